/*
 * See case_output.h. Files are created with their folder as the working one: so messages and
 * headers know them by names that are the same in every run.
 */
#include "batch/case_output.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "batch/copy_text.h"

static int enter(const struct case_output *output)
{
    return chdir(output->folder.path);
}

static void leave(int home)
{
    int result = fchdir(home);
    assert(result == 0);
    (void)result;
}

static bool create(struct case_output *output, int home, struct problem *problem)
{
    if (enter(output) != 0) {
        return problem_infrastructure(problem, "%s: %s", output->folder.path, strerror(errno));
    }
    int index = output_create(&output->files, output->name);
    leave(home);
    return index == 0 ||
           problem_infrastructure(problem, "%s: %s", output->folder.path, output->files.error);
}

bool case_output_begin(struct case_output *output, int home, const char *target,
                       const char *from_folder, const char *backing, struct problem *problem)
{
    if (output->folder.path[0] == '\0' && !copy_folder_make(&output->folder, problem)) {
        return false;
    }
    copy_folder_empty(&output->folder);
    output_init(&output->files);
    snprintf(output->name, sizeof(output->name), "%s.%s", COPY_STEM, target);
    if (backing != NULL && copy_folder_put(&output->folder, from_folder, backing) != 0) {
        return problem_infrastructure(problem, "%s/%s: %s", from_folder, backing, strerror(errno));
    }
    return create(output, home, problem);
}

static int refuse(const struct case_output *output, struct open_reply *ret_reply)
{
    ret_reply->status = OPEN_STATUS_MESSAGE;
    ret_reply->text_bytes = (uint32_t)strnlen(output->files.error, sizeof(ret_reply->text));
    memcpy(ret_reply->text, output->files.error, ret_reply->text_bytes);
    return -1;
}

int case_output_extent(struct case_output *output, int home, const char *request, size_t length,
                       struct open_reply *ret_reply)
{
    uint32_t wanted[2]; /* kind, number */
    int index = -1;
    snprintf(output->files.error, sizeof(output->files.error), "%s", strerror(EINVAL));
    if (length == sizeof(wanted) && output->files.count > 0 && enter(output) == 0) {
        memcpy(wanted, request, sizeof(wanted));
        index = output_create_extent(&output->files, wanted[0], wanted[1]);
        leave(home);
    }
    if (index < 0) {
        return refuse(output, ret_reply);
    }
    const struct output_file *file = &output->files.file[index];
    ret_reply->status = OPEN_STATUS_OK;
    ret_reply->name_bytes = (uint32_t)strnlen(file->name, sizeof(ret_reply->name));
    memcpy(ret_reply->name, file->name, ret_reply->name_bytes);
    return file->fd;
}

bool case_output_commit(struct case_output *output, struct problem *problem)
{
    bool good = output_commit(&output->files, /* durable= */ false) == 0 ||
                problem_infrastructure(problem, "%s", output->files.error);
    output_close(&output->files);
    return good;
}

void case_output_end(struct case_output *output)
{
    output_close(&output->files);
    if (output->folder.path[0] != '\0') {
        copy_folder_empty(&output->folder);
    }
}

void case_output_free(struct case_output *output)
{
    output_close(&output->files);
    copy_folder_remove(&output->folder);
}
