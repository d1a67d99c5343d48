/*
 * dict_check FILE: exit 0 when FILE is a dictionary that libFuzzer and AFL++ read in full, else 1
 * with the line and the reason.  The body of each fuzz target's _dict_test.
 */
#include <stdio.h>

#include "fuzz/harness/dictionary.h"

/* A dictionary is written by hand; the largest of other projects have some tens of kilobytes. */
#define DICTIONARY_BYTES_MAX (256 * 1024)

static void count_token(void *context, const uint8_t *token, size_t bytes)
{
    size_t *tokens = context;

    (void)token;
    (void)bytes;
    (*tokens)++;
}

int main(int argc, char **argv)
{
    static char text[DICTIONARY_BYTES_MAX];
    enum dictionary_error error;
    size_t tokens = 0;
    size_t line = 0;
    size_t size;
    FILE *file;

    if (argc != 2) {
        fprintf(stderr, "usage: dict_check FILE\n");
        return 2;
    }
    file = fopen(argv[1], "rb");
    if (file == NULL) {
        perror(argv[1]);
        return 1;
    }
    size = fread(text, 1, sizeof(text), file);
    fclose(file);
    if (size == sizeof(text)) {
        fprintf(stderr, "%s: larger than %d bytes\n", argv[1], DICTIONARY_BYTES_MAX);
        return 1;
    }
    error = dictionary_parse(text, size, count_token, &tokens, &line);
    if (error != DICTIONARY_OK) {
        fprintf(stderr, "%s:%zu: %s\n", argv[1], line, dictionary_explain(error));
        return 1;
    }
    printf("%s: %zu tokens\n", argv[1], tokens);
    return 0;
}
