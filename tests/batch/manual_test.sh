#!/bin/bash
#
# Does the manual say what the program has, and nothing else? Commands and options of
# instar-batch(1) are compared with --help; keys of instar-manifest(5) with
# those that the reader's tables name, and each is given to the reader where the page has it.
#
# usage: manual_test.sh INSTAR-BATCH instar-batch.1 instar-manifest.5 BATCH-SOURCE...
set -euo pipefail

batch=$1 page=$2 manifest=$3
shift 3
failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "manual_test: $*" >&2
    failed=1
}

compare() {
    diff -u "$2" "$3" || fail "$1: the program's on the left, the manual's on the right"
    [[ $(wc -l <"$2") -ge $4 ]] || fail "$1: the program's were not found"
}

# Lines of a page between two headings; the heading with `.TP` items only with `items`.
section() {
    sed -n "/^\.S[HS] $1\$/,/^\.S[HS] /p" "$2" | sed '1d; /^\.S[HS]/d'
}

items() {
    grep --no-group-separator -A1 '^\.TP' | grep -v '^\.TP' | sed 's/\\-/-/g'
}

"$batch" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' | sort >"$work/commands"
compare commands "$work/commands" \
    <(section COMMANDS "$page" | items | sed -E 's/^\.B[IR]* ([a-z]+).*/\1/' | sort) 10

while read -r command; do
    "$batch" "$command" --help
done <"$work/commands" | grep -o -e '^  ....--[a-z-]*' -e '^      --[a-z-]*' |
    grep -o -e '--[a-z-]*' | sort -u >"$work/options"
compare options "$work/options" \
    <(section OPTIONS "$page" | items | grep -o -e '--[a-z][a-z-]*' | sort -u) 20

# The long and the short name of one option stand together in both.
"$batch" run --help | sed -nE 's/^  (-.), (--[a-z-]+).*/\1 \2/p' | sort >"$work/letters"
compare letters "$work/letters" <(section OPTIONS "$page" | items |
    sed -nE 's/^\.BR (-.) ", " (--[a-z-]+).*/\1 \2/p' | sort) 2

# Keys that the reader knows: {"key", read_...}, options of operations, and a job's own comparisons.
grep -ho -e '{"[a-z0-9_]*", read_' -e '{"[a-z_]*", OPTION_' -e 'child->key, "[a-z_]*")' "$@" |
    grep -o '"[a-z0-9_]*"' | tr -d '"' | sort -u >"$work/keys"

# Bold words that can be keys, of text in man's language: the odd words of .BR, all of .B.
bold() {
    awk '/^\.BR? / {
        rest = substr($0, length($1) + 2)
        for (n = 1; rest != ""; n++) {
            match(rest, /^"[^"]*"|^[^ ]+/)
            word = substr(rest, 1, RLENGTH)
            rest = substr(rest, RLENGTH + 1)
            sub(/^ +/, "", rest)
            gsub(/"/, "", word)
            if ($1 == ".B" || n % 2 == 1) print word
        }
    }' | grep -xE '[a-z][a-z0-9_]*' | grep -vxFf "$work/commands" | sort -u
}

section DESCRIPTION "$manifest" | bold >"$work/keys-top"
# "images" and "fuzz" are sections as well as keys; so are "defaults, limits".
mapfile -t sections < <(sed -n 's/^\.SS //p' "$manifest")
for name in "${sections[@]}"; do
    section "$name" "$manifest" | bold >"$work/keys-${name%%,*}"
done
cat "$work"/keys-* | sort -u >"$work/manual-keys"
compare keys "$work/keys" "$work/manual-keys" 30

# knows KEY MANIFEST: whether the reader knows a key where a manifest (%s for the key) has it.
knows() {
    # shellcheck disable=SC2059  # the manifest is the format
    printf "version: 1\n$2\n" "$1" >"$work/m.yaml"
    [[ $("$batch" check "$work/m.yaml" 2>&1) != *'unknown key '* ]]
}

# Where the keys of a section may stand.
places() {
    local operation
    case $1 in
    top) echo '%s: 1' ;;
    oracle) echo 'oracle: {%s: 1}' ;;
    images)
        echo 'images: [{%s: 1}]'
        echo 'images: [{create: {%s: 1}}]'
        echo 'images: [{create: {writes: [{%s: 1}]}}]'
        ;;
    jobs)
        for operation in map info digest dd convert fuzz; do
            echo "jobs: [{op: $operation, %s: 1}]"
        done
        ;;
    defaults) echo 'defaults: {%s: 1}' ;;
    fuzz)
        echo 'fuzz: {%s: 1}'
        echo 'fuzz: {budget: {%s: 1}}'
        ;;
    known) echo 'known: [{%s: 1}]' ;;
    *) fail "no place is known for the keys of section '$1'" ;;
    esac
}

for list in "$work"/keys-*; do
    name=${list##*-}
    while read -r place; do # a canary: the reader gets as far as to this place
        ! knows nonsense "$place" || fail "'$place' takes anything"
    done < <(places "$name")
    while read -r key; do
        known=
        while read -r place; do
            ! knows "$key" "$place" || known=yes
        done < <(places "$name")
        [[ -n $known || $key == op || $key == version ]] ||
            fail "instar-manifest(5) has '$key' in '$name', where the reader does not know it"
    done <"$list"
done

for file in "$page" "$manifest"; do
    warnings=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l "$file" 2>&1 >/dev/null)
    [[ -z $warnings ]] || fail "$warnings"
done
exit "$failed"
