/*
 * Reading options by table. Written by hand rather than with getopt_long, because the table also
 * knows which command takes which option, and a mistyped one deserves a suggestion.
 */
#include "batch/batch_options.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "batch/fuzz_stage.h"
#include "batch/suggest.h"

#define COMMANDS_MAX 16u

struct reader {
    struct batch_options *options;
    struct problem *problem;
};

struct option_row {
    const char *name;     /* without the dashes */
    char letter;          /* or 0 */
    const char *value;    /* how help calls its value; NULL: none */
    const char *commands; /* names, each with a blank before and after */
    const char *about;
    bool (*take)(struct reader *reader, const char *value);
};

static bool take_db(struct reader *reader, const char *value)
{
    reader->options->results = value;
    return true;
}

static bool take_baseline(struct reader *reader, const char *value)
{
    reader->options->baseline = value;
    return true;
}

static bool take_oracle(struct reader *reader, const char *value)
{
    reader->options->oracle = value;
    return true;
}

static bool take_images(struct reader *reader, const char *value)
{
    reader->options->selection.images_folder = value;
    return true;
}

static bool take_fuzzers(struct reader *reader, const char *value)
{
    reader->options->selection.fuzzers_folder = value;
    return true;
}

static bool take_corpus(struct reader *reader, const char *value)
{
    reader->options->corpus = value;
    return true;
}

static bool take_artefacts(struct reader *reader, const char *value)
{
    reader->options->artefacts = value;
    return true;
}

static bool take_report(struct reader *reader, const char *value)
{
    return add_report(reader->options, value, reader->problem);
}

/* --html=FILE and its like are --report=html=FILE. */
static bool take_named_report(struct reader *reader, const char *format, const char *value)
{
    const char *text = pool_printf(&reader->options->pool, "%s=%s", format, value);
    return text == NULL ? problem_memory(reader->problem)
                        : add_report(reader->options, text, reader->problem);
}

static bool take_html(struct reader *reader, const char *value)
{
    return take_named_report(reader, "html", value);
}

static bool take_json(struct reader *reader, const char *value)
{
    return take_named_report(reader, "json", value);
}

static bool take_junit(struct reader *reader, const char *value)
{
    return take_named_report(reader, "junit", value);
}

static bool take_revision(struct reader *reader, const char *value)
{
    reader->options->revision = value;
    return true;
}

static bool take_reason(struct reader *reader, const char *value)
{
    reader->options->reason = value;
    return value[0] != '\0' || problem_usage(reader->problem, "--reason: a reason is needed");
}

static bool take_status(struct reader *reader, const char *value)
{
    reader->options->last_status = value;
    return strcmp(value, "failed") == 0 || strcmp(value, "missed") == 0 ||
           problem_usage(reader->problem, "--status: failed or missed, not '%s'", value);
}

static bool add(struct reader *reader, struct string_list *list, const char *value)
{
    return string_list_add(&reader->options->pool, list, value) || problem_memory(reader->problem);
}

static bool take_filter(struct reader *reader, const char *value)
{
    return add(reader, &reader->options->selection.filters, value);
}

static bool take_tag(struct reader *reader, const char *value)
{
    return add(reader, &reader->options->selection.tags, value);
}

static bool take_format(struct reader *reader, const char *value)
{
    return add(reader, &reader->options->selection.formats, value);
}

static bool take_op(struct reader *reader, const char *value)
{
    if (operation_by_name(value) == NULL) {
        return problem_usage(reader->problem, "--op: unknown operation '%s'", value);
    }
    return add(reader, &reader->options->selection.operations, value);
}

static bool number(struct reader *reader, const char *name, const char *value, uint64_t least,
                   uint64_t most, uint64_t *ret)
{
    if (strspn(value, "0123456789") != strlen(value) || !parse_size(value, ret) || *ret < least ||
        *ret > most) {
        return problem_usage(reader->problem, "--%s: '%s' is no number of %llu to %llu", name,
                             value, (unsigned long long)least, (unsigned long long)most);
    }
    return true;
}

static bool take_jobs(struct reader *reader, const char *value)
{
    uint64_t workers = 0;
    if (!number(reader, "jobs", value, 1, WORKERS_MAX, &workers)) {
        return false;
    }
    reader->options->workers = (uint32_t)workers;
    return true;
}

static bool take_run(struct reader *reader, const char *value)
{
    uint64_t run = 0;
    bool good = number(reader, "run", value, 1, INT64_MAX, &run);
    reader->options->run = (int64_t)run;
    return good;
}

static bool take_resume(struct reader *reader, const char *value)
{
    uint64_t run = 0;
    bool good = number(reader, "resume", value, 1, INT64_MAX, &run);
    reader->options->resume = (int64_t)run;
    return good;
}

static bool take_timeout(struct reader *reader, const char *value)
{
    return number(reader, "timeout", value, 1, RUN_TIMEOUT_S_MAX, &reader->options->timeout_s);
}

static bool take_keep(struct reader *reader, const char *value)
{
    return number(reader, "keep", value, 1, INT64_MAX, &reader->options->keep);
}

static bool take_events(struct reader *reader, const char *value)
{
    uint64_t fd = 0;
    bool good = number(reader, "events", value, 1, 1023, &fd);
    reader->options->events_fd = (int)fd;
    return good;
}

static bool take_seed(struct reader *reader, const char *value)
{
    return number(reader, "seed", value, 0, INT64_MAX, &reader->options->selection.seed);
}

static bool take_shard(struct reader *reader, const char *value)
{
    struct selection *selection = &reader->options->selection;
    char *end;
    unsigned long index = strtoul(value, &end, 10);
    unsigned long total = *end == '/' ? strtoul(end + 1, &end, 10) : 0;
    if (*value < '0' || *value > '9' || *end != '\0' || index < 1 || index > total ||
        total > 100000) {
        return problem_usage(reader->problem, "--shard: '%s' is not I/N with 1 <= I <= N", value);
    }
    selection->shard_index = (uint32_t)index - 1;
    selection->shard_total = (uint32_t)total;
    return true;
}

static bool take_fail_fast(struct reader *reader, const char *value)
{
    (void)value;
    reader->options->fail_fast = true;
    return true;
}

static bool take_isolation(struct reader *reader, const char *value)
{
    reader->options->reset = strcmp(value, "reset") == 0;
    return reader->options->reset || strcmp(value, "fresh") == 0 ||
           problem_usage(reader->problem, "--isolation: fresh or reset, not '%s'", value);
}

static bool take_quiet(struct reader *reader, const char *value)
{
    (void)value;
    reader->options->quiet = true;
    return true;
}

static bool take_missing(struct reader *reader, const char *value)
{
    (void)value;
    reader->options->missing_only = true;
    return true;
}

static const struct option_row rows[] = {
    {"db", 0, "FILE", " run report show diff replay accept drift merge gc ",
     "results database (default " RESULTS_PATH_DEFAULT ")", take_db},
    {"run", 0, "N", " report show replay accept ", "the run (default: the newest)", take_run},
    {"baseline", 0, "FILE", " run record replay accept drift export import ",
     "baselines (default: those embedded)", take_baseline},
    {"oracle", 0, "PROGRAM", " record drift accept ", "the real qemu-img (default: the manifest's)",
     take_oracle},
    {"missing", 0, NULL, " record ", "record only what has no answer yet", take_missing},
    {"reason", 0, "TEXT", " accept ", "why the answer is changed; stored with it", take_reason},
    {"images", 0, "DIR", " run record check list drift ",
     "folder that the manifest's paths are relative to", take_images},
    {"fuzzers", 0, "DIR", " run check list replay ",
     "folder of the built fuzz targets (default: the manifest's)", take_fuzzers},
    {"fuzz-corpus", 0, "DIR", " run ", "corpora that grow (default " FUZZ_CORPUS_DEFAULT ")",
     take_corpus},
    {"fuzz-artefacts", 0, "DIR", " run ",
     "inputs that made a target fail (default " FUZZ_ARTEFACTS_DEFAULT ")", take_artefacts},
    {"jobs", 'j', "N", " run ", "guests at a time", take_jobs},
    {"filter", 0, "GLOB", " run record check list drift ",
     "only cases whose name matches, or of this key", take_filter},
    {"tag", 0, "TAG", " run record check list drift ", "only images with this tag", take_tag},
    {"format", 0, "FORMAT", " run record check list drift ",
     "only images of this format in the manifest, or probe", take_format},
    {"op", 0, "OPERATION", " run record check list drift ", "only this operation", take_op},
    {"status", 0, "STATUS", " run ", "only cases that failed, or missed, in their last run",
     take_status},
    {"shard", 0, "I/N", " run check list ", "only the Ith of N parts of the cases", take_shard},
    {"seed", 0, "N", " run list ", "shuffle the order; the same seed gives the same order",
     take_seed},
    {"resume", 0, "N", " run ", "go on with run N, which was cut short", take_resume},
    {"isolation", 0, "KIND", " run ",
     "fresh: a new VM for each case (default); reset: a worker's VM is reset", take_isolation},
    {"fail-fast", 0, NULL, " run ", "begin no further case after the first bad one",
     take_fail_fast},
    {"timeout", 0, "SECONDS", " run ", "end after this time; cases not run are MISS", take_timeout},
    {"revision", 0, "TEXT", " run ", "what is tested, for reports: a commit", take_revision},
    {"report", 0, "FORMAT=FILE", " run ",
     "write a report: html, json, junit, tap, sarif, markdown, annotations", take_report},
    {"html", 0, "FILE", " run ", "the same as --report=html=FILE", take_html},
    {"json", 0, "FILE", " run ", "the same as --report=json=FILE", take_json},
    {"junit", 0, "FILE", " run ", "the same as --report=junit=FILE", take_junit},
    {"events", 0, "FD", " run ", "write events as JSON lines to this descriptor", take_events},
    {"keep", 0, "N", " gc ", "runs to keep (default 100)", take_keep},
    {"quiet", 'q', NULL, " run record replay drift ", "no progress", take_quiet},
};

#define ROW_COUNT (sizeof(rows) / sizeof(rows[0]))

static bool applies(const struct option_row *row, const struct batch_command *command)
{
    const char *found = strstr(row->commands, command->name);
    return found != NULL && found[-1] == ' ' && found[strlen(command->name)] == ' ';
}

const struct batch_command *batch_command_by_name(const char *name)
{
    for (size_t i = 0; batch_commands[i].name != NULL; i++) {
        if (strcmp(batch_commands[i].name, name) == 0) {
            return &batch_commands[i];
        }
    }
    return NULL;
}

static bool unknown_option(const struct batch_command *command, const char *word, size_t chars,
                           struct problem *problem)
{
    const char *names[ROW_COUNT];
    char typed[64];
    size_t count = 0;
    for (size_t i = 0; i < ROW_COUNT; i++) {
        if (applies(&rows[i], command)) {
            names[count++] = rows[i].name;
        }
    }
    size_t copied = chars < sizeof(typed) ? chars : sizeof(typed) - 1;
    memcpy(typed, word, copied);
    typed[copied] = '\0';
    const char *near = suggest(typed, names, count);
    return problem_usage(problem, "%s has no option '--%s'%s%s%s", command->name, typed,
                         near == NULL ? "" : ": did you mean '--", near == NULL ? "" : near,
                         near == NULL ? "" : "'?");
}

/* The row of "--name", "--name=value" or "-x", with what is left for its value; or NULL. */
static const struct option_row *find_row(const struct batch_command *command, const char *word,
                                         const char **ret_value)
{
    size_t chars = strcspn(word + 2, "=");
    for (size_t i = 0; i < ROW_COUNT; i++) {
        const struct option_row *row = &rows[i];
        if (!applies(row, command)) {
            continue;
        }
        if (word[1] == '-' && strlen(row->name) == chars &&
            memcmp(row->name, word + 2, chars) == 0) {
            *ret_value = word[2 + chars] == '=' ? word + 3 + chars : NULL;
            return row;
        }
        if (word[1] == row->letter && row->letter != 0) {
            *ret_value = word[2] != '\0' ? word + 2 : NULL;
            return row;
        }
    }
    return NULL;
}

/* Takes one option and its value; *at moves past both. */
static bool take_option(struct reader *reader, const struct batch_command *command, int argc,
                        char **argv, int *at)
{
    const char *word = argv[(*at)++];
    const char *value = NULL;
    const struct option_row *row = find_row(command, word, &value);
    if (row == NULL) {
        const char *name = word[1] == '-' ? word + 2 : word + 1;
        return unknown_option(command, name, strcspn(name, "="), reader->problem);
    }
    if (row->value == NULL && value != NULL) {
        return problem_usage(reader->problem, "--%s takes no value", row->name);
    }
    if (row->value != NULL && value == NULL) {
        if (*at == argc) {
            return problem_usage(reader->problem, "--%s needs %s", row->name, row->value);
        }
        value = argv[(*at)++];
    }
    return row->take(reader, value);
}

static const char *list_text(struct pool *pool, const char *text, const char *name,
                             const struct string_list *list)
{
    for (size_t i = 0; text != NULL && i < list->count; i++) {
        text =
            pool_printf(pool, "%s%s%s=%s", text, text[0] == '\0' ? "" : " ", name, list->items[i]);
    }
    return text;
}

const char *selection_text(const struct batch_options *options, struct pool *pool)
{
    const struct selection *selection = &options->selection;
    const char *text = list_text(pool, "", "filter", &selection->filters);
    text = list_text(pool, text, "tag", &selection->tags);
    text = list_text(pool, text, "format", &selection->formats);
    text = list_text(pool, text, "op", &selection->operations);
    if (text != NULL && options->last_status != NULL) {
        text = pool_printf(pool, "%s%sstatus=%s", text, text[0] == '\0' ? "" : " ",
                           options->last_status);
    }
    return text;
}

bool add_report(struct batch_options *options, const char *text, struct problem *problem)
{
    size_t chars = strcspn(text, "=");
    if (options->report_count == REPORTS_MAX) {
        return problem_usage(problem, "more than %u reports", REPORTS_MAX);
    }
    for (size_t i = 0; report_formats[i].name != NULL; i++) {
        const char *name = report_formats[i].name;
        if (strlen(name) == chars && memcmp(name, text, chars) == 0) {
            options->reports[options->report_count].format = &report_formats[i];
            options->reports[options->report_count].path =
                text[chars] == '=' && text[chars + 1] != '\0' ? text + chars + 1 : "-";
            options->report_count++;
            return true;
        }
    }
    return problem_usage(problem, "'%s': no report has this format", text);
}

bool batch_options_read(const struct batch_command *command, int argc, char **argv,
                        struct batch_options *ret, bool *ret_help, struct problem *problem)
{
    *ret = (struct batch_options){
        .results = RESULTS_PATH_DEFAULT,
        .revision = "",
        .keep = RUNS_KEPT_DEFAULT,
        .events_fd = -1,
    };
    *ret_help = false;
    struct reader reader = {ret, problem};
    const char **operands = pool_alloc(&ret->pool, ((size_t)argc + 1) * sizeof(*operands));
    bool only_operands = false;
    if (operands == NULL) {
        return problem_memory(problem);
    }
    for (int at = 0; at < argc;) {
        const char *word = argv[at];
        if (only_operands || word[0] != '-' || word[1] == '\0') {
            operands[ret->operand_count++] = argv[at++];
        } else if (strcmp(word, "--") == 0) {
            only_operands = true;
            at++;
        } else if (strcmp(word, "--help") == 0) {
            *ret_help = true;
            return true;
        } else if (!take_option(&reader, command, argc, argv, &at)) {
            return false;
        }
    }
    ret->operands = operands;
    if (ret->operand_count < command->operands_min || ret->operand_count > command->operands_max) {
        return problem_usage(problem, "usage: instar-batch %s [OPTION]... %s", command->name,
                             command->operands);
    }
    return true;
}

static void help_on_command(struct out_buffer *out, const struct batch_command *command)
{
    out_format(out, "usage: instar-batch %s [OPTION]... %s\n\n%s\n\nOptions:\n", command->name,
               command->operands, command->about);
    for (size_t i = 0; i < ROW_COUNT; i++) {
        const struct option_row *row = &rows[i];
        if (applies(row, command)) {
            size_t width = strlen(row->name) + (row->value == NULL ? 0 : strlen(row->value) + 1);
            out_format(out, "  %c%c%c --%s%s%s", row->letter == 0 ? ' ' : '-',
                       row->letter == 0 ? ' ' : row->letter, row->letter == 0 ? ' ' : ',',
                       row->name, row->value == NULL ? "" : "=",
                       row->value == NULL ? "" : row->value);
            out_spaces(out, width < 20 ? 20 - width : 1);
            out_format(out, "%s\n", row->about);
        }
    }
    out_text(out, "      --help                this text\n");
}

void batch_help(struct out_buffer *out, const struct batch_command *command)
{
    if (command != NULL) {
        help_on_command(out, command);
        return;
    }
    out_text(out, "usage: instar-batch COMMAND [OPTION]... [OPERAND]...\n\nCommands:\n");
    for (size_t i = 0; batch_commands[i].name != NULL; i++) {
        out_format(out, "  %-10s %s\n", batch_commands[i].name, batch_commands[i].about);
    }
    out_text(out,
             "\nExit codes: 0 as expected, 1 mismatch, 2 usage or manifest, 3 infrastructure,\n"
             "4 timeout, 130 interrupted.\n"
             "instar-batch COMMAND --help tells more.\n");
}

void batch_completion(struct out_buffer *out, void *unused)
{
    (void)unused;
    out_text(out, "_instar_batch() {\n"
                  "    local word=${COMP_WORDS[COMP_CWORD]} words=\n"
                  "    if ((COMP_CWORD == 1)); then\n"
                  "        words='");
    for (size_t i = 0; batch_commands[i].name != NULL; i++) {
        out_format(out, "%s ", batch_commands[i].name);
    }
    out_text(out, "'\n    else\n        case ${COMP_WORDS[1]} in\n");
    for (size_t i = 0; batch_commands[i].name != NULL; i++) {
        out_format(out, "        %s) words='", batch_commands[i].name);
        for (size_t j = 0; j < ROW_COUNT; j++) {
            if (applies(&rows[j], &batch_commands[i])) {
                out_format(out, "--%s%s ", rows[j].name, rows[j].value == NULL ? "" : "=");
            }
        }
        out_text(out, "--help' ;;\n");
    }
    out_text(out, "        esac\n    fi\n"
                  "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
                  "    [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace\n"
                  "}\n"
                  "complete -o default -F _instar_batch instar-batch\n");
}
