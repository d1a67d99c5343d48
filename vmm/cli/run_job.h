/*
 * One job from the command line: gate, worker, and the bytes in between.
 */
#ifndef INSTAR_VMM_CLI_RUN_JOB_H
#define INSTAR_VMM_CLI_RUN_JOB_H

#include "vmm/cli/options.h"
#include "vmm/job.h"

/*
 * Runs the job in a worker of its own and passes its output on as it comes. Returns the process'
 * exit code; whatever is not qemu-img's to say is one line on stderr and exit code 1.
 */
int run_job(const struct job *job, const struct cli_options *options);

/* A job that copies: several inputs, the first of them also the job's, and an output. */
struct transfer {
    unsigned input_count;
    char *const *inputs;
    const char *output;       /* NULL: a digest is printed instead */
    const char *data_file;    /* with CREATE_FLAG_DATA_FILE: where the output's data goes */
    const char *create_error; /* what a failed creation is called: "error while converting raw" */
    bool in_place;            /* write into what there is */
    bool durable;             /* all is on the disk at the end */
    /* Last checks, once the inputs are open and before anything is created: may still change the
     * job. false: said so. */
    bool (*prepare)(void *context);
    void *context;
    /* Takes what would go to stdout; false: said why, and the session fails. NULL: stdout. */
    bool (*take_output)(void *context, const char *bytes, size_t length);
    void *output_context;
};

/* The same for such a job; `job` must not change but in prepare(). */
int run_transfer(const struct job *job, const struct cli_options *options,
                 const struct transfer *transfer);

/*
 * The same piece by piece, for whoever has two jobs under way. A session that has not ended may be
 * ended at any time.
 */
struct session;

enum session_state {
    SESSION_RUNS,
    SESSION_DONE,
    SESSION_FAILED, /* and that has been said */
};

/* Opens the files and hands the job over. All three must outlive the session. NULL: said so. */
struct session *session_start(const struct job *job, const struct cli_options *options,
                              const struct transfer *transfer);

/* Waits for the next message of the job and sees to it. */
enum session_state session_step(struct session *session);

/* Moves the job's deadline by a time in which nobody listened to it. */
void session_give_back(struct session *session, uint64_t waited_ns);

void session_end(struct session *session);

#endif
