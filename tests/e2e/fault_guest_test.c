/*
 * A guest that misbehaves in every way we could think of, in a real VM: each act must end in its
 * own category, within its deadline, with the words that tell what happened, and the next case must
 * run as if nothing had been. Also the proof that one case cannot read what another wrote.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <linux/kvm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/e2e/guests/fault_acts.h"
#include "tests/e2e/guests/fault_guest_elf.h"
#include "tests/e2e/machine_fixture.h"
#include "vmm/loader.h"
#include "vmm/run_state.h"
#include "vmm/runner.h"
#include "vmm/sys.h"

#define DEADLINE_MS 500u

static struct runner *runner;
static struct guest_program program;
static int image = -1;
static char error_text[4096];
static size_t error_bytes;

static bool take_out(void *context, const char *bytes, size_t length)
{
    (void)context, (void)bytes, (void)length;
    return true;
}

static bool take_err(void *context, const char *bytes, size_t length)
{
    (void)context;
    size_t room = sizeof(error_text) - 1 - error_bytes;
    size_t piece = length < room ? length : room;
    memcpy(error_text + error_bytes, bytes, piece);
    error_bytes += piece;
    error_text[error_bytes] = '\0';
    return true;
}

static bool refuse_open(void *context, const struct open_request *request, const char *name,
                        uint64_t deadline_ns, struct open_reply *ret_reply, int *ret_fd)
{
    (void)context, (void)request, (void)name, (void)deadline_ns;
    ret_reply->status = OPEN_STATUS_REFUSED;
    *ret_fd = -1;
    return true;
}

static bool may_reset;

static struct run_verdict run_act(enum fault_act act)
{
    static const struct runner_ports ports = {
        .out = take_out,
        .err = take_err,
        .open = refuse_open,
    };
    struct job job = {
        .operation = JOB_MAP,
        .output = OUTPUT_JSON,
        .qemu_version = QEMU_VERSION(7, 2, 22),
        .sector_size = 65536,
        .map = {.start_offset = act},
        .use_lane = act >= ACT_LANE_UNSTARTED,
        .reset = may_reset,
        .limits = {.deadline_ms = DEADLINE_MS,
                   .exits_max = 2000,
                   .read_bytes_max = 1u << 20,
                   .output_bytes_max = 1u << 20,
                   .ram_bytes = 8u << 20},
        .program = "instar",
        .file_name = "image",
    };
    struct run_verdict verdict;
    error_bytes = 0;
    error_text[0] = '\0';
    const struct runner_file file = {.fd = image, .name = job.file_name};
    runner_run(runner, &job, &program, &file, 1, &ports, &verdict);
    return verdict;
}

static void expect_alive(void)
{
    struct run_verdict verdict = run_act(ACT_REFUSE);
    assert_string_equal(verdict.detail, "");
    assert_int_equal(verdict.category, RUN_REFUSED);
    assert_string_equal(error_text, "instar: refused         \n");
}

struct expectation {
    const char *name;
    const char *detail;
    enum fault_act act;
    enum run_category category;
};

#define EXPECT(act, category, detail)                                                              \
    {                                                                                              \
#act, detail, act, category                                                                \
    }

static const struct expectation EXPECTATIONS[] = {
    EXPECT(ACT_NULL_READ, RUN_GUEST_FAULT, "KVM_EXIT_SHUTDOWN"),
    EXPECT(ACT_TEXT_WRITE, RUN_GUEST_FAULT, "cr2 0x200000"),
    EXPECT(ACT_RODATA_WRITE, RUN_GUEST_FAULT, "cr2 0x400000"),
    EXPECT(ACT_CONFIG_WRITE, RUN_GUEST_FAULT, "cr2 0x100000"),
    EXPECT(ACT_DATA_EXECUTE, RUN_GUEST_FAULT, "KVM_EXIT_SHUTDOWN"),
    EXPECT(ACT_STACK_EXECUTE, RUN_GUEST_FAULT, "KVM_EXIT_SHUTDOWN"),
    EXPECT(ACT_OUTSIDE_WRITE, RUN_GUEST_FAULT, "cr2 0x3ffff000"),
    EXPECT(ACT_TABLES_READ, RUN_GUEST_FAULT, "cr2 0x1000"),
    EXPECT(ACT_STACK_OVERFLOW, RUN_GUEST_FAULT, "cr2 0x13ffc0"),
    EXPECT(ACT_UNDEFINED, RUN_GUEST_FAULT, "KVM_EXIT_SHUTDOWN"),
    EXPECT(ACT_PORT_OUT, RUN_GUEST_FAULT, "KVM_EXIT_SHUTDOWN"),
    EXPECT(ACT_HALT, RUN_GUEST_FAULT, "KVM_EXIT_SHUTDOWN"),
    EXPECT(ACT_SYSCALL, RUN_GUEST_FAULT, "KVM_EXIT_SHUTDOWN"),
    EXPECT(ACT_INTERRUPT, RUN_GUEST_FAULT, "KVM_EXIT_SHUTDOWN"),
    EXPECT(ACT_WRITE_CR3, RUN_GUEST_FAULT, "KVM_EXIT_SHUTDOWN"),
    EXPECT(ACT_WRITE_MSR, RUN_GUEST_FAULT, "KVM_EXIT_SHUTDOWN"),
    EXPECT(ACT_RETURN, RUN_GUEST_FAULT, "rip 0, cr2 0"),
    EXPECT(ACT_NO_DOORBELL, RUN_GUEST_FAULT, "write to no doorbell"),
    EXPECT(ACT_WIDE_DOORBELL, RUN_GUEST_FAULT, "doorbell write of the wrong size"),
    EXPECT(ACT_READ_DOORBELL, RUN_GUEST_FAULT, "read of a doorbell"),
    EXPECT(ACT_ENDLESS_LOOP, RUN_TIMEOUT, "deadline of 500 ms"),
    EXPECT(ACT_ENDLESS_DOORBELLS, RUN_LIMIT, "exit budget used up"),
    EXPECT(ACT_NO_RESULT, RUN_GUEST_FAULT, "no result"),
    EXPECT(ACT_RECORD_GARBAGE, RUN_GUEST_FAULT, "unknown type"),
    EXPECT(ACT_RECORD_TOO_LONG, RUN_GUEST_FAULT, "too short or too long"),
    EXPECT(ACT_RECORD_INCOMPLETE, RUN_GUEST_FAULT, "incomplete record"),
    EXPECT(ACT_RING_OVERRUN, RUN_GUEST_FAULT, "more bytes than it holds"),
    EXPECT(ACT_ENDLESS_STREAM, RUN_LIMIT, "output quota used up"),
    EXPECT(ACT_AFTER_RESULT, RUN_GUEST_FAULT, "a second result"),
    EXPECT(ACT_OPEN_WITHOUT_REQUEST, RUN_GUEST_FAULT, "open doorbell without an open request"),
    EXPECT(ACT_OPEN_LONG_NAME, RUN_GUEST_FAULT, "too short or too long"),
    EXPECT(ACT_OPEN_BAD_PARENT, RUN_GUEST_FAULT, "open request from no device"),
    EXPECT(ACT_OPEN_TWICE, RUN_GUEST_FAULT, "event ring"),
    EXPECT(ACT_NOTIFY_NO_DEVICE, RUN_GUEST_FAULT, "notify of no device"),
    EXPECT(ACT_AVAILABLE_OVERRUN, RUN_GUEST_FAULT, "more requests than the queue holds"),
    EXPECT(ACT_HEAD_OUT_OF_RANGE, RUN_GUEST_FAULT, "descriptor index out of range"),
    EXPECT(ACT_CHAIN_LOOP, RUN_GUEST_FAULT, "endless descriptor chain"),
    EXPECT(ACT_BUFFER_IN_TEXT, RUN_GUEST_FAULT, "descriptor outside the guest's memory"),
    EXPECT(ACT_BUFFER_OUTSIDE, RUN_GUEST_FAULT, "descriptor outside the guest's memory"),
    EXPECT(ACT_BUFFER_WRAPS, RUN_GUEST_FAULT, "descriptor outside the guest's memory"),
    EXPECT(ACT_ENDLESS_READS, RUN_LIMIT, "limit of bytes read used up"),
    EXPECT(ACT_LANE_UNOFFERED, RUN_GUEST_FAULT, "start of a lane that was not offered"),
    EXPECT(ACT_LANE_UNSTARTED, RUN_GUEST_FAULT, "doorbell for a lane that was not started"),
    EXPECT(ACT_LANE_TWICE, RUN_GUEST_FAULT, "second start of the lane"),
    EXPECT(ACT_LANE_PARK_BY_MAIN, RUN_GUEST_FAULT, "the lane's doorbell rung by another vCPU"),
    EXPECT(ACT_LANE_UNDEFINED, RUN_GUEST_FAULT, "lane: KVM_EXIT_SHUTDOWN"),
    EXPECT(ACT_LANE_STACK_OVERFLOW, RUN_GUEST_FAULT, "cr2 0x117fc0"),
    EXPECT(ACT_LANE_CONFIG_WRITE, RUN_GUEST_FAULT, "cr2 0x100000"),
    EXPECT(ACT_LANE_NOTIFY, RUN_GUEST_FAULT, "lane: a doorbell that is not its own"),
    EXPECT(ACT_LANE_EXIT, RUN_GUEST_FAULT, "lane: a doorbell that is not its own"),
    EXPECT(ACT_LANE_START_BY_LANE, RUN_GUEST_FAULT, "lane: a doorbell that is not its own"),
    EXPECT(ACT_LANE_ENDLESS_AWAITED, RUN_TIMEOUT, "deadline of 500 ms"),
};

static void test_acts_end_in_their_category(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(EXPECTATIONS) / sizeof(EXPECTATIONS[0]); i++) {
        const struct expectation *expected = &EXPECTATIONS[i];
        struct run_verdict verdict = run_act(expected->act);
        print_message("%s: category %d, %s\n", expected->name, verdict.category, verdict.detail);
        assert_int_equal(verdict.category, expected->category);
        assert_non_null(strstr(verdict.detail, expected->detail));
        assert_int_equal(verdict.exit_code, 1);
        expect_alive();
    }
}

static void test_fault_tells_where(void **state)
{
    (void)state;
    struct run_verdict verdict = run_act(ACT_NULL_READ);
    assert_int_equal(verdict.fault.exit_reason, KVM_EXIT_SHUTDOWN);
    assert_in_range(verdict.fault.rip, program.text.address,
                    program.text.address + program.text.memory_bytes);
    assert_int_equal(verdict.fault.cr2, 0);
}

static void test_deadline_is_kept(void **state)
{
    (void)state;
    struct run_verdict verdict = run_act(ACT_ENDLESS_LOOP);
    assert_int_equal(verdict.category, RUN_TIMEOUT);
    assert_in_range(verdict.wall_ns / 1000000u, DEADLINE_MS, 2 * DEADLINE_MS);
}

static void test_nothing_is_left_for_the_next_case(void **state)
{
    (void)state;
    (void)run_act(ACT_CHECK_MEMORY);
    assert_string_equal(error_text, "instar: clean           \n");
    assert_int_equal(run_act(ACT_FILL_MEMORY).category, RUN_GUEST_FAULT);
    (void)run_act(ACT_CHECK_MEMORY);
    assert_string_equal(error_text, "instar: clean           \n");
}

static void test_lane_works(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 20; i++) {
        struct run_verdict verdict = run_act(ACT_LANE_WORKS);
        assert_string_equal(verdict.detail, "");
        assert_int_equal(verdict.category, RUN_REFUSED);
        assert_string_equal(error_text, "instar: works           \n");
    }
}

static struct sys_table real;

/* The second vCPU cannot be made. */
static int refuse_lane(int fd, unsigned long request, void *argument)
{
    if (request == KVM_CREATE_VCPU && argument != NULL) {
        errno = EEXIST;
        return -1;
    }
    return real.ioctl(fd, request, argument);
}

static void test_lane_cannot_be_made(void **state)
{
    (void)state;
    real = sys;
    sys.ioctl = refuse_lane;
    struct run_verdict verdict = run_act(ACT_LANE_WORKS);
    sys = real;
    assert_int_equal(verdict.category, RUN_HOST_ERROR);
    assert_string_equal(verdict.detail, "lane: KVM_CREATE_VCPU: File exists");
    expect_alive();
    assert_int_equal(run_act(ACT_LANE_WORKS).category, RUN_REFUSED);
}

/* The guest is done while its lane runs on: the lane is stopped, and nothing is left. */
static void test_lane_is_stopped(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 20; i++) {
        struct run_verdict verdict = run_act(ACT_LANE_ENDLESS_LEFT);
        assert_int_equal(verdict.category, RUN_REFUSED);
        assert_string_equal(error_text, "instar: left            \n");
    }
    (void)run_act(ACT_CHECK_MEMORY);
    assert_string_equal(error_text, "instar: clean           \n");
}

/* A VM that had a lane is destroyed, also where others are kept. */
static void test_vm_with_lane_is_not_kept(void **state)
{
    (void)state;
    may_reset = true;
    (void)run_act(ACT_REFUSE);
    assert_true(runner->is_warm);
    assert_int_equal(run_act(ACT_LANE_WORKS).category, RUN_REFUSED);
    assert_false(runner->is_warm);
    (void)run_act(ACT_CHECK_MEMORY);
    assert_string_equal(error_text, "instar: clean           \n");
    may_reset = false;
    expect_alive();
}

static int start(void **state)
{
    (void)state;
    const char *what = NULL;
    runner = runner_new(&what);
    if (runner == NULL) {
        print_error("%s: %s\n", what, strerror(errno));
        return -1;
    }
    if (runner_start_lane(runner) != 0) {
        print_error("lane: %s\n", strerror(errno));
        return -1;
    }
    what = loader_read(fault_guest_elf, fault_guest_elf_bytes, &program);
    if (what != NULL) {
        print_error("%s\n", what);
        return -1;
    }
    image = scratch_image(1 << 20);
    return image >= 0 ? 0 : -1;
}

static int stop(void **state)
{
    (void)state;
    runner_free(runner);
    return close(image);
}

int main(void)
{
    if (skip_without_kvm()) {
        return 0;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_acts_end_in_their_category),
        cmocka_unit_test(test_fault_tells_where),
        cmocka_unit_test(test_deadline_is_kept),
        cmocka_unit_test(test_nothing_is_left_for_the_next_case),
        cmocka_unit_test(test_lane_works),
        cmocka_unit_test(test_lane_cannot_be_made),
        cmocka_unit_test(test_lane_is_stopped),
        cmocka_unit_test(test_vm_with_lane_is_not_kept),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
