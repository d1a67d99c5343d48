/*
 * make_fragmented qcow2|raw FILE EXTENTS : an image whose map has EXTENTS entries, none mergeable.
 *
 * qcow2: EXTENTS clusters of 4 KiB, all allocated, neighbours in the disk never neighbours in the
 * file: the clusters of each pair have changed places. Reference counts are right. The data
 * clusters are reserved by posix_fallocate, so they take no time to write, and qemu does not think
 * that metadata was preallocated (it would then ask for the file's holes at every cluster).
 *
 * raw: data and holes of 4 KiB in turns, beginning with data.
 *
 * Used by tests/bench; fixed content, but too large to be a committed fixture.
 */
#include <endian.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define CLUSTER_BITS 12u
#define CLUSTER_BYTES (1u << CLUSTER_BITS)
#define L2_ENTRIES (CLUSTER_BYTES / 8)
#define REFCOUNTS_PER_BLOCK (CLUSTER_BYTES / 2)
#define EXTENTS_MAX (1u << 22)
#define ENTRY_COPIED (UINT64_C(1) << 63)

/* Clusters of each part of the qcow2 file, in the order of the file. */
struct layout {
    uint64_t data, l2_tables, l1, refcount_blocks, refcount_table;
};

static uint64_t blocks_for(uint64_t count, uint64_t a_block)
{
    return (count + a_block - 1) / a_block;
}

static bool put(int fd, const void *bytes, size_t length, uint64_t offset)
{
    return pwrite(fd, bytes, length, (off_t)offset) == (ssize_t)length;
}

static uint64_t total_clusters(const struct layout *layout)
{
    return 1 + layout->refcount_table + layout->refcount_blocks + layout->l1 + layout->l2_tables +
           layout->data;
}

static struct layout plan(uint64_t extents)
{
    struct layout layout = {.data = extents + extents % 2};
    layout.l2_tables = blocks_for(layout.data, L2_ENTRIES);
    layout.l1 = blocks_for(layout.l2_tables, L2_ENTRIES);
    layout.refcount_table = 1;
    /* The blocks count themselves, too: one more round settles it. */
    layout.refcount_blocks = blocks_for(total_clusters(&layout), REFCOUNTS_PER_BLOCK);
    layout.refcount_blocks = blocks_for(total_clusters(&layout), REFCOUNTS_PER_BLOCK);
    return layout;
}

static void be32(unsigned char *to, uint32_t value)
{
    uint32_t big = htobe32(value);
    memcpy(to, &big, sizeof(big));
}

static void be64(unsigned char *to, uint64_t value)
{
    uint64_t big = htobe64(value);
    memcpy(to, &big, sizeof(big));
}

/* qcow2 specification, "Header": version 3, no features. */
static bool write_header(int fd, const struct layout *layout, uint64_t extents)
{
    unsigned char header[112] = {'Q', 'F', 'I', 0xfb};
    uint64_t l1_cluster = 1 + layout->refcount_table + layout->refcount_blocks;
    be32(header + 4, 3);
    be32(header + 20, CLUSTER_BITS);
    be64(header + 24, extents << CLUSTER_BITS);
    be32(header + 36, (uint32_t)layout->l2_tables);
    be64(header + 40, l1_cluster << CLUSTER_BITS);
    be64(header + 48, UINT64_C(1) << CLUSTER_BITS);
    be32(header + 56, (uint32_t)layout->refcount_table);
    be32(header + 96, 4); /* 16-bit reference counts */
    be32(header + 100, 104);
    return put(fd, header, sizeof(header), 0);
}

/* A table of `count` entries that point to the clusters from `first` on, in pairs turned around
 * when `swapped`. */
static bool write_pointers(int fd, uint64_t table_cluster, uint64_t count, uint64_t first,
                           bool swapped, uint64_t flags)
{
    uint64_t entry[L2_ENTRIES];
    for (uint64_t done = 0; done < count; done += L2_ENTRIES) {
        for (uint64_t i = 0; i < L2_ENTRIES; i++) {
            uint64_t target = first + (swapped ? (done + i) ^ 1u : done + i);
            entry[i] = done + i < count ? htobe64(target << CLUSTER_BITS | flags) : 0;
        }
        uint64_t place = table_cluster + done / L2_ENTRIES;
        if (!put(fd, entry, sizeof(entry), place << CLUSTER_BITS)) {
            return false;
        }
    }
    return true;
}

static bool write_refcounts(int fd, const struct layout *layout)
{
    uint16_t count[REFCOUNTS_PER_BLOCK];
    uint64_t first_block = 1 + layout->refcount_table;
    for (uint64_t block = 0; block < layout->refcount_blocks; block++) {
        for (uint64_t i = 0; i < REFCOUNTS_PER_BLOCK; i++) {
            count[i] = block * REFCOUNTS_PER_BLOCK + i < total_clusters(layout) ? htobe16(1) : 0;
        }
        if (!put(fd, count, sizeof(count), (first_block + block) << CLUSTER_BITS)) {
            return false;
        }
    }
    return write_pointers(fd, 1, layout->refcount_blocks, first_block, false, 0);
}

static bool make_qcow2(int fd, uint64_t extents)
{
    struct layout layout = plan(extents);
    uint64_t l1 = 1 + layout.refcount_table + layout.refcount_blocks;
    uint64_t l2 = l1 + layout.l1;
    uint64_t data = l2 + layout.l2_tables;
    errno = posix_fallocate(fd, 0, (off_t)(total_clusters(&layout) << CLUSTER_BITS));
    return errno == 0 && write_header(fd, &layout, extents) && write_refcounts(fd, &layout) &&
           write_pointers(fd, l1, layout.l2_tables, l2, false, ENTRY_COPIED) &&
           write_pointers(fd, l2, layout.data, data, true, ENTRY_COPIED);
}

static bool make_raw(int fd, uint64_t extents)
{
    unsigned char page[CLUSTER_BYTES];
    memset(page, 0x5a, sizeof(page));
    for (uint64_t i = 0; i < extents; i += 2) {
        if (!put(fd, page, sizeof(page), i << CLUSTER_BITS)) {
            return false;
        }
    }
    return ftruncate(fd, (off_t)(extents << CLUSTER_BITS)) == 0;
}

int main(int argc, char **argv)
{
    uint64_t extents = argc == 4 ? strtoull(argv[3], NULL, 10) : 0;
    bool is_raw = argc == 4 && strcmp(argv[1], "raw") == 0;
    if (extents == 0 || extents > EXTENTS_MAX || (!is_raw && strcmp(argv[1], "qcow2") != 0)) {
        fprintf(stderr, "usage: make_fragmented qcow2|raw FILE EXTENTS\n");
        return 2;
    }
    int fd = open(argv[2], O_RDWR | O_CREAT | O_TRUNC, 0666);
    if (fd < 0 || !(is_raw ? make_raw(fd, extents) : make_qcow2(fd, extents)) || close(fd) != 0) {
        perror("make_fragmented");
        return 1;
    }
    return 0;
}
