/*
 * Bazel empties $TEST_TMPDIR itself, so nothing is removed here.
 */
#include "tests/batch/scratch.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

void scratch_enter(void)
{
    char path[512];
    const char *base = getenv("TEST_TMPDIR");
    snprintf(path, sizeof(path), "%s/batch.XXXXXX", base == NULL ? "/tmp" : base);
    assert_non_null(mkdtemp(path));
    assert_int_equal(chdir(path), 0);
}

void scratch_file(const char *name, const char *text)
{
    FILE *file = fopen(name, "we");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
    assert_int_equal(fclose(file), 0);
}
