#!/bin/bash
# Images damaged a field at a time (the tables of corpus/generate.d): `map` of each.
set -euo pipefail
source tests/live/live_lib.sh
require_kvm
require_oracle
groups=()
for table in corpus/generate.d/*.table; do
    groups+=("$(basename "$table" .table)")
done
corpus/generate "$work" "${groups[@]}"
against --operations map --outputs json --windows 1 --minimum 700 "$work"
