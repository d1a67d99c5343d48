/*
 * guest/formats/vmdk_descriptor.c, whose model is strstr() and sscanf() as qemu calls them.
 *
 * The lines and numbers here were put to qemu-img 7.2.22 too (corpus/generate.d/vmdk_pokes.table).
 * For numbers and extent lines the C library itself is asked as well: what it reads, we read.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guest/formats/vmdk_descriptor.h"

static struct vmdk_text text_of(const char *text)
{
    return vmdk_text_over(text, strlen(text));
}

static bool is_descriptor(const char *text)
{
    return vmdk_text_is_descriptor(text, strlen(text));
}

static void test_probe(void **state)
{
    (void)state;
    assert_true(is_descriptor("# Disk DescriptorFile\nversion=1\n"));
    assert_true(is_descriptor("# a\r\nversion=2\r\n"));
    assert_true(is_descriptor("version=3\n"));
    assert_true(is_descriptor("#a\n  \n \r\n#b\nversion=1\n"));
    assert_false(is_descriptor("version=4\n"));
    assert_false(is_descriptor("version=0\n"));
    assert_false(is_descriptor("version=11\n"));
    assert_false(is_descriptor("version=1"));
    assert_false(is_descriptor("version=1\r"));
    assert_false(is_descriptor("version="));
    assert_false(is_descriptor("\nversion=1\n"));
    assert_false(is_descriptor("  version=1\n"));
    assert_false(is_descriptor("# without an end"));
    assert_false(is_descriptor("  "));
    assert_false(is_descriptor(""));
}

static void test_text_ends_at_nul(void **state)
{
    (void)state;
    assert_int_equal(vmdk_text_over("ab\0cd", 5).length, 2);
    assert_int_equal(vmdk_text_over("abcd", 3).length, 3);
}

static void assert_type(const char *text, const char *expected)
{
    struct vmdk_text type;

    assert_int_equal(vmdk_text_create_type(text_of(text), &type), expected != NULL);
    if (expected) {
        assert_int_equal(type.length, strlen(expected));
        assert_memory_equal(type.bytes, expected, type.length);
    }
}

static void test_create_type(void **state)
{
    char long_type[200] = "createType=\"";

    (void)state;
    assert_type("xx createType=\"vmfs\"\n", "vmfs");
    assert_type("createType=\"\"", "");
    assert_type("createType = \"vmfs\"", " ");
    assert_type("createType=\"vmfs", NULL);
    assert_type("createType", NULL);
    assert_type("createTyp", NULL);
    assert_type("", NULL);
    memset(long_type + 12, 'a', 127);
    long_type[12 + 127] = '"';
    char expected[128] = "";
    memset(expected, 'a', 127);
    assert_type(long_type, expected);
    memset(long_type + 12, 'a', 128);
    long_type[12 + 128] = '"';
    assert_type(long_type, NULL);
}

/* Every number as sscanf() reads it after the name and one character. */
static void test_cid(void **state)
{
    static const char *const numbers[] = {
        "1",
        "deadBEEF",
        "0x1f",
        "0X2",
        "0x",
        "0xg",
        "-5",
        "+7",
        "-",
        "+-1",
        "zz",
        " \n\t 12",
        "123456789a",
        "ffffffffffffffffffff",
        "-ffffffffffffffffffff",
        "-0x10",
        "",
        "0",
    };
    char text[80];

    (void)state;
    for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        uint32_t expected = 0;
        uint32_t found = 0;
        (void)snprintf(text, sizeof(text), "a\nCID=%s\n", numbers[i]);
        /* NOLINTNEXTLINE(cert-err34-c): what sscanf() makes of it is the question */
        bool is_number = sscanf(strstr(text, "CID") + 4, "%" SCNx32, &expected) == 1;
        assert_int_equal(vmdk_text_cid(text_of(text), "CID", &found), is_number);
        assert_int_equal(found, expected);
    }
    uint32_t found;
    assert_false(vmdk_text_cid(text_of("parentcid=1"), "CID", &found));
    assert_true(vmdk_text_cid(text_of("parentCID=1\nCID=2"), "CID", &found));
    assert_int_equal(found, 1);
    assert_false(vmdk_text_cid(text_of("CID"), "CID", &found));
}

static void test_parent(void **state)
{
    struct vmdk_text name;

    (void)state;
    assert_true(vmdk_text_parent(text_of("CID=1"), &name));
    assert_int_equal(name.length, 0);
    assert_true(vmdk_text_parent(text_of("parentFileNameHint=\"a/b.vmdk\"\n"), &name));
    assert_int_equal(name.length, 8);
    assert_memory_equal(name.bytes, "a/b.vmdk", 8);
    assert_false(vmdk_text_parent(text_of("parentFileNameHint=\"a"), &name));
    assert_false(vmdk_text_parent(text_of("parentFileNameHint"), &name));
}

/* "TYPE SECTORS OFFSET NAME;" for each extent, and "!LINE" for an invalid one. */
static const char *lines_of(const char *text)
{
    static char told[1024];
    struct vmdk_lines lines = vmdk_lines_of(text_of(text));
    enum vmdk_line line;

    told[0] = '\0';
    while ((line = vmdk_next_extent(&lines)) == VMDK_LINE_EXTENT) {
        const struct vmdk_extent_line *l = &lines.line;
        size_t used = strlen(told);
        (void)snprintf(told + used, sizeof(told) - used, "%s %" PRId64 " %" PRId64 " %.*s;",
                       vmdk_extent_type_name[l->type], l->sectors, l->offset, (int)l->name.length,
                       l->name.bytes);
    }
    if (line == VMDK_LINE_INVALID) {
        size_t used = strlen(told);
        (void)snprintf(told + used, sizeof(told) - used, "!%.*s", (int)lines.refused.length,
                       lines.refused.bytes);
    }
    return told;
}

static void test_extent_lines(void **state)
{
    (void)state;
    assert_string_equal(lines_of("RW 5 FLAT \"a b\" 7\n"), "FLAT 5 7 a b;");
    assert_string_equal(lines_of("x\n RW 5 SPARSE \"a\"\nRW 6 VMFS \"b\""),
                        "SPARSE 5 0 a;VMFS 6 0 b;");
    assert_string_equal(lines_of("RW 5 VMFSSPARSE \"a\"\nRW 1 SESPARSE \"b\"\n"),
                        "VMFSSPARSE 5 0 a;SESPARSE 1 0 b;");
    assert_string_equal(lines_of("RDONLY 5 FLAT \"a\" 0\nNOACCESS 5 FLAT \"a\" 0\n"), "");
    assert_string_equal(lines_of("RW 0 FLAT \"a\" 0\nRW -1 FLAT \"a\" 0\nRW 5 ZERO\n"), "");
    assert_string_equal(lines_of("RW 5 ZERO \"a\"\n"), "");
    assert_string_equal(lines_of(""), "");
}

static void test_invalid_extent_lines(void **state)
{
    (void)state;
    assert_string_equal(lines_of("RW 5 FLAT \"a\"\n"), "!RW 5 FLAT \"a\"");
    assert_string_equal(lines_of("RW 5 FLAT \"a\" -1\n"), "!RW 5 FLAT \"a\" -1");
    assert_string_equal(lines_of("RW 5 VMFS \"a\" 0\r\n"), "!RW 5 VMFS \"a\" 0\r");
    assert_string_equal(lines_of("RW 5 ZERO \"a\" 0"), "!RW 5 ZERO \"a\" 0");
    assert_string_equal(lines_of("RW 5 FLAT \"a 0\n"), "!RW 5 FLAT \"a 0");
    assert_string_equal(lines_of("RW 5 SPARSE \"a 0\n"), "SPARSE 5 0 a 0;");
}

/* White space includes line ends, so a line may begin earlier and end later than it seems. */
static void test_lines_run_into_each_other(void **state)
{
    (void)state;
    assert_string_equal(lines_of("\nRW 5 FLAT \"a\" 7\n"), "FLAT 5 7 a;FLAT 5 7 a;");
    assert_string_equal(lines_of("RW\n5\nFLAT\n\"a\"\n7\n"), "FLAT 5 7 a;");
    assert_string_equal(lines_of("\n\nRW 5 FLAT \"a\"\n"), "!");
}

/* A text of blank lines is read once, not once for each line; this ends at once or never. */
static void test_blank_lines_are_linear(void **state)
{
    size_t length = 1u << 20;
    char *text = malloc(length);

    (void)state;
    assert_non_null(text);
    memset(text, '\n', length);
    struct vmdk_lines lines = vmdk_lines_of(vmdk_text_over(text, length));
    assert_int_equal(vmdk_next_extent(&lines), VMDK_LINE_END);
    free(text);
}

/* All words of an alphabet that matters, against sscanf() itself. */
static void test_lines_as_sscanf_reads_them(void **state)
{
    static const char *const piece[] = {"RW", " ", "12", "FLAT", "\"n\"", "\n", "-", "\""};
    const unsigned pieces = sizeof(piece) / sizeof(piece[0]);

    (void)state;
    for (unsigned code = 0; code < pieces * pieces * pieces * pieces * pieces; code++) {
        char text[64] = "RW 3 ";
        size_t used = strlen(text);
        unsigned rest = code;
        for (unsigned i = 0; i < 5; i++, rest /= pieces) {
            used += (size_t)snprintf(text + used, sizeof(text) - used, "%s", piece[rest % pieces]);
        }
        char access[11];
        char type[11];
        char name[512];
        int64_t sectors = 0;
        int64_t offset = -1;
        /* NOLINTNEXTLINE(cert-err34-c): it is the model here, too */
        int fields = sscanf(text, "%10s %" SCNd64 " %10s \"%511[^\n\r\"]\" %" SCNd64, access,
                            &sectors, type, name, &offset);
        struct vmdk_lines lines = vmdk_lines_of(text_of(text));
        (void)vmdk_next_extent(&lines);
        if (lines.position == strcspn(text, "\n") + 1) { /* only the first line was read */
            assert_int_equal(lines.fields, fields < 0 ? 0 : (unsigned)fields);
        }
        if (fields == 5 && strcmp(type, "FLAT") == 0 && offset >= 0) {
            assert_int_equal(lines.line.sectors, sectors);
            assert_int_equal(lines.line.offset, offset);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_probe),
        cmocka_unit_test(test_text_ends_at_nul),
        cmocka_unit_test(test_create_type),
        cmocka_unit_test(test_cid),
        cmocka_unit_test(test_parent),
        cmocka_unit_test(test_extent_lines),
        cmocka_unit_test(test_invalid_extent_lines),
        cmocka_unit_test(test_lines_run_into_each_other),
        cmocka_unit_test(test_blank_lines_are_linear),
        cmocka_unit_test(test_lines_as_sscanf_reads_them),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
