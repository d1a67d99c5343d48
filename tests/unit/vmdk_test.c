/*
 * The VMDK driver over images made here: look-up in the three kinds of sparse extents, rows of
 * extents, texts within texts, refusals.
 *
 * The messages are qemu-img 7.2.22's; corpus/generate.d/vmdk_pokes.table compares many more with
 * it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "tests/unit/image_teller.h"

#define FILE_BYTES 32768u
#define TABLE_AT 1536u

static uint8_t sparse[FILE_BYTES];
static uint8_t cowd[FILE_BYTES];
static uint8_t sesparse[131072];
static const uint8_t raw[4096];
static char descriptor[1024];

#define IDENTITY "CID=12ab\nparentCID=ffffffff\n"

/*
 * 64 sectors in grains of 8 and tables of 4: the first table has a grain at sector 16, two more
 * that follow each other, and an entry of 1; the second is not there.
 */
static void make_sparse(void)
{
    memset(sparse, 0, sizeof(sparse));
    memcpy(sparse, "KDMV", 4);
    put_le(sparse, 4, 4, 1);
    put_le(sparse, 8, 4, 1 | 4);
    put_le(sparse, 12, 8, 64);
    put_le(sparse, 20, 8, 8);
    put_le(sparse, 28, 8, 1);
    put_le(sparse, 36, 8, 1);
    put_le(sparse, 44, 4, 4);
    put_le(sparse, 56, 8, 2);
    put_le(sparse, 64, 8, 8);
    memcpy(sparse + 512, IDENTITY, strlen(IDENTITY));
    put_le(sparse, 1024, 4, 3);
    put_le(sparse, TABLE_AT, 4, 16);
    put_le(sparse, TABLE_AT + 4, 4, 32);
    put_le(sparse, TABLE_AT + 8, 4, 40);
    put_le(sparse, TABLE_AT + 12, 4, 1);
}

/* 16384 sectors in grains of 2, so one table of 4096 covers half of it; it has two grains. */
static void make_cowd(void)
{
    memset(cowd, 0, sizeof(cowd));
    memcpy(cowd, "COWD", 4);
    put_le(cowd, 12, 4, 16384);
    put_le(cowd, 16, 4, 2);
    put_le(cowd, 20, 4, 2);
    put_le(cowd, 24, 4, 2);
    put_le(cowd, 1024, 4, 3);
    put_le(cowd, TABLE_AT, 4, 40);
    put_le(cowd, TABLE_AT + 4, 4, 42);
}

/* 64 sectors in grains of 8: one allocated, zero, unmapped, one further on, then none. */
static void make_sesparse(void)
{
    memset(sesparse, 0, sizeof(sesparse));
    put_le(sesparse, 0, 8, 0xcafebabe);
    put_le(sesparse, 8, 8, 0x200000001);
    put_le(sesparse, 16, 8, 64);
    put_le(sesparse, 24, 8, 8);
    put_le(sesparse, 32, 8, 64);
    put_le(sesparse, 80, 8, 1);
    put_le(sesparse, 128, 8, 2);
    put_le(sesparse, 136, 8, 1);
    put_le(sesparse, 144, 8, 8);
    put_le(sesparse, 192, 8, 80);
    put_le(sesparse, 512, 8, 0xcafecafe);
    put_le(sesparse, 1024, 8, UINT64_C(0x1000000000000000));
    put_le(sesparse, 4096, 8, UINT64_C(0x3000000000000000));
    put_le(sesparse, 4104, 8, UINT64_C(0x2000000000000000));
    put_le(sesparse, 4112, 8, UINT64_C(0x1000000000000000));
    put_le(sesparse, 4120, 8, UINT64_C(0x3002000000000000));
}

static int make_all(void **state)
{
    (void)state;
    make_sparse();
    make_cowd();
    make_sesparse();
    return 0;
}

static struct teller_image image_of(const void *bytes, size_t length)
{
    return (struct teller_image){
        .file =
            {
                {"t", bytes, length},
                {"s", sparse, sizeof(sparse)},
                {"c", cowd, sizeof(cowd)},
                {"e", sesparse, sizeof(sesparse)},
                {"f", raw, sizeof(raw)},
                {"none", raw, 0},
            },
    };
}

static struct teller_image text_image(const char *type, const char *lines)
{
    (void)snprintf(descriptor, sizeof(descriptor),
                   "# Disk DescriptorFile\nversion=1\n" IDENTITY "createType=\"%s\"\n%s", type,
                   lines);
    return image_of(descriptor, strlen(descriptor));
}

static const char *map_text(const char *lines)
{
    struct teller_image image = text_image("vmfs", lines);

    return tell_map(&image);
}

static const char *map_sparse(void)
{
    struct teller_image image = image_of(sparse, sizeof(sparse));

    return tell_map(&image);
}

static void test_sparse(void **state)
{
    struct teller_image image = image_of(sparse, sizeof(sparse));

    (void)state;
    assert_string_equal(tell_map(&image), "4096 pd@8192/0 8192 pd@16384/0 4096 pz 16384 z ");
    assert_string_equal(tell_info(&image),
                        "filename=0 format=vmdk virtual-size=32768 cluster-size=4096 "
                        "dirty-flag=false type=vmdk cid=4779 parent-cid=4294967295 "
                        "create-type=monolithicSparse virtual-size=32768 filename=0 "
                        "cluster-size=4096 format= ");
    torture_image(&image);
    put_le(sparse, 8, 4, 1); /* no grains of zeros: 1 is a sector */
    assert_string_equal(tell_map(&image), "4096 pd@8192/0 8192 pd@16384/0 4096 pd@512/0 16384 z ");
}

static void test_compressed(void **state)
{
    struct teller_image image = image_of(sparse, sizeof(sparse));

    (void)state;
    put_le(sparse, 8, 4, 0x30001);
    put_le(sparse, 77, 2, 1);
    assert_string_equal(tell_map(&image), "16384 pd 16384 z ");
    assert_non_null(strstr(tell_info(&image), "create-type=streamOptimized compressed=true "));
}

static void test_header_refusals(void **state)
{
    static const struct {
        unsigned at;
        unsigned width;
        uint64_t value;
        const char *said;
    } change[] = {
        {4, 4, 4, "! Unsupported VMDK version 4"},
        {44, 4, 513, "! L2 table size too big"},
        {44, 4, 0, "! L1 entry size is invalid"},
        {20, 8, 0x200001, "! Invalid granularity, image may be corrupt"},
        {12, 8, UINT64_C(1) << 32, "! L1 size too big"},
        {64, 8, 65, "! File truncated, expecting at least 33280 bytes"},
        {56, 8, UINT64_C(1) << 54, "! Could not read l1 table from extent 't': Input/output error"},
        {56, 8, UINT64_MAX, "! Invalid footer"},
        {12, 8, 0, "! invalid VMDK image descriptor"},
        {512, 1, 0, "! Could not open 't': Invalid argument"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(change) / sizeof(change[0]); i++) {
        make_sparse();
        put_le(sparse, change[i].at, change[i].width, change[i].value);
        assert_string_equal(map_sparse(), change[i].said);
    }
    make_sparse();
    put_le(sparse, 8, 4, 2);
    put_le(sparse, 48, 8, UINT64_C(1) << 54);
    assert_string_equal(map_sparse(),
                        "! Could not read l1 backup table from extent 't': Input/output error");
    make_sparse();
    put_le(sparse, 12, 8, 0);
    put_le(sparse, 28, 8, UINT64_C(1) << 54);
    assert_string_equal(map_sparse(), "! Could not read from file: Input/output error");
}

static void test_size_refusals(void **state)
{
    struct teller_image image = image_of(sparse, 0);

    (void)state;
    image.format = FORMAT_VMDK;
    assert_string_equal(tell_map(&image), "! File is too small, not a valid image");
    put_le(sparse, 12, 8, UINT64_MAX / 512); /* directory entries wrap around to few */
    put_le(sparse, 20, 8, 0x200000);
    assert_non_null(strstr(map_sparse(), "!"));
    assert_string_equal(map_text("RW 18014398507384833 FLAT \"f\" 0\n"),
                        "! Could not refresh total sector count: File too large");
    assert_string_equal(map_text("RW 2 FLAT \"f\" 36028797018963967\n"),
                        "! VMDK extent 'f' ends beyond the largest file offset");
}

static void test_footer(void **state)
{
    uint8_t *footer = sparse + sizeof(sparse) - 3 * 512;

    (void)state;
    put_le(footer, 12, 4, 3);
    memcpy(footer + 512, sparse, 512);
    put_le(sparse, 56, 8, UINT64_MAX);
    assert_string_equal(map_sparse(), "4096 pd@8192/0 8192 pd@16384/0 4096 pz 16384 z ");
    put_le(footer, 8, 4, 1);
    assert_string_equal(map_sparse(), "! Invalid footer");
    struct teller_image image = image_of(sparse, 1024);
    put_le(sparse, 56, 8, UINT64_MAX);
    assert_string_equal(tell_map(&image), "! Failed to read footer: Input/output error");
}

static void test_directory_ends_early(void **state)
{
    struct teller_image image = text_image("vmfsSparse", "RW 16384 VMFSSPARSE \"c\"\n");

    (void)state;
    assert_string_equal(tell_map(&image), "2048 pd@20480/1 8386560 z ");
    torture_image(&image);
    put_le(cowd, 24, 4, 1);
    assert_string_equal(tell_map(&image),
                        "2048 pd@20480/1 ! Could not read file metadata: Input/output error");
    put_le(cowd, 16, 4, 0);
    assert_string_equal(tell_map(&image), "! Could not read file metadata: Input/output error");
    put_le(cowd, 16, 4, 0x200001);
    assert_string_equal(tell_map(&image), "! Invalid granularity, image may be corrupt");
}

static const char *map_sesparse(unsigned at, uint64_t value)
{
    make_sesparse();
    if (at > 0 || value > 0) {
        put_le(sesparse, at, 8, value);
    }
    return map_text("RW 64 SESPARSE \"e\"\n");
}

static void test_sesparse(void **state)
{
    (void)state;
    assert_string_equal(map_sesparse(0, 0), "4096 pd@40960/1 8192 pz 4096 pd@49152/1 16384 z ");
    assert_string_equal(map_sesparse(0, 1), "! Bad const header magic: 0x0000000000000001");
    assert_string_equal(map_sesparse(8, 1), "! Unsupported version: 0x0000000000000001");
    assert_string_equal(map_sesparse(24, 9), "! Unsupported grain size: 9");
    assert_string_equal(map_sesparse(32, 9), "! Unsupported grain table size: 9");
    assert_string_equal(map_sesparse(40, 9), "! Unsupported flags: 0x0000000000000009");
    assert_string_equal(map_sesparse(72, 9),
                        "! Unsupported reserved bits: 0x0000000000000000 0x0000000000000000 "
                        "0x0000000000000000 0x0000000000000009");
    assert_string_equal(map_sesparse(504, 9), "! Unsupported non-zero const header padding");
    assert_string_equal(map_sesparse(80, UINT64_C(1) << 54),
                        "! Could not read volatile header from file 'e': Input/output error");
    assert_string_equal(map_sesparse(512, 9), "! Bad volatile header magic: 0x0000000000000009");
    assert_string_equal(map_sesparse(536, 1), "! Image is dirty, Replaying journal not supported");
    assert_string_equal(map_sesparse(544, 1), "! Unsupported non-zero volatile header padding");
}

static void test_sesparse_entries(void **state)
{
#define BROKEN "! Could not read file metadata: Input/output error"
    (void)state;
    assert_string_equal(map_sesparse(1024, 0), "32768 z "); /* not the same as the next */
    assert_string_equal(map_sesparse(1024, 1), BROKEN);
    assert_string_equal(map_sesparse(144, UINT32_MAX + UINT64_C(1)), BROKEN);
    assert_string_equal(map_sesparse(4096, 1), BROKEN);
    assert_string_equal(map_sesparse(4096, UINT64_C(0x4000000000000000)), BROKEN);
    assert_string_equal(map_sesparse(192, UINT64_C(0x3fffffffffffff)), BROKEN);
}

static void test_flat(void **state)
{
    struct teller_image image = text_image("monolithicFlat", "RW 4 FLAT \"f\" 1\n");

    (void)state;
    assert_string_equal(tell_map(&image), "2048 pd@512/1 ");
    assert_string_equal(tell_info(&image),
                        "filename=0 format=vmdk virtual-size=2048 dirty-flag=false type=vmdk "
                        "cid=4779 parent-cid=4294967295 create-type=monolithicFlat "
                        "virtual-size=2048 filename=1 format=FLAT ");
    torture_image(&image);
    assert_string_equal(map_text("RW 8 VMFS \"f\"\n"), "4096 pd@0/1 ");
    assert_string_equal(map_text("RW 16 FLAT \"f\" 0\n"), "4096 pd@0/1 4096 pzd@4096/1 ");
    assert_string_equal(map_text("RW 1 FLAT \"f\"\n"), "! Invalid extent line: RW 1 FLAT \"f\"");
    assert_string_equal(map_text(""), "0  ");
}

/* A grain that reaches beyond its extent's end is answered whole, into the next extent. */
static void test_rows_of_extents(void **state)
{
    struct teller_image image =
        text_image("twoGbMaxExtentSparse", "RW 60 SPARSE \"s\"\nRW 16 FLAT \"f\" 0\n");

    (void)state;
    put_le(sparse, 12, 8, 20);
    assert_string_equal(tell_map(&image),
                        "4096 pd@8192/1 8192 pd@16384/1 2048 pd@2048/2 4096 pzd@4096/2 ");
    /* Different kinds of extents: no cluster size, no dirty flag. */
    assert_null(strstr(tell_info(&image), "dirty-flag"));
    assert_string_equal(map_text("RW 1 SPARSE \"f\"\n"), "! Image not in VMDK format");
    assert_string_equal(map_text("RW 1 SPARSE \"none\"\n"),
                        "! File is too small, not a valid image");
    assert_string_equal(map_text("RW 1 SPARSE \"gone\"\n"),
                        "! Could not open 'gone': No such file or directory");
}

static void test_too_many_extents(void **state)
{
    static char many[8192] = "version=1\nCID=1\nparentCID=1\ncreateType=\"vmfs\"\n";
    size_t used = strlen(many);

    (void)state;
    for (unsigned i = 0; i < 140; i++) {
        used += (size_t)snprintf(many + used, sizeof(many) - used, "RW 1 FLAT \"f\" 0\n");
    }
    struct teller_image image = image_of(many, strlen(many));
    assert_non_null(strstr(tell_map(&image), "! "));
}

static void test_nested_texts(void **state)
{
    struct teller_image image = text_image("vmfs", "RW 1 SPARSE \"s\"\nRW 1 FLAT \"f\" 0\n");
    const char *inner = IDENTITY "createType=\"vmfsSparse\"\nRW 16384 SPARSE \"c\"\n";

    (void)state;
    put_le(sparse, 12, 8, 0);
    memset(sparse + 512, 0, 512);
    memcpy(sparse + 512, inner, strlen(inner));
    assert_string_equal(tell_map(&image), "2048 pd@20480/2 8386560 z 512 pd@0/3 ");
    assert_non_null(strstr(tell_info(&image), "create-type=vmfsSparse "));
    inner = IDENTITY "createType=\"vmfsSparse\"\nRW 16384 SPARSE \"s\"\n";
    memset(sparse + 512, 0, 512);
    memcpy(sparse + 512, inner, strlen(inner));
    assert_string_equal(tell_map(&image), "! VMDK descriptors are nested more than 3 deep");
    memcpy(sparse + 512 + strlen(IDENTITY), "createType=\"else\"", 17);
    assert_string_equal(tell_map(&image), "! Unsupported image type 'else'");
}

static void test_parent(void **state)
{
    struct teller_image image =
        text_image("vmfs", "RW 80 SPARSE \"s\"\nparentFileNameHint=\"s\"\n");

    (void)state;
    assert_non_null(strstr(tell_info(&image), "backing-filename=s backing-filename-format=vmdk "));
    assert_string_equal(tell_map(&image), "4096 pd@8192/1 8192 pd@16384/1 4096 pz 16384 z ");
    image = text_image("vmfs", "RW 1 FLAT \"f\" 0\nparentFileNameHint=\"s\n");
    assert_string_equal(tell_map(&image), "! Could not open 't': Invalid argument");
}

/* From 8.0 on the files of extents are children, the last one first. */
static void test_children(void **state)
{
    struct teller_image image = text_image("vmfs", "RW 8 FLAT \"f\" 0\nRW 8 SPARSE \"s\"\n");

    (void)state;
    image.qemu_version = 10u << 16;
    const char *told = tell_info(&image);
    const char *second = strstr(told, "name=extents.1 filename=2 format=file virtual-size=32768 ");
    assert_non_null(second);
    const char *first = strstr(second, "name=extents.0 filename=1 format=file virtual-size=4096 ");
    assert_non_null(first);
    assert_non_null(strstr(first, "name=file filename=0 "));
    image.qemu_version = 0;
    assert_null(strstr(tell_info(&image), " name="));
}

int main(void)

{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_sparse, make_all),
        cmocka_unit_test_setup(test_compressed, make_all),
        cmocka_unit_test_setup(test_header_refusals, make_all),
        cmocka_unit_test_setup(test_size_refusals, make_all),
        cmocka_unit_test_setup(test_footer, make_all),
        cmocka_unit_test_setup(test_directory_ends_early, make_all),
        cmocka_unit_test_setup(test_sesparse, make_all),
        cmocka_unit_test_setup(test_sesparse_entries, make_all),
        cmocka_unit_test_setup(test_flat, make_all),
        cmocka_unit_test_setup(test_rows_of_extents, make_all),
        cmocka_unit_test_setup(test_too_many_extents, make_all),
        cmocka_unit_test_setup(test_nested_texts, make_all),
        cmocka_unit_test_setup(test_parent, make_all),
        cmocka_unit_test_setup(test_children, make_all),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
