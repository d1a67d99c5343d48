/*
 * `instar`: qemu-img's surface, with the parsers in a guest. Chooses the subcommand.
 */
#include <fcntl.h>
#include <getopt.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "vmm/cli/command.h"
#include "vmm/cli/message.h"
#include "vmm/sys.h"

static const struct command *const commands[] = {
    &convert_command, &dd_command, &digest_command, &info_command, &map_command,

};
#define COMMAND_COUNT (sizeof(commands) / sizeof(commands[0]))

static const struct option global_options[] = {
    {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, 'V'},
    {NULL, 0, NULL, 0},
};

static int print_text(const char *text)
{
    return message_out(text, strlen(text)) ? 0 : 1;
}

static int print_help(void)
{
    char line[128];
    int failed = print_text("usage: " PROGRAM " [-h|--help] [-V|--version] COMMAND [OPTIONS]\n"
                            "Looks into disk images that are not trusted, inside a KVM guest,\n"
                            "and answers as qemu-img does.\n\n");

    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        (void)snprintf(line, sizeof(line), "  %-8s %s\n", commands[i]->name, commands[i]->summary);
        failed |= print_text(line);
    }
    return failed |
           print_text("\n'" PROGRAM " COMMAND --help' explains a command. Exit codes: 0 done, 1 any"
                      " error.\n");
}

static const struct command *find_command(const char *name)
{
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        if (strcmp(commands[i]->name, name) == 0) {
            return commands[i];
        }
    }
    return NULL;
}

/*
 * Takes the places of closed standard streams, lest an image or a socket is opened as one and our
 * output goes there. A closed stdout becomes one that refuses to be written.
 */
static bool hold_standard_streams(void)
{
    struct open_how how = {.flags = O_RDONLY};

    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
        if (sys.fcntl(fd, F_GETFD, NULL) < 0 && sys.openat2(AT_FDCWD, "/dev/null", &how) != fd) {
            return false;
        }
    }
    return true;
}

int main(int count, char **arguments)
{
    int option;

    if (!hold_standard_streams()) {
        return 1; /* and there is nobody to tell */
    }

    (void)signal(SIGPIPE, SIG_IGN); /* a closed pipe is an error of write() */
    (void)signal(SIGXFSZ, SIG_IGN); /* and so is a full quota */
    while ((option = getopt_long(count, arguments, "+:hV", global_options, NULL)) != -1) {
        switch (option) {
        case 'h':
            return print_help();
        case 'V':
            return print_text(PROGRAM " version " PROGRAM_VERSION "\n");
        default:
            message_usage("unrecognized option '%s'", arguments[optind - 1]);
            return 1;
        }
    }
    if (optind == count) {
        message_usage("Not enough arguments");
        return 1;
    }
    const struct command *command = find_command(arguments[optind]);
    if (!command) {
        message_usage("Command not found: %s", arguments[optind]);
        return 1;
    }
    return command->run(count - optind, arguments + optind);
}
