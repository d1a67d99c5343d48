# Sourced by ./test and ./demo, from the root of the tree: makes sure that the machine has what they
# need, and says in one line what is missing when it cannot.  Does nothing when all is there.
#
# shellcheck shell=bash

instar_die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# The packages of packages.txt that dpkg does not have as installed.
instar_missing_packages() {
    local package
    while read -r package; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            printf '%s\n' "$package"
    done < <(sed 's/#.*//; /^[[:space:]]*$/d' packages.txt)
}

instar_install_packages() {
    local -a missing
    local -a as_root=()

    mapfile -t missing < <(instar_missing_packages)
    [[ ${#missing[@]} -gt 0 ]] || return 0
    [[ $(id -u) -eq 0 ]] || as_root=(sudo -n)
    printf 'installing: %s\n' "${missing[*]}"
    # SYSTEMD_OFFLINE: the daemons among them (munge, Slurm) are for a test to start, not systemd.
    {
        "${as_root[@]}" apt-get update -q &&
            "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive SYSTEMD_OFFLINE=1 \
                apt-get install -q -y --no-install-recommends "${missing[@]}"
    } >/dev/null || instar_die "cannot install: ${missing[*]} (as root: apt-get install)"
}

# /dev/kvm has to be there and to open. INSTAR_REQUIRE_KVM=0 lets ./test go on without: the tests
# which need it then skip, and each says so. In CI that is never allowed.
instar_check_kvm() {
    local problem=
    if [[ ! -e /dev/kvm ]]; then
        problem="there is no /dev/kvm: instar needs KVM (on a cloud machine, nested virtualisation)"
    elif ! { : <>/dev/kvm; } 2>/dev/null; then
        problem="/dev/kvm cannot be opened by $(id -un): join its group, or be root"
    fi
    if [[ ${CI:-} == true || ${INSTAR_REQUIRE_KVM:-} != 0 ]]; then
        export INSTAR_REQUIRE_KVM=1
        [[ -z $problem ]] || instar_die "$problem"
    elif [[ -n $problem ]]; then
        printf 'warning: %s\n' "$problem" >&2
    fi
}

instar_setup() {
    [[ $(uname -m) == x86_64 ]] || instar_die "instar runs on x86-64 only, this is $(uname -m)"
    instar_install_packages
    command -v qemu-img >/dev/null || instar_die "qemu-img is not on the path"
    instar_check_kvm
}
