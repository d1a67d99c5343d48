/*
 * Databases: what goes in comes out, what is wrong is refused in words, what is locked is waited
 * for within bounds.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "batch/baseline_text.h"
#include "batch/file_text.h"
#include "batch/results.h"
#include "batch/results_merge.h"
#include "batch/results_read.h"
#include "batch/results_resume.h"
#include "tests/batch/scratch.h"
#include "vmm/sys.h"

static struct problem problem;

static void must(bool good)
{
    if (!good) {
        fail_msg("%s", problem.text);
    }
}

static struct image_identity identity_of(char letter)
{
    struct image_identity identity = {.size_bytes = 7};
    memset(identity.sha256.text, letter, DIGEST_CHARS);
    memset(identity.fingerprint.text, 'f', DIGEST_CHARS);
    return identity;
}

static struct oracle_facts oracle_of(const char *version)
{
    struct oracle_facts facts = {.version_text = "qemu-img version", .drivers = "raw"};
    snprintf(facts.version, sizeof(facts.version), "%s", version);
    return facts;
}

static void put(struct baseline_db *baselines, const char *line, const char *out, size_t out_bytes)
{
    struct image_identity identity = identity_of('a');
    struct answer answer = {.out = out,
                            .out_bytes = out_bytes,
                            .out_total_bytes = out_bytes,
                            .err = "it's",
                            .err_bytes = 4};
    must(baseline_put(baselines, "a.raw", &identity, "map", line, &answer, "recorded", &problem));
}

static void expect_answer(struct baseline_db *baselines, const char *line, const char *out,
                          size_t out_bytes)
{
    struct image_identity identity = identity_of('a');
    struct answer answer;
    bool found;
    must(baseline_find(baselines, &identity, line, &answer, &found, &problem));
    assert_true(found);
    assert_int_equal(answer.out_bytes, out_bytes);
    assert_memory_equal(answer.out, out, out_bytes);
    assert_int_equal(answer.err_bytes, 4);
}

static void record_two(const char *path)
{
    struct baseline_db baselines;
    struct oracle_facts old = oracle_of("7.2.20"), new = oracle_of("7.2.22");
    must(baseline_open_writable(&baselines, path, &problem));
    must(baseline_put_oracle(&baselines, &old, &problem));
    put(&baselines, "map a.raw", "old", 3);
    must(baseline_put_oracle(&baselines, &new, &problem));
    put(&baselines, "map a.raw", "new\n", 4);
    put(&baselines, "map 'b c'", "\0\xff x", 4);
    baseline_close(&baselines);
}

static void baselines_come_back(void **state)
{
    (void)state;
    struct baseline_db baselines;
    struct image_identity other = identity_of('b');
    struct answer answer;
    bool found;
    record_two("b.db");
    must(baseline_open(&baselines, "b.db", &problem));
    must(baseline_use_version(&baselines, "7.2.22", &problem));
    expect_answer(&baselines, "map a.raw", "new\n", 4);
    expect_answer(&baselines, "map 'b c'", "\0\xff x", 4);
    must(baseline_find(&baselines, &other, "map a.raw", &answer, &found, &problem));
    assert_false(found);
    must(baseline_use_version(&baselines, "7.2.5", &problem));
    assert_string_equal(baselines.version, "7.2.20");
    expect_answer(&baselines, "map a.raw", "old", 3);
    assert_false(baseline_use_version(&baselines, "8.2.0", &problem));
    assert_non_null(strstr(problem.text, "no answers of qemu-img 8.2.0 or of its series"));
    baseline_close(&baselines);
}

static void write_export(struct out_buffer *out, void *context)
{
    baseline_export(out, context, "map", &problem);
}

static void export_to(const char *database, const char *path)
{
    struct baseline_db baselines;
    must(baseline_open(&baselines, database, &problem));
    must(file_text_write(path, write_export, &baselines, &problem));
    baseline_close(&baselines);
}

static void text_and_database_are_one(void **state)
{
    (void)state;
    struct baseline_db baselines;
    char *first, *second;
    size_t first_bytes, second_bytes;
    record_two("b.db");
    export_to("b.db", "one.sql");
    must(baseline_open_writable(&baselines, "c.db", &problem));
    must(baseline_import(&baselines, "one.sql", &problem));
    must(baseline_import(&baselines, "one.sql", &problem));
    baseline_close(&baselines);
    export_to("c.db", "two.sql");
    assert_true(file_text_read("one.sql", 1u << 20, &first, &first_bytes));
    assert_true(file_text_read("two.sql", 1u << 20, &second, &second_bytes));
    assert_string_equal(first, second);
    free(first);
    free(second);
    must(baseline_open(&baselines, "c.db", &problem));
    must(baseline_use_version(&baselines, "7.2.22", &problem));
    expect_answer(&baselines, "map 'b c'", "\0\xff x", 4);
    baseline_close(&baselines);
    scratch_file("bad.sql", "INSERT INTO nowhere VALUES (1);\n");
    must(baseline_open_writable(&baselines, "c.db", &problem));
    assert_false(baseline_import(&baselines, "bad.sql", &problem));
    assert_string_equal(problem.text, "bad.sql: no such table: nowhere");
    baseline_close(&baselines);
}

static void edited_text_is_found_out(void **state)
{
    (void)state;
    struct baseline_db baselines;
    char *text;
    size_t length;
    record_two("b.db");
    export_to("b.db", "one.sql");
    assert_true(file_text_read("one.sql", 1u << 20, &text, &length));
    char *answer = strstr(text, "'new\n'");
    assert_non_null(answer);
    memcpy(answer, "'neu\n'", 6);
    scratch_file("two.sql", text);
    free(text);
    must(baseline_open_writable(&baselines, "c.db", &problem));
    must(baseline_import(&baselines, "two.sql", &problem));
    assert_false(baseline_verify(&baselines, &problem));
    assert_non_null(strstr(problem.text, "is not what its name says"));
    baseline_close(&baselines);
}

/* Opens a results database and expects the complaint. */
static void refuse_database(const char *path, const char *wanted, int exit_code)
{
    struct results_db results;
    problem = (struct problem){0};
    assert_false(results_open(&results, path, &problem));
    assert_non_null(strstr(problem.text, wanted));
    assert_int_equal(problem.exit_code, exit_code);
}

static void set_pragma(const char *path, const char *sql)
{
    sqlite3 *handle;
    assert_int_equal(sqlite3_open(path, &handle), SQLITE_OK);
    assert_int_equal(sqlite3_exec(handle, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(handle);
}

static void refuses_other_databases(void **state)
{
    (void)state;
    struct results_db results;
    record_two("b.db");
    refuse_database("b.db", "b.db: not a results database", EXIT_USAGE);
    must(results_open(&results, "r.db", &problem));
    results_close(&results);
    set_pragma("r.db", "PRAGMA user_version=99");
    refuse_database("r.db", "made by a newer instar-batch (schema 99", EXIT_USAGE);
    scratch_file("text.db", "this is a text which is long enough to be no database at all, really");
    refuse_database("text.db", "file is not a database", EXIT_INFRASTRUCTURE);
    refuse_database("no/such/folder.db", "unable to open database file", EXIT_INFRASTRUCTURE);
}

static void waits_for_a_lock_within_bounds(void **state)
{
    (void)state;
    struct results_db results;
    sqlite3 *other;
    must(results_open(&results, "r.db", &problem));
    assert_int_equal(sqlite3_open("r.db", &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_busy_timeout(results.db.handle, 100);
    uint64_t started = sys_monotonic_ns();
    assert_false(db_begin(&results.db, &problem));
    assert_true(sys_monotonic_ns() - started < 3000000000u);
    assert_string_equal(problem.text, "r.db: database is locked");
    assert_int_equal(problem.exit_code, EXIT_INFRASTRUCTURE);
    sqlite3_close(other);
    results_close(&results);
}

static struct manifest manifest;
static struct plan plan;

static void make_plan(uint32_t shard, uint32_t shards)
{
    const struct selection selection = {.shard_index = shard, .shard_total = shards};
    plan_free(&plan);
    manifest_free(&manifest);
    scratch_file("a.raw", "a");
    scratch_file("m.yaml", "version: 1\nimages: [a.raw]\njobs: [{op: map, output: [human, json],"
                           " window: [all, 1, 2, 3, 4]}]\n");
    must(manifest_read("m.yaml", &manifest, &problem));
    must(plan_make(&manifest, &selection, &plan, &problem));
    must(identify_images(&plan, NULL, &problem));
}

static struct run_facts facts_of(uint32_t shard, uint32_t shards)
{
    return (struct run_facts){
        .manifest_name = "m",
        .manifest_path = "m.yaml",
        .manifest_sha256 = manifest.sha256.text,
        .images_folder = "",
        .selection = "",
        .baselines = "embedded",
        .profile = "7.2.22",
        .profile_used = "7.2.22",
        .isolation = "fresh",
        .host_name = "h",
        .host_kernel = "k",
        .host_cpu = "c",
        .revision = "r",
        .workers = 1,
        .shard_index = shard,
        .shard_total = shards,
    };
}

static struct attempt failing_attempt(void)
{
    struct attempt attempt = {
        .verdict = VERDICT_FAIL,
        .difference = {.kind = DIFFERENCE_STDOUT, .offset = 1, .line = 1},
        .has_expected = true,
        .expected = {.out = "ab", .out_bytes = 2, .out_total_bytes = 2, .err = ""},
        .has_actual = true,
        .actual = {.out = "a\0", .out_bytes = 2, .out_total_bytes = 2, .err = ""},
    };
    return attempt;
}

/* Runs the plan's cases from..until: all pass but the first. */
static void store_cases(struct results_db *results, size_t from, size_t until)
{
    struct attempt bad = failing_attempt();
    struct attempt good = {.verdict = VERDICT_PASS};
    for (size_t i = from; i < until; i++) {
        must(results_put_attempt(results, i, 1, i == 0 ? &bad : &good, &problem));
        must(results_put_verdict(results, i, i == 0 ? VERDICT_FAIL : VERDICT_PASS, 1, NULL,
                                 &problem));
    }
}

static void load(struct results_db *results, struct stored_run *ret)
{
    struct pool pool = {0};
    must(results_load_run(&results->db, results->run, &pool, ret, &problem));
    pool_free(&pool);
}

static bool check_first(void *context, const struct stored_case *stored)
{
    unsigned *count = context;
    assert_string_equal(stored->name, "a.raw#map,human");
    assert_int_equal(stored->verdict, VERDICT_FAIL);
    assert_true(stored->has_evidence);
    assert_int_equal(stored->difference.offset, 1);
    assert_int_equal(stored->actual.out_bytes, 2);
    assert_memory_equal(stored->actual.out, "a\0", 2);
    (*count)++;
    return true;
}

static void results_come_back(void **state)
{
    (void)state;
    struct results_db results;
    struct stored_run stored;
    unsigned bad = 0;
    make_plan(0, 0);
    struct run_facts facts = facts_of(0, 0);
    must(results_open(&results, "r.db", &problem));
    must(results_begin_run(&results, &facts, &plan, &problem));
    load(&results, &stored);
    assert_int_equal(tally_status(&stored.tally), VERDICT_MISS);
    store_cases(&results, 0, plan.case_count);
    struct tally tally = {.planned = plan.case_count};
    tally.count[VERDICT_FAIL] = 1;
    tally.count[VERDICT_PASS] = plan.case_count - 1;
    must(results_end_run(&results, &tally, &problem));
    load(&results, &stored);
    assert_int_equal(stored.tally.count[VERDICT_PASS], plan.case_count - 1);
    assert_int_equal(tally_status(&stored.tally), VERDICT_FAIL);
    struct case_query query = {.run = results.run, .only_bad = true};
    must(results_each_case(&results.db, &query, check_first, &bad, &problem));
    assert_int_equal(bad, 1);
    results_close(&results);
}

static void a_run_is_resumed_where_it_stopped(void **state)
{
    (void)state;
    struct results_db results;
    bool done[16] = {0};
    struct tally tally = {0};
    make_plan(0, 0);
    struct run_facts facts = facts_of(0, 0);
    must(results_open(&results, "r.db", &problem));
    must(results_begin_run(&results, &facts, &plan, &problem));
    store_cases(&results, 0, 4);
    struct attempt half = {.verdict = VERDICT_PASS};
    must(results_put_attempt(&results, 4, 1, &half, &problem));
    must(db_commit(&results.db, &problem));
    int64_t run = results.run;
    results_close(&results);
    must(results_open(&results, "r.db", &problem));
    must(results_resume_run(&results, run, &facts, &plan, done, &tally, &problem));
    assert_int_equal(tally_finished(&tally), 4);
    for (size_t i = 0; i < plan.case_count; i++) {
        assert_int_equal(done[i], i < 4);
    }
    store_cases(&results, 4, plan.case_count);
    facts.profile_used = "7.2.21";
    assert_false(results_resume_run(&results, run, &facts, &plan, done, &tally, &problem));
    assert_non_null(strstr(problem.text, "cannot be resumed"));
    results_close(&results);
}

static void store_shard(const char *path, uint32_t shard, uint32_t shards)
{
    struct results_db results;
    make_plan(shard, shards);
    struct run_facts facts = facts_of(shard, shards);
    must(results_open(&results, path, &problem));
    must(results_begin_run(&results, &facts, &plan, &problem));
    for (size_t i = 0; i < plan.case_count; i++) {
        struct attempt good = {.verdict = VERDICT_PASS};
        must(results_put_attempt(&results, i, 1, &good, &problem));
        must(results_put_verdict(&results, i, VERDICT_PASS, 1, NULL, &problem));
    }
    struct tally tally = {.planned = plan.case_count};
    tally.count[VERDICT_PASS] = plan.case_count;
    must(results_end_run(&results, &tally, &problem));
    results_close(&results);
}

static void refuse_merge(const char *const *paths, size_t count, const char *wanted)
{
    struct results_db results;
    struct tally tally;
    problem = (struct problem){0};
    must(results_open(&results, "merged.db", &problem));
    assert_false(results_merge(&results, paths, count, &tally, &problem));
    assert_non_null(strstr(problem.text, wanted));
    assert_int_equal(problem.exit_code, EXIT_INFRASTRUCTURE);
    results_close(&results);
}

static void merging_proves_that_all_ran_once(void **state)
{
    (void)state;
    struct results_db results;
    struct tally tally;
    store_shard("s1.db", 0, 2);
    store_shard("s2.db", 1, 2);
    store_shard("other.db", 0, 3);
    refuse_merge((const char *const[]){"s1.db"}, 1, "shard 2 of 2 is missing");
    refuse_merge((const char *const[]){"s1.db", "s1.db"}, 2, "shard 1 is there twice");
    refuse_merge((const char *const[]){"s2.db", "other.db"}, 2, "are not the same");
    problem = (struct problem){0};
    must(results_open(&results, "merged.db", &problem));
    must(results_merge(&results, (const char *const[]){"s2.db", "s1.db"}, 2, &tally, &problem));
    assert_int_equal(tally.planned, 10);
    assert_int_equal(tally.count[VERDICT_PASS], 10);
    assert_int_equal(tally_exit_code(&tally), EXIT_AS_EXPECTED);
    uint64_t dropped;
    must(results_collect(&results, 1, &dropped, &problem));
    assert_int_equal(dropped, 0);
    results_close(&results);
}

static void a_full_disk_loses_nothing_committed(void **state)
{
    (void)state;
    struct results_db results;
    make_plan(0, 0);
    struct run_facts facts = facts_of(0, 0);
    must(results_open(&results, "r.db", &problem));
    must(results_begin_run(&results, &facts, &plan, &problem));
    store_cases(&results, 0, 2);
    must(db_commit(&results.db, &problem));
    sys_ignore_write_signals();
    struct rlimit before, small = {.rlim_cur = 100000, .rlim_max = RLIM_INFINITY};
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    struct stat status;
    assert_int_equal(stat("r.db-wal", &status), 0);
    small.rlim_cur = (rlim_t)status.st_size;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    struct attempt good = {.verdict = VERDICT_PASS};
    bool stored = results_put_attempt(&results, 2, 1, &good, &problem) &&
                  results_put_verdict(&results, 2, VERDICT_PASS, 1, NULL, &problem) &&
                  db_commit(&results.db, &problem);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    assert_false(stored);
    assert_int_equal(problem.exit_code, EXIT_INFRASTRUCTURE);
    results_close(&results);
    problem = (struct problem){0};
    must(results_open(&results, "r.db", &problem));
    results.run = 1;
    struct stored_run run;
    load(&results, &run);
    assert_int_equal(tally_finished(&run.tally), 2);
    results_close(&results);
}

static int enter(void **state)
{
    (void)state;
    problem = (struct problem){0};
    scratch_enter();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    plan_free(&plan);
    manifest_free(&manifest);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(baselines_come_back, enter),
        cmocka_unit_test_setup(text_and_database_are_one, enter),
        cmocka_unit_test_setup(edited_text_is_found_out, enter),
        cmocka_unit_test_setup(refuses_other_databases, enter),
        cmocka_unit_test_setup(waits_for_a_lock_within_bounds, enter),
        cmocka_unit_test_setup(results_come_back, enter),
        cmocka_unit_test_setup(a_run_is_resumed_where_it_stopped, enter),
        cmocka_unit_test_setup(merging_proves_that_all_ran_once, enter),
        cmocka_unit_test_setup(a_full_disk_loses_nothing_committed, enter),
    };
    return cmocka_run_group_tests(tests, NULL, tear_down);
}
