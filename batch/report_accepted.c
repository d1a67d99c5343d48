/*
 * A list in each format, bounded where people read it: who accepts hundreds of answers should have
 * recorded them.
 */
#include "batch/report_accepted.h"

#include <inttypes.h>
#include <string.h>

#include "batch/report_page.h"
#include "batch/results_accepted.h"

#define SHOWN_MAX 50u

struct list {
    struct out_buffer *out;
    struct json_writer *json;
    const char *head; /* stands before the first item */
    uint64_t count;
};

/* Whether to show the next item; its list's head comes before the first. */
static bool next_item(struct list *list)
{
    if (list->count == 0) {
        out_text(list->out, list->head);
    }
    return ++list->count <= SHOWN_MAX;
}

static void summary_item(void *context, const struct accepted_case *accepted)
{
    struct list *list = context;
    if (next_item(list)) {
        out_format(list->out, "  accepted    %s ", accepted->key);
        report_display(list->out, accepted->name, strlen(accepted->name));
        out_text(list->out, "\n              ");
        report_display(list->out, accepted->reason, strlen(accepted->reason));
        out_text(list->out, "\n");
    }
}

static void put_replaced(struct out_buffer *out, char c)
{
    out_text(out, c == '`' ? "'" : c == '|' ? "/" : " ");
}

static void markdown_code(struct out_buffer *out, const char *text)
{
    out_text(out, "`");
    report_spans(out, text, "`|\n", put_replaced);
    out_text(out, "`");
}

static void markdown_item(void *context, const struct accepted_case *accepted)
{
    struct list *list = context;
    if (next_item(list)) {
        out_text(list->out, "- ");
        markdown_code(list->out, accepted->name);
        out_text(list->out, ": ");
        markdown_code(list->out, accepted->reason);
        out_text(list->out, "\n");
    }
}

static void html_item(void *context, const struct accepted_case *accepted)
{
    struct list *list = context;
    if (next_item(list)) {
        out_text(list->out, "<li><code>");
        page_text(list->out, accepted->name);
        out_text(list->out, "</code>: ");
        page_text(list->out, accepted->reason);
        out_text(list->out, "</li>\n");
    }
}

static void json_item(void *context, const struct accepted_case *accepted)
{
    struct list *list = context;
    json_object(list->json, NULL);
    json_text(list->json, "name", accepted->name);
    json_text(list->json, "key", accepted->key);
    json_text(list->json, "reason", accepted->reason);
    json_end(list->json);
}

static void write_list(struct report *report, struct list *list,
                       void (*take)(void *context, const struct accepted_case *accepted))
{
    (void)results_each_accepted(report->db, report->run.id, take, list, report->problem);
}

void report_accepted_summary(struct out_buffer *out, struct report *report)
{
    struct list list = {.out = out, .head = "expected answers that were accepted by hand:\n"};
    write_list(report, &list, summary_item);
    if (list.count > SHOWN_MAX) {
        out_format(out, "  ... and %" PRIu64 " more\n", list.count - SHOWN_MAX);
    }
}

void report_accepted_markdown(struct out_buffer *out, struct report *report)
{
    struct list list = {.out = out, .head = "\n### accepted by hand\n\n"};
    write_list(report, &list, markdown_item);
    if (list.count > SHOWN_MAX) {
        out_format(out, "- and %" PRIu64 " more\n", list.count - SHOWN_MAX);
    }
}

void report_accepted_html(struct out_buffer *out, struct report *report)
{
    struct list list = {
        .out = out,
        .head = "<section id=\"accepted\">\n<h2>accepted by hand</h2>\n"
                "<p class=\"quiet\">The expected answer of these cases was taken with "
                "<code>instar-batch accept</code>, for this reason.</p>\n<ul>\n",
    };
    write_list(report, &list, html_item);
    if (list.count > SHOWN_MAX) {
        out_format(out, "<li>and %" PRIu64 " more</li>\n", list.count - SHOWN_MAX);
    }
    if (list.count > 0) {
        out_text(out, "</ul>\n</section>\n");
    }
}

void report_accepted_json(struct json_writer *json, struct report *report)
{
    struct list list = {.json = json};
    json_list(json, "accepted");
    write_list(report, &list, json_item);
    json_end(json);
}
