#!/bin/bash
#
# One task of a job array: one shard of the night. slurm_night.sh submits it.
#
# Which shard this is, and of how many, instar-batch sees in Slurm's environment. It writes to the
# node's own disk, because SQLite's locks do not work on every shared file system, and the finished
# database moves to $NIGHT in one step. A task that was cut short (SIGTERM: preempted, requeued,
# out of time) leaves what it has; queued again, it goes on from there, on any node.
#
#SBATCH --job-name=instar-shard
#SBATCH --requeue
#SBATCH --open-mode=append
set -euo pipefail
: "${NIGHT:?folder of results that all nodes see}" "${IMAGES:?folder of the images}"
: "${MANIFEST:?the manifest, by its full path}"

name=shard-$SLURM_ARRAY_TASK_ID.db
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
told=
trap 'told=yes' TERM # instar-batch is told as well: wait for it, then keep its database

resume=()
if [[ -e $NIGHT/$name ]]; then
    cp "$NIGHT/$name" "$scratch/$name"
    resume=(--resume=1)
fi
code=0
instar-batch run --quiet --images="$IMAGES" --db="$scratch/$name" "${resume[@]}" \
    --jobs="${SLURM_CPUS_PER_TASK:-1}" "$MANIFEST" || code=$?

# Killed outright (128 and more), it may have left half a transaction: that shard is missing.
if [[ $code -lt 128 || $code -eq 130 ]] && [[ -e $scratch/$name ]]; then
    cp "$scratch/$name" "$NIGHT/.$name" && mv "$NIGHT/.$name" "$NIGHT/$name"
fi
# 3 is this machine's failure, not an image's: another one may do better. Two more tries.
if [[ $code -eq 3 && -z $told && ${SLURM_RESTART_COUNT:-0} -lt 2 ]]; then
    scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID"
fi
exit "$code"
