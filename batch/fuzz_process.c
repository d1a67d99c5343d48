/*
 * fork, limits, exec. There is no limit on the address space: a sanitizer maps terabytes of shadow
 * and never touches them. What a target really uses is libFuzzer's -rss_limit_mb to bound, and
 * AFL++'s own deadline.
 */
#include "batch/fuzz_process.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "batch/limits.h"
#include "vmm/sys.h"

/* From the word to end to the end by force. */
#define LAST_WORD_NS 2000000000u
#define STOP_POLL_MS 5

static void limit(__rlimit_resource_t what, rlim_t value)
{
    struct rlimit limits = {.rlim_cur = value, .rlim_max = value};
    /* A limit that cannot be set is one which the system has set lower already. */
    (void)setrlimit(what, &limits);
}

/* The child's side: never returns. */
__attribute__((noreturn)) static void become(const struct fuzz_command *command)
{
    (void)setpgid(0, 0);
    (void)unshare(CLONE_NEWNET); /* needs a privilege; without it the network stays */
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, FUZZ_FILE_BYTES);
    limit(RLIMIT_NOFILE, FUZZ_FDS_MAX);
    limit(RLIMIT_CPU, (command->timeout_ms / 1000 + 2) * FUZZ_CPU_FACTOR);
    struct sigaction standard = {.sa_handler = SIG_DFL};
    (void)sigaction(SIGPIPE, &standard, NULL);
    (void)sigaction(SIGXFSZ, &standard, NULL);
    int log = open(command->log, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0644);
    int nothing = open("/dev/null", O_RDONLY);
    if (log >= 0 && nothing >= 0 && dup2(nothing, STDIN_FILENO) >= 0 &&
        dup2(log, STDOUT_FILENO) >= 0 && dup2(log, STDERR_FILENO) >= 0 &&
        chdir(command->folder) == 0) {
        union {
            const char *const *given;
            char *const *taken; /* execve() changes nothing */
        } argv = {.given = command->argv}, environment = {.given = command->environment};
        execve(command->argv[0], argv.taken, environment.taken);
    }
    dprintf(log, "cannot execute %s: %s\n", command->argv[0], strerror(errno));
    _exit(127);
}

bool fuzz_process_start(struct fuzz_process *process, const struct fuzz_command *command,
                        struct problem *problem)
{
    pid_t child = sys.fork();
    int error = errno;
    if (child == 0) {
        become(command);
    }
    if (child < 0) {
        return problem_infrastructure(problem, "fork: %s", strerror(error));
    }
    (void)setpgid(child, child); /* whoever comes first */
    *process = (struct fuzz_process){
        .process = child, .deadline_ns = sys_monotonic_ns() + command->timeout_ms * 1000000u};
    return true;
}

/* Processor time of all children that were reaped so far. */
static uint64_t reaped_cpu_ns(void)
{
    struct rusage used;
    if (getrusage(RUSAGE_CHILDREN, &used) != 0) {
        return 0;
    }
    return ((uint64_t)used.ru_utime.tv_sec + (uint64_t)used.ru_stime.tv_sec) * 1000000000u +
           ((uint64_t)used.ru_utime.tv_usec + (uint64_t)used.ru_stime.tv_usec) * 1000u;
}

bool fuzz_process_ended(struct fuzz_process *process, int *ret_status)
{
    uint64_t before_ns = reaped_cpu_ns(); /* there is one thread, so the difference is this child */
    pid_t ended = sys.waitpid(process->process, ret_status, WNOHANG);
    if (ended == 0 && sys_monotonic_ns() >= process->deadline_ns) {
        /* First a word, so that a fuzzer can end children with groups of their own, as AFL++ has.
         */
        sys.kill(-process->process, process->overdue ? SIGKILL : SIGTERM);
        process->overdue = true;
        process->deadline_ns = sys_monotonic_ns() + LAST_WORD_NS;
    }
    if (ended == 0 || (ended < 0 && errno == EINTR)) {
        return false;
    }
    if (ended < 0) {
        *ret_status = 0; /* somebody else has reaped it; its log has to do */
    }
    sys.kill(-process->process, SIGKILL); /* what it has left behind */
    process->cpu_ns = reaped_cpu_ns() - before_ns;
    process->process = 0;
    return true;
}

void fuzz_process_stop(struct fuzz_process *process)
{
    int status;
    if (process->process == 0) {
        return;
    }
    process->deadline_ns = 0; /* as if it were overdue */
    while (!fuzz_process_ended(process, &status)) {
        sys.poll(NULL, 0, STOP_POLL_MS);
    }
}
