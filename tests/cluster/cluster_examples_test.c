/*
 * The YAML of docs/examples, read as YAML: what a user copies has to be well-formed, to name each
 * key once, and to say the numbers that instar-batch needs.
 *
 * usage: cluster_examples_test kubernetes_job.yaml gitlab_ci.yaml
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <yaml.h>

static const char *const *paths;

/* The only document of a stream; fails the test if it is not well-formed. */
static bool load(FILE *stream, yaml_document_t *ret)
{
    yaml_parser_t parser;
    assert_true(yaml_parser_initialize(&parser));
    yaml_parser_set_input_file(&parser, stream);
    bool good = yaml_parser_load(&parser, ret) && yaml_document_get_root_node(ret) != NULL;
    yaml_parser_delete(&parser);
    return good;
}

static const char *text_of(const yaml_node_t *node)
{
    assert_non_null(node);
    assert_int_equal(node->type, YAML_SCALAR_NODE);
    return (const char *)node->data.scalar.value;
}

/* A mapping's value, or NULL. */
static yaml_node_t *get(yaml_document_t *document, yaml_node_t *mapping, const char *key)
{
    assert_non_null(mapping);
    assert_int_equal(mapping->type, YAML_MAPPING_NODE);
    for (yaml_node_pair_t *pair = mapping->data.mapping.pairs.start;
         pair < mapping->data.mapping.pairs.top; pair++) {
        if (strcmp(text_of(yaml_document_get_node(document, pair->key)), key) == 0) {
            return yaml_document_get_node(document, pair->value);
        }
    }
    return NULL;
}

/* The value at the end of "key key key"; a number is an index into a list. */
static yaml_node_t *find(yaml_document_t *document, const char *path)
{
    char copy[256];
    char *rest = NULL;
    yaml_node_t *node = yaml_document_get_root_node(document);
    assert_true(strlen(path) < sizeof(copy));
    memcpy(copy, path, strlen(path) + 1);
    for (char *key = strtok_r(copy, " ", &rest); key != NULL; key = strtok_r(NULL, " ", &rest)) {
        if (node->type == YAML_SEQUENCE_NODE) {
            yaml_node_item_t *item = node->data.sequence.items.start + (key[0] - '0');
            assert_true(item < node->data.sequence.items.top);
            node = yaml_document_get_node(document, *item);
        } else {
            node = get(document, node, key);
        }
        assert_non_null(node);
    }
    return node;
}

/* Whether each key of each mapping is there once: libyaml itself does not mind. */
static bool keys_are_unique(yaml_document_t *document)
{
    for (int i = 1; yaml_document_get_node(document, i) != NULL; i++) {
        yaml_node_t *node = yaml_document_get_node(document, i);
        if (node->type != YAML_MAPPING_NODE) {
            continue;
        }
        for (yaml_node_pair_t *pair = node->data.mapping.pairs.start;
             pair < node->data.mapping.pairs.top; pair++) {
            const char *key = text_of(yaml_document_get_node(document, pair->key));
            if (get(document, node, key) != yaml_document_get_node(document, pair->value)) {
                return false;
            }
        }
    }
    return true;
}

static void open_example(size_t index, yaml_document_t *ret)
{
    FILE *stream = fopen(paths[index], "r");
    assert_non_null(stream);
    assert_true(load(stream, ret));
    assert_int_equal(fclose(stream), 0);
    assert_true(keys_are_unique(ret));
}

static void expect_text(yaml_document_t *document, const char *path, const char *expected)
{
    assert_string_equal(text_of(find(document, path)), expected);
}

static void kubernetes_numbers_agree(void **state)
{
    (void)state;
    static const char container[] = "spec template spec containers 0 ";
    yaml_document_t document;
    char path[128];
    open_example(0, &document);
    expect_text(&document, "apiVersion", "batch/v1");
    expect_text(&document, "kind", "Job");
    expect_text(&document, "spec completionMode", "Indexed");
    expect_text(&document, "spec template spec restartPolicy",
                "Never"); /* podFailurePolicy's need */

    snprintf(path, sizeof(path), "%senv 0 name", container);
    expect_text(&document, path, "INSTAR_SHARD_TOTAL");
    snprintf(path, sizeof(path), "%senv 0 value", container);
    const yaml_node_t *total = find(&document, path);
    assert_string_equal(text_of(total), text_of(find(&document, "spec completions")));
    /* A number here is refused by Kubernetes: environments hold text. */
    assert_int_equal(total->data.scalar.style, YAML_DOUBLE_QUOTED_SCALAR_STYLE);

    expect_text(&document, "spec podFailurePolicy rules 0 action", "FailIndex");
    static const char *const final_codes[] = {"1", "2", "4"};
    for (size_t i = 0; i < 3; i++) {
        snprintf(path, sizeof(path), "spec podFailurePolicy rules 0 onExitCodes values %zu", i);
        expect_text(&document, path, final_codes[i]);
    }
    snprintf(path, sizeof(path), "%scommand 2", container);
    assert_non_null(strstr(text_of(find(&document, path)), "instar-batch run "));
    assert_non_null(strstr(text_of(find(&document, path)), "$JOB_COMPLETION_INDEX"));
    yaml_document_delete(&document);
}

static void gitlab_merges_what_it_ran(void **state)
{
    (void)state;
    yaml_document_t document;
    open_example(1, &document);
    assert_non_null(find(&document, "night parallel"));
    assert_non_null(strstr(text_of(find(&document, "night script 0")), "$CI_NODE_INDEX"));
    expect_text(&document, "night retry exit_codes 0", "3");
    expect_text(&document, "night artifacts when", "always");
    expect_text(&document, "night artifacts paths 0", "shard-*.db");
    expect_text(&document, "merge needs 0", "night");
    assert_non_null(strstr(text_of(find(&document, "merge script 0")), "shard-*.db"));
    yaml_document_delete(&document);
}

/* The checks see what they are for. */
static void notices_bad_yaml(void **state)
{
    (void)state;
    static const char twice[] = "a: 1\nb: 2\na: 3\n";
    static const char broken[] = "a: [1, 2\nb: }\n";
    yaml_document_t document;
    FILE *stream = fmemopen((void *)(uintptr_t)twice, strlen(twice), "r");
    assert_non_null(stream);
    assert_true(load(stream, &document));
    assert_false(keys_are_unique(&document));
    yaml_document_delete(&document);
    assert_int_equal(fclose(stream), 0);
    stream = fmemopen((void *)(uintptr_t)broken, strlen(broken), "r");
    assert_non_null(stream);
    assert_false(load(stream, &document));
    assert_int_equal(fclose(stream), 0);
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: cluster_examples_test kubernetes_job.yaml gitlab_ci.yaml\n");
        return 2;
    }
    paths = (const char *const *)argv + 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kubernetes_numbers_agree),
        cmocka_unit_test(gitlab_merges_what_it_ran),
        cmocka_unit_test(notices_bad_yaml),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
