/*
 * A renderer under test: two files behind it, its output collected, and a short way to say records.
 */
#ifndef INSTAR_TESTS_UNIT_RENDER_HARNESS_H
#define INSTAR_TESTS_UNIT_RENDER_HARNESS_H

#include "vmm/render.h"

struct render_harness {
    struct job job;
    struct renderer *renderer;
    struct record_consumer consumer;
    struct run_verdict verdict;
    char out[65536];
    char err[4096];
    bool refuse_output; /* the sink takes nothing */
};

/* Device 0 is "dir/a.img" (4096 bytes allocated), device 1 "dir/b\n.img" (8192). */
void harness_start(struct render_harness *h, enum job_operation operation,
                   enum output_format output);
void harness_free(struct render_harness *h);

/* Hands over a record; false: it was refused. */
bool harness_extent(struct render_harness *h, uint64_t start, uint64_t length, uint32_t flags,
                    uint64_t offset);
bool harness_diag(struct render_harness *h, enum diag_kind kind, const char *text);
bool harness_result(struct render_harness *h, uint32_t error, uint64_t count,
                    uint64_t virtual_size);

/* Information records. */
bool harness_begin(struct render_harness *h, enum info_kind kind, const char *key);
bool harness_end(struct render_harness *h);
bool harness_u64(struct render_harness *h, const char *key, uint64_t value);
bool harness_bool(struct render_harness *h, const char *key, bool value);
bool harness_text(struct render_harness *h, const char *key, const char *value);
bool harness_device(struct render_harness *h, const char *key, uint64_t device);

/* renderer_finish() into h->verdict. */
bool harness_finish(struct render_harness *h);

#endif
