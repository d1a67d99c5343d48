/*
 * A thread that writes while the guest reads on.
 *
 * A copy through one thread costs the time to read and the time to write; the page cache makes both
 * plain memory copies, so a second processor halves it. Only processes that copy have the thread
 * (worker_start_copier()): starting it takes longer than a small `map`. What it is given are pieces
 * of guest memory that the guest has promised to leave alone (BLK_REQUEST_LATER); if it does not,
 * it spoils its own output and nothing else.
 */
#ifndef INSTAR_VMM_BLOCK_WRITER_H
#define INSTAR_VMM_BLOCK_WRITER_H

#include <stdint.h>
#include <sys/uio.h>

#include "vmm/virtio_block.h"

struct block_writer;

/* Starts the thread, with all signals blocked. Returns NULL and errno. */
struct block_writer *block_writer_start(void);

/*
 * Queues one write to `device`, waiting while the queue is full. Returns its number, counted from 1
 * on. The memory must stay until block_writer_wait() has been asked for that number.
 */
uint64_t block_writer_put(struct block_writer *writer, const struct block_device *device,
                          uint64_t offset, const struct iovec *piece);

/*
 * Waits until write `number` (0: none) and all before it are done. Returns 0, or the errno of the
 * first write that failed since block_writer_reset().
 */
int block_writer_wait(struct block_writer *writer, uint64_t number);

/* Waits for everything and forgets the errors. */
void block_writer_reset(struct block_writer *writer);

#endif
