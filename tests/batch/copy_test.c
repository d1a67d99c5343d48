/*
 * Folders for what a case makes, and the description of what is in them.
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "batch/copy_folder.h"
#include "batch/copy_text.h"
#include "tests/batch/scratch.h"

static struct answer_capture capture;

static void expect_text(const char *wanted)
{
    assert_int_equal(capture.out_bytes, strlen(wanted));
    assert_memory_equal(capture.out, wanted, strlen(wanted));
    capture_reset(&capture);
}

static void a_folder_is_empty_and_goes(void **state)
{
    (void)state;
    struct problem problem = {0};
    struct copy_folder folder = {0};
    char path[600];
    assert_true(copy_folder_make(&folder, &problem));
    snprintf(path, sizeof(path), "%s/out.raw", folder.path);
    scratch_file(path, "x");
    copy_folder_empty(&folder);
    assert_int_equal(access(path, F_OK), -1);
    scratch_file(path, "x");
    snprintf(path, sizeof(path), "%s", folder.path);
    copy_folder_remove(&folder);
    assert_int_equal(access(path, F_OK), -1);
    copy_folder_remove(&folder); /* a second time is nothing */
}

/* A process that makes a folder, says where, and is killed. */
static void leave_folder_behind(char *ret_path, size_t bytes)
{
    int pipes[2];
    assert_int_equal(pipe(pipes), 0);
    pid_t child = fork();
    if (child == 0) {
        struct problem problem = {0};
        struct copy_folder folder = {0};
        char path[600];
        (void)copy_folder_make(&folder, &problem);
        snprintf(path, sizeof(path), "%s/out.qcow2", folder.path);
        scratch_file(path, "half written");
        (void)!write(pipes[1], folder.path, strlen(folder.path) + 1);
        pause();
        _exit(0);
    }
    assert_true(read(pipes[0], ret_path, bytes) > 1);
    /* It lives: a sweep leaves its folder alone. */
    copy_folder_sweep();
    assert_int_equal(access(ret_path, F_OK), 0);
    assert_int_equal(kill(child, SIGKILL), 0);
    assert_int_equal(waitpid(child, NULL, 0), child);
    close(pipes[0]);
    close(pipes[1]);
}

static void what_a_killed_process_left_is_swept_up(void **state)
{
    (void)state;
    char path[600] = "";
    assert_int_equal(mkdir("other.folder", 0777), 0);
    leave_folder_behind(path, sizeof(path));
    assert_int_equal(access(path, F_OK), 0);
    copy_folder_sweep();
    assert_int_equal(access(path, F_OK), -1);
    assert_int_equal(access("other.folder", F_OK), 0);
}

static void copies_keep_their_holes(void **state)
{
    (void)state;
    struct problem problem = {0};
    struct copy_folder folder = {0};
    struct stat from, into;
    char path[600];
    scratch_file("base.raw", "start");
    assert_int_equal(truncate("base.raw", 64 << 20), 0);
    assert_true(copy_folder_make(&folder, &problem));
    assert_int_equal(copy_folder_put(&folder, ".", "base.raw"), 0);
    snprintf(path, sizeof(path), "%s/base.raw", folder.path);
    assert_int_equal(stat("base.raw", &from), 0);
    assert_int_equal(stat(path, &into), 0);
    assert_int_equal(from.st_size, into.st_size);
    assert_true(into.st_blocks * 512 < 1 << 20);
    assert_int_equal(copy_folder_put(&folder, ".", "base.raw"), -1);
    assert_int_equal(errno, EEXIST);
    assert_int_equal(copy_folder_put(&folder, ".", "no such file"), -1);
    assert_int_equal(errno, ENOENT);
    copy_folder_remove(&folder);
}

static void tells_files_and_content(void **state)
{
    (void)state;
    struct problem problem = {0};
    assert_int_equal(mkdir("made", 0777), 0);
    scratch_file("made/out.raw", "abc");
    scratch_file("made/out-flat.raw", "");
    scratch_file("made/base.raw", "not made");
    assert_true(copy_text_files("made", false, &capture, &problem));
    expect_text("file out-flat.raw\nfile out.raw\n");
    assert_true(copy_text_files("made", true, &capture, &problem));
    char first[sizeof("file out-flat.raw 0 ") + DIGEST_CHARS];
    assert_memory_equal(capture.out, "file out-flat.raw 0 ", 20);
    snprintf(first, sizeof(first), "%.*s", (int)DIGEST_CHARS, capture.out + 20);
    assert_int_equal(strspn(first, "0123456789abcdef"), DIGEST_CHARS);
    capture_reset(&capture);
    /* sha256sum of the lines "instar-digest...", "0 SHA-256 of abc", "size 3". */
    assert_true(copy_text_content("made", "out.raw", "NAME", &capture, &problem));
    static const char head[] =
        "instar-digest 1 chunk 1048576\n"
        "0 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n"
        "size 3\n";
    assert_memory_equal(capture.out, head, strlen(head));
    struct digest_hex digest;
    assert_true(digest_of(head, strlen(head), &digest));
    assert_memory_equal(capture.out + strlen(head), digest.text, DIGEST_CHARS);
    capture_reset(&capture);
    assert_false(copy_text_content("made", "no such file", "NAME", &capture, &problem));
    assert_non_null(strstr(problem.text, "no such file"));
    capture_reset(&capture);
}

static void ends_descriptions(void **state)
{
    (void)state;
    static const char info[] = "file out.vmdk\n{\n    \"cid\": 17,\n}\n";
    capture_out(&capture, info, strlen(info));
    copy_text_end_info(&capture, strlen("file out.vmdk\n"), 0);
    expect_text("file out.vmdk\n{\n    \"cid\": *,\n}\n");
    copy_text_end_info(&capture, 0, 1);
    expect_text("info: exit code 1\n");
    capture_out(&capture, "before\n0 half\n", 14);
    copy_text_end_content(&capture, 7, 1);
    expect_text("before\ncontent: exit code 1\n");
    assert_true(copy_text_bytes_count("raw", false));
    assert_true(copy_text_bytes_count("qcow2", false));
    assert_false(copy_text_bytes_count("qcow2", true));
    assert_false(copy_text_bytes_count("vmdk", false));
}

static int set_up(void **state)
{
    (void)state;
    char here[400];
    scratch_enter();
    assert_non_null(getcwd(here, sizeof(here)));
    setenv("TMPDIR", here, 1);
    return capture_init(&capture) ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    capture_free(&capture);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_folder_is_empty_and_goes),
        cmocka_unit_test(what_a_killed_process_left_is_swept_up),
        cmocka_unit_test(copies_keep_their_holes),
        cmocka_unit_test(tells_files_and_content),
        cmocka_unit_test(ends_descriptions),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
