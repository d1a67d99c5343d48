#!/bin/bash
# A real campaign, short: two targets of the tree come out well, and a planted bug is found, named,
# minimised, reported in every format and replayed; known the next night, fixed when it is, and back
# when it is planted again. The engine is the one that the fuzzers were built for.
#
# usage: campaign_test.sh ENGINE INSTAR-BATCH BUG-CANARY FIXED-CANARY FUZZER...
set -euo pipefail

engine=$1
batch=$(realpath "$2")
bug=$(realpath "$3")
fixed=$(realpath "$4")
shift 4
work=$TEST_TMPDIR
fails=0

note() {
    echo "FAIL: $*"
    fails=$((fails + 1))
}

# expect CODE COMMAND...: runs it, output to out.txt.
expect() {
    local wanted=$1 code=0
    shift
    "$@" >out.txt 2>&1 || code=$?
    if ((code != wanted)); then
        note "exit code $code, not $wanted: $*"
        cat out.txt
    fi
}

says() {
    grep -qF -- "$1" "${2:-out.txt}" ||
        note "'$1' is not in ${2:-out.txt}: $(head -c 2000 "${2:-out.txt}")"
}

# A folder of fuzzers with its list, as a build leaves it: folder NAME FUZZER...
folder() {
    local name=$1 fuzzer
    shift
    mkdir "$name"
    for fuzzer in "$@"; do
        cp "$fuzzer" "$name/"
        fuzzer=$(basename "$fuzzer")
        echo "${fuzzer%_fuzzer} - 64 5" >>"$name/targets.txt"
    done
}

good=()
for fuzzer in "$@"; do
    good+=("$(realpath "$fuzzer")")
done
cd "$work"
folder good "${good[@]}"
folder bug "$bug"
folder fixed "$fixed"
mkdir -p seeds/canary
printf TBL0xyz >seeds/canary/seed
for fuzzer in "${good[@]}"; do
    name=$(basename "$fuzzer")
    mkdir -p "seeds/${name%_fuzzer}"
    printf 1k >"seeds/${name%_fuzzer}/seed"
done
cat >campaign.yaml <<END
version: 1
name: campaign
fuzz:
  targets: targets.txt
  seeds: seeds
  budget: {seconds: 60, runs: 100000, minimise_seconds: 3, merge_seconds: 60, findings: 2, seed: 7}
jobs:
  - {op: fuzz, engine: $engine}
END
sed 's/seconds: 60, runs: 100000/seconds: 3/' campaign.yaml >good.yaml

echo "== targets of the tree"
expect 0 "$batch" run --quiet --fuzzers=good --jobs=2 --json=good.json good.yaml
says "$# passed, 0 failed, 0 skipped"
[[ $(grep -c '"execs": [1-9]' good.json) -eq $# ]] || note "nothing was tried: $(cat good.json)"
[[ $(find instar-fuzz-corpus -type f ! -name .lock | wc -l) -gt 0 ]] || note "no corpus is kept"

echo "== a planted bug: found, then known, then fixed, then back"
formats=(--report=html=page.html --report=json=run.json --report=sarif=run.sarif
    --report=markdown=run.md --report=junit=run.xml --report=tap=run.tap)
expect 1 "$batch" run --quiet --fuzzers=bug --revision=bad "${formats[@]}" campaign.yaml
says "findings: 1 new, 0 back, 0 known, 0 fixed"
says "heap-buffer-overflow in look_up < read_table"
says '"state": "new"' run.json
says '"fault": "heap-buffer-overflow"' run.json
says '"first_revision": "bad"' run.json
says '"seed": 7' run.json
says '"baselineState": "new"' run.sarif
says '"ruleId": "crash"' run.sarif
says '<section id="fuzz">' page.html
says "#0 " page.html
says "look_up" page.html
# shellcheck disable=SC2016 # Markdown, not a command
says '- new `canary`, crash `heap-buffer-overflow` in `look_up < read_table' run.md
says '<failure type="FAIL" message="finding' run.xml
says 'not ok 1 - canary\#fuzz' run.tap
key=$(sed -n 's/.*"key": "\([0-9a-f]\{12\}\)".*/\1/p' run.json | tail -n 1)
says "instar-batch replay --db=instar-results.db --run=2 $key" page.html
input=instar-fuzz-artefacts/canary/$key
says "commit: bad" "$input.txt"
says "key: $key" "$input.txt"
# The magic, and one index: minimising has taken the rest.
[[ $(wc -c <"$input") -eq 5 ]] || note "not minimised: $(od -c "$input")"

expect 1 "$batch" replay --quiet "$key"
says "bad $key canary: crash: heap-buffer-overflow"
expect 0 "$batch" replay --quiet --fuzzers=fixed "$key"
says "good $key canary"
expect 125 "$batch" replay --quiet --fuzzers=nowhere "$key"

expect 1 "$batch" run --quiet --fuzzers=bug --revision=bad campaign.yaml
says "findings: 0 new, 0 back, 1 known, 0 fixed"
expect 0 "$batch" run --quiet --fuzzers=fixed --revision=good --report=sarif=run.sarif campaign.yaml
says "findings: 0 new, 0 back, 0 known, 1 fixed"
says '"baselineState": "absent"' run.sarif
expect 0 "$batch" run --quiet --fuzzers=fixed --revision=good campaign.yaml
says "findings: 0 new, 0 back, 0 known, 0 fixed"
expect 1 "$batch" run --quiet --fuzzers=bug --revision=worse campaign.yaml
says "findings: 0 new, 1 back, 0 known, 0 fixed"

echo "== a fuzzer that cannot run is an error, an interrupted one is MISS"
mkdir broken
cp bug/targets.txt broken/
printf '#!/bin/sh\nexit 3\n' >broken/canary_fuzzer
chmod +x broken/canary_fuzzer
expect 3 "$batch" run --quiet --fuzzers=broken campaign.yaml
says "ERROR: planned 1, finished 1"
sed 's/seconds: 60, runs: 100000/seconds: 600/' campaign.yaml >long.yaml
"$batch" run --quiet --fuzzers=fixed --json=long.json long.yaml >long.txt 2>&1 &
run=$!
for ((i = 0; i < 100; i++)); do
    sleep 0.1
    [[ ! -e instar-fuzz-artefacts/.work-canary-$engine/fuzz.log ]] || break
done
expect 3 "$batch" run --quiet --fuzzers=fixed campaign.yaml
says "another campaign uses this corpus"
code=0
kill -INT $run
wait $run || code=$?
[[ $code -eq 130 ]] || note "interrupted: exit code $code"
says "MISS: planned 1, finished 0" long.txt
left=$(pgrep -f "$work/fixed/canary_fuzzer" || true)
[[ -z $left ]] || note "left behind: $left"

[[ $fails -eq 0 ]]
