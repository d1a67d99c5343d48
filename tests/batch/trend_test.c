/*
 * What is said of many nights: changes, ranges, times, drift; and that hidden text is spelled out.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "batch/hidden_text.h"
#include "batch/report.h"
#include "batch/results_drift.h"
#include "batch/text_diff.h"
#include "batch/trend.h"
#include "batch/trend_time.h"
#include "tests/batch/nights.h"
#include "tests/batch/scratch.h"

static struct results_db results;
static struct problem problem;

static int set_up(void **state)
{
    (void)state;
    scratch_enter();
    problem = (struct problem){0};
    return results_open(&results, "r.db", &problem) ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    results_close(&results);
    return 0;
}

static void must(bool good)
{
    if (!good) {
        fail_msg("%s", problem.text);
    }
}

static struct night_history history(const char *image, const char *nights)
{
    return (struct night_history){
        .kind = {.image = image,
                 .operation = "map",
                 .option = "human",
                 .format = FORMAT_QCOW2,
                 .expected = "right\n",
                 .actual = "wrong\n",
                 .waived = "because",
                 .wall_us = 10000},
        .nights = nights,
    };
}

/* The change of each image from the run before, in a line: "a:fixed b:flaky". */
struct changes_text {
    char text[512];
    int64_t ids[16];
    size_t count;
};

static void take_change(void *context, const struct changed_case *changed)
{
    struct changes_text *all = context;
    size_t used = strlen(all->text);
    int chars = (int)strcspn(changed->name, "#");
    snprintf(all->text + used, sizeof(all->text) - used, "%s%.*s:%s", used == 0 ? "" : " ", chars,
             changed->name, change_name(changed->change));
    assert_true(all->count < 16);
    all->ids[all->count++] = changed->id;
}

static struct changes_text changes_of(int64_t run)
{
    struct changes_text all = {.count = 0};
    int64_t before;
    must(trend_previous_run(&results.db, run, &before, &problem));
    must(trend_each_change(&results.db, before, run, take_change, &all, &problem));
    return all;
}

static void tells_every_change(void **state)
{
    (void)state;
    const struct night_history all[] = {
        history("a", "PPPPPPPPPPPF"), history("b", "PPPPPPPPFFFP"), history("c", "PPPPPPFFFFFF"),
        history("d", "PPPPPPPPPPPK"), history("e", "-----------P"), history("f", "PPPPPPPPPPP-"),
        history("g", "XXXXXXXXXXXX"), history("h", "PPPPPPPPPPPP"), history("i", "PPPPPPPPPPKF"),
        history("j", "SSSSSSSSSSSS"), history("k", "PPPPPPPPPPFY"), history("l", "PPPPPPPPPPPE"),
    };
    int64_t run = nights_store(&results, all, 12);
    assert_int_equal(run, 12);
    assert_string_equal(changes_of(12).text,
                        "a:newly failing i:newly failing l:newly failing b:fixed c:still failing "
                        "k:still failing d:flaky e:new f:disappeared g:failing as known");
    /* What was flaky and passes is no fix; a first run has nothing to be new against. */
    assert_string_equal(changes_of(1).text, "g:failing as known");
}

static void a_cut_short_run_is_not_compared_with(void **state)
{
    (void)state;
    const struct night_history all[] = {history("a", "PMF"), history("b", "FMF"),
                                        history("c", "PPP"), history("d", "FPM")};
    (void)nights_store(&results, all, 4);
    int64_t before;
    must(trend_previous_run(&results.db, 2, &before, &problem));
    assert_int_equal(before, 1);
    assert_string_equal(changes_of(2).text, "a:not run b:not run d:fixed");
    must(trend_previous_run(&results.db, 3, &before, &problem));
    assert_int_equal(before, 1);
    assert_string_equal(changes_of(3).text, "a:newly failing d:not run b:still failing");
}

static struct bad_range range_of(size_t at, int64_t run)
{
    struct changes_text all = changes_of(run);
    struct bad_range range;
    assert_true(at < all.count);
    must(trend_bad_range(&results.db, all.ids[at], run, &range, &problem));
    return range;
}

static void finds_the_first_bad_run(void **state)
{
    (void)state;
    /* Errors, misses and skips say nothing: they are passed over. */
    const struct night_history all[] = {history("a", "PPPFFEFSFFFF"), history("b", "FFFFFFFFFFFF"),
                                        history("c", "PFPFPFPFPFPF"), history("d", "PPPPPPXXXXXF")};
    (void)nights_store(&results, all, 4);
    assert_string_equal(changes_of(12).text,
                        "c:newly failing d:newly failing a:still failing b:still failing");
    struct bad_range range = range_of(2, 12);
    assert_int_equal(range.first_bad_run, 4);
    assert_int_equal(range.last_good_run, 3);
    assert_int_equal(range.bad_runs, 7);
    assert_string_equal(range.first_bad_revision, "r4");
    assert_string_equal(range.last_good_revision, "r3");
    range = range_of(3, 12);
    assert_int_equal(range.first_bad_run, 1);
    assert_int_equal(range.last_good_run, 0);
    range = range_of(0, 12);
    assert_int_equal(range.first_bad_run, 12);
    assert_int_equal(range.last_good_run, 11);
    range = range_of(1, 12); /* it was excused, but it failed */
    assert_int_equal(range.first_bad_run, 7);
}

static void of_other_manifests_nothing_counts(void **state)
{
    (void)state;
    struct night_case one = history("a", "").kind;
    struct night night = {"one", "r1", "machine", "7.2.22", "7.2.22", &one, 1, false};
    one.verdict = VERDICT_PASS;
    (void)night_store(&results, &night);
    night.manifest = "other";
    one.verdict = VERDICT_FAIL;
    (void)night_store(&results, &night);
    night.manifest = "one";
    (void)night_store(&results, &night);
    assert_string_equal(changes_of(2).text, "a:newly failing");
    assert_string_equal(changes_of(3).text, "a:newly failing");
    assert_int_equal(range_of(0, 3).first_bad_run, 3);
    assert_int_equal(range_of(0, 3).last_good_run, 1);
    assert_int_equal(range_of(0, 2).last_good_run, 0);
}

static void a_new_baseline_is_told_from_a_regression(void **state)
{
    (void)state;
    struct night_case cases[] = {history("a", "").kind, history("b", "").kind};
    struct night night = {"one", "r1", "machine", "7.2.22", "7.2.22", cases, 2, false};
    cases[0].verdict = cases[1].verdict = VERDICT_PASS;
    (void)night_store(&results, &night);
    cases[0].verdict = cases[1].verdict = VERDICT_FAIL;
    cases[1].expected = "another answer is expected\n";
    (void)night_store(&results, &night);
    struct changes_text all = changes_of(2);
    bool changed;
    must(trend_expectation_changed(&results.db, all.ids[0], 1, 2, &changed, &problem));
    assert_false(changed);
    must(trend_expectation_changed(&results.db, all.ids[1], 1, 2, &changed, &problem));
    assert_true(changed);
}

static void take_past(void *context, const struct past_run *past)
{
    char *text = context;
    size_t used = strlen(text);
    snprintf(text + used, 256 - used, "%lld:%s ", (long long)past->id,
             verdict_name(tally_status(&past->tally)));
}

static void the_strip_has_the_status_of_each_run(void **state)
{
    (void)state;
    const struct night_history all[] = {history("a", "PFXKEM"), history("b", "PPPPPP")};
    char text[256] = "";
    (void)nights_store(&results, all, 2);
    must(trend_each_run(&results.db, 6, 5, take_past, text, &problem));
    assert_string_equal(text, "2:FAIL 3:PASS 4:FLAKY 5:ERROR 6:MISS ");
}

static void take_time(void *context, const struct case_time *time)
{
    char *text = context;
    size_t used = strlen(text);
    snprintf(text + used, 256 - used, "%.1s:%llu/%llu ", time->name,
             (unsigned long long)time->wall_ns / 1000000u,
             (unsigned long long)time->median_ns / 1000000u);
}

static void store_times(const char *host, unsigned a_ms, unsigned b_ms, unsigned c_ms)
{
    struct night_case cases[] = {history("a", "").kind, history("b", "").kind,
                                 history("c", "").kind};
    const unsigned times[] = {a_ms, b_ms, c_ms};
    struct night night = {"one", "r", host, "7.2.22", "7.2.22", cases, 3, false};
    for (size_t i = 0; i < 3; i++) {
        cases[i].verdict = VERDICT_PASS;
        cases[i].wall_us = times[i] * 1000u;
    }
    (void)night_store(&results, &night);
}

static void times_are_held_against_the_same_machine(void **state)
{
    (void)state;
    char text[256] = "";
    store_times("machine", 10, 20, 90);
    store_times("machine", 12, 22, 91);
    store_times("other", 900, 900, 900);
    store_times("machine", 11, 21, 92);
    store_times("machine", 50, 30, 20);
    must(trend_each_slow(&results.db, 5, 2, take_time, text, &problem));
    assert_string_equal(text, "a:50/11 b:30/21 ");
    text[0] = '\0';
    must(trend_each_changed_time(&results.db, 5, take_time, text, &problem));
    assert_string_equal(text, "c:20/91 a:50/11 "); /* b: not even half as much again */
    text[0] = '\0';
    must(trend_each_changed_time(&results.db, 3, take_time, text, &problem));
    assert_string_equal(text, ""); /* that machine has no history */
}

static bool take_drifted(void *context, const struct drifted_case *drifted)
{
    char *text = context;
    size_t used = strlen(text);
    snprintf(text + used, 512 - used, "%.1s:%s ", drifted->name,
             drift_reading_text(drifted->reading));
    assert_string_not_equal(drifted->recorded_digest, drifted->live_digest);
    assert_int_equal(drifted->difference.kind, DIFFERENCE_STDOUT);
    return true;
}

static void drift_is_told_from_a_regression(void **state)
{
    (void)state;
    const struct night_history all[] = {history("a", "PP"), history("b", "PF"), history("c", "PF"),
                                        history("d", "PT")};
    struct night_case drifted[] = {all[0].kind, all[1].kind, all[2].kind, all[3].kind,
                                   history("e", "").kind};
    struct night night = {"nightly", "", "machine", "7.2.23", "7.2.22", drifted, 5, false};
    struct pool pool = {0};
    struct stored_drift drift;
    char text[512] = "";
    drifted[2].actual = "neither\n";
    (void)nights_store(&results, all, 4);
    must(drift_of_run(&results.db, 2, &pool, &drift, &problem));
    assert_int_equal(drift.id, 0);
    night_store_drift(&results, &night);
    must(drift_of_run(&results.db, 1, &pool, &drift, &problem));
    assert_int_equal(drift.id, 0); /* made after the next run already */
    const struct night_history more[] = {history("a", "PP")};
    assert_int_equal(nights_store(&results, more, 1), 4);
    must(drift_of_run(&results.db, 3, &pool, &drift, &problem));
    assert_int_equal(drift.counts.drifted, 5); /* made just before */
    must(drift_of_run(&results.db, 4, &pool, &drift, &problem));
    assert_int_equal(drift.id, 0); /* too old */
    must(drift_of_run(&results.db, 2, &pool, &drift, &problem));
    assert_int_equal(drift.counts.drifted, 5);
    must(drift_each(&results.db, drift.id, 2, take_drifted, text, &problem));
    assert_string_equal(text, "a:instar answers as recorded b:instar answers as qemu-img does now "
                              "c:instar differs from both answers "
                              "d:this run has no answer of instar's "
                              "e:this run has no answer of instar's ");
    pool_free(&pool);
}

static void quotes_the_first_difference(void **state)
{
    (void)state;
    struct difference_text made;
    const char *text = "one\ntwo  \nthree";
    struct text_span span = {text, strlen(text)};
    difference_text(span, 100, 106, &made);
    assert_string_equal(made.text, "two\u00b7\u00b7\u21b5");
    assert_string_equal(made.text + made.mark, "o\u00b7\u00b7\u21b5");
    difference_text(span, 100, 115, &made);
    assert_string_equal(made.text, "three(end)");
    assert_string_equal(made.text + made.mark, "(end)");
    char lines[4096];
    memset(lines, 0x80, sizeof(lines));
    difference_text((struct text_span){lines, sizeof(lines)}, 0, 2000, &made);
    assert_true(strlen(made.text) < DIFFERENCE_CHARS);
    assert_memory_equal(made.text, "\u2026\\x80", 7);
}

static void spells_hidden_characters_out(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t bytes;
    } cases[] = {
        {"\u202ex\u202c", 3},
        {"\u2066x\u2069", 3},
        {"\u200b", 3},
        {"\u00ad", 2},
        {"\U000e0041", 4},
        {"\ufeff", 3},
        {"a", 0},
        {"\u00e4", 0},
        {"", 0},
        {"\xe2\x80", 0},
        {"\xe2\x80z", 0},
        {"\xff", 0},
        {"\u4e2d", 0},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        uint32_t character;
        assert_int_equal(hidden_character(cases[i].text, strlen(cases[i].text), &character),
                         cases[i].bytes);
    }
    char spelled[HIDDEN_CHARS];
    hidden_spelling(0x202e, spelled);
    assert_string_equal(spelled, "\\u{202e}");
}

#define NIGHTS_TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        NIGHTS_TEST(tells_every_change),
        NIGHTS_TEST(a_cut_short_run_is_not_compared_with),
        NIGHTS_TEST(finds_the_first_bad_run),
        NIGHTS_TEST(of_other_manifests_nothing_counts),
        NIGHTS_TEST(a_new_baseline_is_told_from_a_regression),
        NIGHTS_TEST(the_strip_has_the_status_of_each_run),
        NIGHTS_TEST(times_are_held_against_the_same_machine),
        NIGHTS_TEST(drift_is_told_from_a_regression),
        cmocka_unit_test(quotes_the_first_difference),
        cmocka_unit_test(spells_hidden_characters_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
