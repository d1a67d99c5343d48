#!/bin/bash
# The whole tree keeps the rules of tidy (docs/style.md), and tidy as a program goes red on a bad
# tree.
#
# usage: tree_test.sh TIDY EXCEPTIONS_MAX COMMENTS_MIN COMMENTS_MAX
set -euo pipefail
tidy=$PWD/$1
shift
# shellcheck source=tests/tidy/tree.sh
source tests/tidy/tree.sh
work=$TEST_TMPDIR

# Canaries: one bad file, and no file at all.
mkdir -p "$work/bad/vmm"
printf '/*\n * Bad.\n */\nvoid f(void)\n{\n    strcpy(a, b);\n}\n' >"$work/bad/vmm/bad.c"
echo vmm/bad.c >"$work/bad.list"
if "$tidy" "$work/bad" "$work/bad.list" 0 0 100 >"$work/log" ||
    ! grep -q '^vmm/bad.c:6: banned-function: ' "$work/log"; then
    echo "FAIL: tidy did not find a planted strcpy"
    exit 1
fi
: >"$work/empty.list"
if "$tidy" "$ROOT" "$work/empty.list" 0 0 100 >/dev/null; then
    echo "FAIL: tidy passed an empty list"
    exit 1
fi

tree_files '*' | grep -vE '^corpus/(seeds|regression|images)/' >"$work/list"
"$tidy" "$ROOT" "$work/list" "$@"
