/*
 * Operations that copy a disk: digest, dd and convert.
 *
 * Of digest, and of dd without a target, only the content counts: the guest's copy goes into a
 * digest and nowhere else. The others make an image, which is looked at afterwards.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "batch/operation.h"
#include "batch/operation_tables.h"
#include "guest/abi/convert_abi.h"
#include "guest/base/checked.h"
#include "vmm/cli/create_format.h"
#include "vmm/cli/create_options.h"
#include "vmm/digest_sink.h"

#define BLOCK_BYTES_DEFAULT 512u
#define SPARSE_BYTES_DEFAULT 4096u
#define SPARSE_BYTES_MAX (16u << 20)
/* 2020-01-01: what an image says of its making, and its random numbers, is the same in every run.
 */
#define CREATION_TIME 1577836800u

static void digest_copy(struct job *job)
{
    job->operation = JOB_CONVERT;
    job->digest_chunks = true;
    job->convert.target_format = FORMAT_RAW;
    job->convert.sparse_bytes = DIGEST_CHUNK_BYTES;
    job->convert.flags = CONVERT_FLAG_DIGEST;
}

void operation_fill_image_copy(const char *target, const char *name, struct job *job)
{
    struct convert_config *convert = &job->convert;
    job->operation = JOB_CONVERT;
    convert->target_format = (uint32_t)source_format_by_name(target);
    convert->creation_time = CREATION_TIME;
    for (size_t i = 0; i < sizeof(convert->random_seed) / sizeof(convert->random_seed[0]); i++) {
        convert->random_seed[i] = 0x9e3779b97f4a7c15u * (i + 1);
    }
    convert->output_name_bytes =
        (uint32_t)snprintf(job->names.output, sizeof(job->names.output), "%s", name);
}

/* The image that a case makes. */
static void image_copy(struct job *job, const char *target)
{
    char name[32];
    snprintf(name, sizeof(name), "out.%s", target);
    operation_fill_image_copy(target, name, job);
}

enum { DIGEST_FORMAT, DIGEST_SHARE, DIGEST_OPTIONS };
static const struct option_spec digest_options[DIGEST_OPTIONS] = {
    [DIGEST_FORMAT] = {"format", OPTION_FORMAT, "-f", NULL, "source format; probe: by content"},
    [DIGEST_SHARE] = {"force_share", OPTION_FLAG, "-U", NULL, "whoever else writes to the image"},
};

static void digest_fill(const struct option_values *values, struct job *job)
{
    (void)values;
    digest_copy(job);
    job->convert.flags |= CONVERT_FLAG_SKIP_ZEROS;
}

static bool digest_copy_words(const struct option_values *values, const char *file_name,
                              const char *out, struct pool *pool, struct words *ret)
{
    const char *format = values->value[DIGEST_FORMAT];
    (void)pool;
    ret->count = 0;
    return words_add(ret, "convert") &&
           (format == NULL || (words_add(ret, "-f") && words_add(ret, format))) &&
           (values->value[DIGEST_SHARE] == NULL || words_add(ret, "-U")) && words_add(ret, "-O") &&
           words_add(ret, "raw") && words_add(ret, file_name) && words_add(ret, out);
}

const struct operation digest_operation = {
    .name = "digest",
    .about = "the content of the virtual disk",
    .options = digest_options,
    .option_count = DIGEST_OPTIONS,
    .fill_job = digest_fill,
    .copy_words = digest_copy_words,
};

enum { DD_FORMAT, DD_TARGET, DD_SHARE, DD_BS, DD_COUNT, DD_SKIP, DD_OPTIONS };
static const struct option_spec dd_options[DD_OPTIONS] = {
    [DD_FORMAT] = {"format", OPTION_FORMAT, "-f", NULL, "source format; probe: by content"},
    [DD_TARGET] = {"target", OPTION_TARGET, "-O", NULL, "make an image of this format"},
    [DD_SHARE] = {"force_share", OPTION_FLAG, "-U", NULL, "whoever else writes to the image"},
    [DD_BS] = {"bs", OPTION_BYTES, "bs=", NULL, "bytes of a block; 512"},
    [DD_COUNT] = {"count", OPTION_BYTES, "count=", NULL, "the block to end before"},
    [DD_SKIP] = {"skip", OPTION_BYTES, "skip=", NULL, "the block to begin with"},
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
    if (values->value[DD_TARGET] == NULL) {
        digest_copy(job);
    } else {
        image_copy(job, values->value[DD_TARGET]);
    }
    job->convert.flags |= CONVERT_FLAG_DD_WINDOW;
    job->convert.window_start = blocks(size_value(values->value[DD_SKIP], 0), block_bytes);
    job->convert.window_end = values->value[DD_COUNT] == NULL
                                  ? UINT64_MAX
                                  : blocks(size_value(values->value[DD_COUNT], 0), block_bytes);
}

static bool dd_copy_words(const struct option_values *values, const char *file_name,
                          const char *out, struct pool *pool, struct words *ret)
{
    return operation_words(&dd_operation, values, file_name, pool, ret) &&
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

enum {
    CONVERT_FORMAT,
    CONVERT_TARGET,
    CONVERT_COMPRESS,
    CONVERT_LIST,
    CONVERT_SPARSE,
    CONVERT_SNAPSHOT,
    CONVERT_BACKING,
    CONVERT_BACKING_FORMAT,
    CONVERT_SHARE,
    CONVERT_OPTIONS
};
static const struct option_spec convert_options[CONVERT_OPTIONS] = {
    [CONVERT_FORMAT] = {"format", OPTION_FORMAT, "-f", NULL, "source format; probe: by content"},
    [CONVERT_TARGET] = {"target", OPTION_TARGET, "-O", NULL, "format to convert to; raw"},
    [CONVERT_COMPRESS] = {"compress", OPTION_FLAG, "-c", NULL, "compress"},
    [CONVERT_LIST] = {"options", OPTION_LIST, "-o", NULL, "options of the target's format"},
    [CONVERT_SPARSE] = {"sparse", OPTION_BYTES, "-S", NULL, "zeros to leave out; 4k"},
    [CONVERT_SNAPSHOT] = {"snapshot", OPTION_TEXT, "-l", NULL, "internal snapshot to read"},
    [CONVERT_BACKING] = {"backing", OPTION_TEXT, "-B", NULL, "file below the target"},
    [CONVERT_BACKING_FORMAT] = {"backing_format", OPTION_FORMAT, "-F", NULL, "and its format"},
    [CONVERT_SHARE] = {"force_share", OPTION_FLAG, "-U", NULL, "whoever else writes to the image"},
};

/* Copies a name that the target's header or the guest is to know. Lengths are checked before. */
static uint32_t put_name(char *into, size_t capacity, const char *name)
{
    return name == NULL ? 0 : (uint32_t)snprintf(into, capacity, "%s", name);
}

static void convert_fill(const struct option_values *values, struct job *job)
{
    struct convert_config *convert = &job->convert;
    struct convert_names *names = &job->names;
    static struct create_options create; /* some kilobytes; one thread makes jobs */
    const char *snapshot = values->value[CONVERT_SNAPSHOT];
    const char *backing = values->value[CONVERT_BACKING];
    image_copy(job, operation_target(&convert_operation, values));
    create_options_parse((enum source_format)convert->target_format, values->value[CONVERT_LIST],
                         convert, &create);
    convert->sparse_bytes =
        (uint32_t)size_value(values->value[CONVERT_SPARSE], SPARSE_BYTES_DEFAULT);
    convert->flags |= convert->sparse_bytes > 0 ? CONVERT_FLAG_SKIP_ZEROS : 0;
    convert->flags |= values->value[CONVERT_COMPRESS] != NULL ? CONVERT_FLAG_COMPRESS : 0;
    convert->flags |= snapshot != NULL ? CONVERT_FLAG_SNAPSHOT : 0;
    convert->flags |= backing != NULL ? CONVERT_FLAG_BACKING : 0;
    convert->snapshot_name_bytes = put_name(names->snapshot, sizeof(names->snapshot), snapshot);
    convert->backing_name_bytes = put_name(names->backing, sizeof(names->backing), backing);
    convert->backing_format_bytes = put_name(names->backing_format, sizeof(names->backing_format),
                                             values->value[CONVERT_BACKING_FORMAT]);
}

static bool convert_copy_words(const struct option_values *values, const char *file_name,
                               const char *out, struct pool *pool, struct words *ret)
{
    return operation_words(&convert_operation, values, file_name, pool, ret) && words_add(ret, out);
}

static bool because(char *ret_reason, size_t capacity, const char *reason)
{
    snprintf(ret_reason, capacity, "%s", reason);
    return false;
}

/* What goes only with some target formats. */
static bool check_target(const struct option_values *values, char *ret_reason, size_t capacity)
{
    static struct create_options create;
    const char *backing = values->value[CONVERT_BACKING];
    struct convert_config config = {0};
    enum source_format format = source_format_by_name(operation_target(&convert_operation, values));
    if (create_options_parse(format, values->value[CONVERT_LIST], &config, &create) != CREATE_OK) {
        snprintf(ret_reason, capacity, "options: %.300s", create.error);
        return false;
    }
    if (create.backing_file[0] != '\0' || create.backing_format[0] != '\0') {
        return because(ret_reason, capacity, "options: write backing and backing_format instead");
    }
    if (values->value[CONVERT_COMPRESS] != NULL && !create_format_of(format)->compresses) {
        return because(ret_reason, capacity, "the target's format has no compression");
    }
    if (values->value[CONVERT_COMPRESS] != NULL && create.has_preallocation) {
        return because(ret_reason, capacity, "compress does not go with preallocation");
    }
    return backing == NULL || create_format_of(format)->supports_backing ||
           because(ret_reason, capacity, "the target's format has no backing files");
}

static bool convert_check(const struct option_values *values, char *ret_reason, size_t capacity)
{
    const char *backing = values->value[CONVERT_BACKING];
    const char *snapshot = values->value[CONVERT_SNAPSHOT];
    uint64_t sparse = size_value(values->value[CONVERT_SPARSE], 0);
    if (sparse % 512 != 0 || sparse > SPARSE_BYTES_MAX) {
        return because(ret_reason, capacity, "sparse must be a multiple of 512 up to 16M");
    }
    if ((backing == NULL) != (values->value[CONVERT_BACKING_FORMAT] == NULL)) {
        return because(ret_reason, capacity, "backing and backing_format go together");
    }
    if (backing != NULL && (strchr(backing, '/') != NULL || backing[0] == '.' ||
                            strlen(backing) >= sizeof(((struct convert_names *)0)->backing))) {
        return because(ret_reason, capacity, "backing must be a file's name in the image's folder");
    }
    if (snapshot != NULL && (strncmp(snapshot, "snapshot.", strlen("snapshot.")) == 0 ||
                             strlen(snapshot) >= sizeof(((struct convert_names *)0)->snapshot))) {
        return because(ret_reason, capacity, "snapshot must be an id or a name");
    }
    return check_target(values, ret_reason, capacity);
}

const struct operation convert_operation = {
    .name = "convert",
    .about = "an image of another format",
    .options = convert_options,
    .option_count = CONVERT_OPTIONS,
    .fill_job = convert_fill,
    .copy_words = convert_copy_words,
    .default_target = "raw",
    .check = convert_check,
};
