/*
 * Writes a results database for the tests of the HTML page.
 *
 * usage: nights history|large DATABASE
 *
 *   history  fourteen nights in which everything happens that a report has a list for, with names
 *            that are an attack on the reader; a comparison with the live oracle, a fuzz campaign
 *   large    three nights of ten thousand cases, two hundred of which fail in the last one
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "batch/fuzz_results.h"
#include "batch/pool.h"
#include "tests/batch/nights.h"

#define LARGE_CASES 10000u
#define LARGE_FAILURES 200u

#define GOOD                                                                                       \
    "[{ \"start\": 0, \"length\": 65536, \"depth\": 0, \"zero\": true, \"data\": false},\n"        \
    "{ \"start\": 65536, \"length\": 131072, \"depth\": 0, \"zero\": false, \"data\": true, "      \
    "\"offset\": 327680},\n"                                                                       \
    "{ \"start\": 196608, \"length\": 851968, \"depth\": 0, \"zero\": true, \"data\": false}]\n"
#define WRONG                                                                                      \
    "[{ \"start\": 0, \"length\": 65536, \"depth\": 0, \"zero\": true, \"data\": false},\n"        \
    "{ \"start\": 65536, \"length\": 131072, \"depth\": 1, \"zero\": false, \"data\": true, "      \
    "\"offset\": 327680},\n"                                                                       \
    "{ \"start\": 196608, \"length\": 851968, \"depth\": 0, \"zero\": true, \"data\": false}]\n"
#define TABLE "Offset          Length          Mapped to       File\n0               0x10000   "
#define HOSTILE                                                                                    \
    "<script>alert(1)</script><img src=https://evil.example/x.png onerror=alert(2)>&\"'`|"         \
    "\x1b[31mred\x1b[0m \xe2\x80\xae"                                                              \
    "gnp.exe\xe2\x80\xac\xff]]>.raw"

/* A line without a place to break, which must not make a phone scroll sideways. */
static char long_text[3000];

static const struct night_history histories[] = {
    {{"steady.qcow2", "map", "human", FORMAT_QCOW2, 0, GOOD, GOOD, NULL, 9000, 0},
     "PPPPPPPPPPPPPP"},
    {{"refused.vmdk", "info", "json", FORMAT_VMDK, 0, "", "", NULL, 3000, 0}, "RRRRRRRRRRRRRR"},
    {{"regressed.qcow2", "map", "json", FORMAT_QCOW2, 0, GOOD, WRONG, NULL, 9000, 0},
     "PPPPPPPPPPPPPF"},
    {{"blanks.qcow2", "map", "human", FORMAT_QCOW2, 0, TABLE "0x50000\n", TABLE "\t0x50000 \n",
      NULL, 9000, 0},
     "PPPPPPPPPPPPPF"},
    {{"crash.qcow2", "info", "human", FORMAT_QCOW2, 0, "image: x\n", "", NULL, 4000, 0},
     "PPPPPPPPPPPPPG"},
    {{"hang.dmg", "map", "human", FORMAT_DMG, 0, "", "", NULL, 900000, 0}, "PPPPPPPPPPPPPT"},
    {{HOSTILE, "info", "json", FORMAT_RAW, 0, "file: " HOSTILE "\n", "file: " HOSTILE "?\n", NULL,
      4000, 0},
     "PPPPPPPPPPPPPF"},
    {{"long.qcow2", "info", "human", FORMAT_QCOW2, 0, "short\n", long_text, NULL, 4000, 0},
     "PPPPPPPPPPPPPF"},
    {{"old-bug.qcow2", "map", "human", FORMAT_QCOW2, 0, GOOD, WRONG, NULL, 9000, 0},
     "PPPPPPPFFFFFFF"},
    {{"healed.vmdk", "map", "human", FORMAT_VMDK, 0, GOOD, WRONG, NULL, 9000, 0}, "PPPPPPPPPPFFFP"},
    {{"known.vhdx", "info", "human", FORMAT_VHDX, 0, "a\n", "b\n",
      "qemu-img reads past the end here; reported upstream", 9000, 0},
     "XXXXXXXXXXXXXX"},
    {{"wobbly.qcow2", "info", "human", FORMAT_QCOW2, 0, "a\n", "a\n", NULL, 9000, 0},
     "PPPPKPPPPPPPPK"},
    {{"gone.raw", "map", "human", FORMAT_RAW, 0, GOOD, GOOD, NULL, 9000, 0}, "PPPPPPPPPPPPP-"},
    {{"young.raw", "map", "human", FORMAT_RAW, 0, GOOD, GOOD, NULL, 9000, 0}, "-------------P"},
    {{"crashes-qemu.vpc", "map", "human", FORMAT_VPC, 0, "", "", NULL, 9000, 0}, "SSSSSSSSSSSSSS"},
};

/* A campaign with one finding, whose log quotes what an input made the target print. */
static void store_fuzzing(struct results_db *results)
{
    static const char log[] =
        "==1==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x1\n"
        "    #0 0x1 in read_table guest/formats/x.c:1\n    #1 0x2 in open "
        "guest/formats/x.c:2\n" HOSTILE
        "\nSUMMARY: AddressSanitizer: heap-buffer-overflow x.c:1 in read_table\n";
    static struct triage triage;
    const struct fuzz_facts facts = {.target = "qcow2_header",
                                     .engine = "libfuzzer",
                                     .program = "fuzz/qcow2_header_fuzzer",
                                     .seed = 7,
                                     .execs = 40000,
                                     .fuzz_ms = 60000,
                                     .edges = 812,
                                     .features = 2400,
                                     .corpus_before = 100,
                                     .corpus_grown = 130,
                                     .corpus_after = 110,
                                     .peak_rss_mib = 300,
                                     .timeout_s = 5,
                                     .rss_mib = 2048};
    const struct sighting sighting = {&triage, 7, "artefacts/" HOSTILE, "ab12", 64, 900, true};
    struct problem problem = {0};
    enum finding_state state;
    if (!triage_log(log, sizeof(log) - 1, &triage) ||
        !fuzz_results_put_case(results, 0, &facts, &problem) ||
        !fuzz_results_put_finding(results, 0, facts.target, "r14", &sighting, &state, &problem)) {
        fprintf(stderr, "nights: no campaign: %s\n", problem.text);
    }
}

static void store_history(struct results_db *results)
{
    memset(long_text, 'x', sizeof(long_text) - 2);
    long_text[sizeof(long_text) - 2] = '\n';
    int64_t run = nights_store(results, histories, sizeof(histories) / sizeof(histories[0]));
    const struct night_case drifted[] = {
        {"steady.qcow2", "map", "human", FORMAT_QCOW2, VERDICT_PASS, GOOD, WRONG, NULL, 0, 0},
        {"regressed.qcow2", "map", "json", FORMAT_QCOW2, VERDICT_FAIL, GOOD, WRONG, NULL, 0, 0},
        {"blanks.qcow2", "map", "human", FORMAT_QCOW2, VERDICT_FAIL, TABLE "0x50000\n", "now\n",
         NULL, 0, 0},
        {HOSTILE, "info", "json", FORMAT_RAW, VERDICT_FAIL, "file: " HOSTILE "\n", "other\n", NULL,
         0, 0},
    };
    const struct night drift = {"nightly", "", "machine", "7.2.23", "7.2.22", drifted, 4, false};
    store_fuzzing(results);
    night_store_drift(results, &drift);
    printf("run %lld\n", (long long)run);
}

static void store_large(struct results_db *results)
{
    static const char *const names[] = {"map", "info"};
    static const enum source_format formats[] = {FORMAT_RAW, FORMAT_QCOW2, FORMAT_VMDK,
                                                 FORMAT_VHDX};
    struct pool pool = {0};
    struct night_case *cases = calloc(LARGE_CASES, sizeof(*cases));
    for (unsigned night = 0; cases != NULL && night < 3; night++) {
        for (unsigned i = 0; i < LARGE_CASES; i++) {
            bool fails = night == 2 && i % (LARGE_CASES / LARGE_FAILURES) == 0;
            cases[i] = (struct night_case){
                .image = pool_printf(&pool, "folder/image-%05u.img", i / 4),
                .operation = names[i % 2],
                .option = i % 4 < 2 ? "human" : "json",
                .format = formats[i % 4],
                .verdict = fails ? VERDICT_FAIL : VERDICT_PASS,
                .expected = GOOD,
                .actual = fails ? WRONG : GOOD,
                .wall_us = 2000 + i,
            };
        }
        const struct night made = {
            "large", night == 2 ? "bad" : "good", "machine", "7.2.22", "7.2.22", cases, LARGE_CASES,
            false};
        (void)night_store(results, &made);
    }
    free(cases);
    pool_free(&pool);
}

int main(int argc, char **argv)
{
    static struct results_db results;
    struct problem problem = {0};
    if (argc != 3 || !results_open(&results, argv[2], &problem)) {
        fprintf(stderr, "nights: %s\n", argc == 3 ? problem.text : "history|large DATABASE");
        return 2;
    }
    if (strcmp(argv[1], "large") == 0) {
        store_large(&results);
    } else {
        store_history(&results);
    }
    results_close(&results);
    return 0;
}
