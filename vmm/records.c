/*
 * The decoder of a guest's record stream.
 *
 * Everything here is written by a hostile guest, so the rules are few and hard: a record's type is
 * known, its length is exactly what its type and its own inner lengths say, and the inner lengths
 * are within their named limits. A header is judged as soon as its 8 bytes are there, so a length
 * that is too large is refused before any of its payload is waited for; what may be pending is
 * therefore bounded by one record. Meaning (is this extent within the disk?) is the consumer's.
 */
#include "vmm/records.h"

#include <assert.h>
#include <string.h>

/* A record of one type: how long its payload may be, and what hands it on. */
struct record_kind {
    size_t payload_bytes_min;
    size_t payload_bytes_max;
    /* `payload` is aligned to nothing. NULL, or why it is refused. */
    const char *(*take)(const unsigned char *payload, size_t length,
                        const struct record_consumer *consumer);
};

static const char *const consumer_refused = "a record breaks a rule of its operation";

/* What an operation has no use for (an extent in the answer to `info`) is a lie as well. */
#define CONSUME(callback, ...) ((callback) && (callback)(__VA_ARGS__) ? NULL : consumer_refused)

static const char *take_extent(const unsigned char *payload, size_t length,
                               const struct record_consumer *consumer)
{
    struct map_extent extent;

    assert(length == sizeof(extent));
    memcpy(&extent, payload, length);
    return CONSUME(consumer->extent, consumer->context, &extent);
}

/* How long the value of an information record must be; false: this length is wrong. */
static bool info_value_fits(const struct info_record *record)
{
    switch (record->value_type) {
    case INFO_NONE:
    case INFO_NULL:
        return record->value_bytes == 0;
    case INFO_U64:
    case INFO_I64:
    case INFO_DEVICE_NAME:
        return record->value_bytes == 8;
    case INFO_BOOL:
        return record->value_bytes == 1;
    case INFO_STRING:
        return record->value_bytes <= INFO_STRING_BYTES_MAX;
    default:
        return false;
    }
}

/* A field has a value, everything else has none, and the end of a container has no key either. */
static bool info_kind_fits(const struct info_record *record)
{
    switch (record->kind) {
    case INFO_FIELD:
        return record->value_type != INFO_NONE;
    case INFO_OBJECT_BEGIN:
    case INFO_LIST_BEGIN:
        return record->value_type == INFO_NONE;
    case INFO_END:
        return record->value_type == INFO_NONE && record->key_bytes == 0;
    default:
        return false;
    }
}

static const char *take_info(const unsigned char *payload, size_t length,
                             const struct record_consumer *consumer)
{
    struct info_record record;
    char key[INFO_KEY_BYTES_MAX + 1];
    char value[INFO_STRING_BYTES_MAX + 1];

    memcpy(&record, payload, sizeof(record));
    if (record.key_bytes > INFO_KEY_BYTES_MAX || !info_kind_fits(&record) ||
        !info_value_fits(&record)) {
        return "an information record has an impossible kind, value type or length";
    }
    if (length != sizeof(record) + record.key_bytes + record.value_bytes) {
        return "an information record's lengths do not add up";
    }
    memcpy(key, payload + sizeof(record), record.key_bytes);
    key[record.key_bytes] = '\0';
    memcpy(value, payload + sizeof(record) + record.key_bytes, record.value_bytes);
    value[record.value_bytes] = '\0';
    return CONSUME(consumer->info, consumer->context, &record, key, value);
}

static const char *take_diag(const unsigned char *payload, size_t length,
                             const struct record_consumer *consumer)
{
    struct diag_record diag;
    char text[DIAG_TEXT_BYTES_MAX + 1];

    memcpy(&diag, payload, sizeof(diag));
    if (diag.kind < DIAG_OPEN || diag.kind > DIAG_LINE || diag.device >= INSTAR_DEVICES_MAX) {
        return "a diagnosis has an unknown kind or device";
    }
    if (diag.text_bytes > DIAG_TEXT_BYTES_MAX || length != sizeof(diag) + diag.text_bytes) {
        return "a diagnosis' lengths do not add up";
    }
    if (!memchr(diag.site, '\0', sizeof(diag.site))) {
        return "a diagnosis' site has no end";
    }
    memcpy(text, payload + sizeof(diag), diag.text_bytes);
    text[diag.text_bytes] = '\0';
    return CONSUME(consumer->diag, consumer->context, &diag, text);
}

static const char *take_open(const unsigned char *payload, size_t length,
                             const struct record_consumer *consumer)
{
    struct open_request request;
    char name[INSTAR_NAME_BYTES_MAX + 1];

    memcpy(&request, payload, sizeof(request));
    if (request.kind < OPEN_BACKING || request.kind > OPEN_INPUT_NAME ||
        request.parent_device >= INSTAR_DEVICES_MAX) {
        return "an open request has an unknown kind or parent";
    }
    if (request.name_bytes > INSTAR_NAME_BYTES_MAX ||
        length != sizeof(request) + request.name_bytes) {
        return "an open request's lengths do not add up";
    }
    memcpy(name, payload + sizeof(request), request.name_bytes);
    name[request.name_bytes] = '\0';
    return CONSUME(consumer->open, consumer->context, &request, name);
}

static const char *take_result(const unsigned char *payload, size_t length,
                               const struct record_consumer *consumer)
{
    struct map_result result;

    assert(length == sizeof(result));
    memcpy(&result, payload, length);
    return CONSUME(consumer->result, consumer->context, &result);
}

static const char *take_progress(const unsigned char *payload, size_t length,
                                 const struct record_consumer *consumer)
{
    struct progress_record progress;

    assert(length == sizeof(progress));
    memcpy(&progress, payload, length);
    return CONSUME(consumer->progress, consumer->context, &progress);
}

static const struct record_kind record_kinds[] = {
    [RECORD_EXTENT] = {sizeof(struct map_extent), sizeof(struct map_extent), take_extent},
    [RECORD_INFO] = {sizeof(struct info_record),
                     sizeof(struct info_record) + INFO_KEY_BYTES_MAX + INFO_STRING_BYTES_MAX,
                     take_info},
    [RECORD_DIAG] = {sizeof(struct diag_record), sizeof(struct diag_record) + DIAG_TEXT_BYTES_MAX,
                     take_diag},
    [RECORD_OPEN] = {sizeof(struct open_request),
                     sizeof(struct open_request) + INSTAR_NAME_BYTES_MAX, take_open},
    [RECORD_RESULT] = {sizeof(struct map_result), sizeof(struct map_result), take_result},
    [RECORD_PROGRESS] = {sizeof(struct progress_record), sizeof(struct progress_record),
                         take_progress},
};
_Static_assert(sizeof(struct diag_record) + DIAG_TEXT_BYTES_MAX <= RECORD_PAYLOAD_BYTES_MAX,
               "the longest diagnosis is a legal record");
_Static_assert(sizeof(struct open_request) + INSTAR_NAME_BYTES_MAX <= RECORD_PAYLOAD_BYTES_MAX,
               "the longest open request is a legal record");

static size_t padded(size_t payload_bytes)
{
    return (payload_bytes + RECORD_ALIGN_BYTES - 1) & ~(size_t)(RECORD_ALIGN_BYTES - 1);
}

/* The kind of a record with this header, or NULL and the reason. */
static const struct record_kind *kind_of(const struct record_header *header,
                                         const char **ret_reason)
{
    if (header->type >= sizeof(record_kinds) / sizeof(record_kinds[0]) ||
        !record_kinds[header->type].take) {
        *ret_reason = "a record has an unknown type";
        return NULL;
    }
    const struct record_kind *kind = &record_kinds[header->type];
    if (header->payload_bytes < kind->payload_bytes_min ||
        header->payload_bytes > kind->payload_bytes_max) {
        *ret_reason = "a record is too short or too long for its type";
        return NULL;
    }
    return kind;
}

/*
 * Takes one record from bytes[0..length). *ret_taken is its length in the stream, 0 when it is not
 * complete yet.
 */
static const char *take_record(const unsigned char *bytes, size_t length,
                               const struct record_consumer *consumer, size_t *ret_taken)
{
    struct record_header header;
    const char *reason = NULL;

    *ret_taken = 0;
    if (length < sizeof(header)) {
        return NULL;
    }
    memcpy(&header, bytes, sizeof(header));
    const struct record_kind *kind = kind_of(&header, &reason);
    if (!kind) {
        return reason;
    }
    if (length - sizeof(header) < padded(header.payload_bytes)) {
        return NULL;
    }
    *ret_taken = sizeof(header) + padded(header.payload_bytes);
    return kind->take(bytes + sizeof(header), header.payload_bytes, consumer);
}

void record_decoder_init(struct record_decoder *decoder)
{
    decoder->pending_bytes = 0;
}

/* Takes all complete records out of what is pending and keeps the rest. */
static const char *take_pending(struct record_decoder *decoder,
                                const struct record_consumer *consumer)
{
    size_t at = 0;

    for (;;) {
        size_t taken;
        const char *reason =
            take_record(decoder->pending + at, decoder->pending_bytes - at, consumer, &taken);
        if (reason) {
            return reason;
        }
        if (taken == 0) {
            break;
        }
        at += taken;
    }
    assert(at <= decoder->pending_bytes);
    decoder->pending_bytes -= at;
    memmove(decoder->pending, decoder->pending + at, decoder->pending_bytes);
    return NULL;
}

const char *record_decode(struct record_decoder *decoder, const void *bytes, size_t length,
                          const struct record_consumer *consumer)
{
    const unsigned char *from = bytes;

    while (length > 0) {
        size_t room = sizeof(decoder->pending) - decoder->pending_bytes;
        size_t piece = length < room ? length : room;
        /* An incomplete record is shorter than the longest one, so there is always room. */
        assert(piece > 0);
        memcpy(decoder->pending + decoder->pending_bytes, from, piece);
        decoder->pending_bytes += piece;
        from += piece;
        length -= piece;
        const char *reason = take_pending(decoder, consumer);
        if (reason) {
            return reason;
        }
    }
    return NULL;
}

bool record_decoder_empty(const struct record_decoder *decoder)
{
    return decoder->pending_bytes == 0;
}
