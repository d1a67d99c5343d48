/*
 * Creation options: what they set, what is refused and which kind of error that is. Messages are
 * those of the real qemu-img 7.2.22 (tests/live/copy_cases/convert.cases runs them beside it).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "vmm/cli/create_options.h"

static struct convert_config config;
static struct create_options options;

static enum create_status parse(enum source_format format, const char *list)
{
    config = (struct convert_config){0};
    return create_options_parse(format, list, &config, &options);
}

static void expect_error(enum source_format format, const char *list, enum create_status status,
                         const char *message)
{
    assert_int_equal(parse(format, list), status);
    assert_string_equal(options.error, message);
}

static void test_lists(void **state)
{
    (void)state;
    assert_false(create_options_is_list(""));
    assert_false(create_options_is_list(",a=b"));
    assert_false(create_options_is_list("a=b,"));
    assert_true(create_options_is_list("a=b,c"));
    assert_true(create_options_wants_help("help"));
    assert_true(create_options_wants_help("a=b,?"));
    assert_false(create_options_wants_help("a=help"));
    assert_false(create_options_wants_help("helper"));
}

static void test_qcow2(void **state)
{
    (void)state;
    assert_int_equal(parse(FORMAT_QCOW2, NULL), CREATE_OK);
    assert_int_equal(config.create_flags, 0);
    assert_int_equal(parse(FORMAT_QCOW2, "cluster_size=4k,cluster_size=2M,refcount_bits=1,"
                                         "extended_l2,lazy_refcounts=on,compression_type=zstd"),
                     CREATE_OK);
    assert_int_equal(config.cluster_bytes, 2 << 20);
    assert_int_equal(config.refcount_bits, 1);
    assert_int_equal(config.create_flags,
                     CREATE_FLAG_EXTENDED_L2 | CREATE_FLAG_LAZY_REFCOUNTS | CREATE_FLAG_ZSTD);
    assert_int_equal(parse(FORMAT_QCOW2, "compat=0.10,size=1G,nocow=on"), CREATE_OK);
    assert_int_equal(config.create_flags, CREATE_FLAG_COMPAT_V2);
    assert_int_equal(parse(FORMAT_QCOW2, "backing_file=a,,b,backing_fmt=raw"), CREATE_OK);
    assert_string_equal(options.backing_file, "a,b");
    assert_string_equal(options.backing_format, "raw");
    assert_int_equal(parse(FORMAT_QCOW2, "preallocation=metadata"), CREATE_OK);
    assert_int_equal(config.preallocation, PREALLOCATION_METADATA);
    assert_int_equal(options.preallocation, PREALLOCATION_OFF);
}

/* The host sets the room aside; of qcow2 the guest lays out all tables. */
static void test_preallocation(void **state)
{
    (void)state;
    assert_int_equal(parse(FORMAT_QCOW2, "preallocation=full"), CREATE_OK);
    assert_int_equal(config.preallocation, PREALLOCATION_FULL);
    assert_int_equal(options.preallocation, PREALLOCATION_FULL);
    assert_int_equal(parse(FORMAT_RAW, "preallocation=falloc"), CREATE_OK);
    assert_int_equal(config.preallocation, PREALLOCATION_FALLOC);
    assert_int_equal(options.preallocation, PREALLOCATION_FALLOC);
    assert_int_equal(parse(FORMAT_RAW, "preallocation=full,preallocation=off"), CREATE_OK);
    assert_int_equal(options.preallocation, PREALLOCATION_OFF);
    /* Their files start empty. */
    assert_int_equal(parse(FORMAT_VDI, "preallocation=full"), CREATE_OK);
    assert_true(options.has_preallocation);
    assert_int_equal(options.preallocation, PREALLOCATION_OFF);
}

static void test_qcow2_errors(void **state)
{
    (void)state;
    expect_error(FORMAT_QCOW2, "foo=1", CREATE_LIST_ERROR, "Invalid parameter 'foo'");
    expect_error(FORMAT_QCOW2, "subformat=fixed", CREATE_LIST_ERROR,
                 "Invalid parameter 'subformat'");
    expect_error(FORMAT_QCOW2, "extended_l2=maybe", CREATE_LIST_ERROR,
                 "Parameter 'extended_l2' expects 'on' or 'off'");
    expect_error(FORMAT_QCOW2, "refcount_bits=x", CREATE_LIST_ERROR,
                 "Parameter 'refcount_bits' expects a number");
    expect_error(FORMAT_QCOW2, "refcount_bits=3", CREATE_VALUE_ERROR,
                 "Refcount width must be a power of two and may not exceed 64 bits");
    expect_error(FORMAT_QCOW2, "cluster_size=1000", CREATE_VALUE_ERROR,
                 "Cluster size must be a power of two between 512 and 2048k");
    expect_error(FORMAT_QCOW2, "compat=2", CREATE_VALUE_ERROR,
                 "Parameter 'version' does not accept value '2'");
    expect_error(FORMAT_QCOW2, "encryption=on", CREATE_LIST_ERROR,
                 "-o encryption=on is not supported");
}

static void test_data_file(void **state)
{
    (void)state;
    assert_int_equal(parse(FORMAT_QCOW2, "data_file=a b,data_file_raw=off"), CREATE_OK);
    assert_int_equal(config.create_flags, CREATE_FLAG_DATA_FILE);
    assert_int_equal(config.preallocation, PREALLOCATION_OFF);
    assert_string_equal(options.data_file, "a b");
    assert_int_equal(parse(FORMAT_QCOW2, "data_file=,data_file_raw"), CREATE_OK);
    assert_int_equal(config.create_flags, CREATE_FLAG_DATA_FILE | CREATE_FLAG_DATA_FILE_RAW);
    assert_int_equal(config.preallocation, PREALLOCATION_METADATA);
    assert_int_equal(parse(FORMAT_QCOW2, "data_file=x,data_file_raw=on,preallocation=full"),
                     CREATE_OK);
    assert_int_equal(config.preallocation, PREALLOCATION_FULL);
    expect_error(FORMAT_QCOW2, "data_file_raw=on", CREATE_VALUE_ERROR,
                 "data-file-raw requires data-file");
    expect_error(FORMAT_QCOW2, "data_file=x,compat=0.10", CREATE_VALUE_ERROR,
                 "External data files are only supported with compatibility level 1.1 and above "
                 "(use version=v3 or greater)");
}

static void test_older_formats(void **state)
{
    (void)state;
    assert_int_equal(parse(FORMAT_QCOW, "encryption=off,backing_file=b"), CREATE_OK);
    assert_string_equal(options.backing_file, "b");
    expect_error(FORMAT_QCOW, "encrypt.format=aes", CREATE_LIST_ERROR,
                 "-o encrypt.format=aes is not supported");
    expect_error(FORMAT_QCOW, "cluster_size=4k", CREATE_LIST_ERROR,
                 "Invalid parameter 'cluster_size'");
    assert_int_equal(parse(FORMAT_QED, "cluster_size=64M,table_size=16"), CREATE_OK);
    assert_int_equal(config.cluster_bytes, 64 << 20);
    assert_int_equal(config.table_clusters, 16);
    expect_error(FORMAT_QED, "cluster_size=2k", CREATE_VALUE_ERROR,
                 "QED cluster size must be within range [4096, 67108864] and power of 2");
    expect_error(FORMAT_QED, "table_size=3", CREATE_VALUE_ERROR,
                 "QED table size must be within range [1, 16] and power of 2");
    assert_int_equal(parse(FORMAT_PARALLELS, "cluster_size=1000"), CREATE_OK);
    assert_int_equal(config.cluster_bytes, 1024);
    expect_error(FORMAT_PARALLELS, "cluster_size=0", CREATE_VALUE_ERROR,
                 "Image size is too large for this cluster size");
    expect_error(FORMAT_PARALLELS, "cluster_size=18446744073709551615", CREATE_VALUE_ERROR,
                 "Cluster size is too large");
}

static void test_others(void **state)
{
    (void)state;
    assert_int_equal(parse(FORMAT_VMDK, "subformat=streamOptimized,adapter_type=lsilogic"),
                     CREATE_OK);
    assert_int_equal(config.vmdk_subformat, VMDK_STREAM_OPTIMIZED);
    assert_int_equal(config.adapter_type, 2);
    expect_error(FORMAT_VMDK, "compat6,hwversion=7", CREATE_VALUE_ERROR,
                 "compat6 cannot be enabled with hwversion set");
    assert_int_equal(parse(FORMAT_VPC, "subformat=fixed,force_size"), CREATE_OK);
    assert_int_equal(config.create_flags, CREATE_FLAG_FIXED | CREATE_FLAG_FORCE_SIZE);
    assert_int_equal(parse(FORMAT_VHDX, "block_size=1k,block_state_zero=off"), CREATE_OK);
    assert_int_equal(config.cluster_bytes, 1 << 20);
    assert_int_equal(config.create_flags, CREATE_FLAG_BLOCK_STATE_NOT_ZERO);
    assert_int_equal(parse(FORMAT_VHDX, "block_size=18446744073709551615"), CREATE_OK);
    assert_int_equal(config.cluster_bytes, 256 << 20);
    expect_error(FORMAT_VHDX, "block_size=3M", CREATE_VALUE_ERROR,
                 "Block size must be a power of two");
    assert_int_equal(parse(FORMAT_VDI, "static=on"), CREATE_OK);
    assert_int_equal(config.create_flags, CREATE_FLAG_FIXED);
    expect_error(FORMAT_RAW, "preallocation=metadata", CREATE_VALUE_ERROR,
                 "Unsupported preallocation mode: metadata");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lists),         cmocka_unit_test(test_qcow2),
        cmocka_unit_test(test_preallocation), cmocka_unit_test(test_qcow2_errors),
        cmocka_unit_test(test_data_file),     cmocka_unit_test(test_older_formats),
        cmocka_unit_test(test_others),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
