/*
 * The header cluster as qemu 7.2 writes it: fixed fields, backing format, data file, the table of
 * feature names, end mark, backing file name. (qcow2 specification, "Header" and "Header
 * extensions".)
 */
#include "guest/writers/qcow2_writer.h"

#include "guest/base/memory.h"
#include "guest/base/store.h"

#define HEADER_V2_BYTES 72u
#define HEADER_V3_BYTES 112u
#define EXTENSION_BACKING_FORMAT 0xe2792acau
#define EXTENSION_FEATURE_TABLE 0x6803f857u
#define EXTENSION_DATA_FILE 0x44415441u
#define FEATURE_NAME_BYTES 46u
/* qemu leaves the table of names out of images with clusters of up to this size. */
#define FEATURE_TABLE_CLUSTER_BYTES 4096u

#define INCOMPATIBLE_DATA_FILE (1u << 2)
#define INCOMPATIBLE_COMPRESSION (1u << 3)
#define INCOMPATIBLE_EXTENDED_L2 (1u << 4)
#define COMPATIBLE_LAZY_REFCOUNTS (1u << 0)
#define AUTOCLEAR_DATA_FILE_RAW (1u << 1)

/* Type 0 incompatible, 1 compatible, 2 autoclear; the bit; its name. */
static const struct feature_name {
    uint8_t type;
    uint8_t bit;
    const char *name;
} feature_names[] = {
    {0, 0, "dirty bit"},        {0, 1, "corrupt bit"},         {0, 2, "external data file"},
    {0, 3, "compression type"}, {0, 4, "extended L2 entries"}, {1, 0, "lazy refcounts"},
    {2, 0, "bitmaps"},          {2, 1, "raw external data"},
};
#define FEATURES (sizeof(feature_names) / sizeof(feature_names[0]))

static size_t put_extension(uint8_t *to, uint32_t type, const void *bytes, size_t length)
{
    store_be32(to, type);
    store_be32(to + 4, (uint32_t)length);
    memcpy(to + 8, bytes, length);
    return 8 + ((length + 7) & ~(size_t)7);
}

static size_t put_feature_table(uint8_t *to)
{
    uint8_t table[FEATURES * (2 + FEATURE_NAME_BYTES)] = {0};

    for (size_t i = 0; i < FEATURES; i++) {
        uint8_t *row = table + i * (2 + FEATURE_NAME_BYTES);
        row[0] = feature_names[i].type;
        row[1] = feature_names[i].bit;
        memcpy(row + 2, feature_names[i].name, strlen(feature_names[i].name));
    }
    return put_extension(to, EXTENSION_FEATURE_TABLE, table, sizeof(table));
}

static void put_v3_fields(const struct qcow2_writer *w, uint8_t *buffer)
{
    const struct convert_config *config = w->target->config;
    uint32_t flags = config->create_flags;
    uint32_t incompatible = 0;

    incompatible |= flags & CREATE_FLAG_DATA_FILE ? INCOMPATIBLE_DATA_FILE : 0;
    incompatible |= flags & CREATE_FLAG_ZSTD ? INCOMPATIBLE_COMPRESSION : 0;
    incompatible |= flags & CREATE_FLAG_EXTENDED_L2 ? INCOMPATIBLE_EXTENDED_L2 : 0;
    store_be64(buffer + 72, incompatible);
    store_be64(buffer + 80, flags & CREATE_FLAG_LAZY_REFCOUNTS ? COMPATIBLE_LAZY_REFCOUNTS : 0);
    store_be64(buffer + 88, flags & CREATE_FLAG_DATA_FILE_RAW ? AUTOCLEAR_DATA_FILE_RAW : 0);
    store_be32(buffer + 96, w->refcount_order);
    store_be32(buffer + 100, HEADER_V3_BYTES);
    buffer[104] = flags & CREATE_FLAG_ZSTD ? 1 : 0;
}

static size_t put_extensions(const struct qcow2_writer *w, uint8_t *to, bool version_2)
{
    const struct convert_config *config = w->target->config;
    const struct convert_names *names = w->target->names;
    size_t length = 0;

    if (config->backing_format_bytes > 0) {
        length += put_extension(to, EXTENSION_BACKING_FORMAT, names->backing_format,
                                config->backing_format_bytes);
    }
    if (config->create_flags & CREATE_FLAG_DATA_FILE) {
        length += put_extension(to + length, EXTENSION_DATA_FILE, names->data_file,
                                config->data_file_bytes);
    }
    if (!version_2 && w->cluster_bytes > FEATURE_TABLE_CLUSTER_BYTES) {
        length += put_feature_table(to + length);
    }
    return length + 8; /* the end mark: type 0, length 0 */
}

size_t qcow2_build_header(const struct qcow2_writer *w, uint8_t *buffer)
{
    const struct convert_config *config = w->target->config;
    bool version_2 = config->create_flags & CREATE_FLAG_COMPAT_V2;
    size_t length = version_2 ? HEADER_V2_BYTES : HEADER_V3_BYTES;

    memcpy(buffer, "QFI\xfb", 4);
    store_be32(buffer + 4, version_2 ? 2 : 3);
    store_be32(buffer + 20, w->cluster_bits);
    store_be64(buffer + 24, w->target->size_bytes);
    store_be32(buffer + 36, (uint32_t)w->l1_entries);
    store_be64(buffer + 40, w->l1_offset);
    store_be64(buffer + 48, w->cluster_bytes);
    store_be32(buffer + 56, 1);
    if (!version_2) {
        put_v3_fields(w, buffer);
    }
    length += put_extensions(w, buffer + length, version_2);
    if (config->backing_name_bytes > 0) {
        store_be64(buffer + 8, length);
        store_be32(buffer + 16, config->backing_name_bytes);
        memcpy(buffer + length, w->target->names->backing, config->backing_name_bytes);
        length += config->backing_name_bytes;
    }
    return length;
}
