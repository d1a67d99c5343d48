/*
 * The operations that have a file of their own, for the list in operation_table.c.
 */
#ifndef INSTAR_BATCH_OPERATION_TABLES_H
#define INSTAR_BATCH_OPERATION_TABLES_H

#include "batch/operation.h"

extern const struct operation digest_operation;
extern const struct operation dd_operation;
extern const struct operation convert_operation;
extern const struct operation fuzz_operation;

#endif
