/*
 * A run whose output is a digest, see run_state.h: what the guest writes is hashed and forgotten.
 */
#include <errno.h>
#include <string.h>

#include "vmm/run_state.h"
#include "vmm/text_escape.h"

static bool put_line(void *context, const char *text, size_t length)
{
    return run_put_out(context, text, length);
}

static bool sink_write(void *context, uint64_t offset, const struct iovec *pieces, unsigned count)
{
    return digest_sink_write(context, offset, pieces, count);
}

static bool sink_resize(void *context, uint64_t size_bytes)
{
    return digest_sink_resize(context, size_bytes);
}

bool run_start_digest(struct run *run, uint32_t index)
{
    run->digest = digest_sink_new(run->job->digest_chunks ? put_line : NULL, run);
    if (run->digest == NULL) {
        return run_end(run, RUN_HOST_ERROR, "memory: %s", strerror(errno));
    }
    if (run->job->digest_padded) {
        digest_sink_pad(run->digest);
    }
    run->digest_port = (struct block_sink){
        .write = sink_write,
        .resize = sink_resize,
        .context = run->digest,
    };
    run->devices.device[index].sink = &run->digest_port;
    return true;
}

bool run_print_digest(struct run *run)
{
    char hex[DIGEST_HEX_CHARS + 1];
    char name[INSTAR_NAME_BYTES_MAX];
    if (run->digest == NULL) {
        return true;
    }
    if (!digest_sink_finish(run->digest, hex)) {
        return run_end(run, RUN_GUEST_FAULT, "digest: the disk is not complete");
    }
    size_t length =
        escape_display_to(name, sizeof(name), run->job->file_name, strlen(run->job->file_name));
    if (!run_put_out(run, hex, DIGEST_HEX_CHARS) || !run_put_out(run, "  ", 2) ||
        !run_put_out(run, name, length) || !run_put_out(run, "\n", 1)) {
        return run_end(run, RUN_HOST_ERROR, "output refused");
    }
    return true;
}

void run_free_digest(struct run *run)
{
    digest_sink_free(run->digest);
    run->digest = NULL;
}
