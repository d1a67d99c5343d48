/*
 * Persistent bitmaps (specification: "Bitmaps"): the directory, and the tables it points to.
 *
 * `info` shows names, granularities and flags. But qemu loads each bitmap when it opens an image,
 * so a damaged table makes the image unusable there: open checks what loading would check, entry by
 * entry, except the bits themselves, which nothing here asks for. Two bitmaps of one name are
 * refused too; a hash table of directory offsets finds them without comparing all with all.
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/formats/qcow2.h"

#define ENTRY_BYTES 24u
#define TABLE_ENTRIES_MAX 0x8000000u
#define BITMAP_BYTES_MAX 0x20000000u
#define GRANULARITY_BITS_MIN 9u
#define GRANULARITY_BITS_MAX 31u
#define NAME_BYTES_MAX 1023u
#define TYPE_DIRTY_TRACKING 1u
#define FLAG_IN_USE (1u << 0)
#define FLAG_AUTO (1u << 1)
#define FLAGS_KNOWN (FLAG_IN_USE | FLAG_AUTO)
/* Of a table's entry: bit 0 (all ones) needs offset 0, bits 1..8 and 56..63 are reserved. */
#define TABLE_RESERVED_MASK UINT64_C(0xff000000000001fe)
#define TABLE_ALL_ONES UINT64_C(1)
#define PIECE_BYTES 4096u

struct bitmap {
    uint64_t table_offset;
    uint32_t table_entries;
    uint32_t flags;
    uint8_t type;
    uint8_t granularity_bits;
    uint16_t name_bytes;
    uint32_t extra_bytes;
    uint64_t next; /* directory offset of the entry after it */
    char name[NAME_BYTES_MAX + 1];
};

/* Names met so far: offset in the directory + 1, open addressing; 0 is free. */
struct name_set {
    uint32_t *slot;
    uint32_t slots; /* a power of two, at least twice the bitmaps */
};

static enum instar_error broken(struct qcow2 *q)
{
    return FAIL(q->image->context, INSTAR_INVALID_SOURCE, "Broken bitmap directory");
}

/* Reads the entry at `at` of the directory, and its name. */
static enum instar_error read_entry(struct qcow2 *q, uint64_t at, struct bitmap *b)
{
    struct context *ctx = q->image->context;
    uint8_t bytes[ENTRY_BYTES];
    struct cursor c;

    if (!range_within(at, ENTRY_BYTES, q->bitmaps_bytes)) {
        return broken(q);
    }
    if (file_cursor(q->image->file, q->bitmaps_offset + at, bytes, sizeof(bytes), &c) !=
        INSTAR_OK) {
        return FAIL(ctx, INSTAR_IO, "Failed to read bitmap directory: Input/output error");
    }
    b->table_offset = cursor_be64(&c);
    b->table_entries = cursor_be32(&c);
    b->flags = cursor_be32(&c);
    b->type = cursor_u8(&c);
    b->granularity_bits = cursor_u8(&c);
    b->name_bytes = cursor_be16(&c);
    b->extra_bytes = cursor_be32(&c);
    /* qemu counts in an int: a huge size of extra data wraps around, to be refused as such. */
    uint32_t length = (7 + ENTRY_BYTES + b->name_bytes + b->extra_bytes) & ~7u;
    b->next = length <= INT32_MAX ? at + length : at;
    size_t kept = (size_t)min_u64(b->name_bytes, NAME_BYTES_MAX);
    b->name[kept] = '\0';
    return file_read(q->image->file, q->bitmaps_offset + at + ENTRY_BYTES + b->extra_bytes, b->name,
                     kept);
}

static bool entry_is_valid(const struct qcow2 *q, const struct bitmap *b)
{
    uint64_t table_bytes = (uint64_t)b->table_entries * q->cluster_bytes;

    if (b->table_entries == 0 || b->table_entries > TABLE_ENTRIES_MAX || b->table_offset == 0 ||
        b->table_offset % q->cluster_bytes != 0 || b->granularity_bits > GRANULARITY_BITS_MAX ||
        b->granularity_bits < GRANULARITY_BITS_MIN || (b->flags & ~FLAGS_KNOWN) ||
        b->name_bytes > NAME_BYTES_MAX || b->type != TYPE_DIRTY_TRACKING ||
        table_bytes > BITMAP_BYTES_MAX) {
        return false;
    }
    /* A bitmap in use may be left over from before a resize. */
    return (b->flags & FLAG_IN_USE) || q->image->size_bytes <= (table_bytes * 8)
                                                                   << b->granularity_bits;
}

/* Reads and checks number `index` (from 0) of the directory, at `at`. */
static enum instar_error check_entry(struct qcow2 *q, uint32_t index, uint64_t at, struct bitmap *b)
{
    struct context *ctx = q->image->context;

    if (!range_within(at, ENTRY_BYTES, q->bitmaps_bytes)) {
        return broken(q);
    }
    if (index >= q->bitmap_count) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "More bitmaps found than specified in header extension");
    }
    TRY(read_entry(q, at, b));
    if (b->next > q->bitmaps_bytes) {
        return broken(q);
    }
    if (b->extra_bytes != 0) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Bitmap extra data is not supported");
    }
    if (!entry_is_valid(q, b)) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Bitmap '%s' doesn't satisfy the constraints",
                    b->name);
    }
    return INSTAR_OK;
}

/* Checks the directory as a whole; it must hold as many entries as the header extension says. */
static enum instar_error check_directory(struct qcow2 *q, struct bitmap *b)
{
    struct context *ctx = q->image->context;
    uint64_t at = 0;
    uint32_t index;

    if (q->bitmaps_bytes == 0) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Requested bitmap directory size is zero");
    }
    if (!qemu_can_read(q->bitmaps_offset, q->bitmaps_bytes)) {
        return FAIL(ctx, INSTAR_IO, "Failed to read bitmap directory: Input/output error");
    }
    for (index = 0; at < q->bitmaps_bytes; index++) {
        TRY(check_entry(q, index, at, b));
        at = b->next;
    }
    if (index != q->bitmap_count) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "Less bitmaps found than specified in header extension");
    }
    return INSTAR_OK;
}

static bool table_entry_is_valid(const struct qcow2 *q, uint64_t entry)
{
    uint64_t offset = entry & QCOW2_OFFSET_MASK;

    return !(entry & TABLE_RESERVED_MASK) &&
           (offset == 0 || (!(entry & TABLE_ALL_ONES) && offset % q->cluster_bytes == 0));
}

static enum instar_error check_table_entries(struct qcow2 *q, const struct bitmap *b)
{
    uint8_t piece[PIECE_BYTES];
    uint64_t table_bytes = (uint64_t)b->table_entries * 8;

    if (!qemu_can_read(b->table_offset, table_bytes)) {
        return INSTAR_IO;
    }
    for (uint64_t at = 0; at < table_bytes; at += sizeof(piece)) {
        size_t length = (size_t)min_u64(sizeof(piece), table_bytes - at);
        struct cursor c;
        TRY(file_cursor(q->image->file, b->table_offset + at, piece, length, &c));
        while (cursor_left(&c) > 0) {
            if (!table_entry_is_valid(q, cursor_be64(&c))) {
                return INSTAR_INVALID_SOURCE;
            }
        }
    }
    return INSTAR_OK;
}

/* What qemu checks when it loads the bits. */
static enum instar_error check_table(struct qcow2 *q, const struct bitmap *b)
{
    struct context *ctx = q->image->context;
    uint64_t bits = div_round_up_u64(q->image->size_bytes, UINT64_C(1) << b->granularity_bits);

    enum instar_error error = check_table_entries(q, b);
    if (error != INSTAR_OK) {
        return FAIL(ctx, error, "Could not read bitmap_table table from image for bitmap '%s': %s",
                    b->name, error == INSTAR_IO ? "Input/output error" : "Invalid argument");
    }
    uint64_t bytes = div_round_up_u64(bits, 64) * 8;
    if (div_round_up_u64(bytes, q->cluster_bytes) != b->table_entries) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "Could not read bitmap '%s' from image: Invalid argument", b->name);
    }
    return INSTAR_OK;
}

static uint32_t hash_name(const char *name)
{
    uint32_t hash = 2166136261u; /* FNV-1a */

    for (; *name != '\0'; name++) {
        hash = (hash ^ (uint8_t)*name) * 16777619u;
    }
    return hash;
}

/* Whether a bitmap of b's name was added before; adds it otherwise. `other` is room to compare. */
static enum instar_error add_name(struct qcow2 *q, struct name_set *set, uint64_t at,
                                  const struct bitmap *b, struct bitmap *other, bool *ret_known)
{
    uint32_t i = hash_name(b->name) & (set->slots - 1);

    for (; set->slot[i] != 0; i = (i + 1) & (set->slots - 1)) {
        TRY(read_entry(q, set->slot[i] - 1, other));
        if (strlen(other->name) == strlen(b->name) &&
            memcmp(other->name, b->name, strlen(b->name)) == 0) {
            *ret_known = true;
            return INSTAR_OK;
        }
    }
    set->slot[i] = (uint32_t)at + 1;
    *ret_known = false;
    return INSTAR_OK;
}

static enum instar_error check_bitmap(struct qcow2 *q, struct name_set *set, uint64_t at,
                                      struct bitmap *b, struct bitmap *other)
{
    bool known;

    TRY(read_entry(q, at, b));
    TRY(add_name(q, set, at, b, other, &known));
    if (b->flags & FLAG_IN_USE) {
        return INSTAR_OK; /* its bits are stale, so they are not loaded */
    }
    if (known) {
        return FAIL(q->image->context, INSTAR_INVALID_SOURCE, "Bitmap already exists: %s", b->name);
    }
    return check_table(q, b);
}

enum instar_error qcow2_check_bitmaps(struct qcow2 *q)
{
    struct context *ctx = q->image->context;
    struct bitmap b;
    struct bitmap other;
    struct name_set set = {.slots = 2};

    if (q->bitmap_count == 0) {
        return INSTAR_OK;
    }
    TRY(check_directory(q, &b));
    while (set.slots < 2 * q->bitmap_count) {
        set.slots *= 2;
    }
    set.slot = arena_array(&ctx->arena, uint32_t, set.slots);
    if (!set.slot) {
        return FAIL(ctx, INSTAR_NO_MEMORY, "Failed to allocate space for bitmap directory");
    }
    for (uint64_t at = 0; at < q->bitmaps_bytes; at = b.next) {
        TRY(check_bitmap(q, &set, at, &b, &other));
    }
    return INSTAR_OK;
}

enum instar_error qcow2_describe_bitmaps(struct qcow2 *q, struct info_writer *w)
{
    struct bitmap b;

    if (q->bitmap_count == 0) {
        return INSTAR_OK;
    }
    info_list_begin(w, "bitmaps");
    for (uint64_t at = 0; at < q->bitmaps_bytes; at = b.next) {
        TRY(read_entry(q, at, &b));
        info_object_begin(w, "");
        info_list_begin(w, "flags");
        if (b.flags & FLAG_IN_USE) {
            info_string(w, "", "in-use");
        }
        if (b.flags & FLAG_AUTO) {
            info_string(w, "", "auto");
        }
        info_end(w);
        info_string(w, "name", b.name);
        info_u64(w, "granularity", UINT64_C(1) << b.granularity_bits);
        info_end(w);
    }
    info_end(w);
    return info_writer_error(w);
}
