#!/bin/bash
# All shell of the tree passes shellcheck: *.sh, and files without a suffix that name a shell.
set -euo pipefail
# shellcheck source=tests/tidy/tree.sh
source tests/tidy/tree.sh

# Canary.
# shellcheck disable=SC2016 # the fault is meant to be in that file
printf '#!/bin/sh\nrm $1\n' >"$TEST_TMPDIR/bad.sh"
if shellcheck "$TEST_TMPDIR/bad.sh" >/dev/null; then
    echo "FAIL: shellcheck found nothing wrong with an unquoted variable"
    exit 1
fi

cd "$ROOT"
mapfile -t files < <(
    tree_files '*.sh'
    tree_files '*' | grep -vE '[.]|^corpus/(seeds|regression|images)/' | while read -r file; do
        if head -c 20 "$file" | head -n 1 | grep -qE '^#!/bin/(ba)?sh'; then
            printf '%s\n' "$file"
        fi
    done
    tree_files .ci/run
)
echo "${#files[@]} files"
[[ ${#files[@]} -gt 0 ]]
shellcheck -x "${files[@]}"
