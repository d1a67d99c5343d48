/*
 * Windows are the same for every image, so they are chosen to fall badly on any: unaligned starts
 * and ends, none at all, one byte, a start past the end of all but the largest images.
 */
#include "tests/live/case_list.h"

#include <dirent.h>
#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *const operation_names[CASE_OPERATIONS] = {"map", "info", "chain"};
static const char *const output_names[2] = {"human", "json"};

static const struct window {
    const char *start;  /* or NULL */
    const char *length; /* or NULL */
} windows[] = {
    {NULL, NULL},
    {"--start-offset=65535", "--max-length=262147"},
    {NULL, "--max-length=0"},
    {"--start-offset=1048577", NULL},
    {"--start-offset=1000", "--max-length=100"},
    {"-s1M", "-l64k"},
    {"--start-offset=0", "--max-length=1"},
    {"-s0x3ffff", "-l0x100002"},
    {NULL, "--max-length=9223372036854775807"},
    {"--start-offset=9223372036854775000", "-l1"},
    {"-s511", "-l514"},
    {"-s12345", "-l700001"},
};
#define WINDOW_COUNT (sizeof(windows) / sizeof(windows[0]))

/* A list of names, parted by commas, into ret[i] for names[i]. */
static bool parse_names(const char *text, const char *const *names, size_t count, bool *ret)
{
    memset(ret, 0, count * sizeof(ret[0]));
    while (*text != '\0') {
        size_t chars = strcspn(text, ",");
        size_t i = 0;
        while (i < count && (strlen(names[i]) != chars || strncmp(text, names[i], chars) != 0)) {
            i++;
        }
        if (i == count) {
            return false;
        }
        ret[i] = true;
        text += chars + (text[chars] == ',');
    }
    return true;
}

static bool parse_count(const char *text, size_t *ret)
{
    char *end;
    errno = 0;
    unsigned long value = strtoul(text, &end, 10);
    if (errno != 0 || end == text || *end != '\0') {
        return false;
    }
    *ret = value;
    return true;
}

static bool parse_shard(const char *text, struct case_options *ret)
{
    char head[16];
    const char *slash = strchr(text, '/');
    if (slash == NULL || (size_t)(slash - text) >= sizeof(head)) {
        return false;
    }
    memcpy(head, text, (size_t)(slash - text));
    head[slash - text] = '\0';
    return parse_count(head, &ret->shard) && parse_count(slash + 1, &ret->shards) &&
           ret->shard < ret->shards;
}

static bool parse_one(int option, const char *value, struct case_options *ret)
{
    switch (option) {
    case 's':
        ret->subject = value;
        return true;
    case 'o':
        ret->oracle = value;
        return true;
    case 'v':
        ret->qemu_version = value;
        ret->version_given = true;
        return true;
    case 'd':
        ret->divergences = value;
        return true;
    case 'p':
        return parse_names(value, operation_names, CASE_OPERATIONS, ret->operations);
    case 'u':
        return parse_names(value, output_names, 2, ret->outputs);
    case 'w':
        return parse_count(value, &ret->windows) && ret->windows >= 1 &&
               ret->windows <= WINDOW_COUNT;
    case 'h':
        return parse_shard(value, ret);
    case 'm':
        return parse_count(value, &ret->minimum);
    default:
        return false;
    }
}

bool case_options_parse(int argc, char **argv, struct case_options *ret)
{
    static const struct option options[] = {
        {"subject", required_argument, NULL, 's'},
        {"oracle", required_argument, NULL, 'o'},
        {"qemu-version", required_argument, NULL, 'v'},
        {"divergences", required_argument, NULL, 'd'},
        {"operations", required_argument, NULL, 'p'},
        {"outputs", required_argument, NULL, 'u'},
        {"windows", required_argument, NULL, 'w'},
        {"shard", required_argument, NULL, 'h'},
        {"minimum", required_argument, NULL, 'm'},
        {NULL, 0, NULL, 0},
    };
    *ret = (struct case_options){
        .subject = "bazel-bin/vmm/instar",
        .oracle = "qemu-img",
        .qemu_version = "7.2.22",
        .operations = {true, true, true},
        .outputs = {true, true},
        .windows = 4,
        .shards = 1,
        .minimum = 1,
    };
    int option;
    while ((option = getopt_long(argc, argv, "", options, /* longindex= */ NULL)) != -1) {
        if (!parse_one(option, optarg, ret)) {
            fprintf(stderr, "compare_live: bad option\n");
            return false;
        }
    }
    if (optind >= argc || (size_t)(argc - optind - 1) > CASE_GROUPS_MAX) {
        fprintf(stderr, "usage: compare_live [OPTION]... ROOT [GROUP...]\n");
        return false;
    }
    ret->root = argv[optind];
    for (int i = optind + 1; i < argc; i++) {
        ret->groups[ret->group_count++] = argv[i];
    }
    return true;
}

/* Splits `text` in place; returns the number of words, or CASE_WORDS_MAX if there are too many. */
static size_t split_words(char *text, char *ret_words[CASE_WORDS_MAX])
{
    size_t count = 0;
    char *rest = NULL;
    char *word = strtok_r(text, " ", &rest);
    while (word != NULL && count + 1 < CASE_WORDS_MAX) {
        ret_words[count++] = word;
        word = strtok_r(NULL, " ", &rest);
    }
    ret_words[count] = NULL;
    return word == NULL ? count : CASE_WORDS_MAX;
}

bool case_split_command(const char *command, char *ret_words[CASE_WORDS_MAX])
{
    char *copy = strdup(command);
    size_t count = copy != NULL ? split_words(copy, ret_words) : 0;
    if (count == 0 || count == CASE_WORDS_MAX) {
        fprintf(stderr, "compare_live: not a command: '%s'\n", command);
        free(copy);
        return false;
    }
    if (strchr(ret_words[0], '/') != NULL && ret_words[0][0] != '/') {
        /* Not realpath: a wrapper may look at the name it was called by. */
        char folder[PATH_MAX];
        char *absolute = NULL;
        if (getcwd(folder, sizeof(folder)) == NULL ||
            asprintf(&absolute, "%s/%s", folder, ret_words[0]) < 0) {
            fprintf(stderr, "compare_live: %s: %s\n", ret_words[0], strerror(errno));
            return false;
        }
        ret_words[0] = absolute;
    }
    if (strchr(ret_words[0], '/') != NULL && access(ret_words[0], X_OK) != 0) {
        fprintf(stderr, "compare_live: %s: %s\n", ret_words[0], strerror(errno));
        return false;
    }
    return true;
}

/* One line of an INDEX: NAME, a tab, options or "-". */
static bool add_image(struct case_list *list, const char *root, const char *group, char *line)
{
    char *tab = strchr(line, '\t');
    if (tab == NULL) {
        return false;
    }
    *tab = '\0';
    struct case_image *images =
        realloc(list->images, (list->image_count + 1) * sizeof(list->images[0]));
    if (images == NULL) {
        return false;
    }
    list->images = images;
    struct case_image *image = &images[list->image_count++];
    memset(image, 0, sizeof(*image));
    image->line = strdup(tab + 1);
    if (image->line == NULL || asprintf(&image->image, "%s/%s", group, line) < 0 ||
        asprintf(&image->folder, "%s/%s", root, group) < 0) {
        return false;
    }
    return strcmp(image->line, "-") == 0 ||
           split_words(image->line, image->options) < CASE_WORDS_MAX;
}

static bool read_index(struct case_list *list, const char *root, const char *group)
{
    char path[PATH_MAX];
    snprintf(path, sizeof(path), "%s/%s/INDEX", root, group);
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        fprintf(stderr, "compare_live: %s: %s\n", path, strerror(errno));
        return false;
    }
    char line[1024];
    bool good = true;
    while (good && fgets(line, sizeof(line), file) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        good = add_image(list, root, group, line);
    }
    fclose(file);
    if (!good) {
        fprintf(stderr, "compare_live: %s: bad line '%s'\n", path, line);
    }
    return good;
}

static int has_index(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static bool read_all_indexes(struct case_list *list, const char *root)
{
    struct dirent **entries = NULL;
    int count = scandir(root, &entries, has_index, alphasort);
    if (count < 0) {
        fprintf(stderr, "compare_live: %s: %s\n", root, strerror(errno));
        return false;
    }
    bool good = true;
    for (int i = 0; i < count; i++) {
        char path[PATH_MAX];
        snprintf(path, sizeof(path), "%s/%s/INDEX", root, entries[i]->d_name);
        if (good && access(path, R_OK) == 0) {
            good = read_index(list, root, entries[i]->d_name);
        }
        free(entries[i]);
    }
    free(entries);
    return good;
}

static void set_title(struct live_case *one)
{
    const struct window *window = &windows[one->window];
    const char *second = one->image_options[0] != NULL ? one->image_options[1] : NULL;
    const char *more[] = {one->image_options[0], second, window->start, window->length};
    int chars = snprintf(one->title, sizeof(one->title), "%s %s %s",
                         operation_names[one->operation], output_names[one->json], one->image);
    for (size_t i = 0; i < sizeof(more) / sizeof(more[0]); i++) {
        if (more[i] != NULL && chars > 0 && (size_t)chars < sizeof(one->title)) {
            chars +=
                snprintf(one->title + chars, sizeof(one->title) - (size_t)chars, " %s", more[i]);
        }
    }
}

/* All cases of one image into list->cases, which is large enough. */
static void add_cases(const struct case_options *options, struct case_list *list,
                      const struct case_image *image, size_t *serial)
{
    for (size_t operation = 0; operation < CASE_OPERATIONS; operation++) {
        size_t window_count = operation == CASE_MAP ? options->windows : 1;
        for (size_t i = 0; options->operations[operation] && i < 2 * window_count; i++) {
            if (!options->outputs[i % 2] || (*serial)++ % options->shards != options->shard) {
                continue;
            }
            struct live_case *one = &list->cases[list->count++];
            *one = (struct live_case){
                .operation = (enum case_operation)operation,
                .json = i % 2 != 0,
                .image = image->image,
                .folder = image->folder,
                .window = i / 2,
            };
            memcpy(one->image_options, image->options, sizeof(one->image_options));
            set_title(one);
        }
    }
}

bool case_list_make(const struct case_options *options, struct case_list *ret)
{
    memset(ret, 0, sizeof(*ret));
    bool good = options->group_count > 0 || read_all_indexes(ret, options->root);
    for (size_t i = 0; good && i < options->group_count; i++) {
        good = read_index(ret, options->root, options->groups[i]);
    }
    if (!good) {
        case_list_free(ret);
        return false;
    }
    size_t capacity = ret->image_count * 2 * (options->windows + CASE_OPERATIONS);
    ret->cases = calloc(capacity + 1, sizeof(ret->cases[0]));
    if (ret->cases == NULL) {
        fprintf(stderr, "compare_live: %s\n", strerror(errno));
        case_list_free(ret);
        return false;
    }
    size_t serial = 0;
    for (size_t i = 0; i < ret->image_count; i++) {
        add_cases(options, ret, &ret->images[i], &serial);
    }
    return true;
}

void case_list_free(struct case_list *list)
{
    for (size_t i = 0; i < list->image_count; i++) {
        free(list->images[i].line);
        free(list->images[i].image);
        free(list->images[i].folder);
    }
    free(list->images);
    free(list->cases);
    memset(list, 0, sizeof(*list));
}

/* argv wants char *, and exec does not write through it. */
static char *word(const char *text)
{
    return (char *)(uintptr_t)text;
}

void case_argv(const struct live_case *one, char *const command[CASE_WORDS_MAX],
               const char *version_option, char *ret_argv[CASE_ARGV_MAX])
{
    size_t count = 0;
    for (size_t i = 0; command[i] != NULL; i++) {
        ret_argv[count++] = command[i];
    }
    ret_argv[count++] = word(one->operation == CASE_MAP ? "map" : "info");
    if (version_option[0] != '\0') {
        ret_argv[count++] = word(version_option);
    }
    if (one->operation == CASE_CHAIN) {
        ret_argv[count++] = word("--backing-chain");
    }
    ret_argv[count++] = word(one->json ? "--output=json" : "--output=human");
    for (size_t i = 0; one->image_options[i] != NULL; i++) {
        ret_argv[count++] = one->image_options[i];
    }
    if (windows[one->window].start != NULL) {
        ret_argv[count++] = word(windows[one->window].start);
    }
    if (windows[one->window].length != NULL) {
        ret_argv[count++] = word(windows[one->window].length);
    }
    ret_argv[count++] = word(strchr(one->image, '/') + 1);
    ret_argv[count] = NULL;
}
