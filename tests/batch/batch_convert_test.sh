#!/bin/bash
#
# Cases that make images: convert and dd to every format, options, snapshots, a file below the
# target; that a wrong image, a wrong description and wrong content are seen; that nothing stays.
#
# usage: batch_convert_test.sh INSTAR-BATCH
set -euo pipefail

# shellcheck source=tests/batch/batch_lib.sh
source "$(dirname "$0")/batch_lib.sh"

batch=$(realpath "$1")
require_kvm
require_tools qemu-img qemu-io sqlite3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir tmp
export TMPDIR=$work/tmp

mkdir images
{
    seq 1 60000
    head -c 900000 /dev/zero
    seq 1 20000
} >images/data.raw
truncate -s 3M images/data.raw
printf 'odd' >images/odd.raw
: >images/empty.raw
cd images
qemu-img convert -c -O qcow2 data.raw packed.qcow2
qemu-img convert -O vmdk data.raw data.vmdk
qemu-img convert -O qcow2 data.raw snap.qcow2
qemu-img snapshot -c first snap.qcow2
qemu-io -c 'write -P 9 0 1M' snap.qcow2 >/dev/null
qemu-img create -q -f qcow2 -b data.raw -F raw over.qcow2
qemu-io -c 'write -P 7 1M 192k' over.qcow2 >/dev/null
printf 'KDMV junk' >broken.vmdk
cd ..

cat >m.yaml <<'END'
version: 1
name: convert
images:
  - {glob: "images/*", exclude: "images/o*"}
  - {path: images/odd.raw, format: raw}
  - {path: images/over.qcow2, parts: data.raw}
jobs:
  - {op: convert, target: [raw, qcow2, vmdk, vpc, vhdx, vdi, qcow, qed, parallels]}
  - {op: convert, target: [qcow2, vmdk], compress: true, images: "images/*.raw"}
  - op: convert
    images: "images/[dp]*"
    target: qcow2
    options: [compat=0.10, cluster_size=4k, "extended_l2=on,cluster_size=32k", lazy_refcounts=on]
    sparse: [4k, 0]
  - {op: convert, images: "images/[dp]*", target: qcow2, sparse: 64k}
  - op: convert
    images: images/data.raw
    target: vmdk
    options: [subformat=monolithicFlat, subformat=streamOptimized, subformat=twoGbMaxExtentSparse]
  - {op: convert, images: images/data.raw, target: [vpc, vhdx], options: subformat=fixed}
  - {op: convert, images: images/snap.qcow2, target: raw, snapshot: [first, "1", nothing]}
  - {op: convert, images: images/over.qcow2, target: qcow2, backing: data.raw, backing_format: raw}
  - {op: dd, target: [raw, qcow2, vdi], bs: [1000, 64k], count: 5, skip: [0, 2]}
  - {op: dd, bs: 1000, skip: 2, force_share: true}
END
sed -e '/parts/s/, parts: data.raw//' -e '/^jobs/,$d' m.yaml >one.yaml
cat >>one.yaml <<'END'
jobs:
  - {op: convert, images: images/data.raw, target: vmdk}
END

echo "== every way of making an image, beside qemu-img"
expect 0 "$batch" check m.yaml
cases=$(sed -n 's/.*, \([0-9]*\) cases/\1/p' out.txt)
((cases > 150)) || die "only $cases cases"
expect 0 "$batch" record -q --baseline b.db m.yaml
says "$cases answers"
expect 0 "$batch" run -q --db r.db --baseline b.db m.yaml
says "planned $cases, finished $cases"
expect 0 "$batch" run -q --db reset.db --baseline b.db --isolation reset m.yaml
[[ -z $(ls -A tmp) ]] || die "left behind: $(ls tmp)"
# The first is the image that another refuses to read, the second a snapshot that is not there.
[[ $(sqlite3 b.db "SELECT count(*) FROM recording r JOIN answer a ON a.id = r.answer
    WHERE a.code = 0 AND a.out LIKE '%instar-digest%size %'") -gt 140 ]] || die "no content"
[[ $(sqlite3 b.db "SELECT count(*) FROM recording r JOIN answer a ON a.id = r.answer
    WHERE r.line LIKE 'convert -O qcow2 data.raw' AND a.out LIKE 'file out.qcow2 %'
    AND a.out LIKE '%\"virtual-size\": 3145728%'") == 1 ]] || die "qcow2 is not described"
if sqlite3 b.db "SELECT a.out, a.err FROM answer a" | grep -F "$work"; then
    die "an answer has a path of this machine"
fi

echo "== two recordings are the same text"
expect 0 "$batch" record -q --baseline b2.db m.yaml
expect 0 "$batch" export --baseline b.db text
expect 0 "$batch" export --baseline b2.db text2
diff -r text text2 || die "recordings differ"

# plant LINE OLD NEW: another expected answer; every part of it has to count.
plant() {
    cp b.db planted.db
    sqlite3 planted.db "UPDATE answer SET out = replace(out, '$2', '$3') WHERE id IN
        (SELECT answer FROM recording WHERE line = '$1')"
    [[ $(sqlite3 planted.db "SELECT count(*) FROM answer WHERE out LIKE '%$3%'") -ge 1 ]] ||
        die "nothing planted for $1"
    expect 1 "$batch" run -q --db p.db --baseline planted.db --filter "$4" m.yaml
    says "1 FAIL"
}

echo "== a file, a field of info and a chunk of content each count"
plant 'convert -O vmdk data.raw' monolithicSparse monolithicFlat 'images/data.raw#convert,vmdk'
plant 'convert -O vdi data.raw' '"virtual-size": 3145728' '"virtual-size": 3145729' \
    'images/data.raw#convert,vdi'
plant 'convert -O vpc data.raw' 'file out.vpc' 'file out-more.vpc' 'images/data.raw#convert,vpc'
chunk=$(sqlite3 b.db "SELECT a.out FROM answer a JOIN recording r ON r.answer = a.id
    WHERE r.line = 'convert -O vhdx data.raw'" | sed -n 's/^1 \([0-9a-f]\{64\}\)$/\1/p')
[[ -n $chunk ]] || die "no second chunk"
plant 'convert -O vhdx data.raw' "$chunk" "${chunk//[0-7]/8}" 'images/data.raw#convert,vhdx'
expect 0 "$batch" show --db p.db 'images/data.raw#convert,vhdx'
says "- 1 ${chunk//[0-7]/8}"
says "+ 1 $chunk"
digest=$(sqlite3 b.db "SELECT a.out FROM answer a JOIN recording r ON r.answer = a.id
    WHERE r.line = 'convert -O qcow2 data.raw'" | awk '/^file/ { print $4 }')
plant 'convert -O qcow2 data.raw' "$digest" "${digest//[0-7]/8}" 'images/data.raw#convert,qcow2'
expect 1 "$batch" replay -q --db p.db 'images/data.raw#convert,qcow2'

echo "== accepted by hand: the reason is in every report"
cp b.db accepted.db
case='images/data.raw#convert,vdi'
expect 2 "$batch" accept --db r.db --baseline accepted.db "$case"
says "no answer changes silently"
expect 2 "$batch" accept --db r.db --baseline accepted.db --reason '' "$case"
expect 0 "$batch" accept --db r.db --baseline accepted.db --reason 'issue <7> & others' "$case"
expect 0 "$batch" run -q --db a.db --baseline accepted.db --html a.html --json a.json \
    --report markdown=a.md m.yaml
says "expected answers that were accepted by hand:"
says "issue <7> & others"
says '<section id="accepted">' a.html
says 'issue &lt;7&gt; &amp; others' a.html
says '"reason": "issue <7> & others"' a.json
says 'issue <7> & others' a.md
for i in 1 2; do
    expect 0 "$batch" run -q --db "s$i.db" --baseline accepted.db --shard $i/2 m.yaml
done
expect 0 "$batch" merge --db merged.db s1.db s2.db
expect 0 "$batch" report --db merged.db summary
says "issue <7> & others"
expect 0 "$batch" export --baseline accepted.db accepted-text
says "issue <7> & others" accepted-text/convert.sql
expect 0 "$batch" run -q --db a.db --baseline b.db m.yaml
if grep -q accepted out.txt; then
    die "what was recorded is called accepted"
fi

echo "== killed: the next run removes what is left"
"$batch" run -q --db k.db --baseline b.db m.yaml >/dev/null 2>&1 &
for ((i = 0; i < 200; i++)); do
    [[ -z $(ls -A tmp) ]] || break
    sleep 0.01
done
kill -KILL $!
wait $! 2>/dev/null || true
[[ -n $(ls -A tmp) ]] || die "it was too fast to be killed"
expect 0 "$batch" run -q --db one.db --baseline b.db one.yaml
[[ -z $(ls -A tmp) ]] || die "not swept up: $(ls tmp)"

echo "== a temporary folder that is not there: an error, no crash"
TMPDIR=$work/nowhere expect 3 "$batch" run -q --db e.db --baseline b.db one.yaml
says "1 ERROR"
echo "passed"
