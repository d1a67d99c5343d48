#!/bin/bash
# Installs instar, or takes it away again. Run by Bazel, which has built what is installed.
#
# usage: bazel run //:install -- [--uninstall] [PREFIX]
#
# PREFIX is /usr/local by default. DESTDIR, if set, goes before it, for makers of packages. A file
# is copied beside its place and renamed, so that no moment has half a program in it, also where the
# old one is running. PREFIX/share/instar/INSTALLED lists what was installed: --uninstall removes
# just that, and so does a later version with what it no longer has.
set -euo pipefail

die() {
    echo "install: $*" >&2
    exit 1
}

uninstall=
prefix=/usr/local
for word; do
    case $word in
    --uninstall) uninstall=yes ;;
    -*) die "no such option: $word (bazel run //:install -- [--uninstall] [PREFIX])" ;;
    *) prefix=$word ;;
    esac
done
# Relative to where the user is, not to where Bazel starts this.
[[ $prefix == /* ]] || prefix=${BUILD_WORKING_DIRECTORY:-$PWD}/$prefix
top=${DESTDIR-}$prefix
list=share/instar/INSTALLED

# put MODE FILE PLACE: PLACE is relative to the prefix.
declare -A installed=()
put() {
    local place=$top/$3
    mkdir -p "${place%/*}"
    rm -f "$place.installing"
    cp -L -- "$2" "$place.installing"
    chmod "$1" "$place.installing"
    mv -f -- "$place.installing" "$place"
    installed[$3]=yes
}

# Removes files of the list that are not in `installed`, and the folders that they leave empty.
remove_others() {
    local place folder
    [[ -e $top/$list ]] || return 0
    while read -r place; do
        # A list that somebody has changed must not lead out of the prefix.
        [[ $place != /* && /$place/ != */../* ]] || die "$top/$list: '$place' is no place"
        [[ -z ${installed[$place]-} ]] || continue
        rm -f -- "${top:?}/$place"
        folder=$place
        while folder=$(dirname "$folder") && [[ $folder == */instar* ]]; do # not our user's
            rmdir -- "$top/$folder" 2>/dev/null || break
        done
    done <"$top/$list"
}

if [[ -n $uninstall ]]; then
    [[ -e $top/$list ]] || die "nothing is installed in $top"
    remove_others
    echo "instar is gone from $top"
    exit 0
fi

# Bazel's "run" starts this among the files that it needs; somebody else does not.
[[ -e vmm/instar ]] || cd "$0.runfiles/instar" || die "run me by: bazel run //:install -- PREFIX"

# A build with //build:planted_bug is for one test, and for nobody else.
for program in vmm/instar batch/instar-batch; do
    ! grep -q INSTAR-PLANTED-BUG "$program" || die "$program has the planted bug"
done

put 755 vmm/instar bin/instar
put 755 batch/instar-batch bin/instar-batch
for page in docs/man/*.[1-9]; do
    put 644 "$page" "share/man/man${page##*.}/${page##*/}"
done
put 644 docs/completion/instar.bash share/bash-completion/completions/instar
put 644 docs/completion/instar-batch.bash share/bash-completion/completions/instar-batch
for page in README.md docs/*.md docs/examples/*.yaml; do
    put 644 "$page" "share/doc/instar/${page#docs/}"
done
for script in docs/examples/*.sh; do
    put 755 "$script" "share/doc/instar/${script#docs/}"
done
# The night, laid out as in the tree: its manifests name each other by relative paths.
for file in nightly.yaml corpus/demo.yaml baselines/divergences.yaml corpus/{manifest,tools}.sh; do
    put 644 "$file" "share/instar/$file"
done
for file in corpus/images/*; do
    put 644 "$file" "share/instar/$file"
done
for file in corpus/unpack corpus/make/allocation_list; do
    put 755 "$file" "share/instar/$file"
done

remove_others
installed[$list]=yes
new_list=$(mktemp)
trap 'rm -f "$new_list"' EXIT
printf '%s\n' "${!installed[@]}" | sort >"$new_list"
put 644 "$new_list" "$list"
echo "instar is installed in $top"
