/*
 * The proof of isolation by reset: whatever a guest did, at the first instruction of the next one
 * memory and processor are those of a VM that has never run.
 *
 * A spy on the ioctl of KVM_RUN looks at the very moment that a guest would start: a hash of all
 * guest memory (page tables as well, but for their dirty bits, which no guest can see), all state
 * that KVM tells about a vCPU, and all MSRs but the time stamp counter. The reference is the same
 * job in a fresh VM of another runner. Guests that end well have their VM reset; all others cost it
 * its life, which the number of VMs created shows.
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
#include "vmm/machine_state.h"
#include "vmm/paging.h"
#include "vmm/run_state.h"
#include "vmm/runner.h"
#include "vmm/sys.h"

#define DEADLINE_MS 200u
#define MSRS_MAX 512u
#define MSR_TSC 0x10u
#define PTE_DIRTY (1ull << 6)

/* What a guest finds. */
struct snapshot {
    uint64_t memory_hash;
    struct machine_state state;
    struct kvm_mp_state mp_state;
    uint64_t msr[MSRS_MAX]; /* in the order of msr_list */
};

/* struct kvm_msr_list: a count, then so many indices. */
static struct {
    uint32_t count;
    uint32_t index[MSRS_MAX];
} msr_list = {.count = MSRS_MAX};

static struct runner *runner;
static struct guest_program program;
static int image = -1;
static char error_text[4096];

static int (*real_ioctl)(int fd, unsigned long request, void *argument);
static struct snapshot *wanted; /* to be filled at the next start; NULL: not wanted */
static unsigned vms_created;

/* FNV-1a over words. */
static uint64_t hash_memory(const struct guest_memory *memory)
{
    const uint64_t *words = (const uint64_t *)(const void *)memory->base;
    const uint64_t count = (GUEST_DATA_GPA + memory->data_bytes) / sizeof(words[0]);
    uint64_t hash = 0xcbf29ce484222325u;
    for (uint64_t i = 0; i < count; i++) {
        bool is_table =
            i >= PAGING_ROOT_GPA / sizeof(words[0]) && i < PAGING_TEXT_PLACE / sizeof(words[0]);
        hash = (hash ^ (is_table ? words[i] & ~PTE_DIRTY : words[i])) * 0x100000001b3u;
    }
    return hash;
}

static uint64_t read_msr(int vcpu, uint32_t index)
{
    /* struct kvm_msrs. */
    struct {
        uint32_t count;
        uint32_t pad;
        struct kvm_msr_entry entry;
    } request = {.count = 1, .entry = {.index = index}};
    return real_ioctl(vcpu, KVM_GET_MSRS, &request) == 1 ? request.entry.data : 0;
}

static void look(int vcpu, struct snapshot *ret)
{
    memset(ret, 0, sizeof(*ret));
    ret->memory_hash = hash_memory(&runner->memory);
    assert_true(machine_state_read(vcpu, &ret->state));
    assert_int_equal(real_ioctl(vcpu, KVM_GET_MP_STATE, &ret->mp_state), 0);
    for (uint32_t i = 0; i < msr_list.count; i++) {
        ret->msr[i] = msr_list.index[i] == MSR_TSC ? 0 : read_msr(vcpu, msr_list.index[i]);
    }
}

static int spy_ioctl(int fd, unsigned long request, void *argument)
{
    vms_created += request == KVM_CREATE_VM;
    if (request == KVM_RUN && wanted != NULL && runner->run.machine.run->immediate_exit == 0) {
        struct snapshot *snapshot = wanted;
        wanted = NULL;
        look(fd, snapshot);
    }
    return real_ioctl(fd, request, argument);
}

static bool take_out(void *context, const char *bytes, size_t length)
{
    (void)context, (void)bytes, (void)length;
    return true;
}

static bool take_err(void *context, const char *bytes, size_t length)
{
    (void)context;
    (void)snprintf(error_text, sizeof(error_text), "%.*s", (int)length, bytes);
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

static enum run_category run_act(enum fault_act act, bool reset)
{
    static const struct runner_ports ports = {
        .out = take_out, .err = take_err, .open = refuse_open};
    struct job job = {
        .operation = JOB_MAP,
        .output = OUTPUT_JSON,
        .qemu_version = QEMU_VERSION(7, 2, 22),
        .sector_size = 65536,
        .map = {.start_offset = act},
        .reset = reset,
        .limits = {.deadline_ms = DEADLINE_MS,
                   .exits_max = 2000,
                   .read_bytes_max = 1u << 20,
                   .output_bytes_max = 1u << 20,
                   .ram_bytes = 8u << 20},
        .program = "instar",
        .file_name = "image",
    };
    struct run_verdict verdict;
    const struct runner_file file = {.fd = image, .name = job.file_name};
    runner_run(runner, &job, &program, &file, 1, &ports, &verdict);
    return verdict.category;
}

/* Runs the reference's job and tells what its guest found at its start. */
static void look_at_start(bool reset, struct snapshot *ret)
{
    wanted = ret;
    assert_int_equal(run_act(ACT_REFUSE, reset), RUN_REFUSED);
    assert_null(wanted);
}

static void expect_same(const struct snapshot *found, const struct snapshot *reference)
{
    assert_memory_equal(&found->state.regs, &reference->state.regs, sizeof(found->state.regs));
    assert_memory_equal(&found->state.sregs, &reference->state.sregs, sizeof(found->state.sregs));
    assert_memory_equal(found->state.xsave, reference->state.xsave, sizeof(found->state.xsave));
    assert_memory_equal(&found->state, &reference->state, sizeof(found->state));
    assert_memory_equal(&found->mp_state, &reference->mp_state, sizeof(found->mp_state));
    assert_memory_equal(found->msr, reference->msr, sizeof(found->msr));
    assert_int_equal(found->memory_hash, reference->memory_hash);
}

static struct runner *new_runner(void)
{
    const char *what = NULL;
    struct runner *new = runner_new(&what);
    if (new == NULL) {
        print_error("%s: %s\n", what, strerror(errno));
    }
    return new;
}

/* A VM that never ran anything, in memory that nothing was written to. */
static const struct snapshot *reference_of_fresh(void)
{
    static struct snapshot reference;
    struct runner *used = runner;
    runner = new_runner();
    assert_non_null(runner);
    look_at_start(/* reset= */ false, &reference);
    runner_free(runner);
    runner = used;
    return &reference;
}

static void test_reset_equals_fresh(void **state)
{
    (void)state;
    static const enum fault_act POLLUTERS[] = {ACT_POLLUTE_REGISTERS, ACT_POLLUTE_MEMORY,
                                               ACT_CHECK_MEMORY, ACT_REFUSE};
    const struct snapshot *reference = reference_of_fresh();
    static struct snapshot found;
    look_at_start(/* reset= */ true, &found);
    expect_same(&found, reference);

    unsigned vms_before = vms_created;
    for (unsigned i = 0; i < 3 * sizeof(POLLUTERS) / sizeof(POLLUTERS[0]); i++) {
        enum fault_act act = POLLUTERS[i % (sizeof(POLLUTERS) / sizeof(POLLUTERS[0]))];
        assert_int_equal(run_act(act, true), RUN_REFUSED);
        look_at_start(/* reset= */ true, &found);
        expect_same(&found, reference);
    }
    assert_int_equal(vms_created, vms_before);
}

/* Without this the test before might compare what nothing has changed. */
static void test_pollution_is_seen(void **state)
{
    (void)state;
    const struct snapshot *reference = reference_of_fresh();
    static struct snapshot found;
    assert_int_equal(run_act(ACT_POLLUTE_REGISTERS, true), RUN_REFUSED);
    look(runner->run.machine.vcpu, &found);
    assert_memory_not_equal(&found.state.regs, &reference->state.regs, sizeof(found.state.regs));
    assert_memory_not_equal(&found.state.sregs, &reference->state.sregs, sizeof(found.state.sregs));
    assert_memory_not_equal(found.state.xsave, reference->state.xsave, sizeof(found.state.xsave));
    uint64_t hash = found.memory_hash;
    assert_int_equal(run_act(ACT_POLLUTE_MEMORY, true), RUN_REFUSED);
    look(runner->run.machine.vcpu, &found);
    assert_int_not_equal(found.memory_hash, reference->memory_hash);
    assert_int_not_equal(found.memory_hash, hash);
}

static void test_a_fault_costs_the_vm(void **state)
{
    (void)state;
    const struct snapshot *reference = reference_of_fresh();
    static struct snapshot found;
    for (int act = 0; act < ACT_COUNT; act++) {
        (void)run_act(ACT_REFUSE, true);
        unsigned vms_before = vms_created;
        bool is_well = run_act((enum fault_act)act, true) == RUN_REFUSED;
        assert_int_equal(vms_created, vms_before);
        look_at_start(/* reset= */ true, &found);
        assert_int_equal(vms_created, vms_before + !is_well);
        expect_same(&found, reference);
    }
}

static void test_b_cannot_read_what_a_wrote(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 3; i++) {
        assert_int_equal(run_act(ACT_POLLUTE_MEMORY, true), RUN_REFUSED);
        assert_string_equal(error_text, "instar: polluted        \n");
        unsigned vms_before = vms_created;
        assert_int_equal(run_act(ACT_CHECK_MEMORY, true), RUN_REFUSED);
        assert_string_equal(error_text, "instar: clean           \n");
        assert_int_equal(vms_created, vms_before);
    }
}

/* A fresh VM is one that no other job has had, before or after. */
static void test_fresh_stays_fresh(void **state)
{
    (void)state;
    (void)run_act(ACT_REFUSE, true);
    unsigned vms_before = vms_created;
    (void)run_act(ACT_REFUSE, false);
    assert_int_equal(vms_created, vms_before + 1);
    (void)run_act(ACT_REFUSE, true);
    assert_int_equal(vms_created, vms_before + 2);
}

static int start(void **state)
{
    (void)state;
    runner = new_runner();
    if (runner == NULL) {
        return -1;
    }
    const char *what = loader_read(fault_guest_elf, fault_guest_elf_bytes, &program);
    if (what != NULL || sys.ioctl(runner_kvm(runner), KVM_GET_MSR_INDEX_LIST, &msr_list) != 0) {
        print_error("%s\n", what != NULL ? what : strerror(errno));
        return -1;
    }
    real_ioctl = sys.ioctl;
    sys.ioctl = spy_ioctl;
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
        cmocka_unit_test(test_reset_equals_fresh),
        cmocka_unit_test(test_pollution_is_seen),
        cmocka_unit_test(test_a_fault_costs_the_vm),
        cmocka_unit_test(test_b_cannot_read_what_a_wrote),
        cmocka_unit_test(test_fresh_stays_fresh),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
