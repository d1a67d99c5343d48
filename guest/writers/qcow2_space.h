/*
 * Which clusters of a qcow2 file being written are free.
 *
 * Nearly all of a new file is used without a gap. What is free below its end are the places of
 * refcount tables that were outgrown and what lies in front of their successors, so a few ranges
 * describe it whatever the size. Searching is qemu's: from one place on, which only freeing moves
 * back, the first gap that is large enough; smaller ones are passed over for good.
 */
#ifndef INSTAR_GUEST_WRITERS_QCOW2_SPACE_H
#define INSTAR_GUEST_WRITERS_QCOW2_SPACE_H

#include <stdbool.h>
#include <stdint.h>

/* Each table is half as large again as the one before and adds two ranges at most. */
#define QCOW2_FREE_RANGES_MAX 128u

struct qcow2_range {
    uint64_t first;
    uint64_t end; /* the last range's is UINT64_MAX */
};

/* All numbers are clusters. */
struct qcow2_space {
    uint64_t search_from;
    unsigned count;
    struct qcow2_range free[QCOW2_FREE_RANGES_MAX]; /* rising; never two that touch */
};

/* Everything is free. */
void qcow2_space_init(struct qcow2_space *space);

/* The first of `count` (at least 1) free clusters; the next search goes on behind them. They stay
 * free. */
uint64_t qcow2_space_find(struct qcow2_space *space, uint64_t count);

/* How many clusters from `first` on are free, up to `limit`. */
uint64_t qcow2_space_free_at(const struct qcow2_space *space, uint64_t first, uint64_t limit);

/* Marks `count` clusters used, whether they were free or not. False: more ranges than there is
 * room for. */
bool qcow2_space_use(struct qcow2_space *space, uint64_t first, uint64_t count);

/* Marks `count` used clusters free, where the search then begins if it was beyond. False: as
 * above. */
bool qcow2_space_free(struct qcow2_space *space, uint64_t first, uint64_t count);

/* The end of the last used cluster. */
uint64_t qcow2_space_end(const struct qcow2_space *space);

#endif
