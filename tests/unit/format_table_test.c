/*
 * guest/formats/table.c: each driver is found by its number and by its whole name, and by no other.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "guest/formats/drivers.h"

static void test_each_is_found(void **state)
{
    (void)state;
    for (const struct format *const *at = format_table; *at; at++) {
        const char *name = (*at)->name;
        assert_ptr_equal(format_by_id((*at)->id), *at);
        assert_ptr_equal(format_by_name(name, strlen(name)), *at);
        assert_ptr_not_equal(format_by_name(name, strlen(name) - 1), *at);
    }
}

static void test_none_is_found(void **state)
{
    (void)state;
    assert_null(format_by_id(FORMAT_NONE));
    assert_null(format_by_id((enum source_format)999));
    assert_null(format_by_name("", 0));
    assert_null(format_by_name("qcow3", 5));
    assert_null(format_by_name("qcow2 ", 6));
    assert_null(format_by_name("RAW", 3));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_is_found),
        cmocka_unit_test(test_none_is_found),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
