/*
 * Two lanes: every job is done once, by either, and what a conversion makes does not depend on who
 * did what. Built with --config=tsan it is the proof that the queue needs no lock.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "guest/core/lanes.h"
#include "tests/hosted/hosted_lane.h"
#include "tests/hosted/memory_convert.h"

#define JOBS (4 * LANE_QUEUE_JOBS)
#define ENOUGH_TO_START (1u << 20)
#define DISK_BYTES (6u << 20)

struct sum_job {
    struct lane_job job;
    unsigned runs;
    unsigned lane;
    uint64_t in;
    uint64_t out;
};

static struct sum_job jobs[JOBS];
static uint8_t disk[DISK_BYTES];
static struct memory_conversion c;

static void run_sum(struct lane_job *job, unsigned lane)
{
    struct sum_job *sum = (struct sum_job *)job;

    sum->out = sum->in * 3 + 1;
    sum->runs++;
    sum->lane = lane;
}

static void submit(struct lanes *lanes, unsigned i, uint64_t in)
{
    jobs[i] = (struct sum_job){.job.run = run_sum, .in = in};
    lanes_submit(lanes, &jobs[i].job, ENOUGH_TO_START);
}

static void take(struct lanes *lanes, unsigned i, uint64_t in)
{
    lanes_wait(lanes, &jobs[i].job);
    assert_int_equal(jobs[i].runs, 1);
    assert_int_equal(jobs[i].out, in * 3 + 1);
}

static void test_alone(void **state)
{
    static struct lanes lanes;

    (void)state;
    lanes_init(&lanes, NULL, NULL);
    assert_int_equal(lanes_count(&lanes), 1);
    for (unsigned i = 0; i < JOBS; i++) {
        submit(&lanes, i, i);
    }
    for (unsigned i = JOBS; i-- > 0;) {
        take(&lanes, i, i);
        assert_int_equal(jobs[i].lane, 0);
    }
}

/* In bursts of every length, so that the other lane parks in between, and without any pause. */
static void test_shared(void **state)
{
    static struct lanes lanes;
    uint64_t in = 0;

    (void)state;
    memset(&lanes, 0, sizeof(lanes));
    lanes_init(&lanes, hosted_lane_call, &lanes);
    assert_int_equal(lanes_count(&lanes), LANES_MAX);
    for (unsigned round = 0; round < 2000; round++) {
        unsigned burst = 1 + round % JOBS;
        for (unsigned i = 0; i < burst; i++) {
            submit(&lanes, i, in + i);
        }
        for (unsigned i = 0; i < burst; i++) {
            take(&lanes, i, in + i);
        }
        in += burst;
        if (round % 100 == 0) {
            (void)usleep(1000); /* long enough to park */
        }
    }
    assert_true(hosted_lane_stop() > 0);
}

static _Atomic bool other_has_begun;

/* Done only once another lane does one as well. */
static void run_rendezvous(struct lane_job *job, unsigned lane)
{
    ((struct sum_job *)job)->lane = lane;
    if (atomic_exchange(&other_has_begun, true)) {
        return;
    }
    struct lane_job *other = job == &jobs[0].job ? &jobs[1].job : &jobs[0].job;
    while (!atomic_load(&other->is_done)) {
        (void)usleep(10);
    }
}

static void test_both_work(void **state)
{
    static struct lanes lanes;

    (void)state;
    memset(&lanes, 0, sizeof(lanes));
    lanes_init(&lanes, hosted_lane_call, &lanes);
    for (unsigned round = 0; round < 100; round++) {
        atomic_store(&other_has_begun, false);
        jobs[0] = (struct sum_job){.job.run = run_rendezvous};
        jobs[1] = jobs[0];
        lanes_submit(&lanes, &jobs[0].job, ENOUGH_TO_START);
        lanes_submit(&lanes, &jobs[1].job, ENOUGH_TO_START);
        lanes_wait(&lanes, &jobs[0].job);
        lanes_wait(&lanes, &jobs[1].job);
        assert_int_not_equal(jobs[0].lane, jobs[1].lane);
    }
    (void)hosted_lane_stop();
}

/* Text of numbers, with stretches of zeros and of what does not compress. */
static void fill_disk(void)
{
    uint64_t random = 88172645463325252u;

    for (size_t i = 0; i < DISK_BYTES; i += 8) {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        uint64_t word = i % (1u << 20) < (300u << 10) ? random : (i >> 7) * 0x0101010101010101u;
        if (i % (1u << 20) > (900u << 10)) {
            word = 0;
        }
        memcpy(disk + i, &word, 8);
    }
}

static void convert(const uint8_t *bytes, size_t length, enum source_format from,
                    const struct convert_config *config, bool has_lane)
{
    memset(&c, 0, sizeof(c));
    c.format = from;
    c.bytes = bytes;
    c.length = length;
    c.config = *config;
    c.config.sparse_bytes = 4096;
    c.has_lane = has_lane;
    memory_convert(&c);
    assert_true(c.lane_has_started == has_lane || c.error != INSTAR_OK);
}

struct made {
    uint8_t *bytes;
    size_t length;
    enum instar_error error;
    char said[MEMORY_CONVERT_SAID_BYTES];
};

static struct made keep(void)
{
    struct made made = {
        .bytes = malloc(c.output_bytes + 1), .length = c.output_bytes, .error = c.error};

    assert_non_null(made.bytes);
    memcpy(made.bytes, c.output, c.output_bytes);
    memcpy(made.said, c.said, sizeof(made.said));
    return made;
}

static void assert_same(const struct made *made)
{
    assert_int_equal(c.error, made->error);
    assert_string_equal(c.said, made->said);
    assert_int_equal(c.output_bytes, made->length);
    assert_memory_equal(c.output, made->bytes, made->length);
}

static const struct convert_config to_raw = {.flags = CONVERT_FLAG_SKIP_ZEROS,
                                             .target_format = FORMAT_RAW};
static const struct convert_config packed[] = {
    {.flags = CONVERT_FLAG_SKIP_ZEROS | CONVERT_FLAG_COMPRESS, .target_format = FORMAT_QCOW2},
    {.flags = CONVERT_FLAG_SKIP_ZEROS | CONVERT_FLAG_COMPRESS,
     .target_format = FORMAT_QCOW2,
     .create_flags = CREATE_FLAG_ZSTD},
    {.flags = CONVERT_FLAG_SKIP_ZEROS | CONVERT_FLAG_COMPRESS,
     .target_format = FORMAT_QCOW2,
     .cluster_bytes = 4096},
    {.flags = CONVERT_FLAG_SKIP_ZEROS | CONVERT_FLAG_COMPRESS, .target_format = FORMAT_QCOW},
    {.flags = CONVERT_FLAG_SKIP_ZEROS,
     .target_format = FORMAT_VMDK,
     .vmdk_subformat = VMDK_STREAM_OPTIMIZED},
};

/* The same file is made by one lane and by two, and the same disk is read from it. */
static void test_conversions(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(packed) / sizeof(packed[0]); i++) {
        convert(disk, DISK_BYTES, FORMAT_RAW, &packed[i], false);
        assert_int_equal(c.error, INSTAR_OK);
        struct made image = keep();
        convert(disk, DISK_BYTES, FORMAT_RAW, &packed[i], true);
        assert_same(&image);

        convert(image.bytes, image.length, packed[i].target_format, &to_raw, true);
        assert_int_equal(c.error, INSTAR_OK);
        assert_int_equal(c.output_bytes, DISK_BYTES);
        assert_memory_equal(c.output, disk, DISK_BYTES);
        free(image.bytes);
    }
}

/* Of several damaged clusters the first one is told, whichever lane met it. */
static void test_damage(void **state)
{
    (void)state;
    convert(disk, DISK_BYTES, FORMAT_RAW, &packed[0], false);
    struct made image = keep();
    unsigned failures = 0;
    for (size_t at = image.length / 3; at < image.length; at += image.length / 17) {
        for (size_t i = at; i < image.length && i < at + 300000; i += 5000) {
            image.bytes[i] ^= 0x55;
        }
        convert(image.bytes, image.length, FORMAT_QCOW2, &to_raw, false);
        struct made expected = keep();
        convert(image.bytes, image.length, FORMAT_QCOW2, &to_raw, true);
        assert_int_equal(c.error, expected.error);
        assert_string_equal(c.said, expected.said);
        failures += expected.error == INSTAR_IO;
        free(expected.bytes);
    }
    assert_true(failures > 5);
    free(image.bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_alone),     cmocka_unit_test(test_shared),
        cmocka_unit_test(test_both_work), cmocka_unit_test(test_conversions),
        cmocka_unit_test(test_damage),
    };

    fill_disk();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
