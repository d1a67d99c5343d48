/*
 * poke FILE OFFSET TYPE VALUE [OFFSET TYPE VALUE]... : writes numbers and bytes into a file.
 *
 * The states that qemu-img cannot make are made from its images by a few such writes, in the order
 * given. An offset is a number (0x allowed); "end-N" counts back from the file's end. Types:
 *
 *   u8 le16 be16 le32 be32 le64 be64   the number VALUE
 *   str, hex                           the bytes of VALUE, as text or as pairs of digits
 *   zero                               VALUE zero bytes
 *   vhd-sum LENGTH:AT                  the ones' complement of the sum of LENGTH bytes from OFFSET
 *                                      as be32 at OFFSET + AT, itself counted as zero
 *   crc32c LENGTH:AT                   likewise CRC-32C, le32 (VHDX headers and tables)
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define VALUE_BYTES_MAX (1u << 20)

static const struct number_type {
    const char *name;
    unsigned bytes;
    bool big_endian;
} number_types[] = {
    {"u8", 1, false},  {"le16", 2, false}, {"be16", 2, true}, {"le32", 4, false},
    {"be32", 4, true}, {"le64", 8, false}, {"be64", 8, true},
};

static const char *file_name;

/* Says what is wrong; false, so that callers can return it. */
static bool fail(const char *what)
{
    fprintf(stderr, "poke: %s: %s\n", file_name, what);
    return false;
}

static bool parse_number(const char *text, uint64_t *ret)
{
    char *end;
    errno = 0;
    *ret = strtoull(text, &end, 0);
    return (errno == 0 && end != text && *end == '\0') || fail(text);
}

static bool parse_offset(int fd, const char *text, uint64_t *ret)
{
    if (strncmp(text, "end-", 4) != 0) {
        return parse_number(text, ret);
    }
    struct stat status;
    uint64_t back;
    if (fstat(fd, &status) != 0) {
        return fail(strerror(errno));
    }
    if (!parse_number(text + 4, &back)) {
        return false;
    }
    *ret = (uint64_t)status.st_size - back;
    return true;
}

static bool write_all(int fd, uint64_t offset, const void *bytes, size_t length)
{
    return pwrite(fd, bytes, length, (off_t)offset) == (ssize_t)length || fail("short write");
}

static bool write_number(int fd, uint64_t offset, const struct number_type *type, uint64_t value)
{
    uint8_t bytes[8];
    for (unsigned i = 0; i < type->bytes; i++) {
        unsigned at = type->big_endian ? type->bytes - 1 - i : i;
        bytes[at] = (uint8_t)(value >> (8 * i));
    }
    return write_all(fd, offset, bytes, type->bytes);
}

static bool write_hex(int fd, uint64_t offset, const char *digits)
{
    for (; digits[0] != '\0'; digits += 2) {
        char pair[3] = {digits[0], digits[1], '\0'};
        char *end;
        uint8_t byte = (uint8_t)strtoul(pair, &end, 16);
        if (end != pair + 2) {
            return fail(digits);
        }
        if (!write_all(fd, offset++, &byte, 1)) {
            return false;
        }
    }
    return true;
}

static uint32_t vhd_sum(const uint8_t *bytes, size_t length)
{
    uint32_t sum = 0;
    for (size_t i = 0; i < length; i++) {
        sum += bytes[i];
    }
    return ~sum;
}

static uint32_t crc32c(const uint8_t *bytes, size_t length)
{
    uint32_t crc = 0xffffffffu;
    for (size_t i = 0; i < length; i++) {
        crc ^= bytes[i];
        for (int bit = 0; bit < 8; bit++) {
            crc = (crc >> 1) ^ (0x82f63b78u & (0u - (crc & 1u)));
        }
    }
    return ~crc;
}

/* VALUE is LENGTH:AT; the field at AT counts as zero. */
static bool write_sum(int fd, uint64_t offset, bool is_crc, const char *value)
{
    char length_text[32];
    const char *colon = strchr(value, ':');
    if (colon == NULL || (size_t)(colon - value) >= sizeof(length_text)) {
        return fail(value);
    }
    memcpy(length_text, value, (size_t)(colon - value));
    length_text[colon - value] = '\0';
    uint64_t length;
    uint64_t at;
    if (!parse_number(length_text, &length) || !parse_number(colon + 1, &at)) {
        return false;
    }
    if (length > VALUE_BYTES_MAX || at > length || length - at < 4) {
        return fail(value);
    }
    uint8_t *bytes = calloc(1, length);
    if (bytes == NULL || pread(fd, bytes, length, (off_t)offset) != (ssize_t)length) {
        free(bytes);
        return fail("short read");
    }
    memset(bytes + at, 0, 4);
    uint32_t sum = is_crc ? crc32c(bytes, length) : vhd_sum(bytes, length);
    free(bytes);
    return write_number(fd, offset + at, &(struct number_type){"", 4, !is_crc}, sum);
}

static bool write_zeros(int fd, uint64_t offset, const char *value)
{
    uint64_t length;
    if (!parse_number(value, &length)) {
        return false;
    }
    uint8_t *zeros = length <= VALUE_BYTES_MAX ? calloc(1, length) : NULL;
    if (zeros == NULL) {
        return fail(value);
    }
    bool good = write_all(fd, offset, zeros, length);
    free(zeros);
    return good;
}

static bool poke(int fd, const char *place, const char *type, const char *value)
{
    uint64_t offset;
    if (!parse_offset(fd, place, &offset)) {
        return false;
    }
    for (size_t i = 0; i < sizeof(number_types) / sizeof(number_types[0]); i++) {
        if (strcmp(type, number_types[i].name) == 0) {
            uint64_t number;
            return parse_number(value, &number) &&
                   write_number(fd, offset, &number_types[i], number);
        }
    }
    if (strcmp(type, "str") == 0) {
        return write_all(fd, offset, value, strlen(value));
    }
    if (strcmp(type, "hex") == 0) {
        return write_hex(fd, offset, value);
    }
    if (strcmp(type, "zero") == 0) {
        return write_zeros(fd, offset, value);
    }
    if (strcmp(type, "vhd-sum") == 0 || strcmp(type, "crc32c") == 0) {
        return write_sum(fd, offset, type[0] == 'c', value);
    }
    return fail(type);
}

int main(int argc, char **argv)
{
    if (argc < 5 || (argc - 2) % 3 != 0) {
        fprintf(stderr, "usage: poke FILE OFFSET TYPE VALUE [OFFSET TYPE VALUE]...\n");
        return 2;
    }
    file_name = argv[1];
    int fd = open(file_name, O_RDWR | O_CLOEXEC);
    if (fd < 0) {
        fail(strerror(errno));
        return 1;
    }
    bool good = true;
    for (int i = 2; good && i < argc; i += 3) {
        good = poke(fd, argv[i], argv[i + 1], argv[i + 2]);
    }
    if (close(fd) != 0) {
        good = fail(strerror(errno));
    }
    return good ? 0 : 1;
}
