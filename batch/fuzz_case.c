/*
 * The steps, each with what begins it and what follows its end:
 *
 *   RETRY ... -> FUZZ -> CONFIRM -> MINIMISE -> COMPARE -> FUZZ ... -> PRUNE -> over
 *
 * RETRY is there for each open finding, and the middle part for each input that failed; a step that
 * has nothing to do names the next one instead of beginning.
 */
#include "batch/fuzz_case.h"

#include <assert.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <unistd.h>

#include "vmm/sys.h"

#define SECOND_NS 1000000000u
/* What a process may need beside its budget: loading a corpus, writing a stack trace. */
#define GRACE_MS 60000u
/* AFL++ leaves thousands of inputs of one bug; so many of a case are looked at. */
#define INPUTS_TRIED_MAX 64u

static void fail(struct fuzz_case *fuzz, const char *what, const char *why)
{
    if (fuzz->error[0] == '\0') {
        snprintf(fuzz->error, sizeof(fuzz->error), "%.90s: %.160s", what, why);
    }
    fuzz->step = FUZZ_STEP_OVER;
}

/* Starts the step's process. `made`: whether its command line could be made. */
static void start(struct fuzz_case *fuzz, bool made, const struct words *words, bool single,
                  uint64_t timeout_ms)
{
    static const char *const names[FUZZ_STEPS] = {"retry",    "fuzz",    "confirm",
                                                  "minimise", "compare", "prune"};
    struct problem problem = {0};
    if (!made || !fuzz_path(fuzz->log, "%s/%s.log", fuzz->task.work, names[fuzz->step])) {
        fail(fuzz, names[fuzz->step], made ? strerror(errno) : "no command line");
        return;
    }
    const struct fuzz_command command = {
        .argv = words->word,
        .environment = single ? fuzz->engine->single_environment : fuzz->engine->environment,
        .folder = fuzz->task.work,
        .log = fuzz->log,
        .timeout_ms = timeout_ms,
    };
    fuzz->step_begun_ns = sys_monotonic_ns();
    if (!fuzz_process_start(&fuzz->process, &command, &problem)) {
        fail(fuzz, names[fuzz->step], problem.text);
    }
}

/* One input alone: RETRY, CONFIRM and COMPARE. */
static void start_single(struct fuzz_case *fuzz, const char *input)
{
    struct words words = {.count = 0};
    bool made = fuzz->engine->single(&fuzz->task, input, &fuzz->pool, &words);
    start(fuzz, made, &words, /* single= */ true,
          fuzz->task.budget.input_timeout_s * 1000 + GRACE_MS);
}

static bool begin_retry(struct fuzz_case *fuzz, struct problem *problem)
{
    (void)problem;
    while (fuzz->open != NULL && access(fuzz->open->artefact, R_OK) != 0) {
        fuzz->open = fuzz->open->next; /* its input is gone: it stays open, and unseen */
    }
    if (fuzz->open == NULL) {
        fuzz->step = FUZZ_STEP_FUZZ;
        return true;
    }
    (void)fuzz_path(fuzz->input, "%s", fuzz->open->artefact);
    start_single(fuzz, fuzz->input);
    return true;
}

static bool end_retry(struct fuzz_case *fuzz, int status, struct problem *problem)
{
    const struct open_finding *open = fuzz->open;
    bool fails = fuzz_finding_triage(fuzz, status, &fuzz->triage);
    fuzz->open = open->next;
    fuzz->reproduced = fails;
    if (fuzz->error[0] != '\0') {
        return true; /* it could not be run at all, so nothing is known */
    }
    if (fails && !fuzz_finding_store(fuzz, fuzz->input, problem)) {
        return false;
    }
    bool same = fails && strcmp(fuzz->triage.key, open->key) == 0;
    return same ||
           fuzz_results_put_fixed(fuzz->stage->options->results, fuzz->index, open, problem);
}

static bool begin_fuzz(struct fuzz_case *fuzz, struct problem *problem)
{
    (void)problem;
    const struct fuzz_budget *budget = &fuzz->task.budget;
    uint64_t spent = fuzz->fuzz_ns / SECOND_NS;
    bool runs_left = budget->runs == 0 || fuzz->facts.execs < budget->runs;
    if (fuzz->fuzz_turns > 0 &&
        (spent >= budget->seconds || !runs_left || fuzz->fuzz_turns >= budget->findings)) {
        fuzz->step = FUZZ_STEP_PRUNE;
        return true;
    }
    uint64_t seconds = budget->seconds - spent;
    struct words words = {.count = 0};
    bool made = fuzz->engine->fuzz(&fuzz->task, seconds,
                                   budget->runs == 0 ? 0 : budget->runs - fuzz->facts.execs,
                                   fuzz->facts.seed + fuzz->fuzz_turns, &fuzz->pool, &words);
    fuzz->fuzz_turns++;
    start(fuzz, made, &words, /* single= */ false,
          (seconds + seconds / 10 + budget->input_timeout_s) * 1000 + GRACE_MS);
    return true;
}

static void add_counts(struct fuzz_case *fuzz, const struct fuzz_counts *counts)
{
    struct fuzz_facts *facts = &fuzz->facts;
    facts->execs += counts->execs;
    facts->edges = counts->edges > facts->edges ? counts->edges : facts->edges;
    facts->features = counts->features > facts->features ? counts->features : facts->features;
    if (counts->peak_rss_mib > facts->peak_rss_mib) {
        facts->peak_rss_mib = counts->peak_rss_mib;
    }
    facts->fuzz_ms = fuzz->fuzz_ns / 1000000u;
    facts->corpus_grown = fuzz_count_files(fuzz->task.corpus);
}

static bool next_finding(struct fuzz_case *fuzz)
{
    return fuzz->inputs_tried < INPUTS_TRIED_MAX && fuzz_finding_next(fuzz);
}

static bool end_fuzz(struct fuzz_case *fuzz, int status, struct problem *problem)
{
    struct fuzz_counts counts = {0};
    size_t length = 0;
    fuzz->fuzz_ns += sys_monotonic_ns() - fuzz->step_begun_ns;
    char *log = fuzz_read_log(fuzz->log, &length);
    int result = log == NULL ? -1 : fuzz->engine->collect(&fuzz->task, log, length, &counts);
    int error = errno;
    free(log);
    if (result != 0) {
        fail(fuzz, "the fuzzer's results", strerror(error));
        return true;
    }
    add_counts(fuzz, &counts);
    fuzz->overdue = fuzz->overdue || fuzz->process.overdue;
    bool fails = fuzz_finding_triage(fuzz, status, &fuzz->in_fuzzing);
    if (next_finding(fuzz)) {
        fuzz->step = FUZZ_STEP_CONFIRM;
        return true;
    }
    fuzz->step = FUZZ_STEP_PRUNE;
    if (fails && !fuzz->overdue) {
        fuzz->triage = fuzz->in_fuzzing; /* it failed outside any input */
        fuzz->reproduced = false;
        return fuzz_finding_store(fuzz, "", problem);
    }
    if (!fails && !fuzz->overdue && (!WIFEXITED(status) || WEXITSTATUS(status) != 0)) {
        const char *text = fuzz->in_fuzzing.excerpt;
        size_t chars = strlen(text);
        char what[64];
        snprintf(what, sizeof(what), "the fuzzer ended with exit code %d",
                 WIFEXITED(status) ? WEXITSTATUS(status) : -1);
        fail(fuzz, what, chars > 150 ? text + chars - 150 : text);
    }
    return true;
}

/* After a finding: the next one, or more fuzzing with what is left. */
static void after_finding(struct fuzz_case *fuzz)
{
    (void)unlink(fuzz->input);
    fuzz->step = next_finding(fuzz) ? FUZZ_STEP_CONFIRM : FUZZ_STEP_FUZZ;
}

static bool begin_confirm(struct fuzz_case *fuzz, struct problem *problem)
{
    (void)problem;
    fuzz->inputs_tried++;
    start_single(fuzz, fuzz->input);
    return true;
}

/* Whether the fuzzer has left the input at hand because it took long. */
static bool is_slow_unit(const struct fuzz_case *fuzz)
{
    const char *name = strrchr(fuzz->input, '/') + 1;
    return strncmp(name, "slow-unit-", strlen("slow-unit-")) == 0;
}

/*
 * An input that was slow, or too slow, and is quick when it is run alone was so for want of a
 * processor: it is forgotten.
 */
static bool end_slow(struct fuzz_case *fuzz, struct problem *problem)
{
    bool good = true;
    if (fuzz->process.cpu_ns >= fuzz->task.budget.input_timeout_s * SECOND_NS / 2) {
        triage_slow(&fuzz->triage);
        fuzz->reproduced = true;
        good = fuzz_finding_store(fuzz, fuzz->input, problem);
    }
    after_finding(fuzz);
    return good;
}

static bool end_confirm(struct fuzz_case *fuzz, int status, struct problem *problem)
{
    bool minimise;
    fuzz->reproduced = fuzz_finding_triage(fuzz, status, &fuzz->triage);
    if (!fuzz->reproduced && (is_slow_unit(fuzz) || fuzz->in_fuzzing.kind == FINDING_TIMEOUT)) {
        return end_slow(fuzz, problem);
    }
    if (!fuzz->reproduced) {
        fuzz->triage = fuzz->in_fuzzing;
        if (fuzz->triage.kind == FINDING_NONE) {
            triage_unexplained(&fuzz->triage);
        }
    }
    if (!fuzz_finding_minimises(fuzz, &minimise, problem)) {
        return false;
    }
    if (minimise) {
        fuzz->step = FUZZ_STEP_MINIMISE;
        return true;
    }
    bool good = fuzz_finding_store(fuzz, fuzz->input, problem);
    after_finding(fuzz);
    return good;
}

static bool begin_minimise(struct fuzz_case *fuzz, struct problem *problem)
{
    (void)problem;
    struct words words = {.count = 0};
    bool made =
        fuzz_path(fuzz->minimised, "%s/minimised", fuzz->task.work) &&
        fuzz->engine->minimise(&fuzz->task, fuzz->input, fuzz->minimised, &fuzz->pool, &words);
    (void)unlink(fuzz->minimised);
    start(fuzz, made, &words, /* single= */ false,
          fuzz->task.budget.minimise_seconds * 1000 + GRACE_MS);
    return true;
}

static bool end_minimise(struct fuzz_case *fuzz, int status, struct problem *problem)
{
    (void)status; /* what counts is whether there is a smaller input */
    if (access(fuzz->minimised, R_OK) == 0) {
        fuzz->step = FUZZ_STEP_COMPARE;
        return true;
    }
    bool good = fuzz_finding_store(fuzz, fuzz->input, problem);
    after_finding(fuzz);
    return good;
}

static bool begin_compare(struct fuzz_case *fuzz, struct problem *problem)
{
    (void)problem;
    start_single(fuzz, fuzz->minimised);
    return true;
}

/* A minimiser may slip from one bug to another; then the longer input is the one to keep. */
static bool end_compare(struct fuzz_case *fuzz, int status, struct problem *problem)
{
    struct triage smaller;
    bool same =
        fuzz_finding_triage(fuzz, status, &smaller) && strcmp(smaller.key, fuzz->triage.key) == 0;
    bool good = fuzz_finding_store(fuzz, same ? fuzz->minimised : fuzz->input, problem);
    after_finding(fuzz);
    return good;
}

static bool begin_prune(struct fuzz_case *fuzz, struct problem *problem)
{
    (void)problem;
    char fresh[FUZZ_PATH_BYTES];
    struct words words = {.count = 0};
    if (fuzz_count_files(fuzz->task.corpus) == 0) {
        fuzz->step = FUZZ_STEP_OVER;
        return true;
    }
    if (!fuzz_path(fresh, "%s.fresh", fuzz->task.corpus) || fuzz_remove_folder(fresh) != 0 ||
        fuzz_make_folder(fresh) != 0) {
        fail(fuzz, "pruning", strerror(errno));
        return true;
    }
    start(fuzz, fuzz->engine->merge(&fuzz->task, fresh, &fuzz->pool, &words), &words,
          /* single= */ false, fuzz->task.budget.merge_seconds * 1000);
    return true;
}

/* A merge that did not come to its end leaves the corpus as it is: it is larger, nothing else. */
static bool end_prune(struct fuzz_case *fuzz, int status, struct problem *problem)
{
    (void)problem;
    char fresh[FUZZ_PATH_BYTES];
    fuzz->step = FUZZ_STEP_OVER;
    if (fuzz_path(fresh, "%s.fresh", fuzz->task.corpus)) {
        bool whole = WIFEXITED(status) && WEXITSTATUS(status) == 0 && fuzz_count_files(fresh) > 0;
        if (whole && fuzz_replace_folder(fresh, fuzz->task.corpus) != 0) {
            fail(fuzz, "pruning", strerror(errno));
        }
        (void)fuzz_remove_folder(fresh);
    }
    return true;
}

static const struct {
    /* Starts the step's process or names another step. False: the database failed. */
    bool (*begin)(struct fuzz_case *fuzz, struct problem *problem);
    bool (*end)(struct fuzz_case *fuzz, int status, struct problem *problem);
} steps[FUZZ_STEPS] = {
    [FUZZ_STEP_RETRY] = {begin_retry, end_retry},
    [FUZZ_STEP_FUZZ] = {begin_fuzz, end_fuzz},
    [FUZZ_STEP_CONFIRM] = {begin_confirm, end_confirm},
    [FUZZ_STEP_MINIMISE] = {begin_minimise, end_minimise},
    [FUZZ_STEP_COMPARE] = {begin_compare, end_compare},
    [FUZZ_STEP_PRUNE] = {begin_prune, end_prune},
};

/* Goes on until a process runs or the case is over. */
static bool advance(struct fuzz_case *fuzz, struct problem *problem)
{
    while (fuzz->step != FUZZ_STEP_OVER && fuzz->process.process == 0) {
        if (fuzz->error[0] != '\0') {
            fuzz->step = FUZZ_STEP_OVER;
        } else if (!steps[fuzz->step].begin(fuzz, problem)) {
            return false;
        }
    }
    return true;
}

bool fuzz_case_poll(struct fuzz_case *fuzz, bool *ret_over, struct problem *problem)
{
    int status;
    bool good = true;
    if (fuzz->process.process != 0 && fuzz_process_ended(&fuzz->process, &status)) {
        good = steps[fuzz->step].end(fuzz, status, problem) && advance(fuzz, problem);
    }
    *ret_over = fuzz->step == FUZZ_STEP_OVER;
    return good;
}

/* A seed that differs from night to night; below 2^31, which both engines take. */
static uint64_t random_seed(void)
{
    uint32_t seed = 0;
    if (getrandom(&seed, sizeof(seed), 0) != (ssize_t)sizeof(seed)) {
        seed = (uint32_t)sys_monotonic_ns();
    }
    return (seed & 0x3fffffffu) + 1;
}

/* FOLDER/TARGET where there is one, else NULL. */
static const char *target_folder(struct fuzz_case *fuzz, const char *folder)
{
    const char *path =
        folder == NULL ? NULL : pool_printf(&fuzz->pool, "%s/%s", folder, fuzz->target);
    return path != NULL && access(path, R_OK | X_OK) == 0 ? path : NULL;
}

static bool fill_task(struct fuzz_case *fuzz, const struct plan_image *image,
                      const struct fuzz_budget *budget)
{
    struct fuzz_stage *stage = fuzz->stage;
    const struct fuzz_target *target = image->target;
    struct fuzz_task *task = &fuzz->task;
    fuzz->target = target->name;
    fuzz->artefacts = pool_printf(&fuzz->pool, "%s/%s", stage->artefacts, target->name);
    *task = (struct fuzz_task){
        .program = pool_printf(&fuzz->pool, "%s/%s", image->folder, image->base_name),
        .corpus = pool_printf(&fuzz->pool, "%s/%s", stage->corpus, target->name),
        .seeds = target_folder(fuzz, stage->seeds),
        .regression = target_folder(fuzz, stage->regression),
        .work = pool_printf(&fuzz->pool, "%s/.work-%s-%s", stage->artefacts, target->name,
                            fuzz->engine->name),
        .budget = *budget,
    };
    if (target->dictionary != NULL) {
        task->dictionary =
            pool_printf(&fuzz->pool, "%s/%s", stage->dictionaries, target->dictionary);
    }
    const struct fuzz_budget own = {.max_len = target->max_len,
                                    .input_timeout_s = target->timeout_s};
    fuzz_budget_fill(&task->budget, &own);
    return fuzz->artefacts != NULL && task->program != NULL && task->corpus != NULL &&
           task->work != NULL && (target->dictionary == NULL || task->dictionary != NULL);
}

static void make_folders(struct fuzz_case *fuzz)
{
    if (fuzz_make_folder(fuzz->task.corpus) != 0 || fuzz_make_folder(fuzz->artefacts) != 0 ||
        fuzz_remove_folder(fuzz->task.work) != 0 || fuzz_make_folder(fuzz->task.work) != 0 ||
        fuzz->engine->prepare(&fuzz->task) != 0) {
        fail(fuzz, "the case's folders", strerror(errno));
    }
}

bool fuzz_case_begin(struct fuzz_case *fuzz, struct fuzz_stage *stage, size_t index,
                     unsigned number, struct problem *problem)
{
    const struct plan_case *planned = &stage->options->plan->cases[index];
    const struct plan_image *image = &stage->options->plan->images[planned->image];
    struct option_values values;
    memset(fuzz, 0, sizeof(*fuzz));
    fuzz->stage = stage;
    fuzz->index = index;
    fuzz->number = number;
    fuzz->busy = true;
    fuzz->begun_ns = sys_monotonic_ns();
    plan_case_values(stage->options->plan, planned, &values);
    fuzz->engine = fuzz_engine_by_name(values.value[0]);
    if (!fill_task(fuzz, image, &planned->combination->job->budget)) {
        return problem_memory(problem);
    }
    make_folders(fuzz);
    fuzz->facts = (struct fuzz_facts){
        .target = fuzz->target,
        .engine = fuzz->engine->name,
        .program = fuzz->task.program,
        .seed = fuzz->task.budget.seed == 0 ? random_seed() : fuzz->task.budget.seed,
        .corpus_before = fuzz_count_files(fuzz->task.corpus),
        .timeout_s = fuzz->task.budget.input_timeout_s,
        .rss_mib = fuzz->task.budget.rss_mib,
    };
    struct results_db *results = stage->options->results;
    return fuzz_results_put_case(results, index, &fuzz->facts, problem) &&
           fuzz_results_open(results, fuzz->target, &fuzz->pool, &fuzz->open, problem) &&
           advance(fuzz, problem);
}

static void judge(const struct fuzz_case *fuzz, struct attempt *ret)
{
    size_t capacity = sizeof(ret->reason);
    if (fuzz->error[0] != '\0') {
        ret->verdict = VERDICT_ERROR;
        snprintf(ret->reason, capacity, "%s", fuzz->error);
    } else if (fuzz->worst > FINDING_SLOW) {
        ret->verdict = VERDICT_FAIL;
        snprintf(ret->reason, capacity, "finding %s (%" PRIu64 " new): %.200s", fuzz->worst_key,
                 fuzz->fresh, fuzz->worst_title);
    } else if (fuzz->overdue) {
        ret->verdict = VERDICT_TIMEOUT;
        snprintf(ret->reason, capacity, "the fuzzer did not end with its budget");
    } else if (fuzz->facts.execs == 0) {
        ret->verdict = VERDICT_ERROR;
        snprintf(ret->reason, capacity, "the fuzzer has not tried a single input");
    } else {
        ret->verdict = VERDICT_PASS;
    }
}

bool fuzz_case_attempt(struct fuzz_case *fuzz, struct attempt *ret, struct problem *problem)
{
    char log[FUZZ_PATH_BYTES], kept[FUZZ_PATH_BYTES];
    memset(ret, 0, sizeof(*ret));
    judge(fuzz, ret);
    ret->run.wall_ns = sys_monotonic_ns() - fuzz->begun_ns;
    fuzz->facts.corpus_after = fuzz_count_files(fuzz->task.corpus);
    if (fuzz_path(log, "%s/fuzz.log", fuzz->task.work) &&
        fuzz_path(kept, "%s/fuzz.log", fuzz->artefacts)) {
        (void)fuzz_copy_file(log, kept); /* for people; there is none when nothing was started */
    }
    return fuzz_results_put_case(fuzz->stage->options->results, fuzz->index, &fuzz->facts, problem);
}

void fuzz_case_end(struct fuzz_case *fuzz)
{
    if (!fuzz->busy) {
        return;
    }
    fuzz_process_stop(&fuzz->process);
    if (fuzz->task.work != NULL) {
        (void)fuzz_remove_folder(fuzz->task.work);
    }
    pool_free(&fuzz->pool);
    fuzz->busy = false;
}
