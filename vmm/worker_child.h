/*
 * The worker's side of vmm/worker.h: what the forked process does.
 */
#ifndef INSTAR_VMM_WORKER_CHILD_H
#define INSTAR_VMM_WORKER_CHILD_H

#include <stdbool.h>

/*
 * Turns the calling, freshly forked process into a worker on `socket` and never returns: drops all
 * other descriptors, prepares KVM, locks itself into the jail, then runs jobs until the parent
 * closes its end. With `copies` a second thread writes while guests go on.
 */
_Noreturn void worker_child(int socket, bool copies);

#endif
