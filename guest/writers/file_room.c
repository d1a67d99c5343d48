/*
 * See file_room.h.
 */
#include "guest/writers/file_room.h"

enum instar_error file_room_take(const struct target *target, struct device *device,
                                 uint64_t size_bytes, const char *prefix)
{
    enum instar_error error = device->ops->truncate(device, size_bytes);

    if (error == INSTAR_NO_SPACE && target->config->preallocation == PREALLOCATION_FALLOC) {
        return FAIL(target->context, error,
                    "%sCould not preallocate new data: No space left on device", prefix);
    }
    if (error == INSTAR_NO_SPACE && target->config->preallocation == PREALLOCATION_FULL) {
        return FAIL(target->context, error,
                    "%sCould not write zeros for preallocation: No space left on device", prefix);
    }
    return error;
}
