/*
 * Memory that is freed all at once: a manifest, a plan and what they point to.
 *
 * Ten thousand cases make fifty thousand small strings which live and die together; one pool makes
 * both the bookkeeping and the error paths disappear.
 */
#ifndef INSTAR_BATCH_POOL_H
#define INSTAR_BATCH_POOL_H

#include <stdbool.h>
#include <stddef.h>

struct pool_block;

struct pool {
    struct pool_block *blocks;
    size_t bytes; /* handed out so far */
};

/* Zeroed memory, aligned for any type, or NULL when there is none. */
void *pool_alloc(struct pool *pool, size_t bytes);

/* A copy of text[0..length) with a NUL after it, or NULL. */
char *pool_copy(struct pool *pool, const char *text, size_t length);

char *pool_strdup(struct pool *pool, const char *text);

char *pool_printf(struct pool *pool, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Frees everything; the pool is empty and usable again. */
void pool_free(struct pool *pool);

/* A list of strings which grows in a pool. Zero-initialised: empty. */
struct string_list {
    const char **items;
    size_t count;
    size_t capacity;
};

/* Appends `item` itself, not a copy. Returns false when memory ran out. */
bool string_list_add(struct pool *pool, struct string_list *list, const char *item);

bool string_list_has(const struct string_list *list, const char *item);

/*
 * Room for one more element of element_bytes in an array that grows in a pool. Returns the array,
 * moved if need be, or NULL.
 */
void *pool_grow(struct pool *pool, void *array, size_t count, size_t *capacity,
                size_t element_bytes);

#endif
