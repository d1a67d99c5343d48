/*
 * See image_teller.h.
 */
#include "tests/unit/image_teller.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "guest/ops/info.h"
#include "guest/ops/map.h"
#include "tests/hosted/hosted_platform.h"

#define TEXT_BYTES 8192u

static struct hosted hosted;
static char text[TEXT_BYTES];
static enum instar_error last_error;

static void add(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void add(const char *format, ...)
{
    size_t used = strlen(text);
    va_list arguments;

    va_start(arguments, format);
    (void)vsnprintf(text + used, sizeof(text) - used, format, arguments);
    va_end(arguments);
}

static void add_extent(const struct map_extent *e)
{
    add("%" PRIu64 " %s%s%s", e->length, e->flags & EXTENT_PRESENT ? "p" : "",
        e->flags & EXTENT_ZERO ? "z" : "", e->flags & EXTENT_DATA ? "d" : "");
    if (e->flags & EXTENT_HAS_OFFSET) {
        add("@%" PRIu64 "/%u", e->offset, e->device);
    }
    add(" ");
}

static void add_field(const struct info_record *r)
{
    const char *key = (const char *)(r + 1);
    const char *value = key + r->key_bytes;
    uint64_t number = 0;

    add("%.*s=", (int)r->key_bytes, key);
    switch (r->value_type) {
    case INFO_STRING:
        add("%.*s ", (int)r->value_bytes, value);
        break;
    case INFO_BOOL:
        add("%s ", value[0] ? "true" : "false");
        break;
    default:
        memcpy(&number, value, sizeof(number));
        add("%" PRIu64 " ", number);
        break;
    }
}

static bool on_record(void *context, enum record_type type, const void *payload,
                      uint32_t payload_bytes)
{
    const struct diag_record *diag = payload;
    const struct info_record *info = payload;

    (void)context;
    (void)payload_bytes;
    if (type == RECORD_EXTENT) {
        add_extent(payload);
    } else if (type == RECORD_INFO && info->kind == INFO_FIELD) {
        add_field(info);
    } else if (type == RECORD_DIAG) {
        add("! %.*s", (int)diag->text_bytes, (const char *)(diag + 1));
    }
    return true;
}

static void begin(const struct teller_image *image)
{
    text[0] = '\0';
    assert_true(hosted_init(&hosted, on_record, NULL));
    struct arena *arena = &hosted.context.arena;
    if (image->has_heap_limit) {
        arena->capacity_bytes = arena->used_bytes + image->heap_bytes_left;
    }
    const struct teller_file *top = &image->file[0];
    struct hosted_device *device = hosted_add_buffer(&hosted, top->name, top->bytes, top->length);
    device->fail_read_at = image->fails_read ? image->fail_read_at : UINT64_MAX;
    for (unsigned i = 1; i < TELLER_FILES_MAX && image->file[i].name; i++) {
        hosted_offer(&hosted, image->file[i].name, image->file[i].bytes, image->file[i].length);
    }
    hosted.context.forced_format = image->format;
    if (image->qemu_version != 0) {
        hosted.context.qemu_version = image->qemu_version;
    }
}

const char *tell_map(const struct teller_image *image)
{
    struct map_config config = {.magic = MAP_CONFIG_MAGIC};
    struct map_result result;

    begin(image);
    map_run(&hosted.context, &config, &result);
    last_error = (enum instar_error)result.error;
    hosted_free(&hosted);
    return text;
}

const char *tell_info(const struct teller_image *image)
{
    struct info_config config = {.magic = INFO_CONFIG_MAGIC};
    struct info_result result;

    begin(image);
    info_run(&hosted.context, &config, &result);
    last_error = (enum instar_error)result.error;
    hosted_free(&hosted);
    return text;
}

static void ask_both(const struct teller_image *image)
{
    (void)tell_map(image);
    assert_int_not_equal(last_error, INSTAR_INTERNAL);
    (void)tell_info(image);
    assert_int_not_equal(last_error, INSTAR_INTERNAL);
}

void torture_image(const struct teller_image *image)
{
    struct teller_image tortured = *image;

    tortured.fails_read = true;
    for (uint64_t at = 0; at < image->file[0].length; at += 4096) {
        tortured.fail_read_at = at;
        ask_both(&tortured);
    }
    tortured.fails_read = false;
    tortured.has_heap_limit = true;
    for (size_t bytes = 0; bytes < 65536; bytes += 509) {
        tortured.heap_bytes_left = bytes;
        ask_both(&tortured);
    }
}

void put_le(uint8_t *bytes, size_t at, unsigned width, uint64_t value)
{
    for (unsigned i = 0; i < width; i++) {
        bytes[at + i] = (uint8_t)(value >> (8 * i));
    }
}
