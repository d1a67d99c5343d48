#!/bin/bash
#
# A planted regression, from its first night to its last, in every format of the reports.
#
# The same cases run three times into one results database: with the real program, with one whose
# qcow2 driver takes the wrong bit of an L2 entry for "reads as zeros" (//build:planted_bug), and
# with the real one again. Each report of the second night has to call the same cases newly
# failing, with the first byte that differs, and each report of the third has to call them fixed.
# Nothing that ships may have the bug in it.
#
# usage: planted_regression_test.sh INSTAR-BATCH PLANTED-INSTAR-BATCH INSTAR INSTALLER
set -euo pipefail

# shellcheck source=tests/batch/batch_lib.sh
source "$(dirname "$0")/batch_lib.sh"

batch=$(realpath "$1")
planted=$(realpath "$2")
instar=$(realpath "$3")
installer=$(realpath "$4")
mark=INSTAR-PLANTED-BUG

echo "== nothing that ships has the bug"
grep -q "$mark" "$planted" || die "the planted program has no mark: the search below finds nothing"
for program in "$batch" "$instar"; do
    ! grep -q "$mark" "$program" || die "$program has the planted bug"
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p tree/vmm tree/batch
cp "$instar" tree/vmm/instar
cp "$planted" tree/batch/instar-batch
code=0
(cd tree && "$installer" "$work/prefix") >out.txt 2>&1 || code=$?
[[ $code != 0 && ! -e prefix/bin ]] || die "the planted program was installed"
grep -q "batch/instar-batch has the planted bug" out.txt || die "the installer: $(cat out.txt)"

require_kvm
require_tools qemu-img qemu-io sqlite3 xmllint prove jq

# says TEXT FILE
# never_says TEXT FILE
never_says() {
    ! grep -qF -- "$1" "$2" || die "'$1' is in $2"
}

# Zero clusters in one image, none in the other: only the first can show the bug.
mkdir images
qemu-img create -q -f qcow2 images/zeros.qcow2 1M
qemu-io -f qcow2 -c 'write -q -P 7 0 256k' -c 'write -q -z 64k 64k' images/zeros.qcow2
qemu-img create -q -f qcow2 images/plain.qcow2 1M
qemu-io -f qcow2 -c 'write -q -P 7 0 256k' images/plain.qcow2
cat >night.yaml <<'END'
version: 1
name: night
images: [{glob: "images/*"}]
jobs:
  - {op: map, output: [human, json]}
  - {op: info, output: json}
END
bad="images/zeros.qcow2#map,json"

# night CODE PROGRAM REVISION: one run, and a report of it in each format.
night() {
    expect "$1" "$2" run -q --db r.db --baseline b.db --revision "$3" --html "$3.html" \
        --json "$3.json" --junit "$3.xml" --report tap="$3.tap" --report sarif="$3.sarif" \
        --report markdown="$3.md" --report annotations="$3.txt" night.yaml
    mv out.txt "$3.summary"
    # Well formed, whatever they say.
    xmllint --noout "$3.xml" || die "$3.xml"
    jq -e . "$3.json" >/dev/null || die "$3.json"
    jq -e '.version == "2.1.0" and (.runs | length) == 1' "$3.sarif" >/dev/null || die "$3.sarif"
    # prove reads version 13; what is used of 14 is the same there.
    sed '1s/14/13/' "$3.tap" >"$3.tap13"
    prove -e cat "$3.tap13" >prove.txt 2>&1 || true
    never_says "Parse errors" prove.txt
    [[ $(grep -c '^::error' "$3.txt") -le 10 ]] || die "too many annotations"
}

expect 0 "$batch" record -q --baseline b.db night.yaml
echo "== a good night"
night 0 "$batch" good
for report in good.html good.md good.summary; do
    never_says "newly failing" "$report"
done

echo "== a bad night: newly failing, with the first difference"
night 1 "$planted" bad
key=$("$batch" list night.yaml | awk -F'\t' -v name="$bad" '$2 == name { print $1 }')
expected=$(qemu-img map --output=json images/zeros.qcow2)
actual=$(sqlite3 r.db "SELECT CAST(actual_out AS TEXT) FROM evidence JOIN test_case c
    ON c.id = test_case WHERE run = 2 AND c.name = '$bad'")
# The first byte that differs, by another program than the one under test.
printf '%s\n' "$expected" >expected.txt
printf '%s\n' "$actual" >actual.txt
code=0
first=$(cmp expected.txt actual.txt) || code=$?
[[ $code == 1 ]] || die "the planted bug changes nothing"
[[ $first =~ (byte|char)\ ([0-9]+),\ line\ ([0-9]+) ]] || die "cmp says: $first"
offset=$((BASH_REMATCH[2] - 1))
where="stdout differs at offset $offset, line ${BASH_REMATCH[3]}"
# What is expected from that byte on.
quote=$(tail -c +$((offset + 1)) expected.txt | head -c 20 | head -1)
echo "$where: '$quote'"

says "2 newly failing" bad.summary
says "$where" bad.summary
says "$key $bad" bad.summary

says '<section id="newly-failing">' bad.html
says "$bad" bad.html
says "$where" bad.html
says "${quote//\"/\&quot;}" bad.html
says "--run=2 $key" bad.html
says "first bad: run 2 (bad)" bad.html
says "last good: run 1 (good)" bad.html
says "git bisect start bad good" bad.html

jq -e --arg name "$bad" --arg quote "$quote" '
    (.changes | map(select(.change == "newly failing")) | length) == 2
    and (.changes[] | select(.name == $name)
         | .change == "newly failing" and .before == "PASS" and .now == "FAIL")
    and (.cases[] | select(.name == $name)
         | .verdict == "FAIL" and .first_bad_run == 2 and .last_good_run == 1
           and (.first_difference.expected | contains($quote))
           and (.first_difference.actual | contains($quote) | not)
           and .expected.stdout != .actual.stdout)' bad.json >/dev/null || die "bad.json"
[[ $(jq --arg name "$bad" '.cases[] | select(.name == $name) | .difference_offset' bad.json) == \
    "$offset" ]] || die "bad.json: the offset"

xpath="//testcase[@name='$bad']/failure"
[[ $(xmllint --xpath "string($xpath/@type)" bad.xml) == FAIL ]] || die "bad.xml: type"
[[ $(xmllint --xpath "string($xpath/@message)" bad.xml) == "$where" ]] || die "bad.xml: message"
[[ $(xmllint --xpath 'string(/testsuites/@failures)' bad.xml) == 2 ]] || die "bad.xml: failures"
xmllint --xpath "string($xpath)" bad.xml >failure.txt
says "$quote" failure.txt
says "first bad: run 2 (bad)" failure.txt

grep -A12 -F -- "- ${bad//#/\\#}" bad.tap >failure.txt || die "bad.tap"
says "not ok" failure.txt
says "$where" failure.txt
says "${quote//\"/\\\"}" failure.txt
says "# changes: 2 newly failing" bad.tap

jq -e --arg name "$bad" --arg where "$where" '
    [.runs[0].results[] | select(.locations[0].logicalLocations[0].fullyQualifiedName == $name)]
    | length == 1 and .[0].ruleId == "FAIL" and .[0].baselineState == "new"
      and .[0].level == "error" and (.[0].message.text | startswith($where))
      and (.[0].partialFingerprints | length) == 1
      and .[0].locations[0].physicalLocation.artifactLocation.uri == "images/zeros.qcow2"
    ' bad.sarif >/dev/null || die "bad.sarif"
# Every rule that a result names is declared.
jq -e '.runs[0] | (.tool.driver.rules | map(.id)) as $rules
    | all(.results[]; .ruleId as $id | $rules | index($id) != null)' bad.sarif >/dev/null ||
    die "bad.sarif: rules"

says "### newly failing" bad.md
says "$bad" bad.md
says "$where" bad.md
says "$quote" bad.md
says "::newly failing: $where" bad.txt
says "$quote" bad.txt
sed -n '/<section id="newly-failing">/,/<\/section>/p' bad.html >section.html
says "$bad" section.html
for report in section.html bad.md bad.summary bad.txt; do
    never_says "fixed" "$report"
    never_says "plain.qcow2#map,json" "$report"
done

echo "== show, replay, diff"
expect 0 "$batch" show --db r.db "$key"
says "$where" out.txt
says "around byte" out.txt
says "+" out.txt
expect 1 "$planted" replay -q --db r.db "$key"
expect 0 "$batch" replay -q --db r.db "$key"
expect 1 "$batch" diff --db r.db 1 2
says "newly failing" out.txt

echo "== the same bug on the next night is no news"
night 1 "$planted" again
says "2 still failing" again.summary
never_says "newly failing" again.md
says "first bad: run 2 (bad)" again.md
jq -e 'all(.runs[0].results[]; .baselineState == "unchanged")' again.sarif >/dev/null ||
    die "again.sarif"

echo "== fixed"
night 0 "$batch" fixed
says "2 fixed" fixed.summary
says '<section id="fixed">' fixed.html
says "$bad" fixed.html
jq -e --arg name "$bad" '.changes[] | select(.name == $name)
    | .change == "fixed" and .before == "FAIL" and .now == "PASS"' fixed.json >/dev/null ||
    die "fixed.json"
[[ $(xmllint --xpath 'string(//property[@name="changes"]/@value)' fixed.xml) == \
    "nothing fails, 2 fixed" ]] ||
    die "fixed.xml"
says "# changes: nothing fails, 2 fixed" fixed.tap
jq -e --arg name "$bad" '.runs[0].results[]
    | select(.locations[0].logicalLocations[0].fullyQualifiedName == $name)
    | .baselineState == "absent" and .message.text == "fixed"' fixed.sarif >/dev/null ||
    die "fixed.sarif"
says "### fixed" fixed.md
says "2 fixed" fixed.txt
for report in fixed.html fixed.md fixed.summary fixed.txt; do
    never_says "newly failing" "$report"
done
expect 0 "$batch" diff --db r.db 3 4
says "fixed" out.txt
echo "passed"
