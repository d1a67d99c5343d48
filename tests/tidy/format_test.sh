#!/bin/bash
# All C of the tree is as clang-format would write it (.clang-format).
set -euo pipefail
# shellcheck source=tests/tidy/tree.sh
source tests/tidy/tree.sh

# Canary: a file that is not, judged by the same configuration.
cp "$ROOT/.clang-format" "$TEST_TMPDIR/"
printf 'int  f( void ){return 1 ;}\n' >"$TEST_TMPDIR/bad.c"
if clang-format --dry-run -Werror "$TEST_TMPDIR/bad.c" 2>/dev/null; then
    echo "FAIL: clang-format found nothing wrong with a badly written file"
    exit 1
fi

mapfile -t files < <(tree_files '*.c' '*.h')
echo "${#files[@]} files"
[[ ${#files[@]} -gt 0 ]]
cd "$ROOT"
clang-format --dry-run -Werror "${files[@]}"
