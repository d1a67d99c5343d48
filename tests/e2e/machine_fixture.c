/*
 * See machine_fixture.h. The file has no name, so that a test that dies leaves nothing behind.
 */
#include "tests/e2e/machine_fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool skip_without_kvm(void)
{
    const char *required = getenv("INSTAR_REQUIRE_KVM");
    if (access("/dev/kvm", R_OK | W_OK) == 0 || (required != NULL && strcmp(required, "1") == 0)) {
        return false;
    }
    puts("SKIP: no /dev/kvm");
    return true;
}

int scratch_image(int64_t length_bytes)
{
    const char *folder = getenv("TEST_TMPDIR");
    int fd = open(folder != NULL ? folder : "/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0 && ftruncate(fd, length_bytes) != 0) {
        int error = errno;
        (void)close(fd);
        errno = error;
        return -1;
    }
    return fd;
}
