/*
 * The real qemu-img's answer to an operation that copies: it writes a raw file, which is described.
 */
#ifndef INSTAR_BATCH_COPY_ANSWER_H
#define INSTAR_BATCH_COPY_ANSWER_H

#include "batch/oracle.h"
#include "batch/plan.h"

/*
 * Puts a case to qemu-img, whatever its operation. For a copy, `ret` has what instar's guest would
 * print of the same content; the file itself is gone afterwards.
 */
bool oracle_answer(const struct oracle *oracle, const struct plan *plan,
                   const struct plan_case *planned, struct answer_capture *capture,
                   struct answer *ret, struct problem *problem);

#endif
