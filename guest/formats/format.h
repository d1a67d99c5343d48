/*
 * A format driver: one ops table per image format, and the layer ("image") it opens.
 *
 * Drivers answer in terms of their own file; what is common to all formats (windows, chains,
 * recursion into the file's allocation, rounding to sectors) lives above them in
 * guest/core/layer.c, with the same split of work as between qemu's block layer and its drivers,
 * because the answers must be the same bytes.
 */
#ifndef INSTAR_GUEST_FORMATS_FORMAT_H
#define INSTAR_GUEST_FORMATS_FORMAT_H

#include "guest/core/context.h"
#include "guest/core/file.h"

/* How a range of a layer is stored. */
#define STATUS_DATA (1u << 0)       /* reads from this layer's files */
#define STATUS_ZERO (1u << 1)       /* reads as zeros */
#define STATUS_OFFSET (1u << 2)     /* `offset` and `owner` are valid */
#define STATUS_RECURSE (1u << 3)    /* owner's allocation decides about zeros in the range */
#define STATUS_ALLOCATED (1u << 4)  /* this layer decides; never looked up below */
#define STATUS_COMPRESSED (1u << 5) /* data is compressed in the file */
#define STATUS_EOF (1u << 6)        /* the range ends at the layer's end */
#define STATUS_RAW (1u << 7)        /* passed through to owner's allocation, as raw does */

struct block_status {
    uint64_t length; /* bytes from the asked offset on in this state, 1..asked */
    uint32_t flags;
    uint64_t offset;    /* in owner */
    struct file *owner; /* NULL: none */
};

/* A name in an image's header that refers to another file. */
#define REFERENCE_NAME_BYTES_MAX 4095u
#define REFERENCE_FORMAT_BYTES_MAX 15u
struct reference {
    bool present;
    bool has_format;
    char name[REFERENCE_NAME_BYTES_MAX + 1]; /* NUL terminated, hostile */
    char format[REFERENCE_FORMAT_BYTES_MAX + 1];
};

struct format;

/* One opened layer. The driver's open fills it in; it lives as long as the run's arena. */
struct image {
    const struct format *format;
    struct context *context;
    struct file *file;     /* the file the layer was opened from */
    const char *name;      /* how messages name that file */
    struct image *backing; /* the layer below, once the chain is composed; or NULL */
    void *state;           /* the driver's own */

    uint64_t size_bytes; /* of the virtual disk, as qemu counts it: a multiple of 512 */
    /*
     * Granularity in which status is asked, as qemu's request_alignment: 1 for drivers that read
     * bytes, 512 for the ones that read sectors.
     */
    uint32_t request_alignment;

    /* For `info`; has_info: qemu's driver implements get_info, which is what makes the fields
     * cluster-size (when not 0) and dirty-flag appear. */
    bool has_info;
    uint32_t cluster_bytes;
    bool dirty;
    bool encrypted;
    bool compressed_info;         /* "compressed: true" of ImageInfo */
    struct reference backing_ref; /* as the header names it */
    uint32_t snapshot_count;
};

/* What probing looks at: the file's first bytes (and, for trailer formats, its file). */
#define PROBE_BYTES 512u
struct probe {
    const uint8_t *head; /* PROBE_BYTES of them, zeros past the file's end */
    size_t head_bytes;
    const char *file_name; /* as qemu's driver sees it; some formats score by suffix */
};

struct info_writer;

/* Which internal snapshot is meant; at least one of both is there. */
struct snapshot_key {
    const char *id; /* NULL: any */
    size_t id_bytes;
    const char *name; /* NULL: any */
    size_t name_bytes;
    bool either; /* what has the id or, where nothing has, the name; else: what has both */
};

struct format {
    const char *name; /* qemu's driver name */
    enum source_format id;
    bool supports_backing; /* unallocated ranges are looked up below */
    uint32_t since; /* QEMU_VERSION() before which qemu-img (Debian's) has it not; 0: all do */

    /* qemu's score 0..100 for these first bytes; NULL: never probed. */
    int (*probe)(const struct probe *probe);

    /*
     * Opens the layer: image->context, file and format are set, all else is zero. Fills in the
     * image, reads no more than headers and tables it needs. Failure is FAIL()ed with the text
     * that qemu-img prints after "Could not open 'FILE': ".
     */
    enum instar_error (*open)(struct image *image);

    /*
     * The state at `offset`; 0 < length, offset + length <= image->size_bytes. NULL: the format
     * cannot say, the whole range is data without offset (vhdx, luks, dmg, cloop, bochs). Failure:
     * INSTAR_IO or INSTAR_CORRUPT, with its line said through context_say() where qemu prints one;
     * `map` then ends with "Could not read file metadata: Input/output error".
     */
    enum instar_error (*block_status)(struct image *image, uint64_t offset, uint64_t length,
                                      struct block_status *ret);

    /*
     * Where the bytes of a range are, for reading: as block_status, for drivers whose block_status
     * is NULL or does not say it. STATUS_ZERO reads as zeros, STATUS_DATA with STATUS_OFFSET is
     * plain in the owner, STATUS_DATA alone is for read(). NULL: block_status says it.
     */
    enum instar_error (*locate)(struct image *image, uint64_t offset, uint64_t length,
                                struct block_status *ret);

    /*
     * Reads [offset, offset + length), a part of one range that was located as STATUS_DATA without
     * STATUS_OFFSET (compressed, mostly). NULL: the format has no such ranges. Errors: INSTAR_IO
     * for data that does not decode, as qemu reports it; nothing needs to be said.
     */
    enum instar_error (*read)(struct image *image, uint64_t offset, void *buffer, size_t length);

    /*
     * Whether what this layer leaves to image->backing may be read there. NULL: always. Status does
     * not ask it: as in qemu, only reading finds out.
     */
    bool (*trusts_backing)(const struct image *image);

    /*
     * Makes the opened image show an internal snapshot; NULL: the format has none.
     * INSTAR_INVALID_SOURCE when there is no such snapshot.
     */
    enum instar_error (*use_snapshot)(struct image *image, const struct snapshot_key *key);

    /*
     * Writes the format-specific information: the members of "data" in
     * {"type": name, "data": {...}}. NULL: the format has none.
     */
    enum instar_error (*describe)(struct image *image, struct info_writer *writer);

    /* Writes the members of the "snapshots" list, one object each. NULL: the format has none. */
    enum instar_error (*describe_snapshots)(struct image *image, struct info_writer *writer);

    /*
     * Writes the members of the "children" list other than the image's own file, by info_child(),
     * in qemu's order: the latest first. NULL: the format has none.
     */
    enum instar_error (*describe_children)(struct image *image, struct info_writer *writer);
};

/* All formats a guest is linked with, in qemu's probing order; ends with NULL. */
extern const struct format *const format_table[];

/* The format called `id`, or NULL when this guest has none. */
const struct format *format_by_id(enum source_format id);

/* The format with qemu's name name[0..name_bytes), or NULL. */
const struct format *format_by_name(const char *name, size_t name_bytes);

#endif
