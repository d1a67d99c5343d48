/*
 * Window and holes of a table; see block_table.h.
 *
 * Asking for holes is what keeps a huge sparse table cheap: a table of 2 GiB in a file of a few
 * kilobytes is one question to the host instead of 32768 reads.
 */
#include "guest/formats/block_table.h"

#include "guest/base/checked.h"

bool qemu_can_read(uint64_t offset, uint64_t length)
{
    return length <= QEMU_REQUEST_BYTES_MAX && range_within(offset, length, QEMU_FILE_BYTES_MAX);
}

void block_table_init(struct block_table *table, struct file *file, uint64_t offset,
                      uint64_t entry_count, uint32_t entry_bytes)
{
    table->file = file;
    table->offset = offset;
    table->entry_count = entry_count;
    table->entry_bytes = entry_bytes;
    table->loaded_count = 0;
}

enum instar_error block_table_entry(struct block_table *table, uint64_t index,
                                    const uint8_t **ret_entry)
{
    uint32_t per_window = BLOCK_TABLE_WINDOW_BYTES / table->entry_bytes;

    if (index >= table->entry_count) {
        return INSTAR_INTERNAL;
    }
    if (table->loaded_count == 0 || index < table->loaded_first ||
        index - table->loaded_first >= table->loaded_count) {
        uint64_t first = index - index % per_window;
        uint32_t count = (uint32_t)min_u64(per_window, table->entry_count - first);
        table->loaded_count = 0;
        TRY(file_read(table->file, table->offset + first * table->entry_bytes, table->loaded,
                      (size_t)count * table->entry_bytes));
        table->loaded_first = first;
        table->loaded_count = count;
    }
    *ret_entry = table->loaded + (index - table->loaded_first) * table->entry_bytes;
    return INSTAR_OK;
}

enum instar_error block_table_hole(struct block_table *table, uint64_t index, uint64_t *ret_count)
{
    uint64_t size = file_size_rounded(table->file);
    uint64_t at = table->offset + index * table->entry_bytes;
    uint64_t left = (table->entry_count - index) * table->entry_bytes;
    struct alloc_extent run;

    if (at >= size) {
        *ret_count = table->entry_count - index;
        return INSTAR_OK;
    }
    TRY(file_run(table->file, at, min_u64(left, size - at), &run));
    *ret_count = run.is_data ? 0 : run.length / table->entry_bytes;
    return INSTAR_OK;
}

bool block_table_at_window(const struct block_table *table, uint64_t index)
{
    return index % (BLOCK_TABLE_WINDOW_BYTES / table->entry_bytes) == 0;
}
