/*
 * What a case has made, in words that can be compared: its files, and a disk's content.
 *
 * A guest's copy and qemu-img's are described by the same code, so that two descriptions differ
 * exactly where the copies do.
 */
#ifndef INSTAR_BATCH_COPY_TEXT_H
#define INSTAR_BATCH_COPY_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "batch/answer.h"
#include "batch/problem.h"

/* The name of every file that a case makes begins with this; the image is "out.FORMAT". */
#define COPY_STEM "out"

/*
 * A raw file chunk by chunk, as a guest's digest is told (vmm/digest_sink.h), and at the end
 * "DIGEST  NAME". Holes are not read. False: an infrastructure problem.
 */
bool copy_text_content(const char *folder, const char *file, const char *name,
                       struct answer_capture *capture, struct problem *problem);

/*
 * The files in a folder that a case has made, in the order of their names, a line each. With
 * `bytes_count` a line has the file's length and a digest of its bytes: "file NAME LENGTH DIGEST".
 */
bool copy_text_files(const char *folder, bool bytes_count, struct answer_capture *capture,
                     struct problem *problem);

/*
 * Ends the description of the image that was made: `info` has printed what capture->out has from
 * `from` on. What is another with every image made, or is of the file system, becomes "*".
 */
void copy_text_end_info(struct answer_capture *capture, size_t from, int exit_code);

/* Ends the description of its content; of one that cannot be read there is none. */
void copy_text_end_content(struct answer_capture *capture, size_t from, int exit_code);

/* Whether equal disks make equal files of this format (qemu's name): no dates, no random numbers.
 */
bool copy_text_bytes_count(const char *target, bool compressed);

#endif
