/*
 * JSON, written as it comes: indented by two blanks, keys in the order of the calls.
 */
#ifndef INSTAR_BATCH_JSON_WRITER_H
#define INSTAR_BATCH_JSON_WRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "vmm/out_buffer.h"

#define JSON_DEPTH_MAX 16u

struct json_writer {
    struct out_buffer *out;
    unsigned depth;
    bool compact; /* all on one line, as JSONL wants it */
    struct {
        char closing;
        bool has_members;
    } level[JSON_DEPTH_MAX];
};

void json_init(struct json_writer *json, struct out_buffer *out, bool compact);

/* key NULL: inside a list, or the document itself. */
void json_object(struct json_writer *json, const char *key);
void json_list(struct json_writer *json, const char *key);

/* Closes the innermost object or list; after the outermost one ends the line. */
void json_end(struct json_writer *json);

/* A text; bytes that are no UTF-8 become U+FFFD. NULL: null. */
void json_text(struct json_writer *json, const char *key, const char *text);
void json_bytes(struct json_writer *json, const char *key, const char *bytes, size_t length);
void json_u64(struct json_writer *json, const char *key, uint64_t value);
void json_i64(struct json_writer *json, const char *key, int64_t value);
void json_bool(struct json_writer *json, const char *key, bool value);
void json_seconds(struct json_writer *json, const char *key, uint64_t ns);

#endif
