/*
 * Worker processes for real: a job and its answer, a file asked for, a worker that hangs, dies or
 * lies. The lies are told by this test over a socket of its own.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/e2e/machine_fixture.h"
#include "vmm/sys.h"
#include "vmm/worker.h"
#include "vmm/worker_wire.h"

static struct worker_message message;

static struct job map_job(void)
{
    return (struct job){
        .operation = JOB_MAP,
        .output = OUTPUT_JSON,
        .qemu_version = QEMU_VERSION(7, 2, 22),
        .sector_size = 65536,
        .limits = {.deadline_ms = 5000,
                   .exits_max = JOB_EXITS_MAX_DEFAULT,
                   .read_bytes_max = JOB_READ_BYTES_MAX_DEFAULT,
                   .output_bytes_max = JOB_OUTPUT_BYTES_MAX_DEFAULT,
                   .ram_bytes = JOB_RAM_BYTES_DEFAULT},
        .program = "instar",
        .file_name = "image",
    };
}

static int make_image(off_t bytes)
{
    int fd = scratch_image(bytes);
    assert_true(fd >= 0);
    return fd;
}

/* Waits for the end of the job; stdout is gathered in `out`. */
static struct run_verdict finish(struct worker *worker, char *out, size_t out_bytes)
{
    size_t length = 0;
    for (;;) {
        assert_int_equal(worker_receive(worker, -1, &message), 0);
        if (message.event == WORKER_STDOUT) {
            assert_true(length + message.length < out_bytes);
            memcpy(out + length, message.bytes, message.length);
            length += message.length;
        } else if (message.event == WORKER_DONE) {
            out[length] = '\0';
            return message.verdict;
        } else {
            assert_int_equal(message.event, WORKER_STDERR);
        }
    }
}

static void test_jobs_one_after_the_other(void **state)
{
    (void)state;
    struct worker worker;
    struct job job = map_job();
    char out[4096];
    int image = make_image(1 << 20);
    assert_int_equal(worker_start(&worker), 0);
    for (unsigned i = 0; i < 3; i++) {
        assert_int_equal(worker_submit(&worker, &job, image), 0);
        struct run_verdict verdict = finish(&worker, out, sizeof(out));
        assert_string_equal(verdict.detail, "");
        assert_int_equal(verdict.category, RUN_OK);
        assert_int_equal(verdict.source_format, FORMAT_RAW);
        assert_string_equal(out, "[{ \"start\": 0, \"length\": 1048576, \"depth\": 0, \"present\": "
                                 "true, \"zero\": true, \"data\": false, \"offset\": 0}]\n");
        job.limits.ram_bytes += 2u << 20; /* memory of another size is mapped anew */
    }
    worker_stop(&worker);
    worker_stop(&worker);
    (void)close(image);
}

/* Data and holes in turn, so that the answer is larger than what the socket holds. */
static int make_striped_image(unsigned stripes)
{
    int fd = make_image((off_t)stripes * 8192);
    for (unsigned i = 0; i < stripes; i++) {
        assert_int_equal(pwrite(fd, "data", 4, (off_t)i * 8192), 4);
    }
    return fd;
}

/* Who reads the answer slowly does not use up the guest's time. */
static void test_slow_reader(void **state)
{
    (void)state;
    struct worker worker;
    struct job job = map_job();
    static char out[4u << 20];
    int image = make_striped_image(8192);
    job.limits.deadline_ms = 1000;
    assert_int_equal(worker_start(&worker), 0);
    assert_int_equal(worker_submit(&worker, &job, image), 0);
    assert_int_equal(usleep(2500 * 1000), 0);
    worker_give_back(&worker, 2500u * 1000000u);
    assert_int_equal(finish(&worker, out, sizeof(out)).category, RUN_OK);
    assert_true(strlen(out) > 1u << 20);
    worker_stop(&worker);
    (void)close(image);
}

/* A worker that is left a file ends by itself, and the file is closed then. */
static void test_left_file(void **state)
{
    (void)state;
    struct worker worker;
    struct job job = map_job();
    char out[4096];
    int ends[2];
    char byte;
    int image = make_image(4096);
    assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
    assert_int_equal(worker_start(&worker), 0);
    assert_int_equal(worker_submit(&worker, &job, image), 0);
    assert_int_equal(finish(&worker, out, sizeof(out)).category, RUN_OK);
    worker_leave(&worker, ends[1]);
    (void)close(ends[1]);
    assert_int_equal(read(ends[0], &byte, 1), 0); /* its end: nobody holds the other side */
    int status;
    assert_int_equal(waitpid(worker.process, &status, 0), worker.process);
    assert_true(WIFEXITED(status));
    worker.process = 0;
    worker_stop(&worker);
    worker_leave(&worker, ends[0]); /* without a worker it does nothing */
    (void)close(ends[0]);
    (void)close(image);
}

static void test_not_a_regular_file(void **state)
{
    (void)state;
    struct worker worker;
    struct job job = map_job();
    char out[4096];
    int null = open("/dev/null", O_RDONLY | O_CLOEXEC);
    assert_int_equal(worker_start(&worker), 0);
    assert_int_equal(worker_submit(&worker, &job, null), 0);
    assert_int_equal(finish(&worker, out, sizeof(out)).category, RUN_HOST_ERROR);
    worker_stop(&worker);
    (void)close(null);
}

static void test_worker_dies(void **state)
{
    (void)state;
    struct worker worker;
    struct job job = map_job();
    int image = make_image(1 << 20);
    assert_int_equal(worker_start(&worker), 0);
    assert_int_equal(kill(worker.process, SIGKILL), 0);
    (void)worker_submit(&worker, &job, image);
    do {
        assert_int_equal(worker_receive(&worker, 1000, &message), 0);
    } while (message.event == WORKER_NONE);
    assert_int_equal(message.event, WORKER_DIED);
    worker_stop(&worker);
    (void)close(image);
}

static void test_worker_hangs(void **state)
{
    (void)state;
    struct worker worker;
    struct job job = map_job();
    int image = make_image(1 << 20);
    job.limits.deadline_ms = 1;
    assert_int_equal(worker_start(&worker), 0);
    assert_int_equal(kill(worker.process, SIGSTOP), 0);
    assert_int_equal(worker_submit(&worker, &job, image), 0);
    assert_int_equal(worker_receive(&worker, 0, &message), 0);
    assert_int_equal(message.event, WORKER_NONE);
    do {
        assert_int_equal(worker_receive(&worker, -1, &message), 0);
    } while (message.event == WORKER_NONE);
    assert_int_equal(message.event, WORKER_DONE);
    assert_int_equal(message.verdict.category, RUN_TIMEOUT);
    worker_stop(&worker);
    (void)close(image);
}

/* A worker whose other side is this test. */
static int false_worker(struct worker *worker)
{
    int sockets[2];
    assert_int_equal(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets), 0);
    *worker = (struct worker){
        .socket = sockets[0],
        .deadline_ns = sys_monotonic_ns() + 60000000000u,
    };
    return sockets[1];
}

static void expect_died(int kind, const void *bytes, size_t length)
{
    struct worker worker;
    int other = false_worker(&worker);
    const struct wire_payload payload = {.bytes = bytes, .length = length};
    assert_int_equal(wire_send(other, (enum wire_kind)kind, &payload, -1, 0), 0);
    assert_int_equal(worker_receive(&worker, 1000, &message), 0);
    assert_int_equal(message.event, WORKER_DIED);
    (void)close(other);
    worker_stop(&worker);
}

static void test_lies(void **state)
{
    (void)state;
    struct run_verdict verdict = {.category = (enum run_category)7};
    expect_died(WIRE_DONE, &verdict, sizeof(verdict));
    verdict = (struct run_verdict){.category = RUN_GUEST_FAULT, .exit_code = 0};
    expect_died(WIRE_DONE, &verdict, sizeof(verdict));
    verdict = (struct run_verdict){.source_format = FORMAT_COUNT};
    expect_died(WIRE_DONE, &verdict, sizeof(verdict));
    verdict = (struct run_verdict){.exit_code = -5};
    expect_died(WIRE_DONE, &verdict, sizeof(verdict));
    verdict = (struct run_verdict){0};
    expect_died(WIRE_DONE, &verdict, sizeof(verdict) - 1);
    expect_died(WIRE_JOB, "", 0);
    expect_died(WIRE_REPLY, "", 0);
    expect_died(0, "", 0);
    expect_died(-1, "", 0);
    struct open_request request = {.name_bytes = 1};
    expect_died(WIRE_OPEN, &request, sizeof(request));
    expect_died(WIRE_OPEN, &request, sizeof(request) - 1);
    request.name_bytes = UINT32_MAX;
    expect_died(WIRE_OPEN, &request, sizeof(request));
    request = (struct open_request){.parent_device = INSTAR_DEVICES_MAX};
    expect_died(WIRE_OPEN, &request, sizeof(request));
}

static void expect_died_raw(const void *bytes, size_t length)
{
    struct worker worker;
    int other = false_worker(&worker);
    assert_int_equal(send(other, bytes, length, 0), (ssize_t)length);
    assert_int_equal(worker_receive(&worker, 1000, &message), 0);
    assert_int_equal(message.event, WORKER_DIED);
    (void)close(other);
    worker_stop(&worker);
}

static void test_malformed_packets(void **state)
{
    (void)state;
    static unsigned char packet[WIRE_PAYLOAD_BYTES_MAX + 64];
    struct wire_header header = {.kind = WIRE_STDOUT, .payload_bytes = 5};
    memcpy(packet, &header, sizeof(header));
    expect_died_raw(packet, 3);
    expect_died_raw(packet, sizeof(header) + 4);
    expect_died_raw(packet, sizeof(header) + 6);
    header.payload_bytes = WIRE_PAYLOAD_BYTES_MAX + 56;
    memcpy(packet, &header, sizeof(header));
    expect_died_raw(packet, sizeof(packet));
}

static void test_words_of_a_worker_are_cleaned(void **state)
{
    (void)state;
    struct worker worker;
    int other = false_worker(&worker);
    struct run_verdict verdict = {.category = RUN_OK};
    memset(verdict.site, '\n', sizeof(verdict.site));
    memset(verdict.detail, 0x9b, sizeof(verdict.detail));
    const struct wire_payload payload = {.bytes = &verdict, .length = sizeof(verdict)};
    assert_int_equal(wire_send(other, WIRE_DONE, &payload, -1, 0), 0);
    assert_int_equal(worker_receive(&worker, 1000, &message), 0);
    assert_int_equal(message.event, WORKER_DONE);
    assert_int_equal(strlen(message.verdict.site), sizeof(verdict.site) - 1);
    assert_int_equal(message.verdict.site[0], '?');
    assert_int_equal(message.verdict.detail[0], '?');
    /* Idle now: whatever comes is out of turn. */
    assert_int_equal(wire_send(other, WIRE_STDOUT, &payload, -1, 0), 0);
    assert_int_equal(worker_receive(&worker, 1000, &message), 0);
    assert_int_equal(message.event, WORKER_DIED);
    (void)close(other);
    worker_stop(&worker);
}

/* A descriptor sent upwards must not arrive. */
static void test_descriptors_do_not_come_up(void **state)
{
    (void)state;
    struct worker worker;
    int other = false_worker(&worker);
    int before = dup(0);
    (void)close(before);
    const struct wire_payload payload = {.bytes = "x", .length = 1};
    assert_int_equal(wire_send(other, WIRE_STDOUT, &payload, other, 0), 0);
    assert_int_equal(worker_receive(&worker, 1000, &message), 0);
    assert_int_equal(message.event, WORKER_STDOUT);
    int after = dup(0);
    (void)close(after);
    assert_int_equal(before, after);
    (void)close(other);
    worker_stop(&worker);
}

int main(void)
{
    if (skip_without_kvm()) {
        return 0;
    }
    sys_ignore_write_signals();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_jobs_one_after_the_other),
        cmocka_unit_test(test_not_a_regular_file),
        cmocka_unit_test(test_slow_reader),
        cmocka_unit_test(test_left_file),
        cmocka_unit_test(test_worker_dies),
        cmocka_unit_test(test_worker_hangs),
        cmocka_unit_test(test_lies),
        cmocka_unit_test(test_malformed_packets),
        cmocka_unit_test(test_words_of_a_worker_are_cleaned),
        cmocka_unit_test(test_descriptors_do_not_come_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
