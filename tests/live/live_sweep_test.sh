#!/bin/bash
# Everything that corpus/generate makes, in four windows, or in $SWEEP_WINDOWS of them.
set -euo pipefail
source tests/live/live_lib.sh
require_kvm
require_oracle
corpus/generate "$work"
against --windows "${SWEEP_WINDOWS:-4}" --minimum 1500 "$work"
