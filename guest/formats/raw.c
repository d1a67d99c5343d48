/*
 * raw: the file is the disk. Its states are the file's own allocation, so the driver only points
 * there; the size is the file's, rounded up to a sector.
 */
#include "guest/formats/format.h"

static int raw_probe(const struct probe *probe)
{
    (void)probe;
    return 1; /* anything can be raw: every other format's claim is stronger */
}

static enum instar_error raw_open(struct image *image)
{
    image->size_bytes = file_size_rounded(image->file);
    image->request_alignment = 1;
    image->has_info = true;
    return INSTAR_OK;
}

static enum instar_error raw_block_status(struct image *image, uint64_t offset, uint64_t length,
                                          struct block_status *ret)
{
    *ret = (struct block_status){
        .length = length,
        .flags = STATUS_RAW | STATUS_OFFSET,
        .offset = offset,
        .owner = image->file,
    };
    return INSTAR_OK;
}

const struct format format_raw = {
    .name = "raw",
    .id = FORMAT_RAW,
    .probe = raw_probe,
    .open = raw_open,
    .block_status = raw_block_status,
};
