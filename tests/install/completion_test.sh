#!/bin/bash
#
# Completion offers what --help lists, and nothing else, for each command of both programs; and a
# real bash on a terminal completes a word at a press of the tab key.
#
# usage: completion_test.sh INSTAR INSTAR-BATCH instar.bash instar-batch.bash
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
cp "$1" "$work/bin/instar"
cp "$2" "$work/bin/instar-batch"
cat "$3" "$4" >"$work/completion"
PATH=$work/bin:$PATH
failed=0

# offers FUNCTION WORD...: what is offered for the last word, one a line. compopt has nothing to set
# outside of a real completion, and says so.
offers() {
    local function=$1
    shift
    # shellcheck disable=SC2016  # the inner bash expands
    bash -c 'source "$1"; shift; compopt() { :; }; function=$1; shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); $function; printf "%s\n" "${COMPREPLY[@]}"' \
        bash "$work/completion" "$function" "$@" | sed '/^$/d' | sort -u
}

same() {
    if ! diff "$2" "$3"; then
        echo "completion_test: $1: < --help, > completion" >&2
        failed=1
    fi
}

commands_of() {
    "$1" --help | sed -nE 's/^  ([a-z]+) +.*/\1/p' | sort
}

check_program() {
    local program=$1 function=$2 command
    commands_of "$program" >"$work/commands"
    [[ $(wc -l <"$work/commands") -ge 5 ]] || failed=1
    same "$program" "$work/commands" <(offers "$function" "$program" '' | grep -v ^-)
    while read -r command; do
        "$program" "$command" --help | grep -oE '(^|[][ ,|(])--[a-z][a-z-]*=?' | tr -d '[](|, ' |
            sort -u >"$work/options"
        [[ -s $work/options ]] || failed=1
        same "$program $command" "$work/options" <(offers "$function" "$program" "$command" -- |
            grep ^--)
    done <"$work/commands"
}

check_program instar _instar
check_program instar-batch _instar_batch
same "dd's operands" <(printf '%s\n' bs= count= if= of= skip=) <(offers _instar instar dd '')
same "values" <(printf '%s\n' human json) <(offers _instar instar map --output =)
same "the start of a value" <(echo json) <(offers _instar instar map --output = j)
# Nothing to offer where a file name is wanted: bash then offers files.
same "files" /dev/null <(offers _instar instar map '')

# keys TEXT: what a bash on a terminal of its own makes of these keys.
keys() {
    printf 'source %s\n%b\nexit\n' "$work/completion" "$1" |
        timeout 20 script -qec 'bash --norc --noprofile -i' /dev/null >"$work/screen" 2>&1 || true
}
keys 'instar diges\t--chu\t--he\t'
grep -q 'usage: instar digest' "$work/screen" || {
    cat "$work/screen"
    echo "completion_test: instar at a terminal" >&2
    failed=1
}
keys 'instar-batch mer\t--he\t'
grep -q 'usage: instar-batch merge' "$work/screen" || {
    cat "$work/screen"
    echo "completion_test: instar-batch at a terminal" >&2
    failed=1
}
exit "$failed"
