# Completion of instar for bash. (instar-batch prints its own: instar-batch completion.)
#
# Commands and options are read out of --help when they are asked for: a list written down here
# would be wrong one day. What has no completion falls back to file names.
#
# shellcheck shell=bash

_instar() {
    local program=${COMP_WORDS[0]} word=${COMP_WORDS[COMP_CWORD]} command='' option='' help words i
    for ((i = 1; i < COMP_CWORD; i++)); do
        if [[ ${COMP_WORDS[i]} != -* ]]; then
            command=${COMP_WORDS[i]}
            break
        fi
    done
    # bash takes "--output=js" apart at "=".
    if [[ $word == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 1]} word=
    elif ((COMP_CWORD > 2)) && [[ ${COMP_WORDS[COMP_CWORD - 1]} == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    # shellcheck disable=SC2086  # no word at all when there is no command yet
    help=$("$program" $command --help 2>/dev/null) || return 0
    if [[ -n $option ]]; then # --output=human|json in the usage tells the values
        words=$(grep -oEe "$option=[a-z]+([|][a-z]+)+" <<<"$help" | head -n 1)
        words=${words#*=}
        words=${words//|/ }
    else # -x, --option, --option=, operand=
        words=$(grep -oE '(^|[][ ,|(])(--?[A-Za-z][a-z-]*=?|[a-z]+=[A-Z])' <<<"$help" |
            sed -E 's/^[^a-z-]*//; s/=[A-Z]$/=/' | sort -u)
        if [[ -z $command ]]; then
            words+=" $(sed -nE 's/^  ([a-z]+) +.*/\1/p' <<<"$help")"
        elif [[ $word != -* ]]; then # a file, most likely, or an operand of dd
            words=$(grep -v ^- <<<"$words")
        fi
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    [[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace
}
complete -o default -F _instar instar
