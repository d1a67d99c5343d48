/*
 * guest/formats/qcow2_header.c and qcow2_extensions.c: every refusal of an image at open, and what
 * `info` tells of one that opens.
 *
 * The messages are qemu-img 7.2.22's; corpus/generate.d/qcow2_pokes.sh makes these images and many
 * more for the comparison with the live binary.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "tests/unit/qcow2_image.h"

struct patch {
    unsigned at;
    unsigned width;
    uint64_t value;
};

struct refusal {
    struct patch patch[6]; /* up to the first of width 0 */
    const char *said;
};

static const struct refusal refusals[] = {
    {{{0, 4, 0}}, "Image is not in qcow2 format"},
    {{{4, 4, 1}}, "Unsupported qcow2 version 1"},
    {{{4, 4, 4}}, "Unsupported qcow2 version 4"},
    {{{20, 4, 8}}, "Unsupported cluster size: 2^8"},
    {{{20, 4, 22}}, "Unsupported cluster size: 2^22"},
    {{{100, 4, 103}}, "qcow2 header too short"},
    {{{100, 4, 65537}}, "qcow2 header exceeds cluster size"},
    {{{8, 8, 65537}}, "Invalid backing file offset"},
    {{{96, 4, 7}}, "Reference count entry width too large; may not exceed 64 bits"},
    {{{100, 4, 112}, {104, 1, 2}}, "qcow2: unknown compression type: 2"},
    {{{72, 8, 8}}, "qcow2: Compression type incompatible feature bit must not be set"},
    {{{100, 4, 112}, {104, 1, 1}}, "qcow2: Compression type incompatible feature bit must be set"},
    {{{72, 8, 0x10}, {20, 4, 13}}, "Unsupported subcluster size: 256"},
    {{{56, 4, 0}}, "Image does not contain a reference count table"},
    {{{56, 4, 129}}, "Reference count table too large"},
    {{{48, 8, 0x10200}}, "Reference count table offset invalid"},
    {{{48, 8, 0x7fffffffffff0000}}, "Reference count table offset invalid"},
    {{{48, 8, 0x7fffffffc0000000}}, "Could not initialize refcount handling: Input/output error"},
    {{{60, 4, 65537}}, "Snapshot table too large"},
    {{{64, 8, 8}}, "Snapshot table offset invalid"},
    {{{36, 4, 0x400001}}, "Active L1 table too large"},
    {{{40, 8, 0x30200}}, "Active L1 table offset invalid"},
    {{{40, 8, 0x7fffffffc0000000}}, "Could not read L1 table: Input/output error"},
    {{{24, 8, UINT64_C(1) << 62}}, "Image is too big"},
    {{{24, 8, 0x20000001}}, "L1 table is too small"},
    {{{24, 8, UINT64_MAX}}, "Could not refresh total sector count: File too large"},
    {{{32, 4, 3}}, "Unsupported encryption method 3"},
    {{{32, 4, 2}}, "Missing CRYPTO header for crypt method 2"},
    {{{32, 4, 1}}, "Parameter 'encrypt.key-secret' is required for cipher"},
    {{{88, 8, 2}}, "data-file-raw requires a data file"},
    {{{72, 8, 4}}, "'data-file' is required for this image"},
    {{{8, 8, 0x300}, {16, 4, 1024}}, "Backing file name too long"},
    {{{8, 8, 0xfff8}, {16, 4, 9}}, "Backing file name too long"},
    {{{108, 4, 0xff91}, {104, 4, 1}}, "Header extension too large"},
    {{{104, 4, 0xe2792aca}, {108, 4, 16}}, "ERROR: ext_backing_format: len=16 too large (>=16)"},
    {{{104, 4, 0x0537be77}, {108, 4, 16}},
     "CRYPTO header extension only expected with LUKS encryption method"},
    {{{104, 4, 0x0537be77}, {108, 4, 8}, {32, 4, 2}},
     "CRYPTO header extension size 8, but expected size 16"},
    {{{104, 4, 0x0537be77}, {108, 4, 16}, {32, 4, 2}, {112, 8, 1}},
     "Encryption header offset '1' is not a multiple of cluster size '65536'"},
    {{{104, 4, 0x0537be77}, {108, 4, 16}, {32, 4, 2}},
     "Parameter 'encrypt.key-secret' is required for cipher"},
    {{{104, 4, 0x23852875}, {108, 4, 16}}, "bitmaps_ext: Invalid extension length"},
    {{{104, 4, 0x23852875}, {108, 4, 24}, {88, 8, 1}, {116, 4, 1}},
     "bitmaps_ext: Reserved field is not zero"},
    {{{104, 4, 0x23852875}, {108, 4, 24}, {88, 8, 1}, {112, 4, 65536}},
     "bitmaps_ext: Image has 65536 bitmaps, exceeding the QEMU supported maximum of 65535"},
    {{{104, 4, 0x23852875}, {108, 4, 24}, {88, 8, 1}}, "found bitmaps extension with zero bitmaps"},
    {{{104, 4, 0x23852875}, {108, 4, 24}, {88, 8, 1}, {112, 4, 1}, {128, 8, 1}},
     "bitmaps_ext: invalid bitmap directory offset"},
    {{{104, 4, 0x23852875}, {108, 4, 24}, {88, 8, 1}, {112, 4, 1}, {120, 8, 0x3fffc01}},
     "bitmaps_ext: bitmap directory size (67107841) exceeds the maximum supported size (67107840)"},
    {{{104, 4, 0x44415441}, {108, 4, 0}, {72, 8, 4}},
     "The 'file' block driver requires a file name"},
    {{{72, 8, 0x60}}, "Unsupported qcow2 feature(s): Unknown incompatible feature: 60"},
};

static void test_refusals(void **state)
{
    char said[256];

    for (size_t i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++) {
        const struct refusal *r = &refusals[i];
        (void)qcow2_make(state);
        qcow2_question.format = FORMAT_QCOW2;
        for (unsigned p = 0; p < 6 && r->patch[p].width > 0; p++) {
            qcow2_put(r->patch[p].at, r->patch[p].width, r->patch[p].value);
        }
        (void)snprintf(said, sizeof(said), "%s\n", r->said);
        assert_refused(&qcow2_question, said);
    }
}

static void test_probe(void **state)
{
    (void)state;
    assert_int_equal(ask(&qcow2_question)->format, FORMAT_QCOW2);
    qcow2_put(4, 4, 1);
    assert_int_not_equal(ask(&qcow2_question)->format, FORMAT_QCOW2);
}

static void test_version_2(void **state)
{
    (void)state;
    qcow2_put(4, 4, 2);
    qcow2_put(80, 8, UINT64_MAX); /* behind the end of the extensions: no feature bits here */
    qcow2_put(88, 8, UINT64_MAX);
    qcow2_put(100, 4, 0);
    assert_told(&qcow2_question, "format-specific {\ntype: qcow2\ndata {\ncompat: 0.10\n"
                                 "compression-type: zlib\nrefcount-bits: 16\n}\n}\n");
}

static void test_version_3(void **state)
{
    (void)state;
    qcow2_put(72, 8, 0xb); /* dirty, corrupt, compression type */
    qcow2_put(80, 8, 1);
    qcow2_put(96, 4, 0);
    qcow2_put(100, 4, 112);
    qcow2_put(104, 1, 1);
    assert_told(&qcow2_question, "data {\ncompat: 1.1\ncompression-type: zstd\nrefcount-bits: 1\n"
                                 "lazy-refcounts: true\ncorrupt: true\nextended-l2: false\n}\n");
    assert_told(&qcow2_question, "cluster-size: 65536\ndirty-flag: true\n");
}

static void test_feature_names(void **state)
{
    uint8_t names[3 * 48] = {0};
    size_t at = QCOW2_EXTENSIONS_AT;

    (void)state;
    names[1] = 5;
    memcpy(names + 2, "five", 4);
    names[48] = 1; /* a compatible feature, not ours */
    names[48 + 1] = 6;
    memcpy(names + 48 + 2, "no", 2);
    names[96 + 1] = 63;
    memset(names + 96 + 2, 'x', 46);
    qcow2_extension(&at, 0x6803f857, names, sizeof(names));
    qcow2_put(72, 8, UINT64_C(1) << 63 | 0x20);
    assert_refused(&qcow2_question, "Unsupported qcow2 feature(s): five, "
                                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n");
    qcow2_put(72, 8, 0x60);
    assert_refused(&qcow2_question,
                   "Unsupported qcow2 feature(s): five, Unknown incompatible feature: 40\n");
    /* A broken list in front of the names keeps them unread. */
    qcow2_put(QCOW2_EXTENSIONS_AT, 4, 0xe2792aca);
    assert_refused(&qcow2_question,
                   "Unsupported qcow2 feature(s): Unknown incompatible feature: 60\n");
}

#define BLOCK_BYTES 0x10000u /* of the cache: one that cannot be read stays alone */

/* An image of clusters of two blocks, with an extension whose data begins the second block. */
static void make_long_extensions(uint32_t type, uint32_t bytes)
{
    (void)qcow2_make(NULL);
    qcow2_put(20, 4, 17);
    qcow2_put(40, 8, 0x40000);
    qcow2_put(48, 8, 0x20000);
    qcow2_put(QCOW2_EXTENSIONS_AT, 4, 0x12345678);
    qcow2_put(QCOW2_EXTENSIONS_AT + 4, 4, BLOCK_BYTES - 8 - QCOW2_EXTENSIONS_AT - 8);
    qcow2_put(BLOCK_BYTES - 8, 4, type);
    qcow2_put(BLOCK_BYTES - 4, 4, bytes);
    qcow2_question.fails_read = true;
    qcow2_question.fail_read_at = BLOCK_BYTES;
}

static void test_extensions_that_cannot_be_read(void **state)
{
    static const struct {
        uint32_t type;
        uint32_t bytes;
        struct patch patch;
        const char *said;
    } rows[] = {
        {0xe2792aca, 3, {0}, "ERROR: ext_backing_format: Could not read format name\n"},
        {0x0537be77,
         16,
         {32, 4, 2},
         "Unable to read CRYPTO header extension: Input/output error\n"},
        {0x23852875,
         24,
         {88, 8, 1},
         "bitmaps_ext: Could not read ext header: Input/output error\n"},
        {0x44415441, 4, {72, 8, 4}, "ERROR: Could not read data file name: Input/output error\n"},
        {0x6803f857,
         48,
         {72, 8, 0x20},
         "Unsupported qcow2 feature(s): Unknown incompatible feature: 20\n"},
        {0x12345678,
         0,
         {0},
         "qcow2_read_extension: ERROR: pread fail from offset 65536: Input/output error\n"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        make_long_extensions(rows[i].type, rows[i].bytes);
        qcow2_put(rows[i].patch.at, rows[i].patch.width, rows[i].patch.value);
        assert_refused(&qcow2_question, rows[i].said);
    }
}

/* The last extension may fill its cluster, without an end mark. */
static void test_extensions_to_the_cluster_end(void **state)
{
    (void)state;
    make_long_extensions(0x12345678, BLOCK_BYTES);
    qcow2_question.fails_read = false;
    assert_int_equal(ask(&qcow2_question)->error, INSTAR_OK);
    qcow2_put(BLOCK_BYTES - 4, 4, BLOCK_BYTES + 1);
    assert_refused(&qcow2_question, "Header extension too large\n");
}

static void test_backing_reference(void **state)
{
    size_t at = QCOW2_EXTENSIONS_AT;

    (void)state;
    qcow2_extension(&at, 0xe2792aca, "raw", 3);
    qcow2_extension(&at, 0x12345678, "not known yet", 13);
    qcow2_put(8, 8, 0x300);
    qcow2_put(16, 4, 4);
    memcpy(qcow2_file + 0x300, "base", 4);
    assert_told(&qcow2_question, "backing-filename: base\nbacking-filename-format: raw\n");
    const struct answer *a = ask(&qcow2_question);
    assert_int_equal(a->error, INSTAR_OK);
    assert_int_equal(a->extent_count, 2);
    assert_int_equal(a->extent[0].depth, 1);
    assert_int_equal(a->extent[1].depth, 0);
    torture(&qcow2_question);
    qcow2_put(16, 4, 0); /* an empty name is none */
    assert_int_equal(ask(&qcow2_question)->extent_count, 1);
}

static void test_data_file(void **state)
{
    size_t at = QCOW2_EXTENSIONS_AT;

    (void)state;
    qcow2_extension(&at, 0x44415441, "data", 4);
    qcow2_put(72, 8, 4);
    qcow2_put(88, 8, 2);
    qcow2_put(QCOW2_L2_AT, 8, QCOW2_COPIED); /* offset 0 is a place there */
    assert_told(&qcow2_question, "data-file: data\ndata-file-raw: true\n");
    const struct answer *a = ask(&qcow2_question);
    assert_int_equal(a->extent_count, 2);
    assert_extent(a, 0, QCOW2_CLUSTER, EXTENT_PRESENT | EXTENT_DATA | EXTENT_HAS_OFFSET, 0);
    assert_int_equal(a->extent[0].device, 1);
    torture(&qcow2_question);
    memcpy(qcow2_file + QCOW2_EXTENSIONS_AT + 8, "none", 4);
    assert_refused(&qcow2_question, "Could not open 'none': No such file or directory\n");
}

static void test_bitmaps_of_a_careless_program(void **state)
{
    static const uint8_t extension[24];
    size_t at = QCOW2_EXTENSIONS_AT;

    (void)state;
    qcow2_extension(&at, 0x23852875, extension, sizeof(extension));
    const struct answer *a = ask(&qcow2_question);
    assert_int_equal(a->error, INSTAR_OK);
    assert_string_equal(a->said,
                        "a program lacking bitmap support modified this file, so all bitmaps are "
                        "now considered inconsistent\nSome clusters may be leaked, run 'qemu-img "
                        "check -r' on the image file to fix.\n");
}

/* Version 2 has no bit that says so. */
static void test_bitmaps_in_version_2(void **state)
{
    static const uint8_t extension[24];
    size_t at = 72;

    (void)state;
    qcow2_put(4, 4, 2);
    qcow2_extension(&at, 0x23852875, extension, sizeof(extension));
    const struct answer *a = ask(&qcow2_question);
    assert_int_equal(a->error, INSTAR_OK);
    assert_string_equal(
        a->said, "This qcow2 v2 image contains bitmaps, but they may have been modified by a "
                 "program without persistent bitmap support; so now they must all be "
                 "considered inconsistent\nSome clusters may be leaked, run 'qemu-img "
                 "check -r' on the image file to fix.\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_refusals),
        cmocka_unit_test_setup(test_probe, qcow2_make),
        cmocka_unit_test_setup(test_version_2, qcow2_make),
        cmocka_unit_test_setup(test_version_3, qcow2_make),
        cmocka_unit_test_setup(test_feature_names, qcow2_make),
        cmocka_unit_test_setup(test_backing_reference, qcow2_make),
        cmocka_unit_test_setup(test_data_file, qcow2_make),
        cmocka_unit_test_setup(test_bitmaps_of_a_careless_program, qcow2_make),
        cmocka_unit_test_setup(test_bitmaps_in_version_2, qcow2_make),
        cmocka_unit_test_setup(test_extensions_that_cannot_be_read, qcow2_make),
        cmocka_unit_test_setup(test_extensions_to_the_cluster_end, qcow2_make),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
