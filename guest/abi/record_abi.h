/*
 * What a guest says: typed records in one shared-memory event ring.
 *
 * The guest appends and the host drains at every exit; a full ring rings DOORBELL_RING. Indices run
 * free and are masked on use, so full and empty differ. The host copies the new bytes out once,
 * then decodes its private copy (vmm/record_decoder.h): whatever a hostile guest rewrites meanwhile
 * changes nothing. A record may wrap around the ring's end.
 */
#ifndef INSTAR_GUEST_ABI_RECORD_ABI_H
#define INSTAR_GUEST_ABI_RECORD_ABI_H

#include "guest/abi/abi.h"

#define EVENT_RING_BYTES 0x20000u /* of payload area; a power of two */
struct event_ring {
    uint32_t head; /* written by the guest: bytes ever appended, modulo 2^32 */
    uint32_t tail; /* written by the host: bytes ever drained */
    uint64_t reserved[7];
    unsigned char bytes[EVENT_RING_BYTES];
};
_Static_assert(offsetof(struct event_ring, bytes) == 64, "the ring's bytes start on a line");

/* Payloads are padded to 8 bytes in the ring; payload_bytes does not count the padding. */
#define RECORD_ALIGN_BYTES 8u
#define RECORD_PAYLOAD_BYTES_MAX 0x4000u
struct record_header {
    uint32_t type; /* enum record_type */
    uint32_t payload_bytes;
};

enum record_type {
    RECORD_EXTENT = 1,   /* struct map_extent */
    RECORD_INFO = 2,     /* struct info_record, key, value */
    RECORD_DIAG = 3,     /* struct diag_record, text */
    RECORD_OPEN = 4,     /* struct open_request, name; then DOORBELL_OPEN */
    RECORD_RESULT = 5,   /* struct map_result, info_result or convert_result; then DOORBELL_EXIT */
    RECORD_PROGRESS = 6, /* struct progress_record */
};

/* One run of the virtual disk in one state. Not a three-state enum: zero && data exists. */
#define EXTENT_PRESENT (1u << 0)
#define EXTENT_ZERO (1u << 1)
#define EXTENT_DATA (1u << 2)
#define EXTENT_COMPRESSED (1u << 3)
#define EXTENT_HAS_OFFSET (1u << 4)
#define EXTENT_HAS_FILE (1u << 5) /* `device` names the file that owns the range */
struct map_extent {
    uint64_t start;  /* bytes of the virtual disk */
    uint64_t length; /* bytes */
    uint64_t offset; /* bytes in the owning file, with EXTENT_HAS_OFFSET */
    uint32_t flags;
    uint16_t depth; /* layers below the top image */
    uint16_t device;
};
_Static_assert(sizeof(struct map_extent) == 32, "map_extent");

#define MAP_RESULT_MAGIC 0x4d505253u
struct map_result {
    uint32_t magic;
    uint32_t source_format; /* enum source_format of the top image */
    uint64_t extents_emitted;
    uint64_t virtual_size; /* bytes */
    uint32_t error;        /* enum instar_error */
    uint32_t reserved;
};
_Static_assert(sizeof(struct map_result) == 32, "MapResult is 32 bytes");
_Static_assert(offsetof(struct map_result, extents_emitted) == 8, "MapResult.extents_emitted");
_Static_assert(offsetof(struct map_result, virtual_size) == 16, "MapResult.virtual_size");
_Static_assert(offsetof(struct map_result, error) == 24, "MapResult.error");

/* How far a conversion is; both in bytes of the virtual disk. */
struct progress_record {
    uint64_t done;
    uint64_t total;
};

#define INFO_RESULT_MAGIC 0x49465253u
struct info_result {
    uint32_t magic;
    uint32_t source_format;
    uint64_t records_emitted;
    uint64_t virtual_size;
    uint32_t error;
    uint32_t reserved;
};
_Static_assert(sizeof(struct info_result) == 32, "InfoResult is 32 bytes");

/*
 * Image information is a tree in qemu's QAPI terms ("virtual-size", "format-specific", ...), told
 * depth first. Inside a list the key is empty. The host checks nesting, orders the keys as qemu's
 * dictionaries do and renders; it knows the names, not the formats. Every value that needs the host
 * (file names, disk size) is the host's to add.
 *
 * The root is one object for each layer: the object itself, or with INFO_FLAG_BACKING_CHAIN a list
 * of them. A layer's object has "filename" as INFO_DEVICE_NAME; from that device the host adds
 * "actual-size", and from "backing-filename" (a string) it derives "full-backing-filename"
 * lexically.
 *
 * From profile 8.0 on a layer has "children", written after all its other members (qemu puts it
 * before "backing-filename-format", with which it shares a hash bucket): a list of {"name": "file",
 * "info": {...}}, where the info is an object like a layer's own for the file below it: "children"
 * (empty), "filename", "format" ("file"), "virtual-size" (the file's, rounded up to 512),
 * "dirty-flag" (false) and "format-specific" ({"type": "file", "data": {}}).
 */
enum info_kind {
    INFO_FIELD = 1,
    INFO_OBJECT_BEGIN = 2,
    INFO_LIST_BEGIN = 3,
    INFO_END = 4, /* closes the innermost object or list; no key, no value */
};
enum info_value {
    INFO_NONE = 0,
    INFO_U64 = 1,    /* 8 bytes */
    INFO_I64 = 2,    /* 8 bytes */
    INFO_BOOL = 3,   /* 1 byte: 0 or 1 */
    INFO_STRING = 4, /* bytes of an image: hostile, to be escaped wherever shown */
    INFO_NULL = 5,
    INFO_DEVICE_NAME = 6, /* 8 bytes, a device index: the host puts that file's name */
};
#define INFO_KEY_BYTES_MAX 64u
#define INFO_STRING_BYTES_MAX 4096u
struct info_record {
    uint8_t kind;       /* enum info_kind */
    uint8_t value_type; /* enum info_value */
    uint16_t key_bytes;
    uint32_t value_bytes;
};
_Static_assert(sizeof(struct info_record) == 8, "info_record");

/* A message about the image, worded as qemu-img words it, and the check that refused. */
enum diag_kind {
    DIAG_OPEN = 1,    /* the host prints: PROGRAM: Could not open 'NAME': TEXT, NAME of `device` */
    DIAG_RUN = 2,     /* PROGRAM: TEXT */
    DIAG_WARNING = 3, /* PROGRAM: warning: TEXT */
    DIAG_PLAIN = 4,   /* TEXT alone, as the block layer prints it, or advice after an error */
    DIAG_FILE = 5,    /* PROGRAM: NAME: TEXT, NAME of `device` */
    DIAG_LINE = 6,    /* PROGRAM: TEXT, on the way: whether the run fails is said by another */
};
#define DIAG_TEXT_BYTES_MAX 0x3000u
#define DIAG_SITE_BYTES 48u
struct diag_record {
    uint32_t kind;              /* enum diag_kind */
    uint32_t error;             /* enum instar_error */
    char site[DIAG_SITE_BYTES]; /* "qcow2_header.c:120", NUL padded: which check refused */
    uint32_t text_bytes;
    uint32_t device; /* index, with DIAG_OPEN and DIAG_FILE */
};
_Static_assert(sizeof(struct diag_record) == 64, "diag_record");

/* A file the image refers to. The name is hostile; the host's gate decides (vmm/gate.h). */
enum open_kind {
    OPEN_BACKING = 1,
    OPEN_DATA_FILE = 2,
    OPEN_EXTENT = 3,
    /* A further output file. The name is not the guest's: its 8 bytes are a little-endian u32 kind
     * (enum output_extent) and a u32 number, and the host derives the name from the target's. */
    OPEN_OUTPUT_EXTENT = 4,
    OPEN_INPUT_NAME = 5, /* opens nothing: the reply names the device `parent_device` */
};
enum output_extent {
    OUTPUT_EXTENT_FLAT = 1,   /* number 0: NAME-flat.vmdk, else NAME-f001.vmdk */
    OUTPUT_EXTENT_SPARSE = 2, /* NAME-s001.vmdk */
};

struct open_request {
    uint32_t sequence;
    uint32_t kind;          /* enum open_kind */
    uint32_t parent_device; /* the file whose bytes hold the name; relative to its folder */
    uint32_t name_bytes;
};
_Static_assert(sizeof(struct open_request) == 16, "open_request");

#endif
