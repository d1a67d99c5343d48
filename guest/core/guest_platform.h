/*
 * The guest's platform: records into the event ring, files from the host.
 */
#ifndef INSTAR_GUEST_CORE_GUEST_PLATFORM_H
#define INSTAR_GUEST_CORE_GUEST_PLATFORM_H

#include "guest/core/device.h"

/*
 * Starts the platform of this guest over its config block, and device 0 with it. There is one
 * platform in a guest; the devices live as long as it runs.
 */
/* Device `index` of the config block, or NULL when there is no such device. */
struct device *guest_platform_device(uint32_t index);

struct platform *guest_platform_start(const struct guest_config *config, struct device **ret_top);

#endif
