/*
 * guest/formats/info_writer.c: one record a call, and calls that make no tree.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "guest/core/device.h"
#include "guest/formats/info_writer.h"

static struct platform platform;
static struct context context;
static struct info_writer writer;
static uint8_t last[RECORD_PAYLOAD_BYTES_MAX]; /* record */
static uint32_t last_bytes;
static enum instar_error answer; /* of the host to the next record */

static enum instar_error take(struct platform *from, enum record_type type, const void *payload,
                              uint32_t payload_bytes)
{
    (void)from;
    assert_int_equal(type, RECORD_INFO);
    assert_true(payload_bytes <= sizeof(last));
    memcpy(last, payload, payload_bytes);
    last_bytes = payload_bytes;
    return answer;
}

static const struct platform_ops ops = {.emit = take};

static int make_writer(void **state)
{
    (void)state;
    platform = (struct platform){.ops = &ops};
    context.platform = &platform;
    writer = (struct info_writer){.context = &context};
    answer = INSTAR_OK;
    last_bytes = 0;
    return 0;
}

/* The last record is a field `key` of this type and value. */
static void assert_field(enum info_value type, const char *key, const void *value, size_t bytes)
{
    struct info_record record;

    memcpy(&record, last, sizeof(record));
    assert_int_equal(record.kind, INFO_FIELD);
    assert_int_equal(record.value_type, type);
    assert_int_equal(record.key_bytes, strlen(key));
    assert_int_equal(record.value_bytes, bytes);
    assert_int_equal(last_bytes, sizeof(record) + strlen(key) + bytes);
    assert_memory_equal(last + sizeof(record), key, strlen(key));
    assert_memory_equal(last + sizeof(record) + strlen(key), value, bytes);
}

static void test_values(void **state)
{
    const struct device device = {.index = 3};
    const uint64_t large = UINT64_MAX - 1;
    const uint64_t index = 3;
    const int64_t negative = -5;

    (void)state;
    info_u64(&writer, "u", large);
    assert_field(INFO_U64, "u", &large, 8);
    info_i64(&writer, "i", negative);
    assert_field(INFO_I64, "i", &negative, 8);
    info_bool(&writer, "yes", true);
    assert_field(INFO_BOOL, "yes", "\1", 1);
    info_bool(&writer, "no", false);
    assert_field(INFO_BOOL, "no", "\0", 1);
    info_string(&writer, "s", "text");
    assert_field(INFO_STRING, "s", "text", 4);
    info_string(&writer, "s", "");
    assert_field(INFO_STRING, "s", "", 0);
    info_device_name(&writer, "d", &device);
    assert_field(INFO_DEVICE_NAME, "d", &index, 8);
    assert_int_equal(writer.records, 7);
    assert_int_equal(info_writer_error(&writer), INSTAR_OK);
}

static void test_long_text_is_cut(void **state)
{
    static char text[INFO_STRING_BYTES_MAX + 10];

    (void)state;
    memset(text, 'x', sizeof(text) - 1);
    info_string(&writer, "s", text);
    assert_field(INFO_STRING, "s", text, INFO_STRING_BYTES_MAX);
    assert_int_equal(info_writer_error(&writer), INSTAR_OK);
}

static void test_keys_have_a_limit(void **state)
{
    char key[INFO_KEY_BYTES_MAX + 2] = {0};

    (void)state;
    memset(key, 'k', INFO_KEY_BYTES_MAX);
    info_u64(&writer, key, 1);
    assert_int_equal(info_writer_error(&writer), INSTAR_OK);
    key[INFO_KEY_BYTES_MAX] = 'k';
    last_bytes = 0;
    info_u64(&writer, key, 1);
    assert_int_equal(info_writer_error(&writer), INSTAR_INTERNAL);
    info_u64(&writer, "k", 1); /* after an error nothing is written */
    assert_int_equal(last_bytes, 0);
    assert_int_equal(writer.records, 1);
}

static void test_end_of_nothing(void **state)
{
    (void)state;
    info_object_begin(&writer, "o");
    info_list_begin(&writer, "l");
    info_end(&writer);
    info_end(&writer);
    assert_int_equal(info_writer_error(&writer), INSTAR_OK);
    info_end(&writer);
    assert_int_equal(info_writer_error(&writer), INSTAR_INTERNAL);
    assert_int_equal(writer.records, 4);
}

static void test_first_error_stays(void **state)
{
    (void)state;
    answer = INSTAR_LIMIT;
    info_u64(&writer, "k", 1);
    answer = INSTAR_OK;
    last_bytes = 0;
    info_u64(&writer, "k", 1);
    assert_int_equal(last_bytes, 0);
    assert_int_equal(info_writer_error(&writer), INSTAR_LIMIT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_values, make_writer),
        cmocka_unit_test_setup(test_long_text_is_cut, make_writer),
        cmocka_unit_test_setup(test_keys_have_a_limit, make_writer),
        cmocka_unit_test_setup(test_end_of_nothing, make_writer),
        cmocka_unit_test_setup(test_first_error_stays, make_writer),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
