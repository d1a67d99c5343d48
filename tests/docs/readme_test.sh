#!/bin/bash
#
# What README.md shows is what happens. The commands of its ```console blocks are run one after
# the other in an empty folder, and have to print what stands below them; a ```yaml block whose
# first line is "# NAME.yaml: ..." is that file. Links have to lead somewhere.
#
# usage: readme_test.sh README.md INSTAR INSTAR-BATCH
set -euo pipefail

readme=$(realpath "$1")
tree=$(dirname "$(realpath -s "$1")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/here"
cp "$2" "$work/bin/instar"
cp "$3" "$work/bin/instar-batch"
PATH=$work/bin:$PATH
failed=0

while read -r target; do
    [[ -e $tree/$target ]] || {
        echo "README.md: there is no $target" >&2
        failed=1
    }
done < <(grep -oE '\]\([^)#:]+\)' "$readme" | tr -d ']()')

if [[ ! -w /dev/kvm ]]; then
    [[ ${INSTAR_REQUIRE_KVM-} != 1 ]] || exit 1
    echo "SKIP: no /dev/kvm"
    exit "$failed"
fi

cd "$work/here"
awk '/^```/ { inside = ($0 == "```yaml") ? 1 : 0; name = ""; next }
    inside && name == "" && /^# [a-z]*\.yaml:/ { name = substr($2, 1, length($2) - 1) }
    inside && name != "" { print >name }' "$readme"

# One script of all blocks: before each command its line, as the page has it.
awk '/^```console$/ { inside = 1; next } /^```/ { inside = 0 } inside' "$readme" >"$work/shown"
while IFS= read -r line; do
    [[ $line == '$ '* ]] || continue
    printf '%s\n' "$line"
    bash -c "${line#'$ '}" 2>&1 || true
done <"$work/shown" >"$work/happened"
diff "$work/shown" "$work/happened" || {
    echo "README.md: < shown, > what happens" >&2
    failed=1
}
[[ $(grep -c '^\$ ' "$work/shown") -ge 8 ]] || failed=1
exit "$failed"
