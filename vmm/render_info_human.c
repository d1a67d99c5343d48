/*
 * `info` for people.
 *
 * Up to 7.x one block of lines an image; from 8.0 each block is followed by one for every child
 * node, indented. Layouts of the snapshot table differ by version: 5.2, 7.2 and 10.0 were measured;
 * that the second came with 6.0 and the third with 9.0 is inferred.
 */
#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "vmm/render_internal.h"

#define INDENT 4u
#define SIZE_TEXT_BYTES 32u
#define CHILD_PATH_BYTES 256u

static void print_indent(struct renderer *r, unsigned depth)
{
    out_spaces(&r->out, (size_t)depth * INDENT);
}

static void print_display(struct renderer *r, const char *text)
{
    out_display(&r->out, text, strlen(text));
}

/*
 * A size with three significant digits. The unit is chosen so that the number stays below 1000, not
 * 1024: 1000 KiB would be four digits.
 */
static void format_size(char text[SIZE_TEXT_BYTES], uint64_t bytes)
{
    static const char *const units[] = {"", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"};
    int exponent;

    (void)frexp((double)bytes / (1000.0 / 1024.0), &exponent);
    unsigned unit = exponent > 0 ? (unsigned)(exponent - 1) / 10 : 0;
    assert(unit < sizeof(units) / sizeof(units[0]));
    double value = (double)bytes / (double)(1ull << (unit * 10));
    (void)snprintf(text, SIZE_TEXT_BYTES, "%0.3g %sB", value, units[unit]);
}

static uint64_t number_of(const struct info_node *object, const char *key)
{
    return info_member(object, key)->number;
}

static bool is_true(const struct info_node *object, const char *key)
{
    const struct info_node *member = info_member(object, key);

    return member && member->number != 0;
}

/* The snapshot table's columns; what is longer than its column pushes the rest to the right. */
enum { SNAPSHOT_COLUMNS = 6 };
struct snapshot_layout {
    uint32_t since; /* qemu_version */
    const char *titles[SNAPSHOT_COLUMNS];
    struct {
        unsigned width;
        bool is_left;
        const char *after;
    } column[SNAPSHOT_COLUMNS];
    int hour_digits; /* of the clock, at least */
    const char *no_icount;
};

static const struct snapshot_layout snapshot_layouts[] = {
    {QEMU_VERSION(9, 0, 0),
     {"ID", "TAG", "VM_SIZE", "DATE", "VM_CLOCK", "ICOUNT"},
     {{7, true, " "},
      {16, true, " "},
      {8, false, " "},
      {19, false, " "},
      {15, false, " "},
      {10, false, ""}},
     4,
     "--"},
    {QEMU_VERSION(6, 0, 0),
     {"ID", "TAG", "VM SIZE", "DATE", "VM CLOCK", "ICOUNT"},
     {{9, true, " "},
      {16, true, " "},
      {8, false, ""},
      {20, false, ""},
      {13, false, ""},
      {11, false, ""}},
     2,
     ""},
    {0,
     {"ID", "TAG", "VM SIZE", "DATE", "VM CLOCK", "ICOUNT"},
     {{10, true, ""},
      {17, true, ""},
      {8, false, ""},
      {20, false, ""},
      {13, false, ""},
      {11, false, ""}},
     2,
     ""},
};

static const struct snapshot_layout *snapshot_layout(uint32_t qemu_version)
{
    const struct snapshot_layout *layout = snapshot_layouts;

    while (qemu_version < layout->since) {
        layout++;
    }
    return layout;
}

static void print_column(struct renderer *r, const struct snapshot_layout *layout, unsigned column,
                         const char *text)
{
    size_t width = layout->column[column].width;
    size_t length = strlen(text);
    size_t padding = length < width ? width - length : 0;
    bool is_left = layout->column[column].is_left;

    out_spaces(&r->out, is_left ? 0 : padding);
    print_display(r, text);
    out_spaces(&r->out, is_left ? padding : 0);
    out_text(&r->out, layout->column[column].after);
}

static void format_date(char *text, size_t capacity, uint64_t seconds)
{
    time_t time = (time_t)seconds;
    struct tm local;

    if (!localtime_r(&time, &local) || strftime(text, capacity, "%Y-%m-%d %H:%M:%S", &local) == 0) {
        text[0] = '\0';
    }
}

static void format_clock(char *text, size_t capacity, int hour_digits, uint64_t clock_ns)
{
    uint64_t seconds = clock_ns / 1000000000u;
    unsigned hours = (unsigned)(seconds / 3600);

    (void)snprintf(text, capacity, "%0*u:%02u:%02u.%03u", hour_digits, hours,
                   (unsigned)(seconds / 60 % 60), (unsigned)(seconds % 60),
                   (unsigned)(clock_ns / 1000000 % 1000));
}

static void print_snapshot(struct renderer *r, const struct snapshot_layout *layout,
                           const struct info_node *snapshot)
{
    char size[SIZE_TEXT_BYTES], date[32], clock[48], icount[32];
    const struct info_node *count = info_member(snapshot, "icount");
    uint64_t clock_ns =
        number_of(snapshot, "vm-clock-sec") * 1000000000u + number_of(snapshot, "vm-clock-nsec");

    format_size(size, number_of(snapshot, "vm-state-size"));
    format_date(date, sizeof(date), number_of(snapshot, "date-sec"));
    format_clock(clock, sizeof(clock), layout->hour_digits, clock_ns);
    if (count) {
        (void)snprintf(icount, sizeof(icount), "%lld", (long long)count->number);
    }
    const char *texts[SNAPSHOT_COLUMNS] = {
        info_member(snapshot, "id")->text,  info_member(snapshot, "name")->text, size, date, clock,
        count ? icount : layout->no_icount,
    };
    for (unsigned column = 0; column < SNAPSHOT_COLUMNS; column++) {
        print_column(r, layout, column, texts[column]);
    }
    out_text(&r->out, "\n");
}

static void print_snapshots(struct renderer *r, const struct info_node *list, unsigned depth)
{
    const struct snapshot_layout *layout = snapshot_layout(r->job->qemu_version);

    print_indent(r, depth);
    out_text(&r->out, "Snapshot list:\n");
    print_indent(r, depth);
    for (unsigned column = 0; column < SNAPSHOT_COLUMNS; column++) {
        print_column(r, layout, column, layout->titles[column]);
    }
    out_text(&r->out, "\n");
    for (const struct info_node *snapshot = info_first(list); snapshot; snapshot = snapshot->next) {
        print_indent(r, depth);
        print_snapshot(r, layout, snapshot);
    }
}

static void print_value(struct renderer *r, const struct info_node *node)
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
        print_display(r, node->text);
        break;
    case INFO_DEVICE_NAME:
        print_display(r, render_device_name(r, node->number));
        break;
    default:
        out_text(&r->out, "null");
        break;
    }
}

/* A key for people: dashes become spaces. */
static void print_key(struct renderer *r, const char *key)
{
    for (const char *at = key; *at; at++) {
        out_bytes(&r->out, *at == '-' ? " " : at, 1);
    }
}

/* The inside of a container, one line a member. Recurses no deeper than INFO_DEPTH_MAX. */
static void print_container(struct renderer *r, const struct info_node *container, unsigned depth)
{
    unsigned index = 0;

    for (const struct info_node *node = info_first(container); node; node = node->next) {
        bool is_composite = node->kind != INFO_FIELD;
        print_indent(r, depth);
        if (container->kind == INFO_LIST_BEGIN) {
            out_format(&r->out, "[%u]", index++);
        } else {
            print_key(r, node->key);
        }
        out_text(&r->out, is_composite ? ":\n" : ": ");
        if (is_composite) {
            print_container(r, node, depth + 1);
        } else {
            print_value(r, node);
            out_text(&r->out, "\n");
        }
    }
}

static void print_size_line(struct renderer *r, unsigned depth, const char *title, uint64_t bytes,
                            bool with_bytes)
{
    char text[SIZE_TEXT_BYTES];

    format_size(text, bytes);
    print_indent(r, depth);
    out_format(&r->out, "%s: %s", title, text);
    if (with_bytes) {
        out_format(&r->out, " (%llu bytes)", (unsigned long long)bytes);
    }
    out_text(&r->out, "\n");
}

static void print_name_line(struct renderer *r, unsigned depth, const char *title, const char *name)
{
    print_indent(r, depth);
    out_format(&r->out, "%s: ", title);
    print_display(r, name);
    out_text(&r->out, "\n");
}

static void print_backing(struct renderer *r, const struct info_node *image, unsigned depth)
{
    const struct info_node *backing = info_member(image, "backing-filename");
    const struct info_node *full = info_member(image, "full-backing-filename");
    const struct info_node *format = info_member(image, "backing-filename-format");

    if (!backing) {
        return;
    }
    print_indent(r, depth);
    out_text(&r->out, "backing file: ");
    print_display(r, backing->text);
    if (!full) {
        out_text(&r->out, " (cannot determine actual path)");
    } else if (strcmp(full->text, backing->text) != 0) {
        out_text(&r->out, " (actual path: ");
        print_display(r, full->text);
        out_text(&r->out, ")");
    }
    out_text(&r->out, "\n");
    if (format) {
        print_name_line(r, depth, "backing file format", format->text);
    }
}

static void print_specific(struct renderer *r, const struct info_node *image, unsigned depth)
{
    const struct info_node *specific = info_member(image, "format-specific");
    const struct info_node *data = specific ? info_member(specific, "data") : NULL;

    /* Since 8.0 a heading is printed only when something follows; before, none was ever empty. */
    if (data && data->count > 0) {
        print_indent(r, depth);
        out_text(&r->out, "Format specific information:\n");
        print_container(r, data, depth + 1);
    }
}

/* The lines of one node; `is_protocol`: a file rather than an image in one, which has own titles.
 */
static void print_image(struct renderer *r, const struct info_node *image, unsigned depth,
                        bool is_protocol)
{
    const struct info_node *snapshots = info_member(image, "snapshots");
    const struct info_node *cluster = info_member(image, "cluster-size");

    print_name_line(r, depth, is_protocol ? "filename" : "image",
                    render_device_name(r, number_of(image, "filename")));
    print_name_line(r, depth, is_protocol ? "protocol type" : "file format",
                    info_member(image, "format")->text);
    print_size_line(r, depth, is_protocol ? "file length" : "virtual size",
                    number_of(image, "virtual-size"), true);
    print_size_line(r, depth, "disk size", number_of(image, "actual-size"), false);
    if (is_true(image, "encrypted")) {
        print_indent(r, depth);
        out_text(&r->out, "encrypted: yes\n");
    }
    if (cluster) {
        print_indent(r, depth);
        out_format(&r->out, "cluster_size: %llu\n", (unsigned long long)cluster->number);
    }
    if (is_true(image, "dirty-flag")) {
        print_indent(r, depth);
        out_text(&r->out, "cleanly shut down: no\n");
    }
    print_backing(r, image, depth);
    if (snapshots) {
        print_snapshots(r, snapshots, depth);
    }
    print_specific(r, image, depth);
}

/* A child's path as qemu writes it: "/file", "/extents.0". */
static void print_child_path(struct renderer *r, const char *parents, const char *name)
{
    out_text(&r->out, "Child node '");
    print_display(r, parents);
    print_display(r, name);
    out_text(&r->out, "':\n");
}

/* An image and the blocks of its children. Recurses no deeper than INFO_DEPTH_MAX. */
static void print_graph(struct renderer *r, const struct info_node *image, unsigned depth,
                        const char *path)
{
    char child_path[CHILD_PATH_BYTES];
    const struct info_node *children = info_member(image, "children");

    print_image(r, image, depth, children && children->count == 0);
    for (const struct info_node *child = children ? info_first(children) : NULL; child;
         child = child->next) {
        const char *name = info_member(child, "name")->text;
        print_indent(r, depth);
        print_child_path(r, path, name);
        (void)snprintf(child_path, sizeof(child_path), "%s%s/", path, name);
        print_graph(r, info_member(child, "info"), depth + 1, child_path);
    }
}

static void finish_human(struct renderer *r, bool failed)
{
    if (failed) {
        return;
    }
    const struct info_node *root = info_tree_root(r->info);
    if (root->kind == INFO_OBJECT_BEGIN) {
        print_graph(r, root, 0, "/");
        return;
    }
    for (const struct info_node *image = info_first(root); image; image = image->next) {
        print_graph(r, image, 0, "/");
        if (image->next) {
            out_text(&r->out, "\n");
        }
    }
}

const struct render_ops render_info_human = {
    .result_magic = INFO_RESULT_MAGIC,
    .info = render_info_take,
    .check = render_info_check,
    .finish = finish_human,
};
