/*
 * See hosted_options.h. What a guest would read out of its config block is set in the context here.
 */
#include "tests/hosted/hosted_options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guest/formats/format.h"

bool hosted_take_format(struct hosted *hosted, const char *name)
{
    const struct format *format = format_by_name(name, strlen(name));

    if (!format) {
        fprintf(stderr, "no driver '%s'\n", name);
        return false;
    }
    hosted->context.forced_format = format->id;
    return true;
}

bool hosted_take_version(struct hosted *hosted, const char *text)
{
    char *rest;
    unsigned long major = strtoul(text, &rest, 10);
    unsigned long minor = *rest == '.' ? strtoul(rest + 1, &rest, 10) : 0;

    if (*rest != '\0') {
        return false;
    }
    hosted->context.qemu_version = (uint32_t)QEMU_VERSION(major, minor, 0);
    return true;
}
