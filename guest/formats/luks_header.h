/*
 * The LUKS version 1 header ("LUKS On-Disk Format Specification", version 1.2.3), as far as it can
 * be told without a key: in a LUKS volume of its own, or inside an encrypted qcow2 image.
 */
#ifndef INSTAR_GUEST_FORMATS_LUKS_HEADER_H
#define INSTAR_GUEST_FORMATS_LUKS_HEADER_H

#include "guest/core/context.h"
#include "guest/formats/info_writer.h"

#define LUKS_HEADER_BYTES 592u
#define LUKS_KEY_SLOTS 8u
#define LUKS_SECTOR_BYTES 512u
#define LUKS_TEXT_BYTES 32u
#define LUKS_UUID_BYTES 40u

struct luks_key_slot {
    uint32_t state;
    uint32_t iterations;
    uint32_t key_sector;
    uint32_t stripes;
};

struct luks_header {
    char cipher_name[LUKS_TEXT_BYTES + 1];
    char cipher_mode[LUKS_TEXT_BYTES + 1]; /* "xts-plain64": mode, IV generator and its hash */
    char hash_name[LUKS_TEXT_BYTES + 1];
    char uuid[LUKS_UUID_BYTES + 1];
    uint32_t payload_sector;
    uint32_t key_bytes;
    uint32_t key_iterations;
    struct luks_key_slot slot[LUKS_KEY_SLOTS];

    /* Found by luks_parse(): names as qemu prints them. */
    const char *cipher;         /* "aes-256" */
    const char *mode;           /* "xts" */
    const char *generator;      /* "plain64" */
    const char *generator_hash; /* only of the generator essiv, else NULL */
    const char *hash;           /* "sha256" */
};

/*
 * Takes a header apart and refuses what qemu refuses of it, in its words (FAIL()ed; the caller has
 * nothing to add). `header` needs no preparation.
 */
MUST_CHECK enum instar_error luks_parse(struct context *context,
                                        const uint8_t bytes[LUKS_HEADER_BYTES],
                                        struct luks_header *header);

/* Writes the members of qemu's QCryptoBlockInfoLUKS. */
MUST_CHECK enum instar_error luks_describe(const struct luks_header *header,
                                           struct info_writer *writer);

#endif
