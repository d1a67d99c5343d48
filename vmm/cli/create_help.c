/*
 * `-o help`: all options of a format as qemu-img prints them, those that are refused (encryption)
 * too, so that scripts which look for one find the same answer. Without an output's name qemu-img
 * does not know which driver is below the format, so it leaves that one's options out and says so.
 */
#include "vmm/cli/create_options.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "vmm/cli/create_format.h"

#define NAME_AND_TYPE_BYTES 128u

struct text {
    char *to;
    size_t capacity;
    size_t length;
};

static void add(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* What does not fit is cut: the capacity is a constant that the longest list keeps to. */
static void add(struct text *text, const char *format, ...)
{
    va_list arguments;
    size_t left = text->capacity - text->length;

    va_start(arguments, format);
    int length = vsnprintf(text->to + text->length, left, format, arguments);
    va_end(arguments);
    if (length > 0) {
        text->length += (size_t)length < left ? (size_t)length : left - 1;
    }
}

static void add_options(struct text *text, const struct create_format *format,
                        const struct create_format *below)
{
    static const char *const types[] = {
        [VALUE_TEXT] = "str",
        [VALUE_BOOL] = "bool (on/off)",
        [VALUE_NUMBER] = "num",
        [VALUE_SIZE] = "size",
    };

    for (enum option_id id = 0; id < OPTION_COUNT; id++) {
        const char *description = format->description[id];
        char name[NAME_AND_TYPE_BYTES];
        if (!description && below) {
            description = below->description[id];
        }
        if (description) {
            (void)snprintf(name, sizeof(name), "%s=<%s>", create_option_name(id),
                           types[create_option_type(id)]);
            add(text, "  %-22s - %s\n", name, description);
        }
    }
}

size_t create_options_help(enum source_format format, const char *name, const char *output,
                           char ret[CREATE_HELP_BYTES])
{
    struct text text = {.to = ret, .capacity = CREATE_HELP_BYTES};
    const struct create_format *own = create_format_of(format);
    struct stat status;

    if (!own) {
        return 0;
    }
    if (!output) {
        add(&text, "Supported %s options:\n", name);
        add_options(&text, own, NULL);
        add(&text, "\nThe protocol level may support further options.\n"
                   "Specify the target filename to include those options.\n");
        return text.length;
    }
    bool is_device =
        stat(output, &status) == 0 && (S_ISBLK(status.st_mode) || S_ISCHR(status.st_mode));
    add(&text, "Supported options:\n");
    add_options(&text, own, is_device ? &create_device : &create_file);
    return text.length;
}
