/*
 * The plan: every case a manifest asks for, in a stable order, before any of them is run.
 *
 * A case is one image and one command line. Its name, IMAGE#OPERATION[,OPTION...], depends on the
 * manifest alone, so that nights can be compared; its key is a short hash of the name, for
 * commands and for sharding: adding a case moves no other case to another shard.
 */
#ifndef INSTAR_BATCH_PLAN_H
#define INSTAR_BATCH_PLAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "batch/copy_folder.h"
#include "batch/fuzz_targets.h"
#include "batch/manifest.h"

#define CASE_KEY_CHARS 12u

/* What an image is, as far as answers depend on it; see identity.h. */
struct image_identity {
    struct digest_hex sha256;      /* of the file, and of its parts if it has any */
    struct digest_hex fingerprint; /* of the allocation of the same files */
    uint64_t size_bytes;
};

struct plan_image {
    const char *name;      /* as cases call it: relative to the images' folder */
    const char *folder;    /* where commands for it are run */
    const char *base_name; /* how commands name it: "./x" where "x" could be taken for more */
    const char *format;    /* NULL: probe */
    const struct image_source *source;
    const struct fuzz_target *target; /* of SOURCE_TARGETS: this is its fuzzer */
    const struct string_list *allow;  /* absolute folders */
    bool identified;                  /* identity is filled in */
    struct image_identity identity;
};

/* One combination of a job's options. */
struct combination {
    const struct manifest_job *job;
    struct option_values values;
    const char *suffix; /* of case names: ",json,window=0+512" */
};

struct plan_case {
    const char *name;
    const char *line; /* the command's words, quoted: the canonical arguments of baselines */
    const struct combination *combination;
    uint32_t image;   /* index into images */
    uint32_t profile; /* index into the manifest's versions of qemu-img */
    char key[CASE_KEY_CHARS + 1];
};

struct plan {
    struct pool pool;
    struct plan_image *images;
    size_t image_count;
    size_t image_capacity;
    struct plan_case *cases;
    size_t case_count;
    size_t whole_count; /* cases of all shards together */
    size_t case_capacity;
    struct copy_folder made; /* of images that are made; image_maker.h */
};

/* Which cases are wanted; zero-initialised: all. */
struct selection {
    const char *images_folder;  /* instead of the manifest's */
    const char *fuzzers_folder; /* likewise for `fuzz: fuzzers` */
    bool answers_only;          /* leave out cases that no qemu-img can answer */
    const char *only_version;   /* of the manifest's versions of qemu-img; NULL: all */
    struct string_list filters; /* globs over names, or keys: one has to match */
    struct string_list tags;    /* the image has one of them */
    struct string_list formats; /* forced format, or "probe" */
    struct string_list operations;
    uint32_t shard_index; /* 0-based, with shard_total > 0 */
    uint32_t shard_total;
    uint64_t seed; /* 0: the manifest's order */
};

/*
 * Expands a manifest. Returns true; the caller frees *ret with plan_free(), also after a failure.
 * A plan without cases is a usage problem, except for a shard that happens to get none. The
 * manifest has to outlive the plan.
 */
bool plan_make(const struct manifest *manifest, const struct selection *selection, struct plan *ret,
               struct problem *problem);

void plan_free(struct plan *plan);

/* The options of a case: its combination's with the image's format. */
void plan_case_values(const struct plan *plan, const struct plan_case *planned,
                      struct option_values *ret);

/* The words of a case's command line, in `pool`. False: out of memory. */
bool plan_case_words(const struct plan *plan, const struct plan_case *planned, struct pool *pool,
                     struct words *ret);

#endif
