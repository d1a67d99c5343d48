/*
 * The text part of a VMDK image: which files make up the disk, who its parent is.
 *
 * A pure parser over characters in memory: it opens nothing, allocates nothing and keeps no state
 * but a position. qemu reads this text with strstr() and sscanf(), and images in the world depend
 * on how: names are found anywhere in the text, a value may stand on a later line, a quote may be
 * missing. The same is done here, by hand.
 *
 * Source of the format: "Virtual Disk Format 5.0", VMware, chapter "Descriptor File".
 */
#ifndef INSTAR_GUEST_FORMATS_VMDK_DESCRIPTOR_H
#define INSTAR_GUEST_FORMATS_VMDK_DESCRIPTOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Text that ends at its first NUL; not NUL terminated otherwise. */
struct vmdk_text {
    const char *bytes;
    size_t length;
};

/* The text at the start of bytes[0..length), which stay the caller's. */
struct vmdk_text vmdk_text_over(const void *bytes, size_t length);

/* Whether a file's first bytes are comments and blank lines, then version=1, 2 or 3. */
bool vmdk_text_is_descriptor(const void *head, size_t head_bytes);

/*
 * The value of createType="..." through *ret (not copied); false when there is none or it has
 * VMDK_CREATE_TYPE_BYTES or more characters.
 */
#define VMDK_CREATE_TYPE_BYTES 128u
bool vmdk_text_create_type(struct vmdk_text text, struct vmdk_text *ret);

/* The hexadecimal number after the first "NAME" and one character ("CID=", "parentCID="). */
bool vmdk_text_cid(struct vmdk_text text, const char *name, uint32_t *ret);

/*
 * The name in parentFileNameHint="...". *ret is empty without one. false: the hint is there but its
 * name does not end.
 */
bool vmdk_text_parent(struct vmdk_text text, struct vmdk_text *ret);

/* What an extent line says about its file. */
enum vmdk_extent_type {
    VMDK_FLAT,
    VMDK_VMFS,
    VMDK_SPARSE,
    VMDK_VMFSSPARSE,
    VMDK_SESPARSE,
    VMDK_EXTENT_TYPES,
};
extern const char *const vmdk_extent_type_name[VMDK_EXTENT_TYPES];

#define VMDK_EXTENT_NAME_BYTES_MAX 511u
struct vmdk_extent_line {
    enum vmdk_extent_type type;
    int64_t sectors;       /* above 0 */
    int64_t offset;        /* in the file, in sectors; flat types only */
    struct vmdk_text name; /* of the file, as written: hostile; 1..VMDK_EXTENT_NAME_BYTES_MAX */
};

/*
 * Walks the extent lines of a text. What follows a blank line is read as if it began there, so one
 * line may count several times; the walk remembers what it read last, which keeps it linear.
 */
struct vmdk_lines {
    struct vmdk_text text;
    size_t position; /* start of the next line */
    size_t word_at;  /* where the words that `fields` are about begin */
    unsigned fields; /* how many of the line's five fields were there */
    bool is_read_write;
    bool is_typed; /* line.type is valid */
    struct vmdk_extent_line line;
    struct vmdk_text refused; /* with VMDK_LINE_INVALID: the line */
};

enum vmdk_line {
    VMDK_LINE_END,     /* no further extent */
    VMDK_LINE_EXTENT,  /* lines->line */
    VMDK_LINE_INVALID, /* lines->refused is no extent line, though it looks like one */
};

struct vmdk_lines vmdk_lines_of(struct vmdk_text text);
enum vmdk_line vmdk_next_extent(struct vmdk_lines *lines);

#endif
