/*
 * Operations whose answer is a disk's content: digest, and dd through a window.
 *
 * The guest's copy goes into a digest and nowhere else. The real qemu-img writes a raw file, which
 * is described in the same words: chunk by chunk, so that a difference names the chunk it is in.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "batch/operation.h"
#include "batch/operation_tables.h"
#include "guest/abi/convert_abi.h"
#include "guest/base/checked.h"
#include "vmm/digest_sink.h"

#define BLOCK_BYTES_DEFAULT 512u

static void copy_fill(struct job *job)
{
    job->operation = JOB_CONVERT;
    job->digest_chunks = true;
    job->convert.target_format = FORMAT_RAW;
    job->convert.sparse_bytes = DIGEST_CHUNK_BYTES;
}

enum { DIGEST_FORMAT, DIGEST_OPTIONS };
static const struct option_spec digest_options[DIGEST_OPTIONS] = {
    [DIGEST_FORMAT] = {"format", OPTION_FORMAT, "-f", NULL, "source format; probe: by content"},
};

static void digest_fill(const struct option_values *values, struct job *job)
{
    (void)values;
    copy_fill(job);
    job->convert.flags = CONVERT_FLAG_DIGEST | CONVERT_FLAG_SKIP_ZEROS;
}

/* -f FORMAT, where there is one. */
static bool add_format(struct words *words, const char *format)
{
    return format == NULL || (words_add(words, "-f") && words_add(words, format));
}

static bool digest_copy_words(const struct option_values *values, const char *file_name,
                              const char *out, struct pool *pool, struct words *ret)
{
    (void)pool;
    ret->count = 0;
    return words_add(ret, "convert") && add_format(ret, values->value[DIGEST_FORMAT]) &&
           words_add(ret, "-O") && words_add(ret, "raw") && words_add(ret, file_name) &&
           words_add(ret, out);
}

const struct operation digest_operation = {
    .name = "digest",
    .about = "the content of the virtual disk",
    .options = digest_options,
    .option_count = DIGEST_OPTIONS,
    .fill_job = digest_fill,
    .copy_words = digest_copy_words,
};

enum { DD_FORMAT, DD_BS, DD_COUNT, DD_SKIP, DD_OPTIONS };
static const struct option_spec dd_options[DD_OPTIONS] = {
    [DD_FORMAT] = {"format", OPTION_FORMAT, "-f", NULL, "source format; probe: by content"},
    [DD_BS] = {"bs", OPTION_SIZE, "bs=", NULL, "bytes of a block; 512"},
    [DD_COUNT] = {"count", OPTION_SIZE, "count=", NULL, "the block to end before"},
    [DD_SKIP] = {"skip", OPTION_SIZE, "skip=", NULL, "the block to begin with"},
};

static uint64_t size_value(const char *text, uint64_t standard)
{
    uint64_t value;
    return text != NULL && parse_size(text, &value) ? value : standard;
}

/* Blocks into bytes; what is larger than any image is UINT64_MAX. */
static uint64_t blocks(uint64_t count, uint64_t block_bytes)
{
    uint64_t bytes;
    return mul_u64(count, block_bytes, &bytes) && bytes <= INT64_MAX ? bytes : UINT64_MAX;
}

static void dd_fill(const struct option_values *values, struct job *job)
{
    uint64_t block_bytes = size_value(values->value[DD_BS], BLOCK_BYTES_DEFAULT);
    copy_fill(job);
    job->convert.flags = CONVERT_FLAG_DIGEST | CONVERT_FLAG_DD_WINDOW;
    job->convert.window_start = blocks(size_value(values->value[DD_SKIP], 0), block_bytes);
    job->convert.window_end = values->value[DD_COUNT] == NULL
                                  ? UINT64_MAX
                                  : blocks(size_value(values->value[DD_COUNT], 0), block_bytes);
}

static bool dd_copy_words(const struct option_values *values, const char *file_name,
                          const char *out, struct pool *pool, struct words *ret)
{
    ret->count = 0;
    bool good = words_add(ret, "dd") && add_format(ret, values->value[DD_FORMAT]);
    for (size_t i = DD_BS; good && i < DD_OPTIONS; i++) {
        good = values->value[i] == NULL ||
               words_add(ret, pool_printf(pool, "%s%s", dd_options[i].word, values->value[i]));
    }
    return good && words_add(ret, pool_printf(pool, "if=%s", file_name)) &&
           words_add(ret, pool_printf(pool, "of=%s", out));
}

const struct operation dd_operation = {
    .name = "dd",
    .about = "a window of the virtual disk's content",
    .options = dd_options,
    .option_count = DD_OPTIONS,
    .fill_job = dd_fill,
    .copy_words = dd_copy_words,
    .file_lead = "if=",
};
