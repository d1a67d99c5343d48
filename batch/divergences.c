/*
 * Reader of baselines/divergences.yaml, by libyaml's document interface: the file is ours, small
 * and reviewed, so the whole tree in memory is fine and gives a line and column for every
 * complaint.
 */
#include "batch/divergences.h"

#include <assert.h>
#include <fnmatch.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "guest/abi/config_abi.h"

/* One reading in progress: the document, and where a complaint goes. */
struct reader {
    yaml_document_t document;
    char *message;
    size_t message_capacity;
};

__attribute__((format(printf, 3, 4))) static bool complain(struct reader *reader, yaml_mark_t at,
                                                           const char *format, ...)
{
    int chars = snprintf(reader->message, reader->message_capacity, "%zu:%zu: ", at.line + 1,
                         at.column + 1);
    if (chars > 0 && (size_t)chars < reader->message_capacity) {
        va_list arguments;
        va_start(arguments, format);
        vsnprintf(reader->message + chars, reader->message_capacity - (size_t)chars, format,
                  arguments);
        va_end(arguments);
    }
    return false;
}

static bool node_is(const yaml_node_t *node, const char *text)
{
    return node->type == YAML_SCALAR_NODE && strlen(text) == node->data.scalar.length &&
           memcmp(node->data.scalar.value, text, node->data.scalar.length) == 0;
}

/* The value of `key` in a mapping, or NULL. */
static yaml_node_t *member(struct reader *reader, const yaml_node_t *mapping, const char *key)
{
    const yaml_node_pair_t *pair = mapping->data.mapping.pairs.start;
    for (; pair < mapping->data.mapping.pairs.top; pair++) {
        if (node_is(yaml_document_get_node(&reader->document, pair->key), key)) {
            return yaml_document_get_node(&reader->document, pair->value);
        }
    }
    return NULL;
}

/* Only the named keys, each once. */
static bool check_keys(struct reader *reader, const yaml_node_t *mapping, const char *const *keys,
                       size_t key_count)
{
    unsigned seen = 0;
    const yaml_node_pair_t *pair = mapping->data.mapping.pairs.start;
    for (; pair < mapping->data.mapping.pairs.top; pair++) {
        const yaml_node_t *key = yaml_document_get_node(&reader->document, pair->key);
        size_t i = 0;
        while (i < key_count && !node_is(key, keys[i])) {
            i++;
        }
        if (i == key_count || (seen & (1u << i)) != 0) {
            return complain(reader, key->start_mark, "unknown or repeated key");
        }
        seen |= 1u << i;
    }
    if (seen != (1u << key_count) - 1) {
        return complain(reader, mapping->start_mark, "a key is missing");
    }
    return true;
}

static bool read_text(struct reader *reader, const yaml_node_t *mapping, const char *key,
                      char **ret)
{
    const yaml_node_t *node = member(reader, mapping, key);
    if (node->type != YAML_SCALAR_NODE || node->data.scalar.length == 0) {
        complain(reader, node->start_mark, "%s must be a text", key);
        return false;
    }
    *ret = strndup((const char *)node->data.scalar.value, node->data.scalar.length);
    if (*ret == NULL) {
        complain(reader, node->start_mark, "out of memory");
        return false;
    }
    return true;
}

/* "7.2" or "7.2.22"; a part that is left out counts as `fill`. An empty text is `empty`. */
static bool parse_version(const char *text, size_t length, uint32_t fill, uint32_t empty,
                          uint32_t *ret)
{
    if (length == 0) {
        *ret = empty;
        return true;
    }
    uint32_t parts[3] = {0, fill, fill};
    size_t part = 0;
    bool digits = false;
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '.' && digits && part < 2) {
            part++;
            digits = false;
        } else if (text[i] >= '0' && text[i] <= '9') {
            uint32_t digit = (uint32_t)(text[i] - '0');
            parts[part] = digits ? parts[part] * 10 + digit : digit;
            digits = true;
            if (parts[part] > 255) {
                return false;
            }
        } else {
            return false;
        }
    }
    *ret = QEMU_VERSION(parts[0], parts[1], parts[2]);
    return digits;
}

static bool read_versions(struct reader *reader, const yaml_node_t *mapping,
                          struct divergence *entry)
{
    const yaml_node_t *node = member(reader, mapping, "versions");
    if (node_is(node, "all")) {
        entry->version_first = 0;
        entry->version_last = UINT32_MAX;
        return true;
    }
    char *text = NULL;
    if (!read_text(reader, mapping, "versions", &text)) {
        return false;
    }
    const char *dots = strstr(text, "..");
    bool good = dots != NULL &&
                parse_version(text, (size_t)(dots - text), 0, 0, &entry->version_first) &&
                parse_version(dots + 2, strlen(dots + 2), 255, UINT32_MAX, &entry->version_last) &&
                entry->version_first <= entry->version_last;
    free(text);
    return good || complain(reader, node->start_mark, "versions must be all or FROM..UNTIL");
}

/* 0: there is no such operation. */
static uint32_t operation_of(const yaml_node_t *name)
{
    return node_is(name, "map")       ? DIVERGENCE_MAP
           : node_is(name, "info")    ? DIVERGENCE_INFO
           : node_is(name, "digest")  ? DIVERGENCE_DIGEST
           : node_is(name, "dd")      ? DIVERGENCE_DD
           : node_is(name, "convert") ? DIVERGENCE_CONVERT
                                      : 0;
}

static bool read_operations(struct reader *reader, const yaml_node_t *mapping,
                            struct divergence *entry)
{
    const yaml_node_t *node = member(reader, mapping, "operations");
    if (node->type != YAML_SEQUENCE_NODE ||
        node->data.sequence.items.start == node->data.sequence.items.top) {
        return complain(reader, node->start_mark, "operations must be a list");
    }
    const yaml_node_item_t *item = node->data.sequence.items.start;
    for (; item < node->data.sequence.items.top; item++) {
        const yaml_node_t *name = yaml_document_get_node(&reader->document, *item);
        uint32_t operation = operation_of(name);
        if (operation == 0) {
            return complain(reader, name->start_mark,
                            "an operation is map, info, digest, dd or convert");
        }
        entry->operations |= operation;
    }
    return true;
}

static bool read_entry(struct reader *reader, const yaml_node_t *node, struct divergences *into)
{
    static const char *const keys[] = {"id", "versions", "operations", "images", "reason"};
    if (node->type != YAML_MAPPING_NODE) {
        return complain(reader, node->start_mark, "an entry must be a mapping");
    }
    if (into->count == DIVERGENCES_MAX) {
        return complain(reader, node->start_mark, "more than %u entries", DIVERGENCES_MAX);
    }
    struct divergence *entry = &into->entries[into->count++];
    if (!check_keys(reader, node, keys, sizeof(keys) / sizeof(keys[0])) ||
        !read_text(reader, node, "id", &entry->id) ||
        !read_text(reader, node, "images", &entry->images_glob) ||
        !read_text(reader, node, "reason", &entry->reason) || !read_versions(reader, node, entry) ||
        !read_operations(reader, node, entry)) {
        return false;
    }
    if (strspn(entry->id, "abcdefghijklmnopqrstuvwxyz0123456789-") != strlen(entry->id)) {
        return complain(reader, node->start_mark, "id must be of [a-z0-9-]");
    }
    for (size_t i = 0; i + 1 < into->count; i++) {
        if (strcmp(into->entries[i].id, entry->id) == 0) {
            return complain(reader, node->start_mark, "id %s is there twice", entry->id);
        }
    }
    return true;
}

static bool read_document(struct reader *reader, struct divergences *into)
{
    static const char *const keys[] = {"schema", "divergences"};
    const yaml_node_t *root = yaml_document_get_root_node(&reader->document);
    if (root == NULL || root->type != YAML_MAPPING_NODE) {
        return complain(reader, (yaml_mark_t){0, 0, 0}, "the file must be a mapping");
    }
    if (!check_keys(reader, root, keys, sizeof(keys) / sizeof(keys[0]))) {
        return false;
    }
    const yaml_node_t *schema = member(reader, root, "schema");
    if (!node_is(schema, "1")) {
        return complain(reader, schema->start_mark, "schema must be 1");
    }
    const yaml_node_t *list = member(reader, root, "divergences");
    if (list->type != YAML_SEQUENCE_NODE) {
        return complain(reader, list->start_mark, "divergences must be a list");
    }
    const yaml_node_item_t *item = list->data.sequence.items.start;
    for (; item < list->data.sequence.items.top; item++) {
        if (!read_entry(reader, yaml_document_get_node(&reader->document, *item), into)) {
            return false;
        }
    }
    return true;
}

bool divergences_load(FILE *file, struct divergences *ret, char *ret_message,
                      size_t message_capacity)
{
    assert(message_capacity > 0);
    memset(ret, 0, sizeof(*ret));
    struct reader reader = {.message = ret_message, .message_capacity = message_capacity};
    yaml_parser_t parser;
    if (yaml_parser_initialize(&parser) == 0) {
        return complain(&reader, (yaml_mark_t){0, 0, 0}, "out of memory");
    }
    yaml_parser_set_input_file(&parser, file);
    bool good;
    if (yaml_parser_load(&parser, &reader.document) == 0) {
        good = complain(&reader, parser.problem_mark, "%s",
                        parser.problem != NULL ? parser.problem : "not YAML");
    } else {
        good = read_document(&reader, ret);
        yaml_document_delete(&reader.document);
    }
    yaml_parser_delete(&parser);
    if (!good) {
        divergences_free(ret);
    }
    return good;
}

void divergences_free(struct divergences *divergences)
{
    for (size_t i = 0; i < divergences->count; i++) {
        free(divergences->entries[i].id);
        free(divergences->entries[i].images_glob);
        free(divergences->entries[i].reason);
    }
    memset(divergences, 0, sizeof(*divergences));
}

struct divergence *divergences_match(struct divergences *divergences, uint32_t qemu_version,
                                     enum divergence_operation operation, const char *image)
{
    for (size_t i = 0; i < divergences->count; i++) {
        struct divergence *entry = &divergences->entries[i];
        if (qemu_version >= entry->version_first && qemu_version <= entry->version_last &&
            (entry->operations & (uint32_t)operation) != 0 &&
            fnmatch(entry->images_glob, image, FNM_EXTMATCH) == 0) {
            return entry;
        }
    }
    return NULL;
}

bool divergences_parse_version(const char *text, uint32_t *ret)
{
    return text[0] != '\0' && strchr(text, '.') != NULL &&
           parse_version(text, strlen(text), /* fill= */ 0, /* empty= */ 0, ret);
}
