/*
 * What each operation of a manifest offers; see operation.h for what the tables are read for.
 */
#include <stddef.h>

#include "batch/operation.h"
#include "batch/operation_tables.h"
#include "guest/abi/config_abi.h"

static const char *const output_choices[] = {"human", "json", NULL};

static enum output_format output_of(const char *value)
{
    return value != NULL && value[0] == 'j' ? OUTPUT_JSON : OUTPUT_HUMAN;
}

enum { MAP_FORMAT, MAP_OUTPUT, MAP_WINDOW, MAP_SHARE, MAP_OPTIONS };
static const struct option_spec map_options[MAP_OPTIONS] = {
    [MAP_FORMAT] = {"format", OPTION_FORMAT, "-f", NULL, "source format; probe: by content"},
    [MAP_OUTPUT] = {"output", OPTION_CHOICE, "--output=", output_choices, "form of the output"},
    [MAP_WINDOW] = {"window", OPTION_WINDOW, "", NULL, "START+LENGTH of the virtual disk"},
    [MAP_SHARE] = {"force_share", OPTION_FLAG, "-U", NULL, "whoever else writes to the image"},
};

static void map_fill(const struct option_values *values, struct job *job)
{
    job->operation = JOB_MAP;
    job->output = output_of(values->value[MAP_OUTPUT]);
    job->map.magic = MAP_CONFIG_MAGIC;
    job->map.sector_size = job->sector_size;
    job->map.input_device_count = 1;
    if (values->value[MAP_WINDOW] != NULL) {
        bool has_length;
        parse_window(values->value[MAP_WINDOW], &job->map.start_offset, &job->map.max_length,
                     &has_length);
        job->map.flags = has_length ? MAP_FLAG_MAX_LENGTH : 0;
    }
}

static const struct operation map_operation = {
    .name = "map",
    .about = "where the data of the virtual disk is",
    .options = map_options,
    .option_count = MAP_OPTIONS,
    .fill_job = map_fill,
};

enum { INFO_FORMAT, INFO_OUTPUT, INFO_CHAIN, INFO_SHARE, INFO_OPTIONS };
static const struct option_spec info_options[INFO_OPTIONS] = {
    [INFO_FORMAT] = {"format", OPTION_FORMAT, "-f", NULL, "source format; probe: by content"},
    [INFO_OUTPUT] = {"output", OPTION_CHOICE, "--output=", output_choices, "form of the output"},
    [INFO_CHAIN] = {"backing_chain", OPTION_FLAG, "--backing-chain", NULL, "all layers"},
    [INFO_SHARE] = {"force_share", OPTION_FLAG, "-U", NULL, "whoever else writes to the image"},
};

static void info_fill(const struct option_values *values, struct job *job)
{
    job->operation = JOB_INFO;
    job->output = output_of(values->value[INFO_OUTPUT]);
    job->info.magic = INFO_CONFIG_MAGIC;
    job->info.flags = values->value[INFO_CHAIN] != NULL ? INFO_FLAG_BACKING_CHAIN : 0;
    job->info.sector_size = job->sector_size;
    job->info.input_device_count = 1;
}

static const struct operation info_operation = {
    .name = "info",
    .about = "what the image is",
    .options = info_options,
    .option_count = INFO_OPTIONS,
    .fill_job = info_fill,
    .has_volatile_fields = true,
};

const struct operation *const operations[] = {&map_operation,
                                              &info_operation,
                                              &digest_operation,
                                              &dd_operation,
                                              &convert_operation,
                                              &fuzz_operation,
                                              NULL};
