/*
 * The gate: names as qemu-img joins them, nothing outside the roots, no answer that tells whether
 * such a thing exists, no waiting on a FIFO.
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
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "vmm/gate.h"
#include "vmm/gate_path.h"
#include "vmm/image_lock.h"

static struct gate gate;
static char error_line[3 * INSTAR_NAME_BYTES_MAX];

static void touch(const char *path)
{
    int fd = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, path, strlen(path)), strlen(path));
    assert_int_equal(close(fd), 0);
}

/* A tree of images, secrets beside it, and the working directory in between. */
static int make_tree(void **state)
{
    (void)state;
    const char *base = getenv("TEST_TMPDIR");
    static char folder[4096];
    (void)snprintf(folder, sizeof(folder), "%s/gate-XXXXXX", base != NULL ? base : "/tmp");
    if (mkdtemp(folder) == NULL || chdir(folder) != 0 || mkdir("images", 0700) != 0 ||
        mkdir("images/deep", 0700) != 0 || mkdir("secret", 0700) != 0 ||
        mkdir("shared", 0700) != 0 || mkfifo("images/fifo", 0600) != 0 ||
        symlink("../secret/key", "images/leak") != 0 ||
        symlink("../secret/nothing", "images/leak-to-nothing") != 0 ||
        symlink("/etc/passwd", "images/absolute-leak") != 0 ||
        symlink("deep/base.raw", "images/inner-link") != 0 ||
        symlink("../secret", "images/folder-leak") != 0) {
        return -1;
    }
    touch("images/top.qcow2");
    touch("images/base.raw");
    touch("images/deep/base.raw");
    touch("images/colon:name");
    touch("secret/key");
    touch("shared/base.raw");
    touch("data.raw");
    return 0;
}

static int begin(void **state)
{
    (void)state;
    gate_init(&gate);
    return gate_open_top(&gate, "images/top.qcow2", error_line, sizeof(error_line));
}

static int end(void **state)
{
    (void)state;
    gate_close(&gate);
    return 0;
}

static int begin_empty(void **state)
{
    (void)state;
    gate_init(&gate);
    return 0;
}

static struct open_reply ask(enum open_kind kind, const char *name, int *ret_fd)
{
    struct open_reply reply;
    struct open_request request = {.kind = kind, .name_bytes = (uint32_t)strlen(name)};
    *ret_fd = gate_open_reference(&gate, &request, name, strlen(name), &reply);
    return reply;
}

static void expect_open(enum open_kind kind, const char *name, const char *shown)
{
    int fd;
    struct open_reply reply = ask(kind, name, &fd);
    assert_int_equal(reply.status, OPEN_STATUS_OK);
    assert_true(fd >= 0 && reply.device < gate.file_count);
    assert_int_equal(reply.name_bytes, strlen(shown));
    assert_memory_equal(reply.name, shown, strlen(shown));
}

static void expect_text(enum open_kind kind, const char *name, enum open_status status,
                        const char *text)
{
    int fd;
    struct open_reply reply = ask(kind, name, &fd);
    assert_int_equal(fd, -1);
    assert_int_equal(reply.status, status);
    assert_string_equal(reply.text, text);
    assert_int_equal(reply.text_bytes, strlen(text));
}

static const char outside[] = "outside the allowed folders";

static void test_names(void **state)
{
    (void)state;
    expect_open(OPEN_BACKING, "base.raw", "images/base.raw");
    expect_open(OPEN_BACKING, "./deep/../base.raw", "images/./deep/../base.raw");
    expect_open(OPEN_BACKING, "deep//base.raw", "images/deep//base.raw");
    expect_open(OPEN_BACKING, "../images/base.raw", "images/../images/base.raw");
    expect_open(OPEN_BACKING, "inner-link", "images/inner-link");
    expect_open(OPEN_BACKING, "file:images/base.raw", "images/base.raw");
    expect_open(OPEN_EXTENT, "base.raw", "images/base.raw");
    expect_open(OPEN_EXTENT, "colon:name", "images/colon:name");
    expect_open(OPEN_BACKING, "./colon:name", "images/./colon:name");
    /* Data files are seen from the working directory. */
    expect_open(OPEN_DATA_FILE, "images/base.raw", "images/base.raw");
    expect_text(OPEN_DATA_FILE, "data.raw", OPEN_STATUS_REFUSED, outside);
    char folder[4096];
    char absolute[sizeof(folder) + 32];
    assert_non_null(getcwd(folder, sizeof(folder)));
    (void)snprintf(absolute, sizeof(absolute), "%s/images/base.raw", folder);
    expect_open(OPEN_BACKING, absolute, absolute);
}

static void test_same_file_is_same_device(void **state)
{
    (void)state;
    int fd;
    assert_int_equal(ask(OPEN_BACKING, "top.qcow2", &fd).device, 0);
    assert_int_equal(fd, gate.file[0].fd);
    assert_int_equal(ask(OPEN_BACKING, "base.raw", &fd).device, 1);
    assert_int_equal(ask(OPEN_BACKING, "./base.raw", &fd).device, 1);
    assert_int_equal(gate.file_count, 2);
}

static void test_qemu_words(void **state)
{
    (void)state;
    expect_text(OPEN_BACKING, "nothing", OPEN_STATUS_ERRNO, "No such file or directory");
    expect_text(OPEN_BACKING, "base.raw/x", OPEN_STATUS_ERRNO, "Not a directory");
    expect_text(OPEN_BACKING, "base.raw/", OPEN_STATUS_ERRNO, "Not a directory");
    expect_text(OPEN_BACKING, "deep", OPEN_STATUS_MESSAGE,
                "'file' driver requires 'images/deep' to be a regular file");
    expect_text(OPEN_BACKING, "nbd:localhost:1", OPEN_STATUS_MESSAGE, "Unknown protocol 'nbd'");
    expect_text(OPEN_BACKING, "json:{\"driver\":\"raw\"}", OPEN_STATUS_MESSAGE,
                "Unknown protocol 'json'");
    expect_text(OPEN_BACKING, "fat:/etc", OPEN_STATUS_MESSAGE, "Unknown protocol 'fat'");
    expect_text(OPEN_DATA_FILE, "json:{}", OPEN_STATUS_REFUSED, outside);
    expect_text(OPEN_EXTENT, "nbd:x", OPEN_STATUS_ERRNO, "No such file or directory");
}

/* A FIFO is refused, not waited for: the alarm would end the test. */
static void test_special_files(void **state)
{
    (void)state;
    (void)alarm(5);
    expect_text(OPEN_BACKING, "fifo", OPEN_STATUS_MESSAGE,
                "'file' driver requires 'images/fifo' to be a regular file");
    assert_int_equal(gate_allow(&gate, "/dev"), 0);
    expect_text(OPEN_BACKING, "/dev/zero", OPEN_STATUS_MESSAGE,
                "'file' driver requires '/dev/zero' to be a regular file");
    (void)alarm(0);
}

/* What exists outside and what does not get the very same answer. */
static void test_no_oracle(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"/etc/passwd", "/etc/no-such-file"},
        {"../secret/key", "../secret/nothing"},
        {"leak", "leak-to-nothing"},
        {"folder-leak/key", "folder-leak/nothing"},
        {"absolute-leak", "absolute-leak"},
        {"../data.raw", "../nothing"},
        {"file:/etc/passwd", "file:/etc/nothing"},
        {"..", "../.."},
        {"deep/../../secret/key", "deep/../../secret/nothing"},
        {"../images-beside/x", "../images-beside"},
    };
    for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        expect_text(OPEN_BACKING, pairs[i][0], OPEN_STATUS_REFUSED, outside);
        expect_text(OPEN_BACKING, pairs[i][1], OPEN_STATUS_REFUSED, outside);
    }
    assert_int_equal(gate.file_count, 1);
}

static void test_allowed_folders(void **state)
{
    (void)state;
    expect_text(OPEN_BACKING, "../shared/base.raw", OPEN_STATUS_REFUSED, outside);
    assert_int_equal(gate_allow(&gate, "shared/"), 0);
    expect_open(OPEN_BACKING, "../shared/base.raw", "images/../shared/base.raw");
    assert_int_equal(gate_allow(&gate, "no-such-folder"), -1);
    assert_int_equal(errno, ENOENT);
    assert_int_equal(gate_allow(&gate, "data.raw"), -1);
    assert_int_equal(errno, ENOTDIR);
}

static void test_bad_requests(void **state)
{
    (void)state;
    struct open_reply reply;
    struct open_request request = {.kind = OPEN_BACKING};
    assert_int_equal(gate_open_reference(&gate, &request, "", 0, &reply), -1);
    assert_int_equal(reply.status, OPEN_STATUS_REFUSED);
    assert_int_equal(gate_open_reference(&gate, &request, "base.raw\0x", 10, &reply), -1);
    assert_int_equal(reply.status, OPEN_STATUS_REFUSED);
    static char longest[INSTAR_NAME_BYTES_MAX + 1];
    memset(longest, 'x', sizeof(longest) - 1);
    assert_int_equal(gate_open_reference(&gate, &request, longest, INSTAR_NAME_BYTES_MAX, &reply),
                     -1);
    assert_int_equal(reply.status, OPEN_STATUS_REFUSED);
    request.parent_device = 1;
    assert_int_equal(gate_open_reference(&gate, &request, "base.raw", 8, &reply), -1);
    assert_int_equal(reply.status, OPEN_STATUS_REFUSED);
}

static void expect_top_error(const char *path, const char *line)
{
    assert_int_equal(gate_open_top(&gate, path, error_line, sizeof(error_line)), -1);
    assert_string_equal(error_line, line);
    assert_int_equal(gate.file_count, 0);
}

static void test_top_errors(void **state)
{
    (void)state;
    (void)alarm(5);
    expect_top_error("nofile", "Could not open 'nofile': Could not open 'nofile': No such file or "
                               "directory");
    expect_top_error("", "Could not open '': The 'file' block driver requires a file name");
    expect_top_error("images", "Could not open 'images': 'file' driver requires 'images' to be a "
                               "regular file");
    expect_top_error("images/fifo", "Could not open 'images/fifo': 'file' driver requires "
                                    "'images/fifo' to be a regular file");
    expect_top_error("/dev/null", "Could not open '/dev/null': 'file' driver requires '/dev/null' "
                                  "to be a regular file");
    expect_top_error("nbd:localhost:1", "Could not open 'nbd:localhost:1': Unknown protocol 'nbd'");
    expect_top_error("json:{}", "Could not open 'json:{}': Unknown protocol 'json'");
    expect_top_error("file:nothere", "Could not open 'file:nothere': Could not open 'nothere': No "
                                     "such file or directory");
    (void)alarm(0);
}

static void test_top_names(void **state)
{
    (void)state;
    assert_int_equal(gate_open_top(&gate, "file:images/top.qcow2", error_line, sizeof(error_line)),
                     0);
    assert_string_equal(gate.file[0].name, "images/top.qcow2");
    gate_close(&gate);
    /* The user's own name may be a link to anywhere. */
    assert_int_equal(gate_open_top(&gate, "images/leak", error_line, sizeof(error_line)), 0);
    gate_close(&gate);
    assert_int_equal(gate_open_top(&gate, "./images/colon:name", error_line, sizeof(error_line)),
                     0);
}

/* Another process holds one byte as QEMU does that lets nobody read. */
static void test_lock(void **state)
{
    (void)state;
    int pipe_fds[2];
    assert_int_equal(pipe(pipe_fds), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        int fd = open("images/top.qcow2", O_RDWR);
        struct flock lock = {.l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 200, .l_len = 1};
        if (fd < 0 || fcntl(fd, F_OFD_SETLK, &lock) != 0 || write(pipe_fds[1], "x", 1) != 1) {
            _exit(1);
        }
        (void)pause();
    }
    char byte;
    assert_int_equal(read(pipe_fds[0], &byte, 1), 1);
    expect_top_error("images/top.qcow2",
                     "Could not open 'images/top.qcow2': Failed to get \"consistent read\" lock\n"
                     "Is another process using the image [images/top.qcow2]?");
    int fd = open("images/top.qcow2", O_RDONLY | O_CLOEXEC);
    assert_false(image_lock_is_written(fd));
    assert_int_equal(close(fd), 0);
    gate.skip_lock_check = true;
    assert_int_equal(gate_open_top(&gate, "images/top.qcow2", error_line, sizeof(error_line)), 0);
    assert_int_equal(kill(child, SIGKILL), 0);
    assert_int_equal(waitpid(child, NULL, 0), child);
    (void)close(pipe_fds[0]);
    (void)close(pipe_fds[1]);
}

static void test_change_is_seen(void **state)
{
    (void)state;
    int fd;
    assert_true(gate_files_unchanged(&gate));
    (void)ask(OPEN_BACKING, "base.raw", &fd);
    assert_true(gate_files_unchanged(&gate));
    const struct timespec times[2] = {{.tv_nsec = UTIME_OMIT}, {.tv_sec = 1000}};
    assert_int_equal(utimensat(AT_FDCWD, "images/base.raw", times, 0), 0);
    assert_false(gate_files_unchanged(&gate));
}

static void expect_normal(const char *folder, const char *name, const char *expected)
{
    char path[64];
    assert_true(gate_path_normal(folder, name, path, sizeof(path)));
    assert_string_equal(path, expected);
}

static void test_normal_paths(void **state)
{
    (void)state;
    expect_normal("/a/b", "c", "/a/b/c");
    expect_normal("/a/b", "../c", "/a/c");
    expect_normal("/a/b", "../../../c", "/c");
    expect_normal("/a/b", "/c//d/./e", "/c/d/e");
    expect_normal("/a/b", "c/", "/a/b/c/");
    expect_normal("/a/b", "c/.", "/a/b/c/");
    expect_normal("/a/b", "..", "/a/");
    expect_normal("/", "..", "/");
    expect_normal("/a", "...", "/a/...");
    char path[7];
    assert_false(gate_path_normal("/a/b", "cc", path, sizeof(path)));
    assert_true(gate_path_normal("/a", "cc", path, sizeof(path)));
    assert_null(gate_path_below("/a/bc", "/a/b"));
    assert_null(gate_path_below("/a/b", "/a/b"));
    assert_null(gate_path_below("/a/b/", "/a/b"));
    assert_string_equal(gate_path_below("/a/b/c", "/a/b/"), "c");
    assert_string_equal(gate_path_below("/a", "/"), "a");
    assert_int_equal(gate_path_protocol("nbd:x"), 3);
    assert_int_equal(gate_path_protocol("./nbd:x"), 0);
    assert_int_equal(gate_path_protocol("plain"), 0);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, begin, end)
#define TEST_TOP(function) cmocka_unit_test_setup_teardown(function, begin_empty, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_names),          TEST(test_same_file_is_same_device),
        TEST(test_qemu_words),     TEST(test_special_files),
        TEST(test_no_oracle),      TEST(test_allowed_folders),
        TEST(test_bad_requests),   TEST_TOP(test_top_errors),
        TEST_TOP(test_top_names),  TEST_TOP(test_lock),
        TEST(test_change_is_seen), TEST_TOP(test_normal_paths),
    };
    return cmocka_run_group_tests(tests, make_tree, NULL);
}
