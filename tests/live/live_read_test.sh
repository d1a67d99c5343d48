#!/bin/bash
# What is read out of the committed images, and one window of each. With READ_ALL=1: of everything
# that corpus/generate makes, and six windows.
set -euo pipefail
source tests/live/live_lib.sh
require_kvm
require_oracle
tests/live/list_divergences "$divergences" 7.2.22 convert dd >"$TEST_TMPDIR/excuses"
read_live() {
    tests/live/read_live.sh --subject "$instar" --excuses "$TEST_TMPDIR/excuses" "$@"
}
if [[ ${READ_ALL-} == 1 ]]; then
    corpus/generate "$work"
    read_live --windows 6 --limit 3000000000 --minimum 5000 "$work"
    exit
fi
corpus/unpack "$work"
read_live --windows 1 --minimum 400 "$work" \
    chains parallels qcow qcow2 qed raw small vdi vhdx vmdk vpc
