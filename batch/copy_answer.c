/*
 * A copy is made in an empty folder below $TMPDIR, described chunk by chunk, and removed. Holes of
 * the file are not read: a disk of a terabyte with a page of data takes no longer than its data.
 */
#include "batch/copy_answer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "vmm/allocation.h"
#include "vmm/digest_sink.h"
#include "vmm/sys.h"

struct description {
    int fd;
    uint64_t size_bytes;
    unsigned char *chunk;
    struct digest_sink *sink;
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

static bool describe(struct description *description, const char *name,
                     struct answer_capture *capture)
{
    char hex[DIGEST_HEX_CHARS + 1];
    struct stat file;
    if (sys.fstat(description->fd, &file) != 0) {
        return false;
    }
    description->size_bytes = (uint64_t)file.st_size;
    description->sink = digest_sink_new(put_line, capture);
    description->chunk = malloc(DIGEST_CHUNK_BYTES);
    bool good = description->sink != NULL && description->chunk != NULL &&
                digest_sink_resize(description->sink, description->size_bytes) &&
                describe_chunks(description) && digest_sink_finish(description->sink, hex);
    int error = errno;
    if (good) {
        char line[DIGEST_HEX_CHARS + 3 + 4096];
        int chars = snprintf(line, sizeof(line), "%s  %s\n", hex, name);
        capture_out(capture, line, (size_t)chars < sizeof(line) ? (size_t)chars : sizeof(line) - 1);
    }
    digest_sink_free(description->sink);
    free(description->chunk);
    errno = error;
    return good;
}

/* Adds the description of `path` to what qemu-img has said. */
static bool describe_file(const char *path, const char *name, struct answer_capture *capture,
                          struct answer *ret, struct problem *problem)
{
    struct open_how how = {.flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW};
    struct description description = {.fd = sys.openat2(AT_FDCWD, path, &how)};
    if (description.fd < 0) {
        return problem_infrastructure(problem, "%s: %s", path, strerror(errno));
    }
    bool good = describe(&description, name, capture);
    int error = errno;
    sys.close(description.fd);
    if (!good) {
        return problem_infrastructure(problem, "%s: %s", path, strerror(error));
    }
    return capture_answer(capture, ret->ending, ret->code, ret) || problem_memory(problem);
}

static bool run_copy(const struct oracle *oracle, const struct plan *plan,
                     const struct plan_case *planned, const char *out,
                     struct answer_capture *capture, struct answer *ret, struct problem *problem)
{
    const struct plan_image *image = &plan->images[planned->image];
    struct option_values values;
    struct pool pool = {0};
    struct words words;
    plan_case_values(plan, planned, &values);
    bool good = planned->combination->job->operation->copy_words(&values, image->base_name, out,
                                                                 &pool, &words) ||
                problem_memory(problem);
    good = good && oracle_run(oracle, image->folder, &words, capture, ret, problem);
    pool_free(&pool);
    if (good && ret->ending == ANSWER_EXITED && ret->code == 0) {
        good = describe_file(out, image->base_name, capture, ret, problem);
    }
    return good;
}

static bool answer_copy(const struct oracle *oracle, const struct plan *plan,
                        const struct plan_case *planned, struct answer_capture *capture,
                        struct answer *ret, struct problem *problem)
{
    char folder[512];
    char out[sizeof(folder) + 8];
    const char *base = getenv("TMPDIR");
    snprintf(folder, sizeof(folder), "%s/instar-batch.XXXXXX", base == NULL ? "/tmp" : base);
    if (mkdtemp(folder) == NULL) {
        return problem_infrastructure(problem, "%s: %s", folder, strerror(errno));
    }
    snprintf(out, sizeof(out), "%s/copy", folder);
    bool good = run_copy(oracle, plan, planned, out, capture, ret, problem);
    (void)sys.unlinkat(AT_FDCWD, out, 0);
    (void)sys.unlinkat(AT_FDCWD, folder, AT_REMOVEDIR);
    return good;
}

bool oracle_answer(const struct oracle *oracle, const struct plan *plan,
                   const struct plan_case *planned, struct answer_capture *capture,
                   struct answer *ret, struct problem *problem)
{
    if (planned->combination->job->operation->copy_words != NULL) {
        return answer_copy(oracle, plan, planned, capture, ret, problem);
    }
    struct pool pool = {0};
    struct words words;
    bool good = plan_case_words(plan, planned, &pool, &words) || problem_memory(problem);
    good = good &&
           oracle_run(oracle, plan->images[planned->image].folder, &words, capture, ret, problem);
    pool_free(&pool);
    return good;
}
