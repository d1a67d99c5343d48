/*
 * YAML text as a tree of marked nodes, with everything refused that a manifest does not need.
 *
 * libyaml's events are taken one by one, so that limits hold while reading and not after: depth,
 * number of nodes, keys in a mapping, bytes in a scalar. Anchors, aliases, tags and second
 * documents are refused, and with them the alias bomb; a duplicate key is refused, since the last
 * one winning silently is how a job gets lost.
 */
#ifndef INSTAR_BATCH_MANIFEST_TREE_H
#define INSTAR_BATCH_MANIFEST_TREE_H

#include <stdbool.h>
#include <stddef.h>

#include "batch/pool.h"
#include "batch/problem.h"

enum node_kind { NODE_SCALAR, NODE_SEQUENCE, NODE_MAPPING };

/* Where something was read, for messages: 1-based. */
struct mark {
    const char *file;
    unsigned line;
    unsigned column;
};

struct node {
    enum node_kind kind;
    struct mark mark;
    const char *text; /* of a scalar */
    bool quoted;      /* the scalar was written in quotes, or as a block */
    const char *key;  /* of a member of a mapping */
    struct mark key_mark;
    size_t child_count;
    struct node *first_child;
    struct node *last_child;
    struct node *next; /* sibling */
};

/*
 * Parses text[0..length), called `file` in messages. Returns the root, which lives in the pool, or
 * NULL with a usage problem "FILE:LINE:COLUMN: what is wrong". An empty document is refused.
 */
struct node *manifest_tree_parse(struct pool *pool, const char *file, const char *text,
                                 size_t length, struct problem *problem);

/* Sets a usage problem at a place. Always returns false. */
bool mark_complain(struct problem *problem, struct mark mark, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
