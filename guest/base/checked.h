/*
 * Checked arithmetic: the only arithmetic allowed on numbers out of an image.
 *
 * Each function returns true when the result fits and stores it, false when it would overflow and
 * stores nothing. Overflow is then the caller's to word: only it knows what the number meant.
 */
#ifndef INSTAR_GUEST_BASE_CHECKED_H
#define INSTAR_GUEST_BASE_CHECKED_H

#include <stdbool.h>
#include <stdint.h>

/* *ret = a + b; false on overflow. */
static inline bool add_u64(uint64_t a, uint64_t b, uint64_t *ret)
{
    uint64_t sum;
    if (__builtin_add_overflow(a, b, &sum)) {
        return false;
    }
    *ret = sum;
    return true;
}

/* *ret = a * b; false on overflow. */
static inline bool mul_u64(uint64_t a, uint64_t b, uint64_t *ret)
{
    uint64_t product;
    if (__builtin_mul_overflow(a, b, &product)) {
        return false;
    }
    *ret = product;
    return true;
}

/* Whether [offset, offset + length) lies within [0, size); an empty range may end at size. */
static inline bool range_within(uint64_t offset, uint64_t length, uint64_t size)
{
    return offset <= size && length <= size - offset;
}

static inline uint64_t min_u64(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}

static inline uint64_t max_u64(uint64_t a, uint64_t b)
{
    return a > b ? a : b;
}

static inline bool is_power_of_two_u64(uint64_t value)
{
    return value != 0 && (value & (value - 1)) == 0;
}

/* Largest multiple of `unit` (a power of two) that is not above `value`. */
static inline uint64_t align_down_u64(uint64_t value, uint64_t unit)
{
    return value & ~(unit - 1);
}

/* *ret = smallest multiple of `unit` (a power of two) not below `value`; false on overflow. */
static inline bool align_up_u64(uint64_t value, uint64_t unit, uint64_t *ret)
{
    uint64_t sum;
    if (!add_u64(value, unit - 1, &sum)) {
        return false;
    }
    *ret = align_down_u64(sum, unit);
    return true;
}

/* value / unit, rounded up, without the overflow of value + unit - 1. */
static inline uint64_t div_round_up_u64(uint64_t value, uint64_t unit)
{
    return value / unit + (value % unit != 0);
}

#endif
