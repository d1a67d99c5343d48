/*
 * From a fuzzer's log to the key that names the bug.
 *
 * The key is a hash of the fault's type, the top three frames in our code without line numbers, and
 * the message with its numbers replaced: two inputs that reach one bug have one key, tonight and in
 * a month. The log is hostile text (it may quote what the input made the target print), so it is
 * read as bytes with a length, and what is kept of it is bounded and printable.
 */
#ifndef INSTAR_BATCH_FUZZ_TRIAGE_H
#define INSTAR_BATCH_FUZZ_TRIAGE_H

#include <stdbool.h>
#include <stddef.h>

#define FINDING_KEY_CHARS 12u
#define FINDING_FRAMES 3u
#define FINDING_FRAME_BYTES 96u
#define FINDING_FAULT_BYTES 64u
#define FINDING_MESSAGE_BYTES 256u
/* What is kept of a log, from the first line of the report on. */
#define FINDING_EXCERPT_BYTES 4096u

/* From harmless to severe: where one case has several findings, the worst one is its reason. */
enum finding_kind {
    FINDING_NONE,
    FINDING_SLOW, /* an input that takes long, but not too long; fails nothing */
    FINDING_TIMEOUT,
    FINDING_LEAK,
    FINDING_OOM,
    FINDING_CRASH,
    FINDING_KINDS,
};

struct triage {
    enum finding_kind kind;
    char fault[FINDING_FAULT_BYTES]; /* "heap-buffer-overflow", "assertion", "signal-11" */
    char frames[FINDING_FRAMES][FINDING_FRAME_BYTES]; /* innermost first */
    unsigned frame_count;
    char message[FINDING_MESSAGE_BYTES];
    char excerpt[FINDING_EXCERPT_BYTES + 1]; /* printable but for its newlines */
    char key[FINDING_KEY_CHARS + 1];
};

/* "crash"; stable, stored in databases. */
const char *finding_kind_name(enum finding_kind kind);
enum finding_kind finding_kind_by_name(const char *name);

/*
 * Reads log[0..length): the report of a sanitizer or of libFuzzer. Returns whether there is one. A
 * log without a report leaves *ret with FINDING_NONE and the log's end as its excerpt.
 */
bool triage_log(const char *log, size_t length, struct triage *ret);

/* Makes a finding of a process that ended by `signal` without a report of its own. */
void triage_signal(int signal, struct triage *ret);

/* Makes a finding of a process that had to be ended at its deadline. */
void triage_hung(struct triage *ret);

/* Makes a finding of an input that takes long; and of one that failed once, without a word. */
void triage_slow(struct triage *ret);
void triage_unexplained(struct triage *ret);

/* "heap-buffer-overflow in a < b < c": one line for people. */
#define FINDING_TITLE_BYTES 400u
void triage_title(const struct triage *triage, char ret_title[FINDING_TITLE_BYTES]);

#endif
