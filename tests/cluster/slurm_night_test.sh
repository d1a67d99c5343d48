#!/bin/bash
#
# The Slurm scripts of docs/examples, as they are, on a real cluster of one node: munged, slurmctld
# and slurmd, private to this test (private_slurm.sh).
#
# Three nights: one without trouble, which must find what an unsharded run finds; one in which a
# task is killed, which must name the shard; one in which a task is queued again in mid-run and
# another has a failing machine at first, which must end as if nothing had happened.
#
# usage: slurm_night_test.sh INSTAR-BATCH EXAMPLES/slurm_night.sh
set -euo pipefail

# ---- outside: what must be there, and the namespaces

# A machine that cannot run this: tolerated at somebody's desk, never in CI.
cannot() {
    if [[ ${CI:-} == true || ${INSTAR_REQUIRE_KVM:-} == 1 ]]; then
        echo "slurm_night_test: $*" >&2
        exit 1
    fi
    echo "SKIP: $*"
    exit 0
}

if [[ ${1-} != --inside ]]; then
    for tool in munged slurmctld slurmd sbatch ip unshare sqlite3; do
        PATH=$PATH:/usr/sbin:/sbin command -v "$tool" >/dev/null || cannot "$tool is not installed"
    done
    [[ -w /dev/kvm ]] || cannot "no /dev/kvm"
    [[ -e /etc/hosts ]] || cannot "no /etc/hosts: slurmctld must find its own name"
    [[ $(id -u) -eq 0 ]] || cannot "only root can make the namespaces"
    unshare --mount --pid --net --uts --ipc --fork true || cannot "no namespaces can be made here"
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    chmod 755 "$work" # munged wants its socket reachable
    before=$(sha256sum /etc/hosts)
    code=0
    # --kill-child: if this shell is killed, the first process inside is, and all of them with it.
    timeout --kill-after=5 120 unshare --mount --pid --net --uts --ipc --fork --kill-child \
        --mount-proc bash "$0" --inside "$work" "$(realpath "$1")" "$(realpath "$2")" || code=$?
    # Canary of the isolation itself.
    [[ $(sha256sum /etc/hosts) == "$before" && $(hostname) != node0 ]] || code=1
    exit "$code"
fi

# ---- inside: first process of the namespaces
work=$2 batch=$3 night=$4
export PATH=$work/bin:$PATH:/usr/sbin:/sbin
here=$(dirname "$0")
# shellcheck source=tests/cluster/private_slurm.sh
source "$here/private_slurm.sh"
# Whatever started this test may number its tasks; only Slurm may.
unset TEST_SHARD_INDEX TEST_TOTAL_SHARDS TEST_SHARD_STATUS_FILE

die() {
    echo "slurm_night_test: $*" >&2
    timeout 5 squeue --states=all >&2 || true
    tail -n 30 "$work"/night-*/*.log >&2 || true
    exit 1
}

says() {
    grep -qF -- "$2" "$1" || die "'$2' is not in $1: $(head -c 2000 "$1")"
}

# What a run has found, without times and run numbers. The order of cases is the plan's.
dump() {
    sqlite3 "$1" "SELECT c.name, c.key, c.operation, i.sha256, p.verdict, p.attempts, p.waived,
        a.number, a.verdict, a.category, a.exit_code, a.source_format, a.exits
        FROM planned p JOIN test_case c ON c.id = p.test_case
        JOIN image i ON i.id = p.image
        LEFT JOIN attempt a ON a.run = p.run AND a.test_case = p.test_case
        WHERE p.run = (SELECT max(id) FROM run) ORDER BY 1, 8"
}

# The nodes' instar-batch: the real one, and a saboteur for the task that a file in $NIGHT names.
#   kill-N    the task's runner is killed after some cases, as by the kernel's out-of-memory killer
#   freeze-N  it is stopped there, until somebody queues it again
#   broken-N  this machine fails: exit code 3
mkdir -p "$work/bin" "$work/night-1" "$work/night-2" "$work/night-3"
cat >"$work/bin/instar-batch" <<END
#!/bin/bash
real=$batch
END
cat >>"$work/bin/instar-batch" <<'END'
task=${SLURM_ARRAY_TASK_ID-none}
[[ $1 == run ]] || exec "$real" "$@"
if rm "$NIGHT/broken-$task" 2>/dev/null; then
    exit 3
fi
for trick in kill freeze; do
    if rm "$NIGHT/$trick-$task" 2>/dev/null; then
        mkfifo "$NIGHT/events-$task"
        (
            trap '' TERM # Slurm tells all processes of a task; the reader of events stays
            sed -n '/"event": "case"/{p;20q}' >"$NIGHT/saw-$task"
            if [[ $trick == kill ]]; then
                kill -KILL $$
            else
                kill -STOP $$
                touch "$NIGHT/frozen-$task"
            fi
            exec cat >/dev/null
        ) <"$NIGHT/events-$task" &
        exec "$real" "$@" --events=3 3>"$NIGHT/events-$task"
    fi
done
exec "$real" "$@" --events=3 3>"$NIGHT/done-$task-${SLURM_RESTART_COUNT:-0}"
END
chmod +x "$work/bin/instar-batch"

images=$work/images
manifest=$PWD/tests/cluster/cluster.yaml
corpus/unpack "$images" qcow2

echo "== without shards"
"$batch" run --quiet --jobs=2 --images="$images" --db="$work/whole.db" "$manifest"
dump "$work/whole.db" >"$work/whole.txt"
planned=$(sqlite3 "$work/whole.db" "SELECT planned FROM run")
[[ $(wc -l <"$work/whole.txt") -ge $planned && $planned -gt 100 ]] || die "$planned cases"

slurm_network "$work"
slurm_configure "$work/slurm" 4
slurm_start "$work/slurm" || die "no cluster"
export POLL_S=0.2 DEADLINE_S=50

# Slurm lets two minutes pass before it starts a task again. An operator need not wait: here is one.
while sleep 0.3; do
    squeue --noheader --states=PENDING --array --format='%i %r' | while read -r job reason; do
        [[ $reason != BeginTime ]] || scontrol update JobId="$job" StartTime=now || true
    done
done &

# run_night N CODE OPTION...: the example as it stands; the output in night-N/log.
run_night() {
    local folder=$work/night-$1 wanted=$2 code=0
    shift 2
    "$night" "$folder" "$images" "$manifest" "$@" >"$folder/log" 2>&1 || code=$?
    [[ $code -eq $wanted ]] || die "$folder: exit code $code, not $wanted: $(cat "$folder/log")"
}

same_as_unsharded() {
    diff "$work/whole.txt" <(dump "$work/night-$1/night.db") || die "night $1 has other results"
    says "$work/night-$1/merge.log" "planned $planned, finished $planned"
    says "$work/night-$1/night.html" "</html>"
}

# An array may begin anywhere and leave numbers out.
echo "== night 1: four shards"
run_night 1 0 --array=3-9:2
for i in 3 5 7 9; do
    says "$work/night-1/shard-$i.log" "shard $(((i - 1) / 2)) of 4, says Slurm"
done
same_as_unsharded 1

echo "== night 2: a task is killed; then it alone is queued again"
touch "$work/night-2/kill-1"
run_night 2 3 --array=0-2
says "$work/night-2/merge.log" "shard 2 of 3 is missing"
[[ -s $work/night-2/saw-1 && ! -e $work/night-2/night.db ]] || die "night 2 hides the loss"
read -r _ _ array _ <"$work/night-2/log"
scontrol requeue "${array%,}_1"
NIGHT=$work/night-2 timeout 40 sbatch --wait --dependency=afterany:"${array%,}" \
    --output="$work/night-2/merge.log" "$(dirname "$night")/slurm_merge.sh" >/dev/null ||
    die "night 2 again"
same_as_unsharded 2

echo "== night 3: one task queued again in mid-run, one whose machine fails at first"
touch "$work/night-3/freeze-2" "$work/night-3/broken-0"
(
    for ((i = 0; i < 200; i++)); do
        if [[ -e $work/night-3/frozen-2 ]]; then
            read -r _ _ array _ <"$work/night-3/log"
            exec scontrol requeue "${array%,}_2"
        fi
        sleep 0.1
    done
    exit 1
) &
run_night 3 0 --array=0-3
wait $! || die "the task did not get as far as to be frozen"
says "$work/night-3/shard-2.log" "MISS"
# What was done before was not done again.
names() {
    grep -o '"name": "[^"]*"' "$1" | sort
}
again=$(comm -12 <(names "$work/night-3/saw-2") <(names "$work/night-3/done-2-1"))
[[ -s $work/night-3/saw-2 && -s $work/night-3/done-2-1 && -z $again ]] ||
    die "done twice, or never: $again"
same_as_unsharded 3
echo "passed"
