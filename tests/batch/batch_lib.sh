# shellcheck shell=bash
# Sourced by tests of instar-batch's command line: what must be there, and words to check with.

# Whatever started the test may number its tasks; only the test itself may.
unset TEST_SHARD_INDEX TEST_TOTAL_SHARDS TEST_SHARD_STATUS_FILE

die() {
    echo "${0##*/}: $*" >&2
    exit 1
}

# Ends the test as skipped, or as failed where nothing may be missing.
cannot() {
    [[ ${CI-} != true && ${INSTAR_REQUIRE_KVM-} != 1 ]] || die "$*"
    echo "SKIP: $*"
    exit 0
}

require_kvm() {
    [[ -w /dev/kvm ]] || cannot "no /dev/kvm"
}

# require_tools PROGRAM...
require_tools() {
    local tool
    for tool; do
        command -v "$tool" >/dev/null || cannot "$tool is not installed (packages.txt)"
    done
}

# expect CODE COMMAND...: runs it, output to out.txt.
expect() {
    local wanted=$1 code=0
    shift
    "$@" >out.txt 2>&1 || code=$?
    if ((code != wanted)); then
        cat out.txt >&2
        die "exit code $code, not $wanted: $*"
    fi
}

# says TEXT [FILE]: the text is in the file, which is that output when it is left out.
says() {
    grep -qF -- "$1" "${2:-out.txt}" || {
        head -c 4000 "${2:-out.txt}" >&2
        die "'$1' is not in ${2:-out.txt}"
    }
}
