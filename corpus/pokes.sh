# shellcheck shell=bash
# Makes a group of images out of a table (generate.d/GROUP.table). Sourced by corpus/generate, after
# generate.d/lib.sh.
#
# A table holds a line for each image, empty lines and # comments:
#
#   define NAME WORDS...                     @NAME stands for the words in the lines below
#   base NAME FORMAT SIZE [OPTION=VALUE]...  makes an image with `qemu-img create`
#   file NAME SIZE                           makes an empty file
#   text NAME WORDS...                       makes a file of the words, with printf's escapes
#   write NAME ARGUMENTS...                  one qemu-io command on an image made by `base`
#   poke NAME POKES...                       what corpus/make/poke.c takes, on a base
#   beside FILE BASE                         puts a copy of a base next to each image from here on
#   case NAME BASE[/FORMAT] [cut SIZE] POKES...
#                                            NAME/t, a copy of the base, cut and poked; /FORMAT
#                                            forces the format
#
# Each image has a folder of its own, because what lies beside it belongs to it, and all are called
# "t", so that an image may name itself.

# poked_case NAME BASE[/FORMAT] [cut SIZE] POKES...
poked_case() {
    local name=$1 base=${2%%/*} format="" neighbour
    [[ $2 != */* ]] || format=${2#*/}
    shift 2
    mkdir "$name"
    for neighbour in "${!neighbours[@]}"; do
        cp --sparse=always "bases/${neighbours[$neighbour]}" "$name/$neighbour"
    done
    cp --sparse=always "bases/$base" "$name/t"
    if [[ ${1-} == cut ]]; then
        truncate -s "$2" "$name/t"
        shift 2
    fi
    (($# == 0)) || poke "$name/t" "$@"
    image "$name/t" ${format:+"-f $format"}
}

# poked_line VERB NAME WORDS...: one line, split and with its definitions put in.
poked_line() {
    local verb=$1 name=$2 options
    shift 2
    case $verb in
        base)
            formats[$name]=$1
            printf -v options '%s,' "${@:3}"
            options=${options%,}
            create "$1" "bases/$name" "$2" ${options:+-o "$options"}
            ;;
        file) truncate -s "$1" "bases/$name" ;;
        text) printf '%b' "$*" >"bases/$name" ;;
        beside) neighbours[$name]=$1 ;;
        write) io "${formats[$name]}" "bases/$name" "$*" ;;
        poke) poke "bases/$name" "$@" ;;
        case) poked_case "$name" "$@" ;;
        *)
            echo "$verb: no such verb" >&2
            return 1
            ;;
    esac
}

# poked_images TABLE: all of them, into the working folder.
poked_images() {
    local -A defined=() formats=() neighbours=()
    local words meant word line number=0
    mkdir bases
    while read -r -a words; do
        number=$((number + 1))
        [[ ${#words[@]} != 0 && ${words[0]} != \#* ]] || continue
        # shellcheck disable=SC2034 # corpus/generate says it if this line fails
        at=${1##*/}:$number
        line=()
        for word in "${words[@]}"; do
            meant=("$word")
            if [[ $word == @* ]]; then
                read -r -a meant <<<"${defined[${word#@}]}"
            fi
            line+=("${meant[@]}")
        done
        if [[ ${line[0]} == define ]]; then
            defined[${line[1]}]="${line[*]:2}"
        else
            poked_line "${line[@]}"
        fi
    done <"$1"
    rm -r bases
    unset at
}
