#!/bin/bash
# Each profile of --qemu-version against the binary of that version, over everything that
# corpus/generate makes. 5.2 finds other faults in damaged images, or words them otherwise; profiles
# follow answers, so the groups of damages are left out there.
set -euo pipefail
source tests/live/live_lib.sh
require_kvm
corpus/generate "$work"
windows=${SWEEP_WINDOWS:-2}
status=0
against_versions "10.0.2 10.0.13 11.1.3" --windows "$windows" --minimum 10000 "$work" || status=1
against_versions 5.2.0 --windows "$windows" --minimum 5000 "$work" chains hostile luks parallels \
    qcow qcow2 qed raw small vdi vhdx vmdk vpc || status=1
exit $status
