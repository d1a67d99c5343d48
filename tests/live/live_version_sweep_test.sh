#!/bin/bash
# Each profile of --qemu-version against the binary of that version, over everything that
# corpus/generate makes.
set -euo pipefail
source tests/live/live_lib.sh
require_kvm
corpus/generate "$work"
against_versions --windows "${SWEEP_WINDOWS:-2}" --minimum 10000 "$work"
