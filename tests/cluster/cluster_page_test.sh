#!/bin/bash
#
# Each example that docs/cluster.md shows is the file of docs/examples that it names, to the byte;
# no file is left out; and the table of engines is the one of the program.
#
# A block counts as an example when the line before its fence is a link: [file](examples/file).
#
# usage: cluster_page_test.sh docs/cluster.md batch/shard.c
set -euo pipefail
page=$1
examples=${page%/*}/examples
failed=0

# The block that belongs to a file.
shown() {
    awk -v link="](examples/$1)" '
        inside && /^```$/ { exit }
        inside { print }
        index($0, link) { armed = 1; next }
        armed && /^```/ { inside = 1; next }
        NF { armed = 0 }' "$page"
}

count=0
for file in "$examples"/*.sh "$examples"/*.yaml; do
    count=$((count + 1))
    if ! diff "$file" <(shown "${file##*/}"); then
        echo "cluster_page_test: < ${file##*/}, > what the page shows" >&2
        failed=1
    fi
done
[[ $count -ge 5 && -z $(shown no-such-file) ]] || failed=1

# The variables of the program's table, and those of the page's.
variables() {
    grep -oE '"[A-Z]+_[A-Z_]+"' "$1" | tr -d '"' | sort -u
}
# shellcheck disable=SC2016  # the page quotes names so
named() {
    sed -n '/^| engine/,/^$/p' "$page" | grep -oE '`[A-Z]+_[A-Z_]+`' | tr -d '`' | sort -u
}
if ! diff <(variables "$2") <(named); then
    echo "cluster_page_test: < variables of the program, > of the page" >&2
    failed=1
fi
[[ $(named | wc -l) -ge 20 ]] || failed=1
exit "$failed"
