#!/bin/bash
#
# Oracle drift from the command line: found by `drift`, stored, shown by every report of the night,
# and never taken for a regression of instar; nor is a baseline that was accepted anew.
#
# usage: drift_report_test.sh INSTAR-BATCH
set -euo pipefail

# shellcheck source=tests/batch/batch_lib.sh
source "$(dirname "$0")/batch_lib.sh"

batch=$(realpath "$1")

require_kvm
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

never_says() {
    ! grep -qF -- "$1" "${2:-out.txt}" || die "'$1' is in ${2:-out.txt}"
}

# A qemu-img after a security update: fake NAME VERSION, with another answer to `map` of a.qcow2.
fake() {
    cat >"$1" <<END
#!/bin/bash
if [[ \$1 == --version ]]; then
    echo "qemu-img version $2 (updated)"
elif [[ \$1 == map && \$* != *json* && \$* == *a.qcow2 ]]; then
    $(command -v qemu-img) "\$@" | sed 's/a.qcow2\$/a.qcow2 /'
else
    exec $(command -v qemu-img) "\$@"
fi
END
    chmod +x "$1"
}

mkdir images
for name in a b; do
    qemu-img create -q -f qcow2 images/$name.qcow2 1M
    qemu-io -f qcow2 -c 'write -q -P 7 0 64k' images/$name.qcow2
done
version=$(qemu-img --version | sed -n 's/^qemu-img version \([0-9.]*\).*/\1/p')
cat >night.yaml <<END
version: 1
name: night
oracle: {versions: ["$version"]}
images: [{glob: "images/*"}]
jobs:
  - {op: map, output: [human, json]}
END
expect 0 "$batch" record -q --baseline b.db night.yaml
expect 0 "$batch" run -q --db r.db --baseline b.db --revision one night.yaml
never_says "oracle drift"

echo "== the same program answers as recorded"
expect 0 "$batch" drift -q --db r.db --baseline b.db night.yaml
says "4 same, 0 drifted, 0 not recorded"
never_says "the program is another one"
expect 0 "$batch" report --db r.db summary
says "all 4 answers are as recorded"

echo "== an update answers otherwise: not red, but told"
update=${version%.*}.99
fake updated "$update"
expect 1 "$batch" drift -q --db r.db --baseline b.db --oracle ./updated night.yaml
says "3 same, 1 drifted, 0 not recorded"
says "$update is not recorded: $version is the nearest of its series"
says "the program is another one: SHA-256"
expect 0 "$batch" report --db r.db html=r.html json=r.json markdown=r.md tap=r.tap \
    annotations=r.txt junit=r.xml sarif=r.sarif summary=r.summary
for report in r.html r.md r.tap r.txt r.xml r.summary; do
    says "oracle drift" "$report"
    says "1 of 4 answers have changed" "$report"
    says "the nearest version recorded" "$report"
    never_says "newly failing" "$report"
done
says '"status": "PASS"' r.json
says '"reading": "instar answers as recorded"' r.json
says "instar answers as recorded" r.html
says "·↵</u>" r.html
says '"ruleId": "ORACLE_DRIFT"' r.sarif
never_says '"level": "error"' r.sarif
says "PASS: planned 4, finished 4: 4 PASS" r.summary
# It belongs to the night before and to the night after it.
expect 0 "$batch" run -q --db r.db --baseline b.db --revision two night.yaml
says "1 of 4 answers have changed"
expect 0 "$batch" run -q --db r.db --baseline b.db --revision three night.yaml
never_says "oracle drift"
expect 0 "$batch" report --db r.db --run 1
says "1 of 4 answers have changed"

echo "== interrupted, it says so"
sed -i '2i sleep 1' updated
"$batch" drift -q --db r.db --baseline b.db --oracle ./updated night.yaml >/dev/null 2>&1 &
sleep 3
kill -INT $!
wait $! || true
expect 0 "$batch" report --db r.db
says "cut short"

echo "== an answer accepted anew is told from a regression"
fake accepted "$version"
key=$("$batch" list night.yaml | awk -F'\t' '$2 == "images/a.qcow2#map,human" { print $1 }')
expect 0 "$batch" accept --db r.db --baseline b.db --oracle ./accepted --reason "a test" "$key"
expect 1 "$batch" run -q --db r.db --baseline b.db --revision four --html r.html night.yaml
says "1 newly failing"
says "the recorded answer is another one than in run 3" r.html
expect 0 "$batch" show --db r.db "$key"
says "the recorded answer is another one than in run 3"
expect 1 "$batch" drift -q --db r.db --baseline b.db night.yaml
expect 0 "$batch" report --db r.db json=r.json
says '"reading": "instar answers as qemu-img does now"' r.json
echo "passed"
