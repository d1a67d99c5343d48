-- Answers of qemu-img to convert, written by: instar-batch export
-- docs/baselines.md tells how to change them.
INSERT OR IGNORE INTO oracle (version, version_text, binary_sha256, drivers) VALUES ('7.2.22', 'qemu-img version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3)', 'ebdee8a9d371e6b91f61ca9edb0ce0300bd2fc75d4e92115615e5b714cd8420f', 'blkdebug blklogwrites blkverify bochs cloop compress copy-before-write copy-on-read dmg file ftp ftps gluster host_cdrom host_device http https iscsi iser luks nbd nfs null-aio null-co nvme parallels preallocate qcow qcow2 qed quorum raw rbd replication snapshot-access ssh throttle vdi vhdx vmdk vpc vvfat');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-8.qcow2', 393216, '8093128ec500d19f49580ffa4491f15814a8462ded8c088d719b6a4b76ff9cfa', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/grow-3.qcow2', 196616, '542f9466771eec46cacd08b98ab4f77935702c06b5e5c95dc97513bca2a39272', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-packed.qcow2', 327700, '1f5dd77385736ee09dace4a9e8d9eb5a69eecce255a275a6ace4d021dc2c3b5f', '3f668bebf2dce3f9e71700213dd050849f20d0984a348b9b03155a4b486549df');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('luks/good.luks', 3117056, 'c9d34ae80ad115930bae7b54dfa2a2e12f669f6a3228b71703c40e5257a197f7', '69380ea212617157df5a9fc7bb9a49b50b01ca5504509628d73fdaa73dbb283a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('parallels/good.parallels', 4194304, '9d81cc3f1d79cbe284c282a8b2ca577cd1276dc0a8f33e7ac8b96379f29056fa', 'f41dbd260da28a7f84964a3773ed89fa5498f4ae88d37cb15762d4d0c8782d15');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow/compressed.qcow', 45592, 'df6d8f2ed0d3f611d98423035cb62e933812b38beedc7ab369d6b2b466b7bc98', 'b7fbbd2b79b4e86864c3b848da46326667eab038089fa6d19868c2c4853c92a3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow/good.qcow', 225280, '6da8cd02bd078cf5bf9d28a282bc1b1c8c4ae0d80b4092ce97175578fbae4e7e', '6c8a0347def92c4c69b1012ee6668c1edc0f29f2676f9aa9aa2010f08e64a0ca');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/compressed-zlib.qcow2', 458752, '901b0d0332fd52c2d4b96d825716c4eac2d81da84429b18dabbe0a11785fd1a7', 'c5a2c7e11987ebdb89d40e78958a735223148bf861969ea95631ea86be25cad3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/compressed-zstd.qcow2', 458752, 'cd0883397fafda3057aacf1d516ec81933d7139de677edc460d1a6b02f561b31', 'c5a2c7e11987ebdb89d40e78958a735223148bf861969ea95631ea86be25cad3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/data-file-raw.qcow2', 327680, 'ee213360e98388dec37cc1e4a990d61caab26cd3703c16bf0dd6d0683757a846', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/extl2-sparse.qcow2', 460800, '34b7d542b2787b8d125567d38d585ad958fafebc013670038578237cfeeddf1f', '6e0363323d82d7510b5f87f42eab0685cb00f91d814d14e3ddf15f3b87c13380');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-1000.qcow2', 393216, 'c8dccb184dfa0e2d82e56db39741208c8c52663233556a431ded8197f5542b1f', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/snapshot-control.qcow2', 524513, 'c2765f6ee753c017394b7c9a6a3954198df92ed77f99fc8df6bce15eea08e3e8', 'ebdf06436fdfa560c3d17c93428d0060d8ba00d9db98e8dd87b887fb563bfd55');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/snapshot-many.qcow2', 196028, 'a55ef2a6390eef4ebc141a4eb208f1c7c95d98309c66137f271fb39d5106095e', '3a08b1d0fd5988f8ba8ed7359a250f84dc2fc601890b0785fd05567f143c49c9');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/snapshot-names.qcow2', 918370, 'cd21365a6a22917536aa6791e2000a5b87d3284d8f36e02ff32f5a6b21a38f56', '8714fe9a711a0a8a6c1b01f59d42b8a2aac4311c5fd3a77aea89b77d1f73a061');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/snapshot-one.qcow2', 1114112, '95e348e5b83920f099adcea5989577b6ae0dac05a1517fb1fbb8177ef5a89d50', '47a11e4e3be7b785454698bda36ff2b024da1cdadd1714a07cf64fa5cfb43b9f');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/snapshot-v2.qcow2', 458820, '7a3b014fbbb864ca15f3df0fc9c68a098272238a1c0a94eacdd7af30800c24c6', '569cc4ec52f537254117f1e5f8a44a8d6c19f511e7918f579131c66138beb2ec');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/snapshot-vm.qcow2', 458819, 'f5fa950010e5fc5b47771c90991cf8f1a7376fd433e776f3c76920e34603a6b2', '70643b7216a8a899d4119a07c2c041644f9642d85d415968a0364884f0a1f205');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/v2-cluster-512.qcow2', 214016, 'd0c4bdaa10e08a55faf1afecea3531212edc5aad24f97578ada27f4216bf3544', '375b47d72117bec4001f677ff647d0ca686cd634cd43019521f7b30726aa8a2d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/broken-l2-entry-past-end.qed', 983040, '4e244ae3394c02ee405dc7ca484e041bc7d9301efe3d1273af1d38e263c1665e', 'cc5bcb7c6c59f3a986b15df9368d7e4b5dd26cb9a6d2ddba3fc70a7e4227be45');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/good.qed', 983040, '59ff965582bab6f19a53ff7a93838fdfbfca1d074cef1e4384dfd420c658d2b9', 'cc5bcb7c6c59f3a986b15df9368d7e4b5dd26cb9a6d2ddba3fc70a7e4227be45');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/data-513.raw', 513, 'f6c7901a36c8436f0390ea5201e3a137d6596fc5f68539e165b8beb0bbab5ce7', '156ea3d33b587a90087d307d99fac556addc1c5de1ddf596f609b3b2bfc29c3a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/data-middle.raw', 1048576, 'baf746ee3d4a3be3765a5a169986dc024b4cffd1a48e952cbce9cf02efc0f9f7', 'beb356231bf5d6820de4e5e070ea1624de5798604c794ae3b4b13b61c36bcf4d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/empty.raw', 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '39da9e92dbe4d3612df1ffcc2ac68c752817aa2619f4c5121758839279855ab2');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-1000.raw', 1000, '541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53', 'f4627134b9f9cadda771ab8ec4d03d5d26d11e31652adb67d494eacbab1bc86e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/stripes.raw', 262144, '4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534', 'f021ac7a1d47706daaeb9ca687e3c7577de0dd1f7a953f64ca744a90d6aa14b4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('small/good.cloop', 327944, 'a1c8464beb5a11e8f246de8c7ff594613a6d0787b1518230bcbe681fb0285518', '2e746bb85c7c443b9b08038aa1784c5de1eb18dae755c02c1f61f3af4b113307');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('small/v2.bochs', 198688, 'a5f8400e4d15d2263e7535806ee8d6ace0a6b5a2fc582d1a5608c9edb0d1ee99', 'cbf1ae8bc3fabafe935901b4efe32bf42c21a113cf46375795ee9c033590a16a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('small/xml.dmg', 99828, 'fae1aafce3b778bb0959501a2d0c83960939b275088da777c7e9fe902192255c', 'ce14380b020c18a06ad0f50564cb73d450a62f2d2db1c6e296a9f53d596de71f');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/broken-entry-past-end.vdi', 3146752, '5f52caf03d47cf08c95d032dde473f9dbcc4fc4c09812628bfa2996346af8dbc', '2ac036c749a010016950a4fc779cc43cfe5e8f51f84ea156b1b502cd2cc42a75');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/dynamic.vdi', 3146752, '6378775faa0d2ec78c65e30993b29cf800443528a81f25655597e9a854902ab7', '2ac036c749a010016950a4fc779cc43cfe5e8f51f84ea156b1b502cd2cc42a75');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/static-odd.vdi', 1049600, 'dc64d3741d06afea393c54c291d653a8ac05871cf912caae76ed7cf0cf037a75', 'bcc11ecd300c897aae8584d0e454b5ac3539a1109f3ee6cfdfe2310efc45a697');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/dynamic-odd.vhdx', 9437184, '3ddc0b302ca9c52413ac54da754f31e85bbc9eb21250683e88c7ce7d15d26575', 'b949696c62623ede884761083e7644a85df7fb3bbc5b359ed77ca91db869cf7d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/flat-odd.vmdk', 512, 'c2ee0e78212b3e0fea09f57c5eda054595216c864d757117ccac83282ae90ccd', '3cd51f8cab5d41b9a5a760ab7db1f384dd6822e3a1d1cb17454eaa68cd675bae');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/sparse.vmdk', 393216, '06ab659a2ea142bd8ebe0b59568ba175175e2d5fba5f74c40e3d8e9816afb8ca', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-cut-66048.vmdk', 66048, 'c3609b2e76a576e839e043eaf781676c8c9c43b84114c0de27f58ca10d21dc23', 'f67f1cee7f4bfc5ced2fc9f04a192097f691cc60627360724d22108c4dd8476b');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-data.vmdk', 133120, '946a98238cec47b55914ed83d0f1e57264e58ee03da221b6a8135b79b4646d6b', '39aef6090b3a23d736564d67f27830defb99b2a044d86fdd5142e824919fbabd');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/dynamic-odd.vhd', 2100224, '4e49e7047b7f0fa1e37f59eaa650c782a322ac4e88b6c35d04210bfee627ebb3', '9f71b3ed3f374e41119bfe36728a6e2a986c48517e24b74ac0224243ec673924');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/dynamic.vhd', 6295552, '93ff00e6cf4cf22b144beb1c85e83fafd820b4d076dfbc74618361a046b7e1c8', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/fixed.vhd', 8391168, '47b2f7cfe93b86f604eb0499ab40b66b7fddeda2204b428af8b2d701cc2baf20', 'da17b4c493b86b332e16800033d587d84dcd80472f13d88a6ab1cc634b3e00ca');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0032ad8b27ddf191e7285a18d6c4ae53a303592b5477e2d27ed3156a7c5df870', 0, 0, 418, '', '', 'file out.qed
{
    "virtual-size": 2097152,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 647df46a6146d8395d94b8c0592d4d11695c07c9bb49da7c5e477199168b71a2
1 597e328d857e252884f01c4e5a6525549701c698bf642c574119bb3536d00932
size 2097152
318607002e0ded6942abf0951c048d374cd25815635f345fb57391bcacbaeb71  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('00c2849907b42439d3e6fd5aa4e72f82f78a4703aa4844f7ab479ffcf6cf2b60', 0, 1, 0, '', 'qemu-img: out.qcow: error while converting qcow: Image size is too small, cannot be zero length
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0125f6a5598549d8994db329a55f79b8161b16cbe9e0fd1a36edb777d4316558', 0, 0, 418, '', '', 'file out.qed
{
    "virtual-size": 2097152,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('04cc17f9d25cfef90e6a8dac5e2ce18c751241bde3434404d1d9fae40ef2f9af', 0, 0, 321, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
', 'file out.parallels
{
    "virtual-size": 196608,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 40028fdc419ff7f92111ae695a1e66fa26bdfa4bf6065248cddab331151e58bd
size 196608
24cbbbdf769638bb8dd87307a0eb2df510388893cbc75d3b39d9bbb8329f336e  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('06c3b7cbbda5ceb066e79c5ee4939f7d7cd9182c7b96e002a8a3c814cafe8579', 0, 0, 494, '', '', 'file out.qed
{
    "virtual-size": 3146752,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0770cf8491b2cde574b2327041695f91d362870889965120dee07169197ffd0e', 0, 0, 644, '', '', 'file out.qcow2
{
    "virtual-size": 262144,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zstd",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('08e2ed14450762f3ee7be896be4e5a7739a009aec20a8228af7177cce008fc99', 0, 0, 464, '', '', 'file out.raw 2097152 8a1f9bf324cd1f8c6829091c45fc0d3dab0a773e20cd42dd01a297e7e2f3e898
{
    "virtual-size": 2097152,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 3dfe6705355a77ffebcbf912ee9e26c5285decc42ed621b6732ee69ec12b6857
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
8a1f9bf324cd1f8c6829091c45fc0d3dab0a773e20cd42dd01a297e7e2f3e898  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0a9027a08f459cd8d02bc50c480ed79d8faf29c819f14136203d9bd2a65743ac', 0, 0, 853, '', '', 'file out.vmdk
{
    "virtual-size": 2097152,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 2097152,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 6d5dccc510da6064af4c4b7c6f0200bd491c113797b9ef85860d3c45cd1c6ac6
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
ad4790bdcfbac367b41accca0f4c8f7d29b1e8fa1da121c170213e1765c70f64  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0b71fbc3c895099fa4a355f3d1cadb4df945f8ee9f4ba8618dfdfea99ad95905', 0, 0, 947, '', '', 'file out.vmdk
{
    "virtual-size": 8388608,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 8388608,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0e3363f9acc02b0b6a9fcc5e413c761b6d77f98409b800df52013ebdd7345220', 0, 0, 429, '', '', 'file out.vpc
{
    "virtual-size": 3168256,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 2c39cbad72bebf81133566f780a7e4cc67d479bf3ec559fa198e0f75e0e6074f
2 zero 2
size 3168256
520879e6d11213d32fccfc292fa759f69f5a9c312c90155d4046af439da3c111  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0ee83aadaf7df7092cb6d1d5a3d59ca50616f61fa511c20f1a5af7717ae221d3', 0, 0, 581, '', '', 'file out.vdi
{
    "virtual-size": 8391168,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
8 f079bc4da70bb09c71945622d9b722fe008afd9125284d20e40124c05bcce219
size 8391168
308fc3ee14442733830c532d4ea57b63d0d39482db238ee90e84125a71dfcba6  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0ee92457d0fc6c884342111e339ab14be16be63a5077c5091cc8ff9f3a5df6d2', 0, 0, 558, '', '', 'file out.raw 8390656 58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf
{
    "virtual-size": 8390656,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0fe1fc25679b12c8c907cc02848e2ecee892c7b22502711fc4f348ea658269aa', 0, 0, 464, '', '', 'file out.raw 2097152 e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47
{
    "virtual-size": 2097152,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0fe2777f1c94ab794ac0bdeda577150971f835ccd24202ea8c74e85c21fc821c', 0, 0, 786, '', '', 'file out.vmdk
{
    "virtual-size": 1048576,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 1048576,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 baf746ee3d4a3be3765a5a169986dc024b4cffd1a48e952cbce9cf02efc0f9f7
size 1048576
a262a56198804494226587b77d75d93ef1c5e6b7f3beb3e0d1cb90a8c53c6b83  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('101690a7d817fe4c0a87d2422cb0493f614a8ee6a3b498047ac7aec910671691', 0, 0, 406, '', '', 'file out.raw 2097152 7f8d0e5cca45d16de7794b85dc71e9f2f0c11f135e7826ca5f6d944503983623
{
    "virtual-size": 2097152,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
size 2097152
7f8d0e5cca45d16de7794b85dc71e9f2f0c11f135e7826ca5f6d944503983623  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('10288cb9251624e5f42080ec8580ae80e93e6f69c576fc5cbda219a0d65c610c', 0, 0, 581, '', '', 'file out.vpc
{
    "virtual-size": 6301696,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 85c212f2e3e7372a2ffb4628ed4bbe2e1b52f84908db8dbcbad3878331a40ed5
1 zero 1
2 34f58f313a98d1e9984db67670d7bdbbeb9b5d0557c15cc33a342c3baf5e999c
3 zero 1
4 48ccec44b6f5b483b1959b257810e0f6fb377249a5bc75da2ebb6564fb44ce90
5 zero 1
6 6d12bf8ae41a226c88a2ed900d40a8c8fd75fa691be411d5febe1a5a5310e8d7
size 6301696
30538e361bd5e256125f6f32fea9675634140528434afd18d6e265b9852d415f  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('10ba1195f5de6438229aa5b066e0bdbf3cc442b0448d618b012fd8beea111461', 0, 0, 716, '', '', 'file out.qcow2 589824 7532af76208e8a23cad8cf3c259cbd2f2d644e93648ef4e00d4808e1e0e0355f
{
    "virtual-size": 262144,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('10dec5b3f939e60d58e3229522bf516b75d5fd35c75257d5e9f4c167b38275ac', 0, 0, 715, '', '', 'file out.qcow2 106496 e110677c351dc81024c4b487cdef333652901628c4e4270fcbf345060e2765ed
{
    "virtual-size": 262144,
    "filename": "out.qcow2",
    "cluster-size": 4096,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('128d3abdaeadc0cd99684deb4411e5ae6c3d193649adcf8d4ce976c8ec9714de', 0, 0, 731, '', '', 'file out.qcow2 12582912 4235cee27a219fcf2e47658ee58de4b4f5367a665661b3a1f742129245583a0d
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 2097152,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('148e9acfe336279c71dc31ce60bc69be04782ba23b558f12fd1d2baf15c04735', 0, 0, 581, '', '', 'file out.vdi
{
    "virtual-size": 6295552,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 85c212f2e3e7372a2ffb4628ed4bbe2e1b52f84908db8dbcbad3878331a40ed5
1 zero 1
2 34f58f313a98d1e9984db67670d7bdbbeb9b5d0557c15cc33a342c3baf5e999c
3 zero 1
4 48ccec44b6f5b483b1959b257810e0f6fb377249a5bc75da2ebb6564fb44ce90
5 zero 1
6 d278be3fa36824a5b74490be74b3792208d9001b42285ace22c4dc707cf02557
size 6295552
4faa694b7a5f3034da13d867a5b74d1c290db8ad71f4e13923591c14f27e377b  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('15d8c13c3b3d21d7dbf0a8c38950d2c4cadab6b045c311c9beac29f66906ab2e', 0, 0, 777, '', '', 'file out.vmdk
{
    "virtual-size": 1024,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 1024,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 70b8c6dc39947970d55ddb4069af633a2b556336380cf3c8e4d6d5af44a397a7
size 1024
81330c2da3cfffadcd8d337e7737f41aa4d481eeddb9831cc16df524fc3746d3  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('16f75aae0d658f6810190efde28f3df612b2079d87ce85d929c86ab09458ce76', 0, 0, 352, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
', 'file out.qcow
{
    "virtual-size": 196608,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 40028fdc419ff7f92111ae695a1e66fa26bdfa4bf6065248cddab331151e58bd
size 196608
24cbbbdf769638bb8dd87307a0eb2df510388893cbc75d3b39d9bbb8329f336e  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('18676c63f85e5caf64d94bec555ecbbacf7b2e724ffef5b36a6694a3490bc84f', 0, 0, 406, '', '', 'file out.raw 2097152 c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598
{
    "virtual-size": 2097152,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('188da09c284cae46e0e43458a47a2ac502401480bc2bd7ad6fa257f2495fe728', 0, 0, 518, '', '', 'file out.vhdx
{
    "virtual-size": 8388608,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('190a48346971d2df24195cc292a9fad190d34241e10ab2036782a95fe1b07bf8', 0, 0, 783, '', '', 'file out.vmdk
{
    "virtual-size": 524288,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 524288,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c001d558f83cb1ab4fae0614487ba9231890c852015eb8df2372835cffc01474
size 524288
f494b7ba619c4864b486d702ef571545ebc6143f0dc5f06360c480a7e455fdff  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('194158888991280ee8699e488beaa1d873f9049bb8948e6e7813554845f1bc54', 0, 0, 390, '', '', 'file out.parallels
{
    "virtual-size": 2097152,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1998778a3ad957a14bbe57f1619389f114862436c98ea32bf909554a7384970e', 0, 0, 786, '', '', 'file out.vmdk
{
    "virtual-size": 1000448,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 1000448,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 589478ca920ef40be94b9c80bd4b97e7e3757a2349518e0f110773bacf842f05
size 1000448
a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1a97c9baccd703d7029d0502f90a3efe29744aaabd1f451916876768dbf32e16', 0, 0, 946, '', '', 'file out.qcow2 720896 e5f960c1ae5e68d59b07776d83e446c17ed0c9c549127a545939aaba0aa804f0
{
    "virtual-size": 8391168,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
8 f079bc4da70bb09c71945622d9b722fe008afd9125284d20e40124c05bcce219
size 8391168
308fc3ee14442733830c532d4ea57b63d0d39482db238ee90e84125a71dfcba6  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1d4a6273f5b363cd57eba851d3b4bca6420844d880feb95529e188363cb681df', 0, 0, 429, '', '', 'file out.vpc
{
    "virtual-size": 2123776,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
2 zero 1
size 2123776
c1586ce7cb7a97e3b1f2c0ddb1bc73ccaf1d5a6e906eae2e00e25462e86f9e0a  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1e092c291414d599c35c9acf6ed1da2a88b2bb173c2c93d0545e772c86d3ea97', 0, 0, 496, '', '', 'file out.vdi
{
    "virtual-size": 3146752,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1ea0400499fa8ace0a7018e02989842a13957ee69c253b307a9a8e359a60808a', 0, 0, 585, '', '', 'file out.vhdx
{
    "virtual-size": 6295552,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 85c212f2e3e7372a2ffb4628ed4bbe2e1b52f84908db8dbcbad3878331a40ed5
1 zero 1
2 34f58f313a98d1e9984db67670d7bdbbeb9b5d0557c15cc33a342c3baf5e999c
3 zero 1
4 48ccec44b6f5b483b1959b257810e0f6fb377249a5bc75da2ebb6564fb44ce90
5 zero 1
6 d278be3fa36824a5b74490be74b3792208d9001b42285ace22c4dc707cf02557
size 6295552
4faa694b7a5f3034da13d867a5b74d1c290db8ad71f4e13923591c14f27e377b  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1ea22aeedbb9d38612570549742884de22332a282964e377769042eb986bae0d', 0, 0, 726, '', '', 'file out.qcow2 425984 db89ef11a8741e5958613571e27f6ad187043b29708d37ff20fd4cbf7c6f71b8
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 32768,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": true
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1ebc5b9d8be351857efa8e746213f9d2bb1f456f0113dc910972ed357c3b263e', 0, 0, 794, '', '', 'file out.qcow2 786432 341280add7522652cee95bd83fc04baf30ad830623b70d127edbed5f0188ddef
{
    "virtual-size": 3145728,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 2c39cbad72bebf81133566f780a7e4cc67d479bf3ec559fa198e0f75e0e6074f
2 zero 1
size 3145728
482104b414183610815a9ec94a8db10accddeeee100ddce38bd646c21f7ba579  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1f4de1211a53c33a5c73a770d50e8c33adebcfb9b02036f1706cae63eb0d17b3', 0, 0, 362, '', '', 'file out.vdi
{
    "virtual-size": 3117056,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 19a91cf4af49617c827405a84e376e6de9a0fb62b158a0a04047e0107e8afc77
1 zero 2
size 3117056
9aa602b9be683a9cdaa0585ed8e3d65c3b28e554a7c6a908ccc972a0876d770d  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1fd11009f00d14789b7a6f76f8cab3a9f3e2c5fe683963405d9e981ed153a16d', 0, 0, 351, '', '', 'file out.vpc
{
    "virtual-size": 417792,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 d9bc1442a49031dc6f53607b8bfdad16ba644a0034e775e2f87420a686a7102d
size 417792
f1859506e417e1bec5c6c984767fd73cb631e377b11dc7cc05f2ad0f7b8d18fb  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1fe325b9b5414e771826fd35074fd50e439e7dbed220222eb4d4a155f7fae9da', 0, 0, 332, '', '', 'file out.parallels
{
    "virtual-size": 3117056,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 19a91cf4af49617c827405a84e376e6de9a0fb62b158a0a04047e0107e8afc77
1 zero 2
size 3117056
9aa602b9be683a9cdaa0585ed8e3d65c3b28e554a7c6a908ccc972a0876d770d  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2059283c08461017e71e78cddbeb0e7019d784052b6674544fbb18cc333e6967', 0, 0, 727, '', '', 'file out.qcow2 589824 719541a0935529eca926ae812dfdb8edb6cb21ca07ac7711492cd1b83f535daf
{
    "virtual-size": 3117056,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 19a91cf4af49617c827405a84e376e6de9a0fb62b158a0a04047e0107e8afc77
1 zero 2
size 3117056
9aa602b9be683a9cdaa0585ed8e3d65c3b28e554a7c6a908ccc972a0876d770d  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('219e9b8a657c4a35b675e0ee742e4bf434511f170261a6ad5b165f5e477eecee', 0, 0, 424, '', '', 'file out.vhdx
{
    "virtual-size": 2097152,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 3dfe6705355a77ffebcbf912ee9e26c5285decc42ed621b6732ee69ec12b6857
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
8a1f9bf324cd1f8c6829091c45fc0d3dab0a773e20cd42dd01a297e7e2f3e898  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('27b307d8e9661c2a84bebd4840ce986fc8318c5f61e64f8cfaf4057d393132e1', 0, 0, 390, '', '', 'file out.parallels
{
    "virtual-size": 2097152,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('27bd4a24954cffb6d9d17920a2b8256a6334bf78300df5dcfc69128d18d2ce0e', 0, 0, 317, '', '', 'file out.parallels
{
    "virtual-size": 1024,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 7224a043c17a3a3fc9f0b54d2b6f000aac9911e03bc354ae7d26cfa419ebff76
size 1024
185bd90512a8fc61aec58900023ecbc87d438dcc37ea4094c74d403cfe320295  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('27c25ebbcda5d46812b22a6b00a48d58d9f68985d51b4dfd79535a745a293329', 0, 0, 394, '', '', 'file out.raw 262144 69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963
{
    "virtual-size": 262144,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('27eb00280aa859f15513346d8159b832402e82106c7b4a9ef703c1fb090b24ef', 0, 0, 726, '', '', 'file out.qcow2 589824 601f7149dc75703cb51642afc2e41d61ffe5672f9ac42c464eff8cfa85ef0109
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 1,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('281c276b158a1d9b95a5ef74f21faf3144e1a39481c50501be0e45aa2f8a00de', 0, 0, 323, '', '', 'file out.parallels
{
    "virtual-size": 1000448,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 589478ca920ef40be94b9c80bd4b97e7e3757a2349518e0f110773bacf842f05
size 1000448
a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2977a0ce8dbc4f548dd30caa7ed2ab07f9be09967fbf565d0a699357826438bc', 0, 0, 660, '', '', 'file out.qcow2 196616 2177124c2f5d947321dbfc4f96ef59223cb6fc811ecba0c9a1bc51c80da49d71
{
    "virtual-size": 1000448,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1000448
4c46c9a741bd3caf3c9ec1da028bae7b97621a82b1ff265fc806fb3f787d96ae  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2a06f039da1e89905adcf183f97ae8512ebf869a83e9a57a3695e8eb404019d4', 0, 0, 418, '', '', 'file out.qed
{
    "virtual-size": 2097152,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 3dfe6705355a77ffebcbf912ee9e26c5285decc42ed621b6732ee69ec12b6857
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
8a1f9bf324cd1f8c6829091c45fc0d3dab0a773e20cd42dd01a297e7e2f3e898  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2b2560aaa40593ba4996fa58a44c510036c252159be9e38432cd91940141a658', 0, 0, 424, '', '', 'file out.vhdx
{
    "virtual-size": 2097152,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2b655f5cb4dc584733beadaadb8f5fb62db61fd372db6ea5e4423e197e9e5198', 0, 0, 333, '', '', 'file out.vpc
{
    "virtual-size": 2123776,
    "filename": "out.vpc",
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 2
size 2123776
ab3d1f05b761ed20a512426fd093becab6d5b9985f0fbee480f52fdab6cc5808  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2ce02f5e25f2d1064b2bcbea3e57cbddb4456663034a781f9221116114a62604', 0, 0, 429, '', '', 'file out.vpc
{
    "virtual-size": 2123776,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 6d5dccc510da6064af4c4b7c6f0200bd491c113797b9ef85860d3c45cd1c6ac6
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
2 zero 1
size 2123776
c36c5351e0a0e1661b4beb1fe49b38ec13444a50d4196b76296eb1bc937effa0  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2da476ed18c573db36f75909e7691604900dc5980a5d93d6903d16966f2db47c', 0, 0, 644, '', '', 'file out.qcow2
{
    "virtual-size": 262144,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2dafc2389170d91d9a20dbc64465d46a411ee503922749e63deba7923d7e4c9c', 0, 0, 812, '', '', 'file out.qcow2 589824 4c21fce68894735b9911e84166261300763379305911d76dbda4e80bdab2ee5c
{
    "virtual-size": 8388608,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 2
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
22ab8cb4ad5367d3a6bf3a7d18b0a9675bc07fd6486c782783ec759dab3a99c0  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2e11def2c9958826788418b494281200a00e417269d619079dfed98a06e93b54', 0, 0, 352, '', '', 'file out.qcow
{
    "virtual-size": 300032,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 ee1c1f6644a061acfb0ab528613a577c880b68fd1709867a68af7ef100159234
size 300032
8b50248319db700a5623950c248270f894c6e496981a16cd6512936ee01f315c  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2fc23dce17342d875b638b41828cc989ad469d1ba30b5b42958306658e12af9b', 0, 0, 862, '', '', 'file out.qcow2 3538944 2b3e4ace52912b534a98a64d6d2d56bfc44cc5d7f6e6ef9adaefa61cb819ff56
{
    "virtual-size": 3146752,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('309e35b15b071ad81e5f8a686d694fd02a0a6657f3ae0cb8db1e3e0288702de6', 0, 0, 339, '', '', 'file out.raw 1000448 4c46c9a741bd3caf3c9ec1da028bae7b97621a82b1ff265fc806fb3f787d96ae
{
    "virtual-size": 1000448,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1000448
4c46c9a741bd3caf3c9ec1da028bae7b97621a82b1ff265fc806fb3f787d96ae  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('31007f07239bd60896c6314be8b6dd99c15ab7931afb585532caed61a0ca135f', 0, 0, 339, '', '', 'file out.raw 1048576 0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40
{
    "virtual-size": 1048576,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('348d2df58945351641bae41bd40141669e788f7e5c6def73a3c2ac9f08b22f15', 0, 0, 716, '', '', 'file out.qcow2 458752 3ec89acaab4f937e0bbea4774184b76c617e62c4eaf09a642db1f6c44079e7fd
{
    "virtual-size": 262144,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3514970135ea7d6f3bba9478c18eb5d607917c7ce78526c6049b490c6b2f5a84', 0, 0, 829, '', '', 'file out-s001.vmdk
file out.vmdk
{
    "virtual-size": 2097152,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "twoGbMaxExtentSparse",
            "extents": [
                {
                    "virtual-size": 2097152,
                    "filename": "out-s001.vmdk",
                    "cluster-size": 65536,
                    "format": "SPARSE"
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('35fc827469515afbc910cf3ff2b73efefab00c386290742fe6fd08b1f7cbac30', 0, 0, 394, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
', 'file out.raw 196608 24cbbbdf769638bb8dd87307a0eb2df510388893cbc75d3b39d9bbb8329f336e
{
    "virtual-size": 196608,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 40028fdc419ff7f92111ae695a1e66fa26bdfa4bf6065248cddab331151e58bd
size 196608
24cbbbdf769638bb8dd87307a0eb2df510388893cbc75d3b39d9bbb8329f336e  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3626fbfc1b136bf5d3eea7911a513e1ae10596eac965acdf6e14d844e9cdee78', 0, 0, 786, '', '', 'file out.vmdk
{
    "virtual-size": 1048576,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 1048576,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c62dfd8d21f0f87cc70168f2a864a9833d8187b3eea338e98e61d3a170a5a62e
size 1048576
76fc00783e080f45afda624cfa05b94655edecb483763aa3323fa5112a93a25c  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('369e324e4529a4e6601fb0c7c71fb3d3c85c7594b0986cd2441303a69823a217', 0, 0, 351, '', '', 'file out.vdi
{
    "virtual-size": 262144,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3766e405eda5edfaf0913b0aa06e43934ea52fb4154c2e9abd23a6add078f6a5', 0, 0, 551, '', '', 'file out.parallels
{
    "virtual-size": 6295552,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 85c212f2e3e7372a2ffb4628ed4bbe2e1b52f84908db8dbcbad3878331a40ed5
1 zero 1
2 34f58f313a98d1e9984db67670d7bdbbeb9b5d0557c15cc33a342c3baf5e999c
3 zero 1
4 48ccec44b6f5b483b1959b257810e0f6fb377249a5bc75da2ebb6564fb44ce90
5 zero 1
6 d278be3fa36824a5b74490be74b3792208d9001b42285ace22c4dc707cf02557
size 6295552
4faa694b7a5f3034da13d867a5b74d1c290db8ad71f4e13923591c14f27e377b  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('38553d77e0fe5a784e0b456bdb0a0b012c83ca0041c1afaac411da746599bd19', 0, 0, 878, '', '', 'file out.qcow2 364544 cc7e69423bde81d4a87df1bfd0da0acbac9be7fc02d54a7f070dc621988be204
{
    "virtual-size": 8388608,
    "filename": "out.qcow2",
    "cluster-size": 32768,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": true
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('38c1ccdb3989722d94a96b523e601d8394d415bf6ae598be2a361dac6f64c0c3', 0, 0, 352, '', '', 'file out.qcow
{
    "virtual-size": 327680,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 898a435d9a63194788fd13da2e556c2007dd431a30536267a444fb05f50ad832
size 327680
8f31bc708ddfdebae0a5e43abfd98f0e3246718162da8c560b70a235c730e2ae  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('38c89b15395c32581f65d38b9965da3be375ab7d6b733f13de701a03263acdb2', 0, 0, 354, '', '', 'file out.qcow
{
    "virtual-size": 1000448,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 1bf7bef2265ba0fc68d0d07a7970299bba4b1081b80c82364b71b95c620f950f
size 1000448
5968b77f4dcd84d3eb6cecdd1a2e2dcb1aa54b6b0b67dbaba10a91c4d1e77e4e  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3cac228af7ee3f452852dc227ebae4b21da2a8b8c0b4b87fba14b42105873580', 0, 0, 718, '', '', 'file out.qcow2 393216 caf477499ff4e74284430b1ce53b7cbc577d3edc02fb933a3bd88ba54b38e859
{
    "virtual-size": 1048576,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 03200902ebc984e1d8a009eb7992e4bb4bd4ead3cc85ab9f2c4fc026d39f8c3d
size 1048576
2a5fb80e34fa723de58a136a54e794fbea15c68af3659577940090d12040093a  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3d36ccfc460b790ae24003e9798308d614a0f1041226a2a0596f55a1dbd46ff9', 0, 0, 321, '', '', 'file out.parallels
{
    "virtual-size": 393216,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 06ab659a2ea142bd8ebe0b59568ba175175e2d5fba5f74c40e3d8e9816afb8ca
size 393216
2aa4c72fb92c0d17925b8a2139092da414113117415f6ed22f91a18fd2d5f6de  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3d6c00eebe0d7504517844090820ed37d07d77fdf4b6a62d3ca08fccd44ff1ec', 0, 0, 351, '', '', 'file out.vpc
{
    "virtual-size": 313344,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 026b1e6b104f75ca1b7d610ea1e69d5f2d3bf46ee8a51e5705c12fb8283abfd1
size 313344
7c7b9cb07233a29f4478db7843d46299ea4c577e554f71e4f68091222642eb5f  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3e15f364eef223c9d786f14078fa1ed3c3125666e77e37c9dbefb26f9b1bc10d', 0, 0, 397, '', '', 'file out.raw 1000448 5968b77f4dcd84d3eb6cecdd1a2e2dcb1aa54b6b0b67dbaba10a91c4d1e77e4e
{
    "virtual-size": 1000448,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 1bf7bef2265ba0fc68d0d07a7970299bba4b1081b80c82364b71b95c620f950f
size 1000448
5968b77f4dcd84d3eb6cecdd1a2e2dcb1aa54b6b0b67dbaba10a91c4d1e77e4e  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3ffef490a714858eff28256e749dea33606874c065c0a7c1258929e0b3493c63', 0, 0, 879, '', '', 'file out.qcow2 655360 31a22056880a9c815ddf585565e9b6c775751278e97667dc046e5de14e8e101e
{
    "virtual-size": 8388608,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4178fc5f240c230517ff76f8e823e77190b626a08fa8db359fa2e912b105eac7', 0, 0, 728, '', '', 'file out.vmdk
{
    "virtual-size": 1000448,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 1000448,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1000448
4c46c9a741bd3caf3c9ec1da028bae7b97621a82b1ff265fc806fb3f787d96ae  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4197d83b9e93d80c867a3fa2bdf485e3956e1c7a5b82afdd1f1e9f9048961ae3', 0, 0, 540, '', '', 'file out.raw 3146752 570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c
{
    "virtual-size": 3146752,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('429cee63b4ed5b966106427ba4def0c15ab7f4e3ee1210b8a5585bd359b37dc7', 0, 0, 349, '', '', 'file out.qed
{
    "virtual-size": 300032,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 ee1c1f6644a061acfb0ab528613a577c880b68fd1709867a68af7ef100159234
size 300032
8b50248319db700a5623950c248270f894c6e496981a16cd6512936ee01f315c  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('42e269cccac40fce510303a7d22e3be33a33308e07d8d26e9d7bc161f35ec1f4', 0, 0, 822, '', '', 'file out.vmdk
{
    "virtual-size": 262144,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "streamOptimized",
            "extents": [
                {
                    "compressed": true,
                    "virtual-size": 262144,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('42f4cbb962a60573f60c8904eab9b790f960bc01a8a6fcf5b36a7ddabc260e35', 0, 0, 865, '', '', 'file out.qcow2 14680064 2603b0b205f62b7f2219882ba7040227a39c19dfdf49e9eeab24a807720002ae
{
    "virtual-size": 3146752,
    "filename": "out.qcow2",
    "cluster-size": 2097152,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4344396beb9d831b7041f8f5acc47b54c92b79faf8d87eb5ae2cbe5addb45a58', 0, 0, 716, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
', 'file out.qcow2 524288 2aef1cf46ca5a0a6b8da72fe72cab68b8a870a4bda9072646e3e1825a3642ef4
{
    "virtual-size": 196608,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 40028fdc419ff7f92111ae695a1e66fa26bdfa4bf6065248cddab331151e58bd
size 196608
24cbbbdf769638bb8dd87307a0eb2df510388893cbc75d3b39d9bbb8329f336e  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('43543673f5a634214e91623e47ba047cb86aee69c09c264256797574b1bc5f0c', 0, 0, 353, '', '', 'file out.vdi
{
    "virtual-size": 1000448,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 1bf7bef2265ba0fc68d0d07a7970299bba4b1081b80c82364b71b95c620f950f
size 1000448
5968b77f4dcd84d3eb6cecdd1a2e2dcb1aa54b6b0b67dbaba10a91c4d1e77e4e  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('436061381fa0a8850afbb2fd11b296e00423d08e75ddb22a179f6488ce5bb191', 0, 0, 355, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
', 'file out.vhdx
{
    "virtual-size": 196608,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 40028fdc419ff7f92111ae695a1e66fa26bdfa4bf6065248cddab331151e58bd
size 196608
24cbbbdf769638bb8dd87307a0eb2df510388893cbc75d3b39d9bbb8329f336e  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4538f8fbff66f7614d5df285509f440c1853283914072465aa161f9c030ec6aa', 0, 0, 321, '', '', 'file out.parallels
{
    "virtual-size": 262144,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4576d0654d4812a0365c9cb4f92a06b770b770ecca772e1c7a5476573dc4b07c', 0, 0, 878, '', '', 'file out.qcow2 655360 5ad310d2cba89843830d1bc4bdb89a47e2aee608f532e486af3c00a6ad91a570
{
    "virtual-size": 8388608,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 1,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('467479e4407efd82c72b10ef81b0001a6cbf4fd7f95c9c6adb3c032084618ed2', 0, 0, 484, '', '', 'file out.parallels
{
    "virtual-size": 8388608,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4696cf378c4561793df74428af56fa639f479d3e532cf8719c888a077e23719a', 0, 0, 348, '', '', 'file out.qcow
{
    "virtual-size": 1024,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 70b8c6dc39947970d55ddb4069af633a2b556336380cf3c8e4d6d5af44a397a7
size 1024
81330c2da3cfffadcd8d337e7737f41aa4d481eeddb9831cc16df524fc3746d3  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('47334883940605395f9f43c4a296154c737361e1422bd98d3745242b5e9b816d', 0, 0, 429, '', '', 'file out.vpc
{
    "virtual-size": 2123776,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 647df46a6146d8395d94b8c0592d4d11695c07c9bb49da7c5e477199168b71a2
1 597e328d857e252884f01c4e5a6525549701c698bf642c574119bb3536d00932
2 zero 1
size 2123776
2d9b50851176ea13d43dcc6dfd8b2b47aff745b750d072839575d51a1d5e3378  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('48b19bacbd740bb5f3882721160cdc6f2e228617fd04aba30edea0ab8f765294', 0, 1, 0, '', 'qemu-img: Could not open ''out.vmdk'': Unsupported image type ''monolithicSparse''
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4aa526af86d6c62f93072280da9bec7e0323b0d7c19e19403be473a530cacdb9', 0, 0, 324, '', '', 'file out.vpc
{
    "virtual-size": 1009664,
    "filename": "out.vpc",
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 21fc7d68ab2824886cce3224d4583c41615fbca19de259fce6c23f28c603cda8
size 1009664
27a7fb8f90439ee9cbc67be2bfbc436dba67bc5c06975ace52e16694ca91179f  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4ab9b7b31500999275fdcb20bd46da4f9b6a63694c885f210050a6df688f5e76', 0, 0, 716, '', '', 'file out.qcow2 655360 0dd2ee0a8aaef35ee7d29a5c74203abbc323fcdf6ed8bad323f9443172cdfc7f
{
    "virtual-size": 300032,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 ee1c1f6644a061acfb0ab528613a577c880b68fd1709867a68af7ef100159234
size 300032
8b50248319db700a5623950c248270f894c6e496981a16cd6512936ee01f315c  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4b08874aeee24c8ea407a0bb0c97725e7fa227db6af3c73c15075d9bd69ce556', 0, 0, 718, '', '', 'file out.qcow2 393216 0761c30de774f7d209dffa00cc384fb00b89e8c18c259beb9c4a4f516eca4c1a
{
    "virtual-size": 1000448,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 589478ca920ef40be94b9c80bd4b97e7e3757a2349518e0f110773bacf842f05
size 1000448
a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4b25588b211c3ee984091cd0de1e9d885e8effd34da39cce95cf0155b288fa15', 0, 0, 816, '', '', 'file out.vmdk
{
    "virtual-size": 1024,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "streamOptimized",
            "extents": [
                {
                    "compressed": true,
                    "virtual-size": 1024,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 7224a043c17a3a3fc9f0b54d2b6f000aac9911e03bc354ae7d26cfa419ebff76
size 1024
185bd90512a8fc61aec58900023ecbc87d438dcc37ea4094c74d403cfe320295  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4b2a8229dcbf2d4f31e0f88f5648bccf6ecab98001c041d5c4dbbecacd9f4d83', 0, 0, 351, '', '', 'file out.vdi
{
    "virtual-size": 524288,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c001d558f83cb1ab4fae0614487ba9231890c852015eb8df2372835cffc01474
size 524288
f494b7ba619c4864b486d702ef571545ebc6143f0dc5f06360c480a7e455fdff  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4c4e574801f0f2ccc741e1a8e8b04490b30cd7ff9195abd252b626f4f70894f1', 0, 0, 785, '', '', 'file out.qcow2 720896 0c08d01470b3a8dcfbbc896aaa75b1609cb5639574236c0a05fe53bb8dda007e
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 3dfe6705355a77ffebcbf912ee9e26c5285decc42ed621b6732ee69ec12b6857
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
8a1f9bf324cd1f8c6829091c45fc0d3dab0a773e20cd42dd01a297e7e2f3e898  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4c7e8a25a4f78dc991e1d3faae072bee0b7864170d7acd7c386ae329647dbd54', 0, 0, 354, '', '', 'file out.qcow
{
    "virtual-size": 1048576,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c62dfd8d21f0f87cc70168f2a864a9833d8187b3eea338e98e61d3a170a5a62e
size 1048576
76fc00783e080f45afda624cfa05b94655edecb483763aa3323fa5112a93a25c  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4c93a5c37f65a5c4125f2968f89ed7f1000f2730f45699647ea1d6008ee2a910', 0, 0, 351, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
', 'file out.vdi
{
    "virtual-size": 196608,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 40028fdc419ff7f92111ae695a1e66fa26bdfa4bf6065248cddab331151e58bd
size 196608
24cbbbdf769638bb8dd87307a0eb2df510388893cbc75d3b39d9bbb8329f336e  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4f598c8877735e9b66e7fd388ae965f71fa7e9b89cf4d2f819f2be8a1a11525c', 0, 0, 357, '', '', 'file out.vhdx
{
    "virtual-size": 1000448,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 1bf7bef2265ba0fc68d0d07a7970299bba4b1081b80c82364b71b95c620f950f
size 1000448
5968b77f4dcd84d3eb6cecdd1a2e2dcb1aa54b6b0b67dbaba10a91c4d1e77e4e  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4f9c24847b858f458c852fb14262ca1fc1e4f5a50a2cb200995da044002fb841', 0, 0, 353, '', '', 'file out.vdi
{
    "virtual-size": 1000448,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 589478ca920ef40be94b9c80bd4b97e7e3757a2349518e0f110773bacf842f05
size 1000448
a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('50fe36d4158511fa2af420cb59c3d2ad34a6a3ee3b650a5dc0237c352b4955a0', 0, 0, 351, '', '', 'file out.vpc
{
    "virtual-size": 557056,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 9ca316ccc29f40d157566f485708275d79cc19be094e4784a6ada2e53f9146cc
size 557056
f622aa1800a84d1b5a0065479ccd0b12e06a2eb55033fff436186af261c56bf5  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('538c758a4ee87520b03307e100c90892fb3ea933c2da22f4ed1e56062ef2e778', 0, 0, 323, '', '', 'file out.parallels
{
    "virtual-size": 1048576,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 c62dfd8d21f0f87cc70168f2a864a9833d8187b3eea338e98e61d3a170a5a62e
size 1048576
76fc00783e080f45afda624cfa05b94655edecb483763aa3323fa5112a93a25c  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('53cf59c204ae46fa349cd872bb4f65bf4bd52f9c9a7fef7d646ba1566719ea0a', 0, 0, 785, '', '', 'file out.qcow2 655360 2c9a541f8f4c1e2b64690d04ea9a450ec1358bfbaa753697dfcca07187db20ed
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('549c50f821406c4cb40c1c9f2e75ac5d0b2498e483b3a20bf40b4157a570accb', 0, 0, 464, '', '', 'file out.raw 2097152 ad4790bdcfbac367b41accca0f4c8f7d29b1e8fa1da121c170213e1765c70f64
{
    "virtual-size": 2097152,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 6d5dccc510da6064af4c4b7c6f0200bd491c113797b9ef85860d3c45cd1c6ac6
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
ad4790bdcfbac367b41accca0f4c8f7d29b1e8fa1da121c170213e1765c70f64  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('54fcc42b1ae2fc911345eb194e44df04e72d03b9055e98c3fbe9c669185ff8ce', 0, 0, 795, '', '', 'file out.vmdk
{
    "virtual-size": 2097152,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 2097152,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5596636aa5d1426c2833cb694b78389d904ad7c42f09af759ac6553e41533588', 0, 0, 429, '', '', 'file out.vpc
{
    "virtual-size": 2123776,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 3dfe6705355a77ffebcbf912ee9e26c5285decc42ed621b6732ee69ec12b6857
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
2 zero 1
size 2123776
6deac4a058c91c7c6f9222dd311b900489d52a60d7eff9df4d8f495ee64b41bc  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('55ab9b6b785d28c7b292c2379ec77b92b1d001a7f6757e81a376c50993e7aac5', 0, 0, 360, '', '', 'file out.qed
{
    "virtual-size": 3117056,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 19a91cf4af49617c827405a84e376e6de9a0fb62b158a0a04047e0107e8afc77
1 zero 2
size 3117056
9aa602b9be683a9cdaa0585ed8e3d65c3b28e554a7c6a908ccc972a0876d770d  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('55c63f26ededc3b618582e367c34e66af51547ac42aa4d9fe006f5186aaec27d', 0, 0, 514, '', '', 'file out.vdi
{
    "virtual-size": 8390656,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('55da2d8923b6d8be1c77df6802a1a4166b063090d696cd0b7b8e2a9e25853a41', 0, 0, 785, '', '', 'file out.qcow2 720896 7e5de0d2c3f75fd0024c05e47864db66f200d1ad34f4245fa84145b9ab9d4dbb
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('56c57109ebafbe0e70a675683ae957c4f620b32df7e4ea18e585167322953ad8', 0, 0, 321, '', '', 'file out.parallels
{
    "virtual-size": 300032,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 ee1c1f6644a061acfb0ab528613a577c880b68fd1709867a68af7ef100159234
size 300032
8b50248319db700a5623950c248270f894c6e496981a16cd6512936ee01f315c  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('574e4062cabb51307de7b1c98ba359d8e13ecf4777ae2eb38a6e947c3feb7a31', 0, 0, 274, '', '', 'file out.vpc
{
    "virtual-size": 0,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('576ba7855b59e1bf4eda714b69c833dcbd4fdc3e68fd2ebac72f099ef49a7a40', 0, 0, 429, '', '', 'file out.vpc
{
    "virtual-size": 2123776,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
2 zero 1
size 2123776
a79d888609c02f3a1d3fa7ddd7913858ba09197db2bb7555695f1a4be7d6bd7b  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('57c79fe11a88c0dec15ddb13310d39616b5e2bf442c98ebe21073cc5080818d6', 0, 0, 351, '', '', 'file out.qed
{
    "virtual-size": 1048576,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c62dfd8d21f0f87cc70168f2a864a9833d8187b3eea338e98e61d3a170a5a62e
size 1048576
76fc00783e080f45afda624cfa05b94655edecb483763aa3323fa5112a93a25c  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('57d9b55a4901c838156932cd7fc9d3dc50d939901a064e02d86de3ab73604ce9', 0, 0, 332, '', '', 'file out.parallels
{
    "virtual-size": 2097152,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('58b1ddfbed8758395875a3d55a88071ac4274cde0fbcc724c26636fa511df86b', 0, 0, 357, '', '', 'file out.vhdx
{
    "virtual-size": 1048576,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c62dfd8d21f0f87cc70168f2a864a9833d8187b3eea338e98e61d3a170a5a62e
size 1048576
76fc00783e080f45afda624cfa05b94655edecb483763aa3323fa5112a93a25c  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5a9ab25f0639f998f7e4a45f74722d51a0c5777edbf00cb3bba8fe16c13bfd34', 0, 0, 296, '', '', 'file out.qcow
{
    "virtual-size": 1000448,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1000448
4c46c9a741bd3caf3c9ec1da028bae7b97621a82b1ff265fc806fb3f787d96ae  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5bcc8f16f00193462ab5e1b399c6d585a520a4633ee310ab92f53956f8b85c47', 0, 0, 883, '', '', 'file out.qcow2 16777216 b810f021c397fdfe8569bc0ee8f258f5d2fd5b1ad92a384ada9faf89e0952bbf
{
    "virtual-size": 8388608,
    "filename": "out.qcow2",
    "cluster-size": 2097152,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5be18cfb06d388f80f1a122d21aba4860e698038571172267db5fdfa9498573a', 0, 0, 860, '', '', 'file out.qcow2 397312 9f49e054c75a517358d036ff3d29bc2b81e6326a3c0f6fa7bae141f95e1b2766
{
    "virtual-size": 3146752,
    "filename": "out.qcow2",
    "cluster-size": 32768,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": true
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5c0280c32708d7bfa9ddacc2ab65377a10c1de6b74e4803d01fa9764b3604532', 0, 0, 783, '', '', 'file out.vmdk
{
    "virtual-size": 300032,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 300032,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 ee1c1f6644a061acfb0ab528613a577c880b68fd1709867a68af7ef100159234
size 300032
8b50248319db700a5623950c248270f894c6e496981a16cd6512936ee01f315c  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5c1df1ca5857a5fbb597ead0169df3170a0c02f120c55c062d8743e8f126e491', 0, 0, 718, '', '', 'file out.qcow2 458752 b3d59ce6c5c45ed33f1dd9318c7579d361ccc2b7cf64f765a98c050a1795c8f3
{
    "virtual-size": 1000448,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 1bf7bef2265ba0fc68d0d07a7970299bba4b1081b80c82364b71b95c620f950f
size 1000448
5968b77f4dcd84d3eb6cecdd1a2e2dcb1aa54b6b0b67dbaba10a91c4d1e77e4e  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5c954d7b3db9861ea14a056b0a8122de9239edbe3f45931dcde62e34b5cdd0c0', 0, 0, 1014, '', '', 'file out.vmdk
{
    "virtual-size": 6295552,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 6295552,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 85c212f2e3e7372a2ffb4628ed4bbe2e1b52f84908db8dbcbad3878331a40ed5
1 zero 1
2 34f58f313a98d1e9984db67670d7bdbbeb9b5d0557c15cc33a342c3baf5e999c
3 zero 1
4 48ccec44b6f5b483b1959b257810e0f6fb377249a5bc75da2ebb6564fb44ce90
5 zero 1
6 d278be3fa36824a5b74490be74b3792208d9001b42285ace22c4dc707cf02557
size 6295552
4faa694b7a5f3034da13d867a5b74d1c290db8ad71f4e13923591c14f27e377b  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5d8acc83509c4df9c4520d3f63d4210edfb5155778adfcb52178e8478cf986f5', 0, 0, 299, '', '', 'file out.vhdx
{
    "virtual-size": 1000448,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1000448
4c46c9a741bd3caf3c9ec1da028bae7b97621a82b1ff265fc806fb3f787d96ae  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5e418c05a6ac1292f11906484f26210cef5527b6e930534e9dd9a38b5ef293f4', 0, 0, 321, '', '', 'file out.parallels
{
    "virtual-size": 300032,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('60198cb6d5c9f6fac06e27bb3de508052cdff30fb16a2bd0fc26737d788441ce', 0, 0, 646, '', '', 'file out.qcow2
{
    "virtual-size": 1048576,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 baf746ee3d4a3be3765a5a169986dc024b4cffd1a48e952cbce9cf02efc0f9f7
size 1048576
a262a56198804494226587b77d75d93ef1c5e6b7f3beb3e0d1cb90a8c53c6b83  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('61517ee42b56f6214720578921542ab4eba32872835d0da083559a3df080d606', 0, 0, 719, '', '', 'file out.vmdk
{
    "virtual-size": 1024,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 1024,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6246d64e60ef1610dd75db73fd10179aa8c0ce5e7cc3b3223a25a8579d407dee', 0, 0, 390, '', '', 'file out.parallels
{
    "virtual-size": 2097152,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 3dfe6705355a77ffebcbf912ee9e26c5285decc42ed621b6732ee69ec12b6857
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
8a1f9bf324cd1f8c6829091c45fc0d3dab0a773e20cd42dd01a297e7e2f3e898  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('626016ae2b34e9452f4f397e19ba04c5f1896bdf3490ab2898d68b252890ae36', 0, 0, 274, '', '', 'file out.vdi
{
    "virtual-size": 0,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('63ab51ac184b482b86670a39b7156a0cb2543ffadc480a2e84bbec35807a7bfd', 0, 0, 312, '', '', 'file out.raw 0 6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7
{
    "virtual-size": 0,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('647885ffc971e59b70408f0b26505b1121da66263555970dc671964d352f7065', 0, 0, 551, '', '', 'file out.parallels
{
    "virtual-size": 8391168,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
8 f079bc4da70bb09c71945622d9b722fe008afd9125284d20e40124c05bcce219
size 8391168
308fc3ee14442733830c532d4ea57b63d0d39482db238ee90e84125a71dfcba6  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('648d87df604643cb065758f15f00fbb103ca708b212a10385ab4166569bbb93b', 0, 0, 727, '', '', 'file out.qcow2 589824 ee58e7307538499872cb126a8e20eb1ee101c3f47eb649a792e1ce4fdfae1a78
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('648f86999d48e5ef006641e4809e3af19eb82fba3e1839e262f443478a830375', 0, 0, 421, '', '', 'file out.qcow
{
    "virtual-size": 2097152,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 647df46a6146d8395d94b8c0592d4d11695c07c9bb49da7c5e477199168b71a2
1 597e328d857e252884f01c4e5a6525549701c698bf642c574119bb3536d00932
size 2097152
318607002e0ded6942abf0951c048d374cd25815635f345fb57391bcacbaeb71  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('654cc928564941d3fdbe0db7a7aa512074e4d5d7cab9598c82caf8b952381872', 0, 0, 834, '', '', 'file out.vmdk
{
    "virtual-size": 2097152,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "streamOptimized",
            "extents": [
                {
                    "compressed": true,
                    "virtual-size": 2097152,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('66df9ac3abdf472078f1f1f707a6c4c128beee90bce2284f53a0ba9519cf3547', 0, 0, 349, '', '', 'file out.qed
{
    "virtual-size": 300032,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('672cbeb00b27632d87a376543c213efe68eb44a27d0ca03cbe6d0b686886cbbb', 0, 0, 484, '', '', 'file out.parallels
{
    "virtual-size": 8390656,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('679b3de6f5b9613a52215d3ae24ddbb083284f604fd0f4d53b39de456687f858', 0, 0, 355, '', '', 'file out.vhdx
{
    "virtual-size": 393216,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 06ab659a2ea142bd8ebe0b59568ba175175e2d5fba5f74c40e3d8e9816afb8ca
size 393216
2aa4c72fb92c0d17925b8a2139092da414113117415f6ed22f91a18fd2d5f6de  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('68f26d262e117336ea097f6c83ebe9890cb45fa7b8a9546ab7288ba49e5ea21a', 0, 0, 639, '', '', 'file out.qcow2 196608 91a26b76c62613d5f48134b443c5c330c877091349f15bd1e49f8634f5dd312a
{
    "virtual-size": 0,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6afc66fbe8924c0487f65933e952445fe6e54ca5a79b357014f320f614d84492', 0, 0, 394, '', '', 'file out.raw 393216 2aa4c72fb92c0d17925b8a2139092da414113117415f6ed22f91a18fd2d5f6de
{
    "virtual-size": 393216,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 06ab659a2ea142bd8ebe0b59568ba175175e2d5fba5f74c40e3d8e9816afb8ca
size 393216
2aa4c72fb92c0d17925b8a2139092da414113117415f6ed22f91a18fd2d5f6de  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6b7a206e78430a5d5b54e6888a1131c97fdb733cafde6796534953cfd9e4d635', 0, 0, 355, '', '', 'file out.vhdx
{
    "virtual-size": 300032,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 ee1c1f6644a061acfb0ab528613a577c880b68fd1709867a68af7ef100159234
size 300032
8b50248319db700a5623950c248270f894c6e496981a16cd6512936ee01f315c  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6bb2629dd0b1e449ca21502a1b7728c75825c6b559a2ae1f42575c1a76c7a061', 0, 0, 351, '', '', 'file out.qed
{
    "virtual-size": 1000448,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 1bf7bef2265ba0fc68d0d07a7970299bba4b1081b80c82364b71b95c620f950f
size 1000448
5968b77f4dcd84d3eb6cecdd1a2e2dcb1aa54b6b0b67dbaba10a91c4d1e77e4e  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6c09f92a43704139f9966323227e5ddf6a889de057d928d30eef8788974a7834', 0, 0, 321, '', '', 'file out.parallels
{
    "virtual-size": 327680,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 898a435d9a63194788fd13da2e556c2007dd431a30536267a444fb05f50ad832
size 327680
8f31bc708ddfdebae0a5e43abfd98f0e3246718162da8c560b70a235c730e2ae  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6c8af9b50b4f5c2d7e6124c61ad55dfbc5a1b490feb0b46af405e15a59e14694', 0, 0, 579, '', '', 'file out.qed
{
    "virtual-size": 6295552,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 85c212f2e3e7372a2ffb4628ed4bbe2e1b52f84908db8dbcbad3878331a40ed5
1 zero 1
2 34f58f313a98d1e9984db67670d7bdbbeb9b5d0557c15cc33a342c3baf5e999c
3 zero 1
4 48ccec44b6f5b483b1959b257810e0f6fb377249a5bc75da2ebb6564fb44ce90
5 zero 1
6 d278be3fa36824a5b74490be74b3792208d9001b42285ace22c4dc707cf02557
size 6295552
4faa694b7a5f3034da13d867a5b74d1c290db8ad71f4e13923591c14f27e377b  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6cad1c8e61c15c4de72bca061728100e48f1e1d2e7b928abd2bd0a33d80df738', 0, 0, 500, '', '', 'file out.vhdx
{
    "virtual-size": 3146752,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6d2349d96dc0cd4d7f613187af817f299ff4bbb7a891a777d92f6ce7b6f524d6', 0, 0, 720, '', '', 'file out.qcow2 12582912 cdcc25ea08b3d7e71b5c4066bc02fb22c6a7701e6743dc6a78bd894a60e5895b
{
    "virtual-size": 262144,
    "filename": "out.qcow2",
    "cluster-size": 2097152,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6da4c0dab6cab404dcbf78abbcf2aea84576d0ccaa14560cb485a4904d003395', 0, 0, 715, '', '', 'file out.qcow2 458752 9a538b4e255baf6e9b303dd949c35a90f5030507cfd83361ea1ff17ad355ce74
{
    "virtual-size": 262144,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 1,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6dfc66756969f505d10749bfdd1a9621e984cf47c1cef75b8899797f88679ce8', 0, 0, 558, '', '', 'file out.raw 8388608 ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638
{
    "virtual-size": 8388608,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6dff47a3a2cfccd83ff5e6227ab507b3219279bb70122f14b58bde8089f5053c', 0, 0, 420, '', '', 'file out.vdi
{
    "virtual-size": 2097152,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6e42014804d4ff03099d8622659fd24a1fe3dda19f032e22bf71682ff3dc257b', 0, 0, 715, '', '', 'file out.qcow2 458752 68a636e9d8836590eff25346fba1914f1877450044e4dc3dc1f071d27a830000
{
    "virtual-size": 262144,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": true,
            "refcount-bits": 64,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7021adcf853bf4f8090c7a8e491838f3ea5ac307f9374e718a36d929caab20d2', 0, 0, 353, '', '', 'file out.vpc
{
    "virtual-size": 1009664,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 a331fb3d443f05610985160409fdae618fd8af33bfe75afa8b9046e80c1a3ca7
size 1009664
64977f399c1b7caa289435653f49da81dd01026cf50d666968713ef815fd1b41  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7047520f1e9102c02dee48375372d0ce132dd7e04002d50fd842ba9ffe0c16fe', 0, 0, 323, '', '', 'file out.parallels
{
    "virtual-size": 1000448,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 1bf7bef2265ba0fc68d0d07a7970299bba4b1081b80c82364b71b95c620f950f
size 1000448
5968b77f4dcd84d3eb6cecdd1a2e2dcb1aa54b6b0b67dbaba10a91c4d1e77e4e  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('71beed6a62fb38b48d0bb7b966722336545c195b07b5ac4b5a50314a74047af9', 0, 0, 366, '', '', 'file out.vhdx
{
    "virtual-size": 3117056,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 19a91cf4af49617c827405a84e376e6de9a0fb62b158a0a04047e0107e8afc77
1 zero 2
size 3117056
9aa602b9be683a9cdaa0585ed8e3d65c3b28e554a7c6a908ccc972a0876d770d  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('71c95838047af646c48eac60f9f79de288f1c28b892cd11626523801a493b376', 0, 0, 351, '', '', 'file out.qed
{
    "virtual-size": 1000448,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 589478ca920ef40be94b9c80bd4b97e7e3757a2349518e0f110773bacf842f05
size 1000448
a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('73816d50b63ca60caf4e4d5c42bc24ff8fa20773f0f97a54619cb683d44075b3', 0, 0, 349, '', '', 'file out.vpc
{
    "virtual-size": 34816,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4672022c9a2b5b7bd4cebad02cc737877a76b8fe65c1af260403a0b335fa144c
size 34816
6dd018df24eeae75265cde6919b4e19e9c979938320d2b5ed3a9141f2d52523f  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('749cd603036f5f3b3bc9d85347570cac999bbdc911cdae6b7df5bebb77c40799', 0, 0, 625, '', '', 'file out.raw 8391168 308fc3ee14442733830c532d4ea57b63d0d39482db238ee90e84125a71dfcba6
{
    "virtual-size": 8391168,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
8 f079bc4da70bb09c71945622d9b722fe008afd9125284d20e40124c05bcce219
size 8391168
308fc3ee14442733830c532d4ea57b63d0d39482db238ee90e84125a71dfcba6  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7575497c33a5d4f5e2b68893705563dacf2485cdee1a0cf3c176ebdb5ff42d55', 0, 0, 265, '', '', 'file out.parallels
{
    "virtual-size": 1000448,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 zero 1
size 1000448
4c46c9a741bd3caf3c9ec1da028bae7b97621a82b1ff265fc806fb3f787d96ae  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('765935e72a8b177467a3a5fcc5f1e98ecc21c693227080b9f8539f566b3b6fa4', 0, 0, 362, '', '', 'file out.vdi
{
    "virtual-size": 2097152,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('77ba06f2efcf185df17466a3c7b622ad1a82f467d2fde8db484532d7f2256b3d', 0, 0, 351, '', '', 'file out.vdi
{
    "virtual-size": 300032,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 ee1c1f6644a061acfb0ab528613a577c880b68fd1709867a68af7ef100159234
size 300032
8b50248319db700a5623950c248270f894c6e496981a16cd6512936ee01f315c  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('783fbacf076a9afcbc37599c8e4b33d6b44b7a4596a261e90c49dfee5e8bb9d6', 0, 0, 861, '', '', 'file out.qcow2 720896 5ba0593cdbc52cdc3e745e605536d4916ac78bbe087ed7e1b3a0403860bad2c0
{
    "virtual-size": 3146752,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('785b7849b07e991dec6b135c5a7a46f8706bc8f0f1ab83ac2bfa478078e2816b', 0, 0, 390, '', '', 'file out.parallels
{
    "virtual-size": 2097152,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 6d5dccc510da6064af4c4b7c6f0200bd491c113797b9ef85860d3c45cd1c6ac6
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
ad4790bdcfbac367b41accca0f4c8f7d29b1e8fa1da121c170213e1765c70f64  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('78fe29b4c5e993053e145edbac3878fe5d20a7a50c3de61fba4cf895e7bd24f7', 0, 0, 716, '', '', 'file out.qcow2 655360 c1a0e0b0821095651a1b34a28d2c304af4fe66d4dbed6a319c37c866a6a66701
{
    "virtual-size": 300032,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('795deeec3dba4bc1626c92436a369345ac522ce523faf170294c6dc9b3002e98', 0, 0, 421, '', '', 'file out.qcow
{
    "virtual-size": 2097152,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('797f00ebc97cba73801e70162efad9d035e202ac93b754d1ab9d1a646cb58d4d', 0, 0, 348, '', '', 'file out.qcow
{
    "virtual-size": 1024,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 7224a043c17a3a3fc9f0b54d2b6f000aac9911e03bc354ae7d26cfa419ebff76
size 1024
185bd90512a8fc61aec58900023ecbc87d438dcc37ea4094c74d403cfe320295  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7a6310e9504892a8eab4ec4f49a719f2662ec9b32dcfb0c69db369e52882b354', 0, 0, 655, '', '', 'file out.qcow2
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7a8176b3f7574bf16709941a34ad9819172b43de1334e1af773a7d78edd1548a', 0, 0, 317, '', '', 'file out.parallels
{
    "virtual-size": 1024,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 70b8c6dc39947970d55ddb4069af633a2b556336380cf3c8e4d6d5af44a397a7
size 1024
81330c2da3cfffadcd8d337e7737f41aa4d481eeddb9831cc16df524fc3746d3  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7acf8aca3e88cdf51c05925c9cea450703151d132f506818b8df4ed0f96e3d70', 0, 0, 582, '', '', 'file out.qcow
{
    "virtual-size": 8391168,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
8 f079bc4da70bb09c71945622d9b722fe008afd9125284d20e40124c05bcce219
size 8391168
308fc3ee14442733830c532d4ea57b63d0d39482db238ee90e84125a71dfcba6  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7d937a6432d793bf9d614fa0a7c54e6ae7ee44e55d073ea46bb2fb32076a4cb6', 0, 0, 727, '', '', 'file out.qcow2 393216 74021721f2e92136ac4771b5abe27add607b7744a19d4588d3e7354d05f9a9e8
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
size 2097152
7f8d0e5cca45d16de7794b85dc71e9f2f0c11f135e7826ca5f6d944503983623  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7f95c6f0656452528785aa69d7686eab68367c3b0e4151dd6495d50029429621', 0, 0, 579, '', '', 'file out.qed
{
    "virtual-size": 8391168,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
8 f079bc4da70bb09c71945622d9b722fe008afd9125284d20e40124c05bcce219
size 8391168
308fc3ee14442733830c532d4ea57b63d0d39482db238ee90e84125a71dfcba6  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('80071bbc575b5410e185e4ff0440b16c51d995cc476f1b7d09a6de5481266919', 0, 0, 853, '', '', 'file out.vmdk
{
    "virtual-size": 2097152,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 2097152,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 647df46a6146d8395d94b8c0592d4d11695c07c9bb49da7c5e477199168b71a2
1 597e328d857e252884f01c4e5a6525549701c698bf642c574119bb3536d00932
size 2097152
318607002e0ded6942abf0951c048d374cd25815635f345fb57391bcacbaeb71  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('818e76ce16bad55d7c1377e2575ecb35a8dee2e7364a266e80494123f7ab358f', 0, 0, 259, '', '', 'file out.parallels
{
    "virtual-size": 1024,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8335afcbbeeeb58db400a64f0afa2d112a8fa69dcf71d1f05bff22fbb1faa694', 0, 0, 779, '', '', 'file out.qcow2 655360 ef378d6be9653dbacd32e977f76552c615825a35a9f21e47d594ba6535db1238
{
    "virtual-size": 8388608,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "0.10",
            "compression-type": "zlib",
            "refcount-bits": 16
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('83de87110c8fe089053e2a3a1ce5ce691dba7dbbe7da163a74b173a9ede85270', 0, 0, 739, '', '', 'file out-flat.vmdk
file out.vmdk
{
    "virtual-size": 262144,
    "filename": "out.vmdk",
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicFlat",
            "extents": [
                {
                    "virtual-size": 262144,
                    "filename": "out-flat.vmdk",
                    "format": "FLAT"
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('83edf2be118d9eb5709090843cf25132a4ca71565164b3a7ec37a94859b92545', 0, 0, 418, '', '', 'file out.qed
{
    "virtual-size": 2097152,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('880c2d5b5b3a17c1eee69cd05aded23259fccb819ead8530a7a89b6e254b6b39', 0, 0, 244, '', '', 'file out.parallels
{
    "virtual-size": 0,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('88c572ff1954445fa2c769bd7d41d18436ce760f812e2c3250eb0c8771f3f867', 0, 0, 322, '', '', 'file out.vpc
{
    "virtual-size": 278528,
    "filename": "out.vpc",
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 f3ca6d228c7abf1da2272bdbed83c75f3ef1f9881453f2974203f6a6d616643a
size 278528
4e4dbb90e3327f8aa7c9e8fa7ea49526540948d3877d7c59903a56f9519b435a  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('88ec128bb003c88eb13ee6ab0ede2f2f829efc017899d4e5be3d1b06c2ddbdbc', 0, 0, 363, '', '', 'file out.qcow
{
    "virtual-size": 2097152,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8903c4d869e9dba3d94ac8caac8e36cc8f4a6f559189d3dd14e3acf244d34178', 0, 0, 291, '', '', 'file out.vpc
{
    "virtual-size": 34816,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 34816
440d21cdeea17b9e2ee92ce97c163c800b4ecba198f6f3f323f54c00f09d7d94  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8a6b1e17385a48f1c6c968e8137d298f9a21043791a11f22c2727b879b0e5ce6', 0, 0, 1014, '', '', 'file out.vmdk
{
    "virtual-size": 8391168,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 8391168,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
8 f079bc4da70bb09c71945622d9b722fe008afd9125284d20e40124c05bcce219
size 8391168
308fc3ee14442733830c532d4ea57b63d0d39482db238ee90e84125a71dfcba6  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8a9eaed6e035ba027f8cc3548038587599361d4f68d01c896cd26e4c227cab5b', 0, 0, 473, '', '', 'file out.raw 3145728 482104b414183610815a9ec94a8db10accddeeee100ddce38bd646c21f7ba579
{
    "virtual-size": 3145728,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 2c39cbad72bebf81133566f780a7e4cc67d479bf3ec559fa198e0f75e0e6074f
2 zero 1
size 3145728
482104b414183610815a9ec94a8db10accddeeee100ddce38bd646c21f7ba579  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8bbedd53c954ba8699cde0c684cd8ce5d86feb540bd01e9bfbfcee36d40e9626', 0, 0, 418, '', '', 'file out.qed
{
    "virtual-size": 2097152,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 6d5dccc510da6064af4c4b7c6f0200bd491c113797b9ef85860d3c45cd1c6ac6
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
ad4790bdcfbac367b41accca0f4c8f7d29b1e8fa1da121c170213e1765c70f64  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8c8db4db4b020e6868e6c1ccd8ecf6ea3313af4b87961d88a4d0c933c8a8b42b', 0, 0, 394, '', '', 'file out.raw 300032 8b50248319db700a5623950c248270f894c6e496981a16cd6512936ee01f315c
{
    "virtual-size": 300032,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 ee1c1f6644a061acfb0ab528613a577c880b68fd1709867a68af7ef100159234
size 300032
8b50248319db700a5623950c248270f894c6e496981a16cd6512936ee01f315c  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8c969e425063ee9872c20d4c57b5e6d70aba6297d056dd7a4b6eab5ebcb54bed', 0, 0, 363, '', '', 'file out.qcow
{
    "virtual-size": 3117056,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 19a91cf4af49617c827405a84e376e6de9a0fb62b158a0a04047e0107e8afc77
1 zero 2
size 3117056
9aa602b9be683a9cdaa0585ed8e3d65c3b28e554a7c6a908ccc972a0876d770d  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8cf27e2f010bff8255d1dbbaf9088835116340a991faa78d470a048205dcd264', 0, 0, 330, '', '', 'file out.raw 1024 9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d
{
    "virtual-size": 1024,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8fa48f43048254d57e861b463ad2582ebc6717f8811ac746faf5c393b36ba8aa', 0, 0, 755, '', '', 'file out-f001.vmdk
file out.vmdk
{
    "virtual-size": 2097152,
    "filename": "out.vmdk",
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "twoGbMaxExtentFlat",
            "extents": [
                {
                    "virtual-size": 2097152,
                    "filename": "out-f001.vmdk",
                    "format": "FLAT"
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8fdcc25c18e3486a16453a377283d821ae572e0adfb00dfa9a9541fd0b7ee394', 0, 0, 783, '', '', 'file out.vmdk
{
    "virtual-size": 393216,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 393216,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 06ab659a2ea142bd8ebe0b59568ba175175e2d5fba5f74c40e3d8e9816afb8ca
size 393216
2aa4c72fb92c0d17925b8a2139092da414113117415f6ed22f91a18fd2d5f6de  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('909e2f7bc34f65b96f141b9fbc6d0701ee2423a122b065d63ffccff03ddb6527', 0, 0, 654, '', '', 'file out.qcow2 196616 f4c4bc53daaccbec32e8d59576b8a128689669adfbbe126df651c2c0029fd38e
{
    "virtual-size": 1024,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9276b334c19acb658af76670aac3ad01c1a86e308305a01432d675542a7887d1', 0, 0, 349, '', '', 'file out.qed
{
    "virtual-size": 393216,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 06ab659a2ea142bd8ebe0b59568ba175175e2d5fba5f74c40e3d8e9816afb8ca
size 393216
2aa4c72fb92c0d17925b8a2139092da414113117415f6ed22f91a18fd2d5f6de  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('92a77a4898fe89b86fd1020aee5668753908cec4309600f7d45a51f083fa10bd', 0, 0, 644, '', '', 'file out.qcow2
{
    "virtual-size": 393216,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 06ab659a2ea142bd8ebe0b59568ba175175e2d5fba5f74c40e3d8e9816afb8ca
size 393216
2aa4c72fb92c0d17925b8a2139092da414113117415f6ed22f91a18fd2d5f6de  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('951dd3158852153511e19022040cdc038a26cdae5dfb52c0563b8d8fd526eeb2', 0, 0, 406, '', '', 'file out.raw 3117056 9aa602b9be683a9cdaa0585ed8e3d65c3b28e554a7c6a908ccc972a0876d770d
{
    "virtual-size": 3117056,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 19a91cf4af49617c827405a84e376e6de9a0fb62b158a0a04047e0107e8afc77
1 zero 2
size 3117056
9aa602b9be683a9cdaa0585ed8e3d65c3b28e554a7c6a908ccc972a0876d770d  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9690432ac6579321ee46454d2760b1681694f34adc9d70f0e81ec8a00adbf2aa', 0, 0, 349, '', '', 'file out.qed
{
    "virtual-size": 327680,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 898a435d9a63194788fd13da2e556c2007dd431a30536267a444fb05f50ad832
size 327680
8f31bc708ddfdebae0a5e43abfd98f0e3246718162da8c560b70a235c730e2ae  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9719cb4df04978a0468e109dc0859b020ab6c3bbdfe8b9ad9b8aa4f47cc3aa43', 0, 0, 464, '', '', 'file out.raw 2097152 fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e
{
    "virtual-size": 2097152,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('97214cd1d77bc824ea69eaac93f9cb1581d911b208dd94338fee346aa8e0b405', 0, 0, 353, '', '', 'file out.vdi
{
    "virtual-size": 1048576,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c62dfd8d21f0f87cc70168f2a864a9833d8187b3eea338e98e61d3a170a5a62e
size 1048576
76fc00783e080f45afda624cfa05b94655edecb483763aa3323fa5112a93a25c  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9732daa39c1cd43900b41c21b07da14daa36e3e03351f9a48cfbdeca37979680', 0, 0, 728, '', '', 'file out.qcow2 2424832 518805c9fea99432d17335bc6f000a2ae46695c930071d3d66121817d5f713fd
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('97d0666292e3f06bb8cbce23444b10d4041703fdc90a6ae6f5490cf7de743a34', 0, 0, 947, '', '', 'file out.vmdk
{
    "virtual-size": 8390656,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 8390656,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('985775516110aea1d2d4c789c5f20ba75503f32d931a1067fbf21bcad5f1b184', 0, 0, 464, '', '', 'file out.raw 2097152 318607002e0ded6942abf0951c048d374cd25815635f345fb57391bcacbaeb71
{
    "virtual-size": 2097152,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 647df46a6146d8395d94b8c0592d4d11695c07c9bb49da7c5e477199168b71a2
1 597e328d857e252884f01c4e5a6525549701c698bf642c574119bb3536d00932
size 2097152
318607002e0ded6942abf0951c048d374cd25815635f345fb57391bcacbaeb71  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('99709234ff3622592427c1a59186994858b110992652b10697ee05f20dd4afd8', 0, 0, 726, '', '', 'file out.qcow2 282624 d73c603d2445ccf2b363b39fc5bc1b88ba4d1af2852cb2602019e2aa14878c9a
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 4096,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9bb3cff723b8df88ad25dba9392f6b7a13e21a0cd0fa20aac84cec943112db88', 0, 0, 567, '', '', 'file out.qcow2
{
    "virtual-size": 0,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9c4456f2cb6ce88ab581821151ef52dbb94e06e658206c27d6bbf85ce07aa8b2', 0, 0, 712, '', '', 'file out.qcow2 393216 e7333d9cfda475438992b81700386e75ebca66d3692896e368306b5140ee74ab
{
    "virtual-size": 1024,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 7224a043c17a3a3fc9f0b54d2b6f000aac9911e03bc354ae7d26cfa419ebff76
size 1024
185bd90512a8fc61aec58900023ecbc87d438dcc37ea4094c74d403cfe320295  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9cecc56d068b70d80fc235e3cfc7d3f044e1db368161f154622c67f96dc97ce9', 0, 0, 860, '', '', 'file out.qcow2 204800 63fa11713e85b6ab81716ebfc2b66462713d8ef77cfc7340df4cad307c2e8136
{
    "virtual-size": 3146752,
    "filename": "out.qcow2",
    "cluster-size": 4096,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9d4defd4fef1c31750d9f26224394cc914fb49277e846b1dbcf35a031932d7dc', 0, 0, 853, '', '', 'file out.vmdk
{
    "virtual-size": 2097152,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 2097152,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9dc58148fabb55b3b3d328521d0dc8e712e5ced2d1f3011748d2f9184edf06d1', 0, 0, 421, '', '', 'file out.qcow
{
    "virtual-size": 2097152,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 6d5dccc510da6064af4c4b7c6f0200bd491c113797b9ef85860d3c45cd1c6ac6
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
ad4790bdcfbac367b41accca0f4c8f7d29b1e8fa1da121c170213e1765c70f64  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9e5c56b39e962eb53c6746f789d70457c814105d356005477b30bf908d3ba77f', 0, 0, 399, '', '', 'file out.parallels
{
    "virtual-size": 3145728,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 2c39cbad72bebf81133566f780a7e4cc67d479bf3ec559fa198e0f75e0e6074f
2 zero 1
size 3145728
482104b414183610815a9ec94a8db10accddeeee100ddce38bd646c21f7ba579  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a0a9a4523e3a9249898f437c4c508c212dd36d3c0a011da1e66150e7d3be70f4', 0, 0, 761, '', '', 'file out.qcow2 720896 8361d7dc0d07cb4de4d50c131bdf4346cebd0df2bc47cf089f7d84e3a2fe6743
{
    "virtual-size": 3146752,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "0.10",
            "compression-type": "zlib",
            "refcount-bits": 16
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a0f91b2ec4e2bb7866ea71ca5b806067183b732e6b5bcb0a90cb709f08c83a01', 0, 0, 349, '', '', 'file out.qed
{
    "virtual-size": 262144,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a2fe9ac2216e055171ab6f017546ebb6f22ad7f69afd8c1f8eafe04544981731', 0, 0, 394, '', '', 'file out.raw 300032 e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af
{
    "virtual-size": 300032,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a31d5acc572857e1d82b7499d2af7dddcb4d21af2ab367b50f80494a4a2e7c31', 0, 0, 751, '', '', 'file out-flat.vmdk
file out.vmdk
{
    "virtual-size": 2097152,
    "filename": "out.vmdk",
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicFlat",
            "extents": [
                {
                    "virtual-size": 2097152,
                    "filename": "out-flat.vmdk",
                    "format": "FLAT"
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a4110acae27f287a49214ed705f8978f8e00ad32d18751cddf968495b8f71949', 0, 0, 715, '', '', 'file out.qcow2 294912 347f941d5b088d116b9dcac7d627d5e4dd418f6c97e0edffb68df8360b3d1054
{
    "virtual-size": 262144,
    "filename": "out.qcow2",
    "cluster-size": 32768,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": true
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a634b505e8749bdb81c356e6bd892a7201bb3455d34b105133861cfbcfe9d968', 0, 0, 783, '', '', 'file out.vmdk
{
    "virtual-size": 300032,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 300032,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a65da29917e135df89ec34ed24a3166046e6bfddbe86a8371671cd0d7317a4db', 0, 0, 518, '', '', 'file out.vhdx
{
    "virtual-size": 8390656,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a6c98a40890cea6538a77556e60301097af8426e9f74a92e5af99214ed27d9ac', 0, 0, 582, '', '', 'file out.qcow
{
    "virtual-size": 6295552,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 85c212f2e3e7372a2ffb4628ed4bbe2e1b52f84908db8dbcbad3878331a40ed5
1 zero 1
2 34f58f313a98d1e9984db67670d7bdbbeb9b5d0557c15cc33a342c3baf5e999c
3 zero 1
4 48ccec44b6f5b483b1959b257810e0f6fb377249a5bc75da2ebb6564fb44ce90
5 zero 1
6 d278be3fa36824a5b74490be74b3792208d9001b42285ace22c4dc707cf02557
size 6295552
4faa694b7a5f3034da13d867a5b74d1c290db8ad71f4e13923591c14f27e377b  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a6dbc2838c5baf172bae725230e73d2f1dde33314f3a5370980e92774a1c060d', 0, 0, 352, '', '', 'file out.qcow
{
    "virtual-size": 524288,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c001d558f83cb1ab4fae0614487ba9231890c852015eb8df2372835cffc01474
size 524288
f494b7ba619c4864b486d702ef571545ebc6143f0dc5f06360c480a7e455fdff  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a70831a6541938142ff8bc153de598e89be5db6b818bbcc3bc40c232d2b1e450', 0, 0, 420, '', '', 'file out.vdi
{
    "virtual-size": 2097152,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 6d5dccc510da6064af4c4b7c6f0200bd491c113797b9ef85860d3c45cd1c6ac6
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
ad4790bdcfbac367b41accca0f4c8f7d29b1e8fa1da121c170213e1765c70f64  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a74f2f3ff90645fddd4f7ed117f8e6e0f1c7bbc2436b5fc26f1e8c14264f875a', 0, 0, 783, '', '', 'file out.vmdk
{
    "virtual-size": 327680,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 327680,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 898a435d9a63194788fd13da2e556c2007dd431a30536267a444fb05f50ad832
size 327680
8f31bc708ddfdebae0a5e43abfd98f0e3246718162da8c560b70a235c730e2ae  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a7f2ee264380cd7ebf768d008403dd2f1f3bc8006755d706c0eb1797a54fa905', 0, 0, 345, '', '', 'file out.qed
{
    "virtual-size": 1024,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 7224a043c17a3a3fc9f0b54d2b6f000aac9911e03bc354ae7d26cfa419ebff76
size 1024
185bd90512a8fc61aec58900023ecbc87d438dcc37ea4094c74d403cfe320295  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a99f2388cf2e6406448a935aa7840758576714a2eb8deb172cff64f7eb6c44fa', 0, 0, 272, '', '', 'file out.qed
{
    "virtual-size": 0,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a9c3c2de287588ff398590d0e17d85170f05be7a0dc12443058fb959db3e8125', 0, 0, 424, '', '', 'file out.vhdx
{
    "virtual-size": 2097152,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('aa0106997c82c992ed3b2e983a15854c635e693a39e5a307e8dd14aa70abc521', 0, 0, 352, '', '', 'file out.qcow
{
    "virtual-size": 300032,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('aa67adfb41fa87ca7964317ae70e2a28b4fd01e0738d7b01d92fe4de159b2bed', 0, 0, 394, '', '', 'file out.raw 524288 f494b7ba619c4864b486d702ef571545ebc6143f0dc5f06360c480a7e455fdff
{
    "virtual-size": 524288,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c001d558f83cb1ab4fae0614487ba9231890c852015eb8df2372835cffc01474
size 524288
f494b7ba619c4864b486d702ef571545ebc6143f0dc5f06360c480a7e455fdff  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ac88b7c5de22fe5111495418316daf4a374ce7df0b76e764817787d980ab715e', 0, 0, 351, '', '', 'file out.vpc
{
    "virtual-size": 348160,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c2c183338da81d0493da585b6c52c24e75c44767f2c4e1167963a56e2fa36283
size 348160
c3e2d8858226eef83896569d53a00708f747e41ac05cabebd72d1a0070d6f860  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ae03b0d603cb939662e9faafb7275972c8641487c1d67a520faf92a68db38cc2', 0, 0, 420, '', '', 'file out.vdi
{
    "virtual-size": 2097152,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('af875e29e5e23e4164fe7c7ef804db87621c39e3286427b4cdc56bd4d30fe887', 0, 1, 0, '', 'qemu-img: Could not open ''good.luks'': Parameter ''key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('afa22d77716e0875cd79abe2bed872616d889fcfa452ff87fb224b4544282f16', 0, 0, 351, '', '', 'file out.vpc
{
    "virtual-size": 278528,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 f3ca6d228c7abf1da2272bdbed83c75f3ef1f9881453f2974203f6a6d616643a
size 278528
4e4dbb90e3327f8aa7c9e8fa7ea49526540948d3877d7c59903a56f9519b435a  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b023d1936f423401d73efba49e1a3738d761ba415d322e9ad4225d947466924a', 0, 1, 0, '', 'qemu-img: Could not open ''good.qcow'': Unsupported qcow2 version 1
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b0741b6c620d78402e333b287670a4091a4998086d67379f39c0f6fd771800c9', 0, 0, 354, '', '', 'file out.qcow
{
    "virtual-size": 1000448,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 589478ca920ef40be94b9c80bd4b97e7e3757a2349518e0f110773bacf842f05
size 1000448
a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b21c970a4d4527c33bb87182dea5591ffbe62246a601738e2984071ea314051e', 0, 0, 295, '', '', 'file out.vdi
{
    "virtual-size": 1000448,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1000448
4c46c9a741bd3caf3c9ec1da028bae7b97621a82b1ff265fc806fb3f787d96ae  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b2794a0a5ecc0793fcbee21aa186ed5ddf2f638037e86ac2f7b8f7aca567f243', 0, 0, 351, '', '', 'file out.vhdx
{
    "virtual-size": 1024,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 70b8c6dc39947970d55ddb4069af633a2b556336380cf3c8e4d6d5af44a397a7
size 1024
81330c2da3cfffadcd8d337e7737f41aa4d481eeddb9831cc16df524fc3746d3  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b36f0eb96ebdfc926a0e0f0df8a9d5c876ab135c942c1bbaf9e0eb9b1408cd0f', 0, 0, 716, '', '', 'file out.qcow2 720896 f5b8aad8aa71e53ef3733252188bf3354a2279256b352d83ccfe6d4c618e379f
{
    "virtual-size": 393216,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 06ab659a2ea142bd8ebe0b59568ba175175e2d5fba5f74c40e3d8e9816afb8ca
size 393216
2aa4c72fb92c0d17925b8a2139092da414113117415f6ed22f91a18fd2d5f6de  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b4640af1d1f499be64e4ea1c6c36214cf8e58fb13717c3f077cbd1767b0b6366', 0, 0, 785, '', '', 'file out.qcow2 524288 6004b79af4abaaa8c4824b3ebd897dc4458783271bc9d125ebd3c95288ffba7e
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 647df46a6146d8395d94b8c0592d4d11695c07c9bb49da7c5e477199168b71a2
1 597e328d857e252884f01c4e5a6525549701c698bf642c574119bb3536d00932
size 2097152
318607002e0ded6942abf0951c048d374cd25815635f345fb57391bcacbaeb71  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b55556212d62be8093dca1db69449a8b22b7b3a97e3b7417ca02c1a83667f035', 0, 0, 351, '', '', 'file out.vdi
{
    "virtual-size": 327680,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 898a435d9a63194788fd13da2e556c2007dd431a30536267a444fb05f50ad832
size 327680
8f31bc708ddfdebae0a5e43abfd98f0e3246718162da8c560b70a235c730e2ae  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b6c11006545c782e6de39f5c56fe25d99acdeeea79a0e51128fc227c503e4764', 0, 0, 737, '', '', 'file out-f001.vmdk
file out.vmdk
{
    "virtual-size": 1024,
    "filename": "out.vmdk",
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "twoGbMaxExtentFlat",
            "extents": [
                {
                    "virtual-size": 1024,
                    "filename": "out-f001.vmdk",
                    "format": "FLAT"
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 7224a043c17a3a3fc9f0b54d2b6f000aac9911e03bc354ae7d26cfa419ebff76
size 1024
185bd90512a8fc61aec58900023ecbc87d438dcc37ea4094c74d403cfe320295  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b6c20608aaec91273243ba714ea89187c9f1f5a774dfe0b6e5499fa1fdcf5dab', 0, 0, 321, '', '', 'file out.parallels
{
    "virtual-size": 524288,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 c001d558f83cb1ab4fae0614487ba9231890c852015eb8df2372835cffc01474
size 524288
f494b7ba619c4864b486d702ef571545ebc6143f0dc5f06360c480a7e455fdff  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b76dc488f8098353c454eb6265563a782f938366261c48c67aecfab184a34275', 0, 0, 362, '', '', 'file out.vpc
{
    "virtual-size": 2123776,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 2
size 2123776
ab3d1f05b761ed20a512426fd093becab6d5b9985f0fbee480f52fdab6cc5808  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b9156aecc2143c426e29be5871b8a05b80b4e4d2db1edfd23a595548ca15bcb6', 0, 0, 347, '', '', 'file out.vdi
{
    "virtual-size": 1024,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 70b8c6dc39947970d55ddb4069af633a2b556336380cf3c8e4d6d5af44a397a7
size 1024
81330c2da3cfffadcd8d337e7737f41aa4d481eeddb9831cc16df524fc3746d3  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b94c7396f8565ca800754d443e393b6266f6b9b6dc984e372ae558fd5589b0a3', 0, 0, 716, '', '', 'file out.qcow2 655360 20f05f60903bcca4223a19b1ee7a35cb030a7ce9462d97ee9ea4d928d2187d2d
{
    "virtual-size": 327680,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 898a435d9a63194788fd13da2e556c2007dd431a30536267a444fb05f50ad832
size 327680
8f31bc708ddfdebae0a5e43abfd98f0e3246718162da8c560b70a235c730e2ae  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b9adbf8314941e71c5ad9587a2ebd59a3edfc53dd49ed44b55da4cc276adfe52', 0, 0, 878, '', '', 'file out.qcow2 200704 a9f8b0fe01ae3b83fdffa698ddb35043b6805ee29c06b248a0f16b0146d302ed
{
    "virtual-size": 8388608,
    "filename": "out.qcow2",
    "cluster-size": 4096,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bbefcca600fe488327d4134344ac20cf361e6313957cf420c35328a6bed44f12', 0, 0, 660, '', '', 'file out.qcow2 196616 c4b84d6ce0bbaaad3e416a0b77b8741edce6cb26d6c55091630da0a4d7a49b8f
{
    "virtual-size": 1048576,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bc3309e3b0d961395702a45bc3d5b441c78c98759c2fc759303125a46d0557da', 0, 0, 430, '', '', 'file out.qcow
{
    "virtual-size": 3145728,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 2c39cbad72bebf81133566f780a7e4cc67d479bf3ec559fa198e0f75e0e6074f
2 zero 1
size 3145728
482104b414183610815a9ec94a8db10accddeeee100ddce38bd646c21f7ba579  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bd99f3f78df0f6f9dbb8ddab8cea9d76ba25c16bdc616b1bf247894819031d52', 0, 1, 0, '', 'qemu-img: Failed to load snapshot: Can''t find snapshot
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bdd39c99e253a7fca57f8d6c31c7921c1045848b620543b4d5dceddd5ed95b68', 0, 0, 289, '', '', 'file out.vdi
{
    "virtual-size": 1024,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('be790400254a60da15847eaeb4625b0890130b016cf31d9520aa56fc57e0145a', 0, 0, 512, '', '', 'file out.qed
{
    "virtual-size": 8390656,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bf4f62272722359d5b3170733db2c7757f6dae4b1cd02e660e08997791ebf412', 0, 0, 290, '', '', 'file out.qcow
{
    "virtual-size": 1024,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c0a411d0aa2ca5cc765dcb2591fe02c43e79e6e8bf07528bd8150c001ed784ac', 0, 0, 853, '', '', 'file out.vmdk
{
    "virtual-size": 2097152,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 2097152,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 3dfe6705355a77ffebcbf912ee9e26c5285decc42ed621b6732ee69ec12b6857
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
8a1f9bf324cd1f8c6829091c45fc0d3dab0a773e20cd42dd01a297e7e2f3e898  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c111582f1e038200b74e2547581442e46b2abb99b7af80de21ed174041e890da', 0, 0, 351, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
', 'file out.vpc
{
    "virtual-size": 208896,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 ce4913bc6be29cb204b79d9ae13a4b1b34d37b9495b9b26dc376af17c26ad757
size 208896
68c6ecd16574e41f7ada0443fb78f1623726881c61d8677ca647dfb437caf2f6  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c2326678e60d77242342af4bb5591370c6517d203ddfe9dd17b205725cf019e7', 0, 0, 349, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
', 'file out.qed
{
    "virtual-size": 196608,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 40028fdc419ff7f92111ae695a1e66fa26bdfa4bf6065248cddab331151e58bd
size 196608
24cbbbdf769638bb8dd87307a0eb2df510388893cbc75d3b39d9bbb8329f336e  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c3083734fdc38f390c4da58da5850a0401f8c46b92dc114dec60b4366cec2f04', 0, 0, 929, '', '', 'file out.vmdk
{
    "virtual-size": 3146752,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 3146752,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c44253721c0c21b58a6fd10073c92bb8c929ac23a8006e69ccbe4f79e27f7fcf', 0, 0, 625, '', '', 'file out.raw 6295552 4faa694b7a5f3034da13d867a5b74d1c290db8ad71f4e13923591c14f27e377b
{
    "virtual-size": 6295552,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 85c212f2e3e7372a2ffb4628ed4bbe2e1b52f84908db8dbcbad3878331a40ed5
1 zero 1
2 34f58f313a98d1e9984db67670d7bdbbeb9b5d0557c15cc33a342c3baf5e999c
3 zero 1
4 48ccec44b6f5b483b1959b257810e0f6fb377249a5bc75da2ebb6564fb44ce90
5 zero 1
6 d278be3fa36824a5b74490be74b3792208d9001b42285ace22c4dc707cf02557
size 6295552
4faa694b7a5f3034da13d867a5b74d1c290db8ad71f4e13923591c14f27e377b  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c479ca3a9fa443e5b398e43be56bacffb054d700e0877bde56dec6761af4516e', 0, 0, 862, '', '', 'file out.vmdk
{
    "virtual-size": 3145728,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 3145728,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 2c39cbad72bebf81133566f780a7e4cc67d479bf3ec559fa198e0f75e0e6074f
2 zero 1
size 3145728
482104b414183610815a9ec94a8db10accddeeee100ddce38bd646c21f7ba579  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c58ebd4ff9faff1cef17746593a6e0f25eca0054d05b3732a147ff21553a3240', 0, 0, 355, '', '', 'file out.vhdx
{
    "virtual-size": 300032,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c658a712f101bf36889ddd41d54583eda75467693183e56ebed0d77b91a8ef96', 0, 0, 860, '', '', 'file out.qcow2 720896 0ded6a3f31c6f1054253c0ad8f1455e93a55b4cfff591161d6aaffdcfe66d440
{
    "virtual-size": 3146752,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": true,
            "refcount-bits": 64,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c83dd8033e45072ae67556346f52514bb698569aa3823b1aa3a53fc93ef90ecc', 0, 0, 421, '', '', 'file out.qcow
{
    "virtual-size": 2097152,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c9faee51c9d7710e0a1ad0cc26c7dd1acd6eb93436d889315754d0dbe0fb681d', 0, 0, 878, '', '', 'file out.qcow2 655360 3953fd04c8533f04be04f4bf4ff09fb22db4338af9bdfc8891bd8e2f8ba14a4b
{
    "virtual-size": 8388608,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": true,
            "refcount-bits": 64,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cb1e34d0e2320ca24c2fb7eefbd6813ac939f5acdb7b57de38871fc192e7b99d', 0, 0, 388, '', '', 'file out.raw 1024 81330c2da3cfffadcd8d337e7737f41aa4d481eeddb9831cc16df524fc3746d3
{
    "virtual-size": 1024,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 70b8c6dc39947970d55ddb4069af633a2b556336380cf3c8e4d6d5af44a397a7
size 1024
81330c2da3cfffadcd8d337e7737f41aa4d481eeddb9831cc16df524fc3746d3  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d02360548764d603287e5a96c73461b37e8e366792668735be209585b73bcefd', 0, 0, 366, '', '', 'file out.vhdx
{
    "virtual-size": 2097152,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d0b3c6299e28c2f31945cb4a802306ab4f7c25376f4db500cdc9ba2b474bc8fb', 0, 0, 860, '', '', 'file out.qcow2 720896 fdb860676e372ce696446fd3c93a22fe104b38ae23fc0966d8600d716d5d47e3
{
    "virtual-size": 3146752,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 1,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d0c0df952c453dfd7965e7f0cab0d59ee1f18ab61d002bb4dc5bb7e7c82b656f', 0, 0, 295, '', '', 'file out.vpc
{
    "virtual-size": 1009664,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1009664
bb550590a01dd0be085b8aaa837a27a363491c8c50ef7794eab44601d3c12e94  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d1744196e882facf2621f817afdd6fec29c8e768f6d48800014c78c57c35b0ad', 0, 0, 433, '', '', 'file out.vhdx
{
    "virtual-size": 3145728,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 2c39cbad72bebf81133566f780a7e4cc67d479bf3ec559fa198e0f75e0e6074f
2 zero 1
size 3145728
482104b414183610815a9ec94a8db10accddeeee100ddce38bd646c21f7ba579  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d1b4b8992af8c99afc4c008b0a32d39a57400c606ba5844ce2616b074a0690b7', 0, 0, 713, '', '', 'file out.qcow2
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d25806f494b3d7ea437ea89f597ac1ab0a083847bcb1347c139ea0bbbce67bb5', 0, 0, 352, '', '', 'file out.qcow
{
    "virtual-size": 393216,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 06ab659a2ea142bd8ebe0b59568ba175175e2d5fba5f74c40e3d8e9816afb8ca
size 393216
2aa4c72fb92c0d17925b8a2139092da414113117415f6ed22f91a18fd2d5f6de  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d2c24c97547fc37aa803eac94ff1ced1fc6b6ac9305ec3f99505db82cfc166b0', 0, 0, 880, '', '', 'file out.qcow2 8716288 e4b8aa21307af21024a4c7033f6833c72e31616c30d389de33f8486b90be2c3c
{
    "virtual-size": 8388608,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d357069f35403b16033fb9c3e2b02dc79359d94fddc9777930ebcf2ff7e364e7', 0, 0, 353, '', '', 'file out.vpc
{
    "virtual-size": 1009664,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 21fc7d68ab2824886cce3224d4583c41615fbca19de259fce6c23f28c603cda8
size 1009664
27a7fb8f90439ee9cbc67be2bfbc436dba67bc5c06975ace52e16694ca91179f  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d410272b5267ee1b5b8ae399b59a2bc13a0f71e9b9b1fd28a2b34ed4455b8c3a', 0, 0, 351, '', '', 'file out.vdi
{
    "virtual-size": 393216,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 06ab659a2ea142bd8ebe0b59568ba175175e2d5fba5f74c40e3d8e9816afb8ca
size 393216
2aa4c72fb92c0d17925b8a2139092da414113117415f6ed22f91a18fd2d5f6de  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d435e9b2bd37cca7dc38dddb9adab2be43ac80beeb74fcadc158b844ed6e9f2e', 0, 0, 424, '', '', 'file out.vhdx
{
    "virtual-size": 2097152,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 647df46a6146d8395d94b8c0592d4d11695c07c9bb49da7c5e477199168b71a2
1 597e328d857e252884f01c4e5a6525549701c698bf642c574119bb3536d00932
size 2097152
318607002e0ded6942abf0951c048d374cd25815635f345fb57391bcacbaeb71  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d456f2aeb47382f84a935c5dd3c512d5017afe48497da7721c9777aca2bf9a3f', 0, 0, 429, '', '', 'file out.vdi
{
    "virtual-size": 3145728,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 2c39cbad72bebf81133566f780a7e4cc67d479bf3ec559fa198e0f75e0e6074f
2 zero 1
size 3145728
482104b414183610815a9ec94a8db10accddeeee100ddce38bd646c21f7ba579  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d4b87c23a1df6d336ea54a4559ef0a39b081fe496f290ffdb4e24c51d3652ef4', 0, 0, 466, '', '', 'file out.parallels
{
    "virtual-size": 3146752,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d59783c0327ee71f1a4379bdb50423d04a80b1b377885cb8f8d53c5f8ab1eebe', 0, 0, 616, '', '', 'file out.qcow2 458752 52d9c326fafe1b5f9bf7364511d3de80c791a48f3b63b1ead635f79b06acedd2
{
    "virtual-size": 262144,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "0.10",
            "compression-type": "zlib",
            "refcount-bits": 16
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d62ea2dc1bf8625380200569aa60a6816ad604afe175c733d4d0c6721f5144db', 0, 0, 795, '', '', 'file out.vmdk
{
    "virtual-size": 3117056,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 3117056,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 19a91cf4af49617c827405a84e376e6de9a0fb62b158a0a04047e0107e8afc77
1 zero 2
size 3117056
9aa602b9be683a9cdaa0585ed8e3d65c3b28e554a7c6a908ccc972a0876d770d  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d6bea773d6791220571d13b8fabfe30d34cc76fad6ebf2f5002153a264ddb5ba', 0, 0, 743, '', '', 'file out-f001.vmdk
file out.vmdk
{
    "virtual-size": 262144,
    "filename": "out.vmdk",
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "twoGbMaxExtentFlat",
            "extents": [
                {
                    "virtual-size": 262144,
                    "filename": "out-f001.vmdk",
                    "format": "FLAT"
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d6dd43f09a1f4e96ae49c9365bcf87fd07be3bbf5a42610df275e5588b10b128', 0, 0, 627, '', '', 'file out.qcow2 589824 8cb506aeaff6c707391ae4b318b0e92b06ced5eada37b4273f86d7d6a5a1c763
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "0.10",
            "compression-type": "zlib",
            "refcount-bits": 16
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d7e66ec83d6081ce5df6cbf148ce506de1790a9253af3dd447979e01968618a4', 0, 0, 349, '', '', 'file out.qed
{
    "virtual-size": 524288,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c001d558f83cb1ab4fae0614487ba9231890c852015eb8df2372835cffc01474
size 524288
f494b7ba619c4864b486d702ef571545ebc6143f0dc5f06360c480a7e455fdff  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d8aa37cce63ead0b59819ea8791be1403f331fc46812eb67edd206ca69445e89', 0, 0, 293, '', '', 'file out.vhdx
{
    "virtual-size": 1024,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d96a42d5c0d4ff2942881abe8f3d554fb8236ed91957827391883ba31b10d5b6', 0, 0, 362, '', '', 'file out.vpc
{
    "virtual-size": 1079296,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c62dfd8d21f0f87cc70168f2a864a9833d8187b3eea338e98e61d3a170a5a62e
1 zero 1
size 1079296
284427a8df933077dc9c54b16c1857634ea4552e96d1904073756610ad6477c4  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d9df59df168e6a269dd0458e464f69d7cb52e84a93b140604c2845e50509ca25', 0, 0, 351, '', '', 'file out.vhdx
{
    "virtual-size": 1024,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 7224a043c17a3a3fc9f0b54d2b6f000aac9911e03bc354ae7d26cfa419ebff76
size 1024
185bd90512a8fc61aec58900023ecbc87d438dcc37ea4094c74d403cfe320295  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('da413ccdeef3b88a7fa38868bb1e13ed4418dbacd864a79a7558631328cf5830', 0, 0, 853, '', '', 'file out.vmdk
{
    "virtual-size": 2097152,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 2097152,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('da82b6b169303f81dd2ae8fb727c929e305faf7f28594e1b38fe69592303859b', 0, 0, 390, '', '', 'file out.parallels
{
    "virtual-size": 2097152,
    "filename": "out.parallels",
    "format": "parallels",
    "actual-size": *
}
instar-digest 1 chunk 1048576
0 647df46a6146d8395d94b8c0592d4d11695c07c9bb49da7c5e477199168b71a2
1 597e328d857e252884f01c4e5a6525549701c698bf642c574119bb3536d00932
size 2097152
318607002e0ded6942abf0951c048d374cd25815635f345fb57391bcacbaeb71  out.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('db1603ea89da62c33727ebf9c891a207ab6a19ae0ccb70090aaec8628b5d0225', 0, 0, 349, '', '', 'file out.vpc
{
    "virtual-size": 34816,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 55c250f91770ae43b8a8c9434f33bf6f3548e6b05aa8e5bdb0d5276e7e723f1a
size 34816
029992015b9b066cb2b123adde5c5188333e89eb5d5a4e57862e84c0ea9cd5aa  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('dca150a0a5fd86c59a55d5321529c013b457a1c26ddb76d0058e9a91f4f89d22', 0, 0, 397, '', '', 'file out.raw 1000448 a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef
{
    "virtual-size": 1000448,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 589478ca920ef40be94b9c80bd4b97e7e3757a2349518e0f110773bacf842f05
size 1000448
a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('dd4c50ea622014898410a9b9a4bc6fe0a39c633fd1c36e1e64eb4694564fc620', 0, 0, 394, '', '', 'file out.raw 327680 8f31bc708ddfdebae0a5e43abfd98f0e3246718162da8c560b70a235c730e2ae
{
    "virtual-size": 327680,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 898a435d9a63194788fd13da2e556c2007dd431a30536267a444fb05f50ad832
size 327680
8f31bc708ddfdebae0a5e43abfd98f0e3246718162da8c560b70a235c730e2ae  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ddf8e733ee2c7a255bcf0732eb89d3f9e4c75359ea0cfa130d5810b1bc04c338', 0, 0, 278, '', '', 'file out.vhdx
{
    "virtual-size": 0,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('de9da6ed80eabf6a5284ad7babe2e730b6012da80f93ffdd678eb353823a1494', 0, 0, 355, '', '', 'file out.vhdx
{
    "virtual-size": 262144,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('deedc0409b007d542ad16db243399e335edda85b04d50fa552d58e3bc97e190f', 0, 0, 420, '', '', 'file out.vdi
{
    "virtual-size": 2097152,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 3dfe6705355a77ffebcbf912ee9e26c5285decc42ed621b6732ee69ec12b6857
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
8a1f9bf324cd1f8c6829091c45fc0d3dab0a773e20cd42dd01a297e7e2f3e898  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('df2120e440a60d77a8473df64cd369af661760a57fa7a1ede0a17c26ecaab887', 0, 0, 655, '', '', 'file out.qcow2
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zstd",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e028b046fe5bf995531bea29fee1d1335b61af679099b882da6453819e97b44f', 0, 0, 351, '', '', 'file out.vdi
{
    "virtual-size": 300032,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e33e8c165ac351d583a66d58c904ab0a633ff0187427e5e949494c8a456c8dfc', 0, 0, 355, '', '', 'file out.vhdx
{
    "virtual-size": 524288,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c001d558f83cb1ab4fae0614487ba9231890c852015eb8df2372835cffc01474
size 524288
f494b7ba619c4864b486d702ef571545ebc6143f0dc5f06360c480a7e455fdff  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e3847fa39b2e94baaadca1b603906046a618e3b0fbca20d051b1f67ebf573f44', 0, 0, 786, '', '', 'file out.vmdk
{
    "virtual-size": 1000448,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 1000448,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 1bf7bef2265ba0fc68d0d07a7970299bba4b1081b80c82364b71b95c620f950f
size 1000448
5968b77f4dcd84d3eb6cecdd1a2e2dcb1aa54b6b0b67dbaba10a91c4d1e77e4e  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e495bb0214aeaff455ceb0df768902584609cf6a469f606fceb90c1bb236f226', 0, 0, 351, '', '', 'file out.vpc
{
    "virtual-size": 313344,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 ae8e602ca115f2e3d0bf25dc0b4d715cd1d21c0b5ff47c8d5cd26cdaf22db15a
size 313344
03ef6532b6facf0259a131ff9d8845cb1233c9ab659d860c61f64bfde243fcef  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e549633debfab0ae55a3c2206c033b9b73317213e141af8ac82851f92767c15c', 0, 0, 287, '', '', 'file out.qed
{
    "virtual-size": 1024,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e5ee1110db774f2ca83e7f71864cde39eb800d4d50911dde776bbde6481c7bc4', 0, 0, 946, '', '', 'file out.qcow2 851968 6429263e56c552ed2dfc1b6e957cba48d6b79308add1596c1a84052f4287941e
{
    "virtual-size": 6295552,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 85c212f2e3e7372a2ffb4628ed4bbe2e1b52f84908db8dbcbad3878331a40ed5
1 zero 1
2 34f58f313a98d1e9984db67670d7bdbbeb9b5d0557c15cc33a342c3baf5e999c
3 zero 1
4 48ccec44b6f5b483b1959b257810e0f6fb377249a5bc75da2ebb6564fb44ce90
5 zero 1
6 d278be3fa36824a5b74490be74b3792208d9001b42285ace22c4dc707cf02557
size 6295552
4faa694b7a5f3034da13d867a5b74d1c290db8ad71f4e13923591c14f27e377b  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e710ee6b6d32c0e0e4772e7e6a12daa00a571a014e59f4506c475e6179080fcd', 0, 1, 0, '', 'qemu-img: error while reading at byte 65536: Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e713b7bf68b41b5591d8ccc0260962058cc5c3743a3089389c6bdc0bc832766c', 0, 0, 421, '', '', 'file out.qcow
{
    "virtual-size": 2097152,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 3dfe6705355a77ffebcbf912ee9e26c5285decc42ed621b6732ee69ec12b6857
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
8a1f9bf324cd1f8c6829091c45fc0d3dab0a773e20cd42dd01a297e7e2f3e898  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e76be0b3b250869f9a646f0a316116c45c9a9b3fb603bfa217677e6a0a6ae836', 0, 0, 362, '', '', 'file out.vpc
{
    "virtual-size": 3133440,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 19a91cf4af49617c827405a84e376e6de9a0fb62b158a0a04047e0107e8afc77
1 zero 2
size 3133440
ca12680a7b237316369a465188ff751976e8391e4155fb268dc33137601e0cec  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e7cd32c39f56b56ef7964c176b38920d9a4b98dc04e61a5a83384f4afafd7d9f', 0, 0, 777, '', '', 'file out.vmdk
{
    "virtual-size": 1024,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 1024,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 7224a043c17a3a3fc9f0b54d2b6f000aac9911e03bc354ae7d26cfa419ebff76
size 1024
185bd90512a8fc61aec58900023ecbc87d438dcc37ea4094c74d403cfe320295  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e805ef821bdba1b731030964446068338d684a7cd7ac0f59900905cf2ef07307', 0, 0, 515, '', '', 'file out.qcow
{
    "virtual-size": 8390656,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e881b5871e79a3e61f071c66b80d28bb9b5f2dbf13369bc5d9b1232d8c871edd', 0, 0, 360, '', '', 'file out.qed
{
    "virtual-size": 2097152,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e895f5f5448f7a1de2c818cf78ac2e5de57f9e05c4d1adaae382896f0ed5b690', 0, 0, 514, '', '', 'file out.vpc
{
    "virtual-size": 8390656,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e905592f7bcfe13924e8ea993aeb57f82d64ca770ee517b77fbf428cb9410d39', 0, 0, 726, '', '', 'file out.qcow2 589824 bd92b27bedd1659f4a9fd05b4b56cee2b71928d70311011ec12f12c635202f88
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": true,
            "refcount-bits": 64,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e93ea359d0119c7d51538cd3ea34861c09c4f45b17550d5165f58486a38618f9', 0, 1, 0, '', 'qemu-img: error while reading at byte 65536: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ea5ae0d0fdda1d5967322e6162bb511713679bfa4243eb4aa6ab98eac87d8f2d', 0, 0, 388, '', '', 'file out.raw 1024 185bd90512a8fc61aec58900023ecbc87d438dcc37ea4094c74d403cfe320295
{
    "virtual-size": 1024,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 7224a043c17a3a3fc9f0b54d2b6f000aac9911e03bc354ae7d26cfa419ebff76
size 1024
185bd90512a8fc61aec58900023ecbc87d438dcc37ea4094c74d403cfe320295  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('eb542e567d97a76aed2d017b080b451c2b0d07f115eebd040786bd2dfc225986', 0, 0, 879, '', '', 'file out.qcow2 655360 1ec394199e3191888dccf984297a631ba6ad90513df1787f8a4bb06c29002eb7
{
    "virtual-size": 8390656,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ebaed411f10d9377c913d3c4d99b22175a640ba6b42b259a9470d4b114a05f6c', 0, 0, 712, '', '', 'file out.qcow2 393216 30a13f122eafbffde778d5fc13c384935285e3deeae1523fd8b06280a298137c
{
    "virtual-size": 1024,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 70b8c6dc39947970d55ddb4069af633a2b556336380cf3c8e4d6d5af44a397a7
size 1024
81330c2da3cfffadcd8d337e7737f41aa4d481eeddb9831cc16df524fc3746d3  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ebcfd94ee21388eb229e5ad6f6eb33863412823b24963a26f01f41a6d470f22b', 0, 0, 352, '', '', 'file out.qcow
{
    "virtual-size": 262144,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ec337cbca21a373121870d0a305beb1ee141434cc827584e3523fa26b6f2f156', 0, 0, 427, '', '', 'file out.qed
{
    "virtual-size": 3145728,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 2c39cbad72bebf81133566f780a7e4cc67d479bf3ec559fa198e0f75e0e6074f
2 zero 1
size 3145728
482104b414183610815a9ec94a8db10accddeeee100ddce38bd646c21f7ba579  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ecac1c86762b546b9a2e84f94cff199ba6c77763fea887da13a7d8f593c7b54a', 0, 0, 355, '', '', 'file out.vhdx
{
    "virtual-size": 327680,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 898a435d9a63194788fd13da2e556c2007dd431a30536267a444fb05f50ad832
size 327680
8f31bc708ddfdebae0a5e43abfd98f0e3246718162da8c560b70a235c730e2ae  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ecc33dadf886051cfbf2216c945258abbf95dfc5c1ac85ce43ee353cfc13c957', 0, 0, 733, '', '', 'file out-flat.vmdk
file out.vmdk
{
    "virtual-size": 1024,
    "filename": "out.vmdk",
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicFlat",
            "extents": [
                {
                    "virtual-size": 1024,
                    "filename": "out-flat.vmdk",
                    "format": "FLAT"
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 7224a043c17a3a3fc9f0b54d2b6f000aac9911e03bc354ae7d26cfa419ebff76
size 1024
185bd90512a8fc61aec58900023ecbc87d438dcc37ea4094c74d403cfe320295  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ecc3aa6d55e5d6984d084c221de6671eb771ccc29a58509c19eae6dc911286f4', 0, 0, 514, '', '', 'file out.vdi
{
    "virtual-size": 8388608,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ece0d89453539c32ca1cdb2b0570983ed2b538d87cdcf915de17a6a41db75fc3', 0, 0, 491, '', '', 'file out.raw 8388608 22ab8cb4ad5367d3a6bf3a7d18b0a9675bc07fd6486c782783ec759dab3a99c0
{
    "virtual-size": 8388608,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 2
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
22ab8cb4ad5367d3a6bf3a7d18b0a9675bc07fd6486c782783ec759dab3a99c0  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ed59b60e4bc1650fae0081af2463bbf0a4f546af559a537ec74bbd0ba139d3ea', 0, 0, 420, '', '', 'file out.vdi
{
    "virtual-size": 2097152,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 647df46a6146d8395d94b8c0592d4d11695c07c9bb49da7c5e477199168b71a2
1 597e328d857e252884f01c4e5a6525549701c698bf642c574119bb3536d00932
size 2097152
318607002e0ded6942abf0951c048d374cd25815635f345fb57391bcacbaeb71  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('edc176f1327ee342760504323b39a75b40ee0e619ec032cae6e3e747ffb449e9', 0, 0, 397, '', '', 'file out.raw 1048576 76fc00783e080f45afda624cfa05b94655edecb483763aa3323fa5112a93a25c
{
    "virtual-size": 1048576,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c62dfd8d21f0f87cc70168f2a864a9833d8187b3eea338e98e61d3a170a5a62e
size 1048576
76fc00783e080f45afda624cfa05b94655edecb483763aa3323fa5112a93a25c  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ee04dc56447edf276a3ed715af2e520545e9530fc19a44ffe4d09ecf10b3485b', 0, 0, 347, '', '', 'file out.vdi
{
    "virtual-size": 1024,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 7224a043c17a3a3fc9f0b54d2b6f000aac9911e03bc354ae7d26cfa419ebff76
size 1024
185bd90512a8fc61aec58900023ecbc87d438dcc37ea4094c74d403cfe320295  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('eedc94aaad656c7508550e311f0b8c226d863e6ea16569e6661358354c87e033', 0, 0, 718, '', '', 'file out.qcow2 851968 3a66de5187889a2fcd8789da6461a0222676b53065e238cfbdcb451e75e9459c
{
    "virtual-size": 1048576,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c62dfd8d21f0f87cc70168f2a864a9833d8187b3eea338e98e61d3a170a5a62e
size 1048576
76fc00783e080f45afda624cfa05b94655edecb483763aa3323fa5112a93a25c  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('eef8960c759c073ba91f47a5f8cf2b574a2d5c8498d07a8590fc06b9dc979d3a', 0, 0, 293, '', '', 'file out.qed
{
    "virtual-size": 1000448,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1000448
4c46c9a741bd3caf3c9ec1da028bae7b97621a82b1ff265fc806fb3f787d96ae  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ef1c16f8e1f7a4f83f1dc0ee3d042690452108282bf0e75ce4487e3c0b2dfe2c', 0, 0, 515, '', '', 'file out.qcow
{
    "virtual-size": 8388608,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f00b4b7b60f67a706b337af649469d002b724f6b406122a93f6db580d2c5e35a', 0, 0, 512, '', '', 'file out.qed
{
    "virtual-size": 8388608,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f0f7124c6fd967019b28b8286f446787e513f431a89f398551270201f29cf205', 0, 0, 357, '', '', 'file out.vhdx
{
    "virtual-size": 1000448,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 589478ca920ef40be94b9c80bd4b97e7e3757a2349518e0f110773bacf842f05
size 1000448
a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f1e97791ff726a93bbf1f6f9f69f99f0ea93696bb0a70733b29ecce08bba7f00', 0, 0, 785, '', '', 'file out.qcow2 720896 6a678136dea515d9e8d8bab4e789375da95ddc2b4bb26d30af3d3327b04b3ad8
{
    "virtual-size": 2097152,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 6d5dccc510da6064af4c4b7c6f0200bd491c113797b9ef85860d3c45cd1c6ac6
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
ad4790bdcfbac367b41accca0f4c8f7d29b1e8fa1da121c170213e1765c70f64  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f284ef2b8d5b4a5df29d697cb7734285bf1c8682f8915b49ebe4aa204ea80b8a', 0, 0, 397, '', '', 'file out.raw 1048576 2a5fb80e34fa723de58a136a54e794fbea15c68af3659577940090d12040093a
{
    "virtual-size": 1048576,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 03200902ebc984e1d8a009eb7992e4bb4bd4ead3cc85ab9f2c4fc026d39f8c3d
size 1048576
2a5fb80e34fa723de58a136a54e794fbea15c68af3659577940090d12040093a  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f5bd376cf393a8b7d48ba627717e7f389b4dd894fa441852769be999bb8a4ef7', 0, 0, 345, '', '', 'file out.qed
{
    "virtual-size": 1024,
    "filename": "out.qed",
    "cluster-size": 65536,
    "format": "qed",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 70b8c6dc39947970d55ddb4069af633a2b556336380cf3c8e4d6d5af44a397a7
size 1024
81330c2da3cfffadcd8d337e7737f41aa4d481eeddb9831cc16df524fc3746d3  out.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f5c5ebe465ad1bd95b1606f4fba30e487c83243c1a96c74ebb6467500023a822', 0, 0, 424, '', '', 'file out.vhdx
{
    "virtual-size": 2097152,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 6d5dccc510da6064af4c4b7c6f0200bd491c113797b9ef85860d3c45cd1c6ac6
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
ad4790bdcfbac367b41accca0f4c8f7d29b1e8fa1da121c170213e1765c70f64  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f6aa1c1f905211400e8aa5a2b46fdb299e9c865f434a60d49444f61d13ee851f', 0, 0, 496, '', '', 'file out.vpc
{
    "virtual-size": 3168256,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3168256
cc3bcaa2b86e310b8b260bb8584601b981188e3e44cb74db73264a89c7f69f29  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f7316a874c7e10924ecba02ecf6b8611fa325f518b5fa179ce046cfba08b6792', 0, 0, 497, '', '', 'file out.qcow
{
    "virtual-size": 3146752,
    "filename": "out.qcow",
    "cluster-size": 4096,
    "format": "qcow",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  out.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f76b69b993d1899e84a3984e48fc9c031237c5899f9fb0495d5af33c3cda8762', 0, 0, 357, '', '', 'file out.vhdx
{
    "virtual-size": 1009664,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 21fc7d68ab2824886cce3224d4583c41615fbca19de259fce6c23f28c603cda8
size 1009664
27a7fb8f90439ee9cbc67be2bfbc436dba67bc5c06975ace52e16694ca91179f  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f92c4fdcfb0e7122c2e4f55d988638910b5a023ffcfea2578a72584351ddec5a', 0, 0, 811, '', '', 'file out-s001.vmdk
file out.vmdk
{
    "virtual-size": 1024,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "twoGbMaxExtentSparse",
            "extents": [
                {
                    "virtual-size": 1024,
                    "filename": "out-s001.vmdk",
                    "cluster-size": 65536,
                    "format": "SPARSE"
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 7224a043c17a3a3fc9f0b54d2b6f000aac9911e03bc354ae7d26cfa419ebff76
size 1024
185bd90512a8fc61aec58900023ecbc87d438dcc37ea4094c74d403cfe320295  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fa098d755df335b01d3623eaed54fdc2ae6f502b8cae7b19b50df142c3b96372', 0, 0, 585, '', '', 'file out.vhdx
{
    "virtual-size": 8391168,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
8 f079bc4da70bb09c71945622d9b722fe008afd9125284d20e40124c05bcce219
size 8391168
308fc3ee14442733830c532d4ea57b63d0d39482db238ee90e84125a71dfcba6  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fa83408ae94638dab2b71099a67b6398b22c792eded65a141890321335568652', 0, 0, 817, '', '', 'file out-s001.vmdk
file out.vmdk
{
    "virtual-size": 262144,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "twoGbMaxExtentSparse",
            "extents": [
                {
                    "virtual-size": 262144,
                    "filename": "out-s001.vmdk",
                    "cluster-size": 65536,
                    "format": "SPARSE"
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fb30a6f413d58e6110ff286ed3d14e3f53a3467e983579aeb6e203b33cb9eb7a', 0, 0, 783, '', '', 'file out.vmdk
{
    "virtual-size": 262144,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 262144,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fbdd3d8d1103428e871c5dfcaf42ba4b629d02bfa7bc503f96a50234e2e4e850', 0, 0, 716, '', '', 'file out.qcow2 524288 6ae18cb5c4b1abe3c4d292e69285e65ba3d1d52869702d50076d73dc89a483e8
{
    "virtual-size": 524288,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c001d558f83cb1ab4fae0614487ba9231890c852015eb8df2372835cffc01474
size 524288
f494b7ba619c4864b486d702ef571545ebc6143f0dc5f06360c480a7e455fdff  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fc2b9389b6593ce6ef516965b30c2f3c81b215707a56fd9667f4d6833b9111af', 0, 0, 581, '', '', 'file out.vpc
{
    "virtual-size": 8425472,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
8 7026c140ef966f8e5ba910d6446c518c85e66ca8d2517417ce5ca45dee9ab828
size 8425472
87a13176848712bb733277a7d1b2c36a3653da9ce8eeedb645c1dfb19994275f  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fd3cc5157959311d0f6cef316b199bfc00f7b43f7853070b7446a9142d14c971', 0, 0, 654, '', '', 'file out.qcow2 393216 cb5a3eac408306ec10ab8a5098d603c1558529e41a52c5e497e2282027fa6d93
{
    "virtual-size": 1024,
    "filename": "out.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": *,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fe5530a9db3c8e6708535e42f1c6d9e7eb6fc3f3a4d2c344f5325c41e737e341', 0, 0, 783, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
', 'file out.vmdk
{
    "virtual-size": 196608,
    "filename": "out.vmdk",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": *,
    "format-specific": {
        "type": "vmdk",
        "data": {
            "cid": *,
            "parent-cid": 4294967295,
            "create-type": "monolithicSparse",
            "extents": [
                {
                    "virtual-size": 196608,
                    "filename": "out.vmdk",
                    "cluster-size": 65536,
                    "format": ""
                }
            ]
        }
    },
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 40028fdc419ff7f92111ae695a1e66fa26bdfa4bf6065248cddab331151e58bd
size 196608
24cbbbdf769638bb8dd87307a0eb2df510388893cbc75d3b39d9bbb8329f336e  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ffb4572d51908291212ad87f644efb2e77fd7196a981681abaedc4b55f744390', 0, 1, 0, '', 'qemu-img: error while reading block status at offset 0: Invalid argument
', '');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels depth-8.qcow2', '8093128ec500d19f', '477587f4b7ee2bc0', '538c758a4ee87520', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow depth-8.qcow2', '8093128ec500d19f', '477587f4b7ee2bc0', '4c7e8a25a4f78dc9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 depth-8.qcow2', '8093128ec500d19f', '477587f4b7ee2bc0', 'eedc94aaad656c75', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed depth-8.qcow2', '8093128ec500d19f', '477587f4b7ee2bc0', '57c79fe11a88c0de', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw depth-8.qcow2', '8093128ec500d19f', '477587f4b7ee2bc0', 'edc176f1327ee342', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi depth-8.qcow2', '8093128ec500d19f', '477587f4b7ee2bc0', '97214cd1d77bc824', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx depth-8.qcow2', '8093128ec500d19f', '477587f4b7ee2bc0', '58b1ddfbed875839', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk depth-8.qcow2', '8093128ec500d19f', '477587f4b7ee2bc0', '3626fbfc1b136bf5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc depth-8.qcow2', '8093128ec500d19f', '477587f4b7ee2bc0', 'd96a42d5c0d4ff29', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels grow-3.qcow2', '542f9466771eec46', 'da0c6ab425c1a771', '9e5c56b39e962eb5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow grow-3.qcow2', '542f9466771eec46', 'da0c6ab425c1a771', 'bc3309e3b0d96139', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 grow-3.qcow2', '542f9466771eec46', 'da0c6ab425c1a771', '1ebc5b9d8be35185', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed grow-3.qcow2', '542f9466771eec46', 'da0c6ab425c1a771', 'ec337cbca21a3731', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw grow-3.qcow2', '542f9466771eec46', 'da0c6ab425c1a771', '8a9eaed6e035ba02', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi grow-3.qcow2', '542f9466771eec46', 'da0c6ab425c1a771', 'd456f2aeb47382f8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx grow-3.qcow2', '542f9466771eec46', 'da0c6ab425c1a771', 'd1744196e882facf', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk grow-3.qcow2', '542f9466771eec46', 'da0c6ab425c1a771', 'c479ca3a9fa443e5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc grow-3.qcow2', '542f9466771eec46', 'da0c6ab425c1a771', '0e3363f9acc02b0b', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 cut-packed.qcow2', '1f5dd77385736ee0', '3f668bebf2dce3f9', 'e93ea359d0119c7d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw cut-packed.qcow2', '1f5dd77385736ee0', '3f668bebf2dce3f9', 'e93ea359d0119c7d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f luks -O parallels good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f luks -O qcow good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f luks -O qcow2 good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f luks -O qed good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f luks -O raw good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f luks -O vdi good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f luks -O vhdx good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f luks -O vmdk good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f luks -O vpc good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O parallels good.luks', 'c9d34ae80ad11593', '69380ea212617157', '1fe325b9b5414e77', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow good.luks', 'c9d34ae80ad11593', '69380ea212617157', '8c969e425063ee98', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 good.luks', 'c9d34ae80ad11593', '69380ea212617157', '2059283c08461017', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qed good.luks', 'c9d34ae80ad11593', '69380ea212617157', '55ab9b6b785d28c7', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O raw good.luks', 'c9d34ae80ad11593', '69380ea212617157', '951dd31588521535', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vdi good.luks', 'c9d34ae80ad11593', '69380ea212617157', '1f4de1211a53c33a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vhdx good.luks', 'c9d34ae80ad11593', '69380ea212617157', '71beed6a62fb38b4', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vmdk good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'd62ea2dc1bf86253', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vpc good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'e76be0b3b250869f', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', '467479e4407efd82', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', 'ef1c16f8e1f7a4f8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', '3ffef490a714858e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', 'f00b4b7b60f67a70', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', '6dfc66756969f505', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', 'ecc3aa6d55e5d698', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', '188da09c284cae46', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', '0b71fbc3c895099f', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', 'e895f5f5448f7a1d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f parallels -O parallels good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', '467479e4407efd82', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f parallels -O qcow good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', 'ef1c16f8e1f7a4f8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f parallels -O qcow2 good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', '3ffef490a714858e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f parallels -O qed good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', 'f00b4b7b60f67a70', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f parallels -O raw good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', '6dfc66756969f505', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f parallels -O vdi good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', 'ecc3aa6d55e5d698', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f parallels -O vhdx good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', '188da09c284cae46', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f parallels -O vmdk good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', '0b71fbc3c895099f', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f parallels -O vpc good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', 'e895f5f5448f7a1d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels compressed.qcow', 'df6d8f2ed0d3f611', 'b7fbbd2b79b4e868', '56c57109ebafbe0e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow compressed.qcow', 'df6d8f2ed0d3f611', 'b7fbbd2b79b4e868', '2e11def2c9958826', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 compressed.qcow', 'df6d8f2ed0d3f611', 'b7fbbd2b79b4e868', '4ab9b7b315009992', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed compressed.qcow', 'df6d8f2ed0d3f611', 'b7fbbd2b79b4e868', '429cee63b4ed5b96', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw compressed.qcow', 'df6d8f2ed0d3f611', 'b7fbbd2b79b4e868', '8c8db4db4b020e68', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi compressed.qcow', 'df6d8f2ed0d3f611', 'b7fbbd2b79b4e868', '77ba06f2efcf185d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx compressed.qcow', 'df6d8f2ed0d3f611', 'b7fbbd2b79b4e868', '6b7a206e78430a5d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk compressed.qcow', 'df6d8f2ed0d3f611', 'b7fbbd2b79b4e868', '5c0280c32708d7bf', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc compressed.qcow', 'df6d8f2ed0d3f611', 'b7fbbd2b79b4e868', 'e495bb0214aeaff4', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', '6246d64e60ef1610', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'e713b7bf68b41b55', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', '4c4e574801f0f2cc', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', '2a06f039da1e8990', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', '08e2ed14450762f3', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'deedc0409b007d54', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', '219e9b8a657c4a35', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'c0a411d0aa2ca5cc', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', '5596636aa5d1426c', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow -O parallels good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', '6246d64e60ef1610', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow -O qcow good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'e713b7bf68b41b55', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow -O qcow2 good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', '4c4e574801f0f2cc', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow -O qed good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', '2a06f039da1e8990', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow -O raw good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', '08e2ed14450762f3', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow -O vdi good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'deedc0409b007d54', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow -O vhdx good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', '219e9b8a657c4a35', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow -O vmdk good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'c0a411d0aa2ca5cc', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow -O vpc good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', '5596636aa5d1426c', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow2 -O parallels good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'b023d1936f423401', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow2 -O qcow good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'b023d1936f423401', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow2 -O qcow2 good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'b023d1936f423401', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow2 -O qed good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'b023d1936f423401', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow2 -O raw good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'b023d1936f423401', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow2 -O vdi good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'b023d1936f423401', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow2 -O vhdx good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'b023d1936f423401', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow2 -O vmdk good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'b023d1936f423401', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qcow2 -O vpc good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'b023d1936f423401', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '57d9b55a4901c838', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '88ec128bb003c88e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -S 0 compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '9732daa39c1cd439', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -S 65536 compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '648d87df604643cb', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -c -o compression_type=zstd compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', 'df2120e440a60d77', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -c compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '7a6310e9504892a8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o cluster_size=2M compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '128d3abdaeadc0cd', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o cluster_size=4k compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '99709234ff362259', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o compat=0.10 compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', 'd6dd43f09a1f4e96', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o extended_l2=on,cluster_size=32k compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '1ea22aeedbb9d386', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o preallocation=metadata compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '9732daa39c1cd439', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o refcount_bits=1 compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '27eb00280aa859f1', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o refcount_bits=64,lazy_refcounts=on compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', 'e905592f7bcfe139', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '648d87df604643cb', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', 'e881b5871e79a3e6', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -S 0 compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '18676c63f85e5caf', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -S 65536 compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '18676c63f85e5caf', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '18676c63f85e5caf', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '765935e72a8b1774', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx -o subformat=fixed compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', 'd02360548764d603', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', 'd02360548764d603', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -c compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '54fcc42b1ae2fc91', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o adapter_type=lsilogic,hwversion=6 compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '54fcc42b1ae2fc91', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o subformat=monolithicFlat compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', 'a31d5acc572857e1', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o subformat=streamOptimized compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '654cc928564941d3', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o subformat=twoGbMaxExtentFlat compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '8fa48f43048254d5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o subformat=twoGbMaxExtentSparse compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '3514970135ea7d6f', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '54fcc42b1ae2fc91', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc -o subformat=fixed compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '2b655f5cb4dc5847', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', 'b76dc488f8098353', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels compressed-zstd.qcow2', 'cd0883397fafda30', 'c5a2c7e11987ebdb', '57d9b55a4901c838', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow compressed-zstd.qcow2', 'cd0883397fafda30', 'c5a2c7e11987ebdb', '88ec128bb003c88e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 compressed-zstd.qcow2', 'cd0883397fafda30', 'c5a2c7e11987ebdb', '648d87df604643cb', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed compressed-zstd.qcow2', 'cd0883397fafda30', 'c5a2c7e11987ebdb', 'e881b5871e79a3e6', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw compressed-zstd.qcow2', 'cd0883397fafda30', 'c5a2c7e11987ebdb', '18676c63f85e5caf', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi compressed-zstd.qcow2', 'cd0883397fafda30', 'c5a2c7e11987ebdb', '765935e72a8b1774', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx compressed-zstd.qcow2', 'cd0883397fafda30', 'c5a2c7e11987ebdb', 'd02360548764d603', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk compressed-zstd.qcow2', 'cd0883397fafda30', 'c5a2c7e11987ebdb', '54fcc42b1ae2fc91', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc compressed-zstd.qcow2', 'cd0883397fafda30', 'c5a2c7e11987ebdb', 'b76dc488f8098353', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels data-file-raw.qcow2', 'ee213360e98388de', '098595494e619f2d', '194158888991280e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow data-file-raw.qcow2', 'ee213360e98388de', '098595494e619f2d', '795deeec3dba4bc1', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 data-file-raw.qcow2', 'ee213360e98388de', '098595494e619f2d', '55da2d8923b6d8be', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed data-file-raw.qcow2', 'ee213360e98388de', '098595494e619f2d', '0125f6a5598549d8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw data-file-raw.qcow2', 'ee213360e98388de', '098595494e619f2d', '0fe1fc25679b12c8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi data-file-raw.qcow2', 'ee213360e98388de', '098595494e619f2d', 'ae03b0d603cb9396', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx data-file-raw.qcow2', 'ee213360e98388de', '098595494e619f2d', 'a9c3c2de287588ff', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk data-file-raw.qcow2', 'ee213360e98388de', '098595494e619f2d', 'da413ccdeef3b88a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc data-file-raw.qcow2', 'ee213360e98388de', '098595494e619f2d', '1d4a6273f5b363cd', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels extl2-sparse.qcow2', '34b7d542b2787b8d', '6e0363323d82d751', 'da82b6b169303f81', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow extl2-sparse.qcow2', '34b7d542b2787b8d', '6e0363323d82d751', '648f86999d48e5ef', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 extl2-sparse.qcow2', '34b7d542b2787b8d', '6e0363323d82d751', 'b4640af1d1f499be', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed extl2-sparse.qcow2', '34b7d542b2787b8d', '6e0363323d82d751', '0032ad8b27ddf191', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw extl2-sparse.qcow2', '34b7d542b2787b8d', '6e0363323d82d751', '985775516110aea1', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi extl2-sparse.qcow2', '34b7d542b2787b8d', '6e0363323d82d751', 'ed59b60e4bc1650f', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx extl2-sparse.qcow2', '34b7d542b2787b8d', '6e0363323d82d751', 'd435e9b2bd37cca7', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk extl2-sparse.qcow2', '34b7d542b2787b8d', '6e0363323d82d751', '80071bbc575b5410', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc extl2-sparse.qcow2', '34b7d542b2787b8d', '6e0363323d82d751', '4733488394060539', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels size-1000.qcow2', 'c8dccb184dfa0e2d', '477587f4b7ee2bc0', '7a8176b3f7574bf1', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow size-1000.qcow2', 'c8dccb184dfa0e2d', '477587f4b7ee2bc0', '4696cf378c456179', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 size-1000.qcow2', 'c8dccb184dfa0e2d', '477587f4b7ee2bc0', 'ebaed411f10d9377', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed size-1000.qcow2', 'c8dccb184dfa0e2d', '477587f4b7ee2bc0', 'f5bd376cf393a8b7', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw size-1000.qcow2', 'c8dccb184dfa0e2d', '477587f4b7ee2bc0', 'cb1e34d0e2320ca2', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi size-1000.qcow2', 'c8dccb184dfa0e2d', '477587f4b7ee2bc0', 'b9156aecc2143c42', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx size-1000.qcow2', 'c8dccb184dfa0e2d', '477587f4b7ee2bc0', 'b2794a0a5ecc0793', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk size-1000.qcow2', 'c8dccb184dfa0e2d', '477587f4b7ee2bc0', '15d8c13c3b3d21d7', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc size-1000.qcow2', 'c8dccb184dfa0e2d', '477587f4b7ee2bc0', 'db1603ea89da62c3', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -l ''no such snapshot'' snapshot-control.qcow2', 'c2765f6ee753c017', 'ebdf06436fdfa560', 'bd99f3f78df0f6f9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -l 1 snapshot-control.qcow2', 'c2765f6ee753c017', 'ebdf06436fdfa560', 'bbefcca600fe4883', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -l ''no such snapshot'' snapshot-control.qcow2', 'c2765f6ee753c017', 'ebdf06436fdfa560', 'bd99f3f78df0f6f9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -l 1 snapshot-control.qcow2', 'c2765f6ee753c017', 'ebdf06436fdfa560', '31007f07239bd608', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -l ''no such snapshot'' snapshot-many.qcow2', 'a55ef2a6390eef4e', '3a08b1d0fd5988f8', 'bd99f3f78df0f6f9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -l 1 snapshot-many.qcow2', 'a55ef2a6390eef4e', '3a08b1d0fd5988f8', '3cac228af7ee3f45', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -l ''no such snapshot'' snapshot-many.qcow2', 'a55ef2a6390eef4e', '3a08b1d0fd5988f8', 'bd99f3f78df0f6f9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -l 1 snapshot-many.qcow2', 'a55ef2a6390eef4e', '3a08b1d0fd5988f8', 'f284ef2b8d5b4a5d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -l ''no such snapshot'' snapshot-names.qcow2', 'cd21365a6a229175', '8714fe9a711a0a8a', 'bd99f3f78df0f6f9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -l 1 snapshot-names.qcow2', 'cd21365a6a229175', '8714fe9a711a0a8a', 'bbefcca600fe4883', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -l ''no such snapshot'' snapshot-names.qcow2', 'cd21365a6a229175', '8714fe9a711a0a8a', 'bd99f3f78df0f6f9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -l 1 snapshot-names.qcow2', 'cd21365a6a229175', '8714fe9a711a0a8a', '31007f07239bd608', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -l ''no such snapshot'' snapshot-one.qcow2', '95e348e5b83920f0', '47a11e4e3be7b785', 'bd99f3f78df0f6f9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -l 1 snapshot-one.qcow2', '95e348e5b83920f0', '47a11e4e3be7b785', '55da2d8923b6d8be', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -l ''no such snapshot'' snapshot-one.qcow2', '95e348e5b83920f0', '47a11e4e3be7b785', 'bd99f3f78df0f6f9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -l 1 snapshot-one.qcow2', '95e348e5b83920f0', '47a11e4e3be7b785', '0fe1fc25679b12c8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -l ''no such snapshot'' snapshot-v2.qcow2', '7a3b014fbbb864ca', '569cc4ec52f53725', 'bd99f3f78df0f6f9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -l 1 snapshot-v2.qcow2', '7a3b014fbbb864ca', '569cc4ec52f53725', '7d937a6432d793bf', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -l ''no such snapshot'' snapshot-v2.qcow2', '7a3b014fbbb864ca', '569cc4ec52f53725', 'bd99f3f78df0f6f9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -l 1 snapshot-v2.qcow2', '7a3b014fbbb864ca', '569cc4ec52f53725', '101690a7d817fe4c', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -l ''no such snapshot'' snapshot-vm.qcow2', 'f5fa950010e5fc5b', '70643b7216a8a899', 'bd99f3f78df0f6f9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -l 1 snapshot-vm.qcow2', 'f5fa950010e5fc5b', '70643b7216a8a899', '3cac228af7ee3f45', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -l ''no such snapshot'' snapshot-vm.qcow2', 'f5fa950010e5fc5b', '70643b7216a8a899', 'bd99f3f78df0f6f9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -l 1 snapshot-vm.qcow2', 'f5fa950010e5fc5b', '70643b7216a8a899', 'f284ef2b8d5b4a5d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels v2-cluster-512.qcow2', 'd0c4bdaa10e08a55', '375b47d72117bec4', '194158888991280e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow v2-cluster-512.qcow2', 'd0c4bdaa10e08a55', '375b47d72117bec4', '795deeec3dba4bc1', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 v2-cluster-512.qcow2', 'd0c4bdaa10e08a55', '375b47d72117bec4', '55da2d8923b6d8be', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed v2-cluster-512.qcow2', 'd0c4bdaa10e08a55', '375b47d72117bec4', '0125f6a5598549d8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw v2-cluster-512.qcow2', 'd0c4bdaa10e08a55', '375b47d72117bec4', '0fe1fc25679b12c8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi v2-cluster-512.qcow2', 'd0c4bdaa10e08a55', '375b47d72117bec4', 'ae03b0d603cb9396', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx v2-cluster-512.qcow2', 'd0c4bdaa10e08a55', '375b47d72117bec4', 'a9c3c2de287588ff', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk v2-cluster-512.qcow2', 'd0c4bdaa10e08a55', '375b47d72117bec4', 'da413ccdeef3b88a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc v2-cluster-512.qcow2', 'd0c4bdaa10e08a55', '375b47d72117bec4', '1d4a6273f5b363cd', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels broken-l2-entry-past-end.qed', '4e244ae3394c02ee', 'cc5bcb7c6c59f3a9', 'ffb4572d51908291', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow broken-l2-entry-past-end.qed', '4e244ae3394c02ee', 'cc5bcb7c6c59f3a9', 'ffb4572d51908291', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 broken-l2-entry-past-end.qed', '4e244ae3394c02ee', 'cc5bcb7c6c59f3a9', 'ffb4572d51908291', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed broken-l2-entry-past-end.qed', '4e244ae3394c02ee', 'cc5bcb7c6c59f3a9', 'ffb4572d51908291', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw broken-l2-entry-past-end.qed', '4e244ae3394c02ee', 'cc5bcb7c6c59f3a9', 'ffb4572d51908291', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi broken-l2-entry-past-end.qed', '4e244ae3394c02ee', 'cc5bcb7c6c59f3a9', 'ffb4572d51908291', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx broken-l2-entry-past-end.qed', '4e244ae3394c02ee', 'cc5bcb7c6c59f3a9', 'ffb4572d51908291', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk broken-l2-entry-past-end.qed', '4e244ae3394c02ee', 'cc5bcb7c6c59f3a9', 'ffb4572d51908291', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc broken-l2-entry-past-end.qed', '4e244ae3394c02ee', 'cc5bcb7c6c59f3a9', 'ffb4572d51908291', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', '785b7849b07e991d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', '9dc58148fabb55b3', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', 'f1e97791ff726a93', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', '8bbedd53c954ba86', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', '549c50f821406c4c', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', 'a70831a654193814', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', 'f5c5ebe465ad1bd9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', '0a9027a08f459cd8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', '2ce02f5e25f2d106', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qed -O parallels good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', '785b7849b07e991d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qed -O qcow good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', '9dc58148fabb55b3', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qed -O qcow2 good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', 'f1e97791ff726a93', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qed -O qed good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', '8bbedd53c954ba86', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qed -O raw good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', '549c50f821406c4c', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qed -O vdi good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', 'a70831a654193814', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qed -O vhdx good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', 'f5c5ebe465ad1bd9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qed -O vmdk good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', '0a9027a08f459cd8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f qed -O vpc good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', '2ce02f5e25f2d106', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', '27bd4a24954cffb6', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', '797f00ebc97cba73', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', '9c4456f2cb6ce88a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', 'a7f2ee264380cd7e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', 'ea5ae0d0fdda1d59', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', 'ee04dc56447edf27', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', 'd9df59df168e6a26', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o adapter_type=lsilogic,hwversion=6 data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', 'e7cd32c39f56b56e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o subformat=monolithicFlat data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', 'ecc33dadf886051c', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o subformat=streamOptimized data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', '4b25588b211c3ee9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o subformat=twoGbMaxExtentFlat data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', 'b6c11006545c782e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o subformat=twoGbMaxExtentSparse data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', 'f92c4fdcfb0e7122', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', 'e7cd32c39f56b56e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', '73816d50b63ca60c', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -c data-middle.raw', 'baf746ee3d4a3be3', 'beb356231bf5d682', '60198cb6d5c9f6fa', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -c data-middle.raw', 'baf746ee3d4a3be3', 'beb356231bf5d682', '0fe2777f1c94ab79', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', '880c2d5b5b3a17c1', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', '00c2849907b42439', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -c empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', '9bb3cff723b8df88', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', '68f26d262e117336', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', 'a99f2388cf2e6406', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', '63ab51ac184b482b', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', '626016ae2b34e945', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', 'ddf8e733ee2c7a25', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -c empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', '48b19bacbd740bb5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', '48b19bacbd740bb5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', '574e4062cabb5130', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', '818e76ce16bad55d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', 'bf4f62272722359d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -S 0 hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', 'fd3cc5157959311d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -S 65536 hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', '909e2f7bc34f65b9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', '909e2f7bc34f65b9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', 'e549633debfab0ae', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -S 0 hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', '8cf27e2f010bff82', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -S 65536 hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', '8cf27e2f010bff82', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', '8cf27e2f010bff82', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', 'bdd39c99e253a7fc', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', 'd8aa37cce63ead0b', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', '61517ee42b56f621', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', '8903c4d869e9dba3', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '4538f8fbff66f761', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'ebcfd94ee21388eb', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -S 0 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '10ba1195f5de6438', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -S 65536 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '348d2df589453516', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -c -o compression_type=zstd stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '0770cf8491b2cde5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -c stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '2da476ed18c573db', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o cluster_size=2M stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '6d2349d96dc0cd4d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o cluster_size=4k stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '10dec5b3f939e60d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o compat=0.10 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'd59783c0327ee71f', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o extended_l2=on,cluster_size=32k stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'a4110acae27f287a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o preallocation=metadata stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '10ba1195f5de6438', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o refcount_bits=1 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '6da4c0dab6cab404', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o refcount_bits=64,lazy_refcounts=on stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '6e42014804d4ff03', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '348d2df589453516', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'a0f91b2ec4e2bb78', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -S 0 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '27c25ebbcda5d468', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw -S 65536 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '27c25ebbcda5d468', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '27c25ebbcda5d468', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi -o static=on stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '369e324e4529a4e6', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '369e324e4529a4e6', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx -o subformat=fixed stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'de9da6ed80eabf6a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'de9da6ed80eabf6a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -c stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'fb30a6f413d58e61', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o adapter_type=lsilogic,hwversion=6 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'fb30a6f413d58e61', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o subformat=monolithicFlat stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '83de87110c8fe089', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o subformat=streamOptimized stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '42e269cccac40fce', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o subformat=twoGbMaxExtentFlat stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'd6bea773d6791220', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -o subformat=twoGbMaxExtentSparse stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'fa83408ae94638da', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'fb30a6f413d58e61', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc -o subformat=fixed stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '88c572ff1954445f', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'afa22d77716e0875', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O parallels stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '4538f8fbff66f761', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'ebcfd94ee21388eb', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -S 0 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '10ba1195f5de6438', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -S 65536 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '348d2df589453516', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -c -o compression_type=zstd stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '0770cf8491b2cde5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -c stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '2da476ed18c573db', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -o cluster_size=2M stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '6d2349d96dc0cd4d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -o cluster_size=4k stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '10dec5b3f939e60d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -o compat=0.10 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'd59783c0327ee71f', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -o extended_l2=on,cluster_size=32k stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'a4110acae27f287a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -o preallocation=metadata stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '10ba1195f5de6438', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -o refcount_bits=1 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '6da4c0dab6cab404', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -o refcount_bits=64,lazy_refcounts=on stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '6e42014804d4ff03', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '348d2df589453516', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qed stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'a0f91b2ec4e2bb78', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O raw -S 0 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '27c25ebbcda5d468', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O raw -S 65536 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '27c25ebbcda5d468', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O raw stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '27c25ebbcda5d468', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vdi -o static=on stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '369e324e4529a4e6', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vdi stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '369e324e4529a4e6', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vhdx -o subformat=fixed stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'de9da6ed80eabf6a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vhdx stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'de9da6ed80eabf6a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vmdk -c stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'fb30a6f413d58e61', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vmdk -o adapter_type=lsilogic,hwversion=6 stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'fb30a6f413d58e61', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vmdk -o subformat=monolithicFlat stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '83de87110c8fe089', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vmdk -o subformat=streamOptimized stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '42e269cccac40fce', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vmdk -o subformat=twoGbMaxExtentFlat stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'd6bea773d6791220', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vmdk -o subformat=twoGbMaxExtentSparse stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'fa83408ae94638da', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vmdk stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'fb30a6f413d58e61', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vpc -o subformat=fixed stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '88c572ff1954445f', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vpc stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'afa22d77716e0875', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels good.cloop', 'a1c8464beb5a11e8', '2e746bb85c7c443b', '6c09f92a43704139', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow good.cloop', 'a1c8464beb5a11e8', '2e746bb85c7c443b', '38c1ccdb3989722d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 good.cloop', 'a1c8464beb5a11e8', '2e746bb85c7c443b', 'b94c7396f8565ca8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed good.cloop', 'a1c8464beb5a11e8', '2e746bb85c7c443b', '9690432ac6579321', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw good.cloop', 'a1c8464beb5a11e8', '2e746bb85c7c443b', 'dd4c50ea62201489', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi good.cloop', 'a1c8464beb5a11e8', '2e746bb85c7c443b', 'b55556212d62be80', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx good.cloop', 'a1c8464beb5a11e8', '2e746bb85c7c443b', 'ecac1c86762b546b', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk good.cloop', 'a1c8464beb5a11e8', '2e746bb85c7c443b', 'a74f2f3ff90645fd', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc good.cloop', 'a1c8464beb5a11e8', '2e746bb85c7c443b', 'ac88b7c5de22fe51', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels v2.bochs', 'a5f8400e4d15d226', 'cbf1ae8bc3fabafe', 'b6c20608aaec9127', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow v2.bochs', 'a5f8400e4d15d226', 'cbf1ae8bc3fabafe', 'a6dbc2838c5baf17', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 v2.bochs', 'a5f8400e4d15d226', 'cbf1ae8bc3fabafe', 'fbdd3d8d1103428e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed v2.bochs', 'a5f8400e4d15d226', 'cbf1ae8bc3fabafe', 'd7e66ec83d6081ce', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw v2.bochs', 'a5f8400e4d15d226', 'cbf1ae8bc3fabafe', 'aa67adfb41fa87ca', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi v2.bochs', 'a5f8400e4d15d226', 'cbf1ae8bc3fabafe', '4b2a8229dcbf2d4f', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx v2.bochs', 'a5f8400e4d15d226', 'cbf1ae8bc3fabafe', 'e33e8c165ac351d5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk v2.bochs', 'a5f8400e4d15d226', 'cbf1ae8bc3fabafe', '190a48346971d2df', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc v2.bochs', 'a5f8400e4d15d226', 'cbf1ae8bc3fabafe', '50fe36d4158511fa', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels xml.dmg', 'fae1aafce3b778bb', 'ce14380b020c18a0', '04cc17f9d25cfef9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow xml.dmg', 'fae1aafce3b778bb', 'ce14380b020c18a0', '16f75aae0d658f68', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 xml.dmg', 'fae1aafce3b778bb', 'ce14380b020c18a0', '4344396beb9d831b', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed xml.dmg', 'fae1aafce3b778bb', 'ce14380b020c18a0', 'c2326678e60d7724', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw xml.dmg', 'fae1aafce3b778bb', 'ce14380b020c18a0', '35fc827469515afb', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi xml.dmg', 'fae1aafce3b778bb', 'ce14380b020c18a0', '4c93a5c37f65a5c4', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx xml.dmg', 'fae1aafce3b778bb', 'ce14380b020c18a0', '436061381fa0a885', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk xml.dmg', 'fae1aafce3b778bb', 'ce14380b020c18a0', 'fe5530a9db3c8e67', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc xml.dmg', 'fae1aafce3b778bb', 'ce14380b020c18a0', 'c111582f1e038200', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 broken-entry-past-end.vdi', '5f52caf03d47cf08', '2ac036c749a01001', '2dafc2389170d91d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw broken-entry-past-end.vdi', '5f52caf03d47cf08', '2ac036c749a01001', 'ece0d89453539c32', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '467479e4407efd82', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'ef1c16f8e1f7a4f8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o cluster_size=2M dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '5bcc8f16f0019346', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o cluster_size=4k dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'b9adbf8314941e71', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o compat=0.10 dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '8335afcbbeeeb58d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o extended_l2=on,cluster_size=32k dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '38553d77e0fe5a78', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o preallocation=metadata dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'd2c24c97547fc37a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o refcount_bits=1 dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '4576d0654d4812a0', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -o refcount_bits=64,lazy_refcounts=on dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'c9faee51c9d7710e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '3ffef490a714858e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'f00b4b7b60f67a70', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '6dfc66756969f505', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'ecc3aa6d55e5d698', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '188da09c284cae46', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '0b71fbc3c895099f', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'e895f5f5448f7a1d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O parallels dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'd4b87c23a1df6d33', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'f7316a874c7e1092', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -o cluster_size=2M dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '42f4cbb962a60573', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -o cluster_size=4k dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '9cecc56d068b70d8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -o compat=0.10 dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'a0a9a4523e3a9249', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -o extended_l2=on,cluster_size=32k dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '5be18cfb06d388f8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -o preallocation=metadata dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '2fc23dce17342d87', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -o refcount_bits=1 dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'd0b3c6299e28c2f3', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -o refcount_bits=64,lazy_refcounts=on dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'c658a712f101bf36', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '783fbacf076a9afc', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qed dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '06c3b7cbbda5ceb0', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O raw dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '4197d83b9e93d80c', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vdi dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '1e092c291414d599', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vhdx dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '6cad1c8e61c15c4d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vmdk dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'c3083734fdc38f39', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vpc dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'f6aa1c1f90521140', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O parallels dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '467479e4407efd82', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O qcow dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'ef1c16f8e1f7a4f8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O qcow2 -o cluster_size=2M dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '5bcc8f16f0019346', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O qcow2 -o cluster_size=4k dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'b9adbf8314941e71', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O qcow2 -o compat=0.10 dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '8335afcbbeeeb58d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O qcow2 -o extended_l2=on,cluster_size=32k dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '38553d77e0fe5a78', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O qcow2 -o preallocation=metadata dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'd2c24c97547fc37a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O qcow2 -o refcount_bits=1 dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '4576d0654d4812a0', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O qcow2 -o refcount_bits=64,lazy_refcounts=on dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'c9faee51c9d7710e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O qcow2 dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '3ffef490a714858e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O qed dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'f00b4b7b60f67a70', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O raw dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '6dfc66756969f505', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O vdi dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'ecc3aa6d55e5d698', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O vhdx dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '188da09c284cae46', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O vmdk dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '0b71fbc3c895099f', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vdi -O vpc dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', 'e895f5f5448f7a1d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels static-odd.vdi', 'dc64d3741d06afea', 'bcc11ecd300c897a', '7575497c33a5d4f5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow static-odd.vdi', 'dc64d3741d06afea', 'bcc11ecd300c897a', '5a9ab25f0639f998', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 static-odd.vdi', 'dc64d3741d06afea', 'bcc11ecd300c897a', '2977a0ce8dbc4f54', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed static-odd.vdi', 'dc64d3741d06afea', 'bcc11ecd300c897a', 'eef8960c759c073b', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw static-odd.vdi', 'dc64d3741d06afea', 'bcc11ecd300c897a', '309e35b15b071ad8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi static-odd.vdi', 'dc64d3741d06afea', 'bcc11ecd300c897a', 'b21c970a4d4527c3', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx static-odd.vdi', 'dc64d3741d06afea', 'bcc11ecd300c897a', '5d8acc83509c4df9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk static-odd.vdi', 'dc64d3741d06afea', 'bcc11ecd300c897a', '4178fc5f240c2305', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc static-odd.vdi', 'dc64d3741d06afea', 'bcc11ecd300c897a', 'd0c0df952c453dfd', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels dynamic-odd.vhdx', '3ddc0b302ca9c524', 'b949696c62623ede', '281c276b158a1d9b', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow dynamic-odd.vhdx', '3ddc0b302ca9c524', 'b949696c62623ede', 'b0741b6c620d7840', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 dynamic-odd.vhdx', '3ddc0b302ca9c524', 'b949696c62623ede', '4b08874aeee24c8e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed dynamic-odd.vhdx', '3ddc0b302ca9c524', 'b949696c62623ede', '71c95838047af646', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw dynamic-odd.vhdx', '3ddc0b302ca9c524', 'b949696c62623ede', 'dca150a0a5fd86c5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi dynamic-odd.vhdx', '3ddc0b302ca9c524', 'b949696c62623ede', '4f9c24847b858f45', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx dynamic-odd.vhdx', '3ddc0b302ca9c524', 'b949696c62623ede', 'f0f7124c6fd96701', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk dynamic-odd.vhdx', '3ddc0b302ca9c524', 'b949696c62623ede', '1998778a3ad957a1', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc dynamic-odd.vhdx', '3ddc0b302ca9c524', 'b949696c62623ede', 'd357069f35403b16', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels flat-odd.vmdk', 'c2ee0e78212b3e0f', '3cd51f8cab5d41b9', '7047520f1e9102c0', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow flat-odd.vmdk', 'c2ee0e78212b3e0f', '3cd51f8cab5d41b9', '38c89b15395c3258', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 flat-odd.vmdk', 'c2ee0e78212b3e0f', '3cd51f8cab5d41b9', '5c1df1ca5857a5fb', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed flat-odd.vmdk', 'c2ee0e78212b3e0f', '3cd51f8cab5d41b9', '6bb2629dd0b1e449', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw flat-odd.vmdk', 'c2ee0e78212b3e0f', '3cd51f8cab5d41b9', '3e15f364eef223c9', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi flat-odd.vmdk', 'c2ee0e78212b3e0f', '3cd51f8cab5d41b9', '43543673f5a63421', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx flat-odd.vmdk', 'c2ee0e78212b3e0f', '3cd51f8cab5d41b9', '4f598c8877735e9b', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk flat-odd.vmdk', 'c2ee0e78212b3e0f', '3cd51f8cab5d41b9', 'e3847fa39b2e94ba', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc flat-odd.vmdk', 'c2ee0e78212b3e0f', '3cd51f8cab5d41b9', '7021adcf853bf4f8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '27b307d8e9661c2a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'c83dd8033e45072a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 -c sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'd1b4b8992af8c99a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '53cf59c204ae46fa', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '83edf2be118d9eb5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '9719cb4df04978a0', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '6dff47a3a2cfccd8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '2b2560aaa40593ba', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk -c sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '9d4defd4fef1c317', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '9d4defd4fef1c317', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '576ba7855b59e1bf', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O parallels sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '3d36ccfc460b790a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'd25806f494b3d7ea', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 -c sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '92a77a4898fe89b8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'b36f0eb96ebdfc92', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qed sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '9276b334c19acb65', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O raw sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '6afc66fbe8924c04', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vdi sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'd410272b5267ee1b', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vhdx sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '679b3de6f5b9613a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vmdk -c sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '8fdcc25c18e3486a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vmdk sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '8fdcc25c18e3486a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vpc sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '1fd11009f00d1478', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vmdk -O parallels sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '27b307d8e9661c2a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vmdk -O qcow sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'c83dd8033e45072a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vmdk -O qcow2 -c sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'd1b4b8992af8c99a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vmdk -O qcow2 sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '53cf59c204ae46fa', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vmdk -O qed sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '83edf2be118d9eb5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vmdk -O raw sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '9719cb4df04978a0', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vmdk -O vdi sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '6dff47a3a2cfccd8', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vmdk -O vhdx sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '2b2560aaa40593ba', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vmdk -O vmdk -c sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '9d4defd4fef1c317', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vmdk -O vmdk sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '9d4defd4fef1c317', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vmdk -O vpc sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '576ba7855b59e1bf', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 stream-cut-66048.vmdk', 'c3609b2e76a576e8', 'f67f1cee7f4bfc5c', 'e710ee6b6d32c0e0', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw stream-cut-66048.vmdk', 'c3609b2e76a576e8', 'f67f1cee7f4bfc5c', 'e710ee6b6d32c0e0', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels stream-data.vmdk', '946a98238cec47b5', '39aef6090b3a23d7', '5e418c05a6ac1292', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow stream-data.vmdk', '946a98238cec47b5', '39aef6090b3a23d7', 'aa0106997c82c992', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 stream-data.vmdk', '946a98238cec47b5', '39aef6090b3a23d7', '78fe29b4c5e99305', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed stream-data.vmdk', '946a98238cec47b5', '39aef6090b3a23d7', '66df9ac3abdf4720', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw stream-data.vmdk', '946a98238cec47b5', '39aef6090b3a23d7', 'a2fe9ac2216e0551', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi stream-data.vmdk', '946a98238cec47b5', '39aef6090b3a23d7', 'e028b046fe5bf995', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx stream-data.vmdk', '946a98238cec47b5', '39aef6090b3a23d7', 'c58ebd4ff9faff1c', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk stream-data.vmdk', '946a98238cec47b5', '39aef6090b3a23d7', 'a634b505e8749bdb', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc stream-data.vmdk', '946a98238cec47b5', '39aef6090b3a23d7', '3d6c00eebe0d7504', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx -o subformat=fixed dynamic-odd.vhd', '4e49e7047b7f0fa1', '9f71b3ed3f374e41', 'f76b69b993d1899e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc -o subformat=fixed dynamic-odd.vhd', '4e49e7047b7f0fa1', '9f71b3ed3f374e41', '4aa526af86d6c62f', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '672cbeb00b27632d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'e805ef821bdba1b7', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'eb542e567d97a76a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'be790400254a60da', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '0ee92457d0fc6c88', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '55c63f26ededc3b6', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'a65da29917e135df', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '97d0666292e3f06b', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'e895f5f5448f7a1d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O parallels dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '3766e405eda5edfa', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'a6c98a40890cea65', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qcow2 dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'e5ee1110db774f2c', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O qed dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '6c8af9b50b4f5c2d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O raw dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'c44253721c0c21b5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vdi dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '148e9acfe336279c', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vhdx dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '1ea0400499fa8ace', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vmdk dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '5c954d7b3db9861e', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f raw -O vpc dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '10288cb9251624e5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O parallels dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '672cbeb00b27632d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O qcow dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'e805ef821bdba1b7', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O qcow2 dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'eb542e567d97a76a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O qed dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'be790400254a60da', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O raw dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '0ee92457d0fc6c88', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O vdi dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '55c63f26ededc3b6', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O vhdx dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'a65da29917e135df', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O vmdk dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '97d0666292e3f06b', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O vpc dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'e895f5f5448f7a1d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O parallels fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '647885ffc971e59b', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '7acf8aca3e88cdf5', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qcow2 fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '1a97c9baccd703d7', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O qed fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '7f95c6f065645252', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O raw fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '749cd603036f5f3b', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vdi fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '0ee83aadaf7df709', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vhdx fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', 'fa098d755df335b0', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vmdk fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '8a6b1e17385a48f1', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -O vpc fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', 'fc2b9389b6593ce6', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O parallels fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '672cbeb00b27632d', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O qcow fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', 'e805ef821bdba1b7', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O qcow2 fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', 'eb542e567d97a76a', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O qed fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', 'be790400254a60da', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O raw fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '0ee92457d0fc6c88', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O vdi fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '55c63f26ededc3b6', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O vhdx fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', 'a65da29917e135df', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O vmdk fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '97d0666292e3f06b', 'convert', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'convert -f vpc -O vpc fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', 'e895f5f5448f7a1d', 'convert', 'recorded');
