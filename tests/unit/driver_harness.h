/*
 * One format driver over an image in memory: what `map` says of it, with every line on the way.
 *
 * A test builds an image, changes what it is about and asks; the torture asks again with each read
 * of the file failing and with each smaller heap, which must end in an error and never in a crash.
 */
#ifndef INSTAR_TESTS_UNIT_DRIVER_HARNESS_H
#define INSTAR_TESTS_UNIT_DRIVER_HARNESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "guest/abi/config_abi.h"
#include "guest/abi/record_abi.h"
#include "guest/abi/virtio_abi.h"

#define ANSWER_EXTENTS_MAX 32u
#define ANSWER_TEXT_BYTES 2048u
#define ANSWER_TOLD_BYTES 16384u

struct question {
    bool describes;            /* ask `info` in place of `map` */
    enum source_format format; /* FORMAT_NONE: probe */
    const char *name;          /* NULL: "t" */
    const uint8_t *bytes;
    size_t length;
    const struct alloc_extent *runs; /* the file's allocation; NULL: all data */
    uint32_t run_count;
    uint32_t qemu_version; /* 0: 7.2.22 */
    uint64_t fail_read_at; /* with fails_read: this offset cannot be read */
    bool fails_read;
    bool fails_records;     /* the host takes no records */
    size_t heap_bytes_left; /* with has_heap_limit: what the driver may have */
    bool has_heap_limit;
};

struct answer {
    enum instar_error error;
    enum source_format format;
    uint64_t disk_bytes;
    size_t heap_bytes_used; /* by open and walk */
    unsigned extent_count;
    struct map_extent extent[ANSWER_EXTENTS_MAX]; /* the first ones */
    char said[ANSWER_TEXT_BYTES];                 /* all lines, "\n" after each */
    /* What `info` told: "key: value", "key {" or "key [", and "}" at the end of both; a line each.
     */
    char told[ANSWER_TOLD_BYTES];
};

/*
 * Asks `map` or `info`; the answer is valid until the next question. Files named "base" and "data"
 * exist for an image that asks for them: 64 KiB of zeros.
 */
const struct answer *ask(const struct question *question);

/* Asks with every sector of the file unreadable in turn, and with heaps from nothing up. */
void torture(const struct question *question);

/* Asserts that the image is refused and that exactly `said` was said ("\n" after each line). */
void assert_refused(const struct question *question, const char *said);

/* Asserts that `info` succeeds and tells the lines of `told`, which follow each other. */
void assert_told(const struct question *question, const char *told);

/* Asserts extent `index` of an answer; flags are EXTENT_*, HAS_FILE apart. */
void assert_extent(const struct answer *answer, unsigned index, uint64_t length, uint32_t flags,
                   uint64_t offset);

/* Stores `value` in `width` bytes at bytes + at, big or little endian. */
void store_be(uint8_t *bytes, size_t at, unsigned width, uint64_t value);
void store_le(uint8_t *bytes, size_t at, unsigned width, uint64_t value);

#endif
