/*
 * The engine runs one input as it did in the campaign, with the limits of that campaign; whether it
 * fails is for the same triage to say.
 */
#include "batch/fuzz_replay.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "batch/fuzz_engine.h"
#include "batch/fuzz_files.h"
#include "batch/fuzz_process.h"
#include "batch/fuzz_results.h"
#include "vmm/sys.h"
#include "vmm/text_escape.h"

#define POLL_MS 10
#define GRACE_MS 60000u
#define EXIT_CANNOT_EXECUTE 127

struct replaying {
    const struct fuzz_replay *replay;
    struct problem *problem;
    char folder[64]; /* scratch */
    unsigned count;
    bool any_fails;
    bool any_unknown;
};

/* Runs the process to its end. Returns waitpid()'s status. */
static int run_to_end(struct fuzz_process *process)
{
    int status = 0;
    while (!fuzz_process_ended(process, &status)) {
        sys.poll(NULL, 0, POLL_MS);
    }
    return status;
}

/* How the input came out; FINDING_NONE: well. False: it could not be run. */
static bool run_input(struct replaying *replaying, const struct stored_finding *stored,
                      const char *program, struct triage *ret)
{
    const struct fuzz_engine *engine = fuzz_engine_by_name(stored->engine);
    const struct fuzz_task task = {.program = program,
                                   .budget = {.input_timeout_s = stored->timeout_s,
                                              .rss_mib = stored->rss_mib,
                                              .max_len = FUZZ_INPUT_BYTES_MAX}};
    struct pool pool = {0};
    struct words words = {.count = 0};
    struct fuzz_process process = {0};
    char log[FUZZ_PATH_BYTES];
    bool good = engine->single(&task, stored->artefact, &pool, &words) &&
                fuzz_path(log, "%s/log", replaying->folder);
    const struct fuzz_command command = {.argv = words.word,
                                         .environment = engine->single_environment,
                                         .folder = replaying->folder,
                                         .log = log,
                                         .timeout_ms = stored->timeout_s * 1000 + GRACE_MS};
    good = good && fuzz_process_start(&process, &command, replaying->problem);
    pool_free(&pool);
    if (!good) {
        return false;
    }
    int status = run_to_end(&process);
    size_t length = 0;
    char *text = fuzz_read_log(log, &length);
    bool well = WIFEXITED(status) && WEXITSTATUS(status) == 0 && !process.overdue;
    bool found = text != NULL && !well && triage_log(text, length, ret);
    free(text);
    if (!found && process.overdue) {
        triage_hung(ret);
    } else if (!found && WIFSIGNALED(status)) {
        triage_signal(WTERMSIG(status), ret);
    }
    return text != NULL && !(WIFEXITED(status) && WEXITSTATUS(status) == EXIT_CANNOT_EXECUTE);
}

static void tell(const struct stored_finding *stored, const char *how, const char *what)
{
    char shown[FINDING_TITLE_BYTES * ESCAPE_DISPLAY_GROWTH + 1];
    (void)escape_display_to(shown, sizeof(shown), what, strlen(what));
    printf("%s %s %s: %s\n", how, stored->key, stored->target, shown);
}

/* Runs one finding; the walk goes on after it. */
static bool take_finding(void *context, const struct stored_finding *stored)
{
    struct replaying *replaying = context;
    const char *fuzzers = replaying->replay->fuzzers;
    const char *base = strrchr(stored->program, '/');
    char program[FUZZ_PATH_BYTES], title[FINDING_TITLE_BYTES];
    char *absolute = NULL;
    struct triage triage = {.kind = FINDING_NONE};
    replaying->count++;
    if (fuzzers != NULL && base != NULL && fuzz_path(program, "%s%s", fuzzers, base)) {
        absolute = realpath(program, NULL);
    } else if (fuzzers == NULL) {
        absolute = realpath(stored->program, NULL);
    }
    bool ran = absolute != NULL && stored->artefact[0] != '\0' &&
               access(stored->artefact, R_OK) == 0 &&
               run_input(replaying, stored, absolute, &triage);
    replaying->any_unknown = replaying->any_unknown || !ran;
    if (!ran) {
        tell(stored, "unknown", absolute == NULL ? "the fuzzer is not there" : stored->artefact);
    } else if (triage.kind == FINDING_NONE) {
        tell(stored, "good", "the input does no harm");
    } else {
        replaying->any_fails = true;
        triage_title(&triage, title);
        tell(stored, strcmp(triage.key, stored->key) == 0 ? "bad" : "bad, in another way", title);
    }
    free(absolute);
    return true;
}

/* Whether the name is that of a finding or of a fuzz case, and the newest run that has it. */
static bool find(const struct fuzz_replay *replay, bool *ret_found, int64_t *ret_run,
                 struct problem *problem)
{
    sqlite3_stmt *query =
        db_prepare(replay->db,
                   "SELECT (SELECT count(*) FROM test_case WHERE operation = 'fuzz'"
                   "  AND (key = ?1 OR name = ?1)) + (SELECT count(*) FROM finding WHERE key = ?1),"
                   " coalesce((SELECT max(s.run) FROM sighting s JOIN finding f ON f.id = s.finding"
                   "  JOIN test_case c ON c.id = s.test_case WHERE s.artefact <> ''"
                   "  AND (f.key = ?1 OR c.key = ?1 OR c.name = ?1)), 0)",
                   problem);
    bool row = false;
    if (query == NULL) {
        return false;
    }
    db_bind_text(query, 1, replay->name);
    bool good = db_next(replay->db, query, &row, problem);
    *ret_found = good && row && db_i64(query, 0) > 0;
    *ret_run = replay->run != 0 ? replay->run : good && row ? db_i64(query, 1) : 0;
    db_finish(query);
    return good;
}

bool fuzz_replay(const struct fuzz_replay *replay, bool *ret_found, int *ret_exit_code,
                 struct problem *problem)
{
    struct replaying replaying = {.replay = replay, .problem = problem};
    int64_t run;
    if (!find(replay, ret_found, &run, problem) || !*ret_found) {
        return problem->exit_code == 0;
    }
    snprintf(replaying.folder, sizeof(replaying.folder), "%s/instar-replay-XXXXXX", P_tmpdir);
    if (mkdtemp(replaying.folder) == NULL) {
        return problem_infrastructure(problem, "%s: %s", replaying.folder, strerror(errno));
    }
    bool good =
        fuzz_results_each_finding(replay->db, run, replay->name, take_finding, &replaying, problem);
    (void)fuzz_remove_folder(replaying.folder);
    if (good && replaying.count == 0) {
        return problem_usage(problem, "'%s' has no finding to replay", replay->name);
    }
    *ret_exit_code = replaying.any_fails     ? EXIT_MISMATCH
                     : replaying.any_unknown ? EXIT_NO_TEST
                                             : EXIT_AS_EXPECTED;
    return good;
}
