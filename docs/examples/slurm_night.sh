#!/bin/bash
#
# A night on Slurm: a job array, one shard a task, and a merge when all tasks have ended.
#
# usage: slurm_night.sh NIGHT IMAGES MANIFEST [SBATCH-OPTION...]
#
#   NIGHT      a folder for the results, which all nodes see; made here
#   IMAGES     the folder that the manifest's paths are relative to
#   MANIFEST   the manifest
#   options    for the array, such as --array=0-99 (default 0-9) or --cpus-per-task=8
#
# Waits for the merge, and its exit code is the night's. After DEADLINE_S seconds (default 8 hours)
# tasks that have not ended are cancelled: the merge then says which shards are missing. The jobs go
# on without this script, too; it only watches.

set -euo pipefail
[[ $# -ge 3 ]] || {
    sed -n '2,/^$/s/^#\( \|$\)//p' "$0" >&2
    exit 2
}
here=$(dirname "$(readlink -f "$0")")
mkdir -p "$1"
NIGHT=$(realpath "$1")
IMAGES=$(realpath "$2")
MANIFEST=$(realpath "$3")
export NIGHT IMAGES MANIFEST
shift 3

array=$(sbatch --parsable --array=0-9 --output="$NIGHT/shard-%a.log" "$@" "$here/slurm_array.sh")
# afterany, not afterok: it is the merge that says which shard has failed.
merge=$(sbatch --parsable --dependency=afterany:"$array" --output="$NIGHT/merge.log" \
    "$here/slurm_merge.sh")
echo "job array $array, merge $merge"

deadline=$((SECONDS + ${DEADLINE_S:-28800}))
cancelled=
while sleep "${POLL_S:-10}"; do
    facts=$(scontrol show job --oneliner "$merge" || true) # the controller may be away for a while
    case $facts in
    *JobState=PENDING* | *JobState=RUNNING* | *JobState=COMPLETING* | '') ;;
    *) break ;;
    esac
    if ((SECONDS >= deadline)); then
        [[ -z $cancelled ]] || {
            echo "the merge has not ended either" >&2
            scancel "$merge"
            exit 124
        }
        echo "deadline: the tasks left are cancelled" >&2
        scancel "$array"
        cancelled=yes
        deadline=$((SECONDS + 600))
    fi
done
cat "$NIGHT/merge.log"
[[ $facts =~ \ ExitCode=([0-9]+):([0-9]+) ]] || exit 3
((BASH_REMATCH[2] == 0)) || exit 3 # killed by a signal
exit "${BASH_REMATCH[1]}"
