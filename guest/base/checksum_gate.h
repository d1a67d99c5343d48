/*
 * Whether a wrong checksum refuses an image.
 *
 * Always, except in fuzzing builds: a fuzzer cannot guess a CRC, so behind one it would never get.
 * There the answer is a variable, off by default; the targets that fuzz with checks on set it.
 */
#ifndef INSTAR_GUEST_BASE_CHECKSUM_GATE_H
#define INSTAR_GUEST_BASE_CHECKSUM_GATE_H

#include <stdbool.h>

#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
extern bool checksum_gate_closed;
#else
#define checksum_gate_closed true
#endif

/* Whether checksums count at all: where they do not, there is no need to take them. */
static inline bool checksums_count(void)
{
    return checksum_gate_closed;
}

/* Whether to go on after comparing a checksum: it `matches`, or checksums do not count. */
static inline bool checksum_passes(bool matches)
{
    return matches || !checksums_count();
}

#endif
