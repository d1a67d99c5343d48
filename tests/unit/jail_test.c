/*
 * The jail kills: each forbidden call, made by a child in the jail, ends it with SIGSYS, and the
 * child that makes only allowed ones lives.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <fcntl.h>
#include <linux/kvm.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "vmm/jail.h"
#include "vmm/sys.h"

#define ALLOWED_FD 0

/* Runs `act` in a jailed child; its wait status. Under a sanitizer only some calls are forbidden.
 */
static int jailed(void (*act)(void))
{
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        if (jail_enter() != 0) {
            _exit(99);
        }
        act();
        (void)syscall(SYS_exit_group, 7);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    return status;
}

static void call_allowed(void)
{
    char byte;
    struct iovec piece = {&byte, 1};
    struct stat stat;
    (void)sys.preadv(ALLOWED_FD, &piece, 1, 0);
    (void)sys.lseek(ALLOWED_FD, 0, SEEK_DATA);
    (void)sys.fstat(ALLOWED_FD, &stat);
    (void)sys.mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    (void)sys.ioctl(ALLOWED_FD, KVM_CREATE_VM, NULL);
    (void)sys_monotonic_ns();
}

static void call_socket(void)
{
    (void)syscall(SYS_socket, AF_INET, SOCK_STREAM, 0);
}

static void call_execve(void)
{
    (void)syscall(SYS_execve, "/bin/true", NULL, NULL);
}

static void call_openat2(void)
{
    struct open_how how = {.flags = O_RDONLY};
    (void)sys.openat2(AT_FDCWD, "/etc/passwd", &how);
}

static void call_ptrace(void)
{
    (void)syscall(SYS_ptrace, 0, 0, 0, 0);
}

static void call_fork(void)
{
    (void)syscall(SYS_fork);
}

static void call_pwrite(void)
{
    (void)sys.pwrite(ALLOWED_FD, "x", 1, 0);
}

static void call_kill(void)
{
    (void)sys.kill(1, 0);
}

static void call_other_ioctl(void)
{
    (void)sys.ioctl(ALLOWED_FD, KVM_CREATE_IRQCHIP, NULL);
}

static void call_other_sendmsg(void)
{
    struct msghdr message = {0};
    (void)sys.sendmsg(JAIL_SOCKET_FD + 1, &message, 0);
}

static void call_executable_memory(void)
{
    (void)sys.mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

static void call_mprotect(void)
{
    (void)syscall(SYS_mprotect, NULL, 0, PROT_EXEC);
}

static void test_allowed_calls_pass(void **state)
{
    (void)state;
    int status = jailed(call_allowed);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 7);
}

static void expect_killed(void (*act)(void))
{
    int status = jailed(act);
    assert_true(WIFSIGNALED(status));
    assert_int_equal(WTERMSIG(status), SIGSYS);
}

static void test_forbidden_calls_kill(void **state)
{
    (void)state;
    expect_killed(call_socket);
    expect_killed(call_execve);
    expect_killed(call_openat2);
    expect_killed(call_ptrace);
    expect_killed(call_fork);
    expect_killed(call_pwrite);
    expect_killed(call_kill);
    expect_killed(call_other_ioctl);
    expect_killed(call_other_sendmsg);
}

static void test_memory_is_never_executable(void **state)
{
    (void)state;
    if (JAIL_KEEPS_STDERR) {
        skip(); /* a sanitizer's runtime maps and protects as it likes */
    }
    expect_killed(call_executable_memory);
    expect_killed(call_mprotect);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_allowed_calls_pass),
        cmocka_unit_test(test_forbidden_calls_kill),
        cmocka_unit_test(test_memory_is_never_executable),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
