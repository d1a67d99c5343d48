/*
 * The messages between the parent and a worker, over one SOCK_SEQPACKET socket.
 *
 * One message is one packet: a header, a payload, at most one descriptor. Packets keep boundaries,
 * so nothing is reassembled. The parent distrusts what a worker sends (hostile code may have got
 * into it): sizes and kinds are checked here, and a descriptor sent upwards is dropped unseen.
 */
#ifndef INSTAR_VMM_WORKER_WIRE_H
#define INSTAR_VMM_WORKER_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

enum wire_kind {
    /* down */
    WIRE_JOB = 1,   /* struct job, descriptor of the top image */
    WIRE_REPLY = 2, /* struct open_reply, descriptor if granted */
    WIRE_FILE = 7,  /* struct wire_file, name, descriptor if there is a file: before its WIRE_JOB */
    WIRE_LEAVE = 8, /* a descriptor to be closed; the last message, on which the worker ends */
    /* up */
    WIRE_STDOUT = 3,
    WIRE_STDERR = 4,
    WIRE_OPEN = 5, /* struct open_request, name */
    WIRE_DONE = 6, /* struct run_verdict */
};

/* Payload of one message at most. */
#define WIRE_PAYLOAD_BYTES_MAX 65536u

/* A file of the next job, beyond its top image. */
struct wire_file {
    uint32_t writable;
    uint32_t name_bytes;
};

struct wire_header {
    uint32_t kind;
    uint32_t payload_bytes;
};

/* One or two pieces of payload, the second for what follows a structure. */
struct wire_payload {
    const void *bytes;
    size_t length;
    const void *tail;
    size_t tail_length;
};

/* Sends one message; `fd` < 0: no descriptor. `flags` as for sendmsg. Returns 0, or -1 and errno.
 */
int wire_send(int socket, enum wire_kind kind, const struct wire_payload *payload, int fd,
              int flags);

/*
 * Receives one message into payload[0..capacity). With ret_fd NULL a descriptor that comes along is
 * dropped, else it is the caller's, -1 for none. Returns the payload's length with *ret_kind set,
 * or -1 and errno: EPIPE when the other side is gone, EPROTO for a malformed message.
 */
ssize_t wire_receive(int socket, void *payload, size_t capacity, enum wire_kind *ret_kind,
                     int *ret_fd, int flags);

#endif
