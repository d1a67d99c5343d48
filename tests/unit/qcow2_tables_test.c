/*
 * guest/formats/qcow2_snapshots.c, qcow2_bitmaps.c, qcow2_encryption.c and luks_header.c: what
 * `info` tells of snapshots, bitmaps and keys, and what is refused of them at open.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "tests/unit/qcow2_image.h"

#define LUKS_AT QCOW2_TABLE_AT

static void assert_info_refused(const char *text)
{
    struct question q = qcow2_question;
    char said[512];

    q.describes = true;
    (void)snprintf(said, sizeof(said), "%s\n", text);
    assert_refused(&q, said);
}

/* One entry of a snapshot table; returns where the next one begins. */
static size_t put_snapshot(size_t at, uint32_t extra_bytes, const char *id, const char *name)
{
    qcow2_put(at + 12, 2, strlen(id));
    qcow2_put(at + 14, 2, strlen(name));
    qcow2_put(at + 16, 4, 1600000000);
    qcow2_put(at + 20, 4, 123456789);
    qcow2_put(at + 24, 8, UINT64_C(5000000007));
    qcow2_put(at + 32, 4, 4321);
    qcow2_put(at + 36, 4, extra_bytes);
    memcpy(qcow2_file + at + 40 + extra_bytes, id, strlen(id));
    memcpy(qcow2_file + at + 40 + extra_bytes + strlen(id), name, strlen(name));
    return (at + 40 + extra_bytes + strlen(id) + strlen(name) + 7) & ~(size_t)7;
}

static void test_snapshots(void **state)
{
    size_t second = put_snapshot(QCOW2_TABLE_AT, 0, "1", "old");
    size_t third = put_snapshot(second, 16, "22", "large state");

    (void)state;
    (void)put_snapshot(third, 24, "3", "counted");
    qcow2_put(second + 40, 8, UINT64_C(1) << 33);
    qcow2_put(third + 40 + 16, 8, 99);
    qcow2_put(60, 4, 3);
    qcow2_put(64, 8, QCOW2_TABLE_AT);
    assert_told(&qcow2_question,
                "snapshots [\n {\nvm-clock-sec: 5\nvm-clock-nsec: 7\ndate-sec: 1600000000\n"
                "date-nsec: 123456789\nvm-state-size: 4321\nid: 1\nname: old\n}\n");
    assert_told(&qcow2_question, "vm-state-size: 8589934592\nid: 22\nname: large state\n}\n");
    assert_told(&qcow2_question, " {\nicount: 99\nvm-clock-sec: 5\n");
    torture(&qcow2_question);
    qcow2_put(third + 40 + 16, 8, UINT64_MAX); /* not recorded */
    assert_told(&qcow2_question, "name: large state\n}\n {\nvm-clock-sec: 5\n");
}

static void test_long_names_are_cut(void **state)
{
    char name[301] = {0};
    char told[600];

    (void)state;
    memset(name, 'n', sizeof(name) - 1);
    (void)put_snapshot(QCOW2_TABLE_AT, 0, name, name);
    qcow2_put(60, 4, 1);
    qcow2_put(64, 8, QCOW2_TABLE_AT);
    (void)snprintf(told, sizeof(told), "id: %.127s\nname: %.255s\n}\n", name, name);
    assert_told(&qcow2_question, told);
}

static void test_snapshot_refusals(void **state)
{
    (void)state;
    qcow2_put(60, 4, 1);
    qcow2_put(64, 8, QCOW2_TABLE_AT);
    qcow2_put(QCOW2_TABLE_AT + 36, 4, 1025);
    assert_info_refused("Too much extra metadata in snapshot table entry 0\nYou can force-remove "
                        "this extra metadata with qemu-img check -r all");
    /* Entries past the file's end are zeros: 65,536 of them make no table too big. */
    qcow2_put(60, 4, 65536);
    qcow2_put(64, 8, 0x40000000);
    assert_int_equal(ask(&qcow2_question)->error, INSTAR_OK);
    qcow2_put(64, 8, UINT64_C(0x7fffffffc0000000));
    assert_info_refused("Failed to read snapshot table: Input/output error");
}

/* The bitmaps extension, for `count` bitmaps in a directory of `bytes` bytes. */
static void put_bitmaps(uint32_t count, uint64_t bytes)
{
    uint8_t extension[24] = {0};
    size_t at = QCOW2_EXTENSIONS_AT;

    store_be(extension, 0, 4, count);
    store_be(extension, 8, 8, bytes);
    store_be(extension, 16, 8, QCOW2_TABLE_AT);
    qcow2_put(88, 8, 1);
    qcow2_extension(&at, 0x23852875, extension, sizeof(extension));
}

static void put_bitmap(unsigned index, uint32_t flags, const char *name)
{
    size_t at = QCOW2_TABLE_AT + 32 * index;

    qcow2_put(at, 8, QCOW2_TABLE2_AT);
    qcow2_put(at + 8, 4, 1);
    qcow2_put(at + 12, 4, flags);
    qcow2_put(at + 16, 1, 1);
    qcow2_put(at + 17, 1, 16);
    qcow2_put(at + 18, 2, strlen(name));
    memcpy(qcow2_file + at + 24, name, strlen(name));
}

static int make_bitmaps(void **state)
{
    (void)qcow2_make(state);
    put_bitmaps(3, 96);
    put_bitmap(0, 0, "one");
    put_bitmap(1, 2, "two");
    put_bitmap(2, 3, "three");
    return 0;
}

static void test_bitmaps(void **state)
{
    (void)state;
    assert_told(&qcow2_question,
                "bitmaps [\n {\nflags [\n}\nname: one\ngranularity: 65536\n}\n {\nflags [\n: auto\n"
                "}\nname: two\ngranularity: 65536\n}\n {\nflags [\n: in-use\n: auto\n}\n"
                "name: three\ngranularity: 65536\n}\n}\n");
    torture(&qcow2_question);
}

struct bitmap_refusal {
    unsigned at; /* in the directory or in its table */
    unsigned width;
    uint64_t value;
    const char *said;
};

#define CONSTRAINTS "Bitmap 'one' doesn't satisfy the constraints"
#define TABLE_ERROR "Could not read bitmap_table table from image for bitmap 'one': "

static const struct bitmap_refusal bitmap_refusals[] = {
    {QCOW2_TABLE_AT, 8, 0, CONSTRAINTS},
    {QCOW2_TABLE_AT, 8, 1, CONSTRAINTS},
    {QCOW2_TABLE_AT, 8, UINT64_C(0x7fffffffc0000000), TABLE_ERROR "Input/output error"},
    {QCOW2_TABLE_AT + 8, 4, 0, CONSTRAINTS},
    {QCOW2_TABLE_AT + 8, 4, 0x2001, CONSTRAINTS},
    {QCOW2_TABLE_AT + 8, 4, 0x8000001, CONSTRAINTS},
    {QCOW2_TABLE_AT + 8, 4, 2, "Could not read bitmap 'one' from image: Invalid argument"},
    {QCOW2_TABLE_AT + 12, 4, 4, CONSTRAINTS},
    {QCOW2_TABLE_AT + 16, 1, 2, CONSTRAINTS},
    {QCOW2_TABLE_AT + 17, 1, 8, CONSTRAINTS},
    {QCOW2_TABLE_AT + 17, 1, 32, CONSTRAINTS},
    {QCOW2_TABLE_AT + 18, 2, 4000, "Broken bitmap directory"},
    {QCOW2_TABLE_AT + 20, 4, 8, "Bitmap extra data is not supported"},
    {QCOW2_TABLE_AT + 20, 4, UINT32_MAX, "Bitmap extra data is not supported"},
    {QCOW2_TABLE_AT + 56, 3, 0x6f6e65, "Bitmap already exists: one"},
    {QCOW2_TABLE2_AT, 8, 2, TABLE_ERROR "Invalid argument"},
    {QCOW2_TABLE2_AT, 8, 0x10001, TABLE_ERROR "Invalid argument"},
    {QCOW2_TABLE2_AT, 8, 0x10200, TABLE_ERROR "Invalid argument"},
    {QCOW2_EXTENSIONS_AT + 8, 4, 2, "More bitmaps found than specified in header extension"},
    {QCOW2_EXTENSIONS_AT + 8, 4, 4, "Less bitmaps found than specified in header extension"},
    {QCOW2_EXTENSIONS_AT + 16, 8, 0, "Requested bitmap directory size is zero"},
    {QCOW2_EXTENSIONS_AT + 16, 8, 80, "Broken bitmap directory"},
    {QCOW2_EXTENSIONS_AT + 16, 8, 88, "Broken bitmap directory"},
    {QCOW2_EXTENSIONS_AT + 24, 8, UINT64_C(0x7fffffffc0000000),
     "Failed to read bitmap directory: Input/output error"},
};

static void test_bitmap_refusals(void **state)
{
    for (size_t i = 0; i < sizeof(bitmap_refusals) / sizeof(bitmap_refusals[0]); i++) {
        const struct bitmap_refusal *r = &bitmap_refusals[i];
        (void)make_bitmaps(state);
        qcow2_put(r->at, r->width, r->value);
        assert_info_refused(r->said);
    }
}

static void put_luks_slot(unsigned index, uint32_t slot_state, uint32_t sector)
{
    size_t at = LUKS_AT + 208 + 48 * index;

    qcow2_put(at, 4, slot_state);
    qcow2_put(at + 4, 4, slot_state == 0x00ac71f3 ? 1000 : 0);
    qcow2_put(at + 40, 4, sector);
    qcow2_put(at + 44, 4, 4000);
}

static int make_luks(void **state)
{
    uint8_t extension[16] = {0};
    size_t at = QCOW2_EXTENSIONS_AT;

    (void)qcow2_make(state);
    store_be(extension, 0, 8, LUKS_AT);
    store_be(extension, 8, 8, 0x1f9000);
    qcow2_extension(&at, 0x0537be77, extension, sizeof(extension));
    qcow2_put(32, 4, 2);
    memcpy(qcow2_file + LUKS_AT,
           "LUKS\xba\xbe\x00\x01"
           "aes",
           11);
    memcpy(qcow2_file + LUKS_AT + 40, "xts-plain64", 11);
    memcpy(qcow2_file + LUKS_AT + 72, "sha256", 6);
    qcow2_put(LUKS_AT + 104, 4, 4040);
    qcow2_put(LUKS_AT + 108, 4, 64);
    qcow2_put(LUKS_AT + 164, 4, 8778);
    memcpy(qcow2_file + LUKS_AT + 168, "fdd2cbe3-5f19-4c41-8d95-daffe0841f25", 36);
    for (unsigned i = 0; i < 8; i++) {
        put_luks_slot(i, i == 1 ? 0x00ac71f3 : 0x0000dead, 8 + 504 * i);
    }
    return 0;
}

static void test_luks(void **state)
{
    (void)state;
    assert_told(&qcow2_question,
                "encrypt {\nformat: luks\ncipher-alg: aes-256\ncipher-mode: xts\n"
                "ivgen-alg: plain64\nhash-alg: sha256\npayload-offset: 2068480\n"
                "master-key-iters: 8778\nuuid: fdd2cbe3-5f19-4c41-8d95-daffe0841f25\nslots [\n {\n"
                "active: false\nkey-offset: 4096\n}\n {\nactive: true\niters: 1000\n"
                "stripes: 4000\nkey-offset: 262144\n}\n");
    assert_told(&qcow2_question, "encrypted: true\n");
    qcow2_question.qemu_version = QEMU_VERSION(9, 0, 0);
    assert_told(&qcow2_question, "hash-alg: sha256\ndetached-header: false\n");
    assert_refused(&qcow2_question, "Parameter 'encrypt.key-secret' is required for cipher\n");
    memcpy(qcow2_file + LUKS_AT + 40, "cbc-essiv:sha256", 16);
    qcow2_put(LUKS_AT + 108, 4, 32);
    assert_told(&qcow2_question, "ivgen-alg: essiv\nivgen-hash-alg: sha256\n");
}

static void test_aes(void **state)
{
    (void)state;
    qcow2_put(32, 4, 1);
    assert_told(&qcow2_question, "encrypt {\nformat: aes\n}\n");
    qcow2_put(32, 4, 2); /* LUKS without its header */
    assert_told(&qcow2_question, "encrypted: true\n");
}

struct luks_refusal {
    const char *text;
    uint64_t value;
    const char *said;
    unsigned at;        /* from the header's start */
    unsigned width;     /* of value; 0: `text` is stored, with its NUL */
    uint32_t key_bytes; /* 0: 64 */
};

static const struct luks_refusal luks_refusals[] = {
    {"LOKS", 0, "Volume is not in LUKS format", 0, 0, 0},
    {NULL, 2, "LUKS version 2 is not supported", 6, 2, 0},
    {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaxts-plain64", 0,
     "LUKS header cipher name is not NUL terminated", 8, 0, 0},
    {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaasha256", 0, "LUKS header cipher mode is not NUL terminated",
     40, 0, 0},
    {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 0, "LUKS header hash spec is not NUL terminated", 72, 0,
     0},
    {NULL, 7, "LUKS payload is overlapping with the header", 104, 4, 0},
    {NULL, 0, "LUKS key iteration count is zero", 164, 4, 0},
    {NULL, 1, "Keyslot 0 is corrupted (stripes 1 != 4000)", 208 + 44, 4, 0},
    {NULL, 1, "Keyslot 0 state (active/disable) is corrupted", 208, 4, 0},
    {NULL, 0x00ac71f3, "Keyslot 0 iteration count is zero", 208, 4, 0},
    {NULL, 7, "Keyslot 0 is overlapping with the LUKS header", 208 + 40, 4, 0},
    {NULL, 4000, "Keyslot 0 is overlapping with the encrypted payload", 208 + 40, 4, 0},
    {NULL, 512, "Keyslots 0 and 1 are overlapping in the header", 208 + 40, 4, 0},
    {"xts", 0, "Unexpected cipher mode string format 'xts'", 40, 0, 0},
    {"foo-plain", 0, "Cipher mode 'foo' not supported", 40, 0, 0},
    {"xts-foo", 0, "IV generator 'foo' not supported", 40, 0, 0},
    {"xts-plain:foo", 0, "Hash algorithm 'foo' not supported", 40, 0, 0},
    {"foo", 0, "Hash algorithm 'foo' not supported", 72, 0, 0},
    {"foo", 0, "Algorithm 'foo' with key size 32 bytes not supported", 8, 0, 0},
    {"cbc-plain", 0, "Algorithm 'aes' with key size 64 bytes not supported", 40, 0, 0},
    {"cbc-essiv", 0, "Missing IV generator hash specification", 40, 0, 32},
    {"cbc-essiv:sha1", 0, "No AES cipher with key size 20 available", 40, 0, 32},
};

static void test_luks_refusals(void **state)
{
    for (size_t i = 0; i < sizeof(luks_refusals) / sizeof(luks_refusals[0]); i++) {
        const struct luks_refusal *r = &luks_refusals[i];
        (void)make_luks(state);
        if (r->width > 0) {
            qcow2_put(LUKS_AT + r->at, r->width, r->value);
        } else {
            memcpy(qcow2_file + LUKS_AT + r->at, r->text, strlen(r->text) + (strlen(r->text) < 32));
        }
        if (r->key_bytes > 0) {
            qcow2_put(LUKS_AT + 108, 4, r->key_bytes);
        }
        assert_info_refused(r->said);
    }
}

static void test_luks_essiv_ciphers(void **state)
{
    static const char *const family[] = {"serpent", "twofish", "cast5"};
    static const char *const said[] = {
        "No Serpent cipher with key size 64 available",
        "No Twofish cipher with key size 64 available",
        "Cipher cast5-128 not supported with essiv",
    };

    for (unsigned i = 0; i < 3; i++) {
        (void)make_luks(state);
        memcpy(qcow2_file + LUKS_AT + 8, family[i], strlen(family[i]) + 1);
        memcpy(qcow2_file + LUKS_AT + 40, "cbc-essiv:sha512", 17);
        qcow2_put(LUKS_AT + 108, 4, 16);
        assert_info_refused(said[i]);
    }
}

static void test_luks_header_out_of_reach(void **state)
{
    (void)state;
    qcow2_put(QCOW2_EXTENSIONS_AT + 16, 8, 591);
    assert_info_refused("Request for data outside of extension header");
    qcow2_put(QCOW2_EXTENSIONS_AT + 16, 8, 592);
    qcow2_put(QCOW2_EXTENSIONS_AT + 8, 8, UINT64_C(0x7fffffffc0000000));
    assert_info_refused("Could not read encryption header: Input/output error");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_snapshots, qcow2_make),
        cmocka_unit_test_setup(test_long_names_are_cut, qcow2_make),
        cmocka_unit_test_setup(test_snapshot_refusals, qcow2_make),
        cmocka_unit_test_setup(test_bitmaps, make_bitmaps),
        cmocka_unit_test(test_bitmap_refusals),
        cmocka_unit_test_setup(test_luks, make_luks),
        cmocka_unit_test_setup(test_aes, qcow2_make),
        cmocka_unit_test(test_luks_refusals),
        cmocka_unit_test(test_luks_essiv_ciphers),
        cmocka_unit_test_setup(test_luks_header_out_of_reach, make_luks),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
