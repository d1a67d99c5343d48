/*
 * See deadline.h. The timer repeats, so that even a signal that was consumed elsewhere (by an
 * interrupted system call of the host) does not leave the guest running.
 */
#include "vmm/deadline.h"

#include <signal.h>
#include <stddef.h>

#include "vmm/sys.h"

#define REPEAT_US 10000

/* What the handler interrupts; the handler runs on the one thread there is. */
static const struct machine *volatile armed_machine;

static void on_alarm(int signal_number)
{
    (void)signal_number;
    const struct machine *machine = armed_machine;
    if (machine != NULL) {
        machine_interrupt(machine);
    }
}

int deadline_install(void)
{
    /* No SA_RESTART: a system call that waits must return, too. */
    struct sigaction action = {.sa_handler = on_alarm};
    return sigaction(SIGALRM, &action, NULL);
}

int deadline_arm(const struct machine *machine, uint64_t deadline_ns)
{
    uint64_t now_ns = sys_monotonic_ns();
    /* At least 1: a value of zero would stop the timer instead. */
    uint64_t left_us = 1 + (deadline_ns > now_ns ? (deadline_ns - now_ns) / 1000 : 0);
    struct itimerval timer = {
        .it_value = {.tv_sec = (time_t)(left_us / 1000000),
                     .tv_usec = (suseconds_t)(left_us % 1000000)},
        .it_interval = {.tv_usec = REPEAT_US},
    };
    armed_machine = machine;
    return sys.setitimer(ITIMER_REAL, &timer, NULL);
}

void deadline_disarm(void)
{
    const struct itimerval stop = {0};
    armed_machine = NULL;
    (void)sys.setitimer(ITIMER_REAL, &stop, NULL);
}
