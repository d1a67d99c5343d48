/*
 * A VHDX file out of a short input: what a parser reads of one is spread over megabytes.
 *
 * The input is these parts, one after the other, the last ones cut short or missing; each goes to
 * its place in a file that is zeros otherwise. The places of BAT, metadata and log are still those
 * that the parts themselves name: the seeds name the ones below.
 *
 *   bytes  place     what
 *   1      -         flags: bit 0..2: give header 1, header 2, the region table its right CRC,
 *                    where checksums count
 *   80     64 KiB    header 1
 *   80     128 KiB   header 2
 *   272    192 KiB   region table, 8 entries
 *   288    1 MiB     metadata table, 8 entries
 *   64     +64 KiB   the metadata's items
 *   rest   2 MiB     BAT
 */
#ifndef INSTAR_FUZZ_HARNESS_VHDX_IMAGE_H
#define INSTAR_FUZZ_HARNESS_VHDX_IMAGE_H

#include <stddef.h>
#include <stdint.h>

#define VHDX_IMAGE_BYTES 0x240000u
#define VHDX_IMAGE_INPUT_MAX 8192u

#define VHDX_IMAGE_FLAGS 7u

/* Lays the input out in `image` (VHDX_IMAGE_BYTES long), which a former call may have filled. */
void vhdx_image_lay_out(uint8_t *image, const uint8_t *data, size_t size);

/* Gives the block at image + offset its right CRC, as headers and tables hold it. */
void vhdx_image_fix_crc(uint8_t *image, uint32_t offset, uint32_t length);

#endif
