/*
 * The system fails under a run: every call of KVM and of the kernel that a run makes fails once,
 * and each time the verdict is RUN_HOST_ERROR with the call's name, nothing leaks, and the next run
 * works.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/e2e/guests/fault_acts.h"
#include "tests/e2e/guests/fault_guest_elf.h"
#include "tests/e2e/machine_fixture.h"
#include "vmm/loader.h"
#include "vmm/machine.h"
#include "vmm/runner.h"
#include "vmm/sys.h"

static struct runner *runner;
static struct guest_program program;
static struct sys_table real_sys;
static int image = -1;

/* What is to fail, and with which errno. */
static unsigned long failing_request;
static int failing_errno;

static bool take_bytes(void *context, const char *bytes, size_t length)
{
    (void)context, (void)bytes, (void)length;
    return true;
}

static bool refuse_bytes(void *context, const char *bytes, size_t length)
{
    (void)context, (void)bytes, (void)length;
    return false;
}

static bool no_answer(void *context, const struct open_request *request, const char *name,
                      uint64_t deadline_ns, struct open_reply *ret_reply, int *ret_fd)
{
    (void)context, (void)request, (void)name, (void)deadline_ns, (void)ret_reply, (void)ret_fd;
    return false;
}

static struct run_verdict run(enum fault_act act, bool takes_output)
{
    const struct runner_ports ports = {
        .out = takes_output ? take_bytes : refuse_bytes,
        .err = takes_output ? take_bytes : refuse_bytes,
        .open = no_answer,
    };
    struct job job = {
        .operation = JOB_MAP,
        .output = OUTPUT_JSON,
        .qemu_version = QEMU_VERSION(7, 2, 22),
        .sector_size = 65536,
        .map = {.start_offset = act},
        .limits = {.deadline_ms = 2000,
                   .exits_max = 1000,
                   .read_bytes_max = 1u << 20,
                   .output_bytes_max = 1u << 20,
                   .ram_bytes = 2u << 20},
        .program = "instar",
        .file_name = "image",
    };
    struct run_verdict verdict;
    const struct runner_file file = {.fd = image, .name = job.file_name};
    runner_run(runner, &job, &program, &file, 1, &ports, &verdict);
    return verdict;
}

static unsigned open_descriptors(void)
{
    unsigned count = 0;
    DIR *folder = opendir("/proc/self/fd");
    assert_non_null(folder);
    while (readdir(folder) != NULL) {
        count++;
    }
    (void)closedir(folder);
    return count;
}

static int failing_ioctl(int fd, unsigned long request, void *argument)
{
    if (request == failing_request) {
        errno = failing_errno;
        return -1;
    }
    return real_sys.ioctl(fd, request, argument);
}

static void expect_alive(void)
{
    sys = real_sys;
    assert_int_equal(run(ACT_REFUSE, true).category, RUN_REFUSED);
}

static void test_each_request_fails(void **state)
{
    (void)state;
    static const struct {
        unsigned long request;
        const char *detail;
    } cases[] = {
        {KVM_CREATE_VM, "KVM_CREATE_VM: "},
        {KVM_SET_TSS_ADDR, "KVM_SET_TSS_ADDR: "},
        {KVM_SET_USER_MEMORY_REGION, "KVM_SET_USER_MEMORY_REGION: "},
        {KVM_CREATE_VCPU, "KVM_CREATE_VCPU: "},
        {KVM_SET_CPUID2, "KVM_SET_CPUID2: "},
        {KVM_GET_SREGS, "KVM_GET_SREGS: "},
        {KVM_SET_SREGS, "KVM_SET_SREGS: "},
        {KVM_SET_REGS, "KVM_SET_REGS: "},
        {KVM_RUN, "KVM_RUN failed: "},
    };
    unsigned before = open_descriptors();
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        failing_request = cases[i].request;
        failing_errno = EBUSY;
        sys.ioctl = failing_ioctl;
        struct run_verdict verdict = run(ACT_REFUSE, true);
        assert_int_equal(verdict.category, RUN_HOST_ERROR);
        assert_int_equal(verdict.exit_code, 1);
        assert_memory_equal(verdict.detail, cases[i].detail, strlen(cases[i].detail));
        assert_non_null(strstr(verdict.detail, "Device or resource busy"));
        expect_alive();
    }
    assert_int_equal(open_descriptors(), before);
}

static void test_memory_behind_the_guest_is_gone(void **state)
{
    (void)state;
    failing_request = KVM_RUN;
    failing_errno = EFAULT;
    sys.ioctl = failing_ioctl;
    struct run_verdict verdict = run(ACT_REFUSE, true);
    assert_int_equal(verdict.category, RUN_HOST_ERROR);
    assert_string_equal(verdict.detail, "guest memory not reachable: Bad address");
    expect_alive();
}

static void *failing_mmap(void *at, size_t length, int protection, int flags, int fd, off_t offset)
{
    (void)at, (void)length, (void)protection, (void)flags, (void)fd, (void)offset;
    errno = ENOMEM;
    return MAP_FAILED;
}

static int failing_fstat(int fd, struct stat *ret)
{
    (void)fd, (void)ret;
    errno = EIO;
    return -1;
}

static int failing_setitimer(int timer, const struct itimerval *value, struct itimerval *ret_old)
{
    (void)timer, (void)value, (void)ret_old;
    errno = EPERM;
    return -1;
}

static int failing_fcntl(int fd, int command, void *argument)
{
    (void)fd, (void)command, (void)argument;
    errno = EINTR;
    return -1;
}

static void expect_host_error(const char *detail)
{
    struct run_verdict verdict = run(ACT_REFUSE, true);
    assert_int_equal(verdict.category, RUN_HOST_ERROR);
    assert_string_equal(verdict.detail, detail);
    expect_alive();
}

static void test_other_calls_fail(void **state)
{
    (void)state;
    unsigned before = open_descriptors();
    sys.mmap = failing_mmap;
    expect_host_error("mmap of the vCPU: Cannot allocate memory");
    sys.fstat = failing_fstat;
    expect_host_error("fstat: Input/output error");
    sys.setitimer = failing_setitimer;
    expect_host_error("timer: Operation not permitted");
    /* The turn to destroy a VM is only about speed. */
    sys.fcntl = failing_fcntl;
    assert_int_equal(run(ACT_REFUSE, true).category, RUN_REFUSED);
    expect_alive();
    assert_int_equal(open_descriptors(), before);
}

static void test_nobody_takes_the_output(void **state)
{
    (void)state;
    struct run_verdict verdict = run(ACT_REFUSE, false);
    assert_int_equal(verdict.category, RUN_HOST_ERROR);
    assert_string_equal(verdict.detail, "output refused");
    expect_alive();
}

static int faking_ioctl(int fd, unsigned long request, void *argument)
{
    int result = real_sys.ioctl(fd, request, argument);
    return request == KVM_GET_API_VERSION ? 11 : result;
}

static void test_host_without_what_we_need(void **state)
{
    (void)state;
    const char *what = NULL;
    unsigned before = open_descriptors();
    sys.ioctl = faking_ioctl;
    assert_null(runner_new(&what));
    assert_string_equal(what, "KVM_GET_API_VERSION");
    static const unsigned long requests[] = {KVM_CHECK_EXTENSION, KVM_GET_VCPU_MMAP_SIZE};
    for (size_t i = 0; i < sizeof(requests) / sizeof(requests[0]); i++) {
        failing_request = requests[i];
        failing_errno = EINVAL;
        sys.ioctl = failing_ioctl;
        assert_null(runner_new(&what));
    }
    struct machine_host host;
    sys.ioctl = real_sys.ioctl;
    assert_null(machine_host_open(&host));
    failing_request = KVM_GET_SUPPORTED_CPUID;
    sys.ioctl = failing_ioctl;
    assert_string_equal(machine_host_ask_cpu(&host), "KVM_GET_SUPPORTED_CPUID");
    machine_host_close(&host);
    sys = real_sys;
    assert_int_equal(open_descriptors(), before);
}

static int start(void **state)
{
    (void)state;
    const char *what = NULL;
    real_sys = sys;
    runner = runner_new(&what);
    if (runner == NULL || loader_read(fault_guest_elf, fault_guest_elf_bytes, &program) != NULL) {
        return -1;
    }
    image = scratch_image(0);
    /* The first run maps the guest's memory. */
    return image >= 0 && run(ACT_REFUSE, true).category == RUN_REFUSED ? 0 : -1;
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
        cmocka_unit_test(test_each_request_fails),
        cmocka_unit_test(test_memory_behind_the_guest_is_gone),
        cmocka_unit_test(test_other_calls_fail),
        cmocka_unit_test(test_nobody_takes_the_output),
        cmocka_unit_test(test_host_without_what_we_need),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
