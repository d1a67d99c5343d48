/*
 * See qcow2_image.h.
 */
#include "tests/unit/qcow2_image.h"

#include <string.h>

uint8_t qcow2_file[QCOW2_IMAGE_BYTES];
struct question qcow2_question;

void qcow2_put(size_t at, unsigned width, uint64_t value)
{
    store_be(qcow2_file, at, width, value);
}

void qcow2_extension(size_t *at, uint32_t type, const void *data, uint32_t bytes)
{
    qcow2_put(*at, 4, type);
    qcow2_put(*at + 4, 4, bytes);
    memcpy(qcow2_file + *at + 8, data, bytes);
    *at += 8 + ((bytes + 7) & ~7u);
}

int qcow2_make(void **state)
{
    (void)state;
    memset(qcow2_file, 0, sizeof(qcow2_file));
    qcow2_put(0, 4, 0x514649fb);
    qcow2_put(4, 4, 3);
    qcow2_put(20, 4, 16);
    qcow2_put(24, 8, QCOW2_DISK_BYTES);
    qcow2_put(36, 4, 1);
    qcow2_put(40, 8, QCOW2_L1_AT);
    qcow2_put(48, 8, QCOW2_REFTABLE_AT);
    qcow2_put(56, 4, 1);
    qcow2_put(96, 4, 4);
    qcow2_put(100, 4, 104);
    qcow2_put(QCOW2_REFTABLE_AT, 8, QCOW2_REFBLOCK_AT);
    qcow2_put(QCOW2_L1_AT, 8, QCOW2_COPIED | QCOW2_L2_AT);
    qcow2_question = (struct question){.bytes = qcow2_file, .length = sizeof(qcow2_file)};
    return 0;
}
