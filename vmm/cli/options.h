/*
 * Options that the subcommands have in common, read as qemu-img 7.2 reads them.
 *
 * Parsing is getopt's, with the same option strings and the same order of checks, because both show
 * in messages. Our own options have names that no abbreviation of qemu-img's can mean, and where
 * one does collide (--sector-size) the abbreviation keeps qemu-img's meaning.
 */
#ifndef INSTAR_VMM_CLI_OPTIONS_H
#define INSTAR_VMM_CLI_OPTIONS_H

#include <getopt.h>
#include <stdbool.h>
#include <stdint.h>

#include "vmm/gate.h"
#include "vmm/job.h"

/* What a subcommand accepts. */
struct option_grammar {
    const char *short_options;
    const struct option *long_options; /* ends with zeros */
    const char *help;
};

/* Values of options without a letter. Shared options are the same number in every grammar. */
enum option_value {
    OPTION_OUTPUT = 256,
    OPTION_IMAGE_OPTS,
    OPTION_OBJECT,
    OPTION_BACKING_CHAIN,
    OPTION_SECTOR_SIZE,
    OPTION_QEMU_VERSION,
    OPTION_ALLOW_DIR,
    OPTION_DEADLINE,
    OPTION_EXIT_LIMIT,
    OPTION_READ_LIMIT,
    OPTION_WRITE_LIMIT,
    OPTION_RAM,
    /* convert, dd, digest */
    OPTION_OUTPUT_LIMIT,
    OPTION_SALVAGE,
    OPTION_TARGET_IMAGE_OPTS,
    OPTION_TARGET_IS_ZERO,
    OPTION_BITMAPS,
    OPTION_SKIP_BITMAPS,
    OPTION_CHUNKS,
    OPTION_COMPARE,
};

/* Rows of long_options for our own options. */
#define OWN_LONG_OPTIONS                                                                           \
    {"sector-size", required_argument, NULL, OPTION_SECTOR_SIZE},                                  \
        {"qemu-version", required_argument, NULL, OPTION_QEMU_VERSION},                            \
        {"allow-dir", required_argument, NULL, OPTION_ALLOW_DIR},                                  \
        {"deadline", required_argument, NULL, OPTION_DEADLINE},                                    \
        {"exit-limit", required_argument, NULL, OPTION_EXIT_LIMIT},                                \
        {"read-limit", required_argument, NULL, OPTION_READ_LIMIT},                                \
        {"write-limit", required_argument, NULL, OPTION_WRITE_LIMIT},                              \
    {                                                                                              \
        "ram", required_argument, NULL, OPTION_RAM                                                 \
    }

/* Help of the options above for the subcommands that copy; their limits are those of a disk. */
#define COPY_OPTIONS_HELP                                                                          \
    "\n"                                                                                           \
    "      --sector-size=N          bytes the guest reads at once: 512..65536, default 65536\n"    \
    "      --qemu-version=V         answer as this qemu-img does: X.Y[.Z], default 7.2.22\n"       \
    "      --allow-dir=DIR          images may also refer to files below DIR\n"                    \
    "      --deadline=SECONDS       give up after this time, default a day\n"                      \
    "      --exit-limit=N           give up after so many exits of the guest\n"                    \
    "      --read-limit=SIZE        give up after so many bytes read from files\n"                 \
    "      --write-limit=SIZE       give up after so many bytes of messages\n"                     \
    "      --ram=SIZE               memory of the guest's data, N times 2M, default 48M\n"         \
    "  -h, --help                   this text\n"

#define OWN_OPTIONS_HELP                                                                           \
    "\n"                                                                                           \
    "      --sector-size=N          bytes the guest reads at once: 512..65536, default 65536\n"    \
    "      --qemu-version=V         answer as this qemu-img does: X.Y[.Z], default 7.2.22\n"       \
    "      --allow-dir=DIR          the image may also refer to files below DIR\n"                 \
    "      --deadline=SECONDS       give up after this time, default 60\n"                         \
    "      --exit-limit=N           give up after so many exits of the guest\n"                    \
    "      --read-limit=SIZE        give up after so many bytes read from files\n"                 \
    "      --write-limit=SIZE       give up after so many bytes of output\n"                       \
    "      --ram=SIZE               memory of the guest's data, N times 2M, default 32M\n"         \
    "  -h, --help                   this text\n"

struct cli_options {
    const char *file_name;
    const char *format; /* NULL: probe */
    const char *output; /* NULL: human */
    bool image_opts;
    bool force_share;
    bool backing_chain;
    int64_t start_offset;
    int64_t max_length; /* -1: not given */
    uint32_t sector_size;
    uint32_t qemu_version;
    struct job_limits limits;
    unsigned allow_count;
    const char *allow[GATE_ROOTS_MAX];
};

enum parse_status {
    PARSE_OK,
    PARSE_HELP,  /* help was printed: exit code 0 */
    PARSE_ERROR, /* said so: exit code 1 */
};

/* No options given: those of `map` and `info`, and of the subcommands that copy disks. */
void options_defaults(struct cli_options *ret);
void options_copy_defaults(struct cli_options *ret);

/* Takes one of OWN_LONG_OPTIONS. false: said so, exit code 1. */
bool options_take_own(struct cli_options *options, int option);

/* Reads a size as the option `name`, from min to max; false: said so, exit code 1. */
bool options_size(const char *name, const char *text, int64_t min, int64_t max, int64_t *ret);

/*
 * Goes through the options with getopt and gives each to `take`, which returns false when it has
 * said what is wrong. Afterwards optind is the first operand.
 */
enum parse_status options_scan(int count, char **arguments, const struct option_grammar *grammar,
                               bool (*take)(void *context, int option), void *context);

/* Reads the options of a subcommand that takes one image.
 The strings are those of `arguments`. */
enum parse_status options_parse(int count, char **arguments, const struct option_grammar *grammar,
                                struct cli_options *ret);

/* Fills in what is common to all jobs. false: said so, exit code 1. */
bool options_job(const struct cli_options *options, enum job_operation operation, struct job *ret);

#endif
