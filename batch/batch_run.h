/*
 * One run from a manifest to stored verdicts: what `run` and `replay` share.
 */
#ifndef INSTAR_BATCH_BATCH_RUN_H
#define INSTAR_BATCH_BATCH_RUN_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/baseline.h"
#include "batch/divergences.h"
#include "batch/events.h"
#include "batch/manifest.h"
#include "batch/plan.h"
#include "batch/progress.h"
#include "batch/results.h"
#include "batch/scheduler.h"

#define PROFILES_MAX 8u

struct batch_run_options {
    const char *manifest;
    const char *results;     /* database; ":memory:" keeps nothing */
    const char *baseline;    /* NULL: embedded */
    const char *revision;    /* of the program, for reports */
    const char *last_status; /* "failed", "missed" or NULL: of the newest run in the database */
    const struct selection *selection;
    const char *selection_text;
    uint64_t timeout_s;                  /* of the whole run; 0: the manifest's */
    uint32_t workers;                    /* 0: as many as the machine carries */
    int64_t resume;                      /* the run to continue; 0: a new one */
    int events_fd;                       /* -1: none */
    const struct worker_ops *worker_ops; /* NULL: real workers */
    bool fail_fast;
    const char *fuzz_corpus; /* folders of fuzz_stage.h; NULL: its defaults */
    const char *fuzz_artefacts;
    bool reset; /* VMs may be reset for the next case rather than created anew */
    bool quiet;
};

struct batch_run {
    const struct batch_run_options *options;
    struct manifest manifest;
    struct plan plan;
    struct baseline_db baselines;
    struct results_db results;
    struct divergences registry;
    struct progress progress;
    struct events events;
    bool *done; /* cases that a resumed run has finished already */
    struct {
        int64_t oracle_id;
    } profiles[PROFILES_MAX];
    uint32_t qemu_versions[PROFILES_MAX];
    char profile_text[128];
    char profile_used_text[128];
    struct tally tally;
    uint64_t bad;
    uint64_t last_wall_ns;
    uint64_t began_ns; /* the run, by the monotonic clock */
    char today[16];
};

/*
 * Runs. Returns true when the plan was gone through (or the user interrupted): run->tally says how
 * it came out. The caller ends with batch_run_close() in either case.
 */
bool batch_run(struct batch_run *run, const struct batch_run_options *options,
               struct problem *problem);

void batch_run_close(struct batch_run *run);

#endif
