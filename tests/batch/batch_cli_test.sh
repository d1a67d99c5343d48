#!/bin/bash
#
# instar-batch from its command line, through real guests: record, run, every report format, a
# planted regression and its end, shards, interrupts, and fifty kills with a resume after each.
#
# usage: batch_cli_test.sh INSTAR-BATCH
set -euo pipefail

# shellcheck source=tests/batch/batch_lib.sh
source "$(dirname "$0")/batch_lib.sh"

batch=$(realpath "$1")
kills=${KILLS:-50}
require_kvm
require_tools qemu-img sqlite3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir images
for i in 1 2 3 4 5 6 7 8; do
    qemu-img create -q -f qcow2 "images/q$i.qcow2" $((i * 512 + 1024))k
    truncate -s $((i * 100000)) "images/r$i.raw"
    echo "data $i" | dd of="images/r$i.raw" bs=1 seek=$((i * 4096)) conv=notrunc status=none
done
cat >m.yaml <<'END'
version: 1
name: cli
images: [{glob: "images/*"}]
jobs:
  - {op: map, output: [human, json], window: [all, 1000+5000]}
  - {op: info, output: [human, json]}
END

echo "== check, list, usage"
expect 0 "$batch" check m.yaml
says "16 images, 2 jobs, 96 cases"
expect 0 "$batch" list --op info m.yaml
[[ $(wc -l <out.txt) == 32 ]] || die "list"
expect 2 "$batch" run --fliter x m.yaml
says "did you mean '--filter'?"
expect 2 "$batch" rum m.yaml
says "did you mean 'run'?"
expect 2 "$batch" run no.yaml
expect 2 "$batch" run --filter 'nothing*' m.yaml
says "nothing is selected"

echo "== record, run"
expect 0 "$batch" record -q --baseline b.db m.yaml
says "96 answers"
expect 0 "$batch" run -q --db r.db --baseline b.db m.yaml
says "PASS: planned 96, finished 96: 96 PASS"
says "96 passed, 0 failed, 0 skipped"
expect 0 "$batch" drift -q --baseline b.db m.yaml
says "96 same, 0 drifted, 0 not recorded"

echo "== new is not passed"
cp b.db empty.db
sqlite3 empty.db "DELETE FROM recording"
expect 1 "$batch" run -q --db new.db --baseline empty.db m.yaml
says "NEW: planned 96, finished 96: 96 NEW"

echo "== a planted regression, in every format"
name=images/r3.raw#map,json
key=$("$batch" list m.yaml | awk -F'\t' -v name="$name" '$2 == name { print $1 }')
sqlite3 b.db "UPDATE recording SET answer = (SELECT answer FROM recording
    WHERE line LIKE 'map --output=json r4.raw')
    WHERE line = 'map --output=json r3.raw'"
expect 1 "$batch" run -q --db r.db --baseline b.db --revision bad --html r.html --json r.json \
    --junit r.xml --report tap=r.tap --report sarif=r.sarif --report markdown=r.md \
    --report annotations=r.txt m.yaml
says "$key $name"
says "newly failing" r.html
says "$name" r.html
says '"verdict": "FAIL"' r.json
says '<failure type="FAIL"' r.xml
says "not ok " r.tap
says '"ruleId": "FAIL"' r.sarif
says '"baselineState": "new"' r.sarif
says "### newly failing" r.md
says "::error title=FAIL" r.txt
[[ $(head -2 r.tap | tail -1) == 1..96 ]] || die "TAP plan"
[[ $(grep -c '<testcase' r.xml) == 96 ]] || die "JUnit cases"
for format in html json junit tap sarif markdown annotations summary; do
    expect 0 "$batch" report --db r.db "$format=again.$format"
done
cmp r.html again.html
expect 0 "$batch" show --db r.db "$key"
says "--- expected"
says "around byte"
expect 1 "$batch" replay -q --db r.db "$key"
expect 1 "$batch" diff --db r.db 1 2
says "newly failing"
expect 1 "$batch" drift -q --baseline b.db m.yaml
says "95 same, 1 drifted"
expect 2 "$batch" accept --db r.db --baseline b.db "$key"
expect 0 "$batch" accept --db r.db --baseline b.db --reason "a test" "$key"
[[ $(sqlite3 b.db "SELECT count(*) FROM recording WHERE origin = 'a test'") == 1 ]] || die "reason"
expect 0 "$batch" replay -q --db r.db "$key"
expect 0 "$batch" run -q --db r.db --baseline b.db --status failed m.yaml
says "planned 1, finished 1: 1 PASS"
expect 0 "$batch" run -q --db r.db --baseline b.db m.yaml
expect 0 "$batch" diff --db r.db 2 4
says "fixed"
expect 125 "$batch" replay -q --db r.db nothing

echo "== names that are an attack on reports"
mkdir hostile
name=$'<script>x</script>&"\x27\x1b[31m]]>.raw'
truncate -s 4096 "hostile/${name//\//_}"
sed -e 's/name: cli/name: "<b>\&"/' -e 's,images/\*,hostile/*,' m.yaml >hostile.yaml
expect 1 "$batch" run -q --db h.db --baseline b.db --html h.html --junit h.xml --json h.json \
    --report markdown=h.md --report tap=h.tap hostile.yaml
for file in h.html h.xml; do
    if grep -q -e '<script' -e '<b>&' -e $'\x1b' "$file"; then
        die "markup of a name is in $file"
    fi
    says '&lt;script&gt;' "$file"
done
for file in h.json h.md h.tap out.txt; do
    if grep -q $'\x1b' "$file"; then
        die "a control character is in $file"
    fi
done
if grep -q -e ' src=' -e 'url(' -e '@import' -e '<link' r.html; then
    die "the page is not self-contained"
fi

echo "== known failures"
{
    cat m.yaml
    echo "known: [{cases: 'images/r1*', reason: because, owner: me}]"
} >known.yaml
expect 1 "$batch" run -q --db k.db --baseline b.db known.yaml
says "6 XPASS"

echo "== shards"
for i in 1 2 3; do
    expect 0 env CI_NODE_INDEX=$i CI_NODE_TOTAL=3 "$batch" run -q --db "s$i.db" \
        --baseline b.db m.yaml
    says "shard $i of 3, says GitLab"
done
expect 0 "$batch" merge --db merged.db s1.db s2.db s3.db
says "planned 96, finished 96"
expect 3 "$batch" merge --db merged2.db s1.db s3.db
says "shard 2 of 3 is missing"
expect 0 env TEST_SHARD_INDEX=0 TEST_TOTAL_SHARDS=2 TEST_SHARD_STATUS_FILE=status \
    "$batch" run -q --db s.db --baseline b.db m.yaml
[[ -e status ]] || die "Bazel was not told"

echo "== events"
expect 0 "$batch" run -q --db e.db --baseline b.db --events 3 m.yaml 3>events.jsonl
[[ $(grep -c '"event": "case"' events.jsonl) == 96 ]] || die "events"
says '"event": "end"' events.jsonl

echo "== export and import are inverse"
expect 0 "$batch" export --baseline b.db text
expect 0 "$batch" import --baseline b2.db text/map.sql text/info.sql
expect 0 "$batch" export --baseline b2.db text2
diff -r text text2

# What a run has found, without times and run numbers.
dump() {
    sqlite3 "$1" "SELECT p.position, c.name, c.line, i.sha256, p.verdict, p.attempts, a.number,
        a.verdict,
        a.category, a.exit_code, a.source_format FROM planned p
        JOIN test_case c ON c.id = p.test_case
        JOIN image i ON i.id = p.image LEFT JOIN attempt a ON a.run = p.run
        AND a.test_case = p.test_case WHERE p.run = 1 ORDER BY 1, 7"
}

echo "== interrupted: MISS for the rest, resumable"
expect 0 "$batch" run -q --db whole.db --baseline b.db m.yaml
dump whole.db >whole.txt
"$batch" run -q --db i.db --baseline b.db m.yaml >out.txt 2>&1 &
sleep 0.05
kill -INT $!
code=0
wait $! || code=$?
[[ $code == 130 || $code == 0 ]] || die "SIGINT: $code"
expect 0 "$batch" run -q --db i.db --baseline b.db --resume 1 m.yaml
dump i.db | diff whole.txt -

echo "== $kills kills, a resume after each"
RANDOM=20 resumed=0
for ((i = 0; i < kills; i++)); do
    rm -f x.db*
    "$batch" run -q --db x.db --baseline b.db m.yaml >/dev/null 2>&1 &
    # Every other one while cases are run: the plan is what the log of the database begins with.
    for ((wait = 0; wait < 500 && i % 2 == 1; wait++)); do
        [[ ! -s x.db-wal ]] || break
        sleep 0.002
    done
    sleep "0.0$((RANDOM % 10))$((RANDOM % 10))"
    kill -KILL $! 2>/dev/null || true
    wait $! 2>/dev/null || true
    if [[ $(sqlite3 x.db "SELECT count(*) FROM run" 2>/dev/null) == 1 ]]; then
        expect 0 "$batch" run -q --db x.db --baseline b.db --resume 1 m.yaml
        resumed=$((resumed + 1))
    else
        expect 0 "$batch" run -q --db x.db --baseline b.db m.yaml
    fi
    dump x.db | diff whole.txt -
done
echo "$resumed of $kills had stored their plan"

echo "== gc"
expect 0 "$batch" gc --db r.db --keep 1
[[ $(sqlite3 r.db "SELECT count(*) FROM run") == 1 ]] || die "gc"

echo "== faults: no KVM left out, a full disk, a closed reader"
expect 3 "$batch" run -q --db /dev/full/x.db --baseline b.db m.yaml
expect 3 "$batch" run -q --db f.db --baseline b.db --json /dev/full m.yaml
expect 3 "$batch" record -q --oracle /bin/false --baseline z.db m.yaml
expect 3 "$batch" record -q --oracle no-such-program --baseline z.db m.yaml
chmod 444 whole.db
echo "passed"
