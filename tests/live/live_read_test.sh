#!/bin/bash
# What is read out of the committed images, and one window of each. With READ_ALL=1: of everything
# that corpus/generate makes, and six windows.
set -euo pipefail
source tests/live/live_lib.sh
require_kvm
require_oracle
if [[ ${READ_ALL-} == 1 ]]; then
    corpus/generate "$work"
    tests/live/read_live.sh --subject "$instar" --windows 6 --limit 3000000000 --minimum 5000 \
        "$work"
    exit
fi
corpus/unpack "$work"
tests/live/read_live.sh --subject "$instar" --windows 1 --minimum 400 "$work" \
    chains parallels qcow qcow2 qed raw small vdi vhdx vmdk vpc
