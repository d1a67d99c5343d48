/*
 * The info renderers and the tree behind them. Expectations were read off qemu-img 7.2.22 and
 * 10.0.2 for images of this shape; tests/cli and tests/live compare with the real program.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "tests/unit/render_harness.h"
#include "vmm/info_tree.h"

static struct render_harness h;
static uint64_t records;

static void count(bool taken)
{
    assert_true(taken);
    records++;
}

static void start(enum output_format output)
{
    harness_start(&h, JOB_INFO, output);
    records = 0;
}

/* An image's own fields; the object stays open. */
static void say_image(const char *key, uint64_t device)
{
    count(harness_begin(&h, INFO_OBJECT_BEGIN, key));
    count(harness_device(&h, "filename", device));
    count(harness_text(&h, "format", "qcow2"));
    count(harness_u64(&h, "virtual-size", 1048576));
}

static void finish(void)
{
    assert_true(harness_result(&h, INSTAR_OK, records, 1048576));
    assert_true(harness_finish(&h));
    assert_string_equal(h.verdict.detail, "");
    assert_int_equal(h.verdict.category, RUN_OK);
    assert_int_equal(h.verdict.exit_code, 0);
    assert_string_equal(h.err, "");
}

static void say_rich_image(void)
{
    say_image("", 0);
    count(harness_u64(&h, "cluster-size", 65536));
    count(harness_bool(&h, "dirty-flag", true));
    count(harness_bool(&h, "encrypted", true));
    count(harness_text(&h, "backing-filename", "base\n"));
    count(harness_text(&h, "backing-filename-format", "raw"));
    count(harness_begin(&h, INFO_LIST_BEGIN, "snapshots"));
    count(harness_begin(&h, INFO_OBJECT_BEGIN, ""));
    count(harness_text(&h, "id", "1"));
    count(harness_text(&h, "name", "a name longer than its column"));
    count(harness_u64(&h, "vm-state-size", 1536));
    count(harness_u64(&h, "date-sec", 1700000000));
    count(harness_u64(&h, "date-nsec", 5));
    count(harness_u64(&h, "vm-clock-sec", 3661));
    count(harness_u64(&h, "vm-clock-nsec", 42000000));
    count(harness_u64(&h, "icount", 7));
    count(harness_end(&h));
    count(harness_end(&h));
    count(harness_begin(&h, INFO_OBJECT_BEGIN, "format-specific"));
    count(harness_text(&h, "type", "qcow2"));
    count(harness_begin(&h, INFO_OBJECT_BEGIN, "data"));
    count(harness_text(&h, "compat", "1.1"));
    count(harness_begin(&h, INFO_LIST_BEGIN, "bitmaps"));
    count(harness_begin(&h, INFO_OBJECT_BEGIN, ""));
    count(harness_begin(&h, INFO_LIST_BEGIN, "flags"));
    count(harness_text(&h, "", "auto"));
    count(harness_end(&h));
    count(harness_text(&h, "name", "b"));
    count(harness_end(&h));
    count(harness_end(&h));
    count(harness_bool(&h, "lazy-refcounts", false));
    count(harness_end(&h));
    count(harness_end(&h));
    count(harness_end(&h));
}

static void test_human(void **state)
{
    (void)state;
    start(OUTPUT_HUMAN);
    say_rich_image();
    finish();
    assert_string_equal(
        h.out, "image: dir/a.img\n"
               "file format: qcow2\n"
               "virtual size: 1 MiB (1048576 bytes)\n"
               "disk size: 4 KiB\n"
               "encrypted: yes\n"
               "cluster_size: 65536\n"
               "cleanly shut down: no\n"
               "backing file: base\\x0A (actual path: dir/base\\x0A)\n"
               "backing file format: raw\n"
               "Snapshot list:\n"
               "ID        TAG               VM SIZE                DATE     VM CLOCK     ICOUNT\n"
               "1         a name longer than its column  1.5 KiB 2023-11-14 22:13:20 01:01:01.042"
               "          7\n"
               "Format specific information:\n"
               "    compat: 1.1\n"
               "    lazy refcounts: false\n"
               "    bitmaps:\n"
               "        [0]:\n"
               "            flags:\n"
               "                [0]: auto\n"
               "            name: b\n");
    harness_free(&h);
}

static void test_json(void **state)
{
    (void)state;
    start(OUTPUT_JSON);
    say_rich_image();
    finish();
    assert_string_equal(h.out, "{\n"
                               "    \"backing-filename-format\": \"raw\",\n"
                               "    \"snapshots\": [\n"
                               "        {\n"
                               "            \"icount\": 7,\n"
                               "            \"vm-clock-nsec\": 42000000,\n"
                               "            \"name\": \"a name longer than its column\",\n"
                               "            \"date-sec\": 1700000000,\n"
                               "            \"date-nsec\": 5,\n"
                               "            \"vm-clock-sec\": 3661,\n"
                               "            \"id\": \"1\",\n"
                               "            \"vm-state-size\": 1536\n"
                               "        }\n"
                               "    ],\n"
                               "    \"virtual-size\": 1048576,\n"
                               "    \"filename\": \"dir/a.img\",\n"
                               "    \"cluster-size\": 65536,\n"
                               "    \"format\": \"qcow2\",\n"
                               "    \"actual-size\": 4096,\n"
                               "    \"format-specific\": {\n"
                               "        \"type\": \"qcow2\",\n"
                               "        \"data\": {\n"
                               "            \"compat\": \"1.1\",\n"
                               "            \"lazy-refcounts\": false,\n"
                               "            \"bitmaps\": [\n"
                               "                {\n"
                               "                    \"flags\": [\n"
                               "                        \"auto\"\n"
                               "                    ],\n"
                               "                    \"name\": \"b\"\n"
                               "                }\n"
                               "            ]\n"
                               "        }\n"
                               "    },\n"
                               "    \"full-backing-filename\": \"dir/base\\n\",\n"
                               "    \"encrypted\": true,\n"
                               "    \"backing-filename\": \"base\\n\",\n"
                               "    \"dirty-flag\": true\n"
                               "}\n");
    harness_free(&h);
}

static void test_chain(void **state)
{
    (void)state;
    h.job.info.flags = INFO_FLAG_BACKING_CHAIN;
    start(OUTPUT_HUMAN);
    count(harness_begin(&h, INFO_LIST_BEGIN, ""));
    say_image("", 0);
    count(harness_text(&h, "backing-filename", "dir/b"));
    count(harness_end(&h));
    say_image("", 1);
    count(harness_text(&h, "backing-filename", "/abs"));
    count(harness_end(&h));
    count(harness_end(&h));
    finish();
    assert_string_equal(h.out, "image: dir/a.img\nfile format: qcow2\n"
                               "virtual size: 1 MiB (1048576 bytes)\ndisk size: 4 KiB\n"
                               "backing file: dir/b (actual path: dir/dir/b)\n"
                               "\n"
                               "image: dir/b\\x0A.img\nfile format: qcow2\n"
                               "virtual size: 1 MiB (1048576 bytes)\ndisk size: 8 KiB\n"
                               "backing file: /abs\n");
    harness_free(&h);
}

static void test_children(void **state)
{
    (void)state;
    h.job.qemu_version = QEMU_VERSION(10, 0, 2);
    start(OUTPUT_HUMAN);
    say_image("", 0);
    count(harness_begin(&h, INFO_LIST_BEGIN, "children"));
    count(harness_begin(&h, INFO_OBJECT_BEGIN, ""));
    count(harness_text(&h, "name", "file"));
    say_image("info", 0);
    count(harness_begin(&h, INFO_LIST_BEGIN, "children"));
    count(harness_end(&h));
    for (int i = 0; i < 4; i++) {
        count(harness_end(&h));
    }
    finish();
    assert_string_equal(h.out, "image: dir/a.img\nfile format: qcow2\n"
                               "virtual size: 1 MiB (1048576 bytes)\ndisk size: 4 KiB\n"
                               "Child node '/file':\n"
                               "    filename: dir/a.img\n    protocol type: qcow2\n"
                               "    file length: 1 MiB (1048576 bytes)\n    disk size: 4 KiB\n");
    harness_free(&h);
}

static void test_sizes_for_people(void **state)
{
    static const struct {
        uint64_t bytes;
        const char *text;
    } sizes[] = {
        {0, "0 B"},           {999, "999 B"},          {1000, "0.977 KiB"},  {1023, "0.999 KiB"},
        {1024, "1 KiB"},      {1536, "1.5 KiB"},       {1022976, "999 KiB"}, {1024000, "0.977 MiB"},
        {INT64_MAX, "8 EiB"}, {42949672960, "40 GiB"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
        start(OUTPUT_HUMAN);
        count(harness_begin(&h, INFO_OBJECT_BEGIN, ""));
        count(harness_device(&h, "filename", 0));
        count(harness_text(&h, "format", "raw"));
        count(harness_u64(&h, "virtual-size", sizes[i].bytes));
        count(harness_end(&h));
        finish();
        const char *line = strstr(h.out, "virtual size: ");
        assert_non_null(line);
        assert_memory_equal(line + 14, sizes[i].text, strlen(sizes[i].text));
        assert_memory_equal(line + 14 + strlen(sizes[i].text), " (", 2);
        harness_free(&h);
    }
}

/* The last record was refused, or else the whole is at the end. */
static void assert_lie(bool taken)
{
    records += taken;
    assert_true(harness_result(&h, INSTAR_OK, records, 1048576));
    assert_true(harness_finish(&h));
    assert_int_equal(h.verdict.category, RUN_GUEST_FAULT);
    assert_int_equal(h.verdict.exit_code, 1);
    assert_string_equal(h.out, "");
    harness_free(&h);
    start(OUTPUT_JSON);
}

static void test_trees_that_lie(void **state)
{
    (void)state;
    start(OUTPUT_JSON);
    assert_lie(harness_u64(&h, "virtual-size", 1)); /* no root */
    assert_lie(harness_end(&h));
    assert_lie(harness_begin(&h, INFO_OBJECT_BEGIN, "key")); /* a root has none */
    assert_lie(harness_begin(&h, INFO_OBJECT_BEGIN, ""));    /* and an end */
    count(harness_begin(&h, INFO_LIST_BEGIN, ""));           /* a chain was not asked for */
    assert_lie(harness_end(&h));
    count(harness_begin(&h, INFO_OBJECT_BEGIN, ""));
    assert_lie(harness_u64(&h, "", 1));
    count(harness_begin(&h, INFO_OBJECT_BEGIN, ""));
    assert_lie(harness_u64(&h, "Not-A-Key", 1));
    say_image("", 0);
    assert_lie(harness_u64(&h, "virtual-size", 1)); /* twice */
    say_image("", 0);
    assert_lie(harness_device(&h, "other", 2)); /* no such device */
    say_image("", 0);
    count(harness_end(&h));
    assert_lie(harness_begin(&h, INFO_OBJECT_BEGIN, "")); /* a second root */
    harness_free(&h);
}

static void test_images_that_lie(void **state)
{
    (void)state;
    start(OUTPUT_JSON);
    say_image("", 0);
    count(harness_u64(&h, "actual-size", 1)); /* the host's to say */
    assert_lie(harness_end(&h));
    say_image("", 0);
    count(harness_text(&h, "unknown", "x"));
    assert_lie(harness_end(&h));
    say_image("", 0);
    count(harness_text(&h, "cluster-size", "65536")); /* not a number */
    assert_lie(harness_end(&h));
    count(harness_begin(&h, INFO_OBJECT_BEGIN, "")); /* nothing that an image must have */
    assert_lie(harness_end(&h));
    say_image("", 0);
    count(harness_begin(&h, INFO_LIST_BEGIN, "snapshots"));
    count(harness_u64(&h, "", 1)); /* no snapshot */
    count(harness_end(&h));
    assert_lie(harness_end(&h));
    say_image("", 0);
    records += 5; /* miscounted */
    assert_lie(harness_end(&h));
    harness_free(&h);
}

static void test_limits(void **state)
{
    struct info_record list = {INFO_LIST_BEGIN, INFO_NONE, 0, 0};
    struct info_record field = {INFO_FIELD, INFO_NULL, 0, 0};
    struct info_tree *tree = info_tree_new();
    const char *fault = NULL;
    uint32_t taken = 0;

    (void)state;
    assert_non_null(tree);
    for (unsigned i = 0; i < INFO_DEPTH_MAX; i++) {
        assert_null(info_tree_add(tree, &list, "", ""));
    }
    for (; !fault; taken++) {
        fault = info_tree_add(tree, &field, "", "");
    }
    assert_string_equal(fault, "the information tree is too large");
    assert_int_equal(taken, INFO_NODES_MAX - INFO_DEPTH_MAX + 1);
    info_tree_free(tree);

    tree = info_tree_new();
    assert_non_null(tree);
    for (unsigned i = 0; i < INFO_DEPTH_MAX; i++) {
        assert_null(info_tree_add(tree, &list, "", ""));
    }
    assert_string_equal(info_tree_add(tree, &list, "", ""), "the information tree is too deep");
    info_tree_free(tree);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_human),
        cmocka_unit_test(test_json),
        cmocka_unit_test(test_chain),
        cmocka_unit_test(test_children),
        cmocka_unit_test(test_sizes_for_people),
        cmocka_unit_test(test_trees_that_lie),
        cmocka_unit_test(test_images_that_lie),
        cmocka_unit_test(test_limits),
    };

    setenv("TZ", "UTC", 1);
    tzset();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
