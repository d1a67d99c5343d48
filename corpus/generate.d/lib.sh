# shellcheck shell=bash
# Helpers of the generator's groups. Sourced; the working folder is the group's own.

: "${QEMU_IMG:=qemu-img}" "${QEMU_IO:=qemu-io}"

# image NAME [OPTIONS]: enters a finished image into the index.
image() {
    printf '%s\t%s\n' "$1" "${2--}" >>INDEX
}

# create FORMAT NAME SIZE [OPTION...]: qemu-img create, silent.
create() {
    local format=$1 name=$2 size=$3
    shift 3
    "$QEMU_IMG" create -q -f "$format" "$@" "$name" "$size"
}

# create_luks FORMAT NAME SIZE OPTIONS: create, encrypted with the key "s". qemu-img times the key's
# derivation by the clock of processor time, and gives up where that has not moved, as happens on a
# busy machine.
create_luks() {
    local said
    for _ in {1..40}; do
        said=$(create "$1" "$2" "$3" --object secret,id=s,data=0123456789 -o "$4" 2>&1) && return
        [[ $said == *"accurate CPU usage"* ]] || break
    done
    echo "$said" >&2
    return 1
}

# io FORMAT NAME COMMAND...: qemu-io commands on an image, without flushes.
io() {
    local format=$1 name=$2 args=()
    shift 2
    local command
    for command; do
        args+=(-c "$command")
    done
    "$QEMU_IO" -t unsafe -f "$format" "${args[@]}" "$name" >/dev/null
}

poke() {
    "${tools:?}/poke" "$@"
}

# make FORMAT ARGUMENT...: one of corpus/make/make_FORMAT.
make() {
    local format=$1
    shift
    "${tools:?}/make_$format" "$@"
}

# peek TYPE FILE OFFSET: prints a number; TYPE is be16 to be64, le16 to le64.
peek() {
    local order=big width
    [[ $1 == le* ]] && order=little
    width=$((${1#?e} / 8))
    od -An -v --endian=$order -t "u$width" -j "$3" -N "$width" "$2" | tr -d ' '
}

# bytes COUNT [CHARACTER]: COUNT bytes of one character to standard output.
bytes() {
    head -c "$1" /dev/zero | tr '\0' "${2-x}"
}

# write_at FILE OFFSET: standard input into FILE at OFFSET; what is between stays a hole.
write_at() {
    dd of="$1" bs=4096 seek="$2" oflag=seek_bytes conv=notrunc status=none
}

# punch FILE OFFSET LENGTH: makes a hole.
punch() {
    fallocate -p -o "$2" -l "$3" "$1"
}

# A copy that keeps the holes.
copy() {
    cp --sparse=auto --reflink=never "$1" "$2"
}

# qcow2_l2 FILE [L1INDEX]: prints the offset of an L2 table.
qcow2_l2() {
    local l1
    l1=$(peek be64 "$1" 40)
    printf '%d\n' $(($(peek be64 "$1" $((l1 + 8 * ${2-0}))) & 0x00fffffffffffe00))
}
