/*
 * Cylinders, heads and sectors of a VHD.
 */
#ifndef INSTAR_GUEST_WRITERS_VPC_GEOMETRY_H
#define INSTAR_GUEST_WRITERS_VPC_GEOMETRY_H

#include <stdbool.h>
#include <stdint.h>

/* The largest geometry the footer can tell; larger disks are told by their size in bytes. */
#define VPC_CYLINDERS_MAX 65535u
#define VPC_HEADS_MAX 16u
#define VPC_SECTORS_MAX 255u

struct vpc_geometry {
    uint16_t cylinders;
    uint8_t heads;
    uint8_t sectors_per_track;
    uint64_t
        total_sectors; /* of the disk: the product, or for the largest geometry the size itself */
};

/*
 * Chooses the geometry for a disk of `size_bytes` as qemu does: the smallest one that the VHD
 * specification's algorithm (Appendix, "CHS Calculation") gives for this many sectors or a few
 * more, so that nothing is cut off. With `force_size` it is the largest geometry and the exact
 * size.
 */
struct vpc_geometry vpc_choose_geometry(uint64_t size_bytes, bool force_size);

#endif
