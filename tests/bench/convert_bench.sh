#!/bin/bash
# Measures `instar convert` and `instar dd` beside the installed qemu-img.
#
# usage: tests/bench/convert_bench.sh
# RUNS (default 7) is the number of turns, MIB (default 512) the size of the disks; BUILD=0 takes
# what is built (in BIN). Both programs take turns, so that they meet the same load: look at
# min/min.
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${RUNS:-7}
mib=${MIB:-512}
compare=${BIN:-$PWD/bazel-bin}/tests/bench/bench_compare
instar=${BIN:-$PWD/bazel-bin}/vmm/instar
if [[ ${BUILD:-1} != 0 ]]; then
    bazel build --noshow_progress --ui_event_filters=-info,-stdout,-stderr \
        //vmm:instar //tests/bench:bench_compare
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/instar-copies.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"

# Text that compresses to a quarter, and data that does not compress at all.
find /usr/include /usr/share/perl /usr/lib/gcc -name '*.[hp][ml]*' -type f -print0 |
    xargs -0 cat >words 2>/dev/null || true
while (($(stat -c %s words) < mib << 20)); do
    cat words words >"more"
    mv "more" words
done
mv words text.raw
truncate -s "${mib}M" text.raw
openssl enc -aes-128-ctr -pass pass:instar -nosalt -pbkdf2 -in text.raw -out data.raw
qemu-img convert -O qcow2 data.raw data.qcow2
qemu-img convert -c -O qcow2 text.raw zlib.qcow2
qemu-img convert -c -O qcow2 -o compression_type=zstd text.raw zstd.qcow2
truncate -s 64G sparse.raw

printf '%-22s %9s %9s %9s %9s %7s %7s %8s %8s\n' milliseconds ours-min ours-med \
    qemu-min qemu-med min/min med/med ours-KiB qemu-KiB
# measure LABEL TURNS WORDS...: the words after the program's name.
measure() {
    local label=$1 turns=$2
    shift 2
    "$compare" -n "$turns" -l "$label" -- "$instar" "$@" -- qemu-img "$@"
}
measure 'raw to raw' "$runs" convert -O raw data.raw out
measure 'qcow2 to raw' "$runs" convert -O raw data.qcow2 out
measure 'raw to qcow2' "$runs" convert -O qcow2 data.raw out
measure 'zlib to raw' "$runs" convert -O raw zlib.qcow2 out
measure 'zstd to raw' "$runs" convert -O raw zstd.qcow2 out
measure 'raw to zlib' 1 convert -c -O qcow2 text.raw out
measure 'dd bs=1M' "$runs" dd bs=1M if=data.qcow2 of=out
measure '64 GiB of holes' "$runs" convert -O qcow2 sparse.raw out
