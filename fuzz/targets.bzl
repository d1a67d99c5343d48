"""The one list of fuzz targets: BUILD makes them from it, and drift_test holds the tree to it.

A target `x` is: an entry here, fuzz/targets/fuzz_x.c, seeds in corpus/seeds/x/ and, if it has one,
a dictionary in fuzz/dict/. Inputs that once failed go to corpus/regression/x/.

Keys: name, deps, max_len (bytes); optional dict and timeout_s. Keep the list sorted by name.
"""

FUZZ_TARGETS = [
    {
        "name": "bochs",
        "deps": ["//fuzz/harness:image_walk"],
        "dict": "dict/bochs.dict",
        "max_len": 4096,
    },
    {
        "name": "cloop",
        "deps": ["//fuzz/harness:image_walk"],
        "dict": "dict/cloop.dict",
        "max_len": 65536,
    },
    {
        "name": "compressed_cluster",
        "deps": [
            "//guest/codec",
            "//guest/formats:block_table",
            "//tests/hosted",
        ],
        "max_len": 65540,
    },
    {
        "name": "convert_roundtrip",
        "deps": ["//tests/hosted:memory_convert"],
        "max_len": 526,
        "timeout_s": 20,
    },
    {
        "name": "create_options",
        "deps": ["//vmm/cli"],
        "dict": "dict/create_options.dict",
        "max_len": 4096,
    },
    {
        "name": "dd_operands",
        "deps": ["//vmm/cli"],
        "dict": "dict/dd_operands.dict",
        "max_len": 1024,
    },
    {
        "name": "dd_window",
        "deps": [
            "//guest/formats",
            "//guest/ops:convert",
            "//guest/writers",
        ],
        "max_len": 25,
    },
    {
        "name": "dictionary",
        "deps": ["//fuzz/harness:dictionary"],
        "dict": "dict/dictionary.dict",
        "max_len": 4096,
    },
    {
        "name": "digest_line",
        "deps": ["//vmm:digest_line"],
        "dict": "dict/digest_line.dict",
        "max_len": 4096,
    },
    {
        "name": "dmg",
        "deps": ["//fuzz/harness:image_walk"],
        "dict": "dict/dmg.dict",
        "max_len": 65536,
    },
    {
        "name": "elf_layout",
        "deps": ["//build/layout:elf_layout"],
        "dict": "dict/elf.dict",
        "max_len": 4096,
    },
    {
        "name": "exit_decode",
        "deps": ["//vmm:exit_decode"],
        "max_len": 64,
    },
    {
        "name": "fuzzer_log",
        "deps": ["//batch:fuzz_triage"],
        "dict": "dict/fuzzer_log.dict",
        "max_len": 8192,
    },
    {
        "name": "image_read",
        "deps": ["//fuzz/harness:guest_answer"],
        "dict": "dict/image.dict",
        "max_len": 65536,
    },
    {
        "name": "info_tree",
        "deps": ["//fuzz/harness:guest_answer"],
        "dict": "dict/image.dict",
        "max_len": 65536,
    },
    {
        "name": "luks",
        "deps": ["//fuzz/harness:image_walk"],
        "dict": "dict/luks.dict",
        "max_len": 4096,
    },
    {
        "name": "manifest",
        "deps": ["//batch:plan"],
        "dict": "dict/manifest.dict",
        "max_len": 8192,
    },
    {
        "name": "map_iter",
        "deps": ["//fuzz/harness:guest_answer"],
        "dict": "dict/image.dict",
        "max_len": 65536,
    },
    {
        "name": "parallels",
        "deps": ["//fuzz/harness:image_walk"],
        "dict": "dict/parallels.dict",
        "max_len": 16384,
    },
    {
        "name": "qcow",
        "deps": ["//fuzz/harness:image_walk"],
        "dict": "dict/qcow2.dict",
        "max_len": 65536,
    },
    {
        "name": "qcow2_header",
        "deps": ["//fuzz/harness:image_walk"],
        "dict": "dict/qcow2.dict",
        "max_len": 131072,
    },
    {
        "name": "qcow2_snapshots",
        "deps": ["//fuzz/harness:image_walk"],
        "dict": "dict/qcow2.dict",
        "max_len": 16385,
    },
    {
        "name": "qcow2_tables",
        "deps": ["//fuzz/harness:image_walk"],
        "dict": "dict/qcow2.dict",
        "max_len": 131072,
    },
    {
        "name": "qed",
        "deps": ["//fuzz/harness:image_walk"],
        "dict": "dict/qed.dict",
        "max_len": 65536,
    },
    {
        "name": "record_stream",
        "deps": [
            "//vmm:records",
            "//vmm:render",
        ],
        "dict": "dict/record_stream.dict",
        "max_len": 65536,
    },
    {
        "name": "report_escape",
        "deps": ["//batch:report"],
        "max_len": 4096,
    },
    {
        "name": "size_suffix",
        "deps": ["//vmm:size_suffix"],
        "dict": "dict/size_suffix.dict",
        "max_len": 600,
    },
    {
        "name": "vdi",
        "deps": ["//fuzz/harness:image_walk"],
        "dict": "dict/vdi.dict",
        "max_len": 65536,
    },
    {
        "name": "vhdx_checksum",
        "deps": [
            "//fuzz/harness:image_walk",
            "//fuzz/harness:vhdx_image",
            "//guest/base:checksum",
        ],
        "dict": "dict/vhdx.dict",
        "max_len": 8192,
    },
    {
        "name": "vhdx_header",
        "deps": [
            "//fuzz/harness:image_walk",
            "//fuzz/harness:vhdx_image",
        ],
        "dict": "dict/vhdx.dict",
        "max_len": 8192,
    },
    {
        "name": "vhdx_log",
        "deps": [
            "//fuzz/harness:image_walk",
            "//fuzz/harness:vhdx_image",
            "//guest/base:checksum",
        ],
        "dict": "dict/vhdx.dict",
        "max_len": 65536,
    },
    {
        "name": "virtqueue",
        "deps": [
            "//vmm:sys",
            "//vmm:virtio_block",
        ],
        "max_len": 24576,
    },
    {
        "name": "vmdk_descriptor",
        "deps": [
            "//fuzz/harness:image_walk",
            "//guest/formats:vmdk_descriptor",
        ],
        "dict": "dict/vmdk.dict",
        "max_len": 16384,
    },
    {
        "name": "vmdk_sparse",
        "deps": ["//fuzz/harness:image_walk"],
        "dict": "dict/vmdk.dict",
        "max_len": 65536,
    },
    {
        "name": "vmdk_stream",
        "deps": ["//fuzz/harness:image_walk"],
        "dict": "dict/vmdk.dict",
        "max_len": 65536,
    },
    {
        "name": "vpc",
        "deps": ["//fuzz/harness:image_walk"],
        "dict": "dict/vpc.dict",
        "max_len": 65536,
    },
    {
        "name": "vpc_checksum",
        "deps": [
            "//fuzz/harness:image_walk",
            "//guest/base:checksum",
        ],
        "dict": "dict/vpc.dict",
        "max_len": 65536,
    },
]
