/*
 * Target functions: triage_log, triage_title.
 *
 * Properties: every log has a key of hexadecimal digits and a title, and what is kept of it is
 * short and shows no control character.
 */
#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "batch/fuzz_triage.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void assert_shown(const char *text, size_t bytes_max)
{
    assert(strnlen(text, bytes_max) < bytes_max);
    for (; *text != '\0'; text++) {
        const unsigned char byte = (unsigned char)*text;
        assert(byte == '\n' || (byte >= 0x20 && byte != 0x7f));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct triage triage;
    char title[FINDING_TITLE_BYTES];
    bool found = triage_log((const char *)data, size, &triage);

    assert(found == (triage.kind != FINDING_NONE));
    assert(strspn(triage.key, "0123456789abcdef") == FINDING_KEY_CHARS);
    assert_shown(triage.fault, sizeof(triage.fault));
    assert_shown(triage.message, sizeof(triage.message));
    assert_shown(triage.excerpt, sizeof(triage.excerpt));
    for (unsigned i = 0; i < triage.frame_count; i++) {
        assert_shown(triage.frames[i], sizeof(triage.frames[i]));
    }
    triage_title(&triage, title);
    assert_shown(title, sizeof(title));
    return 0;
}
