/*
 * A small qcow2 image in memory, to be changed by a test: version 3, 64 KiB clusters (so that each
 * structure is a block of the cache of its own), 1 MiB of disk.
 */
#ifndef INSTAR_TESTS_UNIT_QCOW2_IMAGE_H
#define INSTAR_TESTS_UNIT_QCOW2_IMAGE_H

#include "tests/unit/driver_harness.h"

#define QCOW2_CLUSTER 0x10000u
#define QCOW2_REFTABLE_AT 0x10000u
#define QCOW2_REFBLOCK_AT 0x20000u
#define QCOW2_L1_AT 0x30000u
#define QCOW2_L2_AT 0x40000u
#define QCOW2_DATA_AT 0x50000u
#define QCOW2_TABLE_AT 0x60000u  /* free: for a snapshot table or a bitmap directory */
#define QCOW2_TABLE2_AT 0x70000u /* free: for what that points to */
#define QCOW2_IMAGE_BYTES 0x80000u
#define QCOW2_DISK_BYTES 0x100000u
#define QCOW2_EXTENSIONS_AT 104u
#define QCOW2_COPIED (UINT64_C(1) << 63)

extern uint8_t qcow2_file[QCOW2_IMAGE_BYTES];
extern struct question qcow2_question;

/* A cmocka set-up function: makes the image, whose disk is unallocated, and the question. */
int qcow2_make(void **state);

/* Stores a number of the image, big endian, as everything in qcow2 is. */
void qcow2_put(size_t at, unsigned width, uint64_t value);

/* Writes a header extension at *at and moves *at behind it. */
void qcow2_extension(size_t *at, uint32_t type, const void *data, uint32_t bytes);

#endif
