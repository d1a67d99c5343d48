/*
 * See block_writer.h: a ring of writes, one thread that takes them in order.
 */
#include "vmm/block_writer.h"

#include <assert.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>

#include "vmm/block_io.h"

/* More than one notify can ask for; a power of two. */
#define WRITES_MAX 64u

struct later_write {
    int fd;
    const struct block_sink *sink; /* instead of the file */
    uint64_t offset;
    struct iovec piece;
};

struct block_writer {
    pthread_mutex_t lock;
    pthread_cond_t queued_more;
    pthread_cond_t done_more;
    uint64_t queued; /* writes ever; their numbers go up to this */
    uint64_t done;
    int error;
    bool running;
    struct later_write ring[WRITES_MAX];
};

static int perform(struct later_write *write)
{
    if (write->sink) {
        return write->sink->write(write->sink->context, write->offset, &write->piece, 1) ? 0 : EIO;
    }
    return block_write(write->fd, write->offset, &write->piece, 1);
}

static void *run(void *context)
{
    struct block_writer *writer = context;

    (void)pthread_mutex_lock(&writer->lock);
    writer->running = true;
    (void)pthread_cond_signal(&writer->done_more);
    for (;;) {
        while (writer->done == writer->queued) {
            (void)pthread_cond_wait(&writer->queued_more, &writer->lock);
        }
        struct later_write write = writer->ring[writer->done % WRITES_MAX];
        (void)pthread_mutex_unlock(&writer->lock);
        int error = perform(&write);
        (void)pthread_mutex_lock(&writer->lock);
        if (writer->error == 0) {
            writer->error = error;
        }
        writer->done++;
        (void)pthread_cond_signal(&writer->done_more);
    }
    return NULL;
}

/* What a new thread does by itself is over once it runs our code: then the jail may close. */
static void wait_until_running(struct block_writer *writer)
{
    (void)pthread_mutex_lock(&writer->lock);
    while (!writer->running) {
        (void)pthread_cond_wait(&writer->done_more, &writer->lock);
    }
    (void)pthread_mutex_unlock(&writer->lock);
}

/* The thread never ends but with its process. */
static int start_thread(struct block_writer *writer)
{
    pthread_t thread;
    sigset_t all, before;

    (void)sigfillset(&all);
    (void)pthread_sigmask(SIG_SETMASK, &all, &before);
    int error = pthread_create(&thread, NULL, run, writer);
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (error == 0) {
        (void)pthread_detach(thread);
    }
    return error;
}

struct block_writer *block_writer_start(void)
{
    struct block_writer *writer = calloc(1, sizeof(*writer));

    if (!writer) {
        return NULL;
    }
    (void)pthread_mutex_init(&writer->lock, NULL);
    (void)pthread_cond_init(&writer->queued_more, NULL);
    (void)pthread_cond_init(&writer->done_more, NULL);
    int error = start_thread(writer);
    if (error != 0) {
        free(writer);
        errno = error;
        return NULL;
    }
    wait_until_running(writer);
    return writer;
}

uint64_t block_writer_put(struct block_writer *writer, const struct block_device *device,
                          uint64_t offset, const struct iovec *piece)
{
    (void)pthread_mutex_lock(&writer->lock);
    while (writer->queued - writer->done == WRITES_MAX) {
        (void)pthread_cond_wait(&writer->done_more, &writer->lock);
    }
    writer->ring[writer->queued % WRITES_MAX] = (struct later_write){
        .fd = device->fd,
        .sink = device->sink,
        .offset = offset,
        .piece = *piece,
    };
    uint64_t number = ++writer->queued;
    (void)pthread_cond_signal(&writer->queued_more);
    (void)pthread_mutex_unlock(&writer->lock);
    return number;
}

int block_writer_wait(struct block_writer *writer, uint64_t number)
{
    (void)pthread_mutex_lock(&writer->lock);
    assert(number <= writer->queued);
    while (writer->done < number) {
        (void)pthread_cond_wait(&writer->done_more, &writer->lock);
    }
    int error = writer->error;
    (void)pthread_mutex_unlock(&writer->lock);
    return error;
}

void block_writer_reset(struct block_writer *writer)
{
    (void)block_writer_wait(writer, writer->queued);
    writer->error = 0;
}
