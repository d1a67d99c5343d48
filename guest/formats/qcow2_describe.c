/*
 * The format-specific part of `info` for qcow2, in qemu's QAPI terms (ImageInfoSpecificQCow2).
 */
#include "guest/formats/qcow2.h"

static void describe_version_3(const struct qcow2 *q, struct info_writer *w)
{
    const struct qcow2_header *h = &q->header;

    info_bool(w, "lazy-refcounts", (h->compatible & QCOW2_COMPATIBLE_LAZY_REFCOUNTS) != 0);
    info_bool(w, "corrupt", (h->incompatible & QCOW2_INCOMPATIBLE_CORRUPT) != 0);
    info_bool(w, "extended-l2", q->subclusters > 1);
    if (q->has_data_file_name) {
        info_string(w, "data-file", q->data_file_name);
    }
    if (qcow2_uses_data_file(q)) {
        info_bool(w, "data-file-raw", (h->autoclear & QCOW2_AUTOCLEAR_DATA_FILE_RAW) != 0);
    }
}

enum instar_error qcow2_describe(struct image *image, struct info_writer *w)
{
    struct qcow2 *q = image->state;

    info_string(w, "compat", q->header.version == 2 ? "0.10" : "1.1");
    info_string(w, "compression-type",
                q->header.compression == QCOW2_COMPRESSION_ZSTD ? "zstd" : "zlib");
    info_u64(w, "refcount-bits", UINT64_C(1) << q->header.refcount_order);
    if (q->header.version >= 3) {
        describe_version_3(q, w);
        TRY(qcow2_describe_bitmaps(q, w));
    }
    return qcow2_describe_encryption(q, w);
}
