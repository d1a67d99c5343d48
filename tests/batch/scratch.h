/*
 * A folder for one test's files.
 */
#ifndef INSTAR_TESTS_BATCH_SCRATCH_H
#define INSTAR_TESTS_BATCH_SCRATCH_H

/* Makes a new empty folder below $TEST_TMPDIR and enters it. */
void scratch_enter(void);

/* Writes a file. */
void scratch_file(const char *name, const char *text);

#endif
