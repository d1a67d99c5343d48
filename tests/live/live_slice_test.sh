#!/bin/bash
# The committed raw and qcow2 images x human and json x 4 windows, and info of each.
set -euo pipefail
source tests/live/live_lib.sh
require_kvm
require_oracle
corpus/unpack "$work" raw qcow2
against --windows 4 --minimum 720 "$work" raw qcow2
