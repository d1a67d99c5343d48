/*
 * The cases of a live comparison: images of a corpus folder x operations x output x windows.
 */
#ifndef INSTAR_TESTS_LIVE_CASE_LIST_H
#define INSTAR_TESTS_LIVE_CASE_LIST_H

#include <stdbool.h>
#include <stddef.h>

#define CASE_WORDS_MAX 8u
#define CASE_ARGV_MAX 32u
#define CASE_GROUPS_MAX 64u

enum case_operation { CASE_MAP, CASE_INFO, CASE_CHAIN, CASE_OPERATIONS };

struct case_options {
    const char *subject;
    const char *oracle;
    const char *qemu_version;
    bool version_given;
    const char *divergences;
    bool operations[CASE_OPERATIONS];
    bool outputs[2]; /* human, json */
    size_t windows;
    size_t shard;
    size_t shards;
    size_t minimum;
    const char *root;
    const char *groups[CASE_GROUPS_MAX];
    size_t group_count; /* 0: every folder of root that has an INDEX */
};

struct live_case {
    enum case_operation operation;
    bool json;
    const char *image;  /* GROUP/NAME */
    const char *folder; /* ROOT/GROUP: commands run there, as qemu finds data files from there */
    char *image_options[CASE_WORDS_MAX]; /* NULL-terminated */
    size_t window;
    char title[512];
};

/* Images keep the texts that the cases point into. */
struct case_image {
    char *line;
    char *image;
    char *folder;
    char *options[CASE_WORDS_MAX];
};

struct case_list {
    struct live_case *cases;
    size_t count;
    struct case_image *images;
    size_t image_count;
};

/* Fills *ret from the command line. Returns false after saying on stderr what is wrong. */
bool case_options_parse(int argc, char **argv, struct case_options *ret);

/*
 * Splits a command at blanks into NULL-terminated words that live until exit; a program given with
 * a path is made absolute. Returns false after saying on stderr what is wrong.
 */
bool case_split_command(const char *command, char *ret_words[CASE_WORDS_MAX]);

/* Reads the INDEX files under options->root. Returns false after saying what is wrong. */
bool case_list_make(const struct case_options *options, struct case_list *ret);

void case_list_free(struct case_list *list);

/* The NULL-terminated command line of a case; version_option may be "". */
void case_argv(const struct live_case *one, char *const command[CASE_WORDS_MAX],
               const char *version_option, char *ret_argv[CASE_ARGV_MAX]);

#endif
