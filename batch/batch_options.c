/*
 * Reading options by table. Written by hand rather than with getopt_long, because the table also
 * knows which command takes which option, and a mistyped one deserves a suggestion.
 */
#include "batch/batch_option_table.h"

#include <assert.h>
#include <string.h>

#include "batch/suggest.h"

#define COMMANDS_MAX 16u

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
    const char *names[BATCH_OPTIONS_MAX];
    char typed[64];
    size_t count = 0;
    for (size_t i = 0; batch_option_rows[i].name != NULL; i++) {
        if (applies(&batch_option_rows[i], command)) {
            names[count++] = batch_option_rows[i].name;
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
    for (size_t i = 0; batch_option_rows[i].name != NULL; i++) {
        const struct option_row *row = &batch_option_rows[i];
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
static bool take_option(const struct batch_command *command, int argc, char **argv, int *at,
                        struct batch_options *options, struct problem *problem)
{
    const char *word = argv[(*at)++];
    const char *value = NULL;
    const struct option_row *row = find_row(command, word, &value);
    if (row == NULL) {
        const char *name = word[1] == '-' ? word + 2 : word + 1;
        return unknown_option(command, name, strcspn(name, "="), problem);
    }
    if (row->value == NULL && value != NULL) {
        return problem_usage(problem, "--%s takes no value", row->name);
    }
    if (row->value != NULL && value == NULL) {
        if (*at == argc) {
            return problem_usage(problem, "--%s needs %s", row->name, row->value);
        }
        value = argv[(*at)++];
    }
    return row->take(row, value, options, problem);
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
        } else if (!take_option(command, argc, argv, &at, ret, problem)) {
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
    for (size_t i = 0; batch_option_rows[i].name != NULL; i++) {
        const struct option_row *row = &batch_option_rows[i];
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
        for (size_t j = 0; batch_option_rows[j].name != NULL; j++) {
            if (applies(&batch_option_rows[j], &batch_commands[i])) {
                out_format(out, "--%s%s ", batch_option_rows[j].name,
                           batch_option_rows[j].value == NULL ? "" : "=");
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
