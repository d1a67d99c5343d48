/*
 * LUKS 1: parse, judge, describe.
 *
 * The order of the checks is qemu's. Sector arithmetic of key slots wraps around at 32 bits there,
 * so a slot that claims to lie at the end of the number range passes; it does here too, because
 * nothing is ever read from a slot.
 */
#include "guest/formats/luks_header.h"

#include "guest/base/checked.h"
#include "guest/base/cursor.h"
#include "guest/base/memory.h"

#define MAGIC_BYTES 6u
#define KEY_SLOT_AREA_SECTORS (4096u / LUKS_SECTOR_BYTES) /* the header's share, and alignment */
#define STRIPES 4000u
#define SLOT_ENABLED 0x00ac71f3u
#define SLOT_DISABLED 0x0000deadu

static const uint8_t magic[MAGIC_BYTES] = {'L', 'U', 'K', 'S', 0xba, 0xbe};

struct cipher_name {
    const char *family;
    uint32_t key_bytes;
    const char *name;
};

static const struct cipher_name ciphers[] = {
    {"aes", 16, "aes-128"},         {"aes", 24, "aes-192"},         {"aes", 32, "aes-256"},
    {"cast5", 16, "cast5-128"},     {"serpent", 16, "serpent-128"}, {"serpent", 24, "serpent-192"},
    {"serpent", 32, "serpent-256"}, {"twofish", 16, "twofish-128"}, {"twofish", 24, "twofish-192"},
    {"twofish", 32, "twofish-256"},
};

struct hash_name {
    const char *name;
    uint32_t digest_bytes;
};

static const struct hash_name hashes[] = {
    {"md5", 16},    {"sha1", 20},   {"sha224", 28},    {"sha256", 32},
    {"sha384", 48}, {"sha512", 64}, {"ripemd160", 20},
};

static const char *const modes[] = {"ecb", "cbc", "xts", "ctr"};
static const char *const generators[] = {"plain", "plain64", "essiv"};

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* Whether name[0..length) is `text`. */
static bool is_name(const char *text, const char *name, size_t length)
{
    return strlen(text) == length && memcmp(text, name, length) == 0;
}

static const char *look_up(const char *const *names, size_t count, const char *name, size_t length)
{
    for (size_t i = 0; i < count; i++) {
        if (is_name(names[i], name, length)) {
            return names[i];
        }
    }
    return NULL;
}

static enum instar_error find_hash(struct context *ctx, const char *name,
                                   const struct hash_name **ret)
{
    for (size_t i = 0; i < COUNT_OF(hashes); i++) {
        if (is_name(hashes[i].name, name, strlen(name))) {
            *ret = &hashes[i];
            return INSTAR_OK;
        }
    }
    return FAIL(ctx, INSTAR_UNSUPPORTED, "Hash algorithm '%s' not supported", name);
}

static enum instar_error find_cipher(struct context *ctx, struct luks_header *h,
                                     const struct cipher_name **ret)
{
    bool is_xts = is_name(h->mode, "xts", 3); /* it takes two keys */
    uint32_t key_bytes = is_xts ? h->key_bytes / 2 : h->key_bytes;

    for (size_t i = 0; i < COUNT_OF(ciphers); i++) {
        if (ciphers[i].key_bytes == key_bytes &&
            is_name(ciphers[i].family, h->cipher_name, strlen(h->cipher_name))) {
            *ret = &ciphers[i];
            return INSTAR_OK;
        }
    }
    return FAIL(ctx, INSTAR_UNSUPPORTED, "Algorithm '%s' with key size %d bytes not supported",
                h->cipher_name, (int)key_bytes);
}

/* The IV generator essiv encrypts sector numbers with a key as long as the hash's digest. */
static enum instar_error check_essiv(struct context *ctx, struct luks_header *h,
                                     const struct cipher_name *cipher, const struct hash_name *hash)
{
    const char *title = is_name(cipher->family, "aes", 3)       ? "AES"
                        : is_name(cipher->family, "serpent", 7) ? "Serpent"
                                                                : "Twofish";

    if (!hash) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Missing IV generator hash specification");
    }
    if (is_name(cipher->family, "cast5", 5)) {
        return FAIL(ctx, INSTAR_UNSUPPORTED, "Cipher %s not supported with essiv", cipher->name);
    }
    if (hash->digest_bytes != 16 && hash->digest_bytes != 24 && hash->digest_bytes != 32) {
        return FAIL(ctx, INSTAR_UNSUPPORTED, "No %s cipher with key size %u available", title,
                    hash->digest_bytes);
    }
    h->generator_hash = hash->name;
    return INSTAR_OK;
}

static size_t length_until(const char *text, char end)
{
    size_t length = 0;

    while (text[length] != '\0' && text[length] != end) {
        length++;
    }
    return length;
}

/* "MODE-GENERATOR[:HASH]". */
static enum instar_error find_algorithms(struct context *ctx, struct luks_header *h)
{
    const struct hash_name *generator_hash = NULL;
    const struct hash_name *hash = NULL;
    const struct cipher_name *cipher = NULL;
    size_t mode_bytes = length_until(h->cipher_mode, '-');

    if (h->cipher_mode[mode_bytes] == '\0') {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Unexpected cipher mode string format '%s'",
                    h->cipher_mode);
    }
    const char *generator = h->cipher_mode + mode_bytes + 1;
    size_t generator_bytes = length_until(generator, ':');
    if (generator[generator_bytes] == ':') {
        TRY(find_hash(ctx, generator + generator_bytes + 1, &generator_hash));
    }
    h->mode = look_up(modes, COUNT_OF(modes), h->cipher_mode, mode_bytes);
    if (!h->mode) {
        return FAIL(ctx, INSTAR_UNSUPPORTED, "Cipher mode '%.*s' not supported", (int)mode_bytes,
                    h->cipher_mode);
    }
    TRY(find_cipher(ctx, h, &cipher));
    TRY(find_hash(ctx, h->hash_name, &hash));
    h->generator = look_up(generators, COUNT_OF(generators), generator, generator_bytes);
    if (!h->generator) {
        return FAIL(ctx, INSTAR_UNSUPPORTED, "IV generator '%.*s' not supported",
                    (int)generator_bytes, generator);
    }
    if (is_name(h->generator, "essiv", 5)) {
        TRY(check_essiv(ctx, h, cipher, generator_hash));
    }
    h->cipher = cipher->name;
    h->hash = hash->name;
    return INSTAR_OK;
}

/* Sectors of a slot's key material, as qemu counts them: in 32 bits before the division. */
static uint32_t slot_sectors(const struct luks_header *h, const struct luks_key_slot *slot)
{
    uint32_t bytes = h->key_bytes * slot->stripes;
    uint64_t sectors = div_round_up_u64(bytes, LUKS_SECTOR_BYTES);

    return (uint32_t)(div_round_up_u64(sectors, KEY_SLOT_AREA_SECTORS) * KEY_SLOT_AREA_SECTORS);
}

/*
 * qemu 10.0 compares last sectors, in 64 bits: a slot of no length at sector 0 ends at the largest
 * number and overlaps everything. Versions before compare ends, in 32 bits.
 */
static bool slots_overlap(const struct context *ctx, const struct luks_header *h,
                          const struct luks_key_slot *a, const struct luks_key_slot *b)
{
    uint32_t a_sectors = slot_sectors(h, a);
    uint32_t b_sectors = slot_sectors(h, b);

    if (ctx->qemu_version >= QEMU_VERSION(10, 0, 0)) {
        uint64_t a_last = (uint64_t)a->key_sector + a_sectors - 1;
        uint64_t b_last = (uint64_t)b->key_sector + b_sectors - 1;
        return b_last >= a->key_sector && a_last >= b->key_sector;
    }
    return a->key_sector + a_sectors > b->key_sector && b->key_sector + b_sectors > a->key_sector;
}

static enum instar_error check_slot(struct context *ctx, const struct luks_header *h, unsigned i)
{
    const struct luks_key_slot *slot = &h->slot[i];
    uint32_t end = slot->key_sector + slot_sectors(h, slot);

    if (slot->stripes != STRIPES) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Keyslot %u is corrupted (stripes %d != %d)", i,
                    (int)slot->stripes, (int)STRIPES);
    }
    if (slot->state != SLOT_DISABLED && slot->state != SLOT_ENABLED) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Keyslot %u state (active/disable) is corrupted",
                    i);
    }
    if (slot->state == SLOT_ENABLED && slot->iterations == 0) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Keyslot %u iteration count is zero", i);
    }
    if (slot->key_sector < KEY_SLOT_AREA_SECTORS) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Keyslot %u is overlapping with the LUKS header",
                    i);
    }
    if (end > h->payload_sector) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "Keyslot %u is overlapping with the encrypted payload", i);
    }
    for (unsigned j = i + 1; j < LUKS_KEY_SLOTS; j++) {
        const struct luks_key_slot *other = &h->slot[j];
        if (slots_overlap(ctx, h, slot, other)) {
            return FAIL(ctx, INSTAR_INVALID_SOURCE,
                        "Keyslots %u and %u are overlapping in the header", i, j);
        }
    }
    return INSTAR_OK;
}

/* A text field, NUL terminated in the image; *ret_terminated tells. `to` has one byte more. */
static void take_text(struct cursor *c, char *to, bool *ret_terminated)
{
    cursor_copy(c, to, LUKS_TEXT_BYTES);
    to[LUKS_TEXT_BYTES] = '\0';
    *ret_terminated = strlen(to) < LUKS_TEXT_BYTES;
}

static enum instar_error take_names(struct context *ctx, struct cursor *c, struct luks_header *h)
{
    bool name_ends;
    bool mode_ends;
    bool hash_ends;

    take_text(c, h->cipher_name, &name_ends);
    take_text(c, h->cipher_mode, &mode_ends);
    take_text(c, h->hash_name, &hash_ends);
    const char *field = !name_ends   ? "cipher name"
                        : !mode_ends ? "cipher mode"
                        : !hash_ends ? "hash spec"
                                     : NULL;
    if (field) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "LUKS header %s is not NUL terminated", field);
    }
    return INSTAR_OK;
}

static void take_numbers(struct cursor *c, struct luks_header *h)
{
    h->payload_sector = cursor_be32(c);
    h->key_bytes = cursor_be32(c);
    cursor_skip(c, 20 + 32); /* digest and salt of the master key */
    h->key_iterations = cursor_be32(c);
    cursor_copy(c, h->uuid, LUKS_UUID_BYTES);
    h->uuid[LUKS_UUID_BYTES] = '\0';
    for (unsigned i = 0; i < LUKS_KEY_SLOTS; i++) {
        h->slot[i].state = cursor_be32(c);
        h->slot[i].iterations = cursor_be32(c);
        cursor_skip(c, 32); /* salt */
        h->slot[i].key_sector = cursor_be32(c);
        h->slot[i].stripes = cursor_be32(c);
    }
}

enum instar_error luks_parse(struct context *context, const uint8_t bytes[LUKS_HEADER_BYTES],
                             struct luks_header *header)
{
    struct cursor c = cursor_over(bytes, LUKS_HEADER_BYTES);
    struct luks_header *h = header;
    uint8_t found_magic[MAGIC_BYTES];

    *h = (struct luks_header){0};
    cursor_copy(&c, found_magic, sizeof(found_magic));
    if (memcmp(found_magic, magic, sizeof(magic)) != 0) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Volume is not in LUKS format");
    }
    unsigned version = cursor_be16(&c);
    if (version != 1) {
        return FAIL(context, INSTAR_UNSUPPORTED, "LUKS version %u is not supported", version);
    }
    TRY(take_names(context, &c, h));
    take_numbers(&c, h);
    if (h->payload_sector < KEY_SLOT_AREA_SECTORS) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "LUKS payload is overlapping with the header");
    }
    if (h->key_iterations == 0) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "LUKS key iteration count is zero");
    }
    for (unsigned i = 0; i < LUKS_KEY_SLOTS; i++) {
        TRY(check_slot(context, h, i));
    }
    return find_algorithms(context, h);
}

static void describe_slot(const struct luks_key_slot *slot, struct info_writer *w)
{
    bool active = slot->state == SLOT_ENABLED;

    info_object_begin(w, "");
    info_bool(w, "active", active);
    if (active) {
        info_u64(w, "iters", slot->iterations);
        info_u64(w, "stripes", slot->stripes);
    }
    info_u64(w, "key-offset", (uint64_t)slot->key_sector * LUKS_SECTOR_BYTES);
    info_end(w);
}

enum instar_error luks_describe(const struct luks_header *header, struct info_writer *writer)
{
    info_string(writer, "cipher-alg", header->cipher);
    info_string(writer, "cipher-mode", header->mode);
    info_string(writer, "ivgen-alg", header->generator);
    if (header->generator_hash) {
        info_string(writer, "ivgen-hash-alg", header->generator_hash);
    }
    info_string(writer, "hash-alg", header->hash);
    if (writer->context->qemu_version >= QEMU_VERSION(9, 0, 0)) {
        info_bool(writer, "detached-header", false);
    }
    info_u64(writer, "payload-offset", (uint64_t)header->payload_sector * LUKS_SECTOR_BYTES);
    info_u64(writer, "master-key-iters", header->key_iterations);
    info_string(writer, "uuid", header->uuid);
    info_list_begin(writer, "slots");
    for (unsigned i = 0; i < LUKS_KEY_SLOTS; i++) {
        describe_slot(&header->slot[i], writer);
    }
    info_end(writer);
    return info_writer_error(writer);
}
