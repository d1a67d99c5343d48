/*
 * The argument of `convert -l`: an id or a name, or "snapshot.id=ID,snapshot.name=NAME".
 */
#ifndef INSTAR_VMM_CLI_SNAPSHOT_OPTION_H
#define INSTAR_VMM_CLI_SNAPSHOT_OPTION_H

#include <stdbool.h>

#include "guest/abi/convert_abi.h"

#define SNAPSHOT_TEXT_BYTES sizeof(((struct convert_names *)NULL)->snapshot)

struct snapshot_option {
    const char *either; /* an id or a name; of no account where there are parts */
    bool has_parts;
    bool has_id;
    bool has_name;
    bool is_too_long; /* no image can have a snapshot like this */
    char id[SNAPSHOT_TEXT_BYTES];
    char name[SNAPSHOT_TEXT_BYTES];
};

/* Takes one -l; the last one of its kind counts. false: said so, in qemu-img's words. */
bool snapshot_option_take(struct snapshot_option *option, const char *text);

/* Whether any -l was given. */
bool snapshot_option_is_given(const struct snapshot_option *option);

/* Puts it into a job. false: there can be no such snapshot. */
bool snapshot_option_fill(const struct snapshot_option *option, struct convert_config *config,
                          struct convert_names *names);

#endif
