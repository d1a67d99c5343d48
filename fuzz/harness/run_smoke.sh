#!/bin/bash
# run_smoke.sh FUZZER RUNS MAX_LEN TIMEOUT_S CORPUS_LIST: the body of every <target>_smoke_test.
# A short run with a fixed seed: it shows that the fuzzer links, starts and gets past its seeds.
set -euo pipefail

fuzzer=$1 runs=$2 max_len=$3 timeout_s=$4 list=$5
corpus=$TEST_TMPDIR/corpus
mkdir "$corpus"
while read -r path; do
    cp "$path" "$corpus/$(sha256sum <"$path" | cut -c1-16)"
done <"$list"
exec "$fuzzer" -seed=1 "-runs=$runs" "-max_len=$max_len" "-timeout=$timeout_s" \
    -rss_limit_mb=1024 -print_final_stats=1 \
    "-artifact_prefix=${TEST_UNDECLARED_OUTPUTS_DIR:-$TEST_TMPDIR}/" "$corpus"
