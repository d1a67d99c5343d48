/*
 * The run loop, see runner.h. One exit at a time: decode it, drain the ring, act on the doorbell,
 * look at the clock. Whatever ends the run is told once, by run_end(); the VM is destroyed after
 * every case, but only once its answer is out, or kept for the next one if both jobs allow it.
 */
#include "vmm/runner.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guest/base/checked.h"
#include "vmm/block_writer.h"
#include "vmm/deadline.h"

#include "vmm/run_state.h"
#include "vmm/sys.h"

#define TURN_WAIT_MS 50u

void run_set_end(struct run *run, enum run_category category, const char *format, ...)
{
    if (run->has_ended) {
        return;
    }
    run->has_ended = true;
    run->verdict->category = category;
    run->verdict->exit_code = 1;
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(run->verdict->detail, sizeof(run->verdict->detail), format, arguments);
    va_end(arguments);
}

struct runner *runner_new(const char **ret_what)
{
    struct runner *runner = calloc(1, sizeof(*runner));
    if (runner == NULL) {
        *ret_what = "memory";
        return NULL;
    }
    runner->run.machine = (struct machine){.vm = -1, .vcpu = -1};
    runner->run.lane = runner->run.machine;
    const char *failure = machine_host_open(&runner->host);
    if (failure == NULL && deadline_install() != 0) {
        failure = "SIGALRM";
    }
    if (failure != NULL) {
        int error = errno;
        runner_free(runner);
        errno = error;
        *ret_what = failure;
        return NULL;
    }
    return runner;
}

void runner_free(struct runner *runner)
{
    if (runner == NULL) {
        return;
    }
    runner->is_warm = false;
    runner_clean(runner);
    guest_memory_unmap(&runner->memory);
    machine_host_close(&runner->host);
    free(runner);
}

int runner_start_writer(struct runner *runner)
{
    runner->writer = block_writer_start();
    return runner->writer != NULL ? 0 : -1;
}

int runner_start_lane(struct runner *runner)
{
    runner->lane = lane_new();
    return runner->lane != NULL ? 0 : -1;
}

int runner_kvm(const struct runner *runner)
{
    return runner->host.kvm;
}

/* Memory for the job, clean: what the last case left is gone. */
static bool prepare_memory(struct run *run, const struct guest_program *program)
{
    struct guest_memory *memory = &run->runner->memory;
    uint64_t data_bytes = run->job->limits.ram_bytes;
    if (data_bytes == 0 || data_bytes % GUEST_REGION_BYTES != 0 ||
        data_bytes > GUEST_DATA_BYTES_MAX) {
        return run_end(run, RUN_HOST_ERROR, "bad amount of guest memory");
    }
    if (memory->base != NULL && memory->data_bytes != data_bytes) {
        guest_memory_unmap(memory);
    }
    if (memory->base == NULL && guest_memory_map(memory, data_bytes) != 0) {
        return run_end(run, RUN_HOST_ERROR, "guest memory: %s", strerror(errno));
    }
    guest_memory_reset(memory, program, run->machine.vm >= 0);
    if (!guest_memory_layout(memory, program, &run->layout)) {
        return run_end(run, RUN_HOST_ERROR, "guest memory too small for its program");
    }
    return true;
}

/* Only codecs have a use for more than a plain processor. */
static enum machine_cpu cpu_for(const struct job *job)
{
    const bool is_parser = job->operation == JOB_MAP || job->operation == JOB_INFO;
    return is_parser ? MACHINE_CPU_PLAIN : MACHINE_CPU_HOST;
}

static const char *provide_machine(struct run *run, const struct guest_program *program)
{
    if (run->machine.vm >= 0) {
        return NULL; /* it was reset */
    }
    const char *failure = machine_create(&run->machine, &run->runner->host, &run->runner->memory,
                                         program->entry, cpu_for(run->job));
    if (failure == NULL && run->job->reset) {
        (void)machine_keep_pristine(&run->machine);
    }
    return failure;
}

static bool prepare_machine(struct run *run, const struct guest_program *program)
{
    struct machine_host *host = &run->runner->host;
    const enum machine_cpu cpu = cpu_for(run->job);
    const char *failure = cpu == MACHINE_CPU_PLAIN ? NULL : machine_host_ask_cpu(host);
    if (failure == NULL) {
        run_write_config(run, cpu == MACHINE_CPU_HOST ? host->cpu_features : 0);
        failure = provide_machine(run, program);
    }
    if (failure != NULL) {
        return run_end(run, RUN_HOST_ERROR, "%s: %s", failure, strerror(errno));
    }
    if (deadline_arm(&run->machine, run->deadline_ns) != 0) {
        return run_end(run, RUN_HOST_ERROR, "timer: %s", strerror(errno));
    }
    return true;
}

static bool prepare(struct run *run, const struct guest_program *program,
                    const struct runner_file *files, unsigned file_count)
{
    if (!prepare_memory(run, program)) {
        return false;
    }
    run->devices.queue_base = run->layout.queue_base;
    run->devices.read_bytes_max = run->job->limits.read_bytes_max;
    run->devices.writer = run->runner->writer;
    run->devices.file_bytes_max = INT64_MAX;
    run->devices.written_bytes_max = run->job->limits.written_bytes_max != 0
                                         ? run->job->limits.written_bytes_max
                                         : JOB_WRITTEN_BYTES_BASE;
    if (!run_start_records(run) || !run_attach_all(run, files, file_count)) {
        return false;
    }
    return prepare_machine(run, program);
}

static bool notify_queue(struct run *run, uint32_t device)
{
    const char *what = NULL;
    switch (block_notify(&run->devices, &run->runner->memory, device, &what)) {
    case BLOCK_OK:
        return true;
    case BLOCK_LIMIT:
        return run_end(run, RUN_LIMIT, "limit of %s used up", what);
    case BLOCK_GUEST_FAULT:
    default:
        return run_end(run, RUN_GUEST_FAULT, "virtqueue: %s", what);
    }
}

/* Acts on a doorbell, after the ring was drained. False: the run has ended. */
static bool answer_doorbell(struct run *run, const struct exit_action *action)
{
    switch (action->doorbell) {
    case DOORBELL_QUEUE_NOTIFY:
        return notify_queue(run, action->value);
    case DOORBELL_RING:
        return true;
    case DOORBELL_OPEN:
        return run_answer_open(run);
    case DOORBELL_LANE_START:
    case DOORBELL_LANE_KICK:
    case DOORBELL_LANE_WAIT:
    case DOORBELL_LANE_PARK:
        return run_answer_lane(run, action->doorbell);
    case DOORBELL_EXIT:
    default: /* exit_decode() lets nothing else through */
        run_finish_records(run);
        return false;
    }
}

static bool end_by_fault(struct run *run, const struct exit_view *view,
                         const struct exit_action *action)
{
    struct run_fault *fault = &run->verdict->fault;
    if (view->run_errno == 0) {
        machine_describe_fault(&run->machine, fault);
    }
    enum run_category category =
        action->kind == EXIT_GUEST_FAULT ? RUN_GUEST_FAULT : RUN_HOST_ERROR;
    if (view->run_errno != 0) {
        return run_end(run, category, "%s: %s", action->what, strerror(view->run_errno));
    }
    return run_end(run, category, "%s: %s, rip %#llx, cr2 %#llx",
                   exit_reason_name(view->exit_reason), action->what,
                   (unsigned long long)fault->rip, (unsigned long long)fault->cr2);
}

/* One exit of the guest. False: the run has ended. */
static bool step(struct run *run)
{
    struct exit_view view;
    struct exit_action action;
    machine_run(&run->machine, &view);
    run->verdict->exits++;
    exit_decode(&view, &action);

    if (action.kind == EXIT_GUEST_FAULT || action.kind == EXIT_HOST_ERROR) {
        return end_by_fault(run, &view, &action);
    }
    if (!run_check_lane(run) || !run_drain(run)) {
        return false;
    }
    if (action.kind == EXIT_DOORBELL && !answer_doorbell(run, &action)) {
        return false;
    }
    if (sys_monotonic_ns() >= run->deadline_ns) {
        return run_end(run, RUN_TIMEOUT, "deadline of %llu ms",
                       (unsigned long long)run->job->limits.deadline_ms);
    }
    if (run->verdict->exits >= run->job->limits.exits_max) {
        return run_end(run, RUN_LIMIT, "exit budget used up");
    }
    return true;
}

/*
 * Destroys the VM, one process at a time. The kernel waits for a grace period of SRCU in there,
 * which is quick only while nobody else waits for one: two processes that destroy at will reach
 * 1,120 cases a second together, taking turns 3,450 (docs/performance.md). The turn is a lock on
 * /dev/kvm itself, so that all processes of the machine share it and a dead one gives it back. It
 * is only about speed: after TURN_WAIT_MS the VM is destroyed all the same.
 */
static void destroy_in_turn(struct runner *runner)
{
    const int kvm = runner->host.kvm;
    struct flock turn = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_len = 1};
    if (sys.fcntl(kvm, F_OFD_SETLK, &turn) != 0) {
        (void)deadline_arm(NULL, sys_monotonic_ns() + TURN_WAIT_MS * 1000000u);
        (void)sys.fcntl(kvm, F_OFD_SETLKW, &turn);
        deadline_disarm();
    }
    machine_destroy(&runner->run.lane);
    machine_destroy(&runner->run.machine);
    turn.l_type = F_UNLCK;
    (void)sys.fcntl(kvm, F_OFD_SETLK, &turn);
}

void runner_clean(struct runner *runner)
{
    if (runner->run.machine.vm >= 0 && !runner->is_warm) {
        destroy_in_turn(runner);
    }
}

/*
 * Whether the warm VM, if there is one, can be reset for this job. Another program has other page
 * tables, of which a VM that has run keeps copies.
 */
static bool can_reset(const struct runner *runner, const struct job *job,
                      const struct guest_program *program)
{
    return job->reset && runner->memory.program == program &&
           runner->memory.data_bytes == job->limits.ram_bytes &&
           runner->run.machine.cpu == cpu_for(job);
}

/* Whether the VM can serve another case: only if nothing was amiss with this one. */
static bool is_worth_keeping(const struct run *run)
{
    enum run_category category = run->verdict->category;
    return run->job->reset && run->machine.pristine != NULL && run->lane.vcpu < 0 &&
           (category == RUN_OK || category == RUN_REFUSED);
}

void runner_run(struct runner *runner, const struct job *job, const struct guest_program *program,
                const struct runner_file *files, unsigned file_count,
                const struct runner_ports *ports, struct run_verdict *ret)
{
    uint64_t start_ns = sys_monotonic_ns();
    struct run *run = &runner->run;
    /* Before the memory is reset: from here on nothing of the last case runs. */
    runner->is_warm =
        runner->is_warm && can_reset(runner, job, program) && machine_reset(&run->machine);
    runner_clean(runner);
    runner->is_warm = false;
    const struct machine machine = run->machine;
    if (runner->has_run) {
        memset(run, 0, offsetof(struct run, decoder));
    }
    runner->has_run = true;
    memset(ret, 0, sizeof(*ret));
    run->runner = runner;
    run->job = job;
    run->ports = ports;
    run->verdict = ret;
    run->machine = machine;
    run->lane = (struct machine){.vm = -1, .vcpu = -1};
    run->program = program;
    if (!mul_u64(job->limits.deadline_ms, 1000000, &run->deadline_ns) ||
        !add_u64(run->deadline_ns, start_ns, &run->deadline_ns)) {
        run->deadline_ns = UINT64_MAX;
    }

    if (prepare(run, program, files, file_count)) {
        while (step(run)) {
        }
    }
    assert(run->has_ended);
    run_stop_lane(run);
    deadline_disarm();
    if (runner->writer != NULL) {
        block_writer_reset(runner->writer);
    }
    run_free_digest(run);
    run_free_records(run);
    run_close_files(run);
    runner->is_warm = is_worth_keeping(run);
    ret->read_bytes = run->devices.read_bytes;
    ret->written_bytes = run->devices.written_bytes;
    ret->wall_ns = sys_monotonic_ns() - start_ns;
}
