#!/bin/bash
# Everything that corpus/generate makes, in every window. Bazel's shards (--test_sharding_strategy) and
# $SWEEP_WINDOWS make it smaller.
set -euo pipefail
source tests/live/live_lib.sh
require_kvm
require_oracle
corpus/generate "$work"
against --windows "${SWEEP_WINDOWS:-4}" --minimum 1500 "$work"
