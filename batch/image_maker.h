/*
 * Images that a manifest describes rather than names: `create`.
 *
 * No qemu-img is needed. The writes are laid out in a raw file by the host; any other format is
 * made of that by instar's own convert, in a guest. Dates and random numbers in it are fixed, so
 * the same description is the same file, with the same digest, on every machine.
 */
#ifndef INSTAR_BATCH_IMAGE_MAKER_H
#define INSTAR_BATCH_IMAGE_MAKER_H

#include "batch/plan.h"

/*
 * Makes all images of the plan that have a recipe and a case, in a folder that plan_free() removes.
 * What an image is made of (`parts`) is made with it. False: an infrastructure problem.
 */
bool make_images(struct plan *plan, struct problem *problem);

#endif
