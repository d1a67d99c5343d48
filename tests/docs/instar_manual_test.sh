#!/bin/bash
# instar_manual_test.sh INSTAR PAGE: the manual page names exactly the commands of the program and
# the options of each command's --help.
set -euo pipefail
instar=$1
page=$2
failed=0

# Options (-x, --long) and operands (name=VALUE) in a text, one a line.
words() {
    grep -oE '(^|[][ ,|(])(--?[A-Za-z][a-z-]*|[a-z]+=[A-Z])' |
        sed -E 's/^[^a-z-]*//; s/=[A-Z]$/=/' | sort -u
}

# Subsection $1 of the page as plain text, without what shows the way about other programs.
section() {
    sed -n "/^\.SS $1\$/,/^\.S[SH]/p" "$page" | sed '1d; /^\.S[SH]/d' |
        sed -E 's/^\.[A-Z]+ //; s/\\f[A-Z]//g; s/\\-/-/g; s/"//g; s/^([^ ]*) \| /\1|/; s/[][]//g'
}

commands=$("$instar" --help | sed -nE 's/^  ([a-z]+)  +.*/\1/p')
if [[ $(sort <<<"$commands") != $(sed -nE 's/^\.SS ([a-z]+)$/\1/p' "$page" | sort) ]]; then
    echo "the page's commands are not the program's"
    failed=1
fi
for command in $commands; do
    if ! diff <("$instar" "$command" --help | words) \
        <({ section "$command" && section "Options of every command"; } | words); then
        echo "$command: < only in --help, > only in the page"
        failed=1
    fi
done

# A page that names nothing would agree with a help that cannot be had.
[[ -n $commands && -n $(section map | words) ]] || failed=1
exit $failed
