/*
 * Logs of fuzzers: what they are taken for, and that one bug has one key whatever the addresses,
 * lines and numbers of the day are.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "batch/fuzz_triage.h"

#define ASAN_LOG(pid, address, line)                                                               \
    "INFO: Seed: 7\n"                                                                              \
    "==" pid "==ERROR: AddressSanitizer: heap-buffer-overflow on address " address " at pc 0x1\n"  \
    "READ of size 1 at " address " thread T0\n"                                                    \
    "    #0 0x55b9 in __interceptor_memcpy (/tmp/fuzzer+0xdede8) (BuildId: 12)\n"                  \
    "    #1 0x55b9 in read_entry.part.0 guest/formats/qcow2_read.c:" line ":12\n"                  \
    "    #2 0x55b9 in walk /proc/self/cwd/guest/formats/qcow2.c:" line ":31\n"                     \
    "    #3 0x55b9 in fuzzer::Fuzzer::ExecuteCallback(unsigned char const*, unsigned long) (/f)\n" \
    "    #4 0x55b9 in LLVMFuzzerTestOneInput fuzz/targets/fuzz_qcow2.c:48:12\n"                    \
    "    #5 0x55b9 in outer fuzz/targets/fuzz_qcow2.c:99:12\n"                                     \
    "\n"                                                                                           \
    "allocated by thread T0 here:\n"                                                               \
    "    #0 0x55b9 in elsewhere guest/formats/qcow2.c:1:1\n"

static struct triage triage_of(const char *log)
{
    struct triage triage;
    assert_true(triage_log(log, strlen(log), &triage));
    assert_int_equal(strlen(triage.key), FINDING_KEY_CHARS);
    return triage;
}

static void test_sanitizer(void **state)
{
    (void)state;
    struct triage triage = triage_of(ASAN_LOG("12", "0x602000005c", "24"));
    assert_int_equal(triage.kind, FINDING_CRASH);
    assert_string_equal(triage.fault, "heap-buffer-overflow");
    assert_int_equal(triage.frame_count, FINDING_FRAMES);
    assert_string_equal(triage.frames[0], "read_entry");
    assert_string_equal(triage.frames[1], "walk");
    assert_string_equal(triage.frames[2], "LLVMFuzzerTestOneInput");
    assert_string_equal(triage.message, "READ");
    assert_memory_equal(triage.excerpt, "==12==ERROR", 11);
    char title[FINDING_TITLE_BYTES];
    triage_title(&triage, title);
    assert_string_equal(title, "crash: heap-buffer-overflow in read_entry < walk < "
                               "LLVMFuzzerTestOneInput");
}

static void test_one_bug_one_key(void **state)
{
    (void)state;
    struct triage first = triage_of(ASAN_LOG("12", "0x602000005c", "24"));
    struct triage again = triage_of(ASAN_LOG("7777", "0x7ffe00", "1025"));
    assert_string_equal(first.key, again.key);

    struct triage shift_64 = triage_of("a.c:1:2: runtime error: shift exponent 64 is too large\n"
                                       "    #0 0x1 in f a.c:1:2\n");
    struct triage shift_99 = triage_of("a.c:8:9: runtime error: shift exponent 99 is too large\n"
                                       "    #0 0x2 in f a.c:8:9\n");
    assert_string_equal(shift_64.fault, "undefined-behaviour");
    assert_string_equal(shift_64.message, "shift exponent N is too large");
    assert_string_equal(shift_64.key, shift_99.key);
    struct triage elsewhere = triage_of("a.c:1:2: runtime error: shift exponent 64 is too large\n"
                                        "    #0 0x1 in g a.c:1:2\n");
    assert_string_not_equal(shift_64.key, elsewhere.key);
}

static void test_kinds(void **state)
{
    static const struct {
        const char *log;
        enum finding_kind kind;
        const char *fault;
        const char *message;
    } cases[] = {
        {"t: map.c:12: walk: Assertion `at < 4096' failed.\n==1== ERROR: libFuzzer: deadly signal\n"
         "    #0 0x1 in raise signal/../sysdeps/posix/raise.c:26:13\n"
         "    #1 0x1 in abort stdlib/./stdlib/abort.c:79:7\n"
         "    #2 0x1 in __assert_fail assert/./assert/assert.c:103:3\n"
         "    #3 0x1 in walk guest/map.c:12:3\n",
         FINDING_CRASH, "assertion", "at < N"},
        {"==1== ERROR: libFuzzer: deadly signal\n", FINDING_CRASH, "deadly", ""},
        {"==1== ERROR: libFuzzer: timeout after 5 seconds\n", FINDING_TIMEOUT, "timeout", ""},
        {"==1== ERROR: libFuzzer: out-of-memory (used: 2049Mb; limit: 2048Mb)\n", FINDING_OOM,
         "out-of-memory", ""},
        {"==1==ERROR: LeakSanitizer: detected memory leaks\n", FINDING_LEAK, "memory-leak", ""},
        {"==1==WARNING: MemorySanitizer: use-of-uninitialized-value\n", FINDING_CRASH,
         "use-of-uninitialized-value", ""},
        {"==1==ERROR: AddressSanitizer: SEGV on unknown address 0x0 (pc 0x1)\n", FINDING_CRASH,
         "SEGV", ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct triage triage = triage_of(cases[i].log);
        assert_int_equal(triage.kind, cases[i].kind);
        assert_string_equal(triage.fault, cases[i].fault);
        assert_string_equal(triage.message, cases[i].message);
        assert_string_equal(triage.frames[0], i == 0 ? "walk" : "");
        assert_int_equal(finding_kind_by_name(finding_kind_name(triage.kind)), triage.kind);
    }
    assert_true(FINDING_CRASH > FINDING_OOM && FINDING_OOM > FINDING_LEAK &&
                FINDING_LEAK > FINDING_TIMEOUT && FINDING_TIMEOUT > FINDING_SLOW);
}

static void test_no_report(void **state)
{
    static const char log[] = "INFO: Seed: 7\n#100 DONE cov: 1\nAssertion `x' failed elsewhere\n";
    struct triage triage;
    (void)state;
    assert_false(triage_log(log, strlen(log), &triage));
    assert_int_equal(triage.kind, FINDING_NONE);
    assert_string_equal(triage.message, "");
    assert_non_null(strstr(triage.excerpt, "DONE"));
    assert_false(triage_log("", 0, &triage));
    /* What libFuzzer quotes of an input is no report of its own. */
    static const char quoted[] = "#9\tNEW    cov: 1 MS: 1 DE: \"==7==ERROR: LeakSanitizer: \"-\n"
                                 "#10\tNEW    DE: \"a.c:1:2: runtime error: x\"-\n"
                                 "say: ==7==ERROR: AddressSanitizer: fault\n";
    assert_false(triage_log(quoted, strlen(quoted), &triage));
    triage_signal(11, &triage);
    assert_int_equal(triage.kind, FINDING_CRASH);
    assert_string_equal(triage.fault, "signal-11");
    triage_hung(&triage);
    assert_int_equal(triage.kind, FINDING_TIMEOUT);
}

/* An input can make a target print anything: nothing of it may reach a terminal or a page raw. */
static void test_hostile_text(void **state)
{
    enum { LOG_BYTES = 400000 };
    char *log = malloc(LOG_BYTES);
    struct triage triage;
    (void)state;
    assert_non_null(log);
    memset(log, 'A', LOG_BYTES);
    static const char report[] = "==1==ERROR: AddressSanitizer: \x1b[31mfault\xff on <script>\n"
                                 "    #0 0x1 in \x1b]0;f a.c:1:1\n";
    memcpy(log, report, strlen(report));
    assert_true(triage_log(log, LOG_BYTES, &triage));
    assert_string_equal(triage.fault, "\\x1B[31mfault\\xFF");
    assert_string_equal(triage.frames[0], "\\x1B]0;f");
    assert_true(strlen(triage.excerpt) <= FINDING_EXCERPT_BYTES);
    for (const char *at = triage.excerpt; *at != '\0'; at++) {
        assert_true(*at == '\n' || (*at >= 0x20 && *at < 0x7f));
    }
    free(log);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sanitizer),    cmocka_unit_test(test_one_bug_one_key),
        cmocka_unit_test(test_kinds),        cmocka_unit_test(test_no_report),
        cmocka_unit_test(test_hostile_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
