/*
 * The map renderers: qemu-img's bytes for honest answers, a guest fault for every lie.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "tests/unit/render_harness.h"

#define DATA (EXTENT_PRESENT | EXTENT_DATA | EXTENT_HAS_OFFSET | EXTENT_HAS_FILE)
#define HOLE (EXTENT_PRESENT | EXTENT_ZERO)
#define ZERO_DATA (DATA | EXTENT_ZERO)
#define HEADER "Offset          Length          Mapped to       File\n"
#define UNMAPPABLE "prog: File contains external, encrypted or compressed clusters.\n"

static struct render_harness h;

static void start(enum output_format output)
{
    harness_start(&h, JOB_MAP, output);
}

/* Ends the run and expects this answer. */
static void assert_answer(int exit_code, const char *out, const char *err)
{
    assert_true(harness_finish(&h));
    assert_int_equal(h.verdict.category,
                     exit_code && !strstr(err, UNMAPPABLE) ? RUN_REFUSED : RUN_OK);
    assert_int_equal(h.verdict.exit_code, exit_code);
    assert_string_equal(h.out, out);
    assert_string_equal(h.err, err);
    harness_free(&h);
}

static void test_json(void **state)
{
    (void)state;
    start(OUTPUT_JSON);
    assert_true(harness_extent(&h, 0, 512, DATA, 65536));
    assert_true(harness_extent(&h, 512, 512, HOLE, 0));
    assert_true(harness_result(&h, INSTAR_OK, 2, 1024));
    assert_answer(0,
                  "[{ \"start\": 0, \"length\": 512, \"depth\": 0, \"present\": true, \"zero\": "
                  "false, \"data\": true, \"offset\": 65536},\n"
                  "{ \"start\": 512, \"length\": 512, \"depth\": 0, \"present\": true, \"zero\": "
                  "true, \"data\": false}]\n",
                  "");
}

static void test_json_by_version(void **state)
{
    (void)state;
    h.job.qemu_version = QEMU_VERSION(6, 0, 0);
    start(OUTPUT_JSON);
    assert_true(harness_extent(&h, 0, 512, DATA, 0));
    assert_true(harness_result(&h, INSTAR_OK, 1, 512));
    assert_answer(0,
                  "[{ \"start\": 0, \"length\": 512, \"depth\": 0, \"zero\": false, \"data\": "
                  "true, \"offset\": 0}]\n",
                  "");

    h.job.qemu_version = QEMU_VERSION(8, 2, 0);
    start(OUTPUT_JSON);
    assert_true(harness_extent(&h, 0, 512, EXTENT_PRESENT | EXTENT_DATA | EXTENT_COMPRESSED, 0));
    assert_true(harness_result(&h, INSTAR_OK, 1, 512));
    assert_answer(0,
                  "[{ \"start\": 0, \"length\": 512, \"depth\": 0, \"present\": true, \"zero\": "
                  "false, \"data\": true, \"compressed\": true}]\n",
                  "");
}

static void test_human(void **state)
{
    (void)state;
    start(OUTPUT_HUMAN);
    assert_true(harness_extent(&h, 0, 512, DATA, 65536));
    assert_true(harness_extent(&h, 512, 512, HOLE, 0));
    assert_true(harness_extent(&h, 1024, 512, ZERO_DATA, 1024));
    assert_true(harness_extent(&h, 1536, 512, DATA & ~EXTENT_HAS_FILE, 0));
    assert_true(harness_result(&h, INSTAR_OK, 4, 2048));
    assert_answer(0,
                  HEADER "0               0x200           0x10000         dir/a.img\n"
                         "0x600           0x200           0               \n",
                  "");
}

/* Data without an offset ends it; without data, or as zero data that is not the first, it does not.
 */
static void test_human_unmappable(void **state)
{
    (void)state;
    start(OUTPUT_HUMAN);
    assert_true(harness_extent(&h, 0, 512, DATA, 0));
    assert_true(harness_extent(&h, 512, 512, EXTENT_PRESENT | EXTENT_DATA, 0));
    assert_true(harness_extent(&h, 1024, 512, DATA, 512));
    assert_true(harness_diag(&h, DIAG_PLAIN, "met after qemu-img has stopped"));
    assert_true(harness_result(&h, INSTAR_OK, 3, 1536));
    assert_answer(1, HEADER "0               0x200           0               dir/a.img\n",
                  UNMAPPABLE);

    start(OUTPUT_HUMAN);
    assert_true(harness_extent(&h, 0, 512, EXTENT_PRESENT | EXTENT_DATA | EXTENT_ZERO, 0));
    assert_true(harness_result(&h, INSTAR_OK, 1, 512));
    assert_answer(1, HEADER, UNMAPPABLE);

    start(OUTPUT_HUMAN);
    assert_true(harness_extent(&h, 0, 512, HOLE, 0));
    assert_true(harness_extent(&h, 512, 512, EXTENT_PRESENT | EXTENT_DATA | EXTENT_ZERO, 0));
    assert_true(harness_result(&h, INSTAR_OK, 2, 1024));
    assert_answer(0, HEADER, "");
}

static void test_empty_window(void **state)
{
    (void)state;
    h.job.map.start_offset = 4096;
    start(OUTPUT_JSON);
    assert_true(harness_extent(&h, 4096, 0, 0, 0));
    assert_true(harness_result(&h, INSTAR_OK, 1, 1024));
    assert_answer(0,
                  "[{ \"start\": 4096, \"length\": 0, \"depth\": 0, \"present\": false, \"zero\": "
                  "false, \"data\": false}]\n",
                  "");

    h.job.map = (struct map_config){.start_offset = 5,
                                    .flags = MAP_FLAG_MAX_LENGTH,
                                    .max_length = INT64_MAX}; /* the sum wraps in qemu-img */
    start(OUTPUT_HUMAN);
    assert_true(harness_extent(&h, 5, 0, 0, 0));
    assert_true(harness_result(&h, INSTAR_OK, 1, 1024));
    assert_answer(0, HEADER, "");
}

static void test_run_error(void **state)
{
    static const char line[] = "prog: Could not read file metadata: Input/output error\n";

    (void)state;
    start(OUTPUT_JSON);
    assert_true(harness_extent(&h, 0, 512, HOLE, 0));
    assert_true(harness_diag(&h, DIAG_PLAIN, "qcow2: Image is corrupt\n"));
    assert_true(harness_diag(&h, DIAG_RUN, "Could not read file metadata: Input/output error"));
    assert_true(harness_result(&h, INSTAR_IO, 1, 1024));
    assert_answer(1,
                  "[{ \"start\": 0, \"length\": 512, \"depth\": 0, \"present\": true, \"zero\": "
                  "true, \"data\": false},\n",
                  "qcow2: Image is corrupt\n"
                  "prog: Could not read file metadata: Input/output error\n");

    start(OUTPUT_JSON);
    assert_true(harness_diag(&h, DIAG_RUN, "Could not read file metadata: Input/output error"));
    assert_true(harness_result(&h, INSTAR_IO, 0, 1024));
    assert_answer(1, "[", line);

    start(OUTPUT_HUMAN);
    assert_true(harness_diag(&h, DIAG_RUN, "Could not read file metadata: Input/output error"));
    assert_true(harness_result(&h, INSTAR_IO, 0, 1024));
    assert_answer(1, HEADER, line);
}

static void test_open_error(void **state)
{
    (void)state;
    start(OUTPUT_JSON);
    assert_true(harness_diag(&h, DIAG_WARNING, "odd"));
    assert_true(harness_diag(&h, DIAG_OPEN, "Image is\nnot in x format"));
    assert_true(harness_result(&h, INSTAR_INVALID_SOURCE, 0, 0));
    assert_true(harness_finish(&h));
    assert_int_equal(h.verdict.category, RUN_REFUSED);
    assert_int_equal(h.verdict.exit_code, 1);
    assert_string_equal(h.verdict.site, "here.c:1");
    assert_string_equal(h.out, "");
    assert_string_equal(h.err, "prog: warning: odd\n"
                               "prog: Could not open 'dir/a.img': Image is\\x0Anot in x format\n");
    harness_free(&h);
}

static void assert_lie(bool taken)
{
    assert_false(taken);
    assert_non_null(renderer_fault(h.renderer));
    assert_true(harness_finish(&h));
    assert_int_equal(h.verdict.category, RUN_GUEST_FAULT);
    assert_int_equal(h.verdict.exit_code, 1);
    assert_true(h.verdict.detail[0] != '\0');
    harness_free(&h);
    start(OUTPUT_JSON);
}

static void test_extents_that_lie(void **state)
{
    (void)state;
    start(OUTPUT_JSON);
    assert_lie(harness_extent(&h, 1, 512, HOLE, 0)); /* not the window's start */
    assert_lie(harness_extent(&h, 0, (uint64_t)INT64_MAX + 1, HOLE, 0));
    assert_lie(harness_extent(&h, 0, 512, 1u << 6, 0));
    assert_lie(harness_extent(&h, 0, 512, DATA, UINT64_MAX));
    assert_lie(harness_extent(&h, 0, 512, DATA, (uint64_t)INT64_MAX + 1));
    assert_lie(harness_extent(&h, 0, 0, HOLE, 0)); /* empty, but says something */

    assert_true(harness_extent(&h, 0, 512, HOLE, 0));
    assert_lie(harness_extent(&h, 1024, 512, HOLE, 0)); /* a gap */
    assert_true(harness_extent(&h, 0, 512, HOLE, 0));
    assert_lie(harness_extent(&h, 0, 512, HOLE, 0)); /* an overlap */
    assert_true(harness_extent(&h, 0, 512, HOLE, 0));
    assert_lie(harness_extent(&h, 512, 0, 0, 0)); /* an empty one behind others */
    assert_true(harness_extent(&h, 0, 0, 0, 0));
    assert_lie(harness_extent(&h, 0, 512, HOLE, 0)); /* others behind an empty one */

    struct map_extent extent = {.length = 512, .flags = DATA, .device = 2};
    assert_lie(h.consumer.extent(h.consumer.context, &extent));
    extent = (struct map_extent){.length = 512, .depth = INSTAR_CHAIN_DEPTH_MAX + 1};
    assert_lie(h.consumer.extent(h.consumer.context, &extent));
    harness_free(&h);
}

static void test_order_that_lies(void **state)
{
    (void)state;
    start(OUTPUT_JSON);
    assert_true(harness_result(&h, INSTAR_OK, 0, 0));
    assert_lie(harness_result(&h, INSTAR_OK, 0, 0));
    assert_true(harness_result(&h, INSTAR_OK, 0, 0));
    assert_lie(harness_extent(&h, 0, 512, HOLE, 0));
    assert_true(harness_result(&h, INSTAR_OK, 0, 0));
    assert_lie(harness_diag(&h, DIAG_PLAIN, "late"));
    assert_true(harness_diag(&h, DIAG_RUN, "first"));
    assert_lie(harness_diag(&h, DIAG_RUN, "second"));
    assert_true(harness_diag(&h, DIAG_OPEN, "no"));
    assert_lie(harness_extent(&h, 0, 512, HOLE, 0));
    assert_lie(harness_begin(&h, INFO_OBJECT_BEGIN, "")); /* this is map, not info */
    harness_free(&h);
}

/* A result by itself fine, but not with what went before. */
static void assert_contradiction(void)
{
    assert_true(harness_finish(&h));
    assert_int_equal(h.verdict.category, RUN_GUEST_FAULT);
    assert_int_equal(h.verdict.exit_code, 1);
    harness_free(&h);
    start(OUTPUT_JSON);
}

static void test_results_that_lie(void **state)
{
    struct map_result odd = {.magic = INFO_RESULT_MAGIC, .source_format = FORMAT_RAW};

    (void)state;
    start(OUTPUT_JSON);
    assert_contradiction(); /* none at all */
    assert_true(h.consumer.result(h.consumer.context, &odd));
    assert_contradiction();
    assert_true(harness_result(&h, INSTAR_OK, 0, 0)); /* no extent, not even the empty one */
    assert_contradiction();
    assert_true(harness_extent(&h, 0, 512, HOLE, 0));
    assert_true(harness_result(&h, INSTAR_OK, 2, 512)); /* miscounted */
    assert_contradiction();
    assert_true(harness_extent(&h, 0, 512, HOLE, 0));
    assert_true(harness_result(&h, INSTAR_OK, 1, 1024)); /* not to the end */
    assert_contradiction();
    assert_true(harness_extent(&h, 0, 512, HOLE, 0));
    assert_true(harness_result(&h, INSTAR_OK, 1, 256)); /* beyond the end */
    assert_contradiction();
    assert_true(harness_extent(&h, 0, 0, 0, 0));
    assert_true(harness_result(&h, INSTAR_OK, 1, 512)); /* empty, but the window is not */
    assert_contradiction();
    assert_true(harness_result(&h, INSTAR_IO, 0, 512)); /* an error without a word */
    assert_contradiction();
    assert_true(harness_diag(&h, DIAG_RUN, "a word"));
    assert_true(harness_result(&h, INSTAR_OK, 0, 512)); /* a word without an error */
    assert_contradiction();
    assert_true(harness_extent(&h, 0, 512, HOLE, 0));
    assert_true(harness_diag(&h, DIAG_OPEN, "not open"));
    assert_true(harness_result(&h, INSTAR_IO, 1, 512)); /* extents of what did not open */
    assert_contradiction();
    assert_true(harness_extent(&h, 0, 512, HOLE, 0));
    assert_true(harness_result(&h, INSTAR_OK, 1, UINT64_MAX));
    assert_contradiction();
    assert_true(harness_diag(&h, DIAG_RUN, "a word"));
    assert_true(harness_result(&h, 99, 0, 512));
    assert_contradiction();
    harness_free(&h);
}

static void test_closed_sink(void **state)
{
    (void)state;
    start(OUTPUT_JSON);
    h.refuse_output = true;
    assert_true(harness_extent(&h, 0, 512, HOLE, 0));
    assert_true(harness_result(&h, INSTAR_OK, 1, 512));
    assert_false(harness_finish(&h));
    harness_free(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_json),
        cmocka_unit_test(test_json_by_version),
        cmocka_unit_test(test_human),
        cmocka_unit_test(test_human_unmappable),
        cmocka_unit_test(test_empty_window),
        cmocka_unit_test(test_run_error),
        cmocka_unit_test(test_open_error),
        cmocka_unit_test(test_extents_that_lie),
        cmocka_unit_test(test_order_that_lies),
        cmocka_unit_test(test_results_that_lie),
        cmocka_unit_test(test_closed_sink),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
