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
