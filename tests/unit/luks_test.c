/*
 * The LUKS driver and the header's parser, over a header made here.
 *
 * The messages are qemu-img 7.2.22's; corpus/generate.d/luks_pokes.table compares many more with
 * it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "guest/abi/config_abi.h"
#include "tests/unit/image_teller.h"

static uint8_t file[8192];
static struct teller_image image;

static void put_be(size_t at, unsigned width, uint64_t value)
{
    for (unsigned i = 0; i < width; i++) {
        file[at + i] = (uint8_t)(value >> (8 * (width - 1 - i)));
    }
}

static void put_text(size_t at, const char *text)
{
    memset(file + at, 0, 32);
    memcpy(file + at, text, strlen(text));
}

static size_t slot_at(unsigned i)
{
    return 208 + 48 * i;
}

/* Eight key slots one after the other, the payload behind them. */
static int make_volume(void **state)
{
    (void)state;
    memset(file, 0, sizeof(file));
    memcpy(file, "LUKS\xba\xbe\0\1", 8);
    put_text(8, "aes");
    put_text(40, "xts-plain64");
    put_text(72, "sha256");
    put_be(108, 4, 64);
    put_be(164, 4, 2000);
    memcpy(file + 168, "an-identifier", 13);
    for (unsigned i = 0; i < 8; i++) {
        put_be(slot_at(i), 4, i == 0 ? 0x00ac71f3 : 0xdead);
        put_be(slot_at(i) + 4, 4, 1000);
        put_be(slot_at(i) + 40, 4, 8 + 504 * i);
        put_be(slot_at(i) + 44, 4, 4000);
    }
    put_be(104, 4, 8 + 504 * 8);
    image = (struct teller_image){.file = {{"t", file, sizeof(file)}}};
    return 0;
}

static void test_map_needs_a_key(void **state)
{
    (void)state;
    assert_string_equal(tell_map(&image), "! Parameter 'key-secret' is required for cipher");
    memset(file + 8, 0xff, 500); /* before anything of the header is looked at */
    assert_string_equal(tell_map(&image), "! Parameter 'key-secret' is required for cipher");
}

static void test_info(void **state)
{
    static uint8_t volume[2100 * 1024];

    (void)state;
    memcpy(volume, file, sizeof(file));
    image.file[0] = (struct teller_file){"t", volume, sizeof(volume)};
    assert_string_equal(
        tell_info(&image),
        "filename=0 format=luks virtual-size=81920 encrypted=true dirty-flag=false type=luks "
        "cipher-alg=aes-256 cipher-mode=xts ivgen-alg=plain64 hash-alg=sha256 "
        "payload-offset=2068480 master-key-iters=2000 uuid=an-identifier active=true iters=1000 "
        "stripes=4000 key-offset=4096 active=false key-offset=262144 active=false "
        "key-offset=520192 active=false key-offset=778240 active=false key-offset=1036288 "
        "active=false key-offset=1294336 active=false key-offset=1552384 active=false "
        "key-offset=1810432 ");
    image.file[0].length = 4096;
    assert_string_equal(tell_info(&image),
                        "! Could not refresh total sector count: Input/output error");
    torture_image(&image);
    image.format = FORMAT_LUKS; /* not probed: the header itself is what cannot be read */
    torture_image(&image);
}

static void test_refused_numbers(void **state)
{
    static const struct {
        unsigned at;
        uint32_t value;
        const char *said;
    } change[] = {
        {0, 0, "! Volume is not in LUKS format"},
        {4, 0xbabe0002, "! LUKS version 2 is not supported"},
        {104, 7, "! LUKS payload is overlapping with the header"},
        {164, 0, "! LUKS key iteration count is zero"},
        {252, 5, "! Keyslot 0 is corrupted (stripes 5 != 4000)"},
        {256, 5, "! Keyslot 1 state (active/disable) is corrupted"},
        {212, 0, "! Keyslot 0 iteration count is zero"},
        {248, 7, "! Keyslot 0 is overlapping with the LUKS header"},
        {248, 4000, "! Keyslot 0 is overlapping with the encrypted payload"},
        {248, 520, "! Keyslots 0 and 1 are overlapping in the header"},
        {108, 63, "! Algorithm 'aes' with key size 31 bytes not supported"},
    };

    for (size_t i = 0; i < sizeof(change) / sizeof(change[0]); i++) {
        (void)make_volume(state);
        image.format = FORMAT_LUKS;
        put_be(change[i].at, 4, change[i].value);
        assert_string_equal(tell_info(&image), change[i].said);
    }
}

/* A key slot of no length at sector 0: 10.0 compares last sectors, so it overlaps all others. */
static void test_overlap_with_nothing(void **state)
{
    (void)make_volume(state);
    image.format = FORMAT_LUKS;
    put_be(208 + 2 * 48 + 40, 4, 0);
    put_be(208 + 2 * 48 + 44, 4, 0);
    assert_string_equal(tell_info(&image), "! Keyslot 2 is corrupted (stripes 0 != 4000)");
    image.qemu_version = QEMU_VERSION(10, 0, 2);
    assert_string_equal(tell_info(&image), "! Keyslots 0 and 2 are overlapping in the header");
    (void)make_volume(state);
    image.format = FORMAT_LUKS;
    image.qemu_version = QEMU_VERSION(10, 0, 2);
    put_be(248, 4, 520);
    assert_string_equal(tell_info(&image), "! Keyslots 0 and 1 are overlapping in the header");
}

static void test_refused_names(void **state)
{
    static const struct {
        unsigned at;
        const char *text;
        const char *said;
    } change[] = {
        {8, "rot", "! Algorithm 'rot' with key size 32 bytes not supported"},
        {8, "aesaesaesaesaesaesaesaesaesaesae", "! LUKS header cipher name is not NUL terminated"},
        {40, "xts-plain64xts-plain64xts-plain6", "! LUKS header cipher mode is not NUL terminated"},
        {72, "sha256sha256sha256sha256sha256sh", "! LUKS header hash spec is not NUL terminated"},
        {40, "xts", "! Unexpected cipher mode string format 'xts'"},
        {40, "abc-plain", "! Cipher mode 'abc' not supported"},
        {40, "xts-abc", "! IV generator 'abc' not supported"},
        {40, "xts-essiv", "! Missing IV generator hash specification"},
        {40, "xts-essiv:abc", "! Hash algorithm 'abc' not supported"},
        {40, "xts-essiv:sha512", "! No AES cipher with key size 64 available"},
        {72, "crc", "! Hash algorithm 'crc' not supported"},
    };

    for (size_t i = 0; i < sizeof(change) / sizeof(change[0]); i++) {
        (void)make_volume(state);
        put_text(change[i].at, change[i].text);
        assert_string_equal(tell_info(&image), change[i].said);
    }
}

/* Version 2 has the same magic and is no LUKS to qemu-img. */
static void test_version_2_is_raw(void **state)
{
    (void)state;
    file[7] = 2;
    assert_string_equal(tell_map(&image), "8192 pd@0/0 ");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_map_needs_a_key, make_volume),
        cmocka_unit_test_setup(test_info, make_volume),
        cmocka_unit_test_setup(test_refused_numbers, make_volume),
        cmocka_unit_test_setup(test_overlap_with_nothing, make_volume),
        cmocka_unit_test_setup(test_refused_names, make_volume),
        cmocka_unit_test_setup(test_version_2_is_raw, make_volume),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
