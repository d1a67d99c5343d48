/*
 * A plan is made up for each night; see nights.h.
 */
#include "tests/batch/nights.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "batch/pool.h"
#include "batch/results_drift.h"

static void must(bool good, const struct problem *problem)
{
    if (!good) {
        fprintf(stderr, "nights: %s\n", problem->text);
    }
    assert(good);
}

/* All that a plan points to. */
struct made_plan {
    struct plan plan;
    struct manifest_job *jobs;
    struct combination *combinations;
};

static void *grab(struct pool *pool, size_t count, size_t bytes)
{
    void *memory = pool_alloc(pool, (count + 1) * bytes);
    assert(memory != NULL);
    return memory;
}

static void make_case(struct made_plan *made, size_t at, const struct night_case *from)
{
    struct pool *pool = &made->plan.pool;
    struct plan_image *image = &made->plan.images[at];
    struct plan_case *planned = &made->plan.cases[at];
    struct digest_hex hash;
    *image = (struct plan_image){.name = from->image, .identified = true};
    image->identity.size_bytes = 65536;
    planned->name = pool_printf(pool, "%s#%s,%s", from->image, from->operation, from->option);
    planned->line =
        pool_printf(pool, "%s --output=%s %s", from->operation, from->option, from->image);
    assert(planned->name != NULL && planned->line != NULL);
    bool digested = digest_of(planned->name, strlen(planned->name), &hash) &&
                    digest_of(from->image, strlen(from->image), &image->identity.sha256);
    assert(digested);
    image->identity.fingerprint = image->identity.sha256;
    memcpy(planned->key, hash.text, CASE_KEY_CHARS);
    planned->image = (uint32_t)at;
    made->jobs[at].operation = operation_by_name(from->operation);
    made->combinations[at].job = &made->jobs[at];
    planned->combination = &made->combinations[at];
}

static void make_plan(struct made_plan *made, const struct night *night)
{
    size_t count = night->case_count;
    memset(made, 0, sizeof(*made));
    made->plan.images = grab(&made->plan.pool, count, sizeof(*made->plan.images));
    made->plan.cases = grab(&made->plan.pool, count, sizeof(*made->plan.cases));
    made->jobs = grab(&made->plan.pool, count, sizeof(*made->jobs));
    made->combinations = grab(&made->plan.pool, count, sizeof(*made->combinations));
    made->plan.image_count = made->plan.case_count = made->plan.whole_count = count;
    for (size_t i = 0; i < count; i++) {
        make_case(made, i, &night->cases[i]);
    }
}

static struct answer answer_of(const char *out)
{
    const char *text = out == NULL ? "" : out;
    return (struct answer){
        .out = text, .out_bytes = strlen(text), .out_total_bytes = strlen(text), .err = ""};
}

/* The verdict of an attempt that leads to the case's. */
static enum verdict attempt_verdict(enum verdict verdict)
{
    switch (verdict) {
    case VERDICT_XFAIL:
        return VERDICT_FAIL;
    case VERDICT_FLAKY:
    case VERDICT_XPASS:
        return VERDICT_PASS;
    default:
        return verdict;
    }
}

static struct attempt make_attempt(const struct night_case *from, enum verdict verdict)
{
    struct attempt attempt = {
        .verdict = verdict,
        .run = {.wall_ns = from->wall_us * 1000u, .source_format = from->format, .exits = 20},
        .has_expected = verdict != VERDICT_NEW,
        .expected = answer_of(from->expected),
        .has_actual = true,
        .actual = answer_of(from->actual),
    };
    if (verdict == VERDICT_FAIL) {
        attempt.difference = compare_answers(&attempt.expected, &attempt.actual, false);
        attempt.run.category = RUN_OK;
    } else if (verdict == VERDICT_GUEST_FAULT) {
        attempt.run.category = RUN_GUEST_FAULT;
        attempt.run.fault = (struct run_fault){8, 0x201a40, 0x10};
        snprintf(attempt.run.site, sizeof(attempt.run.site), "qcow2_walk.c:120");
        snprintf(attempt.reason, sizeof(attempt.reason), "shutdown");
        attempt.has_actual = false;
    } else if (verdict == VERDICT_TIMEOUT) {
        attempt.run.category = RUN_TIMEOUT;
        snprintf(attempt.reason, sizeof(attempt.reason), "the guest reached its deadline");
        attempt.has_actual = false;
    } else if (verdict == VERDICT_SKIP) {
        snprintf(attempt.reason, sizeof(attempt.reason), "qemu-img itself crashes here");
    }
    return attempt;
}

static void store_case(struct results_db *results, size_t at, const struct night_case *from,
                       struct problem *problem)
{
    unsigned attempts = from->attempts == 0 ? 1 : from->attempts;
    for (unsigned i = 1; i <= attempts; i++) {
        bool last = i == attempts;
        struct attempt attempt =
            make_attempt(from, last ? attempt_verdict(from->verdict) : VERDICT_FAIL);
        must(results_put_attempt(results, at, i, &attempt, problem), problem);
    }
    must(results_put_verdict(results, at, from->verdict, attempts, from->waived, problem), problem);
}

int64_t night_store(struct results_db *results, const struct night *night)
{
    struct problem problem = {0};
    struct made_plan made;
    struct tally tally = {.planned = night->case_count, .interrupted = night->interrupted};
    struct run_facts facts = {
        .manifest_name = night->manifest,
        .manifest_path = "nightly.yaml",
        .manifest_sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        .images_folder = "",
        .selection = "",
        .baselines = "embedded",
        .profile = night->profile,
        .profile_used = night->profile_used,
        .isolation = "fresh",
        .host_name = night->host,
        .host_kernel = "Linux 6.1",
        .host_cpu = "a processor",
        .revision = night->revision,
        .workers = 2,
    };
    make_plan(&made, night);
    free(results->case_ids); /* of the night before */
    must(results_begin_run(results, &facts, &made.plan, &problem), &problem);
    for (size_t i = 0; i < night->case_count; i++) {
        if (night->cases[i].verdict != VERDICT_MISS) {
            store_case(results, i, &night->cases[i], &problem);
        }
        tally_add(&tally, night->cases[i].verdict);
    }
    must(results_end_run(results, &tally, &problem), &problem);
    pool_free(&made.plan.pool);
    return results->run;
}

static enum verdict verdict_of(char letter)
{
    static const char letters[] = "SXRPKNTGYFME"; /* in the order of enum verdict */
    const char *at = strchr(letters, letter);
    assert(at != NULL && letter != '\0');
    return (enum verdict)(at - letters);
}

int64_t nights_store(struct results_db *results, const struct night_history *histories,
                     size_t count)
{
    size_t length = strlen(histories[0].nights);
    struct night_case *cases = calloc(count, sizeof(*cases));
    int64_t run = 0;
    assert(cases != NULL);
    for (size_t at = 0; at < length; at++) {
        char revision[32];
        struct night night = {"nightly", revision, "machine", "7.2.22", "7.2.22", cases, 0, false};
        snprintf(revision, sizeof(revision), "r%zu", at + 1);
        for (size_t i = 0; i < count; i++) {
            char letter = histories[i].nights[at];
            if (letter == '-') {
                continue;
            }
            struct night_case *made = &cases[night.case_count++];
            *made = histories[i].kind;
            made->verdict = verdict_of(letter);
            made->attempts = letter == 'K' ? 2 : 1;
            made->waived = letter == 'X' ? made->waived : NULL;
            night.interrupted = night.interrupted || letter == 'M';
        }
        run = night_store(results, &night);
    }
    free(cases);
    return run;
}

void night_store_drift(struct results_db *results, const struct night *night)
{
    struct problem problem = {0};
    struct made_plan made;
    struct drift_counts counts = {
        .planned = night->case_count + 40, .same = 40, .drifted = night->case_count, .missing = 2};
    struct drift_facts facts = {
        .manifest_name = night->manifest,
        .baselines = "embedded",
        .live_version = night->profile,
        .live_text = "qemu-img version",
        .live_sha256 = "ffff456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        .recorded_version = night->profile_used,
        .recorded_text = "qemu-img version",
        .recorded_sha256 = "eeee456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    };
    int64_t id;
    make_plan(&made, night);
    must(drift_begin(&results->db, &facts, counts.planned, &id, &problem), &problem);
    for (size_t i = 0; i < night->case_count; i++) {
        struct answer recorded = answer_of(night->cases[i].expected);
        struct answer live = answer_of(night->cases[i].actual);
        struct difference difference = compare_answers(&recorded, &live, false);
        must(drift_put(&results->db, id, &made.plan, &made.plan.cases[i], &recorded, &live,
                       &difference, &problem),
             &problem);
    }
    must(drift_end(&results->db, id, &counts, /* whole= */ true, &problem), &problem);
    pool_free(&made.plan.pool);
}
