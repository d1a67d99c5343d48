#!/bin/bash
#
# Does packages.txt have everything that the scripts of the tree call? Each word in the place of a
# command is looked for on the path; the package that it belongs to has to be among those of the
# list and what they depend on, or be part of every Debian.
#
# usage: packages_test.sh packages.txt
set -euo pipefail
# shellcheck source=tests/tidy/tree.sh
source tests/tidy/tree.sh
packages=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

if ! command -v dpkg-query >/dev/null; then
    echo "SKIP: not a Debian"
    exit 0
fi

# What is installed, with its essential packages and those of the list at the front: a closure over
# the first alternative that is there. apt is what the rest comes by.
sed 's/#.*//; /^[[:space:]]*$/d' "$packages" >"$work/wanted"
echo apt >>"$work/wanted"
dpkg-query -W -f '${Package}\t${Essential}\t${Provides}\t${Pre-Depends}, ${Depends}\n' |
    awk -F '\t' -v wanted="$work/wanted" '
        BEGIN { while ((getline line <wanted) > 0) queue[++last] = line }
        function trim(text) { gsub(/\([^)]*\)|\[[^]]*\]|:any| /, "", text); return text }
        {
            there[$1] = 1
            needs[$1] = $4
            if ($2 == "yes") queue[++last] = $1
            count = split($3, names, ",")
            for (i = 1; i <= count; i++) provider[trim(names[i])] = $1
        }
        END {
            for (at = 1; at <= last; at++) {
                name = queue[at]
                if (!(name in there) && name in provider) name = provider[name]
                if (name in seen) continue
                seen[name] = 1
                print name
                groups = split(needs[name], group, ",")
                for (i = 1; i <= groups; i++) {
                    choices = split(group[i], choice, "|")
                    for (j = 1; j <= choices; j++) {
                        one = trim(choice[j])
                        if (one in there || one in provider) { queue[++last] = one; break }
                    }
                }
            }
        }' | sort -u >"$work/allowed"

# Words in the place of a command: at the start, after what begins a command, after what runs one.
# No assignments, of the shell's or of awk's, and no labels of a case.
commands_of() {
    local before='^\s*|[|&;]\s*|! |\$\('
    before+='|(?:then|do|else|if|while|env|exec|xargs|command -v|run) +'
    before+='|(?:timeout|expect) [0-9]+ +'
    sed -E -e '/^[[:space:]]*[a-z_]+ = /d' -e 's/^[[:space:]]*[a-z| -]+[)]//' \
        -e 's/^[[:space:]]*#.*//' -e 's/[[:space:]]#.*//' "$@" |
        grep -aoP "(?:$before)\\K[a-z][a-z0-9_.+-]*+(?!=)" | sort -u
}

# Commands whose package is neither allowed nor unknown: lines "COMMAND PACKAGE". A package knows a
# file of /usr/bin by that name or by that of /bin.
foreign_commands() {
    local name path
    while read -r name; do
        path=$(type -P "$name") || continue
        printf '%s\t%s\n' "$name" "$(readlink -f "$path")"
    done >"$work/paths"
    cut -f2 "$work/paths" | sed 'p; s|^/usr||' | xargs dpkg-query -S 2>/dev/null |
        sed -nE 's|^([^:,]+)(:[a-z0-9]+)?(, [^ ]+)?: (/usr)?(/.*)|/usr\5\t\1|p' \
            >"$work/owners" || true
    awk -F '\t' -v owners="$work/owners" -v allowed="$work/allowed" '
        BEGIN {
            while ((getline line <owners) > 0) { split(line, part, "\t"); owner[part[1]] = part[2] }
            while ((getline line <allowed) > 0) good[line] = 1
        }
        {
            path = $2
            if (path !~ /^\/usr/) path = "/usr" path
            if (path in owner && !(owner[path] in good)) print $1, owner[path]
        }' "$work/paths"
}

PATH=$PATH:/usr/sbin:/sbin
mapfile -t scripts < <(
    cd "$ROOT"
    {
        tree_files '*.sh'
        tree_files ':!corpus/seeds' ':!*.sh' | xargs grep -lIm1 -E '^#!/bin/(ba)?sh$'
    } | sed "s|^|$ROOT/|"
)
[[ ${#scripts[@]} -ge 40 ]] || {
    echo "packages_test: only ${#scripts[@]} scripts were found" >&2
    failed=1
}
commands_of "${scripts[@]}" >"$work/commands"
for known in qemu-img bazel sqlite3 sbatch git; do
    grep -qx "$known" "$work/commands" || {
        echo "packages_test: '$known' was not seen in the scripts" >&2
        failed=1
    }
done
while read -r name package; do
    echo "packages_test: '$name' is of package $package, which packages.txt does not bring" >&2
    (cd "$ROOT" && grep -nwF -- "$name" "${scripts[@]#"$ROOT/"}" | head -n 3) >&2
    failed=1
done < <(foreign_commands <"$work/commands")

# Canary: without its package a command is noticed.
grep -vx qemu-utils "$work/allowed" >"$work/fewer"
mv "$work/fewer" "$work/allowed"
[[ $(foreign_commands <<<qemu-img) == "qemu-img qemu-utils" ]] || {
    echo "packages_test: a missing package is not noticed" >&2
    failed=1
}
exit "$failed"
