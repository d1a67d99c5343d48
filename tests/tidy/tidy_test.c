/*
 * Canaries: for each rule of tidy a text that breaks it, which must be found on the right line, and
 * one beside it that must not be.  A rule that went blind would be seen here and nowhere else,
 * because a clean tree looks the same to it.
 */
#include "tests/tidy/tidy_rules.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define HEAD "/*\n * What it is for.\n */\n"
#define HEAD_LINES 3

/* In two pieces, so that this file has no exceptions itself. */
#define ALLOW                                                                                      \
    "/* tid"                                                                                       \
    "y: allow("

struct found {
    char rules[512]; /* "rule:line rule:line ..." */
};

static void note(void *context, const char *path, size_t line, const char *rule,
                 const char *message)
{
    struct found *found = context;
    const size_t used = strlen(found->rules);

    (void)path;
    (void)message;
    snprintf(found->rules + used, sizeof(found->rules) - used, "%s%s:%zu", used == 0 ? "" : " ",
             rule, line);
}

static struct tidy_run check(const char *path, const char *text, struct found *found)
{
    struct tidy_run run = {.report = note, .context = found};
    struct tidy_source source;

    found->rules[0] = '\0';
    assert_true(tidy_source_open(&source, path, text, strlen(text)));
    tidy_check_source(&run, &source);
    tidy_source_close(&source);
    return run;
}

/* The findings in a file of that path and text are exactly those. */
static void expect(const char *path, const char *text, const char *rules)
{
    struct found found;

    (void)check(path, text, &found);
    assert_string_equal(found.rules, rules);
}

/* The same for a line of C after the head comment and a blank line. */
static void expect_line(const char *line, const char *rules)
{
    char text[1024];

    snprintf(text, sizeof(text), HEAD "\n%s\n", line);
    expect("vmm/some.c", text, rules);
}

static void test_header_comment(void **state)
{
    (void)state;
    expect("vmm/some.c", HEAD "int a;\n", "");
    expect("vmm/some.h", "#ifndef X\n#define X\n#endif\n", "header-comment:1");
    expect("vmm/some.c", "", "header-comment:1");
    expect("vmm/notes.md", "words\n", "");
}

static void test_function_length(void **state)
{
    char text[2048];
    size_t used = 0;

    (void)state;
    for (size_t lines = TIDY_FUNCTION_LINES_MAX; lines <= TIDY_FUNCTION_LINES_MAX + 1; lines++) {
        used = (size_t)snprintf(text, sizeof(text), HEAD "void f(void)\n{\n");
        for (size_t i = 2; i < lines; i++) {
            used += (size_t)snprintf(text + used, sizeof(text) - used, "    g();\n");
        }
        snprintf(text + used, sizeof(text) - used, "}\n");
        expect("vmm/some.c", text, lines <= TIDY_FUNCTION_LINES_MAX ? "" : "function-length:5");
    }
}

static void test_file_length(void **state)
{
    char text[TIDY_FILE_LINES_MAX + 64] = HEAD;
    const size_t head = strlen(HEAD);

    (void)state;
    memset(text + head, '\n', TIDY_FILE_LINES_MAX - HEAD_LINES + 1);
    text[head + TIDY_FILE_LINES_MAX - HEAD_LINES] = '\0';
    expect("vmm/some.c", text, "");
    text[head + TIDY_FILE_LINES_MAX - HEAD_LINES] = '\n';
    expect("vmm/some.c", text, "file-length:801");
}

static void test_columns(void **state)
{
    char line[160];

    (void)state;
    memset(line, ' ', sizeof(line));
    memcpy(line, "int a;", 6);
    line[TIDY_COLUMNS_MAX - 1] = '/';
    line[TIDY_COLUMNS_MAX - 2] = '/';
    line[TIDY_COLUMNS_MAX] = '\0';
    expect_line(line, "");
    line[TIDY_COLUMNS_MAX] = 'x';
    line[TIDY_COLUMNS_MAX + 1] = '\0';
    expect_line(line, "columns:5");
    expect("docs/x.md", line, "");
    expect("fuzz/x.sh", line, "columns:1");
}

static void test_banned(void **state)
{
    (void)state;
    expect_line("void f(void) { strcpy(a, b); }", "banned-function:5");
    expect_line("void f(void) { sprintf (a, b); }", "banned-function:5");
    expect_line("int f(void) { return atoi(a) + atol(a); }", "banned-function:5 banned-function:5");
    expect_line("void f(void) { system(a), abort(); }", "banned-function:5 banned-function:5");
    expect_line("void f(void) { snprintf(a); my_strcpy(b); ops->system(c); ops.gets(d); }", "");
    expect_line("/* strcpy(a, b) */ const char *s = \"strcpy(a, \\\"b)\";", "");
    expect_line("// gets(a)", "");
}

static void test_exit(void **state)
{
    (void)state;
    expect("vmm/some.c", HEAD "static int f(void)\n{\n    exit(1);\n}\n", "banned-function:6");
    expect("vmm/some.c", HEAD "int main(void)\n{\n    exit(1);\n}\n", "");
    expect("vmm/some.c", HEAD "static int f(void)\n{\n    _exit(1);\n    vm_exit(2);\n}\n", "");
}

static void test_asserts(void **state)
{
    (void)state;
    expect_line("void f(void) { assert(a == b && c != d && e <= f && g >= h); }", "");
    expect_line("void f(void) { assert(a = b); }", "assert-side-effect:5");
    expect_line("void f(void) { assert(a++ < b); }", "assert-side-effect:5");
    expect_line("void f(void) { assert((a -= 1) > 0); }", "assert-side-effect:5");
    expect_line("void f(void) { assert(a >>= 1); }", "assert-side-effect:5");
    expect_line("void f(void) { assert(--a); }", "assert-side-effect:5");
    expect_line("void f(void) {\n    assert(a &&\n           (b = c));\n}", "assert-side-effect:6");
    expect_line("void f(void) { if (NEVER(a = b)) {} }", "assert-side-effect:5");
    expect_line("_Static_assert(sizeof(a) == 4, \"a = 4\");", "");
    expect_line("void f(void) { assert(strcmp(a, \"=\") == 0); b = 1; }", "");
}

static void test_exceptions(void **state)
{
    struct found found;
    struct tidy_run run = check(
        "vmm/some.c",
        HEAD "void f(void) { abort(); } " ALLOW "banned-function) out of options */\n", &found);

    (void)state;
    assert_string_equal(found.rules, "");
    assert_int_equal(run.exceptions, 1);
    expect_line(ALLOW "banned-function) out of options */\nvoid f(void) { abort(); }", "");
    expect_line(ALLOW "banned-function) */\nvoid f(void) { abort(); }",
                "bad-exception:5 banned-function:6");
    expect_line(ALLOW "columns) out of options */\nvoid f(void) { abort(); }",
                "banned-function:6 bad-exception:5");
    expect_line(ALLOW "banned-function) out of options */\nvoid f(void) { g(); }",
                "bad-exception:5");
}

static void test_nolint(void **state)
{
    struct found found;
    struct tidy_run run = check("vmm/some.c",
                                HEAD "int a; /* NO"
                                     "LINT(misc-x): the kernel has it so */\n",
                                &found);

    (void)state;
    assert_string_equal(found.rules, "");
    assert_int_equal(run.exceptions, 1);
    expect_line("int a; /* NO"
                "LINT */",
                "bad-exception:5");
    expect_line("/* NO"
                "LINTNEXTLINE(misc-x) */\nint a;",
                "bad-exception:5");
}

static void test_layering(void **state)
{
    (void)state;
    expect("guest/base/x.c", HEAD "#include \"guest/abi/abi.h\"\n", "");
    expect("guest/base/x.c", HEAD "#include \"vmm/gate.h\"\n", "layering:4");
    expect("guest/base/x.c", HEAD "#include \"abi.h\"\n", "layering:4");
    expect("vmm/x.c", HEAD "#include \"guest/abi/abi.h\"\n#include \"vmm/gate.h\"\n", "");
    expect("vmm/x.h", HEAD "#include \"batch/plan.h\"\n", "layering:4");
    expect("batch/x.c", HEAD "#include \"vmm/gate.h\"\n", "");
    expect("batch/x.c", HEAD "#include \"fuzz/harness/x.h\"\n", "layering:4");
    expect("tests/unit/x.c", HEAD "#include \"batch/plan.h\"\n", "");
    expect("guest/base/x.c", HEAD "/* #include \"vmm/gate.h\" */\n", "");
}

static void test_guest_includes(void **state)
{
    (void)state;
    expect("guest/base/x.c", HEAD "#include <stdint.h>\n#include <zstd.h>\n", "");
    expect("guest/base/x.c", HEAD "#include <string.h>\n", "guest-include:4");
    expect("guest/base/x.c", HEAD "#ifndef INSTAR_GUEST\n#include <string.h>\n#endif\n", "");
    expect("guest/base/x.c", HEAD "#ifdef INSTAR_GUEST\n#else\n#include <string.h>\n#endif\n", "");
    expect("guest/base/x.c", HEAD "#ifdef INSTAR_GUEST\n#include <string.h>\n#endif\n",
           "guest-include:5");
    expect("guest/base/x.c", HEAD "#ifdef X\n#else\n#include <string.h>\n#endif\n",
           "guest-include:6");
    expect("guest/base/x_test.c", HEAD "#include <string.h>\n", "");
    expect("guest/base/x_hosted.c", HEAD "#include <string.h>\n", "");
    expect("vmm/x.c", HEAD "#include <string.h>\n", "");
}

static void test_guest_weak(void **state)
{
    (void)state;
    expect("guest/base/x.c", HEAD "void f(void) __attribute__((weak));\n", "weak-symbol:4");
    expect("guest/base/x.c", HEAD "int weaker;\n", "");
    expect("vmm/x.c", HEAD "void f(void) __attribute__((weak));\n", "");
}

static void test_places(void **state)
{
    (void)state;
    expect("docs/x.md",
           "see /wo"
           "rk/main\n",
           "machine-path:1");
    expect("docs/x.md",
           "see ${ROOT}/wo"
           "rk/main\n",
           "");
    expect("docs/x.md",
           "network/wo"
           "rk/\n",
           "");
    expect("x.sh",
           "one\ncd /ho"
           "me/me\n",
           "machine-path:2");
    expect("build/x.bzl",
           "url = \"https:/"
           "/deb.debian"
           ".org/debian\"\n",
           "host-name:1");
}

static void test_native_rules(void **state)
{
    (void)state;
    expect("vmm/BUILD", "cc_library(\n", "native-rule:1");
    expect("vmm/BUILD", "instar_cc_library(\n", "");
    expect("third_party/BUILD", "cc_library(\n", "");
}

static void test_unique_names(void **state)
{
    const char *const paths[] = {"a/BUILD", "b/BUILD", "corpus/x", "corpus/y/x", "a/n.c", "b/n.c"};
    struct found found = {.rules = ""};
    struct tidy_run run = {.report = note, .context = &found};

    (void)state;
    tidy_check_unique_names(&run, paths, 5);
    assert_int_equal(run.findings, 0);
    tidy_check_unique_names(&run, paths, 6);
    assert_string_equal(found.rules, "unique-name:0");
}

static void test_comment_ratio(void **state)
{
    struct found found;
    struct tidy_run run = check("vmm/some.c", HEAD "\nint a;\nint b; /* b */\n", &found);

    (void)state;
    assert_int_equal(run.comment_lines, 4);
    assert_int_equal(run.code_lines, 2);
    tidy_check_comment_ratio(&run, 66, 66);
    assert_int_equal(run.findings, 0);
    tidy_check_comment_ratio(&run, 67, 100);
    tidy_check_comment_ratio(&run, 0, 65);
    assert_int_equal(run.findings, 2);
    run = check("vmm/some_test.c", HEAD "int a;\n", &found);
    assert_int_equal(run.code_lines, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_header_comment), cmocka_unit_test(test_function_length),
        cmocka_unit_test(test_file_length),    cmocka_unit_test(test_columns),
        cmocka_unit_test(test_banned),         cmocka_unit_test(test_exit),
        cmocka_unit_test(test_asserts),        cmocka_unit_test(test_exceptions),
        cmocka_unit_test(test_layering),       cmocka_unit_test(test_guest_includes),
        cmocka_unit_test(test_guest_weak),     cmocka_unit_test(test_places),
        cmocka_unit_test(test_native_rules),   cmocka_unit_test(test_unique_names),
        cmocka_unit_test(test_comment_ratio),  cmocka_unit_test(test_nolint),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
