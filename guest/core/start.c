/*
 * Where a guest begins and ends: config block to context, operation, exit.
 *
 * Entered by the VMM at CPL 3 with a stack and nothing else. A config block of another version ends
 * the run by an undefined instruction, which the VMM reports as a fault: there is no safe way to
 * say more to a host whose ABI is not ours.
 */
#include "guest/core/start.h"

#include "guest/base/memory.h"
#include "guest/core/doorbell.h"
#include "guest/core/guest_platform.h"

static struct context context;

/* The name the user wrote: the mailbox holds it until the first open request, so keep a copy. */
static const char *keep_top_name(struct arena *arena)
{
    const struct open_reply *reply = (const struct open_reply *)(uintptr_t)GUEST_MAILBOX_GPA;
    size_t name_bytes = reply->name_bytes <= sizeof(reply->name) ? reply->name_bytes : 0;
    char *name = arena_array(arena, char, name_bytes + 1);

    if (!name) {
        return "";
    }
    memcpy(name, reply->name, name_bytes);
    return name;
}

static bool park(void *unused)
{
    (void)unused;
    doorbell_ring(DOORBELL_LANE_PARK, 0);
    return true;
}

__attribute__((section(".text.guest_entry"), noreturn)) void guest_entry(uint64_t lane)
{
    const struct guest_config *config = (const struct guest_config *)(uintptr_t)GUEST_CONFIG_GPA;

    if (config->magic != GUEST_CONFIG_MAGIC || config->abi_version != INSTAR_ABI_VERSION) {
        __builtin_trap();
    }
    if (lane != 0) { /* lane 0 has started it, and so has made the context */
        lanes_serve(&context.lanes, park, NULL);
    }
    struct platform *platform = guest_platform_start(config, &context.top);
    if (context_init(&context, (void *)(uintptr_t)config->heap_base, (size_t)config->heap_bytes,
                     config->op.map.sector_size, platform) != INSTAR_OK) {
        __builtin_trap();
    }
    context.qemu_version = config->qemu_version;
    context.forced_format = (enum source_format)config->forced_format;
    context.top_name = keep_top_name(&context.arena);
    operation_run(&context, config);
    doorbell_ring(DOORBELL_EXIT, 0);
    __builtin_trap();
}
