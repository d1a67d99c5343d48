/*
 * make_dmg FILE xml|rsrc CHUNKS : an Apple disk image (UDIF) whose chunks of 64 sectors are, by the
 * letters of CHUNKS: r raw, z zlib, 0 zeros, i ignored, c comment, u an unknown type.
 *
 * Layout: the data fork, then the block table ("mish", 204 bytes and 40 for each chunk) either
 * in base64 in a property list or in a resource fork, then the trailer ("koly", 512 bytes). All
 * numbers are big-endian.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "corpus/make/stored_zlib.h"

#define SECTOR_BYTES 512u
#define CHUNK_SECTORS 64u
#define CHUNK_BYTES (CHUNK_SECTORS * SECTOR_BYTES)
#define MISH_HEADER_BYTES 204u
#define MISH_ENTRY_BYTES 40u
#define KOLY_BYTES 512u
#define CHUNKS_MAX 256u

struct mish {
    uint8_t bytes[MISH_HEADER_BYTES + MISH_ENTRY_BYTES * (CHUNKS_MAX + 1)];
    size_t length;
};

static void put_be(uint8_t *at, uint64_t value, unsigned bytes)
{
    for (unsigned i = 0; i < bytes; i++) {
        at[bytes - 1 - i] = (uint8_t)(value >> (8 * i));
    }
}

static void add_entry(struct mish *mish, uint32_t type, uint64_t sector, uint64_t sectors,
                      uint64_t offset, uint64_t length)
{
    uint8_t *at = mish->bytes + mish->length;
    put_be(at, type, 4);
    put_be(at + 8, sector, 8);
    put_be(at + 16, sectors, 8);
    put_be(at + 24, offset, 8);
    put_be(at + 32, length, 8);
    mish->length += MISH_ENTRY_BYTES;
}

/* Writes the data fork's part of one chunk and enters it. */
static void add_chunk(FILE *file, struct mish *mish, char letter, uint64_t sector)
{
    static uint8_t data[CHUNK_BYTES];
    static uint8_t stream[CHUNK_BYTES + 64];
    memset(data, letter, sizeof(data));
    uint64_t offset = (uint64_t)ftell(file);
    size_t stream_bytes = stored_zlib_bytes(sizeof(data));
    switch (letter) {
    case 'r':
        fwrite(data, 1, sizeof(data), file);
        add_entry(mish, 1, sector, CHUNK_SECTORS, offset, sizeof(data));
        break;
    case 'z':
        stored_zlib(data, sizeof(data), stream);
        fwrite(stream, 1, stream_bytes, file);
        add_entry(mish, 0x80000005, sector, CHUNK_SECTORS, offset, stream_bytes);
        break;
    case '0':
        add_entry(mish, 0, sector, CHUNK_SECTORS, offset, 0);
        break;
    case 'i':
        add_entry(mish, 2, sector, CHUNK_SECTORS, offset, 0);
        break;
    case 'c':
        add_entry(mish, 0x7ffffffe, sector, 0, offset, 0);
        break;
    default:
        add_entry(mish, 0x80000099, sector, CHUNK_SECTORS, offset, 0);
        break;
    }
}

static void write_base64(FILE *file, const uint8_t *bytes, size_t length)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < length; i += 3) {
        uint32_t group = (uint32_t)bytes[i] << 16;
        group |= i + 1 < length ? (uint32_t)bytes[i + 1] << 8 : 0;
        group |= i + 2 < length ? bytes[i + 2] : 0;
        fputc(digits[group >> 18], file);
        fputc(digits[(group >> 12) & 63], file);
        fputc(i + 1 < length ? digits[(group >> 6) & 63] : '=', file);
        fputc(i + 2 < length ? digits[group & 63] : '=', file);
        if (i / 3 % 13 == 12) {
            fputs("\n\t\t\t\t", file);
        }
    }
}

static void write_table(FILE *file, const struct mish *mish, bool is_xml)
{
    if (is_xml) {
        fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n<dict>\n"
              "\t<key>resource-fork</key>\n\t<dict>\n\t\t<key>blkx</key>\n\t\t<array>\n"
              "\t\t\t<dict>\n\t\t\t\t<key>Data</key>\n\t\t\t\t<data>\n\t\t\t\t",
              file);
        write_base64(file, mish->bytes, mish->length);
        fputs("\n\t\t\t\t</data>\n\t\t\t</dict>\n\t\t</array>\n\t</dict>\n</dict>\n</plist>\n",
              file);
        return;
    }
    /* A resource fork: 256 bytes of header, then the data: length and bytes of one resource. */
    uint8_t header[256] = {0};
    uint8_t length[4];
    put_be(header, sizeof(header), 4);
    put_be(header + 4, sizeof(header) + 4 + mish->length, 4);
    put_be(header + 8, 4 + mish->length, 4);
    put_be(length, mish->length, 4);
    fwrite(header, 1, sizeof(header), file);
    fwrite(length, 1, sizeof(length), file);
    fwrite(mish->bytes, 1, mish->length, file);
}

int main(int argc, char **argv)
{
    if (argc != 4 || strlen(argv[3]) > CHUNKS_MAX) {
        fprintf(stderr, "usage: make_dmg FILE xml|rsrc CHUNKS\n");
        return 2;
    }
    bool is_xml = strcmp(argv[2], "xml") == 0;
    FILE *file = fopen(argv[1], "wb");
    if (file == NULL) {
        perror("make_dmg");
        return 1;
    }
    static struct mish mish;
    memcpy(mish.bytes, "mish", 4);
    put_be(mish.bytes + 4, 1, 4);
    mish.length = MISH_HEADER_BYTES;
    uint64_t sector = 0;
    for (const char *letter = argv[3]; *letter != '\0'; letter++) {
        add_chunk(file, &mish, *letter, sector);
        sector += *letter == 'c' ? 0 : CHUNK_SECTORS;
    }
    uint64_t data_bytes = (uint64_t)ftell(file);
    add_entry(&mish, 0xffffffff, sector, 0, data_bytes, 0);
    put_be(mish.bytes + 16, sector, 8);
    put_be(mish.bytes + 200, (mish.length - MISH_HEADER_BYTES) / MISH_ENTRY_BYTES, 4);
    write_table(file, &mish, is_xml);
    uint64_t table_bytes = (uint64_t)ftell(file) - data_bytes;

    uint8_t koly[KOLY_BYTES] = "koly";
    put_be(koly + 4, 4, 4);
    put_be(koly + 8, KOLY_BYTES, 4);
    put_be(koly + 12, 1, 4);
    put_be(koly + 32, data_bytes, 8);
    put_be(koly + (is_xml ? 216 : 40), data_bytes, 8);
    put_be(koly + (is_xml ? 224 : 48), table_bytes, 8);
    put_be(koly + 492, sector, 8);
    fwrite(koly, 1, sizeof(koly), file);
    if (fclose(file) != 0) {
        perror("make_dmg");
        return 1;
    }
    return 0;
}
