/*
 * One question to a guest, and how its run ended: what the parent process and a worker exchange.
 *
 * A job holds no pointers and no paths to open: the parent resolves and opens files through the
 * gate (gate.h) and hands descriptors over, so a worker can be jailed before it sees a job.
 */
#ifndef INSTAR_VMM_JOB_H
#define INSTAR_VMM_JOB_H

#include <stdbool.h>
#include <stdint.h>

#include "guest/abi/config_abi.h"
#include "guest/abi/record_abi.h"

enum job_operation {
    JOB_MAP = 1,
    JOB_INFO = 2,
    JOB_CONVERT = 3, /* and dd; with CONVERT_FLAG_DIGEST the output is a digest, printed */
};

enum output_format {
    OUTPUT_HUMAN = 0,
    OUTPUT_JSON = 1,
};

/* Limits of one run; every one of them ends the run with its own verdict. */
struct job_limits {
    uint64_t deadline_ms;      /* wall clock, CLOCK_MONOTONIC */
    uint64_t exits_max;        /* vCPU exits */
    uint64_t read_bytes_max;   /* bytes read from devices */
    uint64_t output_bytes_max; /* bytes of rendered output */
    /* Bytes written to output files; 0: twice the virtual size that the guest tells, and
     * JOB_WRITTEN_BYTES_BASE. */
    uint64_t written_bytes_max;
    uint32_t ram_bytes; /* guest data region, a multiple of 2 MiB */
};

#define JOB_DEADLINE_MS_DEFAULT 60000u
#define JOB_EXITS_MAX_DEFAULT 10000000u
#define JOB_READ_BYTES_MAX_DEFAULT (1ull << 40)
#define JOB_OUTPUT_BYTES_MAX_DEFAULT (1ull << 34)
#define JOB_WRITTEN_BYTES_BASE (64ull << 20)
/* A copy takes as long as its disk is large, and qemu-img sets it no limits. */
#define JOB_COPY_DEADLINE_MS_DEFAULT (24ull * 3600 * 1000)
#define JOB_COPY_EXITS_MAX_DEFAULT (1ull << 40)
#define JOB_COPY_READ_BYTES_MAX_DEFAULT (1ull << 50)
#define JOB_COPY_RAM_BYTES_DEFAULT (48u << 20)
#define JOB_RAM_BYTES_DEFAULT (32u << 20)

struct job {
    enum job_operation operation;
    enum output_format output;
    enum source_format forced_format; /* FORMAT_NONE: probe */
    uint32_t qemu_version;            /* profile: QEMU_VERSION(7, 2, 22) */
    uint32_t sector_size;
    struct map_config map;         /* with JOB_MAP */
    struct info_config info;       /* with JOB_INFO */
    struct convert_config convert; /* with JOB_CONVERT; counts and sizes of files are filled in */
    struct convert_names names;    /* likewise */
    enum preallocation preallocation; /* of files that are written: falloc, full, or nothing */
    bool skip_lock_check;             /* -U: whatever other processes do with the images */
    bool digest_chunks;               /* with CONVERT_FLAG_DIGEST: list the chunks, too */
    bool digest_padded;               /* and hash the last one as digest_sink_pad() says */
    bool reset;    /* may run in the last job's VM, reset, if that allowed it, too */
    bool use_lane; /* the guest may have a second processor */
    struct job_limits limits;
    char program[32];                      /* prefix of messages: "instar" */
    char file_name[INSTAR_NAME_BYTES_MAX]; /* as the user wrote it: for output and messages */
    uint32_t protocol_bytes; /* of file_name: "file:", which messages show and answers leave out */
};

/* How a run ended, for verdicts and reports. Ordered by no severity: see batch/verdict.h. */
enum run_category {
    RUN_OK = 0,            /* the guest answered; exit_code is qemu-img's */
    RUN_REFUSED = 1,       /* the guest refused the image; exit_code is qemu-img's */
    RUN_GUEST_FAULT = 2,   /* shutdown, bad exit, bad record: the guest crashed or lied */
    RUN_TIMEOUT = 3,       /* deadline */
    RUN_LIMIT = 4,         /* exit budget, bytes read, output quota */
    RUN_IMAGE_CHANGED = 5, /* size, mtime or inode differ after the run */
    RUN_HOST_ERROR = 6,    /* KVM or the system failed us */
};

struct run_fault {
    uint32_t exit_reason; /* KVM_EXIT_* */
    uint64_t rip;
    uint64_t cr2;
};

struct run_verdict {
    enum run_category category;
    int exit_code; /* of the command: 0, or 1 for any error */
    enum source_format source_format;
    uint64_t virtual_size;
    struct run_fault fault;
    uint64_t exits;
    uint64_t read_bytes;
    uint64_t written_bytes;
    uint64_t extents;
    uint64_t wall_ns;
    char site[DIAG_SITE_BYTES]; /* which check refused: "qcow2_header.c:120", or "" */
    char detail[256];           /* one line for GUEST_FAULT and worse, escaped; or "" */
};

#endif
