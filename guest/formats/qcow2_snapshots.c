/*
 * The snapshot table (specification: "Snapshots"): entries of variable size, one after the other.
 *
 * Open checks the whole table, because qemu does; `info` walks it again. Nothing is kept: a table
 * may have 65,536 entries and names of 64 KiB, of which qemu shows 127 and 255 bytes.
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/formats/qcow2.h"

#define EXTRA_BYTES_MAX 1024u
#define EXTRA_BYTES_KNOWN 24u
#define SHOWN_ID_BYTES 127u
#define SHOWN_NAME_BYTES 255u
#define NANOSECONDS UINT64_C(1000000000)
#define NO_ICOUNT UINT64_MAX

struct snapshot {
    uint64_t l1_offset;
    uint32_t l1_entries;
    uint64_t vm_state_bytes;
    uint32_t date_seconds;
    uint32_t date_nanoseconds;
    uint64_t vm_clock_nanoseconds;
    uint64_t icount;
    uint64_t id_offset; /* in the file */
    uint16_t id_bytes;
    uint16_t name_bytes; /* follows the id */
    uint64_t end_offset;
};

static enum instar_error read_table(struct qcow2 *q, uint64_t offset, uint8_t *bytes, size_t length,
                                    struct cursor *ret)
{
    if (!qemu_can_read(offset, length) ||
        file_cursor(q->image->file, offset, bytes, length, ret) != INSTAR_OK) {
        return FAIL(q->image->context, INSTAR_IO,
                    "Failed to read snapshot table: Input/output error");
    }
    return INSTAR_OK;
}

/* The fields that later versions added; an entry has as many as its size says. */
static enum instar_error read_extra(struct qcow2 *q, uint64_t offset, uint32_t extra_bytes,
                                    struct snapshot *s)
{
    uint8_t bytes[EXTRA_BYTES_KNOWN] = {0};
    struct cursor c;

    TRY(read_table(q, offset, bytes, (size_t)min_u64(extra_bytes, sizeof(bytes)), &c));
    if (extra_bytes >= 8) {
        s->vm_state_bytes = cursor_be64(&c);
    }
    if (extra_bytes >= 24) {
        cursor_skip(&c, 8); /* the disk's size at the time */
        s->icount = cursor_be64(&c);
    }
    return INSTAR_OK;
}

/* Reads entry `index` at `offset`, a multiple of 8. */
static enum instar_error read_snapshot(struct qcow2 *q, uint32_t index, uint64_t offset,
                                       struct snapshot *s)
{
    uint8_t bytes[QCOW2_SNAPSHOT_HEADER_BYTES];
    struct cursor c;

    TRY(read_table(q, offset, bytes, sizeof(bytes), &c));
    s->l1_offset = cursor_be64(&c);
    s->l1_entries = cursor_be32(&c);
    s->id_bytes = cursor_be16(&c);
    s->name_bytes = cursor_be16(&c);
    s->date_seconds = cursor_be32(&c);
    s->date_nanoseconds = cursor_be32(&c);
    s->vm_clock_nanoseconds = cursor_be64(&c);
    s->vm_state_bytes = cursor_be32(&c);
    s->icount = NO_ICOUNT;
    uint32_t extra_bytes = cursor_be32(&c);
    if (extra_bytes > EXTRA_BYTES_MAX) {
        enum instar_error error = FAIL(q->image->context, INSTAR_INVALID_SOURCE,
                                       "Too much extra metadata in snapshot table entry %u", index);
        context_hint(q->image->context,
                     "You can force-remove this extra metadata with qemu-img check "
                     "-r all");
        return error;
    }
    TRY(read_extra(q, offset + sizeof(bytes), extra_bytes, s));
    s->id_offset = offset + sizeof(bytes) + extra_bytes;
    s->end_offset = s->id_offset + s->id_bytes + s->name_bytes;
    if (!qemu_can_read(offset, s->end_offset - offset)) {
        return FAIL(q->image->context, INSTAR_IO,
                    "Failed to read snapshot table: Input/output error");
    }
    return INSTAR_OK;
}

/* Entries start at multiples of 8; header.snapshots_offset is a multiple of the cluster size. */
static uint64_t next_offset(const struct snapshot *s)
{
    return (s->end_offset + 7) & ~UINT64_C(7);
}

enum instar_error qcow2_check_snapshots(struct qcow2 *q)
{
    uint64_t offset = q->header.snapshots_offset;
    struct snapshot s;

    for (uint32_t i = 0; i < q->header.snapshot_count; i++) {
        TRY(read_snapshot(q, i, offset, &s));
        if (s.end_offset - q->header.snapshots_offset > QCOW2_SNAPSHOT_TABLE_BYTES_MAX) {
            return FAIL(q->image->context, INSTAR_INVALID_SOURCE, "Snapshot table is too big");
        }
        offset = next_offset(&s);
    }
    return INSTAR_OK;
}

/* A string of the table up to its first NUL, cut as qemu's fixed buffers cut it. */
static enum instar_error describe_text(struct qcow2 *q, struct info_writer *w, const char *key,
                                       uint64_t offset, uint64_t length, size_t shown)
{
    char text[SHOWN_NAME_BYTES + 1] = {0};
    struct cursor c;

    TRY(read_table(q, offset, (uint8_t *)text, (size_t)min_u64(length, shown), &c));
    info_string(w, key, text);
    return INSTAR_OK;
}

static enum instar_error describe_one(struct qcow2 *q, const struct snapshot *s,
                                      struct info_writer *w)
{
    info_object_begin(w, "");
    if (s->icount != NO_ICOUNT) {
        info_i64(w, "icount", (int64_t)s->icount);
    }
    info_i64(w, "vm-clock-sec", (int64_t)(s->vm_clock_nanoseconds / NANOSECONDS));
    info_i64(w, "vm-clock-nsec", (int64_t)(s->vm_clock_nanoseconds % NANOSECONDS));
    info_i64(w, "date-sec", (int64_t)s->date_seconds);
    info_i64(w, "date-nsec", (int64_t)s->date_nanoseconds);
    info_i64(w, "vm-state-size", (int64_t)s->vm_state_bytes);
    TRY(describe_text(q, w, "id", s->id_offset, s->id_bytes, SHOWN_ID_BYTES));
    TRY(describe_text(q, w, "name", s->id_offset + s->id_bytes, s->name_bytes, SHOWN_NAME_BYTES));
    info_end(w);
    return info_writer_error(w);
}

enum instar_error qcow2_describe_snapshots(struct image *image, struct info_writer *w)
{
    struct qcow2 *q = image->state;
    uint64_t offset = q->header.snapshots_offset;
    struct snapshot s;

    for (uint32_t i = 0; i < q->header.snapshot_count; i++) {
        TRY(read_snapshot(q, i, offset, &s));
        TRY(describe_one(q, &s, w));
        offset = next_offset(&s);
    }
    return INSTAR_OK;
}

static enum instar_error text_equals(struct qcow2 *q, uint64_t offset, uint16_t length,
                                     const char *name, size_t name_bytes, bool *ret_equal)
{
    uint8_t text[SHOWN_NAME_BYTES + 1];
    struct cursor c;

    *ret_equal = false;
    if (length != name_bytes || length > SHOWN_NAME_BYTES) {
        return INSTAR_OK;
    }
    TRY(read_table(q, offset, text, length, &c));
    *ret_equal = memcmp(text, name, length) == 0;
    return INSTAR_OK;
}

static enum instar_error is_snapshot(struct qcow2 *q, const struct snapshot *s,
                                     const struct snapshot_key *key, bool *ret_found)
{
    *ret_found = true;
    if (key->id) {
        TRY(text_equals(q, s->id_offset, s->id_bytes, key->id, key->id_bytes, ret_found));
    }
    if (key->name && *ret_found) {
        TRY(text_equals(q, s->id_offset + s->id_bytes, s->name_bytes, key->name, key->name_bytes,
                        ret_found));
    }
    return INSTAR_OK;
}

/* Looks for the first snapshot in the table that has all of the key. */
static enum instar_error search(struct qcow2 *q, const struct snapshot_key *key,
                                struct snapshot *ret, bool *ret_found)
{
    uint64_t offset = q->header.snapshots_offset;

    *ret_found = false;
    for (uint32_t i = 0; i < q->header.snapshot_count && !*ret_found; i++) {
        TRY(read_snapshot(q, i, offset, ret));
        TRY(is_snapshot(q, ret, key, ret_found));
        offset = next_offset(ret);
    }
    return INSTAR_OK;
}

enum instar_error qcow2_find_snapshot(struct qcow2 *q, const struct snapshot_key *key,
                                      uint64_t *ret_l1_offset, uint32_t *ret_l1_entries)
{
    const struct snapshot_key by_id = {.id = key->id, .id_bytes = key->id_bytes};
    const struct snapshot_key by_name = {.name = key->name, .name_bytes = key->name_bytes};
    struct snapshot s;
    bool found;

    TRY(search(q, key->either ? &by_id : key, &s, &found));
    if (!found && key->either) {
        TRY(search(q, &by_name, &s, &found));
    }
    if (!found) {
        return FAIL(q->image->context, INSTAR_INVALID_SOURCE,
                    "Failed to load snapshot: Can't find snapshot");
    }
    *ret_l1_offset = s.l1_offset;
    *ret_l1_entries = s.l1_entries;
    return INSTAR_OK;
}
