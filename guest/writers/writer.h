/*
 * A writer: one ops table per format that images can be written in.
 *
 * The conversion hands data over in ascending order, never twice the same place, in pieces that
 * start and end on the writer's granularity (the disk's end excepted). So a writer is a stream: it
 * allocates clusters in order, keeps the one table it is filling in memory, writes it when it moves
 * on, and needs constant memory whatever the size. Where qemu-img would produce the same bytes, a
 * writer makes the same choices: order of allocation, place of tables, defaults.
 */
#ifndef INSTAR_GUEST_WRITERS_WRITER_H
#define INSTAR_GUEST_WRITERS_WRITER_H

#include "guest/abi/convert_abi.h"
#include "guest/core/context.h"

struct writer;

/* An image being written. The core fills in all but size_bytes and state. */
struct target {
    const struct writer *writer;
    struct context *context;
    struct device *device;    /* the target's file, empty unless in place */
    struct device *data_file; /* qcow2: where its data goes; NULL: into the target's file */
    const struct convert_config *config;
    const struct convert_names *names;
    uint64_t source_bytes; /* of the virtual disk to be stored, a multiple of 512 */
    uint64_t size_bytes; /* of the target's virtual disk: create() may round it up, as qemu does */
    void *state;         /* the writer's own */
};

struct writer {
    const char *name;
    enum source_format id;
    bool compresses; /* takes CONVERT_FLAG_COMPRESS */

    /*
     * Starts an image of target->source_bytes: sets size_bytes, writes what has to come first.
     * Failure is FAIL()ed with the text that qemu-img prints after "OUT: error while converting
     * FMT: ".
     */
    enum instar_error (*create)(struct target *target);

    /*
     * The unit in which write() wants its data, a power of two from 512 on: 512 where any sector
     * will do, the cluster size where clusters are compressed or written whole.
     */
    uint32_t (*granularity)(const struct target *target);

    /*
     * Stores data at `offset` of the virtual disk. offset is a multiple of the granularity, length
     * too unless the range ends at size_bytes; length at most WRITER_BYTES_MAX. Errors: INSTAR_IO.
     */
    enum instar_error (*write)(struct target *target, uint64_t offset, const void *buffer,
                               uint32_t length);

    /*
     * Says that a range reads as zeros, with the same rules; NULL: not writing it is enough. Only
     * called where the target would not read zeros by itself or has to be told (see convert.c).
     */
    enum instar_error (*write_zeros)(struct target *target, uint64_t offset, uint64_t length);

    /* Writes what is left: tables, footers, the final size of the file. */
    enum instar_error (*finish)(struct target *target);
};

#define WRITER_BYTES_MAX (2u << 20)

/* All writers of this guest; ends with NULL. */
extern const struct writer *const writer_table[];

/* The writer of a format, or NULL. */
const struct writer *writer_by_id(enum source_format id);

#endif
