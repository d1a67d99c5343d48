/*
 * The VHDX log (2.3): is there something in it that has to be replayed?
 *
 * qemu-img opens for reading only and then refuses an image whose log holds a valid sequence, so
 * nothing is replayed here either; but whether there is a valid sequence has to be found out just
 * as qemu finds it out. The log is a ring of 4 KiB sectors. The search tries every sector as the
 * start of an entry, takes what follows a valid one in steps of the entries' length, and ends when
 * it wraps around. Entries are checked sector by sector, whatever length they claim. An entry as
 * long as the whole log leads the search back to where it was, for ever in qemu-img; here the
 * number of reads is bounded by what a search that ends can need.
 */
#include "guest/base/checked.h"
#include "guest/base/checksum_gate.h"
#include "guest/base/crc32c.h"
#include "guest/base/memory.h"
#include "guest/formats/open_error.h"
#include "guest/formats/vhdx.h"

#define LOG_SECTOR_BYTES 4096u
#define LOG_HEADER_BYTES 64u
#define LOG_DESCRIPTOR_BYTES 32u
#define LOG_DESCRIPTORS_MAX ((LOG_SECTOR_BYTES - LOG_HEADER_BYTES) / LOG_DESCRIPTOR_BYTES)
#define LOG_CHECKSUM_AT 4u

struct log {
    struct image *image;
    const struct vhdx_header *header;
    uint8_t *sector;     /* LOG_SECTOR_BYTES of scratch */
    uint32_t position;   /* of the next sector, from the log's start */
    uint64_t reads_left; /* until the search is given up */
};

struct log_entry {
    uint32_t checksum;
    uint32_t bytes;
    uint64_t sequence;
    uint32_t descriptor_count;
};

static void advance(struct log *log)
{
    uint64_t next = (uint64_t)log->position + LOG_SECTOR_BYTES;

    log->position = next >= log->header->log_bytes ? 0 : (uint32_t)next;
}

/* Reads the first `length` bytes of the sector at the position. */
static enum instar_error peek(struct log *log, size_t length)
{
    uint64_t offset = log->header->log_offset + log->position;

    if (log->reads_left == 0) {
        return FAIL(log->image->context, INSTAR_LIMIT, "The search of the VHDX log does not end");
    }
    log->reads_left--;
    if (!qemu_can_read(offset, length) ||
        file_read(log->image->file, offset, log->sector, length) != INSTAR_OK) {
        return FAIL_EIO(log->image);
    }
    return INSTAR_OK;
}

/* Takes the header in log->sector apart; false when it is not one of this log's. */
static bool parse_entry(const struct log *log, struct log_entry *entry)
{
    const struct vhdx_header *header = log->header;
    struct cursor c = cursor_over(log->sector, LOG_HEADER_BYTES);

    bool is_entry = memcmp(cursor_take(&c, 4), "loge", 4) == 0;
    entry->checksum = cursor_le32(&c);
    entry->bytes = cursor_le32(&c);
    cursor_skip(&c, 4); /* tail */
    entry->sequence = cursor_le64(&c);
    entry->descriptor_count = cursor_le32(&c);
    cursor_skip(&c, 4);
    const uint8_t *guid = cursor_take(&c, VHDX_GUID_BYTES);
    return is_entry && entry->bytes <= header->log_bytes && entry->bytes % LOG_SECTOR_BYTES == 0 &&
           entry->sequence > 0 && memcmp(guid, header->log_guid, VHDX_GUID_BYTES) == 0 &&
           (uint64_t)entry->descriptor_count * LOG_DESCRIPTOR_BYTES <= entry->bytes;
}

static bool descriptor_is_valid(struct cursor *c, const struct log_entry *entry)
{
    const uint8_t *signature = cursor_take(c, 4);
    cursor_skip(c, 4);
    uint64_t zero_bytes = cursor_le64(c);
    uint64_t file_offset = cursor_le64(c);
    uint64_t sequence = cursor_le64(c);

    if (!cursor_ok(c) || sequence != entry->sequence || file_offset % LOG_SECTOR_BYTES != 0) {
        return false;
    }
    if (memcmp(signature, "zero", 4) == 0) {
        return zero_bytes % LOG_SECTOR_BYTES == 0;
    }
    return memcmp(signature, "desc", 4) == 0;
}

/*
 * Reads the sector of the entry's header and descriptors, takes its CRC and refuses the image when
 * a descriptor is not valid. qemu reads the sectors of a longer list over each other and then finds
 * them invalid, whatever they are.
 */
static enum instar_error read_descriptors(struct log *log, const struct log_entry *entry,
                                          uint32_t *crc)
{
    static const uint8_t zeros[4];
    struct cursor c;

    TRY(peek(log, LOG_SECTOR_BYTES));
    if (entry->descriptor_count > LOG_DESCRIPTORS_MAX) {
        return FAIL_EINVAL(log->image);
    }
    c = cursor_over(log->sector, LOG_SECTOR_BYTES);
    cursor_skip(&c, LOG_HEADER_BYTES);
    for (uint32_t i = 0; i < entry->descriptor_count; i++) {
        if (!descriptor_is_valid(&c, entry)) {
            return FAIL_EINVAL(log->image);
        }
    }
    memcpy(log->sector + LOG_CHECKSUM_AT, zeros, sizeof(zeros));
    *crc = crc32c(0, log->sector, LOG_SECTOR_BYTES);
    advance(log);
    return INSTAR_OK;
}

/*
 * Whether a valid entry starts at the position; it must follow `previous` (0: any will do). Moves
 * on past whatever was read, at least one sector.
 */
static enum instar_error check_entry(struct log *log, uint64_t previous, bool *ret_is_valid,
                                     uint64_t *ret_sequence)
{
    struct log_entry entry;
    uint32_t crc = 0;

    *ret_is_valid = false;
    TRY(peek(log, LOG_HEADER_BYTES));
    if (!parse_entry(log, &entry) || (previous > 0 && entry.sequence != previous + 1)) {
        advance(log);
        return INSTAR_OK;
    }
    TRY(read_descriptors(log, &entry, &crc));
    uint32_t sectors = entry.bytes / LOG_SECTOR_BYTES;
    for (uint32_t i = 1; i < sectors; i++) {
        TRY(peek(log, LOG_SECTOR_BYTES));
        if (checksums_count()) {
            crc = crc32c(crc, log->sector, LOG_SECTOR_BYTES);
        }
        advance(log);
    }
    *ret_is_valid = checksum_passes(crc == entry.checksum);
    *ret_sequence = entry.sequence;
    return INSTAR_OK;
}

/* Skips sectors in a hole of the file: they hold no entry. */
static enum instar_error skip_hole(struct log *log)
{
    uint64_t offset = log->header->log_offset + log->position;
    uint64_t left = log->header->log_bytes - log->position;
    uint64_t size = file_size_rounded(log->image->file);
    struct alloc_extent run = {.length = left};

    if (offset < size) {
        if (file_run(log->image->file, offset, min_u64(left, size - offset), &run) != INSTAR_OK) {
            return FAIL_EIO(log->image);
        }
        if (run.is_data) {
            return INSTAR_OK;
        }
    }
    /* Stops at the last sector of the hole, so that the search sees the ring's end. */
    if (run.length > LOG_SECTOR_BYTES) {
        log->position += (uint32_t)align_down_u64(run.length - 1, LOG_SECTOR_BYTES);
    }
    return INSTAR_OK;
}

/* Whether any valid entry is in the log. */
static enum instar_error search(struct log *log, bool *ret_found)
{
    uint32_t started_at;

    *ret_found = false;
    do {
        uint64_t sequence = 0;
        bool is_valid;
        TRY(skip_hole(log));
        started_at = log->position;
        TRY(check_entry(log, 0, &is_valid, &sequence));
        *ret_found |= is_valid;
        for (uint64_t previous = 0; is_valid; previous = sequence) {
            TRY(check_entry(log, previous, &is_valid, &sequence));
        }
    } while (log->position >= started_at);
    return INSTAR_OK;
}

enum instar_error vhdx_check_log(struct image *image, struct vhdx *vhdx)
{
    static const uint8_t no_log[VHDX_GUID_BYTES];
    const struct vhdx_header *header = &vhdx->header;
    struct log log = {.image = image, .header = header, .sector = vhdx->scratch};
    bool found;

    if (header->log_offset < VHDX_MIB || header->log_offset % VHDX_MIB != 0 ||
        header->log_version != 0) {
        return FAIL_EINVAL(image);
    }
    if (memcmp(header->log_guid, no_log, sizeof(no_log)) == 0 || header->log_bytes == 0) {
        return INSTAR_OK;
    }
    if (header->log_bytes % VHDX_MIB != 0) {
        return FAIL_EINVAL(image);
    }
    /* Two passes, and each sector once as a possible start and once for its CRC. */
    log.reads_left = 4ull * (header->log_bytes / LOG_SECTOR_BYTES);
    TRY(search(&log, &found));
    if (found) {
        enum instar_error error =
            FAIL(image->context, INSTAR_INVALID_SOURCE,
                 "VHDX image file '%s' opened read-only, but contains a log that needs to be "
                 "replayed",
                 image->name);
        context_hint(image->context, "To replay the log, run:");
        context_hint(image->context, "qemu-img check -r all '%s'", image->name);
        return error;
    }
    return INSTAR_OK;
}
