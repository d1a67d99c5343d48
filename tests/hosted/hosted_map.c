/*
 * hosted_map [-f FMT] [-s START] [-l LENGTH] [-V MAJOR.MINOR] FILE: the `map` operation without a
 * guest, printing what `qemu-img map --output=json` prints.
 *
 * For authors of format drivers: runs in a debugger, under sanitizers and in milliseconds. It opens
 * whatever the image names, so it is no tool for images one does not trust.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "guest/ops/map.h"
#include "tests/hosted/hosted_options.h"
#include "tests/hosted/hosted_platform.h"

static struct hosted hosted;
static uint64_t printed;

static const char *word(uint32_t flags, uint32_t bit)
{
    return flags & bit ? "true" : "false";
}

static void print_extent(const struct map_extent *e)
{
    printf("%s{ \"start\": %" PRIu64 ", \"length\": %" PRIu64
           ", \"depth\": %u, \"present\": %s, \"zero\": %s, \"data\": %s",
           printed++ ? ",\n" : "[", e->start, e->length, e->depth, word(e->flags, EXTENT_PRESENT),
           word(e->flags, EXTENT_ZERO), word(e->flags, EXTENT_DATA));
    if (hosted.context.qemu_version >= QEMU_VERSION(8, 2, 0)) {
        printf(", \"compressed\": %s", word(e->flags, EXTENT_COMPRESSED));
    }
    if (e->flags & EXTENT_HAS_OFFSET) {
        printf(", \"offset\": %" PRIu64, e->offset);
    }
    printf("}");
}

static void print_diag(const struct diag_record *d, const char *text)
{
    const char *name = hosted.context.top_name;

    if (d->kind == DIAG_PLAIN) {
        fprintf(stderr, "%.*s\n", (int)d->text_bytes, text);
    } else if (d->kind == DIAG_OPEN) {
        fprintf(stderr, "instar: Could not open '%s': %.*s\n", name, (int)d->text_bytes, text);
    } else if (d->kind == DIAG_WARNING) {
        fprintf(stderr, "instar: warning: %.*s\n", (int)d->text_bytes, text);
    } else {
        printf("%s", printed ? "" : "["); /* qemu-img begins the list before it looks */
        fprintf(stderr, "instar: %.*s\n", (int)d->text_bytes, text);
    }
    if (getenv("HOSTED_SITE") && d->site[0]) {
        fprintf(stderr, "site: %s\n", d->site);
    }
}

static bool on_record(void *context, enum record_type type, const void *payload,
                      uint32_t payload_bytes)
{
    (void)context;
    (void)payload_bytes;
    if (type == RECORD_EXTENT) {
        print_extent(payload);
    } else if (type == RECORD_DIAG) {
        print_diag(payload, (const char *)payload + sizeof(struct diag_record));
    }
    return true;
}

static bool parse_options(int count, char **arguments, struct map_config *config)
{
    int option;

    while ((option = getopt(count, arguments, "f:s:l:V:")) != -1) {
        switch (option) {
        case 'f':
            if (!hosted_take_format(&hosted, optarg)) {
                return false;
            }
            break;
        case 's':
            config->start_offset = strtoull(optarg, NULL, 0);
            break;
        case 'l':
            config->max_length = strtoull(optarg, NULL, 0);
            config->flags |= MAP_FLAG_MAX_LENGTH;
            break;
        case 'V':
            if (!hosted_take_version(&hosted, optarg)) {
                return false;
            }
            break;
        default:
            return false;
        }
    }
    return optind + 1 == count;
}

int main(int count, char **arguments)
{
    struct map_config config = {.magic = MAP_CONFIG_MAGIC};
    struct map_result result;

    if (!hosted_init(&hosted, on_record, NULL) || !parse_options(count, arguments, &config)) {
        fprintf(stderr, "usage: hosted_map [-f FMT] [-s START] [-l LENGTH] [-V M.N] FILE\n");
        return 2;
    }
    hosted.open_from_disk = true;
    if (!hosted_add_path(&hosted, arguments[optind])) {
        perror(arguments[optind]);
        return 1;
    }
    map_run(&hosted.context, &config, &result);
    printf("%s", result.error == INSTAR_OK ? "]\n" : printed ? ",\n" : "");
    hosted_free(&hosted);
    return result.error == INSTAR_OK ? 0 : 1;
}
