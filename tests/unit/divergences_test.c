/* The registry's reader: what it takes, what it refuses and where, and which entry covers a case.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "batch/divergences.h"
#include "guest/abi/config_abi.h"

#define ENTRY(id, versions, operations, images)                                                    \
    "- {id: " id ", versions: \"" versions "\", operations: " operations ", images: \"" images     \
    "\", reason: because}\n"
#define FILE_OF(entries) "schema: 1\ndivergences:\n" entries

static struct divergences registry;
static char message[200];

static bool load(const char *text)
{
    FILE *file = fmemopen((void *)(uintptr_t)text, strlen(text), "r");
    assert_non_null(file);
    message[0] = '\0';
    bool good = divergences_load(file, &registry, message, sizeof(message));
    fclose(file);
    return good;
}

static void refused(const char *text, const char *expected_message)
{
    assert_false(load(text));
    assert_string_equal(message, expected_message);
    assert_int_equal(registry.count, 0);
}

static const char *match(uint32_t version, enum divergence_operation operation, const char *image)
{
    const struct divergence *entry = divergences_match(&registry, version, operation, image);
    return entry != NULL ? entry->id : "none";
}

static void covers_by_version_operation_and_name(void **state)
{
    (void)state;
    assert_true(load(FILE_OF(ENTRY("old", "..7.2", "[map]", "a/*") ENTRY(
        "new", "8.2.1..", "[map, info]", "a/*") ENTRY("one", "all", "[info]", "b/@(x|y).raw"))));
    assert_int_equal(registry.count, 3);
    assert_string_equal(match(QEMU_VERSION(5, 2, 0), DIVERGENCE_MAP, "a/z"), "old");
    assert_string_equal(match(QEMU_VERSION(7, 2, 22), DIVERGENCE_MAP, "a/b/z"), "old");
    assert_string_equal(match(QEMU_VERSION(7, 2, 22), DIVERGENCE_INFO, "a/z"), "none");
    assert_string_equal(match(QEMU_VERSION(8, 2, 0), DIVERGENCE_MAP, "a/z"), "none");
    assert_string_equal(match(QEMU_VERSION(8, 2, 1), DIVERGENCE_INFO, "a/z"), "new");
    assert_string_equal(match(QEMU_VERSION(11, 1, 3), DIVERGENCE_INFO, "b/y.raw"), "one");
    assert_string_equal(match(QEMU_VERSION(11, 1, 3), DIVERGENCE_INFO, "b/z.raw"), "none");
    divergences_free(&registry);
}

static void an_empty_list_is_a_registry(void **state)
{
    (void)state;
    assert_true(load("schema: 1\ndivergences: []\n"));
    assert_string_equal(match(QEMU_VERSION(7, 2, 22), DIVERGENCE_MAP, "a/z"), "none");
    divergences_free(&registry);
}

static void reads_versions(void **state)
{
    (void)state;
    uint32_t version = 0;
    assert_true(divergences_parse_version("7.2.22", &version));
    assert_int_equal(version, QEMU_VERSION(7, 2, 22));
    assert_true(divergences_parse_version("10.0", &version));
    assert_int_equal(version, QEMU_VERSION(10, 0, 0));
    static const char *const bad[] = {"", "7", "7.", ".2", "7.2.x", "7.2.22.1", "7.999", "v7.2"};
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        assert_false(divergences_parse_version(bad[i], &version));
    }
}

static void refuses_with_the_place(void **state)
{
    (void)state;
    refused("", "1:1: the file must be a mapping");
    refused("[]", "1:1: the file must be a mapping");
    refused("schema: 2\ndivergences: []\n", "1:9: schema must be 1");
    refused("schema: 1\n", "1:1: a key is missing");
    refused("schema: 1\nschema: 1\n", "2:1: unknown or repeated key");
    refused("schema: 1\ndivergences: {}\n", "2:14: divergences must be a list");
    refused("schema: 1\ndivergences: [x]\n", "2:15: an entry must be a mapping");
    refused("schema: [1\n", "2:1: did not find expected ',' or ']'");
    refused(FILE_OF("- {id: a}\n"), "3:3: a key is missing");
    refused(FILE_OF(ENTRY("A", "all", "[map]", "a")), "3:3: id must be of [a-z0-9-]");
    refused(FILE_OF(ENTRY("a", "all", "[map]", "a") ENTRY("a", "all", "[map]", "b")),
            "4:3: id a is there twice");
    refused(FILE_OF(ENTRY("a", "all", "[cp]", "a")),
            "3:41: an operation is map, info, digest, dd or convert");
    refused(FILE_OF(ENTRY("a", "all", "[]", "a")), "3:40: operations must be a list");
    refused(FILE_OF(ENTRY("a", "all", "[map]", "")), "3:55: images must be a text");
    static const char *const versions[] = {"7.2",        "7..x", "8..7",    "1.2.3.4..", "..1000",
                                           "7.2.22..7.", ".7..", "7.2 ..8", "..-1"};
    for (size_t i = 0; i < sizeof(versions) / sizeof(versions[0]); i++) {
        char text[300];
        snprintf(text, sizeof(text),
                 FILE_OF("- {id: a, operations: [map], images: a, reason: r, "
                         "versions: \"%s\"}\n"),
                 versions[i]);
        refused(text, "3:62: versions must be all or FROM..UNTIL");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(covers_by_version_operation_and_name),
        cmocka_unit_test(an_empty_list_is_a_registry),
        cmocka_unit_test(reads_versions),
        cmocka_unit_test(refuses_with_the_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
