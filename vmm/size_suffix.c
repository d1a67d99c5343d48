/*
 * The size parser: an integer, then perhaps a fraction, then perhaps a unit.
 *
 * The value is kept exactly, as a 64.64 bit fixed-point number that is multiplied by the unit and
 * rounded to the nearest byte, so 1.00001k is 1024 and no large number loses its low digits to
 * floating point. Only the fraction's digits go through strtod().
 */
#include "vmm/size_suffix.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct fixed_point {
    uint64_t whole;
    uint64_t fraction; /* in units of 2^-64 */
};

/* strtoull() that says what went wrong. *ret_end is where it stopped, also on overflow. */
static enum size_status read_digits(const char *text, int base, const char **ret_end,
                                    uint64_t *ret_value)
{
    char *end;

    errno = 0;
    *ret_value = strtoull(text, &end, base);
    int error = errno;
    *ret_end = end;
    if (end == text) {
        return SIZE_SYNTAX;
    }
    return error ? SIZE_RANGE : SIZE_OK;
}

/* The fraction at `dot`, which is a '.'. Digits may be missing; an exponent may not be there. */
static enum size_status read_fraction(const char *dot, const char **ret_end, uint64_t *ret_fraction)
{
    char *end;

    errno = 0;
    double fraction = strtod(dot, &end);
    int error = errno;
    *ret_fraction = 0;
    if (end == dot) {
        *ret_end = dot + 1; /* no digits: "1.k" is 1k */
        return SIZE_OK;
    }
    if (error) {
        /* Digits so small that they vanish; qemu-img then passes over the unit as well. */
        *ret_end = *end ? end + 1 : end;
        return *end ? SIZE_OK : SIZE_SYNTAX;
    }
    size_t length = (size_t)(end - dot);
    if (memchr(dot, 'e', length) || memchr(dot, 'E', length)) {
        return SIZE_SYNTAX;
    }
    /* A fraction that rounds up to a whole 1 is lost, as it is in qemu-img. */
    *ret_fraction = fraction < 1.0 ? (uint64_t)(fraction * 0x1p64) : 0;
    *ret_end = end;
    return SIZE_OK;
}

/* log2 of the unit a letter stands for, or -1. */
static int unit_shift(char letter)
{
    static const char units[] = "bkmgtpeBKMGTPE";
    const char *at = letter ? strchr(units, letter) : NULL;

    return at ? (int)((at - units) % 7) * 10 : -1;
}

/* value * 2^shift, rounded to the nearest byte. */
static enum size_status scale(const struct fixed_point *value, int shift, uint64_t *ret_bytes)
{
    if (shift == 0) {
        *ret_bytes = value->whole;
        return value->fraction == 0 ? SIZE_OK : SIZE_SYNTAX; /* a part of a byte */
    }
    if (value->whole >> (64 - shift) != 0) {
        return SIZE_RANGE;
    }
    unsigned __int128 exact = (unsigned __int128)value->whole << shift;
    unsigned __int128 fraction = (unsigned __int128)value->fraction << shift;
    exact += (uint64_t)(fraction >> 64);
    exact += (uint64_t)fraction >> 63; /* half a byte counts as one */
    if (exact >> 64 != 0) {
        return SIZE_RANGE;
    }
    *ret_bytes = (uint64_t)exact;
    return SIZE_OK;
}

/* Everything before the unit. *ret_end is set unless the status is SIZE_SYNTAX. */
static enum size_status read_number(const char *text, const char **ret_end,
                                    struct fixed_point *ret_value, bool *ret_is_hex)
{
    const char *end;

    enum size_status status = read_digits(text, 10, &end, &ret_value->whole);
    *ret_end = end;
    if (status != SIZE_OK) {
        return status;
    }
    if (memchr(text, '-', (size_t)(end - text))) {
        return SIZE_SYNTAX;
    }
    if (ret_value->whole == 0 && (*end == 'x' || *end == 'X')) {
        *ret_is_hex = true;
        status = read_digits(text, 16, ret_end, &ret_value->whole);
        return **ret_end == '.' ? SIZE_SYNTAX : status;
    }
    return *end == '.' ? read_fraction(end, ret_end, &ret_value->fraction) : SIZE_OK;
}

enum size_status size_parse(const char *text, uint64_t *ret_bytes, bool *ret_hex_suffix)
{
    struct fixed_point value = {0, 0};
    const char *end;
    bool is_hex = false;

    *ret_hex_suffix = false;
    enum size_status status = read_number(text, &end, &value, &is_hex);
    if (status == SIZE_OK) {
        int shift = unit_shift(*end);
        *ret_hex_suffix = is_hex && shift >= 0;
        end += shift >= 0;
        status = scale(&value, shift >= 0 ? shift : 0, ret_bytes);
    }
    /* What follows the number makes it no number, even one that would be too large. */
    return status != SIZE_SYNTAX && *end ? SIZE_SYNTAX : status;
}

bool size_option(const char *program, const char *name, const char *text, int64_t min, int64_t max,
                 int64_t *ret_value, char message[SIZE_MESSAGE_BYTES])
{
    uint64_t bytes = 0;
    bool hex_suffix;
    int used = 0;

    enum size_status status = size_parse(text, &bytes, &hex_suffix);
    message[0] = '\0';
    if (hex_suffix) {
        used = snprintf(message, SIZE_MESSAGE_BYTES,
                        "%s: warning: Using a multiplier suffix on hex numbers is deprecated: "
                        "%.256s\n",
                        program, text);
    }
    char *rest = message + used;
    size_t room = SIZE_MESSAGE_BYTES - (size_t)used;
    if (status == SIZE_SYNTAX) {
        (void)snprintf(rest, room,
                       "%s: Invalid %s specified. You may use k, M, G, T, P or E suffixes for\n"
                       "%s: kilobytes, megabytes, gigabytes, terabytes, petabytes and exabytes.\n",
                       program, name, program);
        return false;
    }
    if (status == SIZE_RANGE || bytes > INT64_MAX || (int64_t)bytes < min || (int64_t)bytes > max) {
        (void)snprintf(rest, room,
                       "%s: Invalid %s specified. Must be between %" PRId64 " and %" PRId64 ".\n",
                       program, name, min, max);
        return false;
    }
    *ret_value = (int64_t)bytes;
    return true;
}
