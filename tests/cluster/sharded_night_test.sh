#!/bin/bash
#
# A night under Bazel's test sharding: Bazel starts this once a shard, instar-batch reads which one
# from the environment and tells Bazel that it did (TEST_SHARD_STATUS_FILE). Each shard's database
# is among the outputs of its test.
#
# usage: sharded_night_test.sh INSTAR-BATCH
set -euo pipefail

if [[ ! -w /dev/kvm ]]; then
    [[ ${INSTAR_REQUIRE_KVM-} != 1 ]] || exit 1
    : >"$TEST_SHARD_STATUS_FILE"
    echo "SKIP: no /dev/kvm"
    exit 0
fi
images=${TEST_TMPDIR:?}/images
db=${TEST_UNDECLARED_OUTPUTS_DIR:?}/shard-$TEST_SHARD_INDEX.db
corpus/unpack "$images" small
"$1" run --quiet --images="$images" --db="$db" --junit="${XML_OUTPUT_FILE:?}" \
    tests/cluster/cluster.yaml

# The share is a share, and Bazel has been told: without it Bazel fails the test by itself.
[[ -e $TEST_SHARD_STATUS_FILE && $TEST_TOTAL_SHARDS -eq 3 ]]
sqlite3 "$db" "SELECT shard_index, shard_total, planned > 0 AND planned < whole FROM run" |
    grep -qx "$TEST_SHARD_INDEX|3|1"
