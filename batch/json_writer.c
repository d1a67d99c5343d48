/*
 * Commas, indentation and escapes in one place.
 */
#include "batch/json_writer.h"

#include <assert.h>
#include <inttypes.h>
#include <string.h>

void json_init(struct json_writer *json, struct out_buffer *out, bool compact)
{
    *json = (struct json_writer){.out = out, .compact = compact};
}

static void new_line(struct json_writer *json)
{
    if (json->compact) {
        return;
    }
    out_text(json->out, "\n");
    out_spaces(json->out, (size_t)json->depth * 2);
}

/* What stands before a value: a comma, a new line, its key. */
static void lead(struct json_writer *json, const char *key)
{
    if (json->depth > 0) {
        if (json->level[json->depth - 1].has_members) {
            out_text(json->out, json->compact ? ", " : ",");
        }
        json->level[json->depth - 1].has_members = true;
        new_line(json);
    }
    if (key != NULL) {
        out_text(json->out, "\"");
        out_json(json->out, key, strlen(key));
        out_text(json->out, "\": ");
    }
}

static void open_level(struct json_writer *json, const char *key, const char *opening, char closing)
{
    lead(json, key);
    out_text(json->out, opening);
    assert(json->depth < JSON_DEPTH_MAX);
    json->level[json->depth].closing = closing;
    json->level[json->depth].has_members = false;
    json->depth++;
}

void json_object(struct json_writer *json, const char *key)
{
    open_level(json, key, "{", '}');
}

void json_list(struct json_writer *json, const char *key)
{
    open_level(json, key, "[", ']');
}

void json_end(struct json_writer *json)
{
    assert(json->depth > 0);
    json->depth--;
    if (json->level[json->depth].has_members) {
        new_line(json);
    }
    out_bytes(json->out, &json->level[json->depth].closing, 1);
    if (json->depth == 0) {
        out_text(json->out, "\n");
    }
}

void json_bytes(struct json_writer *json, const char *key, const char *bytes, size_t length)
{
    lead(json, key);
    out_text(json->out, "\"");
    /* out_json() ends at a NUL, as qemu's writer does: here it is shown. */
    while (length > 0) {
        const char *nul = memchr(bytes, '\0', length);
        size_t part = nul == NULL ? length : (size_t)(nul - bytes);
        out_json(json->out, bytes, part);
        if (nul != NULL) {
            out_text(json->out, "\\u0000");
            part++;
        }
        bytes += part;
        length -= part;
    }
    out_text(json->out, "\"");
}

void json_text(struct json_writer *json, const char *key, const char *text)
{
    if (text == NULL) {
        lead(json, key);
        out_text(json->out, "null");
        return;
    }
    json_bytes(json, key, text, strlen(text));
}

void json_u64(struct json_writer *json, const char *key, uint64_t value)
{
    lead(json, key);
    out_u64(json->out, value);
}

void json_i64(struct json_writer *json, const char *key, int64_t value)
{
    lead(json, key);
    out_i64(json->out, value);
}

void json_bool(struct json_writer *json, const char *key, bool value)
{
    lead(json, key);
    out_text(json->out, value ? "true" : "false");
}

void json_seconds(struct json_writer *json, const char *key, uint64_t ns)
{
    lead(json, key);
    out_format(json->out, "%" PRIu64 ".%06" PRIu64, ns / 1000000000u, ns / 1000u % 1000000u);
}
