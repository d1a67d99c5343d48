/*
 * bench_compare [-n RUNS] [-l LABEL] -- OURS... -- THEIRS... : times two commands doing the same
 * work, turn by turn.
 *
 * Turn by turn, because other work on the machine comes and goes: both meet the same weather, and
 * the ratio of the two minima is what a quiet machine would show. Time is from before the fork to
 * after the wait, so it contains all that a caller pays. Output and messages go to
 * /dev/null. What a command leaves behind (an instar worker destroys its VM after the answer) is
 * waited for, out of the time but before the next turn.
 *
 * One line of output: label, ours and theirs in milliseconds (minimum, median), the ratio of the
 * minima and of the medians, and the largest resident set of each command's processes in KiB. A
 * command whose exit code is not 0 is an error, unless -x says that it may be any.
 */
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define RUNS_MAX 10000u

struct subject {
    char **arguments;
    double ms[RUNS_MAX];
    long rss_kib;
};

static struct subject ours, theirs;
extern char **environ;

/* Waits for what the command left behind: as a subreaper, we inherit it. */
static void reap_rest(struct subject *subject)
{
    struct rusage usage;
    while (wait4(-1, NULL, 0, &usage) > 0 || errno == EINTR) {
        if (usage.ru_maxrss > subject->rss_kib) {
            subject->rss_kib = usage.ru_maxrss;
        }
    }
}

static double now_ms(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* Runs the command once. False, with a message, when it cannot be run or fails. */
static bool run_once(struct subject *subject, const posix_spawn_file_actions_t *actions,
                     bool any_exit_code, double *ret_ms)
{
    pid_t process;
    int status;
    struct rusage usage;
    double start_ms = now_ms();
    int error =
        posix_spawnp(&process, subject->arguments[0], actions, NULL, subject->arguments, environ);
    if (error != 0) {
        fprintf(stderr, "bench_compare: %s: %s\n", subject->arguments[0], strerror(error));
        return false;
    }
    while (wait4(process, &status, 0, &usage) < 0) {
        if (errno != EINTR) {
            perror("bench_compare: wait4");
            return false;
        }
    }
    *ret_ms = now_ms() - start_ms;
    if (!WIFEXITED(status) || (WEXITSTATUS(status) != 0 && !any_exit_code)) {
        fprintf(stderr, "bench_compare: %s ended with status %#x\n", subject->arguments[0],
                (unsigned)status);
        return false;
    }
    if (usage.ru_maxrss > subject->rss_kib) {
        subject->rss_kib = usage.ru_maxrss;
    }
    reap_rest(subject);
    return true;
}

static int by_value(const void *left, const void *right)
{
    double l = *(const double *)left;
    double r = *(const double *)right;
    return (l > r) - (l < r);
}

static void report(const char *label, unsigned runs)
{
    qsort(ours.ms, runs, sizeof(ours.ms[0]), by_value);
    qsort(theirs.ms, runs, sizeof(theirs.ms[0]), by_value);
    printf("%-22s %9.2f %9.2f %9.2f %9.2f %7.2f %7.2f %8ld %8ld\n", label, ours.ms[0],
           ours.ms[runs / 2], theirs.ms[0], theirs.ms[runs / 2], ours.ms[0] / theirs.ms[0],
           ours.ms[runs / 2] / theirs.ms[runs / 2], ours.rss_kib, theirs.rss_kib);
}

/* Finds the two commands between the dashes; ends each with NULL. */
static bool split(int count, char **arguments, int at)
{
    ours.arguments = arguments + at;
    for (int i = at; i < count; i++) {
        if (strcmp(arguments[i], "--") == 0) {
            arguments[i] = NULL;
            theirs.arguments = arguments + i + 1;
            return i > at && i + 1 < count;
        }
    }
    return false;
}

static int measure(const char *label, unsigned runs, bool any_exit_code)
{
    posix_spawn_file_actions_t actions;
    if (prctl(PR_SET_CHILD_SUBREAPER, 1) != 0) {
        perror("bench_compare: subreaper");
        return 1;
    }
    if (posix_spawn_file_actions_init(&actions) != 0 ||
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0) != 0 ||
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0) != 0) {
        perror("bench_compare");
        return 1;
    }
    double ignored_ms;
    bool done = run_once(&ours, &actions, any_exit_code, &ignored_ms) &&
                run_once(&theirs, &actions, any_exit_code, &ignored_ms);
    for (unsigned i = 0; done && i < runs; i++) {
        done = run_once(&ours, &actions, any_exit_code, &ours.ms[i]) &&
               run_once(&theirs, &actions, any_exit_code, &theirs.ms[i]);
    }
    (void)posix_spawn_file_actions_destroy(&actions);
    if (done) {
        report(label, runs);
    }
    return done ? 0 : 1;
}

int main(int count, char **arguments)
{
    const char *label = "-";
    unsigned long runs = 30;
    bool any_exit_code = false;
    int option;
    while ((option = getopt(count, arguments, "+n:l:x")) != -1) {
        switch (option) {
        case 'n':
            runs = strtoul(optarg, NULL, 10);
            break;
        case 'l':
            label = optarg;
            break;
        case 'x':
            any_exit_code = true;
            break;
        default:
            return 2;
        }
    }
    if (runs == 0 || runs > RUNS_MAX || !split(count, arguments, optind)) {
        fprintf(stderr, "usage: bench_compare [-n RUNS] [-l LABEL] [-x] -- OURS... -- THEIRS...\n");
        return 2;
    }
    return measure(label, (unsigned)runs, any_exit_code);
}
