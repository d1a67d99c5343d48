/*
 * Manifests: what is accepted, and that every complaint names its place.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "batch/limits.h"
#include "batch/manifest.h"

static const char head[] = "version: 1\n";

/* Parses and expects a complaint that is exactly `wanted`. */
static void refuse(const char *text, const char *wanted)
{
    struct manifest manifest;
    struct problem problem = {0};
    assert_false(manifest_parse("m.yaml", text, strlen(text), &manifest, &problem));
    assert_int_equal(problem.exit_code, EXIT_USAGE);
    assert_string_equal(problem.text, wanted);
    manifest_free(&manifest);
}

static void takes_a_manifest(void **state)
{
    (void)state;
    static const char text[] = "version: 1\n"
                               "name: night\n"
                               "defaults: {timeout_ms: 500, retries: 2}\n"
                               "oracle: {binary: ./q, versions: [7.2.22, 10.0.2]}\n"
                               "divergences: d.yaml\n"
                               "images:\n"
                               "  - plain.raw\n"
                               "  - glob: '*.qcow2'\n"
                               "    format: qcow2\n"
                               "    tags: [a, b]\n"
                               "    exclude: 'x*'\n"
                               "jobs:\n"
                               "  - op: map\n"
                               "    output: [human, json]\n"
                               "    window: [all, 1k+512]\n"
                               "    limits: {timeout_ms: 900}\n"
                               "    exclude: [{output: human, window: 1024+512}]\n"
                               "  - op: info\n"
                               "    matrix: {backing_chain: [true, false]}\n"
                               "known:\n"
                               "  - {cases: '*', reason: r, owner: o, expires: 2030-01-31}\n";
    struct manifest manifest;
    struct problem problem = {0};
    assert_true(manifest_parse("a/m.yaml", text, strlen(text), &manifest, &problem));
    assert_string_equal(manifest.name, "night");
    assert_string_equal(manifest.folder, "a");
    assert_string_equal(manifest.divergences, "a/d.yaml");
    assert_int_equal(manifest.source_count, 2);
    assert_int_equal(manifest.sources[0].kind, SOURCE_PATH);
    assert_int_equal(manifest.sources[1].kind, SOURCE_GLOB);
    assert_int_equal(manifest.sources[1].tags.count, 2);
    assert_int_equal(manifest.job_count, 2);
    assert_int_equal(manifest.jobs[0].limits.timeout_ms, 900);
    assert_int_equal(manifest.jobs[1].limits.timeout_ms, 500);
    assert_int_equal(manifest.jobs[1].limits.retries, 2);
    assert_string_equal(manifest.jobs[0].axis[2].values.items[1], "1024+512");
    assert_non_null(manifest.jobs[0].exclusions);
    assert_string_equal(manifest.known[0].expires, "2030-01-31");
    assert_int_equal(strlen(manifest.sha256.text), DIGEST_CHARS);
    manifest_free(&manifest);
}

static void names_the_place(void **state)
{
    (void)state;
    refuse("", "m.yaml:1:1: the file is empty");
    refuse("images: []\n", "m.yaml:1:1: 'version: 1' is missing");
    refuse("version: 2\n", "m.yaml:1:10: version must be 1");
    refuse("version: 1\nimages: 3\n", "m.yaml:2:9: images must be a list");
    refuse("version: 1\nimags: []\n", "m.yaml:2:1: unknown key 'imags': did you mean 'images'?");
    refuse("version: 1\nversion: 1\n",
           "m.yaml:2:1: key 'version' is there twice (first in line 1)");
    refuse("version: 1\nimages:\n  - {path: a, glob: b}\n",
           "m.yaml:3:15: only one of path, glob, index and create can be given");
    refuse("version: 1\nimages:\n  - {path: a, sha256: 12}\n",
           "m.yaml:3:23: sha256 must be 64 digits of 0-9 and a-f");
    refuse("version: 1\nimages:\n  - tags: x\n",
           "m.yaml:3:5: an image needs path, glob, index or create");
    refuse("version: 1\nimages: [a]\n", "m.yaml:1:1: no jobs are given");
    refuse("version: 1\ninclude: b.yaml\n", "m.yaml:2:10: no include is possible here");
    refuse("version: 1\ndefaults: {timeout_ms: 0}\n", "m.yaml:2:24: a case needs some time");
    refuse("version: 1\ndefaults: {memory_mib: 3}\n",
           "m.yaml:2:24: memory_mib must be even and more than 0");
    refuse("version: 1\nknown: [{cases: a}]\n",
           "m.yaml:2:9: a known failure needs cases, reason and owner");
    refuse("version: 1\nknown: [{expires: soon}]\n",
           "m.yaml:2:19: expires must be a date, YYYY-MM-DD");
}

static void knows_the_options_of_an_operation(void **state)
{
    (void)state;
    refuse("version: 1\njobs: [{output: json}]\n", "m.yaml:2:8: a job needs 'op'");
    refuse("version: 1\njobs: [{op: mop}]\n", "m.yaml:2:13: unknown operation 'mop'");
    refuse("version: 1\njobs: [{op: map, outptu: json}]\n",
           "m.yaml:2:18: unknown key 'outptu': did you mean 'output'?");
    refuse("version: 1\njobs: [{op: map, output: xml}]\n",
           "m.yaml:2:26: output must be one of the choices that the manual lists, not 'xml'");
    refuse("version: 1\njobs: [{op: map, window: 8E+1}]\n",
           "m.yaml:2:26: window must be START+LENGTH, START, +LENGTH or all, not '8E+1'");
    refuse("version: 1\njobs: [{op: map, window: [1k, 1024]}]\n",
           "m.yaml:2:31: '1024' is there twice");
    refuse("version: 1\njobs: [{op: map, output: json, matrix: {output: human}}]\n",
           "m.yaml:2:41: output is given both here and in the matrix");
    refuse("version: 1\njobs: [{op: map, exclude: [{}]}]\n",
           "m.yaml:2:28: this would exclude everything");
}

static void refuses_what_yaml_can_do_beyond(void **state)
{
    (void)state;
    refuse("version: 1\nname: &a x\n", "m.yaml:2:7: anchors are not supported");
    refuse("version: 1\nname: *a\n",
           "m.yaml:2:7: aliases are not supported: use 'defaults' or a matrix");
    refuse("version: 1\nname: !!str x\n", "m.yaml:2:7: tags are not supported");
    refuse("version: 1\nimages: &a [x]\n", "m.yaml:2:9: anchors and tags are not supported");
    refuse("version: 1\n---\nversion: 1\n", "m.yaml:2:1: a second document");
    refuse("version: 1\n? [a]\n: b\n", "m.yaml:2:3: a key must be a text");
    refuse("version: 1\nname: \"a\\0b\"\n", "m.yaml:2:7: a text holds a NUL character");
    refuse("version: [\n", "m.yaml:2:1: not YAML: did not find expected node content");
}

/* What is wrong with a `create`, which begins in line 3, column 14. */
static void refuse_create(const char *fields, const char *wanted)
{
    char text[600], complaint[400];
    snprintf(text, sizeof(text), "version: 1\nimages:\n  - {create: {%s}}\n", fields);
    snprintf(complaint, sizeof(complaint), "m.yaml:3:%s", wanted);
    refuse(text, complaint);
}

static void refuses_images_that_cannot_be_made(void **state)
{
    (void)state;
    refuse_create("name: a", "14: create needs name and size");
    refuse_create("size: 1M", "14: create needs name and size");
    refuse_create("formt: raw", "15: unknown key 'formt': did you mean 'format'?");
    refuse_create("name: ../a, size: 1",
                  "21: name must be a file's name of letters, digits and . _ + -");
    refuse_create("name: a, size: 1, format: bochs",
                  "41: format must be raw, qcow2, vmdk, vpc, vhdx, vdi, qcow, qed or parallels, "
                  "not 'bochs'");
    refuse_create("name: a, size: 1, format: vdi, options: cluster_size=4k",
                  "14: options: Invalid parameter 'cluster_size'");
    refuse_create("name: a, size: 1, compress: true", "14: raw has no compression");
    refuse_create("name: a, size: 1, format: qcow2, backing: b",
                  "14: backing: no entry before this one makes 'b'");
    refuse_create("name: a, size: 1k, writes: {offset: 1}",
                  "42: writes must be a list of at most 1000");
    refuse_create("name: a, size: 1k, writes: [{offset: 1}]",
                  "43: a write needs a length, all of an image together at most 1G");
    refuse_create("name: a, size: 4G, writes: [{length: 1G}, {offset: 2G, length: 1}]",
                  "57: a write needs a length, all of an image together at most 1G");
    refuse_create("name: a, size: 1k, writes: [{offset: 1k, length: 1}]",
                  "43: the write ends behind the disk");
    refuse_create("name: a, size: 1k, writes: [{length: 1, pattern: 256}]",
                  "64: pattern must be a number of 0 to 255");
    refuse("version: 1\nimages:\n  - create: {name: a, size: 1}\n  - create: {name: a, size: 1}\n",
           "m.yaml:4:13: 'a' is made twice");
    refuse("version: 1\nimages:\n  - create: {name: a, size: 1}\n"
           "  - create: {name: b, size: 1, format: qcow2, backing: a, writes: [{length: 1}]}\n",
           "m.yaml:4:68: zeros cannot be written over a backing file");
    refuse("version: 1\nimages:\n  - create: {name: a, size: 1}\n"
           "  - create: {name: b, size: 1, format: vdi, backing: a}\n",
           "m.yaml:4:13: vdi has no backing files");
    refuse("version: 1\nimages:\n  - {path: x, create: {name: a, size: 1}}\n",
           "m.yaml:3:15: only one of path, glob, index and create can be given");
}

static void what_is_below_is_a_part(void **state)
{
    (void)state;
    static const char text[] =
        "version: 1\n"
        "images:\n"
        "  - create: {name: a.raw, size: 1M, writes: [{offset: 4k, length: 1k, pattern: 7}]}\n"
        "  - create: {name: b.qcow2, format: qcow2, size: 1M, backing: a.raw}\n"
        "  - create: {name: c.qcow2, format: qcow2, size: 1M, backing: b.qcow2}\n"
        "  - create: {name: d.vmdk, format: vmdk, size: 1M, options: subformat=monolithicFlat}\n"
        "jobs: [{op: map}]\n";
    struct manifest manifest;
    struct problem problem = {0};
    assert_true(manifest_parse("m.yaml", text, strlen(text), &manifest, &problem));
    const struct image_source *sources = manifest.sources;
    assert_int_equal(sources[0].recipe->writes[0].offset_bytes, 4096);
    assert_int_equal(sources[0].recipe->writes[0].pattern, 7);
    assert_int_equal(sources[0].parts.count, 0);
    assert_string_equal(sources[1].recipe->backing_format, "raw");
    assert_int_equal(sources[2].parts.count, 2);
    assert_string_equal(sources[2].parts.items[0], "b.qcow2");
    assert_string_equal(sources[2].parts.items[1], "a.raw");
    assert_string_equal(sources[3].parts.items[0], "d-[fs]*.vmdk");
    manifest_free(&manifest);
}

static void limits_depth(void **state)
{
    (void)state;
    char text[256] = "version: 1\nname: ";
    memset(text + strlen(text), '[', MANIFEST_DEPTH_MAX + 1);
    char wanted[80];
    snprintf(wanted, sizeof(wanted), "m.yaml:2:%u: nested deeper than %u levels",
             7 + MANIFEST_DEPTH_MAX - 1, MANIFEST_DEPTH_MAX);
    refuse(text, wanted);
}

static void limits_texts(void **state)
{
    (void)state;
    char text[MANIFEST_TEXT_BYTES_MAX + 64];
    size_t length = strlen(head);
    memcpy(text, head, length);
    memcpy(text + length, "name: ", 6);
    memset(text + length + 6, 'x', MANIFEST_TEXT_BYTES_MAX + 1);
    text[length + 6 + MANIFEST_TEXT_BYTES_MAX + 1] = '\0';
    refuse(text, "m.yaml:2:7: a text of more than 4096 bytes");
}

static void reports_a_missing_file(void **state)
{
    (void)state;
    struct manifest manifest;
    struct problem problem = {0};
    assert_false(manifest_read("no/such.yaml", &manifest, &problem));
    assert_string_equal(problem.text, "no/such.yaml: No such file or directory");
    manifest_free(&manifest);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_a_manifest),
        cmocka_unit_test(names_the_place),
        cmocka_unit_test(knows_the_options_of_an_operation),
        cmocka_unit_test(refuses_what_yaml_can_do_beyond),
        cmocka_unit_test(refuses_images_that_cannot_be_made),
        cmocka_unit_test(what_is_below_is_a_part),
        cmocka_unit_test(limits_depth),
        cmocka_unit_test(limits_texts),
        cmocka_unit_test(reports_a_missing_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
