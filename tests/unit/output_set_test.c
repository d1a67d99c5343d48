/*
 * Output files: nothing under the target's name before the commit, nothing left without it,
 * whatever call fails.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "guest/abi/record_abi.h"
#include "vmm/output_set.h"
#include "vmm/sys.h"

static struct output_set set;
static struct sys_table real;

static int setup(void **state)
{
    char folder[] = "output_set.XXXXXX";
    const char *base = getenv("TEST_TMPDIR");

    (void)state;
    real = sys;
    if (chdir(base ? base : "/tmp") != 0 || !mkdtemp(folder) || chdir(folder) != 0) {
        return -1;
    }
    output_init(&set);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    sys = real;
    output_close(&set);
    return 0;
}

static unsigned count_files(void)
{
    unsigned count = 0;
    DIR *folder = opendir(".");

    assert_non_null(folder);
    while (readdir(folder)) {
        count++;
    }
    (void)closedir(folder);
    return count - 2;
}

static void put_file(const char *name, const char *text, mode_t mode)
{
    FILE *file = fopen(name, "w");

    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(chmod(name, mode), 0);
}

static void expect_text(const char *name, const char *want)
{
    char text[64] = {0};
    FILE *file = fopen(name, "r");

    assert_non_null(file);
    size_t length = fread(text, 1, sizeof(text) - 1, file);
    (void)fclose(file);
    assert_int_equal(length, strlen(want));
    assert_string_equal(text, want);
}

static void test_commit(void **state)
{
    struct stat stat_new;

    (void)state;
    put_file("old", "old", 0640);
    assert_int_equal(output_create(&set, "old"), 0);
    assert_int_equal(output_create(&set, "./new"), 1);
    assert_int_equal(real.write(set.file[0].fd, "fresh", 5), 5);
    expect_text("old", "old");
    assert_int_not_equal(access("new", F_OK), 0);
    assert_int_equal(output_commit(&set, true), 0);
    expect_text("old", "fresh");
    assert_int_equal(stat("old", &stat_new), 0);
    assert_int_equal(stat_new.st_mode & 07777, 0640);
    assert_int_equal(access("new", F_OK), 0);
    output_close(&set);
    assert_int_equal(count_files(), 2);
}

static void test_close_without_commit(void **state)
{
    (void)state;
    put_file("old", "old", 0600);
    assert_int_equal(output_create(&set, "old"), 0);
    assert_int_equal(output_create(&set, "new"), 1);
    output_close(&set);
    expect_text("old", "old");
    assert_int_equal(count_files(), 1);
}

static void test_links_are_followed(void **state)
{
    struct stat link;

    (void)state;
    put_file("target", "old", 0600);
    assert_int_equal(symlink("target", "link"), 0);
    assert_int_equal(symlink("nothing", "dangling"), 0);
    assert_int_equal(output_create(&set, "link"), 0);
    assert_int_equal(output_create(&set, "dangling"), 1);
    assert_int_equal(output_commit(&set, false), 0);
    expect_text("target", "");
    assert_int_equal(lstat("link", &link), 0);
    assert_true(S_ISLNK(link.st_mode));
    assert_int_equal(access("nothing", F_OK), 0);
    assert_int_equal(symlink("loop", "loop"), 0);
    assert_int_equal(output_create(&set, "loop"), -1);
    assert_string_equal(set.error, "Could not create 'loop': Too many levels of symbolic links");
}

static void test_refusals(void **state)
{
    (void)state;
    assert_int_equal(mkdir("folder", 0700), 0);
    assert_int_equal(mkfifo("fifo", 0600), 0);
    assert_int_equal(output_create(&set, "folder"), -1);
    assert_string_equal(set.error, "Could not create 'folder': Is a directory");
    assert_int_equal(output_create(&set, ""), -1);
    assert_string_equal(set.error, "Could not create '': No such file or directory");
    assert_int_equal(output_create(&set, "none/x"), -1);
    assert_string_equal(set.error, "Could not create 'none/x': No such file or directory");
    assert_int_equal(output_create(&set, "fifo"), -1);
    assert_int_equal(output_create(&set, "/dev/null"), -1);
    assert_string_equal(set.error, "Cannot grow device files");
    assert_int_equal(output_open(&set, "none"), -1);
    assert_string_equal(set.error, "Could not open 'none': No such file or directory");
}

static void test_extent_names(void **state)
{
    (void)state;
    assert_int_equal(mkdir("a.b", 0700), 0);
    assert_int_equal(output_create(&set, "a.b/disk.x.vmdk"), 0);
    assert_int_equal(output_create_extent(&set, OUTPUT_EXTENT_FLAT, 0), 1);
    assert_string_equal(set.file[1].name, "a.b/disk.x-flat.vmdk");
    assert_int_equal(output_create_extent(&set, OUTPUT_EXTENT_FLAT, 2), 2);
    assert_string_equal(set.file[2].name, "a.b/disk.x-f002.vmdk");
    assert_int_equal(output_create_extent(&set, OUTPUT_EXTENT_SPARSE, 12), 3);
    assert_string_equal(set.file[3].name, "a.b/disk.x-s012.vmdk");
    assert_int_equal(output_create_extent(&set, OUTPUT_EXTENT_SPARSE, 0), -1);
    assert_int_equal(output_create_extent(&set, 77, 1), -1);
    assert_int_equal(output_create_extent(&set, OUTPUT_EXTENT_FLAT, 0xffffffff), -1);
}

static void test_target(void **state)
{
    struct stat old;
    struct stat other;

    (void)state;
    put_file("old", "old", 0600);
    put_file("other", "", 0600);
    assert_int_equal(stat("old", &old), 0);
    assert_int_equal(stat("other", &other), 0);
    assert_int_equal(output_create(&set, "old"), 0);
    assert_true(output_is_target(&set, &old));
    assert_false(output_is_target(&set, &other));
}

/* The Nth call of each kind fails, for every N: there is an error in words, and no debris. */
static int calls_left;
static int failure;

static bool fails_now(void)
{
    if (--calls_left == 0) {
        errno = failure;
        return true;
    }
    return false;
}

static int failing_openat2(int folder, const char *path, const struct open_how *how)
{
    return fails_now() ? -1 : real.openat2(folder, path, how);
}

static int failing_fstat(int fd, struct stat *ret)
{
    return fails_now() ? -1 : real.fstat(fd, ret);
}

static int failing_fsync(int fd)
{
    return fails_now() ? -1 : real.fsync(fd);
}

static int failing_fchmod(int fd, mode_t mode)
{
    return fails_now() ? -1 : real.fchmod(fd, mode);
}

static int failing_renameat(int from_folder, const char *from, int to_folder, const char *to)
{
    return fails_now() ? -1 : real.renameat(from_folder, from, to_folder, to);
}

static int no_renameat2(int from_folder, const char *from, int to_folder, const char *to,
                        unsigned flags)
{
    (void)from_folder, (void)from, (void)to_folder, (void)to;
    assert_int_equal(flags, RENAME_EXCHANGE);
    errno = EINVAL;
    return -1;
}

/* What was replaced can be held on to. */
static void test_open_replaced(void **state)
{
    struct stat old;
    struct stat held;

    (void)state;
    put_file("old", "old", 0600);
    assert_int_equal(stat("old", &old), 0);
    assert_int_equal(output_create(&set, "old"), 0);
    assert_int_equal(output_open_replaced(&set, 0), -1);
    assert_int_equal(output_commit(&set, false), 0);
    int fd = output_open_replaced(&set, 0);
    assert_int_equal(fstat(fd, &held), 0);
    assert_int_equal(held.st_ino, old.st_ino);
    output_close(&set);
    assert_int_equal(count_files(), 1);
    assert_int_equal(fstat(fd, &held), 0);
    assert_int_equal(held.st_nlink, 0);
    (void)close(fd);

    assert_int_equal(output_create(&set, "fresh"), 0);
    assert_int_equal(output_commit(&set, false), 0);
    assert_int_equal(output_open_replaced(&set, 0), -1);
    output_close(&set);
}

/* Where files cannot change places, the new one is renamed over the old one. */
static void test_no_exchange(void **state)
{
    (void)state;
    put_file("old", "old", 0600);
    sys.renameat2 = no_renameat2;
    int index = output_create(&set, "old");
    assert_int_equal(index, 0);
    assert_int_equal(write(set.file[index].fd, "new", 3), 3);
    assert_int_equal(output_commit(&set, false), 0);
    sys = real;
    assert_int_equal(count_files(), 1);
    output_close(&set);
    assert_int_equal(count_files(), 1);
    expect_text("old", "new");
}

static void test_failing_calls(void **state)
{
    (void)state;
    for (int n = 1;; n++) {
        put_file("old", "old", 0600);
        calls_left = n;
        failure = EIO;
        sys.openat2 = failing_openat2;
        sys.fstat = failing_fstat;
        sys.fsync = failing_fsync;
        sys.fchmod = failing_fchmod;
        sys.renameat = failing_renameat;
        sys.renameat2 = no_renameat2;
        bool done = output_create(&set, "old") == 0 && output_commit(&set, true) == 0;
        sys = real;
        output_close(&set);
        assert_int_equal(count_files(), 1);
        if (done && calls_left > 0) {
            assert_true(n > 5);
            return;
        }
        assert_false(done);
        assert_non_null(strstr(set.error, "Input/output error"));
        expect_text("old", "old");
    }
}

/* Two outputs of one name: the second would take the first one's place. */
static void test_same_name(void **state)
{
    (void)state;
    assert_int_equal(output_create(&set, "new"), 0);
    assert_int_equal(output_create(&set, "other"), 1);
    assert_int_equal(output_create(&set, "./new"), -1);
    assert_string_equal(set.error, "Failed to get shared \"resize\" lock\n"
                                   "Is another process using the image [./new]?");
    output_close(&set);
    assert_int_equal(count_files(), 0);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_commit),
        IN_FOLDER(test_close_without_commit),
        IN_FOLDER(test_links_are_followed),
        IN_FOLDER(test_refusals),
        IN_FOLDER(test_extent_names),
        IN_FOLDER(test_target),
        IN_FOLDER(test_same_name),
        IN_FOLDER(test_open_replaced),
        IN_FOLDER(test_no_exchange),
        IN_FOLDER(test_failing_calls),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
