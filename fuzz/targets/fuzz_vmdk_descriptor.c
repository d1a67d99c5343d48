/*
 * Target functions: vmdk_text_*, vmdk_next_extent; then the vmdk driver's open, block_status and
 * describe over the text, whose extents may be the files "base" and "data".
 *
 * Property: what the parser hands out lies in the text and within its limits, a walk over lines
 * comes to its end after no more lines than the text has, and any text is described and mapped or
 * refused (image_walk.h).
 */
#include <assert.h>

#include "fuzz/harness/image_walk.h"
#include "guest/formats/vmdk_descriptor.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void assert_inside(struct vmdk_text whole, struct vmdk_text part)
{
    assert(part.length <= whole.length);
    assert(part.length == 0 ||
           (part.bytes >= whole.bytes && part.bytes + part.length <= whole.bytes + whole.length));
}

static void check_lines(struct vmdk_text text)
{
    struct vmdk_lines lines = vmdk_lines_of(text);
    size_t position = 0;

    while (vmdk_next_extent(&lines) == VMDK_LINE_EXTENT) {
        assert(lines.position > position);
        position = lines.position;
        assert(lines.line.type < VMDK_EXTENT_TYPES);
        assert(lines.line.sectors > 0 && lines.line.offset >= 0);
        assert(lines.line.type == VMDK_FLAT || lines.line.offset == 0);
        assert(lines.line.name.length > 0);
        assert(lines.line.name.length <= VMDK_EXTENT_NAME_BYTES_MAX);
        assert_inside(text, lines.line.name);
    }
    assert_inside(text, lines.refused);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct vmdk_text text = vmdk_text_over(data, size);
    struct vmdk_text part;
    uint32_t cid;

    if (vmdk_text_create_type(text, &part)) {
        assert_inside(text, part);
        assert(part.length < VMDK_CREATE_TYPE_BYTES);
    }
    if (vmdk_text_parent(text, &part)) {
        assert_inside(text, part);
    }
    (void)vmdk_text_cid(text, "CID", &cid);
    (void)vmdk_text_cid(text, "parentCID", &cid);
    (void)vmdk_text_is_descriptor(data, size);
    check_lines(text);
    (void)image_walk(FORMAT_VMDK, data, size);
    return 0;
}
