/*
 * See table_window.h.
 */
#include "guest/writers/table_window.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/core/io.h"

static enum instar_error write_window(struct table_window *window)
{
    size_t length = (size_t)min_u64(TABLE_WINDOW_BYTES, window->table_bytes - window->at);

    return io_write(window->device, window->offset + window->at, window->bytes, length);
}

enum instar_error table_window_start(struct table_window *window, struct context *context,
                                     struct device *device, uint64_t offset, uint64_t table_bytes,
                                     uint8_t fill)
{
    *window = (struct table_window){.device = device, .offset = offset, .fill = fill};
    if (!align_up_u64(table_bytes, SECTOR_BYTES, &window->table_bytes)) {
        return FAIL(context, INSTAR_LIMIT, "File too large");
    }
    window->bytes = arena_alloc(&context->arena, TABLE_WINDOW_BYTES, SECTOR_BYTES);
    if (!window->bytes) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    memset(window->bytes, fill, TABLE_WINDOW_BYTES);
    window->at = 0;
    for (; fill != 0 && window->at < window->table_bytes; window->at += TABLE_WINDOW_BYTES) {
        TRY(write_window(window));
    }
    window->at = UINT64_MAX;
    return INSTAR_OK;
}

enum instar_error table_window_entry(struct table_window *window, uint64_t entry_at,
                                     uint8_t **ret_entry)
{
    uint64_t at = align_down_u64(entry_at, TABLE_WINDOW_BYTES);

    if (entry_at >= window->table_bytes) {
        return INSTAR_INTERNAL;
    }
    if (at != window->at) {
        TRY(table_window_flush(window));
        memset(window->bytes, window->fill, TABLE_WINDOW_BYTES);
        window->at = at;
    }
    *ret_entry = window->bytes + (entry_at - at);
    return INSTAR_OK;
}

enum instar_error table_window_flush(struct table_window *window)
{
    return window->at == UINT64_MAX ? INSTAR_OK : write_window(window);
}

enum instar_error table_window_move(struct table_window *window, uint64_t offset)
{
    TRY(table_window_flush(window));
    window->offset = offset;
    window->at = UINT64_MAX;
    return INSTAR_OK;
}
