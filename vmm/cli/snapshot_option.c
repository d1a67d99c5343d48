/*
 * See snapshot_option.h. The list is QEMU's generic one, with its habits: a name alone is a switch,
 * which is deprecated, "no" in front turns it off, two commas are one, and a last comma is nothing.
 */
#include "vmm/cli/snapshot_option.h"

#include <stdio.h>
#include <string.h>

#include "vmm/cli/message.h"

#define LIST_PREFIX "snapshot."

static const char options_help[] = "snapshot options:\n"
                                   "  snapshot.id=<str>      - snapshot id\n"
                                   "  snapshot.name=<str>    - snapshot name\n";

static bool is(const char *name, size_t length, const char *word)
{
    return length == strlen(word) && memcmp(name, word, length) == 0;
}

/* Copies a value up to its comma; *at moves behind that. */
static void take_value(struct snapshot_option *option, const char **at, char *ret)
{
    size_t length = 0;

    while (**at != '\0' && (**at != ',' || (*at)[1] == ',')) {
        *at += **at == ',';
        option->is_too_long |= length == SNAPSHOT_TEXT_BYTES - 1;
        if (!option->is_too_long) {
            ret[length++] = **at;
        }
        (*at)++;
    }
    *at += **at == ',';
    ret[length] = '\0';
}

/* A name without a value. false: it asks for help. */
static bool warn_of_switch(const char **name, size_t *length, const char **ret_value)
{
    bool is_off = *length >= 2 && memcmp(*name, "no", 2) == 0;

    if (is(*name, *length, "help") || is(*name, *length, "?")) {
        (void)message_out(options_help, strlen(options_help));
        return false;
    }
    message_error("warning: short-form boolean option '%.*s' deprecated", (int)*length, *name);
    *name += is_off ? 2 : 0;
    *length -= is_off ? 2 : 0;
    *ret_value = is_off ? "off" : "on";
    char line[SNAPSHOT_TEXT_BYTES];
    (void)snprintf(line, sizeof(line), "Please use %.*s=%s instead\n", (int)*length, *name,
                   *ret_value);
    message_raw(line);
    return true;
}

static bool take_parameter(struct snapshot_option *option, const char **at)
{
    const char *name = *at;
    size_t length = strcspn(name, "=,");
    const char *value = name + length + 1;
    const char **end = at;

    if (name[length] != '=') {
        *at = name + length + (name[length] == ',');
        if (!warn_of_switch(&name, &length, &value)) {
            return false;
        }
        end = &value;
    } else {
        *at = value;
    }
    if (is(name, length, LIST_PREFIX "id")) {
        option->has_id = true;
        take_value(option, end, option->id);
    } else if (is(name, length, LIST_PREFIX "name")) {
        option->has_name = true;
        take_value(option, end, option->name);
    } else {
        message_error("Invalid parameter '%.*s'", (int)length, name);
        return false;
    }
    return true;
}

bool snapshot_option_take(struct snapshot_option *option, const char *text)
{
    const char *at = text;

    if (strncmp(text, LIST_PREFIX, strlen(LIST_PREFIX)) != 0) {
        option->either = text;
        return true;
    }
    option->has_id = option->has_name = option->is_too_long = false;
    option->has_parts = true;
    while (*at != '\0') {
        if (!take_parameter(option, &at)) {
            message_error("Failed in parsing snapshot param '%s'", text);
            return false;
        }
    }
    return true;
}

bool snapshot_option_is_given(const struct snapshot_option *option)
{
    return option->has_parts || option->either;
}

bool snapshot_option_fill(const struct snapshot_option *option, struct convert_config *config,
                          struct convert_names *names)
{
    const char *name = option->has_parts ? option->name : option->either;
    size_t length = strlen(name);

    if (option->is_too_long || length >= sizeof(names->snapshot)) {
        return false;
    }
    config->flags |= CONVERT_FLAG_SNAPSHOT;
    config->flags |= option->has_parts && option->has_id ? CONVERT_FLAG_SNAPSHOT_ID : 0;
    config->flags |= option->has_parts && option->has_name ? CONVERT_FLAG_SNAPSHOT_NAME : 0;
    config->snapshot_name_bytes = (uint32_t)length;
    memcpy(names->snapshot, name, length);
    config->snapshot_id_bytes = (uint32_t)strlen(option->id);
    memcpy(names->snapshot_id, option->id, config->snapshot_id_bytes);
    return true;
}
