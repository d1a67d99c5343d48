/*
 * What the host tells the guest `convert`; `dd` and `digest` are the same guest with other flags.
 *
 * Inputs are devices 0..input_count-1, one top image each, concatenated in this order; then come
 * the outputs: output_device is the target's file. What a target needs besides (VMDK extents, an
 * external data file) is asked for with OPEN_OUTPUT_EXTENT: the host derives those names from the
 * target's own, so a guest never chooses a name to write to.
 */
#ifndef INSTAR_GUEST_ABI_CONVERT_ABI_H
#define INSTAR_GUEST_ABI_CONVERT_ABI_H

#include "guest/abi/abi.h"

#define CONVERT_CONFIG_MAGIC 0x434f4e56u

/* Images that can be concatenated. */
#define CONVERT_INPUTS_MAX 64u

#define CONVERT_FLAG_SKIP_ZEROS (1u << 0)  /* do not write what reads as zeros (-S, not dd) */
#define CONVERT_FLAG_COMPRESS (1u << 1)    /* -c */
#define CONVERT_FLAG_IN_PLACE (1u << 2)    /* -n: the target exists, write into it */
#define CONVERT_FLAG_TARGET_ZERO (1u << 3) /* the target reads as zeros where not written */
#define CONVERT_FLAG_DD_WINDOW                                                                     \
    (1u << 5)                           /* window_start and window_end are valid, even if empty    \
                                         */
#define CONVERT_FLAG_SNAPSHOT (1u << 6) /* read the snapshot whose id or name is `snapshot` */
#define CONVERT_FLAG_DIGEST (1u << 7)   /* the output is a digest sink: whole chunks or nothing */
#define CONVERT_FLAG_PROGRESS (1u << 8) /* send RECORD_PROGRESS now and then (-p) */
#define CONVERT_FLAG_BACKING (1u << 9)  /* the target has a backing file: zeros must be stored */
/* With CONVERT_FLAG_SNAPSHOT, of the first input alone: what has `snapshot_id`, `snapshot` as its
 * name, or both. */
#define CONVERT_FLAG_SNAPSHOT_ID (1u << 10)
#define CONVERT_FLAG_SNAPSHOT_NAME (1u << 11)

/* Options of the target's creation; a value of 0 is the format's default, as in qemu-img. */
#define CREATE_FLAG_LAZY_REFCOUNTS (1u << 0)
#define CREATE_FLAG_EXTENDED_L2 (1u << 1)
#define CREATE_FLAG_COMPAT_V2 (1u << 2)  /* qcow2 compat=0.10 */
#define CREATE_FLAG_FORCE_SIZE (1u << 3) /* vpc: the exact size, no CHS rounding */
#define CREATE_FLAG_FIXED (1u << 4)      /* vpc, vhdx subformat=fixed; vdi static=on */
#define CREATE_FLAG_ZSTD (1u << 5)       /* qcow2 compression_type=zstd */
#define CREATE_FLAG_COMPAT6 (1u << 6)    /* vmdk */
#define CREATE_FLAG_ZEROED_GRAIN (1u << 7)
#define CREATE_FLAG_DATA_FILE (1u << 8)             /* qcow2: data goes to output_device + 1 */
#define CREATE_FLAG_DATA_FILE_RAW (1u << 9)         /* and that file is a raw image by itself */
#define CREATE_FLAG_BLOCK_STATE_NOT_ZERO (1u << 10) /* vhdx block_state_zero=off */

enum preallocation {
    PREALLOCATION_OFF = 0,
    PREALLOCATION_METADATA = 1,
    PREALLOCATION_FALLOC = 2,
    PREALLOCATION_FULL = 3,
};

enum vmdk_subformat {
    VMDK_MONOLITHIC_SPARSE = 0,
    VMDK_MONOLITHIC_FLAT = 1,
    VMDK_TWO_GB_SPARSE = 2,
    VMDK_TWO_GB_FLAT = 3,
    VMDK_STREAM_OPTIMIZED = 4,
};

#define CONVERT_NAME_BYTES 1024u
struct convert_config {
    uint32_t magic;
    uint32_t flags;
    uint32_t sector_size;
    uint32_t input_count;
    uint32_t target_format; /* enum source_format: raw 1, qcow2 2, vmdk 3, vpc 5, vhdx 6, ... */
    uint32_t output_device;
    uint32_t create_flags;
    uint32_t cluster_bytes; /* cluster_size of qcow2, qed, parallels; vhdx block_size */
    uint32_t refcount_bits;
    uint32_t preallocation;  /* enum preallocation */
    uint32_t vmdk_subformat; /* enum vmdk_subformat */
    uint32_t sparse_bytes;   /* granularity of zero detection, a multiple of 512 (-S) */
    uint64_t target_size;    /* bytes, of a target that is there and cannot grow; else 0 */
    uint64_t random_seed[4]; /* for CIDs, GUIDs and UUIDs the target needs */
    uint64_t creation_time;  /* seconds since 1970, for targets that carry a date */
    uint32_t compress_level; /* 0: the library's default for the format */
    uint32_t output_name_bytes;
    uint32_t backing_name_bytes;
    uint32_t backing_format_bytes;
    uint64_t output_quota; /* bytes the guest may write in all; the host enforces it, too */
    uint64_t reserved_a[35];
    uint64_t window_start; /* bytes of the source, with CONVERT_FLAG_DD_WINDOW */
    uint64_t window_end;
    uint32_t hwversion; /* vmdk; 0: default */
    uint32_t adapter_type;
    uint32_t snapshot_name_bytes;
    uint32_t data_file_bytes;
    uint32_t table_clusters; /* qed table_size */
    uint32_t snapshot_id_bytes;
    uint64_t reserved_c[7];
};
_Static_assert(offsetof(struct convert_config, window_start) == 400, "ConvertConfig.window_start");
_Static_assert(offsetof(struct convert_config, window_end) == 408, "ConvertConfig.window_end");
_Static_assert(sizeof(struct convert_config) <= 1024, "fits the op configuration");

/* The names a target's header holds: a page of its own in the config block. */
struct convert_names {
    char output[CONVERT_NAME_BYTES]; /* base name of the target's file, as its header names it */
    char backing[CONVERT_NAME_BYTES];
    char backing_format[64];
    char snapshot[256];
    char snapshot_id[256];
    char data_file[CONVERT_NAME_BYTES]; /* as the header names the external data file */
};
_Static_assert(sizeof(struct convert_names) <= GUEST_PAGE_BYTES, "one page");

#define CONVERT_RESULT_MAGIC 0x43565253u
struct convert_result {
    uint32_t magic;
    uint32_t source_format; /* of the first input */
    uint64_t written_bytes; /* of virtual disk, zeros skipped not counted */
    uint64_t virtual_size;  /* of the target, as created */
    uint32_t error;         /* enum instar_error */
    uint32_t reserved;
};
_Static_assert(sizeof(struct convert_result) == 32, "ConvertResult is 32 bytes");

#endif
