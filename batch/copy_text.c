/*
 * See copy_text.h. Holes are skipped: a disk of a terabyte with a page of data takes no longer than
 * its data.
 */
#include "batch/copy_text.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "batch/compare.h"
#include "vmm/allocation.h"
#include "vmm/digest_sink.h"
#include "vmm/sys.h"

struct description {
    int fd;
    uint64_t size_bytes;
    unsigned char *chunk;
    struct digest_sink *sink;
    char hex[DIGEST_HEX_CHARS + 1];
};

static bool put_line(void *context, const char *text, size_t length)
{
    capture_out(context, text, length);
    return true;
}

static int read_chunk(struct description *description, uint64_t offset, size_t length)
{
    size_t done = 0;
    while (done < length) {
        ssize_t got = sys.pread(description->fd, description->chunk + done, length - done,
                                (off_t)(offset + done));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            errno = got == 0 ? EIO : errno;
            return -1;
        }
        done += (size_t)got;
    }
    return 0;
}

/* Hands every chunk that has data to the sink. */
static bool describe_chunks(struct description *description)
{
    uint64_t offset = 0;
    while (offset < description->size_bytes) {
        struct allocation_run run;
        int found = allocation_next_data(description->fd, offset, description->size_bytes, &run);
        if (found <= 0) {
            return found == 0;
        }
        offset = run.start_bytes / DIGEST_CHUNK_BYTES * DIGEST_CHUNK_BYTES;
        uint64_t left = description->size_bytes - offset;
        size_t length = left < DIGEST_CHUNK_BYTES ? (size_t)left : DIGEST_CHUNK_BYTES;
        if (read_chunk(description, offset, length) != 0) {
            return false;
        }
        const struct iovec piece = {.iov_base = description->chunk, .iov_len = length};
        if (!digest_sink_write(description->sink, offset, &piece, 1)) {
            errno = EIO;
            return false;
        }
        offset += length;
    }
    return true;
}

/* Digests an open file; `lines` (or NULL) gets the lines of its description. */
static bool describe(struct description *description, struct answer_capture *lines)
{
    struct stat file;
    if (sys.fstat(description->fd, &file) != 0) {
        return false;
    }
    description->size_bytes = (uint64_t)file.st_size;
    description->sink = digest_sink_new(lines == NULL ? NULL : put_line, lines);
    description->chunk = malloc(DIGEST_CHUNK_BYTES);
    bool good = description->sink != NULL && description->chunk != NULL &&
                digest_sink_resize(description->sink, description->size_bytes) &&
                describe_chunks(description) &&
                digest_sink_finish(description->sink, description->hex);
    int error = errno;
    digest_sink_free(description->sink);
    free(description->chunk);
    errno = error;
    return good;
}

/* The same for a file by its name. */
static bool describe_path(const char *folder, const char *file, struct answer_capture *lines,
                          struct description *ret, struct problem *problem)
{
    char path[4096];
    struct open_how how = {.flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW};
    snprintf(path, sizeof(path), "%s/%s", folder, file);
    ret->fd = sys.openat2(AT_FDCWD, path, &how);
    bool good = ret->fd >= 0 && describe(ret, lines);
    int error = errno;
    if (ret->fd >= 0) {
        sys.close(ret->fd);
    }
    return good || problem_infrastructure(problem, "%s: %s", path, strerror(error));
}

__attribute__((format(printf, 2, 3))) static void put(struct answer_capture *capture,
                                                      const char *format, ...)
{
    char line[4096 + 128];
    va_list arguments;
    va_start(arguments, format);
    int chars = vsnprintf(line, sizeof(line), format, arguments);
    va_end(arguments);
    capture_out(capture, line, (size_t)chars < sizeof(line) ? (size_t)chars : sizeof(line) - 1);
}

bool copy_text_content(const char *folder, const char *file, const char *name,
                       struct answer_capture *capture, struct problem *problem)
{
    struct description description = {0};
    if (!describe_path(folder, file, capture, &description, problem)) {
        return false;
    }
    put(capture, "%s  %s\n", description.hex, name);
    return true;
}

/* Not what the case was given, such as the file below the target. */
static int is_made(const struct dirent *entry)
{
    return strncmp(entry->d_name, COPY_STEM, strlen(COPY_STEM)) == 0;
}

bool copy_text_files(const char *folder, bool bytes_count, struct answer_capture *capture,
                     struct problem *problem)
{
    struct dirent **entries = NULL;
    int count = scandir(folder, &entries, is_made, alphasort);
    if (count < 0) {
        return problem_infrastructure(problem, "%s: %s", folder, strerror(errno));
    }
    bool good = true;
    for (int i = 0; i < count; i++) {
        struct description description = {0};
        if (good && !bytes_count) {
            put(capture, "file %s\n", entries[i]->d_name);
        } else if (good) {
            good = describe_path(folder, entries[i]->d_name, NULL, &description, problem);
            put(capture, "file %s %" PRIu64 " %s\n", entries[i]->d_name, description.size_bytes,
                description.hex);
        }
        free(entries[i]);
    }
    free(entries);
    return good;
}

void copy_text_end_info(struct answer_capture *capture, size_t from, int exit_code)
{
    if (capture->out_total_bytes == capture->out_bytes) {
        size_t length = capture->out_bytes - from;
        capture_cut(capture, from + mask_made(capture->out + from, length));
    }
    if (exit_code != 0) {
        put(capture, "info: exit code %d\n", exit_code);
    }
}

void copy_text_end_content(struct answer_capture *capture, size_t from, int exit_code)
{
    if (exit_code != 0) {
        capture_cut(capture, from);
        put(capture, "content: exit code %d\n", exit_code);
    }
}

bool copy_text_bytes_count(const char *target, bool compressed)
{
    return !compressed && (strcmp(target, "raw") == 0 || strcmp(target, "qcow2") == 0);
}
