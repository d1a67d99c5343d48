/*
 * instar-batch: the appliance that puts many images to many questions, night after night.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "batch/batch_options.h"
#include "batch/commands.h"
#include "batch/file_text.h"
#include "batch/suggest.h"
#include "vmm/sys.h"

static int completion_command(const struct batch_options *options, struct problem *problem)
{
    (void)options;
    return file_text_write("-", batch_completion, NULL, problem) ? EXIT_AS_EXPECTED
                                                                 : problem->exit_code;
}

const struct batch_command batch_commands[] = {
    {"run", "MANIFEST", "runs a manifest's cases and compares with the baselines", 1, 1,
     run_command},
    {"check", "MANIFEST", "reads a manifest and its images, runs nothing", 1, 1, check_command},
    {"list", "MANIFEST", "lists the cases: key, name, command", 1, 1, list_command},
    {"report", "[FORMAT[=FILE]]...", "tells a stored run again, in any format", 0, REPORTS_MAX,
     report_command},
    {"diff", "RUN-A RUN-B", "what changed from one stored run to another", 2, 2, diff_command},
    {"show", "CASE", "one case of a stored run in full", 1, 1, show_command},
    {"replay", "CASE", "runs one case of a stored run again; 0, 1 or 125 for git bisect", 1, 1,
     replay_command},
    {"accept", "CASE", "takes the real qemu-img's answer of today as the baseline", 1, 1,
     accept_command},
    {"record", "MANIFEST", "records the answers of the real qemu-img as baselines", 1, 1,
     record_command},
    {"drift", "MANIFEST", "does the real qemu-img still answer as recorded?", 1, 1, drift_command},
    {"export", "DIR", "writes baselines as SQL text, a file for each operation", 1, 1,
     export_command},
    {"import", "FILE...", "reads such text into a database of baselines", 1, 100000,
     import_command},
    {"merge", "SHARD.db...", "makes one run of all shards, and proves that none is missing", 1,
     100000, merge_command},
    {"gc", "", "drops old runs from the results database", 0, 0, gc_command},
    {"completion", "", "prints a completion script for bash", 0, 0, completion_command},
    {0},
};

static void write_help(struct out_buffer *out, void *context)
{
    batch_help(out, context);
}

static int help_on(const struct batch_command *command)
{
    struct problem problem = {0};
    union {
        const struct batch_command *given;
        void *taken; /* only read through */
    } context = {.given = command};
    return file_text_write("-", write_help, context.taken, &problem) ? EXIT_AS_EXPECTED
                                                                     : EXIT_INFRASTRUCTURE;
}

static int report_problem(const struct problem *problem)
{
    fprintf(stderr, "instar-batch: %s\n", problem->text);
    return problem->exit_code;
}

static int unknown_command(const char *name)
{
    const char *names[16];
    size_t count = 0;
    for (; batch_commands[count].name != NULL && count < 16; count++) {
        names[count] = batch_commands[count].name;
    }
    const char *near = suggest(name, names, count);
    if (near != NULL) {
        fprintf(stderr, "instar-batch: no command '%s': did you mean '%s'?\n", name, near);
    } else {
        fprintf(stderr, "instar-batch: no command '%s'; instar-batch --help names them\n", name);
    }
    return EXIT_USAGE;
}

int main(int argc, char **argv)
{
    if (argc < 2 || strcmp(argv[1], "--help") == 0) {
        return help_on(NULL) != EXIT_AS_EXPECTED ? EXIT_INFRASTRUCTURE
               : argc < 2                        ? EXIT_USAGE
                                                 : EXIT_AS_EXPECTED;
    }
    const struct batch_command *command = batch_command_by_name(argv[1]);
    if (command == NULL) {
        return unknown_command(argv[1]);
    }
    /* Dates in answers are UTC, whatever the machine's zone; workers inherit it. */
    setenv("TZ", "UTC", 1);
    tzset();
    sys_ignore_write_signals();
    struct problem problem = {0};
    struct batch_options options;
    bool help;
    int exit_code;
    if (!batch_options_read(command, argc - 2, argv + 2, &options, &help, &problem)) {
        exit_code = report_problem(&problem);
    } else if (help) {
        exit_code = help_on(command);
    } else {
        exit_code = command->run(&options, &problem);
        if (problem.exit_code != 0) {
            report_problem(&problem);
        }
    }
    pool_free(&options.pool);
    return exit_code;
}
