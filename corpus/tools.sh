# shellcheck shell=bash
# Finds or makes the C tools of corpus/make. Sourced by generate, pack and unpack.

# prepare_tools NAME...: puts the tools into the folder $tools: $CORPUS_TOOLS where it is set
# (Bazel's tests set it), a folder that goes at exit otherwise. $corpus is this folder.
prepare_tools() {
    # Installed, and among the files of a Bazel test, they are compiled already.
    if [[ -z ${CORPUS_TOOLS-} && -x ${corpus:?}/make/$1 ]]; then
        CORPUS_TOOLS=$corpus/make
    fi
    if [[ -n ${CORPUS_TOOLS-} ]]; then
        tools=$(cd "$CORPUS_TOOLS" && pwd)
        return
    fi
    tools=$(mktemp -d)
    trap 'rm -rf "$tools"' EXIT
    local tree=${corpus:?}/.. name
    for name; do
        case $name in
            allocation_list)
                gcc -std=c11 -D_GNU_SOURCE -O1 -I "$tree" -o "$tools/$name" "$corpus/make/$name.c" \
                    "$tree/vmm/allocation.c" "$tree/vmm/sys.c" -lcrypto
                ;;
            *)
                gcc -std=c11 -D_GNU_SOURCE -O1 -I "$tree" -o "$tools/$name" "$corpus/make/$name.c"
                ;;
        esac
    done
}
