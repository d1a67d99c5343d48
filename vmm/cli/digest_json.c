/*
 * A digest as JSON. The description comes from the worker line by line and leaves as one entry a
 * line, so a disk of any size needs no memory here.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "vmm/cli/digest_command.h"
#include "vmm/cli/message.h"
#include "vmm/cli/run_job.h"
#include "vmm/digest_line.h"
#include "vmm/out_buffer.h"

struct digest_json {
    struct out_buffer out;
    struct digest_reader reader;
    bool chunks;
    bool has_range;
};

static bool put_out(void *context, const char *bytes, size_t length)
{
    (void)context;
    return message_out(bytes, length);
}

static bool put_range(void *context, const struct digest_range *range)
{
    struct digest_json *json = context;

    if (!json->chunks) {
        return true;
    }
    out_format(&json->out, "%s\n        {\"chunk\": %" PRIu64 ", \"count\": %" PRIu64,
               json->has_range ? "," : "", range->start, range->count);
    if (range->is_zero) {
        out_text(&json->out, ", \"zero\": true}");
    } else {
        out_format(&json->out, ", \"zero\": false, \"sha256\": \"%s\"}", range->hex);
    }
    json->has_range = true;
    return true;
}

static bool take_output(void *context, const char *bytes, size_t length)
{
    struct digest_json *json = context;

    if (!digest_reader_take(&json->reader, bytes, length)) {
        message_error("The worker's description of the disk makes no sense");
        return false;
    }
    if (json->out.failed) {
        message_error("Could not write to standard output");
        return false;
    }
    return true;
}

static void put_end(struct digest_json *json, const char *file)
{
    if (json->chunks) {
        out_text(&json->out, json->has_range ? "\n    ],\n" : "],\n");
    }
    out_format(&json->out, "    \"virtual-size\": %" PRIu64 ",\n    \"digest\": \"%s\",\n",
               json->reader.size_bytes, json->reader.hex);
    out_text(&json->out, "    \"filename\": \"");
    out_json(&json->out, file, strlen(file));
    out_text(&json->out, "\"\n}\n");
}

int digest_print_json(const struct digest_options *options, const struct job *job,
                      char *const *files)
{
    static struct digest_json json; /* too large for the stack */
    struct job listing = *job;
    const struct transfer transfer = {
        .input_count = 1,
        .inputs = files,
        .take_output = take_output,
        .output_context = &json,
    };

    listing.digest_chunks = true;
    json.chunks = options->chunks;
    out_init(&json.out, put_out, NULL);
    digest_reader_init(&json.reader, put_range, &json);
    out_format(&json.out, "{\n    \"chunk-size\": %u,\n", DIGEST_CHUNK_BYTES);
    out_text(&json.out, json.chunks ? "    \"chunks\": [" : "");
    if (run_transfer(&listing, &options->common, &transfer) != 0) {
        return 1;
    }
    if (!digest_reader_has_ended(&json.reader)) {
        message_error("The worker's description of the disk is not complete");
        return 1;
    }
    put_end(&json, files[0]);
    return out_flush(&json.out) ? 0 : 1;
}
