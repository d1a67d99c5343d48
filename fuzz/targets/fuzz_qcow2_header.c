/*
 * Target functions: qcow2_read_header, qcow2_check_tables, qcow2_read_extensions, the LUKS header
 * in it, and all that `info` tells of the result.
 *
 * Property: any file is described or refused; what is described nests (image_walk.h). Opening
 * for reading and for describing take different ways through the checks, so both are taken.
 */
#include "fuzz/harness/image_walk.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    (void)image_walk_window(FORMAT_QCOW2, data, size, 0, 0);
    return 0;
}
