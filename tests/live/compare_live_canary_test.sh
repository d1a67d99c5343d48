#!/bin/bash
# A comparison that cannot fail is worth nothing: it must be green with the same program on both
# sides, and red for each way in which one side can differ.
set -euo pipefail
source tests/live/live_lib.sh
require_oracle
corpus/unpack "$work" raw
altered=$work/altered
# subject SCRIPT: a qemu-img whose answer is altered by the shell commands SCRIPT.
subject() {
    printf '#!/bin/bash\n%s\n' "$1" >"$altered"
    chmod +x "$altered"
}
# expect CODE OPTION...
expect() {
    local code=$1 got=0
    shift
    "$compare" --subject "$altered" --operations map --windows 1 "$@" "$work" raw \
        >"$work/log" || got=$?
    if [[ $got != "$code" ]]; then
        cat "$work/log"
        echo "FAIL: exit code $got where $code is expected"
        exit 1
    fi
}
subject 'exec qemu-img "$@"'
expect 0
subject 'qemu-img "$@" | sed "s/\"depth\": 0/\"depth\": 1/"'
expect 1
subject 'qemu-img "$@"; echo'
expect 1
subject 'qemu-img "$@"; exit 1'
expect 1
subject 'qemu-img "$@"; echo "a message" >&2'
expect 1
subject 'qemu-img "$@" | head -c -1'
expect 1
subject 'kill -SEGV $$'
expect 1

# The registry excuses what differs, and only while it does.
# registry VERSIONS
registry() {
    {
        echo "schema: 1"
        echo "divergences:"
        echo "- {id: d, versions: $1, operations: [map], images: \"raw/*\", reason: r}"
    } >"$work/registry.yaml"
}
registry all
subject 'qemu-img "$@"; echo'
expect 0 --divergences "$work/registry.yaml"
subject 'exec qemu-img "$@"'
expect 1 --divergences "$work/registry.yaml"
registry 8.0..
subject 'qemu-img "$@"; echo'
expect 1 --divergences "$work/registry.yaml"

# A selection that shrank is an error, and so is a program that is not there.
subject 'exec qemu-img "$@"'
expect 3 --minimum 100000
subject 'exit 127'
expect 3
