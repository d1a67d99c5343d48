/*
 * qemu's driver names, as -f takes them.
 */
#ifndef INSTAR_VMM_CLI_FORMAT_NAMES_H
#define INSTAR_VMM_CLI_FORMAT_NAMES_H

#include "guest/abi/abi.h"

/* The format called `name`, or FORMAT_NONE. Protocols ("file", "nbd") are no formats here. */
enum source_format format_number(const char *name);

#endif
