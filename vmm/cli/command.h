/*
 * The subcommands of `instar`, one ops table each; main.c only chooses.
 */
#ifndef INSTAR_VMM_CLI_COMMAND_H
#define INSTAR_VMM_CLI_COMMAND_H

#define PROGRAM "instar"
#define PROGRAM_VERSION "0.1.0"

struct command {
    const char *name;
    const char *summary; /* one line for `instar --help` */
    /* arguments[0] is the subcommand's name. Returns the process' exit code. */
    int (*run)(int count, char **arguments);
};

extern const struct command map_command;
extern const struct command info_command;
extern const struct command convert_command;
extern const struct command dd_command;
extern const struct command digest_command;

#endif
