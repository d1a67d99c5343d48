/*
 * Target functions: digest_reader_init, digest_reader_take, digest_reader_has_ended.
 *
 * Properties: the text means the same in one piece and byte by byte; ranges come in order, without
 * gaps and never empty; a description that has ended covers its disk exactly.
 */
#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "vmm/digest_line.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool check_range(void *context, const struct digest_range *range)
{
    uint64_t *next = context;

    assert(range->start == *next && range->count > 0);
    assert(range->is_zero || (range->count == 1 && strlen(range->hex) == DIGEST_HEX_CHARS));
    assert(range->count <= UINT64_MAX - *next);
    *next += range->count;
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct digest_reader whole, pieces;
    uint64_t next_whole = 0;
    uint64_t next_pieces = 0;
    bool taken = true;

    digest_reader_init(&whole, check_range, &next_whole);
    digest_reader_init(&pieces, check_range, &next_pieces);
    for (size_t i = 0; i < size && taken; i++) {
        taken = digest_reader_take(&pieces, (const char *)data + i, 1);
    }
    assert(digest_reader_take(&whole, (const char *)data, size) == taken);
    assert(next_whole == next_pieces);
    assert(digest_reader_has_ended(&whole) == digest_reader_has_ended(&pieces));
    if (digest_reader_has_ended(&whole)) {
        assert(next_whole == whole.size_bytes / DIGEST_CHUNK_BYTES +
                                 (whole.size_bytes % DIGEST_CHUNK_BYTES != 0));
        assert(strcmp(whole.hex, pieces.hex) == 0 && strlen(whole.hex) == DIGEST_HEX_CHARS);
    }
    return 0;
}
