/*
 * See create_options.h. The list's grammar, which is one for all formats; which options a format
 * has and what their values mean is in its own file (create_format.h).
 */
#include "vmm/cli/create_options.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "vmm/cli/create_format.h"
#include "vmm/size_suffix.h"

#define NAME_BYTES_MAX 64u

bool create_options_is_list(const char *text)
{
    size_t length = strlen(text);

    return length > 0 && text[0] != ',' && text[length - 1] != ',';
}

bool create_options_wants_help(const char *text)
{
    while (*text != '\0') {
        size_t length = strcspn(text, ",");
        if ((length == 1 && text[0] == '?') || (length == 4 && memcmp(text, "help", 4) == 0)) {
            return true;
        }
        text += length + (text[length] == ',');
    }
    return false;
}

static enum create_status read_bool(struct create_parse *p, const char *name,
                                    struct create_value *value)
{
    if (strcmp(value->text, "on") != 0 && strcmp(value->text, "off") != 0) {
        return create_fail(p->options, CREATE_LIST_ERROR, "Parameter '%s' expects 'on' or 'off'",
                           name);
    }
    value->number = strcmp(value->text, "on") == 0;
    return CREATE_OK;
}

static enum create_status read_size(struct create_parse *p, const char *name,
                                    struct create_value *value)
{
    bool hex_suffix;

    switch (size_parse(value->text, &value->number, &hex_suffix)) {
    case SIZE_OK:
        return CREATE_OK;
    case SIZE_RANGE:
        return create_fail(p->options, CREATE_LIST_ERROR,
                           "Value '%s' is out of range for parameter '%s'", value->text, name);
    case SIZE_SYNTAX:
    default:
        return create_fail(
            p->options, CREATE_LIST_ERROR,
            "Parameter '%s' expects a non-negative number below 2^64\n"
            "Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-\n"
            "and exabytes, respectively.",
            name);
    }
}

static enum create_status read_number(struct create_parse *p, const char *name,
                                      struct create_value *value)
{
    char *end;

    errno = 0;
    value->number = strtoull(value->text, &end, 0);
    if (errno != 0 || end == value->text || *end != '\0' || value->text[0] == '-') {
        return create_fail(p->options, CREATE_LIST_ERROR, "Parameter '%s' expects a number", name);
    }
    return CREATE_OK;
}

/* Options of the file below are options of every format. */
static bool is_option_of(const struct create_format *format, enum option_id id)
{
    return format->description[id] || create_file.description[id];
}

static enum create_status take_value(struct create_parse *p, const char *name, const char *text,
                                     size_t length)
{
    unsigned id = 0;

    while (id < OPTION_COUNT &&
           (strcmp(create_option_name(id), name) != 0 || !is_option_of(p->format, id))) {
        id++;
    }
    if (id == OPTION_COUNT) {
        return create_fail(p->options, CREATE_LIST_ERROR, "Invalid parameter '%s'", name);
    }
    struct create_value *value = &p->value[id];
    memcpy(value->text, text, length);
    value->text[length] = '\0';
    value->given = true;
    switch (create_option_type(id)) {
    case VALUE_BOOL:
        return read_bool(p, name, value);
    case VALUE_SIZE:
        return read_size(p, name, value);
    case VALUE_NUMBER:
        return read_number(p, name, value);
    case VALUE_TEXT:
    default:
        return CREATE_OK;
    }
}

/* Copies a value up to its comma; two commas are one that belongs to it. */
static size_t copy_value(const char **at, char *ret)
{
    size_t length = 0;

    while (**at != '\0' && (**at != ',' || (*at)[1] == ',')) {
        *at += **at == ',';
        ret[length++] = *(*at)++;
    }
    *at += **at == ',';
    return length;
}

/* Takes the option at *at, which moves on to the next. `scratch` is as long as the list. */
static enum create_status take_option(struct create_parse *p, const char **at, char *scratch)
{
    size_t name_bytes = strcspn(*at, "=,");
    bool has_value = (*at)[name_bytes] == '=';
    char name[NAME_BYTES_MAX];
    const char *start = *at;

    if (name_bytes >= sizeof(name)) {
        return create_fail(p->options, CREATE_LIST_ERROR, "Invalid parameter '%.*s'",
                           (int)(name_bytes < 256 ? name_bytes : 256), *at);
    }
    memcpy(name, start, name_bytes);
    name[name_bytes] = '\0';
    *at += name_bytes + (start[name_bytes] != '\0');
    if (has_value) {
        size_t length = copy_value(at, scratch);
        return take_value(p, name, scratch, length);
    }
    /* A name alone is a switch, turned off by "no" in front. */
    if (strncmp(name, "no", 2) == 0 && strcmp(name, "nocow") != 0) {
        return take_value(p, name + 2, "off", 3);
    }
    return take_value(p, name, "on", 2);
}

/* Of a file that starts empty nothing is allocated beforehand, so what qemu-img takes for all
 * formats but raw and qcow2 has no effect there. */
static enum create_status take_preallocation(struct create_parse *p)
{
    static const char *const modes[] = {"off", "metadata", "falloc", "full"};
    const struct create_value *value = &p->value[OPTION_PREALLOCATION];
    bool is_qcow2 = p->options->format == FORMAT_QCOW2;

    if (!value->given) {
        return CREATE_OK;
    }
    int mode = create_index_of(value, modes, 4);
    if (mode < 0 && is_qcow2) {
        return create_refuse_value(p, "preallocation", OPTION_PREALLOCATION);
    }
    if (mode < 0) {
        return create_fail(p->options, CREATE_VALUE_ERROR, "invalid parameter value: %s",
                           value->text);
    }
    p->options->has_preallocation = mode != PREALLOCATION_OFF;
    if (mode == PREALLOCATION_METADATA && !is_qcow2) {
        return create_fail(p->options, CREATE_VALUE_ERROR,
                           "Unsupported preallocation mode: metadata");
    }
    if (mode == PREALLOCATION_METADATA) {
        p->config->preallocation = PREALLOCATION_METADATA;
    }
    if (mode >= PREALLOCATION_FALLOC && (is_qcow2 || p->options->format == FORMAT_RAW)) {
        p->options->preallocation = (enum preallocation)mode;
        p->config->preallocation = (uint32_t)mode;
    }
    return CREATE_OK;
}

static enum create_status keep_text(struct create_parse *p, enum option_id id, char *to,
                                    size_t capacity)
{
    size_t length = strlen(p->value[id].text);

    if (length >= capacity) {
        return create_fail(p->options, CREATE_VALUE_ERROR, "File name too long");
    }
    memcpy(to, p->value[id].text, length + 1);
    return CREATE_OK;
}

static enum create_status read_list(struct create_parse *p, const char *list, char *scratch)
{
    const char *at = list;

    while (*at != '\0') {
        enum create_status status = take_option(p, &at, scratch);
        if (status != CREATE_OK) {
            return status;
        }
    }
    enum create_status status = keep_text(p, OPTION_BACKING_FILE, p->options->backing_file,
                                          sizeof(p->options->backing_file));
    if (status == CREATE_OK) {
        status =
            keep_text(p, OPTION_DATA_FILE, p->options->data_file, sizeof(p->options->data_file));
    }
    if (status == CREATE_OK) {
        status = keep_text(p, OPTION_BACKING_FORMAT, p->options->backing_format,
                           sizeof(p->options->backing_format));
    }
    if (status == CREATE_OK) {
        status = take_preallocation(p);
    }
    if (status == CREATE_OK) {
        status = p->format->take ? p->format->take(p) : CREATE_OK;
    }
    return status;
}

enum create_status create_options_parse(enum source_format format, const char *list,
                                        struct convert_config *config, struct create_options *ret)
{
    static struct create_parse parse; /* too large for the stack */
    static char scratch[CREATE_OPTION_BYTES_MAX];

    *ret = (struct create_options){.format = format};
    if (!list) {
        return CREATE_OK;
    }
    if (strlen(list) >= sizeof(scratch)) {
        return create_fail(ret, CREATE_LIST_ERROR, "Invalid option list: longer than %u bytes",
                           CREATE_OPTION_BYTES_MAX - 1);
    }
    memset(&parse, 0, sizeof(parse));
    parse.format = create_format_of(format);
    parse.config = config;
    parse.options = ret;
    return read_list(&parse, list, scratch);
}
