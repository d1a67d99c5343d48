# Sourced by the tests of this folder: where the tree is, and which files are in it.
#
# A test of Bazel sees links to its declared inputs only. These tests check files which nobody
# declares, so they follow the link of one declared file, WORKSPACE, to the folder that it really
# lies in. That is also why they are tagged "external" (never cached) and "no-sandbox".
#
# shellcheck shell=bash

ROOT=$(dirname "$(readlink -f WORKSPACE)")

# tree_files [PATHSPEC...]: the tracked files that exist, from the root, one a line. A tree without
# git (an unpacked archive) counts as tracked altogether; PATHSPEC is then matched by its last part.
tree_files() {
    local file
    cd "$ROOT" || return 1
    if git -c safe.directory='*' rev-parse --git-dir >/dev/null 2>&1; then
        git -c safe.directory='*' ls-files -- "$@" | while read -r file; do
            if [[ -f $file && ! -L $file ]]; then
                printf '%s\n' "$file"
            fi
        done
    else
        local -a names=()
        local pattern
        for pattern in "$@"; do
            names+=(-o -name "${pattern##*/}")
        done
        find . -path './bazel-*' -prune -o -type f \( "${names[@]:1}" \) -print | sed 's|^\./||'
    fi
}
