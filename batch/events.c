/*
 * One compact JSON object a line.
 */
#include "batch/events.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "batch/file_text.h"
#include "batch/json_writer.h"

bool events_open(struct events *events, int fd)
{
    *events = (struct events){.fd = fd};
    if (fd < 0) {
        return true;
    }
    events->out = malloc(sizeof(*events->out));
    if (events->out == NULL) {
        return false;
    }
    out_init(events->out, file_text_sink, &events->fd);
    return true;
}

static bool begin(struct events *events, struct json_writer *json, const char *name)
{
    if (events->out == NULL) {
        return false;
    }
    json_init(json, events->out, /* compact= */ true);
    json_object(json, NULL);
    json_text(json, "event", name);
    return true;
}

void events_begin(struct events *events, int64_t run, uint64_t planned)
{
    struct json_writer json;
    if (begin(events, &json, "begin")) {
        json_i64(&json, "run", run);
        json_u64(&json, "planned", planned);
        json_end(&json);
    }
}

void events_case(struct events *events, const struct plan_case *planned, enum verdict verdict,
                 unsigned attempts, uint64_t wall_ns)
{
    struct json_writer json;
    if (begin(events, &json, "case")) {
        json_text(&json, "name", planned->name);
        json_text(&json, "key", planned->key);
        json_text(&json, "verdict", verdict_name(verdict));
        json_u64(&json, "attempts", attempts);
        json_seconds(&json, "seconds", wall_ns);
        json_end(&json);
    }
}

void events_end(struct events *events, const struct tally *tally)
{
    struct json_writer json;
    if (begin(events, &json, "end")) {
        json_text(&json, "status", verdict_name(tally_status(tally)));
        json_u64(&json, "planned", tally->planned);
        json_u64(&json, "finished", tally_finished(tally));
        json_i64(&json, "exit_code", tally_exit_code(tally));
        json_end(&json);
    }
}

bool events_flush(struct events *events, struct problem *problem)
{
    if (events->out == NULL || out_flush(events->out)) {
        return true;
    }
    return problem_infrastructure(problem, "--events: %s", strerror(errno));
}

void events_close(struct events *events)
{
    free(events->out);
    events->out = NULL;
}
