/*
 * See driver_harness.h.
 */
#include "tests/unit/driver_harness.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "guest/ops/info.h"
#include "guest/ops/map.h"
#include "tests/hosted/hosted_platform.h"

static struct hosted hosted;
static struct answer answer;
static bool takes_records;

static void tell(const struct info_record *r)
{
    const char *key = (const char *)(r + 1);
    const char *value = key + r->key_bytes;
    size_t used = strlen(answer.told);
    char *to = answer.told + used;
    size_t capacity = sizeof(answer.told) - used;
    int key_bytes = r->key_bytes;
    uint64_t number = 0;

    memcpy(&number, value, r->value_bytes < sizeof(number) ? r->value_bytes : sizeof(number));
    if (r->kind == INFO_END) {
        (void)snprintf(to, capacity, "}\n");
    } else if (r->kind != INFO_FIELD) {
        (void)snprintf(to, capacity, "%.*s %c\n", key_bytes, key,
                       r->kind == INFO_OBJECT_BEGIN ? '{' : '[');
    } else if (r->value_type == INFO_STRING) {
        (void)snprintf(to, capacity, "%.*s: %.*s\n", key_bytes, key, (int)r->value_bytes, value);
    } else if (r->value_type == INFO_BOOL) {
        (void)snprintf(to, capacity, "%.*s: %s\n", key_bytes, key, (number & 1) ? "true" : "false");
    } else {
        (void)snprintf(to, capacity, "%.*s: %lld\n", key_bytes, key, (long long)number);
    }
}

static bool on_record(void *context, enum record_type type, const void *payload,
                      uint32_t payload_bytes)
{
    const struct diag_record *diag = payload;
    size_t used = strlen(answer.said);

    (void)context;
    (void)payload_bytes;
    if (!takes_records) {
        return false;
    }
    if (type == RECORD_EXTENT) {
        if (answer.extent_count < ANSWER_EXTENTS_MAX) {
            answer.extent[answer.extent_count] = *(const struct map_extent *)payload;
        }
        answer.extent_count++;
    } else if (type == RECORD_INFO) {
        tell(payload);
    } else if (type == RECORD_DIAG) {
        (void)snprintf(answer.said + used, sizeof(answer.said) - used, "%.*s\n",
                       (int)diag->text_bytes, (const char *)(diag + 1));
    }
    return true;
}

static void run_operation(bool describes)
{
    struct map_config map_config = {.magic = MAP_CONFIG_MAGIC};
    struct info_config info_config = {.magic = INFO_CONFIG_MAGIC};
    struct map_result map_result;
    struct info_result info_result;

    if (describes) {
        info_run(&hosted.context, &info_config, &info_result);
        answer.error = (enum instar_error)info_result.error;
        answer.format = (enum source_format)info_result.source_format;
        answer.disk_bytes = info_result.virtual_size;
        return;
    }
    map_run(&hosted.context, &map_config, &map_result);
    answer.error = (enum instar_error)map_result.error;
    answer.format = (enum source_format)map_result.source_format;
    answer.disk_bytes = map_result.virtual_size;
}

const struct answer *ask(const struct question *q)
{
    static const uint8_t zeros[65536];

    memset(&answer, 0, sizeof(answer));
    takes_records = !q->fails_records;
    assert_true(hosted_init(&hosted, on_record, NULL));
    struct arena *arena = &hosted.context.arena;
    size_t before = arena->used_bytes;
    if (q->has_heap_limit) {
        arena->capacity_bytes = before + q->heap_bytes_left;
    }
    struct hosted_device *device =
        hosted_add_buffer(&hosted, q->name ? q->name : "t", q->bytes, q->length);
    device->runs = q->runs;
    device->run_count = q->run_count;
    for (uint32_t i = 0; i < q->run_count; i++) {
        uint64_t hole_bytes = q->runs[i].is_data ? 0 : q->runs[i].length;
        device->device.allocated_bytes -= hole_bytes;
    }
    if (q->fails_read) {
        device->fail_read_at = q->fail_read_at;
    }
    if (q->qemu_version != 0) {
        hosted.context.qemu_version = q->qemu_version;
    }
    hosted.context.forced_format = q->format;
    hosted_offer(&hosted, "base", zeros, sizeof(zeros));
    hosted_offer(&hosted, "data", zeros, sizeof(zeros));
    run_operation(q->describes);
    answer.heap_bytes_used = arena->used_bytes - before;
    hosted_free(&hosted);
    return &answer;
}

void torture(const struct question *question)
{
    struct question q = *question;
    enum instar_error expected = ask(&q)->error;
    size_t heap_bytes = answer.heap_bytes_used;

    q.fails_read = true;
    /* The cache reads 64 KiB at a time: one offset in each block is every read. */
    for (q.fail_read_at = 0; q.fail_read_at < q.length; q.fail_read_at += 65536) {
        enum instar_error error = ask(&q)->error;
        assert_true(error != INSTAR_INTERNAL);
        assert_true(error == expected || error != INSTAR_OK);
    }
    q.fails_read = false;
    q.has_heap_limit = true;
    for (q.heap_bytes_left = 0; q.heap_bytes_left < heap_bytes;
         q.heap_bytes_left += heap_bytes / 64 + 1) {
        assert_int_not_equal(ask(&q)->error, INSTAR_INTERNAL);
    }
    q.heap_bytes_left = 0;
    assert_int_equal(ask(&q)->error, INSTAR_NO_MEMORY);
    q.has_heap_limit = false;
    q.fails_records = true;
    assert_int_not_equal(ask(&q)->error, INSTAR_OK);
}

void assert_refused(const struct question *question, const char *said)
{
    const struct answer *a = ask(question);

    assert_string_equal(a->said, said);
    assert_int_not_equal(a->error, INSTAR_OK);
    assert_int_equal(a->extent_count, 0);
}

void assert_told(const struct question *question, const char *told)
{
    struct question q = *question;

    q.describes = true;
    const struct answer *a = ask(&q);
    assert_string_equal(a->said, "");
    assert_int_equal(a->error, INSTAR_OK);
    if (!strstr(a->told, told)) {
        fail_msg("told:\n%s\nwithout:\n%s", a->told, told);
    }
}

void assert_extent(const struct answer *a, unsigned index, uint64_t length, uint32_t flags,
                   uint64_t offset)
{
    assert_true(index < a->extent_count);
    const struct map_extent *e = &a->extent[index];
    assert_int_equal(e->length, length);
    assert_int_equal(e->flags & ~EXTENT_HAS_FILE, flags);
    assert_int_equal(e->flags & EXTENT_HAS_OFFSET ? e->offset : 0, offset);
}

void store_be(uint8_t *bytes, size_t at, unsigned width, uint64_t value)
{
    for (unsigned i = 0; i < width; i++) {
        bytes[at + i] = (uint8_t)(value >> (8 * (width - 1 - i)));
    }
}

void store_le(uint8_t *bytes, size_t at, unsigned width, uint64_t value)
{
    for (unsigned i = 0; i < width; i++) {
        bytes[at + i] = (uint8_t)(value >> (8 * i));
    }
}
