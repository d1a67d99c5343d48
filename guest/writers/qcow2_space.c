/*
 * See qcow2_space.h.
 */
#include "guest/writers/qcow2_space.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"

void qcow2_space_init(struct qcow2_space *space)
{
    space->search_from = 0;
    space->count = 1;
    space->free[0] = (struct qcow2_range){.first = 0, .end = UINT64_MAX};
}

uint64_t qcow2_space_find(struct qcow2_space *space, uint64_t count)
{
    uint64_t found = 0;

    for (unsigned i = 0; i < space->count; i++) {
        const struct qcow2_range *range = &space->free[i];
        found = max_u64(range->first, space->search_from);
        if (found < range->end && range->end - found >= count) {
            break; /* the last range at the latest: it has no end */
        }
    }
    space->search_from = found + count;
    return found;
}

uint64_t qcow2_space_free_at(const struct qcow2_space *space, uint64_t first, uint64_t limit)
{
    for (unsigned i = 0; i < space->count; i++) {
        const struct qcow2_range *range = &space->free[i];
        if (first >= range->first && first < range->end) {
            return min_u64(range->end - first, limit);
        }
    }
    return 0;
}

static void remove_range(struct qcow2_space *space, unsigned at)
{
    space->count--;
    memmove(&space->free[at], &space->free[at + 1],
            (space->count - at) * sizeof(struct qcow2_range));
}

static bool insert_range(struct qcow2_space *space, unsigned at, uint64_t first, uint64_t end)
{
    if (space->count == QCOW2_FREE_RANGES_MAX) {
        return false;
    }
    memmove(&space->free[at + 1], &space->free[at],
            (space->count - at) * sizeof(struct qcow2_range));
    space->count++;
    space->free[at] = (struct qcow2_range){.first = first, .end = end};
    return true;
}

bool qcow2_space_use(struct qcow2_space *space, uint64_t first, uint64_t count)
{
    uint64_t end = first + count;
    unsigned i = 0;

    while (i < space->count) {
        struct qcow2_range *range = &space->free[i];
        if (range->end <= first) {
            i++;
        } else if (range->first >= end) {
            break;
        } else if (range->first < first && range->end > end) {
            uint64_t rest = range->end;
            range->end = first;
            return insert_range(space, i + 1, end, rest);
        } else if (range->first < first) {
            range->end = first;
            i++;
        } else if (range->end > end) {
            range->first = end;
            break;
        } else {
            remove_range(space, i);
        }
    }
    return true;
}

bool qcow2_space_free(struct qcow2_space *space, uint64_t first, uint64_t count)
{
    uint64_t end = first + count;
    unsigned i = 0;

    space->search_from = min_u64(space->search_from, first);
    while (i < space->count && space->free[i].end < first) {
        i++;
    }
    if (i < space->count && space->free[i].end == first) {
        space->free[i].end = end;
        if (i + 1 < space->count && space->free[i + 1].first == end) {
            space->free[i].end = space->free[i + 1].end;
            remove_range(space, i + 1);
        }
        return true;
    }
    if (i < space->count && space->free[i].first == end) {
        space->free[i].first = first;
        return true;
    }
    return insert_range(space, i, first, end);
}

uint64_t qcow2_space_end(const struct qcow2_space *space)
{
    return space->free[space->count - 1].first;
}
