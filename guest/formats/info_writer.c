/*
 * One record for each call; see record_abi.h for the shape of the tree.
 */
#include "guest/formats/info_writer.h"

#include "guest/base/memory.h"

struct info_message {
    struct info_record record;
    unsigned char bytes[INFO_KEY_BYTES_MAX + INFO_STRING_BYTES_MAX];
};

static void emit(struct info_writer *w, enum info_kind kind, enum info_value type, const char *key,
                 const void *value, size_t value_bytes)
{
    struct info_message message;
    size_t key_bytes = strlen(key);

    if (w->error != INSTAR_OK) {
        return;
    }
    if (key_bytes > INFO_KEY_BYTES_MAX) {
        w->error = INSTAR_INTERNAL;
        return;
    }
    if (value_bytes > INFO_STRING_BYTES_MAX) {
        value_bytes = INFO_STRING_BYTES_MAX;
    }
    message.record = (struct info_record){
        .kind = (uint8_t)kind,
        .value_type = (uint8_t)type,
        .key_bytes = (uint16_t)key_bytes,
        .value_bytes = (uint32_t)value_bytes,
    };
    memcpy(message.bytes, key, key_bytes);
    if (value_bytes > 0) {
        memcpy(message.bytes + key_bytes, value, value_bytes);
    }
    w->error = w->context->platform->ops->emit(
        w->context->platform, RECORD_INFO, &message,
        (uint32_t)(sizeof(message.record) + key_bytes + value_bytes));
    w->records++;
}

void info_u64(struct info_writer *w, const char *key, uint64_t value)
{
    emit(w, INFO_FIELD, INFO_U64, key, &value, sizeof(value));
}

void info_i64(struct info_writer *w, const char *key, int64_t value)
{
    emit(w, INFO_FIELD, INFO_I64, key, &value, sizeof(value));
}

void info_bool(struct info_writer *w, const char *key, bool value)
{
    uint8_t byte = value ? 1 : 0;

    emit(w, INFO_FIELD, INFO_BOOL, key, &byte, sizeof(byte));
}

void info_string(struct info_writer *w, const char *key, const char *text)
{
    emit(w, INFO_FIELD, INFO_STRING, key, text, strlen(text));
}

void info_device_name(struct info_writer *w, const char *key, const struct device *device)
{
    uint64_t index = device->index;

    emit(w, INFO_FIELD, INFO_DEVICE_NAME, key, &index, sizeof(index));
}

void info_object_begin(struct info_writer *w, const char *key)
{
    emit(w, INFO_OBJECT_BEGIN, INFO_NONE, key, NULL, 0);
    w->depth++;
}

void info_list_begin(struct info_writer *w, const char *key)
{
    emit(w, INFO_LIST_BEGIN, INFO_NONE, key, NULL, 0);
    w->depth++;
}

void info_end(struct info_writer *w)
{
    if (w->depth == 0) {
        w->error = INSTAR_INTERNAL;
        return;
    }
    emit(w, INFO_END, INFO_NONE, "", NULL, 0);
    w->depth--;
}

enum instar_error info_writer_error(const struct info_writer *w)
{
    return w->error;
}

void info_child(struct info_writer *w, const char *name, const struct file *file)
{
    info_object_begin(w, "");
    info_string(w, "name", name);
    info_object_begin(w, "info");
    info_list_begin(w, "children");
    info_end(w);
    info_device_name(w, "filename", file->device);
    info_string(w, "format", "file");
    info_u64(w, "virtual-size", file_size_rounded(file));
    info_bool(w, "dirty-flag", false);
    info_object_begin(w, "format-specific");
    info_string(w, "type", "file");
    info_object_begin(w, "data");
    info_end(w);
    info_end(w);
    info_end(w);
    info_end(w);
}
