/*
 * instar-batch export and import: baselines as text, for review and for git.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "batch/baseline_embedded.h"
#include "batch/baseline_text.h"
#include "batch/commands.h"
#include "batch/file_text.h"

/* One file: the recordings of one operation. */
struct part {
    struct baseline_db *baselines;
    const char *operation;
    struct problem *problem;
};

static void write_part(struct out_buffer *out, void *context)
{
    const struct part *part = context;
    baseline_export(out, part->baselines, part->operation, part->problem);
}

static bool export_part(struct part *part, const char *folder, struct pool *pool)
{
    const char *path = pool_printf(pool, "%s/%s.sql", folder, part->operation);
    return path == NULL ? problem_memory(part->problem)
                        : file_text_write(path, write_part, part, part->problem) &&
                              part->problem->exit_code == 0;
}

static bool export_all(struct baseline_db *baselines, const char *folder, struct problem *problem)
{
    sqlite3_stmt *parts =
        db_prepare(&baselines->db, "SELECT DISTINCT operation FROM recording ORDER BY 1", problem);
    struct pool pool = {0};
    bool row = parts != NULL;
    bool good = parts != NULL;
    while (good && row) {
        good = db_next(&baselines->db, parts, &row, problem);
        if (good && row) {
            struct part part = {baselines, db_text(parts, 0), problem};
            good = export_part(&part, folder, &pool);
        }
    }
    db_finish(parts);
    pool_free(&pool);
    return good;
}

int export_command(const struct batch_options *options, struct problem *problem)
{
    struct baseline_db baselines;
    const char *folder = options->operands[0];
    if (mkdir(folder, 0777) != 0 && errno != EEXIST) {
        problem_infrastructure(problem, "%s: %s", folder, strerror(errno));
        return problem->exit_code;
    }
    if (!baseline_open_default(&baselines, options->baseline, problem)) {
        return problem->exit_code;
    }
    bool good = export_all(&baselines, folder, problem);
    baseline_close(&baselines);
    return good ? EXIT_AS_EXPECTED : problem->exit_code;
}

int import_command(const struct batch_options *options, struct problem *problem)
{
    struct baseline_db baselines;
    if (options->baseline == NULL) {
        problem_usage(problem, "import needs --baseline: the embedded one cannot be written to");
        return problem->exit_code;
    }
    if (!baseline_open_writable(&baselines, options->baseline, problem)) {
        return problem->exit_code;
    }
    bool good = true;
    for (size_t i = 0; good && i < options->operand_count; i++) {
        good = baseline_import(&baselines, options->operands[i], problem);
    }
    good = good && baseline_verify(&baselines, problem);
    baseline_close(&baselines);
    return good ? EXIT_AS_EXPECTED : problem->exit_code;
}
