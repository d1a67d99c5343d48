/*
 * A tool of the build: baseline_build OUT.db TEXT.sql... makes a database from reviewed text.
 */
#include <stdio.h>

#include "batch/baseline_text.h"

static bool build(const char *out, char **texts, int count, struct problem *problem)
{
    struct baseline_db baselines;
    if (!baseline_open_writable(&baselines, out, problem)) {
        return false;
    }
    bool good = true;
    for (int i = 0; good && i < count; i++) {
        good = baseline_import(&baselines, texts[i], problem);
    }
    good = good && baseline_verify(&baselines, problem);
    /* One file, without a log beside it, and as small as it gets: it is embedded. */
    good = good && db_exec(&baselines.db, "PRAGMA journal_mode=DELETE; VACUUM", problem);
    baseline_close(&baselines);
    return good;
}

int main(int argc, char **argv)
{
    struct problem problem = {0};
    if (argc < 2) {
        fputs("usage: baseline_build OUT.db TEXT.sql...\n", stderr);
        return EXIT_USAGE;
    }
    if (!build(argv[1], argv + 2, argc - 2, &problem)) {
        fprintf(stderr, "baseline_build: %s\n", problem.text);
        return problem.exit_code;
    }
    return EXIT_AS_EXPECTED;
}
