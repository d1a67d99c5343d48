#!/bin/bash
#
# Puts damaged images to instar and to the live qemu-img: stdout, exit code and every line of stderr
# (after the program's name) have to be equal.
#
#   tests/live/run_pokes.sh [--subject CMD] [--oracle CMD] [--poke TOOL] [--only CASE]
#                           [--keep DIR] [TABLE...]
#
# A table (tests/live/pokes/FORMAT.pokes) holds a line for each image, empty lines and # comments:
#
#   define NAME WORDS...                     @NAME stands for the words in the lines below
#   base NAME FORMAT SIZE [OPTION=VALUE]...  makes an image with `qemu-img create`
#   file NAME SIZE                           makes an empty file
#   text NAME WORDS...                       makes a file of the words, with printf's escapes
#   write NAME ARGUMENTS...                  one qemu-io command on an image made by `base`
#   cut NAME SIZE                            sets a file's length
#   poke NAME POKES...                       what corpus/make/poke.c takes, on a base
#   beside FILE BASE                         puts a copy of a base next to each image from here on
#   case NAME BASE[/FORMAT][:SUFFIX] POKES...  a copy of the base, poked, and compared; /FORMAT
#                                            forces the format; :SUFFIX ends the file's name
#   known NAME ...                           as `case`, but the answers are meant to differ
#
# In `case`, the first two words of POKES may be "cut SIZE". The last line of the output counts.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
subject=$root/bazel-bin/vmm/instar
oracle=qemu-img
only=
keep=
poke=
while [[ ${1-} == --* ]]; do
    case $1 in
    --subject) subject=$2 ;;
    --oracle) oracle=$2 ;;
    --only) only=$2 ;;
    --keep) keep=$2 ;;
    --poke) poke=$(realpath "$2") ;;
    *)
        echo "run_pokes: unknown option $1" >&2
        exit 2
        ;;
    esac
    shift 2
done
if (($# == 0)); then
    set -- "$root"/tests/live/pokes/*.pokes
fi
# Commands run in a folder of their own.
[[ $subject == */* && $subject != /* ]] && subject=$PWD/$subject
if ! command -v "${oracle%% *}" >/dev/null; then
    echo "SKIP: no $oracle"
    exit 0
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/pokes.XXXXXX")
trap 'rm -rf "$work"' EXIT
if [[ -z $poke ]]; then
    poke=$work/poke
    ${CC:-cc} -std=c11 -D_GNU_SOURCE -O1 -I"$root" -o "$poke" "$root/corpus/make/poke.c" || exit 2
fi

equal=0
known=0
different=0
broken=0

# run NAME COMMAND...: stdout, stderr without the program's name, and the exit code into files.
run() {
    local name=$1 program=${2##*/}
    shift
    # Words of a command are split at blanks.
    # shellcheck disable=SC2068
    (cd "$work/run" && timeout 60 $@ >"$work/$name.out" 2>"$work/$name.err.raw" </dev/null)
    echo "exit $?" >"$work/$name.code"
    program=${program%% *}
    # What Debian patched in says nothing about the image.
    sed -e "/^qemu: module .* not found, do you want to install/d" -e "s/^$program: //" \
        "$work/$name.err.raw" >"$work/$name.err"
}

# The answers to one operation are equal.
agree() {
    local operation=$1 format=$2 file=$3
    run subject "$subject" "$operation" --output=json ${format:+-f "$format"} "$file"
    run oracle "$oracle" "$operation" --output=json ${format:+-f "$format"} "$file"
    cmp -s "$work/subject.out" "$work/oracle.out" &&
        cmp -s "$work/subject.err" "$work/oracle.err" &&
        cmp -s "$work/subject.code" "$work/oracle.code"
}

show_difference() {
    local part
    for part in code err out; do
        diff -a --label "$subject" --label "$oracle" -u "$work/subject.$part" "$work/oracle.$part" |
            head -12 | cut -c1-240
    done
}

compare() {
    local kind=$1 name=$2 base=$3 suffix="" format="" verdict=equal operation neighbour
    shift 3
    if [[ -n $only && $name != "$only" ]]; then
        return
    fi
    [[ $base == *:* ]] && suffix=${base#*:} base=${base%%:*}
    [[ $base == */* ]] && format=${base#*/} base=${base%%/*}
    rm -rf "$work/run"
    mkdir "$work/run"
    for neighbour in "${!neighbours[@]}"; do
        cp --sparse=always "$work/${neighbours[$neighbour]}.base" "$work/run/$neighbour"
    done
    local file=$work/run/t$suffix
    if ! cp --sparse=always "$work/$base.base" "$file"; then
        broken=$((broken + 1))
        return
    fi
    if [[ ${1-} == cut ]]; then
        truncate -s "$2" "$file"
        shift 2
    fi
    if (($# > 0)) && ! "$poke" "$file" "$@"; then
        echo "BROKEN $name: its pokes failed"
        broken=$((broken + 1))
        return
    fi
    [[ -n $keep ]] && mkdir -p "$keep" && cp --sparse=always "$file" "$keep/$name$suffix"
    for operation in map info; do
        if ! agree "$operation" "$format" "t$suffix"; then
            verdict=different
            [[ $kind == known ]] && break
            echo "DIFFERENT $name ($operation)"
            show_difference
        fi
    done
    case $kind/$verdict in
    case/equal) equal=$((equal + 1)) ;;
    known/different) known=$((known + 1)) ;;
    known/equal)
        echo "DIFFERENT $name: it is listed as known, but the answers agree"
        different=$((different + 1))
        ;;
    *) different=$((different + 1)) ;;
    esac
}

# One line of a table, already split and with its definitions put in.
execute() {
    local verb=$1 name=${2-}
    shift 2
    case $verb in
    base)
        local options
        formats[$name]=$1
        printf -v options '%s,' "${@:3}"
        options=${options%,}
        qemu-img create -q -f "$1" ${options:+-o "$options"} "$work/$name.base" "$2"
        ;;
    file) truncate -s "$1" "$work/$name.base" ;;
    text) printf '%b' "$*" >"$work/$name.base" ;;
    beside) neighbours[$name]=$1 ;;
    write) qemu-io -f "${formats[$name]}" -c "$*" "$work/$name.base" >/dev/null ;;
    cut) truncate -s "$1" "$work/$name.base" ;;
    poke) "$poke" "$work/$name.base" "$@" ;;
    case | known) compare "$verb" "$name" "$@" ;;
    *) false ;;
    esac
}

for table; do
    declare -A defined=()
    declare -A formats=()
    declare -A neighbours=()
    number=0
    while read -r -a words; do
        number=$((number + 1))
        [[ ${#words[@]} == 0 || ${words[0]} == \#* ]] && continue
        line=()
        for word in "${words[@]}"; do
            if [[ $word == @* ]]; then
                # shellcheck disable=SC2206
                line+=(${defined[${word#@}]})
            else
                line+=("$word")
            fi
        done
        if [[ ${line[0]} == define ]]; then
            defined[${line[1]}]="${line[*]:2}"
        elif ! execute "${line[@]}"; then
            echo "BROKEN $table:$number"
            broken=$((broken + 1))
        fi
    done <"$table"
    unset defined formats neighbours
done
echo "pokes: $equal equal, $known known to differ, $different different, $broken broken"
((different == 0 && broken == 0))
