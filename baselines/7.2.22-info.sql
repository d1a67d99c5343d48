-- Answers of qemu-img 7.2.22 to info, written by: instar-batch baseline export
-- docs/baselines.md tells how to change them.
INSERT OR IGNORE INTO oracle (version, version_text, binary_sha256, drivers) VALUES ('7.2.22', 'qemu-img version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3)', 'ebdee8a9d371e6b91f61ca9edb0ce0300bd2fc75d4e92115615e5b714cd8420f', 'blkdebug blklogwrites blkverify bochs cloop compress copy-before-write copy-on-read dmg file ftp ftps gluster host_cdrom host_device http https iscsi iser luks nbd nfs null-aio null-co nvme parallels preallocate qcow qcow2 qed quorum raw rbd replication snapshot-access ssh throttle vdi vhdx vmdk vpc vvfat');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/aes.qcow2', 458752, 'ff46a81e4732f68ea4877f2725f026b8f26a82206bcee48505096ebf3d02a03e', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/bit-base.qcow2', 393216, '514f90c36f83a80e6717cf7d9e21ca51dac4201c43567068e73090e339cb0abf', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/bit-corrupt.qcow2', 393216, '2ac69027871a141ae620fa805d976543fbc2e49977f8ad5cecd384b8ab379fe7', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/bit-dirty.qcow2', 393216, '672a3ab5b742390fce7a93520e516d4b0e02b6d4c1c6f20a228a84cd263b25dc', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/bit-unknown-autoclear.qcow2', 393216, '3c3036f617f953e8e0787d2e9256b8886fa65b5e27d63f04d477db9f0e96ca15', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/bit-unknown-compatible.qcow2', 393216, 'c83a3b44c162ee09b107707eae670579d85e7f66fb3a49f6e49052b020c22fc2', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/bit-unknown-incompatible-two.qcow2', 393216, '81cdec7d7ac728639c1a6a6f6029f3d38c4e41fe7ea38f233432d32ceebfd947', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/bit-unknown-incompatible.qcow2', 393216, '6b0d73de5a6fb037a5172effd0d6217278c686580ec71b18ba56a8d8bf8ae3d4', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/bit-unnamed.qcow2', 393216, 'ed1e64932db9b2ba6fdedadef2adf4e0ef6915f1ff58e6e2b6c09a668af13c20', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/bitmap-autoclear-off.qcow2', 786528, '10cc85646f7e56692c6ec3a0a42b78c94115bf544dc1350ee1e24d74475d8199', '2cfb0fc4ab5cbf87fbbe1b0e019e587d4f6769c751f058b9221a9cf6b2636de9');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/bitmap-in-use.qcow2', 786528, '7b1b70e5474fadd6db8c4bdc1dc5abd08433ae3e989976bfce9dbcec99e3f47b', '2cfb0fc4ab5cbf87fbbe1b0e019e587d4f6769c751f058b9221a9cf6b2636de9');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/bitmap.qcow2', 786528, '872cd540fccaa4a58d5742d75372270c083275e843faf394fc71c8cc925e3748', '2cfb0fc4ab5cbf87fbbe1b0e019e587d4f6769c751f058b9221a9cf6b2636de9');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/compressed-2m.qcow2', 10487810, '0730d13feb869babb55aff7c903c097de324adf0c5202615f8e854b460f6ce98', '60cafa92a8e764151612891f65ac8a2690b6a3748b8222f2ebb2e4bb90a2ae61');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/compressed-512.qcow2', 2576, 'c6e2d913d63bd091d8590b93482836bcde7df8b987977b921c5a8915a1e084bb', '56bde4a3d22f3b0ade43c598a335efd2669a27a8b214305203dc6b91e90f844d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/compressed-extl2.qcow2', 395264, '79f99f9264665062de858f939b75935ea2b6af4059075a21a10fa30fd1a008d2', 'c740efa114510b1cf54630d62118d88bf4b407bb00d868823c844835b6e22f50');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/compressed-tail.qcow2', 327763, 'e9412e3865311e195c9f806c21fc6027a6f863573eff1939e9a6c2f6f8d64870', '36134dc32f4cf9a43ae6adf5fcbdbda0c627be7bb76611b3d38998528cb02dd8');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/compressed-v2.qcow2', 327838, '111adaa8c1764a99fe49aae834015890b90d097bd4688af405f78f680c621fde', '07db65e6b9dc9b10a409a2fb467c80adf1b82d37eef62dc1ab2c43e213864a2d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/compressed-zlib.qcow2', 458752, '901b0d0332fd52c2d4b96d825716c4eac2d81da84429b18dabbe0a11785fd1a7', 'c5a2c7e11987ebdb89d40e78958a735223148bf861969ea95631ea86be25cad3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/compressed-zstd.qcow2', 458752, 'cd0883397fafda3057aacf1d516ec81933d7139de677edc460d1a6b02f561b31', 'c5a2c7e11987ebdb89d40e78958a735223148bf861969ea95631ea86be25cad3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/converted.qcow2', 328192, 'af8d4985883d6721b637637785fc79af5ca7734e83268ea6887f4c6015887d56', '85275c1ab953933138e3d1a6ac64d2a0b72ee46a4f208353c62f4556fe332296');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/data-file-empty.qcow2', 196616, 'fe350d4aa0c3ea5a2c5c0bec4fd6f83ffa33b71b819880b8a899811d7081ac9b', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/data-file-prealloc.qcow2', 327680, 'c447087a33e831bbb938690f09d167e1513a949231eff27305fe506ee370d75a', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/data-file-raw.qcow2', 327680, 'ee213360e98388dec37cc1e4a990d61caab26cd3703c16bf0dd6d0683757a846', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/data-file.qcow2', 327680, 'dc369783d76df40ded9e1a61c002b820726e55ce18f467038f3d9aedd18c3e6a', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/discard-v2.qcow2', 1376256, '0266854f6241b3cb06d1a6e6d6cb417e4bdd781c750f06710014fb46935dae69', '496c7b085c4fbfeabe0c7b1ca6c1a2ade327fe6074b7bcf88bd47a027823310e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/empty-v2.qcow2', 196616, '9ddff3f485139a881a3836119b582e64bfd9a97523743ca57f45ae98ab8686da', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/empty-v3.qcow2', 196616, '0e7db0d4ad0a3b83d343a88d5991fc5024f7a9ec21c1d0e5f15261ebc3fd587e', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/extl2-16k.qcow2', 401408, '06b6cb7a8d39c4879d8459975b3d1a6b870a62a79bdcb5247c0c2bf36cf3f3b0', 'a86e3c3edfdb697e2650a54342e774ba0e31e286a59157bac2107bdc699fd22e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/extl2-2M.qcow2', 13172736, '773903d5da2aeae90a39bfefb208704cdb0dd9a665a5a4bc79064434ef54d5a5', 'c60f2661e5983070c931e7a27247e6f9b901e3d70dab5451b28f4c2eaabe29ba');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/extl2-64k.qcow2', 892928, '9629bed13a123951aa93b97996e588f1d107605be4c2bf85e29c2998b1549841', '11dc83cd268d352c8537481ceeaffffd03feb82c328cca39993eb95841117fbb');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/extl2-sparse.qcow2', 460800, '34b7d542b2787b8d125567d38d585ad958fafebc013670038578237cfeeddf1f', '6e0363323d82d7510b5f87f42eab0685cb00f91d814d14e3ddf15f3b87c13380');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/extl2-zero.qcow2', 395264, '956bc893b7b6e76b8cddda7e7726b587afddeab7f09507498668af8497406b59', '43e610331b05313b838ffd0ad3fb3a86012bbdc42026aa9764e0274730829134');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/grown.qcow2', 393216, '94182fdfecb75da3b7e1cdc474d1d7103d2d9be570e880a5ec141a5f34655e9b', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/lazy.qcow2', 786432, 'bf506c9ca9f09523aedee4254e0f14b0d71a044935634f0a3b9dd3d9baa34669', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/luks-serpent.qcow2', 851968, '618cb62bdd65e40581d134ceba74d0b8013e1a3d13d4083478d12168db6021ad', '5242b3baddc5b9cdfa13e4b7123805027dd6201fb4c05f7635c86dd6a5baa0b5');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/luks.qcow2', 2555904, '41cd10bef8ff40df9df3b08ab14e6f23278d40119e727478b12df0be72955e6a', '4d792c1a0bff860fd277ef8229742d273c0ec029b36121778b98974e8ecf1979');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/prealloc-extl2.qcow2', 1376256, '942062a45f17a24ec0e12edab7c3785021f54dbc1178aabe5941ad4accf1dbad', '9a9b43bfa2f7b28b685e0918cbd1f7f8b0a16a5105b5c740dce89738eae13094');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/prealloc-metadata-2k.qcow2', 1060864, '9f0935918372b19712ce59cf13de5b33e52d392a82befa97f795592e089df1ff', 'd47378c2032d6f392d7598d98798d7bfbb9dbfd2161e65120609ad9c492925d8');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/prealloc-metadata-data.qcow2', 2424832, 'dc6d28f12ca0824f45aadd2405c73d586bc20ffa9cf063a108957f4d09ec62ed', '9f6f5d6ed4394d3abbf3c774fa6442679ee0e32f57baad054735ed7d63074be0');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/prealloc-metadata.qcow2', 2424832, 'a8cb63ceb4b86413db8020d9e99f7ae313a1215f48efe6d83d09e7e84040db46', '6e30f71094f21e70f208f4a36752e82d3f4e6a8ddd335444f5a9e167866b40ee');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/punched.qcow2', 1376256, '7541f9aa8a44a5c5a79ae526a6481594f97c1ea00e8136b7535fdcf394bb7bf3', '03a342daa1d2a60b5412abdefccdb762ea2e6130fa2bc060731443d109d5eb99');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/refcount-1.qcow2', 786432, '97421fed402d9f62407508910d47b401dea68840fd6d167f07c8e437de94415e', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/refcount-2.qcow2', 786432, '784f385c33398a6bd4ca189880f3ca93b1264dd66a0d40f885e9d3c32bdb37f2', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/refcount-32.qcow2', 786432, '545d39375597223152f88f7c444feb3b74ce2a3f08a10dfc7086029d1fcbf545', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/refcount-4.qcow2', 786432, 'd0971533d3c6f3274ea0472654e2f0677495b882041ae5c7e20ac9779a701131', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/refcount-64.qcow2', 786432, 'e9ab08d5cd81d1a8119caed71e8380ea33a26f791abf2038dda1b98b44adb879', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/refcount-8.qcow2', 786432, '5887ac91cb99e88fe3fe3660f98f1d02464cf3073b70e393556ac2b0e3f943a4', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/short-tail-odd.qcow2', 328681, 'bfcd1c30b0b80b3f2e4d926882234040d0730bb543986e82984292a9eca6ebf0', 'e0801371a8506eb40ab44061f1f6972a25ddfeb0c25210fc7a54e7dde30bfea9');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/short-tail.qcow2', 367680, 'ef59c75a9e75962865299ce4d5b3d5869b1356a0d4078c32de2acc339497c777', 'd40c2a4073e0b68a7c27a478898981d80519286aababaae5a2c24a083456a23c');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-1000.qcow2', 393216, 'c8dccb184dfa0e2d82e56db39741208c8c52663233556a431ded8197f5542b1f', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-10485761.qcow2', 393216, '57022a754e783193cfbc32a02eef162712f0c68f18f992e3f54fb4c5d30860c1', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-1049000.qcow2', 393216, '9359e598a6aff872928e708698a0685006b5829300aeef003de0f2c1f2e98d57', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-1m-plus-512.qcow2', 393216, '2585311d892980b8db68834addaa0fa950fd8f56aa59ef08a36be6a0905120ed', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-1t.qcow2', 524288, 'b1c1c967885e8a93d0e8402b811de3ce60ebed07b83a131de3677683feb0dcfc', '4ea1ef4178f4091254c03e99c8d8a0e1e6bcdc51c8116f1a4ff2248a01eda0bf');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-512.qcow2', 393216, 'b753f3e184684cb1824b556c9faee882103d05a0de7a3e7338109fab06885e22', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-65535.qcow2', 393216, '892819fe744e11c53491e1246fce1903effd3028a21ce2eca9f09583538de538', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-65537.qcow2', 393216, '28c6c9b6fd0af4e0b5f72358bafb9ac9a4f85de51a7e29f63b29108dfabe445f', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/snapshot-many.qcow2', 196028, '0f305f252e79b2441b313e2431dc90ed6eb8bebf630c1ca5134cf9e57aeee263', '3a08b1d0fd5988f8ba8ed7359a250f84dc2fc601890b0785fd05567f143c49c9');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/snapshot-names.qcow2', 1049594, '78d78e83a0af38877b8bf3c9c83624d37b1be7862b58d2ebadd5c7a08500579d', 'a08c0d630a51e10be56436aded52c43803c4347d9d59200c617b99093128df72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/snapshot-one.qcow2', 1114112, '95e348e5b83920f099adcea5989577b6ae0dac05a1517fb1fbb8177ef5a89d50', '47a11e4e3be7b785454698bda36ff2b024da1cdadd1714a07cf64fa5cfb43b9f');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/snapshot-v2.qcow2', 458820, '7a3b014fbbb864ca15f3df0fc9c68a098272238a1c0a94eacdd7af30800c24c6', '569cc4ec52f537254117f1e5f8a44a8d6c19f511e7918f579131c66138beb2ec');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/snapshot-vm.qcow2', 458819, 'f5fa950010e5fc5b47771c90991cf8f1a7376fd433e776f3c76920e34603a6b2', '70643b7216a8a899d4119a07c2c041644f9642d85d415968a0364884f0a1f205');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/tail.qcow2', 405561, '75e06881239eed9f32c8111e007ff1ad3048f853d1dd43c37e319a41978811ed', '9294174dd4ebdcc41d7e2b7d51a591926e978fae0f18dcc403e73323113b3db0');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/v2-cluster-512.qcow2', 214016, 'd0c4bdaa10e08a55faf1afecea3531212edc5aad24f97578ada27f4216bf3544', '375b47d72117bec4001f677ff647d0ca686cd634cd43019521f7b30726aa8a2d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/v2-cluster-65536.qcow2', 720896, 'd168951ca728bb70c43fafe358cdf07cc309b5caebaefa55d3bceddca42dbdd6', 'ba21fdbd9e924c2cbc43064aa7665ac98d3bfa95c1c86d8926c5a26b7758cfa7');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/v3-cluster-2097152.qcow2', 12582912, 'd7a73f2d089c9d1aaf85d05443d93ead1ca34b90b5dbe2d1e82d56bc6c3c87cf', '135bf3e3ee4fc75eae3960a353390b4bc8b6c297ef6e4baa70328cbb542c9d50');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/v3-cluster-4096.qcow2', 241664, '34647a635e072cdd23b14fb83ef8672c204da08e404db964aac8c4c82a24ea00', '5047a4a81ec90aec388da6630a94ed44613b963ff195ff6976e6253a528b82fb');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/v3-cluster-512.qcow2', 215040, '5253bce2f760b3b3f3ca46ae96c0be37431843dbe4a5d3d78e5bfd77eb0f02ca', '9600034faa030274fd40bb4c8888bc7bb49298ee06d41667d509f48a4a29ced2');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/v3-cluster-65536.qcow2', 786432, '94cf4c3f690bbbc1ee51c1e75f55a2fed31dbec3581c137984d64552f7edf2e9', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/zero-alloc.qcow2', 851968, '393b3e053278f13908b282e7fb664066a502d6af2e1e081bc768d170d593c225', 'f035934631cdb710d8e2f79b8e512108480b8103ac10b65760fca759cf577507');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/zero-end.qcow2', 327680, 'f510dbfeb0cf763d4b430d8a6362cb6e41d0bef40b19591784f9666fe81b5050', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/zero-mixed.qcow2', 1376256, '6bcbf405e042b9c5bc35a9078a07fa586bad401c30d7f3c9ff4bffd7c48ee5fe', '860e90b7830c479491161e080786c0bc559a6d83e0d967239c9b83dd563e8479');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/zero-plain.qcow2', 327680, 'c4cc81721c7450a421a159bda8008fa5737fb3aff1fe722c2f7f8ec927a5b3b4', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/zero-unmap.qcow2', 851968, '84616a472228c8ec7b3a9bf8bae6e405ac94577f35e0034f202904d7db26bf4e', '73fcb29fb5a391bdebf686974d9195433b36eb9001c3ec39556c26e34966bc31');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/data-1.raw', 1, '18ac3e7343f016890c510e93f935261169d9e3f565436429830faf0934f4f8e4', '75a6f0c4b57763bfa8fe5cfe5a7fbcb265db00fdd1832f74c5123a0734e6c2ee');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/data-1000.raw', 1000, 'e8cec134fe59530e102e14869a9b0b3796129eb410a827b81d5b38cc80f334ab', 'd99220dbddef44bd21f43aadb16dcd29932901e66b16af2457b0b6255db198ac');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/data-4096.raw', 4096, 'ef94c126bfb6793c3b46596f7acce4a98382cac6de2f3a2a2fe24aa64710c534', '716e5c262546f29e3f6ba0c10a70913e6f1f122b4ab8bd4468f99c004367ff0b');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/data-4097.raw', 4097, '4ebc89abadba3efd761122f233e4e18f763274a7e78ac3fa847786b1d718d83c', '9ac735ab5a34e784a60c4fa3d011f1f1150b4f29a267d5334452d64a6d8abbae');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/data-511.raw', 511, '4d6853a2cb123319a07af5bf2a8e0f3379bbec06b78908b085a79cb53e3f8b54', 'd96e932107fb750d7d055054eaf6d53a9eb20d17c2b9d18232fba9fbebc2e08d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/data-512.raw', 512, '640440dcc02502c89db14bf0879ab06eee6a114d0aca31974805eead4ebfdb98', '3cd51f8cab5d41b9a5a760ab7db1f384dd6822e3a1d1cb17454eaa68cd675bae');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/data-513.raw', 513, 'f6c7901a36c8436f0390ea5201e3a137d6596fc5f68539e165b8beb0bbab5ce7', '156ea3d33b587a90087d307d99fac556addc1c5de1ddf596f609b3b2bfc29c3a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/data-65535.raw', 65535, 'bac71fdc0f8aab776ef828f8719c882ed67ac8c8623b9d313ae8d49e66ad9ed2', 'aab856f946d50da5df99c8e5d939aa76c5d49c76abf0c9eec28a65722eedff34');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/data-65536.raw', 65536, '3fd6b8a3dea597918d2faf6199c8a08f76a7117efd42164b619ef6bd97496208', '5fb61c1118a113d26bc37011cbc79528101721457c3c189127696f6611651c06');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/data-65537.raw', 65537, '6f2b91570018bfcd8a715465634353cb0fa398628c9c8fad1477e8b50de4d1a4', '3a673f460b36f7d0b90e5bc706a11d080bece7ffa38553f8f596ac3afa0fcad2');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/data-ends.raw', 1048576, '931cc43ef9241b4a5da6d86fc979d977942509ff397d65c441e09adebd934bb5', 'e495d856b891496040a0fc718ee74488c5b3dbb0885317498fba1fb6c640cc4f');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/data-middle.raw', 1048576, 'baf746ee3d4a3be3765a5a169986dc024b4cffd1a48e952cbce9cf02efc0f9f7', 'beb356231bf5d6820de4e5e070ea1624de5798604c794ae3b4b13b61c36bcf4d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/empty.raw', 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '39da9e92dbe4d3612df1ffcc2ac68c752817aa2619f4c5121758839279855ab2');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/gpt.raw', 1048576, 'f2be1c29fdc3268a42ef9e58fd23f14b098deee083acd95e2fab162841ac9ae7', 'f7a8369af6f7a0c04e5b8dfb848104a6fa77ecb528cb53c7c5896b07e12a7322');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-1.raw', 1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', '75a6f0c4b57763bfa8fe5cfe5a7fbcb265db00fdd1832f74c5123a0734e6c2ee');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-1000.raw', 1000, '541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53', 'f4627134b9f9cadda771ab8ec4d03d5d26d11e31652adb67d494eacbab1bc86e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-1m.raw', 1048576, '30e14955ebf1352266dc2ff8067e68104607e750abb9d3b36582b8af909fcb58', 'ad2e80dee291b6b1ffd6ee851e4f6a92571ffaf63c995cf852be1bc3ffde057c');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-4096.raw', 4096, 'ad7facb2586fc6e966c004d7d1d16b024f5805ff7cb47c7a85dabd8b48892ca7', '53edac82819d6631648921039c884ff7dffb0813e80fa3f3fd778300fba28472');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-4097.raw', 4097, 'b587fa297299ce9c602e58292b51379402bf7b1074f6b18679c2fb871c917ca8', '90a7d8aa3d98eb783a4241d1a71c605da4954f36b790217299e2f17fb0974d6e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-511.raw', 511, '117985087e92cba0e8fdd6b35599d4ef451dda3ed40c865cad00b01708721666', 'd96e932107fb750d7d055054eaf6d53a9eb20d17c2b9d18232fba9fbebc2e08d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-512.raw', 512, '076a27c79e5ace2a3d47f9dd2e83e4ff6ea8872b3c2218f66c92b89b55f36560', 'afd9b1f0210cf2e8223a3cd215ff2fa5fe0f8e9f9b23ec08362b4729e2ea3513');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-513.raw', 513, '8ae7498b01f40e9d2a04df8a8a91cc0b180eb9eb64b78129f59a6d6ab547816b', '2797d50190e991acd58d950c1a97083d5cf1e357e64aba6cbc40bd1b21a866d7');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-65535.raw', 65535, '9f797b60edaf440d5831da53c35f4d4847a2f55adc64cfe887a7bcfcd9eca495', 'e857ff4c0c01ee7e7b32b4b5510ee0c39464ba639dd1f2e1f3367b66e701ff66');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-65536.raw', 65536, 'de2f256064a0af797747c2b97505dc0b9f3df0de4f489eac731c23ae9ca9cc31', '25a791282a5963a2797a98b46c28972b131aed5f1151189bb418e78fa9d04ede');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-65537.raw', 65537, '3266304f31be278d06c3bd3eb9aa3e00c59bedec0a890de466568b0b90b0e01f', 'b01030a53c693d689ee5a129910aad2276015e8027df5aba8f6a47ecf07d001e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-first.raw', 1048576, '1a6a175e149f829d96c7f02d1f7f5c78c3ac5029c4504fed1b74f52a1c643a40', '2f885b3aab6515aecdc0c9119f4fa90a87d8c548731ee76ffb8a510f88a2f9c8');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-last.raw', 1048576, '4769c0d57c3cb7c64c216fd43fa98c9791f2ea0212f033c188720a37d20f6864', 'b215c184c5ffaba13609ca3c85242d5a2f9f8286468a62f8676754cf19b1b492');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/hole-middle.raw', 1048576, '453979a99cc85b205ed94bfd8673f8e0ce2ca19f1dd111adf484ea8faa209d14', '765818a064dc17c4e79302560c1d9a72e140737aafce534b13511cb5c0021bec');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/iso.raw', 1048576, '53280886160cc693ff33955c1cc2c315c56c5e063e105eae6380f3502370434b', 'd013acdafcddf82d1d7e65ac0466ae43a4c57887ac6b43f06658172e41c9dda1');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/luks2.raw', 1048576, '6daac83e1ab704388391bb705cc426a04b81119388435203fbda7492cdee034a', '6ee7bb380f68e81a8c0dddedf817dfd80e7612c5e6be82e3116900af8b4e9bd0');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/punched.raw', 1048576, '4e8c2a2fd001d6870d5c38beb993cfae0a30a7a7a034134e368a316db93b76ec', '6af0e7ab0607ac20870937c36a99bc9e4642ef39a8e8535e93f4872d6dc0fede');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/stripes.raw', 262144, '4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534', 'f021ac7a1d47706daaeb9ca687e3c7577de0dd1f7a953f64ca744a90d6aa14b4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/tail-data.raw', 1052677, '06251dd5ef5d42cc7931c33c5e19b2612fe48ee2bbb261986426b15b01662b22', '02656972717aabbbbc5b71264acca73dd8f669b6db55645fd0b8ab0b0e7e39b9');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/tail-hole.raw', 1052677, 'dcc72a06bbc2876d9d83a9b756935eabafe9d8574ed62da02c446dd1ef9210a7', '3c8329ec489f51be1d832264746850cfa3c90962f3e24e05514b85919612ad2b');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/tail-in-page.raw', 1000000, '85ae310e8ef69ad6b3b42b463e16fc5e484819019e752e60f98cd619f057d7d2', 'dc4ca94a44005a726406bd4d5d2cb5c0d8145fdf7f9ea7a8920f35bca80758eb');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/tail-one-byte.raw', 1048577, 'f2524b5d6d53084d6fab3086b6d8511f1617b086a76875a2a8eecef5b35db03f', '6750def6bb454d41406eb4d5569aa7779dc4485fbd07f2fb1dc39e406aadfc8a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/text.raw', 52, '7fe0905f1ea13effcf573255756120833125266e6da422b2dc304d679a305ef4', 'bdfe5bc1f3aa4bc9465b21105adf49444012bd02482dc41c705df1852900b656');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('raw/zeros-written.raw', 131072, 'fa43239bcee7b97ca62f007cc68487560a39e19f74f3dde7486db3f98df8e471', '1a3ecae6a25e7a294bbcba6807d72eb685d506d519c348cf5f85b9b676ee4f7c');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0238d4ffee2f8629c205c5cdd332ff999f1fb142260b8a7223ffd0b9009966b7', 0, 0, 284, '', '', 'image: compressed-extl2.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 28 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: true
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('03a161bbcd2f63c94a7a57c3966fc6bf88ee7ffa9af4aaf0b5d591d86cf5834b', 0, 0, 284, '', '', 'image: compressed-tail.qcow2
file format: qcow2
virtual size: 98 KiB (100352 bytes)
disk size: 24 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0483ef41e34527296dac26a8a0b146539da4baacd941d65eac530ec8b6c7b91f', 0, 0, 94, '', '', 'image: data-65537.raw
file format: raw
virtual size: 64.5 KiB (66048 bytes)
disk size: 68 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('04fefaa6f23eb3c42b624af44000967a96629796b331abfb3b7c62f58a4b602f', 0, 0, 129, '', '', '{
    "virtual-size": 512,
    "filename": "data-1.raw",
    "format": "raw",
    "actual-size": 4096,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('065e01fe12d1c4252af15f0cffa927b5a56d62cbf45e38b543079e5ba580a22f', 0, 0, 454, '', '', '{
    "virtual-size": 1048576,
    "filename": "bit-base.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 86016,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('06779a0c50ecba899ca8098e36cb373e577cb8790f24c348a6f4e8e90a6cc603', 0, 0, 351, '', '', 'image: data-file-prealloc.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 20 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    data file: data-file-prealloc.part
    data file raw: false
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0901481d969000676903208fafad684c34e1c7d73be46686a2cac8532f65825f', 0, 0, 86, '', '', 'image: hole-4096.raw
file format: raw
virtual size: 4 KiB (4096 bytes)
disk size: 0 B
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('09e4641755d7f10549397fc796f58192136bfe0fc712937df310d65494f310e9', 0, 0, 282, '', '', 'image: v3-cluster-512.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 212 KiB
cluster_size: 512
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0dbc070bcb3de28d6cba665294f23743fa7fa82eab04d3758e2de195f417bd5e', 0, 0, 279, '', '', 'image: refcount-1.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 236 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 1
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0e6bb3eb0ee4ccf887d86798109a7b859ac3c96af4ab0845b716891b9c6ffe8b', 0, 0, 133, '', '', '{
    "virtual-size": 4608,
    "filename": "data-4097.raw",
    "format": "raw",
    "actual-size": 8192,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('105148750cced570731d07c2da64c688a66d3fef9ed08dbc08f5c73c59a54db2', 0, 0, 86, '', '', 'image: hole-511.raw
file format: raw
virtual size: 512 B (512 bytes)
disk size: 4 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1142e19d49f0d8fd767f38475f6b7b0f33d2a35d384e061da9ca9d717e5a6235', 0, 0, 458, '', '', '{
    "virtual-size": 2097152,
    "filename": "refcount-32.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 241664,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 32,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1236eab3811a332938e4c8f7aaafade17730a518021c206a47c96e043d833e1a', 0, 0, 275, '', '', 'image: size-1000.qcow2
file format: qcow2
virtual size: 1 KiB (1024 bytes)
disk size: 24 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('164d8253d82dc8629b803070ab396df7ef208c746bb943e9762b0570661393b4', 0, 0, 136, '', '', '{
    "virtual-size": 1053184,
    "filename": "tail-hole.raw",
    "format": "raw",
    "actual-size": 8192,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1763ec18e5a8d8421b672b7920f78905e3fb67bd12441c642516a6d0ed79c76a', 0, 0, 289, '', 'qemu-img: warning: a program lacking bitmap support modified this file, so all bitmaps are now considered inconsistent
Some clusters may be leaked, run ''qemu-img check -r'' on the image file to fix.', 'image: bitmap-autoclear-off.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 96 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1895037229c4522b6edd13473d12259daa1f0f24a0abf2dd26090198cce803a8', 0, 0, 141, '', '', '{
    "virtual-size": 1376256,
    "filename": "zero-mixed.qcow2",
    "format": "raw",
    "actual-size": 872448,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('18c10c49ba81cc4e66328ab35e0c9c7915f8af63b6966287eba35a1517652587', 0, 0, 279, '', '', 'image: compressed-512.qcow2
file format: qcow2
virtual size: 64 KiB (65536 bytes)
disk size: 4 KiB
cluster_size: 512
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('19d7e8b190e57937e6eab36e7d5a0d319a6a88aecda5cdb36c0042df745d08c7', 0, 0, 462, '', '', '{
    "virtual-size": 1049088,
    "filename": "size-1m-plus-512.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 24576,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1aa5dc79170f54542af7dbc17a5456ec4e556879e7d9a0e03aae178cd80f9f06', 0, 0, 455, '', '', '{
    "virtual-size": 4194304,
    "filename": "extl2-64k.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 286720,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1b233c9ec47b2703011b9d5f39509a5439ce46adf1ca7e225b8d89101212509d', 0, 1, 0, '', 'qemu-img: Could not open ''bit-unknown-incompatible-two.qcow2'': Unsupported qcow2 feature(s): Unknown incompatible feature: 60
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1d020ae311c942d0c7e55decddfd9176beba9912ec9cc7fdaa1998794bbc8fbb', 0, 0, 274, '', '', 'image: grown.qcow2
file format: qcow2
virtual size: 3 MiB (3145728 bytes)
disk size: 84 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1d8c06e71e9dafb0eb5f77558e5309b6fd1b0a9fa06731ec3297ae60b5a2b151', 0, 0, 213, '', '', 'image: discard-v2.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 916 KiB
cluster_size: 65536
Format specific information:
    compat: 0.10
    compression type: zlib
    refcount bits: 16
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1f6f0e1a5482b4d1562b53e40b35bde2cfbb36664a952a82e6feb9a4ab2087e0', 0, 0, 461, '', '', '{
    "virtual-size": 4194304,
    "filename": "compressed-2m.qcow2",
    "cluster-size": 2097152,
    "format": "qcow2",
    "actual-size": 24576,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1f9666e91dddbb1f6dc9dc927472758e13ce3d3b6dcca1e45cce8e506ddf0b3c', 0, 0, 130, '', '', '{
    "virtual-size": 1024,
    "filename": "hole-1000.raw",
    "format": "raw",
    "actual-size": 0,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1fe25de621ceada3440b315ec0930c4ebbe5e664282e6917c672447a9dd146a9', 0, 0, 286, '', '', 'image: prealloc-metadata.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 20 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('20476bfdd2e1b07971db0c26e0a137a537554b312472a4d5809aa51665ec646c', 0, 0, 93, '', '', 'image: hole-last.raw
file format: raw
virtual size: 1 MiB (1048576 bytes)
disk size: 512 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('21352fdc151a6d112bc819b9883946dc5b12741630f41155d4c551bbb57ef0b2', 0, 0, 278, '', '', 'image: size-65535.qcow2
file format: qcow2
virtual size: 64 KiB (65536 bytes)
disk size: 24 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('228bf7878e30a7581eb9a09728c72de4d58db74e096ad3021c7d025ea87f0fd2', 0, 0, 132, '', '', '{
    "virtual-size": 1048576,
    "filename": "luks2.raw",
    "format": "raw",
    "actual-size": 4096,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('22eacc6d1d79231ad655f1562a450a7bf3374342e353f4c65b9b6e037d10f960', 0, 0, 282, '', '', 'image: size-1t.qcow2
file format: qcow2
virtual size: 1 TiB (1099511627776 bytes)
disk size: 36 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('230adaf3f3d765abc110b20b0901646195b8401218fefd500db346476beb5697', 0, 0, 282, '', '', 'image: prealloc-extl2.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 24 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: true
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('230f76b17eec02440516e289bb0c80352cbd053b644667532e90f534111d44e3', 0, 0, 463, '', '', '{
    "virtual-size": 2097152,
    "filename": "v3-cluster-65536.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 241664,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('23439612ccba6ba0fb02c410243b10422d1c992e254a8acfe6b7d90da0da186f', 0, 0, 281, '', '', 'image: refcount-16.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 236 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('23a7a199fb278747ad55c90376518d24be59e60cf5bf4a005d2f67ca0eddf42b', 0, 0, 90, '', '', 'image: data-4097.raw
file format: raw
virtual size: 4.5 KiB (4608 bytes)
disk size: 8 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('24474b8bb1679ab2f628968cb75a3c4e8f67be28d1a84366f1216ae70d5d6b8d', 0, 0, 459, '', '', '{
    "virtual-size": 1099511627776,
    "filename": "size-1t.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 36864,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('27260852bf00d3408af3a02ad3e40524f373cbd0b6c046fa7e67be9587540f0f', 0, 0, 290, '', '', 'image: v3-cluster-2097152.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 172 KiB
cluster_size: 2097152
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('277dc29fbd6028d9edc26699709736f3871f81a6d9a686abda24fe71f1c2989c', 0, 0, 284, '', '', 'image: compressed-zstd.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 88 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zstd
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('280b00b7c1fd84c47490a4e49471f8a49c86761f7ce5295ab4bb0a8adbcdb8fe', 0, 0, 91, '', '', 'image: data-ends.raw
file format: raw
virtual size: 1 MiB (1048576 bytes)
disk size: 8 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('28dd8d3b862f855cb2a85b99362bd027c69929061aa6e2e54b43fc949772680b', 0, 0, 138, '', '', '{
    "virtual-size": 1048576,
    "filename": "hole-last.raw",
    "format": "raw",
    "actual-size": 524288,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('299b5efb92eee5b9126d01e103157ffed56f8bb67222eb7979827226e0e4903b', 0, 0, 129, '', '', '{
    "virtual-size": 512,
    "filename": "hole-1.raw",
    "format": "raw",
    "actual-size": 4096,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2a960e29c61499161d54e05f064bc08ff242e4de1ea87a4978c1a7315dd9ac07', 0, 0, 84, '', '', 'image: hole-1.raw
file format: raw
virtual size: 512 B (512 bytes)
disk size: 4 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2cbde1e95aa73cccec9585cb7c4a84796d742e76b0a21ca1444d2485c9367f78', 0, 0, 87, '', '', 'image: data-513.raw
file format: raw
virtual size: 1 KiB (1024 bytes)
disk size: 4 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2d0cad016307b0cadb22a8365bb5d783c84748442b42e3155f1535fea47f1f78', 0, 0, 141, '', '', '{
    "virtual-size": 131072,
    "filename": "zeros-written.raw",
    "format": "raw",
    "actual-size": 131072,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2dbf3f53c3968ac27eeba6b2212812921ffa982848d09f3a0176ada7bf896bbd', 0, 0, 740, '', '', '{
    "snapshots": [
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "first",
            "date-sec": 1500000000,
            "date-nsec": 0,
            "vm-clock-sec": 0,
            "id": "1",
            "vm-state-size": 0
        }
    ],
    "virtual-size": 2097152,
    "filename": "snapshot-one.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 385024,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2f09184b34eb9bee945eba4613c4e2a8845b6c6a826941f4b8dfb586ae41e346', 0, 0, 86, '', '', 'image: hole-1000.raw
file format: raw
virtual size: 1 KiB (1024 bytes)
disk size: 0 B
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('30a09165b8b715d2ce9665f3e392dbcf6f38a34a87230a587f943eb32d876956', 0, 0, 279, '', '', 'image: refcount-8.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 236 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 8
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('30b084abe4cc6f996d7f3c18242ec2f3fbac5b16215b681ee17a20c14f87195d', 0, 0, 2028, '', '', '{
    "virtual-size": 2097152,
    "filename": "luks.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 413696,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "encrypt": {
                "ivgen-alg": "plain64",
                "hash-alg": "sha256",
                "cipher-alg": "aes-256",
                "uuid": "58bfd6e5-6711-4225-ac01-79a7b0ef2667",
                "format": "luks",
                "cipher-mode": "xts",
                "slots": [
                    {
                        "active": true,
                        "iters": 36694,
                        "key-offset": 4096,
                        "stripes": 4000
                    },
                    {
                        "active": false,
                        "key-offset": 262144
                    },
                    {
                        "active": false,
                        "key-offset": 520192
                    },
                    {
                        "active": false,
                        "key-offset": 778240
                    },
                    {
                        "active": false,
                        "key-offset": 1036288
                    },
                    {
                        "active": false,
                        "key-offset": 1294336
                    },
                    {
                        "active": false,
                        "key-offset": 1552384
                    },
                    {
                        "active": false,
                        "key-offset": 1810432
                    }
                ],
                "payload-offset": 2068480,
                "master-key-iters": 9212
            },
            "corrupt": false,
            "extended-l2": false
        }
    },
    "encrypted": true,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('31439640d699f80b9e0f4d4cff7209ace5d128ea7e58426fffd22bff3c1eec9b', 0, 0, 456, '', '', '{
    "virtual-size": 2097152,
    "filename": "refcount-1.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 241664,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('32579ed6e559503b38e28a880ca219774b20af5bd70118b22df498483c8c33ea', 0, 0, 98, '', '', 'image: zeros-written.raw
file format: raw
virtual size: 128 KiB (131072 bytes)
disk size: 128 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('34342e4ee96935699cca419d2bfc266707683e4b3ea0aa6a99786169eeb530ac', 0, 0, 460, '', '', '{
    "virtual-size": 10486272,
    "filename": "size-10485761.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 24576,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('36c8e98cc91b25e4b10913f3d0fc44e72581a2d450a83be08b623c88331b262c', 0, 0, 86, '', '', 'image: data-511.raw
file format: raw
virtual size: 512 B (512 bytes)
disk size: 4 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3944e644f119512161633c385e63d5a3c71ae9c9dc48302cd0d01f3b3800d604', 0, 0, 291, '', '', 'image: bit-unknown-compatible.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 84 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('39e8633eaa665029939d66e38cc526a2089a25d19ee7f292d48e2915afa2c53b', 0, 0, 274, '', '', 'image: tail.qcow2
file format: qcow2
virtual size: 3 MiB (3145728 bytes)
disk size: 100 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3aaa72958adfb88cbdce16a3d644ee8d7890bad61902b755f202b082ddb9d68c', 0, 0, 88, '', '', 'image: hole-4097.raw
file format: raw
virtual size: 4.5 KiB (4608 bytes)
disk size: 0 B
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3ced1e17aa256c21c2e1b4436781d02a62333ea7f4dc23a018640ab1150f832f', 0, 0, 290, '', '', 'image: bit-unknown-autoclear.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 84 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3cef98765fcfad1b5f3abb6eaae3a207006dc3236614f569038e4c9971f9b47f', 0, 0, 278, '', '', 'image: extl2-zero.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 88 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: true
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3dcdfde3da79360cae7a2972b4692f770e15674672f1300a1d7ed1810a0aac0a', 0, 0, 85, '', '', 'image: gpt.raw
file format: raw
virtual size: 1 MiB (1048576 bytes)
disk size: 8 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3e823ae1b5c7d2a814d18c9e47500231e46f329bb4658dc02abedf323bf17bb3', 0, 0, 136, '', '', '{
    "virtual-size": 65536,
    "filename": "data-65536.raw",
    "format": "raw",
    "actual-size": 65536,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3e869ff4214906a353940b4f1588ae63d22429e0b7a5c39142090d5a94625216', 0, 0, 292, '', '', 'image: prealloc-metadata-data.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 120 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3fcaab5309c07beea684b0858ec06af8f9a18ef0988930f31e8806a0274063bd', 0, 0, 333, '', '', 'image: data-file.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 20 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    data file: data-file.part
    data file raw: false
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3fdb63e0e674a59925daffe8b5771579df9c39410d947f940caaf0c801c15030', 0, 0, 636, '', '', '{
    "snapshots": [
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "old",
            "date-sec": 1500000000,
            "date-nsec": 0,
            "vm-clock-sec": 0,
            "id": "1",
            "vm-state-size": 0
        }
    ],
    "virtual-size": 2097152,
    "filename": "snapshot-v2.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 94208,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('41e9d2186c50fc901f4364ba539984b3ef54b9b7b6fe31a49c43d0c379590375', 0, 0, 534, '', '', '{
    "virtual-size": 2097152,
    "filename": "data-file.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 20480,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "data-file": "data-file.part",
            "data-file-raw": false,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4398d8f01452b3407d4ed93534956de7e37ee8bc6f52c364a3fc62ccbef99320', 0, 0, 454, '', '', '{
    "virtual-size": 65536,
    "filename": "size-65535.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 24576,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('45260a8df55e1f0121455e0c6a35e87bbe07fd886a86495b2e60cbe83bf85d98', 0, 0, 278, '', '', 'image: extl2-64k.qcow2
file format: qcow2
virtual size: 4 MiB (4194304 bytes)
disk size: 280 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: true
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('45c0a34ecb5837d0ebe199182a2a531f2263a6e90557bec1ebaa1b8acfa7dd84', 0, 0, 281, '', '', 'image: refcount-32.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 236 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 32
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('46008a0a6b0d7c601ccef62403da360436f3030d3518bbf180087e5d5fe39042', 0, 0, 133, '', '', '{
    "virtual-size": 4096,
    "filename": "data-4096.raw",
    "format": "raw",
    "actual-size": 4096,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('467c8f521388550d4b209977cc139f7e381b1aa0609666b61d846c068f4dcfca', 0, 0, 92, '', '', 'image: data-65535.raw
file format: raw
virtual size: 64 KiB (65536 bytes)
disk size: 64 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('46b56a05453104b1bb6c5a5d09759c0a818b67d24e4b77858ecf8b2b155a7bc5', 0, 0, 130, '', '', '{
    "virtual-size": 4608,
    "filename": "hole-4097.raw",
    "format": "raw",
    "actual-size": 0,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('473bc439f90e030b06317b6d1f682c421aa2a4cd4fd82c84ca7676020f064584', 0, 0, 541, '', '', '{
    "virtual-size": 2097152,
    "filename": "data-file-raw.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 20480,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "data-file": "data-file-raw.part",
            "data-file-raw": true,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('47e8fbf3cb364828ef57c6e5f8b308de764283729bc974f96e18e26f385fe2c3', 0, 0, 139, '', '', '{
    "virtual-size": 1000448,
    "filename": "tail-in-page.raw",
    "format": "raw",
    "actual-size": 8192,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4ac2c7b3ae4739947b7425668fced12ea8774696c02d04036ebe3d021935c637', 0, 0, 1060, '', '', '{
    "virtual-size": 2097152,
    "filename": "bitmap.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 98304,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "bitmaps": [
                {
                    "flags": [
                        "auto"
                    ],
                    "name": "first",
                    "granularity": 65536
                },
                {
                    "flags": [
                        "auto"
                    ],
                    "name": "second",
                    "granularity": 131072
                },
                {
                    "flags": [
                    ],
                    "name": "off",
                    "granularity": 65536
                }
            ],
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4ade100ea94020fc5f361d93e67ee9b36190b296fbbca9e880dbd823628c69de', 0, 0, 131, '', '', '{
    "virtual-size": 512,
    "filename": "data-512.raw",
    "format": "raw",
    "actual-size": 4096,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4cc6f9805c31432715ba2d359e3c4a6fd38eafa63e8c6a72729c53e2b0b6d3b3', 0, 0, 140, '', '', '{
    "virtual-size": 1048576,
    "filename": "data-middle.raw",
    "format": "raw",
    "actual-size": 131072,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4d6b5f0dfc4e8418b8408b9d662e2b58a50839a110e376e05e553c6955824e93', 0, 0, 454, '', '', '{
    "virtual-size": 300032,
    "filename": "converted.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 24576,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4de31224c56943ffcab3c36f4806641f6416aa79d16786f937c9174ca76b7b0c', 0, 0, 278, '', '', 'image: extl2-16k.qcow2
file format: qcow2
virtual size: 4 MiB (4194304 bytes)
disk size: 280 KiB
cluster_size: 16384
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: true
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4e21b255d4a9426c5acbd22cbaf2972c0c3fa29ddbccdc7e1fb1937e692214a0', 0, 0, 340, '', '', 'image: data-file-raw.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 20 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    data file: data-file-raw.part
    data file raw: true
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4ed280fcd54df23db62d533d935646f547e75ea338f9f995e9e63710f39be743', 0, 0, 123, '', '', '{
    "virtual-size": 0,
    "filename": "empty.raw",
    "format": "raw",
    "actual-size": 0,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4fcb1423c40b08c0a520e96645c5867a1f62558da76e4b030e7adf12f037691d', 0, 0, 88, '', '', 'image: data-4096.raw
file format: raw
virtual size: 4 KiB (4096 bytes)
disk size: 4 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('502dcde17b99fe2c0f85e1223c2bf039b2d2fdac615ac263d1060cbbd079e6f7', 0, 0, 131, '', '', '{
    "virtual-size": 512,
    "filename": "data-511.raw",
    "format": "raw",
    "actual-size": 4096,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('53623cb745adada64319203b2e675b3f6e063e12dab040cad026ee75833c68b9', 0, 0, 461, '', '', '{
    "virtual-size": 2097152,
    "filename": "compressed-extl2.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 28672,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('558c67cfe9458d449883e2472ca59a0aaa95d829e444925b2c278239d27d7fb2', 0, 0, 87, '', '', 'image: luks2.raw
file format: raw
virtual size: 1 MiB (1048576 bytes)
disk size: 4 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('55ea1ecfb2fef87a84a4e0f37349306cbc5fa343bf811a534d289d9b8b5007b3', 0, 0, 91, '', '', 'image: tail-hole.raw
file format: raw
virtual size: 1 MiB (1053184 bytes)
disk size: 8 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('563b6e1a29c856f415cfb3d4031e27e15d23a33af838c51af1a214323a8d1c8a', 0, 0, 280, '', '', 'image: zero-alloc.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 532 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('568d11659b4d13e8c8bd19f8f9bcedefa708b99ef2ef329a7efa3d655766ea1d', 0, 0, 131, '', '', '{
    "virtual-size": 1048576,
    "filename": "hole-1m.raw",
    "format": "raw",
    "actual-size": 0,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('56ea00b9dfed670a86a7852fe11e34b196f3cd0b342608565255dccd786a9b16', 0, 0, 458, '', '', '{
    "virtual-size": 2097152,
    "filename": "refcount-64.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 241664,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 64,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5822d3c5821220895221264d6f20dec6b2ce22b14cfe3bd9e20c2006a777c671', 0, 0, 2031, '', '', '{
    "virtual-size": 1048576,
    "filename": "luks-serpent.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 81920,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "encrypt": {
                "ivgen-alg": "plain",
                "hash-alg": "sha512",
                "cipher-alg": "serpent-128",
                "uuid": "e809b74e-1313-4b42-91b1-5ad27c8b315d",
                "format": "luks",
                "cipher-mode": "cbc",
                "slots": [
                    {
                        "active": true,
                        "iters": 12942,
                        "key-offset": 4096,
                        "stripes": 4000
                    },
                    {
                        "active": false,
                        "key-offset": 69632
                    },
                    {
                        "active": false,
                        "key-offset": 135168
                    },
                    {
                        "active": false,
                        "key-offset": 200704
                    },
                    {
                        "active": false,
                        "key-offset": 266240
                    },
                    {
                        "active": false,
                        "key-offset": 331776
                    },
                    {
                        "active": false,
                        "key-offset": 397312
                    },
                    {
                        "active": false,
                        "key-offset": 462848
                    }
                ],
                "payload-offset": 528384,
                "master-key-iters": 1839
            },
            "corrupt": false,
            "extended-l2": false
        }
    },
    "encrypted": true,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('58401d6ba317ce120c2b4a75a6f27f4ed92253f85df663221ab11b4f01a79144', 0, 0, 96, '', '', 'image: tail-in-page.raw
file format: raw
virtual size: 977 KiB (1000448 bytes)
disk size: 8 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('59582a6385b45c6663f0a25a919e80880ece1e668bc11787687a7ea81046c4c5', 0, 0, 388, '', '', 'image: snapshot-v2.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 92 KiB
cluster_size: 65536
Snapshot list:
ID        TAG               VM SIZE                DATE     VM CLOCK     ICOUNT
1         old                   0 B 2017-07-14 02:40:00 00:00:00.000          0
Format specific information:
    compat: 0.10
    compression type: zlib
    refcount bits: 16
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('59df695f40883973e9a92c100c9ed31ee7af5251a2eeb389b1cdecd59f94de23', 0, 0, 300, '', '', 'image: bit-dirty.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 84 KiB
cluster_size: 65536
cleanly shut down: no
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5a7ed47f65de761ba30aaa5ef0d2cba74bd9101babfa90acb13d8fc3c004abfb', 0, 0, 94, '', '', 'image: hole-first.raw
file format: raw
virtual size: 1 MiB (1048576 bytes)
disk size: 512 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5b69c57931658ee7d7c51be66bb1e5cde4ffe0fa2ddc2e5cadca504b4b5dbd26', 0, 0, 280, '', '', 'image: extl2-sparse.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 40 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: true
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5b89ef45e8aeac19f2776d9d3b5baaa7b3bed1b7ccb1d3feb2025c4f466d30af', 0, 0, 280, '', '', 'image: zero-unmap.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 404 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5d4f29ad18bc39fa475a970b8687264777df03e63fbafc6d24677e1e356fb533', 0, 0, 215, '', '', 'image: v2-cluster-512.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 152 KiB
cluster_size: 512
Format specific information:
    compat: 0.10
    compression type: zlib
    refcount bits: 16
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5fd78dccbb77b7c20999e07f16a28b5ce152123a8cb9b0e41f015c81c050d4e7', 0, 0, 95, '', '', 'image: data-middle.raw
file format: raw
virtual size: 1 MiB (1048576 bytes)
disk size: 128 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('60fe287d7df3b3550e35f112fd531004ad7781ba6134d6206d900a77cf5cc3a4', 0, 0, 128, '', '', '{
    "virtual-size": 512,
    "filename": "hole-512.raw",
    "format": "raw",
    "actual-size": 0,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6176cf1ee3e24c3d92855e61254e55647a9173d704c3d484aa606c8c49abed68', 0, 0, 284, '', '', 'image: compressed-2m.qcow2
file format: qcow2
virtual size: 4 MiB (4194304 bytes)
disk size: 24 KiB
cluster_size: 2097152
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6264d0174af48225b96ced09633786acecc79b15f246a56a2b2bcf18e02f2ecd', 0, 0, 456, '', '', '{
    "virtual-size": 1048576,
    "filename": "short-tail.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 61440,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('639a9fd7be1ad10e53265050183e9b9af2022b1eaefef2220a9bc654e8b04199', 0, 0, 450, '', '', '{
    "virtual-size": 2097152,
    "filename": "lazy.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 241664,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": true,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('64fdf6becbd4dae55340291098aaebc39eb4e1980ee9c8af75be43d2bce074de', 0, 0, 357, '', '', '{
    "virtual-size": 2097152,
    "filename": "discard-v2.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 937984,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('659afa4434699265d4cf08f0fe03c08b2096cb053da5ad431dc2805bb2147287', 0, 0, 455, '', '', 'image: snapshot-vm.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 32 KiB
cluster_size: 65536
Snapshot list:
ID        TAG               VM SIZE                DATE     VM CLOCK     ICOUNT
1         vm                  5 GiB 2020-09-13 12:26:40100:01:01.007          0
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('65cfe841848f7de6d0cf91b6eaf442e6ff0d97c8ad61634426cef9b9235f6dee', 0, 0, 454, '', '', '{
    "virtual-size": 2097152,
    "filename": "punched.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 917504,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('66219afe541a74eb38fa6717ea64ab421ea54a0bebddebb0c70507bf045ca448', 0, 0, 11575, '', '', '{
    "snapshots": [
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 0",
            "date-sec": 1795288557,
            "date-nsec": 831906000,
            "vm-clock-sec": 0,
            "id": "1",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 1",
            "date-sec": 1795288557,
            "date-nsec": 844964000,
            "vm-clock-sec": 0,
            "id": "2",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 2",
            "date-sec": 1795288557,
            "date-nsec": 851319000,
            "vm-clock-sec": 0,
            "id": "3",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 3",
            "date-sec": 1795288557,
            "date-nsec": 857764000,
            "vm-clock-sec": 0,
            "id": "4",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 4",
            "date-sec": 1795288557,
            "date-nsec": 871372000,
            "vm-clock-sec": 0,
            "id": "5",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 5",
            "date-sec": 1795288557,
            "date-nsec": 899339000,
            "vm-clock-sec": 0,
            "id": "6",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 6",
            "date-sec": 1795288557,
            "date-nsec": 911221000,
            "vm-clock-sec": 0,
            "id": "7",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 7",
            "date-sec": 1795288557,
            "date-nsec": 919010000,
            "vm-clock-sec": 0,
            "id": "8",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 8",
            "date-sec": 1795288557,
            "date-nsec": 932859000,
            "vm-clock-sec": 0,
            "id": "9",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 9",
            "date-sec": 1795288557,
            "date-nsec": 943703000,
            "vm-clock-sec": 0,
            "id": "10",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 10",
            "date-sec": 1795288557,
            "date-nsec": 952416000,
            "vm-clock-sec": 0,
            "id": "11",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 11",
            "date-sec": 1795288557,
            "date-nsec": 962375000,
            "vm-clock-sec": 0,
            "id": "12",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 12",
            "date-sec": 1795288557,
            "date-nsec": 968936000,
            "vm-clock-sec": 0,
            "id": "13",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 13",
            "date-sec": 1795288557,
            "date-nsec": 977931000,
            "vm-clock-sec": 0,
            "id": "14",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 14",
            "date-sec": 1795288557,
            "date-nsec": 998445000,
            "vm-clock-sec": 0,
            "id": "15",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 15",
            "date-sec": 1795288558,
            "date-nsec": 8982000,
            "vm-clock-sec": 0,
            "id": "16",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 16",
            "date-sec": 1795288558,
            "date-nsec": 17362000,
            "vm-clock-sec": 0,
            "id": "17",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 17",
            "date-sec": 1795288558,
            "date-nsec": 27314000,
            "vm-clock-sec": 0,
            "id": "18",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 18",
            "date-sec": 1795288558,
            "date-nsec": 37147000,
            "vm-clock-sec": 0,
            "id": "19",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 19",
            "date-sec": 1795288558,
            "date-nsec": 52456000,
            "vm-clock-sec": 0,
            "id": "20",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 20",
            "date-sec": 1795288558,
            "date-nsec": 63399000,
            "vm-clock-sec": 0,
            "id": "21",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 21",
            "date-sec": 1795288558,
            "date-nsec": 78698000,
            "vm-clock-sec": 0,
            "id": "22",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 22",
            "date-sec": 1795288558,
            "date-nsec": 85666000,
            "vm-clock-sec": 0,
            "id": "23",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 23",
            "date-sec": 1795288558,
            "date-nsec": 92922000,
            "vm-clock-sec": 0,
            "id": "24",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 24",
            "date-sec": 1795288558,
            "date-nsec": 104558000,
            "vm-clock-sec": 0,
            "id": "25",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 25",
            "date-sec": 1795288558,
            "date-nsec": 116792000,
            "vm-clock-sec": 0,
            "id": "26",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 26",
            "date-sec": 1795288558,
            "date-nsec": 138719000,
            "vm-clock-sec": 0,
            "id": "27",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 27",
            "date-sec": 1795288558,
            "date-nsec": 166010000,
            "vm-clock-sec": 0,
            "id": "28",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 28",
            "date-sec": 1795288558,
            "date-nsec": 183604000,
            "vm-clock-sec": 0,
            "id": "29",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 29",
            "date-sec": 1795288558,
            "date-nsec": 195587000,
            "vm-clock-sec": 0,
            "id": "30",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 30",
            "date-sec": 1795288558,
            "date-nsec": 257606000,
            "vm-clock-sec": 0,
            "id": "31",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 31",
            "date-sec": 1795288558,
            "date-nsec": 279382000,
            "vm-clock-sec": 0,
            "id": "32",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 32",
            "date-sec": 1795288558,
            "date-nsec": 297075000,
            "vm-clock-sec": 0,
            "id": "33",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 33",
            "date-sec": 1795288558,
            "date-nsec": 317420000,
            "vm-clock-sec": 0,
            "id": "34",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 34",
            "date-sec": 1795288558,
            "date-nsec": 336547000,
            "vm-clock-sec": 0,
            "id": "35",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 35",
            "date-sec": 1795288558,
            "date-nsec": 344504000,
            "vm-clock-sec": 0,
            "id": "36",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 36",
            "date-sec": 1795288558,
            "date-nsec": 356618000,
            "vm-clock-sec": 0,
            "id": "37",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 37",
            "date-sec": 1795288558,
            "date-nsec": 363952000,
            "vm-clock-sec": 0,
            "id": "38",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 38",
            "date-sec": 1795288558,
            "date-nsec": 389471000,
            "vm-clock-sec": 0,
            "id": "39",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "snapshot number 39",
            "date-sec": 1795288558,
            "date-nsec": 418564000,
            "vm-clock-sec": 0,
            "id": "40",
            "vm-state-size": 0
        }
    ],
    "virtual-size": 1048576,
    "filename": "snapshot-many.qcow2",
    "cluster-size": 4096,
    "format": "qcow2",
    "actual-size": 196608,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('663864a4cb1b3ac1bc57c53f6797a1833e080514ae1b452c382d5eaecfeb2760', 0, 0, 288, '', '', 'image: prealloc-metadata-2k.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 24 KiB
cluster_size: 2048
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('67b82a0b54550b1ea0aa0751bf613fc96dcc42e7109efb01e4ef90a099cc8072', 0, 0, 321, '', '', 'image: aes.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 148 KiB
encrypted: yes
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    encrypt:
        format: aes
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('67c531198cf434840b3cf2dc02709658552a2cae6297cfd44ed800e844d65bdd', 0, 0, 454, '', '', '{
    "virtual-size": 1048576,
    "filename": "bit-dirty.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 86016,
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
    "dirty-flag": true
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('68064bb135131eee098224dc78736d3681ea9429cd54e821dc5db2f625925046', 0, 0, 91, '', '', 'image: hole-65537.raw
file format: raw
virtual size: 64.5 KiB (66048 bytes)
disk size: 0 B
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('68883752e959ccf67145a2c5b60cfdd26249d8fdb98636db294698b3100ee78c', 0, 0, 95, '', '', 'image: hole-middle.raw
file format: raw
virtual size: 1 MiB (1048576 bytes)
disk size: 128 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6dd36dfc5207db7b99c0b4a3aa174e811c4522b36498d21d1625e1d8bee272d1', 0, 0, 3606, '', '', '{
    "snapshots": [
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "a",
            "date-sec": 1795288557,
            "date-nsec": 720672000,
            "vm-clock-sec": 0,
            "id": "1",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "with space",
            "date-sec": 1795288557,
            "date-nsec": 729294000,
            "vm-clock-sec": 0,
            "id": "2",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "quote\"d",
            "date-sec": 1795288557,
            "date-nsec": 735641000,
            "vm-clock-sec": 0,
            "id": "3",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "back\\slash",
            "date-sec": 1795288557,
            "date-nsec": 741321000,
            "vm-clock-sec": 0,
            "id": "4",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "\u00FCn\u00EFcode",
            "date-sec": 1795288557,
            "date-nsec": 751899000,
            "vm-clock-sec": 0,
            "id": "5",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "tab\tbed",
            "date-sec": 1795288557,
            "date-nsec": 757248000,
            "vm-clock-sec": 0,
            "id": "6",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "''",
            "date-sec": 1795288557,
            "date-nsec": 771815000,
            "vm-clock-sec": 0,
            "id": "7",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn",
            "date-sec": 1795288557,
            "date-nsec": 784132000,
            "vm-clock-sec": 0,
            "id": "8",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "%s%n",
            "date-sec": 1795288557,
            "date-nsec": 792201000,
            "vm-clock-sec": 0,
            "id": "9",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "1",
            "date-sec": 1795288557,
            "date-nsec": 798024000,
            "vm-clock-sec": 0,
            "id": "10",
            "vm-state-size": 0
        },
        {
            "icount": 0,
            "vm-clock-nsec": 0,
            "name": "new\nline",
            "date-sec": 1795288557,
            "date-nsec": 806588000,
            "vm-clock-sec": 0,
            "id": "11",
            "vm-state-size": 0
        }
    ],
    "virtual-size": 1048576,
    "filename": "snapshot-names.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 16384,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6f347523c246b2d2e9611427e92145fbd277b264ccb67f9013eeb8801fd8b031', 0, 0, 91, '', '', 'image: tail-data.raw
file format: raw
virtual size: 1 MiB (1053184 bytes)
disk size: 8 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6fb55e7cbd1651bdb17805e3497d3dc1daddf47b7dd22fcc230daf83f6b4af45', 0, 0, 281, '', '', 'image: refcount-64.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 236 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 64
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('73b744509319e164e66758628e393d9a6b8a2ce1ff9d2eae0caf6a356c0aa96a', 0, 0, 636, '', '', 'image: bitmap-in-use.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 96 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    bitmaps:
        [0]:
            flags:
                [0]: in-use
                [1]: auto
            name: first
            granularity: 65536
        [1]:
            flags:
                [0]: auto
            name: second
            granularity: 131072
        [2]:
            flags:
            name: off
            granularity: 65536
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7744ad3857ccf0c5937d18b98c89c034ffac12e6d09889cbce767d9fcd92fe33', 0, 0, 127, '', '', '{
    "virtual-size": 512,
    "filename": "text.raw",
    "format": "raw",
    "actual-size": 4096,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('77894da83df5aa85126a201ada3dbc9694d30ef506e037cedf829b5dfa4e1898', 0, 0, 129, '', '', '{
    "virtual-size": 1024,
    "filename": "hole-513.raw",
    "format": "raw",
    "actual-size": 0,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('77e9659017ee5563ab49ee03781350981def9b77ff3dcc29245a6c80e56b50e5', 0, 0, 460, '', '', '{
    "virtual-size": 100352,
    "filename": "compressed-tail.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 24576,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7815ef39cca6ebcb287ca32d192a053b8144de74e7988ef8ee0ff73b520f05dc', 0, 0, 132, '', '', '{
    "virtual-size": 65536,
    "filename": "hole-65536.raw",
    "format": "raw",
    "actual-size": 0,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7938415db28ca83b47ebe95a7446738678186ef3fdd264735abfe50960e6a42f', 0, 1, 0, '', 'qemu-img: Could not open ''empty-v2.qcow2'': invalid VMDK image descriptor
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7a535933860a3ceee43f5143a701de8250e7745f6d65505e185bb8c1119d1197', 0, 0, 552, '', '', '{
    "virtual-size": 1048576,
    "filename": "data-file-prealloc.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 20480,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "data-file": "data-file-prealloc.part",
            "data-file-raw": false,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7c13904fea32402ddcdf43906ffb22aef8e7e61579d539bf76b2bb0737180cb5', 0, 0, 461, '', '', '{
    "virtual-size": 2097152,
    "filename": "compressed-zlib.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 90112,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7eafeb76cdbcc72b003d36437ece1ab8fdc016932ca2f5eead7cf963c7de4fd9', 0, 0, 133, '', '', '{
    "virtual-size": 1024,
    "filename": "data-1000.raw",
    "format": "raw",
    "actual-size": 4096,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7ed572f3134d5e301fa2327134326b4a4d0c9cc89a56340a0ba91c14565e67bd', 0, 0, 279, '', '', 'image: short-tail.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 60 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7fff54fa6f5658da83250208706beec4fd62d3ee8a45748a5df38a79c4edc8a1', 0, 0, 1442, '', '', x'696d6167653a20736e617073686f742d6e616d65732e71636f77320a66696c6520666f726d61743a2071636f77320a7669727475616c2073697a653a2031204d6942202831303438353736206279746573290a6469736b2073697a653a203136204b69420a636c75737465725f73697a653a2036353533360a536e617073686f74206c6973743a0a49442020202020202020544147202020202020202020202020202020564d2053495a4520202020202020202020202020202020444154452020202020564d20434c4f434b202020202049434f554e540a312020202020202020206120202020202020202020202020202020202020202030204220323032362d31312d32312031393a31353a35372030303a30303a30302e30303020202020202020202020300a322020202020202020207769746820737061636520202020202020202020202030204220323032362d31312d32312031393a31353a35372030303a30303a30302e30303020202020202020202020300a3320202020202020202071756f7465226420202020202020202020202020202030204220323032362d31312d32312031393a31353a35372030303a30303a30302e30303020202020202020202020300a342020202020202020206261636b5c736c61736820202020202020202020202030204220323032362d31312d32312031393a31353a35372030303a30303a30302e30303020202020202020202020300a35202020202020202020c3bc6ec3af636f64652020202020202020202020202030204220323032362d31312d32312031393a31353a35372030303a30303a30302e30303020202020202020202020300a362020202020202020207461620962656420202020202020202020202020202030204220323032362d31312d32312031393a31353a35372030303a30303a30302e30303020202020202020202020300a372020202020202020202720202020202020202020202020202020202020202030204220323032362d31312d32312031393a31353a35372030303a30303a30302e30303020202020202020202020300a382020202020202020206e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e20202020202030204220323032362d31312d32312031393a31353a35372030303a30303a30302e30303020202020202020202020300a392020202020202020202573256e20202020202020202020202020202020202030204220323032362d31312d32312031393a31353a35372030303a30303a30302e30303020202020202020202020300a313020202020202020203120202020202020202020202020202020202020202030204220323032362d31312d32312031393a31353a35372030303a30303a30302e30303020202020202020202020300a313120202020202020206e65770a6c696e65202020202020202020202020202030204220323032362d31312d32312031393a31353a35372030303a30303a30302e30303020202020202020202020300a466f726d617420737065636966696320696e666f726d6174696f6e3a0a20202020636f6d7061743a20312e310a20202020636f6d7072657373696f6e20747970653a207a6c69620a202020206c617a7920726566636f756e74733a2066616c73650a20202020726566636f756e7420626974733a2031360a20202020636f72727570743a2066616c73650a20202020657874656e646564206c323a2066616c73650a');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8116251281a5f62dc9fff4e6b900670425df4385b6c85d1adeab62594927c8c9', 0, 0, 85, '', '', 'image: iso.raw
file format: raw
virtual size: 1 MiB (1048576 bytes)
disk size: 4 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8337f4b391edd26bc3191428e17282ff42b4e13072783090e7ae14d06bd079f0', 0, 0, 281, '', '', 'image: size-1049000.qcow2
file format: qcow2
virtual size: 1 MiB (1049088 bytes)
disk size: 24 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8341533b20ce43f4e4545a6595a429178c1a95ce3e689c3f91c09bc9228a0273', 0, 0, 450, '', '', '{
    "virtual-size": 512,
    "filename": "size-512.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 24576,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8352e71961422a46c5701dbab61f628e790b9c2ea828c65df06d88aec7856f7d', 0, 0, 456, '', '', '{
    "virtual-size": 1048576,
    "filename": "bit-corrupt.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 86016,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": true,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('837a4cdf4931fa2f66ca5b7b1abc2723919ec7c2fd0c424387f51f5fe6aae211', 0, 0, 359, '', '', '{
    "virtual-size": 2097152,
    "filename": "v2-cluster-512.qcow2",
    "cluster-size": 512,
    "format": "qcow2",
    "actual-size": 155648,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('840355730493fa0d9a0bd79303dc5445d574e6e86aafedbe8c9920cba39f42a4', 0, 0, 286, '', '', 'image: v3-cluster-65536.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 236 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('853f29509bb15cc9d8c6f1f23d76039f46939923845b0e19d9ee2443c3388893', 0, 0, 452, '', '', '{
    "virtual-size": 1024,
    "filename": "size-1000.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 24576,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('85b40eac3c3974513ebe20573ce593a922023a91f56a8cae5da2e90ad95df1ae', 0, 0, 457, '', '', '{
    "virtual-size": 2097152,
    "filename": "zero-mixed.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 872448,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('88e678fcfbc764c7d3d6e1116fc91a6b762efc22b02c15357b965646bc1a3a26', 0, 0, 457, '', '', '{
    "virtual-size": 2097152,
    "filename": "zero-unmap.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 413696,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('89254c9f4f7c45fbba5e02e689f8c9b8554ac107df654b3307f5827515e91693', 0, 0, 279, '', '', 'image: refcount-4.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 236 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 4
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8a8c545b0fcfd7d8792fed00d67b984f76d023cd39f49aa748645c275221f7a4', 0, 0, 211, '', '', 'image: empty-v2.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 196 KiB
cluster_size: 65536
Format specific information:
    compat: 0.10
    compression type: zlib
    refcount bits: 16
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8af78a3580b32c6cec58cff35e8aa6824eec4e06898af93dbe3e393f36b83297', 0, 0, 465, '', '', '{
    "virtual-size": 1048576,
    "filename": "prealloc-metadata-2k.qcow2",
    "cluster-size": 2048,
    "format": "qcow2",
    "actual-size": 24576,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8ea474c8a4f3db4d4f43255201f4498f8d02453ce19f3902d0679f3e3f87fb6c', 0, 0, 277, '', '', 'image: punched.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 896 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8eed13c1459180a1ad2060c07da227a918b55adfaf6c3cd91778cba19d3ef309', 0, 0, 279, '', '', 'image: zero-plain.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 20 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8f543ccec1f6a84f41eacab7b5bcec5d9ffbe66215c9b67b193fdd0825c359d5', 0, 0, 547, '', '', '{
    "virtual-size": 1048576,
    "filename": "data-file-empty.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 200704,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "data-file": "data-file-empty.part",
            "data-file-raw": false,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('92b8ed3d93c534a69b4e494ba1c7352da447f5c56dcb139691bef5d5c23da17e', 0, 0, 455, '', '', '{
    "virtual-size": 4194304,
    "filename": "extl2-16k.qcow2",
    "cluster-size": 16384,
    "format": "qcow2",
    "actual-size": 286720,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('94e4287febf54522b3cafa1998705c91975a56241d9bd06fedb26250da2e00b7', 0, 0, 85, '', '', 'image: hole-513.raw
file format: raw
virtual size: 1 KiB (1024 bytes)
disk size: 0 B
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('97f99ccb0171d154b051d76e7d5b6527e4bd205a99677592009d4a6111c11443', 0, 0, 461, '', '', '{
    "virtual-size": 2097152,
    "filename": "v3-cluster-4096.qcow2",
    "cluster-size": 4096,
    "format": "qcow2",
    "actual-size": 241664,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('99b0a5fbe0c97c3c51e1972e1f4efb1ad88e050961deb0a534d0587b67351689', 0, 0, 466, '', 'qemu-img: warning: a program lacking bitmap support modified this file, so all bitmaps are now considered inconsistent
Some clusters may be leaked, run ''qemu-img check -r'' on the image file to fix.', '{
    "virtual-size": 2097152,
    "filename": "bitmap-autoclear-off.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 98304,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9a2a0e608ec74dc0289cb55bc283ee4872c3c3bfd61237741e3edc10d91b3982', 0, 0, 463, '', '', '{
    "virtual-size": 2097152,
    "filename": "prealloc-metadata.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 20480,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9a65c1744b4dc724029b81498eb1313739d5fb274881681a9a2451b48f33e442', 0, 0, 88, '', '', 'image: data-1000.raw
file format: raw
virtual size: 1 KiB (1024 bytes)
disk size: 4 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9bbc771f48a28ea000f6c2615130057993405199e3b767bca9e63f5e2cd98e43', 0, 0, 136, '', '', '{
    "virtual-size": 65536,
    "filename": "data-65535.raw",
    "format": "raw",
    "actual-size": 65536,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9bcafea700a3da52ae077c262d65a54d36497814eed6c61ba17fee9a70c2eea5', 0, 0, 131, '', '', '{
    "virtual-size": 512,
    "filename": "hole-511.raw",
    "format": "raw",
    "actual-size": 4096,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9c957e59f9e9195c92ff7a5195ee5e51a30d987f9295c4e8c8eeaedd9fda5626', 0, 0, 469, '', '', '{
    "virtual-size": 2097152,
    "filename": "prealloc-metadata-data.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 122880,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9cf044f9e6c62a0016531e08517c1ede1f90d2b5f49ec681b5f2174dac0af792', 0, 0, 355, '', '', '{
    "virtual-size": 1048576,
    "filename": "empty-v2.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 200704,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9d0e30d761f66978162e84d83be2ca93a13ad730454ae1e818bbac07ea397708', 0, 0, 468, '', '', '{
    "virtual-size": 1048576,
    "filename": "bit-unknown-compatible.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 86016,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9d7bda898697aabb756e09786814e51a46959c39e3765f977bbb7649181b9e92', 0, 0, 84, '', '', 'image: data-1.raw
file format: raw
virtual size: 512 B (512 bytes)
disk size: 4 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9e55b658da5cc67041e8cdb01a365ed5c0ccb6da6bb38a5cb5a1729ca61dc8e4', 0, 0, 456, '', '', '{
    "virtual-size": 2097152,
    "filename": "zero-plain.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 20480,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9edf2426beb2280219d1d316e496eaa86846e7804a070cc7438e9a78b1b0f37f', 0, 0, 284, '', '', 'image: v3-cluster-4096.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 236 KiB
cluster_size: 4096
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a1b01c6e24dd346b0cb72dd6a9230213eb0692e00e642cad28f42fe261fb1a30', 0, 0, 455, '', '', '{
    "virtual-size": 65536,
    "filename": "compressed-512.qcow2",
    "cluster-size": 512,
    "format": "qcow2",
    "actual-size": 4096,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a46745dfb0893c5374b43a730bfa1b6304b672c0011c9b92df5d4befd958a80c', 0, 0, 91, '', '', 'image: punched.raw
file format: raw
virtual size: 1 MiB (1048576 bytes)
disk size: 888 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a4e11483b3003283326537e55d23e7d35726b3e803e0b1c23eda8a5d6219ada6', 0, 0, 284, '', '', 'image: size-10485761.qcow2
file format: qcow2
virtual size: 10 MiB (10486272 bytes)
disk size: 24 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a4f9b9058adfe3e9bb80f5a7c130c65ef1038accb97c5bd119b1bffa39ccda3c', 0, 0, 279, '', '', 'image: bit-corrupt.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 84 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: true
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a5260709e3656419a013f9f2e0afec13004294549a308015a204d32dd59daa34', 0, 0, 77, '', '', 'image: empty.raw
file format: raw
virtual size: 0 B (0 bytes)
disk size: 0 B
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a920ab292da9ac064a02327e86031c13a1620f4867d6a0e415b58586d9683d01', 0, 0, 280, '', '', 'image: size-65537.qcow2
file format: qcow2
virtual size: 64.5 KiB (66048 bytes)
disk size: 24 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a93e7bfe62dbf67ae573398a5c891a412610c1351d04dc3dc6b6bd41281512e4', 0, 0, 467, '', '', '{
    "virtual-size": 2097152,
    "filename": "v3-cluster-2097152.qcow2",
    "cluster-size": 2097152,
    "format": "qcow2",
    "actual-size": 176128,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('aca208967a532cc86fe534da2e25528057765d85bdf617d730c40491ea3dacba', 0, 0, 95, '', '', 'image: tail-one-byte.raw
file format: raw
virtual size: 1 MiB (1049088 bytes)
disk size: 4 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('acea55d4975bf4ea8f8bd024b25be9620008c733e6c4c1207c30b24332990160', 0, 0, 457, '', '', 'image: snapshot-one.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 376 KiB
cluster_size: 65536
Snapshot list:
ID        TAG               VM SIZE                DATE     VM CLOCK     ICOUNT
1         first                 0 B 2017-07-14 02:40:00 00:00:00.000          0
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('adefb526baf381879487cf60b5c9114eb551d90ef5f3efe1c288a12bd6693bda', 0, 0, 454, '', '', '{
    "virtual-size": 66048,
    "filename": "size-65537.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 24576,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b02eb51380382cd182b8ab0b20ee630a403aaea6b8dff6626215e0f7ea10649b', 0, 0, 273, '', '', 'image: size-512.qcow2
file format: qcow2
virtual size: 512 B (512 bytes)
disk size: 24 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b163ee6f266acd035d432f7c0b3a7aac5de1f9015039ae6deb7167ea35912e27', 0, 0, 139, '', '', '{
    "virtual-size": 1048576,
    "filename": "hole-first.raw",
    "format": "raw",
    "actual-size": 524288,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b1bf5e145dcecafdef9cba56d33cf8c4fe7f91751fb2b3010f35676f460e912c', 0, 0, 130, '', '', '{
    "virtual-size": 4096,
    "filename": "hole-4096.raw",
    "format": "raw",
    "actual-size": 0,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b20a39350812ecdafb61ed20530c40d209a9989fc9651ece0ab31113622aab93', 0, 0, 457, '', '', '{
    "virtual-size": 2097152,
    "filename": "extl2-sparse.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 40960,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b23b14619b387710f8102f1e0ffe09abe32da5357a1791d2a0de7092daac0318', 0, 0, 136, '', '', '{
    "virtual-size": 1048576,
    "filename": "data-ends.raw",
    "format": "raw",
    "actual-size": 8192,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b310bdfd6f2a4f4ce1b9bfc97c0a07005eb1996aaa29824dcb3f71235e91fed5', 0, 0, 458, '', '', '{
    "virtual-size": 1049088,
    "filename": "size-1049000.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 24576,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b46ca737aaf8c24fc0d965936e87b7c0bae55d6f31371a7b9f3306b2875cae41', 0, 0, 1276, '', '', 'image: luks-serpent.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 80 KiB
encrypted: yes
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    encrypt:
        ivgen alg: plain
        hash alg: sha512
        cipher alg: serpent-128
        uuid: e809b74e-1313-4b42-91b1-5ad27c8b315d
        format: luks
        cipher mode: cbc
        slots:
            [0]:
                active: true
                iters: 12942
                key offset: 4096
                stripes: 4000
            [1]:
                active: false
                key offset: 69632
            [2]:
                active: false
                key offset: 135168
            [3]:
                active: false
                key offset: 200704
            [4]:
                active: false
                key offset: 266240
            [5]:
                active: false
                key offset: 331776
            [6]:
                active: false
                key offset: 397312
            [7]:
                active: false
                key offset: 462848
        payload offset: 528384
        master key iters: 1839
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b6f86e0086dc90ae3256f057ff79e298a9338ea3b1af94ba8f0b17e11d473466', 0, 0, 461, '', '', '{
    "virtual-size": 2097152,
    "filename": "compressed-zstd.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 90112,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ba78b30be354a0be8a1f3954722c3b51db9ccf848fe0705727c421e7df354d04', 0, 0, 275, '', '', 'image: shrunk.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 84 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ba7e32b87d986ef34986b3d7bf77c99f99f4ffee8e95b595fc6330c2f93d33a9', 0, 0, 346, '', '', 'image: data-file-empty.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 196 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    data file: data-file-empty.part
    data file raw: false
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('baa547d48a8a60dd80e782f0d4ea234934284dfa378f42aa1a00e398219abae4', 0, 0, 134, '', '', '{
    "virtual-size": 262144,
    "filename": "stripes.raw",
    "format": "raw",
    "actual-size": 86016,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bd3277de8f17a95edc592c4c6bce207228b643e224a057e602d9d5e04a61bb64', 0, 0, 363, '', '', '{
    "virtual-size": 2097152,
    "filename": "v2-cluster-65536.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 176128,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bd902f1fc3e439a8b16a2705a8ff93fdcaa394a3d10964f37c43167616fb69db', 0, 0, 140, '', '', '{
    "virtual-size": 1049088,
    "filename": "tail-one-byte.raw",
    "format": "raw",
    "actual-size": 4096,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c24ce51799bd93ad62d08224336f13826b2a762d728ab2a0a9565287a6acab8e', 0, 0, 130, '', '', '{
    "virtual-size": 1048576,
    "filename": "iso.raw",
    "format": "raw",
    "actual-size": 4096,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c4a8e75390bd1cb497117e2ed9a8a8b2b06e2171c05ce345f31fdbf038225937', 0, 1, 0, '', 'qemu-img: Could not open ''bit-unknown-incompatible.qcow2'': Unsupported qcow2 feature(s): Unknown incompatible feature: 8000000000000000
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c6988028d13081d3b2425b2af61f4b4a553fc0913286a0ea247e27ac6ff82033', 0, 0, 89, '', '', 'image: hole-65535.raw
file format: raw
virtual size: 64 KiB (65536 bytes)
disk size: 0 B
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c7f9bcb3ec267dcdeb1de594b5c3af6c4985925c0e4e752ed5b51bd7c4a83f75', 0, 1, 0, '', 'qemu-img: Could not open ''bit-unnamed.qcow2'': Unsupported qcow2 feature(s): Unknown incompatible feature: 8000000000000000
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c858f03c832de9d97f0912bde52ce4a044d48cb09e09eef97c60bb22559c70a3', 0, 0, 279, '', '', 'image: extl2-2M.qcow2
file format: qcow2
virtual size: 4 MiB (4194304 bytes)
disk size: 280 KiB
cluster_size: 2097152
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: true
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c86091efe49a3419695197097927772698f08ae3edf39badb25672892e19b647', 0, 0, 460, '', '', '{
    "virtual-size": 1048576,
    "filename": "short-tail-odd.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 24576,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c9c6d478156a64af22f3ac2b37a7fbd210f03619ada2268d746f2fc2e6deb942', 0, 0, 140, '', '', '{
    "virtual-size": 1048576,
    "filename": "hole-middle.raw",
    "format": "raw",
    "actual-size": 131072,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ca9b0fb389358cd6db8910db13ab2797613b9462fffc9bd263cda845aa76b99b', 0, 0, 136, '', '', '{
    "virtual-size": 66048,
    "filename": "data-65537.raw",
    "format": "raw",
    "actual-size": 69632,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cb90f87865624668ae74c04b2e134426fdf032e816f313898807855b44644b42', 0, 0, 459, '', '', '{
    "virtual-size": 2097152,
    "filename": "v3-cluster-512.qcow2",
    "cluster-size": 512,
    "format": "qcow2",
    "actual-size": 217088,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cbb1d3c358e2bc71e7bd746de4a85dd02f977b78c49ffd2a7a5fb08f2121a04f', 0, 0, 277, '', '', 'image: bit-base.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 84 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cfce3945ee0dea59156b008b773f72233153a913728e11fb84f0a5468375c165', 0, 0, 273, '', '', 'image: lazy.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 236 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: true
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d1008e916cb0b074b8b720ee49784403eac73c2ce260ce6b15912e80cb4ed4ed', 0, 0, 456, '', '', '{
    "virtual-size": 4194304,
    "filename": "extl2-2M.qcow2",
    "cluster-size": 2097152,
    "format": "qcow2",
    "actual-size": 286720,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d278ee3d151063a5d95d25b15ac6324d63a0641819b76b6929091e55b916d6aa', 0, 0, 459, '', '', '{
    "virtual-size": 1048576,
    "filename": "prealloc-extl2.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 24576,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d3001b0ca1ea70a9bfb3fa120ae3bfd1b9bf7a5bf8e07eb85b8a32616780f2e0', 0, 0, 136, '', '', '{
    "virtual-size": 1048576,
    "filename": "punched.raw",
    "format": "raw",
    "actual-size": 909312,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d37f6434ade20d69df0585560c69fa88e3b07650cfc5a044b545def1b7539488', 0, 0, 467, '', '', '{
    "virtual-size": 1048576,
    "filename": "bit-unknown-autoclear.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 86016,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d4c6b0ab32f5fc994a4f9b73bf52dbd8ed4d128780cfb5fd7b9508f865f3733b', 0, 0, 132, '', '', '{
    "virtual-size": 1024,
    "filename": "data-513.raw",
    "format": "raw",
    "actual-size": 4096,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d58505cfc0ef77f51bee740751e2fbb89916786a12d3ced6ecc612159d2637a7', 0, 0, 451, '', '', '{
    "virtual-size": 3145728,
    "filename": "tail.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 102400,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d5a8170b10c6095f9584ea7d02f20f2428656c69ad6a04eee535b3c7c45c6c5c', 0, 0, 92, '', '', 'image: data-65536.raw
file format: raw
virtual size: 64 KiB (65536 bytes)
disk size: 64 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d75518d365052141d651ef61fc1e732caeec85b6cc988ff802facb54c6a437c2', 0, 0, 601, '', '', 'image: bitmap.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 96 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    bitmaps:
        [0]:
            flags:
                [0]: auto
            name: first
            granularity: 65536
        [1]:
            flags:
                [0]: auto
            name: second
            granularity: 131072
        [2]:
            flags:
            name: off
            granularity: 65536
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d8e5caadf3b5afaa01509868e5ff8f1ec98d401685e88f57c8840775bd53a5bf', 0, 0, 285, '', '', 'image: size-1m-plus-512.qcow2
file format: qcow2
virtual size: 1 MiB (1049088 bytes)
disk size: 24 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d8f7812f1d32bc1494ead6ad4cfbb54d43c91378623c5f77f627cb39fceceedf', 0, 0, 84, '', '', 'image: hole-512.raw
file format: raw
virtual size: 512 B (512 bytes)
disk size: 0 B
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d9af66f1a465cde7db1b592557e31217b41f9afd8076356e0bb4a393b01b1376', 0, 0, 279, '', '', 'image: refcount-2.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 236 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 2
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('da9d5bc1763f98e985ef14e132e8f0db9b4d84ca80ab09455f22a4b14773e3bd', 0, 0, 91, '', '', 'image: stripes.raw
file format: raw
virtual size: 256 KiB (262144 bytes)
disk size: 84 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('db02ac29cbde3fb04098ddee1fe1f5ba4ef5e96ee80b21854319ed8143497482', 0, 0, 545, '', '', '{
    "virtual-size": 2097152,
    "filename": "aes.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 151552,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "encrypt": {
                "format": "aes"
            },
            "corrupt": false,
            "extended-l2": false
        }
    },
    "encrypted": true,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('db3ea511aa7584b631268a67123de751931e4b00b8639002b670fb7dd15a9ad1', 0, 0, 456, '', '', '{
    "virtual-size": 2097152,
    "filename": "refcount-8.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 241664,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 8,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('dbede777e147b42fe58d4d760ca7b3b6faa28237fd6d5028794efda8db85fc90', 0, 0, 455, '', '', '{
    "virtual-size": 2097152,
    "filename": "extl2-zero.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 90112,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('dcb6f21733c707aa44c07e463893be9823f209dca466539e559c08f65579ef36', 0, 0, 132, '', '', '{
    "virtual-size": 66048,
    "filename": "hole-65537.raw",
    "format": "raw",
    "actual-size": 0,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('dcc4310269b13ee28a397f3dc6ea80958ad0af7fee5df540de88ff38d2af8f62', 0, 0, 130, '', '', '{
    "virtual-size": 1048576,
    "filename": "gpt.raw",
    "format": "raw",
    "actual-size": 8192,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('df431b5cb114104dfae1c0d3759d40372521e08fe9049c682c33553d1b9fd425', 0, 0, 457, '', '', '{
    "virtual-size": 2097152,
    "filename": "zero-alloc.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 544768,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('df9723ac16e5f1162b9d486dac070e5857642991073adb161dfdf3c161fabbc9', 0, 0, 283, '', '', 'image: short-tail-odd.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 24 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e0a01fd1c44f031251abafeab309dc01a693aeeef897414aed0dceb642e928d4', 0, 0, 452, '', '', '{
    "virtual-size": 1048576,
    "filename": "shrunk.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 86016,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e221137e225dd8b481869918b27f0cbe576f41d65aa44e06f984c15e7ee36c58', 0, 0, 359, '', '', '{
    "virtual-size": 2097152,
    "filename": "compressed-v2.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 24576,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e42af4daa9df0c62dc6cdd23f8ce04dced3ad3c18d1e695b0a86a08bb1f6250d', 0, 0, 136, '', '', '{
    "virtual-size": 1053184,
    "filename": "tail-data.raw",
    "format": "raw",
    "actual-size": 8192,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e485f8d4982b4755209a5b1f367164f7ca8979bf7cd0643f108860800ff7c26c', 0, 0, 451, '', '', '{
    "virtual-size": 3145728,
    "filename": "grown.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 86016,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e4b41e02745e3394c8c3c7f3e0a5510bdb75b36944c56b4f71b348c8021ada34', 0, 0, 279, '', '', 'image: converted.qcow2
file format: qcow2
virtual size: 293 KiB (300032 bytes)
disk size: 24 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e63dd6c8b2151dbdc2fd97fba11673673064a50a15d9d48bca7c1d973d5ade29', 0, 0, 132, '', '', '{
    "virtual-size": 65536,
    "filename": "hole-65535.raw",
    "format": "raw",
    "actual-size": 0,
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e7d4e976387b3ff431a60e49d34dd4a91d9311535dcc5c9540c30433560cb204', 0, 0, 215, '', '', 'image: compressed-v2.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 24 KiB
cluster_size: 65536
Format specific information:
    compat: 0.10
    compression type: zlib
    refcount bits: 16
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e98f758aa003641c2f041d505efe6ad5b53a40df0e09bef1cb728d596ecccdf4', 0, 0, 763, '', '', '{
    "snapshots": [
        {
            "icount": 0,
            "vm-clock-nsec": 7000000,
            "name": "vm",
            "date-sec": 1600000000,
            "date-nsec": 123456789,
            "vm-clock-sec": 360061,
            "id": "1",
            "vm-state-size": 5368709120
        }
    ],
    "virtual-size": 1048576,
    "filename": "snapshot-vm.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 32768,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e9d41480eaf6d24e503f8dac8c7116d041d3477fb4d419c9cf18ec44316d3605', 0, 0, 277, '', '', 'image: zero-end.qcow2
file format: qcow2
virtual size: 1 MiB (1049088 bytes)
disk size: 20 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ea0ea26bff2149e4826399c75e97c657b178d95a881ad9a6efe4b11686016c69', 0, 0, 278, '', '', 'image: empty-v3.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 196 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('eb26a1d4daaeaaf784e7b22c76ff9261bc49a92645650099ea32aa8312b87254', 0, 0, 87, '', '', 'image: hole-1m.raw
file format: raw
virtual size: 1 MiB (1048576 bytes)
disk size: 0 B
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('eba982531d583587ca7dfb4b578747abe7f4921df7b4fcfebe19614ca69b3df8', 0, 0, 99, '', '', 'image: zero-mixed.qcow2
file format: raw
virtual size: 1.31 MiB (1376256 bytes)
disk size: 852 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ee52fd70e43ac290b2a0f01c737a12a75c966319aeec0724255bffb845469488', 0, 0, 456, '', '', '{
    "virtual-size": 2097152,
    "filename": "refcount-2.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 241664,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 2,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('eec9843c6936479542c65a119f44299de5f58a68c9513ea3f4d75d2a4f93a55d', 0, 0, 280, '', '', 'image: zero-mixed.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 852 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('eed8d11bbd6c9d7ebc87039e4951f51a5a885026b4824fb741f41e5c5cd6d869', 0, 0, 86, '', '', 'image: data-512.raw
file format: raw
virtual size: 512 B (512 bytes)
disk size: 4 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('eef097edf359d37c1b94397023dac8ac80cc36be3f800c1ab02bced7979e02b7', 0, 0, 456, '', '', '{
    "virtual-size": 2097152,
    "filename": "refcount-4.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 241664,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 4,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ef2a92f15bd7aab4600c6c8a84e96fb10ff73815e0de3a16f2ffa2e14b6cd4ce', 0, 0, 82, '', '', 'image: text.raw
file format: raw
virtual size: 512 B (512 bytes)
disk size: 4 KiB
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ef90594851114a9d95f979da825cc149fe3e159ba9f457a0933140ac15a13373', 0, 0, 1273, '', '', 'image: luks.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 404 KiB
encrypted: yes
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    encrypt:
        ivgen alg: plain64
        hash alg: sha256
        cipher alg: aes-256
        uuid: 58bfd6e5-6711-4225-ac01-79a7b0ef2667
        format: luks
        cipher mode: xts
        slots:
            [0]:
                active: true
                iters: 36694
                key offset: 4096
                stripes: 4000
            [1]:
                active: false
                key offset: 262144
            [2]:
                active: false
                key offset: 520192
            [3]:
                active: false
                key offset: 778240
            [4]:
                active: false
                key offset: 1036288
            [5]:
                active: false
                key offset: 1294336
            [6]:
                active: false
                key offset: 1552384
            [7]:
                active: false
                key offset: 1810432
        payload offset: 2068480
        master key iters: 9212
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('efac328d56712edd3552f0e0a86bda892ddfc428f24ae75d9a3fe23af8574cc2', 0, 0, 219, '', '', 'image: v2-cluster-65536.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 172 KiB
cluster_size: 65536
Format specific information:
    compat: 0.10
    compression type: zlib
    refcount bits: 16
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f061c30923f7bbbdab60ca9c1e24dfc31ca9b48c95e978e678eab5854b32b58f', 0, 0, 89, '', '', 'image: hole-65536.raw
file format: raw
virtual size: 64 KiB (65536 bytes)
disk size: 0 B
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f08c8aa6b91c05b2a7eb950f799b8644333be8fa89eb8fc372032b17e6d61700', 0, 0, 454, '', '', '{
    "virtual-size": 1049088,
    "filename": "zero-end.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 20480,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f1cdd5a45e2ecd07858376b00ad0d0f4f5af3aba380bd65cfcdb85f6da472ca9', 0, 0, 3647, '', '', 'image: snapshot-many.qcow2
file format: qcow2
virtual size: 1 MiB (1048576 bytes)
disk size: 192 KiB
cluster_size: 4096
Snapshot list:
ID        TAG               VM SIZE                DATE     VM CLOCK     ICOUNT
1         snapshot number 0      0 B 2026-11-21 19:15:57 00:00:00.000          0
2         snapshot number 1      0 B 2026-11-21 19:15:57 00:00:00.000          0
3         snapshot number 2      0 B 2026-11-21 19:15:57 00:00:00.000          0
4         snapshot number 3      0 B 2026-11-21 19:15:57 00:00:00.000          0
5         snapshot number 4      0 B 2026-11-21 19:15:57 00:00:00.000          0
6         snapshot number 5      0 B 2026-11-21 19:15:57 00:00:00.000          0
7         snapshot number 6      0 B 2026-11-21 19:15:57 00:00:00.000          0
8         snapshot number 7      0 B 2026-11-21 19:15:57 00:00:00.000          0
9         snapshot number 8      0 B 2026-11-21 19:15:57 00:00:00.000          0
10        snapshot number 9      0 B 2026-11-21 19:15:57 00:00:00.000          0
11        snapshot number 10      0 B 2026-11-21 19:15:57 00:00:00.000          0
12        snapshot number 11      0 B 2026-11-21 19:15:57 00:00:00.000          0
13        snapshot number 12      0 B 2026-11-21 19:15:57 00:00:00.000          0
14        snapshot number 13      0 B 2026-11-21 19:15:57 00:00:00.000          0
15        snapshot number 14      0 B 2026-11-21 19:15:57 00:00:00.000          0
16        snapshot number 15      0 B 2026-11-21 19:15:58 00:00:00.000          0
17        snapshot number 16      0 B 2026-11-21 19:15:58 00:00:00.000          0
18        snapshot number 17      0 B 2026-11-21 19:15:58 00:00:00.000          0
19        snapshot number 18      0 B 2026-11-21 19:15:58 00:00:00.000          0
20        snapshot number 19      0 B 2026-11-21 19:15:58 00:00:00.000          0
21        snapshot number 20      0 B 2026-11-21 19:15:58 00:00:00.000          0
22        snapshot number 21      0 B 2026-11-21 19:15:58 00:00:00.000          0
23        snapshot number 22      0 B 2026-11-21 19:15:58 00:00:00.000          0
24        snapshot number 23      0 B 2026-11-21 19:15:58 00:00:00.000          0
25        snapshot number 24      0 B 2026-11-21 19:15:58 00:00:00.000          0
26        snapshot number 25      0 B 2026-11-21 19:15:58 00:00:00.000          0
27        snapshot number 26      0 B 2026-11-21 19:15:58 00:00:00.000          0
28        snapshot number 27      0 B 2026-11-21 19:15:58 00:00:00.000          0
29        snapshot number 28      0 B 2026-11-21 19:15:58 00:00:00.000          0
30        snapshot number 29      0 B 2026-11-21 19:15:58 00:00:00.000          0
31        snapshot number 30      0 B 2026-11-21 19:15:58 00:00:00.000          0
32        snapshot number 31      0 B 2026-11-21 19:15:58 00:00:00.000          0
33        snapshot number 32      0 B 2026-11-21 19:15:58 00:00:00.000          0
34        snapshot number 33      0 B 2026-11-21 19:15:58 00:00:00.000          0
35        snapshot number 34      0 B 2026-11-21 19:15:58 00:00:00.000          0
36        snapshot number 35      0 B 2026-11-21 19:15:58 00:00:00.000          0
37        snapshot number 36      0 B 2026-11-21 19:15:58 00:00:00.000          0
38        snapshot number 37      0 B 2026-11-21 19:15:58 00:00:00.000          0
39        snapshot number 38      0 B 2026-11-21 19:15:58 00:00:00.000          0
40        snapshot number 39      0 B 2026-11-21 19:15:58 00:00:00.000          0
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f380ad86d503c31f3e75c70d3f0185e05c91b7147d8095c88164538c3c70f0c2', 0, 0, 458, '', '', '{
    "virtual-size": 2097152,
    "filename": "refcount-16.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 241664,
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
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f4b6ebb9cd574fc63b67ce96ee794646d45d74380d22bc09a7be5d77caee0626', 0, 0, 1101, '', '', '{
    "virtual-size": 2097152,
    "filename": "bitmap-in-use.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 98304,
    "format-specific": {
        "type": "qcow2",
        "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "bitmaps": [
                {
                    "flags": [
                        "in-use",
                        "auto"
                    ],
                    "name": "first",
                    "granularity": 65536
                },
                {
                    "flags": [
                        "auto"
                    ],
                    "name": "second",
                    "granularity": 131072
                },
                {
                    "flags": [
                    ],
                    "name": "off",
                    "granularity": 65536
                }
            ],
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false
        }
    },
    "dirty-flag": false
}
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f6ce270d9eccd8452242373c3cc4f66f3f0208dbafb9f1e0abc66dab013c1e95', 0, 0, 284, '', '', 'image: compressed-zlib.qcow2
file format: qcow2
virtual size: 2 MiB (2097152 bytes)
disk size: 88 KiB
cluster_size: 65536
Format specific information:
    compat: 1.1
    compression type: zlib
    lazy refcounts: false
    refcount bits: 16
    corrupt: false
    extended l2: false
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fadd527a62681594ed59aefd96750c294dd4c83e3c7d953b3addd0f02e2b76ca', 0, 0, 455, '', '', '{
    "virtual-size": 1048576,
    "filename": "empty-v3.qcow2",
    "cluster-size": 65536,
    "format": "qcow2",
    "actual-size": 200704,
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
');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'ff46a81e4732f68ea4877f2725f026b8f26a82206bcee48505096ebf3d02a03e', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d', 'info', 'info --output=json aes.qcow2', 'db02ac29cbde3fb04098ddee1fe1f5ba4ef5e96ee80b21854319ed8143497482', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'ff46a81e4732f68ea4877f2725f026b8f26a82206bcee48505096ebf3d02a03e', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d', 'info', 'info aes.qcow2', '67b82a0b54550b1ea0aa0751bf613fc96dcc42e7109efb01e4ef90a099cc8072', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '514f90c36f83a80e6717cf7d9e21ca51dac4201c43567068e73090e339cb0abf', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info --output=json bit-base.qcow2', '065e01fe12d1c4252af15f0cffa927b5a56d62cbf45e38b543079e5ba580a22f', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '514f90c36f83a80e6717cf7d9e21ca51dac4201c43567068e73090e339cb0abf', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info --output=json shrunk.qcow2', 'e0a01fd1c44f031251abafeab309dc01a693aeeef897414aed0dceb642e928d4', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '514f90c36f83a80e6717cf7d9e21ca51dac4201c43567068e73090e339cb0abf', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info bit-base.qcow2', 'cbb1d3c358e2bc71e7bd746de4a85dd02f977b78c49ffd2a7a5fb08f2121a04f', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '514f90c36f83a80e6717cf7d9e21ca51dac4201c43567068e73090e339cb0abf', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info shrunk.qcow2', 'ba78b30be354a0be8a1f3954722c3b51db9ccf848fe0705727c421e7df354d04', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '2ac69027871a141ae620fa805d976543fbc2e49977f8ad5cecd384b8ab379fe7', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info --output=json bit-corrupt.qcow2', '8352e71961422a46c5701dbab61f628e790b9c2ea828c65df06d88aec7856f7d', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '2ac69027871a141ae620fa805d976543fbc2e49977f8ad5cecd384b8ab379fe7', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info bit-corrupt.qcow2', 'a4f9b9058adfe3e9bb80f5a7c130c65ef1038accb97c5bd119b1bffa39ccda3c', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '672a3ab5b742390fce7a93520e516d4b0e02b6d4c1c6f20a228a84cd263b25dc', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info --output=json bit-dirty.qcow2', '67c531198cf434840b3cf2dc02709658552a2cae6297cfd44ed800e844d65bdd', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '672a3ab5b742390fce7a93520e516d4b0e02b6d4c1c6f20a228a84cd263b25dc', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info bit-dirty.qcow2', '59df695f40883973e9a92c100c9ed31ee7af5251a2eeb389b1cdecd59f94de23', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '3c3036f617f953e8e0787d2e9256b8886fa65b5e27d63f04d477db9f0e96ca15', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info --output=json bit-unknown-autoclear.qcow2', 'd37f6434ade20d69df0585560c69fa88e3b07650cfc5a044b545def1b7539488', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '3c3036f617f953e8e0787d2e9256b8886fa65b5e27d63f04d477db9f0e96ca15', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info bit-unknown-autoclear.qcow2', '3ced1e17aa256c21c2e1b4436781d02a62333ea7f4dc23a018640ab1150f832f', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'c83a3b44c162ee09b107707eae670579d85e7f66fb3a49f6e49052b020c22fc2', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info --output=json bit-unknown-compatible.qcow2', '9d0e30d761f66978162e84d83be2ca93a13ad730454ae1e818bbac07ea397708', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'c83a3b44c162ee09b107707eae670579d85e7f66fb3a49f6e49052b020c22fc2', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info bit-unknown-compatible.qcow2', '3944e644f119512161633c385e63d5a3c71ae9c9dc48302cd0d01f3b3800d604', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '81cdec7d7ac728639c1a6a6f6029f3d38c4e41fe7ea38f233432d32ceebfd947', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info --output=json bit-unknown-incompatible-two.qcow2', '1b233c9ec47b2703011b9d5f39509a5439ce46adf1ca7e225b8d89101212509d', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '81cdec7d7ac728639c1a6a6f6029f3d38c4e41fe7ea38f233432d32ceebfd947', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info bit-unknown-incompatible-two.qcow2', '1b233c9ec47b2703011b9d5f39509a5439ce46adf1ca7e225b8d89101212509d', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '6b0d73de5a6fb037a5172effd0d6217278c686580ec71b18ba56a8d8bf8ae3d4', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info --output=json bit-unknown-incompatible.qcow2', 'c4a8e75390bd1cb497117e2ed9a8a8b2b06e2171c05ce345f31fdbf038225937', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '6b0d73de5a6fb037a5172effd0d6217278c686580ec71b18ba56a8d8bf8ae3d4', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info bit-unknown-incompatible.qcow2', 'c4a8e75390bd1cb497117e2ed9a8a8b2b06e2171c05ce345f31fdbf038225937', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'ed1e64932db9b2ba6fdedadef2adf4e0ef6915f1ff58e6e2b6c09a668af13c20', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info --output=json bit-unnamed.qcow2', 'c7f9bcb3ec267dcdeb1de594b5c3af6c4985925c0e4e752ed5b51bd7c4a83f75', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'ed1e64932db9b2ba6fdedadef2adf4e0ef6915f1ff58e6e2b6c09a668af13c20', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info bit-unnamed.qcow2', 'c7f9bcb3ec267dcdeb1de594b5c3af6c4985925c0e4e752ed5b51bd7c4a83f75', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '10cc85646f7e56692c6ec3a0a42b78c94115bf544dc1350ee1e24d74475d8199', '2cfb0fc4ab5cbf87fbbe1b0e019e587d4f6769c751f058b9221a9cf6b2636de9', 'info', 'info --output=json bitmap-autoclear-off.qcow2', '99b0a5fbe0c97c3c51e1972e1f4efb1ad88e050961deb0a534d0587b67351689', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '10cc85646f7e56692c6ec3a0a42b78c94115bf544dc1350ee1e24d74475d8199', '2cfb0fc4ab5cbf87fbbe1b0e019e587d4f6769c751f058b9221a9cf6b2636de9', 'info', 'info bitmap-autoclear-off.qcow2', '1763ec18e5a8d8421b672b7920f78905e3fb67bd12441c642516a6d0ed79c76a', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '7b1b70e5474fadd6db8c4bdc1dc5abd08433ae3e989976bfce9dbcec99e3f47b', '2cfb0fc4ab5cbf87fbbe1b0e019e587d4f6769c751f058b9221a9cf6b2636de9', 'info', 'info --output=json bitmap-in-use.qcow2', 'f4b6ebb9cd574fc63b67ce96ee794646d45d74380d22bc09a7be5d77caee0626', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '7b1b70e5474fadd6db8c4bdc1dc5abd08433ae3e989976bfce9dbcec99e3f47b', '2cfb0fc4ab5cbf87fbbe1b0e019e587d4f6769c751f058b9221a9cf6b2636de9', 'info', 'info bitmap-in-use.qcow2', '73b744509319e164e66758628e393d9a6b8a2ce1ff9d2eae0caf6a356c0aa96a', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '872cd540fccaa4a58d5742d75372270c083275e843faf394fc71c8cc925e3748', '2cfb0fc4ab5cbf87fbbe1b0e019e587d4f6769c751f058b9221a9cf6b2636de9', 'info', 'info --output=json bitmap.qcow2', '4ac2c7b3ae4739947b7425668fced12ea8774696c02d04036ebe3d021935c637', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '872cd540fccaa4a58d5742d75372270c083275e843faf394fc71c8cc925e3748', '2cfb0fc4ab5cbf87fbbe1b0e019e587d4f6769c751f058b9221a9cf6b2636de9', 'info', 'info bitmap.qcow2', 'd75518d365052141d651ef61fc1e732caeec85b6cc988ff802facb54c6a437c2', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '0730d13feb869babb55aff7c903c097de324adf0c5202615f8e854b460f6ce98', '60cafa92a8e764151612891f65ac8a2690b6a3748b8222f2ebb2e4bb90a2ae61', 'info', 'info --output=json compressed-2m.qcow2', '1f6f0e1a5482b4d1562b53e40b35bde2cfbb36664a952a82e6feb9a4ab2087e0', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '0730d13feb869babb55aff7c903c097de324adf0c5202615f8e854b460f6ce98', '60cafa92a8e764151612891f65ac8a2690b6a3748b8222f2ebb2e4bb90a2ae61', 'info', 'info compressed-2m.qcow2', '6176cf1ee3e24c3d92855e61254e55647a9173d704c3d484aa606c8c49abed68', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'c6e2d913d63bd091d8590b93482836bcde7df8b987977b921c5a8915a1e084bb', '56bde4a3d22f3b0ade43c598a335efd2669a27a8b214305203dc6b91e90f844d', 'info', 'info --output=json compressed-512.qcow2', 'a1b01c6e24dd346b0cb72dd6a9230213eb0692e00e642cad28f42fe261fb1a30', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'c6e2d913d63bd091d8590b93482836bcde7df8b987977b921c5a8915a1e084bb', '56bde4a3d22f3b0ade43c598a335efd2669a27a8b214305203dc6b91e90f844d', 'info', 'info compressed-512.qcow2', '18c10c49ba81cc4e66328ab35e0c9c7915f8af63b6966287eba35a1517652587', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '79f99f9264665062de858f939b75935ea2b6af4059075a21a10fa30fd1a008d2', 'c740efa114510b1cf54630d62118d88bf4b407bb00d868823c844835b6e22f50', 'info', 'info --output=json compressed-extl2.qcow2', '53623cb745adada64319203b2e675b3f6e063e12dab040cad026ee75833c68b9', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '79f99f9264665062de858f939b75935ea2b6af4059075a21a10fa30fd1a008d2', 'c740efa114510b1cf54630d62118d88bf4b407bb00d868823c844835b6e22f50', 'info', 'info compressed-extl2.qcow2', '0238d4ffee2f8629c205c5cdd332ff999f1fb142260b8a7223ffd0b9009966b7', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'e9412e3865311e195c9f806c21fc6027a6f863573eff1939e9a6c2f6f8d64870', '36134dc32f4cf9a43ae6adf5fcbdbda0c627be7bb76611b3d38998528cb02dd8', 'info', 'info --output=json compressed-tail.qcow2', '77e9659017ee5563ab49ee03781350981def9b77ff3dcc29245a6c80e56b50e5', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'e9412e3865311e195c9f806c21fc6027a6f863573eff1939e9a6c2f6f8d64870', '36134dc32f4cf9a43ae6adf5fcbdbda0c627be7bb76611b3d38998528cb02dd8', 'info', 'info compressed-tail.qcow2', '03a161bbcd2f63c94a7a57c3966fc6bf88ee7ffa9af4aaf0b5d591d86cf5834b', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '111adaa8c1764a99fe49aae834015890b90d097bd4688af405f78f680c621fde', '07db65e6b9dc9b10a409a2fb467c80adf1b82d37eef62dc1ab2c43e213864a2d', 'info', 'info --output=json compressed-v2.qcow2', 'e221137e225dd8b481869918b27f0cbe576f41d65aa44e06f984c15e7ee36c58', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '111adaa8c1764a99fe49aae834015890b90d097bd4688af405f78f680c621fde', '07db65e6b9dc9b10a409a2fb467c80adf1b82d37eef62dc1ab2c43e213864a2d', 'info', 'info compressed-v2.qcow2', 'e7d4e976387b3ff431a60e49d34dd4a91d9311535dcc5c9540c30433560cb204', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '901b0d0332fd52c2d4b96d825716c4eac2d81da84429b18dabbe0a11785fd1a7', 'c5a2c7e11987ebdb89d40e78958a735223148bf861969ea95631ea86be25cad3', 'info', 'info --output=json compressed-zlib.qcow2', '7c13904fea32402ddcdf43906ffb22aef8e7e61579d539bf76b2bb0737180cb5', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '901b0d0332fd52c2d4b96d825716c4eac2d81da84429b18dabbe0a11785fd1a7', 'c5a2c7e11987ebdb89d40e78958a735223148bf861969ea95631ea86be25cad3', 'info', 'info compressed-zlib.qcow2', 'f6ce270d9eccd8452242373c3cc4f66f3f0208dbafb9f1e0abc66dab013c1e95', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'cd0883397fafda3057aacf1d516ec81933d7139de677edc460d1a6b02f561b31', 'c5a2c7e11987ebdb89d40e78958a735223148bf861969ea95631ea86be25cad3', 'info', 'info --output=json compressed-zstd.qcow2', 'b6f86e0086dc90ae3256f057ff79e298a9338ea3b1af94ba8f0b17e11d473466', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'cd0883397fafda3057aacf1d516ec81933d7139de677edc460d1a6b02f561b31', 'c5a2c7e11987ebdb89d40e78958a735223148bf861969ea95631ea86be25cad3', 'info', 'info compressed-zstd.qcow2', '277dc29fbd6028d9edc26699709736f3871f81a6d9a686abda24fe71f1c2989c', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'af8d4985883d6721b637637785fc79af5ca7734e83268ea6887f4c6015887d56', '85275c1ab953933138e3d1a6ac64d2a0b72ee46a4f208353c62f4556fe332296', 'info', 'info --output=json converted.qcow2', '4d6b5f0dfc4e8418b8408b9d662e2b58a50839a110e376e05e553c6955824e93', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'af8d4985883d6721b637637785fc79af5ca7734e83268ea6887f4c6015887d56', '85275c1ab953933138e3d1a6ac64d2a0b72ee46a4f208353c62f4556fe332296', 'info', 'info converted.qcow2', 'e4b41e02745e3394c8c3c7f3e0a5510bdb75b36944c56b4f71b348c8021ada34', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'fe350d4aa0c3ea5a2c5c0bec4fd6f83ffa33b71b819880b8a899811d7081ac9b', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71', 'info', 'info --output=json data-file-empty.qcow2', '8f543ccec1f6a84f41eacab7b5bcec5d9ffbe66215c9b67b193fdd0825c359d5', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'fe350d4aa0c3ea5a2c5c0bec4fd6f83ffa33b71b819880b8a899811d7081ac9b', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71', 'info', 'info data-file-empty.qcow2', 'ba7e32b87d986ef34986b3d7bf77c99f99f4ffee8e95b595fc6330c2f93d33a9', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'c447087a33e831bbb938690f09d167e1513a949231eff27305fe506ee370d75a', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e', 'info', 'info --output=json data-file-prealloc.qcow2', '7a535933860a3ceee43f5143a701de8250e7745f6d65505e185bb8c1119d1197', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'c447087a33e831bbb938690f09d167e1513a949231eff27305fe506ee370d75a', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e', 'info', 'info data-file-prealloc.qcow2', '06779a0c50ecba899ca8098e36cb373e577cb8790f24c348a6f4e8e90a6cc603', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'ee213360e98388dec37cc1e4a990d61caab26cd3703c16bf0dd6d0683757a846', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e', 'info', 'info --output=json data-file-raw.qcow2', '473bc439f90e030b06317b6d1f682c421aa2a4cd4fd82c84ca7676020f064584', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'ee213360e98388dec37cc1e4a990d61caab26cd3703c16bf0dd6d0683757a846', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e', 'info', 'info data-file-raw.qcow2', '4e21b255d4a9426c5acbd22cbaf2972c0c3fa29ddbccdc7e1fb1937e692214a0', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'dc369783d76df40ded9e1a61c002b820726e55ce18f467038f3d9aedd18c3e6a', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e', 'info', 'info --output=json data-file.qcow2', '41e9d2186c50fc901f4364ba539984b3ef54b9b7b6fe31a49c43d0c379590375', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'dc369783d76df40ded9e1a61c002b820726e55ce18f467038f3d9aedd18c3e6a', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e', 'info', 'info data-file.qcow2', '3fcaab5309c07beea684b0858ec06af8f9a18ef0988930f31e8806a0274063bd', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '0266854f6241b3cb06d1a6e6d6cb417e4bdd781c750f06710014fb46935dae69', '496c7b085c4fbfeabe0c7b1ca6c1a2ade327fe6074b7bcf88bd47a027823310e', 'info', 'info --output=json discard-v2.qcow2', '64fdf6becbd4dae55340291098aaebc39eb4e1980ee9c8af75be43d2bce074de', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '0266854f6241b3cb06d1a6e6d6cb417e4bdd781c750f06710014fb46935dae69', '496c7b085c4fbfeabe0c7b1ca6c1a2ade327fe6074b7bcf88bd47a027823310e', 'info', 'info discard-v2.qcow2', '1d8c06e71e9dafb0eb5f77558e5309b6fd1b0a9fa06731ec3297ae60b5a2b151', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '9ddff3f485139a881a3836119b582e64bfd9a97523743ca57f45ae98ab8686da', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71', 'info', 'info --output=json empty-v2.qcow2', '9cf044f9e6c62a0016531e08517c1ede1f90d2b5f49ec681b5f2174dac0af792', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '9ddff3f485139a881a3836119b582e64bfd9a97523743ca57f45ae98ab8686da', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71', 'info', 'info -f vmdk --output=json empty-v2.qcow2', '7938415db28ca83b47ebe95a7446738678186ef3fdd264735abfe50960e6a42f', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '9ddff3f485139a881a3836119b582e64bfd9a97523743ca57f45ae98ab8686da', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71', 'info', 'info -f vmdk empty-v2.qcow2', '7938415db28ca83b47ebe95a7446738678186ef3fdd264735abfe50960e6a42f', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '9ddff3f485139a881a3836119b582e64bfd9a97523743ca57f45ae98ab8686da', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71', 'info', 'info empty-v2.qcow2', '8a8c545b0fcfd7d8792fed00d67b984f76d023cd39f49aa748645c275221f7a4', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '0e7db0d4ad0a3b83d343a88d5991fc5024f7a9ec21c1d0e5f15261ebc3fd587e', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71', 'info', 'info --output=json empty-v3.qcow2', 'fadd527a62681594ed59aefd96750c294dd4c83e3c7d953b3addd0f02e2b76ca', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '0e7db0d4ad0a3b83d343a88d5991fc5024f7a9ec21c1d0e5f15261ebc3fd587e', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71', 'info', 'info -f qcow2 --output=json empty-v3.qcow2', 'fadd527a62681594ed59aefd96750c294dd4c83e3c7d953b3addd0f02e2b76ca', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '0e7db0d4ad0a3b83d343a88d5991fc5024f7a9ec21c1d0e5f15261ebc3fd587e', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71', 'info', 'info -f qcow2 empty-v3.qcow2', 'ea0ea26bff2149e4826399c75e97c657b178d95a881ad9a6efe4b11686016c69', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '0e7db0d4ad0a3b83d343a88d5991fc5024f7a9ec21c1d0e5f15261ebc3fd587e', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71', 'info', 'info empty-v3.qcow2', 'ea0ea26bff2149e4826399c75e97c657b178d95a881ad9a6efe4b11686016c69', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '06b6cb7a8d39c4879d8459975b3d1a6b870a62a79bdcb5247c0c2bf36cf3f3b0', 'a86e3c3edfdb697e2650a54342e774ba0e31e286a59157bac2107bdc699fd22e', 'info', 'info --output=json extl2-16k.qcow2', '92b8ed3d93c534a69b4e494ba1c7352da447f5c56dcb139691bef5d5c23da17e', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '06b6cb7a8d39c4879d8459975b3d1a6b870a62a79bdcb5247c0c2bf36cf3f3b0', 'a86e3c3edfdb697e2650a54342e774ba0e31e286a59157bac2107bdc699fd22e', 'info', 'info extl2-16k.qcow2', '4de31224c56943ffcab3c36f4806641f6416aa79d16786f937c9174ca76b7b0c', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '773903d5da2aeae90a39bfefb208704cdb0dd9a665a5a4bc79064434ef54d5a5', 'c60f2661e5983070c931e7a27247e6f9b901e3d70dab5451b28f4c2eaabe29ba', 'info', 'info --output=json extl2-2M.qcow2', 'd1008e916cb0b074b8b720ee49784403eac73c2ce260ce6b15912e80cb4ed4ed', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '773903d5da2aeae90a39bfefb208704cdb0dd9a665a5a4bc79064434ef54d5a5', 'c60f2661e5983070c931e7a27247e6f9b901e3d70dab5451b28f4c2eaabe29ba', 'info', 'info extl2-2M.qcow2', 'c858f03c832de9d97f0912bde52ce4a044d48cb09e09eef97c60bb22559c70a3', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '9629bed13a123951aa93b97996e588f1d107605be4c2bf85e29c2998b1549841', '11dc83cd268d352c8537481ceeaffffd03feb82c328cca39993eb95841117fbb', 'info', 'info --output=json extl2-64k.qcow2', '1aa5dc79170f54542af7dbc17a5456ec4e556879e7d9a0e03aae178cd80f9f06', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '9629bed13a123951aa93b97996e588f1d107605be4c2bf85e29c2998b1549841', '11dc83cd268d352c8537481ceeaffffd03feb82c328cca39993eb95841117fbb', 'info', 'info extl2-64k.qcow2', '45260a8df55e1f0121455e0c6a35e87bbe07fd886a86495b2e60cbe83bf85d98', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '34b7d542b2787b8d125567d38d585ad958fafebc013670038578237cfeeddf1f', '6e0363323d82d7510b5f87f42eab0685cb00f91d814d14e3ddf15f3b87c13380', 'info', 'info --output=json extl2-sparse.qcow2', 'b20a39350812ecdafb61ed20530c40d209a9989fc9651ece0ab31113622aab93', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '34b7d542b2787b8d125567d38d585ad958fafebc013670038578237cfeeddf1f', '6e0363323d82d7510b5f87f42eab0685cb00f91d814d14e3ddf15f3b87c13380', 'info', 'info extl2-sparse.qcow2', '5b69c57931658ee7d7c51be66bb1e5cde4ffe0fa2ddc2e5cadca504b4b5dbd26', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '956bc893b7b6e76b8cddda7e7726b587afddeab7f09507498668af8497406b59', '43e610331b05313b838ffd0ad3fb3a86012bbdc42026aa9764e0274730829134', 'info', 'info --output=json extl2-zero.qcow2', 'dbede777e147b42fe58d4d760ca7b3b6faa28237fd6d5028794efda8db85fc90', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '956bc893b7b6e76b8cddda7e7726b587afddeab7f09507498668af8497406b59', '43e610331b05313b838ffd0ad3fb3a86012bbdc42026aa9764e0274730829134', 'info', 'info extl2-zero.qcow2', '3cef98765fcfad1b5f3abb6eaae3a207006dc3236614f569038e4c9971f9b47f', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '94182fdfecb75da3b7e1cdc474d1d7103d2d9be570e880a5ec141a5f34655e9b', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info --output=json grown.qcow2', 'e485f8d4982b4755209a5b1f367164f7ca8979bf7cd0643f108860800ff7c26c', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '94182fdfecb75da3b7e1cdc474d1d7103d2d9be570e880a5ec141a5f34655e9b', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395', 'info', 'info grown.qcow2', '1d020ae311c942d0c7e55decddfd9176beba9912ec9cc7fdaa1998794bbc8fbb', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'bf506c9ca9f09523aedee4254e0f14b0d71a044935634f0a3b9dd3d9baa34669', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info --output=json lazy.qcow2', '639a9fd7be1ad10e53265050183e9b9af2022b1eaefef2220a9bc654e8b04199', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'bf506c9ca9f09523aedee4254e0f14b0d71a044935634f0a3b9dd3d9baa34669', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info lazy.qcow2', 'cfce3945ee0dea59156b008b773f72233153a913728e11fb84f0a5468375c165', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '618cb62bdd65e40581d134ceba74d0b8013e1a3d13d4083478d12168db6021ad', '5242b3baddc5b9cdfa13e4b7123805027dd6201fb4c05f7635c86dd6a5baa0b5', 'info', 'info --output=json luks-serpent.qcow2', '5822d3c5821220895221264d6f20dec6b2ce22b14cfe3bd9e20c2006a777c671', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '618cb62bdd65e40581d134ceba74d0b8013e1a3d13d4083478d12168db6021ad', '5242b3baddc5b9cdfa13e4b7123805027dd6201fb4c05f7635c86dd6a5baa0b5', 'info', 'info luks-serpent.qcow2', 'b46ca737aaf8c24fc0d965936e87b7c0bae55d6f31371a7b9f3306b2875cae41', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '41cd10bef8ff40df9df3b08ab14e6f23278d40119e727478b12df0be72955e6a', '4d792c1a0bff860fd277ef8229742d273c0ec029b36121778b98974e8ecf1979', 'info', 'info --output=json luks.qcow2', '30b084abe4cc6f996d7f3c18242ec2f3fbac5b16215b681ee17a20c14f87195d', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '41cd10bef8ff40df9df3b08ab14e6f23278d40119e727478b12df0be72955e6a', '4d792c1a0bff860fd277ef8229742d273c0ec029b36121778b98974e8ecf1979', 'info', 'info luks.qcow2', 'ef90594851114a9d95f979da825cc149fe3e159ba9f457a0933140ac15a13373', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '942062a45f17a24ec0e12edab7c3785021f54dbc1178aabe5941ad4accf1dbad', '9a9b43bfa2f7b28b685e0918cbd1f7f8b0a16a5105b5c740dce89738eae13094', 'info', 'info --output=json prealloc-extl2.qcow2', 'd278ee3d151063a5d95d25b15ac6324d63a0641819b76b6929091e55b916d6aa', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '942062a45f17a24ec0e12edab7c3785021f54dbc1178aabe5941ad4accf1dbad', '9a9b43bfa2f7b28b685e0918cbd1f7f8b0a16a5105b5c740dce89738eae13094', 'info', 'info prealloc-extl2.qcow2', '230adaf3f3d765abc110b20b0901646195b8401218fefd500db346476beb5697', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '9f0935918372b19712ce59cf13de5b33e52d392a82befa97f795592e089df1ff', 'd47378c2032d6f392d7598d98798d7bfbb9dbfd2161e65120609ad9c492925d8', 'info', 'info --output=json prealloc-metadata-2k.qcow2', '8af78a3580b32c6cec58cff35e8aa6824eec4e06898af93dbe3e393f36b83297', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '9f0935918372b19712ce59cf13de5b33e52d392a82befa97f795592e089df1ff', 'd47378c2032d6f392d7598d98798d7bfbb9dbfd2161e65120609ad9c492925d8', 'info', 'info prealloc-metadata-2k.qcow2', '663864a4cb1b3ac1bc57c53f6797a1833e080514ae1b452c382d5eaecfeb2760', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'dc6d28f12ca0824f45aadd2405c73d586bc20ffa9cf063a108957f4d09ec62ed', '9f6f5d6ed4394d3abbf3c774fa6442679ee0e32f57baad054735ed7d63074be0', 'info', 'info --output=json prealloc-metadata-data.qcow2', '9c957e59f9e9195c92ff7a5195ee5e51a30d987f9295c4e8c8eeaedd9fda5626', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'dc6d28f12ca0824f45aadd2405c73d586bc20ffa9cf063a108957f4d09ec62ed', '9f6f5d6ed4394d3abbf3c774fa6442679ee0e32f57baad054735ed7d63074be0', 'info', 'info prealloc-metadata-data.qcow2', '3e869ff4214906a353940b4f1588ae63d22429e0b7a5c39142090d5a94625216', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'a8cb63ceb4b86413db8020d9e99f7ae313a1215f48efe6d83d09e7e84040db46', '6e30f71094f21e70f208f4a36752e82d3f4e6a8ddd335444f5a9e167866b40ee', 'info', 'info --output=json prealloc-metadata.qcow2', '9a2a0e608ec74dc0289cb55bc283ee4872c3c3bfd61237741e3edc10d91b3982', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'a8cb63ceb4b86413db8020d9e99f7ae313a1215f48efe6d83d09e7e84040db46', '6e30f71094f21e70f208f4a36752e82d3f4e6a8ddd335444f5a9e167866b40ee', 'info', 'info prealloc-metadata.qcow2', '1fe25de621ceada3440b315ec0930c4ebbe5e664282e6917c672447a9dd146a9', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '7541f9aa8a44a5c5a79ae526a6481594f97c1ea00e8136b7535fdcf394bb7bf3', '03a342daa1d2a60b5412abdefccdb762ea2e6130fa2bc060731443d109d5eb99', 'info', 'info --output=json punched.qcow2', '65cfe841848f7de6d0cf91b6eaf442e6ff0d97c8ad61634426cef9b9235f6dee', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '7541f9aa8a44a5c5a79ae526a6481594f97c1ea00e8136b7535fdcf394bb7bf3', '03a342daa1d2a60b5412abdefccdb762ea2e6130fa2bc060731443d109d5eb99', 'info', 'info punched.qcow2', '8ea474c8a4f3db4d4f43255201f4498f8d02453ce19f3902d0679f3e3f87fb6c', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '97421fed402d9f62407508910d47b401dea68840fd6d167f07c8e437de94415e', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info --output=json refcount-1.qcow2', '31439640d699f80b9e0f4d4cff7209ace5d128ea7e58426fffd22bff3c1eec9b', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '97421fed402d9f62407508910d47b401dea68840fd6d167f07c8e437de94415e', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info refcount-1.qcow2', '0dbc070bcb3de28d6cba665294f23743fa7fa82eab04d3758e2de195f417bd5e', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '784f385c33398a6bd4ca189880f3ca93b1264dd66a0d40f885e9d3c32bdb37f2', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info --output=json refcount-2.qcow2', 'ee52fd70e43ac290b2a0f01c737a12a75c966319aeec0724255bffb845469488', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '784f385c33398a6bd4ca189880f3ca93b1264dd66a0d40f885e9d3c32bdb37f2', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info refcount-2.qcow2', 'd9af66f1a465cde7db1b592557e31217b41f9afd8076356e0bb4a393b01b1376', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '545d39375597223152f88f7c444feb3b74ce2a3f08a10dfc7086029d1fcbf545', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info --output=json refcount-32.qcow2', '1142e19d49f0d8fd767f38475f6b7b0f33d2a35d384e061da9ca9d717e5a6235', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '545d39375597223152f88f7c444feb3b74ce2a3f08a10dfc7086029d1fcbf545', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info refcount-32.qcow2', '45c0a34ecb5837d0ebe199182a2a531f2263a6e90557bec1ebaa1b8acfa7dd84', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'd0971533d3c6f3274ea0472654e2f0677495b882041ae5c7e20ac9779a701131', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info --output=json refcount-4.qcow2', 'eef097edf359d37c1b94397023dac8ac80cc36be3f800c1ab02bced7979e02b7', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'd0971533d3c6f3274ea0472654e2f0677495b882041ae5c7e20ac9779a701131', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info refcount-4.qcow2', '89254c9f4f7c45fbba5e02e689f8c9b8554ac107df654b3307f5827515e91693', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'e9ab08d5cd81d1a8119caed71e8380ea33a26f791abf2038dda1b98b44adb879', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info --output=json refcount-64.qcow2', '56ea00b9dfed670a86a7852fe11e34b196f3cd0b342608565255dccd786a9b16', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'e9ab08d5cd81d1a8119caed71e8380ea33a26f791abf2038dda1b98b44adb879', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info refcount-64.qcow2', '6fb55e7cbd1651bdb17805e3497d3dc1daddf47b7dd22fcc230daf83f6b4af45', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '5887ac91cb99e88fe3fe3660f98f1d02464cf3073b70e393556ac2b0e3f943a4', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info --output=json refcount-8.qcow2', 'db3ea511aa7584b631268a67123de751931e4b00b8639002b670fb7dd15a9ad1', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '5887ac91cb99e88fe3fe3660f98f1d02464cf3073b70e393556ac2b0e3f943a4', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info refcount-8.qcow2', '30a09165b8b715d2ce9665f3e392dbcf6f38a34a87230a587f943eb32d876956', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'bfcd1c30b0b80b3f2e4d926882234040d0730bb543986e82984292a9eca6ebf0', 'e0801371a8506eb40ab44061f1f6972a25ddfeb0c25210fc7a54e7dde30bfea9', 'info', 'info --output=json short-tail-odd.qcow2', 'c86091efe49a3419695197097927772698f08ae3edf39badb25672892e19b647', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'bfcd1c30b0b80b3f2e4d926882234040d0730bb543986e82984292a9eca6ebf0', 'e0801371a8506eb40ab44061f1f6972a25ddfeb0c25210fc7a54e7dde30bfea9', 'info', 'info short-tail-odd.qcow2', 'df9723ac16e5f1162b9d486dac070e5857642991073adb161dfdf3c161fabbc9', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'ef59c75a9e75962865299ce4d5b3d5869b1356a0d4078c32de2acc339497c777', 'd40c2a4073e0b68a7c27a478898981d80519286aababaae5a2c24a083456a23c', 'info', 'info --output=json short-tail.qcow2', '6264d0174af48225b96ced09633786acecc79b15f246a56a2b2bcf18e02f2ecd', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'ef59c75a9e75962865299ce4d5b3d5869b1356a0d4078c32de2acc339497c777', 'd40c2a4073e0b68a7c27a478898981d80519286aababaae5a2c24a083456a23c', 'info', 'info short-tail.qcow2', '7ed572f3134d5e301fa2327134326b4a4d0c9cc89a56340a0ba91c14565e67bd', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'c8dccb184dfa0e2d82e56db39741208c8c52663233556a431ded8197f5542b1f', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29', 'info', 'info --output=json size-1000.qcow2', '853f29509bb15cc9d8c6f1f23d76039f46939923845b0e19d9ee2443c3388893', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'c8dccb184dfa0e2d82e56db39741208c8c52663233556a431ded8197f5542b1f', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29', 'info', 'info size-1000.qcow2', '1236eab3811a332938e4c8f7aaafade17730a518021c206a47c96e043d833e1a', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '57022a754e783193cfbc32a02eef162712f0c68f18f992e3f54fb4c5d30860c1', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29', 'info', 'info --output=json size-10485761.qcow2', '34342e4ee96935699cca419d2bfc266707683e4b3ea0aa6a99786169eeb530ac', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '57022a754e783193cfbc32a02eef162712f0c68f18f992e3f54fb4c5d30860c1', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29', 'info', 'info size-10485761.qcow2', 'a4e11483b3003283326537e55d23e7d35726b3e803e0b1c23eda8a5d6219ada6', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '9359e598a6aff872928e708698a0685006b5829300aeef003de0f2c1f2e98d57', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29', 'info', 'info --output=json size-1049000.qcow2', 'b310bdfd6f2a4f4ce1b9bfc97c0a07005eb1996aaa29824dcb3f71235e91fed5', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '9359e598a6aff872928e708698a0685006b5829300aeef003de0f2c1f2e98d57', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29', 'info', 'info size-1049000.qcow2', '8337f4b391edd26bc3191428e17282ff42b4e13072783090e7ae14d06bd079f0', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '2585311d892980b8db68834addaa0fa950fd8f56aa59ef08a36be6a0905120ed', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29', 'info', 'info --output=json size-1m-plus-512.qcow2', '19d7e8b190e57937e6eab36e7d5a0d319a6a88aecda5cdb36c0042df745d08c7', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '2585311d892980b8db68834addaa0fa950fd8f56aa59ef08a36be6a0905120ed', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29', 'info', 'info size-1m-plus-512.qcow2', 'd8e5caadf3b5afaa01509868e5ff8f1ec98d401685e88f57c8840775bd53a5bf', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'b1c1c967885e8a93d0e8402b811de3ce60ebed07b83a131de3677683feb0dcfc', '4ea1ef4178f4091254c03e99c8d8a0e1e6bcdc51c8116f1a4ff2248a01eda0bf', 'info', 'info --output=json size-1t.qcow2', '24474b8bb1679ab2f628968cb75a3c4e8f67be28d1a84366f1216ae70d5d6b8d', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'b1c1c967885e8a93d0e8402b811de3ce60ebed07b83a131de3677683feb0dcfc', '4ea1ef4178f4091254c03e99c8d8a0e1e6bcdc51c8116f1a4ff2248a01eda0bf', 'info', 'info size-1t.qcow2', '22eacc6d1d79231ad655f1562a450a7bf3374342e353f4c65b9b6e037d10f960', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'b753f3e184684cb1824b556c9faee882103d05a0de7a3e7338109fab06885e22', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29', 'info', 'info --output=json size-512.qcow2', '8341533b20ce43f4e4545a6595a429178c1a95ce3e689c3f91c09bc9228a0273', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'b753f3e184684cb1824b556c9faee882103d05a0de7a3e7338109fab06885e22', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29', 'info', 'info size-512.qcow2', 'b02eb51380382cd182b8ab0b20ee630a403aaea6b8dff6626215e0f7ea10649b', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '892819fe744e11c53491e1246fce1903effd3028a21ce2eca9f09583538de538', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29', 'info', 'info --output=json size-65535.qcow2', '4398d8f01452b3407d4ed93534956de7e37ee8bc6f52c364a3fc62ccbef99320', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '892819fe744e11c53491e1246fce1903effd3028a21ce2eca9f09583538de538', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29', 'info', 'info size-65535.qcow2', '21352fdc151a6d112bc819b9883946dc5b12741630f41155d4c551bbb57ef0b2', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '28c6c9b6fd0af4e0b5f72358bafb9ac9a4f85de51a7e29f63b29108dfabe445f', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29', 'info', 'info --output=json size-65537.qcow2', 'adefb526baf381879487cf60b5c9114eb551d90ef5f3efe1c288a12bd6693bda', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '28c6c9b6fd0af4e0b5f72358bafb9ac9a4f85de51a7e29f63b29108dfabe445f', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29', 'info', 'info size-65537.qcow2', 'a920ab292da9ac064a02327e86031c13a1620f4867d6a0e415b58586d9683d01', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '0f305f252e79b2441b313e2431dc90ed6eb8bebf630c1ca5134cf9e57aeee263', '3a08b1d0fd5988f8ba8ed7359a250f84dc2fc601890b0785fd05567f143c49c9', 'info', 'info --output=json snapshot-many.qcow2', '66219afe541a74eb38fa6717ea64ab421ea54a0bebddebb0c70507bf045ca448', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '0f305f252e79b2441b313e2431dc90ed6eb8bebf630c1ca5134cf9e57aeee263', '3a08b1d0fd5988f8ba8ed7359a250f84dc2fc601890b0785fd05567f143c49c9', 'info', 'info snapshot-many.qcow2', 'f1cdd5a45e2ecd07858376b00ad0d0f4f5af3aba380bd65cfcdb85f6da472ca9', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '78d78e83a0af38877b8bf3c9c83624d37b1be7862b58d2ebadd5c7a08500579d', 'a08c0d630a51e10be56436aded52c43803c4347d9d59200c617b99093128df72', 'info', 'info --output=json snapshot-names.qcow2', '6dd36dfc5207db7b99c0b4a3aa174e811c4522b36498d21d1625e1d8bee272d1', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '78d78e83a0af38877b8bf3c9c83624d37b1be7862b58d2ebadd5c7a08500579d', 'a08c0d630a51e10be56436aded52c43803c4347d9d59200c617b99093128df72', 'info', 'info snapshot-names.qcow2', '7fff54fa6f5658da83250208706beec4fd62d3ee8a45748a5df38a79c4edc8a1', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '95e348e5b83920f099adcea5989577b6ae0dac05a1517fb1fbb8177ef5a89d50', '47a11e4e3be7b785454698bda36ff2b024da1cdadd1714a07cf64fa5cfb43b9f', 'info', 'info --output=json snapshot-one.qcow2', '2dbf3f53c3968ac27eeba6b2212812921ffa982848d09f3a0176ada7bf896bbd', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '95e348e5b83920f099adcea5989577b6ae0dac05a1517fb1fbb8177ef5a89d50', '47a11e4e3be7b785454698bda36ff2b024da1cdadd1714a07cf64fa5cfb43b9f', 'info', 'info snapshot-one.qcow2', 'acea55d4975bf4ea8f8bd024b25be9620008c733e6c4c1207c30b24332990160', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '7a3b014fbbb864ca15f3df0fc9c68a098272238a1c0a94eacdd7af30800c24c6', '569cc4ec52f537254117f1e5f8a44a8d6c19f511e7918f579131c66138beb2ec', 'info', 'info --output=json snapshot-v2.qcow2', '3fdb63e0e674a59925daffe8b5771579df9c39410d947f940caaf0c801c15030', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '7a3b014fbbb864ca15f3df0fc9c68a098272238a1c0a94eacdd7af30800c24c6', '569cc4ec52f537254117f1e5f8a44a8d6c19f511e7918f579131c66138beb2ec', 'info', 'info snapshot-v2.qcow2', '59582a6385b45c6663f0a25a919e80880ece1e668bc11787687a7ea81046c4c5', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'f5fa950010e5fc5b47771c90991cf8f1a7376fd433e776f3c76920e34603a6b2', '70643b7216a8a899d4119a07c2c041644f9642d85d415968a0364884f0a1f205', 'info', 'info --output=json snapshot-vm.qcow2', 'e98f758aa003641c2f041d505efe6ad5b53a40df0e09bef1cb728d596ecccdf4', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'f5fa950010e5fc5b47771c90991cf8f1a7376fd433e776f3c76920e34603a6b2', '70643b7216a8a899d4119a07c2c041644f9642d85d415968a0364884f0a1f205', 'info', 'info snapshot-vm.qcow2', '659afa4434699265d4cf08f0fe03c08b2096cb053da5ad431dc2805bb2147287', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '75e06881239eed9f32c8111e007ff1ad3048f853d1dd43c37e319a41978811ed', '9294174dd4ebdcc41d7e2b7d51a591926e978fae0f18dcc403e73323113b3db0', 'info', 'info --output=json tail.qcow2', 'd58505cfc0ef77f51bee740751e2fbb89916786a12d3ced6ecc612159d2637a7', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '75e06881239eed9f32c8111e007ff1ad3048f853d1dd43c37e319a41978811ed', '9294174dd4ebdcc41d7e2b7d51a591926e978fae0f18dcc403e73323113b3db0', 'info', 'info tail.qcow2', '39e8633eaa665029939d66e38cc526a2089a25d19ee7f292d48e2915afa2c53b', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'd0c4bdaa10e08a55faf1afecea3531212edc5aad24f97578ada27f4216bf3544', '375b47d72117bec4001f677ff647d0ca686cd634cd43019521f7b30726aa8a2d', 'info', 'info --output=json v2-cluster-512.qcow2', '837a4cdf4931fa2f66ca5b7b1abc2723919ec7c2fd0c424387f51f5fe6aae211', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'd0c4bdaa10e08a55faf1afecea3531212edc5aad24f97578ada27f4216bf3544', '375b47d72117bec4001f677ff647d0ca686cd634cd43019521f7b30726aa8a2d', 'info', 'info v2-cluster-512.qcow2', '5d4f29ad18bc39fa475a970b8687264777df03e63fbafc6d24677e1e356fb533', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'd168951ca728bb70c43fafe358cdf07cc309b5caebaefa55d3bceddca42dbdd6', 'ba21fdbd9e924c2cbc43064aa7665ac98d3bfa95c1c86d8926c5a26b7758cfa7', 'info', 'info --output=json v2-cluster-65536.qcow2', 'bd3277de8f17a95edc592c4c6bce207228b643e224a057e602d9d5e04a61bb64', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'd168951ca728bb70c43fafe358cdf07cc309b5caebaefa55d3bceddca42dbdd6', 'ba21fdbd9e924c2cbc43064aa7665ac98d3bfa95c1c86d8926c5a26b7758cfa7', 'info', 'info v2-cluster-65536.qcow2', 'efac328d56712edd3552f0e0a86bda892ddfc428f24ae75d9a3fe23af8574cc2', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'd7a73f2d089c9d1aaf85d05443d93ead1ca34b90b5dbe2d1e82d56bc6c3c87cf', '135bf3e3ee4fc75eae3960a353390b4bc8b6c297ef6e4baa70328cbb542c9d50', 'info', 'info --output=json v3-cluster-2097152.qcow2', 'a93e7bfe62dbf67ae573398a5c891a412610c1351d04dc3dc6b6bd41281512e4', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'd7a73f2d089c9d1aaf85d05443d93ead1ca34b90b5dbe2d1e82d56bc6c3c87cf', '135bf3e3ee4fc75eae3960a353390b4bc8b6c297ef6e4baa70328cbb542c9d50', 'info', 'info v3-cluster-2097152.qcow2', '27260852bf00d3408af3a02ad3e40524f373cbd0b6c046fa7e67be9587540f0f', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '34647a635e072cdd23b14fb83ef8672c204da08e404db964aac8c4c82a24ea00', '5047a4a81ec90aec388da6630a94ed44613b963ff195ff6976e6253a528b82fb', 'info', 'info --output=json v3-cluster-4096.qcow2', '97f99ccb0171d154b051d76e7d5b6527e4bd205a99677592009d4a6111c11443', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '34647a635e072cdd23b14fb83ef8672c204da08e404db964aac8c4c82a24ea00', '5047a4a81ec90aec388da6630a94ed44613b963ff195ff6976e6253a528b82fb', 'info', 'info v3-cluster-4096.qcow2', '9edf2426beb2280219d1d316e496eaa86846e7804a070cc7438e9a78b1b0f37f', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '5253bce2f760b3b3f3ca46ae96c0be37431843dbe4a5d3d78e5bfd77eb0f02ca', '9600034faa030274fd40bb4c8888bc7bb49298ee06d41667d509f48a4a29ced2', 'info', 'info --output=json v3-cluster-512.qcow2', 'cb90f87865624668ae74c04b2e134426fdf032e816f313898807855b44644b42', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '5253bce2f760b3b3f3ca46ae96c0be37431843dbe4a5d3d78e5bfd77eb0f02ca', '9600034faa030274fd40bb4c8888bc7bb49298ee06d41667d509f48a4a29ced2', 'info', 'info v3-cluster-512.qcow2', '09e4641755d7f10549397fc796f58192136bfe0fc712937df310d65494f310e9', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '94cf4c3f690bbbc1ee51c1e75f55a2fed31dbec3581c137984d64552f7edf2e9', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info --output=json refcount-16.qcow2', 'f380ad86d503c31f3e75c70d3f0185e05c91b7147d8095c88164538c3c70f0c2', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '94cf4c3f690bbbc1ee51c1e75f55a2fed31dbec3581c137984d64552f7edf2e9', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info --output=json v3-cluster-65536.qcow2', '230f76b17eec02440516e289bb0c80352cbd053b644667532e90f534111d44e3', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '94cf4c3f690bbbc1ee51c1e75f55a2fed31dbec3581c137984d64552f7edf2e9', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info refcount-16.qcow2', '23439612ccba6ba0fb02c410243b10422d1c992e254a8acfe6b7d90da0da186f', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '94cf4c3f690bbbc1ee51c1e75f55a2fed31dbec3581c137984d64552f7edf2e9', 'e00d792eb9d11c624e2d79ccb6a34bbcc78e02c9a21b8d78633083fa2c805590', 'info', 'info v3-cluster-65536.qcow2', '840355730493fa0d9a0bd79303dc5445d574e6e86aafedbe8c9920cba39f42a4', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '393b3e053278f13908b282e7fb664066a502d6af2e1e081bc768d170d593c225', 'f035934631cdb710d8e2f79b8e512108480b8103ac10b65760fca759cf577507', 'info', 'info --output=json zero-alloc.qcow2', 'df431b5cb114104dfae1c0d3759d40372521e08fe9049c682c33553d1b9fd425', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '393b3e053278f13908b282e7fb664066a502d6af2e1e081bc768d170d593c225', 'f035934631cdb710d8e2f79b8e512108480b8103ac10b65760fca759cf577507', 'info', 'info zero-alloc.qcow2', '563b6e1a29c856f415cfb3d4031e27e15d23a33af838c51af1a214323a8d1c8a', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'f510dbfeb0cf763d4b430d8a6362cb6e41d0bef40b19591784f9666fe81b5050', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e', 'info', 'info --output=json zero-end.qcow2', 'f08c8aa6b91c05b2a7eb950f799b8644333be8fa89eb8fc372032b17e6d61700', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'f510dbfeb0cf763d4b430d8a6362cb6e41d0bef40b19591784f9666fe81b5050', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e', 'info', 'info zero-end.qcow2', 'e9d41480eaf6d24e503f8dac8c7116d041d3477fb4d419c9cf18ec44316d3605', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '6bcbf405e042b9c5bc35a9078a07fa586bad401c30d7f3c9ff4bffd7c48ee5fe', '860e90b7830c479491161e080786c0bc559a6d83e0d967239c9b83dd563e8479', 'info', 'info --output=json zero-mixed.qcow2', '85b40eac3c3974513ebe20573ce593a922023a91f56a8cae5da2e90ad95df1ae', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '6bcbf405e042b9c5bc35a9078a07fa586bad401c30d7f3c9ff4bffd7c48ee5fe', '860e90b7830c479491161e080786c0bc559a6d83e0d967239c9b83dd563e8479', 'info', 'info -f raw --output=json zero-mixed.qcow2', '1895037229c4522b6edd13473d12259daa1f0f24a0abf2dd26090198cce803a8', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '6bcbf405e042b9c5bc35a9078a07fa586bad401c30d7f3c9ff4bffd7c48ee5fe', '860e90b7830c479491161e080786c0bc559a6d83e0d967239c9b83dd563e8479', 'info', 'info -f raw zero-mixed.qcow2', 'eba982531d583587ca7dfb4b578747abe7f4921df7b4fcfebe19614ca69b3df8', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '6bcbf405e042b9c5bc35a9078a07fa586bad401c30d7f3c9ff4bffd7c48ee5fe', '860e90b7830c479491161e080786c0bc559a6d83e0d967239c9b83dd563e8479', 'info', 'info zero-mixed.qcow2', 'eec9843c6936479542c65a119f44299de5f58a68c9513ea3f4d75d2a4f93a55d', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'c4cc81721c7450a421a159bda8008fa5737fb3aff1fe722c2f7f8ec927a5b3b4', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e', 'info', 'info --output=json zero-plain.qcow2', '9e55b658da5cc67041e8cdb01a365ed5c0ccb6da6bb38a5cb5a1729ca61dc8e4', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'c4cc81721c7450a421a159bda8008fa5737fb3aff1fe722c2f7f8ec927a5b3b4', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e', 'info', 'info zero-plain.qcow2', '8eed13c1459180a1ad2060c07da227a918b55adfaf6c3cd91778cba19d3ef309', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '84616a472228c8ec7b3a9bf8bae6e405ac94577f35e0034f202904d7db26bf4e', '73fcb29fb5a391bdebf686974d9195433b36eb9001c3ec39556c26e34966bc31', 'info', 'info --output=json zero-unmap.qcow2', '88e678fcfbc764c7d3d6e1116fc91a6b762efc22b02c15357b965646bc1a3a26', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '84616a472228c8ec7b3a9bf8bae6e405ac94577f35e0034f202904d7db26bf4e', '73fcb29fb5a391bdebf686974d9195433b36eb9001c3ec39556c26e34966bc31', 'info', 'info zero-unmap.qcow2', '5b89ef45e8aeac19f2776d9d3b5baaa7b3bed1b7ccb1d3feb2025c4f466d30af', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '18ac3e7343f016890c510e93f935261169d9e3f565436429830faf0934f4f8e4', '75a6f0c4b57763bfa8fe5cfe5a7fbcb265db00fdd1832f74c5123a0734e6c2ee', 'info', 'info --output=json data-1.raw', '04fefaa6f23eb3c42b624af44000967a96629796b331abfb3b7c62f58a4b602f', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '18ac3e7343f016890c510e93f935261169d9e3f565436429830faf0934f4f8e4', '75a6f0c4b57763bfa8fe5cfe5a7fbcb265db00fdd1832f74c5123a0734e6c2ee', 'info', 'info data-1.raw', '9d7bda898697aabb756e09786814e51a46959c39e3765f977bbb7649181b9e92', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'e8cec134fe59530e102e14869a9b0b3796129eb410a827b81d5b38cc80f334ab', 'd99220dbddef44bd21f43aadb16dcd29932901e66b16af2457b0b6255db198ac', 'info', 'info --output=json data-1000.raw', '7eafeb76cdbcc72b003d36437ece1ab8fdc016932ca2f5eead7cf963c7de4fd9', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'e8cec134fe59530e102e14869a9b0b3796129eb410a827b81d5b38cc80f334ab', 'd99220dbddef44bd21f43aadb16dcd29932901e66b16af2457b0b6255db198ac', 'info', 'info -f raw --output=json data-1000.raw', '7eafeb76cdbcc72b003d36437ece1ab8fdc016932ca2f5eead7cf963c7de4fd9', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'e8cec134fe59530e102e14869a9b0b3796129eb410a827b81d5b38cc80f334ab', 'd99220dbddef44bd21f43aadb16dcd29932901e66b16af2457b0b6255db198ac', 'info', 'info -f raw data-1000.raw', '9a65c1744b4dc724029b81498eb1313739d5fb274881681a9a2451b48f33e442', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'e8cec134fe59530e102e14869a9b0b3796129eb410a827b81d5b38cc80f334ab', 'd99220dbddef44bd21f43aadb16dcd29932901e66b16af2457b0b6255db198ac', 'info', 'info data-1000.raw', '9a65c1744b4dc724029b81498eb1313739d5fb274881681a9a2451b48f33e442', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'ef94c126bfb6793c3b46596f7acce4a98382cac6de2f3a2a2fe24aa64710c534', '716e5c262546f29e3f6ba0c10a70913e6f1f122b4ab8bd4468f99c004367ff0b', 'info', 'info --output=json data-4096.raw', '46008a0a6b0d7c601ccef62403da360436f3030d3518bbf180087e5d5fe39042', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'ef94c126bfb6793c3b46596f7acce4a98382cac6de2f3a2a2fe24aa64710c534', '716e5c262546f29e3f6ba0c10a70913e6f1f122b4ab8bd4468f99c004367ff0b', 'info', 'info data-4096.raw', '4fcb1423c40b08c0a520e96645c5867a1f62558da76e4b030e7adf12f037691d', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '4ebc89abadba3efd761122f233e4e18f763274a7e78ac3fa847786b1d718d83c', '9ac735ab5a34e784a60c4fa3d011f1f1150b4f29a267d5334452d64a6d8abbae', 'info', 'info --output=json data-4097.raw', '0e6bb3eb0ee4ccf887d86798109a7b859ac3c96af4ab0845b716891b9c6ffe8b', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '4ebc89abadba3efd761122f233e4e18f763274a7e78ac3fa847786b1d718d83c', '9ac735ab5a34e784a60c4fa3d011f1f1150b4f29a267d5334452d64a6d8abbae', 'info', 'info data-4097.raw', '23a7a199fb278747ad55c90376518d24be59e60cf5bf4a005d2f67ca0eddf42b', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '4d6853a2cb123319a07af5bf2a8e0f3379bbec06b78908b085a79cb53e3f8b54', 'd96e932107fb750d7d055054eaf6d53a9eb20d17c2b9d18232fba9fbebc2e08d', 'info', 'info --output=json data-511.raw', '502dcde17b99fe2c0f85e1223c2bf039b2d2fdac615ac263d1060cbbd079e6f7', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '4d6853a2cb123319a07af5bf2a8e0f3379bbec06b78908b085a79cb53e3f8b54', 'd96e932107fb750d7d055054eaf6d53a9eb20d17c2b9d18232fba9fbebc2e08d', 'info', 'info data-511.raw', '36c8e98cc91b25e4b10913f3d0fc44e72581a2d450a83be08b623c88331b262c', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '640440dcc02502c89db14bf0879ab06eee6a114d0aca31974805eead4ebfdb98', '3cd51f8cab5d41b9a5a760ab7db1f384dd6822e3a1d1cb17454eaa68cd675bae', 'info', 'info --output=json data-512.raw', '4ade100ea94020fc5f361d93e67ee9b36190b296fbbca9e880dbd823628c69de', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '640440dcc02502c89db14bf0879ab06eee6a114d0aca31974805eead4ebfdb98', '3cd51f8cab5d41b9a5a760ab7db1f384dd6822e3a1d1cb17454eaa68cd675bae', 'info', 'info data-512.raw', 'eed8d11bbd6c9d7ebc87039e4951f51a5a885026b4824fb741f41e5c5cd6d869', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'f6c7901a36c8436f0390ea5201e3a137d6596fc5f68539e165b8beb0bbab5ce7', '156ea3d33b587a90087d307d99fac556addc1c5de1ddf596f609b3b2bfc29c3a', 'info', 'info --output=json data-513.raw', 'd4c6b0ab32f5fc994a4f9b73bf52dbd8ed4d128780cfb5fd7b9508f865f3733b', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'f6c7901a36c8436f0390ea5201e3a137d6596fc5f68539e165b8beb0bbab5ce7', '156ea3d33b587a90087d307d99fac556addc1c5de1ddf596f609b3b2bfc29c3a', 'info', 'info data-513.raw', '2cbde1e95aa73cccec9585cb7c4a84796d742e76b0a21ca1444d2485c9367f78', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'bac71fdc0f8aab776ef828f8719c882ed67ac8c8623b9d313ae8d49e66ad9ed2', 'aab856f946d50da5df99c8e5d939aa76c5d49c76abf0c9eec28a65722eedff34', 'info', 'info --output=json data-65535.raw', '9bbc771f48a28ea000f6c2615130057993405199e3b767bca9e63f5e2cd98e43', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'bac71fdc0f8aab776ef828f8719c882ed67ac8c8623b9d313ae8d49e66ad9ed2', 'aab856f946d50da5df99c8e5d939aa76c5d49c76abf0c9eec28a65722eedff34', 'info', 'info data-65535.raw', '467c8f521388550d4b209977cc139f7e381b1aa0609666b61d846c068f4dcfca', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '3fd6b8a3dea597918d2faf6199c8a08f76a7117efd42164b619ef6bd97496208', '5fb61c1118a113d26bc37011cbc79528101721457c3c189127696f6611651c06', 'info', 'info --output=json data-65536.raw', '3e823ae1b5c7d2a814d18c9e47500231e46f329bb4658dc02abedf323bf17bb3', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '3fd6b8a3dea597918d2faf6199c8a08f76a7117efd42164b619ef6bd97496208', '5fb61c1118a113d26bc37011cbc79528101721457c3c189127696f6611651c06', 'info', 'info data-65536.raw', 'd5a8170b10c6095f9584ea7d02f20f2428656c69ad6a04eee535b3c7c45c6c5c', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '6f2b91570018bfcd8a715465634353cb0fa398628c9c8fad1477e8b50de4d1a4', '3a673f460b36f7d0b90e5bc706a11d080bece7ffa38553f8f596ac3afa0fcad2', 'info', 'info --output=json data-65537.raw', 'ca9b0fb389358cd6db8910db13ab2797613b9462fffc9bd263cda845aa76b99b', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '6f2b91570018bfcd8a715465634353cb0fa398628c9c8fad1477e8b50de4d1a4', '3a673f460b36f7d0b90e5bc706a11d080bece7ffa38553f8f596ac3afa0fcad2', 'info', 'info data-65537.raw', '0483ef41e34527296dac26a8a0b146539da4baacd941d65eac530ec8b6c7b91f', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '931cc43ef9241b4a5da6d86fc979d977942509ff397d65c441e09adebd934bb5', 'e495d856b891496040a0fc718ee74488c5b3dbb0885317498fba1fb6c640cc4f', 'info', 'info --output=json data-ends.raw', 'b23b14619b387710f8102f1e0ffe09abe32da5357a1791d2a0de7092daac0318', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '931cc43ef9241b4a5da6d86fc979d977942509ff397d65c441e09adebd934bb5', 'e495d856b891496040a0fc718ee74488c5b3dbb0885317498fba1fb6c640cc4f', 'info', 'info data-ends.raw', '280b00b7c1fd84c47490a4e49471f8a49c86761f7ce5295ab4bb0a8adbcdb8fe', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'baf746ee3d4a3be3765a5a169986dc024b4cffd1a48e952cbce9cf02efc0f9f7', 'beb356231bf5d6820de4e5e070ea1624de5798604c794ae3b4b13b61c36bcf4d', 'info', 'info --output=json data-middle.raw', '4cc6f9805c31432715ba2d359e3c4a6fd38eafa63e8c6a72729c53e2b0b6d3b3', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'baf746ee3d4a3be3765a5a169986dc024b4cffd1a48e952cbce9cf02efc0f9f7', 'beb356231bf5d6820de4e5e070ea1624de5798604c794ae3b4b13b61c36bcf4d', 'info', 'info data-middle.raw', '5fd78dccbb77b7c20999e07f16a28b5ce152123a8cb9b0e41f015c81c050d4e7', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '39da9e92dbe4d3612df1ffcc2ac68c752817aa2619f4c5121758839279855ab2', 'info', 'info --output=json empty.raw', '4ed280fcd54df23db62d533d935646f547e75ea338f9f995e9e63710f39be743', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '39da9e92dbe4d3612df1ffcc2ac68c752817aa2619f4c5121758839279855ab2', 'info', 'info empty.raw', 'a5260709e3656419a013f9f2e0afec13004294549a308015a204d32dd59daa34', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'f2be1c29fdc3268a42ef9e58fd23f14b098deee083acd95e2fab162841ac9ae7', 'f7a8369af6f7a0c04e5b8dfb848104a6fa77ecb528cb53c7c5896b07e12a7322', 'info', 'info --output=json gpt.raw', 'dcc4310269b13ee28a397f3dc6ea80958ad0af7fee5df540de88ff38d2af8f62', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'f2be1c29fdc3268a42ef9e58fd23f14b098deee083acd95e2fab162841ac9ae7', 'f7a8369af6f7a0c04e5b8dfb848104a6fa77ecb528cb53c7c5896b07e12a7322', 'info', 'info gpt.raw', '3dcdfde3da79360cae7a2972b4692f770e15674672f1300a1d7ed1810a0aac0a', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', '75a6f0c4b57763bfa8fe5cfe5a7fbcb265db00fdd1832f74c5123a0734e6c2ee', 'info', 'info --output=json hole-1.raw', '299b5efb92eee5b9126d01e103157ffed56f8bb67222eb7979827226e0e4903b', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', '75a6f0c4b57763bfa8fe5cfe5a7fbcb265db00fdd1832f74c5123a0734e6c2ee', 'info', 'info hole-1.raw', '2a960e29c61499161d54e05f064bc08ff242e4de1ea87a4978c1a7315dd9ac07', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53', 'f4627134b9f9cadda771ab8ec4d03d5d26d11e31652adb67d494eacbab1bc86e', 'info', 'info --output=json hole-1000.raw', '1f9666e91dddbb1f6dc9dc927472758e13ce3d3b6dcca1e45cce8e506ddf0b3c', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53', 'f4627134b9f9cadda771ab8ec4d03d5d26d11e31652adb67d494eacbab1bc86e', 'info', 'info hole-1000.raw', '2f09184b34eb9bee945eba4613c4e2a8845b6c6a826941f4b8dfb586ae41e346', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '30e14955ebf1352266dc2ff8067e68104607e750abb9d3b36582b8af909fcb58', 'ad2e80dee291b6b1ffd6ee851e4f6a92571ffaf63c995cf852be1bc3ffde057c', 'info', 'info --output=json hole-1m.raw', '568d11659b4d13e8c8bd19f8f9bcedefa708b99ef2ef329a7efa3d655766ea1d', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '30e14955ebf1352266dc2ff8067e68104607e750abb9d3b36582b8af909fcb58', 'ad2e80dee291b6b1ffd6ee851e4f6a92571ffaf63c995cf852be1bc3ffde057c', 'info', 'info hole-1m.raw', 'eb26a1d4daaeaaf784e7b22c76ff9261bc49a92645650099ea32aa8312b87254', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'ad7facb2586fc6e966c004d7d1d16b024f5805ff7cb47c7a85dabd8b48892ca7', '53edac82819d6631648921039c884ff7dffb0813e80fa3f3fd778300fba28472', 'info', 'info --output=json hole-4096.raw', 'b1bf5e145dcecafdef9cba56d33cf8c4fe7f91751fb2b3010f35676f460e912c', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'ad7facb2586fc6e966c004d7d1d16b024f5805ff7cb47c7a85dabd8b48892ca7', '53edac82819d6631648921039c884ff7dffb0813e80fa3f3fd778300fba28472', 'info', 'info hole-4096.raw', '0901481d969000676903208fafad684c34e1c7d73be46686a2cac8532f65825f', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'b587fa297299ce9c602e58292b51379402bf7b1074f6b18679c2fb871c917ca8', '90a7d8aa3d98eb783a4241d1a71c605da4954f36b790217299e2f17fb0974d6e', 'info', 'info --output=json hole-4097.raw', '46b56a05453104b1bb6c5a5d09759c0a818b67d24e4b77858ecf8b2b155a7bc5', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'b587fa297299ce9c602e58292b51379402bf7b1074f6b18679c2fb871c917ca8', '90a7d8aa3d98eb783a4241d1a71c605da4954f36b790217299e2f17fb0974d6e', 'info', 'info hole-4097.raw', '3aaa72958adfb88cbdce16a3d644ee8d7890bad61902b755f202b082ddb9d68c', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '117985087e92cba0e8fdd6b35599d4ef451dda3ed40c865cad00b01708721666', 'd96e932107fb750d7d055054eaf6d53a9eb20d17c2b9d18232fba9fbebc2e08d', 'info', 'info --output=json hole-511.raw', '9bcafea700a3da52ae077c262d65a54d36497814eed6c61ba17fee9a70c2eea5', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '117985087e92cba0e8fdd6b35599d4ef451dda3ed40c865cad00b01708721666', 'd96e932107fb750d7d055054eaf6d53a9eb20d17c2b9d18232fba9fbebc2e08d', 'info', 'info hole-511.raw', '105148750cced570731d07c2da64c688a66d3fef9ed08dbc08f5c73c59a54db2', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '076a27c79e5ace2a3d47f9dd2e83e4ff6ea8872b3c2218f66c92b89b55f36560', 'afd9b1f0210cf2e8223a3cd215ff2fa5fe0f8e9f9b23ec08362b4729e2ea3513', 'info', 'info --output=json hole-512.raw', '60fe287d7df3b3550e35f112fd531004ad7781ba6134d6206d900a77cf5cc3a4', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '076a27c79e5ace2a3d47f9dd2e83e4ff6ea8872b3c2218f66c92b89b55f36560', 'afd9b1f0210cf2e8223a3cd215ff2fa5fe0f8e9f9b23ec08362b4729e2ea3513', 'info', 'info hole-512.raw', 'd8f7812f1d32bc1494ead6ad4cfbb54d43c91378623c5f77f627cb39fceceedf', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '8ae7498b01f40e9d2a04df8a8a91cc0b180eb9eb64b78129f59a6d6ab547816b', '2797d50190e991acd58d950c1a97083d5cf1e357e64aba6cbc40bd1b21a866d7', 'info', 'info --output=json hole-513.raw', '77894da83df5aa85126a201ada3dbc9694d30ef506e037cedf829b5dfa4e1898', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '8ae7498b01f40e9d2a04df8a8a91cc0b180eb9eb64b78129f59a6d6ab547816b', '2797d50190e991acd58d950c1a97083d5cf1e357e64aba6cbc40bd1b21a866d7', 'info', 'info hole-513.raw', '94e4287febf54522b3cafa1998705c91975a56241d9bd06fedb26250da2e00b7', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '9f797b60edaf440d5831da53c35f4d4847a2f55adc64cfe887a7bcfcd9eca495', 'e857ff4c0c01ee7e7b32b4b5510ee0c39464ba639dd1f2e1f3367b66e701ff66', 'info', 'info --output=json hole-65535.raw', 'e63dd6c8b2151dbdc2fd97fba11673673064a50a15d9d48bca7c1d973d5ade29', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '9f797b60edaf440d5831da53c35f4d4847a2f55adc64cfe887a7bcfcd9eca495', 'e857ff4c0c01ee7e7b32b4b5510ee0c39464ba639dd1f2e1f3367b66e701ff66', 'info', 'info hole-65535.raw', 'c6988028d13081d3b2425b2af61f4b4a553fc0913286a0ea247e27ac6ff82033', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'de2f256064a0af797747c2b97505dc0b9f3df0de4f489eac731c23ae9ca9cc31', '25a791282a5963a2797a98b46c28972b131aed5f1151189bb418e78fa9d04ede', 'info', 'info --output=json hole-65536.raw', '7815ef39cca6ebcb287ca32d192a053b8144de74e7988ef8ee0ff73b520f05dc', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'de2f256064a0af797747c2b97505dc0b9f3df0de4f489eac731c23ae9ca9cc31', '25a791282a5963a2797a98b46c28972b131aed5f1151189bb418e78fa9d04ede', 'info', 'info hole-65536.raw', 'f061c30923f7bbbdab60ca9c1e24dfc31ca9b48c95e978e678eab5854b32b58f', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '3266304f31be278d06c3bd3eb9aa3e00c59bedec0a890de466568b0b90b0e01f', 'b01030a53c693d689ee5a129910aad2276015e8027df5aba8f6a47ecf07d001e', 'info', 'info --output=json hole-65537.raw', 'dcb6f21733c707aa44c07e463893be9823f209dca466539e559c08f65579ef36', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '3266304f31be278d06c3bd3eb9aa3e00c59bedec0a890de466568b0b90b0e01f', 'b01030a53c693d689ee5a129910aad2276015e8027df5aba8f6a47ecf07d001e', 'info', 'info hole-65537.raw', '68064bb135131eee098224dc78736d3681ea9429cd54e821dc5db2f625925046', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '1a6a175e149f829d96c7f02d1f7f5c78c3ac5029c4504fed1b74f52a1c643a40', '2f885b3aab6515aecdc0c9119f4fa90a87d8c548731ee76ffb8a510f88a2f9c8', 'info', 'info --output=json hole-first.raw', 'b163ee6f266acd035d432f7c0b3a7aac5de1f9015039ae6deb7167ea35912e27', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '1a6a175e149f829d96c7f02d1f7f5c78c3ac5029c4504fed1b74f52a1c643a40', '2f885b3aab6515aecdc0c9119f4fa90a87d8c548731ee76ffb8a510f88a2f9c8', 'info', 'info hole-first.raw', '5a7ed47f65de761ba30aaa5ef0d2cba74bd9101babfa90acb13d8fc3c004abfb', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '4769c0d57c3cb7c64c216fd43fa98c9791f2ea0212f033c188720a37d20f6864', 'b215c184c5ffaba13609ca3c85242d5a2f9f8286468a62f8676754cf19b1b492', 'info', 'info --output=json hole-last.raw', '28dd8d3b862f855cb2a85b99362bd027c69929061aa6e2e54b43fc949772680b', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '4769c0d57c3cb7c64c216fd43fa98c9791f2ea0212f033c188720a37d20f6864', 'b215c184c5ffaba13609ca3c85242d5a2f9f8286468a62f8676754cf19b1b492', 'info', 'info hole-last.raw', '20476bfdd2e1b07971db0c26e0a137a537554b312472a4d5809aa51665ec646c', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '453979a99cc85b205ed94bfd8673f8e0ce2ca19f1dd111adf484ea8faa209d14', '765818a064dc17c4e79302560c1d9a72e140737aafce534b13511cb5c0021bec', 'info', 'info --output=json hole-middle.raw', 'c9c6d478156a64af22f3ac2b37a7fbd210f03619ada2268d746f2fc2e6deb942', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '453979a99cc85b205ed94bfd8673f8e0ce2ca19f1dd111adf484ea8faa209d14', '765818a064dc17c4e79302560c1d9a72e140737aafce534b13511cb5c0021bec', 'info', 'info hole-middle.raw', '68883752e959ccf67145a2c5b60cfdd26249d8fdb98636db294698b3100ee78c', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '53280886160cc693ff33955c1cc2c315c56c5e063e105eae6380f3502370434b', 'd013acdafcddf82d1d7e65ac0466ae43a4c57887ac6b43f06658172e41c9dda1', 'info', 'info --output=json iso.raw', 'c24ce51799bd93ad62d08224336f13826b2a762d728ab2a0a9565287a6acab8e', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '53280886160cc693ff33955c1cc2c315c56c5e063e105eae6380f3502370434b', 'd013acdafcddf82d1d7e65ac0466ae43a4c57887ac6b43f06658172e41c9dda1', 'info', 'info iso.raw', '8116251281a5f62dc9fff4e6b900670425df4385b6c85d1adeab62594927c8c9', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '6daac83e1ab704388391bb705cc426a04b81119388435203fbda7492cdee034a', '6ee7bb380f68e81a8c0dddedf817dfd80e7612c5e6be82e3116900af8b4e9bd0', 'info', 'info --output=json luks2.raw', '228bf7878e30a7581eb9a09728c72de4d58db74e096ad3021c7d025ea87f0fd2', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '6daac83e1ab704388391bb705cc426a04b81119388435203fbda7492cdee034a', '6ee7bb380f68e81a8c0dddedf817dfd80e7612c5e6be82e3116900af8b4e9bd0', 'info', 'info luks2.raw', '558c67cfe9458d449883e2472ca59a0aaa95d829e444925b2c278239d27d7fb2', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '4e8c2a2fd001d6870d5c38beb993cfae0a30a7a7a034134e368a316db93b76ec', '6af0e7ab0607ac20870937c36a99bc9e4642ef39a8e8535e93f4872d6dc0fede', 'info', 'info --output=json punched.raw', 'd3001b0ca1ea70a9bfb3fa120ae3bfd1b9bf7a5bf8e07eb85b8a32616780f2e0', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '4e8c2a2fd001d6870d5c38beb993cfae0a30a7a7a034134e368a316db93b76ec', '6af0e7ab0607ac20870937c36a99bc9e4642ef39a8e8535e93f4872d6dc0fede', 'info', 'info punched.raw', 'a46745dfb0893c5374b43a730bfa1b6304b672c0011c9b92df5d4befd958a80c', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534', 'f021ac7a1d47706daaeb9ca687e3c7577de0dd1f7a953f64ca744a90d6aa14b4', 'info', 'info --output=json stripes.raw', 'baa547d48a8a60dd80e782f0d4ea234934284dfa378f42aa1a00e398219abae4', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534', 'f021ac7a1d47706daaeb9ca687e3c7577de0dd1f7a953f64ca744a90d6aa14b4', 'info', 'info -f raw --output=json stripes.raw', 'baa547d48a8a60dd80e782f0d4ea234934284dfa378f42aa1a00e398219abae4', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534', 'f021ac7a1d47706daaeb9ca687e3c7577de0dd1f7a953f64ca744a90d6aa14b4', 'info', 'info -f raw stripes.raw', 'da9d5bc1763f98e985ef14e132e8f0db9b4d84ca80ab09455f22a4b14773e3bd', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534', 'f021ac7a1d47706daaeb9ca687e3c7577de0dd1f7a953f64ca744a90d6aa14b4', 'info', 'info stripes.raw', 'da9d5bc1763f98e985ef14e132e8f0db9b4d84ca80ab09455f22a4b14773e3bd', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '06251dd5ef5d42cc7931c33c5e19b2612fe48ee2bbb261986426b15b01662b22', '02656972717aabbbbc5b71264acca73dd8f669b6db55645fd0b8ab0b0e7e39b9', 'info', 'info --output=json tail-data.raw', 'e42af4daa9df0c62dc6cdd23f8ce04dced3ad3c18d1e695b0a86a08bb1f6250d', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '06251dd5ef5d42cc7931c33c5e19b2612fe48ee2bbb261986426b15b01662b22', '02656972717aabbbbc5b71264acca73dd8f669b6db55645fd0b8ab0b0e7e39b9', 'info', 'info tail-data.raw', '6f347523c246b2d2e9611427e92145fbd277b264ccb67f9013eeb8801fd8b031', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'dcc72a06bbc2876d9d83a9b756935eabafe9d8574ed62da02c446dd1ef9210a7', '3c8329ec489f51be1d832264746850cfa3c90962f3e24e05514b85919612ad2b', 'info', 'info --output=json tail-hole.raw', '164d8253d82dc8629b803070ab396df7ef208c746bb943e9762b0570661393b4', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'dcc72a06bbc2876d9d83a9b756935eabafe9d8574ed62da02c446dd1ef9210a7', '3c8329ec489f51be1d832264746850cfa3c90962f3e24e05514b85919612ad2b', 'info', 'info tail-hole.raw', '55ea1ecfb2fef87a84a4e0f37349306cbc5fa343bf811a534d289d9b8b5007b3', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '85ae310e8ef69ad6b3b42b463e16fc5e484819019e752e60f98cd619f057d7d2', 'dc4ca94a44005a726406bd4d5d2cb5c0d8145fdf7f9ea7a8920f35bca80758eb', 'info', 'info --output=json tail-in-page.raw', '47e8fbf3cb364828ef57c6e5f8b308de764283729bc974f96e18e26f385fe2c3', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '85ae310e8ef69ad6b3b42b463e16fc5e484819019e752e60f98cd619f057d7d2', 'dc4ca94a44005a726406bd4d5d2cb5c0d8145fdf7f9ea7a8920f35bca80758eb', 'info', 'info tail-in-page.raw', '58401d6ba317ce120c2b4a75a6f27f4ed92253f85df663221ab11b4f01a79144', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'f2524b5d6d53084d6fab3086b6d8511f1617b086a76875a2a8eecef5b35db03f', '6750def6bb454d41406eb4d5569aa7779dc4485fbd07f2fb1dc39e406aadfc8a', 'info', 'info --output=json tail-one-byte.raw', 'bd902f1fc3e439a8b16a2705a8ff93fdcaa394a3d10964f37c43167616fb69db', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'f2524b5d6d53084d6fab3086b6d8511f1617b086a76875a2a8eecef5b35db03f', '6750def6bb454d41406eb4d5569aa7779dc4485fbd07f2fb1dc39e406aadfc8a', 'info', 'info tail-one-byte.raw', 'aca208967a532cc86fe534da2e25528057765d85bdf617d730c40491ea3dacba', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '7fe0905f1ea13effcf573255756120833125266e6da422b2dc304d679a305ef4', 'bdfe5bc1f3aa4bc9465b21105adf49444012bd02482dc41c705df1852900b656', 'info', 'info --output=json text.raw', '7744ad3857ccf0c5937d18b98c89c034ffac12e6d09889cbce767d9fcd92fe33', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', '7fe0905f1ea13effcf573255756120833125266e6da422b2dc304d679a305ef4', 'bdfe5bc1f3aa4bc9465b21105adf49444012bd02482dc41c705df1852900b656', 'info', 'info text.raw', 'ef2a92f15bd7aab4600c6c8a84e96fb10ff73815e0de3a16f2ffa2e14b6cd4ce', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'fa43239bcee7b97ca62f007cc68487560a39e19f74f3dde7486db3f98df8e471', '1a3ecae6a25e7a294bbcba6807d72eb685d506d519c348cf5f85b9b676ee4f7c', 'info', 'info --output=json zeros-written.raw', '2d0cad016307b0cadb22a8365bb5d783c84748442b42e3155f1535fea47f1f78', 'recorded');
INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin) VALUES ('7.2.22', 'fa43239bcee7b97ca62f007cc68487560a39e19f74f3dde7486db3f98df8e471', '1a3ecae6a25e7a294bbcba6807d72eb685d506d519c348cf5f85b9b676ee4f7c', 'info', 'info zeros-written.raw', '32579ed6e559503b38e28a880ca219774b20af5bd70118b22df498483c8c33ea', 'recorded');
