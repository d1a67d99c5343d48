/*
 * See image_maker.h. One worker makes one image after the other.
 */
#include "batch/image_maker.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "batch/copy_folder.h"
#include "vmm/cli/create_options.h"
#include "vmm/gate.h"
#include "vmm/output_set.h"
#include "vmm/sys.h"
#include "vmm/worker.h"

#define PIECE_BYTES (1u << 16)
#define SPARSE_BYTES 4096u
/* The raw file that an image of another format is made of. */
#define SOURCE_NAME ".source"

struct maker {
    struct copy_folder *folder;
    struct worker worker;
    bool started;
    struct job job;
    struct gate gate;
    struct output_set files;
    struct worker_message message;
    struct open_reply reply;
    struct create_options create;
};

static bool fail(const struct image_recipe *recipe, const char *why, struct problem *problem)
{
    return problem_infrastructure(problem, "%s could not be made: %s", recipe->name, why);
}

static bool put_write(int fd, const struct image_write *write)
{
    unsigned char piece[PIECE_BYTES];
    uint64_t done = 0;
    memset(piece, write->pattern, sizeof(piece));
    while (done < write->length_bytes) {
        uint64_t left = write->length_bytes - done;
        size_t wanted = left < sizeof(piece) ? (size_t)left : sizeof(piece);
        ssize_t put = sys.pwrite(fd, piece, wanted, (off_t)(write->offset_bytes + done));
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put <= 0) {
            return false;
        }
        done += (uint64_t)put;
    }
    return true;
}

/* Writes the disk as a raw file called `name`. */
static bool make_raw(const struct maker *maker, const struct image_recipe *recipe, const char *name,
                     struct problem *problem)
{
    struct open_how how = {.flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, .mode = 0600};
    int fd = sys.openat2(maker->folder->fd, name, &how);
    bool good = fd >= 0 && sys.ftruncate(fd, (off_t)recipe->size_bytes) == 0;
    for (size_t i = 0; good && i < recipe->write_count; i++) {
        good = put_write(fd, &recipe->writes[i]);
    }
    int error = errno;
    if (fd >= 0) {
        sys.close(fd);
    }
    return good || fail(recipe, strerror(error), problem);
}

static void fill_job(struct maker *maker, const struct image_recipe *recipe)
{
    struct job *job = &maker->job;
    struct convert_config *convert = &job->convert;
    memset(job, 0, sizeof(*job));
    operation_fill_image_copy(recipe->format, recipe->name, job);
    job->forced_format = FORMAT_RAW;
    job->sector_size = 65536;
    create_options_parse((enum source_format)convert->target_format, recipe->options, convert,
                         &maker->create);
    convert->sparse_bytes = SPARSE_BYTES;
    convert->flags = CONVERT_FLAG_SKIP_ZEROS;
    convert->flags |= recipe->compress ? CONVERT_FLAG_COMPRESS : 0;
    if (recipe->backing != NULL) {
        /* The name alone: what is not written is left to the file below, which -B would cover. */
        convert->backing_name_bytes = (uint32_t)snprintf(
            job->names.backing, sizeof(job->names.backing), "%s", recipe->backing);
        convert->backing_format_bytes =
            (uint32_t)snprintf(job->names.backing_format, sizeof(job->names.backing_format), "%s",
                               recipe->backing_format);
    }
    job->limits = (struct job_limits){
        .deadline_ms = JOB_DEADLINE_MS_DEFAULT,
        .exits_max = JOB_COPY_EXITS_MAX_DEFAULT,
        .read_bytes_max = JOB_READ_BYTES_MAX_DEFAULT,
        .output_bytes_max = JOB_OUTPUT_BYTES_MAX_DEFAULT,
        .ram_bytes = JOB_COPY_RAM_BYTES_DEFAULT,
    };
    snprintf(job->program, sizeof(job->program), "instar");
    snprintf(job->file_name, sizeof(job->file_name), SOURCE_NAME);
}

static int open_extent(struct maker *maker)
{
    uint32_t request[2] = {0}; /* kind, number */
    int index = -1;
    if (maker->message.length == sizeof(request)) {
        memcpy(request, maker->message.bytes, sizeof(request));
        index = output_create_extent(&maker->files, request[0], request[1]);
    }
    maker->reply = (struct open_reply){.sequence = maker->message.open.sequence};
    if (index < 0) {
        maker->reply.status = OPEN_STATUS_MESSAGE;
        return -1;
    }
    const struct output_file *file = &maker->files.file[index];
    maker->reply.status = OPEN_STATUS_OK;
    maker->reply.name_bytes = (uint32_t)strnlen(file->name, sizeof(maker->reply.name));
    memcpy(maker->reply.name, file->name, maker->reply.name_bytes);
    return file->fd;
}

/* Hears the worker out. Returns NULL, or why there is no image. */
static const char *serve(struct maker *maker)
{
    for (;;) {
        if (worker_receive(&maker->worker, -1, &maker->message) != 0) {
            if (errno == EINTR) {
                continue;
            }
            return strerror(errno);
        }
        switch (maker->message.event) {
        case WORKER_OPEN:
            if (worker_answer_open(&maker->worker, &maker->reply, open_extent(maker)) != 0) {
                return "the worker could not be answered";
            }
            break;
        case WORKER_DONE:
            return maker->message.verdict.category == RUN_OK &&
                           maker->message.verdict.exit_code == 0
                       ? NULL
                   : maker->message.verdict.detail[0] != '\0' ? maker->message.verdict.detail
                                                              : "the guest refused";
        case WORKER_DIED:
            return "the worker died";
        default:
            break;
        }
    }
}

/* The conversion, with the folder as the working one. Returns NULL, or what went wrong. */
static const char *convert(struct maker *maker, const struct image_recipe *recipe)
{
    static char error[1024];
    if (gate_open_top(&maker->gate, SOURCE_NAME, error, sizeof(error)) != 0) {
        return error;
    }
    if (output_create(&maker->files, recipe->name) != 0) {
        return maker->files.error;
    }
    gate_reserve(&maker->gate, recipe->name);
    if (worker_add_file(&maker->worker, maker->files.file[0].fd, recipe->name, true) != 0 ||
        worker_submit(&maker->worker, &maker->job, maker->gate.file[0].fd) != 0) {
        return strerror(errno);
    }
    const char *why = serve(maker);
    if (why == NULL && output_commit(&maker->files, /* durable= */ false) != 0) {
        why = maker->files.error;
    }
    return why;
}

static bool convert_in_folder(struct maker *maker, const struct image_recipe *recipe,
                              struct problem *problem)
{
    struct open_how how = {.flags = O_PATH | O_DIRECTORY | O_CLOEXEC};
    int home = sys.openat2(AT_FDCWD, ".", &how);
    if (home < 0 || fchdir(maker->folder->fd) != 0) {
        return fail(recipe, strerror(errno), problem);
    }
    gate_init(&maker->gate);
    output_init(&maker->files);
    const char *why = convert(maker, recipe);
    bool good = why == NULL || fail(recipe, why, problem);
    output_close(&maker->files);
    gate_close(&maker->gate);
    bool back = fchdir(home) == 0;
    sys.close(home);
    return good && (back || fail(recipe, "the working folder is gone", problem));
}

static bool make(struct maker *maker, const struct image_recipe *recipe, struct problem *problem)
{
    if (strcmp(recipe->format, "raw") == 0) {
        return make_raw(maker, recipe, recipe->name, problem);
    }
    if (!maker->started && worker_start(&maker->worker) != 0) {
        return fail(recipe, strerror(errno), problem);
    }
    maker->started = true;
    fill_job(maker, recipe);
    return make_raw(maker, recipe, SOURCE_NAME, problem) &&
           convert_in_folder(maker, recipe, problem);
}

/* Marks the images that are wanted: those with a case, and what lies below them. */
static bool *wanted_images(const struct plan *plan)
{
    bool *wanted = calloc(plan->image_count + 1, sizeof(*wanted));
    for (size_t i = 0; wanted != NULL && i < plan->case_count; i++) {
        wanted[plan->cases[i].image] = true;
    }
    for (size_t i = plan->image_count; wanted != NULL && i-- > 0;) {
        const struct image_recipe *recipe = plan->images[i].source->recipe;
        for (size_t j = 0; wanted[i] && recipe != NULL && recipe->backing != NULL && j < i; j++) {
            const struct image_recipe *below = plan->images[j].source->recipe;
            wanted[j] = wanted[j] || (below != NULL && strcmp(below->name, recipe->backing) == 0);
        }
    }
    return wanted;
}

static bool make_all(struct maker *maker, struct plan *plan, const bool *wanted,
                     struct problem *problem)
{
    for (size_t i = 0; i < plan->image_count; i++) {
        const struct image_recipe *recipe = plan->images[i].source->recipe;
        if (recipe == NULL || !wanted[i]) {
            continue;
        }
        if (maker->folder->path[0] == '\0' && !copy_folder_make(maker->folder, problem)) {
            return false;
        }
        if (!make(maker, recipe, problem)) {
            return false;
        }
        plan->images[i].folder = maker->folder->path;
    }
    if (maker->folder->path[0] != '\0') {
        (void)sys.unlinkat(maker->folder->fd, SOURCE_NAME, 0);
    }
    return true;
}

bool make_images(struct plan *plan, struct problem *problem)
{
    struct maker *maker = calloc(1, sizeof(*maker));
    bool *wanted = wanted_images(plan);
    bool good = maker != NULL && wanted != NULL;
    if (!good) {
        problem_memory(problem);
    } else {
        maker->folder = &plan->made;
        good = make_all(maker, plan, wanted, problem);
        if (maker->started) {
            worker_stop(&maker->worker);
        }
    }
    free(wanted);
    free(maker);
    return good;
}
