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

#include "batch/copy_text.h"
#include "batch/judge.h"
#include "vmm/sys.h"

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
    case_output_free(&runner->output);
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

/* What is made is looked at where it is; the rest happens beside the image. */
static const char *folder_of(const struct case_runner *runner)
{
    return runner->step == STEP_ANSWER ? image_of(runner)->folder : runner->output.folder.path;
}

static bool enter_folder(const struct case_runner *runner)
{
    return chdir(folder_of(runner)) == 0;
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
        end_early(runner, "%s: %s", folder_of(runner), strerror(errno));
        return false;
    }
    gate_init(&runner->gate);
    runner->gate.skip_lock_check = runner->job.skip_lock_check;
    bool good = runner->step != STEP_ANSWER || allow_folders(runner);
    if (good && gate_open_top(&runner->gate, runner->job.file_name, error, sizeof(error)) != 0) {
        end_early(runner, "%.200s", error);
        good = false;
    }
    leave_folder(runner);
    return good;
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

/* The file that the case is to write. */
static bool open_output(struct case_runner *runner)
{
    struct option_values values;
    struct problem problem = {0};
    plan_case_values(runner->schedule->plan, case_of(runner), &values);
    const char *backing =
        operation_value(case_of(runner)->combination->job->operation, &values, "backing");
    if (!case_output_begin(&runner->output, runner->home, runner->target, image_of(runner)->folder,
                           backing, &problem)) {
        end_early(runner, "%.200s", problem.text);
        return false;
    }
    return true;
}

/* The image and, for a copy, its output or the digest in its place. False: errno. */
static bool hand_over(struct case_runner *runner)
{
    const struct worker_ops *workers = runner->schedule->workers;
    bool digest = runner->job.operation == JOB_CONVERT &&
                  (runner->job.convert.flags & CONVERT_FLAG_DIGEST) != 0;
    if (digest) {
        gate_reserve(&runner->gate, "");
        if (workers->add_file(&runner->worker, -1, "digest", /* writable= */ true) != 0) {
            return false;
        }
    } else if (runner->job.operation == JOB_CONVERT) {
        gate_reserve(&runner->gate, runner->output.name);
        if (workers->add_file(&runner->worker, runner->output.files.file[0].fd, runner->output.name,
                              /* writable= */ true) != 0) {
            return false;
        }
    }
    return workers->submit(&runner->worker, &runner->job, runner->gate.file[0].fd) == 0;
}

static uint64_t time_left_ms(const struct case_runner *runner)
{
    uint64_t limit_ms = case_of(runner)->combination->job->limits.timeout_ms;
    uint64_t gone_ms = (sys_monotonic_ns() - runner->began_ns) / 1000000u;
    return gone_ms < limit_ms ? limit_ms - gone_ms : 1;
}

/* Gives the worker the job of a step; what goes wrong ends the attempt early. */
static void begin_step(struct case_runner *runner, enum case_step step)
{
    runner->step = step;
    runner->step_from = runner->capture.out_bytes;
    case_job_fill(runner->schedule, case_of(runner), step, runner->output.name,
                  time_left_ms(runner), &runner->job);
    bool makes = step == STEP_ANSWER && runner->target != NULL;
    if (open_image(runner) && (!makes || open_output(runner)) && !hand_over(runner)) {
        end_early(runner, "the job could not be handed over: %s", strerror(errno));
        stop_worker(runner);
    }
    if (runner->ended_early) {
        gate_close(&runner->gate);
        case_output_end(&runner->output);
    }
}

bool case_runner_begin(struct case_runner *runner, size_t case_index, unsigned number,
                       struct problem *problem)
{
    runner->case_index = case_index;
    runner->number = number;
    runner->ended_early = false;
    runner->busy = true;
    runner->began_ns = sys_monotonic_ns();
    runner->target = case_target(runner->schedule, case_of(runner));
    memset(&runner->attempt, 0, sizeof(runner->attempt));
    capture_reset(&runner->capture);
    if (!start_worker(runner, problem)) {
        return false;
    }
    begin_step(runner, STEP_ANSWER);
    return true;
}

/* A further file of the image that is being made. */
static int open_extent(struct case_runner *runner, const struct worker_message *message)
{
    if (runner->gate.file_count == INSTAR_DEVICES_MAX) {
        runner->reply.status = OPEN_STATUS_MESSAGE;
        return -1;
    }
    int fd = case_output_extent(&runner->output, runner->home, message->bytes, message->length,
                                &runner->reply);
    if (fd >= 0) {
        gate_reserve(&runner->gate, runner->output.name);
    }
    return fd;
}

static int open_reference(struct case_runner *runner, const struct worker_message *message)
{
    int fd = gate_open_reference(&runner->gate, &message->open, message->bytes, message->length,
                                 &runner->reply);
    leave_folder(runner);
    return fd;
}

/* Answers the guest's wish for a further file. False: the worker is gone. */
static bool answer_open(struct case_runner *runner, const struct worker_message *message)
{
    int fd;
    runner->reply = (struct open_reply){.sequence = message->open.sequence};
    if (message->open.kind == OPEN_OUTPUT_EXTENT) {
        fd = open_extent(runner, message);
    } else if (enter_folder(runner)) {
        fd = open_reference(runner, message);
    } else {
        return false;
    }
    return runner->schedule->workers->answer_open(&runner->worker, &runner->reply, fd) == 0;
}

/* The first step tells how the case came out; a later one only when it went wrong. */
static void add_run(struct case_runner *runner, const struct run_verdict *run)
{
    static const char *const names[] = {"", "info of the image made: ", "content of the image: "};
    struct run_verdict *sum = &runner->attempt.run;
    if (runner->step == STEP_ANSWER) {
        *sum = *run;
        return;
    }
    sum->wall_ns += run->wall_ns;
    sum->exits += run->exits;
    sum->read_bytes += run->read_bytes;
    if (run->category != RUN_OK && run->category != RUN_REFUSED) {
        sum->category = run->category;
        sum->exit_code = 1;
        sum->fault = run->fault;
        snprintf(sum->detail, sizeof(sum->detail), "%s%.200s", names[runner->step], run->detail);
    }
}

static bool has_answer(const struct case_runner *runner)
{
    enum run_category category = runner->attempt.run.category;
    return category == RUN_OK || category == RUN_REFUSED;
}

/* Adds what the step has found to the answer. */
static bool describe_step(struct case_runner *runner, int exit_code, struct problem *problem)
{
    struct option_values values;
    const struct operation *operation = case_of(runner)->combination->job->operation;
    switch (runner->step) {
    case STEP_ANSWER:
        plan_case_values(runner->schedule->plan, case_of(runner), &values);
        return case_output_commit(&runner->output, problem) &&
               copy_text_files(
                   runner->output.folder.path,
                   copy_text_bytes_count(runner->target,
                                         operation_value(operation, &values, "compress") != NULL),
                   &runner->capture, problem);
    case STEP_INFO:
        copy_text_end_info(&runner->capture, runner->step_from, exit_code);
        return true;
    case STEP_CONTENT:
    default:
        copy_text_end_content(&runner->capture, runner->step_from, exit_code);
        return true;
    }
}

/* Whether the case goes on with another step, which has then begun. */
static bool begin_next_step(struct case_runner *runner, const struct run_verdict *run)
{
    struct problem problem = {0};
    if (runner->target == NULL || !has_answer(runner) || runner->attempt.run.exit_code != 0) {
        return false;
    }
    if (!describe_step(runner, run->exit_code, &problem)) {
        end_early(runner, "%.200s", problem.text);
        return false;
    }
    if (runner->step == STEP_CONTENT) {
        return false;
    }
    gate_close(&runner->gate);
    begin_step(runner, runner->step == STEP_ANSWER ? STEP_INFO : STEP_CONTENT);
    return !runner->ended_early;
}

/* The worker's run is over, or the worker is. Returns whether the attempt is, too. */
static bool end_step(struct case_runner *runner, const struct run_verdict *run, bool worker_usable)
{
    struct attempt *attempt = &runner->attempt;
    add_run(runner, run);
    if (!worker_usable) {
        stop_worker(runner);
    }
    if (has_answer(runner) && !gate_files_unchanged(&runner->gate)) {
        attempt->run.category = RUN_IMAGE_CHANGED;
    }
    if (worker_usable && begin_next_step(runner, run)) {
        return false;
    }
    if (runner->job.operation == JOB_CONVERT && attempt->run.exit_code != 0) {
        capture_drop_out(&runner->capture);
    }
    gate_close(&runner->gate);
    case_output_end(&runner->output);
    attempt->has_actual =
        capture_answer(&runner->capture, ANSWER_EXITED, attempt->run.exit_code, &attempt->actual);
    if (!attempt->has_actual) {
        attempt->run.category = RUN_HOST_ERROR;
        snprintf(attempt->run.detail, sizeof(attempt->run.detail), "out of memory");
    }
    return true;
}

static void end_dead(struct case_runner *runner, const char *detail)
{
    struct run_verdict run = {.category = RUN_HOST_ERROR, .exit_code = 1};
    snprintf(run.detail, sizeof(run.detail), "%s", detail);
    (void)end_step(runner, &run, /* worker_usable= */ false);
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
        return end_step(runner, &message->verdict, runner->worker.deadline_ns == 0);
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
