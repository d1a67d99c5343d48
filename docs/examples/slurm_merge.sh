#!/bin/bash
#
# The last job of a night: makes one run of all shards in $NIGHT and reports it. slurm_night.sh
# submits it. Its exit code is the night's: instar-batch merge fails (3) when a shard is missing or
# there twice, when shards are not of one plan, or when a case was not run.
#
#SBATCH --job-name=instar-merge
set -euo pipefail
: "${NIGHT:?folder of results that all nodes see}"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
code=0
instar-batch merge --db="$scratch/night.db" "$NIGHT"/shard-*.db || code=$?
# A merge that was refused leaves no run to report.
if instar-batch report --db="$scratch/night.db" html="$scratch/night.html"; then
    cp "$scratch/night.db" "$scratch/night.html" "$NIGHT"
fi
exit "$code"
