/*
 * Target functions: block_notify and all that it takes out of a guest's memory.
 *
 * Input: four bytes that choose how the file behaves and how often the guest notifies, then the
 * queue as the guest has it, then memory its descriptors can point to. Random addresses would
 * nearly all miss, so a descriptor's address is folded into that memory unless an unused flag bit
 * asks for it as it is. Properties: whatever the queue, nothing outside of data and stack is
 * written, the used ring moves by what was served, and an ending has its reason.
 */
#include <assert.h>
#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

#include "vmm/sys.h"
#include "vmm/virtio_block.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define DATA_BYTES (2u << 20)
#define QUEUE GUEST_DATA_GPA
#define POOL (GUEST_DATA_GPA + QUEUE_STRIDE_BYTES)
#define POOL_BYTES 0x4000u
#define FLAG_WILD 0x8000u
#define CANARY 0xd1

static struct guest_memory memory;
static unsigned calls;
static unsigned mood; /* of the file: short reads, interruptions, errors */

static ssize_t moody_preadv(int fd, const struct iovec *pieces, int count, off_t offset)
{
    assert(fd == 42 && count > 0 && offset >= 0);
    calls++;
    if ((mood & 1) != 0 && calls % 3 == 0) {
        errno = EINTR;
        return -1;
    }
    if ((mood & 2) != 0 && calls % 5 == 0) {
        errno = EIO;
        return -1;
    }
    if ((mood & 4) != 0 && calls % 7 == 0) {
        return 0;
    }
    size_t length = pieces[0].iov_len;
    if ((mood & 8) != 0 && length > 100) {
        length = 100;
    }
    memset(pieces[0].iov_base, (int)(offset & 0xff), length);
    return (ssize_t)length;
}

static off_t moody_lseek(int fd, off_t offset, int whence)
{
    assert(fd == 42 && offset >= 0);
    if ((mood & 16) != 0) {
        errno = (mood & 32) != 0 ? EIO : EINVAL;
        return -1;
    }
    /* Data and hole take turns, 4096 bytes each; below 64 KiB, then hole for ever. */
    off_t block = offset / 4096;
    bool wants_data = whence == SEEK_DATA;
    if ((block % 2 == 0) == wants_data && block < 16) {
        return offset;
    }
    if (wants_data && block >= 15) {
        errno = ENXIO;
        return -1;
    }
    return block >= 16 ? offset : (block + 1) * 4096;
}

static void set_up(void)
{
    static bool done;
    if (!done) {
        int result = guest_memory_map(&memory, DATA_BYTES);
        assert(result == 0);
        sys.preadv = moody_preadv;
        sys.lseek = moody_lseek;
        done = true;
    }
}

/* The regions around those a device may write; a stray write would land here. */
static void put_canaries(void)
{
    memset(memory.base + GUEST_STACK_GPA - 64, CANARY, 64);
    memset(memory.base + GUEST_STACK_GPA + GUEST_STACK_BYTES, CANARY, 64);
    memset(memory.base + GUEST_DATA_GPA - 64, CANARY, 64);
}

static void check_canary(gpa_t at)
{
    for (unsigned i = 0; i < 64; i++) {
        assert(memory.base[at + i] == CANARY);
    }
}

static void put_queue(const uint8_t *data, size_t size)
{
    struct virtqueue queue = {0};
    size_t queue_bytes = size < sizeof(queue) ? size : sizeof(queue);
    memcpy(&queue, data, queue_bytes);
    for (unsigned i = 0; i < QUEUE_SIZE; i++) {
        struct virtq_desc *desc = &queue.desc[i];
        if ((desc->flags & FLAG_WILD) != 0) {
            desc->flags &= (uint16_t)~FLAG_WILD;
        } else {
            desc->addr = POOL + desc->addr % POOL_BYTES;
        }
    }
    memset(memory.base + QUEUE, 0, QUEUE_STRIDE_BYTES + POOL_BYTES);
    memcpy(memory.base + QUEUE, &queue, sizeof(queue));
    size_t pool_bytes = size - queue_bytes < POOL_BYTES ? size - queue_bytes : POOL_BYTES;
    memcpy(memory.base + POOL, data + queue_bytes, pool_bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 4) {
        return 0;
    }
    set_up();
    mood = data[0];
    calls = 0;
    struct block_devices devices = {
        .queue_base = QUEUE,
        .count = 1,
        .read_bytes_max = 1u << 20,
        .device = {{.fd = 42, .size_bytes = (uint64_t)data[1] << (data[2] % 40)}},
    };
    put_queue(data + 4, size - 4);
    put_canaries();
    for (unsigned i = 0; i <= data[3] % 4u; i++) {
        const char *what = NULL;
        uint16_t seen = devices.device[0].seen;
        enum block_result result = block_notify(&devices, &memory, i == 3 ? 1 : 0, &what);
        assert((result == BLOCK_OK) == (what == NULL));
        assert((uint16_t)(devices.device[0].seen - seen) <= QUEUE_SIZE);
        assert(devices.read_bytes <= devices.read_bytes_max);
        if (result != BLOCK_OK) {
            break;
        }
    }
    check_canary(GUEST_STACK_GPA - 64);
    check_canary(GUEST_STACK_GPA + GUEST_STACK_BYTES);
    check_canary(GUEST_DATA_GPA - 64);
    return 0;
}
