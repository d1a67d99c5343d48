/*
 * make_cloop FILE BLOCK_BYTES BLOCKS : a cloop image (version 2.0), block i full of the byte i + 1.
 *
 * Layout: a shell script padded to 128 bytes, block size and number of blocks as be32, then
 * blocks + 1 offsets as be64, then one zlib stream a block.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "corpus/make/stored_zlib.h"

#define SCRIPT_BYTES 128u

static void put_be(FILE *file, uint64_t value, unsigned bytes)
{
    while (bytes-- > 0) {
        fputc((int)((value >> (8 * bytes)) & 0xff), file);
    }
}

int main(int argc, char **argv)
{
    static const char script[SCRIPT_BYTES] =
        "#!/bin/sh\n#V2.0 Format\nmodprobe cloop file=$0 && mount -r -t iso9660 /dev/cloop $1\n";
    if (argc != 4) {
        fprintf(stderr, "usage: make_cloop FILE BLOCK_BYTES BLOCKS\n");
        return 2;
    }
    size_t block_bytes = strtoul(argv[2], NULL, 0);
    uint32_t blocks = (uint32_t)strtoul(argv[3], NULL, 0);
    size_t stream_bytes = stored_zlib_bytes(block_bytes);
    uint8_t *block = malloc(block_bytes);
    uint8_t *stream = malloc(stream_bytes);
    FILE *file = fopen(argv[1], "wb");
    if (block == NULL || stream == NULL || file == NULL) {
        perror("make_cloop");
        free(block);
        free(stream);
        return 1;
    }
    fwrite(script, 1, sizeof(script), file);
    put_be(file, block_bytes, 4);
    put_be(file, blocks, 4);
    uint64_t data_offset = SCRIPT_BYTES + 8 + 8 * ((uint64_t)blocks + 1);
    for (uint32_t i = 0; i <= blocks; i++) {
        put_be(file, data_offset + i * stream_bytes, 8);
    }
    for (uint32_t i = 0; i < blocks; i++) {
        memset(block, (int)((i + 1) & 0xff), block_bytes);
        stored_zlib(block, block_bytes, stream);
        fwrite(stream, 1, stream_bytes, file);
    }
    free(block);
    free(stream);
    if (fclose(file) != 0) {
        perror("make_cloop");
        return 1;
    }
    return 0;
}
