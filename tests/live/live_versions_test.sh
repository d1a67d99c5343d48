#!/bin/bash
# Each profile of --qemu-version against the binary of that version, over all committed images.
#
# tests/oracles/fetch puts the binaries into its cache; what is not there is skipped and counted.
set -euo pipefail
source tests/live/live_lib.sh
require_kvm
# Bazel tests have no HOME.
home=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}
cache=${INSTAR_ORACLES:-${XDG_CACHE_HOME:-$home/.cache}/instar/oracles}
corpus/unpack "$work"
status=0
for version in 5.2.0 10.0.2 10.0.13 11.1.3; do
    oracle=$cache/qemu-img-$version
    if [[ ! -x $oracle ]]; then
        echo "SKIP: no qemu-img $version below the cache (tests/oracles/fetch)"
        continue
    fi
    echo "== qemu-img $version"
    against --oracle "$oracle" --qemu-version "$version" --windows 2 --minimum 1000 "$work" ||
        status=1
done
exit $status
