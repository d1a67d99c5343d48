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

# A tar which fills the holes stands for a file system that cannot keep them.
mkdir -p "$work/bin"
printf '#!/bin/bash\n/bin/tar "$@"\nfor file in %s/raw/hole-*.raw; do\n  cp --sparse=never "$file" "$file.new"\n  mv "$file.new" "$file"\ndone\n' \
    "$work/filled" >"$work/bin/tar"
chmod +x "$work/bin/tar"
if PATH=$work/bin:$PATH corpus/unpack "$work/filled" raw 2>"$work/log"; then
    echo "FAIL: lost holes were not noticed"
    exit 1
fi
grep -q 'differ from corpus/images/MANIFEST' "$work/log"

# So does one which changes a byte.
printf '#!/bin/bash\n/bin/tar "$@"\nprintf X | dd of=%s/raw/data-512.raw conv=notrunc status=none\n' \
    "$work/changed" >"$work/bin/tar"
if PATH=$work/bin:$PATH corpus/unpack "$work/changed" raw 2>"$work/log"; then
    echo "FAIL: a changed byte was not noticed"
    exit 1
fi
