#!/bin/bash
#
# What `bazel run //:install` leaves behind works without what it was built from: another user, in
# another folder, on a machine whose tree and build have gone, maps an image and runs a night.
#
# usage: install_test.sh INSTALL
set -euo pipefail

# The second part of the test, in a mount namespace: hides the tree, then is nobody.
if [[ $1 == --elsewhere ]]; then
    prefix=$2 folder=$3
    shift 3
    for hidden; do
        mount -t tmpfs none "$hidden"
        [[ -z $(ls -A "$hidden") ]]
    done
    mknod "$folder/kvm" c 10 232 # the machine's own may be for root alone
    chmod 666 "$folder/kvm"
    mount --bind "$folder/kvm" /dev/kvm
    cd "$folder/home"
    chown 65534 .
    # shellcheck disable=SC2016  # the inner bash expands
    exec setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs \
        env -i PATH="$prefix/bin:/usr/bin:/bin" HOME="$folder/home" PREFIX="$prefix" \
        bash -euo pipefail -c '
            qemu-img create -q -f qcow2 disk.qcow2 1M
            qemu-io -f qcow2 -c "write -q -P 7 64k 64k" disk.qcow2
            instar map --output=json disk.qcow2 >map
            qemu-img map --output=json disk.qcow2 | cmp - map
            "$PREFIX/share/instar/corpus/unpack" images
            instar-batch run -q --images=images --filter="small/*" \
                "$PREFIX/share/instar/corpus/demo.yaml"
            instar-batch list --images=images "$PREFIX/share/instar/nightly.yaml" >list
            [[ $(wc -l <list) -gt 100 ]]'
fi

install=$(realpath -s "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"

die() {
    echo "install_test: $*" >&2
    exit 1
}

echo "== DESTDIR, and a prefix that is relative to the user"
mkdir -p "$work/here"
DESTDIR=$work/stage "$install" /opt/instar >/dev/null
BUILD_WORKING_DIRECTORY=$work/here "$install" prefix >/dev/null
diff -r "$work/stage/opt/instar" "$work/here/prefix"
prefix=$work/here/prefix
files=$(cd "$prefix" && find . -type f | sed 's|^\./||' | sort)
diff <(echo "$files") "$prefix/share/instar/INSTALLED"
for file in bin/instar bin/instar-batch share/man/man1/instar.1 share/man/man1/instar-batch.1 \
    share/man/man5/instar-manifest.5 share/doc/instar/README.md share/instar/nightly.yaml \
    share/doc/instar/examples/slurm_night.sh share/bash-completion/completions/instar-batch; do
    [[ -s $prefix/$file ]] || die "$file is missing"
done
[[ -z $(find "$prefix" -type l) ]] || die "links into the build"
[[ -z $(find "$prefix" -perm /022) ]] || die "others may write"

echo "== again: other files in their place, and what is of an older version goes"
before=$(stat -c %i "$prefix/bin/instar")
exec 3<"$prefix/bin/instar" # so that its number is not given to the new one
touch "$prefix/share/instar/of-old" "$prefix/bin/of-others"
echo share/instar/of-old >>"$prefix/share/instar/INSTALLED"
"$install" "$prefix" >/dev/null
[[ $(stat -c %i "$prefix/bin/instar") != "$before" ]] || die "written over in place"
[[ ! -e $prefix/share/instar/of-old && -e $prefix/bin/of-others ]] || die "old or others' files"

echo "== the manual renders"
for page in "$prefix"/share/man/man?/*; do
    warnings=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l "$page" 2>&1 >"$work/page")
    [[ -z $warnings && $(wc -l <"$work/page") -gt 20 ]] || die "$page: $warnings"
    warnings=$(mandoc -Tlint -Wwarning "$page" 2>&1) || die "$page: $warnings"
done
# Canary: the check sees an unknown macro.
printf '.TH X 1 "" x\n.SH NAME\nx \\- y\n.XYZ\n' >"$work/bad.1"
! mandoc -Tlint -Wwarning "$work/bad.1" >/dev/null || die "mandoc finds nothing wrong"

echo "== another user elsewhere, without the tree"
if [[ $(id -u) -eq 0 && -c /dev/kvm ]]; then
    mkdir "$work/home"
    # The links of the runfiles lead to the tree and to what was built.
    mapfile -t hidden < <(for file in README.md vmm/instar; do
        dirname "$(readlink -f "$file")"
    done)
    unshare --mount bash "$(realpath "$0")" --elsewhere "$prefix" "$work" "${hidden[@]}" ||
        die "not without the tree"
else
    echo "SKIP: only root can hide the tree"
fi

echo "== away again"
"$install" --uninstall "$prefix" >/dev/null
[[ $(find "$prefix" -type f) == "$prefix/bin/of-others" ]] || die "left: $(find "$prefix" -type f)"
[[ ! -e $prefix/share/instar && ! -e $prefix/share/doc/instar ]] || die "folders are left"
! "$install" --uninstall "$prefix" 2>/dev/null || die "uninstalled what is not there"
mkdir -p "$work/evil/share/instar"
touch "$work/victim"
echo ../victim >"$work/evil/share/instar/INSTALLED"
! "$install" --uninstall "$work/evil" 2>/dev/null || die "followed a list out of the prefix"
[[ -e $work/victim ]] || die "removed a file outside of the prefix"
! "$install" --unistall "$work/evil" 2>/dev/null || die "took an unknown option"
echo "passed"
