-- Answers of qemu-img to dd, written by: instar-batch export
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
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/luks-serpent.qcow2', 851968, '7300bd4e18e00efd0e10dc0fbd0b840c4d86ac1849ceaf8d26c9c26623ba2ff4', '5242b3baddc5b9cdfa13e4b7123805027dd6201fb4c05f7635c86dd6a5baa0b5');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/luks.qcow2', 2555904, '8194a8e8b4b66af5d453778dcc6a2bf92544706ece144e254a7f2e5704d5f534', '4d792c1a0bff860fd277ef8229742d273c0ec029b36121778b98974e8ecf1979');
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
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-0.qcow2', 196608, '1f0e416c971c2d5effe7d6d021965e76f4424f2bfb5431ba6d62a95a977475bb', '7977bb55a5c1ee4eb9c5cf1890a69fad57cb7e3ee8cd6a8c4e6a772d8b15e74f');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-1000.qcow2', 393216, 'c8dccb184dfa0e2d82e56db39741208c8c52663233556a431ded8197f5542b1f', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-10485761.qcow2', 393216, '57022a754e783193cfbc32a02eef162712f0c68f18f992e3f54fb4c5d30860c1', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-1049000.qcow2', 393216, '9359e598a6aff872928e708698a0685006b5829300aeef003de0f2c1f2e98d57', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-1m-plus-512.qcow2', 393216, '2585311d892980b8db68834addaa0fa950fd8f56aa59ef08a36be6a0905120ed', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-512.qcow2', 393216, 'b753f3e184684cb1824b556c9faee882103d05a0de7a3e7338109fab06885e22', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-65535.qcow2', 393216, '892819fe744e11c53491e1246fce1903effd3028a21ce2eca9f09583538de538', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/size-65537.qcow2', 393216, '28c6c9b6fd0af4e0b5f72358bafb9ac9a4f85de51a7e29f63b29108dfabe445f', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/snapshot-control.qcow2', 524513, 'c2765f6ee753c017394b7c9a6a3954198df92ed77f99fc8df6bce15eea08e3e8', 'ebdf06436fdfa560c3d17c93428d0060d8ba00d9db98e8dd87b887fb563bfd55');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/snapshot-many.qcow2', 196028, 'a55ef2a6390eef4ebc141a4eb208f1c7c95d98309c66137f271fb39d5106095e', '3a08b1d0fd5988f8ba8ed7359a250f84dc2fc601890b0785fd05567f143c49c9');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow2/snapshot-names.qcow2', 918370, 'cd21365a6a22917536aa6791e2000a5b87d3284d8f36e02ff32f5a6b21a38f56', '8714fe9a711a0a8a6c1b01f59d42b8a2aac4311c5fd3a77aea89b77d1f73a061');
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
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/broken-entry-free.vdi', 3146752, '17d893dba4811af67961619b6cd5eaca5048e814768990cf9190e7f1671c02e1', '2ac036c749a010016950a4fc779cc43cfe5e8f51f84ea156b1b502cd2cc42a75');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/broken-entry-large.vdi', 3146752, 'b890c17b5e9f11f021cf6f8dcf398fe064cace7bad1fa2d5e8894a601aa8fac3', '2ac036c749a010016950a4fc779cc43cfe5e8f51f84ea156b1b502cd2cc42a75');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/broken-entry-most.vdi', 3146752, '31925163d6e378074131903815e0451a124c68ee2368d702e644f993560051d4', '2ac036c749a010016950a4fc779cc43cfe5e8f51f84ea156b1b502cd2cc42a75');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/broken-entry-past-end.vdi', 3146752, '5f52caf03d47cf08c95d032dde473f9dbcc4fc4c09812628bfa2996346af8dbc', '2ac036c749a010016950a4fc779cc43cfe5e8f51f84ea156b1b502cd2cc42a75');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/broken-entry-twice.vdi', 3146752, 'bc151019b0557af8ef5812f6f6eccc3582f260105b5044b1ead4a710465cbede', '2ac036c749a010016950a4fc779cc43cfe5e8f51f84ea156b1b502cd2cc42a75');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/broken-entry-zero.vdi', 3146752, '67b409f395fe202f08494b2f0705309f453bec66bcd1d51234afa92472474cf7', '2ac036c749a010016950a4fc779cc43cfe5e8f51f84ea156b1b502cd2cc42a75');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/dynamic-0.vdi', 512, '815e51831e7a4f93470b20fa0dcb1617cc4c2d49b129a9a103d95fbb68bcfabb', '3cd51f8cab5d41b9a5a760ab7db1f384dd6822e3a1d1cb17454eaa68cd675bae');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/dynamic-1t.vdi', 6291968, '0d9572d3dca58c120ae5d0e1509ec65e86708ef0d4b586f19b0da86897ac22fe', 'ba0f43fcb70f42f94c75907fc4f593e7eb40ce8ff38134066a225baabc74e0c4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/dynamic-descending.vdi', 3146752, '6e03f0a44b4bb8282a3123fe1c5c00259cf8adbade18c7d046dc1b22e1baed2b', '2ac036c749a010016950a4fc779cc43cfe5e8f51f84ea156b1b502cd2cc42a75');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/dynamic-empty.vdi', 1024, 'e429f0fa1d1cbeb05f8cf09ced860e0427f61f8932e4aaa4389c01d1f3829923', 'ad6be25cb96b44b56be37c1c9ebd4c1e74fcaae086f3db6ac8826c6a75b2b5cd');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/dynamic-odd.vdi', 1049600, '96991c5438a50b65f7586c4e7489529f82e2d5943ffac1b99a6d4e0d7f617735', '34f0d55d57d80c36055f9300c3f6558e3fa151db07a28982a1b303ed7e9e7c62');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/dynamic-past-block.vdi', 1049600, '6f218b8afcdbd02ce0c2ecac8e65706c9867ad30b285e26f59540a7b2db9a05f', '34f0d55d57d80c36055f9300c3f6558e3fa151db07a28982a1b303ed7e9e7c62');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/dynamic.vdi', 3146752, '6378775faa0d2ec78c65e30993b29cf800443528a81f25655597e9a854902ab7', '2ac036c749a010016950a4fc779cc43cfe5e8f51f84ea156b1b502cd2cc42a75');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/static-empty.vdi', 2098176, '124e594a54f41a534c76b5576c9f3427757bc7ce902dcfbcf45c97fd56110afb', 'b34ad3e5d76fd08844ab031613fefadb1d336c636169211c9a39a112a8205fa9');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/static-odd.vdi', 1049600, 'dc64d3741d06afea393c54c291d653a8ac05871cf912caae76ed7cf0cf037a75', 'bcc11ecd300c897aae8584d0e454b5ac3539a1109f3ee6cfdfe2310efc45a697');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vdi/static.vdi', 4195328, 'ec53e0e126e3fbd4cee4cf4069197dbfbdc126da82ea42aa1cd62e96038c62a4', '08854562db09cc902100720511f396709642c4aad16da577793216594f6c9d81');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/a.part', 1048576, '29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4', '59820538d381b980a75e7188e6a24a0793a8cecb4339c10a7287da289f313010');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-gd-0.vmdk', 393216, 'cc33ad232f03f781c9821b9fb76050ce4b0f813967d9a24f0e2c01e82200ccef', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-gd-at-end.vmdk', 393216, 'efe8064f199330f7ad00b9aa50efcc3800b1fcb816bf2bda08dac6ae26a9105b', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-gd-entry-0.vmdk', 393216, '0baee89c76fd9bc73646da00fbe31a6f4cc59c485ef5eac77a56dbfad465a6cb', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-gd-entry-1.vmdk', 393216, 'd51d7744a6bc8eda57dc144beaeba3a77dc05b9c3b36197131988d5b46f69252', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-gd-entry-most.vmdk', 393216, 'd9878a5e33ca2fa53c36f72430222c05069209081eef6988cf915880c93cfd10', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-gd-entry-past-end.vmdk', 393216, '3367ef42eb12231e8262d7f057ab055460e4a7deaddebce871ed2ac53b0832a1', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-gd-most.vmdk', 393216, '3c568063860b41b94b169484a6ac8e0ba65a33b40574c7601236f9f554d914cb', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-gd-past-end.vmdk', 393216, '5aa302954fc89c695023307e8c1119616e2da6ee8b0d9ac69a01ba6084a02c6e', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-grain-0.vmdk', 393216, '832f28cd8270e85268577b275c5134172f73fc84d3608e6b8006ad401b2f9220', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-grain-1.vmdk', 393216, 'c2894f15f81d51d12ce2b92a5ced82bc576c06e3f405f3f0c40386d762f11de2', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-grain-2m.vmdk', 393216, 'ff4e3ce6fca8feffe916291cd0245081049e55cf05af7742e3f07ec72192417b', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-grain-3.vmdk', 393216, 'c2181c1db0f1f487e69e79c4bb6bd56acd3593598303ff27fbf80ad400224ba7', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-grain-entry-1.vmdk', 393216, 'c2b1727b23140dc0d658cf30e857f12407ea6a59d02e0174782586659a735f1f', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-grain-entry-header.vmdk', 393216, '6b0833fb2252710aef7f7cbc01343cab53dbc18cbc3a283d6a7e8f8e5c33cf09', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-grain-entry-most.vmdk', 393216, 'd3d44a22e200e835afd85c744b398124355b235b478f71a17a2b94692b4ebc70', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-grain-entry-past-end.vmdk', 393216, 'db507b750bde966d0a676a070b95d9b3c690a72bd3f4bcc46268a2bfe963d882', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-grain-entry-twice.vmdk', 393216, 'e294ad6527ac5a310cce9b30d74358035665bf3745312a525e827e2f69eab4f3', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-grain-most.vmdk', 393216, '801c14a902798d337fa339fd0c2ec8914639209febf2226bd52549bd00c52624', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-grain-over.vmdk', 393216, '1dbebbe373472b4a5e26fdb332ab6a9f0a01e30f8dbd389b6ff7b7f32be16107', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-gtes-0.vmdk', 393216, 'fc0deca3973a37979ccf50788db81a64402001ff6d4a4f3cf0ccd5772345a436', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-gtes-1.vmdk', 393216, '3340049ebb5d9034fd8846539f47a2e89c51a02a9d0e0e38d9308c80830734fd', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-gtes-256.vmdk', 393216, '908df0d7ebde988b9f52abe78ebe57178b524638f54514195a65d1a82bad024b', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-gtes-513.vmdk', 393216, '4cef70e1fe6c6ad5758c657e514d3372d80fd33b4489223bd6f7a1ba150b1dc7', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/broken-gtes-most.vmdk', 393216, 'f9faf819050bbe15d91fb7afa3d3218439592c51a3410b3214fa309902bd7024', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/cowd.part', 32768, '2ef6d06eae123568491b9fdc59b3b5de978e1ae183f74c43b5ac2d749444b606', '9cb89237e0b7f0b82253614147d71286dc89ab77b1d2a758b5e420efe55f0af1');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/flat-empty.vmdk', 346, '1e6d63ebdc2e974282670b370ef142a6324dc7c0a7984a5f41f124998c7a7915', 'f8cedd65b75b0b2499d7164ec3527f8ef5b98109148f4db333e2f2cce6ab2b76');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/flat-full.vmdk', 512, 'cb24ce8e717c546d05d7558c280db07046cc60d2575dbe303db29250897aa0de', '3cd51f8cab5d41b9a5a760ab7db1f384dd6822e3a1d1cb17454eaa68cd675bae');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/flat-odd.vmdk', 512, 'c2ee0e78212b3e0fea09f57c5eda054595216c864d757117ccac83282ae90ccd', '3cd51f8cab5d41b9a5a760ab7db1f384dd6822e3a1d1cb17454eaa68cd675bae');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/flat.vmdk', 512, '74b5c216507a21c9e5a7020f17681bf238dff8f988ff654bb7ea20db2b3e0c2b', '3cd51f8cab5d41b9a5a760ab7db1f384dd6822e3a1d1cb17454eaa68cd675bae');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-bad-line.vmdk', 289, '01df633f5a8e0f8e73bbbe449448f9a4b7379ad9a72fdf2e07d3be77629b59dc', 'baa61588c198a6901d6a93feaf4b97efe9b95200b655483f0dfa5b8cee1ab8a5');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-flat-offset.vmdk', 303, '00f64171ec18a7d13d8023506d81416b14339e76f18c0dcb0456e9e48c340d92', 'e63af6f5adf6906ab7052fbeba77b1a9f928e2121da0a77f9e696566674bb929');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-flat.vmdk', 300, '1caec5aefac5b21e4423c8aa9b698854b9dd1e76088e79cc6239d40f4a00ba08', '5911a79e5734b87d0df91c44b37938d4cf2e04ab560c151d4271b882e8cfeca0');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-missing.vmdk', 308, 'ed7df59df652d1e8aa95423d8aa015025cd9b2c22c20c81580c0800cce0b7c7b', '6b70ac7b7ac1670e028dc478d431a6eef586cc765806bf5b81e43e7ba0ddb64e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-mixed.vmdk', 335, 'bd4e4fa03f17c21aa799e8c678f80fde8f844e23c916950ba7139d41f9a6848b', 'de7ad6662c75b1b921a141d663c3acc179306651e1c38836a1725435968ed41b');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-negative.vmdk', 301, '19701bbf606cb267951fff60f6676741e5b402514e773ae2ca8b65a713d83e1a', 'fbdc5323b33166159a18bb40b4b266cf83600af6b33cc4004b13aafdbe56053f');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-no-extent.vmdk', 302, '21ab9d1da91cbd6b2aa14624493d2d6b3e9295aba69bd2bc0322b974e47ba5bd', '597a6e6c2f4ecac420591957a21818788261c648a4be5268993cba42b4fdd3bb');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-noaccess.vmdk', 310, '75e629601ae27c3ffb2fe2db8ad67e8f95c72012e65ad3137340d75588f7c5c3', '770badedd51269250aca11923a13eeda8e23969b0ac63b5453f1405d078b8abc');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-not-sparse.vmdk', 302, '6c023ada553e30037a200a98e914e7cf1b32c7e94beac6b9b1ebed154678666f', '597a6e6c2f4ecac420591957a21818788261c648a4be5268993cba42b4fdd3bb');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-quote.vmdk', 301, '1d4aff733cde42f2a349954019ce573d3314a4782721cebeb1016ce33a3efe3a', 'fbdc5323b33166159a18bb40b4b266cf83600af6b33cc4004b13aafdbe56053f');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-readonly.vmdk', 304, '697683e2240a38dd224511e8fab292b662c2ae70b75bab33f10e1c67d6a7aa38', '8be54cee4205d16b36e94f287a8e0ca8d92ff737c9ef02e46769fec542c3d3d3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-same-twice.vmdk', 331, '1644c255ef459846c4cadb3efa715be74495e612873b4b4f07c8c14f5b80dd8a', '99d5ceb29a7395d6f3de1fe16c0e63d087c56f0c51906c77d3b657e717fb7778');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-sectors-most.vmdk', 315, '1d56ed3152eedaabf4c16ebaf67dcf0ef2d490e96fbbdc7f90c250d9d9b57093', 'b7b287215279ce8d6debe1070f95552340962b93e31d3f463609e23310182935');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-sectors-over.vmdk', 316, 'ee8faef7244d8e3b28c7508accf622afd00a6d9a6fbcd52e4e684ca6a6aa0aef', '723b7b3618450000f3582ec52d0d3cdef45fe321b03a3bdf46ff0459d18507da');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-short-extent.vmdk', 299, 'b3758794b41001d9cfd5f2bef2b96ef44e63c963e9e3c7edb384c8da167ce743', '7eed328c33f08ef5af46645b1c82184a84775c24507af5cb36e277e6146cb833');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-spaces.vmdk', 312, 'efcac265c4ec83cbff316c32e21c4c7ff098fd0753ea9e04b8a95945e7fcad63', '7915f4f5b6ae0ea0b599788b278fbc4794f31130e795a5fb3a6fffbc0b885703');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-sparse.vmdk', 307, 'fff3780fa4740291bbee82058e62c871f53cdf59cc83a0259a53496c3ed643ee', 'ea78b21ed8a08547e1ba9f5a85bcc1e68bd78aaac4f9ca0f73866b2c36ac7fb9');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-tabs.vmdk', 300, 'ba1ed7ad516faa7199bfc13e535baa57cbfb866280c4cf18c33f00f8790c6827', '5911a79e5734b87d0df91c44b37938d4cf2e04ab560c151d4271b882e8cfeca0');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-two.vmdk', 328, 'c823f2c65433409024b4ab7567b0a7bedfc391e1ed326cab7ea1ad89ae2ca85c', '657914eeac29c3e764fe3fbcc72cd55a18850ec6bdd7a7a78dec5b209e640bf8');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-vmfs.vmdk', 288, '8f55db60163227b8d3f8660be6c9e578d3bd10f14ce92035974b1ed8cb311ed6', '98064a47aaedb95bec137b58598340c0b3f049cce767bd977a45c6c25d68aa84');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-zero-sectors.vmdk', 297, '7899e575b0d182f9e01395406f2ad856726f833cf2424bb960b24f477518130b', '1d36f43c578e472b4fe73033141b2262495e0eaa940dafb6bd55bfeae6ad31df');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/hand-zero.vmdk', 317, 'a81763a4774072e41e1d3d24d0f5ac98bba4016fdf4b1f8b1fdef57d8d151dfc', 'e8f7498e89c48435d082e632eddcd5f1dd17e7793d83ba00ce2fc237d7b6ceee');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/sparse-bus.vmdk', 65536, '938e81385b7d99093fe4c977a57357b87954cec2caef474c93b01fe28c734366', 'f05c377a6ee4b6cdfa9c3cab4ab63c30c4e5174725d21a07bdc1804634462554');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/sparse-compat6.vmdk', 393216, 'bfea1f2cd7eed23f463775c707553c69731d5061fbb690f186dfea6a2d0c9261', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/sparse-descending.vmdk', 262144, '1be9853bdd2b61e3343a7dd50d2cdbcd77d22d7084112038e42787a997698473', '352cfaafda8f74ef46fde7d62de15b3a2f8c7e666ab0c5d0aa502a1f73fdab74');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/sparse-empty.vmdk', 65536, '5fdcfc72f5a8fc2b045fec17f281b6538aba6011394b7a8f1e3d24c3b2ca65ff', 'f05c377a6ee4b6cdfa9c3cab4ab63c30c4e5174725d21a07bdc1804634462554');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/sparse-far.vmdk', 13238272, '3a9b99cb91b6e5f1ea5b57d751458896bd2d77691b9da54f20a6ec8cab32cf20', 'f510df88cc05446707ded2b011f328ca946db62726738fb24341b16792f6ac40');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/sparse-hw.vmdk', 393216, 'c68615bb2b3674e50594346d4f8801af494609e2d958e586b3f2a254040dd169', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/sparse-odd.vmdk', 131072, '27b3f8688f30b57933dea8626c853694f5e29280c0b23b751d02a1a392fd7b46', 'c62e40b63b2aa41e0fd37d3492b63fa1e0c3a49d258b99a77609d2e31ecbb5d2');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/sparse-one-sector.vmdk', 131072, '40a0d8d6d25756b961cc16690cec82e5e255c6a5a1d0d6435b57714c7b208533', 'c62e40b63b2aa41e0fd37d3492b63fa1e0c3a49d258b99a77609d2e31ecbb5d2');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/sparse-tables.vmdk', 262144, 'a8f60654cce5b9aab77ef326921f12f7472e09da18c0301bbaa282d458d5a865', 'a4ce5fb04961f212cc3344ce6ee79912c121cf920c25a350fc4a2cfea92769c5');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/sparse-zero-written.vmdk', 327680, 'a6388b0d68f8992b64ea59e296213dcf561d72f92f8d52f3d19fc7a01711f43a', '8119c0302b71bacebca3cdb4805efbcaef58556636dfe601a0df2d16c0a232dd');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/sparse-zeroed.vmdk', 393216, 'c887622ac66b4fd082cc8deaa4d4f765aac050c3dff7cef32f014d7b8557dd6c', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/sparse.vmdk', 393216, '06ab659a2ea142bd8ebe0b59568ba175175e2d5fba5f74c40e3d8e9816afb8ca', 'c93627e7fc045d14c7e1a3a315149cfdcabc40012ff9a128b205dbebf16def7e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-cut-1024.vmdk', 1024, '88d6f47a5a376ecc6f61025e8d43a4b3acc5d167186aa4be2bfc706e6cd6a1b2', 'ad6be25cb96b44b56be37c1c9ebd4c1e74fcaae086f3db6ac8826c6a75b2b5cd');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-cut-132096.vmdk', 132096, 'c7faf10ef72bc8a9a4cf01e4397cf9dbfc63197b285b7433365077248d8ae2c7', 'f4fbc958ea0c0c1fab888faee34966f94884985c8c514f1fcfca4741136cf603');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-cut-132608.vmdk', 132608, 'b73b09e088bf44cc62841cdea949dac4882efa130f0f378e1e6dbb84bcdce792', '4feb460e75daa51b6fa3bed90010ee7eb78aef9e1abb93191e95925b814e6db0');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-cut-133119.vmdk', 133119, '3d1fcc9ea3f5b69f68b7072ea839ce907c6370c79d49794a484dfe8aba1efe8d', '54242a225f1b3d85a89ac208571d57efeaac9271d665430c4680aeb07c54f0bb');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-cut-512.vmdk', 512, '31f2c595218844118c975fb9992c963601764a529604370d3c2e19a0aa5da104', '3cd51f8cab5d41b9a5a760ab7db1f384dd6822e3a1d1cb17454eaa68cd675bae');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-cut-66048.vmdk', 66048, 'c3609b2e76a576e839e043eaf781676c8c9c43b84114c0de27f58ca10d21dc23', 'f67f1cee7f4bfc5ced2fc9f04a192097f691cc60627360724d22108c4dd8476b');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-data.vmdk', 133120, '946a98238cec47b55914ed83d0f1e57264e58ee03da221b6a8135b79b4646d6b', '39aef6090b3a23d736564d67f27830defb99b2a044d86fdd5142e824919fbabd');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-end-marker-type.vmdk', 133120, '37f9e3ec281cb1cfea7f73eac764757ad1ee4d43115ab0366299749371d71b4c', 'aa89319b842cdef4f894700d7c70812612d4946acaf896b5a21e5291309aaf55');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-end-marker.vmdk', 133120, 'b0b28910b4360781fed5f2c2daaf0cc068a423da7fb55924e2c94c27396145f8', 'aa89319b842cdef4f894700d7c70812612d4946acaf896b5a21e5291309aaf55');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-footer-gd-at-end.vmdk', 133120, '84bfa77fc3ab367734b87db04fb2fe10a68c99e6ce645ef6eb09776d05305b2e', 'aa89319b842cdef4f894700d7c70812612d4946acaf896b5a21e5291309aaf55');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-footer-magic.vmdk', 133120, '7484eb469b2813934b31deb772579d49723a7463fede1235331255b3aaf1b1da', 'aa89319b842cdef4f894700d7c70812612d4946acaf896b5a21e5291309aaf55');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-footer-marker.vmdk', 133120, '4ff213ab9336af0e9688e5325059351d47f2d2c0342ce5762e6090d7c7effc2c', 'aa89319b842cdef4f894700d7c70812612d4946acaf896b5a21e5291309aaf55');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-footer-size.vmdk', 133120, '69652bf4455a752745a6e871c91a6910b9081e3ea467fac956ab34c74ab90f09', 'aa89319b842cdef4f894700d7c70812612d4946acaf896b5a21e5291309aaf55');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-footer-version.vmdk', 133120, '9eb4614cada4d001f16310a1ac8a3e93dea0d3dadd878ed758a8cf4d9cb21fba', 'aa89319b842cdef4f894700d7c70812612d4946acaf896b5a21e5291309aaf55');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream-holes.vmdk', 131584, '0aaa0f850c4ef6777f8f8331fb42e76ba29f19a8319f5e4f341dcc07c7784b77', 'c6519f5ca4f9200d513651cdabda1d36cffd44f0f2daf5ea8b6efb07b68e2af5');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/stream.vmdk', 65536, 'b097ab5af6adfc27282828d0d662c804ca8495cdad20acea5c558195c103ae82', 'f05c377a6ee4b6cdfa9c3cab4ab63c30c4e5174725d21a07bdc1804634462554');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/text-cid-bad.vmdk', 295, '8db4656773d4e6d19acc0d6579220e4d4f884baa9db53dd0c6aa48349685b04c', '98b8ea4a54bf9808b60e5d7bf8e45075c54eec51eeca57283c77ea44006db90e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/text-cid-upper.vmdk', 300, '3bf05cf9131f8571ec160a427aafcace38826a540a448f47c21b54ce8021c129', '5911a79e5734b87d0df91c44b37938d4cf2e04ab560c151d4271b882e8cfeca0');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/text-comments.vmdk', 313, '6707eed4ccdfb0d5b0121282fe56e2017932183a57d99e131b9fec21579c96d3', '22c48f16a3ee316c9e2eed6840a93745d770f0bde6d2bbe8dbe4151b05d71c9e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/text-crlf.vmdk', 317, '20340c79d2ada10bd1b8edd700871f9e9e24bb23172af852d64d9c7977aefd67', 'e8f7498e89c48435d082e632eddcd5f1dd17e7793d83ba00ce2fc237d7b6ceee');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/text-late.vmdk', 25301, 'cdfaceef48d2ddf6a52bdc1dca3a1e6ba7f5fe3f5e851281cfd1d0974236c4f0', '39134265f2903cb1a750c12015367fb242a0a050fd8d1a65b000d4843ef3f9f0');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/text-long-line.vmdk', 3303, 'e26a40a19876bb5bc58bb8b9098a91b91ecafecc45793a778c2fa286401fca62', 'bef0046d7f973c370750ae3ab250a1f219ff90259dff2c30b9fd06549f42d58b');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/text-no-cid.vmdk', 287, 'bfeddf21cd829d59275e2ec9dd85374856d2ba6eb0355c324626329bc2768a11', 'b5305c4e1823442dcf8ec3f089da58fde4a6f7fe2b29fe2a56595c789f2a1b78');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/text-no-create-type.vmdk', 272, 'f12be18dbba7457d985f6794c69882989e1fc47b180b8ee8e6609cd70123c4c1', '51ae650d254b97983cb722bdc290fd9a50b415ec6a18ba8ee762d7fbb3297afd');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/text-no-magic.vmdk', 278, 'fee4a3bfbecedc9c522deb123861bcbbbcc961e37c703e190debcc662130924d', '4712567930c589ec6b7ba148811d2d5b9502c5a8b916a410b41f2757b471dde6');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/text-no-newline.vmdk', 137, 'e5ed51e1af8ed7b8ccbd0a04e3d8b8bd27b61cd9a222f0371377f51c5da6de37', '1c76d021f637d36a9cd2b95ef899aabf7cba3f5e066ec86c5cae450bdf119676');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/text-no-parent-cid.vmdk', 281, '47c61746890036d630e23645e5386403373ad0a8f68c56fce3e5eabd43df6880', 'c7201ec3f4b29bb81a27ac04f5ddffebeb930502fec25b875b6b78a2c6cb905e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/text-no-version.vmdk', 290, 'd439d67a24cdd4969d34b1eb8469ebb5f0cf38fc41e64cb1db94cfd0e439b3b2', '26ab3bd7f7bac9a2de87aa604256977164c0912dba2d89b056dca2ee53c226b4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/text-nul.vmdk', 424, 'b53feee80b163d82250839bca3aeb39f924a5eb869f39aca31d1b09834119f15', '1c7102606989feb123b43c1ee2c97743e01f6cf6e49a89affb885e686f99393b');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/two-flat.vmdk', 512, 'bf54a7a8df97f6d5354bc9930350fc71987e64262293ba3b972e81a182d642e3', '3cd51f8cab5d41b9a5a760ab7db1f384dd6822e3a1d1cb17454eaa68cd675bae');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/two-sparse.vmdk', 512, '8a336cd849cc9ea7fb00d2951e64e9e2aa895184b4eebda7c10c01802169cb24', '3cd51f8cab5d41b9a5a760ab7db1f384dd6822e3a1d1cb17454eaa68cd675bae');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/vmfs-sparse-bare.vmdk', 305, 'b4d9e8060da3c95e8d2537cb91f67868e08196d0ff5e2c3adf7bdaaa8f9b1c1d', '780d7825410ae6225851078027622e2339161b14b6bd65f1d0ffa8c1d522eb5f');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vmdk/vmfs-sparse.vmdk', 303, '1335f03a775d67e235accf3bba2fc42aeb07499c302fc9de9129f68450efe8e2', 'e63af6f5adf6906ab7052fbeba77b1a9f928e2121da0a77f9e696566674bb929');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/bat-bitmap-zero.vhd', 6295552, '0e751c653166f7d6eaf004f8841914f517598f18aed92d6ff251bcaa8e2a4860', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/bat-most-but-one.vhd', 6295552, 'e72b955837d17b474833a65c917342b4fd4c90341735a63871318d5ddaabdbb6', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/bat-none.vhd', 6295552, 'c44b47e45ac189c1e0666e2aaa2d707005c4482cf8cf3a13029bdba0c0d436c8', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/bat-one.vhd', 6295552, '68ac9e329bfed91d00a6b06314e72b059d597d48817bf9c8c8143bd96a39edee', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/bat-past-end.vhd', 6295552, '93e453f2ecc9709efe545f3f112d8e260a9a450d9cc42d56052784ac522e3c5d', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/bat-twice.vhd', 6295552, '76f4a735b8a972163f41f37d23091b39da47c507268b2734764f4eba9421ca5d', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/bat-zero.vhd', 6295552, 'dab8a277ac0ac7386fe1f3b726be60f25a01a9b617b518ff64be839c619bb470', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/creator-fixed-qemu.vhd', 8389120, '8d0f6cb67725a52f1d31317648b8734ca1ac099bd5a767db2e0021751e8b65e1', '5634c481b18e92cd1de560a636d2e08d0a4a9f4a6c7145b2ab63891d5091a967');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/creator-fixed-wa.vhd', 8389120, '71924907b21223fe5d1df716a84302ac5241bb0b8b0c1dcb0d9eb48f6c45cba0', '5634c481b18e92cd1de560a636d2e08d0a4a9f4a6c7145b2ab63891d5091a967');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/creator-qemu.vhd', 6295552, '04760967d1d5eff4200887dc9b7f8bdfc55edffdd8fa2ae013d7124aa08f60b2', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/creator-wa.vhd', 6295552, '83bbd3aad0fdc537fad97f1a7e7bd2e953825b75b16666989bdb65151a05cf29', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/creator-win.vhd', 6295552, '2019ab5edd1b0c3c4a3b36e5b85ba6c84be5871e7cc8544d19df16b21870fc7f', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/creator-xen.vhd', 6295552, 'd01ac98bce24076205184c582f3c9aabfd9a78e3e128b7ef508fbb03813edbd6', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/creator-zeros.vhd', 6295552, '31de4bc0e2cc92e72c9f943e7207c3b9fc151fd0c19c4709c3376bca518c1be3', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/dynamic-100g.vhd', 2305024, '10a6bc5f954b9bd61b0e02bffab2643dd58402b2ad5696e6f1465f88334469a4', 'd670c84a17d6d40f3c5e0b1d5c18dc4626ae086c9a13ef5a057da57c0d9d2d3c');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/dynamic-2040g.vhd', 4179968, '5fd0e8c88b4fa2fb1ea629249fcdb6b8658ce424d996053b822fe6f0546731ef', '8100178af399bfa3579c77fe623af8eee14b085a9073b967d83d8ba2e551a48b');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/dynamic-descending.vhd', 6295552, 'a784712db406b79228846fe6a76b1fbe3d2a62613c6f896d5d78cfaf1cc2282a', '5567574746b4a2d980f996c59dd2943d51c9000a28cba113fda2f79278345c0e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/dynamic-empty.vhd', 2560, '5f34a9373a8a48f8a1d7b667a81b8f0e6c6026e51f44be02711825f2e3616f1a', 'c9638fc16450668548bacdef6c460643ebb5967435a9979509d4bdfc8d92e7ce');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/dynamic-forced.vhd', 6295552, '84feda916a64c84e3846d08d6b0b1092fbcc26343d7812bb75e8fd9ff6eda2e4', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/dynamic-full.vhd', 8393216, '8a9345cbae6d644424b21f7bed1c32f80308f961b3a8e00e392c1a5252830321', '4b9a00cdfa99a562c5e20cc0ebb26f098f05b90d7ee53721e8df7f28ec35b05d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/dynamic-odd.vhd', 2100224, '4e49e7047b7f0fa1e37f59eaa650c782a322ac4e88b6c35d04210bfee627ebb3', '9f71b3ed3f374e41119bfe36728a6e2a986c48517e24b74ac0224243ec673924');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/dynamic-small.vhd', 2560, 'b89cd8dfbcc8ff454bb142ffee246bffc43cb5d156d53862836103cd073acbea', 'c9638fc16450668548bacdef6c460643ebb5967435a9979509d4bdfc8d92e7ce');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/dynamic.vhd', 6295552, '93ff00e6cf4cf22b144beb1c85e83fafd820b4d076dfbc74618361a046b7e1c8', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/fixed-511.vhd', 8391167, '741a1f7a471b35eb24979ff3b2bd71795a46ea3d9f1fdfa79b8784ab76b25faf', '9e5fbffcfb1a2f45deb482e8750af3c9812111b642147fd3fe900a6b9f446cb6');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/fixed-empty.vhd', 1079808, '0170f43abb5771e975c32d4a85b09edd710d6808c677d0c6c2e1b1b53ba51cc5', 'a638332e1883efc02af2f69b59c6a6c611d197bb517f7bc28d187ba00b61077e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/fixed-forced.vhd', 8389120, '75c9d6e731b99e2625229dc86f23038fc35653e84cd8170a52bac5a8d1e1fa3c', '5634c481b18e92cd1de560a636d2e08d0a4a9f4a6c7145b2ab63891d5091a967');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/fixed.vhd', 8391168, '47b2f7cfe93b86f604eb0499ab40b66b7fddeda2204b428af8b2d701cc2baf20', 'da17b4c493b86b332e16800033d587d84dcd80472f13d88a6ab1cc634b3e00ca');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/type-4.vhd', 6295552, 'a922d7c621cbedd3d6a4ec696a2739e6fa9e15507a9a6e07575de77dfd84fbe3', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vpc/type-5.vhd', 6295552, '28f4288357923e368daeb3061f205c8763d442bd296483f6d7f7a53c85ff5d03', 'bc8e72c81c7a140582c3426ee9aaf2eb9801c9bf3a7b4ca3ba88049138290304');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('00831377a285a587b703de112d3a4112c8abf9dcc7645c2c4cdd2c2c5820492b', 0, 0, 118, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hand-zero.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('00dca8ea370ed8bfd2aea0ca295a47f1e36bf6fdc7ab8d12c97e183d038ba949', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 e454f02c4b94e9e54b30e9c88b1236f30d7fdd63f0545540d597835904a6d84c
size 1024
8b0002356b7e2613cb298c76f9cdf997b3291178acb88ff95892a5be2f17d336  data-4096.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('00e47f793a2b6e2a61e2e78434a9443884e3ad0b43f2e38d2f37f44803f6a3d9', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 faff928afc2e7519a9535fc6cedcaf397ea94c582d97a94edea07082f0a47c88
size 2048
919516918d0c34ea0fd6d48f15868814febfadebe4146419dbfa5472c28c5064  data-65537.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('00fd5732a590e51abd609ace800e62566c9198f2046f522c5fae914144c3cf0b', 0, 0, 118, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  text-crlf.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('01244c83df7d7ebb5fa78e0f18f6f49cda6c1ae0c18d2cde07fedb1d98887e74', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 004ff2ad28c856e1e1eccdb7a0222f100eb2c26b6301a9f5968cdda899307987
size 1024
55029d8cb7a8436972ca7c148a594cfeabb6ae4f97b36c5cb62d2de005c694ea  stream-cut-132096.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('012e67d307f315e657bf3807c940d7a51ea0919c68db7ee1cafa638243bc5987', 0, 0, 206, '', '', 'instar-digest 1 chunk 1048576
0 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 1048576
9773d227b402a4e72b39942184ca7928481e01043907d60e9b6953a78d748e4c  broken-grain-entry-twice.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('01802f3b51038abce778ccda3a3061b0d630fe383e37312eb7d9eaa8b0775341', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  type-4.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('026e713e19c32fe40ddb34ee568d6c80f2f6e4400f3f0385e56a796e4f90b382', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  dynamic-past-block.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('028e8e92a3be41f9eb4ab8c8c3ab219296e141f663cba46e943b8ec2b29501eb', 0, 0, 199, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  bat-twice.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('02d50c7aa53119cf1162d0653495e1d2781f88514c1e48a038f0fcec87e4640f', 0, 0, 351, '', '', 'file out.vpc
{
    "virtual-size": 139264,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 be599af2d6a54f3d9b2429f0338b17715575343be9601b7c03f868db1a2a6be5
size 139264
03f03eeb7db230f854416bdd66e11d17c981b698b5c4eee8f894b0d31fbce4bc  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('038af9a15e71cfbbb8d8be6068f74858cb7a80bb92a3034ba4a12d6ff5285a1a', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  dynamic.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('03f617222b286e6921a91ff9337f51dcb6076703c2575b638e64235fe12a24cb', 0, 0, 126, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  sparse-descending.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('04130e917dd03463dbea323f11fb6114fd99144c2984a23438ebaf51cf575c6c', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  tail-data.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('043a8f695fba51c58501319a5b46af2e8174b959e1623508a56104d9058bb227', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  hand-spaces.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('055084946997ffdfee3b38698d507a8eef46ecb407345d20da4dd78e1ec36392', 0, 0, 204, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  dynamic-forced.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('058f32ffb01191f5b628e0dbb6170f18a6d0548bf51859dd96be4359c1a3be15', 0, 0, 115, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-1m.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('05d3f84f296bc76b88f452069a08eb03142aac7b2cac083ff45c90fd9446b1f8', 0, 0, 115, '', 'qemu-img: stripes.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  stripes.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('05dbc874cdf12aa690b17054a4456b2f7e8f99ced2bea273aa7653f1babb3138', 0, 0, 117, '', 'qemu-img: hole-4096.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-4096.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('05e5340a5efa9006b45aa6d5720dd888313a69f01d0e04af38cadab6ce6d4398', 0, 0, 183, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  fixed.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('06212be6f77f82a675e904e27aa7c52ee3e8be7e9bcc04d64429f75042eb8acc', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  hand-zero.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('06458c7204e00e456495aa0a3af4c3346f2d33f88bb443d53d818b1baf37878d', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  size-1m-plus-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0658692071238ec7b2efb7d73afaab7a5ebf4b6b4f20a730d1b548c2e7116111', 0, 0, 137, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  data-file-empty.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('071aba902afd4ff4ff673143fbe0ece0f97efd66df07091917b04b6f6ab9e8ce', 0, 0, 120, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  text-no-cid.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('073e0ab7d617f6c2c7ef3da29db55fc29e700e9cdf3b9918ebc83f3f6b52be36', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  v2-cluster-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0757856f291c860031a5ef83565b917d3536f4734398578918dde68195c987b5', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  flat-full.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('075bef9245f9e7d161d5c8f4b88bed6be820beeed323a66ed05d4c6931d80b7b', 0, 1, 0, '', 'qemu-img: Could not open ''aes.qcow2'': Parameter ''encrypt.key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('07e94b9f13512325f44451bb7cc4199ed6892e726f12bacd53f1c11b1e029ce4', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 ab65d7d70da0de185af020d6a888d3e0bece8437f90158474ee625481b502736
size 2048
d2579fc640c775ae8ee31a2ecaa7b4a0358801e9e675f85d03f54840fa9a86c9  snapshot-one.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('07f94cc5770b2b28f566ed278de7fd73c8929e1d00655711420d23fce74526b7', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  lazy.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('082dde5c40548da703e885f04866251192ca17c8ada7a60badeeac662616f937', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  fixed-forced.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('084e33004de85d8eb864c65ba4950cb31a046082cd5947b3a2509de8539f41e3', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  size-1049000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('08674ac93732e715bc17a0dbdb0fd29ccfeb1c036868f4c5e8158554908b5bae', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  broken-grain-2m.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('095081fbcf1cfff7f52f098e429e5113bd69483a5de39cadf61414744169a5db', 0, 0, 136, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  snapshot-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('096255bbcfb0ceffbab733e5d55c2ed7844d292daa9c4452da7089193d2811cc', 0, 0, 136, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  sparse-empty.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('09c13e676b6d5fcc2f6715deea1766709b42bf24b1fca9f018b6c2ad841eca7c', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  dynamic-past-block.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('09c256263cfb45e018dcce29b894d266f0e99420c800a3895bf5798d6d081b98', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  extl2-16k.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0a0a9538f0ddd03d2c9b3a593e54def916ee9f9b0d210038cf8f0c882f2b8203', 0, 0, 198, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  v3-cluster-2097152.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0a1174cca8bab736f2fa9c3e718ea2a528816f81474ccee485c32389cbda0c9b', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  zero-alloc.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0a3a9d13737d72c0c41854d6374429dc61ebd4cb58a9bb51a7d65385d3a3b1f2', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  size-1m-plus-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0b3de312f233b4008d01f644ebb94e192cc5dff53729fca8398c395654321c27', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  dynamic-1t.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0bd202c9eb86f537ae5a003478f6359c4ef9ffb91c54ef9cee636e21205bc3b6', 0, 0, 186, '', '', 'instar-digest 1 chunk 1048576
0 fb3a9c93e2fc40fa19971f57014de2334fabc029770a02b08054ff0ab47da2db
size 1024
cd1c3bef14c6b966877e7b7a0ca507309526fbfbf118bcfef1c4963e6efc8829  bat-zero.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0c61d95abfd349ffb32ff4254ba10343789ff302935f248d2601666ac641949c', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  static.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0c6dcea5c8b91f8644b12b503fc1c9145170e2ca7493b2af0d989efd0db749e9', 0, 1, 0, '', 'qemu-img: Could not open ''broken-gd-most.vmdk'': Could not read l1 table from extent ''broken-gd-most.vmdk'': Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0c83bd2b642207ac9bc7f7b5b8a571764d130b00ea19ef015b43f33fc333b433', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  zero-unmap.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0ca069d86a31945a6852dc83551024acbc83d46bb62c602cd6048415a46270c7', 0, 0, 355, '', '', 'file out.vhdx
{
    "virtual-size": 327680,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c58057b1e60475c3df0827f57708afce76d9a031e497e86ccbecdde100540979
size 327680
d19b19f31c8a49d7421b38b385ded10e5e987308446830b7d78466ab11acbc26  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0d249fe32df9027d425e5c00c41872c3c089f06225761e901341c057545ac83c', 0, 0, 201, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  v3-cluster-2097152.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0d5a2efbb2cd1bde4db6ad1b5a71495f1e62a97dcfced35e31c63576d62b11d3', 0, 0, 117, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-ends.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0d7feae8eeddbdcefcc3bee0e38b128fab4a9dbe6239f3ab76647f5b0b964e70', 0, 1, 0, '', 'qemu-img: Could not open ''hand-sectors-most.vmdk'': Could not refresh total sector count: File too large
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0ddc12f23418bf1727fc306d756f27cc448ed61fcf49eecdf71a45f13dbc6b39', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  bitmap-in-use.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0ddd7326d0a55e67d1f127bd80472bacc94b4a2c760ed9b2ebb11bfc3e4be98f', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0df6da791d0cf45248a1c4f54f10af3a976438af6843e9cc748ecd685464fc50', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  static.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0e41fd11140c65c32c4d749452154b7d26d6b26e2fd2015697d5f793407e9409', 0, 0, 200, '', 'qemu-img: warning: a program lacking bitmap support modified this file, so all bitmaps are now considered inconsistent
Some clusters may be leaked, run ''qemu-img check -r'' on the image file to fix.', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  bitmap-autoclear-off.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0e520d8206936ab757419c14b3fc4fdf527997c96894d0d292e3d30ffe9a761b', 0, 0, 136, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  prealloc-extl2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0e822a37d445ac582582d8eabab8cf515872dd2e337f40f3b387a636eba542ee', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 faff928afc2e7519a9535fc6cedcaf397ea94c582d97a94edea07082f0a47c88
size 2048
919516918d0c34ea0fd6d48f15868814febfadebe4146419dbfa5472c28c5064  hole-last.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0f0beb2cde7597b9dbfe5ad906b73357c81c95c46512977844043dd03d69f8e2', 0, 0, 208, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  creator-fixed-qemu.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0f3f17ee62ebf937056fd98fb2fe0084cb894a7a90f10b9bb5beba06da0dddc4', 0, 0, 113, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0fb42643228df7c09125521a31f98d419d167b2f2afa415574473387ad509d54', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 6a6fd39b6332ba3c34705dc6d864aaa62eb6cc7fbb3623bdeef44c48be4e2dbf
size 2048
625df938995b1b3d6a0e4fd8825f28ed2debd3bd156a57093e3bdba07e837a44  compressed-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0ffaf93ccf2e5e29746d1c553ed783db50d30a1c17cd3a85f1df71d1b2be92c6', 0, 0, 140, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  compressed-zlib.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1050bc4908e5b9a8e20ba135321d4e7b035c8df4e3e2a4ada8730fe92bcfa528', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  zeros-written.raw
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
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('10c5645be98e9835415f96b84ca4a12e7db0ca95de3bfda21de033352f3c2f3a', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  sparse-zeroed.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1107140acb0d3cfbf9da70b25d250c67595c61360f353993774ec69d791b8783', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 fcb424e6d90e2da82f75e861af6e631e7d6b39d84b956bb83791ec42cce9b422
size 1024
eb52a6689112bef9a403ea1bc019ca47b28cf8115c6cb9211c3a3147764f6380  dynamic-descending.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('11c1b6747aa3c7fb5a99e3ea3e0080ec16e7caa5cb08f9df819bfa21460f38b1', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  dynamic-small.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('11cb6bf6e0a0b9c08cffd7a631366ceeac1a7720bb7463610104a2eab834a8c7', 0, 1, 0, '', 'qemu-img: Could not open ''stream-cut-512.vmdk'': File truncated, expecting at least 65536 bytes
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1292b5f8d85292112d622cc3755efeeb25e2a2beb4b4fc16ebf5b6361d6d0faf', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  fixed-511.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('12abe6011ecafbf3dee324615ecead674e5a31f36d1ad1b6978bb75145f64229', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  v3-cluster-65536.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('12b13c9f8c30a641326db65f2c31b07239e98d5ca77ee4704aa3ff7e6014b9b3', 0, 0, 355, '', '', 'file out.vhdx
{
    "virtual-size": 131072,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c03150f09f3201943ee217f15ca22ee5ab49f86e641798d9b829c5071a1f7d67
size 131072
82ef01faa8307e1c6eda82b7c310db567f56ad03475051f2195362d32680a15c  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('12d9c597c5714bde4ee3734965e50d54d8fda9a252d022b4dce887c320e090da', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  text-crlf.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('12e6851119b4def3c5f95d3712e3b1d7438ab40423b4154b5e322ab6ae9d2d57', 0, 0, 125, '', 'qemu-img: stream-cut-66048.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  stream-cut-66048.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1309fb93d2b46b991bbf5ced8d803588521b819f302ba7bd72d367bee7f28687', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  hand-flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('13802025e1a6acfda984dae74e98948e30ad90935d9045d2cad0eb24efc35a19', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  bit-unknown-compatible.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('138b1ef77b56313dbb3b1a756c8971c509b8e3e0ce14bd0c3c6c2b6aa4f1bcf4', 0, 0, 112, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  text.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('13be8668b98c75131f0d01aa724d6640aed1e8706480e84b844f377e03a0e185', 0, 0, 116, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-511.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('13fbf7c84feb7514d5c22895dce4a9590a2fadfc2ed7f56e44b7564f27e6d10f', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  hole-first.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1485865870484df7f5f003c9b78f39d5696926c63f9f3d805ea100cbb02b89fa', 0, 0, 783, '', '', 'file out.vmdk
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
0 f809441289315030b1ff4fb7d0e432be17cbca77c28357954d1eed0ca354e860
size 327680
29bed8d3b8b6558df45e680013c995d24f3153f203fb4ff649e09a670d4d0946  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('155e1985f7a8b2916beab1f1e62827609c0e9e58aaa68cc00ac3356e7bcb5d62', 0, 0, 124, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hand-same-twice.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1571f6b857bd5ad1c064c4b4116a55b85835b3c17666d9340638fd32774165cc', 0, 0, 260, '', '', 'instar-digest 1 chunk 1048576
0 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
1 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
size 2097152
4060f6e8b44e258c46201993b20bbe1718aaef16ebfaeaac6455543b61219d63  dynamic-full.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('15833f54543e17a9b1c7243e126e1e8901149c69010896c4804bbd844674a5ee', 0, 0, 122, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  text-comments.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('158ffff39057968ffd89e0e8181ce414203bbeffc931dd8b829343c84fd4af2c', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  bat-bitmap-zero.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('16110a93a55853dc8fcfae5ab9ff046a109413dc7822c201102596f78cb0247a', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  flat-empty.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1626c0ace4a234ccf8991e6c47767910eea50b998cbc7e3a52dc8baedc00b723', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  dynamic-odd.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('16751fe688a1cb3bd875e8dc6ba6dcb44ff53e9944e82af766de00bba5a4f232', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 7314374869ab2786ce8d3b1abd551a113bffdcb25ae80ea6b5117ae24a2933bc
size 2048
b5f5995345f94b43df9d8ad658456220fa926dd6b6bcd6083f11f2a1a2a7b9a9  dynamic-descending.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('169c6795e598c41ef2909a8a79f61ecb14d3dc4f2d9fa5eb23cc6208895a8f62', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 e454f02c4b94e9e54b30e9c88b1236f30d7fdd63f0545540d597835904a6d84c
size 1024
8b0002356b7e2613cb298c76f9cdf997b3291178acb88ff95892a5be2f17d336  data-65536.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('16bb9279aab176106335f71853da02b64f0d7edf0a83cbbd733997eb5a01bebb', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  sparse-odd.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('175025c98cce4a1877291b4560d54678dfd6e6ad8f657b5c78f7bc6dc5b44346', 0, 0, 148, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  broken-grain-entry-past-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('179e949e65198f258dae36f7acb9fa35138f89c3b7aa0ad9b6ab06b0aec1dbcf', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  extl2-16k.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('17d0cf5cfa39ff328f8fbbb5e01abfdcf686e3d3941ab16d95c4d02aad8a4938', 0, 0, 198, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  v3-cluster-4096.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('18687e760da90596bbc86594c4216fe2252380e391d9adc63676c58d391bc5c8', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  data-file.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1872fa4a786944290294ef931019f9d0813b64a911dbeacadbff6da153668203', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  broken-gd-entry-0.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('187df0b9e31d0fa2ad32d7d6f65b4809cf94828db1fd96f8bd1f66fcdd64ef11', 0, 0, 126, '', 'qemu-img: hand-zero-sectors.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hand-zero-sectors.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1880450123e16df17da672098b176037d442f784653a62a5bc81bdbf2942d91a', 0, 0, 291, '', '', 'file out.vdi
{
    "virtual-size": 65536,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 65536
e6bf1c851d44c06ca8a6e1964e38b29b757e2cba729ab16422f8b81786d5c1fb  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('188d41df86e6016f9ddbd71a64da84c5a19196a47fe4e00eb02ede69d558e1af', 0, 0, 136, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  dynamic-empty.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('189aa450c852729cde868dd7fdbccc23e11df241035e8a052aa96dfa8e3b51b0', 0, 0, 118, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  empty-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('18bf5b72fb75bdb8d7146f2490623f39f76c77d3b00b0d2d9232e065cf1cd27f', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  static-empty.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('19162a24fc2fe4e6f7b0ca22312e1386f66fc4f1c01be80af24d40f8d13ce2f2', 0, 0, 119, '', 'qemu-img: converted.qcow2: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  converted.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('194a8d29ad7cbc54769dbc8981593f5c0616367638b2c2f01d905c2c3a39685d', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  zero-plain.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('196e89e7234b46b26d7708a2a53299f22b90a10902fb9d69653979ce9b107831', 0, 0, 716, '', '', 'file out.qcow2 655360 2c2b76578af7573d0ba2614f72e4a81948c6f840b0e6fb52c652773b081bb187
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
0 e100caa611dd1436809484d99ae6df7673315aa784fc96f0c54537aa8837ba03
size 327680
113493f467aabb070e11ba168f2606e1b97bc2999bc3b88ea1d4fda81bfaf1dc  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1974ee368c58506b7514036f30aee874b76628971788ce21c3c955e91fabd651', 0, 0, 116, '', 'qemu-img: hole-513.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-513.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1a58814cbe3cf21d7f9b59dec0157dd228d4773b1a3a2b1ded06e403bac2a95d', 0, 0, 139, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  prealloc-metadata.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1a86b20a48c7c18c457c8be89358cac65a6446c50bc23979759bf80a6db18cab', 0, 0, 117, '', 'qemu-img: data-4097.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-4097.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1b233c9ec47b2703011b9d5f39509a5439ce46adf1ca7e225b8d89101212509d', 0, 1, 0, '', 'qemu-img: Could not open ''bit-unknown-incompatible-two.qcow2'': Unsupported qcow2 feature(s): Unknown incompatible feature: 60
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1b360775137b63d9c496ca88894fe3b6802ffc88e7a4792e541232331e77b81a', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 004ff2ad28c856e1e1eccdb7a0222f100eb2c26b6301a9f5968cdda899307987
size 1024
55029d8cb7a8436972ca7c148a594cfeabb6ae4f97b36c5cb62d2de005c694ea  stream-end-marker.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1b40064a6b1c97600f41b54eebbdbbf2a335074ea37da4688a03df9a7de73d93', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  refcount-1.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1b555a3fe23d1ebae7c11f06a6fef5635510de48f2a841308ea7fe9675bed77e', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  broken-gtes-256.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1bc6a784298e340c08dae829885a948dad6ad2855914d97f17477a887fc93315', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  hole-4096.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1bd623172c3107e8bcbccc50c802455f6310c0f50dc9ed0ebb50a16ce791b6d3', 0, 0, 119, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-middle.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1c611b129b2f1dca7fbbc18e95fbec030e5323b22c26ebb2115ef13be0777979', 0, 0, 200, '', 'qemu-img: warning: a program lacking bitmap support modified this file, so all bitmaps are now considered inconsistent
Some clusters may be leaked, run ''qemu-img check -r'' on the image file to fix.', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  bitmap-autoclear-off.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1d3eb53dc2c7d6aec3dbc4c234e189542092f113cf239668fdc193286c6d0dc5', 0, 0, 140, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  data-file-prealloc.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1d5dca6f78566d7dd6fa6b25e30d6fe590600174051296741f6768094839129e', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 1048576
9773d227b402a4e72b39942184ca7928481e01043907d60e9b6953a78d748e4c  broken-gtes-256.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1de8670c9aa2e430d5714efe2899bdd1701cb2ae55377d25469f692154714b90', 0, 0, 137, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  sparse-tables.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1e1aecafe14bd3839c7478f479954d3c417569bb56f128ce33340abba60388e6', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  data-file-raw.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1e8b04c9ceb4319c52b2f233c9a4451f928d6b7bce09a8ac5b990cd5bc1cd520', 0, 1, 0, '', 'qemu-img: Could not open ''hand-quote.vmdk'': Could not open ''a.part\'': No such file or directory
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1ed813753b55655925f8d986a9f27318eebdb1f53eac749b5425d8a410d0d408', 0, 1, 0, '', 'qemu-img: Could not open ''hand-sparse.vmdk'': Unsupported image type ''monolithicSparse''
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1f49b129e860588d346f16ee7f3954dbe5a13d2a6b70de10a6c7fd1901c633ed', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  refcount-1.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1f9df9ae584b7d852875719e80a397258d4a3fae7689c9fb0e3ac41db2f59743', 0, 0, 200, '', '', 'instar-digest 1 chunk 1048576
0 3ed57299f253da0e86e7a3557017e2319b64f9c0dd95dadba47c5f24a20d55da
size 2048
25d5019b6536bf9fe6da473fa3295d68dbfe407b2e77287f21bf06baee322fdf  stream-footer-version.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1fcd4ee7dc3c5018dcf98915c92617129f0a2ae646e3c5d56ad5622caacbf736', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  data-file-raw.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('20156e5ced14d10d2d0b2d1015209843efbece98237758b172150c917d80eed0', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  tail-in-page.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2073ca99460c7773a25caee435d825f58f6bf5b4aa4a5806dcade768afa9abb2', 0, 0, 116, '', 'qemu-img: data-511.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-511.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('20a3b9e593fc470b1e4a446aadfc0afdd3f0f3508abfecab6c96cf9fc28e9310', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  refcount-32.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('20c4c499b9758006fe61f33854acfdf0f998d160fcaa8bb4073e3bbc626abd42', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  creator-qemu.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('20c99d327ec1894270786c3f9296eddfcfb06dd5678b87ae01bd25e1a78a6f5b', 0, 0, 719, '', '', 'file out.vmdk
{
    "virtual-size": 2048,
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
                    "virtual-size": 2048,
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
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('20ec83fe75bcb673e51cb73d330986620c20fa0f66f439404a1a6bcd8b58b146', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 004ff2ad28c856e1e1eccdb7a0222f100eb2c26b6301a9f5968cdda899307987
size 1024
55029d8cb7a8436972ca7c148a594cfeabb6ae4f97b36c5cb62d2de005c694ea  stream-cut-132608.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('215c88019725811bed568f3b4e99afa08ba7bc643a880701792d5e2d53bf42a9', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  refcount-4.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('21627a6143f2c737017c87f54cf4bd4489d03f12dc70116ec4c53e86241c3a28', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  refcount-32.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2170b0484653aeb981de740abe6ac26ada661d075219c56a07dbe4ab91558c15', 0, 0, 205, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  bat-bitmap-zero.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('22098d26c5478d2f900e1b453f2898dd5588dac38fe8c93d99cd00e508e4e6f0', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  fixed-forced.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2246436b679cdb0e48a765bece7d0e6ed86bffd75ab0f842926a4f31af85e069', 0, 0, 148, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  broken-gd-entry-past-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('22dd8a37447cf83235bc09a37c2a8303e8cf0bf27859e19b2699de107f47a18d', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  type-5.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('231192273a3eb23909c48f59e50e197f2553331545c7be5dd8908c837c27ac38', 0, 0, 114, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-1.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2397d76e3d54ef2eb46539b72000e5b43a95172f0f2e478d4755c99c296e6c9b', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  creator-fixed-qemu.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('23ceecfdec6cb635a205a198b3c5f8bed221b21ca443e6ca71a55264d5fd8037', 0, 0, 144, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  prealloc-metadata-data.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('23db49518746e63cdc1d06f4b4382df4c4f44dc2de0e81f70993859fbf533265', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  zero-mixed.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('24310c417454722ab52cc10d42a19a0fcd1494bc0d3c45ba6d8f4eff5a94666b', 0, 0, 137, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  broken-entry-most.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('25070638abb246dad0ebf3b31c7f1a66df827e7686f01434b7ba59226092162a', 0, 0, 118, '', 'qemu-img: hole-65536.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-65536.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('25621a6dc058b8b2c2c809e9ec5feee04d8c460de2e9564ae497ea7eec0f6634', 0, 0, 777, '', '', 'file out.vmdk
{
    "virtual-size": 2048,
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
                    "virtual-size": 2048,
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
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('262bf98d1137d228984ecb425e2289b3594b8bb6d89bf1d0efa272cc6c07eea2', 0, 0, 116, '', 'qemu-img: size-0.qcow2: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  size-0.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('263be5f2d28ca20d69c861c7d4366ee6582d631a2af0b878ec89749eaed5579e', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  creator-fixed-wa.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('264bc5336b56c0a77768385866ea8f71958f30175ff959a8a78ea01dcb87e034', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('26877c3f5ff72a99726dd2f96b9b20c5d2ccfbec23494ab1c1af9cd137b13992', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  creator-zeros.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('268782ea1855025bf4da50444e887e17d8453f4bd40b7d7e8535785ddb423620', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 6caf38d537984e261527b8caef5f990fb91415a1db917198821a79ed28997973
size 512
bfb4021d27628d3b69ee7a1b430ed4021a0130e2e05cef44b3b2a6b15d1601ad  dynamic-past-block.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('26939cf4ede2e0944a75a3d134057e42190317f2c07ff62b30ebbaba1d273efb', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  snapshot-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('26c6ad60c1fbc8b40c386e035e0e9bf2f434b676c8a7094ee527ff1d6e20c883', 0, 0, 120, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hand-spaces.vmdk
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
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('28213ca77325fc322ebb8e998603c3cc604d35d4f7f9337295e8b17dd552e1a7', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
size 1048576
b20fa72ef436c0553db90e772c17feebd8d2f375b20328c6113366f5d5972d67  compressed-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('283286728c7dadf25c27040736ec73b927573a9bfb44670ab80f13cfdf7146d8', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 e454f02c4b94e9e54b30e9c88b1236f30d7fdd63f0545540d597835904a6d84c
size 1024
8b0002356b7e2613cb298c76f9cdf997b3291178acb88ff95892a5be2f17d336  hole-last.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2956ec87ea331d962a7a319076529f064c56853498e5efdb38c568a411ade5c3', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  text-no-newline.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('298a009fb43af0fdf9b51e78bab86da03cdb4b1f753f2b9038055fc6042cfa47', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  bitmap-in-use.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2a5b18d70ad4f6d3f3e62312de2a2163933dac5b2e592e53e0c2428e3d3ba3bc', 0, 0, 186, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  bitmap.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2ac9784476395c394bc0490c1b7b3769ad35a67935c1c6692c86911d57dc6167', 0, 0, 114, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-1.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2aee38570966b0b2217c667886171901359dcb613ba2cd852b285d07b5bcad8c', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  extl2-zero.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2b481631390028bd73386437322a927c56f00494f3528b2eb90a0860637c2a34', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  compressed-2m.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2b4d9cc397dcc5f997e21df474bc036ff3e26a8530822dd7cc459ee2c946d14a', 0, 0, 388, '', '', 'file out.raw 5120 4a06aa46ae43bf6a3b51a94bce58e852fb4f00c28461037c517fb76e3aaf1ef0
{
    "virtual-size": 5120,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 6b6c4995df7b74e396736bb3eb1737706e1a95febe7dccfde7ef52f599cff02c
size 5120
4a06aa46ae43bf6a3b51a94bce58e852fb4f00c28461037c517fb76e3aaf1ef0  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2b95994d63dfdc180a87f3ab5649f64d16f790d26ca97b3080031df79d011ad3', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  dynamic.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2bc5727056c7a78e831e15dee7b698a82eaef99337c4328ef07115f06ba5f8bb', 0, 0, 119, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  bit-dirty.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2c6218f90eb03012848c301fa7eedca1863fc15d49da9ae59e63c72c79898d56', 0, 0, 126, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  snapshot-control.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2c75fc8996d926ab49c011fb547d76ba3b795a8632e525e91ccf30e727d1af5f', 0, 0, 146, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  broken-grain-entry-header.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2cac6528cf7a725fa9473e061f1879db07ee21737293e7a2d8e2b1c067b4b553', 0, 0, 124, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  short-tail-odd.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2d20e2e488f0cdc104375aeda9768bcfa4ed20d3aa67758c41207310f9be525d', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  compressed-2m.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2d24f2f6f4be34e63910a3a21cf8ed0fd213d8bda80571b284d818faac9ce0f1', 0, 0, 349, '', '', 'file out.vpc
{
    "virtual-size": 34816,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 be31199ff8be60785e0102d3fad309c86172427dc445a11fb5b9400ae4ba8ca8
size 34816
9cb49914f30c556695dd41962946cc670cd854043b2c9c392893dc66a79ea6ae  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2d87bd6e8fb4cd88fce788c14a89bff6039db8c95e9cf06bc68f62ffbd95204e', 0, 1, 0, '', 'qemu-img: Could not open ''broken-grain-most.vmdk'': Invalid granularity, image may be corrupt
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2dd42b0887dc9f981da80de9364bc935ac75d5e61339e36f5a442ea570164bcf', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  refcount-2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2de51827af64cedd0e95ea682dd5e2c7aaae08cc5132c40aa9be704d4f6ab864', 0, 0, 656, '', '', 'file out.qcow2 393216 ad33d9a2ab6dc9dd244668036b4d5ff00f321a072281a2a0a7e9f8bc18ff24f2
{
    "virtual-size": 65536,
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
size 65536
e6bf1c851d44c06ca8a6e1964e38b29b757e2cba729ab16422f8b81786d5c1fb  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2e112f009e4a89c1fc4ac097b75c292c94e390bb474012ff8bc59c01fca6c505', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  zero-alloc.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2e287fa4ecaf52452cdd499ff1bde52d502e95f5b8ec274e44abf402d9fe2dfc', 0, 1, 0, '', 'qemu-img: Could not open ''broken-gd-at-end.vmdk'': Invalid footer
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2e543ddd3606e64a5e57af357d140b7f8c522883c299040352e399c36ba80b9f', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  creator-wa.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2ee5effb1e06cd28c0fa09770154657a40fb340aa3016403f0c91a6723f8e4c4', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 e454f02c4b94e9e54b30e9c88b1236f30d7fdd63f0545540d597835904a6d84c
size 1024
8b0002356b7e2613cb298c76f9cdf997b3291178acb88ff95892a5be2f17d336  hole-middle.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2ef441dd533f774ce8e79a7c484f98c89f877a7e873176473c00a5493e511395', 0, 0, 142, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  prealloc-metadata-2k.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2f1c9d77a1a06db6ddce8b0a814f98acc567763bbd61f7f7f3dbaf2840a98c86', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  sparse-tables.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2f878990329cb78b486c700e85b592a6f18b0525edfc883749a75255ca317cd0', 0, 0, 127, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 512
5a299bfcca1f78d297fb0263470a87a39783091537f254410ecec8b51dd1cf4a  hole-513.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2f99b462d1098978ea802e409ee20de16e1d2d22e395e11d2aae989823c0b067', 0, 0, 111, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  gpt.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2fe1a53a1f1cc08b05f2a3d8a84902eba13d6ad37eddb0c1150d0f3b753cdc73', 0, 0, 111, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  iso.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3033a7634cef92b38f9680e8423e07561340de9c02d27a91567718769ca961fe', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  snapshot-vm.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('30396ed80174be2190adb2543e6c141b0fcea2e6bff6ed836907a970164aea20', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  fixed-empty.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('309e7aeed00f98c8a2dff8d2eb5e88915b0059e213a2cfc7ccb9e490b595ac82', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  v3-cluster-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('30ae495c7af418b8623d16bd597a3201e4ac2c78825fd63f5283f101716e0bb0', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 faff928afc2e7519a9535fc6cedcaf397ea94c582d97a94edea07082f0a47c88
size 2048
919516918d0c34ea0fd6d48f15868814febfadebe4146419dbfa5472c28c5064  stripes.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('30bd87b634d751ce6951ce65b1ce91f5c0de32dc46abe1e4c22801f3d2847595', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  data-middle.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('310ae304109c76eb8afffa3ec5d064ef71603ebacc485251e5410c5632b6bb80', 0, 0, 127, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  hole-1m.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('314b2982004dc9b9c405b58c122f69301f2664e2631181874d2bde5786c812f2', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  hole-65536.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3164080808cb46d18d706cd46667de2b2279d4f6f73baf5aefc4885c696925c9', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  dynamic.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('31c792a049eb012a09c47dc59fb4bca7b46a70c0fac91c66264e5cb776f4b9a8', 0, 0, 116, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-511.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('320fe039dfaf26ac62ab20de64554c5463550a93fb2bfeee98c96211f2a0ba6f', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 1048576
9773d227b402a4e72b39942184ca7928481e01043907d60e9b6953a78d748e4c  sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('323ee35099dac3c82db996457484ed6b7f210a24f208a215eccc726edb8dca4e', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  broken-grain-3.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3264bd5543e10ad2f6909743b7accf78e22a550ecfa9cbdea1ea97e59ce7f1ef', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  dynamic-odd.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('32a1f050cb877331fcd84d06ede3383ae5e107304b9122606e067f950878569c', 0, 0, 349, '', '', 'file out.vpc
{
    "virtual-size": 34816,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 fce091cea4af343a0826905c4219cae2034547ad1ec4e5d423c36a82afb818db
size 34816
8842cff2ab842f7977be7cae7f6746b226b75ed027db736ab422320e73d61d12  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('32adfb89a3140bb9e10e2bd6b0c1a23738c247644dab8d112ad93868f83ef0dd', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  discard-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('32fc8b925274a90123769009dea97d3aed43ead871794ec4a7906503fe60f4cb', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  tail-one-byte.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('33ca5602fd833237d414d7eb7d08d6cc5994c21af0e920b1118118d0297b12c7', 0, 0, 777, '', '', 'file out.vmdk
{
    "virtual-size": 2048,
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
                    "virtual-size": 2048,
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
0 0d644b8e88fe64325f769f44e02375e8b781776a977ffa91b5e70fad56357812
size 2048
d74c10477a71b8600abeaee6a5e9960abf9d7f02084856ab4fe6fe9725a9b2ab  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('33d6a8e086bfaa9e0575f08764e84228adae0242a170ce50f1868196580cf3fc', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  two-flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('33fd81f9ab803544be476e29bea237e1de8def88a79fe439a5aa2658279001c3', 0, 0, 295, '', '', 'file out.vhdx
{
    "virtual-size": 65536,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 65536
e6bf1c851d44c06ca8a6e1964e38b29b757e2cba729ab16422f8b81786d5c1fb  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('34477819851d9f566a5cffa0e75c86a18a74b81e15b7722adadafb76a3c34b38', 0, 0, 112, '', 'qemu-img: text.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  text.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('344c901c530aebd7fedbfa7e80a68f40a453d7f486c60c1562c3358e55ad315f', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  refcount-16.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('34f79cea2c61139de97cc2ede89e5a4fde33eecf306c3841f7e6c36a4c17747c', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  sparse-far.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('35d55f23accd128342a3983558e1d8329da12de5b89f2aaf5cd92a1b07701b2e', 0, 1, 0, '', 'qemu-img: Could not open ''hand-negative.vmdk'': Invalid extent line: RW 2048 FLAT "a.part" -1
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3608f66a3c10581c10bebe18513912518c1e5de970e9b1c86c65a6f20f2410cf', 0, 0, 712, '', '', 'file out.qcow2 393216 491d40f76196bbd198fedf573fadd4ab12a21cef4c7674e9a233266d4d09aa72
{
    "virtual-size": 2048,
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
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('360fbf8785dbad9e17eec4c32e75c815a35ba4434815f162281a56c344538d85', 0, 0, 208, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  broken-entry-large.vdi
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
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('36c726b04d00f5c3e70050bd637a148bdc56c17535064023927c3b9a2b8ec05e', 0, 0, 117, '', 'qemu-img: flat-odd.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  flat-odd.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('36db9eb0490425d756550ab58f4031e23c0becdf57bae814b49941fd38e22c02', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  dynamic-1t.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('36e1466ff64464dd50fef17065d4e1214beed082b91f800b4ee674d97ee7b79e', 0, 0, 201, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  creator-xen.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('372a764fb7e9ac0ba16f745df94f4dcda1abe0faadb69f4b41c870ada4b1ac60', 0, 0, 349, '', '', 'file out.vpc
{
    "virtual-size": 34816,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 b08be1f656d7b935875b300014ce828444c423b5d921bc51c99a080eab3624cf
size 34816
e033f40b9dcd6f6f640e63dfa5ddf0f0d2d8201ed5eb696387339f917d251796  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('37481257d6a95c25c7978dd6b42465ad497436c915d8442c2a9074aacbb29e30', 0, 0, 255, '', '', 'instar-digest 1 chunk 1048576
0 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
1 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
size 2097152
4f557c886c0661b62f2703cd44f673b7b36874e36fb627d1b10bec9b682eceac  dynamic.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3760058b140502e5f75fbca88f71f6f3f3d51c121c90f8e4243c1e386747d35f', 0, 0, 144, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  prealloc-metadata-data.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('37f83854c77ab7ad1b3e212db277eccc9967a0e0009d1670e024db4c19de8efb', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  sparse-compat6.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3833d0249ee31302bd68dfd1f8437b939c0a14472c976db4c599b187ea38bea2', 0, 0, 141, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  broken-gd-entry-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3860a1ec5c50c8e0dce60389b5999bf8266e5a895255017dc8f82a36d2494ab9', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  sparse-bus.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('394698c4f0a24260790c3411a190c60be123b68069836d63b3e2e5cddf10d688', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 e454f02c4b94e9e54b30e9c88b1236f30d7fdd63f0545540d597835904a6d84c
size 1024
8b0002356b7e2613cb298c76f9cdf997b3291178acb88ff95892a5be2f17d336  data-4097.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3a93bc8af287a8d05efd4ee49b5db1bbe8b32a7868657b4c435391eb24b8b4dd', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  refcount-64.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3aa908d20201f730cf15b4d2e70247e44ad5e60f9597deae5540944669a45561', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 092548873c29d773b30c85285101c9e5136bb1826dbf5c2483d8fcb3c1acf2ac
size 1024
d4de0fae1ade6182089b97ead9138d2ced69c385303c01235c84be89a6bb9c87  bat-one.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3b3fe9ac3ba1c46a74db4de5c78837ddd18fd0907931285af27f3f69396e6500', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  hand-spaces.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3b98ba4a50eac5da6ed9f9ad2450fae26918ea15a943b72a37d071eeb9cff009', 0, 0, 124, '', 'qemu-img: text-no-version.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  text-no-version.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3bf381660ca60359af9fe7980cc587f5369aa3104b03c8460a48d57de5a3763d', 0, 0, 205, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
size 2097152
8eb1ec98bda9a30f49c267c0b191bae91575971a059c5af8be595b5d53e636a7  compressed-2m.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3c045ef3d19bac0d180528efd76952d3fae90ad8aa655f9399408e7461e78a7e', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  refcount-1.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3cdf5135121b2fd2c5a2fdd43f537037ff10687728afa5ef6bb18f8e3c492006', 0, 0, 115, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  punched.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3dfc924fdc604baadc9c71b9198e8e08967df3fd516bd093ef49534d0378f1fe', 0, 1, 0, '', 'qemu-img: Could not open ''broken-gtes-513.vmdk'': L2 table size too big
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3eb264a9e2a8cb162596bdefc1e0ff0b6d41053441c237a577694c6b90857fef', 0, 0, 117, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-last.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3ee7fab5e1811b1a7df80f7affe16a6250a705e564f26fb448d21678e6f20adb', 0, 0, 114, '', 'qemu-img: data-1.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-1.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3f7a58cd3fc33d86b63be2e95ab844790f3115c356c90e8b0063ec6dc2ce0c80', 0, 1, 0, '', 'qemu-img: Could not open ''text-no-parent-cid.vmdk'': Could not open ''text-no-parent-cid.vmdk'': Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3fc7d09b7199afa234f1815d7b3e783f75bc402308f6abe46bf7e5605b1043c5', 0, 0, 145, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-gd-entry-past-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('40bae8fbb91082d5f497f669649658d476292d759769915ca8425c4cba3aba8b', 0, 0, 351, '', '', 'file out.vhdx
{
    "virtual-size": 2048,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('40e9cab123d435d221f58de36d70c5c76048a3a50fe367f3e1ccd41aa56a961e', 0, 0, 128, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 512
5a299bfcca1f78d297fb0263470a87a39783091537f254410ecec8b51dd1cf4a  data-1000.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4126917c8b924dff9c94d7f9c54263f8b8d39f8eb6d38cde875008970b60533f', 0, 0, 293, '', '', 'file out.vhdx
{
    "virtual-size": 2048,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('41277eb6d54b6bd00bd122ccec19136e42a51e948ed58286d6d01592c42d3069', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  bat-none.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4136ec8373783b2424859a09982f34d830c00b9e274921daea152a73b29dd680', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  broken-gd-0.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('414a1dc2eb93bbb8613289a9480ebf98738ef40f23d4c64df43326732dbbd4b2', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 6caf38d537984e261527b8caef5f990fb91415a1db917198821a79ed28997973
size 512
bfb4021d27628d3b69ee7a1b430ed4021a0130e2e05cef44b3b2a6b15d1601ad  size-1m-plus-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('415e55d5bf6587f0ee460e85b9b53b804682d789ba1dc320d0e00897e49fd878', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  hand-two.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('42379e16a3346baccbe861c698145282932fec8f323b2f5b76ee0be8d3666557', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 d5a0935b0b669dce45b45a3a61020acbe144d85905d1235d85d0a73d0b373b8e
size 2048
d5c4fe8636b24d1dc34fa0ea6551bc90098cf749e89cb9bc0c70802aa23ad8df  dynamic.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('42adaa29fc8cc02ecfd30aac637e016920ef4c76fe925b5d6ac1abf2b1ead748', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  snapshot-one.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('433b257d94bf69705278175e96f1d91f93ec7beae4700763afcae9f2ad07f2c2', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  bit-base.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4354f9afa2898521bbd77145b9ecb8ec2312f6cd98bfc49d44ca560157017f62', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 e454f02c4b94e9e54b30e9c88b1236f30d7fdd63f0545540d597835904a6d84c
size 1024
8b0002356b7e2613cb298c76f9cdf997b3291178acb88ff95892a5be2f17d336  data-65537.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('43b5d47886c50b0f00b6513de28bcb7c3e3e5166c4a111b26f44dcdf76dc68c2', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  text-no-newline.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('43e431497898f1b155264522d4031135b4878dbd065b70a8ca82c6460645ead9', 0, 0, 351, '', '', 'file out.vdi
{
    "virtual-size": 131072,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c03150f09f3201943ee217f15ca22ee5ab49f86e641798d9b829c5071a1f7d67
size 131072
82ef01faa8307e1c6eda82b7c310db567f56ad03475051f2195362d32680a15c  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('44bd87c4b07c2b0fdfd69ec505708c159e3fd5883135bcf43d3b287574b3d7b0', 0, 0, 199, '', '', 'instar-digest 1 chunk 1048576
0 3ed57299f253da0e86e7a3557017e2319b64f9c0dd95dadba47c5f24a20d55da
size 2048
25d5019b6536bf9fe6da473fa3295d68dbfe407b2e77287f21bf06baee322fdf  stream-footer-marker.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('45077e00a91124c6be97f0d5d8a4e651647e1b74b1e76d388a19d7419e334e3d', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  hole-65535.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4515db0ea1f2a2d4b4c261cd00be70e9b912f40bae8d6e2357fec9acfa27a718', 0, 0, 388, '', '', 'file out.raw 5120 7ad7c907abd0db77d11e027bf566980088cf9c120865537215a5c99c858f9bcf
{
    "virtual-size": 5120,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 48b4b99dcda7835d849b091aa0f81b500cc2cbba5ead5039eee08e7e25b13547
size 5120
7ad7c907abd0db77d11e027bf566980088cf9c120865537215a5c99c858f9bcf  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('460dd2c45bc0393967fc0523c8c111473e52d60f7a82f9c9b7b5f8727eea2000', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  dynamic-full.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4632400d92efa23d99085acd1085b81238d266a96ed6cfd8d819587fa6a68600', 0, 1, 0, '', 'qemu-img: Could not open ''luks.qcow2'': Parameter ''encrypt.key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4651ab4d593d74910d8007de0ceaa067f449931e6384b2e0a3cea29696f830e5', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 3ed57299f253da0e86e7a3557017e2319b64f9c0dd95dadba47c5f24a20d55da
size 2048
25d5019b6536bf9fe6da473fa3295d68dbfe407b2e77287f21bf06baee322fdf  stream-end-marker.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('46c08a7170cc4cd3fb733b67e52398cd5441802c89c1158489fb570bb2d60b5b', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  tail.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('46dab4d6313187b1b9a57464a7b2804a958fdf514c1bfae2f271360577ca5b7e', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  v2-cluster-65536.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4739571e2df5e3cf751f3258752511d80afb76239bbda33f6c68ae955016016e', 0, 0, 198, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  v3-cluster-2097152.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('479b46fd12e21e778a32c3e9e5651ec3653d960629ec7476528649cf9109e66f', 0, 0, 355, '', '', 'file out.vhdx
{
    "virtual-size": 131072,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 456fff8948b0d8ff48edfd27df0a7d62d4360130623ef0a0473e0c692267c7b1
size 131072
eb29f65411c64560fa7bdd815a68df26e5ae4bbfead23694c191f3d978212582  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('47b3e26e40bd039dcce54df0b95fa31ca2c4b8dd254223e7bd86c481e3d9ea3c', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  sparse-tables.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4810302cd69ce26b60c6c81b7a4ddb1d81c0a86a072e065eaf9e9ad729444707', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  hand-mixed.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4810ed761edef8352b519a6f262bb8a3d9b558e7ef4af78dbe5110b077b121f2', 0, 0, 136, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  dynamic-2040g.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4869c211202d31c3581e3182a5f8dea6f98d0da6c33ef3e0102131773ccac5d8', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  extl2-2M.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('48e2b68687838b19cb6bd39bc9d66bd94eec7586fff88ccc7c9cf0d77fb5e089', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 cd578943a1c4389c433a5edb8dea8bb044368b71d92f13de4ab1a4ada35d2e6a
size 512
647ae918a3fb76cdee5dbeced204997102544ad4bc724c9e678610d5e49637a2  data-513.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('496538c5a8ea36c3f56cc2c8b326b15a78399e70b8edca67f44061f4d74ecaf9', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  refcount-16.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('49c7f558d84ba444913253007aa80fde15147369e27e424fc68fe13f098148b5', 0, 1, 0, '', 'qemu-img: Could not open ''a.part'': invalid VMDK image descriptor
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4a25fa02a27d927f9c594ba74e867556e8f5a84ff5e5c420cdc6c4652591d35c', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  dynamic-100g.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4a2f6f7c5c6bd48941d6c4a655f68f5319f2c7037ebe76523c4f99bc36053625', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  v3-cluster-4096.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4af80688017ca78204b465d8fc25396abb52024381e4258089bf140d74c2e09c', 0, 0, 289, '', '', 'file out.vdi
{
    "virtual-size": 2048,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4be51a7b378bc70984ac8d5131aa1ebfc92ad895ccb59edff07612a6e9489cdd', 0, 0, 209, '', '', 'instar-digest 1 chunk 1048576
0 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 1048576
9773d227b402a4e72b39942184ca7928481e01043907d60e9b6953a78d748e4c  broken-grain-entry-past-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4c56ceab2d21b2d0a20eaaaec599b405ff3458fc4f82585c8e152c6043d8bbf3', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  flat-full.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4c7145f54df1dcf5f601df83033f9004563973c30bf3c4cbd9c27c87dbcae67b', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  zero-unmap.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4cbe331f288c843a6fed003b6ad1d892253e38731a158417341b826e86673ed3', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  hand-short-extent.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4d2efa4296acb5486242ec8ba96c1d762847fe5f6b9396e8c3d0b49f628ea13b', 0, 0, 351, '', '', 'file out.vpc
{
    "virtual-size": 348160,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 9d44f2dbe4eea82a84fd6c8e47d6c3165b5d883d8a2fc130b46870dee161d154
size 348160
71560bd71cf687757974db20294ca6f515ccb184d944cb712d48384c1ca86b79  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4db9e181f08b7dc666c5c2ba9859ccb7082f4d15eabed9baf7819431bbcde2b8', 0, 0, 388, '', '', 'file out.raw 2048 bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08
{
    "virtual-size": 2048,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4dcd7f47920c629ce903490fcc84578bed9ee3825d5615b3292b34dea7455e45', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  type-5.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4e22bd5345fe02f20945b077288b29e7d9d651aa6d625225b84bc77a1c4f204e', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  size-65535.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4e481a122c7c75b5f289ce19f9bc12c8e06df7b2bab46d55602d3c960757ac70', 0, 0, 118, '', 'qemu-img: data-65536.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-65536.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4e53678386890ff73f4c96532531b82f1308360f1544746a47ca2e42cb261846', 0, 0, 347, '', '', 'file out.vdi
{
    "virtual-size": 2048,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 0d644b8e88fe64325f769f44e02375e8b781776a977ffa91b5e70fad56357812
size 2048
d74c10477a71b8600abeaee6a5e9960abf9d7f02084856ab4fe6fe9725a9b2ab  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4f7875792077ed19009088681e2f0d28ae5af22a28c1728ca5b7d0b3ce4bcbcb', 0, 0, 139, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  prealloc-metadata.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4f7c93bc6decd1243fcae97a51e88f7317c4028796f22e3689ab32f82bf9b4f8', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 faff928afc2e7519a9535fc6cedcaf397ea94c582d97a94edea07082f0a47c88
size 2048
919516918d0c34ea0fd6d48f15868814febfadebe4146419dbfa5472c28c5064  punched.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4fb941ffedfafdbee56e24c3c29eb1119f5dad9104e1437fc3066157f1f402ae', 0, 0, 198, '', '', 'instar-digest 1 chunk 1048576
0 3ed57299f253da0e86e7a3557017e2319b64f9c0dd95dadba47c5f24a20d55da
size 2048
25d5019b6536bf9fe6da473fa3295d68dbfe407b2e77287f21bf06baee322fdf  stream-footer-magic.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4fd84f2f948ce650f3627defe949d0b09338a23a778cb82924c49085d496ef9b', 0, 0, 113, '', 'qemu-img: flat.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('50374b6f16230c7c9a81f4b7dfaa357e7958f7c668cd43ab6012d07b3abbfb66', 0, 0, 118, '', 'qemu-img: text-late.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  text-late.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('503e92d65c3a4527c9bff16b7e11af0dc3863ce33ad557ebcb388150daadd141', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  bat-twice.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('50ffa8c675ec5ed3fe76a0100481cce874a2fb09d269d91a1004dcec58f15702', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  refcount-64.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5120bde3e1cbdc73aa5aa449245ba6b4565a42784749b6728ed635871043bca2', 0, 0, 183, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  fixed.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('51490d829e30f9f1a79456f3356b7f3e5043483253e233ceb544fd22feededc4', 0, 0, 199, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  v2-cluster-65536.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('517b943c9c01b00cf4cab04540a8390a5aef70abd309cc7e7372f664ff585128', 0, 0, 121, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  snapshot-vm.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('51b5908ebd875fd5b98248d335aeb122c75d3ee86d43b421f478529b6a64b9c7', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  two-sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('51e88bc5c3db84c5f70d248f4b19ec27e412a203e087db9ba4506f9eb227e0b5', 0, 0, 201, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  creator-win.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('52cc3fcb78dca58359557f2262f0288a57b706a3f4e4649dbf65c1f9ea911812', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  snapshot-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('52d08dccaa128e8c3fd705a9cd0401eef88646a5c827a687c1cf81ef9f72df28', 0, 0, 777, '', '', 'file out.vmdk
{
    "virtual-size": 5120,
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
                    "virtual-size": 5120,
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
0 6b6c4995df7b74e396736bb3eb1737706e1a95febe7dccfde7ef52f599cff02c
size 5120
4a06aa46ae43bf6a3b51a94bce58e852fb4f00c28461037c517fb76e3aaf1ef0  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5338729ec8aa1a56f8e7e60f389c1def02c6555850a948e9d594566d0146cbed', 0, 0, 207, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  broken-entry-free.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('53915bdd7586b25f15261bc23e64677e8fbd6de03aa54df82147c18b15699b68', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 d5990a0fe875a0aa109edb831f0e95b8f0a3a46b9b78daeaea9ce05c32c7201f
size 2048
2a05932a3b7ef58f9e54a33c8ec8bcd1b502d6a8d3917d1a97c9213d1ee74964  short-tail-odd.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('53e1bc7f77ebe1c39f3863272f54ad0a3013bd880eea2d0323ef8df16f50c0eb', 0, 0, 123, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  text-cid-upper.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('53e84d72686149f0b5bb2076613e983c13d6db53c2e46cac15573b15b664b81e', 0, 0, 115, '', 'qemu-img: sparse.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('53f0c7dd9c01b552875e5580c6b06408b3aca8e7791a69ad5c1de15615e93fa3', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  broken-grain-entry-most.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('54c7d0ca0df99e5a968cb567c9a7f28e7a461622c57ea2fb65dcf8f990e423ab', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 3ed57299f253da0e86e7a3557017e2319b64f9c0dd95dadba47c5f24a20d55da
size 2048
25d5019b6536bf9fe6da473fa3295d68dbfe407b2e77287f21bf06baee322fdf  stream-cut-132608.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5505148bdd4d05426e284045428139db61ff9e60f4897bd3b344724c19c02e0f', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  static.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5548a912b0d1c036ce3234d5e6ba4fe7bc69f18b6d072fe713b7749d38e9eb4a', 0, 0, 120, '', 'qemu-img: tail-in-page.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  tail-in-page.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('557e10275d11327e89c43d8c6d8b178b848553f33ceed89489be8bfad331e84a', 0, 0, 201, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  bit-unknown-autoclear.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('56027ca7fc13c3f42ea6dfc5bc514ca6b459923acc24400ea5af6f434f94e825', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  v2-cluster-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('561a3fbad9b49dbdcea5bb04415420f8e9f9922d88b88dbfbb7edf9930a6eeb4', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 3ed57299f253da0e86e7a3557017e2319b64f9c0dd95dadba47c5f24a20d55da
size 2048
25d5019b6536bf9fe6da473fa3295d68dbfe407b2e77287f21bf06baee322fdf  stream-footer-size.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('564751ceaee1fb3cd617677e7298f14c634f9d353d106f0f7e1b0e19431e0ff7', 0, 0, 128, '', 'qemu-img: stream-footer-magic.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  stream-footer-magic.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5654e1e51c8b6d3343131b084a82db7df49fb1baffa6c6d6d2f071d4b032f96f', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  tail.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('56c2b218a854703565d30ea514b3d1d1e15dbb453af45ca955b9d8533aacffcf', 0, 1, 0, '', 'qemu-img: Could not open ''bat-past-end.vhd'': block-vpc: free_data_block_offset points after the end of file. The image has been truncated.
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5725d46f3794d8063051c3104dc4737d62ca5a0e809419268f63cab5bba1edad', 0, 0, 198, '', '', 'instar-digest 1 chunk 1048576
0 004ff2ad28c856e1e1eccdb7a0222f100eb2c26b6301a9f5968cdda899307987
size 1024
55029d8cb7a8436972ca7c148a594cfeabb6ae4f97b36c5cb62d2de005c694ea  stream-footer-magic.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('57270645ad6c558cf79fd09467cc126130d805b691c4909bae950c5ca2e52288', 0, 0, 113, '', 'qemu-img: empty.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  empty.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('572e86d98b055d706500c4e9990a5433be5f13d23ff0ca1a65a55294e1d74a3e', 0, 0, 137, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  data-file-empty.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('57d1dc9574e7e99049d77bfbcce73475a13e2aed3ae775602f51e4f4de673e58', 0, 0, 117, '', 'qemu-img: dynamic-0.vdi: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  dynamic-0.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('58bb690e805dea286f6d1603d88efdbcd792cd90801ed75af8c025f15447c875', 0, 0, 351, '', '', 'file out.vhdx
{
    "virtual-size": 5120,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 cbb06d78fc0c73f2b5c8a73f43fda0094c2a8b1cf5d767022fde0708467708eb
size 5120
d41801b97e1fad93aa5e5b79800aae063c295af6157c6a507c2cc8821ff7e0b2  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('59a74f1c587d56aadd84c43d1a20f256375ae55fed72a11c9948f7b45b337e5b', 0, 0, 126, '', 'qemu-img: stream-cut-132096.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  stream-cut-132096.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5a3c03d5f242cca9488c5af23c12ee7a101545bdcf02bcf0fcee570dea2001a4', 0, 0, 355, '', '', 'file out.vhdx
{
    "virtual-size": 327680,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 f809441289315030b1ff4fb7d0e432be17cbca77c28357954d1eed0ca354e860
size 327680
29bed8d3b8b6558df45e680013c995d24f3153f203fb4ff649e09a670d4d0946  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5a574c9834d06dc7728478b8007d285fc415efa9620dbf974076785a034848ac', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  punched.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5ad25287c7e822945f02e0d5062cea63dc825e052555fc8684501c1e3cc04271', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  dynamic-odd.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5b2ee1d37bb9295b0801da05a328ba0dde23b789ced9e132ddf62e70e5a879a4', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  data-file.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5b323e3db9d146930e07eb9c6ed8236ee451cb9ebbf3b22ab0ebd6d09286bc8c', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 d0927e9e59af39a7f1fa477e79f883a9bdbe0117d03a375bfc5fe168e6c02468
size 4608
2617c36f3ba1ef3e46347a595a054a34533847c66fb00c23b7278d2e6e8dba48  tail-data.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5bdbabee68441dea686b5a6159b7206627bb601c8047ba9594fd2e0c81bbf21b', 0, 0, 712, '', '', 'file out.qcow2 393216 17ecba8a0c0a4afe12d0959eb94cf71e29127e8ffc1518582fea74e779a557f8
{
    "virtual-size": 5120,
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
0 cbb06d78fc0c73f2b5c8a73f43fda0094c2a8b1cf5d767022fde0708467708eb
size 5120
d41801b97e1fad93aa5e5b79800aae063c295af6157c6a507c2cc8821ff7e0b2  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5ca30618c5a902dc9d4f51181f76a97a017ddd4509bb71819038b5a5559ab5c6', 0, 0, 121, '', 'qemu-img: dynamic-small.vhd: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  dynamic-small.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5ccf5b278c2dc7e78e52c2e734a273c268310788400f06f7a855d93f2d81e3dd', 0, 0, 259, '', '', 'instar-digest 1 chunk 1048576
0 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
1 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 2097152
445de8777b294f0259442e2deaadf945bdb9de11fb2765f1400232259ab4d9d4  hand-mixed.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5d92f80f434a379c12ab094b0980d53782a62df99adfd7148d9e8ad5973e4432', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  dynamic-empty.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5dcb32d6d0bbc0f5cb42d738310997bb8816afae7c24ac64c4cba82ae121f5a4', 0, 0, 136, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  snapshot-names.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5e36e933bcec707ed8477edddd7e78049fefe794dc43bdd89b18f463ce70d1bd', 0, 0, 351, '', '', 'file out.vhdx
{
    "virtual-size": 5120,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 6b6c4995df7b74e396736bb3eb1737706e1a95febe7dccfde7ef52f599cff02c
size 5120
4a06aa46ae43bf6a3b51a94bce58e852fb4f00c28461037c517fb76e3aaf1ef0  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5e697897b934c13135113e64cadacb5fb4fa11005f3d924197aed1d37dc851b9', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  zero-unmap.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5e6c63a80c2e4e2dbdb3809012b47ece47ceac9fb23dd797d0c464baff0eaa9d', 0, 0, 201, '', '', 'instar-digest 1 chunk 1048576
0 3ed57299f253da0e86e7a3557017e2319b64f9c0dd95dadba47c5f24a20d55da
size 2048
25d5019b6536bf9fe6da473fa3295d68dbfe407b2e77287f21bf06baee322fdf  stream-end-marker-type.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5e97c4417754cacc7c2cfd76c7eba4b70256d247dbef2b7ca7c2c6142c1435b1', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 3ed57299f253da0e86e7a3557017e2319b64f9c0dd95dadba47c5f24a20d55da
size 2048
25d5019b6536bf9fe6da473fa3295d68dbfe407b2e77287f21bf06baee322fdf  stream-footer-gd-at-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5fc3a7cd0888e6970a019b10587a88fbbcd02ab71224932e61554e479a7842e1', 0, 0, 330, '', '', 'file out.raw 2048 04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c
{
    "virtual-size": 2048,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5fe63a9d13d079e0cbacfd008f1fdbe65683bbebe797f710e6937e54f498080a', 0, 0, 777, '', '', 'file out.vmdk
{
    "virtual-size": 2048,
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
                    "virtual-size": 2048,
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
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6016afe54b0e75e4eb87515e558da36a34cac7f366a87c6d1e7dac3dc12c599d', 0, 1, 0, '', 'qemu-img: Could not open ''hand-sectors-over.vmdk'': Could not refresh total sector count: File too large
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('601c3afdf4bceb65d49863a301fdc9c9fb0f7fa91a3fed6ae01a65daf898fc5d', 0, 1, 0, '', 'qemu-img: Could not open ''cowd.part'': Could not open ''cowd.part'': Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('60dcff0032b9ec6dc5c8a89ae14db6be660fef517c7d54b5ca848f1f89a17546', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 512
5a299bfcca1f78d297fb0263470a87a39783091537f254410ecec8b51dd1cf4a  zero-end.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6106fe97faa081b84f658fca0bb13d741535e3add1dfad13c03172f24c762d71', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  hand-vmfs.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('615d66dbb9f38ac4b4c78cb9361356a6071ea91f2492336007b6f351493dc57f', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-gd-entry-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6170338bf16a1e781159ad8409ed7bc16afb358b182ae9889739526cf4ffc284', 0, 0, 126, '', 'qemu-img: stream-cut-132608.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  stream-cut-132608.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('619aeead52eb37dcea1320754f1bb4c3e68bc95b3d7a84104d1466f156063caf', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  zero-alloc.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('61d6b16271f0ce41c8d4143a21592e65509ed6156faf11f9e3b8773f55856b12', 0, 0, 186, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  shrunk.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('61ec86a9c16db699ff3d9a0e6f37eeb78bf231b1c1d634da51abb88cabcb208c', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  snapshot-control.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('623eab2c7f7ded7bd7412da40bf0303c67b039a38059fc140ab6d1f36b82c4c3', 0, 0, 118, '', 'qemu-img: data-65537.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-65537.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('62f99b55298309b3048d611f1cf97073283a0b401412a0bde0d53c190d6927df', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  dynamic-2040g.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('638a19edc9ed2546ee6a727ef1c09fbf674afa09957f37b20c83b47c6eb9eb59', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  hand-two.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('640bf92790087abd7d1c286fab274c7ff59e640e95a504f61ee0771bdaf32ff7', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  text-nul.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('642987bd73795767224d40dee3f5b11d00d67dcd61efeb11c1826a9b71ceb89f', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 30720
b945904b15043ad7fb24ee984122570cdfeb59ab587d06ac650999845274b71e  fixed-empty.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('64b20e6688425adccc06cb513aa11d3275829278ca7bdfc9a125e4bed0658ea5', 0, 0, 119, '', 'qemu-img: size-1000.qcow2: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  size-1000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('64ccb5f24c76e41dc593acc6b02906a79d92d889b445310f3f3f0c5982db8816', 0, 0, 140, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  compressed-zstd.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('64f591d4312c082e814c3e2d38d2f5a3796f1f5b36352352b30faf5e85a79f4f', 0, 0, 124, '', 'qemu-img: compressed-512.qcow2: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  compressed-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('65019685e9e3edb6f1939fc1b4467414627e7c68ee3d8177e4ffc612bd11b96b', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 e454f02c4b94e9e54b30e9c88b1236f30d7fdd63f0545540d597835904a6d84c
size 1024
8b0002356b7e2613cb298c76f9cdf997b3291178acb88ff95892a5be2f17d336  data-65535.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('656963b1e7c13ae78fde940b42bfaa7dd0d7d10b8442524b9ffe2c7d77b026fa', 0, 0, 128, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-file-prealloc.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('65a3a49b9d91c633fba9f91b05b9a4dad1125ca4c6a8c3b7e428d02e0f2bcb27', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  data-file-raw.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('671e8d9a28a115545c31e1b4441bb089d75a534d05f80f89fe44c349c27176ae', 0, 1, 0, '', 'qemu-img: Could not open ''text-no-create-type.vmdk'': invalid VMDK image descriptor
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('676cb9f0cd48c64f3f7fb6d757c3ed94c43736380654d6f5e5a64bd99090f608', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  sparse-bus.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6793715a711e71d15b0323ba6add71c427f8fee851831354aae2fc59417ce81b', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 6afc9e870b7ba8d3e6ae7cbcad486e0a6bb5884b8c3affcf19d3c4ab4072e64e
size 2048
afaef95963e2ee1508eb3919e70e54d60ee2e08eea779e34fcdcf4b32dc021b9  vmfs-sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('67aca33546356c8bcfda3ea20607140eac2f64d7b67da012b9ef8a748b72fc53', 0, 0, 117, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  text-nul.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('67f03110ee7e0d00c5a320499097af1f8b2248e22f9b1731576feef1cc59cabd', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 fcb424e6d90e2da82f75e861af6e631e7d6b39d84b956bb83791ec42cce9b422
size 1024
eb52a6689112bef9a403ea1bc019ca47b28cf8115c6cb9211c3a3147764f6380  sparse-descending.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('68b0891fdbc31ffd7ef5d5c25898ff5eb9ff07e4df2a83ae1ec6f1eb5496b2d8', 0, 0, 388, '', '', 'file out.raw 5120 a3e41136396a78f53100635ba0a14ffbd968785320e9afa9b04d0f56c47becf1
{
    "virtual-size": 5120,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 51f0c57eb436c030b4fda2dfb4480273d524d620f9a716bae5f9ef8c412fc627
size 5120
a3e41136396a78f53100635ba0a14ffbd968785320e9afa9b04d0f56c47becf1  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('695bf7493ec32ba272b235aab24be8b9269c168e75b8d03aa75bb91d78e79846', 0, 0, 388, '', '', 'file out.raw 5120 d41801b97e1fad93aa5e5b79800aae063c295af6157c6a507c2cc8821ff7e0b2
{
    "virtual-size": 5120,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 cbb06d78fc0c73f2b5c8a73f43fda0094c2a8b1cf5d767022fde0708467708eb
size 5120
d41801b97e1fad93aa5e5b79800aae063c295af6157c6a507c2cc8821ff7e0b2  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('697cf2447534677750dce69e9ec939b30ebe4d50dab3713c89d5520c22bf9ceb', 0, 0, 783, '', '', 'file out.vmdk
{
    "virtual-size": 131072,
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
                    "virtual-size": 131072,
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
0 343e616215e0e4d0bd8b4af5fbd5888e98f5533e14f196b15f5f0dac8f858cfd
size 131072
cb33d21cde1ae0529ded9948ce4bb16def70e1f2b7e471a753528682539d22ce  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('69e0a3cbd97b7e09c1d0f4cbcfac845be7491f267134fe9169840a73292ed853', 0, 0, 141, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-grain-entry-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('69f28343de9c054c9acc3d5ed2ae41d3229a5806f0e8dfb58a6e612f8cd16763', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 7314374869ab2786ce8d3b1abd551a113bffdcb25ae80ea6b5117ae24a2933bc
size 2048
b5f5995345f94b43df9d8ad658456220fa926dd6b6bcd6083f11f2a1a2a7b9a9  dynamic-descending.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6a1025951a0212feef054a92a1a2cda4a199861afcd08ebe3bdfcd510bbe9d61', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  text-no-cid.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6a42404706d6b647c3efdc13dc4c7c2ce191821b3a42bd0035187bd1cc497198', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  v3-cluster-65536.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6a8231f626455ac9ce50322fd054f6b87377ebfc12504e341918cbf71996be0a', 0, 0, 201, '', '', 'instar-digest 1 chunk 1048576
0 004ff2ad28c856e1e1eccdb7a0222f100eb2c26b6301a9f5968cdda899307987
size 1024
55029d8cb7a8436972ca7c148a594cfeabb6ae4f97b36c5cb62d2de005c694ea  stream-end-marker-type.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6aa92cf75088a4634fc7e32518085b4f1643105f9a2669cf85015f3358528475', 0, 0, 122, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  text-no-magic.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6aaf27246deb42aacc3f055c0b39a81348d35154331ad021784f9e4f6e414a50', 0, 0, 128, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 512
5a299bfcca1f78d297fb0263470a87a39783091537f254410ecec8b51dd1cf4a  hole-1000.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6ab64229371438910fd194ef1a2f576800502cac723fe74929b3efae80cf9c4a', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 f3a2fef77d0e55827bc9f387b574af0e9eede71248d47b11be8484d76d6eca95
size 2048
9a884dffc95b87b585745c8d7d4f15249cbff473cd6f5992c481368b65e1ac83  bat-one.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6b45ba5c04dc6734a0e1c7882d01aebd8602d52b683e1126f547ea60acf5d389', 0, 0, 183, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6bddf4ff7e5c5aedd84338af72e8c95872615c329d0900ed1fd6b129d6624e36', 0, 0, 266, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
1450c2e4166c68228efb90dde33bef0b17df7c12e9c3d9bfe1100c5b5e7f75ca  broken-entry-twice.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6be9c382b8038bc525646fb42958d29581ca4d82f0549c5bac5671e1d8075576', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  zero-plain.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6c1f52930f05aa455691e23885656d5f8a7e51119f1e3c846ef91d2186647d5b', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  hand-flat-offset.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6c2627d207c3619ea3af92677090ec402d0e268fc6eb9628d8da83fa4e3772ba', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  dynamic.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6c543344f5cb9f3abda389e861b1818f040d9af4d589ceab14383e7bc27785e6', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  v2-cluster-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6d2ebc65598181cc4b5c1f67c3d0f2b9dde3a2e843f6fb2312f5075c21269dec', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 8b0b8b279d77721b461bf5c594642ff1cf96ac55fd029cbcfde6a0d07597dc75
size 1024
5d616fcde5fb0a0de85ec3671c9219c1b5b30d099b00e7f2a6f5aa6030a34170  compressed-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6d50afe4a44e6da33d6410a41a29f051326049e4ec46b1469948163b861d699a', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  tail-one-byte.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6d7996a4ed1c2fad9488c72dc8fb02ff569f2125569b5d00cf877a4a86ab3419', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  stream-holes.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6dde6237012001f6caadf3bcf41f142f5b2978720f90b6013944374f5c23c234', 0, 0, 132, '', 'qemu-img: stream-footer-gd-at-end.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  stream-footer-gd-at-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6e82cd983dbf7030112e041de6ef46169e0c3b1592f51752d8a522d30ccfcb83', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  text-crlf.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6e8329cb951719342df2fd207691d2d6fb2f10ee4026cdfce5f0faa588d438e6', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  grown.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6f9482607187bd51fbb7656933d484cdd88a4217574762491e0bce4ca508f5a0', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  zero-plain.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6fceb67d55368e520a37c3cb5e04b64bd212737f20528a9bd6033a2a23c0d7bb', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 3eedb52b8ab7589f330a64073b8763a98c399124e744d693f3444d4b1c74f068
size 1024
85cb629108eb9868e52ba22e98587f5f0d7636a9db0d8b7ba0dd3d1fd56ea6ce  dynamic.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6fd8bd45817ab49a9eec864c3c57cf361165cad6f9077389adff9944122f831a', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  sparse-compat6.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('701f9933e65a0d12f13a74a543500c1d7a50f6b6c963586c0fb3d2e5b6a55412', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  bat-twice.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('703772f175da53f0d683159c9c0344e8f5855fd0c84d80478dcf16d2e339bd8f', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  static-punched.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7053b4f7c4ce8de1b34311b1908a54e520cf5c5c5ad8df507a2583c434357ab0', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 1ce33a5c4042f686e821e6304c685fb0da2dddcbce3344d1b31c7515896cb55c
size 2048
7fae779795ee3deab42286504e6f9d6a2e03142e986b57bbdb74b098dd1714cc  broken-grain-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('70d1e9b646f4169fb771d9ca969bd2cef1628b5223ff8445b8937724c62af188', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  dynamic-empty.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('70eeb930a8eab2bad6a829472964188efd31600b66d1cbb0dd4979a53d2b390b', 0, 0, 351, '', '', 'file out.vhdx
{
    "virtual-size": 2048,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 0d644b8e88fe64325f769f44e02375e8b781776a977ffa91b5e70fad56357812
size 2048
d74c10477a71b8600abeaee6a5e9960abf9d7f02084856ab4fe6fe9725a9b2ab  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('713069df2ee852933955527311c728905da55554c5cae2d02c528c729b95f361', 0, 0, 388, '', '', 'file out.raw 2048 d74c10477a71b8600abeaee6a5e9960abf9d7f02084856ab4fe6fe9725a9b2ab
{
    "virtual-size": 2048,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 0d644b8e88fe64325f769f44e02375e8b781776a977ffa91b5e70fad56357812
size 2048
d74c10477a71b8600abeaee6a5e9960abf9d7f02084856ab4fe6fe9725a9b2ab  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('724702085e39c58734ae5878ccf5f0864e0f72ecc298eb5271b96bd70cac6128', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  bit-unknown-autoclear.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('72738e038c9e56104e03df250ff238eefc2a533000b17d487aa5ddaf486777a1', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 512
5a299bfcca1f78d297fb0263470a87a39783091537f254410ecec8b51dd1cf4a  size-1000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('72a35996e51b97cec75653b0bdcc2b5e93443408c5777476ddbe3d5413863705', 0, 0, 351, '', '', 'file out.vpc
{
    "virtual-size": 348160,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 61eb5b8deb90dec8fc228dde2884bd8d9938f51439f3b844f9b42ad23fd53f64
size 348160
b5a49964d9fc6283450e6c79528ecb07df38e5afdd1a11b7527a9b9f822b8d16  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('72ad5c7abcd90d5f87cffc574d414225e0a74a0dabc998626cbf73d6999bb0cb', 0, 0, 351, '', '', 'file out.vdi
{
    "virtual-size": 327680,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c58057b1e60475c3df0827f57708afce76d9a031e497e86ccbecdde100540979
size 327680
d19b19f31c8a49d7421b38b385ded10e5e987308446830b7d78466ab11acbc26  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('72bc9acae399f0b88f13317c457b6d475c31854c58ef61e9e62ab11ca92e6433', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 35ec88b3d7257f34fd068beb93a3d08596007e0be7f27eb2d5b292888852c669
size 1024
002e6373e85ac30afbba9b18fe2199b8af808f3d7d341d5d984f26156cdabfe3  text-late.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('72c8e4f0a59b22313451da5f2f0f12f63ba45e957892657a76caa3d694774b50', 0, 0, 181, '', '', 'instar-digest 1 chunk 1048576
0 58bb0ae42f4a3e1dd6a02d388fb7572c15f3f9a11e35d80b8314a8fe7fdbf854
size 1024
ef8895c417eb72b7b2e15766369202d98b0806fb6b328e4e6fe93baf92a91d75  gpt.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('73f0bc644140276a0c55a4a1ab257c52f9dfdfba3bc3f3f0fba4d3edfa6614dd', 0, 0, 129, '', 'qemu-img: stream-footer-marker.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  stream-footer-marker.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('75acf56198e91574fe738049290236c407d908fc609b80b8b35302deed1a3c4f', 0, 0, 712, '', '', 'file out.qcow2 393216 67e2f9983fdbe244120dda5b48e2910da4bd5b0f1ad88156d359b47ea6bd00c5
{
    "virtual-size": 2048,
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
0 0d644b8e88fe64325f769f44e02375e8b781776a977ffa91b5e70fad56357812
size 2048
d74c10477a71b8600abeaee6a5e9960abf9d7f02084856ab4fe6fe9725a9b2ab  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('75fbcb38c32b559052d15d54920766411c9fac3474a206e5ed2943710b87d409', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  size-1049000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('76ab30dd820bdee6ca6d3df68e6c1ac0298b201d2b9714cf72a1389923628446', 0, 0, 126, '', 'qemu-img: sparse-one-sector.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  sparse-one-sector.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('77784e3948a74ca821a2795e8121cfb7ca8fcdd163126ed2720d7459bcfd0ea0', 0, 0, 119, '', 'qemu-img: dynamic-odd.vdi: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  dynamic-odd.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('77bffa466f78eaddf802b773af0da1979c824b4c81e8ed901a6670b12af4fce0', 0, 0, 120, '', 'qemu-img: size-65535.qcow2: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  size-65535.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7845878871aa2355689e57e54fbca59ee17dc76c558b53392c8a39aa9b687c9e', 0, 0, 120, '', 'qemu-img: size-65537.qcow2: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  size-65537.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('78c0bd48e1b3e88eba92abece1bd881277b7b9c107d652a6e183aa42c4bfe8c3', 0, 0, 199, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  fixed-511.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('78c8441e617e8547046c1bb2497db01d9fd6d6c96cb95873ae11c53d66510b25', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 1048576
9773d227b402a4e72b39942184ca7928481e01043907d60e9b6953a78d748e4c  two-sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('78d8214a311d28323a60aed071f02520ec9abf56b96c9deef0897c70b3d7b69c', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 64ef35e7f3d3e283afe668e09536e0b321d732a77a2b2ceab0bf05b7f69c8480
size 2048
7b892caa389f5dea8872ae7105800b21cb8fd6ea3a4b962c4370f68ae932b583  broken-grain-3.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('792ac5545d968d6d53aaf9a5eab4e5af5a77f63890c048dda76783d7a6663215', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  bit-dirty.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7937517d0e5954ca34e51fce2db63036d4a4d6f1aaf64e63df696ff3d2d20a4f', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 4c6c0db0322193e3b469d9a3ed2555abcba039f67bcd205d6c0966d6821a2461
size 1024
a9e24e2e7696818693669bfa86692d7a44ebea1115583a1bbdfbef473146e72a  short-tail-odd.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7938415db28ca83b47ebe95a7446738678186ef3fdd264735abfe50960e6a42f', 0, 1, 0, '', 'qemu-img: Could not open ''empty-v2.qcow2'': invalid VMDK image descriptor
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('79fe93e35850f605975703a16bcbb7e24f03d157d468bb1e3885da084c6b3087', 0, 0, 137, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-entry-free.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7a3cda9b8239966a7ed90a6855c35fd827a639d4f081a9912f03e9b4254a143b', 0, 0, 722, '', '', 'file out.vmdk
{
    "virtual-size": 65536,
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
                    "virtual-size": 65536,
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
size 65536
e6bf1c851d44c06ca8a6e1964e38b29b757e2cba729ab16422f8b81786d5c1fb  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7a63a2370d16b9e7b5c17c8957b94238f0777c504cbca82c5d42f256e53db7bc', 0, 0, 141, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-entry-past-end.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7a990a7546d982570d9af70657f563fe22aa5f5ec7a1e844b7f3739254e69367', 0, 0, 207, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  broken-entry-most.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7aa08d6154d8fd07c7313fd0775f19d66879a3f0f8d848f82b2851cb2e325710', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  discard-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7b11cc053f5fbc6bc016703d4183badf272505cffb47a7c286619c0d1c35b615', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  text-cid-upper.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7b594a412e81168b895aba1a8c0a2e142d5164c7182e865bcfbc26b87a71c9aa', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 faff928afc2e7519a9535fc6cedcaf397ea94c582d97a94edea07082f0a47c88
size 2048
919516918d0c34ea0fd6d48f15868814febfadebe4146419dbfa5472c28c5064  tail-hole.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7cb4f377131575187ab23c3ae33bfa2a47ce051088c6d057547222e8a59d53b9', 0, 0, 198, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  sparse-zero-written.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7cbbaabc708f927159be82b2db4c963e5187ade77adefc0b8d57a29c2c9401cd', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  dynamic-odd.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7d1250dc625a0c4e58c98ad9583579079cba11f9aeed96d45e486b5197c0b482', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  dynamic-small.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7d3f0b7bc15ede187ebcf420c3dc5f45caef05ac485df44f6ea130d91ddc21f5', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 faff928afc2e7519a9535fc6cedcaf397ea94c582d97a94edea07082f0a47c88
size 2048
919516918d0c34ea0fd6d48f15868814febfadebe4146419dbfa5472c28c5064  data-4096.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7d7ab019c2511822ffa10dbc373cd7d0ce249f0936d541ac870b45258c1429fc', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 3ed57299f253da0e86e7a3557017e2319b64f9c0dd95dadba47c5f24a20d55da
size 2048
25d5019b6536bf9fe6da473fa3295d68dbfe407b2e77287f21bf06baee322fdf  stream-cut-132096.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7e49b6dff0c0d1dd7e6c5399875412eefc7d627a80a1d6f4131307aca517ce7f', 0, 0, 143, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  sparse-zero-written.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7eba8d43ea26f852bf700971a10bfe88cb41374c2887253f81853b16caafe345', 0, 0, 121, '', 'qemu-img: zeros-written.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  zeros-written.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7f3f9e4792393c08e1f46681fead8e3d2f3ec518c1846ecc5500200ad9fb8fad', 0, 0, 118, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  bit-base.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8002d6b2b923e645b50956642fe1f6d0b2432c50e6815cf1a94ea483c137fa4f', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  compressed-extl2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('800be15ed85b7cda3e0136d91b2694ad17f9003fda06e03b5fedeea8e6d5e440', 0, 0, 140, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  data-file-prealloc.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('805daee418efe7df7203876672ced12cc04462170b1184ef7f4a25b311fa69e9', 0, 0, 259, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
1 65cb521f27fb24067b54d9ada457532b2648540d9194bd665700a6a780318269
size 2097152
2a616abe2390ee5b134db8e493124fce7e88b73aebc19911aa14323c44def56a  extl2-64k.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('807df8e13fe7fa6731d6ecec2281396176b512f9bff012482614c73ccf5ce2cf', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  tail-in-page.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('80e4f2cb9cb7ad3dd6d5784c48cab7c7eebd19a754555b93909c409d551fa54e', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 4608
d79bd8d177971039241e317c7d5d937b0b4eff730486cd11b9a08cd053c853d7  tail-hole.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('814ada066572c9a3274ff95d257f734e55d4a7cbaa6f7b25aca815c0f8f8ba75', 0, 0, 394, '', '', 'file out.raw 327680 d19b19f31c8a49d7421b38b385ded10e5e987308446830b7d78466ab11acbc26
{
    "virtual-size": 327680,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c58057b1e60475c3df0827f57708afce76d9a031e497e86ccbecdde100540979
size 327680
d19b19f31c8a49d7421b38b385ded10e5e987308446830b7d78466ab11acbc26  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8155e49fa7324ed29b616055d8fba77a4e291ba1f845b52b367ef256c5bc94a4', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  compressed-zlib.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('816bad7ad380b55cb9db6494aea806860638b435a80780b5548a523bb67ef39f', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  creator-wa.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('81d0c284fcbb168aba78589180e62a56c8a3d54a5b26f0b679c1787ad5768b1c', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  size-10485761.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8231c221c65d524401302a7b4c83b27180ab4c84ff1b0453d0b362caa296b31b', 0, 0, 351, '', '', 'file out.vdi
{
    "virtual-size": 327680,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 f809441289315030b1ff4fb7d0e432be17cbca77c28357954d1eed0ca354e860
size 327680
29bed8d3b8b6558df45e680013c995d24f3153f203fb4ff649e09a670d4d0946  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('829a0523d3d0fd691f34add7bc8918e46ba8445c973bc2c8c919ad4fb4eeddd3', 0, 0, 123, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  snapshot-many.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8309bef847b7b2aaa04013cc2ca785d819a9258612be71ebd9e57e64849949d3', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 abe640c94c45f57ad6722a9e1f1bd2945dbb5c70757954986d18d81404f07299
size 2048
26b379cf4637fef731bc6899b088ad9418c1c8008625b95e3e2b18c9cd05c1ea  text-late.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('836b47988142c7c3de55f0237bdc99d44729c6cd37d2997c739fc3b9642be1d8', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 1048576
089a9f2fc58e707560f6151385354b32a186f23edd684e0927093a25d1375f9e  hand-two.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('83b47e86b65734571617c5b6fcf9abf6ca90d4a03e5c0f1402f62469f6905f8e', 0, 0, 777, '', '', 'file out.vmdk
{
    "virtual-size": 5120,
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
                    "virtual-size": 5120,
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
0 cbb06d78fc0c73f2b5c8a73f43fda0094c2a8b1cf5d767022fde0708467708eb
size 5120
d41801b97e1fad93aa5e5b79800aae063c295af6157c6a507c2cc8821ff7e0b2  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('83c755794fe7fc7e8d8dc20924a14803473948e96d26409739556c9268aa119b', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  refcount-32.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('83c7e67b4ed89f290bbec75dfb23994ccc5090f2bbe3ce446f6cc02b5e8149cb', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 26684ab478cea7d15a88b46250a6ec3021a25e1ce88f82c0d86ad19db028967a
size 1024
553da1f9b8ac07ef3afbe0b2fdea278efa7db02b72673b4a3d3f44fbb75d4681  dynamic.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('841a40561e8591a00c31832df224b502a260a0bee93827d792f687b3766a79e2', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  extl2-zero.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('843b0d83e19186aabeb12c607ad02f0bc766b6bd81eeaa3911918ff70b0c7ed5', 0, 0, 716, '', '', 'file out.qcow2 458752 bbd9a9aa3ca8e11b4c9b3f082f6befdf5e5e777d50250f342c6a4a40bcb9ab91
{
    "virtual-size": 131072,
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
0 c03150f09f3201943ee217f15ca22ee5ab49f86e641798d9b829c5071a1f7d67
size 131072
82ef01faa8307e1c6eda82b7c310db567f56ad03475051f2195362d32680a15c  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('84f11df03be4ab39f554173cee173a54525b6554be93b4dc3e917f382d224e29', 0, 0, 120, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  short-tail.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('84f92bdf8f359e00f0a79ae75570e77ab2b1f5c851ab937d50b8c50c32e5b83c', 0, 1, 0, '', 'qemu-img: Could not open ''vmfs-sparse-bare.vmdk'': Unsupported image type ''monolithicSparse''
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('850d9e85c121063b0c31df574e289845b2ccf37c4ee4022e074ee4419bfd0e2a', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 3ed57299f253da0e86e7a3557017e2319b64f9c0dd95dadba47c5f24a20d55da
size 2048
25d5019b6536bf9fe6da473fa3295d68dbfe407b2e77287f21bf06baee322fdf  stream-cut-133119.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('85b35f5c913ff7507c2f184c913602952e56976f073a7254091d7e3c290db8fb', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  short-tail.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('85b98c3c429d53abb7d33bf741b249b10e099e7dea3d858be54c7ee198e4aa40', 0, 0, 207, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  broken-entry-zero.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('85ba579847c989916fe6aebe9ff7acf122062242dbf93891b63fd83b257f08d7', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 1048576
9773d227b402a4e72b39942184ca7928481e01043907d60e9b6953a78d748e4c  sparse-hw.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('85c118cc119187005b900327d1d66ec00b576b1279cad0d754b7a0216222703e', 0, 0, 141, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-gd-entry-most.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8665668cf1f66e17895df2b8193b15ef0b06ac516fc1b335c4b83d895af5709a', 0, 0, 777, '', '', 'file out.vmdk
{
    "virtual-size": 5120,
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
                    "virtual-size": 5120,
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
0 48b4b99dcda7835d849b091aa0f81b500cc2cbba5ead5039eee08e7e25b13547
size 5120
7ad7c907abd0db77d11e027bf566980088cf9c120865537215a5c99c858f9bcf  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('866653e8486fab4543efe3f0763db39a9746e4c5c9fd202ab14f3e46dd803229', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  compressed-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('86d6ae2121b7b22d23248d3c7180b2690c4aa4d0c9769f8d67bc5adef06838c9', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  hole-65535.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('86e708f4389ffb8423a73deea373a8be435c2366777bc4d489a26852ec0167b7', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 597e328d857e252884f01c4e5a6525549701c698bf642c574119bb3536d00932
size 1048576
67c22880253bbb7f727d8228e6ab6b54300c4dd92b87af424bd329c083afec11  extl2-sparse.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8762c55e1d0cc9fb90a474970b31c34aecf746d37731286510b77e588904bcfc', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 666373a5c4cc310a18872ca337735981cd9764dac596b678394059833397681e
size 1024
7925fb9b8438334977efb1a4c25322895a67d63bebf05c81ba3974f765eb4ca5  snapshot-one.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('880c8539404f39d45694fd126d9e99389950df2b82128b9c319510c24719e8e3', 0, 0, 347, '', '', 'file out.vdi
{
    "virtual-size": 5120,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 51f0c57eb436c030b4fda2dfb4480273d524d620f9a716bae5f9ef8c412fc627
size 5120
a3e41136396a78f53100635ba0a14ffbd968785320e9afa9b04d0f56c47becf1  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('883e71f02ba9150c376bab841e4900e44214c89dbcaaf44624ab63ff609a3068', 0, 0, 139, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  broken-gd-past-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('88635cfefb5612a3e09da13a3add639db1b3ea6ecad3a560160a263a9d51896a', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 ab65d7d70da0de185af020d6a888d3e0bece8437f90158474ee625481b502736
size 2048
d2579fc640c775ae8ee31a2ecaa7b4a0358801e9e675f85d03f54840fa9a86c9  punched.qcow2
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
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('890546b60e54be80e52b373ebde692347d6774368cc5cb049063628eb85d343e', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  extl2-2M.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('89507e98548ccf6eaec868c0db7f7265b639f24de4b905a0f7d0b2b43ab64e0a', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  discard-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('89ab48d23947784e697a7f91918374257052ece94f85df079c62c197a6636104', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  sparse-empty.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8af5f711c8aa372f36cb69aa142f1d49410857c63913690d76a60a42b2f96d28', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  static-empty.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8b4bcf268f7f135fece3b6095176e75dbe1ec4ee8fea70a01a746e208928f94a', 0, 1, 0, '', 'qemu-img: Could not open ''broken-grain-over.vmdk'': Invalid granularity, image may be corrupt
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8b5432d038375782713d266833a06f427bdeae8ceaf30099a078999d74c8be9d', 0, 0, 351, '', '', 'file out.vdi
{
    "virtual-size": 131072,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 343e616215e0e4d0bd8b4af5fbd5888e98f5533e14f196b15f5f0dac8f858cfd
size 131072
cb33d21cde1ae0529ded9948ce4bb16def70e1f2b7e471a753528682539d22ce  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8b61bc0371f1706b4595855adb73e291129aec47edad8bd7e749e8d0ffda659b', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  dynamic-forced.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8bb677a4d05a6d1deee9088df0d5ac9fce4fd06cea895867eed7a289c3e78773', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  type-4.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8c661733b334e5e17294f51c656ad4eaef1d6f09e000f7e0c4f490587e4d57c2', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 3ca0903dc7f20cee7c4d65f83df4968296be28eaf7f339668b1add6d60416afd
size 1024
25aac625c20967e93bbe9b8095e7cd93c2ed52782997e90a6c85e6085908b30f  converted.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8cb1e8b5f283e584ca351379d799a3e890bc8f928b2ec99a1f7693798fc21160', 0, 0, 137, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  compressed-tail.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8cc20a17e4df0cfea39fedc4f561646e9e58c9c946d523350206eb65b9d1ff96', 0, 0, 141, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  broken-gd-entry-most.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8cf04f8dc17bea20da15e9e53eb019d74fcf3199833b230a17d30b4838649722', 0, 0, 716, '', '', 'file out.qcow2 655360 ffb1267eb8de11366a05b07b47375e32ddac434b3da0a11a354ac0f3667503dd
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
0 f809441289315030b1ff4fb7d0e432be17cbca77c28357954d1eed0ca354e860
size 327680
29bed8d3b8b6558df45e680013c995d24f3153f203fb4ff649e09a670d4d0946  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8d3457e879fe022a2e9a2a23bf93e9fd9e2c37e959e51e9675700d216ab49e82', 0, 0, 783, '', '', 'file out.vmdk
{
    "virtual-size": 131072,
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
                    "virtual-size": 131072,
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
0 c03150f09f3201943ee217f15ca22ee5ab49f86e641798d9b829c5071a1f7d67
size 131072
82ef01faa8307e1c6eda82b7c310db567f56ad03475051f2195362d32680a15c  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8db28615a10c4f2ea58472d004d26dfa5a8faaf91568cfb436564fe44f3fcf5a', 0, 0, 145, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  broken-gd-entry-past-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8ea116eb155c5b32138f435422e490c1ef4ed815dd3808c9ad250047b7787d85', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 cd578943a1c4389c433a5edb8dea8bb044368b71d92f13de4ab1a4ada35d2e6a
size 512
647ae918a3fb76cdee5dbeced204997102544ad4bc724c9e678610d5e49637a2  tail-one-byte.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8edec12a9e57d8b071d07f581b3162094f64c895dfa8cfbe285ddff4ee2f6aa8', 0, 0, 118, '', 'qemu-img: data-65535.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-65535.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8f17df7f98cdf0da6bb9ad8314ddc151c05090dff64d6429e0ec44636787868a', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  lazy.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8f215b3ea8440856fea7eebf3df15f0741f341f3af06b4cddb55793ecc145679', 0, 0, 117, '', 'qemu-img: data-4096.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-4096.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8f73ebc636c0d18d4ca733cb9f73d9b842ce7c9b2f486fb1083d1181b3b85dcf', 0, 1, 0, '', 'qemu-img: Could not open ''stream-cut-1024.vmdk'': File truncated, expecting at least 65536 bytes
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8feecc3ec5565fff748fe765d487c9f32b9a35bb97a6d5d79c80b10ba021f9ec', 0, 0, 116, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-512.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8fef9689083ab4549866c766042ecc239cab69e2d78c3e5dd43b108a0babf381', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  sparse-far.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8ff7a21cd6154a75cf194b113097c5618f17a793fe650255b4a93e0a5e534a37', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-gd-entry-0.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8ffbd6de726374410efd45defdf9a6070dda3f1d52b1fbd701b55ea07158187b', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 faff928afc2e7519a9535fc6cedcaf397ea94c582d97a94edea07082f0a47c88
size 2048
919516918d0c34ea0fd6d48f15868814febfadebe4146419dbfa5472c28c5064  data-ends.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9005fb061cdb3e51810896609899e33be42408c79858f4f1d9689c10b97881cb', 0, 0, 347, '', '', 'file out.vdi
{
    "virtual-size": 2048,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('904478cb5094e1e353e81806a71918898e5f310634160d51191749d27e7c9b9a', 0, 0, 351, '', '', 'file out.vhdx
{
    "virtual-size": 2048,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('906ae1a0d1c82f8098cd2216770b355748710523b715c178463a034ed2f71ea1', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  extl2-sparse.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('90aa5f8044647510dfd5189773feb17a83eb3a562bf15fbacb3c861f37e84ec5', 0, 0, 123, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  iso.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('90afafdd333c03d7898135b172080e74aca7beaf7c4655900afec2b95c7f870e', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  snapshot-many.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9223e073a6ca86c58daabef63cd16d9205fa10d069c33c4028f723dc1b7e1cf2', 0, 0, 136, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  prealloc-extl2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('922b376150680e8b6e996d6fe224d8412e787de19d02917bafdd5fd5cfdb215b', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  compressed-zstd.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('922f037adf9cf68d7b768045579b75b95d2c7b8dfe532c644577250148c03731', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  hand-tabs.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('92ada6189afcf84099366d6bc5fe3117b713ca4856d440f70be7d052b89339e5', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  broken-gd-entry-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('92e37f737d87bfa294510e7a3c23477ceccc9201aabfe5b9552cc651b6417074', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 512
5a299bfcca1f78d297fb0263470a87a39783091537f254410ecec8b51dd1cf4a  size-1049000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9302525413b7511d57532c2de1ef887f31d3a4d76728f196db321a1d15902597', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  bitmap.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('935c6ec14dcd31eeb74571a2fbbe17c8ac83bcb524d7beaf8fd4bcded5588e4e', 0, 0, 113, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  luks2.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('937d7ac3ef479e83d8af2a0288c7faf2fe017842cd80e5390fe17ffc0d95a42f', 0, 0, 148, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-grain-entry-past-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('93c0d13816dda16179f9e4b0039a0d34f9b88305cdfa279b88a96dd3e9068ff9', 0, 0, 127, '', 'qemu-img: stream-footer-size.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  stream-footer-size.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('93da021a2487f8f9dbe3f26ae012daa50db3eb00abebed5ef883fa0ff78a6c24', 0, 0, 394, '', '', 'file out.raw 131072 82ef01faa8307e1c6eda82b7c310db567f56ad03475051f2195362d32680a15c
{
    "virtual-size": 131072,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 c03150f09f3201943ee217f15ca22ee5ab49f86e641798d9b829c5071a1f7d67
size 131072
82ef01faa8307e1c6eda82b7c310db567f56ad03475051f2195362d32680a15c  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('93e5249b85e18f3fde5d44f0cf8cc54c968590d131d46c415ac1a342e04213d8', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  bit-unknown-compatible.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9406c804cacd548cb74c78e9fedee91ae179ee60e9f100074b72d3256405ed61', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  grown.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('95875623368e4eb7ab59b045bc905226e30f18533aeb6094f7b51a6e5fd6e9b3', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  hole-65536.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('95d7429d2e6b90d3a26ab2cba3bf2ec471b696fef50d7d0645e6696fbdc224dd', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 8bd7f6008f97e9a5c31890f1f600b87d43db02065ebc2b5d972c44dd1b0b1e3d
size 1048576
eb5d5e64b634701078486f205279b37912af732aa9a119717326aef271a89128  stream-holes.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('96354fdb9dcb3cf04e76c8f16b94aab4cebdc7f77b0fa0cc2e9f70c4d5a355d5', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  broken-entry-twice.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('966fb1d00aed49f8e807c4bdd28500090d78a5d16566da7c656731ee9fb252f8', 0, 0, 199, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  v3-cluster-65536.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9674a53215a523d0f956dae12597762ae777d15fd7f663100d67a54ead0f4646', 0, 0, 388, '', '', 'file out.raw 2048 591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69
{
    "virtual-size": 2048,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('96c7934aef907d7aacf54a33a8addc2ee073a6bc4f9e8d63bd610cd154d83a59', 0, 0, 124, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  text-no-newline.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('97187400db51fec5cc3e575ebf2fa62d9bfb7a3c19b54909350cee069c6b7ae7', 0, 0, 137, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-entry-zero.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9788110b229c670827f2821c6262d9d87ba6a9bf53f1ff8a440df06474785d01', 0, 0, 183, '', '', 'instar-digest 1 chunk 1048576
0 faff928afc2e7519a9535fc6cedcaf397ea94c582d97a94edea07082f0a47c88
size 2048
919516918d0c34ea0fd6d48f15868814febfadebe4146419dbfa5472c28c5064  luks2.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('979c6e8a772f319808101701ea62c0a54b2895f85b7944e44ff03eb1b92bcf72', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 1048576
9773d227b402a4e72b39942184ca7928481e01043907d60e9b6953a78d748e4c  broken-grain-entry-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('97a78f6edee0295996798e9d676f4ab314c4986ae49a5c174a32f6be7688ead0', 0, 0, 116, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-512.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('97d1c59fe6395a70b4929c74cf3ba8d89371af2e345d5615829639a22786576f', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  creator-fixed-wa.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9807ca940dfe5ca5d774ff29c45937faa55d8bf1a4099baaf4f35be6b441249f', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  refcount-64.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('98811457dbf7c99cfb4e18fd169cedf0c535a49d8559bbc7e50ac34ecc18c804', 0, 0, 125, '', 'qemu-img: compressed-tail.qcow2: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  compressed-tail.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('98a8cd4741085239d671c226e2bfd701638054a1bb957819599377546e419ca7', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 1048576
9773d227b402a4e72b39942184ca7928481e01043907d60e9b6953a78d748e4c  sparse-compat6.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9903f4fe7bf10fc5349ab84adfe32088f564d0388b2c8d1f0da548baf5b5d380', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  grown.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('996bdaa9a9c2625e461521127c6725e3f9892bb2539cf7f083a2609819b13c88', 0, 0, 200, '', '', 'instar-digest 1 chunk 1048576
0 004ff2ad28c856e1e1eccdb7a0222f100eb2c26b6301a9f5968cdda899307987
size 1024
55029d8cb7a8436972ca7c148a594cfeabb6ae4f97b36c5cb62d2de005c694ea  stream-footer-version.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9970b50435f12753924b9086e82b914701575849575460edbb087c1f4e44ddcf', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  static-odd.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('99b52abfb8c29ad2441d21db95e661ea189106bf1685be3380c23ec081ed9910', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  dynamic-100g.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('99dbc7adf5801d15c50a1a30c69831c56ec4bfb78c90b1b5b2200b69f2c086a5', 0, 1, 0, '', 'qemu-img: Could not open ''bat-most-but-one.vhd'': block-vpc: free_data_block_offset points after the end of file. The image has been truncated.
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9a093a4662f4563cb1b125dda0c7f02b533a39863e30a5cb80d14e0eaab752d2', 0, 0, 116, '', 'qemu-img: data-512.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-512.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9a4869a1d4b2712f0e72eb0bac8948e8e01b83b1bbbd00575a09ca7dd6d43158', 0, 0, 712, '', '', 'file out.qcow2 393216 301b7f479f7face5e4302b88c5f425c5e4f9753045694b7b1ca700641c270134
{
    "virtual-size": 5120,
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
0 48b4b99dcda7835d849b091aa0f81b500cc2cbba5ead5039eee08e7e25b13547
size 5120
7ad7c907abd0db77d11e027bf566980088cf9c120865537215a5c99c858f9bcf  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9ae0715ff2c80f1bf92c39a740ab7d8d79ad5173cb74f4aa539c604ca2ae5f0c', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  static-empty.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9b011278e5caa21004b881db260a6333cccc40bf0eca6d64e4a6f8485b1148de', 0, 0, 200, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  creator-wa.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9b09e9cd74e537b3267b7b38a455ff0208738613ab2c50d62c498b874762f1a7', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  hole-4097.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9b449e56e65ff084c2a5ea7e2867447a00fc3746e12ac75127d5b433da8ab619', 0, 0, 349, '', '', 'file out.vpc
{
    "virtual-size": 34816,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 d2e9bbb48f0aabc5a75fd3fccc94ce4fa8eb8c40daa8e2c9fe5ad775c2220bc5
size 34816
436f224fe05aca7eed34bb386154486e0590aacada1ef6b4d00110bfd5a4927d  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9c048506efc683eae8adc8cfa9b285a4860827489f8171d0413de8803a976f2e', 0, 0, 127, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 512
5a299bfcca1f78d297fb0263470a87a39783091537f254410ecec8b51dd1cf4a  data-513.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9c0ce48ce4d8451c54fea7ddd1a18224ac08a407df639f2782418abf27bcf3e2', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  hand-same-twice.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9c13c9679681ce923d7c2c3d2debe1be8c12e96653b99bb6effc754ef5c0f5e3', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  hole-65537.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9c21570a66b8494ffbb2984eb885c6cbd6aa3643a8b59ba2e844e69f4c8910d4', 0, 0, 126, '', 'qemu-img: stream-end-marker.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  stream-end-marker.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9ce621d929ed848c2f6d215885add374c3b26d5061689241fba24694ec48eb9b', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  static-punched.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9d8e3e78b866d020dab99c63275eb83ee2c28ac721ef1fcd524ffb622fc9c075', 0, 0, 783, '', '', 'file out.vmdk
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
0 e100caa611dd1436809484d99ae6df7673315aa784fc96f0c54537aa8837ba03
size 327680
113493f467aabb070e11ba168f2606e1b97bc2999bc3b88ea1d4fda81bfaf1dc  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9da14fec38f696f61c35f7f0bb4572c8d37c369f6b1949136410f7ac92069e9f', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  refcount-16.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9dae81c9ad3729924f40cd9f87411fa33fb2e59bf6c6c7b7299c87853eaff40f', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-gd-0.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9dd0aaa4f4793484d8e72984fe9ae678321ff35118e41f9e06bcd86e401f76f0', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  size-65537.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9dec4bf4246381e69873423e0d907dc6499df65f9f25d23427851eb8c79c9771', 0, 0, 120, '', 'qemu-img: stream-data.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  stream-data.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9def49c6b03c285e075bc847e73eb3ea105b4b0c4950250e9465cca5520b987e', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  bit-unknown-compatible.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9e257a83077ec1a247379379c24150a49aef2d3f26ffa8b2b75e21f3bd0df062', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  creator-fixed-qemu.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9ee3162a510abfd099401123badee9f7dd19d4e80b601f97df410e938252d518', 0, 0, 123, '', 'qemu-img: text-long-line.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  text-long-line.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9f66502f92c71b382a889aee725987f5116a834249e26f47023a9a5a61488ffe', 0, 0, 712, '', '', 'file out.qcow2 393216 8a2123e58f0759096c990bc5ef32843eb2ab3d4d3c5a2e7e2e9001ceee26b9ba
{
    "virtual-size": 2048,
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
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9f78387ac7759a155a0b20e282a6c683eebda481b01af18c5df86da690a78fec', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  snapshot-many.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9f7b7b29d6b6612d1fbb10d16a7c3a25e51a8dc5aa006881cd6507b547b63f03', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  dynamic-100g.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a02607baef2f30ccfba9ae2d85cfdaf299c338b5cb825869fb7afeea61d716fe', 0, 0, 394, '', '', 'file out.raw 131072 cb33d21cde1ae0529ded9948ce4bb16def70e1f2b7e471a753528682539d22ce
{
    "virtual-size": 131072,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 343e616215e0e4d0bd8b4af5fbd5888e98f5533e14f196b15f5f0dac8f858cfd
size 131072
cb33d21cde1ae0529ded9948ce4bb16def70e1f2b7e471a753528682539d22ce  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a068a0a72cc694fab115c78d09200868cd1069e67d2da0b09502a12622bcefe4', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  v3-cluster-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a081729a1ce711f3e5033a72012eaa6eeac88c131e180815f106ece0d0a4cd21', 0, 0, 144, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  broken-gd-entry-most.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a0fa11d5996ba66e7a91cbc43ea9e59bfbbac174c65649b7f38e02e036bf72fd', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  flat-empty.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a1c99368a6e8fb24a2088e8b6f65d0d26f8e152282b135ecd3e0919619e6db18', 0, 0, 198, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  bat-zero.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a1c9d5ac57bcf382654e798a7a0edcb4d7fd1327c87ab96f5a2bda2c1cfce744', 0, 0, 146, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-grain-entry-header.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a1def43909290bc5a191e97810c3c5e39bdd38f7dbe0707e32fc0040ea1855af', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  fixed-511.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a22f9ad0db56cbcb1b5082ffe82622295e7226d8cd57194a431b1c90eaec1c27', 0, 0, 349, '', '', 'file out.vpc
{
    "virtual-size": 34816,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 43334b36fcd345ae1a9d2dac17164cb443f0929bde3c2b8ec17a46e22ed6ebf7
size 34816
d0fb2e35ca0b8fce81b55c82be821cf2b6ee26fd42c0cd1431cfcc774f0a1118  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a28ba0ba77831bd91e58a46ec5b5592d7ace08868e84fd21adab28c476778ca1', 0, 0, 355, '', '', 'file out.vhdx
{
    "virtual-size": 327680,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 e100caa611dd1436809484d99ae6df7673315aa784fc96f0c54537aa8837ba03
size 327680
113493f467aabb070e11ba168f2606e1b97bc2999bc3b88ea1d4fda81bfaf1dc  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a29d2aab792984df50eedd82d55264594c25a89b9c7fce7bd78802051f0d346a', 0, 0, 118, '', 'qemu-img: hole-65537.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-65537.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a31185a3abbe58be94d4089d65ef1b9cf7b1c526771132eb32612429849ef0d1', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  bat-one.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a31f03ace9fbbbfa51c59b69a72c6e72fb99af1ef6aa79f182b38233d7f260b1', 0, 0, 347, '', '', 'file out.vdi
{
    "virtual-size": 5120,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 cbb06d78fc0c73f2b5c8a73f43fda0094c2a8b1cf5d767022fde0708467708eb
size 5120
d41801b97e1fad93aa5e5b79800aae063c295af6157c6a507c2cc8821ff7e0b2  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a32737fe123de47521a9bea1efcae44b1ce98ca84017e4e601d0e4a4628cf05a', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  bit-dirty.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a392aca52f4cabd2aad36251bd9ec3b1c79e08dc44007bf2507e0eae308c0099', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  extl2-64k.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a3a4fb1a45072a5de134b404dd86f1d73cf53fd08fc560ac06b03f13284527f5', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  dynamic.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a3c307956b68a41082f69aeac3d0664ac80ce78ef6dd5e64c142bf7a32499cfc', 0, 0, 122, '', 'qemu-img: hand-bad-line.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hand-bad-line.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a50c44991cd15f0467677c90700d3b8f1c61a0ef4a8b9e7623845a5a3f0137dc', 0, 0, 259, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
1 65cb521f27fb24067b54d9ada457532b2648540d9194bd665700a6a780318269
size 2097152
2a616abe2390ee5b134db8e493124fce7e88b73aebc19911aa14323c44def56a  extl2-16k.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a594bc55ce39e03182b10021f35324f6597b5001343ef338871e46c3cbcf732b', 0, 0, 716, '', '', 'file out.qcow2 458752 e57f5846003acd70f5109bc735f7f8a4f1b3eaab1928d42ff915497aa29769fd
{
    "virtual-size": 131072,
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
0 343e616215e0e4d0bd8b4af5fbd5888e98f5533e14f196b15f5f0dac8f858cfd
size 131072
cb33d21cde1ae0529ded9948ce4bb16def70e1f2b7e471a753528682539d22ce  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a61a2afd7b2cebf9ab9017dd2859c9598a62a6485d023f470d9c8937cde47456', 0, 0, 777, '', '', 'file out.vmdk
{
    "virtual-size": 5120,
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
                    "virtual-size": 5120,
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
0 51f0c57eb436c030b4fda2dfb4480273d524d620f9a716bae5f9ef8c412fc627
size 5120
a3e41136396a78f53100635ba0a14ffbd968785320e9afa9b04d0f56c47becf1  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a69326112d4268ceb9e28c0e3bb08b60a047e01a75cb96f02ad8f6932328cea4', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 9e62ea0826ad571725d2f0cba06c996ff5e34b42e8941f709953b305d65876d6
size 2048
38f5196eaceb11791e73f62e0e6b0dfccd6e79a0d63dfffb3767eff6fd9cfe8d  converted.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a6f73be6253070aa8347d739d3c942b2d21e776d12a41e8d2a830c42d65cddfe', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  empty-v3.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a71cb19e6475c614675c76421c8dd7d37300298e596aaa41ef2db55082e4b997', 0, 1, 0, '', 'qemu-img: Could not open ''text-cid-bad.vmdk'': Could not open ''text-cid-bad.vmdk'': Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a75fc82d43ab9c190aa956a475e093cf4c6e9d166d10e6259b3c43902754715b', 0, 0, 137, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-entry-most.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a768b0a0eb6abbecf1a7ba899a36f9b49c46cdc2c57e9a0a8b6e2eb3243aca1b', 0, 0, 351, '', '', 'file out.vpc
{
    "virtual-size": 139264,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 1031b0402d61555c8be37841087bed6db36a2d2206871abe501acddd6809e972
size 139264
45b9b3ef5932ac2c6444a5801da7efca0750789411f210bd19bd7c6b9941bae3  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a7ba89b9530a92e137f713a1819b3b7c0577b5e36da09bc526bcf332e9f20d1a', 0, 1, 0, '', 'qemu-img: Could not open ''luks-serpent.qcow2'': Parameter ''encrypt.key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a7ebff66513e422c3c3f660ec0223aaeb1fffc3ef869381b48cda50b5aa97651', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  refcount-8.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a900734d21e5fe203d72fa25973833aa73f709ab7dc70b332fb9efe6b491b455', 0, 0, 203, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  broken-grain-entry-twice.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a968c02446d23d1d86059582770935cf2572a8138e2b7ac82da499cb3262e1f4', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 e454f02c4b94e9e54b30e9c88b1236f30d7fdd63f0545540d597835904a6d84c
size 1024
8b0002356b7e2613cb298c76f9cdf997b3291178acb88ff95892a5be2f17d336  tail-hole.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a9703923ad55725fbc529009e6cfabf9bad845b3d520d3e19f322a44a56df97f', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  size-10485761.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a991b4889f97b465be1b0d387e966de18516fe1b7983439a6a22062116ce9678', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  hand-tabs.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('aa07c133619c62ec378e1190e2237e2c8b77288491f85c4153e44f10966b26f0', 0, 0, 141, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  broken-entry-past-end.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('aa31d4626eedb51441e8315a0beceb2d9ed745696189f4dd74fc30fc33e9d448', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 3ed57299f253da0e86e7a3557017e2319b64f9c0dd95dadba47c5f24a20d55da
size 2048
25d5019b6536bf9fe6da473fa3295d68dbfe407b2e77287f21bf06baee322fdf  stream-data.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('aa546b5931a2546065791b260ea141c9bb748fae54418826ec85d75ca80926ae', 0, 0, 114, '', 'qemu-img: hole-1.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-1.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('aa99fed253fe455e2bdec7940c6255330d373b60ce8c8e32d2e1757c371df37c', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  stream.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('aa9fd6bb8fa3f753f747d751ef9bc289a1d3830f282d02ff632a63a67a927233', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 1048576
9773d227b402a4e72b39942184ca7928481e01043907d60e9b6953a78d748e4c  two-flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ab592b98c9e9d342923768b6262dd14e6c37c6e4ebde1865d42b22e9b0398f33', 0, 1, 0, '', 'qemu-img: Could not open ''broken-gtes-most.vmdk'': L2 table size too big
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ab6569307a13b6306ed12439757acf5e9a74c03578e09ff2b0606d9cb702d1ee', 0, 0, 116, '', 'qemu-img: hole-512.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-512.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('abab25569df21a5e9e21031029acc11d8fdec97a2e4f52d520e4b4d2f2ebc2d0', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 faff928afc2e7519a9535fc6cedcaf397ea94c582d97a94edea07082f0a47c88
size 2048
919516918d0c34ea0fd6d48f15868814febfadebe4146419dbfa5472c28c5064  data-4097.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('abcff27123a6e794f6e6ab9a03a9083c2ab5986456127479ef7fe4c3b6e7785c', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  dynamic-forced.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ac78e9cb8913114cd30932429edc883ccb5c53872a0d32a80552c5c19ccaa24e', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  fixed-empty.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('acb09305f55a68b055404ddf6b69c753d18e0386965208898b39490477ec3340', 0, 0, 783, '', '', 'file out.vmdk
{
    "virtual-size": 131072,
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
                    "virtual-size": 131072,
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
0 456fff8948b0d8ff48edfd27df0a7d62d4360130623ef0a0473e0c692267c7b1
size 131072
eb29f65411c64560fa7bdd815a68df26e5ae4bbfead23694c191f3d978212582  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ad3155b2b0c756f437648a1d8d85d645fa11d0c9546ef066be4d1f17e51b3b59', 0, 0, 654, '', '', 'file out.qcow2 393216 ebffcf42141ad8809ceca7a9255f00701cbd6eef74c74e8bdf760d7a8af7c681
{
    "virtual-size": 2048,
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
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ad6dca0a44a2348f9348b7d070ced5ceead6b3647d9e964ebc0f180f30d16c64', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  tail.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ad8b1c176560b6a813fc261c20a256f0d761197255653caecfdc28d41894859c', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  creator-win.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('adc894ef9ff3686a0716691b706457ed76fbdde17cb403165aec3301ea895ae0', 0, 0, 394, '', '', 'file out.raw 131072 eb29f65411c64560fa7bdd815a68df26e5ae4bbfead23694c191f3d978212582
{
    "virtual-size": 131072,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 456fff8948b0d8ff48edfd27df0a7d62d4360130623ef0a0473e0c692267c7b1
size 131072
eb29f65411c64560fa7bdd815a68df26e5ae4bbfead23694c191f3d978212582  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ae3064099ef9a38b3dfcfa4fce96828ebd21dab310477870dc6a2257eb4a70b1', 0, 1, 0, '', 'qemu-img: Could not open ''hand-not-sparse.vmdk'': Unsupported image type ''monolithicSparse''
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('aeb840fe26cc8dde1ced57c7ee38195c3962758c29b53098a25908e3cd7c485b', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  flat-odd.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('aec084a271a986b9fe33a07b0a90871bc50d3bc83af5fd16d2b524cb442fe6ed', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  two-flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('af0bd97468b4ab3c27ab230297cea726a4f2004f2348765309ba60b377c45e81', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  zero-mixed.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('af6d52da6115e8b78daf6217a22f6b8c3e7b0b5175c77c4eb63938a37038b6e5', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  dynamic.vhd
');
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
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('afd7bc5cb629bc8213ba990e42a6dbc2388c156acdfc45770692e5eb87db76e1', 0, 0, 141, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  dynamic-descending.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('afdc807e7d22bdf73e113e665421e2d52872d13d7f8d98ea6112ba5b3142227b', 0, 0, 783, '', '', 'file out.vmdk
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
0 c58057b1e60475c3df0827f57708afce76d9a031e497e86ccbecdde100540979
size 327680
d19b19f31c8a49d7421b38b385ded10e5e987308446830b7d78466ab11acbc26  out.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b0bcc5564dd0972e3e6f8ceb0be78e3c185db2454482111472d8e638073feedd', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 004ff2ad28c856e1e1eccdb7a0222f100eb2c26b6301a9f5968cdda899307987
size 1024
55029d8cb7a8436972ca7c148a594cfeabb6ae4f97b36c5cb62d2de005c694ea  stream-footer-size.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b259455d75bac959ff81f7fe12514570ae9985282c0880dd9df363c7ffffd2d5', 0, 0, 186, '', '', 'instar-digest 1 chunk 1048576
0 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 1048576
9773d227b402a4e72b39942184ca7928481e01043907d60e9b6953a78d748e4c  flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b2b0d28abf9ee14f9405b077dc971530c2712bbed5c0474ec9f4d6bfe8c666ae', 0, 0, 117, '', 'qemu-img: hole-4097.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-4097.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b37ae16b91224c462fca129999e7c41355d283f8d1b7f91fcbec45e23fa3e609', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-entry-large.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b42c1e47f104e47259ddb30ecf775c5fd44f5f28c5dfde380866d9f0e2b5e4dc', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  tail-data.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b49309ad4d7c63ac4bd89e468db81b2b127dcfe650c0d4498b6008c579ddc196', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  two-sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b4a9eec14df5b82a968cb745b8e68b5e854cd4bfab20d7d1c9b386f59d842231', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  refcount-2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b4d7870f9c7380df98d42a9feac7deb55612053e1ee81d8ec1fa05c6de629b5b', 0, 0, 204, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  static-punched.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b54ad426b3bcf1d59a29c4862d4490c25e6c79474103727a37b5929d155c0e20', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  flat-odd.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b58595538af62c74bc551c4e960517798f201cc8ab9e3b5ae7ae622dbdadd2d0', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  zero-end.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b5949d0aaa585a26dc992362e42c2964101df118c4ff8ea003729c74f6d6b0c8', 0, 0, 347, '', '', 'file out.vdi
{
    "virtual-size": 5120,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 48b4b99dcda7835d849b091aa0f81b500cc2cbba5ead5039eee08e7e25b13547
size 5120
7ad7c907abd0db77d11e027bf566980088cf9c120865537215a5c99c858f9bcf  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b6b54c1a513b0a8c77df02824e24a0dd984bcd9d590c7eab7b4f113242fe1dc6', 0, 0, 394, '', '', 'file out.raw 327680 113493f467aabb070e11ba168f2606e1b97bc2999bc3b88ea1d4fda81bfaf1dc
{
    "virtual-size": 327680,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 e100caa611dd1436809484d99ae6df7673315aa784fc96f0c54537aa8837ba03
size 327680
113493f467aabb070e11ba168f2606e1b97bc2999bc3b88ea1d4fda81bfaf1dc  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b6c96152e3247fa3134b23c76200e21d3b3dcf437e3f2076dc1820e14149d3bd', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  dynamic-2040g.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b6c9e5abe57cd7ec37601b4df23df1c2947c7141d7cdd781b6aa3363206ca83f', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  snapshot-vm.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b6fea14f6fe2358f44077cb65439bd7c4929177ec1ab0875c5f00760eb21f989', 0, 0, 201, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  bit-unknown-autoclear.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b858091460a23ba9d4a1104cb5252c26817c00a21caedb26c201b90483cacfc4', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  sparse-hw.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b8960e341200fa74ca7bd00107cfb845404edff0936b9da6454220cb232561e9', 0, 0, 124, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  text-no-version.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b89b037d5cebea294285f962e3cf4c196da52b54c825a6343c13b1d35b32449f', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  broken-gtes-256.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b8bd1b79a32d7fd38a21a0b406cf2c6ad5f306710d9974d00f5c2e23a7b52c39', 0, 0, 347, '', '', 'file out.vdi
{
    "virtual-size": 5120,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 6b6c4995df7b74e396736bb3eb1737706e1a95febe7dccfde7ef52f599cff02c
size 5120
4a06aa46ae43bf6a3b51a94bce58e852fb4f00c28461037c517fb76e3aaf1ef0  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b8d9e31e30cd5374f02e374ee105f6b375eaa36f8a8f61234826a52f1530c47b', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  zero-mixed.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b95c8f154fb25647d40c83ebd7cf9efad953f3fced489a8f8d20c76964d53846', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  hand-flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b964f27ed0e48ce7143fdd977b56abb52eb588390671ce80bfcf48fab4d2ddb2', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  creator-xen.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b9b5751e30ddc6cd72a3b185853c38979ea13958facd1b21f4186c4aab2b76e3', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 e454f02c4b94e9e54b30e9c88b1236f30d7fdd63f0545540d597835904a6d84c
size 1024
8b0002356b7e2613cb298c76f9cdf997b3291178acb88ff95892a5be2f17d336  data-ends.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ba2f03fdc510984c61f60b9ec6acd547c56e43b7e70889283bb943fa9b07da3a', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  refcount-2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('badc934da70b95b19d5ea54f0cc9446d9c92a9760821475a65279b326043e4ac', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 004ff2ad28c856e1e1eccdb7a0222f100eb2c26b6301a9f5968cdda899307987
size 1024
55029d8cb7a8436972ca7c148a594cfeabb6ae4f97b36c5cb62d2de005c694ea  stream-cut-133119.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bae1149db555df65ac8014827804a31367340c5d3dffe3b9238d34f0923037e7', 0, 0, 291, '', '', 'file out.vpc
{
    "virtual-size": 69632,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 69632
3d8475643850e8e8bb901ec4adc629c9058aeb77721bf8021e44ede15bf08278  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bb7a9da9150d892fcdfaf8c80acc2dd40058d39e139ab328a8d70115e4d1f20f', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  creator-qemu.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bbbfef1f81cae357a4640e03f5d8f6da625528d2d4019cdceb8e1d29221b9d34', 0, 0, 136, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  snapshot-names.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bbdc4ce14c118ae62682a6bf4be15c47bc4f091da8a8d74fa1d117cf88245c53', 0, 0, 139, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  broken-grain-2m.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bc57a4c9829f9c7de71cd21fc11da53c43a387699adb99a8d803591a12be2544', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  size-65537.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bc6c6be934a1be56ac15dc7cd3c7c4da48a873f0119012747ea7991f3ab108c6', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  hand-short-extent.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bcfab7d783782b805fd52a0e05f81afb989bb4a701b34980d136712bb3b48a10', 0, 0, 208, '', '', 'instar-digest 1 chunk 1048576
0 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
1 zero 1
size 2097152
dbaa1dd3082aba1b813b7c6743c9a71a232318d88bedd56e93cf2830a3374b24  dynamic-descending.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bd15f5657dc82f6796e8f0d2c331aaaa000343a7bc9288ddab123f34f749904a', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 6c45557776c86a11332ce1ed0f2fb37c4a803878bb1c90cb3ef0c615ed2936b1
size 2048
4a7a7b5a245c0d5289e3bf4a7781ce9cd1d4796b1ad7690f59050277a815143b  compressed-extl2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bd64132eae954a39369f2df50d3d0b0007ff9f7a5c177fa671099a2a6bc38dae', 0, 0, 126, '', 'qemu-img: stream-cut-133119.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  stream-cut-133119.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bd941864ddba01655d6062c80e3019a67ec0ffd05d71b49bce1584864d42b98b', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  static-odd.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('be1c5ef4f1f53f3ee1a37ffbb000723af4fa99786acce86194f6a54c0d10bbf6', 0, 0, 127, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  stream.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('be61c7725e6839ae0435bb68cc2c5d723298732e3b449bb56905952a5835b860', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  sparse-empty.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bee0eef49536bd373866c90249d49b1fe579f5a189f447a59b801a407a9c3888', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 1048576
9773d227b402a4e72b39942184ca7928481e01043907d60e9b6953a78d748e4c  sparse-zeroed.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c03dac03485b0ae5bad3e0ef306dc8a882cdf1dae66806d7cf77bc0cb6e75112', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 6c45557776c86a11332ce1ed0f2fb37c4a803878bb1c90cb3ef0c615ed2936b1
size 2048
4a7a7b5a245c0d5289e3bf4a7781ce9cd1d4796b1ad7690f59050277a815143b  extl2-zero.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c0701b2912eb56c416a08248c7500196a8bf4553667df13b5230efdacb77f88a', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 ba8bfbd63c0ed2e0f9011f4e9b73754bd76c5fcf150b2d0c1f459a9507521e0b
size 2048
dae0e008f8b8593b9ad35e8530096ad29260d0d27a48fd90cfce1463484b02b2  text-long-line.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c099072a99639a3c740f1e15c5e115f82a0ae12590619f1e5d946f5686783205', 0, 0, 122, '', 'qemu-img: hand-readonly.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hand-readonly.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c1120bce748bb122bf290470c6e3dec343cfd7cd5187c56b48feb93d0b073fe8', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  refcount-8.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c14fa82c961e64e0f680fa3757621b8d3e582556b0c4864ea64a95e52e3dd6cd', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  size-65535.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c15d65bce81dcfda14bf549b4dbdf58fbfb735a0356e407956aa4b7838609c09', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  creator-qemu.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c19f3dfb281f37e10b61d00e656843ff1f2bf7df74b83fa8284ee9a499a05ae9', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  compressed-zlib.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c2134376514a064fda114e0f0711d840c83661cafc7c508e3ce2fee88adc84cd', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  broken-grain-2m.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c22a799ba160222d2dc0d026224663b063424511f1c9423bf4716c06851e402f', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 004ff2ad28c856e1e1eccdb7a0222f100eb2c26b6301a9f5968cdda899307987
size 1024
55029d8cb7a8436972ca7c148a594cfeabb6ae4f97b36c5cb62d2de005c694ea  stream-footer-gd-at-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c2764fd35ade25140e75114729f819ac15c280f7fe0fc18e2b0e02f681e88862', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  hole-65537.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c3935676581d91de1344cabeb5a05494b9a732a68db5dcaa773e6765c11cf5ce', 0, 0, 712, '', '', 'file out.qcow2 393216 98e8bc0a08c0aaaf79b89c7335daf33c692b832734df3fade109471140529518
{
    "virtual-size": 5120,
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
0 6b6c4995df7b74e396736bb3eb1737706e1a95febe7dccfde7ef52f599cff02c
size 5120
4a06aa46ae43bf6a3b51a94bce58e852fb4f00c28461037c517fb76e3aaf1ef0  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c41247aeaa61a6bed864f75c1437df65e0217a592ed496d0d9e6f0bac8d05e12', 0, 0, 141, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  compressed-extl2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c42f6f6256ac82e12a691bc2c027757c4dc6739a263e4e1a0a5f8702d679e371', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  zero-mixed.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c4397c6a643825bec4b12be0114221941c928e72f2e7bc4adf84ac63cdb63920', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 34f58f313a98d1e9984db67670d7bdbbeb9b5d0557c15cc33a342c3baf5e999c
size 2097152
9782f6bc3665048e695250ba6cbad7e42fd9c61fd2618f582af76856231f9807  dynamic.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c49183e3c1ec8ae26fa1933bc5a6422ca4d495a80215b612088a927c0f4ce913', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 cd6e93e8212cd6a62f92b807725ac8bfe6ca486e5644317fb99857b75fd7bf8a
size 1024
d53b3ab8ca51faaba63e4b5114be9f8831f2cf6d3df25064acb135d8ea98f1cd  sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c4a8e75390bd1cb497117e2ed9a8a8b2b06e2171c05ce345f31fdbf038225937', 0, 1, 0, '', 'qemu-img: Could not open ''bit-unknown-incompatible.qcow2'': Unsupported qcow2 feature(s): Unknown incompatible feature: 8000000000000000
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c4d6bde79ab3f85cbd3262a5a68bb3f668bc6e03ed1b42991e1364cf638a2ba2', 0, 0, 118, '', 'qemu-img: size-512.qcow2: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  size-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c4e0f5c92f262bde50e3b6f6d63bca5684cb59b910be8f9ce6e0126b9b294f2e', 0, 0, 351, '', '', 'file out.vpc
{
    "virtual-size": 348160,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 049b0582310e879bc6ecdc88bb5850955528b607668d13df2c78a98f7d597f33
size 348160
3afa1e3d0c1f9e5a88295bd6e2b852a4d80e6a8c09a124c2401d0a9de5fa191d  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c5e4b1d40f94405866a652e56ec739b89b7c5826b678a86ec32c0499db233106', 0, 0, 118, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  empty-v3.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c5f70f3c3f5f6ff82a2d68ff73d7ba2e954c4414281a34997e779cc5fda3c7ce', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 d707201ff4d680bcca2c77afeaaddf7cd642abe3af158b778a0edff81cb1d9fc
size 2048
38094fee7e81b4ca9e302b2912b1f1814700dbcd240c7f6ccf9de4839a7346ab  extl2-sparse.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c67d3869494ff0c497989cf98eec324574936c6f415ff7122ac2debf252e5733', 0, 0, 183, '', '', 'instar-digest 1 chunk 1048576
0 e454f02c4b94e9e54b30e9c88b1236f30d7fdd63f0545540d597835904a6d84c
size 1024
8b0002356b7e2613cb298c76f9cdf997b3291178acb88ff95892a5be2f17d336  luks2.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c67d718e31f7b8340dc73669962935b3ab1521867a4af8a8220b1c79ae001791', 0, 0, 126, '', 'qemu-img: hand-short-extent.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hand-short-extent.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c69f7dcfd3a0fb01308882e80778c8df2d812a6cf9aa97590186ee874f6fe174', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 5d0b4f7b708fdfe239c870f70a5c2205e910d610261b3b92e474b451f4ac00f0
size 327680
01cf6eb392ab5ee9ab0c5b00579f2975dbe1488b9a09c6505ae8469b0211f95a  zero-mixed.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c6d5e57bbae88079c843d5f2b7c3321281367a20f70db55c16f7223d71b674d4', 0, 0, 203, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  creator-zeros.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c7042d428830c078d5797034ce3df24ac470928206a594e13eb19a0d1e1b97a6', 0, 0, 186, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  shrunk.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c70a99a346fd2c3b878755d80a29a8e243f10d05b4530ad488bd4f1b6d704759', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  text-no-cid.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c79bdf47bbf6189c42bc78d0549a7747ebb40265d23f159f9a5dbafc60796d0f', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  flat-empty.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c7f9bcb3ec267dcdeb1de594b5c3af6c4985925c0e4e752ed5b51bd7c4a83f75', 0, 1, 0, '', 'qemu-img: Could not open ''bit-unnamed.qcow2'': Unsupported qcow2 feature(s): Unknown incompatible feature: 8000000000000000
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c803e41e907dc487035f527869135ff930660f945f0041666f780bf1d9f700d4', 0, 0, 131, '', 'qemu-img: stream-end-marker-type.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  stream-end-marker-type.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c88882c3925f2ea93177efbeb74009c7d4ef959595ca69f3d76ea20d9bf739f2', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  broken-entry-large.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c949e9de296934d65db892854785d19eec4bf4d88b465c6e0537d36e6546fe77', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  hand-zero.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c97467c36e1d0981a111e60ede9a9c47934b236bd879b687fed00004c60c1dc7', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  zero-end.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c9897cd064440d5b3dcdca0979516c4efdc113243be8b8b6b95a9211e3bc0613', 0, 0, 136, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  dynamic-empty.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c9b2784aa904b1ae3f03f797df5fe1e44b90bd1fc9e5fef45c3b1e6d5bd38dd3', 0, 0, 122, '', 'qemu-img: hand-noaccess.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hand-noaccess.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c9ed1ffe361eff9bd94523e65cd45635ccba8ee67694254a7314a562767f57b2', 0, 0, 349, '', '', 'file out.vpc
{
    "virtual-size": 34816,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 a3045693ec9bcc1ccd811b8d692a56b830a33005ed74feb24ab2c18d0a8b02a2
size 34816
c85da830d534877e31dd1488499034b954baeaa1ca8ffc359e5b9bf7dc192019  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ca0f4d613545a1b3f4c02d737fd6992d874a0955afa91c863914f8181eb0f94a', 0, 0, 122, '', 'qemu-img: text-comments.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  text-comments.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ca829ce11e6528a04af0ec69d0853be95a39d77c6f9a5d285736249e28f7145f', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 dc6c1454f164473addd2ca83afbf0450d8c3597a481e27f85a20490203dae4ed
size 1024
6b97fa05a7c32035ee795523913e103fb2630f48823ca8b26105f4e7a312aa13  text-long-line.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cb2925c2de055fe62de86b0eaffa671e1a0598d48bd09752ae71d5a81e49cb9a', 0, 0, 116, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  shrunk.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cb3a6d97ac02458dccc121da98430e98aca7308b18b530c5bc0005bb531aebed', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 7314374869ab2786ce8d3b1abd551a113bffdcb25ae80ea6b5117ae24a2933bc
size 2048
b5f5995345f94b43df9d8ad658456220fa926dd6b6bcd6083f11f2a1a2a7b9a9  sparse-descending.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cb6be224e8adb6ab96b44bc1468c1994c79f77588177169c327af8b5e04e291d', 0, 0, 394, '', '', 'file out.raw 327680 29bed8d3b8b6558df45e680013c995d24f3153f203fb4ff649e09a670d4d0946
{
    "virtual-size": 327680,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 f809441289315030b1ff4fb7d0e432be17cbca77c28357954d1eed0ca354e860
size 327680
29bed8d3b8b6558df45e680013c995d24f3153f203fb4ff649e09a670d4d0946  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cbbe87b87746f114f54207787207dfef8f45d644dd36023f2da34726edc3937f', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  refcount-4.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cc82f1c9e241230de0fc3e667828865abb5db96bfbf70e2043a3280437f6e609', 0, 0, 137, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  compressed-tail.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cced523bb4bbfccff82c25ebb5e1470d7c1eed040958b0e25f5eb851e1b1de15', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  empty-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cd6531aba249129312a0857d7e0ffa6b7bda471f57af14181453e0200bc15ec8', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  dynamic-full.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cd7359decf0afb871c1d97809883a9f50afb11d47258112e1b654cd14ba0bda0', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 e454f02c4b94e9e54b30e9c88b1236f30d7fdd63f0545540d597835904a6d84c
size 1024
8b0002356b7e2613cb298c76f9cdf997b3291178acb88ff95892a5be2f17d336  stripes.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ce3ca6127c1929255de185ddeab8abd6cdf260d4a133f08d24ced4235ffdf38e', 0, 0, 142, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  prealloc-metadata-2k.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cea1c8c121f23f688c17dd34b38f02c2a171f9667aa21e4c2e675f6fcc41f3af', 0, 0, 118, '', 'qemu-img: hole-65535.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-65535.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cecfcab6946149c837e7b1debf4748d38e68591db1892a53066c6bcfd9618e4f', 0, 0, 349, '', '', 'file out.vpc
{
    "virtual-size": 34816,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 1f989ffc8d85745df5b55b7534180eaf7e55974ac18445c1ccc4c4a021b2993c
size 34816
2b0054840799f54d715659a88225914687b504f266af4dbde54f0390475135c5  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cfeb35a5ab79a9aab66e33bb8b3f853d445daac28c723620a4b1acee56dacb39', 0, 0, 351, '', '', 'file out.vhdx
{
    "virtual-size": 5120,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 51f0c57eb436c030b4fda2dfb4480273d524d620f9a716bae5f9ef8c412fc627
size 5120
a3e41136396a78f53100635ba0a14ffbd968785320e9afa9b04d0f56c47becf1  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d04de62857182a7a8624401081641633a235612dadcee5ca35df96db69c87d1a', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  empty-v3.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d09eed266f04aaf813ddfe7d2d838171fb13d6014ca11f4db284bd72181ef736', 0, 1, 0, '', 'qemu-img: Could not open ''hand-missing.vmdk'': Could not open ''not-there.part'': No such file or directory
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d0f08e4bd4b1a55bcf41eb1b79cab70edfe69d02e3bb159e007e62df4f002969', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  broken-gtes-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d0fcb519c0b9cdc06e179d1302b63904551288f1ddd6579bd11e869f4e1c1eb7', 0, 0, 207, '', '', 'instar-digest 1 chunk 1048576
0 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 1048576
9773d227b402a4e72b39942184ca7928481e01043907d60e9b6953a78d748e4c  broken-grain-entry-header.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d10250d566ee79777146f613e4f0920554e462f55235caaf6c612b832fe126ab', 0, 0, 186, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  bitmap.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d10cd38b12fc752c05eb6190a1f7b044442fd9ed0a412c5b4157fdce1ce8f088', 0, 0, 116, '', 'qemu-img: hole-511.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-511.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d1154fa86a0351dc55a0261c2f690d05899372906b99e75d9bcc79ae883bc6b7', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  refcount-4.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d1217ab102f6fca846e171348b2bb3e06391ec04a95b38a35a4ca856701ebfb1', 0, 0, 119, '', 'qemu-img: sparse-odd.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  sparse-odd.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d1853e678364beb465fe6618cd087518a62a5a0907200c0649f2dee2cad463c3', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  fixed-forced.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d2359e41100b17e107ec41e0d1fa9b85350982dd9e9474679da62c5186759ec0', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  sparse-zeroed.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d23cb51469b0288b6a36ac4bf75efc6f123ce6eb463628d6c6d1772a76099465', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  empty-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d26ecc85a23751d80e8b12855f4180199c134651df529392508e23c9767e182a', 0, 0, 141, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  broken-gd-entry-0.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d2943ce71b94414d903ee7d791fcc03847d456ff9ed6daa1bde509f75450242a', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  text-cid-upper.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d32367e052cb092fc6d7f52e9a7c88d8d4dfcbac3bf74bf555e12458905275b6', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  text-no-magic.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d33e778c3f43df693b317513613c67c1182e34fa8ab4062493c172f92d375397', 0, 0, 123, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  iso.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d341c6f8ff73ff0eba49d37a80bc8bd6d312d5e3caaf4088fb562be38c88097d', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  type-5.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d3545949dd29600074bf9fbf05ade6a37187c47b74a3ccab9df8cd65f45ccf0f', 0, 0, 118, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hand-tabs.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d3e7b2facf90152a3a643e131714cbe306042c0d3312a081fa582f9ba636725e', 0, 0, 127, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  hole-1m.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d41c09a6155106c2480909b3c85cd697bba82ecf13934b85220095e68eef80c8', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  bit-corrupt.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d44adae6040f384c4e28a32df40b1ccf0deea481c7b47e5a52d9d9d188da3796', 0, 0, 137, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  broken-entry-free.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d45564d0b49b4a499d0e2e47a5a821a9ce29dffb7b168b2ed8403a875511791e', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  hole-4096.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d45e666b9a3fb63fc3368994b667b4b033e0c1cdb79d2b80b94280c546e58544', 0, 0, 118, '', 'qemu-img: static-odd.vdi: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  static-odd.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d499a0c4659346845d2919c2c8ba5f170971068dff57ddea308e7195bfb48435', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  zeros-written.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d49a17e2495e31a00895abeadfa62eab4cb107f0ff9acf9e84244b504cf59686', 0, 0, 716, '', '', 'file out.qcow2 655360 4b0516e41e91488321d662d0e2c287832281ec166bc3b73dc28363668028b945
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
0 c58057b1e60475c3df0827f57708afce76d9a031e497e86ccbecdde100540979
size 327680
d19b19f31c8a49d7421b38b385ded10e5e987308446830b7d78466ab11acbc26  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d4acf5a74789d3f44ec1da0f1fe9da3acb8b3ebde0adf3c03ad71087484f30b4', 0, 0, 130, '', 'qemu-img: stream-footer-version.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  stream-footer-version.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d4d9028c26a814edcaac3ea5fb78f2a3d0f707bbe1cbb4a5da64a1aaccb76476', 0, 0, 117, '', 'qemu-img: hole-1000.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-1000.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d4f130a145178534b7f775fec52f6e8bdf03d2da5991518cfc86d7aaa3cde0c7', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  compressed-zstd.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d56a9e64c9f69e862a39fce8bb3be751c7bea94d06b637e2adbed8791bc305ec', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  prealloc-metadata-2k.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d57e032be045a80243f32c05f0fe74979291407e2b524a0f972236159c1338fb', 0, 0, 333, '', '', 'file out.raw 65536 e6bf1c851d44c06ca8a6e1964e38b29b757e2cba729ab16422f8b81786d5c1fb
{
    "virtual-size": 65536,
    "filename": "out.raw",
    "format": "raw",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 zero 1
size 65536
e6bf1c851d44c06ca8a6e1964e38b29b757e2cba729ab16422f8b81786d5c1fb  out.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d583ffc966382a07c92faa76b53b75e00c7f0d68a8f70d7821d760c75926ffe1', 0, 0, 117, '', 'qemu-img: data-1000.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-1000.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d626f2f66ba89a774dec6343b8387aaccddab200729411e0aaf6edeb18b6872b', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 e2d509e1b65b15ad0de9ff6499ea7693f7422c6827ec4f74b5fbae936372013f
size 2048
2710d8ec8e96727b6e33e0fc60c5862bbaec3c52000700efd8c7686179929523  dynamic.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d62709f64e0a32ffedef407917cad08e27dcd478a7a6f3a9c2960277b072f6a1', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-grain-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d98fdcc535bbe6b64e7ea4669b9569659d1f7674d12909fa1c22e04a7d90ac67', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  fixed.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('da12ff6b871c31b751423d142b89bd8067901fe4c0f732cf2bba97af81efc974', 0, 0, 137, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  broken-entry-zero.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('da1567228d9733a5f86ab614f1ee62f052e8614d3e8e8cdb1632fae85d201f05', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  bat-bitmap-zero.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('da4a78fb328596d96134eaf468fbd3e5ce357e782eb201101e00593c8a316f49', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  short-tail.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('da6b5374f08c499682c617426979844b12ced6fab7f5795422a1401594c0fadb', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  bitmap-in-use.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('dac94179936a14e27bb62e63b6c9c83c78f7558f4f82794a07de13b64367307a', 0, 0, 118, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  size-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('db9ec9765d5bfc033cf89125c8a5f1d4655149ce38c28be996f41497e9837f3a', 0, 0, 142, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  broken-gd-past-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('dbd00376fcf10c064ea68169afb05fdd737ee38d239ae2a6a395782575e56fe7', 0, 0, 142, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  prealloc-metadata.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('dbe9ef6756f2445035fdc255a179f1ccf0e2a29380b6a4cf438f8ab2ee5d72cd', 0, 0, 137, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  broken-gtes-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('dd0bb5c8ceee169da24f9dc606022bd39f9486161ea86010888b105efab6c93a', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  stream-holes.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('dd944633ac21baa5913db3bf24376185e8939e6bd0ae60ea4c9398a87c3536c1', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  dynamic-empty.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ddbe4e643a5aa3d4063600e069d0d2754852c9b423e48a74539e1a737772500c', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 004ff2ad28c856e1e1eccdb7a0222f100eb2c26b6301a9f5968cdda899307987
size 1024
55029d8cb7a8436972ca7c148a594cfeabb6ae4f97b36c5cb62d2de005c694ea  stream-cut-66048.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('de492be0addebfdb77754aebf72d7b199f3a9fbe29d542640775dbc2d7a7d01c', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 e454f02c4b94e9e54b30e9c88b1236f30d7fdd63f0545540d597835904a6d84c
size 1024
8b0002356b7e2613cb298c76f9cdf997b3291178acb88ff95892a5be2f17d336  punched.raw
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
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('dedbe57f96ab609f49c4999d1d5cc6486d6a0279725b796742e456630aebdfd6', 0, 0, 205, '', '', 'instar-digest 1 chunk 1048576
0 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 1048576
9773d227b402a4e72b39942184ca7928481e01043907d60e9b6953a78d748e4c  broken-grain-entry-most.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('dedfc9fb99687eed6b8f61fda95f1525899ab6fe1af8017e8a3803d0d4d4b121', 0, 0, 198, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  sparse-zero-written.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('df00f628786e6aab71cacaaa64b5297c202368d52d17a1b20b0412d72341065d', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 fcb424e6d90e2da82f75e861af6e631e7d6b39d84b956bb83791ec42cce9b422
size 1024
eb52a6689112bef9a403ea1bc019ca47b28cf8115c6cb9211c3a3147764f6380  dynamic-descending.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('df2f55763109f06f7cbe794a186424d46bac5020055040d28645b7ca52c9d925', 0, 0, 118, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hand-flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('df4d7cb11fa34c3f00cf88efa6bfedc053adffde7127a660a16aa0c663bafe42', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  compressed-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('df93da3c863f87376a6f8de8af77148c11ec3a4c678fc593b9358beee11bcf83', 0, 0, 211, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  broken-entry-past-end.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e0faf987f15a2acb9e19d0dcbf9e9e15f339c8869d5c45385d886e9505b6e13b', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  extl2-64k.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e181655f0edc6388da1b858d132ccbbe61cf411d7a14f59383c6dae3a30a1ed5', 0, 0, 125, '', 'qemu-img: hand-flat-offset.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hand-flat-offset.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e2212741f658f18b0c25eb0710d5c50b25690309c9bff7f7237a1d9daaf3e081', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  v3-cluster-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e2354083f289ac34b0a9f3340e96bc62843a634f1435c6bf2d3334d24dcff933', 0, 0, 127, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e245eed81ab630b0872d8cc47602f36c97f2a4d558be87587fa4d79c1a59c15a', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  lazy.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e25300f355c2495ff30b5b507088f15322e8dd218beb88a53c94161fb43e502f', 0, 0, 139, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  broken-gd-past-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e26affdeb697d08fe1a6b84d91bbf5305019250cd57c7add1b5ea490bdbe1e78', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  broken-entry-twice.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e2717bafc4130e7337f20d388993a8fc005d7c30b79acd4cedea2da751fc69a1', 0, 0, 124, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  snapshot-names.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e2818c0d4b0c012064db864a8f426a5771295634f86078efc14b2af7133ea34d', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  sparse-bus.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e3be36a1e397ae4096732cc6c54fe5955c6e870d41fb8ff00ef2f71a12030f53', 0, 0, 258, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
1 65cb521f27fb24067b54d9ada457532b2648540d9194bd665700a6a780318269
size 2097152
2a616abe2390ee5b134db8e493124fce7e88b73aebc19911aa14323c44def56a  extl2-2M.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e42dcf42b17f710cf18676a23fa2dcf839506b2098bbcf34d503355b76eff6d9', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 3ed57299f253da0e86e7a3557017e2319b64f9c0dd95dadba47c5f24a20d55da
size 2048
25d5019b6536bf9fe6da473fa3295d68dbfe407b2e77287f21bf06baee322fdf  stream-cut-66048.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e6753ec7ea31c7be0e0f9260a52878aae19438cf0b739d2415b5e4050cedc771', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  zero-mixed.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e6bb23f4146989473e936afee09bd02f81f946067b56ed7151d983adca1eab3f', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  dynamic-1t.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e708284ec4de190c3e6f96ea442aed96578d2967e9c3cbad4266668d1ec594e3', 0, 0, 128, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  bat-none.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e7099bbbaf90f7dc02c57f44c39f1acc261d23d6a39d34553abe7989c79e2414', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  bit-base.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e73065ee9e60075f59c769709a740b3cf65b193fa755d05e92a68461a5128f2d', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  type-4.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e8ac66ebc61d9a1931f20ec2cd8517d18c3eb62a7eead52817acc0ec5b686d48', 0, 0, 120, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  vmfs-sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e8b1b581904d9abd06e47d17f3a575caf6055423403ffb97c7efe4dea80aacd1', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  creator-zeros.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e8e791f31dd3dbe528de5a98f1b14a54a66e3880dbc1fc3ef6f0bc0a4d33ef11', 0, 0, 351, '', '', 'file out.vpc
{
    "virtual-size": 139264,
    "filename": "out.vpc",
    "cluster-size": 2097152,
    "format": "vpc",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 de752647205382cf99e68a074399492b261135a028614a48554a2fb80324e563
size 139264
b748a826f86c32c70671c42201cfdbc23700d3c6b1b8169700b3a2106504bc00  out.vpc
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e95037683e26c79defa06de9d32db93a743a49e54f901c247200738993e26629', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  dynamic-empty.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e953b5498d69285dfa3fe9c2c4bb15384bdcb00488597c2d90aa8c982704a0c5', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  broken-gtes-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ea99343d3bc9934385370de32cb9134cb9b66eb900636e84ca3180cd3d3fcc75', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  broken-grain-3.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('eb07ed2eace221def8fc7d47ae44827157365921788c7007d86f2525123bae66', 0, 0, 118, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-first.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('eb23e759efb51950fade34d674561698a8d4bec8145e798231ba6260ecb8aeb6', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  creator-xen.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('eb60cffa5770a5d9850b61f1f1bc9661d2c0513d469abb091c890eb60048b4b9', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  data-middle.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ec0a7936567cb900bbfbb331759593623bbb0085c097711bc9130376a8c1b6df', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  broken-gd-0.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ed7cc8593db0042fd95af24d8d502c8eb613766ac14bdbd01298d2585ce8dd8f', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 faff928afc2e7519a9535fc6cedcaf397ea94c582d97a94edea07082f0a47c88
size 2048
919516918d0c34ea0fd6d48f15868814febfadebe4146419dbfa5472c28c5064  hole-middle.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('edee6828a967f28ecf50154e7b1b340cfbf43c954ce366214b7f484e2aeea0c1', 0, 0, 186, '', '', 'instar-digest 1 chunk 1048576
0 127e5330154c323d29001a4bebfeb089aa4008da1551a50b61ddc1e237589289
size 2048
5da7a9696107e5e221ad7d1b4498077a24581ee9a29259d3618fb0a3a5cd7158  bat-zero.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ee19f6abf29245ab65a2b1c3012820519d93c496ffabe8051e18a96bce4ddb10', 0, 0, 355, '', '', 'file out.vhdx
{
    "virtual-size": 131072,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 343e616215e0e4d0bd8b4af5fbd5888e98f5533e14f196b15f5f0dac8f858cfd
size 131072
cb33d21cde1ae0529ded9948ce4bb16def70e1f2b7e471a753528682539d22ce  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ee956483e177c023ebb1c1526a074553f4134ec4cf3d11e062271364f3514597', 0, 0, 351, '', '', 'file out.vdi
{
    "virtual-size": 327680,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 e100caa611dd1436809484d99ae6df7673315aa784fc96f0c54537aa8837ba03
size 327680
113493f467aabb070e11ba168f2606e1b97bc2999bc3b88ea1d4fda81bfaf1dc  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('eea111da4e1f172654540906735d31674fbc954bde2cdba0795026b22386ac16', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  sparse-odd.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('eec688d2fd57df774ee4ef096d1a3b8ab9af972c6f9ee3adba71f951e76f0061', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  v3-cluster-4096.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('eee0610cacc9270d34306be6c7f0c4b0241479c08869069fa0852bfb7a9ecd75', 0, 0, 119, '', 'qemu-img: dynamic-odd.vhd: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  dynamic-odd.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ef00a6ea3a52c4b4e92634d1d2dc400afe3d2c19ffe561043519e245c4a80dd3', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  hand-mixed.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ef3fa98dd2392dca1252aafb8ce0e2cf4092c53d40a1b1084a71a1afcede7996', 0, 1, 0, '', 'qemu-img: Could not open ''broken-gtes-0.vmdk'': L1 entry size is invalid
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ef479e6dac1a2c0926f7a823bf31d657dca8f5e36fb2d709dff59b96481a7aa0', 0, 0, 351, '', '', 'file out.vdi
{
    "virtual-size": 131072,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 456fff8948b0d8ff48edfd27df0a7d62d4360130623ef0a0473e0c692267c7b1
size 131072
eb29f65411c64560fa7bdd815a68df26e5ae4bbfead23694c191f3d978212582  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ef83d49c2bac0516d38a2d853265a3c8ccd69f28b3f9467085665a94fcebe5aa', 0, 0, 203, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  broken-grain-entry-twice.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f068a08cebc8fb4b64a9368324891fd29c6a0e23279e5141cd54141fe5d8f7d6', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  hand-vmfs.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f076f1a781d42556f3454ce9ece9c4a2aa39d0fb78322cc529b226889ff0d9c0', 0, 0, 119, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hole-middle.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f129a83c6492adb6edb702ca61869f37c229fca6511b59a89c84dfdee6515fa4', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  broken-grain-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f14074001953b4448bd62c2ad8e30a6ee6eaddd2a4232564b2897d8bc8f776ba', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 4b3b04b2ceb9e6ef28d489a4df88c80d9daf02fbce86134d9e14ef9ab79c4b43
size 31232
50ba0aff85105524cd4e8b4c8a369f30433a652d291dd7ee53dca71af250111b  fixed-empty.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f1672eba11fd22a69e6f86b5186654a7aadd2ddae7a627c36c4c22ea11cdc3a0', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 3caf9e8e4477a1e116c634b255d73b44d5f3aa396c4de7f460eb971afae7b0f9
size 1024
57f580ef1dc700f1de73ede2935193ba26351aa4d8fcae5d33171711976bcd6e  vmfs-sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f1d1769115a9d9c9777e6eee32637ebd8059f6dec48795dce0e8e1eee6b3ef23', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  text-no-magic.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f28af3b4221072769f751ed7cf1cbccb7b02b54e5d21c1ff508921bc505ed9db', 0, 0, 138, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  snapshot-control.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f297d5bb418313536d173d15f65db7f3b7d390e058f71df837c8b42e01a30ec9', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 5c797dbc4258ed529c1f8cc1f57a5fa1d11c3ddfa7fb516b74ef5b93b4d92a6a
size 2048
4843f405d94982607c7e84b07f2768c149ca2b893cfa9fc2b462d274d648303a  text-nul.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f2ae8e0f7e8ecb858b0faf1fcc5e3da87257a907c4797e1f7d79e3e59f76c730', 0, 0, 347, '', '', 'file out.vdi
{
    "virtual-size": 2048,
    "filename": "out.vdi",
    "cluster-size": 1048576,
    "format": "vdi",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  out.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f379f08fe7ee7b9b01c2237fbbfda604df64ffc9d98727e0bad3578a3789013b', 0, 0, 123, '', 'qemu-img: hand-no-extent.vmdk: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hand-no-extent.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f37f338f22ac4f2e9943f984df0b3678f93a2c16b7c25f54160f7b199376ce17', 0, 0, 118, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  hand-vmfs.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f38d38a6b91e46b20af14efa14f817d9787625067a68da37bbf485dd69f44338', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  hole-first.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f3a9b078b5850bb7e17d5eec78cf3d2aebaec0daf728bf1ea6099e6c34166c09', 0, 1, 0, '', 'qemu-img: Could not open ''broken-grain-0.vmdk'': L1 entry size is invalid
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f3bdc672e9c3d20b3ed152cda838143453177d682c67a57b3208db4fb08b6a36', 0, 0, 118, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  flat-full.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f40c5f55581ae3952877fb0111920f9e431779535bbdbf40d0da7b56b0fd5560', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 18811d02d7477ea5263d22e49009481ecb25f50b6f491c4eaf309efd3bf8e7ad
size 2048
bf83f5ffa352db0f93389c0ef69d697652351e2e1939edd01dc478771b334e08  refcount-8.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f4d7738388991ad29863a90bbfc57e2ccaf4792bfbe6333acb56b992f16303d5', 0, 0, 199, '', '', 'instar-digest 1 chunk 1048576
0 004ff2ad28c856e1e1eccdb7a0222f100eb2c26b6301a9f5968cdda899307987
size 1024
55029d8cb7a8436972ca7c148a594cfeabb6ae4f97b36c5cb62d2de005c694ea  stream-footer-marker.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f4df79e1ed2c926e3f4e13e38625bbeae52d71b46ae4f6e9fbe2ff0c327c4b07', 0, 0, 124, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  prealloc-extl2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f4fb4d9f68516c41032116b791ba014e7ca3e4096b5b0741e1bc3f0c03d7ec55', 0, 0, 181, '', '', 'instar-digest 1 chunk 1048576
0 faff928afc2e7519a9535fc6cedcaf397ea94c582d97a94edea07082f0a47c88
size 2048
919516918d0c34ea0fd6d48f15868814febfadebe4146419dbfa5472c28c5064  gpt.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f517dddcffc739b2a535233feec303f2fac99fdc6d735445c9a32f68e19e771b', 0, 0, 126, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  sparse-one-sector.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f551225a8e6d952759964f22095e17ead17b400173436bfd257fed57e82edae4', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 666373a5c4cc310a18872ca337735981cd9764dac596b678394059833397681e
size 1024
7925fb9b8438334977efb1a4c25322895a67d63bebf05c81ba3974f765eb4ca5  punched.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f5a4801e8b74efb5c9c038f8b8ae7ab489db4451a743149449d9f019f8592d3a', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  broken-grain-entry-most.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f5c47dfb93f09adeb9e853c48cf6b50b745ce2bb62a2fc404264434e7d6cf07d', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  hole-4097.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f5e3a4f21af5903c9ce3d284c818f8121bb3412d714c5a090aefe287fe33b496', 0, 0, 116, '', 'qemu-img: data-513.raw: cannot skip to specified offset
', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-513.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f60371b82a198cdc3efa0b24df8df71dadd63a31d0c80317b4f8af459b908d67', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 faff928afc2e7519a9535fc6cedcaf397ea94c582d97a94edea07082f0a47c88
size 2048
919516918d0c34ea0fd6d48f15868814febfadebe4146419dbfa5472c28c5064  data-65536.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f80c11be1376c8d899f68f852189e9b2d3f5de9cc9411db823613bd298cdd4ce', 0, 0, 141, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  broken-grain-entry-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f95279091e131a6ce4b2bf2b4b855487bab27708e57e356a104294589726df39', 0, 0, 186, '', '', 'instar-digest 1 chunk 1048576
0 25fd33e20217de4ccaaa16cccc2341ec81856e82ad746e34497ba7f2d55bbad1
size 512
398832d3a470d26e2e4f23ea972275c6daac8f543142622bb313ab2ae3e7e87e  data-1000.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f97005502a01625dcf7279db08cfc4a316c9eb5bc1919dbaa6ecce66ec9e2faa', 0, 0, 712, '', '', 'file out.qcow2 393216 fcecfe7b4cccd1854826402869793038deb0b20c3729b319ed636d67b7035c8e
{
    "virtual-size": 5120,
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
0 51f0c57eb436c030b4fda2dfb4480273d524d620f9a716bae5f9ef8c412fc627
size 5120
a3e41136396a78f53100635ba0a14ffbd968785320e9afa9b04d0f56c47becf1  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f9a6d6aadf7afac47f2172e6d69fb5d04279f7ed2fe5f9b4468430bcea100e71', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 faff928afc2e7519a9535fc6cedcaf397ea94c582d97a94edea07082f0a47c88
size 2048
919516918d0c34ea0fd6d48f15868814febfadebe4146419dbfa5472c28c5064  data-65535.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f9c79b2bc206501aa6b59bf32dfa55fdaa1704449e5162de875171e641909ab2', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 9f36749c5fb3b23ed904ad1582f24a6a65ef3b9e263b1be28af4f792ea269f43
size 1024
59caafa6e90d8a57abce42ff9d8ccf22656adf4e7029df93694a6ae19eb4fbf6  v2-cluster-65536.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fa2679daaf9bc1ae54661694d18ae79ef4c53cf0fadf34ce11e1b87ebe55f9f3', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  sparse-hw.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fa5245656980d944730edc8471a70a764b141dde581b53da5ebce32e7406ccb4', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  creator-win.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fb0cbae88103ecb5eefe3b2b32d630d9b89276b0ca71da0fce30ebb2f8441b6f', 0, 0, 351, '', '', 'file out.vhdx
{
    "virtual-size": 5120,
    "filename": "out.vhdx",
    "cluster-size": 8388608,
    "format": "vhdx",
    "actual-size": *,
    "dirty-flag": false
}
instar-digest 1 chunk 1048576
0 48b4b99dcda7835d849b091aa0f81b500cc2cbba5ead5039eee08e7e25b13547
size 5120
7ad7c907abd0db77d11e027bf566980088cf9c120865537215a5c99c858f9bcf  out.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fb1f8cf7793079f4df57d8cef31ec52f6cb54533f71be0e5ce9198c41fa9bdab', 0, 0, 206, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
size 2097152
3cc49302cab61f92dce090030b709c8487faa052eea6ccd585b82ffd2e44c0e1  creator-fixed-wa.vhd
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
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fb982303643f023d583dbeadf3bf92e8818219ab792b516bf9d678543a127bc7', 0, 0, 183, '', '', 'instar-digest 1 chunk 1048576
0 0024bf428bdf784cf5e185d49b00cd641f52d0146ac50414d66dbceb548ff490
size 2048
591a1993ade233bb1765412ad251fe147dae47570953d7ae39cc3f6b88ef3d69  flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fbf011ab802fdc662fd2e159a8479ce223494379e68564db4b661380bdd8ddc4', 0, 0, 121, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  bit-corrupt.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fc6a84150a45b0e0fb1967389041baf80f5eb6c1c3600a508c767258bd675967', 0, 0, 127, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  stream.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fc7ab8bbee5b4df1b9edabf2090fe20d94608efba524da59d8ed106eace4afac', 0, 0, 145, '', 'qemu-img: warning: a program lacking bitmap support modified this file, so all bitmaps are now considered inconsistent
Some clusters may be leaked, run ''qemu-img check -r'' on the image file to fix.', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  bitmap-autoclear-off.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fc91c11c2ba33aae96343841ec2bace34480b83ca62906e53a08fe0abba989cc', 0, 0, 128, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  bat-none.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fcd59e166f4820e3f1601f71fe046d8d62b29e34cec93a7ad742ed82cd5c146b', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  hand-same-twice.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fcda1531a3f9d1c2465d7835d3b0f77e188f7d6dd1739ad9aa3c257b28ad1ba9', 0, 0, 716, '', '', 'file out.qcow2 458752 c183eb35df6399bfdb56c7f92ba8f9a1aa2c3a495eddee9d3a424dbde8b691f9
{
    "virtual-size": 131072,
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
0 456fff8948b0d8ff48edfd27df0a7d62d4360130623ef0a0473e0c692267c7b1
size 131072
eb29f65411c64560fa7bdd815a68df26e5ae4bbfead23694c191f3d978212582  out.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fcefe1dabeb3f9fdf6368bb59d00d5d05e74d312ec058b4e84bd245c357d0675', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 1048576
030c902ac1f7fdc9bbee0823283f004e354fc729da5c0aaad672a040c60b640c  data-file.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fd19ceaf5f82f3c305820d7cf1b68f72b4e41ec66e6366b6a31a6ebe57d08e2b', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 2048
04ca5945c1d9922f21ff1a1a81af31b0c2ff28ac0d22dab60cd8e533eaa4251c  size-10485761.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fdd3d9ee4b66b908cd02c5ff8c7959cc47520b3dc64e89f105dd72ca0357b23b', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 5a648d8015900d89664e00e125df179636301a2d8fa191c1aa2bd9358ea53a69
size 1024
be68eff5ad14e38b2968276fb0965394c10f58f3be2d3723d349af427e1fcfb9  bit-corrupt.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fe4ee3faabaf9d15a50c788dd2193c720fc7f6b238c2708211f4cb0a5251014e', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 004ff2ad28c856e1e1eccdb7a0222f100eb2c26b6301a9f5968cdda899307987
size 1024
55029d8cb7a8436972ca7c148a594cfeabb6ae4f97b36c5cb62d2de005c694ea  stream-data.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fe5ebd10ec951450f2bced4dfb386f17518469ee6b4f522ffbc8889ae6a1a7a8', 0, 0, 147, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  prealloc-metadata-data.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fee81494c6b6a575a08a9a9073b0b679d6489647de6f6ab74ff627a7a34bf6fd', 0, 0, 125, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  data-file-empty.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ffc5bf23cb3cfe46af0a24c2ebb7e67fce4ce3a5344e42ca50e0fdb5bd2b6f13', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  sparse-far.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ffca5941f75aa7cc41940233f6dc52c5518daed2e8ef3bbb991644dc38860402', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a
size 1024
909661dead01a5510e535daddfa1c364cefc4cefad9f463ec2b87d1371a24dc6  hand-flat-offset.vmdk
');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=aes.qcow2', 'ff46a81e4732f68e', 'aed0b7d56ff708d0', '075bef9245f9e7d1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=aes.qcow2', 'ff46a81e4732f68e', 'aed0b7d56ff708d0', '075bef9245f9e7d1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=aes.qcow2', 'ff46a81e4732f68e', 'aed0b7d56ff708d0', '075bef9245f9e7d1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bit-base.qcow2', '514f90c36f83a80e', '456fa68b46387ab9', 'e7099bbbaf90f7dc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=shrunk.qcow2', '514f90c36f83a80e', '456fa68b46387ab9', '61d6b16271f0ce41', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bit-base.qcow2', '514f90c36f83a80e', '456fa68b46387ab9', '7f3f9e4792393c08', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=shrunk.qcow2', '514f90c36f83a80e', '456fa68b46387ab9', 'cb2925c2de055fe6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bit-base.qcow2', '514f90c36f83a80e', '456fa68b46387ab9', '433b257d94bf6970', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=shrunk.qcow2', '514f90c36f83a80e', '456fa68b46387ab9', 'c7042d428830c078', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bit-corrupt.qcow2', '2ac69027871a141a', '456fa68b46387ab9', 'd41c09a6155106c2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bit-corrupt.qcow2', '2ac69027871a141a', '456fa68b46387ab9', 'fbf011ab802fdc66', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bit-corrupt.qcow2', '2ac69027871a141a', '456fa68b46387ab9', 'fdd3d9ee4b66b908', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bit-dirty.qcow2', '672a3ab5b742390f', '456fa68b46387ab9', '792ac5545d968d6d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bit-dirty.qcow2', '672a3ab5b742390f', '456fa68b46387ab9', '2bc5727056c7a78e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bit-dirty.qcow2', '672a3ab5b742390f', '456fa68b46387ab9', 'a32737fe123de475', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bit-unknown-autoclear.qcow2', '3c3036f617f953e8', '456fa68b46387ab9', '557e10275d11327e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bit-unknown-autoclear.qcow2', '3c3036f617f953e8', '456fa68b46387ab9', '724702085e39c587', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bit-unknown-autoclear.qcow2', '3c3036f617f953e8', '456fa68b46387ab9', 'b6fea14f6fe2358f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bit-unknown-compatible.qcow2', 'c83a3b44c162ee09', '456fa68b46387ab9', '93e5249b85e18f3f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bit-unknown-compatible.qcow2', 'c83a3b44c162ee09', '456fa68b46387ab9', '13802025e1a6acfd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bit-unknown-compatible.qcow2', 'c83a3b44c162ee09', '456fa68b46387ab9', '9def49c6b03c285e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bit-unknown-incompatible-two.qcow2', '81cdec7d7ac72863', '456fa68b46387ab9', '1b233c9ec47b2703', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bit-unknown-incompatible-two.qcow2', '81cdec7d7ac72863', '456fa68b46387ab9', '1b233c9ec47b2703', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bit-unknown-incompatible-two.qcow2', '81cdec7d7ac72863', '456fa68b46387ab9', '1b233c9ec47b2703', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bit-unknown-incompatible.qcow2', '6b0d73de5a6fb037', '456fa68b46387ab9', 'c4a8e75390bd1cb4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bit-unknown-incompatible.qcow2', '6b0d73de5a6fb037', '456fa68b46387ab9', 'c4a8e75390bd1cb4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bit-unknown-incompatible.qcow2', '6b0d73de5a6fb037', '456fa68b46387ab9', 'c4a8e75390bd1cb4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bit-unnamed.qcow2', 'ed1e64932db9b2ba', '456fa68b46387ab9', 'c7f9bcb3ec267dcd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bit-unnamed.qcow2', 'ed1e64932db9b2ba', '456fa68b46387ab9', 'c7f9bcb3ec267dcd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bit-unnamed.qcow2', 'ed1e64932db9b2ba', '456fa68b46387ab9', 'c7f9bcb3ec267dcd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bitmap-autoclear-off.qcow2', '10cc85646f7e5669', '2cfb0fc4ab5cbf87', '1c611b129b2f1dca', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bitmap-autoclear-off.qcow2', '10cc85646f7e5669', '2cfb0fc4ab5cbf87', 'fc7ab8bbee5b4df1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bitmap-autoclear-off.qcow2', '10cc85646f7e5669', '2cfb0fc4ab5cbf87', '0e41fd11140c65c3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bitmap-in-use.qcow2', '7b1b70e5474fadd6', '2cfb0fc4ab5cbf87', 'da6b5374f08c4996', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bitmap-in-use.qcow2', '7b1b70e5474fadd6', '2cfb0fc4ab5cbf87', '298a009fb43af0fd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bitmap-in-use.qcow2', '7b1b70e5474fadd6', '2cfb0fc4ab5cbf87', '0ddc12f23418bf17', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bitmap.qcow2', '872cd540fccaa4a5', '2cfb0fc4ab5cbf87', '2a5b18d70ad4f6d3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bitmap.qcow2', '872cd540fccaa4a5', '2cfb0fc4ab5cbf87', '9302525413b7511d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bitmap.qcow2', '872cd540fccaa4a5', '2cfb0fc4ab5cbf87', 'd10250d566ee7977', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=compressed-2m.qcow2', '0730d13feb869bab', '60cafa92a8e76415', '2b481631390028bd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=compressed-2m.qcow2', '0730d13feb869bab', '60cafa92a8e76415', '3bf381660ca60359', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=compressed-2m.qcow2', '0730d13feb869bab', '60cafa92a8e76415', '2d20e2e488f0cdc1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=compressed-512.qcow2', 'c6e2d913d63bd091', '56bde4a3d22f3b0a', '0fb42643228df7c0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=compressed-512.qcow2', 'c6e2d913d63bd091', '56bde4a3d22f3b0a', '64f591d4312c082e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=compressed-512.qcow2', 'c6e2d913d63bd091', '56bde4a3d22f3b0a', '6d2ebc65598181cc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=compressed-extl2.qcow2', '79f99f9264665062', 'c740efa114510b1c', 'bd15f5657dc82f67', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=compressed-extl2.qcow2', '79f99f9264665062', 'c740efa114510b1c', 'c41247aeaa61a6be', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=compressed-extl2.qcow2', '79f99f9264665062', 'c740efa114510b1c', '8002d6b2b923e645', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=compressed-tail.qcow2', 'e9412e3865311e19', '36134dc32f4cf9a4', 'cc82f1c9e241230d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=compressed-tail.qcow2', 'e9412e3865311e19', '36134dc32f4cf9a4', '98811457dbf7c99c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=compressed-tail.qcow2', 'e9412e3865311e19', '36134dc32f4cf9a4', '8cb1e8b5f283e584', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=compressed-v2.qcow2', '111adaa8c1764a99', '07db65e6b9dc9b10', '866653e8486fab45', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=compressed-v2.qcow2', '111adaa8c1764a99', '07db65e6b9dc9b10', '28213ca77325fc32', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=compressed-v2.qcow2', '111adaa8c1764a99', '07db65e6b9dc9b10', 'df4d7cb11fa34c3f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '8155e49fa7324ed2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '0ffaf93ccf2e5e29', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', 'c19f3dfb281f37e1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=compressed-zstd.qcow2', 'cd0883397fafda30', 'c5a2c7e11987ebdb', '922b376150680e8b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=compressed-zstd.qcow2', 'cd0883397fafda30', 'c5a2c7e11987ebdb', '64ccb5f24c76e41d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=compressed-zstd.qcow2', 'cd0883397fafda30', 'c5a2c7e11987ebdb', 'd4f130a145178534', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=converted.qcow2', 'af8d4985883d6721', '85275c1ab9539331', 'a69326112d4268ce', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=converted.qcow2', 'af8d4985883d6721', '85275c1ab9539331', '19162a24fc2fe4e6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=converted.qcow2', 'af8d4985883d6721', '85275c1ab9539331', '8c661733b334e5e1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-file-empty.qcow2', 'fe350d4aa0c3ea5a', 'da0c6ab425c1a771', '0658692071238ec7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-file-empty.qcow2', 'fe350d4aa0c3ea5a', 'da0c6ab425c1a771', 'fee81494c6b6a575', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-file-empty.qcow2', 'fe350d4aa0c3ea5a', 'da0c6ab425c1a771', '572e86d98b055d70', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-file-prealloc.qcow2', 'c447087a33e831bb', '098595494e619f2d', '800be15ed85b7cda', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-file-prealloc.qcow2', 'c447087a33e831bb', '098595494e619f2d', '656963b1e7c13ae7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-file-prealloc.qcow2', 'c447087a33e831bb', '098595494e619f2d', '1d3eb53dc2c7d6ae', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-file-raw.qcow2', 'ee213360e98388de', '098595494e619f2d', '1e1aecafe14bd383', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-file-raw.qcow2', 'ee213360e98388de', '098595494e619f2d', '65a3a49b9d91c633', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-file-raw.qcow2', 'ee213360e98388de', '098595494e619f2d', '1fcd4ee7dc3c5018', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-file.qcow2', 'dc369783d76df40d', '098595494e619f2d', '18687e760da90596', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-file.qcow2', 'dc369783d76df40d', '098595494e619f2d', 'fcefe1dabeb3f9fd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-file.qcow2', 'dc369783d76df40d', '098595494e619f2d', '5b2ee1d37bb9295b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=discard-v2.qcow2', '0266854f6241b3cb', '496c7b085c4fbfea', '89507e98548ccf6e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=discard-v2.qcow2', '0266854f6241b3cb', '496c7b085c4fbfea', '7aa08d6154d8fd07', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=discard-v2.qcow2', '0266854f6241b3cb', '496c7b085c4fbfea', '32adfb89a3140bb9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk bs=1000 count=3 skip=1 if=empty-v2.qcow2', '9ddff3f485139a88', 'da0c6ab425c1a771', '7938415db28ca83b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk bs=1048576 count=3 skip=1 if=empty-v2.qcow2', '9ddff3f485139a88', 'da0c6ab425c1a771', '7938415db28ca83b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk bs=512 count=3 skip=1 if=empty-v2.qcow2', '9ddff3f485139a88', 'da0c6ab425c1a771', '7938415db28ca83b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=empty-v2.qcow2', '9ddff3f485139a88', 'da0c6ab425c1a771', 'cced523bb4bbfccf', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=empty-v2.qcow2', '9ddff3f485139a88', 'da0c6ab425c1a771', '189aa450c852729c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=empty-v2.qcow2', '9ddff3f485139a88', 'da0c6ab425c1a771', 'd23cb51469b0288b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f qcow2 bs=1000 count=3 skip=1 if=empty-v3.qcow2', '0e7db0d4ad0a3b83', 'da0c6ab425c1a771', 'd04de62857182a7a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f qcow2 bs=1048576 count=3 skip=1 if=empty-v3.qcow2', '0e7db0d4ad0a3b83', 'da0c6ab425c1a771', 'c5e4b1d40f944058', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f qcow2 bs=512 count=3 skip=1 if=empty-v3.qcow2', '0e7db0d4ad0a3b83', 'da0c6ab425c1a771', 'a6f73be6253070aa', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=empty-v3.qcow2', '0e7db0d4ad0a3b83', 'da0c6ab425c1a771', 'd04de62857182a7a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=empty-v3.qcow2', '0e7db0d4ad0a3b83', 'da0c6ab425c1a771', 'c5e4b1d40f944058', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=empty-v3.qcow2', '0e7db0d4ad0a3b83', 'da0c6ab425c1a771', 'a6f73be6253070aa', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=extl2-16k.qcow2', '06b6cb7a8d39c487', 'a86e3c3edfdb697e', '09c256263cfb45e0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=extl2-16k.qcow2', '06b6cb7a8d39c487', 'a86e3c3edfdb697e', 'a50c44991cd15f04', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=extl2-16k.qcow2', '06b6cb7a8d39c487', 'a86e3c3edfdb697e', '179e949e65198f25', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=extl2-2M.qcow2', '773903d5da2aeae9', 'c60f2661e5983070', '890546b60e54be80', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=extl2-2M.qcow2', '773903d5da2aeae9', 'c60f2661e5983070', 'e3be36a1e397ae40', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=extl2-2M.qcow2', '773903d5da2aeae9', 'c60f2661e5983070', '4869c211202d31c3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=extl2-64k.qcow2', '9629bed13a123951', '11dc83cd268d352c', 'a392aca52f4cabd2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=extl2-64k.qcow2', '9629bed13a123951', '11dc83cd268d352c', '805daee418efe7df', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=extl2-64k.qcow2', '9629bed13a123951', '11dc83cd268d352c', 'e0faf987f15a2acb', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=extl2-sparse.qcow2', '34b7d542b2787b8d', '6e0363323d82d751', 'c5f70f3c3f5f6ff8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=extl2-sparse.qcow2', '34b7d542b2787b8d', '6e0363323d82d751', '86e708f4389ffb84', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=extl2-sparse.qcow2', '34b7d542b2787b8d', '6e0363323d82d751', '906ae1a0d1c82f80', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=extl2-zero.qcow2', '956bc893b7b6e76b', '43e610331b05313b', 'c03dac03485b0ae5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=extl2-zero.qcow2', '956bc893b7b6e76b', '43e610331b05313b', '841a40561e8591a0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=extl2-zero.qcow2', '956bc893b7b6e76b', '43e610331b05313b', '2aee38570966b0b2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=grown.qcow2', '94182fdfecb75da3', '456fa68b46387ab9', '9903f4fe7bf10fc5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=grown.qcow2', '94182fdfecb75da3', '456fa68b46387ab9', '9406c804cacd548c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=grown.qcow2', '94182fdfecb75da3', '456fa68b46387ab9', '6e8329cb95171934', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=lazy.qcow2', 'bf506c9ca9f09523', 'e00d792eb9d11c62', '8f17df7f98cdf0da', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=lazy.qcow2', 'bf506c9ca9f09523', 'e00d792eb9d11c62', '07f94cc5770b2b28', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=lazy.qcow2', 'bf506c9ca9f09523', 'e00d792eb9d11c62', 'e245eed81ab630b0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=luks-serpent.qcow2', '7300bd4e18e00efd', '5242b3baddc5b9cd', 'a7ba89b9530a92e1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=luks-serpent.qcow2', '7300bd4e18e00efd', '5242b3baddc5b9cd', 'a7ba89b9530a92e1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=luks-serpent.qcow2', '7300bd4e18e00efd', '5242b3baddc5b9cd', 'a7ba89b9530a92e1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=luks.qcow2', '8194a8e8b4b66af5', '4d792c1a0bff860f', '4632400d92efa23d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=luks.qcow2', '8194a8e8b4b66af5', '4d792c1a0bff860f', '4632400d92efa23d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=luks.qcow2', '8194a8e8b4b66af5', '4d792c1a0bff860f', '4632400d92efa23d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=prealloc-extl2.qcow2', '942062a45f17a24e', '9a9b43bfa2f7b28b', '9223e073a6ca86c5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=prealloc-extl2.qcow2', '942062a45f17a24e', '9a9b43bfa2f7b28b', 'f4df79e1ed2c926e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=prealloc-extl2.qcow2', '942062a45f17a24e', '9a9b43bfa2f7b28b', '0e520d8206936ab7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=prealloc-metadata-2k.qcow2', '9f0935918372b197', 'd47378c2032d6f39', 'ce3ca6127c192925', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=prealloc-metadata-2k.qcow2', '9f0935918372b197', 'd47378c2032d6f39', 'd56a9e64c9f69e86', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=prealloc-metadata-2k.qcow2', '9f0935918372b197', 'd47378c2032d6f39', '2ef441dd533f774c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=prealloc-metadata-data.qcow2', 'dc6d28f12ca0824f', '9f6f5d6ed4394d3a', '23ceecfdec6cb635', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=prealloc-metadata-data.qcow2', 'dc6d28f12ca0824f', '9f6f5d6ed4394d3a', 'fe5ebd10ec951450', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=prealloc-metadata-data.qcow2', 'dc6d28f12ca0824f', '9f6f5d6ed4394d3a', '3760058b140502e5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=prealloc-metadata.qcow2', 'a8cb63ceb4b86413', '6e30f71094f21e70', '4f7875792077ed19', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=prealloc-metadata.qcow2', 'a8cb63ceb4b86413', '6e30f71094f21e70', 'dbd00376fcf10c06', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=prealloc-metadata.qcow2', 'a8cb63ceb4b86413', '6e30f71094f21e70', '1a58814cbe3cf21d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=punched.qcow2', '7541f9aa8a44a5c5', '03a342daa1d2a60b', '88635cfefb5612a3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=punched.qcow2', '7541f9aa8a44a5c5', '03a342daa1d2a60b', '5a574c9834d06dc7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=punched.qcow2', '7541f9aa8a44a5c5', '03a342daa1d2a60b', 'f551225a8e6d9527', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=refcount-1.qcow2', '97421fed402d9f62', 'e00d792eb9d11c62', '1b40064a6b1c9760', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=refcount-1.qcow2', '97421fed402d9f62', 'e00d792eb9d11c62', '3c045ef3d19bac0d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=refcount-1.qcow2', '97421fed402d9f62', 'e00d792eb9d11c62', '1f49b129e860588d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=refcount-2.qcow2', '784f385c33398a6b', 'e00d792eb9d11c62', 'b4a9eec14df5b82a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=refcount-2.qcow2', '784f385c33398a6b', 'e00d792eb9d11c62', '2dd42b0887dc9f98', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=refcount-2.qcow2', '784f385c33398a6b', 'e00d792eb9d11c62', 'ba2f03fdc510984c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=refcount-32.qcow2', '545d393755972231', 'e00d792eb9d11c62', '20a3b9e593fc470b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=refcount-32.qcow2', '545d393755972231', 'e00d792eb9d11c62', '21627a6143f2c737', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=refcount-32.qcow2', '545d393755972231', 'e00d792eb9d11c62', '83c755794fe7fc7e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=refcount-4.qcow2', 'd0971533d3c6f327', 'e00d792eb9d11c62', 'd1154fa86a0351dc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=refcount-4.qcow2', 'd0971533d3c6f327', 'e00d792eb9d11c62', 'cbbe87b87746f114', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=refcount-4.qcow2', 'd0971533d3c6f327', 'e00d792eb9d11c62', '215c88019725811b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=refcount-64.qcow2', 'e9ab08d5cd81d1a8', 'e00d792eb9d11c62', '9807ca940dfe5ca5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=refcount-64.qcow2', 'e9ab08d5cd81d1a8', 'e00d792eb9d11c62', '50ffa8c675ec5ed3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=refcount-64.qcow2', 'e9ab08d5cd81d1a8', 'e00d792eb9d11c62', '3a93bc8af287a8d0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=refcount-8.qcow2', '5887ac91cb99e88f', 'e00d792eb9d11c62', 'f40c5f55581ae395', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=refcount-8.qcow2', '5887ac91cb99e88f', 'e00d792eb9d11c62', 'c1120bce748bb122', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=refcount-8.qcow2', '5887ac91cb99e88f', 'e00d792eb9d11c62', 'a7ebff66513e422c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=short-tail-odd.qcow2', 'bfcd1c30b0b80b3f', 'e0801371a8506eb4', '53915bdd7586b25f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=short-tail-odd.qcow2', 'bfcd1c30b0b80b3f', 'e0801371a8506eb4', '2cac6528cf7a725f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=short-tail-odd.qcow2', 'bfcd1c30b0b80b3f', 'e0801371a8506eb4', '7937517d0e5954ca', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=short-tail.qcow2', 'ef59c75a9e759628', 'd40c2a4073e0b68a', '85b35f5c913ff750', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=short-tail.qcow2', 'ef59c75a9e759628', 'd40c2a4073e0b68a', '84f11df03be4ab39', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=short-tail.qcow2', 'ef59c75a9e759628', 'd40c2a4073e0b68a', 'da4a78fb328596d9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=size-0.qcow2', '1f0e416c971c2d5e', '7977bb55a5c1ee4e', '262bf98d1137d228', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=size-0.qcow2', '1f0e416c971c2d5e', '7977bb55a5c1ee4e', '262bf98d1137d228', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=size-0.qcow2', '1f0e416c971c2d5e', '7977bb55a5c1ee4e', '262bf98d1137d228', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=size-1000.qcow2', 'c8dccb184dfa0e2d', '477587f4b7ee2bc0', '72738e038c9e5610', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=size-1000.qcow2', 'c8dccb184dfa0e2d', '477587f4b7ee2bc0', '64b20e6688425adc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=size-1000.qcow2', 'c8dccb184dfa0e2d', '477587f4b7ee2bc0', '72738e038c9e5610', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=size-10485761.qcow2', '57022a754e783193', '477587f4b7ee2bc0', 'fd19ceaf5f82f3c3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=size-10485761.qcow2', '57022a754e783193', '477587f4b7ee2bc0', '81d0c284fcbb168a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=size-10485761.qcow2', '57022a754e783193', '477587f4b7ee2bc0', 'a9703923ad55725f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=size-1049000.qcow2', '9359e598a6aff872', '477587f4b7ee2bc0', '084e33004de85d8e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=size-1049000.qcow2', '9359e598a6aff872', '477587f4b7ee2bc0', '92e37f737d87bfa2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=size-1049000.qcow2', '9359e598a6aff872', '477587f4b7ee2bc0', '75fbcb38c32b5590', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=size-1m-plus-512.qcow2', '2585311d892980b8', '477587f4b7ee2bc0', '06458c7204e00e45', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=size-1m-plus-512.qcow2', '2585311d892980b8', '477587f4b7ee2bc0', '414a1dc2eb93bbb8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=size-1m-plus-512.qcow2', '2585311d892980b8', '477587f4b7ee2bc0', '0a3a9d13737d72c0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=size-512.qcow2', 'b753f3e184684cb1', '477587f4b7ee2bc0', 'c4d6bde79ab3f85c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=size-512.qcow2', 'b753f3e184684cb1', '477587f4b7ee2bc0', 'c4d6bde79ab3f85c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=size-512.qcow2', 'b753f3e184684cb1', '477587f4b7ee2bc0', 'dac94179936a14e2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=size-65535.qcow2', '892819fe744e11c5', '477587f4b7ee2bc0', 'c14fa82c961e64e0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=size-65535.qcow2', '892819fe744e11c5', '477587f4b7ee2bc0', '77bffa466f78eadd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=size-65535.qcow2', '892819fe744e11c5', '477587f4b7ee2bc0', '4e22bd5345fe02f2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=size-65537.qcow2', '28c6c9b6fd0af4e0', '477587f4b7ee2bc0', 'bc57a4c9829f9c7d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=size-65537.qcow2', '28c6c9b6fd0af4e0', '477587f4b7ee2bc0', '7845878871aa2355', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=size-65537.qcow2', '28c6c9b6fd0af4e0', '477587f4b7ee2bc0', '9dd0aaa4f4793484', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=snapshot-control.qcow2', 'c2765f6ee753c017', 'ebdf06436fdfa560', 'f28af3b422107276', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=snapshot-control.qcow2', 'c2765f6ee753c017', 'ebdf06436fdfa560', '2c6218f90eb03012', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=snapshot-control.qcow2', 'c2765f6ee753c017', 'ebdf06436fdfa560', '61ec86a9c16db699', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=snapshot-many.qcow2', 'a55ef2a6390eef4e', '3a08b1d0fd5988f8', '90afafdd333c03d7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=snapshot-many.qcow2', 'a55ef2a6390eef4e', '3a08b1d0fd5988f8', '829a0523d3d0fd69', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=snapshot-many.qcow2', 'a55ef2a6390eef4e', '3a08b1d0fd5988f8', '9f78387ac7759a15', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=snapshot-names.qcow2', 'cd21365a6a229175', '8714fe9a711a0a8a', '5dcb32d6d0bbc0f5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=snapshot-names.qcow2', 'cd21365a6a229175', '8714fe9a711a0a8a', 'e2717bafc4130e73', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=snapshot-names.qcow2', 'cd21365a6a229175', '8714fe9a711a0a8a', 'bbbfef1f81cae357', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=snapshot-one.qcow2', '95e348e5b83920f0', '47a11e4e3be7b785', '07e94b9f13512325', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=snapshot-one.qcow2', '95e348e5b83920f0', '47a11e4e3be7b785', '42adaa29fc8cc02e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=snapshot-one.qcow2', '95e348e5b83920f0', '47a11e4e3be7b785', '8762c55e1d0cc9fb', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=snapshot-v2.qcow2', '7a3b014fbbb864ca', '569cc4ec52f53725', '26939cf4ede2e094', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=snapshot-v2.qcow2', '7a3b014fbbb864ca', '569cc4ec52f53725', '095081fbcf1cfff7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=snapshot-v2.qcow2', '7a3b014fbbb864ca', '569cc4ec52f53725', '52cc3fcb78dca583', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=snapshot-vm.qcow2', 'f5fa950010e5fc5b', '70643b7216a8a899', '3033a7634cef92b3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=snapshot-vm.qcow2', 'f5fa950010e5fc5b', '70643b7216a8a899', '517b943c9c01b00c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=snapshot-vm.qcow2', 'f5fa950010e5fc5b', '70643b7216a8a899', 'b6c9e5abe57cd7ec', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=tail.qcow2', '75e06881239eed9f', '9294174dd4ebdcc4', '46c08a7170cc4cd3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=tail.qcow2', '75e06881239eed9f', '9294174dd4ebdcc4', '5654e1e51c8b6d33', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=tail.qcow2', '75e06881239eed9f', '9294174dd4ebdcc4', 'ad6dca0a44a2348f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=v2-cluster-512.qcow2', 'd0c4bdaa10e08a55', '375b47d72117bec4', '6c543344f5cb9f3a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=v2-cluster-512.qcow2', 'd0c4bdaa10e08a55', '375b47d72117bec4', '56027ca7fc13c3f4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=v2-cluster-512.qcow2', 'd0c4bdaa10e08a55', '375b47d72117bec4', '073e0ab7d617f6c2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=v2-cluster-65536.qcow2', 'd168951ca728bb70', 'ba21fdbd9e924c2c', '46dab4d6313187b1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=v2-cluster-65536.qcow2', 'd168951ca728bb70', 'ba21fdbd9e924c2c', '51490d829e30f9f1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=v2-cluster-65536.qcow2', 'd168951ca728bb70', 'ba21fdbd9e924c2c', 'f9c79b2bc206501a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=v3-cluster-2097152.qcow2', 'd7a73f2d089c9d1a', '135bf3e3ee4fc75e', '0a0a9538f0ddd03d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=v3-cluster-2097152.qcow2', 'd7a73f2d089c9d1a', '135bf3e3ee4fc75e', '0d249fe32df9027d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=v3-cluster-2097152.qcow2', 'd7a73f2d089c9d1a', '135bf3e3ee4fc75e', '4739571e2df5e3cf', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O qcow2 bs=1000 count=5 skip=0 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', 'f97005502a01625d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O qcow2 bs=1000 count=5 skip=3 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '9f66502f92c71b38', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O qcow2 bs=65536 count=5 skip=0 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', 'd49a17e2495e31a0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O qcow2 bs=65536 count=5 skip=3 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', 'fcda1531a3f9d1c2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O raw bs=1000 count=5 skip=0 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '68b0891fdbc31ffd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O raw bs=1000 count=5 skip=3 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '4db9e181f08b7dc6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O raw bs=65536 count=5 skip=0 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '814ada066572c9a3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O raw bs=65536 count=5 skip=3 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', 'adc894ef9ff3686a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vdi bs=1000 count=5 skip=0 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '880c8539404f39d4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vdi bs=1000 count=5 skip=3 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', 'f2ae8e0f7e8ecb85', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vdi bs=65536 count=5 skip=0 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '72ad5c7abcd90d5f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vdi bs=65536 count=5 skip=3 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', 'ef479e6dac1a2c09', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vhdx bs=1000 count=5 skip=0 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', 'cfeb35a5ab79a9aa', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vhdx bs=1000 count=5 skip=3 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '904478cb5094e1e3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vhdx bs=65536 count=5 skip=0 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '0ca069d86a31945a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vhdx bs=65536 count=5 skip=3 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '479b46fd12e21e77', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vmdk bs=1000 count=5 skip=0 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', 'a61a2afd7b2cebf9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vmdk bs=1000 count=5 skip=3 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '5fe63a9d13d079e0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vmdk bs=65536 count=5 skip=0 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', 'afdc807e7d22bdf7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vmdk bs=65536 count=5 skip=3 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', 'acb09305f55a68b0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vpc bs=1000 count=5 skip=0 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '32a1f050cb877331', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vpc bs=1000 count=5 skip=3 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '9b449e56e65ff084', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vpc bs=65536 count=5 skip=0 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '72a35996e51b97ce', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vpc bs=65536 count=5 skip=3 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '02d50c7aa53119cf', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', 'eec688d2fd57df77', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '17d0cf5cfa39ff32', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '4a2f6f7c5c6bd489', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=v3-cluster-512.qcow2', '5253bce2f760b3b3', '9600034faa030274', 'a068a0a72cc694fa', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=v3-cluster-512.qcow2', '5253bce2f760b3b3', '9600034faa030274', 'e2212741f658f18b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=v3-cluster-512.qcow2', '5253bce2f760b3b3', '9600034faa030274', '309e7aeed00f98c8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=refcount-16.qcow2', '94cf4c3f690bbbc1', 'e00d792eb9d11c62', '9da14fec38f696f6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=v3-cluster-65536.qcow2', '94cf4c3f690bbbc1', 'e00d792eb9d11c62', '12abe6011ecafbf3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=refcount-16.qcow2', '94cf4c3f690bbbc1', 'e00d792eb9d11c62', '496538c5a8ea36c3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=v3-cluster-65536.qcow2', '94cf4c3f690bbbc1', 'e00d792eb9d11c62', '966fb1d00aed49f8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=refcount-16.qcow2', '94cf4c3f690bbbc1', 'e00d792eb9d11c62', '344c901c530aebd7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=v3-cluster-65536.qcow2', '94cf4c3f690bbbc1', 'e00d792eb9d11c62', '6a42404706d6b647', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=zero-alloc.qcow2', '393b3e053278f139', 'f035934631cdb710', '0a1174cca8bab736', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=zero-alloc.qcow2', '393b3e053278f139', 'f035934631cdb710', '2e112f009e4a89c1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=zero-alloc.qcow2', '393b3e053278f139', 'f035934631cdb710', '619aeead52eb37dc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=zero-end.qcow2', 'f510dbfeb0cf763d', '098595494e619f2d', 'b58595538af62c74', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=zero-end.qcow2', 'f510dbfeb0cf763d', '098595494e619f2d', '60dcff0032b9ec6d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=zero-end.qcow2', 'f510dbfeb0cf763d', '098595494e619f2d', 'c97467c36e1d0981', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=1000 count=3 skip=1 if=zero-mixed.qcow2', '6bcbf405e042b9c5', '860e90b7830c4794', 'c42f6f6256ac82e1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=1048576 count=3 skip=1 if=zero-mixed.qcow2', '6bcbf405e042b9c5', '860e90b7830c4794', 'c69f7dcfd3a0fb01', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=512 count=3 skip=1 if=zero-mixed.qcow2', '6bcbf405e042b9c5', '860e90b7830c4794', 'e6753ec7ea31c7be', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=zero-mixed.qcow2', '6bcbf405e042b9c5', '860e90b7830c4794', 'b8d9e31e30cd5374', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=zero-mixed.qcow2', '6bcbf405e042b9c5', '860e90b7830c4794', 'af0bd97468b4ab3c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=zero-mixed.qcow2', '6bcbf405e042b9c5', '860e90b7830c4794', '23db49518746e63c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=zero-plain.qcow2', 'c4cc81721c7450a4', '098595494e619f2d', '6f9482607187bd51', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=zero-plain.qcow2', 'c4cc81721c7450a4', '098595494e619f2d', '6be9c382b8038bc5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=zero-plain.qcow2', 'c4cc81721c7450a4', '098595494e619f2d', '194a8d29ad7cbc54', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=zero-unmap.qcow2', '84616a472228c8ec', '73fcb29fb5a391bd', '5e697897b934c131', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=zero-unmap.qcow2', '84616a472228c8ec', '73fcb29fb5a391bd', '0c83bd2b642207ac', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=zero-unmap.qcow2', '84616a472228c8ec', '73fcb29fb5a391bd', '4c7145f54df1dcf5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-1.raw', '18ac3e7343f01689', '75a6f0c4b57763bf', '3ee7fab5e1811b1a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-1.raw', '18ac3e7343f01689', '75a6f0c4b57763bf', '3ee7fab5e1811b1a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-1.raw', '18ac3e7343f01689', '75a6f0c4b57763bf', '231192273a3eb239', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=1000 count=3 skip=1 if=data-1000.raw', 'e8cec134fe59530e', 'd99220dbddef44bd', '40e9cab123d435d2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=1048576 count=3 skip=1 if=data-1000.raw', 'e8cec134fe59530e', 'd99220dbddef44bd', 'd583ffc966382a07', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=512 count=3 skip=1 if=data-1000.raw', 'e8cec134fe59530e', 'd99220dbddef44bd', 'f95279091e131a6c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-1000.raw', 'e8cec134fe59530e', 'd99220dbddef44bd', '40e9cab123d435d2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-1000.raw', 'e8cec134fe59530e', 'd99220dbddef44bd', 'd583ffc966382a07', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-1000.raw', 'e8cec134fe59530e', 'd99220dbddef44bd', 'f95279091e131a6c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-4096.raw', 'ef94c126bfb6793c', '716e5c262546f29e', '7d3f0b7bc15ede18', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-4096.raw', 'ef94c126bfb6793c', '716e5c262546f29e', '8f215b3ea8440856', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-4096.raw', 'ef94c126bfb6793c', '716e5c262546f29e', '00dca8ea370ed8bf', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-4097.raw', '4ebc89abadba3efd', '9ac735ab5a34e784', 'abab25569df21a5e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-4097.raw', '4ebc89abadba3efd', '9ac735ab5a34e784', '1a86b20a48c7c18c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-4097.raw', '4ebc89abadba3efd', '9ac735ab5a34e784', '394698c4f0a24260', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-511.raw', '4d6853a2cb123319', 'd96e932107fb750d', '2073ca99460c7773', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-511.raw', '4d6853a2cb123319', 'd96e932107fb750d', '2073ca99460c7773', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-511.raw', '4d6853a2cb123319', 'd96e932107fb750d', '13be8668b98c7513', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-512.raw', '640440dcc02502c8', '3cd51f8cab5d41b9', '9a093a4662f4563c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-512.raw', '640440dcc02502c8', '3cd51f8cab5d41b9', '9a093a4662f4563c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-512.raw', '640440dcc02502c8', '3cd51f8cab5d41b9', '97a78f6edee02959', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', '9c048506efc683ea', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', 'f5e3a4f21af5903c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', '48e2b68687838b19', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-65535.raw', 'bac71fdc0f8aab77', 'aab856f946d50da5', 'f9a6d6aadf7afac4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-65535.raw', 'bac71fdc0f8aab77', 'aab856f946d50da5', '8edec12a9e57d8b0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-65535.raw', 'bac71fdc0f8aab77', 'aab856f946d50da5', '65019685e9e3edb6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-65536.raw', '3fd6b8a3dea59791', '5fb61c1118a113d2', 'f60371b82a198cdc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-65536.raw', '3fd6b8a3dea59791', '5fb61c1118a113d2', '4e481a122c7c75b5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-65536.raw', '3fd6b8a3dea59791', '5fb61c1118a113d2', '169c6795e598c41e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-65537.raw', '6f2b91570018bfcd', '3a673f460b36f7d0', '00e47f793a2b6e2a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-65537.raw', '6f2b91570018bfcd', '3a673f460b36f7d0', '623eab2c7f7ded7b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-65537.raw', '6f2b91570018bfcd', '3a673f460b36f7d0', '4354f9afa2898521', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-ends.raw', '931cc43ef9241b4a', 'e495d856b8914960', '8ffbd6de72637441', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-ends.raw', '931cc43ef9241b4a', 'e495d856b8914960', '0d5a2efbb2cd1bde', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-ends.raw', '931cc43ef9241b4a', 'e495d856b8914960', 'b9b5751e30ddc6cd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=data-middle.raw', 'baf746ee3d4a3be3', 'beb356231bf5d682', 'eb60cffa5770a5d9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=data-middle.raw', 'baf746ee3d4a3be3', 'beb356231bf5d682', '1bd623172c3107e8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=data-middle.raw', 'baf746ee3d4a3be3', 'beb356231bf5d682', '30bd87b634d751ce', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', '57270645ad6c558c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', '57270645ad6c558c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', '57270645ad6c558c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=gpt.raw', 'f2be1c29fdc3268a', 'f7a8369af6f7a0c0', 'f4fb4d9f68516c41', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=gpt.raw', 'f2be1c29fdc3268a', 'f7a8369af6f7a0c0', '2f99b462d1098978', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=gpt.raw', 'f2be1c29fdc3268a', 'f7a8369af6f7a0c0', '72c8e4f0a59b2231', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hole-1.raw', '6e340b9cffb37a98', '75a6f0c4b57763bf', 'aa546b5931a25460', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hole-1.raw', '6e340b9cffb37a98', '75a6f0c4b57763bf', 'aa546b5931a25460', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hole-1.raw', '6e340b9cffb37a98', '75a6f0c4b57763bf', '2ac9784476395c39', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', '6aaf27246deb42aa', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', 'd4d9028c26a814ed', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', '6aaf27246deb42aa', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hole-1m.raw', '30e14955ebf13522', 'ad2e80dee291b6b1', 'd3e7b2facf90152a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hole-1m.raw', '30e14955ebf13522', 'ad2e80dee291b6b1', '058f32ffb01191f5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hole-1m.raw', '30e14955ebf13522', 'ad2e80dee291b6b1', '310ae304109c76eb', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hole-4096.raw', 'ad7facb2586fc6e9', '53edac82819d6631', 'd45564d0b49b4a49', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hole-4096.raw', 'ad7facb2586fc6e9', '53edac82819d6631', '05dbc874cdf12aa6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hole-4096.raw', 'ad7facb2586fc6e9', '53edac82819d6631', '1bc6a784298e340c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hole-4097.raw', 'b587fa297299ce9c', '90a7d8aa3d98eb78', 'f5c47dfb93f09ade', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hole-4097.raw', 'b587fa297299ce9c', '90a7d8aa3d98eb78', 'b2b0d28abf9ee14f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hole-4097.raw', 'b587fa297299ce9c', '90a7d8aa3d98eb78', '9b09e9cd74e537b3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hole-511.raw', '117985087e92cba0', 'd96e932107fb750d', 'd10cd38b12fc752c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hole-511.raw', '117985087e92cba0', 'd96e932107fb750d', 'd10cd38b12fc752c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hole-511.raw', '117985087e92cba0', 'd96e932107fb750d', '31c792a049eb012a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hole-512.raw', '076a27c79e5ace2a', 'afd9b1f0210cf2e8', 'ab6569307a13b630', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hole-512.raw', '076a27c79e5ace2a', 'afd9b1f0210cf2e8', 'ab6569307a13b630', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hole-512.raw', '076a27c79e5ace2a', 'afd9b1f0210cf2e8', '8feecc3ec5565fff', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hole-513.raw', '8ae7498b01f40e9d', '2797d50190e991ac', '2f878990329cb78b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hole-513.raw', '8ae7498b01f40e9d', '2797d50190e991ac', '1974ee368c58506b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hole-513.raw', '8ae7498b01f40e9d', '2797d50190e991ac', '2f878990329cb78b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hole-65535.raw', '9f797b60edaf440d', 'e857ff4c0c01ee7e', '45077e00a91124c6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hole-65535.raw', '9f797b60edaf440d', 'e857ff4c0c01ee7e', 'cea1c8c121f23f68', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hole-65535.raw', '9f797b60edaf440d', 'e857ff4c0c01ee7e', '86d6ae2121b7b22d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hole-65536.raw', 'de2f256064a0af79', '25a791282a5963a2', '314b2982004dc9b9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hole-65536.raw', 'de2f256064a0af79', '25a791282a5963a2', '25070638abb246da', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hole-65536.raw', 'de2f256064a0af79', '25a791282a5963a2', '95875623368e4eb7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hole-65537.raw', '3266304f31be278d', 'b01030a53c693d68', 'c2764fd35ade2514', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hole-65537.raw', '3266304f31be278d', 'b01030a53c693d68', 'a29d2aab792984df', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hole-65537.raw', '3266304f31be278d', 'b01030a53c693d68', '9c13c9679681ce92', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hole-first.raw', '1a6a175e149f829d', '2f885b3aab6515ae', 'f38d38a6b91e46b2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hole-first.raw', '1a6a175e149f829d', '2f885b3aab6515ae', 'eb07ed2eace221de', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hole-first.raw', '1a6a175e149f829d', '2f885b3aab6515ae', '13fbf7c84feb7514', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hole-last.raw', '4769c0d57c3cb7c6', 'b215c184c5ffaba1', '0e822a37d445ac58', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hole-last.raw', '4769c0d57c3cb7c6', 'b215c184c5ffaba1', '3eb264a9e2a8cb16', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hole-last.raw', '4769c0d57c3cb7c6', 'b215c184c5ffaba1', '283286728c7dadf2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hole-middle.raw', '453979a99cc85b20', '765818a064dc17c4', 'ed7cc8593db0042f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hole-middle.raw', '453979a99cc85b20', '765818a064dc17c4', 'f076f1a781d42556', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hole-middle.raw', '453979a99cc85b20', '765818a064dc17c4', '2ee5effb1e06cd28', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=iso.raw', '53280886160cc693', 'd013acdafcddf82d', 'd33e778c3f43df69', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=iso.raw', '53280886160cc693', 'd013acdafcddf82d', '2fe1a53a1f1cc08b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=iso.raw', '53280886160cc693', 'd013acdafcddf82d', '90aa5f8044647510', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=luks2.raw', '6daac83e1ab70438', '6ee7bb380f68e81a', '9788110b229c6708', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=luks2.raw', '6daac83e1ab70438', '6ee7bb380f68e81a', '935c6ec14dcd31ee', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=luks2.raw', '6daac83e1ab70438', '6ee7bb380f68e81a', 'c67d3869494ff0c4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=punched.raw', '4e8c2a2fd001d687', '6af0e7ab0607ac20', '4f7c93bc6decd124', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=punched.raw', '4e8c2a2fd001d687', '6af0e7ab0607ac20', '3cdf5135121b2fd2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=punched.raw', '4e8c2a2fd001d687', '6af0e7ab0607ac20', 'de492be0addebfdb', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O qcow2 bs=1000 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '5bdbabee68441dea', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O qcow2 bs=1000 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '75acf56198e91574', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O qcow2 bs=65536 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '10ba1195f5de6438', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O qcow2 bs=65536 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '2de51827af64cedd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O raw bs=1000 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '695bf7493ec32ba2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O raw bs=1000 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '713069df2ee85293', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O raw bs=65536 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '27c25ebbcda5d468', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O raw bs=65536 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'd57e032be045a802', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vdi bs=1000 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'a31f03ace9fbbbfa', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vdi bs=1000 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '4e53678386890ff7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vdi bs=65536 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '369e324e4529a4e6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vdi bs=65536 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '1880450123e16df1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vhdx bs=1000 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '58bb690e805dea28', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vhdx bs=1000 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '70eeb930a8eab2ba', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vhdx bs=65536 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'de9da6ed80eabf6a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vhdx bs=65536 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '33fd81f9ab803544', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vmdk bs=1000 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '83b47e86b6573457', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vmdk bs=1000 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '33ca5602fd833237', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vmdk bs=65536 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'fb30a6f413d58e61', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vmdk bs=65536 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '7a3cda9b8239966a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vpc bs=1000 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '372a764fb7e9ac0b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vpc bs=1000 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'cecfcab6946149c8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vpc bs=65536 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'afa22d77716e0875', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vpc bs=65536 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'bae1149db555df65', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O qcow2 bs=1000 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '5bdbabee68441dea', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O qcow2 bs=1000 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '75acf56198e91574', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O qcow2 bs=65536 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '10ba1195f5de6438', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O qcow2 bs=65536 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '2de51827af64cedd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O raw bs=1000 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '695bf7493ec32ba2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O raw bs=1000 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '713069df2ee85293', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O raw bs=65536 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '27c25ebbcda5d468', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O raw bs=65536 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'd57e032be045a802', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vdi bs=1000 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'a31f03ace9fbbbfa', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vdi bs=1000 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '4e53678386890ff7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vdi bs=65536 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '369e324e4529a4e6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vdi bs=65536 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '1880450123e16df1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vhdx bs=1000 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '58bb690e805dea28', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vhdx bs=1000 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '70eeb930a8eab2ba', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vhdx bs=65536 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'de9da6ed80eabf6a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vhdx bs=65536 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '33fd81f9ab803544', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vmdk bs=1000 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '83b47e86b6573457', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vmdk bs=1000 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '33ca5602fd833237', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vmdk bs=65536 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'fb30a6f413d58e61', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vmdk bs=65536 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '7a3cda9b8239966a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vpc bs=1000 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '372a764fb7e9ac0b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vpc bs=1000 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'cecfcab6946149c8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vpc bs=65536 count=5 skip=0 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'afa22d77716e0875', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vpc bs=65536 count=5 skip=3 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'bae1149db555df65', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=1000 count=3 skip=1 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '30ae495c7af418b8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=1048576 count=3 skip=1 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '05d3f84f296bc76b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=512 count=3 skip=1 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'cd7359decf0afb87', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '30ae495c7af418b8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '05d3f84f296bc76b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', 'cd7359decf0afb87', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=tail-data.raw', '06251dd5ef5d42cc', '02656972717aabbb', '04130e917dd03463', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=tail-data.raw', '06251dd5ef5d42cc', '02656972717aabbb', '5b323e3db9d14693', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=tail-data.raw', '06251dd5ef5d42cc', '02656972717aabbb', 'b42c1e47f104e472', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=tail-hole.raw', 'dcc72a06bbc2876d', '3c8329ec489f51be', '7b594a412e81168b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=tail-hole.raw', 'dcc72a06bbc2876d', '3c8329ec489f51be', '80e4f2cb9cb7ad3d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=tail-hole.raw', 'dcc72a06bbc2876d', '3c8329ec489f51be', 'a968c02446d23d1d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=tail-in-page.raw', '85ae310e8ef69ad6', 'dc4ca94a44005a72', '20156e5ced14d10d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=tail-in-page.raw', '85ae310e8ef69ad6', 'dc4ca94a44005a72', '5548a912b0d1c036', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=tail-in-page.raw', '85ae310e8ef69ad6', 'dc4ca94a44005a72', '807df8e13fe7fa67', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=tail-one-byte.raw', 'f2524b5d6d53084d', '6750def6bb454d41', '6d50afe4a44e6da3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=tail-one-byte.raw', 'f2524b5d6d53084d', '6750def6bb454d41', '8ea116eb155c5b32', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=tail-one-byte.raw', 'f2524b5d6d53084d', '6750def6bb454d41', '32fc8b925274a901', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=text.raw', '7fe0905f1ea13eff', 'bdfe5bc1f3aa4bc9', '34477819851d9f56', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=text.raw', '7fe0905f1ea13eff', 'bdfe5bc1f3aa4bc9', '34477819851d9f56', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=text.raw', '7fe0905f1ea13eff', 'bdfe5bc1f3aa4bc9', '138b1ef77b56313d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=zeros-written.raw', 'fa43239bcee7b97c', '1a3ecae6a25e7a29', 'd499a0c465934684', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=zeros-written.raw', 'fa43239bcee7b97c', '1a3ecae6a25e7a29', '7eba8d43ea26f852', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=zeros-written.raw', 'fa43239bcee7b97c', '1a3ecae6a25e7a29', '1050bc4908e5b9a8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-entry-free.vdi', '17d893dba4811af6', '2ac036c749a01001', 'd44adae6040f384c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-entry-free.vdi', '17d893dba4811af6', '2ac036c749a01001', '5338729ec8aa1a56', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-entry-free.vdi', '17d893dba4811af6', '2ac036c749a01001', '79fe93e35850f605', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-entry-large.vdi', 'b890c17b5e9f11f0', '2ac036c749a01001', 'c88882c3925f2ea9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-entry-large.vdi', 'b890c17b5e9f11f0', '2ac036c749a01001', '360fbf8785dbad9e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-entry-large.vdi', 'b890c17b5e9f11f0', '2ac036c749a01001', 'b37ae16b91224c46', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-entry-most.vdi', '31925163d6e37807', '2ac036c749a01001', '24310c417454722a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-entry-most.vdi', '31925163d6e37807', '2ac036c749a01001', '7a990a7546d98257', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-entry-most.vdi', '31925163d6e37807', '2ac036c749a01001', 'a75fc82d43ab9c19', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-entry-past-end.vdi', '5f52caf03d47cf08', '2ac036c749a01001', 'aa07c133619c62ec', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-entry-past-end.vdi', '5f52caf03d47cf08', '2ac036c749a01001', 'df93da3c863f8737', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-entry-past-end.vdi', '5f52caf03d47cf08', '2ac036c749a01001', '7a63a2370d16b9e7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-entry-twice.vdi', 'bc151019b0557af8', '2ac036c749a01001', 'e26affdeb697d08f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-entry-twice.vdi', 'bc151019b0557af8', '2ac036c749a01001', '6bddf4ff7e5c5aed', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-entry-twice.vdi', 'bc151019b0557af8', '2ac036c749a01001', '96354fdb9dcb3cf0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-entry-zero.vdi', '67b409f395fe202f', '2ac036c749a01001', 'da12ff6b871c31b7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-entry-zero.vdi', '67b409f395fe202f', '2ac036c749a01001', '85b98c3c429d53ab', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-entry-zero.vdi', '67b409f395fe202f', '2ac036c749a01001', '97187400db51fec5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic-0.vdi', '815e51831e7a4f93', '3cd51f8cab5d41b9', '57d1dc9574e7e990', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic-0.vdi', '815e51831e7a4f93', '3cd51f8cab5d41b9', '57d1dc9574e7e990', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic-0.vdi', '815e51831e7a4f93', '3cd51f8cab5d41b9', '57d1dc9574e7e990', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic-1t.vdi', '0d9572d3dca58c12', 'ba0f43fcb70f42f9', '0b3de312f233b400', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic-1t.vdi', '0d9572d3dca58c12', 'ba0f43fcb70f42f9', 'e6bb23f414698947', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic-1t.vdi', '0d9572d3dca58c12', 'ba0f43fcb70f42f9', '36db9eb0490425d7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic-descending.vdi', '6e03f0a44b4bb828', '2ac036c749a01001', '16751fe688a1cb3b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic-descending.vdi', '6e03f0a44b4bb828', '2ac036c749a01001', 'bcfab7d783782b80', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic-descending.vdi', '6e03f0a44b4bb828', '2ac036c749a01001', 'df00f628786e6aab', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic-empty.vdi', 'e429f0fa1d1cbeb0', 'ad6be25cb96b44b5', 'e95037683e26c79d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic-empty.vdi', 'e429f0fa1d1cbeb0', 'ad6be25cb96b44b5', '188d41df86e6016f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic-empty.vdi', 'e429f0fa1d1cbeb0', 'ad6be25cb96b44b5', '70d1e9b646f4169f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic-odd.vdi', '96991c5438a50b65', '34f0d55d57d80c36', '1626c0ace4a234cc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic-odd.vdi', '96991c5438a50b65', '34f0d55d57d80c36', '77784e3948a74ca8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic-odd.vdi', '96991c5438a50b65', '34f0d55d57d80c36', '7cbbaabc708f9271', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic-past-block.vdi', '6f218b8afcdbd02c', '34f0d55d57d80c36', '026e713e19c32fe4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic-past-block.vdi', '6f218b8afcdbd02c', '34f0d55d57d80c36', '268782ea1855025b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic-past-block.vdi', '6f218b8afcdbd02c', '34f0d55d57d80c36', '09c13e676b6d5fcc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=1000 count=3 skip=1 if=dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '42379e16a3346bac', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=1048576 count=3 skip=1 if=dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '37481257d6a95c25', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=512 count=3 skip=1 if=dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '6fceb67d55368e52', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vdi bs=1000 count=3 skip=1 if=dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '3164080808cb46d1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vdi bs=1048576 count=3 skip=1 if=dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '038af9a15e71cfbb', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vdi bs=512 count=3 skip=1 if=dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '2b95994d63dfdc18', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '3164080808cb46d1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '038af9a15e71cfbb', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '2b95994d63dfdc18', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=static-empty.vdi', '124e594a54f41a53', 'b34ad3e5d76fd088', '18bf5b72fb75bdb8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=static-empty.vdi', '124e594a54f41a53', 'b34ad3e5d76fd088', '8af5f711c8aa372f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=static-empty.vdi', '124e594a54f41a53', 'b34ad3e5d76fd088', '9ae0715ff2c80f1b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=static-odd.vdi', 'dc64d3741d06afea', 'bcc11ecd300c897a', 'bd941864ddba0165', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=static-odd.vdi', 'dc64d3741d06afea', 'bcc11ecd300c897a', 'd45e666b9a3fb63f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=static-odd.vdi', 'dc64d3741d06afea', 'bcc11ecd300c897a', '9970b50435f12753', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=static-punched.vdi', 'ec53e0e126e3fbd4', '08854562db09cc90', '9ce621d929ed848c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=static.vdi', 'ec53e0e126e3fbd4', '08854562db09cc90', '5505148bdd4d0542', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=static-punched.vdi', 'ec53e0e126e3fbd4', '08854562db09cc90', 'b4d7870f9c7380df', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=static.vdi', 'ec53e0e126e3fbd4', '08854562db09cc90', '0c61d95abfd349ff', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=static-punched.vdi', 'ec53e0e126e3fbd4', '08854562db09cc90', '703772f175da53f0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=static.vdi', 'ec53e0e126e3fbd4', '08854562db09cc90', '0df6da791d0cf452', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk bs=1000 count=3 skip=1 if=a.part', '29feaca0c7241dd7', '59820538d381b980', '49c7f558d84ba444', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk bs=1048576 count=3 skip=1 if=a.part', '29feaca0c7241dd7', '59820538d381b980', '49c7f558d84ba444', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk bs=512 count=3 skip=1 if=a.part', '29feaca0c7241dd7', '59820538d381b980', '49c7f558d84ba444', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-gd-0.vmdk', 'cc33ad232f03f781', 'c93627e7fc045d14', 'ec0a7936567cb900', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-gd-0.vmdk', 'cc33ad232f03f781', 'c93627e7fc045d14', '4136ec8373783b24', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-gd-0.vmdk', 'cc33ad232f03f781', 'c93627e7fc045d14', '9dae81c9ad372992', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-gd-at-end.vmdk', 'efe8064f199330f7', 'c93627e7fc045d14', '2e287fa4ecaf5245', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-gd-at-end.vmdk', 'efe8064f199330f7', 'c93627e7fc045d14', '2e287fa4ecaf5245', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-gd-at-end.vmdk', 'efe8064f199330f7', 'c93627e7fc045d14', '2e287fa4ecaf5245', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-gd-entry-0.vmdk', '0baee89c76fd9bc7', 'c93627e7fc045d14', '1872fa4a78694429', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-gd-entry-0.vmdk', '0baee89c76fd9bc7', 'c93627e7fc045d14', 'd26ecc85a23751d8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-gd-entry-0.vmdk', '0baee89c76fd9bc7', 'c93627e7fc045d14', '8ff7a21cd6154a75', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-gd-entry-1.vmdk', 'd51d7744a6bc8eda', 'c93627e7fc045d14', '92ada6189afcf840', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-gd-entry-1.vmdk', 'd51d7744a6bc8eda', 'c93627e7fc045d14', '3833d0249ee31302', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-gd-entry-1.vmdk', 'd51d7744a6bc8eda', 'c93627e7fc045d14', '615d66dbb9f38ac4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-gd-entry-most.vmdk', 'd9878a5e33ca2fa5', 'c93627e7fc045d14', '8cc20a17e4df0cfe', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-gd-entry-most.vmdk', 'd9878a5e33ca2fa5', 'c93627e7fc045d14', 'a081729a1ce711f3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-gd-entry-most.vmdk', 'd9878a5e33ca2fa5', 'c93627e7fc045d14', '85c118cc11918700', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-gd-entry-past-end.vmdk', '3367ef42eb12231e', 'c93627e7fc045d14', '8db28615a10c4f2e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-gd-entry-past-end.vmdk', '3367ef42eb12231e', 'c93627e7fc045d14', '2246436b679cdb0e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-gd-entry-past-end.vmdk', '3367ef42eb12231e', 'c93627e7fc045d14', '3fc7d09b7199afa2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-gd-most.vmdk', '3c568063860b41b9', 'c93627e7fc045d14', '0c6dcea5c8b91f86', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-gd-most.vmdk', '3c568063860b41b9', 'c93627e7fc045d14', '0c6dcea5c8b91f86', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-gd-most.vmdk', '3c568063860b41b9', 'c93627e7fc045d14', '0c6dcea5c8b91f86', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-gd-past-end.vmdk', '5aa302954fc89c69', 'c93627e7fc045d14', '883e71f02ba9150c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-gd-past-end.vmdk', '5aa302954fc89c69', 'c93627e7fc045d14', 'db9ec9765d5bfc03', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-gd-past-end.vmdk', '5aa302954fc89c69', 'c93627e7fc045d14', 'e25300f355c2495f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-grain-0.vmdk', '832f28cd8270e852', 'c93627e7fc045d14', 'f3a9b078b5850bb7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-grain-0.vmdk', '832f28cd8270e852', 'c93627e7fc045d14', 'f3a9b078b5850bb7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-grain-0.vmdk', '832f28cd8270e852', 'c93627e7fc045d14', 'f3a9b078b5850bb7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-grain-1.vmdk', 'c2894f15f81d51d1', 'c93627e7fc045d14', '7053b4f7c4ce8de1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-grain-1.vmdk', 'c2894f15f81d51d1', 'c93627e7fc045d14', 'f129a83c6492adb6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-grain-1.vmdk', 'c2894f15f81d51d1', 'c93627e7fc045d14', 'd62709f64e0a32ff', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-grain-2m.vmdk', 'ff4e3ce6fca8feff', 'c93627e7fc045d14', 'c2134376514a064f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-grain-2m.vmdk', 'ff4e3ce6fca8feff', 'c93627e7fc045d14', 'bbdc4ce14c118ae6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-grain-2m.vmdk', 'ff4e3ce6fca8feff', 'c93627e7fc045d14', '08674ac93732e715', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-grain-3.vmdk', 'c2181c1db0f1f487', 'c93627e7fc045d14', '78d8214a311d2832', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-grain-3.vmdk', 'c2181c1db0f1f487', 'c93627e7fc045d14', 'ea99343d3bc99343', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-grain-3.vmdk', 'c2181c1db0f1f487', 'c93627e7fc045d14', '323ee35099dac3c8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-grain-entry-1.vmdk', 'c2b1727b23140dc0', 'c93627e7fc045d14', 'f80c11be1376c8d8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-grain-entry-1.vmdk', 'c2b1727b23140dc0', 'c93627e7fc045d14', '979c6e8a772f3198', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-grain-entry-1.vmdk', 'c2b1727b23140dc0', 'c93627e7fc045d14', '69e0a3cbd97b7e09', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-grain-entry-header.vmdk', '6b0833fb2252710a', 'c93627e7fc045d14', '2c75fc8996d926ab', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-grain-entry-header.vmdk', '6b0833fb2252710a', 'c93627e7fc045d14', 'd0fcb519c0b9cdc0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-grain-entry-header.vmdk', '6b0833fb2252710a', 'c93627e7fc045d14', 'a1c9d5ac57bcf382', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-grain-entry-most.vmdk', 'd3d44a22e200e835', 'c93627e7fc045d14', '53f0c7dd9c01b552', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-grain-entry-most.vmdk', 'd3d44a22e200e835', 'c93627e7fc045d14', 'dedbe57f96ab609f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-grain-entry-most.vmdk', 'd3d44a22e200e835', 'c93627e7fc045d14', 'f5a4801e8b74efb5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-grain-entry-past-end.vmdk', 'db507b750bde966d', 'c93627e7fc045d14', '175025c98cce4a18', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-grain-entry-past-end.vmdk', 'db507b750bde966d', 'c93627e7fc045d14', '4be51a7b378bc709', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-grain-entry-past-end.vmdk', 'db507b750bde966d', 'c93627e7fc045d14', '937d7ac3ef479e83', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-grain-entry-twice.vmdk', 'e294ad6527ac5a31', 'c93627e7fc045d14', 'ef83d49c2bac0516', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-grain-entry-twice.vmdk', 'e294ad6527ac5a31', 'c93627e7fc045d14', '012e67d307f315e6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-grain-entry-twice.vmdk', 'e294ad6527ac5a31', 'c93627e7fc045d14', 'a900734d21e5fe20', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-grain-most.vmdk', '801c14a902798d33', 'c93627e7fc045d14', '2d87bd6e8fb4cd88', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-grain-most.vmdk', '801c14a902798d33', 'c93627e7fc045d14', '2d87bd6e8fb4cd88', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-grain-most.vmdk', '801c14a902798d33', 'c93627e7fc045d14', '2d87bd6e8fb4cd88', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-grain-over.vmdk', '1dbebbe373472b4a', 'c93627e7fc045d14', '8b4bcf268f7f135f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-grain-over.vmdk', '1dbebbe373472b4a', 'c93627e7fc045d14', '8b4bcf268f7f135f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-grain-over.vmdk', '1dbebbe373472b4a', 'c93627e7fc045d14', '8b4bcf268f7f135f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-gtes-0.vmdk', 'fc0deca3973a3797', 'c93627e7fc045d14', 'ef3fa98dd2392dca', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-gtes-0.vmdk', 'fc0deca3973a3797', 'c93627e7fc045d14', 'ef3fa98dd2392dca', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-gtes-0.vmdk', 'fc0deca3973a3797', 'c93627e7fc045d14', 'ef3fa98dd2392dca', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-gtes-1.vmdk', '3340049ebb5d9034', 'c93627e7fc045d14', 'e953b5498d69285d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-gtes-1.vmdk', '3340049ebb5d9034', 'c93627e7fc045d14', 'dbe9ef6756f24450', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-gtes-1.vmdk', '3340049ebb5d9034', 'c93627e7fc045d14', 'd0f08e4bd4b1a55b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-gtes-256.vmdk', '908df0d7ebde988b', 'c93627e7fc045d14', 'b89b037d5cebea29', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-gtes-256.vmdk', '908df0d7ebde988b', 'c93627e7fc045d14', '1d5dca6f78566d7d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-gtes-256.vmdk', '908df0d7ebde988b', 'c93627e7fc045d14', '1b555a3fe23d1eba', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-gtes-513.vmdk', '4cef70e1fe6c6ad5', 'c93627e7fc045d14', '3dfc924fdc604baa', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-gtes-513.vmdk', '4cef70e1fe6c6ad5', 'c93627e7fc045d14', '3dfc924fdc604baa', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-gtes-513.vmdk', '4cef70e1fe6c6ad5', 'c93627e7fc045d14', '3dfc924fdc604baa', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=broken-gtes-most.vmdk', 'f9faf819050bbe15', 'c93627e7fc045d14', 'ab592b98c9e9d342', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=broken-gtes-most.vmdk', 'f9faf819050bbe15', 'c93627e7fc045d14', 'ab592b98c9e9d342', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=broken-gtes-most.vmdk', 'f9faf819050bbe15', 'c93627e7fc045d14', 'ab592b98c9e9d342', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=cowd.part', '2ef6d06eae123568', '9cb89237e0b7f0b8', '601c3afdf4bceb65', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=cowd.part', '2ef6d06eae123568', '9cb89237e0b7f0b8', '601c3afdf4bceb65', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=cowd.part', '2ef6d06eae123568', '9cb89237e0b7f0b8', '601c3afdf4bceb65', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=flat-empty.vmdk', '1e6d63ebdc2e9742', 'f8cedd65b75b0b24', 'a0fa11d5996ba66e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=flat-empty.vmdk', '1e6d63ebdc2e9742', 'f8cedd65b75b0b24', '16110a93a55853dc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=flat-empty.vmdk', '1e6d63ebdc2e9742', 'f8cedd65b75b0b24', 'c79bdf47bbf6189c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=flat-full.vmdk', 'cb24ce8e717c546d', '3cd51f8cab5d41b9', '0757856f291c8600', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=flat-full.vmdk', 'cb24ce8e717c546d', '3cd51f8cab5d41b9', 'f3bdc672e9c3d20b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=flat-full.vmdk', 'cb24ce8e717c546d', '3cd51f8cab5d41b9', '4c56ceab2d21b2d0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=flat-odd.vmdk', 'c2ee0e78212b3e0f', '3cd51f8cab5d41b9', 'b54ad426b3bcf1d5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=flat-odd.vmdk', 'c2ee0e78212b3e0f', '3cd51f8cab5d41b9', '36c726b04d00f5c3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=flat-odd.vmdk', 'c2ee0e78212b3e0f', '3cd51f8cab5d41b9', 'aeb840fe26cc8dde', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=1000 count=3 skip=1 if=flat.vmdk', '74b5c216507a21c9', '3cd51f8cab5d41b9', '4fd84f2f948ce650', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=1048576 count=3 skip=1 if=flat.vmdk', '74b5c216507a21c9', '3cd51f8cab5d41b9', '4fd84f2f948ce650', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=512 count=3 skip=1 if=flat.vmdk', '74b5c216507a21c9', '3cd51f8cab5d41b9', '0f3f17ee62ebf937', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=flat.vmdk', '74b5c216507a21c9', '3cd51f8cab5d41b9', 'fb982303643f023d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=flat.vmdk', '74b5c216507a21c9', '3cd51f8cab5d41b9', 'b259455d75bac959', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=flat.vmdk', '74b5c216507a21c9', '3cd51f8cab5d41b9', '6b45ba5c04dc6734', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-bad-line.vmdk', '01df633f5a8e0f8e', 'baa61588c198a690', 'a3c307956b68a410', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-bad-line.vmdk', '01df633f5a8e0f8e', 'baa61588c198a690', 'a3c307956b68a410', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-bad-line.vmdk', '01df633f5a8e0f8e', 'baa61588c198a690', 'a3c307956b68a410', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-flat-offset.vmdk', '00f64171ec18a7d1', 'e63af6f5adf6906a', '6c1f52930f05aa45', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-flat-offset.vmdk', '00f64171ec18a7d1', 'e63af6f5adf6906a', 'e181655f0edc6388', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-flat-offset.vmdk', '00f64171ec18a7d1', 'e63af6f5adf6906a', 'ffca5941f75aa7cc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-flat.vmdk', '1caec5aefac5b21e', '5911a79e5734b87d', 'b95c8f154fb25647', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-flat.vmdk', '1caec5aefac5b21e', '5911a79e5734b87d', 'df2f55763109f06f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-flat.vmdk', '1caec5aefac5b21e', '5911a79e5734b87d', '1309fb93d2b46b99', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-missing.vmdk', 'ed7df59df652d1e8', '6b70ac7b7ac1670e', 'd09eed266f04aaf8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-missing.vmdk', 'ed7df59df652d1e8', '6b70ac7b7ac1670e', 'd09eed266f04aaf8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-missing.vmdk', 'ed7df59df652d1e8', '6b70ac7b7ac1670e', 'd09eed266f04aaf8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-mixed.vmdk', 'bd4e4fa03f17c21a', 'de7ad6662c75b1b9', '4810302cd69ce26b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-mixed.vmdk', 'bd4e4fa03f17c21a', 'de7ad6662c75b1b9', '5ccf5b278c2dc7e7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-mixed.vmdk', 'bd4e4fa03f17c21a', 'de7ad6662c75b1b9', 'ef00a6ea3a52c4b4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-negative.vmdk', '19701bbf606cb267', 'fbdc5323b3316615', '35d55f23accd1283', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-negative.vmdk', '19701bbf606cb267', 'fbdc5323b3316615', '35d55f23accd1283', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-negative.vmdk', '19701bbf606cb267', 'fbdc5323b3316615', '35d55f23accd1283', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-no-extent.vmdk', '21ab9d1da91cbd6b', '597a6e6c2f4ecac4', 'f379f08fe7ee7b9b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-no-extent.vmdk', '21ab9d1da91cbd6b', '597a6e6c2f4ecac4', 'f379f08fe7ee7b9b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-no-extent.vmdk', '21ab9d1da91cbd6b', '597a6e6c2f4ecac4', 'f379f08fe7ee7b9b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-noaccess.vmdk', '75e629601ae27c3f', '770badedd5126925', 'c9b2784aa904b1ae', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-noaccess.vmdk', '75e629601ae27c3f', '770badedd5126925', 'c9b2784aa904b1ae', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-noaccess.vmdk', '75e629601ae27c3f', '770badedd5126925', 'c9b2784aa904b1ae', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-not-sparse.vmdk', '6c023ada553e3003', '597a6e6c2f4ecac4', 'ae3064099ef9a38b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-not-sparse.vmdk', '6c023ada553e3003', '597a6e6c2f4ecac4', 'ae3064099ef9a38b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-not-sparse.vmdk', '6c023ada553e3003', '597a6e6c2f4ecac4', 'ae3064099ef9a38b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-quote.vmdk', '1d4aff733cde42f2', 'fbdc5323b3316615', '1e8b04c9ceb4319c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-quote.vmdk', '1d4aff733cde42f2', 'fbdc5323b3316615', '1e8b04c9ceb4319c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-quote.vmdk', '1d4aff733cde42f2', 'fbdc5323b3316615', '1e8b04c9ceb4319c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-readonly.vmdk', '697683e2240a38dd', '8be54cee4205d16b', 'c099072a99639a3c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-readonly.vmdk', '697683e2240a38dd', '8be54cee4205d16b', 'c099072a99639a3c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-readonly.vmdk', '697683e2240a38dd', '8be54cee4205d16b', 'c099072a99639a3c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-same-twice.vmdk', '1644c255ef459846', '99d5ceb29a7395d6', '9c0ce48ce4d8451c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-same-twice.vmdk', '1644c255ef459846', '99d5ceb29a7395d6', '155e1985f7a8b291', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-same-twice.vmdk', '1644c255ef459846', '99d5ceb29a7395d6', 'fcd59e166f4820e3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-sectors-most.vmdk', '1d56ed3152eedaab', 'b7b287215279ce8d', '0d7feae8eeddbdce', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-sectors-most.vmdk', '1d56ed3152eedaab', 'b7b287215279ce8d', '0d7feae8eeddbdce', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-sectors-most.vmdk', '1d56ed3152eedaab', 'b7b287215279ce8d', '0d7feae8eeddbdce', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-sectors-over.vmdk', 'ee8faef7244d8e3b', '723b7b3618450000', '6016afe54b0e75e4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-sectors-over.vmdk', 'ee8faef7244d8e3b', '723b7b3618450000', '6016afe54b0e75e4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-sectors-over.vmdk', 'ee8faef7244d8e3b', '723b7b3618450000', '6016afe54b0e75e4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-short-extent.vmdk', 'b3758794b41001d9', '7eed328c33f08ef5', 'bc6c6be934a1be56', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-short-extent.vmdk', 'b3758794b41001d9', '7eed328c33f08ef5', 'c67d718e31f7b834', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-short-extent.vmdk', 'b3758794b41001d9', '7eed328c33f08ef5', '4cbe331f288c843a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-spaces.vmdk', 'efcac265c4ec83cb', '7915f4f5b6ae0ea0', '3b3fe9ac3ba1c46a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-spaces.vmdk', 'efcac265c4ec83cb', '7915f4f5b6ae0ea0', '26c6ad60c1fbc8b4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-spaces.vmdk', 'efcac265c4ec83cb', '7915f4f5b6ae0ea0', '043a8f695fba51c5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-sparse.vmdk', 'fff3780fa4740291', 'ea78b21ed8a08547', '1ed813753b556559', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-sparse.vmdk', 'fff3780fa4740291', 'ea78b21ed8a08547', '1ed813753b556559', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-sparse.vmdk', 'fff3780fa4740291', 'ea78b21ed8a08547', '1ed813753b556559', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-tabs.vmdk', 'ba1ed7ad516faa71', '5911a79e5734b87d', 'a991b4889f97b465', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-tabs.vmdk', 'ba1ed7ad516faa71', '5911a79e5734b87d', 'd3545949dd296000', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-tabs.vmdk', 'ba1ed7ad516faa71', '5911a79e5734b87d', '922f037adf9cf68d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-two.vmdk', 'c823f2c654334090', '657914eeac29c3e7', '415e55d5bf6587f0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-two.vmdk', 'c823f2c654334090', '657914eeac29c3e7', '836b47988142c7c3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-two.vmdk', 'c823f2c654334090', '657914eeac29c3e7', '638a19edc9ed2546', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-vmfs.vmdk', '8f55db60163227b8', '98064a47aaedb95b', '6106fe97faa081b8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-vmfs.vmdk', '8f55db60163227b8', '98064a47aaedb95b', 'f37f338f22ac4f2e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-vmfs.vmdk', '8f55db60163227b8', '98064a47aaedb95b', 'f068a08cebc8fb4b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-zero-sectors.vmdk', '7899e575b0d182f9', '1d36f43c578e472b', '187df0b9e31d0fa2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-zero-sectors.vmdk', '7899e575b0d182f9', '1d36f43c578e472b', '187df0b9e31d0fa2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-zero-sectors.vmdk', '7899e575b0d182f9', '1d36f43c578e472b', '187df0b9e31d0fa2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=hand-zero.vmdk', 'a81763a4774072e4', 'e8f7498e89c48435', 'c949e9de296934d6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=hand-zero.vmdk', 'a81763a4774072e4', 'e8f7498e89c48435', '00831377a285a587', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=hand-zero.vmdk', 'a81763a4774072e4', 'e8f7498e89c48435', '06212be6f77f82a6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=sparse-bus.vmdk', '938e81385b7d9909', 'f05c377a6ee4b6cd', 'e2818c0d4b0c0120', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=sparse-bus.vmdk', '938e81385b7d9909', 'f05c377a6ee4b6cd', '3860a1ec5c50c8e0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=sparse-bus.vmdk', '938e81385b7d9909', 'f05c377a6ee4b6cd', '676cb9f0cd48c64f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=sparse-compat6.vmdk', 'bfea1f2cd7eed23f', 'c93627e7fc045d14', '37f83854c77ab7ad', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=sparse-compat6.vmdk', 'bfea1f2cd7eed23f', 'c93627e7fc045d14', '98a8cd4741085239', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=sparse-compat6.vmdk', 'bfea1f2cd7eed23f', 'c93627e7fc045d14', '6fd8bd45817ab49a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=sparse-descending.vmdk', '1be9853bdd2b61e3', '352cfaafda8f74ef', 'cb3a6d97ac02458d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=sparse-descending.vmdk', '1be9853bdd2b61e3', '352cfaafda8f74ef', '03f617222b286e69', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=sparse-descending.vmdk', '1be9853bdd2b61e3', '352cfaafda8f74ef', '67f03110ee7e0d00', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=sparse-empty.vmdk', '5fdcfc72f5a8fc2b', 'f05c377a6ee4b6cd', '89ab48d23947784e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=sparse-empty.vmdk', '5fdcfc72f5a8fc2b', 'f05c377a6ee4b6cd', '096255bbcfb0ceff', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=sparse-empty.vmdk', '5fdcfc72f5a8fc2b', 'f05c377a6ee4b6cd', 'be61c7725e6839ae', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=sparse-far.vmdk', '3a9b99cb91b6e5f1', 'f510df88cc054467', '34f79cea2c61139d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=sparse-far.vmdk', '3a9b99cb91b6e5f1', 'f510df88cc054467', 'ffc5bf23cb3cfe46', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=sparse-far.vmdk', '3a9b99cb91b6e5f1', 'f510df88cc054467', '8fef9689083ab454', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=sparse-hw.vmdk', 'c68615bb2b3674e5', 'c93627e7fc045d14', 'fa2679daaf9bc1ae', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=sparse-hw.vmdk', 'c68615bb2b3674e5', 'c93627e7fc045d14', '85ba579847c98991', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=sparse-hw.vmdk', 'c68615bb2b3674e5', 'c93627e7fc045d14', 'b858091460a23ba9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=sparse-odd.vmdk', '27b3f8688f30b579', 'c62e40b63b2aa41e', '16bb9279aab17610', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=sparse-odd.vmdk', '27b3f8688f30b579', 'c62e40b63b2aa41e', 'd1217ab102f6fca8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=sparse-odd.vmdk', '27b3f8688f30b579', 'c62e40b63b2aa41e', 'eea111da4e1f1726', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=sparse-one-sector.vmdk', '40a0d8d6d25756b9', 'c62e40b63b2aa41e', '76ab30dd820bdee6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=sparse-one-sector.vmdk', '40a0d8d6d25756b9', 'c62e40b63b2aa41e', '76ab30dd820bdee6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=sparse-one-sector.vmdk', '40a0d8d6d25756b9', 'c62e40b63b2aa41e', 'f517dddcffc739b2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=sparse-tables.vmdk', 'a8f60654cce5b9aa', 'a4ce5fb04961f212', '47b3e26e40bd039d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=sparse-tables.vmdk', 'a8f60654cce5b9aa', 'a4ce5fb04961f212', '1de8670c9aa2e430', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=sparse-tables.vmdk', 'a8f60654cce5b9aa', 'a4ce5fb04961f212', '2f1c9d77a1a06db6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=sparse-zero-written.vmdk', 'a6388b0d68f8992b', '8119c0302b71bace', 'dedfc9fb99687eed', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=sparse-zero-written.vmdk', 'a6388b0d68f8992b', '8119c0302b71bace', '7e49b6dff0c0d1dd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=sparse-zero-written.vmdk', 'a6388b0d68f8992b', '8119c0302b71bace', '7cb4f37713157518', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=sparse-zeroed.vmdk', 'c887622ac66b4fd0', 'c93627e7fc045d14', 'd2359e41100b17e1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=sparse-zeroed.vmdk', 'c887622ac66b4fd0', 'c93627e7fc045d14', 'bee0eef49536bd37', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=sparse-zeroed.vmdk', 'c887622ac66b4fd0', 'c93627e7fc045d14', '10c5645be98e9835', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O qcow2 bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '9a4869a1d4b2712f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O qcow2 bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '3608f66a3c10581c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O qcow2 bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '8cf04f8dc17bea20', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O qcow2 bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'a594bc55ce39e031', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O raw bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '4515db0ea1f2a2d4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O raw bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '9674a53215a523d0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O raw bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'cb6be224e8adb6ab', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O raw bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'a02607baef2f30cc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vdi bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'b5949d0aaa585a26', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vdi bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '9005fb061cdb3e51', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vdi bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '8231c221c65d5244', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vdi bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '8b5432d038375782', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vhdx bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'fb0cbae88103ecb5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vhdx bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '40bae8fbb91082d5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vhdx bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '5a3c03d5f242cca9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vhdx bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'ee19f6abf29245ab', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vmdk bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '8665668cf1f66e17', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vmdk bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '25621a6dc058b8b2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vmdk bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '1485865870484df7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vmdk bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '697cf24475346777', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vpc bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'a22f9ad0db56cbcb', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vpc bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'c9ed1ffe361eff9b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vpc bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'c4e0f5c92f262bde', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -O vpc bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'a768b0a0eb6abbec', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O qcow2 bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'c3935676581d91de', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O qcow2 bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'ad3155b2b0c756f4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O qcow2 bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '196e89e7234b46b2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O qcow2 bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '843b0d83e19186aa', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O raw bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '2b4d9cc397dcc5f9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O raw bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '5fc3a7cd0888e697', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O raw bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'b6b54c1a513b0a8c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O raw bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '93da021a2487f8f9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vdi bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'b8bd1b79a32d7fd3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vdi bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '4af80688017ca782', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vdi bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'ee956483e177c023', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vdi bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '43e431497898f1b1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vhdx bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '5e36e933bcec707e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vhdx bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '4126917c8b924dff', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vhdx bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'a28ba0ba77831bd9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vhdx bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '12b13c9f8c30a641', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vmdk bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '52d08dccaa128e8c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vmdk bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '20c99d327ec18942', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vmdk bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '9d8e3e78b866d020', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vmdk bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '8d3457e879fe022a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vpc bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '2d24f2f6f4be34e6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vpc bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '8903c4d869e9dba3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vpc bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '4d2efa4296acb548', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw -O vpc bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'e8e791f31dd3dbe5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=1000 count=3 skip=1 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'e2354083f289ac34', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=1048576 count=3 skip=1 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '53e84d72686149f0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=512 count=3 skip=1 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'c49183e3c1ec8ae2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O qcow2 bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '9a4869a1d4b2712f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O qcow2 bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '3608f66a3c10581c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O qcow2 bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '8cf04f8dc17bea20', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O qcow2 bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'a594bc55ce39e031', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O raw bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '4515db0ea1f2a2d4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O raw bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '9674a53215a523d0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O raw bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'cb6be224e8adb6ab', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O raw bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'a02607baef2f30cc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vdi bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'b5949d0aaa585a26', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vdi bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '9005fb061cdb3e51', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vdi bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '8231c221c65d5244', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vdi bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '8b5432d038375782', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vhdx bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'fb0cbae88103ecb5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vhdx bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '40bae8fbb91082d5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vhdx bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '5a3c03d5f242cca9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vhdx bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'ee19f6abf29245ab', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vmdk bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '8665668cf1f66e17', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vmdk bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '25621a6dc058b8b2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vmdk bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '1485865870484df7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vmdk bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '697cf24475346777', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vpc bs=1000 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'a22f9ad0db56cbcb', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vpc bs=1000 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'c9ed1ffe361eff9b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vpc bs=65536 count=5 skip=0 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'c4e0f5c92f262bde', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk -O vpc bs=65536 count=5 skip=3 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', 'a768b0a0eb6abbec', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk bs=1000 count=3 skip=1 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '0ddd7326d0a55e67', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk bs=1048576 count=3 skip=1 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '320fe039dfaf26ac', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk bs=512 count=3 skip=1 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '264bc5336b56c0a7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '0ddd7326d0a55e67', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '320fe039dfaf26ac', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '264bc5336b56c0a7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-cut-1024.vmdk', '88d6f47a5a376ecc', 'ad6be25cb96b44b5', '8f73ebc636c0d18d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-cut-1024.vmdk', '88d6f47a5a376ecc', 'ad6be25cb96b44b5', '8f73ebc636c0d18d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-cut-1024.vmdk', '88d6f47a5a376ecc', 'ad6be25cb96b44b5', '8f73ebc636c0d18d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-cut-132096.vmdk', 'c7faf10ef72bc8a9', 'f4fbc958ea0c0c1f', '7d7ab019c2511822', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-cut-132096.vmdk', 'c7faf10ef72bc8a9', 'f4fbc958ea0c0c1f', '59a74f1c587d56aa', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-cut-132096.vmdk', 'c7faf10ef72bc8a9', 'f4fbc958ea0c0c1f', '01244c83df7d7ebb', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-cut-132608.vmdk', 'b73b09e088bf44cc', '4feb460e75daa51b', '54c7d0ca0df99e5a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-cut-132608.vmdk', 'b73b09e088bf44cc', '4feb460e75daa51b', '6170338bf16a1e78', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-cut-132608.vmdk', 'b73b09e088bf44cc', '4feb460e75daa51b', '20ec83fe75bcb673', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-cut-133119.vmdk', '3d1fcc9ea3f5b69f', '54242a225f1b3d85', '850d9e85c121063b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-cut-133119.vmdk', '3d1fcc9ea3f5b69f', '54242a225f1b3d85', 'bd64132eae954a39', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-cut-133119.vmdk', '3d1fcc9ea3f5b69f', '54242a225f1b3d85', 'badc934da70b95b1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-cut-512.vmdk', '31f2c59521884411', '3cd51f8cab5d41b9', '11cb6bf6e0a0b9c0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-cut-512.vmdk', '31f2c59521884411', '3cd51f8cab5d41b9', '11cb6bf6e0a0b9c0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-cut-512.vmdk', '31f2c59521884411', '3cd51f8cab5d41b9', '11cb6bf6e0a0b9c0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-cut-66048.vmdk', 'c3609b2e76a576e8', 'f67f1cee7f4bfc5c', 'e42dcf42b17f710c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-cut-66048.vmdk', 'c3609b2e76a576e8', 'f67f1cee7f4bfc5c', '12e6851119b4def3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-cut-66048.vmdk', 'c3609b2e76a576e8', 'f67f1cee7f4bfc5c', 'ddbe4e643a5aa3d4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-data.vmdk', '946a98238cec47b5', '39aef6090b3a23d7', 'aa31d4626eedb514', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-data.vmdk', '946a98238cec47b5', '39aef6090b3a23d7', '9dec4bf4246381e6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-data.vmdk', '946a98238cec47b5', '39aef6090b3a23d7', 'fe4ee3faabaf9d15', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-end-marker-type.vmdk', '37f9e3ec281cb1cf', 'aa89319b842cdef4', '5e6c63a80c2e4e2d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-end-marker-type.vmdk', '37f9e3ec281cb1cf', 'aa89319b842cdef4', 'c803e41e907dc487', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-end-marker-type.vmdk', '37f9e3ec281cb1cf', 'aa89319b842cdef4', '6a8231f626455ac9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-end-marker.vmdk', 'b0b28910b4360781', 'aa89319b842cdef4', '4651ab4d593d7491', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-end-marker.vmdk', 'b0b28910b4360781', 'aa89319b842cdef4', '9c21570a66b8494f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-end-marker.vmdk', 'b0b28910b4360781', 'aa89319b842cdef4', '1b360775137b63d9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-footer-gd-at-end.vmdk', '84bfa77fc3ab3677', 'aa89319b842cdef4', '5e97c4417754cacc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-footer-gd-at-end.vmdk', '84bfa77fc3ab3677', 'aa89319b842cdef4', '6dde6237012001f6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-footer-gd-at-end.vmdk', '84bfa77fc3ab3677', 'aa89319b842cdef4', 'c22a799ba160222d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-footer-magic.vmdk', '7484eb469b281393', 'aa89319b842cdef4', '4fb941ffedfafdbe', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-footer-magic.vmdk', '7484eb469b281393', 'aa89319b842cdef4', '564751ceaee1fb3c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-footer-magic.vmdk', '7484eb469b281393', 'aa89319b842cdef4', '5725d46f3794d806', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-footer-marker.vmdk', '4ff213ab9336af0e', 'aa89319b842cdef4', '44bd87c4b07c2b0f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-footer-marker.vmdk', '4ff213ab9336af0e', 'aa89319b842cdef4', '73f0bc644140276a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-footer-marker.vmdk', '4ff213ab9336af0e', 'aa89319b842cdef4', 'f4d7738388991ad2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-footer-size.vmdk', '69652bf4455a7527', 'aa89319b842cdef4', '561a3fbad9b49dbd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-footer-size.vmdk', '69652bf4455a7527', 'aa89319b842cdef4', '93c0d13816dda161', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-footer-size.vmdk', '69652bf4455a7527', 'aa89319b842cdef4', 'b0bcc5564dd0972e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-footer-version.vmdk', '9eb4614cada4d001', 'aa89319b842cdef4', '1f9df9ae584b7d85', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-footer-version.vmdk', '9eb4614cada4d001', 'aa89319b842cdef4', 'd4acf5a74789d3f4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-footer-version.vmdk', '9eb4614cada4d001', 'aa89319b842cdef4', '996bdaa9a9c2625e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream-holes.vmdk', '0aaa0f850c4ef677', 'c6519f5ca4f9200d', 'dd0bb5c8ceee169d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream-holes.vmdk', '0aaa0f850c4ef677', 'c6519f5ca4f9200d', '95d7429d2e6b90d3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream-holes.vmdk', '0aaa0f850c4ef677', 'c6519f5ca4f9200d', '6d7996a4ed1c2fad', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=stream.vmdk', 'b097ab5af6adfc27', 'f05c377a6ee4b6cd', 'fc6a84150a45b0e0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=stream.vmdk', 'b097ab5af6adfc27', 'f05c377a6ee4b6cd', 'aa99fed253fe455e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=stream.vmdk', 'b097ab5af6adfc27', 'f05c377a6ee4b6cd', 'be1c5ef4f1f53f3e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=text-cid-bad.vmdk', '8db4656773d4e6d1', '98b8ea4a54bf9808', 'a71cb19e6475c614', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=text-cid-bad.vmdk', '8db4656773d4e6d1', '98b8ea4a54bf9808', 'a71cb19e6475c614', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=text-cid-bad.vmdk', '8db4656773d4e6d1', '98b8ea4a54bf9808', 'a71cb19e6475c614', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=text-cid-upper.vmdk', '3bf05cf9131f8571', '5911a79e5734b87d', 'd2943ce71b94414d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=text-cid-upper.vmdk', '3bf05cf9131f8571', '5911a79e5734b87d', '53e1bc7f77ebe1c3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=text-cid-upper.vmdk', '3bf05cf9131f8571', '5911a79e5734b87d', '7b11cc053f5fbc6b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=text-comments.vmdk', '6707eed4ccdfb0d5', '22c48f16a3ee316c', 'ca0f4d613545a1b3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=text-comments.vmdk', '6707eed4ccdfb0d5', '22c48f16a3ee316c', 'ca0f4d613545a1b3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=text-comments.vmdk', '6707eed4ccdfb0d5', '22c48f16a3ee316c', '15833f54543e17a9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=text-crlf.vmdk', '20340c79d2ada10b', 'e8f7498e89c48435', '6e82cd983dbf7030', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=text-crlf.vmdk', '20340c79d2ada10b', 'e8f7498e89c48435', '00fd5732a590e51a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=text-crlf.vmdk', '20340c79d2ada10b', 'e8f7498e89c48435', '12d9c597c5714bde', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=text-late.vmdk', 'cdfaceef48d2ddf6', '39134265f2903cb1', '8309bef847b7b2aa', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=text-late.vmdk', 'cdfaceef48d2ddf6', '39134265f2903cb1', '50374b6f16230c7c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=text-late.vmdk', 'cdfaceef48d2ddf6', '39134265f2903cb1', '72bc9acae399f0b8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=text-long-line.vmdk', 'e26a40a19876bb5b', 'bef0046d7f973c37', 'c0701b2912eb56c4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=text-long-line.vmdk', 'e26a40a19876bb5b', 'bef0046d7f973c37', '9ee3162a510abfd0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=text-long-line.vmdk', 'e26a40a19876bb5b', 'bef0046d7f973c37', 'ca829ce11e6528a0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=text-no-cid.vmdk', 'bfeddf21cd829d59', 'b5305c4e1823442d', '6a1025951a0212fe', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=text-no-cid.vmdk', 'bfeddf21cd829d59', 'b5305c4e1823442d', '071aba902afd4ff4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=text-no-cid.vmdk', 'bfeddf21cd829d59', 'b5305c4e1823442d', 'c70a99a346fd2c3b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=text-no-create-type.vmdk', 'f12be18dbba7457d', '51ae650d254b9798', '671e8d9a28a11554', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=text-no-create-type.vmdk', 'f12be18dbba7457d', '51ae650d254b9798', '671e8d9a28a11554', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=text-no-create-type.vmdk', 'f12be18dbba7457d', '51ae650d254b9798', '671e8d9a28a11554', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk bs=1000 count=3 skip=1 if=text-no-magic.vmdk', 'fee4a3bfbecedc9c', '4712567930c589ec', 'f1d1769115a9d9c9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk bs=1048576 count=3 skip=1 if=text-no-magic.vmdk', 'fee4a3bfbecedc9c', '4712567930c589ec', '6aa92cf75088a463', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vmdk bs=512 count=3 skip=1 if=text-no-magic.vmdk', 'fee4a3bfbecedc9c', '4712567930c589ec', 'd32367e052cb092f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=text-no-magic.vmdk', 'fee4a3bfbecedc9c', '4712567930c589ec', 'f1d1769115a9d9c9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=text-no-magic.vmdk', 'fee4a3bfbecedc9c', '4712567930c589ec', '6aa92cf75088a463', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=text-no-magic.vmdk', 'fee4a3bfbecedc9c', '4712567930c589ec', 'd32367e052cb092f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=text-no-newline.vmdk', 'e5ed51e1af8ed7b8', '1c76d021f637d36a', '2956ec87ea331d96', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=text-no-newline.vmdk', 'e5ed51e1af8ed7b8', '1c76d021f637d36a', '96c7934aef907d7a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=text-no-newline.vmdk', 'e5ed51e1af8ed7b8', '1c76d021f637d36a', '43b5d47886c50b0f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=text-no-parent-cid.vmdk', '47c61746890036d6', 'c7201ec3f4b29bb8', '3f7a58cd3fc33d86', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=text-no-parent-cid.vmdk', '47c61746890036d6', 'c7201ec3f4b29bb8', '3f7a58cd3fc33d86', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=text-no-parent-cid.vmdk', '47c61746890036d6', 'c7201ec3f4b29bb8', '3f7a58cd3fc33d86', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=text-no-version.vmdk', 'd439d67a24cdd496', '26ab3bd7f7bac9a2', '3b98ba4a50eac5da', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=text-no-version.vmdk', 'd439d67a24cdd496', '26ab3bd7f7bac9a2', '3b98ba4a50eac5da', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=text-no-version.vmdk', 'd439d67a24cdd496', '26ab3bd7f7bac9a2', 'b8960e341200fa74', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=text-nul.vmdk', 'b53feee80b163d82', '1c7102606989feb1', 'f297d5bb41831353', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=text-nul.vmdk', 'b53feee80b163d82', '1c7102606989feb1', '67aca33546356c8b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=text-nul.vmdk', 'b53feee80b163d82', '1c7102606989feb1', '640bf92790087abd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=two-flat.vmdk', 'bf54a7a8df97f6d5', '3cd51f8cab5d41b9', '33d6a8e086bfaa9e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=two-flat.vmdk', 'bf54a7a8df97f6d5', '3cd51f8cab5d41b9', 'aa9fd6bb8fa3f753', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=two-flat.vmdk', 'bf54a7a8df97f6d5', '3cd51f8cab5d41b9', 'aec084a271a986b9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=two-sparse.vmdk', '8a336cd849cc9ea7', '3cd51f8cab5d41b9', 'b49309ad4d7c63ac', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=two-sparse.vmdk', '8a336cd849cc9ea7', '3cd51f8cab5d41b9', '78c8441e617e8547', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=two-sparse.vmdk', '8a336cd849cc9ea7', '3cd51f8cab5d41b9', '51b5908ebd875fd5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=vmfs-sparse-bare.vmdk', 'b4d9e8060da3c95e', '780d7825410ae622', '84f92bdf8f359e00', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=vmfs-sparse-bare.vmdk', 'b4d9e8060da3c95e', '780d7825410ae622', '84f92bdf8f359e00', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=vmfs-sparse-bare.vmdk', 'b4d9e8060da3c95e', '780d7825410ae622', '84f92bdf8f359e00', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=vmfs-sparse.vmdk', '1335f03a775d67e2', 'e63af6f5adf6906a', '6793715a711e71d1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=vmfs-sparse.vmdk', '1335f03a775d67e2', 'e63af6f5adf6906a', 'e8ac66ebc61d9a19', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=vmfs-sparse.vmdk', '1335f03a775d67e2', 'e63af6f5adf6906a', 'f1672eba11fd22a6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bat-bitmap-zero.vhd', '0e751c653166f7d6', 'bc8e72c81c7a1405', '158ffff39057968f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bat-bitmap-zero.vhd', '0e751c653166f7d6', 'bc8e72c81c7a1405', '2170b0484653aeb9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bat-bitmap-zero.vhd', '0e751c653166f7d6', 'bc8e72c81c7a1405', 'da1567228d9733a5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bat-most-but-one.vhd', 'e72b955837d17b47', 'bc8e72c81c7a1405', '99dbc7adf5801d15', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bat-most-but-one.vhd', 'e72b955837d17b47', 'bc8e72c81c7a1405', '99dbc7adf5801d15', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bat-most-but-one.vhd', 'e72b955837d17b47', 'bc8e72c81c7a1405', '99dbc7adf5801d15', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bat-none.vhd', 'c44b47e45ac189c1', 'bc8e72c81c7a1405', 'fc91c11c2ba33aae', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bat-none.vhd', 'c44b47e45ac189c1', 'bc8e72c81c7a1405', '41277eb6d54b6bd0', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bat-none.vhd', 'c44b47e45ac189c1', 'bc8e72c81c7a1405', 'e708284ec4de190c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bat-one.vhd', '68ac9e329bfed91d', 'bc8e72c81c7a1405', '6ab6422937143891', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bat-one.vhd', '68ac9e329bfed91d', 'bc8e72c81c7a1405', 'a31185a3abbe58be', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bat-one.vhd', '68ac9e329bfed91d', 'bc8e72c81c7a1405', '3aa908d20201f730', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bat-past-end.vhd', '93e453f2ecc9709e', 'bc8e72c81c7a1405', '56c2b218a8547035', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bat-past-end.vhd', '93e453f2ecc9709e', 'bc8e72c81c7a1405', '56c2b218a8547035', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bat-past-end.vhd', '93e453f2ecc9709e', 'bc8e72c81c7a1405', '56c2b218a8547035', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bat-twice.vhd', '76f4a735b8a97216', 'bc8e72c81c7a1405', '701f9933e65a0d12', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bat-twice.vhd', '76f4a735b8a97216', 'bc8e72c81c7a1405', '028e8e92a3be41f9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bat-twice.vhd', '76f4a735b8a97216', 'bc8e72c81c7a1405', '503e92d65c3a4527', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=bat-zero.vhd', 'dab8a277ac0ac738', 'bc8e72c81c7a1405', 'edee6828a967f28e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=bat-zero.vhd', 'dab8a277ac0ac738', 'bc8e72c81c7a1405', 'a1c99368a6e8fb24', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=bat-zero.vhd', 'dab8a277ac0ac738', 'bc8e72c81c7a1405', '0bd202c9eb86f537', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1000 count=3 skip=1 if=creator-fixed-qemu.vhd', '8d0f6cb67725a52f', '5634c481b18e92cd', '2397d76e3d54ef2e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1048576 count=3 skip=1 if=creator-fixed-qemu.vhd', '8d0f6cb67725a52f', '5634c481b18e92cd', '0f0beb2cde7597b9', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=512 count=3 skip=1 if=creator-fixed-qemu.vhd', '8d0f6cb67725a52f', '5634c481b18e92cd', '9e257a83077ec1a2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1000 count=3 skip=1 if=creator-fixed-wa.vhd', '71924907b21223fe', '5634c481b18e92cd', '263be5f2d28ca20d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1048576 count=3 skip=1 if=creator-fixed-wa.vhd', '71924907b21223fe', '5634c481b18e92cd', 'fb1f8cf7793079f4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=512 count=3 skip=1 if=creator-fixed-wa.vhd', '71924907b21223fe', '5634c481b18e92cd', '97d1c59fe6395a70', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1000 count=3 skip=1 if=creator-qemu.vhd', '04760967d1d5eff4', 'bc8e72c81c7a1405', 'bb7a9da9150d892f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1048576 count=3 skip=1 if=creator-qemu.vhd', '04760967d1d5eff4', 'bc8e72c81c7a1405', 'c15d65bce81dcfda', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=512 count=3 skip=1 if=creator-qemu.vhd', '04760967d1d5eff4', 'bc8e72c81c7a1405', '20c4c499b9758006', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1000 count=3 skip=1 if=creator-wa.vhd', '83bbd3aad0fdc537', 'bc8e72c81c7a1405', '2e543ddd3606e64a', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1048576 count=3 skip=1 if=creator-wa.vhd', '83bbd3aad0fdc537', 'bc8e72c81c7a1405', '9b011278e5caa210', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=512 count=3 skip=1 if=creator-wa.vhd', '83bbd3aad0fdc537', 'bc8e72c81c7a1405', '816bad7ad380b55c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1000 count=3 skip=1 if=creator-win.vhd', '2019ab5edd1b0c3c', 'bc8e72c81c7a1405', 'fa5245656980d944', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1048576 count=3 skip=1 if=creator-win.vhd', '2019ab5edd1b0c3c', 'bc8e72c81c7a1405', '51e88bc5c3db84c5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=512 count=3 skip=1 if=creator-win.vhd', '2019ab5edd1b0c3c', 'bc8e72c81c7a1405', 'ad8b1c176560b6a8', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1000 count=3 skip=1 if=creator-xen.vhd', 'd01ac98bce240762', 'bc8e72c81c7a1405', 'b964f27ed0e48ce7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1048576 count=3 skip=1 if=creator-xen.vhd', 'd01ac98bce240762', 'bc8e72c81c7a1405', '36e1466ff64464dd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=512 count=3 skip=1 if=creator-xen.vhd', 'd01ac98bce240762', 'bc8e72c81c7a1405', 'eb23e759efb51950', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1000 count=3 skip=1 if=creator-zeros.vhd', '31de4bc0e2cc92e7', 'bc8e72c81c7a1405', '26877c3f5ff72a99', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1048576 count=3 skip=1 if=creator-zeros.vhd', '31de4bc0e2cc92e7', 'bc8e72c81c7a1405', 'c6d5e57bbae88079', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=512 count=3 skip=1 if=creator-zeros.vhd', '31de4bc0e2cc92e7', 'bc8e72c81c7a1405', 'e8b1b581904d9abd', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic-100g.vhd', '10a6bc5f954b9bd6', 'd670c84a17d6d40f', '4a25fa02a27d927f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic-100g.vhd', '10a6bc5f954b9bd6', 'd670c84a17d6d40f', '99b52abfb8c29ad2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic-100g.vhd', '10a6bc5f954b9bd6', 'd670c84a17d6d40f', '9f7b7b29d6b6612d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic-2040g.vhd', '5fd0e8c88b4fa2fb', '8100178af399bfa3', '62f99b55298309b3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic-2040g.vhd', '5fd0e8c88b4fa2fb', '8100178af399bfa3', '4810ed761edef835', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic-2040g.vhd', '5fd0e8c88b4fa2fb', '8100178af399bfa3', 'b6c96152e3247fa3', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic-descending.vhd', 'a784712db406b792', '5567574746b4a2d9', '69f28343de9c054c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic-descending.vhd', 'a784712db406b792', '5567574746b4a2d9', 'afd7bc5cb629bc82', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic-descending.vhd', 'a784712db406b792', '5567574746b4a2d9', '1107140acb0d3cfb', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic-empty.vhd', '5f34a9373a8a48f8', 'c9638fc164506685', 'dd944633ac21baa5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic-empty.vhd', '5f34a9373a8a48f8', 'c9638fc164506685', 'c9897cd064440d5b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic-empty.vhd', '5f34a9373a8a48f8', 'c9638fc164506685', '5d92f80f434a379c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic-forced.vhd', '84feda916a64c84e', 'bc8e72c81c7a1405', '8b61bc0371f1706b', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic-forced.vhd', '84feda916a64c84e', 'bc8e72c81c7a1405', '055084946997ffdf', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic-forced.vhd', '84feda916a64c84e', 'bc8e72c81c7a1405', 'abcff27123a6e794', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic-full.vhd', '8a9345cbae6d6444', '4b9a00cdfa99a562', 'cd6531aba2491293', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic-full.vhd', '8a9345cbae6d6444', '4b9a00cdfa99a562', '1571f6b857bd5ad1', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic-full.vhd', '8a9345cbae6d6444', '4b9a00cdfa99a562', '460dd2c45bc03939', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic-odd.vhd', '4e49e7047b7f0fa1', '9f71b3ed3f374e41', '5ad25287c7e82294', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic-odd.vhd', '4e49e7047b7f0fa1', '9f71b3ed3f374e41', 'eee0610cacc9270d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic-odd.vhd', '4e49e7047b7f0fa1', '9f71b3ed3f374e41', '3264bd5543e10ad2', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic-small.vhd', 'b89cd8dfbcc8ff45', 'c9638fc164506685', '11c1b6747aa3c7fb', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic-small.vhd', 'b89cd8dfbcc8ff45', 'c9638fc164506685', '5ca30618c5a902dc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic-small.vhd', 'b89cd8dfbcc8ff45', 'c9638fc164506685', '7d1250dc625a0c4e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=1000 count=3 skip=1 if=dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'd626f2f66ba89a77', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=1048576 count=3 skip=1 if=dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'c4397c6a643825be', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f raw bs=512 count=3 skip=1 if=dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '83c7e67b4ed89f29', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1000 count=3 skip=1 if=dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'a3a4fb1a45072a5d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1048576 count=3 skip=1 if=dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'af6d52da6115e8b7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=512 count=3 skip=1 if=dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '6c2627d207c3619e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'a3a4fb1a45072a5d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', 'af6d52da6115e8b7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '6c2627d207c3619e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1000 count=3 skip=1 if=fixed-511.vhd', '741a1f7a471b35eb', '9e5fbffcfb1a2f45', 'a1def43909290bc5', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1048576 count=3 skip=1 if=fixed-511.vhd', '741a1f7a471b35eb', '9e5fbffcfb1a2f45', '78c0bd48e1b3e88e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=512 count=3 skip=1 if=fixed-511.vhd', '741a1f7a471b35eb', '9e5fbffcfb1a2f45', '1292b5f8d8529211', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1000 count=3 skip=1 if=fixed-empty.vhd', '0170f43abb5771e9', 'a638332e1883efc0', '30396ed80174be21', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1048576 count=3 skip=1 if=fixed-empty.vhd', '0170f43abb5771e9', 'a638332e1883efc0', '642987bd73795767', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=512 count=3 skip=1 if=fixed-empty.vhd', '0170f43abb5771e9', 'a638332e1883efc0', 'ac78e9cb8913114c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=fixed-empty.vhd', '0170f43abb5771e9', 'a638332e1883efc0', '30396ed80174be21', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=fixed-empty.vhd', '0170f43abb5771e9', 'a638332e1883efc0', 'f14074001953b444', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=fixed-empty.vhd', '0170f43abb5771e9', 'a638332e1883efc0', 'ac78e9cb8913114c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1000 count=3 skip=1 if=fixed-forced.vhd', '75c9d6e731b99e26', '5634c481b18e92cd', 'd1853e678364beb4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1048576 count=3 skip=1 if=fixed-forced.vhd', '75c9d6e731b99e26', '5634c481b18e92cd', '22098d26c5478d2f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=512 count=3 skip=1 if=fixed-forced.vhd', '75c9d6e731b99e26', '5634c481b18e92cd', '082dde5c40548da7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=fixed-forced.vhd', '75c9d6e731b99e26', '5634c481b18e92cd', 'd1853e678364beb4', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=fixed-forced.vhd', '75c9d6e731b99e26', '5634c481b18e92cd', '22098d26c5478d2f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=fixed-forced.vhd', '75c9d6e731b99e26', '5634c481b18e92cd', '082dde5c40548da7', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1000 count=3 skip=1 if=fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '5120bde3e1cbdc73', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1048576 count=3 skip=1 if=fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', 'd98fdcc535bbe6b6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=512 count=3 skip=1 if=fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '05e5340a5efa9006', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1000 count=3 skip=1 if=fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '5120bde3e1cbdc73', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=1048576 count=3 skip=1 if=fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', 'd98fdcc535bbe6b6', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd bs=512 count=3 skip=1 if=fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '05e5340a5efa9006', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1000 count=3 skip=1 if=type-4.vhd', 'a922d7c621cbedd3', 'bc8e72c81c7a1405', '8bb677a4d05a6d1d', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1048576 count=3 skip=1 if=type-4.vhd', 'a922d7c621cbedd3', 'bc8e72c81c7a1405', 'e73065ee9e60075f', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=512 count=3 skip=1 if=type-4.vhd', 'a922d7c621cbedd3', 'bc8e72c81c7a1405', '01802f3b51038abc', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1000 count=3 skip=1 if=type-5.vhd', '28f4288357923e36', 'bc8e72c81c7a1405', 'd341c6f8ff73ff0e', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=1048576 count=3 skip=1 if=type-5.vhd', '28f4288357923e36', 'bc8e72c81c7a1405', '4dcd7f47920c629c', 'dd', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'dd -f vpc bs=512 count=3 skip=1 if=type-5.vhd', '28f4288357923e36', 'bc8e72c81c7a1405', '22dd8a37447cf832', 'dd', 'recorded');
