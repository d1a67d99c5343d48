/*
 * A manifest: which images, which questions about them, and what the answers are held against.
 *
 * docs/manifest.md describes the language. This is its model after reading: validated, with
 * defaults filled in, all text in one pool. Paths are as written; what they are relative to is
 * `folder` of the file they stand in.
 */
#ifndef INSTAR_BATCH_MANIFEST_H
#define INSTAR_BATCH_MANIFEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "batch/digest.h"
#include "batch/fuzz_budget.h"
#include "batch/manifest_tree.h"
#include "batch/operation.h"
#include "batch/pool.h"
#include "batch/problem.h"

#define MANIFEST_VERSION 1u

enum source_kind {
    SOURCE_PATH,    /* one file */
    SOURCE_GLOB,    /* all files that match; none is an error */
    SOURCE_INDEX,   /* a list as corpus/generate writes it: NAME, tab, options */
    SOURCE_TARGETS, /* a list of fuzz targets, beside the fuzzers */
    SOURCE_CREATE,  /* a file that is made for the run */
};

/* A stretch of one byte over and over. */
struct image_write {
    uint64_t offset_bytes;
    uint64_t length_bytes;
    unsigned char pattern;
    struct mark mark;
};

/* How an image is made; see image_maker.h. */
struct image_recipe {
    const char *name;    /* of the file, without a folder */
    const char *format;  /* by qemu's name */
    const char *options; /* as -o takes them, or NULL */
    const char *backing; /* name of an image made before, or NULL */
    const char *backing_format;
    uint64_t size_bytes;
    uint64_t written_bytes; /* by all writes together */
    bool compress;
    struct image_write *writes;
    size_t write_count;
    size_t write_capacity;
};

struct image_source {
    enum source_kind kind;
    const char *pattern; /* a path or glob, relative to the manifest's folder */
    const char *format;  /* NULL: probe */
    const char *sha256;  /* NULL: any content */
    struct string_list tags;
    struct string_list allow;    /* folders in which the image may refer to files */
    struct string_list parts;    /* globs, beside the image: files its answers depend on */
    struct string_list exclude;  /* globs over what pattern found */
    struct image_recipe *recipe; /* of SOURCE_CREATE */
    struct mark mark;
};

/* The limits of one case; 0 in a job: the manifest's default. */
struct case_limits {
    uint64_t timeout_ms;
    uint64_t memory_mib;
    uint64_t output_bytes;
    uint64_t read_bytes;
    uint64_t retries; /* further attempts after one that did not pass */
};

/* The values one option takes in a job's matrix; no values: not given. */
struct axis {
    struct string_list values; /* canonical; "" means not given */
};

/* A combination to leave out: for each option, "any value" (count 0) or one of these. */
struct exclusion {
    struct axis axis[CASE_OPTIONS_MAX];
    struct exclusion *next;
};

struct manifest_job {
    const struct operation *operation;
    struct axis axis[CASE_OPTIONS_MAX];
    struct exclusion *exclusions;
    struct string_list images;   /* globs over image names; empty: all */
    struct string_list tags;     /* an image needs one of them; empty: all */
    struct string_list versions; /* of the oracle, to compare with; empty: all of the manifest */
    struct case_limits limits;
    struct fuzz_budget budget; /* of a fuzz job */
    struct mark mark;
};

/* A case that is known not to pass: still run, its outcome shown; passing is an error. */
struct known_failure {
    const char *cases; /* glob over case names */
    const char *reason;
    const char *owner;
    const char *expires; /* YYYY-MM-DD or NULL: never */
    bool flaky;          /* may pass as well */
    struct mark mark;
};

struct manifest {
    struct pool pool;
    const char *path;
    const char *folder; /* of the manifest: "." or with a '/' somewhere */
    const char *name;
    struct digest_hex sha256; /* of the text, includes too */
    const char *oracle_binary;
    struct string_list oracle_versions; /* first: the one to compare with; empty: 7.2.22 */
    const char *divergences;            /* path of a registry, or NULL */
    struct fuzz_settings fuzz;
    struct case_limits limits;
    uint64_t run_timeout_s; /* of a whole run; 0: none */
    struct image_source *sources;
    size_t source_count;
    size_t source_capacity;
    struct manifest_job *jobs;
    size_t job_count;
    size_t job_capacity;
    struct known_failure *known;
    size_t known_count;
    size_t known_capacity;
};

/*
 * Reads the manifest at `path` with what it includes. Returns true; the caller frees *ret with
 * manifest_free(), also after a failure. A usage problem names file, line and column.
 */
bool manifest_read(const char *path, struct manifest *ret, struct problem *problem);

/* The same from memory; an include is refused. For tests and the fuzz target. */
bool manifest_parse(const char *path, const char *text, size_t length, struct manifest *ret,
                    struct problem *problem);

/* The version of the manifest that a real qemu-img stands for: itself, one of its series, the
 * first. */
const char *manifest_version_for(const struct manifest *manifest, const char *version);

void manifest_free(struct manifest *manifest);

#endif
