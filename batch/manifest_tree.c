/*
 * The tree is built with an explicit stack of open containers, MANIFEST_DEPTH_MAX deep.
 */
#include "batch/manifest_tree.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <yaml.h>

#include "batch/limits.h"

struct builder {
    struct pool *pool;
    const char *file;
    struct problem *problem;
    struct node *open[MANIFEST_DEPTH_MAX];
    size_t depth;
    size_t node_count;
    const char *pending_key; /* of the mapping on top: a key which waits for its value */
    struct mark pending_mark;
    struct node *root;
};

bool mark_complain(struct problem *problem, struct mark mark, const char *format, ...)
{
    char text[800];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof(text), format, arguments);
    va_end(arguments);
    return problem_usage(problem, "%s:%u:%u: %s", mark.file, mark.line, mark.column, text);
}

static struct mark mark_of(const struct builder *builder, yaml_mark_t at)
{
    return (struct mark){builder->file, (unsigned)at.line + 1, (unsigned)at.column + 1};
}

/* Whether the next scalar is a key: directly in a mapping that has none pending. */
static bool key_wanted(const struct builder *builder)
{
    return builder->depth > 0 && builder->open[builder->depth - 1]->kind == NODE_MAPPING &&
           builder->pending_key == NULL;
}

static bool attach(struct builder *builder, struct node *node)
{
    if (builder->depth == 0) {
        builder->root = node;
        return true;
    }
    struct node *parent = builder->open[builder->depth - 1];
    if (parent->kind == NODE_MAPPING) {
        node->key = builder->pending_key;
        node->key_mark = builder->pending_mark;
        builder->pending_key = NULL;
    }
    if (parent->last_child == NULL) {
        parent->first_child = node;
    } else {
        parent->last_child->next = node;
    }
    parent->last_child = node;
    parent->child_count++;
    return true;
}

static struct node *new_node(struct builder *builder, enum node_kind kind, yaml_mark_t at)
{
    struct mark mark = mark_of(builder, at);
    if (++builder->node_count > MANIFEST_NODES_MAX) {
        mark_complain(builder->problem, mark, "more than %u values", MANIFEST_NODES_MAX);
        return NULL;
    }
    struct node *node = pool_alloc(builder->pool, sizeof(*node));
    if (node == NULL) {
        problem_memory(builder->problem);
        return NULL;
    }
    node->kind = kind;
    node->mark = mark;
    return node;
}

static bool take_key(struct builder *builder, const yaml_event_t *event)
{
    const struct node *mapping = builder->open[builder->depth - 1];
    const char *key = (const char *)event->data.scalar.value;
    struct mark mark = mark_of(builder, event->start_mark);
    if (mapping->child_count >= MANIFEST_KEYS_MAX) {
        return mark_complain(builder->problem, mark, "more than %u keys", MANIFEST_KEYS_MAX);
    }
    for (const struct node *child = mapping->first_child; child != NULL; child = child->next) {
        if (strcmp(child->key, key) == 0) {
            return mark_complain(builder->problem, mark,
                                 "key '%s' is there twice (first in line %u)", key,
                                 child->key_mark.line);
        }
    }
    builder->pending_key = pool_strdup(builder->pool, key);
    builder->pending_mark = mark;
    return builder->pending_key != NULL || problem_memory(builder->problem);
}

static bool take_scalar(struct builder *builder, const yaml_event_t *event)
{
    const char *text = (const char *)event->data.scalar.value;
    size_t length = event->data.scalar.length;
    struct mark mark = mark_of(builder, event->start_mark);
    if (event->data.scalar.tag != NULL) {
        return mark_complain(builder->problem, mark, "tags are not supported");
    }
    if (event->data.scalar.anchor != NULL) {
        return mark_complain(builder->problem, mark, "anchors are not supported");
    }
    if (length > MANIFEST_TEXT_BYTES_MAX) {
        return mark_complain(builder->problem, mark, "a text of more than %u bytes",
                             MANIFEST_TEXT_BYTES_MAX);
    }
    if (memchr(text, '\0', length) != NULL) {
        return mark_complain(builder->problem, mark, "a text holds a NUL character");
    }
    if (key_wanted(builder)) {
        return take_key(builder, event);
    }
    struct node *node = new_node(builder, NODE_SCALAR, event->start_mark);
    if (node == NULL) {
        return false;
    }
    node->text = pool_copy(builder->pool, text, length);
    node->quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
    return node->text != NULL ? attach(builder, node) : problem_memory(builder->problem);
}

static bool open_container(struct builder *builder, const yaml_event_t *event, enum node_kind kind,
                           const yaml_char_t *anchor, const yaml_char_t *tag)
{
    struct mark mark = mark_of(builder, event->start_mark);
    if (anchor != NULL || tag != NULL) {
        return mark_complain(builder->problem, mark, "anchors and tags are not supported");
    }
    if (key_wanted(builder)) {
        return mark_complain(builder->problem, mark, "a key must be a text");
    }
    if (builder->depth == MANIFEST_DEPTH_MAX) {
        return mark_complain(builder->problem, mark, "nested deeper than %u levels",
                             MANIFEST_DEPTH_MAX);
    }
    struct node *node = new_node(builder, kind, event->start_mark);
    if (node == NULL || !attach(builder, node)) {
        return false;
    }
    builder->open[builder->depth++] = node;
    return true;
}

static bool take_event(struct builder *builder, const yaml_event_t *event)
{
    switch (event->type) {
    case YAML_DOCUMENT_START_EVENT:
        return builder->root == NULL ||
               mark_complain(builder->problem, mark_of(builder, event->start_mark),
                             "a second document");
    case YAML_ALIAS_EVENT:
        return mark_complain(builder->problem, mark_of(builder, event->start_mark),
                             "aliases are not supported: use 'defaults' or a matrix");
    case YAML_SCALAR_EVENT:
        return take_scalar(builder, event);
    case YAML_SEQUENCE_START_EVENT:
        return open_container(builder, event, NODE_SEQUENCE, event->data.sequence_start.anchor,
                              event->data.sequence_start.tag);
    case YAML_MAPPING_START_EVENT:
        return open_container(builder, event, NODE_MAPPING, event->data.mapping_start.anchor,
                              event->data.mapping_start.tag);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        assert(builder->depth > 0);
        builder->depth--;
        return true;
    default:
        return true;
    }
}

static bool parse_events(struct builder *builder, yaml_parser_t *parser)
{
    for (;;) {
        yaml_event_t event;
        if (yaml_parser_parse(parser, &event) == 0) {
            yaml_mark_t at = parser->problem_mark;
            return mark_complain(builder->problem, mark_of(builder, at), "not YAML: %s",
                                 parser->problem != NULL ? parser->problem : "out of memory");
        }
        bool last = event.type == YAML_STREAM_END_EVENT;
        bool good = take_event(builder, &event);
        yaml_event_delete(&event);
        if (!good || last) {
            return good;
        }
    }
}

struct node *manifest_tree_parse(struct pool *pool, const char *file, const char *text,
                                 size_t length, struct problem *problem)
{
    struct builder builder = {.pool = pool, .file = file, .problem = problem};
    struct mark start = {file, 1, 1};
    if (length > MANIFEST_BYTES_MAX) {
        mark_complain(problem, start, "larger than %u bytes", MANIFEST_BYTES_MAX);
        return NULL;
    }
    yaml_parser_t parser;
    if (yaml_parser_initialize(&parser) == 0) {
        problem_memory(problem);
        return NULL;
    }
    yaml_parser_set_input_string(&parser, (const unsigned char *)text, length);
    bool good = parse_events(&builder, &parser);
    yaml_parser_delete(&parser);
    if (good && builder.root == NULL) {
        good = mark_complain(problem, start, "the file is empty");
    }
    return good ? builder.root : NULL;
}
