# shellcheck shell=bash
# Paths of the live tests. Sourced; the working folder is the root of the runfiles.

export CORPUS_TOOLS=$PWD/corpus/make
compare=$PWD/tests/live/compare_live
instar=$PWD/vmm/instar
divergences=$PWD/baselines/divergences.yaml
work=${TEST_TMPDIR:?}/live
mkdir -p "$work"

# Ends the test as skipped, or as failed where KVM is required.
require_kvm() {
    if [[ -r /dev/kvm && -w /dev/kvm ]]; then
        return
    fi
    if [[ ${INSTAR_REQUIRE_KVM-} == 1 ]]; then
        echo "no /dev/kvm, and INSTAR_REQUIRE_KVM=1"
        exit 1
    fi
    echo "SKIP: no /dev/kvm"
    exit 0
}

# The stored answers and the tests of this tree are about this version.
require_oracle() {
    local version
    version=$(qemu-img --version | sed -nE '1s/^qemu-img version ([0-9.]+).*/\1/p')
    if [[ $version != 7.2.22 ]]; then
        echo "SKIP: qemu-img is ${version:-not there}, the comparison is with 7.2.22"
        exit 0
    fi
}

# against OPTION... ROOT [GROUP...]: instar beside the installed qemu-img.
against() {
    "$compare" --subject "$instar" --divergences "$divergences" "$@"
}

# against_versions VERSIONS OPTION... ROOT [GROUP...]: the profile of each beside its binary.
# tests/oracles/fetch puts the binaries into its cache; what is not there is skipped and counted.
against_versions() {
    # Bazel tests have no HOME.
    local versions=$1 version oracle status=0
    local home=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}
    local cache=${INSTAR_ORACLES:-${XDG_CACHE_HOME:-$home/.cache}/instar/oracles}
    shift
    for version in $versions; do
        oracle=$cache/qemu-img-$version
        if [[ ! -x $oracle ]]; then
            echo "SKIP: no qemu-img $version below the cache (tests/oracles/fetch)"
            continue
        fi
        echo "== qemu-img $version"
        against --oracle "$oracle" --qemu-version "$version" "$@" || status=1
    done
    return $status
}
