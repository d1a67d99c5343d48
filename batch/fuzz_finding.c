/*
 * Failing inputs live in ARTEFACTS/TARGET/KEY, with KEY.txt telling what they are: one file a bug,
 * however often it is found, which nights can try again.
 */
#include <assert.h>
#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "batch/file_text.h"
#include "batch/fuzz_case.h"

#define EXIT_CANNOT_EXECUTE 127

static bool take_first(void *context, const char *path)
{
    return !fuzz_path(context, "%s", path);
}

bool fuzz_finding_next(struct fuzz_case *fuzz)
{
    char folder[FUZZ_PATH_BYTES];
    fuzz->input[0] = '\0';
    for (size_t i = 0; fuzz->input[0] == '\0' && fuzz->engine->finding_folders[i] != NULL; i++) {
        if (fuzz_path(folder, "%s/%s", fuzz->task.work, fuzz->engine->finding_folders[i])) {
            (void)fuzz_each_file(folder, take_first, fuzz->input);
        }
    }
    return fuzz->input[0] != '\0';
}

bool fuzz_finding_triage(struct fuzz_case *fuzz, int status, struct triage *ret)
{
    size_t length = 0;
    char *log = fuzz_read_log(fuzz->log, &length);
    bool well = WIFEXITED(status) && WEXITSTATUS(status) == 0 && !fuzz->process.overdue;
    memset(ret, 0, sizeof(*ret));
    bool found = log != NULL && triage_log(log, length, ret);
    free(log);
    if (well && found) {
        memset(ret, 0, sizeof(*ret)); /* whatever the log says, nothing has failed */
    }
    if (well) {
        return false;
    }
    if (!found && fuzz->process.overdue) {
        triage_hung(ret);
    } else if (!found && WIFSIGNALED(status)) {
        triage_signal(WTERMSIG(status), ret);
    } else if (!found && WIFEXITED(status) && WEXITSTATUS(status) == EXIT_CANNOT_EXECUTE) {
        snprintf(fuzz->error, sizeof(fuzz->error), "%.200s", ret->excerpt);
    }
    return ret->kind != FINDING_NONE;
}

bool fuzz_finding_minimises(struct fuzz_case *fuzz, bool *ret, struct problem *problem)
{
    enum finding_state state;
    struct digest_hex digest;
    uint64_t bytes = 0;
    if (!fuzz_results_state(fuzz->stage->options->results, fuzz->target, fuzz->triage.key, &state,
                            problem)) {
        return false;
    }
    *ret = fuzz->reproduced && state != FINDING_STATE_KNOWN &&
           (fuzz->triage.kind == FINDING_CRASH || fuzz->triage.kind == FINDING_LEAK) &&
           fuzz_describe_file(fuzz->input, &digest, &bytes) == 0 && bytes > 1;
    return true;
}

struct note {
    const struct fuzz_case *fuzz;
    const struct sighting *sighting;
};

static void write_note(struct out_buffer *out, void *context)
{
    const struct note *note = context;
    const struct triage *triage = note->sighting->triage;
    out_format(out, "key: %s\ntarget: %s\nengine: %s\nkind: %s\nfault: ", triage->key,
               note->fuzz->target, note->fuzz->engine->name, finding_kind_name(triage->kind));
    out_display(out, triage->fault, strlen(triage->fault));
    for (unsigned i = 0; i < triage->frame_count; i++) {
        out_text(out, "\nframe: ");
        out_display(out, triage->frames[i], strlen(triage->frames[i]));
    }
    out_text(out, "\nmessage: ");
    out_display(out, triage->message, strlen(triage->message));
    const char *revision = note->fuzz->stage->options->revision;
    out_text(out, "\ncommit: ");
    out_display(out, revision, strlen(revision));
    out_format(out,
               "\nseed: %" PRIu64 "\ninput SHA-256: %s\ninput bytes: %" PRIu64
               "\nbytes before minimising: %" PRIu64 "\nreproduced: %s\n\n",
               note->sighting->seed, note->sighting->input_sha256, note->sighting->input_bytes,
               note->sighting->original_bytes, note->sighting->reproduced ? "yes" : "no");
    out_text(out, triage->excerpt);
}

/* Puts the input in its place unless an earlier night's is there. 0, or -1 and errno. */
static int keep_input(struct fuzz_case *fuzz, const char *input, char artefact[FUZZ_PATH_BYTES],
                      enum finding_state state)
{
    if (!fuzz_path(artefact, "%s/%s", fuzz->artefacts, fuzz->triage.key)) {
        return -1;
    }
    if (state == FINDING_STATE_KNOWN && access(artefact, R_OK) == 0) {
        return 0;
    }
    return fuzz_copy_file(input, artefact);
}

static void count(struct fuzz_case *fuzz, enum finding_state state)
{
    fuzz->fresh += state == FINDING_STATE_NEW || state == FINDING_STATE_BACK ? 1 : 0;
    if (fuzz->triage.kind > fuzz->worst) {
        fuzz->worst = fuzz->triage.kind;
        triage_title(&fuzz->triage, fuzz->worst_title);
        memcpy(fuzz->worst_key, fuzz->triage.key, sizeof(fuzz->worst_key));
    }
}

bool fuzz_finding_store(struct fuzz_case *fuzz, const char *input, struct problem *problem)
{
    const struct fuzz_stage_options *options = fuzz->stage->options;
    char artefact[FUZZ_PATH_BYTES] = "";
    char path[FUZZ_PATH_BYTES];
    struct digest_hex digest = {{0}};
    uint64_t before = 0;
    enum finding_state state;
    struct sighting sighting = {.triage = &fuzz->triage,
                                .seed = fuzz->facts.seed +
                                        (fuzz->fuzz_turns == 0 ? 0 : fuzz->fuzz_turns - 1),
                                .reproduced = fuzz->reproduced};
    if (!fuzz_results_state(options->results, fuzz->target, fuzz->triage.key, &state, problem)) {
        return false;
    }
    if (input[0] != '\0') {
        if (keep_input(fuzz, input, artefact, state) != 0 ||
            fuzz_describe_file(artefact, &digest, &sighting.input_bytes) != 0) {
            snprintf(fuzz->error, sizeof(fuzz->error), "the failing input cannot be kept: %s",
                     strerror(errno));
        }
        before = sighting.input_bytes;
        (void)fuzz_describe_file(fuzz->input, &(struct digest_hex){{0}}, &before);
    }
    sighting.artefact = artefact;
    sighting.input_sha256 = digest.text;
    sighting.original_bytes = before;
    struct note note = {fuzz, &sighting};
    struct problem untold = {0}; /* the note is for people; the database has it all */
    if (state != FINDING_STATE_KNOWN && artefact[0] != '\0' &&
        fuzz_path(path, "%s.txt", artefact)) {
        (void)file_text_write(path, write_note, &note, &untold);
    }
    count(fuzz, state);
    return fuzz_results_put_finding(options->results, fuzz->index, fuzz->target, options->revision,
                                    &sighting, &state, problem);
}
