/*
 * Blocks of 64 KiB, filled from their start; what is larger gets a block of its own.
 */
#include "batch/pool.h"

#include <assert.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_BYTES 65536u
#define ALIGNMENT 16u

struct pool_block {
    struct pool_block *next;
    size_t used;
    size_t capacity;
    _Alignas(ALIGNMENT) unsigned char bytes[];
};

static bool add_block(struct pool *pool, size_t bytes)
{
    size_t capacity = bytes > BLOCK_BYTES ? bytes : BLOCK_BYTES;
    struct pool_block *block = calloc(1, sizeof(*block) + capacity);
    if (block == NULL) {
        return false;
    }
    block->capacity = capacity;
    block->next = pool->blocks;
    pool->blocks = block;
    return true;
}

void *pool_alloc(struct pool *pool, size_t bytes)
{
    if (bytes > SIZE_MAX / 2) {
        return NULL;
    }
    size_t rounded = (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    struct pool_block *block = pool->blocks;
    if (block == NULL || block->capacity - block->used < rounded) {
        if (!add_block(pool, rounded)) {
            return NULL;
        }
        block = pool->blocks;
    }
    void *memory = block->bytes + block->used;
    block->used += rounded;
    assert(block->used <= block->capacity);
    pool->bytes += rounded;
    return memory;
}

char *pool_copy(struct pool *pool, const char *text, size_t length)
{
    char *copy = pool_alloc(pool, length + 1);
    if (copy != NULL) {
        memcpy(copy, text, length);
    }
    return copy;
}

char *pool_strdup(struct pool *pool, const char *text)
{
    return pool_copy(pool, text, strlen(text));
}

char *pool_printf(struct pool *pool, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *text = NULL;
    int chars = vasprintf(&text, format, arguments);
    va_end(arguments);
    if (chars < 0) {
        return NULL;
    }
    char *copy = pool_copy(pool, text, (size_t)chars);
    free(text);
    return copy;
}

void pool_free(struct pool *pool)
{
    struct pool_block *block = pool->blocks;
    while (block != NULL) {
        struct pool_block *next = block->next;
        free(block);
        block = next;
    }
    pool->blocks = NULL;
    pool->bytes = 0;
}

void *pool_grow(struct pool *pool, void *array, size_t count, size_t *capacity,
                size_t element_bytes)
{
    assert(count <= *capacity);
    if (count < *capacity) {
        return array;
    }
    size_t wanted = *capacity == 0 ? 8 : *capacity * 2;
    if (wanted > SIZE_MAX / 2 / element_bytes) {
        return NULL;
    }
    void *moved = pool_alloc(pool, wanted * element_bytes);
    if (moved == NULL) {
        return NULL;
    }
    if (count > 0) {
        memcpy(moved, array, count * element_bytes);
    }
    *capacity = wanted;
    return moved;
}

bool string_list_add(struct pool *pool, struct string_list *list, const char *item)
{
    const char **items =
        pool_grow(pool, list->items, list->count, &list->capacity, sizeof(list->items[0]));
    if (items == NULL || item == NULL) {
        return false;
    }
    list->items = items;
    list->items[list->count++] = item;
    return true;
}

bool string_list_has(const struct string_list *list, const char *item)
{
    for (size_t i = 0; i < list->count; i++) {
        if (strcmp(list->items[i], item) == 0) {
            return true;
        }
    }
    return false;
}
