/*
 * elf_layout_check --max-bytes N [--symbols DEBUG_ELF] [--copy-to OUT] ELF
 *
 * Exit 0 when ELF (and the unstripped DEBUG_ELF of the same link, whose size is not limited) pass
 * every check of elf_layout.h; then ELF is copied to OUT.  Exit 1 with one line otherwise, and OUT
 * is not written: the build has nothing to embed.
 */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "build/layout/elf_layout.h"

/* A debug ELF has megabytes of DWARF; anything near this is a mistake. */
#define FILE_BYTES_MAX ((size_t)64 << 20)

struct options {
    size_t max_bytes;
    const char *symbols_path;
    const char *copy_path;
    const char *elf_path;
};

static bool complain(const char *path, const char *what)
{
    fprintf(stderr, "elf_layout_check: %s %s\n", path, what);
    return false;
}

/* Reads a whole file; the caller frees *ret_bytes. */
static bool read_file(const char *path, uint8_t **ret_bytes, size_t *ret_size)
{
    FILE *file = fopen(path, "rb");
    uint8_t *bytes = malloc(FILE_BYTES_MAX);
    bool ok = file != NULL && bytes != NULL;

    if (ok) {
        *ret_size = fread(bytes, 1, FILE_BYTES_MAX, file);
        ok = ferror(file) == 0 && *ret_size < FILE_BYTES_MAX;
    }
    if (file != NULL) {
        fclose(file);
    }
    if (!ok) {
        free(bytes);
        return complain(path, "cannot be read");
    }
    *ret_bytes = bytes;
    return true;
}

static bool write_file(const char *path, const uint8_t *bytes, size_t size)
{
    FILE *file = fopen(path, "wb");
    bool ok = false;

    if (file != NULL) {
        ok = fwrite(bytes, 1, size, file) == size;
        ok = fclose(file) == 0 && ok;
    }
    return ok || complain(path, "cannot be written");
}

/* Checks one file and copies it when it passes; copy_path may be NULL. */
static bool check_file(const char *path, size_t max_bytes, const char *copy_path)
{
    enum elf_layout_verdict verdict;
    uint8_t *bytes = NULL;
    size_t size = 0;
    bool ok;

    if (!read_file(path, &bytes, &size)) {
        return false;
    }
    verdict = elf_layout_check(bytes, size, max_bytes);
    ok = verdict == ELF_LAYOUT_OK || complain(path, elf_layout_explain(verdict));
    if (ok && copy_path != NULL) {
        ok = write_file(copy_path, bytes, size);
    }
    free(bytes);
    return ok;
}

static bool parse_size(const char *text, size_t *ret_value)
{
    char *end = NULL;
    unsigned long long value;

    errno = 0;
    value = strtoull(text, &end, 10);
    if (errno != 0 || end == text || *end != '\0' || text[0] == '-') {
        return complain(text, "is not a number of bytes");
    }
    *ret_value = value;
    return true;
}

static bool parse_options(int argc, char **argv, struct options *ret_options)
{
    struct options options = {.max_bytes = 0};
    int i = 1;

    for (; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--max-bytes") == 0) {
            if (!parse_size(argv[i + 1], &options.max_bytes)) {
                return false;
            }
        } else if (strcmp(argv[i], "--symbols") == 0) {
            options.symbols_path = argv[i + 1];
        } else if (strcmp(argv[i], "--copy-to") == 0) {
            options.copy_path = argv[i + 1];
        } else {
            return complain(argv[i], "is not an option");
        }
    }
    if (i + 1 != argc || options.max_bytes == 0) {
        return complain("usage:", "--max-bytes N [--symbols DEBUG_ELF] [--copy-to OUT] ELF");
    }
    options.elf_path = argv[i];
    *ret_options = options;
    return true;
}

int main(int argc, char **argv)
{
    struct options options;

    if (!parse_options(argc, argv, &options)) {
        return 2;
    }
    if (options.symbols_path != NULL && !check_file(options.symbols_path, SIZE_MAX, NULL)) {
        return 1;
    }
    return check_file(options.elf_path, options.max_bytes, options.copy_path) ? 0 : 1;
}
