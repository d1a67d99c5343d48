/*
 * The Parallels driver over an image made here: both magics, the table, the format extension.
 *
 * The messages are qemu-img 7.2.22's; corpus/generate.d/parallels_pokes.table compares many more
 * with it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "guest/abi/config_abi.h"
#include "guest/base/md5.h"
#include "tests/unit/image_teller.h"

#define CLUSTER_BYTES 1024u
#define EXTENSION_AT (3 * CLUSTER_BYTES)
#define FEATURE_AT (EXTENSION_AT + 24)
#define BITMAP_AT (FEATURE_AT + 24)

static uint8_t file[8 * CLUSTER_BYTES];
static struct teller_image image;

/* Six clusters and a sector: at clusters 1, 2, nowhere, 1 again, then past the table's end. */
static int make_image(void **state)
{
    (void)state;
    memset(file, 0, sizeof(file));
    memcpy(file, "WithouFreSpacExt", 16);
    put_le(file, 16, 4, 2);
    put_le(file, 28, 4, CLUSTER_BYTES / 512);
    put_le(file, 32, 4, 4);
    put_le(file, 36, 8, 13);
    put_le(file, 64, 4, 1);
    put_le(file, 68, 4, 2);
    put_le(file, 76, 4, 1);
    image = (struct teller_image){.file = {{"t", file, sizeof(file)}}};
    return 0;
}

static void test_map_and_info(void **state)
{
    (void)state;
    assert_string_equal(tell_map(&image), "2048 pd@1024/0 1024 z 1024 pd@1024/0 2560 z ");
    assert_string_equal(tell_info(&image), "filename=0 format=parallels virtual-size=6656 ");
    torture_image(&image);
}

static void test_old_magic(void **state)
{
    (void)state;
    memcpy(file, "WithoutFreeSpace", 16);
    put_le(file, 40, 4, 7); /* the size's high half does not count */
    put_le(file, 64, 4, 3);
    put_le(file, 68, 4, 5);
    assert_string_equal(tell_map(&image), "2048 pd@1536/0 1024 z 1024 pd@512/0 2560 z ");
}

static void test_refusals(void **state)
{
    static const struct {
        unsigned at;
        uint64_t value;
        const char *said;
    } change[] = {
        {0, 0, "! Image not in Parallels format"},
        {16, 3, "! Image not in Parallels format"},
        {28, 0, "! Invalid image: Zero sectors per track"},
        {28, 4186128, "! Invalid image: Too big cluster"},
        {32, 0x20000000, "! Catalog too large"},
        {32, 0x1fffff71, "! Could not open 't': Input/output error"},
        {40, 0x400000, "! Could not refresh total sector count: File too large"},
    };

    for (size_t i = 0; i < sizeof(change) / sizeof(change[0]); i++) {
        (void)make_image(state);
        image.format = FORMAT_PARALLELS;
        put_le(file, change[i].at, 4, change[i].value);
        assert_string_equal(tell_map(&image), change[i].said);
    }
}

/* Gives the extension its place, magic and checksum. */
static const char *map_extended(void)
{
    struct md5 md5;

    put_le(file, 56, 8, EXTENSION_AT / 512);
    put_le(file, EXTENSION_AT, 8, UINT64_C(0xab234cef23dcea87));
    md5_begin(&md5);
    md5_add(&md5, file + FEATURE_AT, CLUSTER_BYTES - 24);
    md5_end(&md5, file + EXTENSION_AT + 8);
    return tell_map(&image);
}

static void make_bitmap(unsigned at, uint8_t id, uint64_t entry)
{
    put_le(file, at, 8, UINT64_C(0x20385fae252cb34a));
    put_le(file, at + 16, 4, 40);
    put_le(file, at + 24, 8, 13);
    file[at + 32] = id;
    put_le(file, at + 48, 4, 8);
    put_le(file, at + 52, 4, 1);
    put_le(file, at + 56, 8, entry);
}

static void test_extension(void **state)
{
    (void)state;
    const char *plain = "2048 pd@1024/0 1024 z 1024 pd@1024/0 2560 z ";
    assert_string_equal(map_extended(), plain);
    make_bitmap(FEATURE_AT, 1, 1);
    make_bitmap(FEATURE_AT + 64, 2, 10);
    assert_string_equal(map_extended(), plain);
    torture_image(&image);
    make_bitmap(FEATURE_AT + 64, 1, 0);
    assert_string_equal(map_extended(),
                        "! Bitmap already exists: 01000000-0000-0000-0000-000000000000");
    file[FEATURE_AT + 900] ^= 1;
    assert_string_equal(
        tell_map(&image),
        "! Wrong checksum in Format Extension header. Format extension is corrupted.");
    put_le(file, EXTENSION_AT, 8, 0x17);
    assert_string_equal(
        tell_map(&image),
        "! Wrong parallels Format Extension magic: 0x17, expected: 0xab234cef23dcea87");
    put_le(file, 56, 8, UINT64_C(1) << 54);
    assert_string_equal(tell_map(&image),
                        "! Failed to read Format Extension cluster: Input/output error");
    put_le(file, 56, 8, UINT64_C(1) << 56);
    assert_string_equal(tell_map(&image), "! Invalid image: Too big offset");
}

static void test_feature_refusals(void **state)
{
    static const struct {
        unsigned at;
        unsigned width;
        uint64_t value;
        const char *said;
    } change[] = {
        {FEATURE_AT, 8, 5, "! Unknown feature: 0x5"},
        {FEATURE_AT + 8, 8, 1, "! Flags for extension feature are unsupported"},
        {FEATURE_AT + 16, 4, 977, "! Feature data_size exceedes Format Extension cluster"},
        {FEATURE_AT + 16, 4, 24,
         "! Too small Bitmap Feature area in Parallels Format Extension: 24 bytes, expected at "
         "least 32 bytes"},
        {FEATURE_AT + 16, 4, 32,
         "! Bitmaps feature corrupted: l1 table exceeds extension data_size"},
        {FEATURE_AT + 16, 4, 976,
         "! Can not read feature header, as remaining bytes (0) in Format Extension is less than "
         "Feature header size (24)"},
        {BITMAP_AT, 8, 12, "! Bitmap size (in sectors) 12 differs from disk size in sectors 13"},
        {BITMAP_AT + 24, 4, 3, "! Bitmaps feature corrupted: invalid granularity 1536"},
        {BITMAP_AT + 28, 4, 0,
         "! Bitmap table size 0 does not correspond to bitmap size and cluster size. Expected 1"},
        {BITMAP_AT + 32, 8, UINT64_C(1) << 54,
         "! Failed to read bitmap data cluster: Input/output error"},
    };

    for (size_t i = 0; i < sizeof(change) / sizeof(change[0]); i++) {
        (void)make_image(state);
        make_bitmap(FEATURE_AT, 1, 1);
        put_le(file, change[i].at, change[i].width, change[i].value);
        assert_string_equal(map_extended(), change[i].said);
    }
}

/* What 10.0 and 11.1 refuse that older versions take, and the first version of each. */
static void test_refusals_of_later_versions(void **state)
{
    static const struct {
        unsigned at;
        unsigned width;
        uint64_t value;
        uint32_t last_without;
        uint32_t first_with;
        const char *before;
        const char *after;
    } change[] = {
        {56, 8, UINT64_C(0x3fffffffffffff), QEMU_VERSION(7, 2, 22), QEMU_VERSION(10, 0, 0),
         "! Failed to read Format Extension cluster: Input/output error",
         "! Invalid image: Too big offset"},
        {32, 4, 0x1ffffbf1, QEMU_VERSION(7, 2, 22), QEMU_VERSION(10, 0, 0),
         "2048 pd@1024/0 1024 z 1024 pd@1024/0 2560 z ",
         "! Could not open 't': Input/output error"},
        {28, 4, 1, QEMU_VERSION(10, 0, 13), QEMU_VERSION(11, 1, 0),
         "1024 pd@512/0 512 z 512 pd@512/0 4608 z ",
         "! Invalid image: Catalog size too small for advertised disk size"},
        {32, 4, 0x1fffff71, QEMU_VERSION(10, 0, 13), QEMU_VERSION(11, 1, 0),
         "! Could not open 't': Input/output error", "6656 z "},
    };

    for (size_t i = 0; i < sizeof(change) / sizeof(change[0]); i++) {
        (void)make_image(state);
        put_le(file, 32, 4, 7); /* enough entries for the disk */
        put_le(file, change[i].at, change[i].width, change[i].value);
        image.qemu_version = change[i].last_without;
        assert_string_equal(tell_map(&image), change[i].before);
        image.qemu_version = change[i].first_with;
        assert_string_equal(tell_map(&image), change[i].after);
    }
}

/* 11.1 maps a cluster only if all of it lies in the file and where data may be. */
static void test_clusters_within_bounds(void **state)
{
    (void)state;
    const unsigned clusters = sizeof(file) / CLUSTER_BYTES;
    put_le(file, 32, 4, 7);
    put_le(file, 64, 4, clusters - 1); /* the last one */
    put_le(file, 68, 4, clusters);     /* past the end */
    put_le(file, 72, 4, 0xffffffff);
    put_le(file, 76, 4, 2);
    image.qemu_version = QEMU_VERSION(11, 1, 3);
    assert_string_equal(tell_map(&image), "1024 pd@7168/0 2048 z 1024 pd@2048/0 2560 z ");
    put_le(file, 48, 4, 6); /* data begins at cluster 3 */
    assert_string_equal(tell_map(&image), "1024 pd@7168/0 5632 z ");
    put_le(file, 48, 4, 1); /* that is within the table's cluster, so it does not count */
    put_le(file, 76, 4, 1);
    assert_string_equal(tell_map(&image), "1024 pd@7168/0 2048 z 1024 pd@1024/0 2560 z ");
    put_le(file, 48, 4, sizeof(file) / 512 + 1); /* nor does a place past the end */
    assert_string_equal(tell_map(&image), "1024 pd@7168/0 2048 z 1024 pd@1024/0 2560 z ");
    image.file[0].length -= 1; /* still whole sectors to qemu */
    assert_string_equal(tell_map(&image), "1024 pd@7168/0 2048 z 1024 pd@1024/0 2560 z ");
    image.file[0].length -= 512;
    assert_string_equal(tell_map(&image), "3072 z 1024 pd@1024/0 2560 z ");
    torture_image(&image);
}

/* The old magic counts sectors and need not say where data begins. */
static void test_bounds_of_old_magic(void **state)
{
    (void)state;
    memcpy(file, "WithoutFreeSpace", 16);
    put_le(file, 32, 4, 7);
    put_le(file, 64, 4, 1);
    put_le(file, 68, 4, 14);
    put_le(file, 72, 4, 15); /* its second half is past the end */
    put_le(file, 76, 4, 0);
    image.qemu_version = QEMU_VERSION(11, 1, 3);
    assert_string_equal(tell_map(&image), "1024 pd@512/0 1024 pd@7168/0 4608 z ");
    put_le(file, 48, 4, 2);
    assert_string_equal(tell_map(&image), "1024 z 1024 pd@7168/0 4608 z ");
}

/* From the test suite of RFC 1321, appendix A.5. */
static void test_md5(void **state)
{
    static const uint8_t of_digits[MD5_DIGEST_BYTES] = {0x57, 0xed, 0xf4, 0xa2, 0x2b, 0xe3,
                                                        0xc9, 0x55, 0xac, 0x49, 0xda, 0x2e,
                                                        0x21, 0x07, 0xb6, 0x7a};
    const char *digits =
        "12345678901234567890123456789012345678901234567890123456789012345678901234"
        "567890";
    uint8_t digest[MD5_DIGEST_BYTES];

    (void)state;
    for (size_t first = 0; first <= strlen(digits); first++) {
        struct md5 md5;
        md5_begin(&md5);
        md5_add(&md5, digits, first);
        md5_add(&md5, digits + first, strlen(digits) - first);
        md5_end(&md5, digest);
        assert_memory_equal(digest, of_digits, sizeof(digest));
    }
}

/* Debian's 5.2 was built without it. */
static void test_unknown_to_5_2(void **state)
{
    (void)state;
    image.qemu_version = QEMU_VERSION(5, 2, 0);
    assert_string_equal(tell_map(&image), "8192 d@0/0 ");
    image.format = FORMAT_PARALLELS;
    assert_string_equal(tell_map(&image), "! Unknown driver 'parallels'");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_map_and_info, make_image),
        cmocka_unit_test_setup(test_old_magic, make_image),
        cmocka_unit_test_setup(test_refusals, make_image),
        cmocka_unit_test_setup(test_extension, make_image),
        cmocka_unit_test_setup(test_feature_refusals, make_image),
        cmocka_unit_test_setup(test_refusals_of_later_versions, make_image),
        cmocka_unit_test_setup(test_clusters_within_bounds, make_image),
        cmocka_unit_test_setup(test_bounds_of_old_magic, make_image),
        cmocka_unit_test_setup(test_unknown_to_5_2, make_image),
        cmocka_unit_test(test_md5),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
