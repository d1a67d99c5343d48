#!/bin/bash
#
# A run that cannot be whole: its time is over, the machine has no KVM, it is resumed as something
# else than it was. Every one of them is one clear line and an exit code, and the plan is stored.
#
# usage: batch_limits_test.sh INSTAR-BATCH
set -euo pipefail

# shellcheck source=tests/batch/batch_lib.sh
source "$(dirname "$0")/batch_lib.sh"

batch=$(realpath "$1")
require_tools qemu-img sqlite3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# ask SQL: of the results.
ask() {
    sqlite3 r.db "$1"
}

mkdir images
for ((i = 0; i < 400; i++)); do
    printf 'image %d' "$i" >"images/r$i.raw"
done
cat >m.yaml <<'END'
version: 1
name: limits
images: [{glob: "images/*", format: raw}]
jobs:
  - {op: map, output: [human, json], window: [all, "0+1", "+2", "1+3"]}
  - {op: info, output: [human, json]}
END
expect 0 "$batch" record -q --baseline b.db m.yaml --filter 'images/r0.raw*'

echo "== no KVM: one line, exit code 3, every case MISS"
if unshare -m mount -t tmpfs none /dev 2>/dev/null; then
    for how in 'mount -t tmpfs none /dev' 'mount --bind /dev/null /dev/kvm'; do
        [[ $how != *bind* || -e /dev/kvm ]] || continue
        rm -f r.db*
        expect 3 unshare -m bash -c "$how && exec \"\$@\"" - \
            "$batch" run -q --db r.db --baseline b.db m.yaml
        [[ $(grep -c 'instar-batch: no case can be run: /dev/kvm' out.txt) == 1 ]] || {
            cat out.txt >&2
            die "not one line about /dev/kvm"
        }
        [[ $(ask "SELECT status || exit_code FROM run") == MISS3 ]] || die "the run is not red"
        [[ $(ask "SELECT count(*) FROM planned WHERE verdict IS NULL") == 4000 ]] || die "plan"
    done
else
    echo "SKIP: no mount namespaces here"
fi

require_kvm

echo "== the run's time is over: MISS for the rest, and it can be gone on with"
rm -f r.db*
expect 2 "$batch" run --timeout 0 m.yaml
says "'0' is no number of 1 to 604800"
expect 3 "$batch" run -q -j 1 --timeout 1 --db r.db --baseline b.db m.yaml
says "the run's time is over: "
done_then=$(ask "SELECT count(*) FROM planned WHERE verdict IS NOT NULL")
((done_then > 0 && done_then < 4000)) || die "$done_then cases in a second"
[[ $(ask "SELECT status FROM run") == MISS ]] || die "status"
[[ $(ask "SELECT count(*) FROM attempt") == "$done_then" ]] || die "attempts"
sed '1a run_timeout_s: 1' m.yaml >timed.yaml
expect 3 "$batch" run -q -j 1 --db timed.db --baseline b.db timed.yaml
says "the run's time is over: "

echo "== resumed as what it was, or not at all"
resume() {
    local wanted=$1
    shift
    expect 2 "$batch" run -q --db r.db --baseline b.db --resume 1 "$@"
    says "run 1 cannot be resumed: its $wanted is not the same"
}
resume isolation --isolation reset m.yaml
resume seed --seed 5 m.yaml
resume selection --filter '*r1.raw*' m.yaml
resume shard --shard 2/2 m.yaml
cp b.db other.db
resume "database of baselines" --baseline other.db m.yaml
cp m.yaml changed.yaml
echo '# another' >>changed.yaml
resume manifest changed.yaml
expect 2 "$batch" run -q --db r.db --baseline b.db --resume 7 m.yaml
says "there is no run 7"
printf 'another' >images/r399.raw
expect 2 "$batch" run -q --db r.db --baseline b.db --resume 1 m.yaml
says "run 1 cannot be resumed: 'images/r399.raw#map,human,format=raw' is not the same"
printf 'image 399' >images/r399.raw
[[ $(ask "SELECT count(*) FROM attempt") == "$done_then" ]] || die "a refused resume has changed it"
expect 1 "$batch" run -q --db r.db --baseline b.db --resume 1 m.yaml
says "planned 4000, finished 4000: 3990 NEW, 10 PASS"
echo "passed"
