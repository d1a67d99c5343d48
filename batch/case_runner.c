/*
 * An attempt from its image to its answer; see case_runner.h.
 *
 * Commands name an image by its base name, as the recorded qemu-img was run in the image's folder:
 * so the same folder is made the working one whenever names are resolved. That is two system calls
 * of a microsecond a case.
 */
#include "batch/case_runner.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "batch/judge.h"
#include "vmm/sys.h"

/* What stands before messages; answers are compared behind it. */
#define PROGRAM_NAME "instar"

struct case_runner *case_runner_new(const struct schedule *schedule)
{
    struct case_runner *runner = calloc(1, sizeof(*runner));
    if (runner == NULL) {
        return NULL;
    }
    struct open_how how = {.flags = O_PATH | O_DIRECTORY | O_CLOEXEC};
    runner->schedule = schedule;
    gate_init(&runner->gate);
    runner->home = sys.openat2(AT_FDCWD, ".", &how);
    if (runner->home < 0 || !capture_init(&runner->capture)) {
        case_runner_free(runner);
        return NULL;
    }
    return runner;
}

static void stop_worker(struct case_runner *runner)
{
    if (runner->started) {
        runner->schedule->workers->stop(&runner->worker);
        runner->started = false;
    }
}

void case_runner_free(struct case_runner *runner)
{
    stop_worker(runner);
    gate_close(&runner->gate);
    capture_free(&runner->capture);
    if (runner->home >= 0) {
        sys.close(runner->home);
    }
    free(runner);
}

static const struct plan_case *case_of(const struct case_runner *runner)
{
    return &runner->schedule->plan->cases[runner->case_index];
}

static const struct plan_image *image_of(const struct case_runner *runner)
{
    return &runner->schedule->plan->images[case_of(runner)->image];
}

/* Ends the attempt with a trouble of the host's. */
__attribute__((format(printf, 2, 3))) static void end_early(struct case_runner *runner,
                                                            const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    runner->attempt.run.category = RUN_HOST_ERROR;
    runner->attempt.run.exit_code = 1;
    vsnprintf(runner->attempt.run.detail, sizeof(runner->attempt.run.detail), format, arguments);
    va_end(arguments);
    runner->ended_early = true;
}

static bool enter_folder(const struct case_runner *runner)
{
    return chdir(image_of(runner)->folder) == 0;
}

/* The folder was there a moment ago; if we cannot go back, later names resolve wrongly: stop. */
static void leave_folder(const struct case_runner *runner)
{
    int result = fchdir(runner->home);
    assert(result == 0);
    (void)result;
}

static bool allow_folders(struct case_runner *runner)
{
    const struct string_list *allow = image_of(runner)->allow;
    for (size_t i = 0; i < allow->count; i++) {
        if (gate_allow(&runner->gate, allow->items[i]) != 0) {
            end_early(runner, "allow '%s': %s", allow->items[i], strerror(errno));
            return false;
        }
    }
    return true;
}

static bool open_image(struct case_runner *runner)
{
    char error[1024];
    if (!enter_folder(runner)) {
        end_early(runner, "%s: %s", image_of(runner)->folder, strerror(errno));
        return false;
    }
    gate_init(&runner->gate);
    bool good = allow_folders(runner);
    if (good &&
        gate_open_top(&runner->gate, image_of(runner)->base_name, error, sizeof(error)) != 0) {
        end_early(runner, "%.200s", error);
        good = false;
    }
    leave_folder(runner);
    return good;
}

static void fill_job(struct case_runner *runner)
{
    const struct plan_case *planned = case_of(runner);
    const struct case_limits *limits = &planned->combination->job->limits;
    struct job *job = &runner->job;
    struct option_values values;
    memset(job, 0, sizeof(*job));
    plan_case_values(runner->schedule->plan, planned, &values);
    operation_fill_job(planned->combination->job->operation, &values, job);
    job->qemu_version = runner->schedule->qemu_versions[planned->profile];
    job->reset = runner->schedule->reset;
    job->limits = (struct job_limits){
        .deadline_ms = limits->timeout_ms,
        .exits_max =
            job->operation == JOB_CONVERT ? JOB_COPY_EXITS_MAX_DEFAULT : JOB_EXITS_MAX_DEFAULT,
        .read_bytes_max = limits->read_bytes,
        .output_bytes_max = limits->output_bytes,
        .ram_bytes = (uint32_t)(limits->memory_mib << 20),
    };
    if (job->operation == JOB_CONVERT && job->limits.ram_bytes < JOB_COPY_RAM_BYTES_DEFAULT) {
        job->limits.ram_bytes = JOB_COPY_RAM_BYTES_DEFAULT;
    }
    snprintf(job->program, sizeof(job->program), "%s", PROGRAM_NAME);
    snprintf(job->file_name, sizeof(job->file_name), "%s", image_of(runner)->base_name);
}

/* A worker is forked before any image is open, so it holds nothing it was not handed. */
static bool start_worker(struct case_runner *runner, struct problem *problem)
{
    if (runner->started) {
        return true;
    }
    if (runner->schedule->workers->start(&runner->worker) != 0) {
        return problem_infrastructure(problem, "no worker can be started: %s", strerror(errno));
    }
    runner->started = true;
    return true;
}

/* The image and, for a copy, the digest that takes the place of an output. False: errno. */
static bool hand_over(struct case_runner *runner)
{
    const struct worker_ops *workers = runner->schedule->workers;
    if (runner->job.operation == JOB_CONVERT) {
        gate_reserve(&runner->gate, "");
        if (workers->add_file(&runner->worker, -1, "digest", /* writable= */ true) != 0) {
            return false;
        }
    }
    return workers->submit(&runner->worker, &runner->job, runner->gate.file[0].fd) == 0;
}

bool case_runner_begin(struct case_runner *runner, size_t case_index, unsigned number,
                       struct problem *problem)
{
    runner->case_index = case_index;
    runner->number = number;
    runner->ended_early = false;
    runner->busy = true;
    memset(&runner->attempt, 0, sizeof(runner->attempt));
    capture_reset(&runner->capture);
    if (!start_worker(runner, problem)) {
        return false;
    }
    fill_job(runner);
    if (open_image(runner) && !hand_over(runner)) {
        end_early(runner, "the job could not be handed over: %s", strerror(errno));
        stop_worker(runner);
    }
    if (runner->ended_early) {
        gate_close(&runner->gate);
    }
    return true;
}

/* Answers the guest's wish for a further file. False: the worker is gone. */
static bool answer_open(struct case_runner *runner, const struct worker_message *message)
{
    runner->reply = (struct open_reply){.sequence = message->open.sequence};
    if (!enter_folder(runner)) {
        return false;
    }
    int fd = gate_open_reference(&runner->gate, &message->open, message->bytes, message->length,
                                 &runner->reply);
    leave_folder(runner);
    return runner->schedule->workers->answer_open(&runner->worker, &runner->reply, fd) == 0;
}

/* The worker's run is over, or the worker is. */
static void end_attempt(struct case_runner *runner, const struct run_verdict *run,
                        bool worker_usable)
{
    struct attempt *attempt = &runner->attempt;
    attempt->run = *run;
    if (!worker_usable) {
        stop_worker(runner);
    }
    if ((run->category == RUN_OK || run->category == RUN_REFUSED) &&
        !gate_files_unchanged(&runner->gate)) {
        attempt->run.category = RUN_IMAGE_CHANGED;
    }
    if (runner->job.operation == JOB_CONVERT && run->exit_code != 0) {
        capture_drop_out(&runner->capture);
    }
    gate_close(&runner->gate);
    attempt->has_actual =
        capture_answer(&runner->capture, ANSWER_EXITED, run->exit_code, &attempt->actual);
    if (!attempt->has_actual) {
        attempt->run.category = RUN_HOST_ERROR;
        snprintf(attempt->run.detail, sizeof(attempt->run.detail), "out of memory");
    }
}

static void end_dead(struct case_runner *runner, const char *detail)
{
    struct run_verdict run = {.category = RUN_HOST_ERROR, .exit_code = 1};
    snprintf(run.detail, sizeof(run.detail), "%s", detail);
    end_attempt(runner, &run, /* worker_usable= */ false);
}

/* One message, heard. Returns whether the attempt is over. */
static bool take_message(struct case_runner *runner, const struct worker_message *message)
{
    switch (message->event) {
    case WORKER_STDOUT:
        capture_out(&runner->capture, message->bytes, message->length);
        return false;
    case WORKER_STDERR:
        capture_err(&runner->capture, message->bytes, message->length);
        return false;
    case WORKER_OPEN:
        if (answer_open(runner, message)) {
            return false;
        }
        end_dead(runner, "the worker could not be answered");
        return true;
    case WORKER_DONE:
        /* A deadline that is still set is one the worker has missed: it cannot be used again. */
        end_attempt(runner, &message->verdict, runner->worker.deadline_ns == 0);
        return true;
    case WORKER_DIED:
    case WORKER_NONE:
    default:
        end_dead(runner, "the worker died");
        return true;
    }
}

bool case_runner_receive(struct case_runner *runner, struct worker_message *message,
                         bool *ret_heard, bool *ret_ended, struct problem *problem)
{
    assert(runner->busy);
    *ret_heard = false;
    *ret_ended = false;
    if (runner->ended_early) {
        *ret_heard = true;
        *ret_ended = true;
        return true;
    }
    if (runner->schedule->workers->receive(&runner->worker, 0, message) != 0) {
        return errno == EINTR ||
               problem_infrastructure(problem, "a worker cannot be heard: %s", strerror(errno));
    }
    if (message->event == WORKER_NONE) {
        return true;
    }
    *ret_heard = true;
    *ret_ended = take_message(runner, message);
    return true;
}

void case_runner_judge(struct case_runner *runner)
{
    judge_attempt(&runner->attempt,
                  case_of(runner)->combination->job->operation->has_volatile_fields);
}

bool case_runner_wants_retry(const struct case_runner *runner)
{
    return judge_retry(runner->attempt.verdict, runner->number,
                       &case_of(runner)->combination->job->limits);
}
