/*
 * Guest code on the host: the platform of unit tests, fuzzers and the hosted runners.
 *
 * Devices are buffers or descriptors, records go to a function of the caller, and further files
 * come out of a small table of named buffers or, for the runners, out of a folder. The parsers
 * cannot tell this from a guest; a crash here is a crash there.
 */
#ifndef INSTAR_TESTS_HOSTED_HOSTED_PLATFORM_H
#define INSTAR_TESTS_HOSTED_HOSTED_PLATFORM_H

#include "guest/core/context.h"

/* Receives every record. false makes the guest code see INSTAR_IO. */
typedef bool (*hosted_record_function)(void *context, enum record_type type, const void *payload,
                                       uint32_t payload_bytes);

#define HOSTED_HEAP_BYTES (24u << 20)

struct hosted_device {
    struct device device;
    const uint8_t *bytes; /* NULL: read from fd */
    int fd;               /* -1: none */
    /* With buffers: allocation as the test wants it; all data when count is 0. */
    const struct alloc_extent *runs;
    uint32_t run_count;
    uint64_t fail_read_at; /* a read that covers this offset fails; UINT64_MAX: none */
    const char *name;
    /* Outputs only. */
    bool writable;
    uint8_t *output; /* growing buffer, or NULL: fd */
    size_t output_capacity;
};

struct hosted {
    struct platform platform;
    struct context context; /* what guest code is given */
    void *heap;
    hosted_record_function record;
    void *record_context;
    struct hosted_device device[INSTAR_DEVICES_MAX];
    unsigned device_count;
    bool open_from_disk; /* answer open requests with files, for the runners */
    /* Buffers that open requests may find by their exact name. */
    struct {
        const char *name;
        const void *bytes;
        size_t length;
    } file[8];
    unsigned file_count;
    struct open_reply reply;
};

/* Prepares a run without devices. Returns false when memory is short. The struct is large. */
bool hosted_init(struct hosted *h, hosted_record_function record, void *record_context);

/* Adds the next device over bytes[0..length), the caller's. The first one is the top image. */
struct hosted_device *hosted_add_buffer(struct hosted *h, const char *name, const void *bytes,
                                        size_t length);

/* Adds the next device over a file. Returns NULL and errno when it does not open. */
struct hosted_device *hosted_add_path(struct hosted *h, const char *path);

/* Makes open requests for exactly `name` succeed with this buffer. */
void hosted_offer(struct hosted *h, const char *name, const void *bytes, size_t length);

/*
 * Adds the next device as an output: a buffer that grows up to `capacity` bytes (a write past it is
 * INSTAR_IO), or a new file. Its content is device.size_bytes long.
 */
struct hosted_device *hosted_add_output_buffer(struct hosted *h, size_t capacity);
struct hosted_device *hosted_add_output_path(struct hosted *h, const char *path);

void hosted_free(struct hosted *h);

#endif
