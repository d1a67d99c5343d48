/*
 * uname, the processor's name, processors and free memory.
 */
#include "batch/host_facts.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>

#include "batch/limits.h"
#include "vmm/sys.h"

/* The value of the first line that begins with `key`, after its colon; "" if there is none. */
static void file_field(const char *path, const char *key, char *ret, size_t capacity)
{
    char line[512];
    FILE *file = fopen(path, "re");
    ret[0] = '\0';
    while (file != NULL && ret[0] == '\0' && fgets(line, sizeof(line), file) != NULL) {
        const char *colon = strchr(line, ':');
        if (colon != NULL && strncmp(line, key, strlen(key)) == 0) {
            colon += 1 + strspn(colon + 1, " \t");
            snprintf(ret, capacity, "%.*s", (int)strcspn(colon, "\n"), colon);
        }
    }
    if (file != NULL) {
        fclose(file);
    }
}

void host_facts_read(struct host_facts *ret)
{
    struct utsname names;
    memset(ret, 0, sizeof(*ret));
    if (uname(&names) == 0) {
        snprintf(ret->name, sizeof(ret->name), "%s", names.nodename);
        snprintf(ret->kernel, sizeof(ret->kernel), "%s %s", names.sysname, names.release);
    }
    file_field("/proc/cpuinfo", "model name", ret->cpu, sizeof(ret->cpu));
}

bool host_check_kvm(struct problem *problem)
{
    struct open_how how = {.flags = O_RDWR | O_CLOEXEC};
    int fd = sys.openat2(AT_FDCWD, "/dev/kvm", &how);
    if (fd < 0) {
        return problem_infrastructure(problem, "no case can be run: /dev/kvm: %s", strerror(errno));
    }
    int version = sys.ioctl(fd, KVM_GET_API_VERSION, NULL);
    sys.close(fd);
    return version == KVM_API_VERSION ||
           problem_infrastructure(problem, "no case can be run: /dev/kvm is no KVM of version %d",
                                  KVM_API_VERSION);
}

uint32_t host_worker_count(uint64_t guest_bytes)
{
    cpu_set_t processors;
    char available[64];
    int count =
        sched_getaffinity(0, sizeof(processors), &processors) == 0 ? CPU_COUNT(&processors) : 1;
    file_field("/proc/meminfo", "MemAvailable", available, sizeof(available));
    /* Half of what is free: page cache of the images is worth more than another guest. */
    unsigned long long carried = strtoull(available, NULL, 10) * 1024 / 2 / (guest_bytes + 1);
    if (carried > 0 && (unsigned long long)count > carried) {
        count = (int)carried;
    }
    count = count < 1 ? 1 : count;
    return (uint32_t)count > WORKERS_MAX ? WORKERS_MAX : (uint32_t)count;
}
