#!/bin/bash
# corpus/unpack restores what was packed, and fails loudly where content or holes are not the same.
set -euo pipefail
source tests/live/live_lib.sh
corpus/unpack "$work/good"
if [[ -w /dev/shm ]]; then
    shm=$(mktemp -d /dev/shm/unpack_test.XXXXXX)
    trap 'rm -rf "$shm"' EXIT
    corpus/unpack "$shm"
fi

# noticed WHAT COMMANDS: a tar that does COMMANDS to what it unpacked stands for a bad file system.
noticed() {
    mkdir -p "$work/bin"
    # shellcheck disable=SC2016 # "$@" is for the script that is written
    printf '#!/bin/bash\n/bin/tar "$@"\ncd %s\n%s\n' "$work/bad/raw" "$2" >"$work/bin/tar"
    chmod +x "$work/bin/tar"
    if PATH=$work/bin:$PATH corpus/unpack "$work/bad" raw 2>"$work/log"; then
        echo "FAIL: $1 was not noticed"
        exit 1
    fi
    grep -q 'differ from corpus/images/MANIFEST' "$work/log"
}
noticed "a lost hole" 'cp --sparse=never hole-middle.raw new && mv new hole-middle.raw'
noticed "a new hole" 'fallocate -p -o 0 -l 4096 zeros-written.raw'
noticed "a changed byte" 'printf X | dd of=data-512.raw conv=notrunc status=none'
noticed "a longer file" 'truncate -s +1 hole-512.raw'
