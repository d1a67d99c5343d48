/*
 * Two disks side by side, each in a guest of its own.
 *
 * The two descriptions are merged: whoever is behind is heard next, so that the first difference
 * ends both and nothing has to be kept. Sizes count as with qemu-img compare: what one disk has
 * beyond the other's end has to be zeros, and last chunks are therefore hashed with zeros up to
 * their full length.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "guest/base/checked.h"
#include "vmm/cli/digest_command.h"
#include "vmm/cli/message.h"
#include "vmm/cli/run_job.h"
#include "vmm/digest_line.h"
#include "vmm/sys.h"
#include "vmm/worker.h"

#define EXIT_UNKNOWN 2 /* 0: equal, 1: different, as with qemu-img compare */
#define ANSWER_BYTES 512u
/* More ranges than fit into one message of a worker: the shortest line is "0 zero 1\n". */
#define RANGES_MAX (WORKER_PIECE_BYTES_MAX / 9 + 1)

/* One of the disks. */
struct side {
    struct job job;
    struct transfer transfer;
    struct session *session;
    struct digest_reader reader;
    bool has_ended; /* all that follows is zeros */
    /* What has been heard and is not compared yet: queue[first..first + count). */
    unsigned first;
    unsigned count;
    struct digest_range queue[RANGES_MAX];
};

struct comparison {
    struct side side[2];
    bool differs;
    uint64_t chunk; /* number of the first chunk that is not compared yet */
};

static bool take_range(void *context, const struct digest_range *range)
{
    struct side *side = context;

    if (side->count == RANGES_MAX) {
        return false;
    }
    side->queue[side->count++] = *range;
    return true;
}

static bool take_output(void *context, const char *bytes, size_t length)
{
    struct side *side = context;

    if (!digest_reader_take(&side->reader, bytes, length)) {
        message_error("'%s': the worker's description of the disk makes no sense",
                      side->job.file_name);
        return false;
    }
    return true;
}

static bool is_heard(const struct side *side)
{
    return side->first < side->count;
}

/* Takes `count` chunks off the front. */
static void advance(struct side *side, uint64_t count)
{
    if (!is_heard(side)) {
        return;
    }
    side->queue[side->first].count -= count;
    if (side->queue[side->first].count == 0) {
        side->first++;
    }
}

/* Compares as far as both sides have been heard. */
static void compare_heard(struct comparison *c)
{
    static const struct digest_range zeros = {.count = UINT64_MAX, .is_zero = true};
    struct side *a = &c->side[0];
    struct side *b = &c->side[1];

    while ((is_heard(a) || is_heard(b)) && (is_heard(a) || a->has_ended) &&
           (is_heard(b) || b->has_ended)) {
        const struct digest_range *x = is_heard(a) ? &a->queue[a->first] : &zeros;
        const struct digest_range *y = is_heard(b) ? &b->queue[b->first] : &zeros;
        if (x->is_zero != y->is_zero || (!x->is_zero && strcmp(x->hex, y->hex) != 0)) {
            c->differs = true;
            return;
        }
        uint64_t count = min_u64(x->count, y->count);
        advance(a, count);
        advance(b, count);
        c->chunk += count;
    }
}

/* Hears one message of a side of which all is compared. False: it failed. */
static bool hear(struct side *side, struct side *other)
{
    const uint64_t before_ns = sys_monotonic_ns();

    side->first = side->count = 0;
    enum session_state state = session_step(side->session);
    session_give_back(other->session, sys_monotonic_ns() - before_ns);
    if (state == SESSION_DONE) {
        side->has_ended = true;
        if (!digest_reader_has_ended(&side->reader)) {
            message_error("'%s': the worker's description of the disk is not complete",
                          side->job.file_name);
            return false;
        }
    }
    return state != SESSION_FAILED;
}

/* Until a difference or both ends are found. False: that could not be. */
static bool compare(struct comparison *c)
{
    struct side *a = &c->side[0];
    struct side *b = &c->side[1];

    while (!c->differs && !(a->has_ended && b->has_ended && !is_heard(a) && !is_heard(b))) {
        bool hears_a = !is_heard(a) && !a->has_ended;
        if (!(hears_a ? hear(a, b) : hear(b, a))) {
            return false;
        }
        compare_heard(c);
    }
    return true;
}

static bool start(struct side *side, struct digest_options *options, char *const *file)
{
    options->common.file_name = *file;
    if (!digest_job(options, &side->job)) {
        return false;
    }
    side->job.digest_chunks = true;
    side->job.digest_padded = true;
    side->transfer = (struct transfer){
        .input_count = 1,
        .inputs = file,
        .take_output = take_output,
        .output_context = side,
    };
    digest_reader_init(&side->reader, take_range, side);
    side->session = session_start(&side->job, &options->common, &side->transfer);
    return side->session != NULL;
}

static int print_json(const struct comparison *c, uint64_t start, uint64_t length)
{
    const uint64_t first = c->side[0].reader.size_bytes;
    const uint64_t second = c->side[1].reader.size_bytes;
    char text[ANSWER_BYTES];
    char mismatch[ANSWER_BYTES / 2] = "";

    if (c->differs) {
        (void)snprintf(mismatch, sizeof(mismatch),
                       "    \"first-mismatch\": {\n        \"chunk\": %" PRIu64
                       ",\n        \"start\": %" PRIu64 ",\n        \"length\": %" PRIu64
                       "\n    },\n",
                       c->chunk, start, length);
    }
    int bytes = snprintf(
        text, sizeof(text),
        "{\n    \"identical\": %s,\n%s    \"size-mismatch\": %s,\n"
        "    \"virtual-sizes\": [\n        %" PRIu64 ",\n        %" PRIu64 "\n    ]\n}\n",
        c->differs ? "false" : "true", mismatch, first != second ? "true" : "false", first, second);
    return message_out(text, (size_t)bytes) ? c->differs : EXIT_UNKNOWN;
}

/* In qemu-img compare's words: a size is spoken of where content beyond the shorter end counts. */
static int print_human(const struct comparison *c, uint64_t start, uint64_t length)
{
    const uint64_t first = c->side[0].reader.size_bytes;
    const uint64_t second = c->side[1].reader.size_bytes;
    char text[ANSWER_BYTES] = "Images are identical.\n";
    static const char warning[] = "Warning: Image size mismatch!\n";

    if (c->differs) {
        (void)snprintf(text, sizeof(text),
                       "Content mismatch in chunk %" PRIu64 ": bytes %" PRIu64 " to %" PRIu64 "!\n",
                       c->chunk, start, start + length - 1);
    }
    if (first != second && (!c->differs || start + length > min_u64(first, second)) &&
        !message_out(warning, strlen(warning))) {
        return EXIT_UNKNOWN;
    }
    return message_out(text, strlen(text)) ? c->differs : EXIT_UNKNOWN;
}

int digest_compare(struct digest_options *options, char *const *files)
{
    static struct comparison c; /* too large for the stack */
    const char *formats[2] = {options->common.format, options->second_format};
    int result = EXIT_UNKNOWN;

    for (unsigned i = 0; i < 2; i++) {
        options->common.format = formats[i];
        if (!start(&c.side[i], options, &files[i])) {
            return EXIT_UNKNOWN; /* what is under way ends with the process */
        }
    }
    if (compare(&c)) {
        uint64_t start_bytes = c.chunk * DIGEST_CHUNK_BYTES;
        uint64_t end = max_u64(c.side[0].reader.size_bytes, c.side[1].reader.size_bytes);
        uint64_t length = c.differs ? min_u64(DIGEST_CHUNK_BYTES, end - start_bytes) : 0;
        result = options->json ? print_json(&c, start_bytes, length)
                               : print_human(&c, start_bytes, length);
    }
    session_end(c.side[0].session);
    session_end(c.side[1].session);
    return result;
}
