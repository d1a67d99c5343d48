/*
 * The specification's rounding loses sectors, and the footer's geometry decides about the size for
 * some readers. So the search goes upwards, one sector at a time, until the product is enough; one
 * rounding up is not the same.
 */
#include "guest/writers/vpc_geometry.h"

#include "guest/base/checked.h"

#define GEOMETRY_SECTORS_MAX ((uint64_t)VPC_CYLINDERS_MAX * VPC_HEADS_MAX * VPC_SECTORS_MAX)

static uint64_t product(const struct vpc_geometry *g)
{
    return (uint64_t)g->cylinders * g->heads * g->sectors_per_track;
}

/* The specification's algorithm for exactly `sectors`. */
static struct vpc_geometry specified(uint64_t sectors)
{
    uint64_t heads;
    uint64_t track;
    uint64_t cylinders_by_heads;

    if (sectors >= (uint64_t)VPC_CYLINDERS_MAX * 16 * 63) {
        track = VPC_SECTORS_MAX;
        heads = VPC_HEADS_MAX;
        cylinders_by_heads = sectors / track;
    } else {
        track = 17;
        cylinders_by_heads = sectors / track;
        heads = max_u64(div_round_up_u64(cylinders_by_heads, 1024), 4);
        if (cylinders_by_heads >= heads * 1024 || heads > 16) {
            track = 31;
            heads = 16;
            cylinders_by_heads = sectors / track;
        }
        if (cylinders_by_heads >= heads * 1024) {
            track = 63;
            heads = 16;
            cylinders_by_heads = sectors / track;
        }
    }
    return (struct vpc_geometry){
        .cylinders = (uint16_t)(cylinders_by_heads / heads),
        .heads = (uint8_t)heads,
        .sectors_per_track = (uint8_t)track,
    };
}

struct vpc_geometry vpc_choose_geometry(uint64_t size_bytes, bool force_size)
{
    uint64_t wanted = min_u64(div_round_up_u64(size_bytes, 512), GEOMETRY_SECTORS_MAX);
    struct vpc_geometry g = {0};

    if (force_size || wanted == GEOMETRY_SECTORS_MAX) {
        g = (struct vpc_geometry){VPC_CYLINDERS_MAX, VPC_HEADS_MAX, VPC_SECTORS_MAX, 0};
    }
    for (uint64_t extra = 0; product(&g) < wanted && !force_size; extra++) {
        g = specified(min_u64(wanted + extra, GEOMETRY_SECTORS_MAX));
    }
    g.total_sectors = product(&g) == GEOMETRY_SECTORS_MAX ? size_bytes / 512 : product(&g);
    return g;
}
