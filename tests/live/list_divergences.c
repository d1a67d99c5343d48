/*
 * list_divergences FILE VERSION OPERATION... : the registry for shell scripts.
 *
 * Prints a line for each entry of FILE (baselines/divergences.yaml) that holds for qemu-img VERSION
 * and covers an OPERATION: the operation, the entry's id and its glob, parted by tabs. Exit codes:
 * 0, or 2 with a message.
 */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "batch/divergences.h"

static const struct {
    const char *name;
    enum divergence_operation operation;
} operations[] = {
    {"map", DIVERGENCE_MAP}, {"info", DIVERGENCE_INFO},       {"digest", DIVERGENCE_DIGEST},
    {"dd", DIVERGENCE_DD},   {"convert", DIVERGENCE_CONVERT},
};

/* The operation's bit, or 0. */
static uint32_t operation_of(const char *name)
{
    for (size_t i = 0; i < sizeof(operations) / sizeof(operations[0]); i++) {
        if (strcmp(operations[i].name, name) == 0) {
            return operations[i].operation;
        }
    }
    return 0;
}

static void print_covering(const struct divergences *divergences, uint32_t version,
                           const char *operation)
{
    for (size_t i = 0; i < divergences->count; i++) {
        const struct divergence *entry = &divergences->entries[i];
        if (version >= entry->version_first && version <= entry->version_last &&
            (entry->operations & operation_of(operation)) != 0) {
            printf("%s\t%s\t%s\n", operation, entry->id, entry->images_glob);
        }
    }
}

int main(int argc, char **argv)
{
    static struct divergences divergences;
    char message[256];
    uint32_t version;

    if (argc < 4 || !divergences_parse_version(argv[2], &version)) {
        fprintf(stderr, "usage: list_divergences FILE VERSION OPERATION...\n");
        return 2;
    }
    FILE *file = fopen(argv[1], "r");
    if (file == NULL || !divergences_load(file, &divergences, message, sizeof(message))) {
        fprintf(stderr, "list_divergences: %s:%s\n", argv[1], file != NULL ? message : " no file");
        return 2;
    }
    fclose(file);
    for (int i = 3; i < argc; i++) {
        if (operation_of(argv[i]) == 0) {
            fprintf(stderr, "list_divergences: no operation '%s'\n", argv[i]);
            return 2;
        }
        print_covering(&divergences, version, argv[i]);
    }
    divergences_free(&divergences);
    return 0;
}
