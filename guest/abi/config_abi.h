/*
 * What the host tells a guest before it runs: the config block.
 *
 * One block of GUEST_CONFIG_BYTES at GUEST_CONFIG_GPA, written by the host only and mapped
 * read-only, so a guest can neither forge its limits nor the sizes of its devices. Page 0 holds
 * struct guest_config, page 1 the device table, page 2.. the mailbox in which the host answers an
 * open request (the guest may ask for further files while it runs, see record_abi.h).
 */
#ifndef INSTAR_GUEST_ABI_CONFIG_ABI_H
#define INSTAR_GUEST_ABI_CONFIG_ABI_H

#include "guest/abi/abi.h"
#include "guest/abi/convert_abi.h"

#define GUEST_CONFIG_MAGIC 0x54534e49u /* "INST" */

/* The original design's request of `map`. A length of 0 is a legal request, hence the flag. */
#define MAP_CONFIG_MAGIC 0x4d41505fu
#define MAP_FLAG_MAX_LENGTH (1u << 0)
struct map_config {
    uint32_t magic;
    uint32_t flags;
    uint32_t sector_size; /* bytes; granularity of cached reads: 512..65536, a power of two */
    uint32_t input_device_count;
    uint64_t start_offset; /* bytes of the virtual disk */
    uint64_t max_length;   /* bytes; only with MAP_FLAG_MAX_LENGTH */
    uint64_t reserved[4];  /* zero */
};
_Static_assert(sizeof(struct map_config) == 64, "MapConfig is 64 bytes");
_Static_assert(offsetof(struct map_config, flags) == 4, "MapConfig.flags");
_Static_assert(offsetof(struct map_config, sector_size) == 8, "MapConfig.sector_size");
_Static_assert(offsetof(struct map_config, input_device_count) == 12, "MapConfig.devices");
_Static_assert(offsetof(struct map_config, start_offset) == 16, "MapConfig.start_offset");
_Static_assert(offsetof(struct map_config, max_length) == 24, "MapConfig.max_length");
_Static_assert(offsetof(struct map_config, reserved) == 32, "MapConfig.reserved");

/* `info`: what to describe. Which layers is the host's business, one run a layer's file. */
#define INFO_CONFIG_MAGIC 0x494e464fu
#define INFO_FLAG_BACKING_CHAIN (1u << 0) /* describe every layer, top first */
struct info_config {
    uint32_t magic;
    uint32_t flags;
    uint32_t sector_size;
    uint32_t input_device_count;
    uint64_t reserved[6]; /* zero */
};
_Static_assert(sizeof(struct info_config) == 64, "InfoConfig is 64 bytes");

/* qemu-img versions as one comparable number. */
#define QEMU_VERSION(major, minor, patch)                                                          \
    (((uint32_t)(major) << 16) | ((uint32_t)(minor) << 8) | (uint32_t)(patch))

/* cpu_features: wider code the guest may use; CPUID would trap for 47 us a call. */
#define GUEST_CPU_AVX2 (1u << 0)

#define GUEST_OP_CONFIG_BYTES 1024u
struct guest_config {
    uint32_t magic;
    uint32_t abi_version;
    uint32_t forced_format; /* enum source_format; FORMAT_NONE: probe */
    uint32_t qemu_version;  /* the profile whose behaviour is wanted, QEMU_VERSION() */
    uint32_t cpu_features;
    uint32_t device_count; /* grows when an open request is answered */
    gpa_t ring_base;       /* struct event_ring, record_abi.h */
    gpa_t queue_base;      /* device i has its virtqueue at queue_base + i * QUEUE_STRIDE_BYTES */
    gpa_t heap_base;
    uint64_t heap_bytes;
    uint32_t lanes;   /* processors there are: 1, or GUEST_LANES_MAX when a lane may be started */
    uint32_t padding; /* zero */
    uint64_t reserved[23]; /* zero */
    union {
        struct map_config map;
        struct info_config info;
        struct convert_config convert;
        unsigned char bytes[GUEST_OP_CONFIG_BYTES];
    } op;
};
_Static_assert(offsetof(struct guest_config, ring_base) == 24, "guest_config.ring_base");
_Static_assert(offsetof(struct guest_config, lanes) == 56, "guest_config.lanes");
_Static_assert(offsetof(struct guest_config, op) == 248, "guest_config.op");
_Static_assert(sizeof(struct guest_config) <= GUEST_PAGE_BYTES, "one page");

/* One file behind a virtio-blk device. Sizes are exact: a footer is found from the end. */
#define DEVICE_FLAG_READ_ONLY (1u << 0)
#define DEVICE_FLAG_WRITTEN                                                                        \
    (1u << 1) /* by another process: no image format but raw stands that                           \
               */
struct device_entry {
    uint64_t size_bytes;      /* the file's exact length */
    uint64_t allocated_bytes; /* st_blocks * 512 */
    uint32_t flags;
    uint32_t reserved;
    uint64_t identity; /* equal for two devices exactly when they are the same file */
};
_Static_assert(sizeof(struct device_entry) == 32, "device_entry is 32 bytes");

struct device_table {
    struct device_entry entry[INSTAR_DEVICES_MAX];
};
_Static_assert(sizeof(struct device_table) == GUEST_PAGE_BYTES, "the device table is one page");

/*
 * The host's answer to an open request (RECORD_OPEN), in the mailbox. Before the guest starts, the
 * mailbox holds the answer for device 0, so that the guest knows the name the user wrote.
 */
enum open_status {
    OPEN_STATUS_OK = 0,
    OPEN_STATUS_ERRNO = 1,   /* the host's open failed; `error` is its errno, `text` its words */
    OPEN_STATUS_REFUSED = 2, /* the gate's policy said no; `text` says why */
    OPEN_STATUS_LIMIT = 3,   /* too many devices */
    OPEN_STATUS_MESSAGE = 4, /* failed; `text` is the whole message, without "Could not open" */
};
struct open_reply {
    uint32_t sequence; /* equals the request's */
    uint32_t status;   /* enum open_status */
    uint32_t device;   /* index of the new (or already open) device */
    uint32_t error;    /* errno of the host's open */
    uint32_t name_bytes;
    uint32_t text_bytes;
    char name[INSTAR_NAME_BYTES_MAX]; /* how messages name the file: resolved as qemu does */
    char text[INSTAR_NAME_BYTES_MAX]; /* the refusal in words, without a trailing newline */
};

#define GUEST_DEVICE_TABLE_GPA (GUEST_CONFIG_GPA + GUEST_PAGE_BYTES)
#define GUEST_MAILBOX_GPA (GUEST_CONFIG_GPA + 2 * GUEST_PAGE_BYTES)
#define GUEST_NAMES_GPA (GUEST_CONFIG_GPA + 8 * GUEST_PAGE_BYTES) /* struct convert_names */
/* A page of zeros that FS points at: library code compiled with stack canaries reads %fs:0x28. */
#define GUEST_FS_GPA (GUEST_CONFIG_GPA + 15 * GUEST_PAGE_BYTES)
_Static_assert(2 * GUEST_PAGE_BYTES + sizeof(struct open_reply) <= 8 * GUEST_PAGE_BYTES, "fits");

#endif
