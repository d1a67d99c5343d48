/*
 * Files as the guest's devices, see run_state.h, and the config block that tells it of them.
 *
 * A file that is opened twice (a backing chain that loops) is one device: the guest then sees the
 * same index again, and a loop costs no devices.
 */
#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "vmm/run_state.h"
#include "vmm/sys.h"

static struct guest_config *config_of(struct run *run)
{
    return guest_memory_config(&run->runner->memory);
}

/* A structure of the config block, by its guest address. */
static void *config_part(struct run *run, gpa_t address)
{
    unsigned char *config = guest_memory_config(&run->runner->memory);
    return config + (address - GUEST_CONFIG_GPA);
}

static bool find_same(const struct run *run, const struct stat *stat, uint32_t *ret_device)
{
    for (unsigned i = 0; i < run->devices.count; i++) {
        if (run->file[i].device == stat->st_dev && run->file[i].inode == stat->st_ino) {
            *ret_device = i;
            return true;
        }
    }
    return false;
}

/* Tells the guest of device `index`. */
static void publish(struct run *run, uint32_t index)
{
    struct device_table *table = config_part(run, GUEST_DEVICE_TABLE_GPA);
    table->entry[index] = (struct device_entry){
        .size_bytes = run->devices.device[index].size_bytes,
        .allocated_bytes = run->file[index].allocated_bytes,
        .flags = DEVICE_FLAG_READ_ONLY,
        .identity = (uint64_t)index + 1, /* one device a file */
    };
    config_of(run)->device_count = run->devices.count;
}

bool run_attach(struct run *run, int fd, bool owned, const char *name, uint32_t *ret_device)
{
    struct stat stat;
    if (sys.fstat(fd, &stat) != 0) {
        return run_end(run, RUN_HOST_ERROR, "fstat: %s", strerror(errno));
    }
    if (!S_ISREG(stat.st_mode) || stat.st_size < 0) {
        return run_end(run, RUN_HOST_ERROR, "not a regular file");
    }
    assert(run->devices.count < INSTAR_DEVICES_MAX);
    char *copy = strdup(name);
    if (copy == NULL) {
        return run_end(run, RUN_HOST_ERROR, "memory: %s", strerror(errno));
    }
    uint32_t index = run->devices.count++;
    run->devices.device[index] =
        (struct block_device){.fd = fd, .size_bytes = (uint64_t)stat.st_size};
    run->file[index] = (struct run_file){
        .name = copy,
        .owned = owned,
        .device = stat.st_dev,
        .inode = stat.st_ino,
        .allocated_bytes = (uint64_t)stat.st_blocks * 512,
    };
    publish(run, index);
    *ret_device = index;
    return true;
}

/* The guest learns the name the user wrote as if it had asked for the top image. */
static void write_top_name(struct run *run)
{
    struct open_reply *mailbox = config_part(run, GUEST_MAILBOX_GPA);
    size_t length = strnlen(run->job->file_name, sizeof(run->job->file_name));
    mailbox->name_bytes = (uint32_t)length;
    memcpy(mailbox->name, run->job->file_name, length);
}

void run_write_config(struct run *run)
{
    const struct job *job = run->job;
    struct guest_config *config = config_of(run);
    *config = (struct guest_config){
        .magic = GUEST_CONFIG_MAGIC,
        .abi_version = INSTAR_ABI_VERSION,
        .forced_format = job->forced_format,
        .qemu_version = job->qemu_version,
        .cpu_features = run->runner->host.cpu_features,
        .device_count = run->devices.count,
        .ring_base = run->layout.ring_base,
        .queue_base = run->layout.queue_base,
        .heap_base = run->layout.heap_base,
        .heap_bytes = run->layout.heap_bytes,
    };
    if (job->operation == JOB_MAP) {
        config->op.map = job->map;
        config->op.map.magic = MAP_CONFIG_MAGIC;
        config->op.map.sector_size = job->sector_size;
        config->op.map.input_device_count = run->devices.count;
    } else {
        config->op.info = job->info;
        config->op.info.magic = INFO_CONFIG_MAGIC;
        config->op.info.sector_size = job->sector_size;
        config->op.info.input_device_count = run->devices.count;
    }
    write_top_name(run);
}

/* Makes a granted file a device; what cannot be turned into a refusal ends the run. */
static bool take_granted(struct run *run, int fd)
{
    struct open_reply *reply = &run->open_reply;
    struct stat stat;
    if (sys.fstat(fd, &stat) == 0 && find_same(run, &stat, &reply->device)) {
        (void)sys.close(fd);
        return true;
    }
    if (run->devices.count == INSTAR_DEVICES_MAX) {
        (void)sys.close(fd);
        reply->status = OPEN_STATUS_LIMIT;
        return true;
    }
    char name[INSTAR_NAME_BYTES_MAX + 1];
    memcpy(name, reply->name, reply->name_bytes);
    name[reply->name_bytes] = '\0';
    if (!run_attach(run, fd, /* owned= */ true, name, &reply->device)) {
        (void)sys.close(fd);
        return false;
    }
    return true;
}

static bool ask_port(struct run *run)
{
    int fd = -1;
    struct open_reply *reply = &run->open_reply;
    if (!run->ports->open(run->ports->context, &run->open_request, run->open_name, run->deadline_ns,
                          reply, &fd)) {
        return sys_monotonic_ns() >= run->deadline_ns
                   ? run_end(run, RUN_TIMEOUT, "deadline while waiting for a file")
                   : run_end(run, RUN_HOST_ERROR, "no answer to an open request");
    }
    assert(reply->name_bytes <= sizeof(reply->name) && reply->text_bytes <= sizeof(reply->text));
    assert((reply->status == OPEN_STATUS_OK) == (fd >= 0));
    return fd < 0 || take_granted(run, fd);
}

/* The name of a device the guest already has: nothing is opened. */
static void tell_name(struct run *run)
{
    struct open_reply *reply = &run->open_reply;
    const char *name = run->file[run->open_request.parent_device].name;
    reply->status = OPEN_STATUS_OK;
    reply->device = run->open_request.parent_device;
    reply->name_bytes = (uint32_t)strnlen(name, sizeof(reply->name));
    memcpy(reply->name, name, reply->name_bytes);
}

bool run_answer_open(struct run *run)
{
    if (!run->has_open_request) {
        return run_end(run, RUN_GUEST_FAULT, "open doorbell without an open request");
    }
    if (run->open_request.parent_device >= run->devices.count) {
        return run_end(run, RUN_GUEST_FAULT, "open request from no device");
    }
    run->has_open_request = false;
    struct open_reply *reply = &run->open_reply;
    memset(reply, 0, sizeof(*reply));
    if (run->open_request.kind == OPEN_INPUT_NAME) {
        tell_name(run);
    } else if (!ask_port(run)) {
        return false;
    }
    reply->sequence = run->open_request.sequence;
    memcpy(config_part(run, GUEST_MAILBOX_GPA), reply, sizeof(*reply));
    return true;
}

void run_close_files(struct run *run)
{
    for (unsigned i = 0; i < run->devices.count; i++) {
        if (run->file[i].owned) {
            (void)sys.close(run->devices.device[i].fd);
        }
        free(run->file[i].name);
        run->file[i] = (struct run_file){0};
    }
    run->devices.count = 0;
}
