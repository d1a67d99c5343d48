/*
 * The information tree; see info_tree.h.
 *
 * The order of members is that of qemu's dictionaries, which is visible in every JSON document they
 * print: a key's hash, modulo 512, is its bucket, buckets are walked upwards, and a new entry goes
 * to the front of its bucket (qobject/qdict.c, whose hash is TDB's).
 */
#include "vmm/info_tree.h"

#include <assert.h>
#include <string.h>

#include "vmm/sys.h"

#define DICT_BUCKETS 512u

struct info_tree {
    size_t node_count;
    size_t text_bytes;
    unsigned depth; /* open containers */
    bool is_closed; /* the root has ended */
    struct info_node *open[INFO_DEPTH_MAX];
    struct info_node *last[INFO_DEPTH_MAX]; /* of an open list: its last element */
    struct info_node nodes[INFO_NODES_MAX];
    char text[INFO_TEXT_BYTES_MAX];
};

/* Mapped rather than allocated, so that what is not used costs nothing, under sanitizers as well.
 */
struct info_tree *info_tree_new(void)
{
    void *tree = sys.mmap(NULL, sizeof(struct info_tree), PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

    return tree == MAP_FAILED ? NULL : tree;
}

void info_tree_free(struct info_tree *tree)
{
    if (tree) {
        (void)sys.munmap(tree, sizeof(*tree));
    }
}

static uint16_t bucket_of(const char *key)
{
    uint32_t value = 0x238f13afu * (uint32_t)strlen(key);

    for (uint32_t i = 0; key[i]; i++) {
        value += (uint32_t)(unsigned char)key[i] << (i * 5 % 24);
    }
    return (uint16_t)((1103515243u * value + 12345u) % DICT_BUCKETS);
}

/* Keys are words of ours, so they need no escaping anywhere. */
static bool is_key(const char *key, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        bool is_word = (key[i] >= 'a' && key[i] <= 'z') || (key[i] >= '0' && key[i] <= '9');
        if (!is_word && key[i] != '-') {
            return false;
        }
    }
    return length > 0;
}

/* text[0..length) and a NUL, or NULL when the room is used up. */
static const char *keep_text(struct info_tree *tree, const char *text, size_t length)
{
    if (length >= sizeof(tree->text) - tree->text_bytes) {
        return NULL;
    }
    char *kept = tree->text + tree->text_bytes;
    memcpy(kept, text, length);
    kept[length] = '\0';
    tree->text_bytes += length + 1;
    return kept;
}

static const char *insert_member(struct info_node *object, struct info_node *node)
{
    struct info_node **at = &object->first;

    if (object->count >= INFO_MEMBERS_MAX) {
        return "an information object has too many members";
    }
    node->bucket = bucket_of(node->key);
    while (*at && (*at)->bucket < node->bucket) {
        at = &(*at)->next;
    }
    for (const struct info_node *same = *at; same && same->bucket == node->bucket;
         same = same->next) {
        if (strcmp(same->key, node->key) == 0) {
            return "an information object has two members of one name";
        }
    }
    node->next = *at;
    *at = node;
    object->count++;
    return NULL;
}

static void append_element(struct info_tree *tree, struct info_node *list, struct info_node *node)
{
    struct info_node **last = &tree->last[tree->depth - 1];

    if (*last) {
        (*last)->next = node;
    } else {
        list->first = node;
    }
    *last = node;
    list->count++;
}

/* Puts `node`, complete but for its place, into the innermost open container. */
static const char *place(struct info_tree *tree, struct info_node *node, const char *key,
                         size_t key_bytes)
{
    struct info_node *parent = tree->depth > 0 ? tree->open[tree->depth - 1] : NULL;
    bool needs_key = parent && parent->kind == INFO_OBJECT_BEGIN;

    if (needs_key ? !is_key(key, key_bytes) : key_bytes != 0) {
        return "an information key is malformed, missing or out of place";
    }
    node->key = keep_text(tree, key, key_bytes);
    if (!node->key) {
        return "the information tree is too large";
    }
    if (!parent) {
        return node->kind == INFO_FIELD ? "the information tree has no root" : NULL;
    }
    if (needs_key) {
        return insert_member(parent, node);
    }
    append_element(tree, parent, node);
    return NULL;
}

static struct info_node *new_node(struct info_tree *tree, uint8_t kind, uint8_t value_type)
{
    if (tree->node_count == INFO_NODES_MAX) {
        return NULL;
    }
    struct info_node *node = &tree->nodes[tree->node_count++];
    node->kind = kind;
    node->value_type = value_type;
    return node;
}

static const char *set_value(struct info_tree *tree, struct info_node *node, const char *value,
                             size_t length)
{
    if (node->value_type == INFO_STRING) {
        /* qemu's strings end at the first NUL, so that much of an image's bytes is shown. */
        node->count = (uint32_t)strnlen(value, length);
        node->text = keep_text(tree, value, node->count);
        return node->text ? NULL : "the information tree is too large";
    }
    if (node->value_type == INFO_BOOL) {
        node->number = (unsigned char)value[0];
        return node->number <= 1 ? NULL : "a boolean is neither true nor false";
    }
    if (length == sizeof(node->number)) {
        memcpy(&node->number, value, sizeof(node->number));
    }
    return NULL;
}

static const char *close_container(struct info_tree *tree)
{
    if (tree->depth == 0) {
        return "an information container ends that never began";
    }
    tree->depth--;
    tree->is_closed = tree->depth == 0;
    return NULL;
}

const char *info_tree_add(struct info_tree *tree, const struct info_record *record, const char *key,
                          const void *value)
{
    if (tree->is_closed) {
        return "information after the end of its tree";
    }
    if (record->kind == INFO_END) {
        return close_container(tree);
    }
    struct info_node *node = new_node(tree, record->kind, record->value_type);
    if (!node) {
        return "the information tree is too large";
    }
    const char *fault = place(tree, node, key, record->key_bytes);
    if (fault) {
        return fault;
    }
    if (record->kind == INFO_FIELD) {
        return set_value(tree, node, value, record->value_bytes);
    }
    if (tree->depth == INFO_DEPTH_MAX) {
        return "the information tree is too deep";
    }
    tree->open[tree->depth] = node;
    tree->last[tree->depth] = NULL;
    tree->depth++;
    return NULL;
}

static const char *add_own(struct info_tree *tree, enum info_value type, const char *key,
                           const void *value, size_t length)
{
    assert(tree->depth > 0 && tree->open[tree->depth - 1]->kind == INFO_OBJECT_BEGIN);
    struct info_node *node = new_node(tree, INFO_FIELD, (uint8_t)type);
    if (!node) {
        return "the information tree is too large";
    }
    const char *fault = place(tree, node, key, strlen(key));
    return fault ? fault : set_value(tree, node, value, length);
}

const char *info_tree_add_u64(struct info_tree *tree, const char *key, uint64_t value)
{
    return add_own(tree, INFO_U64, key, &value, sizeof(value));
}

const char *info_tree_add_text(struct info_tree *tree, const char *key, const char *text)
{
    return add_own(tree, INFO_STRING, key, text, strlen(text));
}

const struct info_node *info_tree_open(const struct info_tree *tree)
{
    return tree->depth > 0 ? tree->open[tree->depth - 1] : NULL;
}

bool info_tree_inside(const struct info_tree *tree, const char *key)
{
    for (unsigned i = 0; i < tree->depth; i++) {
        if (strcmp(tree->open[i]->key, key) == 0) {
            return true;
        }
    }
    return false;
}

const struct info_node *info_tree_root(const struct info_tree *tree)
{
    return tree->is_closed ? &tree->nodes[0] : NULL;
}

const struct info_node *info_member(const struct info_node *object, const char *key)
{
    assert(object->kind == INFO_OBJECT_BEGIN);
    for (const struct info_node *node = object->first; node; node = node->next) {
        if (strcmp(node->key, key) == 0) {
            return node;
        }
    }
    return NULL;
}
