#!/bin/bash
# Every committed image of every format, in two windows: the slice of the sweep for each change.
set -euo pipefail
source tests/live/live_lib.sh
require_kvm
require_oracle
corpus/unpack "$work"
against --windows 2 --minimum 1000 "$work"
