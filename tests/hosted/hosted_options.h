/*
 * Options that the hosted programs have in common.
 */
#ifndef INSTAR_TESTS_HOSTED_HOSTED_OPTIONS_H
#define INSTAR_TESTS_HOSTED_HOSTED_OPTIONS_H

#include <stdbool.h>

#include "tests/hosted/hosted_platform.h"

/* -f: forces the format of this name. false: there is none, and that was said. */
bool hosted_take_format(struct hosted *hosted, const char *name);

/* -V: answers as qemu-img MAJOR.MINOR (or MAJOR) does. false: `text` is no version. */
bool hosted_take_version(struct hosted *hosted, const char *text);

#endif
