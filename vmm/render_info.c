/*
 * `info`: what an answer must look like, and what the host adds to it. The two outputs are in
 * render_info_json.c and render_info_human.c.
 *
 * A guest knows no file names and no disk sizes. It names its files by device, and wherever an
 * image's "filename" does so, the host adds "actual-size"; where the object has a
 * "backing-filename" too, the host resolves it as qemu does ("full-backing-filename"), which is an
 * operation on two names and looks at no file.
 */

#include <string.h>

#include "vmm/render_internal.h"

static bool is_number(const struct info_node *node)
{
    return node->kind == INFO_FIELD &&
           (node->value_type == INFO_U64 ||
            (node->value_type == INFO_I64 && (int64_t)node->number >= 0));
}

/* Numbers that qemu prints as signed whatever the image says. */
static bool is_integer(const struct info_node *node)
{
    return node->kind == INFO_FIELD &&
           (node->value_type == INFO_U64 || node->value_type == INFO_I64);
}

static bool is_field(const struct info_node *node, enum info_value type)
{
    return node->kind == INFO_FIELD && node->value_type == type;
}

static bool is_string(const struct info_node *node)
{
    return is_field(node, INFO_STRING);
}

static bool is_bool(const struct info_node *node)
{
    return is_field(node, INFO_BOOL);
}

static bool is_device(const struct info_node *node)
{
    return is_field(node, INFO_DEVICE_NAME);
}

static bool is_object(const struct info_node *node)
{
    return node->kind == INFO_OBJECT_BEGIN;
}

static bool is_list(const struct info_node *node)
{
    return node->kind == INFO_LIST_BEGIN;
}

/* One member an object may or must have. */
struct member_rule {
    const char *key;
    bool (*fits)(const struct info_node *node);
    bool required;
};

static const struct member_rule image_rules[] = {
    {"filename", is_device, true},
    {"format", is_string, true},
    {"virtual-size", is_number, true},
    {"actual-size", is_number, true},
    {"encrypted", is_bool, false},
    {"compressed", is_bool, false},
    {"cluster-size", is_number, false},
    {"dirty-flag", is_bool, false},
    {"backing-filename", is_string, false},
    {"full-backing-filename", is_string, false},
    {"backing-filename-format", is_string, false},
    {"snapshots", is_list, false},
    {"format-specific", is_object, false},
    {"children", is_list, false},
    {NULL, NULL, false},
};

static const struct member_rule snapshot_rules[] = {
    {"id", is_string, true},
    {"name", is_string, true},
    {"vm-state-size", is_integer, true},
    {"date-sec", is_number, true},
    {"date-nsec", is_number, true},
    {"vm-clock-sec", is_number, true},
    {"vm-clock-nsec", is_number, true},
    {"icount", is_integer, false},
    {NULL, NULL, false},
};

static const struct member_rule specific_rules[] = {
    {"type", is_string, true},
    {"data", is_object, true},
    {NULL, NULL, false},
};

static const struct member_rule child_rules[] = {
    {"name", is_string, true},
    {"info", is_object, true},
    {NULL, NULL, false},
};

/* Whether the object has all required members, and no member that is unknown or of a wrong type. */
static bool obeys(const struct info_node *object, const struct member_rule *rules)
{
    uint32_t known = 0;

    if (!is_object(object)) {
        return false;
    }
    for (const struct member_rule *rule = rules; rule->key; rule++) {
        const struct info_node *member = info_member(object, rule->key);
        if (member ? !rule->fits(member) : rule->required) {
            return false;
        }
        known += member != NULL;
    }
    return known == object->count;
}

static bool is_snapshot_list(const struct info_node *list)
{
    for (const struct info_node *element = info_first(list); element; element = element->next) {
        if (!obeys(element, snapshot_rules) ||
            info_member(element, "date-sec")->number > UINT32_MAX) {
            return false;
        }
    }
    return true;
}

static bool is_image(const struct info_node *object);

/* Recurses no deeper than the tree, which INFO_DEPTH_MAX bounds. */
static bool is_child_list(const struct info_node *list)
{
    for (const struct info_node *element = info_first(list); element; element = element->next) {
        if (!obeys(element, child_rules) || !is_image(info_member(element, "info"))) {
            return false;
        }
    }
    return true;
}

static bool is_image(const struct info_node *object)
{
    if (!obeys(object, image_rules)) {
        return false;
    }
    const struct info_node *snapshots = info_member(object, "snapshots");
    const struct info_node *specific = info_member(object, "format-specific");
    const struct info_node *children = info_member(object, "children");
    return (!snapshots || is_snapshot_list(snapshots)) &&
           (!specific || obeys(specific, specific_rules)) && (!children || is_child_list(children));
}

const char *render_info_check(const struct renderer *r)
{
    bool is_chain = r->job->info.flags & INFO_FLAG_BACKING_CHAIN;

    if (r->result.extents_emitted != r->info_records) {
        return "a result that miscounts the information";
    }
    if (r->result.error != INSTAR_OK) {
        return NULL; /* nothing of it is shown */
    }
    const struct info_node *root = info_tree_root(r->info);
    if (!root) {
        return "an information tree without an end";
    }
    if (!is_chain) {
        return is_image(root) ? NULL : "information that describes no image";
    }
    if (!is_list(root) || root->count == 0 || root->count > INSTAR_CHAIN_DEPTH_MAX + 1) {
        return "information that describes no chain";
    }
    for (const struct info_node *image = info_first(root); image; image = image->next) {
        if (!is_image(image)) {
            return "information that describes no image";
        }
    }
    return NULL;
}

/* qemu's test for a name that is no path: something before the first slash that ends in a colon. */
static bool has_protocol(const char *name)
{
    return name[strcspn(name, ":/")] == ':';
}

/*
 * The name qemu opens for the backing file `backing` of the image `image`: next to it, unless it is
 * absolute or no path at all. false: longer than any file name.
 */
static bool full_backing_name(const char *image, const char *backing, char *ret_name,
                              size_t capacity)
{
    const char *slash = strrchr(image, '/');
    size_t folder_bytes = slash ? (size_t)(slash - image) + 1 : 0;
    size_t backing_bytes = strlen(backing);

    if (backing[0] == '/' || has_protocol(backing)) {
        folder_bytes = 0;
    }
    if (folder_bytes + backing_bytes >= capacity) {
        return false;
    }
    memcpy(ret_name, image, folder_bytes);
    memcpy(ret_name + folder_bytes, backing, backing_bytes + 1);
    return true;
}

/* The member with this key that is a container of `kind`, or NULL; also of NULL. */
static const struct info_node *container(const struct info_node *object, const char *key,
                                         enum info_kind kind)
{
    const struct info_node *member = object ? info_member(object, key) : NULL;

    return member && member->kind == kind ? member : NULL;
}

/*
 * What the extents of a VMDK image take up besides the image's own file: qemu counts each of them,
 * a file that is named twice twice.
 */
static uint64_t extents_allocated_bytes(const struct renderer *r, const struct info_node *image,
                                        uint64_t image_device)
{
    const struct info_node *specific = container(image, "format-specific", INFO_OBJECT_BEGIN);
    const struct info_node *data = container(specific, "data", INFO_OBJECT_BEGIN);
    const struct info_node *extents = container(data, "extents", INFO_LIST_BEGIN);
    uint64_t sum = 0;

    for (const struct info_node *at = extents ? info_first(extents) : NULL; at; at = at->next) {
        const struct info_node *file = is_object(at) ? info_member(at, "filename") : NULL;
        if (file && is_device(file) && file->number != image_device) {
            sum += r->sink.device_allocated_bytes(r->sink.context, (uint32_t)file->number);
        }
    }
    return sum;
}

/* Adds what the host knows to the object that is about to be closed. */
static const char *complete_object(struct renderer *r, const struct info_node *object)
{
    char full_name[INSTAR_NAME_BYTES_MAX + INFO_STRING_BYTES_MAX];
    const struct info_node *file = info_member(object, "filename");

    if (!file || !is_device(file) || info_tree_inside(r->info, "format-specific")) {
        return NULL; /* no image: an extent of one, perhaps */
    }
    const char *name = render_device_name(r, file->number);
    if (!name) {
        return "information about a file that is not open";
    }
    uint64_t allocated_bytes =
        r->sink.device_allocated_bytes(r->sink.context, (uint32_t)file->number) +
        extents_allocated_bytes(r, object, file->number);
    const char *fault = info_tree_add_u64(r->info, "actual-size", allocated_bytes);
    const struct info_node *backing = info_member(object, "backing-filename");
    if (fault || !backing || !is_string(backing) ||
        !full_backing_name(name, backing->text, full_name, sizeof(full_name))) {
        return fault;
    }
    return info_tree_add_text(r->info, "full-backing-filename", full_name);
}

const char *render_info_take(struct renderer *r, const struct info_record *record, const char *key,
                             const char *value)
{
    const struct info_node *open = info_tree_open(r->info);

    r->info_records++;
    if (record->kind == INFO_FIELD && record->value_type == INFO_DEVICE_NAME) {
        uint64_t device;
        memcpy(&device, value, sizeof(device));
        if (!render_device_name(r, device)) {
            return "information about a file that is not open";
        }
    }
    if (record->kind == INFO_END && open && open->kind == INFO_OBJECT_BEGIN) {
        const char *fault = complete_object(r, open);
        if (fault) {
            return fault;
        }
    }
    return info_tree_add(r->info, record, key, value);
}
