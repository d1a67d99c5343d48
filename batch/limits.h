/*
 * Every limit of the batch side, in one place: what a manifest, a plan or an answer may grow to.
 *
 * A manifest is written by people we trust more than images, yet by mistake or in a pull request:
 * each limit is far above any real use and far below what would hurt the machine.
 */
#ifndef INSTAR_BATCH_LIMITS_H
#define INSTAR_BATCH_LIMITS_H

#define MANIFEST_BYTES_MAX (4u << 20)
#define MANIFEST_DEPTH_MAX 16u
#define MANIFEST_NODES_MAX 200000u
#define MANIFEST_KEYS_MAX 64u         /* in one mapping */
#define MANIFEST_TEXT_BYTES_MAX 4096u /* one scalar */
#define MANIFEST_JOBS_MAX 1000u
#define MANIFEST_INCLUDES_MAX 64u

/* One image that is made for a run. */
#define RECIPE_NAME_BYTES_MAX 200u
#define RECIPE_WRITES_MAX 1000u
#define RECIPE_WRITTEN_BYTES_MAX (1ull << 30)

#define PLAN_IMAGES_MAX 100000u
#define PLAN_CASES_MAX 1000000u
#define CASE_WORDS_MAX 48u   /* words of one command line */
#define CASE_OPTIONS_MAX 24u /* options of one operation */

/* An answer's stdout up to this size is kept in memory and in the baselines whole. */
#define ANSWER_OUT_BYTES_MAX (256u << 10)
/* Of a longer one, this much from its start, with the SHA-256 and length of all of it. */
#define ANSWER_HEAD_BYTES (64u << 10)
#define ANSWER_ERR_BYTES_MAX (16u << 10)
/* What a result keeps of either side of a difference. */
#define EXCERPT_BYTES_MAX (64u << 10)
#define EXCERPT_WINDOW_BYTES (8u << 10)

#define RUN_TIMEOUT_S_MAX (7u * 24u * 3600u)
#define ATTEMPTS_MAX 10u
#define WORKERS_MAX 256u

/* What the oracle may use. Its crash or hang is recorded as its answer. */
#define ORACLE_TIMEOUT_MS_DEFAULT 60000u
#define ORACLE_MEMORY_BYTES (4ull << 30)
#define ORACLE_FILE_BYTES (1ull << 44)
#define ORACLE_FDS_MAX 1024u

/* What one process of a fuzzer may use; its memory is bounded by the fuzzer itself. */
#define FUZZ_FILE_BYTES (256ull << 20)
#define FUZZ_FDS_MAX 256u
#define FUZZ_CPU_FACTOR 2u /* of its deadline: a merge runs two processes */

/* Results reach the database in batches: a commit each time one of the two is reached. */
#define COMMIT_RESULTS 256u
#define COMMIT_INTERVAL_MS 100u

#define DATABASE_BUSY_TIMEOUT_MS 5000

#endif
