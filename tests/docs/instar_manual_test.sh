#!/bin/bash
# instar_manual_test.sh INSTAR PAGE SOURCE...: the manual page names exactly the commands of the
# program and the options of each command's --help; and getopt is given these options and those that
# the page calls not supported, which are refused.
set -euo pipefail
instar=$1
page=$2
shift 2
failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "$*" >&2
    failed=1
}

# Options (-x, --long) and operands (name=VALUE) in a text, one a line.
words() {
    grep -oE '(^|[][ ,|(])(--?[A-Za-z][a-z-]*|[a-z]+=[A-Z])' |
        sed -E 's/^[^a-z-]*//; s/=[A-Z]$/=/' | sort -u
}

# Section or subsection $1 of the page as plain text, without references to other programs.
section() {
    sed -n "/^\.S[HS] $1\$/,/^\.S[SH]/p" "$page" | sed '1d; /^\.S[SH]/d' |
        sed -E 's/^\.[A-Z]+ //; s/\\f[A-Z]//g; s/\\-/-/g; s/"//g; s/^([^ ]*) \| /\1|/; s/[][]//g'
}

# The options in the tables of source $1; and those of options.h, which every table includes.
grammar() {
    grep -ohE '"[a-z-]+", (no|required)_argument' "$1" "$(dirname "$1")/options.h" |
        sed -E 's/.*"(.*)".*/--\1/; /^--s$/d' # an abbreviation that would be ambiguous
    sed -nE 's/.*short_options = ":([A-Za-z:]+)",/\1/p' "$1" | tr -d : | sed 's/./-&\n/g'
}

commands=$("$instar" --help | sed -nE 's/^  ([a-z]+)  +.*/\1/p')
[[ $(sort <<<"$commands") == $(sed -nE 's/^\.SS ([a-z]+)$/\1/p' "$page" | sort) ]] ||
    fail "the page's commands are not the program's"
for command in $commands; do
    diff <("$instar" "$command" --help | words) \
        <({ section "$command" && section "Options of every command"; } | words) ||
        fail "$command: < only in --help, > only in the page"
done

# What getopt takes and help does not tell.
for command in $commands; do
    for source; do
        [[ $source == */"$command"_command.c || $source == */"$command"_options.c ]] || continue
        grammar "$source" | sed '/^$/d' | sort -u >"$work/grammar"
        [[ $(wc -l <"$work/grammar") -ge 10 ]] || fail "no options in $source"
        comm -23 "$work/grammar" <("$instar" "$command" --help | words) |
            sed "s/^/$command /"
        comm -13 "$work/grammar" <("$instar" "$command" --help | words | grep ^-) |
            grep . && fail "$command: in --help, and unknown to getopt"
    done
done >"$work/silent"
diff <(cut -d' ' -f2 "$work/silent" | sort -u) <(section "NOT SUPPORTED" | words) ||
    fail "< taken and in no help, > not supported, says the page"
while read -r command option; do
    more=()
    case $option in
    --object | -r) more=(1) ;;
    --target-image-opts) more=(-n) ;;
    --skip-broken-bitmaps) more=(--bitmaps) ;;
    esac
    files=(x)
    [[ $command != convert ]] || files=(x y)
    [[ $command != dd ]] || files=(if=x of=y)
    message=$("$instar" "$command" "$option" "${more[@]}" "${files[@]}" 2>&1) &&
        fail "$command $option is taken"
    [[ $message == *" is not supported"* ]] || fail "$command $option: $message"
done <"$work/silent"

# A page that names nothing would agree with a help that cannot be had.
[[ -n $commands && -n $(section map | words) && -s $work/silent ]] || failed=1
exit $failed
