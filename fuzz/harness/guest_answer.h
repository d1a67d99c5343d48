/*
 * A whole question in one process: the guest's operation over an image in a buffer, and behind it
 * the host's decoder and renderer, as in a real run without the VM in between.
 *
 * What is asserted of every image, however damaged: the host takes what our own guest says (a
 * refused record would be reported as a guest fault, and a user would see a crash where qemu-img
 * gives an answer), and an answer without an error is rendered as one.
 */
#ifndef INSTAR_FUZZ_HARNESS_GUEST_ANSWER_H
#define INSTAR_FUZZ_HARNESS_GUEST_ANSWER_H

#include <stddef.h>
#include <stdint.h>

#include "guest/core/context.h"
#include "vmm/job.h"

#define GUEST_ANSWER_EXTENTS_MAX 8192u

/* Sees each extent before the host does. */
typedef void (*guest_answer_extent)(void *context, const struct map_extent *extent);

/*
 * Runs `job` (operation, output, version, forced format, and the operation's configuration) over
 * bytes[0..length). Every other 4 KiB of the file is a hole with `holes`, which the bytes need not
 * confirm. Files named "base" and "data" exist: 64 KiB of zeros. Stops after
 * GUEST_ANSWER_EXTENTS_MAX extents, as if the device had failed. *ret is the guest's result; what
 * it says of info has the same shape. Returns the number of bytes rendered to stdout.
 */
size_t guest_answer(const struct job *job, const uint8_t *bytes, size_t length, bool holes,
                    guest_answer_extent extent, void *context, struct map_result *ret);

/*
 * A fresh guest over bytes[0..length), for targets that call its parts themselves. Records go
 * nowhere. It is the next call's to use again.
 */
struct context *guest_answer_context(const struct job *job, const uint8_t *bytes, size_t length);

#endif
