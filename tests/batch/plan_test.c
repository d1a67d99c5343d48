/*
 * Expansion: combinations, exclusions, names, filters, shards, order, indexes.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "batch/identity.h"
#include "batch/plan.h"
#include "tests/batch/scratch.h"

static struct manifest manifest;
static struct plan plan;

static bool expand(const char *text, const struct selection *selection, struct problem *problem)
{
    static const struct selection all;
    plan_free(&plan);
    manifest_free(&manifest);
    scratch_file("m.yaml", text);
    *problem = (struct problem){0};
    return manifest_read("m.yaml", &manifest, problem) &&
           plan_make(&manifest, selection == NULL ? &all : selection, &plan, problem);
}

static void make(const char *text, const struct selection *selection)
{
    struct problem problem;
    if (!expand(text, selection, &problem)) {
        fail_msg("%s", problem.text);
    }
}

static void refuse(const char *text, const struct selection *selection, const char *wanted)
{
    struct problem problem;
    assert_false(expand(text, selection, &problem));
    assert_non_null(strstr(problem.text, wanted));
}

static const char two_jobs[] = "version: 1\n"
                               "images: [{glob: '*.raw', tags: t}, {path: b.img, format: qcow2}]\n"
                               "jobs:\n"
                               "  - op: map\n"
                               "    output: [human, json]\n"
                               "    window: [all, 1k+512, '+0']\n"
                               "    exclude: [{output: human, window: ['+0', 1k+512]}]\n"
                               "  - {op: info, images: '*.img'}\n";

static void expands_in_a_stable_order(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        const char *line;
    } wanted[] = {
        {"a.raw#map,human", "map a.raw"},
        {"a.raw#map,json", "map --output=json a.raw"},
        {"a.raw#map,json,window=1024+512",
         "map --output=json --start-offset=1024 --max-length=512 a.raw"},
        {"a.raw#map,json,window=+0", "map --output=json --max-length=0 a.raw"},
        {"c d.raw#map,human", "map 'c d.raw'"},
        {"c d.raw#map,json", "map --output=json 'c d.raw'"},
        {"c d.raw#map,json,window=1024+512",
         "map --output=json --start-offset=1024 --max-length=512 'c d.raw'"},
        {"c d.raw#map,json,window=+0", "map --output=json --max-length=0 'c d.raw'"},
        {"b.img#map,human,format=qcow2", "map -f qcow2 b.img"},
        {"b.img#map,json,format=qcow2", "map -f qcow2 --output=json b.img"},
        {"b.img#map,json,window=1024+512,format=qcow2",
         "map -f qcow2 --output=json --start-offset=1024 --max-length=512 b.img"},
        {"b.img#map,json,window=+0,format=qcow2",
         "map -f qcow2 --output=json --max-length=0 b.img"},
        {"b.img#info,format=qcow2", "info -f qcow2 b.img"},
    };
    make(two_jobs, NULL);
    assert_int_equal(plan.case_count, sizeof(wanted) / sizeof(wanted[0]));
    for (size_t i = 0; i < plan.case_count; i++) {
        assert_string_equal(plan.cases[i].name, wanted[i].name);
        assert_string_equal(plan.cases[i].line, wanted[i].line);
        assert_int_equal(strlen(plan.cases[i].key), CASE_KEY_CHARS);
    }
}

static void makes_cases_of_copies(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        const char *line;
    } wanted[] = {
        {"a.raw#convert,qcow2,compress", "convert -O qcow2 -c a.raw"},
        {"a.raw#convert,qcow2,compress,cluster_size=4k,compat=0.10",
         "convert -O qcow2 -c -o cluster_size=4k,compat=0.10 a.raw"},
        {"a.raw#convert,vmdk,compress", "convert -O vmdk -c a.raw"},
        {"a.raw#convert,sparse=0,snapshot=a b,force_share", "convert -S 0 -l 'a b' -U a.raw"},
        {"a.raw#convert,qcow2,backing=b.img,backing_format=raw",
         "convert -O qcow2 -B b.img -F raw a.raw"},
        {"a.raw#dd,vdi,bs=1024,count=3", "dd -O vdi bs=1024 count=3 if=a.raw"},
        {"a.raw#dd,bs=1024,count=3", "dd bs=1024 count=3 if=a.raw"},
        {"a.raw#digest,force_share", "digest -U a.raw"},
    };
    make("version: 1\n"
         "images: [a.raw]\n"
         "jobs:\n"
         "  - op: convert\n"
         "    target: [qcow2, vmdk]\n"
         "    compress: true\n"
         "    options: [none, 'cluster_size=4k,compat=0.10']\n"
         "    exclude: [{target: vmdk, options: 'cluster_size=4k,compat=0.10'}]\n"
         "  - {op: convert, sparse: 0, snapshot: a b, force_share: true}\n"
         "  - {op: convert, target: qcow2, backing: b.img, backing_format: raw}\n"
         "  - {op: dd, target: vdi, bs: 1k, count: 3}\n"
         "  - {op: dd, bs: 1k, count: 3}\n"
         "  - {op: digest, force_share: true}\n",
         NULL);
    assert_int_equal(plan.case_count, sizeof(wanted) / sizeof(wanted[0]));
    for (size_t i = 0; i < plan.case_count; i++) {
        assert_string_equal(plan.cases[i].name, wanted[i].name);
        assert_string_equal(plan.cases[i].line, wanted[i].line);
    }
}

/* What is wrong with a combination of options, whatever the image. */
static void refuse_convert(const char *options, const char *wanted)
{
    char text[400];
    snprintf(text, sizeof(text), "version: 1\nimages: [a.raw]\njobs: [{op: convert, %s}]\n",
             options);
    refuse(text, NULL, wanted);
}

static void refuses_conversions_that_ask_nothing(void **state)
{
    (void)state;
    refuse_convert("compress: true",
                   "m.yaml:3:8: convert,compress: the target's format has no compression");
    refuse_convert("target: [qcow2, vdi], compress: true", "m.yaml:3:8: convert,vdi,compress: ");
    refuse_convert("target: qcow2, compress: true, options: preallocation=metadata",
                   "compress does not go with preallocation");
    refuse_convert("target: qcow2, options: clustersize=4k",
                   "options: Invalid parameter 'clustersize'");
    refuse_convert("target: vdi, options: cluster_size=4k",
                   "options: Invalid parameter 'cluster_size'");
    refuse_convert("target: qcow2, options: cluster_size=5k",
                   "options: Cluster size must be a power of two");
    refuse_convert("target: qcow2, options: 'backing_file=x,backing_fmt=raw'",
                   "options: write backing and backing_format instead");
    refuse_convert("sparse: 100", "sparse must be a multiple of 512 up to 16M");
    refuse_convert("sparse: 32M", "sparse must be a multiple of 512 up to 16M");
    refuse_convert("target: qcow2, backing: b.img", "backing and backing_format go together");
    refuse_convert("target: qcow2, backing_format: raw", "backing and backing_format go together");
    refuse_convert("backing: b.img, backing_format: raw",
                   "the target's format has no backing files");
    refuse_convert("target: qcow2, backing: ../b.img, backing_format: raw",
                   "backing must be a file's name in the image's folder");
    refuse_convert("snapshot: snapshot.id=1", "snapshot must be an id or a name");
    refuse_convert("target: bochs",
                   "target must be raw, qcow2, vmdk, vpc, vhdx, vdi, qcow, qed or parallels");
}

static void shards_are_a_partition(void **state)
{
    (void)state;
    unsigned seen[16] = {0};
    make(two_jobs, NULL);
    char names[16][80];
    size_t count = plan.case_count;
    for (size_t i = 0; i < count; i++) {
        snprintf(names[i], sizeof(names[i]), "%s", plan.cases[i].name);
    }
    for (uint32_t shard = 0; shard < 3; shard++) {
        const struct selection selection = {.shard_index = shard, .shard_total = 3};
        make(two_jobs, &selection);
        assert_int_equal(plan.whole_count, count);
        for (size_t i = 0; i < plan.case_count; i++) {
            for (size_t j = 0; j < count; j++) {
                seen[j] += strcmp(names[j], plan.cases[i].name) == 0 ? 1 : 0;
            }
        }
    }
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(seen[i], 1);
    }
}

static void seeds_shuffle_stably(void **state)
{
    (void)state;
    const struct selection seeded = {.seed = 7};
    char order[16][80];
    unsigned moved = 0;
    make(two_jobs, NULL);
    for (size_t i = 0; i < plan.case_count; i++) {
        snprintf(order[i], sizeof(order[i]), "%s", plan.cases[i].name);
    }
    make(two_jobs, &seeded);
    for (size_t i = 0; i < plan.case_count; i++) {
        moved += strcmp(plan.cases[i].name, order[i]) != 0 ? 1 : 0;
        snprintf(order[i], sizeof(order[i]), "%s", plan.cases[i].name);
    }
    assert_true(moved > plan.case_count / 2);
    make(two_jobs, &seeded);
    for (size_t i = 0; i < plan.case_count; i++) {
        assert_string_equal(plan.cases[i].name, order[i]);
    }
}

static void filters_select(void **state)
{
    (void)state;
    const char *globs[] = {"*info*", "c d.raw#map,human"};
    const struct selection by_name = {.filters = {globs, 2, 2}};
    make(two_jobs, &by_name);
    assert_int_equal(plan.case_count, 2);
    const char *key[] = {plan.cases[0].key};
    char copied[CASE_KEY_CHARS + 1];
    snprintf(copied, sizeof(copied), "%s", key[0]);
    const char *keys[] = {copied};
    const struct selection by_key = {.filters = {keys, 1, 1}};
    make(two_jobs, &by_key);
    assert_int_equal(plan.case_count, 1);
    const char *tags[] = {"t"};
    const struct selection by_tag = {.tags = {tags, 1, 1}};
    make(two_jobs, &by_tag);
    assert_int_equal(plan.case_count, 8);
    const char *formats[] = {"qcow2"};
    const struct selection by_format = {.formats = {formats, 1, 1}};
    make(two_jobs, &by_format);
    assert_int_equal(plan.case_count, 5);
    const char *none[] = {"nothing*"};
    const struct selection empty = {.filters = {none, 1, 1}};
    refuse(two_jobs, &empty, "nothing is selected");
}

static void refuses_what_makes_no_plan(void **state)
{
    (void)state;
    refuse("version: 1\nimages: [{glob: '*.none'}]\njobs: [{op: map}]\n", NULL,
           "m.yaml:2:10: '*.none' matches nothing in");
    refuse("version: 1\nimages: [{glob: '../*'}]\njobs: [{op: map}]\n", NULL,
           "m.yaml:2:10: '../*' leaves the images' folder");
    refuse("version: 1\nimages: [a.raw, a.raw]\njobs: [{op: map}]\n", NULL,
           "the manifest asks twice for 'a.raw#map'");
    refuse("version: 1\nimages: [a.raw]\njobs: [{op: map, images: 'x'}]\n", NULL,
           "m.yaml:3:8: this job has no cases: no image is left");
    refuse("version: 1\nimages: [a.raw]\njobs: [{op: map, exclude: [{output: human}], output: "
           "human}]\n",
           NULL, "m.yaml:3:8: this job has no cases: no combination is left");
}

static void reads_an_index(void **state)
{
    (void)state;
    assert_int_equal(mkdir("g", 0777), 0);
    scratch_file("g/INDEX", "one\t-\ntwo\t-f vpc\ntwo\t-f nonsense\n-odd:name\t-\n");
    make("version: 1\nimages: [{index: '*/INDEX', exclude: '* -f nonsense'}]\n"
         "jobs: [{op: info}]\n",
         NULL);
    assert_int_equal(plan.case_count, 3);
    assert_string_equal(plan.cases[0].name, "g/one#info");
    assert_string_equal(plan.cases[1].name, "g/two#info,format=vpc");
    assert_string_equal(plan.cases[2].line, "info ./-odd:name");
    refuse("version: 1\nimages: [{index: '*/INDEX'}]\njobs: [{op: info}]\n", NULL,
           "options not known");
}

static void identifies_images_by_bytes_and_parts(void **state)
{
    (void)state;
    struct problem problem = {0};
    make("version: 1\nimages: [{path: a.raw, parts: 'c*.raw'}]\njobs: [{op: info}]\n", NULL);
    assert_true(identify_images(&plan, NULL, &problem));
    char before[DIGEST_CHARS + 1];
    snprintf(before, sizeof(before), "%s", plan.images[0].identity.sha256.text);
    scratch_file("c d.raw", "changed");
    make("version: 1\nimages: [{path: a.raw, parts: 'c*.raw'}]\njobs: [{op: info}]\n", NULL);
    assert_true(identify_images(&plan, NULL, &problem));
    assert_string_not_equal(before, plan.images[0].identity.sha256.text);
    make("version: 1\nimages: [{path: a.raw, sha256: "
         "0000000000000000000000000000000000000000000000000000000000000000}]\n"
         "jobs: [{op: info}]\n",
         NULL);
    assert_false(identify_images(&plan, NULL, &problem));
    assert_non_null(strstr(problem.text, "a.raw has the SHA-256 "));
}

static int set_up(void **state)
{
    (void)state;
    scratch_enter();
    scratch_file("a.raw", "a");
    scratch_file("c d.raw", "c");
    scratch_file("b.img", "b");
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
        cmocka_unit_test(expands_in_a_stable_order),
        cmocka_unit_test(makes_cases_of_copies),
        cmocka_unit_test(refuses_conversions_that_ask_nothing),
        cmocka_unit_test(shards_are_a_partition),
        cmocka_unit_test(seeds_shuffle_stably),
        cmocka_unit_test(filters_select),
        cmocka_unit_test(refuses_what_makes_no_plan),
        cmocka_unit_test(reads_an_index),
        cmocka_unit_test(identifies_images_by_bytes_and_parts),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
