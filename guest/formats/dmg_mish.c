/*
 * Block tables of dmg images; see dmg.h.
 *
 * At an open only what can make it fail is looked at, and chunks are counted; dmg_read.c, which
 * needs them, has them kept.
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/formats/dmg.h"
#include "guest/formats/open_error.h"

#define DMG_TABLE_BYTES_MIN (DMG_MISH_HEADER_BYTES + DMG_MISH_ENTRY_BYTES)
#define DMG_CHUNK_BYTES_MAX (64u << 20)
#define DMG_CHUNK_SECTORS_MAX (DMG_CHUNK_BYTES_MAX / SECTOR_BYTES)

void dmg_mish_begin(struct dmg_mish *mish, struct dmg *dmg, uint32_t length)
{
    *mish = (struct dmg_mish){.dmg = dmg, .is_table = length >= DMG_TABLE_BYTES_MIN};
    if (mish->is_table) {
        mish->entries_left = (length - DMG_MISH_HEADER_BYTES) / DMG_MISH_ENTRY_BYTES;
    }
}

bool dmg_mish_is_done(const struct dmg_mish *mish)
{
    return !mish->is_table || mish->entries_left == 0;
}

bool dmg_is_strict(const struct context *context)
{
    return context->qemu_version >= QEMU_VERSION(10, 0, 13);
}

/* Whether this is the first time that `bit` is to be warned of. */
static bool is_news(struct dmg *dmg, uint32_t bit)
{
    bool is_new = !(dmg->warned & bit);

    dmg->warned |= bit;
    return is_new;
}

/* qemu-img as Debian packages it has no modules for bzip2 and lzfse. */
static enum instar_error warn_of_type(struct dmg *dmg, uint32_t type)
{
    struct context *context = dmg->image->context;

    switch (type) {
    case DMG_COMMENT:
    case DMG_END:
        return INSTAR_OK;
    case DMG_BZIP2:
        return !is_news(dmg, DMG_WARNED_BZIP2)
                   ? INSTAR_OK
                   : context_warn(context, "dmg-bzip2 module is missing, accessing bzip2 "
                                           "compressed blocks will result in I/O errors");
    case DMG_LZFSE:
        return !is_news(dmg, DMG_WARNED_LZFSE)
                   ? INSTAR_OK
                   : context_warn(context, "dmg-lzfse module is missing, accessing lzfse "
                                           "compressed blocks will result in I/O errors");
    default:
        return !is_news(dmg, DMG_WARNED_UNKNOWN)
                   ? INSTAR_OK
                   : context_warn(context,
                                  "Image contains chunks of unknown type %x, accessing them will "
                                  "result in I/O errors",
                                  type);
    }
}

static enum instar_error check_chunk(struct dmg *dmg, uint32_t type, uint64_t sectors,
                                     uint64_t length)
{
    struct context *context = dmg->image->context;
    bool has_no_bytes = type == DMG_ZEROS || type == DMG_IGNORED;

    if (!has_no_bytes && sectors > DMG_CHUNK_SECTORS_MAX) {
        TRY(context_complain(context, "sector count %lu for chunk %u is larger than max (%u)",
                             sectors, dmg->chunk_count, DMG_CHUNK_SECTORS_MAX));
        return FAIL_EINVAL(dmg->image);
    }
    if (length > DMG_CHUNK_BYTES_MAX) {
        TRY(context_complain(context, "length %lu for chunk %u is larger than max (%u)", length,
                             dmg->chunk_count, DMG_CHUNK_BYTES_MAX));
        return FAIL_EINVAL(dmg->image);
    }
    if (type == DMG_RAW && dmg_is_strict(context) &&
        sectors != div_round_up_u64(length, SECTOR_BYTES)) {
        TRY(context_complain(context,
                             "length %lu for chunk %u is inconsistent with sector count %lu",
                             length, dmg->chunk_count, sectors));
        return FAIL_EINVAL(dmg->image);
    }
    return INSTAR_OK;
}

static void keep_chunk(struct dmg *dmg, const struct dmg_chunk *chunk)
{
    if (dmg->chunk && dmg->chunk_count < dmg->chunk_capacity) {
        dmg->chunk[dmg->chunk_count] = *chunk;
    }
    dmg->chunk_count++;
}

static void take_header(struct dmg_mish *mish)
{
    struct cursor c = cursor_over(mish->bytes, DMG_MISH_HEADER_BYTES);

    mish->is_table = memcmp(mish->bytes, "mish", 4) == 0;
    cursor_seek(&c, 0x08);
    mish->first_sector = cursor_be64(&c);
    cursor_seek(&c, 0x18);
    mish->data_offset = cursor_be64(&c);
}

static enum instar_error take_entry(struct dmg_mish *mish)
{
    struct cursor c = cursor_over(mish->bytes, DMG_MISH_ENTRY_BYTES);
    uint32_t type = cursor_be32(&c);
    struct dmg_chunk chunk = {.type = type};

    cursor_skip(&c, 4); /* comment */
    chunk.first_sector = mish->first_sector + cursor_be64(&c);
    chunk.sectors = cursor_be64(&c);
    chunk.file_offset = mish->dmg->data_fork_offset + mish->data_offset + cursor_be64(&c);
    uint64_t length = cursor_be64(&c);

    if (type != DMG_ZEROS && type != DMG_RAW && type != DMG_IGNORED && type != DMG_ZLIB) {
        return warn_of_type(mish->dmg, type);
    }
    TRY(check_chunk(mish->dmg, type, chunk.sectors, length));
    chunk.file_bytes = (uint32_t)length;
    keep_chunk(mish->dmg, &chunk);
    return INSTAR_OK;
}

enum instar_error dmg_mish_feed(struct dmg_mish *mish, const uint8_t *bytes, size_t length)
{
    for (size_t i = 0; i < length && !dmg_mish_is_done(mish); i++) {
        mish->bytes[mish->filled++] = bytes[i];
        if (!mish->in_entries && mish->filled == DMG_MISH_HEADER_BYTES) {
            take_header(mish);
            mish->in_entries = true;
            mish->filled = 0;
        } else if (mish->in_entries && mish->filled == DMG_MISH_ENTRY_BYTES) {
            mish->entries_left--;
            mish->filled = 0;
            TRY(take_entry(mish));
        }
    }
    return INSTAR_OK;
}
