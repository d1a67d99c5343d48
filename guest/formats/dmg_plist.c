/*
 * The property list of a dmg, as qemu reads it: not as XML, but from "<data>" to "</data>", with
 * base64 in between, up to the first NUL.
 *
 * Every element is passed twice: once to find its end and to learn how many bytes it decodes to,
 * which decides whether it is a block table, and once to feed them to the parser. Both passes go
 * through a window of the file.
 */
#include "guest/base/checked.h"
#include "guest/formats/dmg.h"
#include "guest/formats/open_error.h"

#define PLIST_BYTES_MAX (16u << 20)
#define PLIST_WINDOW_BYTES 512u

struct plist {
    struct dmg *dmg;
    uint64_t offset; /* of the list in the file */
    uint32_t length;
    uint32_t window_start;
    uint32_t window_bytes; /* 0: nothing read yet */
    uint8_t window[PLIST_WINDOW_BYTES];
};

/* The character at `at`, or 0 at the end of the list. */
static enum instar_error char_at(struct plist *p, uint32_t at, uint8_t *ret)
{
    if (at >= p->length) {
        *ret = 0;
        return INSTAR_OK;
    }
    if (at < p->window_start || at - p->window_start >= p->window_bytes) {
        uint32_t start = at - at % PLIST_WINDOW_BYTES;
        uint32_t bytes = (uint32_t)min_u64(PLIST_WINDOW_BYTES, p->length - start);
        p->window_bytes = 0;
        if (file_read(p->dmg->image->file, p->offset + start, p->window, bytes) != INSTAR_OK) {
            return FAIL_EINVAL(p->dmg->image);
        }
        p->window_start = start;
        p->window_bytes = bytes;
    }
    *ret = p->window[at - p->window_start];
    return INSTAR_OK;
}

/* g_base64_decode(), a character at a time. */
struct base64 {
    uint32_t value;
    uint32_t digits; /* 0..3 of the current group of four */
    uint8_t last[2]; /* the two last digits, to know the padding */
};

/* The value of a base64 digit; '=' counts as 0, -1: no digit, to be skipped. */
static int digit_value(uint8_t c)
{
    if (c >= 'A' && c <= 'Z') {
        return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
        return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
        return c - '0' + 52;
    }
    switch (c) {
    case '+':
        return 62;
    case '/':
        return 63;
    case '=':
        return 0;
    default:
        return -1;
    }
}

/* Takes one character; returns how many bytes (0..3) it completed, in `bytes`. */
static size_t base64_push(struct base64 *b, uint8_t c, uint8_t bytes[3])
{
    int value = digit_value(c);

    if (value < 0) {
        return 0;
    }
    b->last[1] = b->last[0];
    b->last[0] = c;
    b->value = (b->value << 6) | (uint32_t)value;
    if (++b->digits < 4) {
        return 0;
    }
    b->digits = 0;
    size_t count = 0;
    bytes[count++] = (uint8_t)(b->value >> 16);
    if (b->last[1] != '=') {
        bytes[count++] = (uint8_t)(b->value >> 8);
    }
    if (b->last[0] != '=') {
        bytes[count++] = (uint8_t)b->value;
    }
    return count;
}

/*
 * Finds `tag` from *at on and moves *at behind it. When `decoded` is given, it gets the number of
 * bytes that the characters before the tag stand for.
 */
static enum instar_error find_tag(struct plist *p, const char *tag, uint32_t *at, bool *ret_found,
                                  uint32_t *decoded)
{
    struct base64 base64 = {0};
    uint8_t bytes[3];
    uint8_t first;

    for (uint32_t start = *at;; start++) {
        uint32_t matched = 0;
        uint8_t c;
        TRY(char_at(p, start, &first));
        if (first == 0) {
            *ret_found = false;
            return INSTAR_OK;
        }
        for (c = first; c != 0 && tag[matched] != 0 && c == (uint8_t)tag[matched];) {
            matched++;
            TRY(char_at(p, start + matched, &c));
        }
        if (tag[matched] == 0) {
            *at = start + matched;
            *ret_found = true;
            return INSTAR_OK;
        }
        if (decoded) {
            *decoded += (uint32_t)base64_push(&base64, first, bytes);
        }
    }
}

/* Feeds the base64 in [start, end) of the list to the table parser. */
static enum instar_error feed_table(struct plist *p, uint32_t start, uint32_t end, uint32_t decoded)
{
    struct dmg_mish mish;
    struct base64 base64 = {0};

    dmg_mish_begin(&mish, p->dmg, decoded);
    for (uint32_t at = start; at < end && !dmg_mish_is_done(&mish); at++) {
        uint8_t c;
        uint8_t bytes[3];
        TRY(char_at(p, at, &c));
        size_t count = base64_push(&base64, c, bytes);
        TRY(dmg_mish_feed(&mish, bytes, count));
    }
    return INSTAR_OK;
}

enum instar_error dmg_read_property_list(struct dmg *dmg, uint64_t offset, uint64_t length)
{
    static const char end_tag[] = "</data>";
    struct plist p = {.dmg = dmg, .offset = offset, .length = (uint32_t)length};
    uint32_t at = 0;

    if (length == 0 || length > PLIST_BYTES_MAX) {
        return FAIL_EINVAL(dmg->image);
    }
    for (;;) {
        bool found;
        uint32_t decoded = 0;
        TRY(find_tag(&p, "<data>", &at, &found, NULL));
        if (!found) {
            return INSTAR_OK;
        }
        uint32_t start = at;
        TRY(find_tag(&p, end_tag, &at, &found, &decoded));
        if (!found) {
            return FAIL_EINVAL(dmg->image);
        }
        TRY(feed_table(&p, start, at - (uint32_t)(sizeof(end_tag) - 1), decoded));
    }
}
