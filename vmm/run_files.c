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
#include <unistd.h>

#include "guest/base/checked.h"
#include "vmm/image_lock.h"
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
        if (!run->devices.device[i].writable && run->file[i].device == stat->st_dev &&
            run->file[i].inode == stat->st_ino) {
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
        .flags = run->file[index].flags,
        .identity = (uint64_t)index + 1, /* one device a file */
    };
    config_of(run)->device_count = run->devices.count;
}

/* The exact length of an output's or input's file; false: it is of no kind that can be used. */
static bool measure(int fd, bool writable, const struct stat *stat, uint64_t *ret_bytes)
{
    off_t size = stat->st_size;
    if (writable && S_ISBLK(stat->st_mode)) {
        size = sys.lseek(fd, 0, SEEK_END);
    } else if (!S_ISREG(stat->st_mode)) {
        return false;
    }
    *ret_bytes = (uint64_t)size;
    return size >= 0;
}

static uint32_t flags_of(const struct run *run, const struct runner_file *file)
{
    if (file->writable) {
        return 0;
    }
    bool is_written = !run->job->skip_lock_check && image_lock_is_written(file->fd);
    return DEVICE_FLAG_READ_ONLY | (is_written ? DEVICE_FLAG_WRITTEN : 0);
}

/* Takes the next device number for a file. False: the run has ended. */
static bool add_device(struct run *run, const struct runner_file *file, bool owned,
                       const struct stat *stat, uint64_t size_bytes, uint32_t *ret_device)
{
    assert(run->devices.count < INSTAR_DEVICES_MAX);
    char *copy = strdup(file->name);
    if (copy == NULL) {
        return run_end(run, RUN_HOST_ERROR, "memory: %s", strerror(errno));
    }
    uint32_t index = run->devices.count++;
    run->devices.device[index] = (struct block_device){
        .fd = file->fd,
        .size_bytes = size_bytes,
        .writable = file->writable,
        .preallocation = file->writable ? run->job->preallocation : PREALLOCATION_OFF};
    run->file[index] = (struct run_file){
        .name = copy,
        .owned = owned,
        .device = stat->st_dev,
        .inode = stat->st_ino,
        .allocated_bytes = (uint64_t)stat->st_blocks * 512,
        .flags = flags_of(run, file),
    };
    publish(run, index);
    *ret_device = index;
    return true;
}

/* A block device that is to be written anew: the guest sees an empty file. */
static void make_new(struct run *run, uint32_t index)
{
    struct block_device *device = &run->devices.device[index];
    device->capacity_bytes = device->size_bytes;
    device->size_bytes = 0;
    publish(run, index);
}

/* Attaches a file as the next device. False: the run has ended. */
static bool attach(struct run *run, const struct runner_file *file, bool owned,
                   uint32_t *ret_device)
{
    struct stat stat = {0};
    uint64_t size_bytes = 0;
    if (file->fd < 0) {
        return add_device(run, file, owned, &stat, 0, ret_device) &&
               run_start_digest(run, *ret_device);
    }
    if (sys.fstat(file->fd, &stat) != 0) {
        return run_end(run, RUN_HOST_ERROR, "fstat: %s", strerror(errno));
    }
    if (!measure(file->fd, file->writable, &stat, &size_bytes)) {
        return run_end(run, RUN_HOST_ERROR, "not a regular file");
    }
    if (!add_device(run, file, owned, &stat, size_bytes, ret_device)) {
        return false;
    }
    if (file->writable && S_ISBLK(stat.st_mode) &&
        !(run->job->convert.flags & CONVERT_FLAG_IN_PLACE)) {
        make_new(run, *ret_device);
    }
    return true;
}

bool run_attach_all(struct run *run, const struct runner_file *files, unsigned count)
{
    assert(count > 0 && count < INSTAR_DEVICES_MAX);
    for (unsigned i = 0; i < count; i++) {
        uint32_t device;
        if (!attach(run, &files[i], /* owned= */ false, &device)) {
            return false;
        }
        assert(device == i);
    }
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

static void write_map_config(const struct run *run, struct map_config *map)
{
    *map = run->job->map;
    map->magic = MAP_CONFIG_MAGIC;
    map->sector_size = run->job->sector_size;
    map->input_device_count = run->devices.count;
}

static void write_info_config(const struct run *run, struct info_config *info)
{
    *info = run->job->info;
    info->magic = INFO_CONFIG_MAGIC;
    info->sector_size = run->job->sector_size;
    info->input_device_count = run->devices.count;
}

/* The inputs come first, then the output, then its data file if it has one. */
static void write_convert_config(struct run *run, struct convert_config *convert)
{
    struct convert_names *names = config_part(run, GUEST_NAMES_GPA);
    bool has_data_file = run->job->convert.create_flags & CREATE_FLAG_DATA_FILE;
    uint32_t output = run->devices.count - 1 - has_data_file;
    *convert = run->job->convert;
    convert->magic = CONVERT_CONFIG_MAGIC;
    convert->sector_size = run->job->sector_size;
    convert->input_count = output;
    convert->output_device = output;
    const struct block_device *target = &run->devices.device[output];
    convert->target_size = max_u64(target->size_bytes, target->capacity_bytes);
    convert->output_quota = run->devices.written_bytes_max;
    *names = run->job->names;
}

void run_write_config(struct run *run, uint32_t cpu_features)
{
    const struct job *job = run->job;
    struct guest_config *config = config_of(run);
    *config = (struct guest_config){
        .magic = GUEST_CONFIG_MAGIC,
        .abi_version = INSTAR_ABI_VERSION,
        .forced_format = job->forced_format,
        .qemu_version = job->qemu_version,
        .cpu_features = cpu_features,
        .device_count = run->devices.count,
        .ring_base = run->layout.ring_base,
        .queue_base = run->layout.queue_base,
        .heap_base = run->layout.heap_base,
        .heap_bytes = run->layout.heap_bytes,
        .lanes = run_offers_lane(run) ? GUEST_LANES_MAX : 1,
    };
    switch (job->operation) {
    case JOB_MAP:
        write_map_config(run, &config->op.map);
        break;
    case JOB_CONVERT:
        write_convert_config(run, &config->op.convert);
        break;
    case JOB_INFO:
    default:
        write_info_config(run, &config->op.info);
        break;
    }
    write_top_name(run);
}

/* Makes a granted file a device; what cannot be turned into a refusal ends the run. */
static bool take_granted(struct run *run, int fd)
{
    struct open_reply *reply = &run->open_reply;
    struct stat stat;
    bool writable = run->open_request.kind == OPEN_OUTPUT_EXTENT;
    if (!writable && sys.fstat(fd, &stat) == 0 && find_same(run, &stat, &reply->device)) {
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
    const struct runner_file file = {.fd = fd, .name = name, .writable = writable};
    if (!attach(run, &file, /* owned= */ true, &reply->device)) {
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
