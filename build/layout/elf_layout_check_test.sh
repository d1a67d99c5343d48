#!/bin/bash
# The checker as the build calls it, on files from the real compiler and linker: what must be
# refused is refused with exit code 1 and leaves no output, and a good guest is copied byte for
# byte.
#
# usage: elf_layout_check_test.sh CHECKER LINKER_SCRIPT
set -euo pipefail

checker=$1
script=$PWD/$2
work=$TEST_TMPDIR
fails=0

cat >"$work/good.c" <<'C'
volatile int counter;
int start = 5;
static const char message[] = "guest";
void guest_entry(void)
{
    for (;;) {
        counter += start + message[counter & 3];
    }
}
C
flags=(-ffreestanding -O1 -fno-stack-protector -fcf-protection=none -fno-asynchronous-unwind-tables)
# shellcheck disable=SC2054 # the commas are the linker's
static=("${flags[@]}" -fno-pic -nostdlib -static -no-pie -fuse-ld=bfd -Wl,--build-id=none)

note() {
    echo "FAIL: $*"
    fails=$((fails + 1))
}

# refused NAME CLAUSE [OPTION...]: the file $work/NAME is refused for the reason CLAUSE.
refused() {
    local name=$1 clause=$2 status=0
    shift 2
    rm -f "$work/out"
    "$checker" --max-bytes 1048576 "$@" --copy-to "$work/out" "$work/$name" \
        2>"$work/err" || status=$?
    [[ $status -eq 1 ]] || note "$name: exit code $status, wanted 1"
    [[ ! -e $work/out ]] || note "$name: refused, yet copied"
    grep -q -- "$clause" "$work/err" || note "$name: wanted '$clause', got '$(cat "$work/err")'"
}

gcc "${static[@]}" "-Wl,-T,$script" "$work/good.c" -o "$work/good"
"$checker" --max-bytes 1048576 --symbols "$work/good" --copy-to "$work/out" "$work/good" ||
    note "a good guest was refused"
cmp "$work/good" "$work/out" || note "the copy differs"

gcc "${static[@]}" "$work/good.c" -Wl,-e,guest_entry -o "$work/anywhere" 2>/dev/null
refused anywhere "outside the region\|loader does not know"

gcc "${flags[@]}" -fpie -nostdlib -static-pie -Wl,-e,guest_entry "$work/good.c" -o "$work/pie"
refused pie "not a fixed-address"

gcc "${flags[@]}" -c -fno-pic "$work/good.c" -o "$work/object"
refused object "not a fixed-address"

gcc "${static[@]}" -Wl,--emit-relocs "-Wl,-T,$script" "$work/good.c" -o "$work/relocated"
refused relocated "has relocations"

sed 's/FLAGS(6)/FLAGS(7)/' "$script" >"$work/wx.lds"
gcc "${static[@]}" "-Wl,-T,$work/wx.lds" "$work/good.c" -o "$work/wx" 2>/dev/null
refused wx "both writable and executable"

# (An undefined symbol never gets this far with bfd, which leaves no trace of one in a static link:
# elf_layout_test has that case.)

gcc -O1 -no-pie -x c - -o "$work/dynamic" <<<'int main(void) { return 0; }'
refused dynamic "asks for an interpreter\|outside the region\|loader does not know"

strip -o "$work/stripped" "$work/good"
refused stripped "has relocations" --symbols "$work/relocated"
refused good "larger than max_bytes" --max-bytes 100
refused missing "cannot be read"
: >"$work/empty"
refused empty "not a 64-bit"

echo "$fails failures"
[[ $fails -eq 0 ]]
