#!/bin/bash
#
# Images that a manifest describes: made without qemu-img, accepted by it, the same in every run and
# in every folder, a new image when the description is another, and gone at the end.
#
# usage: batch_create_test.sh INSTAR-BATCH
set -euo pipefail

# shellcheck source=tests/batch/batch_lib.sh
source "$(dirname "$0")/batch_lib.sh"

batch=$(realpath "$1")
require_kvm
require_tools qemu-img sqlite3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/one" "$work/two"
cd "$work/one"
export TMPDIR=$work/one

images_of() {
    sqlite3 "$1" "SELECT name, sha256, fingerprint FROM image ORDER BY 1"
}

cat >m.yaml <<'END'
version: 1
name: made
images:
  - create:
      name: base.raw
      size: 1M
      writes:
        - {offset: 0, length: 200k, pattern: 17}
        - {offset: 512k, length: 1000, pattern: 0}
  - create:
      name: over.qcow2
      format: qcow2
      size: 2M
      backing: base.raw
      writes: [{offset: 64k, length: 64k, pattern: 3}]
  - create: {name: top.qcow2, format: qcow2, size: 2M, backing: over.qcow2}
  - create:
      name: flat.vmdk
      format: vmdk
      options: subformat=monolithicFlat
      size: 3M
      writes: [{offset: 1M, length: 5, pattern: 1}]
    tags: flat
END
{
    for format in qcow2 vmdk vpc vhdx vdi qcow qed parallels; do
        echo "  - create: {name: d.$format, format: $format, size: 9M," \
            "writes: [{length: 1M, pattern: 1}]}"
    done
    echo "  - create: {name: packed.qcow2, format: qcow2, compress: true, size: 3M}"
    cat <<'END'
jobs:
  - {op: map, output: json}
  - {op: info, backing_chain: [true, false]}
  - {op: digest}
END
} >>m.yaml

echo "== made, and what qemu-img says of them"
expect 0 "$batch" check m.yaml
says "13 images, 3 jobs, 52 cases"
[[ $(ls) == $'m.yaml\nout.txt' ]] || die "check has made something"
expect 0 "$batch" record -q --baseline b.db m.yaml
expect 0 "$batch" run -q --db r.db --baseline b.db m.yaml
says "52 passed"
[[ $(sqlite3 b.db "SELECT count(*) FROM recording r JOIN answer a ON a.id = r.answer
    WHERE a.code != 0 OR a.err != ''") == 0 ]] || die "qemu-img does not like them all"
sqlite3 b.db "SELECT a.out FROM recording r JOIN answer a ON a.id = r.answer
    WHERE line = 'map --output=json top.qcow2'" >top.map
for depth in 1 2; do
    grep -q "\"depth\": $depth.*\"data\": true" top.map || die "nothing shows from below"
done
[[ -z $(find . -name 'instar-batch.*') ]] || die "images are left behind"

echo "== the same in another folder, one alone, and on replay"
cp m.yaml b.db ../two
cd ../two
TMPDIR=$work/two expect 0 "$batch" run -q -j 1 --db r.db --baseline b.db m.yaml
diff <(images_of ../one/r.db) <(images_of r.db)
expect 0 "$batch" run -q --db top.db --baseline b.db --filter 'create/top.qcow2*' m.yaml
[[ $(images_of top.db) == "$(images_of r.db | grep top)" ]] || die "alone it is another"
expect 0 "$batch" replay -q --db r.db 'create/flat.vmdk#digest'
expect 0 "$batch" drift -q --db r.db --baseline b.db --tag flat m.yaml
[[ $(sqlite3 r.db "SELECT count(*) FROM identity") == 0 ]] || die "files of one run are remembered"

echo "== another description, another image"
sed -e 's/length: 5, pattern: 1/length: 5, pattern: 2/' \
    -e 's/pattern: 17/pattern: 18/' m.yaml >n.yaml
expect 1 "$batch" run -q --db n.db --baseline b.db n.yaml
says "16 NEW"
printf -v zeros '%064d' 0
sed -i "s/    tags: flat/    sha256: '$zeros'/" n.yaml
expect 2 "$batch" run -q --db n.db --baseline b.db n.yaml
says "create/flat.vmdk has the SHA-256 "
echo "passed"
