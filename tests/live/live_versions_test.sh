#!/bin/bash
# Each profile of --qemu-version against the binary of that version, over the committed images whose
# answers depend on it.
set -euo pipefail
source tests/live/live_lib.sh
require_kvm
groups=(chains luks parallels small vpc)
corpus/unpack "$work" "${groups[@]}"
against_versions "5.2.0 10.0.2 10.0.13 11.1.3" --windows 1 --minimum 500 "$work" "${groups[@]}"
