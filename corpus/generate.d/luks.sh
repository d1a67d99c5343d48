# shellcheck shell=bash
# LUKS 1, without its key: map and info need none. Key material is random: these images differ at
# each generation.

luks() {
    local name=$1 size=$2 options=${3-}
    create_luks luks "$name" "$size" "key-secret=s,iter-time=10${options:+,$options}"
    image "$name"
}
luks good.luks 1M
luks odd.luks 1000000
luks aes-128.luks 512k cipher-alg=aes-128
luks serpent.luks 512k cipher-alg=serpent-256,cipher-mode=cbc,ivgen-alg=plain
luks twofish.luks 512k cipher-alg=twofish-256,cipher-mode=xts,ivgen-alg=plain64
luks essiv.luks 512k cipher-mode=cbc,ivgen-alg=essiv,ivgen-hash-alg=sha256
luks sha512.luks 512k hash-alg=sha512
luks sha1.luks 512k hash-alg=sha1

# Header, big-endian: 0 magic, 6 version, 8 cipher name[32], 40 cipher mode[32], 72 hash[32],
# 104 payload offset in sectors, 108 key bytes, 112 digest, 132 salt, 164 iterations, 168 uuid[40],
# 208 eight key slots of 48: active, iterations, salt[32], key offset, stripes.
broken() {
    local name=broken-$1.luks
    shift
    copy good.luks "$name"
    poke "$name" "$@"
    image "$name"
}
broken magic 0 str LUKX
broken version-0 6 be16 0
broken version-2 6 be16 2
broken version-3 6 be16 3
broken cipher-unknown 8 str rot13
broken cipher-unterminated 8 str aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
broken cipher-empty 8 zero 32
broken mode-unknown 40 str foo-bar
broken mode-no-dash 40 str "xts       "
broken mode-empty 40 zero 32
broken mode-unterminated 40 str aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
broken ivgen-unknown 40 str "xts-foo64"
broken ivgen-essiv 40 str "cbc-essiv:sha256"
broken ivgen-essiv-none 40 str "cbc-essiv" 49 zero 3
broken ivgen-hash-unknown 40 str "cbc-essiv:foo"
broken ivgen-hash-long 40 str "cbc-plain64:sha256"
broken hash-unknown 72 str sha3
broken hash-unterminated 72 str aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
broken payload-0 104 be32 0
broken payload-1 104 be32 1
broken payload-past-end 104 be32 0x100000
broken payload-most 104 be32 0xffffffff
broken payload-exact 104 be32 "$(($(stat -c %s good.luks) / 512))"
broken key-0 108 be32 0
broken key-16 108 be32 16
broken key-33 108 be32 33
broken key-most 108 be32 0xffffffff
broken iterations-0 164 be32 0
broken iterations-most 164 be32 0xffffffff
broken uuid-unterminated 168 str xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
broken uuid-empty 168 zero 40
broken slot-active-1 208 be32 1
broken slot-off 208 be32 0xdead
broken slot-two-on 256 be32 0xac71f3
broken slot-iterations-0 212 be32 0
broken slot-key-offset-0 248 be32 0
broken slot-key-offset-header 248 be32 1
broken slot-key-offset-far 248 be32 0xffffffff
broken slot-key-offset-payload 248 be32 4040
broken slot-overlap 296 be32 8
broken slot-stripes-0 252 be32 0
broken slot-stripes-1 252 be32 1
broken slot-stripes-most 252 be32 0xffffffff
for length in 6 8 207 591 592 600 4096 100000 2068480; do
    copy good.luks "cut-$length.luks"
    truncate -s $length "cut-$length.luks"
    image "cut-$length.luks"
    image "cut-$length.luks" "-f luks"
done
image good.luks "-f luks"
image good.luks "-f raw"
