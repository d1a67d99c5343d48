/*
 * `convert` from a buffer to a buffer, for tests and fuzzers of readers and writers.
 *
 * The heap and the output stay between runs, put back to zeros as far as they were used: a fresh
 * heap for each run would cost more than the conversion.
 */
#ifndef INSTAR_TESTS_HOSTED_MEMORY_CONVERT_H
#define INSTAR_TESTS_HOSTED_MEMORY_CONVERT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "guest/abi/config_abi.h"
#include "guest/abi/convert_abi.h"
#include "guest/abi/record_abi.h"

#define MEMORY_CONVERT_OUTPUT_BYTES (32u << 20)
#define MEMORY_CONVERT_SAID_BYTES 2048u

struct memory_conversion {
    /* What the caller asks. */
    enum source_format format; /* FORMAT_NONE: probe */
    const char *name;          /* NULL: "t" */
    const uint8_t *bytes;
    size_t length;
    const char *backing_name; /* a file that the image may ask for; NULL: none */
    const uint8_t *backing;
    size_t backing_bytes;
    struct convert_config config; /* flags, target and its options; the rest is filled in */
    struct convert_names names;   /* the snapshot's */
    uint64_t fail_read_at;        /* with fails_read: this offset of the image cannot be read */
    bool fails_read;
    size_t output_limit;    /* bytes, with has_output_limit: a write past it fails */
    size_t heap_bytes_left; /* with has_heap_limit: what the conversion may have */
    bool has_output_limit;
    bool has_heap_limit;
    bool has_lane; /* a thread does a part of the work */

    /* What came of it. */
    enum instar_error error;
    uint64_t disk_bytes; /* of the target */
    size_t heap_bytes_used;
    bool lane_has_started;
    const uint8_t *output; /* valid until the next conversion */
    size_t output_bytes;
    char said[MEMORY_CONVERT_SAID_BYTES]; /* all lines, "\n" after each */
};

/* Converts. Ends the process when memory for the harness itself is short. */
void memory_convert(struct memory_conversion *conversion);

#endif
