/*
 * The information tree a guest tells record by record, kept in memory of a fixed size.
 *
 * Nothing of it can be shown before all of it is known: qemu-img prints a dictionary in the order
 * of its hash buckets, and prints nothing at all when a later layer fails. So the tree is held,
 * within limits that a guest cannot move; pages that are not used are never touched. Members of an
 * object are kept in qemu's order: ascending bucket, and within a bucket the latest first.
 */
#ifndef INSTAR_VMM_INFO_TREE_H
#define INSTAR_VMM_INFO_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "guest/abi/record_abi.h"

/* The largest legal answer: 65,536 snapshots of nine nodes each. */
#define INFO_NODES_MAX 655360u
#define INFO_TEXT_BYTES_MAX (16u << 20) /* of all keys and strings */
#define INFO_DEPTH_MAX 16u              /* containers within each other */
#define INFO_MEMBERS_MAX 64u            /* members of one object */

struct info_node {
    uint8_t kind;       /* enum info_kind: INFO_FIELD, INFO_OBJECT_BEGIN or INFO_LIST_BEGIN */
    uint8_t value_type; /* enum info_value, with INFO_FIELD */
    uint16_t bucket;
    uint32_t count;  /* text bytes, or children */
    const char *key; /* "" in a list */
    union {
        uint64_t number;  /* INFO_U64, INFO_I64 (two's complement), INFO_BOOL, INFO_DEVICE_NAME */
        const char *text; /* INFO_STRING: count bytes without a NUL among them, and a NUL */
        struct info_node *first; /* containers */
    };
    struct info_node *next;
};

struct info_tree;

/* An empty tree, or NULL and errno. */
struct info_tree *info_tree_new(void);
void info_tree_free(struct info_tree *tree);

/*
 * Adds what one record says, decoded and with lengths already checked (records.h). Returns NULL, or
 * the rule that is broken; the tree is of no use then.
 */
const char *info_tree_add(struct info_tree *tree, const struct info_record *record, const char *key,
                          const void *value);

/* Adds a member to the innermost open object on the host's own account. NULL, or the limit hit. */
const char *info_tree_add_u64(struct info_tree *tree, const char *key, uint64_t value);
const char *info_tree_add_text(struct info_tree *tree, const char *key, const char *text);

/* The innermost open container, or NULL. */
const struct info_node *info_tree_open(const struct info_tree *tree);

/* Whether an open container, the root included, has this key. */
bool info_tree_inside(const struct info_tree *tree, const char *key);

/* The root once every container is closed, else NULL. */
const struct info_node *info_tree_root(const struct info_tree *tree);

/* The members or elements of a container, in order: for (n = info_first(c); n; n = n->next). */
static inline const struct info_node *info_first(const struct info_node *container)
{
    return container->kind == INFO_FIELD ? NULL : container->first;
}

/* The member of an object with this key, or NULL. */
const struct info_node *info_member(const struct info_node *object, const char *key);

#endif
