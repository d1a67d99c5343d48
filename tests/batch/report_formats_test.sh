#!/bin/bash
#
# All formats of one run say the same, are well formed, and obey none of the text that they show.
#
# usage: report_formats_test.sh NIGHTS INSTAR-BATCH
set -euo pipefail

nights=$(realpath "$1")
batch=$(realpath "$2")

die() {
    echo "report_formats_test: $*" >&2
    exit 1
}

for tool in jq xmllint prove sqlite3; do
    command -v "$tool" >/dev/null || die "$tool is not installed (packages.txt)"
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# write DATABASE STEM [RUN]: a report in each format.
write() {
    local format
    for format in html json junit tap sarif markdown annotations summary; do
        "$batch" report --db "$1" ${3:+--run "$3"} "$format=$2.$format"
    done
    xmllint --noout "$2.junit" || die "$2.junit is not well formed"
    jq -e . "$2.json" >/dev/null || die "$2.json is no JSON"
}

# The counts of each format, as "STATUS passed failed skipped" or as much of it as there is.
counts_of() {
    local stem=$1
    sed -n 's/^\([A-Z_]*\): planned.*/\1/p' "$stem.summary"
    tail -1 "$stem.summary"
    sed -n 's/^<title>\([A-Z_]*\):.*/\1/p' "$stem.html"
    sed -n 's/.*<footer>\(.*\)<\/footer>.*/\1/p' "$stem.html"
    sed -n '1s/^## \([A-Z_]*\):.*/\1/p' "$stem.markdown"
    tail -1 "$stem.markdown"
    sed -n 's/^::notice title=instar-batch \([A-Z_]*\)::\([^;]*\);.*/\1\n\2/p' "$stem.annotations"
    jq -r .status "$stem.json"
    jq -r '[.counts | to_entries[] | {key: (if .key | IN("PASS", "REFUSED_OK") then "passed"
            elif .key | IN("SKIP", "XFAIL") then "skipped" else "failed" end), value}]
        | reduce .[] as $c ({passed: 0, failed: 0, skipped: 0}; .[$c.key] += $c.value)
        | "\(.passed) passed, \(.failed) failed, \(.skipped) skipped"' "$stem.json"
    xmllint --xpath 'string(//property[@name="status"]/@value)' "$stem.junit"
    xmllint --xpath 'concat(count(//testsuite[1]/testcase[not(*)]), " passed, ",
        count(//testsuite[1]/testcase/*[self::failure or self::error]), " failed, ",
        count(//testsuite[1]/testcase/skipped), " skipped")' "$stem.junit"
    awk '/^ok / && !/# SKIP/ { passed++ } /^not ok / && !/# TODO/ { failed++ }
        /# (SKIP|TODO)/ { skipped++ }
        END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }' "$stem.tap"
}

echo "== one verdict, eight formats"
"$nights" history h.db >/dev/null
for run in 1 5 8 13 14; do
    write h.db "h$run" "$run"
    counts_of "h$run" >counts.txt
    [[ $(wc -l <counts.txt) == 13 ]] || die "run $run: a count is missing: $(cat counts.txt)"
    [[ $(sort -u counts.txt | wc -l) == 2 ]] || die "run $run: $(sort counts.txt | uniq -c)"
done
# The headline, wherever there is one.
headline=$(jq -r .headline h14.json)
for format in html markdown annotations summary tap junit; do
    grep -qF "$headline" h14.$format || die "h14.$format does not say '$headline'"
done

echo "== TAP"
sed '1s/14/13/' h14.tap >h14.tap13 # as far as prove knows
prove -e cat h14.tap13 >prove.txt 2>&1 || true
! grep -q 'Parse errors' prove.txt || die "$(cat prove.txt)"
grep -q 'Tests: 14 Failed: 8' prove.txt || die "prove: $(cat prove.txt)"
sed '/^ok 2 /d' h14.tap13 >cut.tap
prove -e cat cut.tap >prove.txt 2>&1 || true
grep -q 'Parse errors' prove.txt || die "a missing test is not found out"

# The shape that SARIF 2.1.0 asks for (its schema is not in Debian): required members, enumerations,
# references that lead somewhere.
# shellcheck disable=SC2016
sarif_shape='.version == "2.1.0" and (."$schema" | startswith("https://"))
    and (.runs | length == 1) and (.runs[0] |
    (.tool.driver | (.name | length > 0) and (.rules | length > 0)
        and all(.rules[]; (.id | length > 0) and (.shortDescription.text // "-" | length > 0)))
    and ((.tool.driver.rules | map(.id)) as $rules | all(.results[];
        (.message.text | type == "string" and length > 0)
        and (.ruleId as $id | $rules | index($id) != null)
        and (.level | IN("none", "note", "warning", "error"))
        and (.baselineState // "new" | IN("new", "unchanged", "updated", "absent"))
        and (.locations | length == 1) and all(.locations[];
            (.logicalLocations[0].fullyQualifiedName // "-" | length > 0)
            and (.physicalLocation.artifactLocation.uri // "-"
                 | test("^([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"))))))'
echo "== SARIF"
jq -e "$sarif_shape" h14.sarif >/dev/null || die "h14.sarif"
for harm in 'del(.version)' 'del(.runs[0].results[0].message)' '.runs[0].results[0].ruleId = "X"' \
    '.runs[0].results[0].level = "bad"' '.runs[0].tool.driver.rules = []' \
    '.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = "a b"'; do
    ! jq "$harm" h14.sarif | jq -e "$sarif_shape" >/dev/null 2>&1 || die "not found out: $harm"
done
jq -e '[.runs[0].results[].baselineState] | map(select(. != null)) | group_by(.)
    | map({(.[0]): length}) | add | .new == 8 and .unchanged == 1 and .absent == 1' \
    h14.sarif >/dev/null || die "h14.sarif: what is new, unchanged and absent"
jq -e '[.runs[0].results[] | select(.ruleId == "ORACLE_DRIFT")] | length == 4
    and all(.level == "note")' h14.sarif >/dev/null || die "h14.sarif: drift"

echo "== oracle drift, told apart"
jq -e '.oracle_drift | .drifted == 4 and .live_version == "7.2.23"
    and .recorded_version == "7.2.22" and .live_sha256 != .recorded_sha256
    and (.cases | length) == 4
    and all(.cases[]; .recorded_digest != .live_digest)
    and ([.cases[].reading] | index("instar answers as recorded") != null)' h14.json >/dev/null ||
    die "h14.json: drift"
jq -e 'has("oracle_drift") | not' h13.json >/dev/null || die "run 13 has run 14's drift"
for format in html markdown annotations summary tap junit; do
    grep -q 'oracle drift' h14.$format || die "h14.$format says nothing of drift"
    ! grep -q 'oracle drift' h13.$format || die "h13.$format has run 14's drift"
done
drifted='count(//testsuite[@name="oracle drift"]/testcase/skipped)'
[[ $(xmllint --xpath "$drifted" h14.junit) == 4 ]] ||
    die "h14.junit: drift"
[[ $(xmllint --xpath 'string(/testsuites/@tests)' h14.junit) == 14 ]] ||
    die "h14.junit counts drift as cases"

echo "== names that are an attack on their readers"
for format in html junit tap markdown annotations summary sarif; do
    ! grep -q $'\x1b' h14.$format || die "h14.$format has an escape"
    ! LC_ALL=C grep -q $'\xff' h14.$format || die "h14.$format has a byte that is no UTF-8"
    [[ $format == sarif ]] || ! LC_ALL=C grep -q $'\xe2\x80\xae' h14.$format ||
        die "h14.$format turns text around"
done
for format in html junit; do
    ! grep -qE '<(script|img)' h14.$format || die "h14.$format has an image's markup"
done
grep -q 'u{202e}' h14.html || die "what turns text around is not spelled out"
"$batch" show --db h.db de8d27bf95cb >show.txt
"$batch" diff --db h.db 13 14 >diff.txt || true
for text in show.txt diff.txt; do
    ! LC_ALL=C grep -q -e $'\x1b' -e $'\xe2\x80\xae' $text || die "$text obeys a name"
done
grep -q '^6 newly failing, 1 fixed' diff.txt || die "diff: $(tail -1 diff.txt)"

echo "== bounded: 10,000 cases, 200 failures"
"$nights" large l.db >/dev/null
write l.db l
for limit in markdown:100000 annotations:10000 summary:10000 html:600000 junit:3000000 \
    tap:3000000 sarif:1000000; do
    size=$(stat -c %s "l.${limit%:*}")
    ((size < ${limit#*:})) || die "l.${limit%:*} has $size bytes"
done
[[ $(grep -c '^::error' l.annotations) == 10 ]] || die "annotations"
grep -q '::error title=191 more::' l.annotations || die "annotations do not say what is left out"
grep -q '^- and 150 more$' l.markdown || die "l.markdown"
sqlite3 h.db "UPDATE test_case SET name = printf('%.4000c', 'n') || name WHERE name LIKE 'reg%'"
"$batch" report --db h.db markdown=long.md
grep -q nnnn long.md || die "the long name is not there"
(($(wc -L <long.md) < 1000)) || die "long.md has a line of $(wc -L <long.md) columns"
echo "passed"
