#!/bin/bash
# The replay main, by a target that dies on request: it passes good inputs, fails on each kind of
# death and says on which input, and refuses to call an empty corpus a pass.
#
# usage: replay_test.sh REPLAY_CANARY
set -euo pipefail

replay=$1
work=$TEST_TMPDIR
fails=0
export REPLAY_TIMEOUT_S=1
# The deaths are wanted ones; a fault must reach the process as its signal or as a report, either
# way.
ulimit -c 0

note() {
    echo "FAIL: $*"
    fails=$((fails + 1))
}

# dies CLAUSE INPUT...: the replay fails and its last word names the clause.
dies() {
    local clause=$1
    shift
    if "$replay" "$@" >"$work/log" 2>&1; then
        note "$*: passed, wanted '$clause'"
    fi
    grep -q -- "$clause" "$work/log" || note "$*: wanted '$clause', got '$(tail -n 3 "$work/log")'"
}

mkdir "$work/good" "$work/empty"
printf good >"$work/good/one"
: >"$work/good/zero bytes"
printf '%s\n' "$work/good/one" "$work/good/zero bytes" >"$work/list"
for kind in assert hang fault; do
    printf '%s' "$kind" >"$work/$kind"
done

[[ $("$replay" "$work/good/one") == "replayed 1 inputs, 4 bytes" ]] || note "one file"
[[ $("$replay" "$work/good") == "replayed 2 inputs, 4 bytes" ]] || note "a folder"
[[ $("$replay" "@$work/list") == "replayed 2 inputs, 4 bytes" ]] || note "a list"

dies "no input at all"
dies "no input at all" "$work/empty"
dies "No such file" "$work/missing"
dies "No such file" "@$work/missing"
dies "on input $work/assert" "$work/good" "$work/assert"
dies "on input $work/fault" "$work/good" "$work/fault"
dies "timeout on input $work/hang" "$work/good" "$work/hang"

[[ $fails -eq 0 ]]
