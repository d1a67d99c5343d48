/*
 * Target functions: decoded_block_load, and below it the codec's decode and encode.
 *
 * Input: 4 bytes of options (kind of stream, size of the block, where the stream is cut), then the
 * stream. Properties: a block never gets more than its size; behind what the stream made there are
 * zeros; loading again, with another block in between, gives the same bytes; a stream that fails
 * leaves no block behind; and what the codec encodes it decodes to the same bytes.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "guest/base/checked.h"
#include "guest/codec/codec.h"
#include "guest/formats/decoded_block.h"
#include "tests/hosted/hosted_platform.h"

#define OPTION_BYTES 4u
#define BLOCK_BITS_MIN 9u
#define BLOCK_BITS_MAX 17u
#define STREAM_BYTES_MAX 65536u

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct hosted hosted;

static bool on_record(void *context, enum record_type type, const void *payload,
                      uint32_t payload_bytes)
{
    (void)context;
    (void)type;
    (void)payload;
    (void)payload_bytes;
    return true;
}

/* A file over the stream, in a context as good as new. */
static struct file *begin(const uint8_t *stream, size_t length, struct codec **ret_codec)
{
    struct context *context = &hosted.context;

    if (!hosted.heap) {
        bool is_ready = hosted_init(&hosted, on_record, NULL);
        assert(is_ready);
    }
    for (unsigned i = 0; i < hosted.device_count; i++) {
        free((char *)(uintptr_t)hosted.device[i].name);
    }
    hosted.device_count = 0;
    memset(hosted.heap, 0, context->arena.used_bytes);
    memset(context, 0, sizeof(*context));
    enum instar_error error =
        context_init(context, hosted.heap, HOSTED_HEAP_BYTES, 4096, &hosted.platform);
    assert(error == INSTAR_OK);
    error = codec_new(&context->arena, ret_codec);
    assert(error == INSTAR_OK);
    context->decoder = codec_decoder(*ret_codec);
    struct hosted_device *device = hosted_add_buffer(&hosted, "stream", stream, length);
    assert(device);
    struct file *file = file_new(context, &device->device);
    assert(file);
    return file;
}

static void check_decoding(struct file *file, enum stream_kind kind, size_t block_bytes,
                           size_t length, size_t cut)
{
    struct decoded_block *block = decoded_block_new(&hosted.context, block_bytes, STREAM_BYTES_MAX);
    uint8_t *kept = malloc(block_bytes);

    assert(block && kept);
    enum instar_error error = decoded_block_load(block, file, kind, 1, 0, length);
    assert(error == INSTAR_OK || error == INSTAR_INVALID_SOURCE);
    if (error == INSTAR_OK) {
        assert(block->made_bytes <= block_bytes);
        for (size_t i = block->made_bytes; i < block_bytes; i++) {
            assert(block->bytes[i] == 0);
        }
        memcpy(kept, block->bytes, block_bytes);
        enum instar_error cut_error = decoded_block_load(block, file, kind, 2, 0, cut);
        assert(block->is_loaded == (cut_error == INSTAR_OK));
        error = decoded_block_load(block, file, kind, 1, 0, length);
        assert(error == INSTAR_OK && memcmp(kept, block->bytes, block_bytes) == 0);
    } else {
        assert(!block->is_loaded);
    }
    free(kept);
}

static void check_encoding(struct codec *codec, enum stream_kind kind, const uint8_t *bytes,
                           size_t length)
{
    struct decoder decoder = codec_decoder(codec);
    size_t capacity = length + length / 8 + 256;
    uint8_t *packed = malloc(capacity);
    uint8_t *back = malloc(length + 1);
    size_t back_bytes = 0;

    assert(packed && back);
    size_t packed_bytes = codec_encode(codec, kind, bytes, length, packed, capacity);
    assert(packed_bytes > 0 && packed_bytes <= capacity);
    bool is_whole =
        decoder.decode(decoder.state, kind, packed, packed_bytes, back, length, &back_bytes);
    assert(is_whole && back_bytes == length && memcmp(back, bytes, length) == 0);
    free(packed);
    free(back);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct codec *codec;

    if (size <= OPTION_BYTES || size - OPTION_BYTES > STREAM_BYTES_MAX) {
        return 0;
    }
    enum stream_kind kind = (enum stream_kind)(data[0] % 3);
    size_t block_bytes = (size_t)1
                         << (BLOCK_BITS_MIN + data[1] % (BLOCK_BITS_MAX - BLOCK_BITS_MIN + 1));
    const uint8_t *stream = data + OPTION_BYTES;
    size_t length = size - OPTION_BYTES;
    struct file *file = begin(stream, length, &codec);

    check_decoding(file, kind, block_bytes, length, load_le16(data + 2) % length);
    check_encoding(codec, kind, stream, length);
    return 0;
}
