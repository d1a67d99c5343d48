/*
 * From the guest's event ring to bytes on stdout: decoder, validation, renderers.
 *
 * record_drain() copies the ring's new bytes once into host memory and checks the indices; the
 * decoder takes whole records out of that private copy, validates every field, and calls the
 * consumer of the operation. A record that breaks a rule ends the run as a guest fault.
 */
#ifndef INSTAR_VMM_RECORDS_H
#define INSTAR_VMM_RECORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "guest/abi/record_abi.h"

/* Receives decoded records. Each returns false to refuse: the guest lied, the run ends. NULL:
 * the operation has no such record, so one that comes is refused. */
struct record_consumer {
    bool (*extent)(void *context, const struct map_extent *extent);
    bool (*info)(void *context, const struct info_record *record, const char *key,
                 const void *value);
    /* text[0..text_bytes) and site are the guest's: hostile. */
    bool (*diag)(void *context, const struct diag_record *diag, const char *text);
    bool (*open)(void *context, const struct open_request *request, const char *name);
    bool (*progress)(void *context, const struct progress_record *progress);
    /* The 32-byte result, magic not yet checked. */
    bool (*result)(void *context, const struct map_result *result);
    void *context;
};

/*
 * Decoder state: bytes of an incomplete record are kept until the rest is drained. Embedded in the
 * run; about 2 * EVENT_RING_BYTES.
 */
struct record_decoder {
    size_t pending_bytes;
    unsigned char pending[EVENT_RING_BYTES + RECORD_PAYLOAD_BYTES_MAX + 64];
};

void record_decoder_init(struct record_decoder *decoder);

/*
 * Takes bytes[0..length), the next piece of the stream, and hands every complete record to the
 * consumer. Returns NULL, or the reason (a static string) why the stream is refused.
 */
const char *record_decode(struct record_decoder *decoder, const void *bytes, size_t length,
                          const struct record_consumer *consumer);

/* Whether no incomplete record is left: what must hold when the guest rings DOORBELL_EXIT. */
bool record_decoder_empty(const struct record_decoder *decoder);

#endif
