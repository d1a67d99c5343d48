/*
 * vmdk: VMware images of every kind that qemu-img opens.
 *
 * Opening is in vmdk_open.c, look-ups in vmdk_walk.c; see vmdk.h for the parts. What is here is the
 * disk as a whole: probing, identity and parent, status and description.
 *
 * The status of a grain at a time is what qemu answers. Here neighbouring grains in one state are
 * one answer, which no reader can tell apart, and the answer is kept: layers above ask again for
 * the rest of it whenever the layer below answers in smaller pieces.
 */
#include "guest/formats/vmdk.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/base/text.h"
#include "guest/formats/disk_size.h"
#include "guest/formats/info_writer.h"
#include "guest/formats/open_error.h"
#include "guest/formats/vmdk_header.h"

/* How much of the text qemu searches for identity and parent. */
#define IDENTITY_TEXT_BYTES (20u * SECTOR_BYTES)

static int vmdk_probe(const struct probe *probe)
{
    uint32_t magic = load_be32(probe->head);

    if (magic == VMDK_MAGIC_COWD || magic == VMDK_MAGIC_KDMV) {
        return 100;
    }
    return vmdk_text_is_descriptor(probe->head, probe->head_bytes) ? 100 : 0;
}

static enum instar_error read_parent(struct image *image, struct vmdk_text text)
{
    struct reference *reference = &image->backing_ref;
    struct vmdk_text name;

    if (!vmdk_text_parent(text, &name) || name.length > REFERENCE_NAME_BYTES_MAX) {
        return FAIL_EINVAL(image);
    }
    if (name.length > 0) {
        reference->present = true;
        memcpy(reference->name, name.bytes, name.length);
        reference->has_format = true;
        memcpy(reference->format, "vmdk", sizeof("vmdk"));
    }
    return INSTAR_OK;
}

/* Content and parent identifiers, and the parent's name. */
static enum instar_error read_identity(struct vmdk *vmdk)
{
    struct image *image = vmdk->image;
    char bytes[IDENTITY_TEXT_BYTES];

    if (file_read(image->file, vmdk->descriptor_offset, bytes, sizeof(bytes)) != INSTAR_OK) {
        return FAIL_EIO(image);
    }
    TRY(read_parent(image, vmdk_text_over(bytes, sizeof(bytes))));
    struct vmdk_text text = vmdk_text_over(bytes, sizeof(bytes) - 1);
    if (!vmdk_text_cid(text, "CID", &vmdk->cid) ||
        !vmdk_text_cid(text, "parentCID", &vmdk->parent_cid)) {
        return FAIL_EINVAL(image);
    }
    return INSTAR_OK;
}

static bool same_kind(const struct vmdk_extent *a, const struct vmdk_extent *b)
{
    return a->is_flat == b->is_flat && a->is_compressed == b->is_compressed &&
           (a->is_flat || a->grain_sectors == b->grain_sectors);
}

/* qemu tells a cluster size only when all extents agree. */
static void set_info(struct vmdk *vmdk)
{
    struct image *image = vmdk->image;

    image->has_info = true;
    for (uint32_t i = 0; i < vmdk->extent_count; i++) {
        const struct vmdk_extent *extent = vmdk->extent[i];
        image->has_info = image->has_info && same_kind(vmdk->extent[0], extent);
    }
    if (vmdk->extent_count > 0 && !vmdk->extent[0]->is_flat) {
        image->cluster_bytes = (uint32_t)(vmdk->extent[0]->grain_sectors * SECTOR_BYTES);
    }
}

static enum instar_error set_size(struct vmdk *vmdk)
{
    struct image *image = vmdk->image;
    uint64_t sectors = 0;

    if (vmdk->extent_count > 0) {
        sectors = (uint64_t)vmdk->extent[vmdk->extent_count - 1]->end_sector;
    }
    return disk_size_set(image, sectors);
}

static enum instar_error vmdk_open(struct image *image)
{
    struct vmdk *vmdk = arena_array(&image->context->arena, struct vmdk, 1);

    if (!vmdk) {
        return FAIL(image->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    image->state = vmdk;
    vmdk->image = image;
    TRY(vmdk_open_extents(vmdk));
    TRY(read_identity(vmdk));
    set_info(vmdk);
    return set_size(vmdk);
}

/* The status that a grain has, without its length. */
static struct block_status grain_status(const struct vmdk_extent *extent,
                                        const struct vmdk_grain *grain)
{
    struct block_status status = {.flags = 0};

    if (grain->kind == VMDK_GRAIN_ZERO) {
        status.flags = STATUS_ZERO;
    } else if (grain->kind == VMDK_GRAIN_ALLOCATED && extent->is_compressed) {
        status.flags = STATUS_DATA | STATUS_COMPRESSED;
    } else if (grain->kind == VMDK_GRAIN_ALLOCATED) {
        status.flags = STATUS_DATA | STATUS_OFFSET | (extent->is_flat ? STATUS_RECURSE : 0);
        status.offset = grain->start + grain->within;
    }
    if (status.flags & STATUS_DATA) {
        status.owner = extent->file;
    }
    return status;
}

static bool continues(const struct block_status *run, const struct block_status *next)
{
    return run->flags == next->flags &&
           (!(run->flags & STATUS_OFFSET) || run->offset + run->length == next->offset);
}

/*
 * Where the extent's last grain ends on the disk. It may lie beyond the extent's end: qemu answers
 * for whole grains, even if the next extent begins within.
 */
static uint64_t grains_end(const struct vmdk_extent *extent)
{
    uint64_t sectors;
    uint64_t bytes;
    uint64_t end;

    if (extent->grain_sectors == 0 ||
        !mul_u64(div_round_up_u64(extent->sectors, extent->grain_sectors), extent->grain_sectors,
                 &sectors) ||
        !mul_u64(sectors, SECTOR_BYTES, &bytes) ||
        !add_u64(vmdk_extent_start(extent), bytes, &end)) {
        return UINT64_MAX;
    }
    return end;
}

/* The run of equal grains from `offset` on, at most to `end`. */
static enum instar_error find_run(struct vmdk *vmdk, struct vmdk_extent *extent, uint64_t offset,
                                  uint64_t end, struct block_status *ret)
{
    struct vmdk_grain grain;

    TRY(vmdk_find_grain(vmdk, extent, offset, &grain));
    *ret = grain_status(extent, &grain);
    ret->length = min_u64(grain.length, end - offset);
    while (offset + ret->length < end) {
        if (vmdk_find_grain(vmdk, extent, offset + ret->length, &grain) != INSTAR_OK) {
            return INSTAR_OK; /* told when it is asked for */
        }
        struct block_status next = grain_status(extent, &grain);
        if (!continues(ret, &next)) {
            return INSTAR_OK;
        }
        ret->length += min_u64(grain.length, end - offset - ret->length);
    }
    return INSTAR_OK;
}

static enum instar_error vmdk_block_status(struct image *image, uint64_t offset, uint64_t length,
                                           struct block_status *ret)
{
    struct vmdk *vmdk = image->state;

    if (offset < vmdk->run_start || offset >= vmdk->run_end) {
        struct vmdk_extent *extent = vmdk_find_extent(vmdk, offset);
        if (!extent) {
            return INSTAR_CORRUPT;
        }
        uint64_t end = min_u64(offset + length, grains_end(extent));
        vmdk->run_end = 0;
        TRY(find_run(vmdk, extent, offset, end, &vmdk->run));
        vmdk->run_start = offset;
        vmdk->run_end = offset + vmdk->run.length;
    }
    *ret = vmdk->run;
    ret->length = min_u64(length, vmdk->run_end - offset);
    if (ret->flags & STATUS_OFFSET) {
        ret->offset += offset - vmdk->run_start;
    }
    return INSTAR_OK;
}

/* A parent is known by its content identifier; one in another format has none. */
static bool vmdk_trusts_backing(const struct image *image)
{
    const struct vmdk *vmdk = image->state;
    const struct image *parent = image->backing;

    if (parent->format != image->format) {
        return false;
    }
    const struct vmdk *parent_vmdk = parent->state;
    return parent_vmdk->cid == vmdk->parent_cid;
}

static void describe_extent(const struct vmdk_extent *extent, struct info_writer *w)
{
    info_object_begin(w, "");
    if (extent->is_compressed) {
        info_bool(w, "compressed", true);
    }
    info_i64(w, "virtual-size", (int64_t)(extent->sectors * SECTOR_BYTES));
    info_device_name(w, "filename", extent->file->device);
    if (!extent->is_flat) {
        info_u64(w, "cluster-size", extent->grain_sectors * SECTOR_BYTES);
    }
    info_string(w, "format", extent->type_name);
    info_end(w);
}

static enum instar_error vmdk_describe(struct image *image, struct info_writer *w)
{
    const struct vmdk *vmdk = image->state;

    info_u64(w, "cid", vmdk->cid);
    info_u64(w, "parent-cid", vmdk->parent_cid);
    info_string(w, "create-type", vmdk->create_type);
    info_list_begin(w, "extents");
    for (uint32_t i = 0; i < vmdk->extent_count; i++) {
        describe_extent(vmdk->extent[i], w);
    }
    info_end(w);
    return info_writer_error(w);
}

static enum instar_error vmdk_describe_children(struct image *image, struct info_writer *w)
{
    const struct vmdk *vmdk = image->state;

    for (uint32_t i = vmdk->extent_count; i > 0; i--) {
        const struct file *file = vmdk->extent[i - 1]->file;
        char name[24];
        if (file != image->file) {
            (void)text_format(name, sizeof(name), "extents.%u", i - 1);
            info_child(w, name, file);
        }
    }
    return info_writer_error(w);
}

const struct format format_vmdk = {
    .name = "vmdk",
    .id = FORMAT_VMDK,
    .supports_backing = true,
    .probe = vmdk_probe,
    .open = vmdk_open,
    .block_status = vmdk_block_status,
    .read = vmdk_read,
    .trusts_backing = vmdk_trusts_backing,
    .describe = vmdk_describe,
    .describe_children = vmdk_describe_children,
};
