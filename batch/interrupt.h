/*
 * SIGINT and SIGTERM, as a flag that loops look at.
 */
#ifndef INSTAR_BATCH_INTERRUPT_H
#define INSTAR_BATCH_INTERRUPT_H

/* Catches both signals from now on; system calls return EINTR. */
void interrupt_catch(void);

/* How often the user has asked to stop. */
int interrupt_count(void);

#endif
