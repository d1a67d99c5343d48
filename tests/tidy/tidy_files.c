/*
 * The rules about files: size, columns, who includes whom, and what must not be written down.
 */
#include "tests/tidy/tidy_rules.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* Dependency order, from docs/building.md: what a layer's files may include, by prefix. */
static const struct {
    const char *layer;
    const char *may_include[4];
} layers[] = {
    {"build/", {"build/"}},
    {"guest/", {"guest/"}},
    {"vmm/", {"guest/", "vmm/"}},
    {"batch/", {"guest/", "vmm/", "batch/"}},
};

/* The headers that exist without a C library, and those of the two libraries linked into the guest.
 */
static const char *const freestanding[] = {
    "stdint.h",     "stddef.h", "stdbool.h",   "stdarg.h",    "stdalign.h",  "limits.h",
    "libdeflate.h", "zstd.h",   "immintrin.h", "emmintrin.h", "stdatomic.h",
};

/* Written in pieces, so that this file does not contain what it looks for. */
static const char *const machine_paths[] = {"/wo"
                                            "rk/",
                                            "/ho"
                                            "me/",
                                            "/ro"
                                            "ot/"};
static const char *const host_names[] = {
    "debian"
    ".org",
    "ubuntu"
    ".com",
    "pypi"
    ".org",
    "npmjs"
    ".org",
    "crates"
    ".io",
    "golang"
    ".org",
    "ghcr"
    ".io",
    "docker"
    ".io",
    "quay"
    ".io",
    "rubygems"
    ".org",
    "maven"
    ".org",
    "googleapis"
    ".com",
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static bool has_column_limit(const char *path)
{
    return tidy_is_c(path) || tidy_ends_with(path, ".sh") || tidy_ends_with(path, ".bzl") ||
           tidy_ends_with(path, ".lds") || tidy_ends_with(path, "BUILD");
}

/* Characters, not bytes: the later bytes of a UTF-8 sequence do not count. */
static size_t columns(const char *text, size_t length)
{
    size_t count = 0;

    for (size_t i = 0; i < length; i++) {
        count += ((unsigned char)text[i] & 0xc0) != 0x80;
    }
    return count;
}

static void check_size(struct tidy_run *run, const struct tidy_source *source)
{
    if (!has_column_limit(source->path)) {
        return;
    }
    if (source->lines > TIDY_FILE_LINES_MAX) {
        tidy_find(run, source, source->lines, "file-length", "over 800 lines: split it by topic");
    }
    for (size_t line = 1; line <= source->lines; line++) {
        size_t length;
        const char *text = tidy_line(source, line, &length);

        if (columns(text, length) > TIDY_COLUMNS_MAX) {
            tidy_find(run, source, line, "columns", "over 100 columns");
        }
    }
}

/* The name in `#include <name>` or `#include "name"`; false when the line is no include. */
static bool include_on_line(const struct tidy_source *source, size_t line, char *name, size_t size,
                            char *ret_quote)
{
    size_t length;
    const char *text = tidy_line(source, line, &length);
    const char *end = text + length;
    const char *start;

    if (length < strlen("#include") || !tidy_starts_with(text, "#include")) {
        return false;
    }
    text += strlen("#include");
    while (text < end && *text == ' ') {
        text++;
    }
    if (text == end || (*text != '<' && *text != '"')) {
        return false;
    }
    *ret_quote = *text;
    start = text + 1;
    end = memchr(start, *ret_quote == '<' ? '>' : '"', (size_t)(end - start));
    if (end == NULL || (size_t)(end - start) >= size) {
        return false;
    }
    memcpy(name, start, (size_t)(end - start));
    name[end - start] = '\0';
    return true;
}

static void check_layer(struct tidy_run *run, const struct tidy_source *source, size_t line,
                        const char *name)
{
    for (size_t i = 0; i < COUNT(layers); i++) {
        bool allowed = false;

        if (!tidy_starts_with(source->path, layers[i].layer)) {
            continue;
        }
        for (size_t j = 0; j < COUNT(layers[i].may_include); j++) {
            const char *prefix = layers[i].may_include[j];

            allowed = allowed || (prefix != NULL && tidy_starts_with(name, prefix));
        }
        if (!allowed) {
            tidy_find(run, source, line, "layering",
                      "this layer may not include that file, or not from the root of the tree");
        }
    }
}

static bool is_freestanding(const char *name)
{
    for (size_t i = 0; i < COUNT(freestanding); i++) {
        if (strcmp(name, freestanding[i]) == 0) {
            return true;
        }
    }
    return false;
}

/*
 * Follows #if, #else and #endif: true while in a part that only the hosted build sees, which is
 * after
 * `#ifndef INSTAR_GUEST` or `#if !...INSTAR_GUEST`, or in the #else of the opposite.
 */
struct hosted_parts {
    bool about_guest[16];
    bool hosted[16];
    size_t depth;
};

static void follow_conditional(struct hosted_parts *parts, const char *text, size_t length)
{
    const bool of_guest = memmem(text, length, "INSTAR_GUEST", strlen("INSTAR_GUEST")) != NULL;
    const bool negated = tidy_starts_with(text, "#ifndef") || memchr(text, '!', length) != NULL;

    if (tidy_starts_with(text, "#if") && parts->depth < COUNT(parts->hosted) - 1) {
        parts->depth++;
        parts->about_guest[parts->depth] = of_guest;
        parts->hosted[parts->depth] = of_guest && negated;
    } else if (tidy_starts_with(text, "#else") && parts->depth > 0) {
        parts->hosted[parts->depth] =
            parts->about_guest[parts->depth] && !parts->hosted[parts->depth];
    } else if (tidy_starts_with(text, "#endif") && parts->depth > 0) {
        parts->depth--;
    }
}

static bool in_hosted_part(const struct hosted_parts *parts)
{
    for (size_t i = 1; i <= parts->depth; i++) {
        if (parts->hosted[i]) {
            return true;
        }
    }
    return false;
}

/* Files of guest/ which are never part of a guest binary. */
static bool is_hosted_file(const char *path)
{
    return tidy_ends_with(path, "_test.c") || strstr(path, "_hosted.") != NULL;
}

static void check_includes(struct tidy_run *run, const struct tidy_source *source)
{
    const bool guest = tidy_starts_with(source->path, "guest/") && !is_hosted_file(source->path);
    struct hosted_parts parts = {.depth = 0};

    for (size_t line = 1; line <= source->lines; line++) {
        char name[128];
        char quote;
        size_t length;
        const char *text = tidy_line(source, line, &length);

        follow_conditional(&parts, text, length);
        if (!include_on_line(source, line, name, sizeof(name), &quote)) {
            continue;
        }
        if (quote == '"') {
            check_layer(run, source, line, name);
        } else if (guest && !is_freestanding(name) && !in_hosted_part(&parts)) {
            tidy_find(run, source, line, "guest-include", "not a header of the freestanding world");
        }
    }
}

/* An undefined weak symbol leaves no trace in a static link: the layout checker cannot see it. */
static void check_weak(struct tidy_run *run, const struct tidy_source *source)
{
    const char *found = source->code;

    while ((found = strstr(found, "weak")) != NULL) {
        const size_t offset = (size_t)(found - source->code);

        found += strlen("weak");
        if (found[0] == ')' || found[0] == '_' || found[0] == ',') {
            tidy_find(run, source, tidy_line_of(source, offset), "weak-symbol",
                      "no weak symbols in the guest");
        }
    }
}

static void check_words(struct tidy_run *run, const struct tidy_source *source,
                        const char *const *words, size_t count, const char *rule,
                        const char *message)
{
    for (size_t i = 0; i < count; i++) {
        const char *found = source->text;

        while ((found = strstr(found, words[i])) != NULL) {
            const bool whole =
                found == source->text || (!isalnum((unsigned char)found[-1]) && found[-1] != '_' &&
                                          found[-1] != '}' && found[-1] != ')');

            /* A path must start there; a host may have anything before it. */
            if (words[i][0] != '/' || whole) {
                tidy_find(run, source, tidy_line_of(source, (size_t)(found - source->text)), rule,
                          message);
            }
            found += strlen(words[i]);
        }
    }
}

static void check_native_rules(struct tidy_run *run, const struct tidy_source *source)
{
    static const char *const rules[] = {"cc_library(", "cc_binary(", "cc_test("};

    if (!tidy_ends_with(source->path, "BUILD") || tidy_starts_with(source->path, "third_party/")) {
        return;
    }
    for (size_t line = 1; line <= source->lines; line++) {
        size_t length;
        const char *text = tidy_line(source, line, &length);

        for (size_t i = 0; i < COUNT(rules); i++) {
            if (tidy_starts_with(text, rules[i])) {
                tidy_find(run, source, line, "native-rule",
                          "use the macros of build/: they own the compiler options");
            }
        }
    }
}

void tidy_file_rules(struct tidy_run *run, const struct tidy_source *source)
{
    check_size(run, source);
    if (tidy_is_c(source->path)) {
        check_includes(run, source);
        if (tidy_starts_with(source->path, "guest/")) {
            check_weak(run, source);
        }
    }
    check_native_rules(run, source);
    check_words(run, source, machine_paths, COUNT(machine_paths), "machine-path",
                "a path of one machine");
    check_words(run, source, host_names, COUNT(host_names), "host-name",
                "a host of a package registry");
}
