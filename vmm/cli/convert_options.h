/*
 * The options of `convert`, read and judged in qemu-img's order.
 */
#ifndef INSTAR_VMM_CLI_CONVERT_OPTIONS_H
#define INSTAR_VMM_CLI_CONVERT_OPTIONS_H

#include "vmm/cli/create_options.h"
#include "vmm/cli/options.h"
#include "vmm/cli/snapshot_option.h"

struct convert_options {
    struct cli_options common;
    const char *output_format; /* NULL: raw */
    const char *backing_file;
    const char *backing_format;
    struct snapshot_option snapshot;
    const char *cache;
    const char *source_cache;
    bool has_list;
    char list[CREATE_OPTION_BYTES_MAX]; /* all -o together */
    int64_t sparse_bytes;               /* 0: dense */
    bool has_sparse;
    bool copy_range;
    bool compress;
    bool in_place; /* -n */
    bool target_is_zero;
    bool target_image_opts;
    bool skip_bitmaps;
    bool bitmaps;
    bool progress;
    bool quiet;
    char *const *inputs;
    unsigned input_count;
    const char *output;
};

enum parse_status convert_options_parse(int count, char **arguments, struct convert_options *ret);

/* Whether a cache mode of -t has all on the disk at the end. Its name is a valid one. */
bool convert_cache_is_durable(const char *cache);

/* Whether qemu-img knows a cache mode of this name. */
bool convert_cache_is_known(const char *cache);

#endif
