#!/bin/bash
# Images that name files outside their folder, addresses, devices, or themselves. Each must be
# refused in time, by map and by info --backing-chain, and nothing of the outside may show.
set -euo pipefail
source tests/live/live_lib.sh
require_kvm
corpus/generate "$work" hostile
cd "$work/hostile"
status=0
fail() {
    echo "FAIL $*"
    status=1
}
# check NAME COMMAND...: exit code 1, one message, within five seconds.
check() {
    local name=$1 code=0 out
    shift
    out=$(timeout 5 "$instar" "$@" "$name" 2>&1) || code=$?
    [[ $code == 1 ]] || fail "$name ($*): exit code $code: ${out:0:200}"
    [[ $out != *'"offset"'* ]] || fail "$name ($*): it was opened: ${out:0:200}"
}
while IFS=$'\t' read -r name _; do
    check "$name" map --output=json
done <INDEX
check fifo.hang map --output=json
# What the message says does not depend on whether the outside file is there.
before=$("$instar" map backing-absolute.qcow2 2>&1 || true)
rm "$work/hostile-outside.part"
after=$("$instar" map backing-absolute.qcow2 2>&1 || true)
[[ $before == "$after" ]] || fail "the message tells whether a file exists: '$before', '$after'"
# An image which is no regular file itself.
for name in fifo.part . /dev/null; do
    check "$name" map
done
# A decompression bomb ends at the limit on what is written, with a line that says so, and leaves
# nothing; the guest's memory is fixed beforehand.
for options in "-O raw" "-O qcow2" "-O vmdk"; do
    code=0
    # shellcheck disable=SC2086 # an option and its argument
    said=$(timeout 20 "$instar" convert --output-limit=64M $options bomb.qcow2 burst.out \
        2>&1) || code=$?
    [[ $code == 1 && $(wc -l <<<"$said") == 1 && -n $said ]] || fail "bomb ($options): $code: $said"
    compgen -G '*burst*' >/dev/null && fail "bomb ($options): debris"
done
exit $status
