#!/bin/sh
# run_replay.sh REPLAY TIMEOUT_S INPUT...: the body of every <target>_replay_test.
replay=$1
export REPLAY_TIMEOUT_S="$2"
shift 2
exec "$replay" "$@"
