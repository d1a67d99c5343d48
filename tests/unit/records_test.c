/*
 * The record decoder: whole records whatever the pieces, and a refusal for everything else.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "vmm/records.h"

/* What the consumer has seen, as a line of text. */
static char log_text[4096];

static void note(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void note(const char *format, ...)
{
    size_t used = strlen(log_text);
    va_list arguments;

    va_start(arguments, format);
    (void)vsnprintf(log_text + used, sizeof(log_text) - used, format, arguments);
    va_end(arguments);
}

static bool on_extent(void *context, const struct map_extent *extent)
{
    (void)context;
    note("extent %lu+%lu;", extent->start, extent->length);
    return extent->start != 666;
}

static bool on_info(void *context, const struct info_record *record, const char *key,
                    const void *value)
{
    (void)context;
    note("info %u %u %s=%.*s;", record->kind, record->value_type, key, (int)record->value_bytes,
         (const char *)value);
    return true;
}

static bool on_diag(void *context, const struct diag_record *diag, const char *text)
{
    (void)context;
    note("diag %u %s %s;", diag->kind, diag->site, text);
    return true;
}

static bool on_open(void *context, const struct open_request *request, const char *name)
{
    (void)context;
    note("open %u %s;", request->sequence, name);
    return true;
}

static bool on_result(void *context, const struct map_result *result)
{
    (void)context;
    note("result %u;", result->error);
    return true;
}

static const struct record_consumer consumer = {
    .extent = on_extent,
    .info = on_info,
    .diag = on_diag,
    .open = on_open,
    .result = on_result,
};

/* A stream under construction. */
struct stream {
    unsigned char bytes[3 * RECORD_PAYLOAD_BYTES_MAX];
    size_t length;
};
static struct stream stream;

static void append(const void *bytes, size_t length)
{
    memcpy(stream.bytes + stream.length, bytes, length);
    stream.length += length;
}

static void append_header(uint32_t type, size_t payload_bytes)
{
    struct record_header header = {type, (uint32_t)payload_bytes};

    append(&header, sizeof(header));
}

static void pad(void)
{
    while (stream.length % RECORD_ALIGN_BYTES != 0) {
        stream.bytes[stream.length++] = 0xee;
    }
}

static void append_extent(uint64_t start, uint64_t length)
{
    struct map_extent extent = {.start = start, .length = length};

    append_header(RECORD_EXTENT, sizeof(extent));
    append(&extent, sizeof(extent));
}

static void append_info(struct info_record record, const char *key, const char *value)
{
    append_header(RECORD_INFO, sizeof(record) + strlen(key) + strlen(value));
    append(&record, sizeof(record));
    append(key, strlen(key));
    append(value, strlen(value));
    pad();
}

static void append_diag(struct diag_record diag, const char *text)
{
    append_header(RECORD_DIAG, sizeof(diag) + strlen(text));
    append(&diag, sizeof(diag));
    append(text, strlen(text));
    pad();
}

static void append_open(struct open_request request, const char *name)
{
    append_header(RECORD_OPEN, sizeof(request) + strlen(name));
    append(&request, sizeof(request));
    append(name, strlen(name));
    pad();
}

static struct record_decoder decoder;

/* Decodes the stream in pieces of `piece` bytes. */
static const char *decode(size_t piece)
{
    const char *reason = NULL;

    log_text[0] = '\0';
    record_decoder_init(&decoder);
    for (size_t at = 0; at < stream.length && !reason; at += piece) {
        size_t left = stream.length - at;
        reason = record_decode(&decoder, stream.bytes + at, left < piece ? left : piece, &consumer);
    }
    return reason;
}

static void test_pieces_of_any_size(void **state)
{
    struct map_result result = {.magic = MAP_RESULT_MAGIC, .error = 4};

    (void)state;
    stream.length = 0;
    append_extent(0, 512);
    append_info((struct info_record){INFO_FIELD, INFO_STRING, 3, 5}, "key", "value");
    append_diag((struct diag_record){.kind = DIAG_RUN, .site = "here.c:1", .text_bytes = 4},
                "oops");
    append_open((struct open_request){.sequence = 7, .kind = OPEN_BACKING, .name_bytes = 6},
                "b.file");
    append_header(RECORD_RESULT, sizeof(result));
    append(&result, sizeof(result));
    for (size_t piece = 1; piece <= stream.length; piece++) {
        assert_null(decode(piece));
        assert_true(record_decoder_empty(&decoder));
        assert_string_equal(log_text, "extent 0+512;info 1 4 key=value;diag 2 here.c:1 oops;"
                                      "open 7 b.file;result 4;");
    }
}

static void test_incomplete_is_pending(void **state)
{
    (void)state;
    stream.length = 0;
    append_extent(0, 512);
    stream.length--;
    assert_null(decode(stream.length));
    assert_false(record_decoder_empty(&decoder));
    assert_string_equal(log_text, "");
}

static void test_more_than_the_buffer(void **state)
{
    static unsigned char many[4 * EVENT_RING_BYTES];
    struct record_header header = {RECORD_EXTENT, sizeof(struct map_extent)};
    size_t record_bytes = sizeof(header) + sizeof(struct map_extent);
    size_t length = sizeof(many) / record_bytes * record_bytes;

    (void)state;
    for (size_t at = 0; at < length; at += record_bytes) {
        memcpy(many + at, &header, sizeof(header));
    }
    record_decoder_init(&decoder);
    assert_null(record_decode(&decoder, many, length, &consumer));
    assert_true(record_decoder_empty(&decoder));
}

static void assert_refused(const char *reason)
{
    const char *got = decode(stream.length);

    assert_non_null(got);
    assert_string_equal(got, reason);
    stream.length = 0;
}

static void test_headers_are_judged_at_once(void **state)
{
    static const char too_long[] = "a record is too short or too long for its type";

    (void)state;
    stream.length = 0;
    append_header(0, 0);
    assert_refused("a record has an unknown type");
    append_header(UINT32_MAX, 0);
    assert_refused("a record has an unknown type");
    append_header(RECORD_EXTENT, 31);
    assert_refused(too_long);
    append_header(RECORD_EXTENT, 33);
    assert_refused(too_long);
    append_header(RECORD_DIAG, UINT32_MAX);
    assert_refused(too_long);
    append_header(RECORD_INFO, 7);
    assert_refused(too_long);
    append_header(RECORD_OPEN, sizeof(struct open_request) + INSTAR_NAME_BYTES_MAX + 1);
    assert_refused(too_long);
    append_header(RECORD_PROGRESS, 16); /* this consumer wants none */
    append("0123456789abcdef", 16);
    assert_refused("a record breaks a rule of its operation");
}

static void test_info_rules(void **state)
{
    static const char impossible[] =
        "an information record has an impossible kind, value type or length";
    static const struct info_record bad[] = {
        {0, INFO_NONE, 0, 0},
        {INFO_END + 1, INFO_NONE, 0, 0},
        {INFO_FIELD, INFO_NONE, 0, 0},
        {INFO_FIELD, INFO_DEVICE_NAME + 1, 0, 0},
        {INFO_FIELD, INFO_U64, 0, 7},
        {INFO_FIELD, INFO_BOOL, 0, 2},
        {INFO_FIELD, INFO_NULL, 0, 1},
        {INFO_FIELD, INFO_STRING, 0, INFO_STRING_BYTES_MAX + 1},
        {INFO_FIELD, INFO_NULL, INFO_KEY_BYTES_MAX + 1, 0},
        {INFO_OBJECT_BEGIN, INFO_NULL, 0, 0},
        {INFO_END, INFO_NONE, 1, 0},
    };

    (void)state;
    stream.length = 0;
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        append_info(bad[i], "", "");
        assert_refused(impossible);
    }
    append_info((struct info_record){INFO_FIELD, INFO_STRING, 3, 6}, "key", "value");
    assert_refused("an information record's lengths do not add up");
}

static void test_inner_lengths(void **state)
{
    struct diag_record endless = {.kind = DIAG_RUN};

    (void)state;
    stream.length = 0;
    append_diag((struct diag_record){.kind = DIAG_RUN, .text_bytes = 3}, "oops");
    assert_refused("a diagnosis' lengths do not add up");
    append_diag((struct diag_record){.kind = DIAG_LINE + 1}, "");
    assert_refused("a diagnosis has an unknown kind or device");
    append_diag((struct diag_record){.kind = DIAG_OPEN, .device = INSTAR_DEVICES_MAX}, "");
    assert_refused("a diagnosis has an unknown kind or device");
    memset(endless.site, 'x', sizeof(endless.site));
    append_diag(endless, "");
    assert_refused("a diagnosis' site has no end");
    append_open((struct open_request){.kind = OPEN_BACKING, .name_bytes = 7}, "b.file");
    assert_refused("an open request's lengths do not add up");
    append_open((struct open_request){.kind = 0}, "");
    assert_refused("an open request has an unknown kind or parent");
    append_open((struct open_request){.kind = OPEN_BACKING, .parent_device = 128}, "");
    assert_refused("an open request has an unknown kind or parent");
}

static void test_consumer_refuses(void **state)
{
    (void)state;
    stream.length = 0;
    append_extent(0, 1);
    append_extent(666, 1);
    append_extent(1, 1);
    assert_refused("a record breaks a rule of its operation");
    assert_string_equal(log_text, "extent 0+1;extent 666+1;");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pieces_of_any_size),
        cmocka_unit_test(test_incomplete_is_pending),
        cmocka_unit_test(test_more_than_the_buffer),
        cmocka_unit_test(test_headers_are_judged_at_once),
        cmocka_unit_test(test_info_rules),
        cmocka_unit_test(test_inner_lengths),
        cmocka_unit_test(test_consumer_refuses),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
