#!/bin/bash
#
# What a manifest's keys do in a run: includes, defaults and limits, allowed folders, digests,
# known failures with their dates; and what is refused, with its place.
#
# usage: batch_manifest_test.sh INSTAR-BATCH
set -euo pipefail

# shellcheck source=tests/batch/batch_lib.sh
source "$(dirname "$0")/batch_lib.sh"

batch=$(realpath "$1")
require_kvm
require_tools qemu-img sqlite3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# refuse WORDS...: the manifest bad.yaml, read from stdin, is refused with these words.
refuse() {
    cat >bad.yaml
    expect 2 "$batch" check bad.yaml
    says "$*"
}

mkdir images bases
printf 'plain' >images/plain.raw
printf 'base' >bases/base.raw
truncate -s 1M bases/base.raw
qemu-img create -q -f qcow2 -b ../bases/base.raw -F raw images/over.qcow2
qemu-img create -q -f qcow2 images/alone.qcow2 64M

echo "== includes: lists are joined, and a file that includes itself ends"
mkdir parts
cat >main.yaml <<'END'
version: 1
name: main
include: [parts/images.yaml, parts/jobs.yaml]
defaults: {timeout_ms: 9000, retries: 2}
jobs: [{op: info, images: images/plain.raw}]
END
echo '{version: 1, images: [images/plain.raw, images/alone.qcow2]}' >parts/images.yaml
echo '{version: 1, jobs: [{op: map, output: [human, json]}]}' >parts/jobs.yaml
expect 0 "$batch" check main.yaml
says "2 images, 2 jobs, 5 cases"
printf 'version: 1\ninclude: bad.yaml\n' | refuse "bad.yaml:2:10: more than 64 includes"
printf 'version: 1\ninclude: no.yaml\n' | refuse "no.yaml: No such file or directory"
echo '{version: 1, jbs: []}' >parts/wrong.yaml
printf 'version: 1\ninclude: parts/wrong.yaml\n' |
    refuse "parts/wrong.yaml:1:14: unknown key 'jbs': did you mean 'jobs'?"

echo "== numbers that are none"
for limit in 'timeout_ms: 99999999999999999999' 'timeout_ms: -1' 'timeout_ms: 1e3' 'retries: 10' \
    'memory_mib: 4096' 'timeout_ms: [1]'; do
    key=${limit%%:*}
    printf 'version: 1\ndefaults: {%s}\n' "$limit" |
        refuse "bad.yaml:2:$((14 + ${#key})): $key must be a number of 0 to"
done
printf 'version: 1\ndefaults: {read_limit: 99999999999E}\n' |
    refuse "bad.yaml:2:24: read_limit must be a number of bytes"

echo "== what an image may refer to, and what it has to be"
cat >allow.yaml <<'END'
version: 1
name: allow
images: [images/over.qcow2]
jobs: [{op: map, output: json}]
END
expect 0 "$batch" record -q --baseline b.db allow.yaml
expect 1 "$batch" run -q --db r.db --baseline b.db allow.yaml
says "1 FAIL"
sed 's,\[images/over.qcow2\],[{path: images/over.qcow2\, allow: [bases]}],' allow.yaml >allowed.yaml
expect 0 "$batch" run -q --db r.db --baseline b.db allowed.yaml
sum=$(sha256sum <images/plain.raw)
cat >sum.yaml <<END
version: 1
images: [{path: images/plain.raw, format: raw, sha256: ${sum%% *}}]
jobs: [{op: info}]
END
expect 0 "$batch" check sum.yaml
printf 'other' >images/plain.raw
expect 2 "$batch" check sum.yaml
says "sum.yaml:2:10: images/plain.raw has the SHA-256 "
printf 'plain' >images/plain.raw

echo "== limits reach the guest"
cat >limits.yaml <<'END'
version: 1
name: limits
images: [images/alone.qcow2]
jobs:
  - {op: map, output: human, limits: {read_limit: 512}}
  - {op: map, output: json, limits: {output_limit: 10}}
END
expect 0 "$batch" record -q --baseline b.db limits.yaml
expect 1 "$batch" run -q --db r.db --baseline b.db limits.yaml
says "2 FAIL"
[[ $(sqlite3 r.db "SELECT count(*) FROM attempt WHERE category = 4 AND run =
    (SELECT max(id) FROM run)") == 2 ]] || die "the limits were not what ended them"

echo "== retries: every attempt is stored"
sed 's/output_limit: 10/output_limit: 10, retries: 3/' limits.yaml >retries.yaml
expect 1 "$batch" run -q --db t.db --baseline b.db retries.yaml
[[ $(sqlite3 t.db "SELECT group_concat(n) FROM (SELECT count(*) AS n FROM attempt
    GROUP BY test_case ORDER BY 1)") == 1,4 ]] || die "attempts"

echo "== known failures: run, shown, excused until their day, and gone once they pass"
known() {
    cat limits.yaml
    echo "known:"
    echo "  - {cases: 'images/alone.qcow2#map,human', reason: too little, owner: me$1}"
    echo "  - {cases: '*#map,json', reason: 'issue 12', owner: me}"
}
known "" >known.yaml
expect 0 "$batch" run -q --db k.db --baseline b.db --report json=k.json known.yaml
says "2 XFAIL"
grep -q '"waived": "issue 12"' k.json || die "no reason is shown"
known ", expires: 2001-01-31" >known.yaml
expect 1 "$batch" run -q --db k.db --baseline b.db known.yaml
says "1 FAIL, 1 XFAIL"
known ", expires: 2999-12-31" | sed 's/read_limit: 512/read_limit: 1G/' >known.yaml
expect 1 "$batch" run -q --db k.db --baseline b.db known.yaml
says "1 XPASS"
known ", flaky: true" | sed 's/read_limit: 512/read_limit: 1G/' >known.yaml
expect 0 "$batch" run -q --db k.db --baseline b.db known.yaml
printf 'version: 1\nknown: [{cases: "*", reason: r}]\n' |
    refuse "bad.yaml:2:9: a known failure needs cases, reason and owner"
echo "passed"
