/*
 * The allocation fingerprint: runs as the file system tells them, cut to the file, and a hash that
 * is SHA-256 of their listing. Failures come from a replaced system call table.
 */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "vmm/allocation.h"
#include "vmm/sys.h"

/* A file with data in [64 KiB, 68 KiB) and in its last, odd 5000 bytes. */
#define SIZE_BYTES (1000000u + 1)
#define TAIL_START 995328u

/* sha256sum of "65536 4096\n995328 4673\nsize 1000001\n". */
static const char expected_hex[] =
    "eb92b3aabeb598339bc3ef8498502143100f4528f519a3ad73936ecf55b99d68";

static int make_file(void)
{
    char name[] = "/tmp/allocation_test.XXXXXX";
    int fd = mkstemp(name);
    assert_true(fd >= 0);
    assert_int_equal(unlink(name), 0);
    char bytes[4673];
    memset(bytes, 'x', sizeof(bytes));
    assert_int_equal(ftruncate(fd, SIZE_BYTES), 0);
    assert_int_equal(pwrite(fd, bytes, 4096, 65536), 4096);
    assert_int_equal(pwrite(fd, bytes, 4673, TAIL_START), 4673);
    return fd;
}

static void finds_runs_in_order(void **state)
{
    (void)state;
    int fd = make_file();
    struct allocation_run run;
    assert_int_equal(allocation_next_data(fd, 0, SIZE_BYTES, &run), 1);
    assert_int_equal(run.start_bytes, 65536);
    assert_int_equal(run.length_bytes, 4096);
    assert_int_equal(allocation_next_data(fd, 65537, SIZE_BYTES, &run), 1);
    assert_int_equal(run.start_bytes, 65537);
    assert_int_equal(run.length_bytes, 4095);
    assert_int_equal(allocation_next_data(fd, 69632, SIZE_BYTES, &run), 1);
    assert_int_equal(run.start_bytes, TAIL_START);
    assert_int_equal(run.length_bytes, SIZE_BYTES - TAIL_START);
    assert_int_equal(allocation_next_data(fd, SIZE_BYTES, SIZE_BYTES, &run), 0);
    close(fd);
}

static void cuts_runs_to_the_size_asked_for(void **state)
{
    (void)state;
    int fd = make_file();
    struct allocation_run run;
    assert_int_equal(allocation_next_data(fd, 0, 65540, &run), 1);
    assert_int_equal(run.length_bytes, 4);
    assert_int_equal(allocation_next_data(fd, 69632, 100000, &run), 0);
    close(fd);
}

static void fingerprint_is_hash_of_the_listing(void **state)
{
    (void)state;
    int fd = make_file();
    char hex[ALLOCATION_FINGERPRINT_CHARS + 1];
    assert_int_equal(allocation_fingerprint(fd, hex), 0);
    assert_string_equal(hex, expected_hex);
    /* Other bytes in the same places change nothing; one more byte at the end does. */
    assert_int_equal(pwrite(fd, "other", 5, 65536), 5);
    assert_int_equal(allocation_fingerprint(fd, hex), 0);
    assert_string_equal(hex, expected_hex);
    assert_int_equal(ftruncate(fd, SIZE_BYTES + 1), 0);
    assert_int_equal(allocation_fingerprint(fd, hex), 0);
    assert_string_not_equal(hex, expected_hex);
    close(fd);
}

static off_t failing_lseek(int fd, off_t offset, int whence)
{
    (void)fd;
    (void)offset;
    (void)whence;
    errno = EIO;
    return -1;
}

/* A hole that begins where the data does: the file was cut between the two calls. */
static off_t contradicting_lseek(int fd, off_t offset, int whence)
{
    (void)fd;
    (void)whence;
    return offset;
}

static void failures_leave_the_output_alone(void **state)
{
    (void)state;
    int fd = make_file();
    struct sys_table saved = sys;
    char hex[ALLOCATION_FINGERPRINT_CHARS + 1] = "untouched";
    sys.lseek = failing_lseek;
    assert_int_equal(allocation_fingerprint(fd, hex), -1);
    assert_int_equal(errno, EIO);
    sys.lseek = contradicting_lseek;
    assert_int_equal(allocation_fingerprint(fd, hex), -1);
    assert_int_equal(errno, EIO);
    sys = saved;
    close(fd);
    assert_int_equal(allocation_fingerprint(fd, hex), -1);
    assert_int_equal(errno, EBADF);
    assert_string_equal(hex, "untouched");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_runs_in_order),
        cmocka_unit_test(cuts_runs_to_the_size_asked_for),
        cmocka_unit_test(fingerprint_is_hash_of_the_listing),
        cmocka_unit_test(failures_leave_the_output_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
