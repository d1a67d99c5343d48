/*
 * tidy ROOT LIST EXCEPTIONS_MAX COMMENTS_MIN COMMENTS_MAX
 *
 * Checks the files named in LIST (one path a line, from ROOT) by the rules of tidy_rules.h and
 * prints a line for each finding, then a summary.  Exit 1 when there is a finding, or when nothing
 * was checked: an empty list would otherwise pass for ever.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/tidy/tidy_rules.h"

#define FILES_MAX 20000
#define PATH_BYTES_MAX 1024

struct list {
    char *paths[FILES_MAX];
    size_t count;
};

static void print_finding(void *context, const char *path, size_t line, const char *rule,
                          const char *message)
{
    (void)context;
    printf("%s:%zu: %s: %s\n", path, line, rule, message);
}

/* The whole file with a NUL after it; NULL when it cannot be read or is too large. */
static char *read_text(const char *path, size_t *ret_size)
{
    FILE *file = fopen(path, "rb");
    char *text = file == NULL ? NULL : malloc(TIDY_FILE_BYTES_MAX + 1);

    if (text != NULL) {
        *ret_size = fread(text, 1, TIDY_FILE_BYTES_MAX + 1, file);
        if (ferror(file) != 0 || *ret_size > TIDY_FILE_BYTES_MAX) {
            free(text);
            text = NULL;
        } else {
            text[*ret_size] = '\0';
        }
    }
    if (file != NULL) {
        fclose(file);
    }
    return text;
}

static bool read_list(const char *list_path, struct list *list)
{
    char line[PATH_BYTES_MAX];
    FILE *file = fopen(list_path, "r");

    if (file == NULL) {
        perror(list_path);
        return false;
    }
    while (fgets(line, sizeof(line), file) != NULL && list->count < FILES_MAX) {
        line[strcspn(line, "\n")] = '\0';
        list->paths[list->count] = strdup(line);
        if (list->paths[list->count] == NULL) {
            break;
        }
        list->count++;
    }
    fclose(file);
    return true;
}

static bool check_path(struct tidy_run *run, const char *root, const char *path)
{
    char full[PATH_BYTES_MAX * 2];
    struct tidy_source source;
    size_t size = 0;
    char *text;

    snprintf(full, sizeof(full), "%s/%s", root, path);
    text = read_text(full, &size);
    if (text == NULL || !tidy_source_open(&source, path, text, size)) {
        free(text);
        fprintf(stderr, "tidy: %s: cannot be read\n", path);
        return false;
    }
    /* Binary files (seeds, images) are not ours to judge. */
    if (memchr(text, '\0', size) == NULL) {
        tidy_check_source(run, &source);
    }
    tidy_source_close(&source);
    free(text);
    return true;
}

static void print_summary(const struct tidy_run *run)
{
    const size_t lines = run->code_lines + run->comment_lines;

    printf("%zu files, %zu findings, %zu exceptions\n", run->files, run->findings, run->exceptions);
    if (lines > 0 && run->code_lines > 0 && run->functions > 0) {
        printf("without tests: %zu lines of C, %zu functions, %zu %% comment lines, "
               "%zu asserts per 1,000 lines of code\n",
               lines, run->functions, run->comment_lines * 100 / lines,
               run->asserts * 1000 / run->code_lines);
    }
}

int main(int argc, char **argv)
{
    static struct list list;
    static struct tidy_run run = {.report = print_finding};
    bool ok = true;

    if (argc != 6) {
        fprintf(stderr, "usage: tidy ROOT LIST EXCEPTIONS_MAX COMMENTS_MIN COMMENTS_MAX\n");
        return 2;
    }
    if (!read_list(argv[2], &list)) {
        return 1;
    }
    for (size_t i = 0; i < list.count; i++) {
        ok = check_path(&run, argv[1], list.paths[i]) && ok;
    }
    tidy_check_unique_names(&run, (const char *const *)list.paths, list.count);
    tidy_check_comment_ratio(&run, (unsigned)strtoul(argv[4], NULL, 10),
                             (unsigned)strtoul(argv[5], NULL, 10));
    print_summary(&run);
    if (run.exceptions > strtoul(argv[3], NULL, 10)) {
        printf("more exceptions than the limit in tests/tidy/BUILD, which is %s\n", argv[3]);
        ok = false;
    }
    for (size_t i = 0; i < list.count; i++) {
        free(list.paths[i]);
    }
    return ok && run.findings == 0 && run.files > 0 ? 0 : 1;
}
