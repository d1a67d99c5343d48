# shellcheck shell=bash
# Images which name files, folders or addresses that are none of theirs. instar refuses all of them;
# qemu-img opens most. Nothing here leads anywhere: the names do not exist, or are harmless.

outside=$(cd .. && pwd)/hostile-outside.part
bytes 1048576 S >"$outside"

refers() {
    local name=$1 backing=$2 format=$3
    # By another name first: qemu-img refuses to make an image that names itself.
    "$QEMU_IMG" create -q -f qcow2 -u -b "$backing" -F "$format" new.part 1M
    mv new.part "$name"
    image "$name"
}
refers backing-absolute.qcow2 "$outside" raw
refers backing-dotdot.qcow2 ../hostile-outside.part raw
refers backing-dotdot-deep.qcow2 ./a/../../hostile-outside.part raw
refers backing-etc.qcow2 /etc/hostname raw
refers backing-proc.qcow2 /proc/self/environ raw
refers backing-device.qcow2 /dev/zero raw
refers backing-json.qcow2 \
    'json:{"driver":"raw","file":{"driver":"file","filename":"/etc/hostname"}}' raw
refers backing-nbd.qcow2 nbd://127.0.0.1:1/x raw
refers backing-nbd-unix.qcow2 'nbd+unix:///x?socket=/nowhere' raw
refers backing-fat.qcow2 fat:/etc raw
refers backing-file.qcow2 file:/etc/hostname raw
refers backing-http.qcow2 http://127.0.0.1:1/x raw
refers backing-null.qcow2 null-co:// raw
refers backing-blkdebug.qcow2 blkdebug::/etc/hostname raw
refers backing-link.qcow2 link.part raw
ln -sfn "$outside" link.part
refers backing-folder.qcow2 . raw
mkfifo fifo.part
# qemu-img would wait for a writer for ever, so nobody may open these but instar's own tests.
"$QEMU_IMG" create -q -f qcow2 -u -b fifo.part -F raw fifo.hang 1M

# A data file elsewhere: the name is patched over one of the same length.
name=$(printf '%*s' "${#outside}" '' | tr ' ' d)
name=${name:0:200}
create qcow2 data-file-base.part 1M -o "data_file=$name"
copy data-file-base.part data-file-absolute.qcow2
at=$(grep -abo "$name" data-file-absolute.qcow2 | head -1 | cut -d: -f1)
poke data-file-absolute.qcow2 "$at" str "$outside"
image data-file-absolute.qcow2
copy data-file-base.part data-file-dotdot.qcow2
dots=../hostile-outside.part
slashes=$(printf "%*s" $((${#name} - ${#dots})) "" | tr " " /)
poke data-file-dotdot.qcow2 "$at" str "../$slashes${dots#../}"
image data-file-dotdot.qcow2

flat() {
    local name=$1 extent=$2
    {
        printf '# Disk DescriptorFile\nversion=1\nCID=1\nparentCID=ffffffff\n'
        printf 'createType="%s"\nRW 1 %s\n' "${3-monolithicFlat}" "$extent"
    } >"$name"
    image "$name"
}
flat extent-absolute.vmdk "FLAT \"$outside\" 0"
flat extent-dotdot.vmdk 'FLAT "../hostile-outside.part" 0'
flat extent-etc.vmdk 'FLAT "/etc/hostname" 0'
flat extent-json.vmdk 'FLAT "json:{}" 0'
flat extent-nbd.vmdk 'FLAT "nbd://127.0.0.1:1/x" 0'
flat extent-vmfs.vmdk "VMFS \"$outside\"" vmfs
flat extent-link.vmdk 'FLAT "link.part" 0'
flat extent-sparse.vmdk "SPARSE \"$outside\"" monolithicSparse

# Loops. qemu-img opens members until it has no descriptors left.
refers loop-self.qcow2 loop-self.qcow2 qcow2
refers loop-two-a.qcow2 loop-two-b.qcow2 qcow2
refers loop-two-b.qcow2 loop-two-a.qcow2 qcow2
refers loop-dotted.qcow2 ././loop-dotted.qcow2 qcow2

# A decompression bomb: 330 KB which read as 16 GiB, all of one compressed cluster. It opens, so it
# is in no index; what ends it is the limit on what `convert` writes.
create qcow2 bomb.qcow2 16G
io qcow2 bomb.qcow2 'write -c -P 83 0 64k'
l1=$(peek be64 bomb.qcow2 40)
l2=$(qcow2_l2 bomb.qcow2)
# copies OFFSET COUNT: the 8 bytes at OFFSET, COUNT (a power of two) times, written back there.
copies() {
    local at=$1 count=$2 entries
    entries=$(od -An -v -tx1 -j "$at" -N 8 bomb.qcow2 | tr -d '\n' | sed 's/ /\\x/g')
    while ((count > 1)); do
        entries+=$entries
        count=$((count / 2))
    done
    printf '%b' "$entries" | write_at bomb.qcow2 "$at"
}
copies "$l2" 8192
copies "$l1" 32
