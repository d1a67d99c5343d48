/*
 * hosted_info [-f FMT] [-c] [-V MAJOR.MINOR] FILE: the `info` operation without a guest, printing
 * the tree of records as it comes, one line a record. -c describes the backing chain.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "guest/ops/info.h"
#include "tests/hosted/hosted_options.h"
#include "tests/hosted/hosted_platform.h"

static struct hosted hosted;
static int depth;

static void print_value(const struct info_record *r, const char *value)
{
    uint64_t number = 0;

    if (r->value_type == INFO_U64 || r->value_type == INFO_I64 ||
        r->value_type == INFO_DEVICE_NAME) {
        memcpy(&number, value, sizeof(number));
    }
    switch (r->value_type) {
    case INFO_U64:
        printf("%" PRIu64 "\n", number);
        break;
    case INFO_I64:
        printf("%" PRId64 "\n", (int64_t)number);
        break;
    case INFO_BOOL:
        printf("%s\n", value[0] ? "true" : "false");
        break;
    case INFO_STRING:
        printf("\"%.*s\"\n", (int)r->value_bytes, value);
        break;
    case INFO_DEVICE_NAME:
        printf("<name of device %" PRIu64 ": %s>\n", number, hosted.device[number].name);
        break;
    default:
        printf("null\n");
        break;
    }
}

static void print_info(const struct info_record *r)
{
    const char *key = (const char *)(r + 1);

    if (r->kind == INFO_END) {
        depth--;
        printf("%*s}\n", depth * 4, "");
        return;
    }
    printf("%*s%.*s: ", depth * 4, "", (int)r->key_bytes, key);
    if (r->kind == INFO_FIELD) {
        print_value(r, key + r->key_bytes);
    } else {
        printf("%s\n", r->kind == INFO_OBJECT_BEGIN ? "{" : "[");
        depth++;
    }
}

static bool on_record(void *context, enum record_type type, const void *payload,
                      uint32_t payload_bytes)
{
    const struct diag_record *d = payload;

    (void)context;
    (void)payload_bytes;
    if (type == RECORD_INFO) {
        print_info(payload);
    } else if (type == RECORD_DIAG) {
        fprintf(stderr, "kind %u: %.*s [%s]\n", d->kind, (int)d->text_bytes, (const char *)(d + 1),
                d->site);
    }
    return true;
}

static bool parse_options(int count, char **arguments, struct info_config *config)
{
    int option;

    while ((option = getopt(count, arguments, "f:cV:")) != -1) {
        switch (option) {
        case 'f':
            if (!hosted_take_format(&hosted, optarg)) {
                return false;
            }
            break;
        case 'c':
            config->flags |= INFO_FLAG_BACKING_CHAIN;
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
    struct info_config config = {.magic = INFO_CONFIG_MAGIC};
    struct info_result result;

    if (!hosted_init(&hosted, on_record, NULL) || !parse_options(count, arguments, &config)) {
        fprintf(stderr, "usage: hosted_info [-f FMT] [-c] [-V M.N] FILE\n");
        return 2;
    }
    hosted.open_from_disk = true;
    if (!hosted_add_path(&hosted, arguments[optind])) {
        perror(arguments[optind]);
        return 1;
    }
    info_run(&hosted.context, &config, &result);
    hosted_free(&hosted);
    return result.error == INSTAR_OK ? 0 : 1;
}
