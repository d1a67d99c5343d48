/*
 * `info --output=json`: the tree as qemu's pretty JSON writer prints it, four spaces a level. An
 * empty container still has its line break: "[", newline, indentation, "]".
 */
#include <assert.h>
#include <string.h>

#include "vmm/render_internal.h"

#define INDENT 4u

static void print_break(struct out_buffer *out, unsigned depth)
{
    out_text(out, "\n");
    out_spaces(out, (size_t)depth * INDENT);
}

static void print_string(struct out_buffer *out, const char *text)
{
    out_text(out, "\"");
    out_json(out, text, strlen(text));
    out_text(out, "\"");
}

static void print_field(struct renderer *r, const struct info_node *node)
{
    switch (node->value_type) {
    case INFO_U64:
        out_u64(&r->out, node->number);
        break;
    case INFO_I64:
        out_i64(&r->out, (int64_t)node->number);
        break;
    case INFO_BOOL:
        out_text(&r->out, node->number ? "true" : "false");
        break;
    case INFO_STRING:
        print_string(&r->out, node->text);
        break;
    case INFO_DEVICE_NAME:
        print_string(&r->out, render_device_name(r, node->number));
        break;
    default:
        out_text(&r->out, "null");
        break;
    }
}

/* Recurses no deeper than the tree, which INFO_DEPTH_MAX bounds. */
static void print_node(struct renderer *r, const struct info_node *node, unsigned depth)
{
    bool is_object = node->kind == INFO_OBJECT_BEGIN;
    const char *comma = "";

    assert(depth <= INFO_DEPTH_MAX);
    if (node->kind == INFO_FIELD) {
        print_field(r, node);
        return;
    }
    out_text(&r->out, is_object ? "{" : "[");
    for (const struct info_node *child = info_first(node); child; child = child->next) {
        out_text(&r->out, comma);
        print_break(&r->out, depth + 1);
        if (is_object) {
            print_string(&r->out, child->key);
            out_text(&r->out, ": ");
        }
        print_node(r, child, depth + 1);
        comma = ",";
    }
    print_break(&r->out, depth);
    out_text(&r->out, is_object ? "}" : "]");
}

static void finish_json(struct renderer *r, bool failed)
{
    if (!failed) {
        print_node(r, info_tree_root(r->info), 0);
        out_text(&r->out, "\n");
    }
}

const struct render_ops render_info_json = {
    .result_magic = INFO_RESULT_MAGIC,
    .info = render_info_take,
    .check = render_info_check,
    .finish = finish_json,
};
