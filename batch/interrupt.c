/*
 * The handler counts, nothing else: all decisions are in the loops.
 */
#include "batch/interrupt.h"

#include <signal.h>
#include <stddef.h>

static volatile sig_atomic_t interrupts;

static void count(int signal)
{
    (void)signal;
    interrupts = interrupts + 1;
}

void interrupt_catch(void)
{
    struct sigaction action = {.sa_handler = count}; /* no SA_RESTART: poll() has to return */
    (void)sigaction(SIGINT, &action, NULL);
    (void)sigaction(SIGTERM, &action, NULL);
}

int interrupt_count(void)
{
    return interrupts;
}
