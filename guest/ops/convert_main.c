/*
 * The guest program `convert`: finds its devices and names in the config block.
 */
#include "guest/codec/codec.h"
#include "guest/core/guest_platform.h"
#include "guest/core/start.h"
#include "guest/ops/convert.h"

static struct device *inputs[CONVERT_INPUTS_MAX];

void operation_run(struct context *context, const struct guest_config *config)
{
    const struct convert_config *convert = &config->op.convert;
    const struct convert_names *names = (const struct convert_names *)(uintptr_t)GUEST_NAMES_GPA;
    struct convert_result result;
    struct codec *codec;

    bool has_data_file = convert->create_flags & CREATE_FLAG_DATA_FILE;

    if (convert->input_count > config->device_count ||
        convert->output_device + has_data_file >= config->device_count) {
        __builtin_trap();
    }
    if (codec_new(&context->arena, &codec) != INSTAR_OK ||
        codec_use_lanes(codec, &context->lanes) != INSTAR_OK) {
        __builtin_trap();
    }
    context->decoder = codec_decoder(codec);
    for (uint32_t i = 0; i < convert->input_count && i < CONVERT_INPUTS_MAX; i++) {
        inputs[i] = guest_platform_device(i);
    }
    convert_run(context, convert, names, inputs, guest_platform_device(convert->output_device),
                has_data_file ? guest_platform_device(convert->output_device + 1) : NULL, &result);
    if (context->platform->ops->emit(context->platform, RECORD_RESULT, &result, sizeof(result)) !=
        INSTAR_OK) {
        __builtin_trap();
    }
}
