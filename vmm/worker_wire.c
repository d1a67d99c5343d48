/*
 * See worker_wire.h.
 */
#include "vmm/worker_wire.h"

#include <assert.h>
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include "vmm/sys.h"

/* Room for one descriptor. */
union control {
    struct cmsghdr header;
    unsigned char bytes[CMSG_SPACE(sizeof(int))];
};

int wire_send(int socket, enum wire_kind kind, const struct wire_payload *payload, int fd,
              int flags)
{
    assert(payload->length + payload->tail_length <= WIRE_PAYLOAD_BYTES_MAX);
    struct wire_header header = {
        .kind = kind,
        .payload_bytes = (uint32_t)(payload->length + payload->tail_length),
    };
    /* sendmsg() does not write through these. */
    struct iovec pieces[] = {
        {&header, sizeof(header)},
        {(void *)(uintptr_t)payload->bytes, payload->length},
        {(void *)(uintptr_t)payload->tail, payload->tail_length},
    };
    union control control = {0};
    struct msghdr message = {.msg_iov = pieces, .msg_iovlen = 3};
    if (fd >= 0) {
        message.msg_control = &control;
        message.msg_controllen = sizeof(control);
        control.header.cmsg_level = SOL_SOCKET;
        control.header.cmsg_type = SCM_RIGHTS;
        control.header.cmsg_len = CMSG_LEN(sizeof(fd));
        memcpy(CMSG_DATA(&control.header), &fd, sizeof(fd));
    }
    ssize_t sent = sys.sendmsg(socket, &message, flags | MSG_NOSIGNAL);
    return sent < 0 ? -1 : 0;
}

static int descriptor_of(struct msghdr *message)
{
    int fd = -1;
    struct cmsghdr *header = message->msg_controllen > 0 ? CMSG_FIRSTHDR(message) : NULL;
    if (header != NULL && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS &&
        header->cmsg_len == CMSG_LEN(sizeof(fd))) {
        memcpy(&fd, CMSG_DATA(header), sizeof(fd));
    }
    return fd;
}

ssize_t wire_receive(int socket, void *payload, size_t capacity, enum wire_kind *ret_kind,
                     int *ret_fd, int flags)
{
    struct wire_header header = {0};
    struct iovec pieces[] = {{&header, sizeof(header)}, {payload, capacity}};
    union control control = {0};
    struct msghdr message = {.msg_iov = pieces, .msg_iovlen = 2};
    if (ret_fd != NULL) {
        message.msg_control = &control;
        message.msg_controllen = sizeof(control);
        *ret_fd = -1;
    }
    ssize_t got = sys.recvmsg(socket, &message, flags | MSG_CMSG_CLOEXEC);
    if (got < 0) {
        return -1;
    }
    if (got == 0) {
        errno = EPIPE;
        return -1;
    }
    int fd = ret_fd != NULL ? descriptor_of(&message) : -1;
    if ((size_t)got < sizeof(header) || (message.msg_flags & MSG_TRUNC) != 0 ||
        header.payload_bytes != (size_t)got - sizeof(header)) {
        if (fd >= 0) {
            (void)sys.close(fd);
        }
        errno = EPROTO;
        return -1;
    }
    if (ret_fd != NULL) {
        *ret_fd = fd;
    }
    *ret_kind = (enum wire_kind)header.kind;
    return (ssize_t)header.payload_bytes;
}
