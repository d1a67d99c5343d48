-- Answers of qemu-img to digest, written by: instar-batch export
-- docs/baselines.md tells how to change them.
INSERT OR IGNORE INTO oracle (version, version_text, binary_sha256, drivers) VALUES ('7.2.22', 'qemu-img version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3)', 'ebdee8a9d371e6b91f61ca9edb0ce0300bd2fc75d4e92115615e5b714cd8420f', 'blkdebug blklogwrites blkverify bochs cloop compress copy-before-write copy-on-read dmg file ftp ftps gluster host_cdrom host_device http https iscsi iser luks nbd nfs null-aio null-co nvme parallels preallocate qcow qcow2 qed quorum raw rbd replication snapshot-access ssh throttle vdi vhdx vmdk vpc vvfat');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/base.qcow2', 589824, '952fe5790d3e2c2a2e1ebf6b8ea90b788511e97a848c6f7bd338df3aa71bc001', '97241b1652a6052d5fdd06bf93151a719acc813bb678cfcfdaa4a03a1485c2ed');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/base.raw', 1048576, '75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a', 'e3b16911d70364c4ccead0182e29c91263c7dd5892b5b14856df021b5506d5e0');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/child-no-parent.vmdk', 131072, '1e58d45bae5a17264397314529b31787ee02f691cac5ed597dee9515b7d7cac4', '6649d85b3aaa6b00ee74f61266431cae5f9b49b9e3995a32ab41253e519f8215');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/child-other-cid.vmdk', 131072, '802debce5795cb7fc3c631415ce52c4de94a770a9b5fb67722e70b1ab8699933', '6649d85b3aaa6b00ee74f61266431cae5f9b49b9e3995a32ab41253e519f8215');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/child.vmdk', 131072, '9710fd27682162bc9e6fc0d95d3eb278c49359801a2d588c44a65b7af8dc7040', '6649d85b3aaa6b00ee74f61266431cae5f9b49b9e3995a32ab41253e519f8215');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/data-over.qcow2', 327680, 'e69dd8616f6b642783c672815739a017073384f00a319bc5f8139de5c5909b02', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-1.qcow2', 393216, '667fd009f10ae2ba5be0432e92f9fc2aba141b98f331c016a6ce7128c010534a', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-10.qcow2', 393216, '7188357066fabc99af92c12dab637b6704924151d5b1ba7a7c5f0daac0aef28f', '48afb8263b77f80d1a1094c17f4b36200fd1221b3b168d0e083f3b57e0256ae3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-11.qcow2', 393216, 'f01fba3ce358a3bc3f992909032415e7d242862bcbcf4d53e3d8856e58047d76', '7f1927658482396374d15856a30f7add8d3f457b87dc90791e1865fb2894896c');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-12.qcow2', 393216, 'a3543f24a88c3b4b43a25ab6f853ad69674730b43b39051fdf02a21a7023c9c0', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-13.qcow2', 393216, '198de6df800f0d49412f3c6df469dd04cb62504d7c21df7a4534bfcb21044ecc', '0873bb8912ba5f91da433d0c97543200cae1b07c8f931142f91cb284123802d3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-14.qcow2', 393216, 'e5ad50848190878d7f395d7647b6aa343fc9f998e61d5f25a5b58f95f24ca9ed', '48afb8263b77f80d1a1094c17f4b36200fd1221b3b168d0e083f3b57e0256ae3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-15.qcow2', 393216, 'd930b1ac1df3d95f461eb8f428f1a80609c26afbb423240f8ce3018bd0e8b04f', '7f1927658482396374d15856a30f7add8d3f457b87dc90791e1865fb2894896c');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-16.qcow2', 393216, 'c54dc5c6883a8c5947ca5f0f31ebe58b5b7472883c276728b6093f840299c60a', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-17.qcow2', 393216, '40c38d3f64ea0ac49210ef2519764a882f7b31ac7a2eed7cb173475ff43b19a8', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-2.qcow2', 393216, '9fc26218385833169912d05b54131643f058e264c052245d26ffa583da6d4d24', '48afb8263b77f80d1a1094c17f4b36200fd1221b3b168d0e083f3b57e0256ae3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-3.qcow2', 393216, 'b78aaf2d116285dadaca96ce633a18f2c7aefe07663a4e2cfd4bc1dd6e4afb24', '7f1927658482396374d15856a30f7add8d3f457b87dc90791e1865fb2894896c');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-4.qcow2', 393216, '6a0fef5b7e4466c35bcb36b0692f8f94a23db08ce6090b67cc769c451a151402', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-5.qcow2', 393216, '6d47e52eebd87595d0690b1869d7de3900b216f295e2ac8e33fe0658530339c1', '0873bb8912ba5f91da433d0c97543200cae1b07c8f931142f91cb284123802d3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-6.qcow2', 393216, '77e1da9665eb3ee67edb03c1889b2104344419868f9fa632c5fa1a1bd639c382', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-7.qcow2', 393216, '0c3333005ffb7d3ab4ca65a7d52798e6cb2695cb97ff1d21b1254b774a8b9e40', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-8.qcow2', 393216, '8093128ec500d19f49580ffa4491f15814a8462ded8c088d719b6a4b76ff9cfa', '477587f4b7ee2bc0878c7d048002d506bf18cf3572389e1a4efadaac56c15e29');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/depth-9.qcow2', 393216, '49cf06916b3e7a075a677f9da6333f732d1458abb9bb58e21f7d5feaf6708731', '0873bb8912ba5f91da433d0c97543200cae1b07c8f931142f91cb284123802d3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/dip-1.qcow2', 196616, '1c472d9edd5484ba0f54d5d22899a9ae5bb5f5aeae36413b052246750a0694ff', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/dip-2.qcow2', 393216, 'ee9b09105d91bd463c9e9f28640990f48178b392218cddebe84ef2a9b9ff0141', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/dip-3.qcow2', 196616, '6057390d88c9314b093e610a6a9ba0d62f4933a5d6fdf4695b7815b85dd1100e', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/extl2.qcow2', 401408, '2e1aa41d7880226c5619885f1b96ed385ebd672ce2c7030fbab06c53cab35b4f', 'e98f4249964206e74637dda0e0a6e59b8f79ef1ad94d61233c8efb227879bbfb');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/format-raw.qcow2', 458752, 'c4b0f17259e290efe3ececbb554963c94c6bb58dc46fa0611b8b4867e74619eb', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/format-unknown.qcow2', 458752, '75e960e6109582bb2df6c87a04300ef5c177ba38126d51c7977b016c52c37147', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/format-vmdk.qcow2', 458752, 'cf6347132997207f99679bd7cc2a797c9c78297cb0c8e33d605280439c014eb9', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/grandchild.vmdk', 65536, '2c12943b19e0e3153be78e827760e498347cbc81f3d9e31f4f5e4c1d0c0c346b', 'f05c377a6ee4b6cdfa9c3cab4ab63c30c4e5174725d21a07bdc1804634462554');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/grow-1.qcow2', 458752, 'afa4f7484542d409cf650a2f8016322abc8f4e4bf8b37e79edb9ac925b787bdd', '9244811b5db54f30297e02c77cf4c9c91a9e549409b1a68648c0359965e09421');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/grow-2.qcow2', 393216, '8d5c91b63c7455c097b783e97de26d97cc694098e9da0a58b04c06114ede6963', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/grow-3.qcow2', 196616, '542f9466771eec46cacd08b98ab4f77935702c06b5e5c95dc97513bca2a39272', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/longer-empty.qcow2', 196616, '6e792c2c7b85f04481e3ba54980fc9a29576069ab113a6c207d8d1c61876f21c', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/longer-odd.qcow2', 393216, '0f56c81f36149252595b89c6bab1da922439fb6cab7bdb3f27c53aa874338066', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/longer.qcow2', 524288, 'b99247bf2277d89b190f6f43c9b9353fe3a6a89ddbb3501a764b4999dd71794d', '2bff3e119964f16176d98c10313eeb42ff198c6e1ae3766fa6fad2e4ee7569bc');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/longer.qed', 589824, '0d1a3e0bc97d94a4f7ff971409a24b31650c24ee7c37b1bf81083ae50805c824', '19696aa72a2534392624d615c494810e446f355f1065c74ae6e3bd2e9c59329c');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/missing-deep.qcow2', 196616, '2e7a73e33f2ad2ef08bffdae77b4b9b03a9890bcdf1bba40f28ce434241b1b2c', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/missing.qcow2', 196616, '955f54634d771e486a20949389f324b97b2e11b2c575545609d15e8c402b8fc9', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/no-format-raw.qcow2', 458752, 'a5883df1350a4f6e01a11469b61f749dd01dfa5400a59e14331e873fd4ccae36', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/no-format.qcow2', 458752, 'd820725748b0b5d53ca220da9fd19c658491cfc7356c4afbd33e6250f4121e45', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-allocated.qcow2', 393216, '9538ca988debc28c5f0f699c3424c61add25b1273cf88bd91978a6483094c162', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-data.qcow2', 393216, '397b2af8d5785f225fcaa2ce34d8ce6254e205fc471ba65ff8caa28fa60c2679', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-flat.qcow2', 393216, '3ef081bde44c1155687170ea624e078331757c1548beed733a3ecf701183d020', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-nothing.qcow2', 393216, '2a6ba366ac0f377d17ec730bca8c27489038f1b4867c6ab3cdb5e3af2d0b8439', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-odd-qcow2.qcow2', 196616, '5f9a389bf3b76d21f7917cbdb05e7ca6ee676be953c5353cbb0e1d25bd7e91aa', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-odd-same.qcow2', 196616, '138151a9ca06a9f12f239607ac6084343cf70b690cb80e197d9ddc185f003129', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-odd.qcow2', 393216, '6b14a9a6768f4fe3eebcbb55f7ee036283f7b7ad92769d89400f30a3a179c0f9', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-on.qcow2', 393216, '9b64ab19140d1d64f9f30324bb8e2829fa2320d66588225bebdc6a4c1a79ac05', 'd6d0b4ec48234937a9f0ba9d7372401fda6cc0051e3ae61f97a95887bca3b775');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-packed.qcow2', 393216, '49392125b10601a6aaa7b942118b0f29f084510813757489b5275e3600555f47', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-parallels-long.qcow2', 196616, '6d725f4dc4eb60218a8272b926d922960cb8155ef5ec014633423262227b9ee3', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-parallels.qcow2', 458752, '146a516a4c0d532a64c3637913c4bd8e8927f56bf45977eac5a76e1629ceb7ca', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-qcow.qcow2', 458752, 'e0381b959f3f959166623c625a592ecd8af8c355f4a4c0756f931d966ee2371c', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-qcow2.qcow2', 458752, 'fc8f6c21c67d6c7c4f1cb10ca92f954a0a4857a61c9ab4f22ee4e1241cec7fb7', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-qcow2.qed', 655360, '5b7bb070f6cebb688cb353860b96b19db0e2a448ecb7e53a2a9786d5a67ac2ac', 'c3a7a056799118821112afe3eea873319d81c401a5b16c2c1b7b8d0edd2519af');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-qed.qcow2', 458752, 'b1aee1f3e230fb8bf201dad252e875a24c4ce310be20fad36320a9b973d3867b', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-raw.qcow', 99328, 'b14359183cb29dd163e98e469c95da8b97d683398209f7549559da4485ac2967', '88cddd5d97c8820f70c2eff42f290c1c4ad10146302b9e5cbb719a9d078aa2f1');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-raw.qcow2', 458752, '06dbeef98c9ae0f1760df20e807cba116cefdaa163a176af81fb91d74396ceb5', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-raw.qed', 655360, '0396d0958764d6f5ed54f60d66828d6a3a23edd8bfb788141403254927fbf7e4', 'c3a7a056799118821112afe3eea873319d81c401a5b16c2c1b7b8d0edd2519af');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-snapshots.qcow2', 196616, 'e164a6dd2ba586b15cc792cc8b1081429451ee63e6a474cb95408639eb94c617', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-vdi-long.qcow2', 196616, '580641c7ab4da10ae386cfece704bf91f38f8613dd8d0875623698801dddddbd', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-vdi.qcow2', 458752, '6fbb95da82b9bc4e881fec85f81afe9b7935722f6df79b10469585f7086fb19d', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-vhdx-long.qcow2', 196616, '3896d2cd3ff0fcc87725fb6dc5071d6eb7fb7a282da8f81365f2694953a66f4a', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-vhdx.qcow2', 458752, '5bef15685f8fdb3907e920463f953055bcafd7327cef9a49244329ce443b8374', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-vmdk-long.qcow2', 196616, '9c0811e4bfac876d51a79bb9657d70b03f6d7a43b25a559284399158a382756f', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-vmdk.qcow2', 458752, '2cf4de7a790e1171450d162081298d31271a606cdc0deaa2fd76c836aa61b695', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-vpc-long.qcow2', 196616, 'c68d7332148dcb4d38846256732b65f6fdbe1a4b7db454f1a3af6a5741404510', 'da0c6ab425c1a771f227893ab44704889ea48db5167e85d9fd9e0e707814bd71');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/on-vpc.qcow2', 458752, '3c5aaaa8d61fbcf57d61903a569f9f18c57e74f6b0cb91f0ebf6cdd5eab87636', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/shorter-odd.qcow2', 393216, '591ed18babcb82d35ebfdd936dd9dba7b1c82855edda635c7402a279c0113d18', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/shorter.qcow2', 393216, '14e622adc51f86b490aa707aa7d9fca6fe9f4f8c0f334da63680e9093485e517', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('chains/small.qcow2', 4608, '9c2ddea69004ea780f853d6cbb3991bae652bbd0e54cb678cd73a5d1af033263', 'eda467e5b2831f4ed6c6e989aaa9327a4656639c9fd916ea18d78867d8fe2214');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/backing-offset-1.qcow2', 655360, '6dfe1789e8e366a7e621fb204164c188da39c7275448c49c78c4fdd408718279', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cluster-bits-0.qcow2', 655360, '4eb83ec4f40c2792483c54d8b9bc7858785ef1cdbc1088fd64aa1887f7c54a06', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cluster-bits-0xffffffff.qcow2', 655360, '9bec99ce2fd74ee396b082c2bc01d1211143bf6dbc08edea5dbe2694c5f00aa1', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cluster-bits-22.qcow2', 655360, 'a4dc9c07ef8a26d170008daceea7070341f4379a6e9a9cec932ee4ebe5f509d7', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cluster-bits-255.qcow2', 655360, '8cda8985ffc6f1cd8cade185e7f9b6a20389d0d89fed11f17964694d562f46ac', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cluster-bits-31.qcow2', 655360, '9de67ff487f9b8999ff044f76ec5543ed903b56848c114efaea18275c727ad87', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cluster-bits-63.qcow2', 655360, '6bc74a4589af78854bba90703a06b8ce99c611f130d8b2f47882cea06caa8cad', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cluster-bits-8.qcow2', 655360, '3b5573398414730d341cf1399f092635a58690c28bd85ae7f3a107c24665512d', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cluster-bits-9.qcow2', 655360, '21ff58648f772df8b8bc50dbc7a44a39c8fbb7146286badb5697845333c6cb81', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/compressed-entry-0x4000000000000000.qcow2', 655360, '8868783b682ba302db5798762674e73d014ec71920d8cfe08e91d99ef786bc6b', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/compressed-entry-0x4000000000050000.qcow2', 655360, '30a8473f895bcd68b05348a1b856592e9d8b041b96fd2a40af49b127199be234', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/compressed-entry-0x4000000000050001.qcow2', 655360, '64eda2ea0b59bd85330bde88d92c4948a6fb6abc6e340f55f6cb5998948bf47b', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/compressed-entry-0x4000000010000000.qcow2', 655360, '14e0e80230e04901251e81827d4dd0f60996e627b5c58e2d6093f23ef64a80c4', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/compressed-entry-0x7fffffffffffffff.qcow2', 655360, '9254770134accd6c906799d6d55639a3c5615c3d5dc6ea3ce16bfbc5ac023c97', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/compressed-entry-0xc000000000050000.qcow2', 655360, '2a5aaf0ecbffd65dc384c738680eeb31795200998be587a2d9b38075e36f949d', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/crypt-2.qcow2', 655360, '09e376da409166496d9c7bd944572d2665faa66530259dad82def3065cc6b6f2', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-1.qcow2', 1, '4ae81572f06e1b88fd5ced7a1a000945432e83e1551e6f721ee9c00b8cc33260', '75a6f0c4b57763bfa8fe5cfe5a7fbcb265db00fdd1832f74c5123a0734e6c2ee');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-103.qcow2', 103, '236ec251d7c6c4d43c52a2eac7e434bdec1735974a953e0944b89e651e9b644d', '8dae9b5bce2c8cc54069be3fe9037cf834215b06599dfb8f15ff30ac33f71a67');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-104.qcow2', 104, '58e6e04b1aea4432d3998aca2946d1d7a392b98185a2df45b40b4bcafb4174a6', '51bdee9daf5b07d0ea34db919f573ba4b4cc1a6737fcf7235ebbbaae3a10c2d8');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-112.qcow2', 112, 'cef09b81a3532a376c1b5a46f24c12e26fcc6312e1cd64566b1da157ddb93de4', '830a1a0bb12f24983b70fa9d316ff97c77aa43c5305a041102e8db08bc62795a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-131072.qcow2', 131072, '868c99d4c0fea8c46e62712d182c64388b640185d0e35e2a478d8439e505d432', '27dc5243499e1ce9e628239bb07618ec34a91e64b7673380625d8ff42335e2a1');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-131080.qcow2', 131080, '9ea6ee889d3e78ded486a3414b3f1d432f4fad4bf09417503cdc630e13541bd7', '89a0e9e9be32a6ab9fc357296f8c65b32a95ee341c316401a4ac267fe8495d9f');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-196608.qcow2', 196608, '1ab939865ea7a3bead4d5c50f83ccedb4b4e5ab709b9b7124ac383e3038539b1', 'e47b45d577bd5436af8020630aa22f9f5fac595f3cb4804c1fbfaaaf093e4ee2');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-200.qcow2', 200, '58c2a458a43a27939a8b3b513385ab6519e74e4e5fddd80e3425b886bef253c6', '2c6213573afa0e0f56bc6b29081cf20e0244be368b11e998560810c1e876b21d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-262144.qcow2', 262144, '7c0ba37dc2df3e385caa4e3f6b6842a4d3aa267ae428acf46f5cab5a98424ff3', '5d931165e39498ec59b69a10cc621495e3d04ba3e633697778e44025e19a7e7a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-262145.qcow2', 262145, 'fe9301857af794bf1ae1d39421a4d8ce574151242ed4fecd683b0b58ce43bd6c', '25eee34d86ae8284307de3aeaaf9f8e6b231d31c1226a60e33cd6c709c1aede7');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-262152.qcow2', 262152, 'c7d29ee0d0b071efe08cf71ffd1254aa6aa59eb879779bbe58e1d6957459c909', 'a12394d738a922ee7b3332106b2f2a42a66af66d7dcd8c96f18d63223dbe9df7');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-327680.qcow2', 327680, '958a5c7468c14fbc42d735d873e0202f077a2f6af5c5423a3cf22461e44a298a', '098595494e619f2d5350d5cea17f9d8a39c2007d94af366c020491ee9628620e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-327681.qcow2', 327681, 'ed2e1343e04315a77cd386d39f697dd5eca1ec4344e80c30673b6e05ae0b9425', 'dcbae23902b2a2f949d13c4e620e5eb07791f5179fe6d822220f44ace6e09c7b');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-360448.qcow2', 360448, 'b0c91fb14dee1457f149cf1e8b01709baa749c807fc4557dedbd79bba35ea1dc', '229c6b5b2ae88ed65e855e49c3c7f8968e28280ea7e48c516b2e041ec3f5b03c');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-393216.qcow2', 393216, '80361c2fa2fa59e93c2fbc8eb1ec5c3c4ed571d642293ece0cc330c04010e66b', '456fa68b46387ab9a4c761247b190d630ef3007893cc7ed29c056b296142b395');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-4.qcow2', 4, 'aea9800e5252b7172c533c82ffd26e6a670c060332a5c9aec024e37951772b53', '4698855bbf64efa20145bbae13f2dbe3ce886b9f419dfdcabc1d2f73f02a4d90');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-400000.qcow2', 400000, '9c757c0a5ba1dbc3140401fbd45848f7da7bfdf418e3ebe523d64299e28430e9', '5f1b5db0b897a0d650661e643fdc41ef2310dfe72fa5828917c4318f9db32ed9');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-458752.qcow2', 458752, 'dfa1597017030f79e60deef7c4433bb15f4d6da15d2bf5d532bf0cecda413693', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-511.qcow2', 511, 'd42b621619247299592bc91766ad16a25d5c8a91d51f552d7be0485286832c25', 'd96e932107fb750d7d055054eaf6d53a9eb20d17c2b9d18232fba9fbebc2e08d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-512.qcow2', 512, '6b7e2b254d31ee40ceb789d6bb2c5c43a8c75100f1effd989d6357dc09542f6e', '3cd51f8cab5d41b9a5a760ab7db1f384dd6822e3a1d1cb17454eaa68cd675bae');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-65536.qcow2', 65536, 'f4cd0c65b72eeafd6053b31513e025ae8b0ed4dc235f85e7e9ec6a26da0e98d0', '1963a0f9785576c0e55330209b1180d38f7ae4065c0a046a2160271e363eccb8');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-65540.qcow2', 65540, 'b14a594cf23dff2c2251498c9799a084b55d8da0a5a4580c9c6e4de24157f11f', 'aab44c197e5842ec85d23b5a890ca663e18ee31bb8b30547cdc0eb5f87158fda');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-71.qcow2', 71, 'f08c30ed65b0caefd6a956355b6edc4d43a951c5f63c93d022aaa9be8f3d02cc', 'de20ec5178b3852a37a3100ac5f6741bf4d8279a13c180c3593bbb168dfa02d0');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-72.qcow2', 72, '9821317572930f304318c8c5d16c4ed6ec82944258f5f71376ce88d0c6751692', '89b9a6734a90c1df0020297f21707d62d56b4a1c83bc36365e7a7963e55bb0c6');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-8.qcow2', 8, '3afc8409bb5bef7e6e18de350e88046f5bd9190b012e133c756f8af783b62d6a', '14c8acd7f95ba0cd24aaea0533d22d768a429340d50235cb0db0053d3079663d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-96.qcow2', 96, 'b95176d7a8220d8a7bb1ec956636bad80f640ca4ac709eb70897183275d17820', '7eaa37688e31c8fc8a9111fd90a9ea839d4f21fefcd7e0e446edf429beda0bbe');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-packed.qcow2', 327700, '1f5dd77385736ee09dace4a9e8d9eb5a69eecce255a275a6ace4d021dc2c3b5f', '3f668bebf2dce3f9e71700213dd050849f20d0984a348b9b03155a4b486549df');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-v2-104.qcow2', 104, '46683f41278f12f1bc631761345c7a5e62de6a2fe5b18e6256a13487c9e7156d', '51bdee9daf5b07d0ea34db919f573ba4b4cc1a6737fcf7235ebbbaae3a10c2d8');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-v2-71.qcow2', 71, 'a112ee13b40350f7b44ad0d4a6b7d74fb35a284bea05b39e26b85c6507c89143', 'de20ec5178b3852a37a3100ac5f6741bf4d8279a13c180c3593bbb168dfa02d0');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/cut-v2-72.qcow2', 72, 'e79778316c08cc14557577a220c94d56d25607972e75384d6ac9dbb6770aaba0', '89b9a6734a90c1df0020297f21707d62d56b4a1c83bc36365e7a7963e55bb0c6');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-bit-off.qcow2', 468992, '61e63e7b9fb683d22b26ccc88991e25322de87273853e40a28cdf02309da4ee8', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-bit-small.qcow2', 655360, '9dcabdbf7ea896b117bc1d1bf9daaa2d11071980847103cc2b628e4e8c08c600', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-bit.qcow2', 655360, '9c4aa4f4542e237a43ae32c0e2a9f40bd968a3de6d3e094cd897831b66786bcd', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-bitmap-0x0000000000000000.qcow2', 468992, 'ac30f0a7f34b040e251dae1afcdc2f58dc1e2aca0c23c8eb320740913bdb08dc', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-bitmap-0x00000000ffffffff.qcow2', 468992, 'e2d4ee9e1e00e30b06847163853bc3a58a9349839eb81d3889db3c78ee23aea6', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-bitmap-0x0000000100000001.qcow2', 468992, '203427497fe61ac8788bf2647360f534639b10b0341daf0850f2a8f29a841576', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-bitmap-0x5555555555555555.qcow2', 468992, 'e591d9261839fd8c66c80407c67fd3f652fd98fa3c2d0a7cc68372ce719ebdc0', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-bitmap-0x55555555aaaaaaaa.qcow2', 468992, '9be1cb57c29ae7caebd5505290393d7a0e581a4bf91f4916d8dff9bd4a22f3e9', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-bitmap-0x8000000000000001.qcow2', 468992, '56a30dfb714d3064f227277f99e26a0e19307cfb0545bf96f539e7fb3e2752f3', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-bitmap-0xffffffff00000000.qcow2', 468992, '290d0a9e267401a467e86486ca73c9d642a190a33d167fc3301307bc1f19099c', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-bitmap-0xffffffffffffffff.qcow2', 468992, 'a3694c3bba5aa15791ee4997925a9bd7043ca1ac29fd053c9d1b820e26bdeb7f', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-compressed-bitmap.qcow2', 468992, '6a6aa35b587a8ae2e7bbeaca85a40c981e50263f8f4421ed39f282ad6395783b', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-unaligned.qcow2', 468992, '7b038a126e8c541380d40e385c464551a87d9e24af97ae85ebbe569ecde043c8', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-unallocated-0x00000000ffffffff.qcow2', 468992, '7b0fd196dc87f7a0e760da8734c89e287c256f79242424c463eb26003a87f3de', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-unallocated-0x0000000100000001.qcow2', 468992, 'b124c4deaa9b24649d70c066522284654bdaaec9cf79211e35e5984c5e4ddeed', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-unallocated-0x5555555555555555.qcow2', 468992, '4c77a61f78409b8d88656101e464d705df016651c2239e894ae2e0b9166442c7', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-unallocated-0x55555555aaaaaaaa.qcow2', 468992, 'f99f6fdc636b695792a50e8d0dbf5eeffcdaeeb17e7b0b327b9f69100ba8b012', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-unallocated-0x8000000000000001.qcow2', 468992, '753abc6037b071c55200a5bd4d30a4d58904d5ceea7f1eb8f7cc89c156f8064a', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-unallocated-0xffffffff00000000.qcow2', 468992, 'bbe86f7a3edaf0c0ebfd52b09c224f6b0bf14c7f37f0d7c3d3fe8e87c00348a2', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-unallocated-0xffffffffffffffff.qcow2', 468992, 'a4490013fbebfc23b4643507e11ecb0127d1b6044371b005e8231f12bc9ec2ad', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/extl2-zero-flag.qcow2', 468992, '458686e244d8f9e87a864e42d2272b4dd25b0f3a7e4f30f478a8425a0e655955', 'f26c654eb1042d94c0e79682cc90877f24af21989b39d84de232cb7395bf63d4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/header-length-100.qcow2', 655360, '3c76586f14660a93614f5b7a319e40349531ebd7640d235634965cc653db196e', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/header-length-103.qcow2', 655360, '789997e37f6be1a0224abfdbbf81e7ac3f004e33de4aa9c35a3f0e9fb88f8fc5', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/header-length-104.qcow2', 655360, 'f9d79d39e1f97d368a35010230376888c93366f58abd43ace24e80ea354dc3df', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/header-length-105.qcow2', 655360, 'e1592e809ef81ea2ee2a54fa56833de9e8e30ce7795faf7bbd6f901c1c9a855a', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/header-length-112.qcow2', 655360, 'dcf8ed55bb87fc560c2b18bf9731a130cdd71eda1a998d0f70c5b17220c059f0', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/header-length-120.qcow2', 655360, '0dc5fa50c98893092fffc4bbcfa11c398ee46ed51d1b21d339722368033f08e0', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/header-length-71.qcow2', 655360, '5ba8dc5b25fa53d2de4499be0a6e67be6753fe62fdc8a06dbe4bdcbb1c0ad859', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/header-length-72.qcow2', 655360, '67738f0a7257655a706655d760ca089b5d31ea367a4844f82f875011c30edee4', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l1-entry-0.qcow2', 655360, '1697180e950ebb7aa5328ce20734f41afe129d5fae32ecaf8793a534e857dc81', '40dd00db1bfcdc44c22d8c8d71038a932dac5be610ab8bbd5a8403787ac61530');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l1-entry-0x10000.qcow2', 655360, 'ee15904058dc627fb9203e14ae8b22566fca7d3f29a90e60470258bb92e9bd0b', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l1-entry-0x10000000.qcow2', 655360, '927bd2c9c04761a9e8f587567747c205b8957b8c4e9b06de6f9a9d253d9072bc', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l1-entry-0x200.qcow2', 655360, 'd329f7f2569b72e5b8f3ebb102a84f36dc363615b5f196194530dd899e633918', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l1-entry-0x50000.qcow2', 655360, '71b3f7cb4b9a17924decccd4687e5bcd547d4920e2e07454b9569cc1327bffe1', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l1-entry-0x50200.qcow2', 655360, 'dc6c54e18a378592a2962db32270a6d4797e1a677fda88fca2ca8fba094ef90e', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l1-entry-0x7fffffffffff0000.qcow2', 655360, '05ca7a84ad9f57ad6c2a48ade6dd101f55ff1d89e6786f90d9661e44d987aea0', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l1-entry-0xfffffffffffffe00.qcow2', 655360, '59b7ad9c309affd3225955074baf036f4e891e7869569ab3c6fdcb733524ffea', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l1-entry-0xffffffffffffffff.qcow2', 655360, 'c0918c005d983dd981c9023aca5c01d079c334529441c0deb523c86f9926db48', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l1-entry-itself.qcow2', 655360, 'fa44b2c3ae45e8eaa02908d15950be675ca790e6b829eca1c682f7382b6eda3b', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l1-entry-reserved.qcow2', 655360, '288025125ca2a9ef607b6c5f64080e63ea1b0ea612f33ea72c474b972a142d69', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-0.qcow2', 655360, '9b762a2d6ac6c76fc4e8e2461beb6fd3ea16e156c163f5aab2b26844f984bcbe', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-0x10000.qcow2', 655360, '6fde730b70269fb31733d59932bf41d22d658005462cefa0f6d8db33c8d82e7e', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-0x10000000.qcow2', 655360, '72ca9200ac3a8215e661a077d375c4a91770f303a19d1fb8e5219ab11d01b354', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-0x200.qcow2', 655360, '991f1f4618d29378d084415cb25fd858ae581afd54fe9a41a09ebd0b029494b4', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-0x50000.qcow2', 655360, 'e8801154e064587818db583463fabd6197d964f8b2f74b7ac8175f80949e3e0c', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-0x50200.qcow2', 655360, '8abd4dc4e8caab37a011be4fac3f7dfedbfab173b5014ba5d2d24a87950fd97a', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-0x7fffffffffff0000.qcow2', 655360, 'd63a1c0a6b984bbd562daffe4f4ded503734349b12f5fcabc2c208cd06ba992f', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-0xfffffffffffffe00.qcow2', 655360, '5734f607b875c1a7bfeee7fe332dfa860f3ac8e145e71a2edea81a6d1a0ee1e9', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-0xffffffffffffffff.qcow2', 655360, '2e7b52cc5ed65fe16099bc551561be951149f9e93c66dfcbebb1bbddf708e429', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-1g.qcow2', 655360, 'd506f04e43f77322a7ca30b0adf6dcb1114bfc56042414ab4f1534fa43ded34c', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-compressed-v2.qcow2', 458752, 'e97430ae37eaa4b67dd7e55140cf15fe406e98b68bae7899236dfa971d4ae111', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-copied-0.qcow2', 655360, 'fa248cbc1c78b3f850588c7cac463f95bf2ec8dc139464b6bceccf845d647fb5', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-header.qcow2', 655360, '5df6fa8500e18f879be781ac89a73c55c366c59cb256c2dbd216aef9cb176826', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-own-table.qcow2', 655360, '4634e5061236ec5375dc7341817a32da0f337e5dc17a8cbffe2370d873760f9d', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-reserved.qcow2', 655360, 'c517fcdd0abde1df0adf59b490a48a80f031652e45b76b3981fef98eacbf3012', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-twice.qcow2', 655360, '0b84010660909b0b1f4b108f341a20854fe939fc57e9d5d270f99f299f11b094', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-unaligned-later.qcow2', 655360, '6f4b7c281fe3524b4ee6cc061fce30c68fe22890cba1379fee6163cd5d0e2c50', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-zero-flag.qcow2', 655360, '24b64b6f7faeec14dad95be7684bc783fd3dd47ecda0a2c8d96a49536eeb77ed', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-zero-unaligned.qcow2', 655360, '47ee59256d4b9065e07e255ee43346c18d385278bfc67edab78c2c7590627c2c', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/l2-entry-zero-v2.qcow2', 458752, '55fbda87e37395c3d2ea9d5b39ab732db450aed5aaf756d257f3dd9f6ab0d786', 'aed0b7d56ff708d0789321fd4b64a6e271b79838a6a4fee69646fe0f9cea669d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/polyglot-dmg.qcow2', 655872, 'd0fb9de56887c2e8c96325296f3776d9e1b0ccfcf92f683f4ebd6d8bbf3c3f1a', 'e686aad76795b54a0ffed86d8c9680f6d024e87af84d7d3d508a2363652e6027');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/polyglot-gpt.qcow2', 655360, '3016a74268a04ca80aeff08915540e8fba82f2807afdb2c2050152792b82fd51', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/polyglot-iso.qcow2', 655360, '41421798d1c3e174393c854c6fa53e014d1a44b145d03015d6add570a545a2c4', '52a985f3c15dada8f307c6d09304ce83f4fd876a1c7b804da4053b7bf37427bf');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/polyglot-vhd.qcow2', 655872, '2da1ef96c67a6fc59a05d28ec587b86171525e7ab65f5409b6d2a75405a18157', 'e686aad76795b54a0ffed86d8c9680f6d024e87af84d7d3d508a2363652e6027');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/size-0x20000000000000.qcow2', 655360, '335eb0ac86e8c46538c3851ec4455706ad95bf1266caed580ac5295bf8bb2445', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/size-0x7ffffffffffffe00.qcow2', 655360, 'f3a12f5e3e4a09fe1af17c44c3b3074a08e095011827e957e832910daf8003ab', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/size-0x7fffffffffffffff.qcow2', 655360, '435a767dd20a53ba4421b80183982cef174178c684bbc25ff018af886e385bff', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/size-0x8000000000000000.qcow2', 655360, 'a1db4669f52f5da109ff9cd3700bb562c346bd013aa217688dfc85a28263a789', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('corrupt-qcow2/size-0xffffffffffffffff.qcow2', 655360, 'fa988a836b7fd9fd139c879b69fc5b874f99bc6572d7d9ceaf84b5a3059cb706', 'e3a9c2e84ffab19fb056f34c7a00705a5cf986bd2455005a239a8840e28f828e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('luks/broken-hash-unknown.luks', 3117056, '4d9c3c8161fc833facc2829ea1dfadf0f607b388683b3073ca7a2c72cd0713a5', '69380ea212617157df5a9fc7bb9a49b50b01ca5504509628d73fdaa73dbb283a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('luks/broken-hash-unterminated.luks', 3117056, 'dc2ff9d91f7c4ff6b2034df2d5e498f15d682e85c130f361ee196d1a45ad83f2', '69380ea212617157df5a9fc7bb9a49b50b01ca5504509628d73fdaa73dbb283a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('luks/broken-key-0.luks', 3117056, '8324110c6c604502cbdc6c08732afc9265617941afb878558b3d2f261f75d79d', '69380ea212617157df5a9fc7bb9a49b50b01ca5504509628d73fdaa73dbb283a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('luks/broken-key-16.luks', 3117056, '694181f5d010644985e37935d2ffc06a525e8a025a56e96552b4a051cd89e002', '69380ea212617157df5a9fc7bb9a49b50b01ca5504509628d73fdaa73dbb283a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('luks/broken-key-33.luks', 3117056, '8b988d3036dc6e2e0412be52482fa628d5abd1c8faa3c5dec29e4b308668a456', '69380ea212617157df5a9fc7bb9a49b50b01ca5504509628d73fdaa73dbb283a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('luks/broken-key-most.luks', 3117056, '8f71bbffe3fac6af91217c174d032789d97b6cadb3e6b5ee003f3980e6efe5c8', '69380ea212617157df5a9fc7bb9a49b50b01ca5504509628d73fdaa73dbb283a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('luks/good.luks', 3117056, 'c9d34ae80ad115930bae7b54dfa2a2e12f669f6a3228b71703c40e5257a197f7', '69380ea212617157df5a9fc7bb9a49b50b01ca5504509628d73fdaa73dbb283a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('luks/odd.luks', 3068480, '7431d08dff11800ba60071569b4cca1031b99f172091bf1710e38af8b5fa7f0b', 'd79792023a3f8c74c9ef9d959588231d489a4f723b212df6db41a4a688528548');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('luks/serpent.luks', 1576960, '7e28f0d69513a3476cc1e9b7e3fd08a2e74ade0869112b6bab6a16e3434cdc33', 'df3fabb654226afd4e4e471fcd1609904211119f361c0f49188d5a5e49cdf210');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('parallels/adjacent.parallels', 4194304, 'bdef6ef85d23af87ca6f0d4f55da3930de920222fae4eb7c24aff9c4c833aafe', 'f41dbd260da28a7f84964a3773ed89fa5498f4ae88d37cb15762d4d0c8782d15');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('parallels/broken-entry-past-end.parallels', 4194304, '67f84505c21bdae7102a95bb88ec056d6423d055d80f11a71ca3014b8ebb1d9a', 'f41dbd260da28a7f84964a3773ed89fa5498f4ae88d37cb15762d4d0c8782d15');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('parallels/broken-tracks-0.parallels', 4194304, 'adf14028f7d3b75a458af1f56456923cc66a6fc5b1c3edd44a53a3d64503bb41', 'f41dbd260da28a7f84964a3773ed89fa5498f4ae88d37cb15762d4d0c8782d15');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('parallels/cluster-4m.parallels', 8388608, '9fe54e41c43212741d7ed5899c1b86ffd5ca6fbcdb05d06df3b1b124f7f42629', 'ef858711f9b942ddd6dee36de4e6efcc9ad9d65f70fee0f02a6ec375caafcf45');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('parallels/cluster-512.parallels', 10240, '861da79d23699a49290e00c37ec0d24adaf977fe7b6122bb13c2026db115d9dc', '1018a9f3e3adf079049030b6efa3367803a2b78e5a7729d8e230d28180586b97');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('parallels/cluster-64k.parallels', 393216, 'df8432d50457ca1e1c607ac3f2a1c97da9ccdbf2854ac185c6a23bc3444fad71', 'f81422350732cc448c7e8ab946fedd21d552bb63a216303ab1368d9a1d241ab3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('parallels/descending.parallels', 4194304, 'bef8ce2b03eb8d74d3be292783fbd55845698e6451f91d6e2284fc6943e6f74e', 'f41dbd260da28a7f84964a3773ed89fa5498f4ae88d37cb15762d4d0c8782d15');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('parallels/empty.parallels', 1048576, 'e0fbdebf0a570ad2ed9a7abf4fa22458497548ba38fb0fa4a3f10fffe3f87156', '65b6c0efad5d7c77765b9b757083557973d29c9020b1c92a69c88f1154f5f7c3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('parallels/good.parallels', 4194304, '9d81cc3f1d79cbe284c282a8b2ca577cd1276dc0a8f33e7ac8b96379f29056fa', 'f41dbd260da28a7f84964a3773ed89fa5498f4ae88d37cb15762d4d0c8782d15');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('parallels/large.parallels', 2097152, '21c2d0612b16b372472edd53903be9c507c06676ab4c4bff6548d330c93c1477', '66480babc2d097a204584606f20140cf5ef45747ea19f08f6f1709386af7e0df');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('parallels/odd.parallels', 2097152, 'da934bc96f46dfad036ba729c069d9a9a566dea22f3b3f698ce9907ac42f4749', '66480babc2d097a204584606f20140cf5ef45747ea19f08f6f1709386af7e0df');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('parallels/old.parallels', 4194304, '3b4aad6a134bd0bfd49d55a528862cc816e6b31a46cc73fe339c276f3641c1aa', 'f41dbd260da28a7f84964a3773ed89fa5498f4ae88d37cb15762d4d0c8782d15');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow/aes.qcow', 560, '59a7c1b779820899c2fbd552ac0c3ad230d56e82c05d7fbd4a6d611cc69a3a59', '28f1c3fe9a170b5120a2c6224e185269bf14c4b140094ab816faea352112d030');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow/compressed.qcow', 45592, 'df6d8f2ed0d3f611d98423035cb62e933812b38beedc7ab369d6b2b466b7bc98', 'b7fbbd2b79b4e86864c3b848da46326667eab038089fa6d19868c2c4853c92a3');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow/descending.qcow', 204800, '7df75ef5fd637bea8c07b4385a65b11b3e99baaa92dc123ff7eb37f0a9ae3a1b', '2c0e0d6723e33d5f0be46f991ebd65a3d41f00c8988bc43dfcfca6adc4a1814c');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow/empty.qcow', 560, '7adafafa8c17879e7ae62567ffff5b494df8e10d311e64a93beea15dbf67fa12', '28f1c3fe9a170b5120a2c6224e185269bf14c4b140094ab816faea352112d030');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow/good.qcow', 225280, '6da8cd02bd078cf5bf9d28a282bc1b1c8c4ae0d80b4092ce97175578fbae4e7e', '6c8a0347def92c4c69b1012ee6668c1edc0f29f2676f9aa9aa2010f08e64a0ca');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow/large.qcow', 114688, '4e85e20d407cb91274de6f041414d3728758f43645ccfce37b72a3501fc01346', 'fb4248a58fb77c87275770bac9f196b1c3599c41197c0bb115b3205f883fe4a4');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qcow/odd.qcow', 12288, '8d00171cb195455ae2cc689332810a21d52a32e9d6c43be3bafa162efccc9137', 'a14705ae5e7d11582041853a81c3aa5f62065ef686b2118a90fef85a89148f00');
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
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/broken-features-unknown.qed', 983040, 'be1b0bb7497b8d238511e0290587b2c147b8908d0fb50f6a7b8817f27c9a8569', 'cc5bcb7c6c59f3a986b15df9368d7e4b5dd26cb9a6d2ddba3fc70a7e4227be45');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/broken-l2-entry-1.qed', 983040, '1c078dce5a30ddefebd5fd375ed9bc52debd19c284bb9d66c1cf1f36047def55', 'cc5bcb7c6c59f3a986b15df9368d7e4b5dd26cb9a6d2ddba3fc70a7e4227be45');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/broken-l2-entry-header.qed', 983040, '3613c983f095afbd861a7fb243e393d19d4808d10ba84aba2001ad420cb87f9e', 'cc5bcb7c6c59f3a986b15df9368d7e4b5dd26cb9a6d2ddba3fc70a7e4227be45');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/broken-l2-entry-most.qed', 983040, 'ac4be0efb8ab25e5018a16cdb74c6acfe228000464fa19629756d347ee4a78dd', 'cc5bcb7c6c59f3a986b15df9368d7e4b5dd26cb9a6d2ddba3fc70a7e4227be45');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/broken-l2-entry-odd.qed', 983040, 'ae58a6913ae873e94cdd788eadc243fd6c8eacf0c772f5f756e153db71eb2ab2', 'cc5bcb7c6c59f3a986b15df9368d7e4b5dd26cb9a6d2ddba3fc70a7e4227be45');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/broken-l2-entry-past-end.qed', 983040, '4e244ae3394c02ee405dc7ca484e041bc7d9301efe3d1273af1d38e263c1665e', 'cc5bcb7c6c59f3a986b15df9368d7e4b5dd26cb9a6d2ddba3fc70a7e4227be45');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/broken-l2-entry-twice.qed', 983040, 'b5d413ad42795129192ac2f19a8e36fb2d08794e037ab8bb25db36dbe46ae6bd', 'cc5bcb7c6c59f3a986b15df9368d7e4b5dd26cb9a6d2ddba3fc70a7e4227be45');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/cluster-4k.qed', 253952, '27be18903cea6aa55afe2a977eddec7c27c67898d1c1a416e185057b922684c9', '967dc79eb1d3cde71759ff9663649f9c2c227e005cca14386371f1a77cbd574b');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/descending.qed', 786432, '91750b58fe2ec2f5876db946aaec7d55357d3034fb795b8e63031a5dcd11bac6', '1f391e52de15e1e2534f40c6d2eb9deae45a27be1246f3823bbcbd1bbbc7b943');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/empty.qed', 327680, '5d0bb1f0a91f6268a094c3f3ada055010847fca6ce214c8baec5021d902c9442', '1cc59e762fc469ba48747da7f091c6ae35e0ace7014a23c4293b518a405fc099');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/good.qed', 983040, '59ff965582bab6f19a53ff7a93838fdfbfca1d074cef1e4384dfd420c658d2b9', 'cc5bcb7c6c59f3a986b15df9368d7e4b5dd26cb9a6d2ddba3fc70a7e4227be45');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/large.qed', 655360, '247e95a396bec35087876a0c2c0afb4261b379e36369af4f794488119bcc27b4', 'c3a7a056799118821112afe3eea873319d81c401a5b16c2c1b7b8d0edd2519af');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/odd.qed', 655360, '53c164c630f0a8dda5ac153b05322e496d5fe78e734469b39cf2dab78a75ac46', 'f3bd800d1457a97f7072ce68863f60e5c8c5ec9b45ce989cdb3ea533fedf0d9c');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/table-1.qed', 8192, '952caf39b332593dc9b28347c6817fa8ece2e725a70f79ae523d968ac29e60ca', '5de1751e32ca8dd159ff3a24b5c70386296b0f509ea56ab79b77c5dbb3dca970');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/table-16.qed', 2555904, 'c249ee06339e02554650d2014c36d5694610475a2301e2db661184d7cc3014f4', 'c835582fdfadd5c3cc5963eb2cf2d52f4ed29b018c4f92e70062a6f9473e39cd');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('qed/zero.qed', 851968, 'd60d1c158b17f17c9e73b07f3bc880972feff207b593bb8968b8a7760a8a1233', '0cbd0e10bf188a4ad56cd41530e93c2725bfbd175df3608580449b9c150119db');
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
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('small/good.cloop', 327944, 'a1c8464beb5a11e8f246de8c7ff594613a6d0787b1518230bcbe681fb0285518', '2e746bb85c7c443b9b08038aa1784c5de1eb18dae755c02c1f61f3af4b113307');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('small/rsrc-unknown.dmg', 66672, '6df29513d0ea73487fb6a2e0622a57a82977f39655558358f8a6782b01174043', 'e21d066d1b3a37f9bf74cc6502b5d932a226ce6af6c870845b66b5002a32a59c');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('small/rsrc-zeros.dmg', 1136, '71145dd84704772a09c985b78683b482af8d535dbb1882ed542411997bb1bf67', '5ed7a77c93cef6c4408074f675abb5153dc18712727471d428a87aaf19041c3e');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('small/rsrc.dmg', 99611, '7849b4dccf4024b2014615debbf7354f7ffd7f58230e82d30752872e12b075bd', 'b75ddb2055220f04699352458e30130c7badc805f20c51db911e7000a914db15');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('small/v1.bochs', 198688, '41ed41a0b75b2e2a6c932d278eea2d705fe850c1cb0e180142e94f7bfec5a725', 'cbf1ae8bc3fabafe935901b4efe32bf42c21a113cf46375795ee9c033590a16a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('small/v2.bochs', 198688, 'a5f8400e4d15d2263e7535806ee8d6ace0a6b5a2fc582d1a5608c9edb0d1ee99', 'cbf1ae8bc3fabafe935901b4efe32bf42c21a113cf46375795ee9c033590a16a');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('small/xml-unknown.dmg', 66817, 'df7aba9ce7feddcbacb39727cd920fa914c0f52664aed198e1f5ca0886f90191', 'a61317dc3fbb2880d9bbfe7b431d4e7558aaff2ca4664f3bf7bb23117f8ad141');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('small/xml-zeros.dmg', 1281, '656f2399e7542de0fa0a52d50acaea2e16eeb95e83973b233e88c8063898d94a', '591d6186b1b64b039698fb309b53bd752e05a9a7a2483b0b58b0ef8436abca89');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('small/xml.dmg', 99828, 'fae1aafce3b778bb0959501a2d0c83960939b275088da777c7e9fe902192255c', 'ce14380b020c18a06ad0f50564cb73d450a62f2d2db1c6e296a9f53d596de71f');
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
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/block-1M.vhdx', 9437184, '1ba5ee123641d993ce3cf21044cb1136db5c7b008c347184097fea530d95fdf9', 'b949696c62623ede884761083e7644a85df7fb3bbc5b359ed77ca91db869cf7d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/broken-bat-most.vhdx', 11534336, '1cbafd7a7b75f8cd2beeded8aa3c2c48ab5854661cdedf08958b7273185e5a48', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/broken-bat-over-header.vhdx', 11534336, '9163b3c0c0f7ca042d19bc215cafa48c89738361d1a4015afb8ea8aa896e049a', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/broken-bat-over-itself.vhdx', 11534336, '104ce5ff9d88e331fa00b8a86596b638212cecff2a93dcd7166f485e8b207a0d', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/broken-bat-over-log.vhdx', 11534336, '9c4607213eb8f5376692d9a71aa4cd76052b764047e6e7703cfb40ebe5197f25', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/broken-bat-over-metadata.vhdx', 11534336, '38d5182c42b53985c89299597906bc0ad4642ba1a19821703c4cacd08a7300dc', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/broken-bat-past-end.vhdx', 11534336, '1f7ab9ac8b67672608db2920e12c7f32ddc53c31b1a120685d528d9f81dc682a', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/broken-bat-reserved.vhdx', 11534336, 'cc39f069f50a1358d2c10b2f665340d6f84d7b08e3f9fefb6f53e226ba5c3c63', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/broken-bat-twice.vhdx', 11534336, '1221bdc0acf4c286497e5f5da94aa7d7288bb2f5a10005952f749f33f5db4e17', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/broken-header-both-sums.vhdx', 11534336, '03931d3772f530b35cd9f43b60a8f8f9393a618fcb397201a6603f6591574042', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/broken-header-one-sequence.vhdx', 11534336, '7d6d9bba8479e847a14176c0cb291ed3237735e6817df2e41aad3c6e669cfa0d', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/broken-header-one-sum.vhdx', 11534336, 'd81cc7208baa60edf7f3c57adfb479d8eb9ba3e17071a71dbb0eefaf8af22999', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/broken-header-two-sum.vhdx', 11534336, '42eac3cedda02a81685bcd1e12408ff1420b2900f3fac8099ed0176fca56ebf6', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/cut-5000000.vhdx', 5000000, 'b130980a06529c683d3e55b2a7db1c3dc905bda96354bfe21c4ce8652b9fc81b', '72652c9fb02274d7e5a0ecb30db9d224bea69469a852f88fa9c6abe904aca650');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/dynamic-512.vhdx', 8388608, 'cd4b75a83c7d71445e2b872556080e60069825a249ff99870e7afb10772deac1', 'de5e717d35b2e7ab7d89330c41d6862d88f8897934376e6f3d191d658c68bc14');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/dynamic-empty.vhdx', 8388608, '7b8032195132bb995a8321e1cada016329d70918fd24a2739efc0dea7146aeb7', 'de5e717d35b2e7ab7d89330c41d6862d88f8897934376e6f3d191d658c68bc14');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/dynamic-odd.vhdx', 9437184, '3ddc0b302ca9c52413ac54da754f31e85bbc9eb21250683e88c7ce7d15d26575', 'b949696c62623ede884761083e7644a85df7fb3bbc5b359ed77ca91db869cf7d');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/dynamic.vhdx', 11534336, '3314cf2750544d20be10616a041c35baacab6138311a7e9816f46ec1b0cbc2b1', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/fixed-empty.vhdx', 10485760, '278edc05a6029a2c6cd0b667599a779c015d9fbd40f19725d85f57a181dbf885', '069674d4a2d768455224d80df6e4728eab8e750af588682147a9033d130b1243');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/fixed.vhdx', 13631488, 'a1c7f01713bf41fd987729072b056106f3e90150acaa81c1a6d4f34f55ae4740', '17b46545e523fd494f5b761737229e0b6437fc734c2bf439db743d5dd637cfd6');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/header-same-sequence-differ.vhdx', 11534336, '28bc346741ec770804c297e232b6118518ecbcf17a8d87ac9901f7771ad10313', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/header-same-sequence.vhdx', 11534336, '9737e2f784dc10f063297738acd12a1d579fedffec17c6e7f44172f671ec1367', '82be48a11efeb5e3f321d481d0a38b2c48766fca71ce3d5c0160777c96553f72');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/log-2m.vhdx', 10485760, '9c0ab0c8e40456ff7cd2196307475ceb71d84187ff215d258b1f6ae09d034ff0', '663eef5d39fce31566cc72b70f5d5bbb01d9602c9373ddf1f588ec057555dfcf');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/log-bad-sum.vhdx', 11534336, '9c317f3ea9c2c07944222906f54fbe4d33ddeb0d013662f7a57dd83c291bbd21', '700c9a5d3cc16ce0fe616a8b9409891023daf9c68cdf2156d1465e3acd15e551');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/log-descriptors-most.vhdx', 11534336, '328df0fb2fd41d07a2ae9880a6adc5a9146fbe2550bdd3e8dfe9b7918077d5bc', '700c9a5d3cc16ce0fe616a8b9409891023daf9c68cdf2156d1465e3acd15e551');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/log-length-0.vhdx', 11534336, '4771910373fd5f319ae25957347ff4bbf0079d2eaf12225cc0f9021b7973e57a', '700c9a5d3cc16ce0fe616a8b9409891023daf9c68cdf2156d1465e3acd15e551');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/log-one.vhdx', 11534336, '10da7c6538a59c93bdcac7c03088cc907d853105c4d455122c1409afc9804445', '700c9a5d3cc16ce0fe616a8b9409891023daf9c68cdf2156d1465e3acd15e551');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/log-other-guid.vhdx', 11534336, '2b7afbd1de5e44c32e256ec8b9bf2179e85b1b02cba5659e31de8350c05536da', '700c9a5d3cc16ce0fe616a8b9409891023daf9c68cdf2156d1465e3acd15e551');
INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES ('vhdx/log-zero-length-descriptor.vhdx', 11534336, '27c5016e0aa12fea904d28823ba779ff084e2b50b4390cc3ca5af8192c7b9b57', '700c9a5d3cc16ce0fe616a8b9409891023daf9c68cdf2156d1465e3acd15e551');
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
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('02997fa2f25b520c94431c80ffe5973748985a711c1a462a50876602e554e853', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 ff604984a40f3ce1fdb62102bae964cc8293632cec0f10433a468b540962317d
size 1048576
72fcfa0c6f460744d6b2d748fc4d90be35a97ef2d12a73422b67d4864079347a  on-data.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('02a853b47bae77c61914f9c17494c7b5fe01da540ec4684a0d4f1731800a73e9', 0, 0, 416, '', '', 'instar-digest 1 chunk 1048576
0 85c212f2e3e7372a2ffb4628ed4bbe2e1b52f84908db8dbcbad3878331a40ed5
1 zero 1
2 34f58f313a98d1e9984db67670d7bdbbeb9b5d0557c15cc33a342c3baf5e999c
3 zero 1
4 48ccec44b6f5b483b1959b257810e0f6fb377249a5bc75da2ebb6564fb44ce90
5 zero 1
6 d278be3fa36824a5b74490be74b3792208d9001b42285ace22c4dc707cf02557
size 6295552
4faa694b7a5f3034da13d867a5b74d1c290db8ad71f4e13923591c14f27e377b  dynamic.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('02c7effa9d754a0ee5b196432aabd1b439e8d91faacd2368902a66ed5d4f7a92', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 1079296
639c941aaa90a5a307292d9e8960b076cdf3f2e26d7549cf2359fa9b0ff0c6de  fixed-empty.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('034e016f1067a2ab29204d6f0683f0cd2696fe3547210c2203bd5e89e92e7e82', 0, 1, 0, '', 'qemu-img: Could not open ''cut-103.qcow2'': qcow2 header too short
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('03d4f3f6042ff85f25c8f9465d042fd41fdfa39c5b2b6ae35e41d70d02b5a133', 0, 0, 207, '', '', 'instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  compressed-zlib.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('03e5a5659bbdc3e753f05310b3be6c8242210aa9c8cfa255c236fca6f3efe92b', 0, 0, 351, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  old.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('04c706c1ada25abce0ae3766083343f5f56cfad87c638e30690a653be42681ed', 0, 0, 199, '', '', 'instar-digest 1 chunk 1048576
0 12a3ee588618ee03b2a551de7aae798849a9c8ab5723d8da87a27fab6c7b986e
1 zero 1
size 2097152
c794d4b586974ebd9071c77dcbc1af552fc3223de1520234f226b0572197e05b  punched.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('04f919222c9aff7c0b4b2d47be08186a2c877642da9a2b6babcd3dfa5e4206cf', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 06ab659a2ea142bd8ebe0b59568ba175175e2d5fba5f74c40e3d8e9816afb8ca
size 393216
2aa4c72fb92c0d17925b8a2139092da414113117415f6ed22f91a18fd2d5f6de  sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0742422ba7e93af4d75975d835ea00c6d6c0951c54e7f4ffafa16a212b09809b', 0, 0, 141, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  broken-gd-entry-0.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('074e47bd8dd45f77bac848544f9e9458ea7f9fd8d900633572d78e303ddd878a', 0, 0, 254, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  lazy.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('075bef9245f9e7d161d5c8f4b88bed6be820beeed323a66ed05d4c6931d80b7b', 0, 1, 0, '', 'qemu-img: Could not open ''aes.qcow2'': Parameter ''encrypt.key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('07f877a07a5a1190084c1a3c85e23f1c0be1aa05de7d3642445580bfa4cf9181', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 a19cc0355fbb1800d92b96f266782df596bbd49e8c0efbcbdb7a907453145e74
size 1048576
4ee76ddba0f905b13b12170a31f6f8ddba54246f3bd3fee8fa32709fdb6c1389  no-format-raw.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0852e1700d8f89273bae3919b0297b5268fdb177c7664706fbe0695feac8c059', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 6caf38d537984e261527b8caef5f990fb91415a1db917198821a79ed28997973
size 512
bfb4021d27628d3b69ee7a1b430ed4021a0130e2e05cef44b3b2a6b15d1601ad  size-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('085d111330e7652ea7c15bf5ac7c688461162cf04047cd4a017d715b3baf325e', 0, 0, 204, '', '', 'instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 zero 2
size 3145728
74affdcc69e21f809b4ed7a4e6181e4cc0789704add124fb9d37730c20231ea9  on-vmdk-long.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('08814671e028f1b3a0c82b79c3ab7d61b1918f2a5f86e1b3cb3d6d45ff93b8a9', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 3
size 4194304
12d17e05b3fd6a9264cfec7be4fcbf58b94ccdf834022938ffef2fd9eaca8c65  cut-393216.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0888c163ba791cbcc5dfed4be2afd62df9202b9b628e45cffe047ca18922bc7b', 0, 0, 355, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  creator-zeros.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('08ca7fd03bcf2d60fc69a43f407bb2e2cdc887726144e47eabf69b44918f52b3', 0, 0, 204, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
size 1048576
b20fa72ef436c0553db90e772c17feebd8d2f375b20328c6113366f5d5972d67  bit-unknown-autoclear.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0a698f729cbc07451389514b8116ded5b4ce2a63798fff0b093e154a597fd257', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 12885e286465edb68c4053a9fe06face7c730e2171ffa56f13c4f1466cb8bb75
size 1048576
c87b87846301aa1df67d09e166cc05a0c4b026ca107d03d9fc31474ad19c85b1  on-raw.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0b055b57baf745386c38db14fa8e728b5426a0a3ad040f5729aacea37cc27e3e', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 8591c541ed47b84a1fcbfb068b1c10f63b0f2d44b48adb0de33f9b6f0a32f19b
size 1048576
84b267a83f33032649782970ccef101e3820122ea5110f29b6fd92085596ca65  on-nothing.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0c4b3c628be10f8def92b3500d81f6b4eb655112da354272953a78abf13e8e85', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 1bb7875be9a256cf34b7265afddb3a0554d092ec29410af3ff030dcaabcefca7
size 1048576
5474662cfdae165b560fc7f1869fe38a8a49fb2991f5085e077379b927b3c3c0  small.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0c6dcea5c8b91f8644b12b503fc1c9145170e2ca7493b2af0d989efd0db749e9', 0, 1, 0, '', 'qemu-img: Could not open ''broken-gd-most.vmdk'': Could not read l1 table from extent ''broken-gd-most.vmdk'': Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0d588afc92f43f1eaf39333a34d26d002bc05bf0ea3415f638e1df35752ecaaa', 0, 1, 0, '', 'qemu-img: Could not open ''header-length-72.qcow2'': qcow2 header too short
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0d7feae8eeddbdcefcc3bee0e38b128fab4a9dbe6239f3ab76647f5b0b964e70', 0, 1, 0, '', 'qemu-img: Could not open ''hand-sectors-most.vmdk'': Could not refresh total sector count: File too large
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0e5794e7b1c719cb41a7da6a13be8f9665fafa7d446313cc69759dd8aa35ef51', 0, 0, 125, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 512
5a299bfcca1f78d297fb0263470a87a39783091537f254410ecec8b51dd1cf4a  hole-1.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0eb4620b86a3d1a3cbdbf861107a288f4b5b333e14f74df30527f2239ffad146', 0, 1, 0, '', 'qemu-img: Could not open ''header-length-103.qcow2'': qcow2 header too short
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0ee170393c0dec8ba80ca8c9435dfa76c60084aeaa0f758352fd7b42c26ee05a', 0, 0, 260, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  refcount-2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('0f2feac4f74469777c1cbfb78aa22acdcff31ca5fa2fe394b281b69e1c08a79c', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 1048576
089a9f2fc58e707560f6151385354b32a186f23edd684e0927093a25d1375f9e  text-no-magic.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1122b9e2436d234ffcc779e4177f7ea628a6232622f2c2a3eeb3a3f4f3b01c92', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 d13d7b505eb85a6a6d1137531784d70b5633ece61b9249e075418ca86b984e02
size 66048
a77eff55be410a4c2dbcb5c539c1e3533ab8f5793024b6f3c76781189fc7f5bb  size-65537.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('11cb6bf6e0a0b9c08cffd7a631366ceeac1a7720bb7463610104a2eab834a8c7', 0, 1, 0, '', 'qemu-img: Could not open ''stream-cut-512.vmdk'': File truncated, expecting at least 65536 bytes
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('11faf41224c0f8125641a8bdf68d2dad3dc70196b4ecb47169d5eb23b6a601c5', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 dc8bd19870ec15630a34d26a7a38e059c83a9f063fda846da9e4ef42bfd4cb1c
size 512
a0bbd5ef5ff74c7239d7522e85f5afe62bf806629627d799c80f789a34532b96  text-no-version.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1230ec3853395e0abb8f3383da0825fb970d803e09c52a92b5132d2791b22299', 0, 0, 144, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  l1-entry-0x10000000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('125263b88256390aa2656df468a239b525d77f3e81401faafcecd3f36ab6da33', 0, 0, 332, '', '', 'instar-digest 1 chunk 1048576
0 4819e3591d1a015b41c263ab1aabcc7ebe13df384aad4ab59b5e62ae2b9e8f95
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
c50a016b4d0430322681f49b4fae3eb494ff68f357eb0d774c397a91e528bdbf  polyglot.dmg
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('12a285f2af10e9b0e2392b1527ebcd1629524d853b6e7483f863c20138e0391b', 0, 0, 198, '', '', 'instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  stream-cut-133119.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('13b401798d50280eb5365057d42fd4e5203726e3420808aed98176e889a4bb3a', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 d40859a43592f76ed05446a1dab4800bfc03747046a4cc04f3c7e78773bbdae6
size 512
66e49e43528edd94bf5f9cd820c890c53b874b29af42beda8f210c8f4426d5a3  data-511.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1429d2247e2e2c73282eda88eb2cf59b29e525796e4ab57f0170d9011ba42a02', 0, 0, 265, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  v3-cluster-4096.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1469dd159f9e260aeabf7c5af52adfad7076007915e364b8a355f1a3732751eb', 0, 0, 349, '', '', 'instar-digest 1 chunk 1048576
0 b851f483d7f64a80dd831a2ab0c82e47d91f1192afd43cd7d15c958d300dc2ea
1 zero 4
5 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
6 zero 1
7 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
size 8388608
139c286866080b5c2c99579a56e36df1851c3fa9444c58ceccbecac1d90603b7  descending.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('14b0dc52fb92551221d1bd723f6ca3009f7a82cf10d3e250ae3538e8864635f9', 0, 0, 341, '', '', 'instar-digest 1 chunk 1048576
0 90453597dcfcc9ed5cce162d2919b4b45fee468ab6a8cdb88433d9dfac2e3191
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
fd6f442cc6cd8d65824b0ff93242409dba3df5ae67fa06a20566c38e170af25e  l2-entry-header.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1581aa045d78ca6aa83f688813495e1b96ee6e7b4ba877f24adbf6ad491c6064', 0, 0, 302, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
22ab8cb4ad5367d3a6bf3a7d18b0a9675bc07fd6486c782783ec759dab3a99c0  broken-entry-past-end.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('15bbb53b3675e70dab9d25cd15662fec46a9294f8bcd3b8bfb4376d0e0a7eb72', 0, 0, 183, '', '', 'instar-digest 1 chunk 1048576
0 cd578943a1c4389c433a5edb8dea8bb044368b71d92f13de4ab1a4ada35d2e6a
size 512
647ae918a3fb76cdee5dbeced204997102544ad4bc724c9e678610d5e49637a2  data-1.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('161d3c08ba174b5274f12bc3cc3499682164855c3430578652eba38752ac39c4', 0, 0, 259, '', '', 'instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  two-sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('164b7b0ef2da2ce5890d26aa58a244d01d57fa6fa0a597fd73133fe8c23963f8', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 baf746ee3d4a3be3765a5a169986dc024b4cffd1a48e952cbce9cf02efc0f9f7
size 1048576
a262a56198804494226587b77d75d93ef1c5e6b7f3beb3e0d1cb90a8c53c6b83  data-middle.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1724fb18bc6bc63792b13c70f345966222c1c3cf70c93aa4fda7001b00cdb082', 0, 0, 343, '', '', 'instar-digest 1 chunk 1048576
0 4819e3591d1a015b41c263ab1aabcc7ebe13df384aad4ab59b5e62ae2b9e8f95
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
c50a016b4d0430322681f49b4fae3eb494ff68f357eb0d774c397a91e528bdbf  header-length-104.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('172b82abcbd31f114eeda60a9c9d0363443742151eaf57af746edc1a59edc472', 0, 1, 0, '', 'qemu-img: error while reading at byte 0: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('17cb546a4fd82e9913881268930a56076cc7e071b162ab5109fa797605d7f7a8', 0, 0, 265, '', '', 'instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 2c39cbad72bebf81133566f780a7e4cc67d479bf3ec559fa198e0f75e0e6074f
2 zero 1
size 3145728
482104b414183610815a9ec94a8db10accddeeee100ddce38bd646c21f7ba579  grow-3.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('182d9146484b1e0cb908723a3764fc2a489eee66ede8ae93582b81bed751194d', 0, 0, 208, '', '', 'instar-digest 1 chunk 1048576
0 65b002f75b68c2d334e323b90837c01fb9c4034debe09b29016d8fd98e74eaec
1 zero 3
size 4194304
3c7b003a782cc929246b524f4caab131b8c51003711e7b5435bd289d3d7ca818  l1-entry-0x10000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('18a96441540d3a07da325b6e7ce3eb9509d8a80c5aa495f223bfa08c1e3e3126', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 7d37843bec40d0c5682f67846630e4046672eac5cdf6b5d42f938f8df4da8728
size 700416
fba72456e8a40e9e1d5c72dffed9b10d4d57fb074691a5690b4c1fa70567758a  on-odd-same.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('18fb0b74ca00a560615224664748470633d7a1ab17cd6109ce0772b54763fabb', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 8
size 8388608
49dd1209b1b86bd15f99bddb3ec6ae946dd09b6c7513af0f7d7615365a1e8f68  empty.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('191369166e8fefae8d782615a5ecf5b85c00ac7f5808e64889f42ff9b56cfae0', 0, 0, 208, '', '', 'instar-digest 1 chunk 1048576
0 11325bb73023bd2a9f8cf69fb976fff1ec9b08abdc4a0f8f5a2dc3fb226b1a99
1 zero 1
size 2097152
415cf4ac4fac04ac4550ef959bdc29fdc5723d71ccde3087f458b838343df2c9  compressed-extl2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1938e22d0357112868bfcdca19bfadb87f4aa45a46f2fd07a844683cc2a73d7f', 0, 1, 0, '', 'qemu-img: Could not open ''format-vmdk.qcow2'': Could not open backing file: invalid VMDK image descriptor
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1969522fb6191d2c2cd7c7402370cc6e17184678f2e548e9b3cb442ceb53bedc', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 b2a2303cb4d8ad1752754c5ee23f3d2239ed2844e10bcd326dc9e3f9c130d977
size 1048576
2cc2ef115a002ead7dad111b27ca97589253cb4e405cacd9d2dcf843a8527e66  prealloc-extl2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('19afcb059e719c0055f8551162bf7d4439c811fb279325f5901443fa1a5206f7', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 4686a2f7e3f6f76fc49258e0d7a8eccbf301de7e38ba06496113d27eb78dd534
size 262144
69dafd38789789b1e62443d10c489866d3a6e7323020c25d46384deb62128963  stripes.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('19c26284317d80f990775d252ec8501785a4e6e491c9c465012ad06fbd994c05', 0, 0, 128, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  empty.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1a97c1ab64ca298ebe9bab75921d5d2f601cd3ccc1776191d6beb2718994aff1', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 1048576
089a9f2fc58e707560f6151385354b32a186f23edd684e0927093a25d1375f9e  text-nul.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1b0e40f5cc8daafa09497150868c0969e6997cbeba46a7c77e0f811e7a5ddbbf', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 2
size 3145728
fdd2191fae38372954def2b303b48a3b193dc9e42c31f9aa74b964b35134a683  tail.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1b209c26010d603d9865dacee7296ff3de1ec3458c0edad747743ca31235825f', 0, 0, 345, '', '', 'instar-digest 1 chunk 1048576
0 90453597dcfcc9ed5cce162d2919b4b45fee468ab6a8cdb88433d9dfac2e3191
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
fd6f442cc6cd8d65824b0ff93242409dba3df5ae67fa06a20566c38e170af25e  l2-entry-0x10000000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1b21758c11fcb63cba27803cae48d9cf67238a7d612014d6b1bc0036beca151c', 0, 1, 0, '', 'qemu-img: Could not open ''size-0x20000000000000.qcow2'': L1 table is too small
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1b233c9ec47b2703011b9d5f39509a5439ce46adf1ca7e225b8d89101212509d', 0, 1, 0, '', 'qemu-img: Could not open ''bit-unknown-incompatible-two.qcow2'': Unsupported qcow2 feature(s): Unknown incompatible feature: 60
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1ca80d11bbbe9b9f5cbfc73d028cfce08e52cadeb1fefd15e32d9647b7d0942f', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 d8df7a2a8aed41fd01baa0c0ceee567c7901601e56509bc64a2f9c00dfbdff19
size 65536
6b3ae1f0d69f7c3166d594595bdbb4f6a8ddcd13564a7ef3d9d6d2a9161bbed4  data-65535.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1ce0e0e651a8949765cd47df7ff844b312554dde3b4efa8aee10c319f0ba3ce2', 0, 0, 186, '', '', 'instar-digest 1 chunk 1048576
0 6daac83e1ab704388391bb705cc426a04b81119388435203fbda7492cdee034a
size 1048576
61c2cef46f2729f0819990ced984cb6447240ae60a806f3ce26eea5fb9637b51  luks2.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1d19ae9d85df840470cd82aab6151ab55e05349515a4b93467910fa3d02063d7', 0, 0, 350, '', '', 'instar-digest 1 chunk 1048576
0 449a6286ac095af28ceccb58f0b1790a0def463bbc6a22f909f95be7696dbb2b
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
3fe99ba7deb995ad009809d2df43df28dd06433ad123ddaff4aa5e408e3a633e  bat-zero.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1d392d77e78b71f53a69d9eed810ac0f585b1d7b8285f0e02fcd438be1df82c7', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 e6104f89f497ef347a9df71c576324c41c0d8109cb55997ec29b536f975fdc1c
size 1048576
a2249fc6d27d95674f6e44f1dc223df65e0f3a82ff8cec54132bf597f0811a7f  depth-13.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1d9d55e2b116c48e075479850cc8357b0c77fd657938ad25f70e0da344f4ba30', 0, 0, 269, '', '', 'instar-digest 1 chunk 1048576
0 887a64b270ccee5523b966dabdcb3fe4deacd7db64c34791319e73d7470cebbb
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
72fda21ab6067e2bc23f2761d98567423b9ed7c01e95d617c33a00394d62b9b5  broken-l2-entry-twice.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1df8897cc41581f79202bf7afdcd0d861b7e6d981d1f708f2d1a042a65e71955', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 589478ca920ef40be94b9c80bd4b97e7e3757a2349518e0f110773bacf842f05
size 1000448
a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef  odd.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1e8b04c9ceb4319c52b2f233c9a4451f928d6b7bce09a8ac5b990cd5bc1cd520', 0, 1, 0, '', 'qemu-img: Could not open ''hand-quote.vmdk'': Could not open ''a.part\'': No such file or directory
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1ecddd691ab3e3b3afafcfd7c895f2b82ac883ee38cfb1774851328d37a792eb', 0, 0, 347, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  fixed.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1ed813753b55655925f8d986a9f27318eebdb1f53eac749b5425d8a410d0d408', 0, 1, 0, '', 'qemu-img: Could not open ''hand-sparse.vmdk'': Unsupported image type ''monolithicSparse''
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1ee6434f5a65e9d42c51ab480e30621f446ff2b885f05a22505fd761ad258d4e', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 1048576
089a9f2fc58e707560f6151385354b32a186f23edd684e0927093a25d1375f9e  hand-tabs.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1f15d6e3c0500434fa494d572dc3c12503ee81d2a03d7ab9078ae319fcfc4de9', 0, 0, 143, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  data-file-prealloc.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1f4c7c978ac423c779ee084c525f6c6f273444d1f55bb937328baee95d35e636', 0, 0, 363, '', '', 'instar-digest 1 chunk 1048576
0 b851f483d7f64a80dd831a2ab0c82e47d91f1192afd43cd7d15c958d300dc2ea
1 zero 7
8 2fa4430272111c7854b204001461e16f2c73725b07dde2b6d1dc4f2aa8fe18da
9 zero 5
14 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
15 zero 2
size 16781312
0d9dbdfa015424bc4416b8d83c6fbb6f8f470b249e9c43815cfddb361892e839  dynamic-descending.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('1f83cc4c1e460a60c75d2ad4ce78a99f41e5fa1887f496cf40719f518f8d0255', 0, 0, 264, '', '', 'instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  broken-gtes-256.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('202984030632e373d42bd4a02fed117d5cbc96036e91c0797e0f3b8f44e2a19c', 0, 1, 0, '', 'qemu-img: Could not open ''header-same-sequence-differ.vhdx'': No valid VHDX header found
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('203f44ae264a77a593f347a367f8ea444f8f82be34cf74d99d3ee66dfbbe5aea', 0, 1, 0, '', 'qcow2: Image is corrupt: Cluster allocation offset 0x200 unaligned (L2 offset: 0x40000, L2 index: 0); further non-fatal corruption events will be suppressed
qemu-img: error while reading block status at offset 0: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('209910cba2877d301b8d61770510b5ef32ab42ba5673c7acdd9b4eac7b431e48', 0, 0, 204, '', '', 'instar-digest 1 chunk 1048576
0 a93a341c595dc57e73611831be2cafe17d92e936fbc60d3cfcae28b1ab7e9b27
1 zero 1
size 1049088
01c5dc76c0586970faab86559ae1797aec2d14223a34f1be9f85098d7548f1e2  size-1049000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2196c96cb89964649adb031c398f17bee18c5df29ba499288c2d172360aa2349', 0, 1, 0, '', 'qemu-img: VHDX region 2097152-3145728 overlaps with region 2097152-3145728
qemu-img: Could not open ''broken-bat-over-itself.vhdx'': Could not open ''broken-bat-over-itself.vhdx'': Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('21c0fb3b4b3da8c9e3142548b64358d1dbbccb8f196bb2cbc16ee3b06df6be3b', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 e14e0673f056ed924dab8bb80d2126d50ec4f2237942d605c2a514b2e0e38478
size 1048576
50443b75d8de6bb9382287b821bc6ea898ac7e6712a3f0acb3aa837881b9ace8  depth-3.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('21d3c9a571d85184923647002d0b2cc1d0f438477e573ed039b829eb30832f77', 0, 0, 292, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
22ab8cb4ad5367d3a6bf3a7d18b0a9675bc07fd6486c782783ec759dab3a99c0  broken-entry-most.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2206e53f7aecde7dc765505c2003daa94fdad6ac7851124de322d51178adc433', 0, 0, 207, '', '', 'instar-digest 1 chunk 1048576
0 c36c5a2fb3f1afddf64bead773b92397af1bdb849b66c9e5ed3c50caadbde115
1 zero 3
size 4194304
a84c7e43b23fc30264a268fe4c1290133f7abaa67c8cf619743b8c19143b8fac  l1-entry-itself.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('222248c3ade843a9e9ffdf3f6a430471754068e24c91ec2527ad7892ab2d97db', 0, 1, 0, '', 'qemu-img: VHDX BAT entry 0 start offset 17592186044416 points after end of file (11534336). Image has probably been truncated.
qemu-img: Could not open ''broken-bat-past-end.vhdx'': Could not open ''broken-bat-past-end.vhdx'': Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('222c568663e0c163cceb306a90e7f3ae04b088e2bc01bc5d7aa87ce88ca57904', 0, 0, 349, '', '', 'instar-digest 1 chunk 1048576
0 4df8ed74cc255db7b3d6589be469b95b802d5aa60ce02ea4a1ba74d4003adffd
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
0c26b0372575422443f8d344e1280f61e9e4ad086f9ada8ab5f8fc6aeca35403  bat-one.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('22e60395894256baee88ab97a60f9696fee25c13b4479e12722dabbc149fd794', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  zero-plain.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('230b0388d45ede8af38999bd716a1a543d7f7dcbd157d7a00273740753b2844a', 0, 0, 268, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  v3-cluster-2097152.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('23c96b72b22b19ee335fc4645d3cc2075aea604c49b96bc842d086a5c6f1f93d', 0, 0, 272, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 1
size 4194304
c052e4888c99c22814b92b1ef2381b220764dad5dc7221072bd08d3b59e54cdf  static.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('23d85d60c6a1f2c0033f075acef3cc4bd984431319d084fc8a17c905f23ef8a3', 0, 0, 207, '', '', 'instar-digest 1 chunk 1048576
0 a93a341c595dc57e73611831be2cafe17d92e936fbc60d3cfcae28b1ab7e9b27
1 zero 10
size 10486272
8b904a190e769e07091e56b39e880e187e4239f17af81e959ab35a17609d1bd4  size-10485761.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('24a80e482f58b4ab2af604ffa2c68c02282716f9dae1a0a82668037cca112f5e', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
size 1048576
b20fa72ef436c0553db90e772c17feebd8d2f375b20328c6113366f5d5972d67  shrunk.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('24d3cf5552c323d8775a0e1eeeb0393645428ce3e412c35ea7e975eb6e3d0692', 0, 0, 260, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  refcount-4.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('252b9590dceb35489cb25d93bf7be5c64be5160d463413c867b64671e9b915df', 0, 0, 117, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  dynamic-0.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2553ba2cc64cd7a21bc36b270e8982d9011917f152dc4c191ab6679b55054e08', 0, 1, 0, '', 'qemu-img: Could not open ''cluster-bits-9.qcow2'': L1 table is too small
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('25545561df23f3b0f92195650db8276d553bd3d43fd791d9987ccf7b6c5716d3', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 4608
d79bd8d177971039241e317c7d5d937b0b4eff730486cd11b9a08cd053c853d7  hole-4097.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2610eedf46bef691722b99632d7ea6f8f7bba682f27b23b2b46f978713060b9d', 0, 1, 0, '', 'qemu-img: Could not open ''cluster-bits-63.qcow2'': Unsupported cluster size: 2^63
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2744b92c227ab8354f045dbb7b81f2e1d193c91a15765dbef730d76c276257fc', 0, 0, 414, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
8 f079bc4da70bb09c71945622d9b722fe008afd9125284d20e40124c05bcce219
size 8391168
308fc3ee14442733830c532d4ea57b63d0d39482db238ee90e84125a71dfcba6  fixed.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2792c543db39ba9922d0675f677c5f48417d691ebb3d43af04aa3840d0b745c3', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 0954b8fe9042be50ced1b4277dfaaf53e224b284c43afdc4c85a9a51632b0d51
size 65536
d9a5054e3caa4bd4b953a6910297b021367b789996704803eb86cf4cc71cf81f  compressed-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('27cbac1d852d5bfa783599b8f3cdfd1980b1e876a3b6110a0fed2481d390b93f', 0, 1, 0, '', 'qemu-img: Could not open ''broken-key-16.luks'': Parameter ''key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('27cd54661eb8ae2989512fa38a11768c8ff9baa6817f1488c9cf4ae18b45c1a7', 0, 1, 0, '', 'qemu-img: Could not open ''broken-tracks-0.parallels'': Invalid image: Zero sectors per track
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('28836d28c935f09e1e23bf3e3c5dd91c1303c99a52403c5980af69cac9e4464b', 0, 0, 186, '', '', 'instar-digest 1 chunk 1048576
0 7224a043c17a3a3fc9f0b54d2b6f000aac9911e03bc354ae7d26cfa419ebff76
size 1024
185bd90512a8fc61aec58900023ecbc87d438dcc37ea4094c74d403cfe320295  data-513.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('28abeed1cc48a000670e82ea2b036b5f6bd74d3839c5659db66a3053629d48aa', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-327680.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2932008b49392abc9c8f929a0592890b29963ff604e5c747e629abe5142ea775', 0, 0, 205, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
size 1048576
b20fa72ef436c0553db90e772c17feebd8d2f375b20328c6113366f5d5972d67  bit-unknown-compatible.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('294ebe4c3a7c50049078d86d12ede672ffafb48a244f10a2eb562ef9ee4f9c48', 0, 0, 197, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
', 'instar-digest 1 chunk 1048576
0 40028fdc419ff7f92111ae695a1e66fa26bdfa4bf6065248cddab331151e58bd
size 196608
24cbbbdf769638bb8dd87307a0eb2df510388893cbc75d3b39d9bbb8329f336e  named-otherwise.image
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('29e99b86dc3c53bd4674342f0aaa8cdaf014772acb97f4f85426f9c46d1244af', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 2
size 3145728
fdd2191fae38372954def2b303b48a3b193dc9e42c31f9aa74b964b35134a683  grown.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2a4c89293cc574d7295768bd120c0c881886d1260aed6e0199bee42f6fcf693b', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 7d37843bec40d0c5682f67846630e4046672eac5cdf6b5d42f938f8df4da8728
size 700416
fba72456e8a40e9e1d5c72dffed9b10d4d57fb074691a5690b4c1fa70567758a  on-odd-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2af5229b081662d2ee26e73f0b428606c24b7697ecde0a6ee3b87ec174708e8a', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 a9b16cb776a93649a181ed3b6c17b9ccce64a161bb4c1c1c64c2745bfc22a4e3
1 zero 3
size 4194304
d2dc5aeda660dedc7f88d5bfbb8cbede7e6f9eb2d68f97cd35b0fa7c55073a83  cut-360448.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2b2a2794ed57ba041089157cb362fb5401697dea906f6510c6c81829f45fc4dd', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  hole-1000.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2b9cc350742768e68737c22b2af811de693300aa67cbd4af60a8b22e9d1f00ff', 0, 0, 356, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  dynamic-forced.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2bc22b9dd650a2d18a09d3c25dad07f364c95bfb213e8af1e9143f81819a76b3', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  empty-v3.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2c36ad1871c45ca1e3428fdc07503619097ebd266343262a5f31acc52ca22138', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
size 1048576
36e6df1924d9218a981f4650b9207c1b6c28b2838e18db9d9a8dce0be88d819f  base.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2c713d136eee676872ad789ade945d7649bfdd35ef1c579219939d6e89c34366', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 245ff7447b36aefb65e0aba9ee5e6bc4da8221221bda8e4f3a405daaf4fd9d30
1 zero 1
size 2097152
fafe2d53be2709c66e28e2d063cd7de48af551fa9053683dc84ba6122a9f8a1d  zero-alloc.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2c883bc90c035a960bd9d9616b6a0bc625b90bade7f0579ec83166801b0b2b9e', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 ee1c1f6644a061acfb0ab528613a577c880b68fd1709867a68af7ef100159234
size 300032
8b50248319db700a5623950c248270f894c6e496981a16cd6512936ee01f315c  converted.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2ca728081b239132fd8ec2b6425d0fe3c3f60f0e35ea6bbb423d453ba6fa889a', 0, 0, 269, '', '', 'instar-digest 1 chunk 1048576
0 9e5777f45d6b0bf09e5910e2113fe6d3fe7f0e6017170325f9d870445a49d484
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
eb3fa2a2d534bfbdddcb2c18383af29b1203fcdec32269eeb35af2c7c81f44c8  broken-grain-entry-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2cef001a3c8a7d31c8963ba853a2a6f6c8f7a3db51e85ee7d3ca647b45ac9037', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  l1-entry-0.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2cf40285898607a537c6896c7722312aa911fdc2dbddb44b13e74265efe207bb', 0, 1, 0, '', 'qemu-img: error while reading at byte 0: Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2d87bd6e8fb4cd88fce788c14a89bff6039db8c95e9cf06bc68f62ffbd95204e', 0, 1, 0, '', 'qemu-img: Could not open ''broken-grain-most.vmdk'': Invalid granularity, image may be corrupt
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2de4390fb313568f80e663dcd6bf43cafe4fdfb7ce4b0f2f63f77df00d6da400', 0, 0, 198, '', '', 'instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  stream-cut-132096.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2de8422501be8682878098e7b22b5725fc8adb36d3ad361f355bcbab6726f286', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 553f76104e0c422475298226c882d541538ec09ecf7f41d0bb3a7ee0fff7cc22
size 1024
8271020d998044774a7e9949ce3e44d616b568e00cc8292d689a47a8421e13bc  data-1000.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2e287fa4ecaf52452cdd499ff1bde52d502e95f5b8ec274e44abf402d9fe2dfc', 0, 1, 0, '', 'qemu-img: Could not open ''broken-gd-at-end.vmdk'': Invalid footer
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2e4ff45074d2822bbb8185ded4ba995f69fe848e8428ea223a0b3e28c3d6d836', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 1a6a175e149f829d96c7f02d1f7f5c78c3ac5029c4504fed1b74f52a1c643a40
size 1048576
6729eab2e3e9a7c713d1108056ef60db36fe76e32d6afc2e0294148f5a75cc91  hole-first.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2e6c6d26e64a56a68c0256e09cfd208a4ea4ebfb563fac04cddb10d98b5a8fdd', 0, 1, 0, '', 'qemu-img: Could not open ''size-0xffffffffffffffff.qcow2'': Could not refresh total sector count: File too large
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2ef89f48ad8c18ea7bc43d14acdefeadc5ea8df46ff5bfb9e5880afeba1a9a39', 0, 0, 182, '', '', 'instar-digest 1 chunk 1048576
0 74b5c216507a21c9e5a7020f17681bf238dff8f988ff654bb7ea20db2b3e0c2b
size 512
28ff97f0973b7e5992558f72ee6cfecd90d288e8a41a7c55d0a456313518f011  flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2f05d3254772094dfc588af002c3de2f90f3bec7263651be4c3f87c146149ea6', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-112.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2f4d5f73b14f8bbc8f0e32ba7b489c5bbf3c88f8879ce64f66d63544cfb67013', 0, 0, 203, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
size 2097152
7f8d0e5cca45d16de7794b85dc71e9f2f0c11f135e7826ca5f6d944503983623  snapshot-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2f66a15f473a5f901e50efbf01039f1d35652114c327dd03b7d3e252866c56da', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  flat-empty.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2f8f8fce8c639f02924bc04c8fd3c7256d70e6c8a0aea2bd8a948437c56bed66', 0, 0, 199, '', '', 'instar-digest 1 chunk 1048576
0 5337300ad60d9cdc2a036ee60cafbb31b05c2016627e133057092afb4966df4f
1 zero 1
size 1053184
b7e1d4c3830eab5dac9827d7f3b311e0385bcc2bf703cfa1f82f551a52fe2b31  tail-hole.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2f92515cbd8285aee13fc519a5c4ed29cc463bc3cc07a54bbb160b846c0b6eaa', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-200.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('2fb49ab314edc7232f7976ab9996de404ad5b6c4f4326d7ccf901f0cb85991c2', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-196608.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('30a6874f74c72ce533dd979be919c88f9e8b94b5c9819178ac9f4967f43f566f', 0, 0, 264, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  v3-cluster-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('31284037b5496eaa80579744e606ef7915d4bb6cf16ed234e8c08551d0e7cc68', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 e0e57a428fa9522d7146244c0f19a5a094ba9eb83cff3f4f5e49e8501754a917
size 1048576
395300ee69e2cc1a0421ee130f892c570191695644397f5ca9b4cc9e50620e95  depth-11.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3141ca8d3ff7b33b00fda7b38373503e6dfc0589d22c2ace608ef21d217fe730', 0, 0, 274, '', '', 'instar-digest 1 chunk 1048576
0 ffc74e472743b9f200336ac6e5160ecf4e5f20fce1c46cb4f81701d715095f38
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
9ea1659a7960edeb016317f11ddf2b84b6685a4f8f649124386da881dc6d0e9e  broken-grain-entry-header.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3156c94865635d61ccdd0ba0d6fdb21c44fbba645f98094d40599558c7f84e96', 0, 0, 338, '', '', 'instar-digest 1 chunk 1048576
0 4819e3591d1a015b41c263ab1aabcc7ebe13df384aad4ab59b5e62ae2b9e8f95
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
c50a016b4d0430322681f49b4fae3eb494ff68f357eb0d774c397a91e528bdbf  polyglot-vhd.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('33113b8e6e4c77623a9c881a7e448d6271e19e401d2f97a9c4bbc4496ff0565d', 0, 0, 351, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 5
8 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
9 zero 7
size 16777216
9493d0aab3de81a0ea43e817fe314190d967b2d52e7b4e1da392d31b546a14b3  dynamic.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('33582febf6ffe5bcf7556c19d16b5e69db947a115824700b02e2b9d88c177139', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-v2-71.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('33a2b0335b91559b61190c428efb411f4b35ad57251f0be622dbc739164f4f46', 0, 0, 205, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
size 2097152
7f8d0e5cca45d16de7794b85dc71e9f2f0c11f135e7826ca5f6d944503983623  bitmap-in-use.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('34e1813f2487ed9319d4a735137ba21cf07321e7de6569e3b9281fe506be49d0', 0, 1, 0, '', 'qemu-img: Could not open ''header-length-100.qcow2'': qcow2 header too short
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('355f655a61e113d9081a882ee75261cee3058a237ccfe36cca5821e522066bed', 0, 0, 257, '', '', 'instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  two-flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('35c98c35ac2f0c0119dbd90f22ba095524ece172af09c31fb6cfd56a9e788c0a', 1, 6, 0, '', 'qemu-img: ../../block/vmdk.c:3034: vmdk_get_info: Assertion `s->num_extents'' failed.
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('35d55f23accd128342a3983558e1d8329da12de5b89f2aaf5cd92a1b07701b2e', 0, 1, 0, '', 'qemu-img: Could not open ''hand-negative.vmdk'': Invalid extent line: RW 2048 FLAT "a.part" -1
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('36adf1efff773b32c797e7e02c23ddc6a6a03fdfaee98b82297dc978a1ec962c', 0, 0, 337, '', '', 'instar-digest 1 chunk 1048576
0 90453597dcfcc9ed5cce162d2919b4b45fee468ab6a8cdb88433d9dfac2e3191
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
fd6f442cc6cd8d65824b0ff93242409dba3df5ae67fa06a20566c38e170af25e  l2-entry-1g.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3743821fcb939025ea669fc7efba6de715f2bd4c16a56fed71f548c6448bce09', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 21fc7d68ab2824886cce3224d4583c41615fbca19de259fce6c23f28c603cda8
size 1009664
27a7fb8f90439ee9cbc67be2bfbc436dba67bc5c06975ace52e16694ca91179f  dynamic-odd.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3873e035e15220a5d92a69a7bcde2b52d20ec6ce51c253a33547d675201c6b82', 0, 0, 266, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  v2-cluster-65536.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('38ba627bb268eaae2011698f1fb7e4d7c32c2e3dac821f0120b2a5198538c41a', 0, 0, 352, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  creator-wa.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('397f7191e16885d00f76e73f3ec6692ea463e650c2fd94492e4b7c44f782c28b', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 65536
e6bf1c851d44c06ca8a6e1964e38b29b757e2cba729ab16422f8b81786d5c1fb  hole-65536.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3b7adac6603fe8c5de1ca9b34ca5875ddea25ff52247423fdfabaecc788ce1ac', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 12885e286465edb68c4053a9fe06face7c730e2171ffa56f13c4f1466cb8bb75
size 1048576
c87b87846301aa1df67d09e166cc05a0c4b026ca107d03d9fc31474ad19c85b1  on-qcow2.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3ba003cb9f86107c7d9ef4eac79170f66f84fa029f4b31defb534a4beb1154c4', 0, 0, 353, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  creator-xen.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3bf2018cf1f7993e6a7d98be4029cc1ee3726766ec4ede035ab9215671ece313', 0, 1, 0, '', 'qemu-img: Could not open ''cluster-bits-22.qcow2'': Unsupported cluster size: 2^22
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3c9de317bf557448dc47fcd3890129599a085d8757e930ecbbc31f4f55609236', 0, 0, 221, '', '', 'instar-digest 1 chunk 1048576
0 zero 9216
9216 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
9217 zero 1023
size 10737418240
a5f202c95d8da19c4e048c86be4cc62c2c847a8d0f744939640d02650ff086e7  large.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3cce7974bca5c4774084db0b8cb0c562a44ef4a7abbfbedf2081c7e4c3a71327', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 db23f852ff4ae3186882c77091877c657b8807239d9bbe98e729b351b35c4523
size 1048576
06f110f6f7150b01f9f3b021950c86857a24d34366ac96fc38721bbefb9da063  depth-12.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3dfc924fdc604baadc9c71b9198e8e08967df3fd516bd093ef49534d0378f1fe', 0, 1, 0, '', 'qemu-img: Could not open ''broken-gtes-513.vmdk'': L2 table size too big
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3e451c4536126f8677c8ab4e0678a2b1d20b2ad26484b0d1d7951a055ce4332b', 0, 1, 0, '', 'qemu-img: Could not open ''log-one.vhdx'': VHDX image file ''log-one.vhdx'' opened read-only, but contains a log that needs to be replayed
To replay the log, run:
qemu-img check -r all ''log-one.vhdx''
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3e57bef5f701edab7d6ca7acf4ad244f167203d8beb32346b5452babc2eeca6e', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  fixed-empty.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3ec5276e54e3bca2518d3e3a7e279abcfb627e2d608942763d81adf3acb76800', 0, 0, 349, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  dynamic.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3f3651f2c28ef5b5a4a48e3db66c84604e498a45d3868387d9eda3bca0a56c0a', 0, 0, 261, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  refcount-32.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3f7a58cd3fc33d86b63be2e95ab844790f3115c356c90e8b0063ec6dc2ce0c80', 0, 1, 0, '', 'qemu-img: Could not open ''text-no-parent-cid.vmdk'': Could not open ''text-no-parent-cid.vmdk'': Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('3fc4f62e503882dd56bd26f088d126703c449920a2de4cb33a6685c6dfda6c53', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 a19cc0355fbb1800d92b96f266782df596bbd49e8c0efbcbdb7a907453145e74
size 1048576
4ee76ddba0f905b13b12170a31f6f8ddba54246f3bd3fee8fa32709fdb6c1389  on-vpc.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4031cbb4243b2ab5ca4a1cd8e67005399f023e331e18a6701188a03a26e7b979', 0, 0, 207, '', '', 'instar-digest 1 chunk 1048576
0 52729d881bff45c51ff3ee7d8081259cde8fe7da241eeeacef037fa2dc0a44ae
1 zero 1
size 2097152
c3516115171f044ba9eb88194a0643e6dc543a79164fbe3fc7ec62598b593598  compressed-zstd.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('404f37faa06758c25ed5822a37c604658b37402954777572d01896ceb52a5cc8', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 a19cc0355fbb1800d92b96f266782df596bbd49e8c0efbcbdb7a907453145e74
size 1048576
4ee76ddba0f905b13b12170a31f6f8ddba54246f3bd3fee8fa32709fdb6c1389  on-raw.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4052dbc76cca887efa7bebd3ef5582a3aebb5d0a21114ef25a4444e2d9eac5d3', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
size 1048576
b20fa72ef436c0553db90e772c17feebd8d2f375b20328c6113366f5d5972d67  bit-dirty.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('409571c7b9e1257ee515e7adb99734184b54f3cfb5dda5541dcbd2b7066b1fd6', 0, 0, 258, '', '', 'instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  sparse-hw.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('42164c783ece0d00775a875becd44ede1c4c9f84b45aa9843e52350d64c64a05', 0, 0, 136, '', '', 'instar-digest 1 chunk 1048576
0 zero 8
size 8388608
49dd1209b1b86bd15f99bddb3ec6ae946dd09b6c7513af0f7d7615365a1e8f68  dynamic-empty.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('423b64d1162445f6d7df9feffa172c17f225a87b4aa4a27848915a7b6ec1fdff', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 e77cd9224633ce3c0af28bca892ca4a888fc431b017bd1459ba787098dd3bdca
size 4608
1d6a2490bbe802b0e07c097c4059e5d5ec6cfd9cf561587ba2cc144fb853afd6  data-4097.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('429dad2fb479fc963fccb938f9edef29396496467e04a582212c4a4c7b1a85ab', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 0d30b78da6e07ca2b5f32fbd313ea6f100e58397e740005d8ae69d6aa74fcc7d
size 1048576
6dc9d6e8335bbf85ee2ad32244d6e06bc2d66aefe234452c121f443750925458  grandchild.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('42d847fbe37abfcb095a37ecf4d80c144961a97020e43f9f36f431a9929e1410', 0, 0, 137, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  on-snapshots.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4342ef57c9671e10e2e9cdc461853367c20e201fabeb1e572dc7db3c644485b3', 0, 0, 343, '', '', 'instar-digest 1 chunk 1048576
0 4819e3591d1a015b41c263ab1aabcc7ebe13df384aad4ab59b5e62ae2b9e8f95
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
c50a016b4d0430322681f49b4fae3eb494ff68f357eb0d774c397a91e528bdbf  header-length-112.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('44122656cde8763f4da94fe8601a41d3d3561a6186ca7eeb6b63b0ae402ec1b4', 0, 0, 357, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  bat-bitmap-zero.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('44964e5626e6639f0baf21a7e8fd4e8f8db56bc625b1496200c264bf7ee14951', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 1048576
089a9f2fc58e707560f6151385354b32a186f23edd684e0927093a25d1375f9e  hand-zero.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4632400d92efa23d99085acd1085b81238d266a96ed6cfd8d819587fa6a68600', 0, 1, 0, '', 'qemu-img: Could not open ''luks.qcow2'': Parameter ''encrypt.key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('464fbe31903fc3742e9ddb39e05004b7835a861d0746a0497ad8d189a3d3186d', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 66048
60541460c09ab27a9baa66989be95a71ae52cb487a39ba5b7582e92b628f7b09  hole-65537.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('46658064bbfd2e1944c954c2716f3f6865779e04e36bca596f46e46ef6f20149', 0, 0, 418, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 5
8 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
9 zero 7
size 16777216
257c4ddefc8382795e21da7e5b30475ea53ae9e72a3852cf42ad021df57bac99  broken-bat-twice.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4791cd703dd66e73a90aa8ec1bfda0ee37c16037f47d648d9183aea12244cde2', 0, 1, 0, '', 'qemu-img: Could not open ''table-1.qed'': QED table offset is invalid
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('47a678e2c63095c3ae0d59d892070d2cf7729fae9c55c0d2238a00971a5668b0', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 53280886160cc693ff33955c1cc2c315c56c5e063e105eae6380f3502370434b
size 1048576
c93c34ecf47858041ad00dc357cec5a95a2e59f291fb94b01e1e9c8e9d314b80  iso.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('47f46d9ca4adc76867ff3dec8499035746a82c88bb602e94cc345620cc99f0f4', 0, 0, 210, '', '', 'instar-digest 1 chunk 1048576
0 63ba350326ce187138c5b4c327494eddd848a399b528c39825976c02aff607c0
1 zero 1
size 2097152
2ef0c2aa1e1d9e78051b7b2b41a4f008539fa005481f227166e91dd9a1677afe  sparse-zero-written.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4801f79626fd9a781553558bb3ae0ea7d612e5171a834d4cf73085ccb1da79e8', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 cdd474170f934eddf43e7de4c65974eac81b682a9d12b30a2b7630678239eb73
size 1048576
fdd3d39d6643a75a15ea56a1d4870572b4c35b5d70b5cef00bd9537f47e80b8d  short-tail.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('482cc9e9856eadc9bbaf4b122e88143565d0be4a007183a7f7e0ea11b3bb9a2f', 0, 1, 0, '', 'qemu-img: Could not open ''header-length-120.qcow2'': Header extension too large
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4971d750a7d8857c400ef7d5d193c137a8b7fe438373fabb088c1dc7e8b78085', 0, 0, 207, '', '', 'instar-digest 1 chunk 1048576
0 4010202388d59054af009e1774c8c90f4826177f804311c1771d625e6b802e9a
1 zero 3
size 4194304
3d7f272327bf76cd9bb2a1aa34cffdac6ccccc577d5cdf6f99da3705ada49d17  extl2-zero-flag.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('498a2461ecf230bb2fc81597c0975acedd54652ded4b383b306e785b5af1e0a9', 0, 0, 262, '', '', 'instar-digest 1 chunk 1048576
0 ffc74e472743b9f200336ac6e5160ecf4e5f20fce1c46cb4f81701d715095f38
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
9ea1659a7960edeb016317f11ddf2b84b6685a4f8f649124386da881dc6d0e9e  sparse-zeroed.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('49c7f558d84ba444913253007aa80fde15147369e27e424fc68fe13f098148b5', 0, 1, 0, '', 'qemu-img: Could not open ''a.part'': invalid VMDK image descriptor
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4a12e6469779a39d2fd2f58257491937e33d40eb123ae0ca6b4cbedc9da18b18', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 ad402d6c229ccc1b53502558cc8f783fadb5cadb750d1b1c4f6ddf11e49f7edf
size 262144
14e4378a42b9c7e2e1c52dd8afbcb958816c08314c243f3bb999e2998559f191  dip-1.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4ab611c81a936482a617d51f66a1bd6191683d1cc4dd9966e19ccb3ce0706977', 0, 0, 351, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  fixed-511.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4b0dd7b8e05db2e430040555536a1a706dfba3f1712635c15ffa7070095c84d3', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 50345f13e8c0b1c167760f71aebb3a14bd05692cf98eedac5ca4ef60d2a87495
size 1048576
2c0961cdb01f3e3868e870f2d44786b04548d65790c2ef0b4de2a65ef710bcd2  depth-10.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4b2fb022cf5cf59dd7dad41b141baae013f5710fa44f1a6120d39aea51e67cc2', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 245ff7447b36aefb65e0aba9ee5e6bc4da8221221bda8e4f3a405daaf4fd9d30
1 zero 1
size 2097152
fafe2d53be2709c66e28e2d063cd7de48af551fa9053683dc84ba6122a9f8a1d  zero-unmap.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4b7b9b218c4e1ac484f30786f6ceaef2f27939b8eaca2f930eb44be884494c36', 0, 0, 272, '', '', 'instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  broken-grain-entry-most.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4b817e92eb7d6e6eba79fc1d364eb3bc7e4e8aaed266dcac322f9b412bb7bab3', 0, 0, 338, '', '', 'instar-digest 1 chunk 1048576
0 4819e3591d1a015b41c263ab1aabcc7ebe13df384aad4ab59b5e62ae2b9e8f95
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
c50a016b4d0430322681f49b4fae3eb494ff68f357eb0d774c397a91e528bdbf  polyglot-iso.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4be5be2aa15e5bad38e8eec91a16876cc7ba80c2d97ea8cbd18639dbe352f635', 0, 0, 140, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  data-file-empty.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4ceceeb4f5d9b102614d9dae1f1ce0bc6bebe07a07614291562e1ec2e837a7cf', 0, 0, 343, '', '', 'instar-digest 1 chunk 1048576
0 4819e3591d1a015b41c263ab1aabcc7ebe13df384aad4ab59b5e62ae2b9e8f95
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
c50a016b4d0430322681f49b4fae3eb494ff68f357eb0d774c397a91e528bdbf  l1-entry-reserved.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4d0c3037e126d2d326b8aa07d88ce06fc9e55a09e880708717dfc6412e7c53de', 0, 0, 203, '', '', 'instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 zero 2
size 3145728
74affdcc69e21f809b4ed7a4e6181e4cc0789704add124fb9d37730c20231ea9  on-vpc-long.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4d2596201eef1a2d7e15480886b3042ae4c60c7bfb8a706e96427ea7b7a39331', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 12885e286465edb68c4053a9fe06face7c730e2171ffa56f13c4f1466cb8bb75
size 1048576
c87b87846301aa1df67d09e166cc05a0c4b026ca107d03d9fc31474ad19c85b1  on-raw.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4d407fa3707b642d7f428870fe89fcefeb674f02f1ccb0b93890fc888fb6c32a', 0, 1, 0, '', 'qemu-img: Could not open ''cluster-bits-8.qcow2'': Unsupported cluster size: 2^8
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4de6e3dd03c0498ed200511a658ddc0df0c155e3a03344cf2dd674bbba4e793d', 0, 0, 354, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  creator-qemu.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4e3d488227db960f989f2ae7af042d042c69e9ea87f1f1116002e19c0ac08508', 0, 1, 0, '', 'qcow2: Image is corrupt: Cluster allocation offset 0x50200 unaligned (L2 offset: 0x40000, L2 index: 0); further non-fatal corruption events will be suppressed
qemu-img: error while reading block status at offset 0: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4e921403838031562210ed14bee008bf351790d9fa305eb350a58bddac842e4b', 0, 1, 0, '', 'qcow2: Image is corrupt: L2 table offset 0x200 unaligned (L1 index: 0); further non-fatal corruption events will be suppressed
qemu-img: error while reading block status at offset 0: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('4ef08aefb56e16fb30dd8201053a86de8eddb065944f45eab2acb87aad4119c1', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 20713f14b68c016719c829f8f576e1f1c6eb66e78bc69ae4bdc0cd1e2d7a4186
size 1048576
8bb556f5b9115313e68146ee378a8408386be5c5feab8418477c8073b3cfd7da  short-tail-odd.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('503accc503597d9d050a67bc85d4c4b36005124c245ae2a53a70ff4099da56f4', 0, 0, 276, '', '', 'instar-digest 1 chunk 1048576
0 ffc74e472743b9f200336ac6e5160ecf4e5f20fce1c46cb4f81701d715095f38
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
9ea1659a7960edeb016317f11ddf2b84b6685a4f8f649124386da881dc6d0e9e  broken-grain-entry-past-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('50407aa9940c6f6b99b447151b49e7cf3badceebe6fd8be54d1b0567ab3f4ae6', 0, 0, 270, '', '', 'instar-digest 1 chunk 1048576
0 bee6b34eb5432b9f21bef76c7b578add2b8d4031a8750ee8684910a97c1c1037
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
935fdc183520cb82f38a8e23797b7c0f32287ddee2465f11885ababd557cc31e  broken-l2-entry-header.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('504288951c517b3d0f80dd9c39fe6b0552f290bcae307c7a5a94e3396e6ec202', 0, 0, 338, '', '', 'instar-digest 1 chunk 1048576
0 4819e3591d1a015b41c263ab1aabcc7ebe13df384aad4ab59b5e62ae2b9e8f95
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
c50a016b4d0430322681f49b4fae3eb494ff68f357eb0d774c397a91e528bdbf  polyglot-dmg.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('519e9513a75cb7d70e6a57cda4207914da6bae715a21d6fc90f16accf40be7c1', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 c62dfd8d21f0f87cc70168f2a864a9833d8187b3eea338e98e61d3a170a5a62e
size 1048576
76fc00783e080f45afda624cfa05b94655edecb483763aa3323fa5112a93a25c  depth-8.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('520ad84969eb1eb58ee6508ac8b11c4b0ffa1fdea87c56965225ebc180c4d085', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 aafca700f863423bf6e13e0d7dcd21bc57686c2308eda97f1496748bebbec292
size 1048576
15298f34e7d1361498d726b79e034b50b7954aa39a60532f5daa93ffbfe2c7a2  vmfs-sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('525b1ef70824d9a3470ae58677fc53bef5d2188234c2b60c2af5335377cd830c', 0, 1, 0, '', 'qemu-img: VHDX BAT entry 0 offset overflow.
qemu-img: Could not open ''broken-bat-most.vhdx'': Could not open ''broken-bat-most.vhdx'': Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('527dd88841d19d7d91ae4275a218811eda3988a23c6013693e06b387eecb33ce', 0, 0, 342, '', '', 'instar-digest 1 chunk 1048576
0 b851f483d7f64a80dd831a2ab0c82e47d91f1192afd43cd7d15c958d300dc2ea
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 zero 1
3 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
size 4194304
c6936dbef710812480d1120494200e7a39325e6a32dfc005f0d4f52bcf253dd4  dynamic-descending.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('539bd5b50eb1e177d0ea0e8081833cdcb44bb9db419faf7e11996f3f6cce0eee', 0, 0, 261, '', '', 'instar-digest 1 chunk 1048576
0 1260e587467bb6071c6b9c63342035ec538e6d6c15df43fce81895daa6ae19e8
1 8bd7f6008f97e9a5c31890f1f600b87d43db02065ebc2b5d972c44dd1b0b1e3d
size 2097152
e06f2fa331322231ee3ca6593a5f35e53892d0fb77e17771ab423fc00c623fa1  stream-holes.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('543c69175999e219079ce7e0304740765ef80f8a85e405b64513933c9c5a9d8b', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 a19cc0355fbb1800d92b96f266782df596bbd49e8c0efbcbdb7a907453145e74
size 1048576
4ee76ddba0f905b13b12170a31f6f8ddba54246f3bd3fee8fa32709fdb6c1389  on-vdi.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('544bb48ed9085e0b1d1f3e80f43633b3258344193a9a177e77a0e06d72cc6790', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 03200902ebc984e1d8a009eb7992e4bb4bd4ead3cc85ab9f2c4fc026d39f8c3d
size 1048576
2a5fb80e34fa723de58a136a54e794fbea15c68af3659577940090d12040093a  snapshot-many.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('544fa365803fdcdb104ac968ce40fdb725906acdc7757c6ef18ab4ac33f65cdf', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 4769c0d57c3cb7c64c216fd43fa98c9791f2ea0212f033c188720a37d20f6864
size 1048576
922dd66fb14d5b69e5b6b559c9c867af862a3a50fe7a53ec9d098a593dc94043  hole-last.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('547fee82bd2e74e0169f24112b6e9ec18beda523a5975b9122ae76dc5cae2b56', 0, 1, 0, '', 'qemu-img: Could not open ''odd.luks'': Parameter ''key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('552fbabe9584672fe82c90fc39238c58138e3389b0238e86b0aa33b52c2e186d', 0, 0, 206, '', '', 'instar-digest 1 chunk 1048576
0 2deda8b54bb73a29c4bd45e41ec9c86e7be2f195af14d0d1553add760f947a32
1 zero 1
size 2097152
8ff4b8025b57fb1bdfa6d5188de009c7a65137ca40e5b7debc2638f553829a8d  broken-grain-2m.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('56c2b218a854703565d30ea514b3d1d1e15dbb453af45ca955b9d8533aacffcf', 0, 1, 0, '', 'qemu-img: Could not open ''bat-past-end.vhd'': block-vpc: free_data_block_offset points after the end of file. The image has been truncated.
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('576d15e9f12fa2c10d60ab12af29eb0896b91d7fe8a2f32fc98cb54133377fe7', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 baacea64c33ab43d7b2ba0486efabc5e0ca6aa211bee2f2fe89cf7901012c612
size 1048576
92d9239ab242319b421a34541a31489f99b0ea943eae3a307ee18020604fd64c  depth-16.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5797d28dde5cd349b0e9ff31d89f6be1c265a3d94f17739491913902089b3fb6', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 178e811508d06a62ab045439a792cba2c291d95f616deb9bde413ce58c568c79
size 1048576
ce846ad4ffa18760b645ca503046affb03e74987d218af135778f835dfbb61fb  descending.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5842ca0b3041cd5f17016a4f0d474c7fe58033e7c4beebbcb458418117de1ee9', 0, 0, 427, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 1
4 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
5 zero 1
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
eafadef65e8a7010b91db07ce24c876fdfd6d6aab85c41bc5dc096ca9c92fe7e  bat-twice.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5a2dbb2ec4174ebd85e43697196fa4e4c7bbd8f2d264ce726c1f5740248b565e', 0, 0, 261, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  refcount-16.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5b504fdf79d5b2fe5bdb00882d3620c9c98d6d7fc5521c0c452da68977a4bd41', 0, 0, 212, '', 'qemu-img: warning: a program lacking bitmap support modified this file, so all bitmaps are now considered inconsistent
Some clusters may be leaked, run ''qemu-img check -r'' on the image file to fix.', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
size 2097152
7f8d0e5cca45d16de7794b85dc71e9f2f0c11f135e7826ca5f6d944503983623  bitmap-autoclear-off.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5cd0519eae689f6076269ca6a11fd05f7a2fd9ec72c5478bd17a474bb8da215d', 0, 0, 203, '', '', 'instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 zero 2
size 3145728
74affdcc69e21f809b4ed7a4e6181e4cc0789704add124fb9d37730c20231ea9  on-vdi-long.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5d334f370fac30475511f60863e0e7d507757e356c9d0770565ca892e3e460e5', 0, 1, 0, '', 'qemu-img: VHDX BAT entry 0 start offset 8388608 points after end of file (5000192). Image has probably been truncated.
qemu-img: Could not open ''cut-5000000.vhdx'': Could not open ''cut-5000000.vhdx'': Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5d96ee7822d32f58eb440a5297b825844869378d1e2d3559bf3365dac7a25a13', 0, 0, 142, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  prealloc-metadata.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5dcd26231cbbf38b48441feb453efe48d14f2d5261f9e32eaf278521698487de', 0, 0, 233, '', '', 'instar-digest 1 chunk 1048576
0 zero 101376
101376 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
101377 zero 1023
size 107374182400
7c02bb6af81de07597e2585dbcb6d3ff5babd7aa560e7bfb6562430fa006a938  sparse-far.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5f010b79a1779e21b45e2d75c5b881d8db77c3748811f77b326a4e0c48535f9e', 0, 0, 280, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 1
size 4194304
c052e4888c99c22814b92b1ef2381b220764dad5dc7221072bd08d3b59e54cdf  static-punched.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5f034fcea04deeb095e61ca935284c127f9c51f63379176fd13e6b9e7d52e7e9', 0, 0, 343, '', '', 'instar-digest 1 chunk 1048576
0 4819e3591d1a015b41c263ab1aabcc7ebe13df384aad4ab59b5e62ae2b9e8f95
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
c50a016b4d0430322681f49b4fae3eb494ff68f357eb0d774c397a91e528bdbf  l2-entry-reserved.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5f7312ee250b657b24a5f9ef15c2898d22ccda9af89b9d1aa172ad6d789701c2', 0, 0, 131, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
', 'instar-digest 1 chunk 1048576
0 zero 1
size 98304
ee375b7fd5de48006b55fe4a96f31d0689fa81552b8459186b8f32a09fe0098d  rsrc-zeros.dmg
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('5f82ede0901d216b25d4fa8900b4012360a615c481324e1c801eb2e2dcfd35ac', 0, 1, 0, '', 'qcow2: Image is corrupt: L2 table offset 0x50200 unaligned (L1 index: 0); further non-fatal corruption events will be suppressed
qemu-img: error while reading block status at offset 0: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6016afe54b0e75e4eb87515e558da36a34cac7f366a87c6d1e7dac3dc12c599d', 0, 1, 0, '', 'qemu-img: Could not open ''hand-sectors-over.vmdk'': Could not refresh total sector count: File too large
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('601c3afdf4bceb65d49863a301fdc9c9fb0f7fa91a3fed6ae01a65daf898fc5d', 0, 1, 0, '', 'qemu-img: Could not open ''cowd.part'': Could not open ''cowd.part'': Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6055ac0b6285c18f5e626b1559c832a379f7ccb15954d6069dffbbe68250312f', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 4e8c2a2fd001d6870d5c38beb993cfae0a30a7a7a034134e368a316db93b76ec
size 1048576
d592fd6830ca2a622a3acf4b2e687b8d7a43d6d985e5b3dbeeb86a959cf73422  punched.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6222caed3ec23ea3111472216accee10ee827ea5d2aeae24da58fe3f222a6bb2', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
size 1048576
36e6df1924d9218a981f4650b9207c1b6c28b2838e18db9d9a8dce0be88d819f  base.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('635ac04dc0657a91bbb3c8f79b91f85e959e738c2cb4f154fc7e27c1455a61ff', 0, 0, 349, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  dynamic.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('653f16dd8867bdc57a04e19eb4b507c051925dd52447cade918d826a83a9d362', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 ef94c126bfb6793c3b46596f7acce4a98382cac6de2f3a2a2fe24aa64710c534
size 4096
49682382e6f5b2b912d34b033c9536eb72811a15c3db3c786019bfe48afc58d4  data-4096.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('66388e67852ee23fea86571175793f9a6b6a77dc92a89e5f1d8d5a44c067ef58', 0, 0, 363, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 5
8 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
9 zero 7
size 16777216
9493d0aab3de81a0ea43e817fe314190d967b2d52e7b4e1da392d31b546a14b3  broken-bat-reserved.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('66527d692e061c9ff7d61e4b0d339bebfb785a87f3ee2a554f644ee0d6c9d531', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 3
size 4194304
12d17e05b3fd6a9264cfec7be4fcbf58b94ccdf834022938ffef2fd9eaca8c65  fixed.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('66abdbd89a4390ca51ec3fe03f3ef8a6685ab47c7a0e16d5ccadff133424e714', 0, 1, 0, '', x'71656d752d696d673a20436f756c64206e6f74206f70656e20276261636b696e672d6f66667365742d312e71636f7732273a20436f756c64206e6f74206f70656e206261636b696e672066696c653a20436f756c64206e6f74206f70656e20274649fb273a204e6f20737563682066696c65206f72206469726563746f72790a', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('671e8d9a28a115545c31e1b4441bb089d75a534d05f80f89fe44c349c27176ae', 0, 1, 0, '', 'qemu-img: Could not open ''text-no-create-type.vmdk'': invalid VMDK image descriptor
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('67fda9146af4d7f31ae62e5bf21ccb2d355e56fdf54e03bff056d3584d6dae62', 0, 0, 421, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
8 56da443ee541c4103e0bbe40c84ae533f93aedac1148f9364351ab799eb07a7c
size 8389120
308b177cbc0527d93eb3a70e39be7c91adf4529c2557c4f4b6938739a2a7b252  fixed-forced.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6828d80be3d8fc71614bffd6680f8227b104aa64542a989a2aeed332a91d7105', 0, 0, 198, '', '', 'instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  stream-cut-132608.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6969c76b8b9b4c64a3baee6949a51560c9e25d9b256e4a6f09af560f0230adb0', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 89ae41ae5ccba0daad05cc74edf6faf5a92f6f633cda0f77e4fc7cc93d48cb68
size 512
b5669f50176b2ca75a35426353f3d226dfecf2cef489bd157f78d0116b1ec460  text-comments.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6983aea67a3b88fa094de94d7669e26e1d26d22039a98d8ad8d0e3021346908a', 0, 0, 128, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1024
9486fae8e47a0f2e2847bdfb5bf757562abc83a9fe4dba2f22d2b6fb0ff26a8d  hole-513.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6adb3264795d7a19fbf86168e3994c1b9532465a6dd6eab1dd3bacb17e13fcdc', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 fba722dcae50bf4b06a2f8aaeab713d966a99e86fc4e0e9805a3e65f9b499e1c
size 1048576
068f57f466c4e79f2faf6e084bdbb4601438c9a6dc10b2a98efe32e221e67ec7  depth-14.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6b666bb772d89abe24961e7ea7ea40fcc26dff0ace69ad6cc9b44d2f451a210f', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 1048576
089a9f2fc58e707560f6151385354b32a186f23edd684e0927093a25d1375f9e  text-crlf.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6b8c83102ce1f04f3feed9a9110bf9d07f659593e0ae3661ee4fb8646777f929', 0, 0, 338, '', '', 'instar-digest 1 chunk 1048576
0 4819e3591d1a015b41c263ab1aabcc7ebe13df384aad4ab59b5e62ae2b9e8f95
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
c50a016b4d0430322681f49b4fae3eb494ff68f357eb0d774c397a91e528bdbf  polyglot-gpt.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6c662139fc9a5c8de97e9747bcdf6a1b33c51bbde167349a0deb59802440a904', 0, 0, 331, '', '', 'instar-digest 1 chunk 1048576
0 778909c304ebfe26f0b0536b78c1d274032976e1f9aac2191553e2f3f16ef23c
1 4dc5278d4095502807aed2a4a6b0d71b818e95289b714b0c31324eb63ee32dad
2 6d4bdf3b71624b901c5f3982567533695968b9a1402ce7d64f226286626004ec
3 zero 1
size 3146752
570934750e6a11075c081621b5e0fc384e41fb88cbc839840c36ddb276460a4c  dynamic.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6da1b9897a91dc809fa2aefdc45b13aa3fd5c6f49156ecb181a8bd9f444bcaac', 0, 0, 198, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
size 2097152
7f8d0e5cca45d16de7794b85dc71e9f2f0c11f135e7826ca5f6d944503983623  bitmap.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6deb6c6aab058671f355fe4227c77a2ab24026378f7ee16e58a7e3846e7e0576', 0, 1, 0, '', 'qemu-img: Could not open ''broken-header-both-sums.vhdx'': No valid VHDX header found
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6e2731bf5270b1cb252f69ce6edbf8fe8928e1063d94be0a45934391434d221b', 0, 0, 256, '', '', 'instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 99778e91be3fd9b235d9b775cdb683609a1e7922675e9917b6f399176c94befb
size 1536000
399afe4f0870f30eb72f7fcde84dde0ba01926ad38fd9245d3272c519fc1ba76  grow-1.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6e6ab53dbcc09991046775b972061525e3e60fa0e26254fdd52244fd8a5c4c19', 0, 0, 203, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 cd578943a1c4389c433a5edb8dea8bb044368b71d92f13de4ab1a4ada35d2e6a
size 1049088
29a2ddceddae92e2116f3b6720d93eb4def6820722768ced4d5e3aca1864e8ae  tail-one-byte.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('6f64821841b8c26ed103c5f45de483f75b61bfce487a6576f01e4edb0c1cef26', 0, 1, 0, '', 'qemu-img: Could not open ''broken-key-most.luks'': Parameter ''key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('709983a5bce62005fe1ed4139a798de64590a7538a2be8f012f848f581c3c54a', 0, 0, 296, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
22ab8cb4ad5367d3a6bf3a7d18b0a9675bc07fd6486c782783ec759dab3a99c0  broken-entry-past-end.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('70f226ce55fb86251d779ddeed9de146c283155356dde07f57471612aa2318e2', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 c001d558f83cb1ab4fae0614487ba9231890c852015eb8df2372835cffc01474
size 524288
f494b7ba619c4864b486d702ef571545ebc6143f0dc5f06360c480a7e455fdff  v1.bochs
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('710b2ab96a100248fc881a8c3980deb1f3d42d40966f7ff742add56a80959d39', 0, 0, 272, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
2 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
3 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
size 4194304
a55c56f79e0e5a975363da258f972bc606364aa23f854b9516b798b83b4b929f  compressed-2m.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7123286e48447b17c5bea23fd8dc4cc7b0960c2ff169ecbc6f1a8708995d920d', 0, 0, 203, '', '', 'instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  stream-end-marker-type.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('715cdf9e7005477dd12d229ce1f24c17560ef1125f42159e63397c0ae991fdb2', 0, 1, 0, '', 'qemu-img: Could not open ''crypt-2.qcow2'': Missing CRYPTO header for crypt method 2
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('71a14c97c5c217618a30780a5da9168f64fc4a405197132a13d22489af8845bc', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 0c03dace00fcff2e1e04031f408e9d1cb244b90b180ceef302c8116b077490ad
size 65536
91bde6594a80a39b7a658a10125d27748d9f1988445e9c9110fec4d2a16cd6c6  size-65535.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('71f6a5c18b47dbf82df7c2edf57b1296e0ecbcfde5be1fb5224b9b4b965310ab', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 1048576
089a9f2fc58e707560f6151385354b32a186f23edd684e0927093a25d1375f9e  text-no-cid.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('73226cdda7a63b1df75d7d0f9aa40aad948d64a1def612572b6bd806915960ae', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 9a9c651a893cee4462daf93e45dc0ae2c9a65391f0273708296ee7e716248832
size 512
f7fb3be9f41a95df9aeea3c7676aaa05c8cbb0007e6208785328663c32fd5ead  cut-1.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('735d5563aa018603fbee536f6d153d17058e8a6cd511aa866b069dcca3af6e55', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 a19cc0355fbb1800d92b96f266782df596bbd49e8c0efbcbdb7a907453145e74
size 1048576
4ee76ddba0f905b13b12170a31f6f8ddba54246f3bd3fee8fa32709fdb6c1389  on-qed.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('73a081b0cc656792849d2597b27add3480b7a9c3b6a9f73dd7c887d2228f4a95', 0, 0, 334, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
2 65cb521f27fb24067b54d9ada457532b2648540d9194bd665700a6a780318269
3 zero 1
size 4194304
dd03048da238f0241214d08c5cfa3c5e481877ce055ed58699b4ac5acede0974  extl2-2M.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('74014d6f4100a9d68f0ffb14d2fb7af096daed53f575ab8d61e5e81cbf5c3e4a', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 3308f6e20b87cf5fe6079977b4da91f925dba38680e6651ee1dd614f4211855c
size 1000448
4035ec3d45e20e433517ac7e0c789974ba4b293414445f701caacf613db5d4db  tail-in-page.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('741d143627d890119b6a5ad6e79667491e17b2d23ed97b81aed866d0bf0a7f83', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 3fd6b8a3dea597918d2faf6199c8a08f76a7117efd42164b619ef6bd97496208
size 65536
1efae04bc0a9d267625ce090e045fd0ab104e2206ff93b842971e09490143641  data-65536.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7433f42fe5fbd1c202a9e3768c51e57bc3d0d7db077221fc64a60f5b48021d04', 0, 0, 365, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 5
8 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
9 zero 7
size 16777216
9493d0aab3de81a0ea43e817fe314190d967b2d52e7b4e1da392d31b546a14b3  broken-header-two-sum.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('750343942f7ab84a4ce940c24307b4c779e1df4f4950282a96b15e9ae7d59420', 0, 0, 338, '', '', 'instar-digest 1 chunk 1048576
0 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
1 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
2 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
3 zero 5
size 8388608
808510d5eb16cdd3d515c8728e7f45fc4c78dc1d9e3f72ae04e17a800dd84819  adjacent.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('759ce375322e8f46fbccb9fa203a8b30b1a0a10693da5d566ff2d6bc6a38b61f', 0, 0, 208, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 6caf38d537984e261527b8caef5f990fb91415a1db917198821a79ed28997973
size 1049088
37b4bd28e4d603a2ddc5fc23fe375a213354203c5deae30e0de5807e0432ec58  size-1m-plus-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('75e73c3ca37c23e13b005847bb043907ccfa001aaf7c9e928a3e61b2da884689', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 2c82f1b87a25b48c6c5ecadd4f57c75b8c399b5c9fbe9feeae74693ac6fe00c0
size 1048576
64c50a32364b89e11356abaf291479efa0ed9595572dc71084b3d757bac14290  data-over.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('763c32124cc798a4f6fc6c7144e45fdfef1aeaff78ce55f810cfcb544792991c', 0, 1, 0, '', 'qemu-img: Could not open ''size-0x8000000000000000.qcow2'': Image is too big
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('76669b8cd801fb7eaf8ceade182991d89f01f808a576e7ea3fca31246e6eb0c8', 0, 0, 352, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  good.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('769b612d45584a7d42ad9029c5cf59370af25584958d0520f4be9ec651c641e7', 0, 0, 232, '', '', 'instar-digest 1 chunk 1048576
0 zero 1024000
1024000 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1024001 zero 24575
size 1099511627776
8cc5184b216bd2f140f64ef90ef26817a527f9c5677741015fab09aef5f8d727  large.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('77cc1f2a0e4362712262d06f4e3cd55732ee11670b4d6730836e6c64c56285fc', 0, 0, 370, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 5
8 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
9 zero 7
size 16777216
9493d0aab3de81a0ea43e817fe314190d967b2d52e7b4e1da392d31b546a14b3  broken-header-one-sequence.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('77e5a5e52612cc2cfa07505f602c50caee01fd1f91750c3817bd4ee186c3db64', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 a19cc0355fbb1800d92b96f266782df596bbd49e8c0efbcbdb7a907453145e74
size 1048576
4ee76ddba0f905b13b12170a31f6f8ddba54246f3bd3fee8fa32709fdb6c1389  on-qcow.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('781d8de0f6d3d2b184aa815e24e6e30e074288c4ffc4808dc54ef9464469280c', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 a19cc0355fbb1800d92b96f266782df596bbd49e8c0efbcbdb7a907453145e74
size 1048576
4ee76ddba0f905b13b12170a31f6f8ddba54246f3bd3fee8fa32709fdb6c1389  on-parallels.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7842271ac984714b4c228a8736b5ffc65e6551e47ebb747b6a70bf6126429702', 0, 0, 205, '', '', 'instar-digest 1 chunk 1048576
0 8a395c5423724cd80bf51c57e33aa8faeb40c08e957d0a928a7b66845db940a0
1 zero 1
size 2097152
07ea109207985b9c6964b7bc345c3369054bea4ae6d3de610ef8ba784ef7bd47  broken-grain-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('78529649a152c70a98315747fd7b84a138545e825e021d4bca7919a844d98f4d', 0, 0, 198, '', '', 'instar-digest 1 chunk 1048576
0 532a3d99da1446586c20ca9a69d760bda2990658fda977a68010ae57766eec68
size 1048576
e92393a1267e5900767f0ca9137d7218fa3b021150715e12c13a0be43429f165  cluster-512.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('785b63c81215117f0afcd5fc21dc17bf99395e29d1f0ee195e52b0607522e90b', 0, 0, 253, '', '', 'instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('785fefef92bfb89607ae773593ab7e52bb574abcd385e7cff648272df9f6e7d3', 0, 0, 261, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  refcount-64.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7938415db28ca83b47ebe95a7446738678186ef3fdd264735abfe50960e6a42f', 0, 1, 0, '', 'qemu-img: Could not open ''empty-v2.qcow2'': invalid VMDK image descriptor
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7943912bae818605ffe9b4eacd80b1e072d87bb9f0c03912cf3b3ef5e686dbe0', 0, 0, 256, '', '', 'instar-digest 1 chunk 1048576
0 a19cc0355fbb1800d92b96f266782df596bbd49e8c0efbcbdb7a907453145e74
1 03e309277293fc3f9b9539a3810ac6bce396bee216b750acb1bd5acebbad91e0
size 2097152
0fe023a018f0ca425556bcad4ef4f4faef03e7831493eb1a0d276c4657e5de0a  longer.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('797a436fb7dbe7a82b6256436298b3a6370db293b45e5ffb2c797b04524b3696', 0, 0, 265, '', '', 'instar-digest 1 chunk 1048576
0 5e133a2f6b0b5dbe84c53bc3c5d14aeb290fe33aa9f065e4fe555790866ffbf9
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
dacc26ad399c3ec5f29700673a1a628de624630c73c1ed281ab8ac8b0c188659  broken-l2-entry-1.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('797e5db1740dfc764a9ed3479ea72deeb61a27f9bf8508730ff3189666fe0420', 0, 0, 255, '', '', 'instar-digest 1 chunk 1048576
0 12885e286465edb68c4053a9fe06face7c730e2171ffa56f13c4f1466cb8bb75
1 03e309277293fc3f9b9539a3810ac6bce396bee216b750acb1bd5acebbad91e0
size 2097152
baba922098d5e0b2f4cd813cb8df67a5a8632c86e399fd98e1830bec976b2734  on-on.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('79927ca49bcead77554400493ee4100e08f3d41f2f69837f3ee8551b195cb182', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 131072
f4818980dce5d1a60c420ecd001262e435bf2032bc28d3def93b7e1ccefcb7c2  zeros-written.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7a4ff1625e5ced1c3954f432ae39c7b265581bc1539eb8701791056b37f8b3ed', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 65536
e6bf1c851d44c06ca8a6e1964e38b29b757e2cba729ab16422f8b81786d5c1fb  hole-65535.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7a6bb2820994c6d8d847ff57cab6f4ef7de2b5100ebb74bb570c56a13068491d', 0, 0, 364, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 5
8 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
9 zero 7
size 16777216
9493d0aab3de81a0ea43e817fe314190d967b2d52e7b4e1da392d31b546a14b3  log-descriptors-most.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7ace137ef8af590f14409d76a10a3d335a16fab106f6e989979754f7db3d19ae', 0, 1, 0, '', 'qemu-img: Could not open ''log-zero-length-descriptor.vhdx'': VHDX image file ''log-zero-length-descriptor.vhdx'' opened read-only, but contains a log that needs to be replayed
To replay the log, run:
qemu-img check -r all ''log-zero-length-descriptor.vhdx''
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7b1397366f51d27ff09fe18a09b14b067bd38d5e976e4f938be4850408a94506', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 6caf38d537984e261527b8caef5f990fb91415a1db917198821a79ed28997973
size 512
bfb4021d27628d3b69ee7a1b430ed4021a0130e2e05cef44b3b2a6b15d1601ad  sparse-one-sector.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7bc80d3034f5cb3676f0bd2ea89c2ef286b7219820fa06b524dccb22e00b5931', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 1d82dbd42e36825e47ff7f0cc272901ca55b03965da120f1b3a2d935b3c767d5
size 51200
48c68f605a04829cc53141a93cb823e0a79c5424c2e34ee59459103c11abf0e0  hand-short-extent.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7c86cda4641fa78d355bab9956f79389963f75b2a51949951b77d06366441405', 0, 0, 199, '', '', 'instar-digest 1 chunk 1048576
0 178e811508d06a62ab045439a792cba2c291d95f616deb9bde413ce58c568c79
size 1048576
ce846ad4ffa18760b645ca503046affb03e74987d218af135778f835dfbb61fb  sparse-descending.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7cb3b948064eaf2bae3a236affc40aa25287fa1da45a68fe81a242d309376009', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-131080.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7d28c15d03d9d84feaf359846ac52b084ec49596b851a178197546b2f5d940d9', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
size 1048576
f8805d6a4dd9a7bacf6523e8f8949004f68faac7f447e126228bba3030654cf5  flat-full.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7d68c2af9954d1d05069f3ac0f68c6899275727e627c3d65552f26948c975c44', 0, 0, 201, '', '', 'instar-digest 1 chunk 1048576
0 2c0318dcb4dcd6494792030bdb47fd1d8cb9bac58237d48246f624a04d26461a
1 zero 3
size 4194304
80b15ccdf6b0c88204d9a54579e755662360430fd08e94d44a93a05530aac19a  extl2-bit.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7d9a1f203c9519ccb5358704edd19ecc7bcf970b66c479544bc8972603d875b6', 0, 0, 262, '', '', 'instar-digest 1 chunk 1048576
0 647df46a6146d8395d94b8c0592d4d11695c07c9bb49da7c5e477199168b71a2
1 597e328d857e252884f01c4e5a6525549701c698bf642c574119bb3536d00932
size 2097152
318607002e0ded6942abf0951c048d374cd25815635f345fb57391bcacbaeb71  extl2-sparse.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7dac9f0f06119d466beda8dfb32e937b7d7655b83d2eb05f6ab0b16933e1d4c7', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 1048576
089a9f2fc58e707560f6151385354b32a186f23edd684e0927093a25d1375f9e  hand-flat.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7db5e5ff180aa3b5eec68e4e0aa5776583f0e5c6c89cb0a0eee1b72d5f8523c7', 0, 1, 0, '', 'qemu-img: Could not open ''serpent.luks'': Parameter ''key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7e22897b49d06c9232b474ba0c5af5ae699965799b4834aa0c24c61915821222', 0, 0, 255, '', '', 'instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  sparse.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7e96b63ba7f3d30666ec654cde7ea7fd307333eca743ef609f2481c8358b8dcb', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 178e811508d06a62ab045439a792cba2c291d95f616deb9bde413ce58c568c79
size 1048576
ce846ad4ffa18760b645ca503046affb03e74987d218af135778f835dfbb61fb  descending.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('7f985e92acc72f289692b25b253d27565314effa0866fa1e33d017323cfa46df', 0, 1, 0, '', 'qemu-img: Could not open ''size-0x7ffffffffffffe00.qcow2'': Image is too big
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('808eac5476930c1fb0d34a5d56b6dc2d7013c3d6501e7009361c751cfbf29af3', 0, 0, 354, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  fixed-forced.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('80a324ba50cc743da6f6b446668485cc6f634257e2949b77756d3707e7baa4d6', 0, 0, 343, '', '', 'instar-digest 1 chunk 1048576
0 4819e3591d1a015b41c263ab1aabcc7ebe13df384aad4ab59b5e62ae2b9e8f95
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
c50a016b4d0430322681f49b4fae3eb494ff68f357eb0d774c397a91e528bdbf  header-length-105.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('81048ed5c505ace4ba12e8fd596a7bfa7cb82e34ea5571b3f3f391b319c043f9', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-262145.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('815b358ce21ef968529198a81deba928f560b13b50e2a5c83bf4c0deade1c2fb', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 4af9af148fe9daa64726a431daeb5c82a30562f970702800809a9563306e5527
1 zero 1
size 2097152
9ddca3ae93e442f35ce0219ca4dbd43bc5747a05a1ce70e164ec63830f73a1db  dip-3.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('81b3eea181043c31a7defa24b7f0f0b9e99ed007b188d8189acc09e962b3b775', 0, 0, 208, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 6caf38d537984e261527b8caef5f990fb91415a1db917198821a79ed28997973
size 1049088
37b4bd28e4d603a2ddc5fc23fe375a213354203c5deae30e0de5807e0432ec58  dynamic-past-block.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('823e5699ea3d2bcf5b462dbe905ed14646589109a715fd94963bab22667100c3', 0, 0, 340, '', '', 'instar-digest 1 chunk 1048576
0 4819e3591d1a015b41c263ab1aabcc7ebe13df384aad4ab59b5e62ae2b9e8f95
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
c50a016b4d0430322681f49b4fae3eb494ff68f357eb0d774c397a91e528bdbf  l2-entry-twice.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('82972ad25a9da212e47f478c412f09dd0b7b5db92c87cd467e1c636d347e2764', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 63ba350326ce187138c5b4c327494eddd848a399b528c39825976c02aff607c0
1 zero 1
size 2097152
2ef0c2aa1e1d9e78051b7b2b41a4f008539fa005481f227166e91dd9a1677afe  zero.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('832cf5f20b4d50a8de9540bb67ffd58e006d1a8276976e823d95bd13d21c75c0', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 ee1c1f6644a061acfb0ab528613a577c880b68fd1709867a68af7ef100159234
size 300032
8b50248319db700a5623950c248270f894c6e496981a16cd6512936ee01f315c  compressed.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8442ec1d3c5711e12c832905489b8b76c6b45a2384579707255b90ac6895c974', 0, 0, 358, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 5
8 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
9 zero 7
size 16777216
9493d0aab3de81a0ea43e817fe314190d967b2d52e7b4e1da392d31b546a14b3  log-other-guid.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('847aa53bd4426bcba0507a0fa0cee6e5d602c2c25b83dc15e84700e67d4f78c2', 0, 0, 256, '', '', 'instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 2c39cbad72bebf81133566f780a7e4cc67d479bf3ec559fa198e0f75e0e6074f
size 2097152
fd411a31a325ab9bc2b4930ea9a586e6ba760da8087b5739de866e83763eaa10  grow-2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('84b6d37d00914609a3b671747fdbec2618a8285b8ccc3752dddaeecd8681a968', 0, 0, 264, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  v2-cluster-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('84ebff8577cee91b6301d0a71d2cb477dbee944bc22118fe2ae1a95056d4b2ee', 0, 0, 257, '', '', 'instar-digest 1 chunk 1048576
0 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
1 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 2097152
aadaf2c8f338702fe40be2929b04de46d7e7a0c4e22219e9925c8b64cc56280b  hand-two.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('84eeaa682ad8b04e756156ee9fd1bb15ee5f6bf3dd24895826adfaaed41dc391', 0, 0, 141, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  snapshot-control.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('84f5492d163f74449939ed1321c4fce8eb45b4cbac02559425a9503c68d9f5ba', 0, 1, 0, '', 'qemu-img: Could not open ''broken-hash-unterminated.luks'': Parameter ''key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('84f92bdf8f359e00f0a79ae75570e77ab2b1f5c851ab937d50b8c50c32e5b83c', 0, 1, 0, '', 'qemu-img: Could not open ''vmfs-sparse-bare.vmdk'': Unsupported image type ''monolithicSparse''
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8629ff4c5e05d40d0815095f9d491d55f4c3920ece63fc66919b5eaa8086c0ef', 0, 0, 418, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ea7e17b41d10a3027c4ccca60716d373fe5ded5d8d4e7b2ba3631839b967d728  broken-entry-twice.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('86d85d6ad2b0268041acb19401a7e489bddc8ff390566be4c1e380ced57a2b38', 0, 0, 260, '', '', 'instar-digest 1 chunk 1048576
0 905a3d13993a8d53482b897aa71073fb8c13b3998c905fb790c043f0054fe239
1 5d0b4f7b708fdfe239c870f70a5c2205e910d610261b3b92e474b451f4ac00f0
size 1376256
65f8e2f5eba9dea0284596ebd8be250d3ba76cf9e0a2d00e7bf10204866456df  zero-mixed.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8760d69e4037979c36eaf25491964d891f3fa3030f0972e0c47cf2c8167caff3', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 f1b3239b7f27e9d5565e60b5c0978a638f9c60efb7b89bd61e17a9c9809f8b82
size 100352
4dc1739f3e5ecbc039592923b9977f412cd91c3b43c9d30fcb57dec21304bf42  compressed-tail.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('88733386821257c00b71fb5f5b9badb39b0913d1352fd6bcd178dace9fa8b8b2', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 12885e286465edb68c4053a9fe06face7c730e2171ffa56f13c4f1466cb8bb75
1 zero 1
size 1500160
270cb5cf7453bfe5c146fb9ff84103a98d682ed2a587960978166ba370c5f6e1  longer-odd.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8890188ee8a9c77e8cd91c51311f58e43b37a22818ca6410d1a3030d585c5d66', 0, 0, 348, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  type-4.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8965390e9e529648b395769ebdf25732f819810528b8292f282a392bd8cbd4dd', 0, 0, 141, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  l1-entry-0x50000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('899b0a034c774f952aa359dc128ed6ef21cb73e2ba983eb178774eb790ba6ac5', 0, 0, 234, '', '', 'instar-digest 1 chunk 1048576
0 zero 101376
101376 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
101377 zero 1024
size 107374632960
96e5702b9c823f07e675993ed45e2e10b57152605d48fee537aa52a8fecd8c4d  dynamic-100g.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8a0d776e2545239cdc0b95a163adbb3af3225e13de79578ea1719aac7e353001', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 77ab6d93e5ad66644f2fc402215f92be88dee902f72232bacc547fc5e853afa2
size 3584
1bf54307978859ee6e80c24d8b11d12048e3b4c7cc811912c247e71e0e163863  text-long-line.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8a56f127cd97be405972137a7f7b3741a1c4cada224cb94dbb3e3372e9b97251', 0, 0, 181, '', '', 'instar-digest 1 chunk 1048576
0 ab7ac6a505d8ed9fa40ee886edf5d49082aa244a3de3c312840c5fb9d716f2a5
size 512
755863e28f3e6165d3362dd0b98018b81a3f8e108c5cab7a853fa6d15e70af6c  text.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8acee768ce265d390a985d2adb69ea3e84e017a22ae5240b59424c16bcc66f51', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 640440dcc02502c89db14bf0879ab06eee6a114d0aca31974805eead4ebfdb98
size 512
0139e4b2e35447d3f4beca1846bcbcf9f7ff84a51107ae05b87bd84b7be99630  data-512.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8afee073460e3ffc389aa6e52c1093ee5b2fe199282870681c818cd690179bb4', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 f2be1c29fdc3268a42ef9e58fd23f14b098deee083acd95e2fab162841ac9ae7
size 1048576
6b85be3259d2204a5ee9bdf67c2feef127ef454731618bac7523c6ecd0899220  gpt.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8b35111c84dc5c3db2e1308989639dd5a1057fd4b2ab8fa2cdf4dd6eb2cdd1fd', 0, 1, 0, '', 'qemu-img: Could not open ''broken-key-0.luks'': Parameter ''key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8b4bcf268f7f135fece3b6095176e75dbe1ec4ee8fea70a01a746e208928f94a', 0, 1, 0, '', 'qemu-img: Could not open ''broken-grain-over.vmdk'': Invalid granularity, image may be corrupt
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8b8572001c20fdad9e0e92a66462d2b4b1b8ff36b3cff446bd66496164ca1010', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 1048576
089a9f2fc58e707560f6151385354b32a186f23edd684e0927093a25d1375f9e  text-cid-upper.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8bb095b58a843df010c448782eef962fb5fb784024878d5768d1c84114b67cb9', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  broken-gd-0.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8bbce72ad5ffc9642f512feda2ee7048a4fb22b635e7968eb0ce3caec3980d54', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 931cc43ef9241b4a5da6d86fc979d977942509ff397d65c441e09adebd934bb5
size 1048576
759e62d53ce8a2c043b89b810f0ff3a17e4e27a50fce5e1a91d05d645afd57e5  data-ends.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8c272eae304bbb31209277c1981f7f6653a2c595d7e096b1f3ed6e6e8c47258c', 0, 0, 544, '', '', 'instar-digest 1 chunk 1048576
0 e111537794d94474170a05d802ff0afe1dcb2cdfa715eb7a50f7c130aaf52d5e
1 zero 1
2 6f8590cef0a74bad3f6cd6b69053b3ce972031248aae4dd22830ec17cc3507d4
3 dff13aba9b51fcccdda5608873710e695744827e6fa6bdd485d6fa2b18ee1c93
4 zero 4
8 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
9 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
10 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
size 11534336
d0924fe8b04604fa8b866706e9fad5822ef01ce3f244ee6319fd00aba9ae4d40  dynamic.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8cfadf4744f5bb47d296049a2236a3fa0391a11c06a27dd4e571d086722f4d07', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 589478ca920ef40be94b9c80bd4b97e7e3757a2349518e0f110773bacf842f05
size 1000448
a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef  odd.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8d2bc4b11da1b32ae85eff7ac8f27f74332eaa132be8f507511dbcca7ce3ee42', 0, 0, 359, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  cluster-64k.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8d781be370979074b1ee9759cd1cb898f5888a90766f6d9b26320f7498d57375', 0, 0, 148, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  broken-gd-entry-past-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8d8425ff664b818761320d7ff86629a95abc2431bdab0686be4ef725f171244a', 0, 0, 253, '', '', 'instar-digest 1 chunk 1048576
0 3dfe6705355a77ffebcbf912ee9e26c5285decc42ed621b6732ee69ec12b6857
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
8a1f9bf324cd1f8c6829091c45fc0d3dab0a773e20cd42dd01a297e7e2f3e898  good.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8ee9e355669aa7aa1617245a07e9341c70a3a94129d231153089ca89c76553ea', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 4819e3591d1a015b41c263ab1aabcc7ebe13df384aad4ab59b5e62ae2b9e8f95
1 zero 3
size 4194304
5b7a04032ea6ce473b25cfda8c1f72d86e94ddf18fe412df4de27cf1d109ba37  cut-458752.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8f43851e1eebb1ede4ab717ae47b49c3c0ac09cb153a5fa26cc24674c0de2c4c', 0, 1, 0, '', 'qemu-img: Could not open ''cluster-bits-0.qcow2'': Unsupported cluster size: 2^0
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8f5137ee5b5771dc92ac05a3f5ef308226f9c14db5a04f0a208a4344ae7ba16e', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 f71195ab77cf5e1d5612a3ad3f41c35f10d06c82871d71f1d263a1742a65235d
size 1048576
c2baa2946186ff0d5469fd5d6c30d78660e443744fb51b1ce4d033312b5d38b7  depth-7.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8f73ebc636c0d18d4ca733cb9f73d9b842ce7c9b2f486fb1083d1181b3b85dcf', 0, 1, 0, '', 'qemu-img: Could not open ''stream-cut-1024.vmdk'': File truncated, expecting at least 65536 bytes
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('8f87c661109e2512aa436bdcf096a8c1e01112d81150fed80b51bd8f23d50ae0', 0, 0, 366, '', '', 'instar-digest 1 chunk 1048576
0 e111537794d94474170a05d802ff0afe1dcb2cdfa715eb7a50f7c130aaf52d5e
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 5
8 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
9 zero 7
size 16777216
f8b9eabade2c7b2cc156b097480c8600c99ac3a8696e20d0c0bb283bbceb5b8e  broken-bat-over-header.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('91ebbf0721dfee256ddd6df4b7e87c37e3f73f9d2bf4abbc7ad10a347159e1ce', 0, 1, 0, '', 'qemu-img: Could not open ''cluster-bits-0xffffffff.qcow2'': Unsupported cluster size: 2^4294967295
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9398945fa4dd19c86d299dcb44f792d119cc1541413d45445c20707ee204cc8b', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 47a3aec59fcdd9e29c9dd8ee1134920b1bdf52863b4d7b7711b159475979d231
size 1048576
a936381872c590bcece618735bbb4db59d4d53fb962ecc93b0fb62e245af1e40  format-raw.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('943de4b845547733eb1c6989d9d05a9ce631b5d255de1fc30ad9c7f48b2b4b3e', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 1bf7bef2265ba0fc68d0d07a7970299bba4b1081b80c82364b71b95c620f950f
size 1000448
5968b77f4dcd84d3eb6cecdd1a2e2dcb1aa54b6b0b67dbaba10a91c4d1e77e4e  flat-odd.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9499d33a7513d8b1e23122f541c81515c69e15c93ee3aaa43c417591eeaeafcd', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-104.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('964569c28785d745344786fd23046c5c4a9f347b8b05c2c6568b20bde412ccfb', 0, 0, 260, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  refcount-1.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('966161bb69be7060eb1ae5a0b9147cc0a4dd84e4bd44ca8d57a5bc4b723d6ccd', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 124a0d1a9e032e9c18a2bc2bc3e16179ca78fe6da6dd2ba0797bf06b72a24811
size 524288
097d72e7d4d0620d5e71e803137053e6ac32d4ebe63a4549aab7e70c2ef21252  hand-flat-offset.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('96b06f6762c7478616aa8332a87750f1e7d3bf8f64bcdfb81e01eb4be5d5fde8', 0, 0, 139, '', '', 'instar-digest 1 chunk 1048576
0 zero 16
size 16777216
98a204b672348227ba90ceda57cdee18f6f7cf7a0a2eac6fb26d3aafc06f81b4  dynamic-empty.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('97e6893f8f49f43f3a2ef819322d32f4f3142f71efba83647f61fb14f1ca47d8', 0, 0, 262, '', '', 'instar-digest 1 chunk 1048576
0 00995c1784848009ed4d20601522b4cca430fff02826c303ba87d6ddd636e227
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
b095bea4ddf38fd0efdbda0687a5a917b71ddd593bc495ceb2f39cee75be917d  snapshot-one.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('97eb7a14ccac317e01f0b10dc1ff20356f57c4f5731ae9420c908180cf98f44f', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 1048576
089a9f2fc58e707560f6151385354b32a186f23edd684e0927093a25d1375f9e  hand-same-twice.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('985ee026e5d2c7cfb91cb2f9573f27a15b4bbd0e2ce057a0f6ccbd32e4ef248f', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
size 1048576
36e6df1924d9218a981f4650b9207c1b6c28b2838e18db9d9a8dce0be88d819f  depth-1.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('99dbc7adf5801d15c50a1a30c69831c56ec4bfb78c90b1b5b2200b69f2c086a5', 0, 1, 0, '', 'qemu-img: Could not open ''bat-most-but-one.vhd'': block-vpc: free_data_block_offset points after the end of file. The image has been truncated.
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('99e1b03ac848753078d736e89357443418d40498d68179b7fe9858f9a618e6d7', 0, 0, 336, '', '', 'instar-digest 1 chunk 1048576
0 90453597dcfcc9ed5cce162d2919b4b45fee468ab6a8cdb88433d9dfac2e3191
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
fd6f442cc6cd8d65824b0ff93242409dba3df5ae67fa06a20566c38e170af25e  l2-entry-0.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9ae040daad77e1c8a9a278b8e10c5f25d336aa5b32eda78d28d32b1c152b8ec5', 0, 0, 205, '', '', 'instar-digest 1 chunk 1048576
0 6df9f611141c4fa696b784ed85a622a2fc8d71d5dd654a2077fb421808550d2a
1 zero 1
size 2097152
28b146f941ff586266be40811bfca9328ee29f1e83c70bc8d4e50275b89a34d8  broken-grain-3.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9b41c0235be34be9b73781fc90eef4bdb5184307603647e728b04c4c135d4bed', 0, 1, 0, '', 'qemu-img: Could not open ''cut-96.qcow2'': qcow2 header too short
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9ce2ae745943913bc81de2ad9f598c70caeadd11d8255f54a4170f86a76c9b98', 0, 0, 199, '', '', 'instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  stream-footer-size.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9d444718d9afa368a3bc134f8c130a87a969588784e51e2edc9f65b80eb309c5', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 d8ee125dd94a45798e3f7d419825e4c6f90e504ada5a768276b22217db7da9de
size 512
4b21cbdb375666522a34db64ba544018688ddb5af99b6a073679c56d1451cb40  cut-4.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('9f1003ee29d3c6a1575edd00f60d06c613beee7507d0282a66d7df9079542b8d', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1000448
4c46c9a741bd3caf3c9ec1da028bae7b97621a82b1ff265fc806fb3f787d96ae  static-odd.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a0092303d0d1ff33b59eee6d726ef28ef54246e59167860129acc6aafc0db5bf', 0, 0, 207, '', '', 'instar-digest 1 chunk 1048576
0 zero 6
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
a2f5b6f0d1c4304b06a65e2f778649a0b82754d76ed562191dace92876046a00  bat-none.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a031e74c75304031008cab1f7f0a0dfa8bc33bdfab83e0562c196097496bcee1', 0, 0, 130, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
', 'instar-digest 1 chunk 1048576
0 zero 1
size 98304
ee375b7fd5de48006b55fe4a96f31d0689fa81552b8459186b8f32a09fe0098d  xml-zeros.dmg
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a05a3fb822756c2b9ed7c93e130fb85d5cace14ad2d107022c9e6b2892ca12b4', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  stream-data.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a0ede0838c4a9232ac42b81cd665344adc8a507ea872492f05a8e03cdfe3257d', 0, 0, 326, '', '', 'instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
2 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 3145728
1d5924dd154843076ba7357ec90328c17ada11a9f3fa84ce3d160f6693baeff3  hand-mixed.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a16115e0b263f7b73a317864a50c2f22f57d0d7b87d2817d21320122f7db8189', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 34816
440d21cdeea17b9e2ee92ce97c163c800b4ecba198f6f3f323f54c00f09d7d94  dynamic-small.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a16d77569c22013ff794388a873cdc1721560e5f8292fd70188aad030ecdf360', 0, 0, 113, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  empty.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a17c19d8bc1f282655b6a8f38f9363fbad5b5f7b196785141aa566c6ac867f0d', 0, 0, 204, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
size 2097152
7f8d0e5cca45d16de7794b85dc71e9f2f0c11f135e7826ca5f6d944503983623  broken-gtes-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a1b5ba5c2f42379017bb92d6de76ddd231c48255930e955d9504398d13923b4d', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
size 1048576
b20fa72ef436c0553db90e772c17feebd8d2f375b20328c6113366f5d5972d67  bit-base.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a1c0ea2c2d6767abf88f0230197f1aefab6abcd4d3f8228c5e059e9d277eca5f', 0, 0, 364, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 5
8 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
9 zero 7
size 16777216
9493d0aab3de81a0ea43e817fe314190d967b2d52e7b4e1da392d31b546a14b3  header-same-sequence.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a1edf56ca4ec78646d6d824c78e7ca6d0d77eaae731d96ff890ac8c32436feb2', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 95d340f94e6d22040bc0955cd8d79b00cb30770275498cdc6f1d8cc397c8e5e5
size 1048576
af91ac077b8c0bbe00131bfe729fdc4877754108ec0d90e1167eb61122507195  on-odd-qcow2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a2275233ff7714e9d3333b93b0ea3ae3d1c12ee7adebf7a4e907175402c67ae1', 0, 0, 292, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
22ab8cb4ad5367d3a6bf3a7d18b0a9675bc07fd6486c782783ec759dab3a99c0  broken-entry-free.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a256b3301bba9a0c1f6b88cd1ea144b0e4e8f76d2f668634153a1d2de7868567', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  stream.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a3313278f9173c78bfab12cbf4f92fffb4826f08b4cece4bae74da5a6973dc08', 0, 0, 208, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 a93a341c595dc57e73611831be2cafe17d92e936fbc60d3cfcae28b1ab7e9b27
2 zero 14
size 16777216
4bd166bf14b4a461c9593a22246148967a4fa4f6f5a97d4e39099ca40dd00479  log-2m.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a3667f865711833313ea615d857e009300905cae0643ea1e80557caf30489376', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 fe6959fe0d6bba6d94c9a59e9b94555ec7d12957a44565aeeb8ae2677732da52
size 99840
8043b11369bd36d3bebf81fcbf7488c0fcc5d43cc79ed1fe2ce95c70207e4467  named-otherwise.image
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a49ed8af2f718799a6c80883fe814ebed87c48ee8c4ae1db7efb7f6ad0bd1f87', 0, 0, 358, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  creator-fixed-wa.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a4d1cda60ca5bd886f5cdacb65af4bc3b8a200a6734429a9366c225c63c3e6f1', 0, 0, 142, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  broken-gd-past-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a51581e1fbd70477398b9e81ba73f50fe4eb007155b41548aba04e9624ee188a', 0, 0, 116, '', '', 'instar-digest 1 chunk 1048576
size 0
6c83de410118a2c545358b3861354c25c94c2c76c2cd7e83e3ba9349b01d11c7  size-0.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a6240603aa05fe3b0d1e856d795753fac1a18daaee64961d1bc32dcd71d109d2', 0, 0, 335, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
2 65cb521f27fb24067b54d9ada457532b2648540d9194bd665700a6a780318269
3 zero 1
size 4194304
dd03048da238f0241214d08c5cfa3c5e481877ce055ed58699b4ac5acede0974  extl2-16k.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a71cb19e6475c614675c76421c8dd7d37300298e596aaa41ef2db55082e4b997', 0, 1, 0, '', 'qemu-img: Could not open ''text-cid-bad.vmdk'': Could not open ''text-cid-bad.vmdk'': Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a7ba89b9530a92e137f713a1819b3b7c0577b5e36da09bc526bcf332e9f20d1a', 0, 1, 0, '', 'qemu-img: Could not open ''luks-serpent.qcow2'': Parameter ''encrypt.key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a7f8a954c527543c046600476252e602085c2c3b250164dfc3acb6a33827e0ba', 0, 0, 671, '', '', 'instar-digest 1 chunk 1048576
0 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
1 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
2 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
3 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
4 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
5 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
6 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
7 ee78cd29d3a534713b36e6ff6fa3668c8a8f851a542d5eb2401c25ca4e057d02
8 zero 1
size 8390656
bc5bb0423435b5e5033d56a1910af18d9cb59a40ac723f9a2b5fcd75babd8543  dynamic-full.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a843da79dd092f231721bb18764fe49c569224e8d41808b9cbce7859262c1b37', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 44ec254c5960e08b2b3c4b132a917f0dcdda54d086b02b7ef127e6c4521cc3f0
1 zero 1
size 2097152
9331194fc8e083b4b3d5e2e252d4a8aea49cd288800a90c0b92a59c757c82fa8  discard-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a8520e792299feee10daad56fbed5ebb65c1680d61f1ef5ee6fc24aaf960cd74', 0, 0, 356, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 5
8 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
9 zero 7
size 16777216
9493d0aab3de81a0ea43e817fe314190d967b2d52e7b4e1da392d31b546a14b3  log-length-0.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a9ad16dc40d1dad5db0b088e32d083f152bbd0edf153b263ddadb194dc0fb8fd', 0, 1, 0, '', 'qcow2: Image is corrupt: Invalid cluster entry found  (L2 offset: 0x40000, L2 index: 0x28); further non-fatal corruption events will be suppressed
qemu-img: error while reading block status at offset 262144: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('a9f84e0271b593f3e9bb4977bb27e48d90fbf6b0fc43052c40fcb0207b2264fd', 0, 0, 263, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
size 2097152
e9988688e872f000d351b69ac9b93225984e7fb2b251090e81f9d8dd7c6dcd51  compressed-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('aa00ab77d8116a731dbe26c608eed1b562a70b0f0b5b55b6ba2ca605da4ad238', 0, 1, 0, '', 'qemu-img: Could not open ''cut-71.qcow2'': qcow2 header too short
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('aa2854606cac609df2e37ff0250bad7528c47091991a77c1ec3108bf80d36e10', 0, 0, 148, '', '', 'instar-digest 1 chunk 1048576
0 zero 2088960
size 2190433320960
746dc59f9e324c4d3a7822e62fcc1fc61a687118832506e8bddfb85519bfcf81  dynamic-2040g.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ab56898676308e6f179871763ff9eacd929c918ffd7c57c6f4751db37125089b', 0, 1, 0, '', 'qemu-img: Could not open ''cut-8.qcow2'': Unsupported cluster size: 2^0
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ab592b98c9e9d342923768b6262dd14e6c37c6e4ebde1865d42b22e9b0398f33', 0, 1, 0, '', 'qemu-img: Could not open ''broken-gtes-most.vmdk'': L2 table size too big
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('abbf9c3f6427bb0700331affebe21c98faebd2448e24a806c81fecfa51d169e8', 0, 0, 198, '', '', 'instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  stream-end-marker.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ac001cc688ddea0b7326f79efd939a424c500f21ef39a34b75ad1b78da88cef2', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  static-empty.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ac7d1f05d099b6052f412001cfd2a0777b0a5d174656bd456d0a8f4e848581f2', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-131072.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ac91b888f71ba8495426b7d28e903e429b15fbf98a72a381a609a1538bf8e8bc', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 b713abb66af4f3c9083b818791802cb563059992bfaca91729c75f3c6bdedb9c
size 1048576
fe3df53a473289d3db0bd465678c5b7d918f2976b4c285060fdb54e1612077ba  on-packed.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('acbdc71d8b791623b2048f43d8fcde5880774595e5bd69864537d5f1f8503f40', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-v2-72.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ad29efb4da8ecfe8bb79342965a67aabae19bf9a58b2890d35a925052282eaa9', 0, 1, 0, '', 'qemu-img: Could not open ''broken-key-33.luks'': Parameter ''key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ad36f32bf908f5d646057011bbfe747cbcc003021d4b38ebe2e1aefb99cf1281', 0, 0, 136, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  sparse-empty.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('adcda1be9b8394e2824d869bf86bfe1d85581db9ed794203a45995af5d71680e', 0, 0, 256, '', '', 'instar-digest 1 chunk 1048576
0 6d5dccc510da6064af4c4b7c6f0200bd491c113797b9ef85860d3c45cd1c6ac6
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
ad4790bdcfbac367b41accca0f4c8f7d29b1e8fa1da121c170213e1765c70f64  table-16.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ae3064099ef9a38b3dfcfa4fce96828ebd21dab310477870dc6a2257eb4a70b1', 0, 1, 0, '', 'qemu-img: Could not open ''hand-not-sparse.vmdk'': Unsupported image type ''monolithicSparse''
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('aecd1ca8fc4d1b172ccd7fb044c101e506962fdd5203a4b9f7c61067cafe58c1', 0, 1, 0, '', 'qcow2: Image is corrupt: L2 table offset 0xfffffffffffe00 unaligned (L1 index: 0); further non-fatal corruption events will be suppressed
qemu-img: error while reading block status at offset 0: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('af1b9c0da3cc5766284cbe0b81a615c8710b4e3b467d897a68858c96c1133fca', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  empty-v2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('af875e29e5e23e4164fe7c7ef804db87621c39e3286427b4cdc56bd4d30fe887', 0, 1, 0, '', 'qemu-img: Could not open ''good.luks'': Parameter ''key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('afd27df057feaf6892e4075fa678c3eb290df43330325fc4b773a5178d848baa', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 1048576
089a9f2fc58e707560f6151385354b32a186f23edd684e0927093a25d1375f9e  hand-vmfs.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b023d1936f423401d73efba49e1a3738d761ba415d322e9ad4225d947466924a', 0, 1, 0, '', 'qemu-img: Could not open ''good.qcow'': Unsupported qcow2 version 1
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b043ece5ab96bbfc78dbc5b9b1261f6144aa9e115e60747645097cbe05628d46', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 c8434621bd87a07f0f5c2862da9afd94a1e39894266481bcee13c7fa7a48f804
size 66048
498356a9b5a95aebf1d23bc63491e62c6e5137a30b142ff467a0fe454b46db4e  data-65537.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b0bb92ffdfde58051b199c07c10c38218dbfd626684f19853a7c3f45f32ed00b', 0, 0, 133, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 1049088
7daf7feac7ea1fdb19b47d07554b8363b4a0bef09ace33f857251767ad11c3da  zero-end.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b0dd39e6b5036b1086e5ddcd257f2306a89e3c5614e66d27a2567c141fe9623d', 0, 0, 204, '', '', 'instar-digest 1 chunk 1048576
0 8591c541ed47b84a1fcbfb068b1c10f63b0f2d44b48adb0de33f9b6f0a32f19b
1 zero 1
size 2097152
142051a5223d3859b4459fd9ef7309e9e38eb311fc5405e99551ac26890eb3e4  on-allocated.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b122b0b89ee737ea140a4532d8bee2123c43514c6633ad9dcbc16c0c3c0da5c2', 0, 1, 0, '', 'qemu-img: Could not open ''missing.qcow2'': Could not open backing file: Could not open ''not-there.qcow2'': No such file or directory
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b12e2a4782831eae27107ff970c7e4826c7be48ddaef0ff08b23cdbc4252f469', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 451109c0656af09c144341d16037db3c310e983405e0b44e9ca6b221aa5c7b25
size 1048576
b4662fd283c544f5a92ce6c7097f9d53cd9abeae1fb3e9dfb23ad65ad01ca4ca  on-odd.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b285c6cb9c378bdb93af42f288edaf467b49c564094989f3f291326a912cdfd5', 0, 0, 199, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 d0927e9e59af39a7f1fa477e79f883a9bdbe0117d03a375bfc5fe168e6c02468
size 1053184
2a611b87fbdea845569e70aae5af03c581823411708d6e33565202e5b3097fd0  tail-data.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b39dbca0fdf010de142e06e79184f4f8c17eb9fa73532c46174c8f303d3b6357', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 632ecdf1b59f25cce137d37c5c80584fd39f096a3f9847da4cc44ff9d2342cb8
1 zero 3
size 4194304
d84e1ac90086cd1ee9356ad70af4f121f02de3fba7fdd239ce7416cf2096a8b2  cut-327681.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b4223a43f78835d5abcc787b91d228a270049d607b770052d7d32a2e7df90f4c', 0, 0, 130, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  hole-1m.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b4bfb1cf06b8c1fb8349fc2ab91243d9923613295818c2bc5c93d773b7885f16', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 9c191993a025ac0bab80ab488c2242c1537db066c939cdacde5cb5129f9ffbce
size 1048576
a133722e15ce9122a1ac4a9a71cb159902ac9e1082b548d36ed5adb7604aeb5e  depth-5.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b4bffe4d82a2766d3901de774f5bf34476e34a70603c7717c4fa00bf8e9af621', 0, 0, 187, '', '', 'instar-digest 1 chunk 1048576
0 0d30b78da6e07ca2b5f32fbd313ea6f100e58397e740005d8ae69d6aa74fcc7d
size 1048576
6dc9d6e8335bbf85ee2ad32244d6e06bc2d66aefe234452c121f443750925458  child.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b606d4461807d179e4b28846142385ea6432ccc219203c92c1778fbcd2e0bc75', 0, 0, 184, '', '', 'instar-digest 1 chunk 1048576
0 c001d558f83cb1ab4fae0614487ba9231890c852015eb8df2372835cffc01474
size 524288
f494b7ba619c4864b486d702ef571545ebc6143f0dc5f06360c480a7e455fdff  v2.bochs
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b61703c06a3b0703b9c715571c9f38307de9f8c172e1be5da6376b6db41f6d1a', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 2601081ecb34091bedc960e7033d3ea6ea40e555f423208be2fdeb5ba5325990
size 300032
519bab45a171793f9701297fc724f37bbc673dcf937872e8edbbf487862c38ff  shorter-odd.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b6436a08dbc467b125f4bdf876db6b82bc71c2ee92340375dc7b6e1daef0311b', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  stream-footer-version.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b64f633cc1d4cd46154cdbc0094253f13c7f09d46ed82ae24039215b98591a41', 0, 1, 0, '', 'qemu-img: Could not open ''missing-deep.qcow2'': Could not open backing file: Could not open backing file: Could not open ''not-there.qcow2'': No such file or directory
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b6c648c5d51304373362d9f7e2b3cac194f7eef9d24c64693bc85f03ed254172', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 2ccc5471d4e6cb4c1f5ecf127092c7ff8ff13c22889e72e1c25fea29bb43b94a
size 1048576
bc6bffbeea5816dac758d9fa7267ccf7eb739fd0ade41792d338acd055e6f2bc  depth-17.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b6c7d9d9822b400e1072f12d56f60f8c857f2f324e5cee7e15782ec50ed4f71d', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 70b8c6dc39947970d55ddb4069af633a2b556336380cf3c8e4d6d5af44a397a7
size 1024
81330c2da3cfffadcd8d337e7737f41aa4d481eeddb9831cc16df524fc3746d3  size-1000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b8329b3f78f566a83df87bab7d4ff74454a688969d716ce482570c47336ffda7', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 1c8e11733e6c07cfb461dfa4e3a25464e22fd6a52a1e85016155e82d13688aa3
size 1048576
ae059943fe8f8dea9e4bd8e76810fa43ff4a5d5c4e4750017d50929e9dc16b87  depth-15.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b98c82ab55796f746649f0ba8d6264ae3d8693153bced0135de8cf049eec5165', 0, 0, 152, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  l1-entry-0x7fffffffffff0000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('b9edda88756aa37e51c5ac5edd110ff5ef8ce635f16a770a5322333234b5d982', 0, 0, 223, '', '', 'instar-digest 1 chunk 1048576
0 6a0e287fb20afe8fdccd1cb284abcf2ab9de84f7dd41461092f739b17365c0eb
1 zero 3
size 4194304
407351cb2cf7db4692f98c1b0d1435a2f5f6a66293fe5f80fd101eb08f3570a0  extl2-bitmap-0x0000000000000000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ba3cbf91133439ef1a0b5c11211e159d1df8e5855c02975a2b35a98010ce731f', 0, 0, 344, '', '', 'instar-digest 1 chunk 1048576
0 90453597dcfcc9ed5cce162d2919b4b45fee468ab6a8cdb88433d9dfac2e3191
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
fd6f442cc6cd8d65824b0ff93242409dba3df5ae67fa06a20566c38e170af25e  l2-entry-zero-flag.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bcb8c265ec7405c845fe08bcf6984cb4af9f066186b805f0fdc96a24aa2cc739', 0, 0, 342, '', '', 'instar-digest 1 chunk 1048576
0 6b18ea4b115d04101f38c99454159b2f0316f7499e6b71a6444f52bc86f17d89
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
86a64fdcf65303a97bb4307c716e978192f2a700c3720a28126b09403effea5b  l2-entry-0x10000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bdc597dff4debe19c02b77f180daba4e6cced6bf71533597ab473e549698eec5', 0, 0, 260, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  refcount-8.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bddb9e4262b838f221ee291499e6b892746ac809afff569ba5faacbae75efbad', 0, 0, 141, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  broken-gd-entry-1.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bf51a119b469290b6df41b3009a6977a61bea33fc4e5a4e3d7401f5437c674ad', 0, 0, 201, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
1 4b3b04b2ceb9e6ef28d489a4df88c80d9daf02fbce86134d9e14ef9ab79c4b43
size 1079808
e85a5bd07fdd71694e47b83e69b5d36246d6ca2ec7e380fc173426864feeb3e7  fixed-empty.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bfa4735dcaa3f9bf8f66af2e4644fa47b8cb87494b0b5ba8091061556b7861ab', 0, 0, 183, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
', 'instar-digest 1 chunk 1048576
0 40028fdc419ff7f92111ae695a1e66fa26bdfa4bf6065248cddab331151e58bd
size 196608
24cbbbdf769638bb8dd87307a0eb2df510388893cbc75d3b39d9bbb8329f336e  xml.dmg
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('bfce10906a233fb9626cdccab9262f81f9ca689e2646f7cd38ea4c7a8fedef7c', 0, 1, 0, '', 'qemu-img: Could not open ''cut-72.qcow2'': qcow2 header too short
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c062de8d2dee385873ab3bd344aab52675bbe951240a8679be815c897de8765f', 0, 0, 197, '', '', 'instar-digest 1 chunk 1048576
0 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 1048576
089a9f2fc58e707560f6151385354b32a186f23edd684e0927093a25d1375f9e  text-no-newline.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c09d8951297ec642032d6ddccd8458053c8faa542711cf15ec2a37bbda3416a1', 0, 0, 184, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
', 'instar-digest 1 chunk 1048576
0 40028fdc419ff7f92111ae695a1e66fa26bdfa4bf6065248cddab331151e58bd
size 196608
24cbbbdf769638bb8dd87307a0eb2df510388893cbc75d3b39d9bbb8329f336e  rsrc.dmg
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c1428779b882600b7a08f7497bf4ce29c75d565135830b0837749d1ceee17361', 0, 0, 136, '', '', 'instar-digest 1 chunk 1048576
0 zero 9
size 8390656
fcdbf78ac3351dd8c85708f6f4bf845238ebed5795a01290bf9a6af3a81587f4  dynamic-empty.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c1504942b36ed59df48fdce2278b9b1aa310b4681b02c32c60842a7bdb9780ab', 0, 0, 233, '', '', 'instar-digest 1 chunk 1048576
0 zero 101376
101376 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
101377 zero 1023
size 107374182400
7c02bb6af81de07597e2585dbcb6d3ff5babd7aa560e7bfb6562430fa006a938  large.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c1598caa03281598621554a1c597f003b4e2bbd40d681c1710fdd17111469c7e', 0, 1, 0, '', 'qemu-img: Could not open ''size-0x7fffffffffffffff.qcow2'': Image is too big
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c15b393ca750c544837761ab637b72ab422f7dd964c643a25110277c2b1e41c5', 0, 0, 204, '', '', 'instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 zero 2
size 3145728
74affdcc69e21f809b4ed7a4e6181e4cc0789704add124fb9d37730c20231ea9  on-vhdx-long.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c1c4dccb918cb15a0643ad7356e4f12751dab1bb2378b95b74cd3441167f1642', 0, 0, 355, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 5
8 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
9 zero 7
size 16777216
9493d0aab3de81a0ea43e817fe314190d967b2d52e7b4e1da392d31b546a14b3  log-bad-sum.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c3e417a987dc4e236f62143cbe0d83bba57373f23978194d7b7799558603af6b', 0, 0, 204, '', '', 'instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  stream-footer-gd-at-end.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c407694bb2462e7d5f9521b808bbd36bad090e95875b4def77600ba2b4ff3965', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-262152.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c4717c1d8c4d95b65a01a029feadf1f4060b7e775e6dc0ebc793f932831dbaf5', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 7d18974b6f45ee0330b4cb2d8a87da3699005c2b59501410ee3736be0ee0f238
size 1048576
3ad6415302e42dc2f2bda3afb3314619acd4622ea4115d65fc7e9e0e27369974  extl2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c4a8e75390bd1cb497117e2ed9a8a8b2b06e2171c05ce345f31fdbf038225937', 0, 1, 0, '', 'qemu-img: Could not open ''bit-unknown-incompatible.qcow2'': Unsupported qcow2 feature(s): Unknown incompatible feature: 8000000000000000
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c4cea6364d04433bbeaf51cd250bb3ec94fdcc31202695a03b51d3de9fc6b19d', 0, 0, 196, '', '', 'instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 zero 1
size 2097152
80e9ff822ade9f7e118075a80da2f4790d582092dc7dbc1856d28f6d23d8bb68  longer.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c4f6a1f00cbbb0d5e1b84fa96f7f04216e59cf86d4128efaa241759d2e3ba32a', 0, 1, 0, '', 'qemu-img: Could not open ''aes.qcow'': Parameter ''encrypt.key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c540836687deca4a1636e0d4a9da32b6530502d9a18f5405d8607607535a09cb', 0, 0, 263, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  data-file-raw.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c6bf7379381229611c22419ca2062b2936a261f987ddfbfc238f11f33a363ecd', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 ee75e839d47bb1d4541204ce31a7f1afc0f2d69a5740e838314a1093c2ad87ed
1 zero 3
size 4194304
a306814e3b0455798208f55d822ddf910308a859d0dae1c9820f5bf2f22c231e  cut-400000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c70fe9c5dee85a4042fc07b53f190bad42fa661a14f99003793322576a5414a7', 0, 1, 0, '', 'qemu-img: Could not open ''header-length-71.qcow2'': qcow2 header too short
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c7f9bcb3ec267dcdeb1de594b5c3af6c4985925c0e4e752ed5b51bd7c4a83f75', 0, 1, 0, '', 'qemu-img: Could not open ''bit-unnamed.qcow2'': Unsupported qcow2 feature(s): Unknown incompatible feature: 8000000000000000
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('c900aaa55b599ee80f72183f024da24c60f5b6dd246d79127eff326ea773051b', 0, 0, 266, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  v3-cluster-65536.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cbb5585e477fb908b7cee24378ec9127703f03b707a6a3b1574a1281250ccc72', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 b861698ecb43520122e4b1b53b78f5f6fb27d1971c3e16be3f8a55c7f63fb961
size 1048576
96ffbed8420e272b22efd3ffb39053a33db10aee339a3d88b6784212a9f63490  depth-9.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cbccaee648dd3003db1fff95219031556644cefb036d296e02558c612afe3c97', 0, 0, 214, '', '', 'instar-digest 1 chunk 1048576
0 3dfda28377257affd7f85e397db089a5719458de13f4889df40228877afdb075
1 zero 1
size 2097152
9acc71439ba47da8bbcd5945bf229a900e98b5d67a71d9432e611dd7ae97b8d3  prealloc-metadata-data.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cc8d279dd89ec24f315c319bca2967161c9d132bf0234a2d98c5e883ba06d841', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 7e70ea92bc07b0ac8edb4987cf2d857055a09a32687b87c6e72bd9d90f2eb7b7
size 1048576
8b2d5596bf29f1694c99f97602be61eb3083d90d066409b817568b0f4b26cd8e  depth-6.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cdf4befd9fafba3e5825828284f572015d01b5e9f90f2dabc1a32201c69721e6', 0, 0, 223, '', '', 'instar-digest 1 chunk 1048576
0 6a0e287fb20afe8fdccd1cb284abcf2ab9de84f7dd41461092f739b17365c0eb
1 zero 3
size 4194304
407351cb2cf7db4692f98c1b0d1435a2f5f6a66293fe5f80fd101eb08f3570a0  extl2-bitmap-0xffffffff00000000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ce0804b29eccb6d22b61b77e8fa7c95f381e5b8c05af0ac461fa6c6aafa95919', 0, 1, 0, '', 'qemu-img: Could not open ''broken-hash-unknown.luks'': Parameter ''key-secret'' is required for cipher
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ce0d93be95d5e83d5283a973e3f43e25a1bf4d92c72b358d3d41524ee29c6786', 0, 0, 344, '', '', 'instar-digest 1 chunk 1048576
0 5f065bd3265883533d1ae108d8679a441f384ebbd494f874888e2ccb6141362e
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
3bb9391df72eb3b01e325934ae0ffdcf452b2a13133fdadd869d5a304f2b2fc1  l2-entry-own-table.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('cfa4180176efe407246abb54edc521c80320457ef71dffa57c1d02d046f571ad', 0, 1, 0, '', 'qcow2: Image is corrupt: Cluster allocation offset 0xfffffe00 unaligned (L2 offset: 0x40000, L2 index: 0x1); further non-fatal corruption events will be suppressed
qemu-img: error while reading block status at offset 65536: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d0890359956104f36d28d02acea617361768bd8b61d0ea7fdca0240e321f89d5', 0, 0, 200, '', '', 'instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  stream-footer-magic.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d09eed266f04aaf813ddfe7d2d838171fb13d6014ca11f4db284bd72181ef736', 0, 1, 0, '', 'qemu-img: Could not open ''hand-missing.vmdk'': Could not open ''not-there.part'': No such file or directory
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d0eb443b68674395d733068665d9eb56e0ff82ea27be72a21f5d1b5dab633bd2', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 ff604984a40f3ce1fdb62102bae964cc8293632cec0f10433a468b540962317d
size 1048576
72fcfa0c6f460744d6b2d748fc4d90be35a97ef2d12a73422b67d4864079347a  on-flat.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d182278a52e4d4e32a6b342d493f211305c96cbedde787e78ccd30acefef7f87', 0, 1, 0, '', 'qemu-img: Could not open ''format-unknown.qcow2'': Could not open backing file: Unknown driver ''xcow2''
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d1da280db7329e061e641be445ef2eb52b73e64c12507a7ce9c8afea307b8430', 0, 0, 292, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
22ab8cb4ad5367d3a6bf3a7d18b0a9675bc07fd6486c782783ec759dab3a99c0  broken-entry-zero.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d26d52d8bf61b6e5b824e22287f359e9fd07a61284b4df532aa2ca959d296b48', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 29feaca0c7241dd78a2a9630e5f90f2beb90aea338d99a493174b1053e6c1cb4
size 1048576
089a9f2fc58e707560f6151385354b32a186f23edd684e0927093a25d1375f9e  hand-spaces.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d3351125df5a33f64e131116d88e3e0f7cc764662b6c157f4bca0c5882413b72', 0, 0, 228, '', '', 'instar-digest 1 chunk 1048576
0 4010202388d59054af009e1774c8c90f4826177f804311c1771d625e6b802e9a
1 zero 3
size 4194304
3d7f272327bf76cd9bb2a1aa34cffdac6ccccc577d5cdf6f99da3705ada49d17  extl2-unallocated-0x0000000000000000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d4e08a8d42ba60fd91fac80e3f966fc1a773e0384674d7e76995a247f5919dc3', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
size 1048576
b20fa72ef436c0553db90e772c17feebd8d2f375b20328c6113366f5d5972d67  bit-corrupt.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d4f5fe880930fc17bcf80ac4ec3f73ff87d6a3dbfac99ab6236a2ecae7303030', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 a19cc0355fbb1800d92b96f266782df596bbd49e8c0efbcbdb7a907453145e74
size 1048576
4ee76ddba0f905b13b12170a31f6f8ddba54246f3bd3fee8fa32709fdb6c1389  no-format.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d4fd2c3ed65a2ea3dd1af6242de8d1dc09b0e28bf9fa554b616a466906c70e04', 0, 0, 195, '', '', 'instar-digest 1 chunk 1048576
0 19a91cf4af49617c827405a84e376e6de9a0fb62b158a0a04047e0107e8afc77
1 zero 2
size 3117056
9aa602b9be683a9cdaa0585ed8e3d65c3b28e554a7c6a908ccc972a0876d770d  good.luks
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d5145e0ee445709e8c870c93e7ca59d51a6f79925854d460f6217d309183646d', 0, 0, 139, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 1048576
0b74ae71bedddd09176d9903e086ea87f5b7fd3c4740723253a0a477e8a4ea40  snapshot-names.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d52d14e300d7b5076037cb5d652031ac630888f8b992776579535510c55dad91', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 cde32154858dbfd11bf522b328525a0531f38f7f9b3e8295f0e047e8cd21fdab
1 zero 1
size 2097152
3776047b86e84d44ee6aafe64a6454bfb62faab2e771b0a717b3f0b85d542fa8  extl2-zero.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d55a13f7a56c816be0cae1bec5d8ec4dad6d52c76652c31434af8a84a45118f5', 0, 0, 348, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 2
size 8390656
58645d783b59c2016b9ed16b3248c546e71418aca9c33c4ca0c14bef2aa8c3cf  type-5.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d6344d503aae3a30451b9c71fc9a7952b69ad8543499b44dab35170950e378dc', 0, 0, 252, '', '', 'instar-digest 1 chunk 1048576
0 6d5dccc510da6064af4c4b7c6f0200bd491c113797b9ef85860d3c45cd1c6ac6
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
ad4790bdcfbac367b41accca0f4c8f7d29b1e8fa1da121c170213e1765c70f64  good.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d65fa64339d761801d275d0beace960bc40cd7d0933e2e201c132ca668b571f4', 0, 0, 127, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 512
5a299bfcca1f78d297fb0263470a87a39783091537f254410ecec8b51dd1cf4a  hole-511.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d77a9b76cc07416b112f45f59a43e7a00dcca1007969a2c8e989ec7a0d27c867', 0, 1, 0, '', 'qemu-img: VHDX region 1048576-2097152 overlaps with region 1048576-2097152
qemu-img: Could not open ''broken-bat-over-log.vhdx'': Could not open ''broken-bat-over-log.vhdx'': Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d8a2db4898c0d03c46f6f815c39e340ab0921e706e87db80e882236cc7f2ba24', 0, 0, 367, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 31
32 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
33 zero 67
100 b851f483d7f64a80dd831a2ab0c82e47d91f1192afd43cd7d15c958d300dc2ea
101 zero 27
size 134217728
965ca0e2888df97101373d7dec48a8cdeb437b47e50104349ad458f7d27d2487  sparse-tables.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d9374096901fb48b422ba8a126a3d361c06200ce6940a2b640f98939df789809', 0, 0, 131, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 512
5a299bfcca1f78d297fb0263470a87a39783091537f254410ecec8b51dd1cf4a  dynamic-512.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d9a2036135011f8e1e778cac8872afe75f5595500b0adbb42eef4a555962882d', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 022c735ef5ba08b9dacd64a217c8a7128ec0c9c930b70716d3de21f20b4c0613
size 25600
e811179d08882f5b1227e8a50cd6bedadfe136fbd1a81f37f700ee749f521542  text-late.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('d9bfb53b8c43de6ad780df24c5388232fa86c77ba89b1f1af53247088ac7d211', 0, 0, 335, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
2 65cb521f27fb24067b54d9ada457532b2648540d9194bd665700a6a780318269
3 zero 1
size 4194304
dd03048da238f0241214d08c5cfa3c5e481877ce055ed58699b4ac5acede0974  extl2-64k.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('da1f3a7c25a213147fad38f4d0b8904b404b7d9552189c9e85b75dfc791b4e56', 0, 0, 259, '', '', 'instar-digest 1 chunk 1048576
0 fe71321f0a8d15f62bfe324fad2b0e7231fe124b94b405f89abb57ef3a6fed3f
1 9ac4bdb37a42bbf6e2dbb9d88e6b9dfe71c99f0c89c025229f9354af50704c4b
size 2097152
e0486c6f941e7198ba80df5a5ae68ba28c81026566208e229038ca0b46555a47  data-file.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('da8b21588f119abd07af57834621811775e1a0dda273b97756ef3cd944280412', 0, 0, 203, '', '', 'instar-digest 1 chunk 1048576
0 a93a341c595dc57e73611831be2cafe17d92e936fbc60d3cfcae28b1ab7e9b27
1 zero 511
size 536870912
aca8065f641a75a2842d47171b4ff55d3ed04e1dc41de23ff68ca7fd0c8641db  block-1M.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('daca9d9e6cd1eb3fa3b0a59d05b8d819155460b40fe956259fd72ae6ca65fa7e', 0, 0, 203, '', '', 'instar-digest 1 chunk 1048576
0 b2a2303cb4d8ad1752754c5ee23f3d2239ed2844e10bcd326dc9e3f9c130d977
size 1048576
2cc2ef115a002ead7dad111b27ca97589253cb4e405cacd9d2dcf843a8527e66  prealloc-metadata-2k.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('dc33d32b55e22cfb138e724b9a87844f26858abee699d7ade8db00d6625ac880', 0, 0, 223, '', '', 'instar-digest 1 chunk 1048576
0 4010202388d59054af009e1774c8c90f4826177f804311c1771d625e6b802e9a
1 zero 3
size 4194304
3d7f272327bf76cd9bb2a1aa34cffdac6ccccc577d5cdf6f99da3705ada49d17  extl2-bitmap-0x00000000ffffffff.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ddc2f36b9013806729f5a003f0151a4013d7f5c5a72cae37078810bc787300db', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 a19cc0355fbb1800d92b96f266782df596bbd49e8c0efbcbdb7a907453145e74
size 1048576
4ee76ddba0f905b13b12170a31f6f8ddba54246f3bd3fee8fa32709fdb6c1389  on-vmdk.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('deab588f7fa0d20fbcde82bdfabfc5fbe73ef8fe583ded8a3adf25f64e19b959', 0, 1, 0, '', 'qcow2: Image is corrupt: Zero cluster entry found in pre-v3 image (L2 offset: 0x40000, L2 index: 0); further non-fatal corruption events will be suppressed
qemu-img: error while reading block status at offset 0: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('dffc9c861adb056596154c73b447ff98e7b5b2c01d7d086a82a93a4867642b02', 0, 1, 0, '', 'qemu: module block-block-dmg-bz2 not found, do you want to install qemu-block-extra package?
qemu: module block-block-dmg-lzfse not found, do you want to install qemu-block-extra package?
qemu-img: warning: Image contains chunks of unknown type 80000099, accessing them will result in I/O errors
qemu-img: error while reading at byte 0: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e13535b3e76ad27fdee17d4b99c78cf7265f15c89b2b8b5dd6f783e8f0ac39bc', 0, 0, 189, '', '', 'instar-digest 1 chunk 1048576
0 cf3215b8dfc2769ee7847b068f6460b22028208e9dbe1706e832f2bb8cee8bb2
size 524288
90869f7828844b34d8fdf1377b7a040417697a863c3d0ba6b55c7309e0d37b54  shorter.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e143aa59f8a59393827eccc6b00627a8ed0c559bc37ae6e829046bcc3da39de3', 0, 1, 0, '', 'qcow2: Image is corrupt: Cluster allocation offset 0x50200 unaligned (L2 offset: 0x40000, L2 index: 0x10); further non-fatal corruption events will be suppressed
qemu-img: error while reading block status at offset 1048576: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e15c28ca296400a493d7e7fd920730228d61ce673e8d99694ccaeaa83509e972', 0, 0, 353, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  creator-win.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e1a32f12b80488d40fe3852f6c1823cc0acf530c0a94a2e261f488b0550b1872', 0, 0, 223, '', '', 'instar-digest 1 chunk 1048576
0 be7b37f236c8a01a0a7010dc4b6652f340fdb3a335501ea231dffd5fada14d6b
1 zero 3
size 4194304
83a0b26016f65f67d5f20857fd8f2f8dfb4c04d72eecff73847380df27c5bcd0  extl2-bitmap-0x55555555aaaaaaaa.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e4f0edf9003b7958fe4c58e207725705e2217a4c83da4f05140cbeaeb5a52e4d', 0, 0, 360, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  creator-fixed-qemu.vhd
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e52a2b450158fbb8b12ec7a9ee13b93b82c417109406a955582be3bb5e377fb0', 0, 0, 228, '', '', 'instar-digest 1 chunk 1048576
0 4010202388d59054af009e1774c8c90f4826177f804311c1771d625e6b802e9a
1 zero 3
size 4194304
3d7f272327bf76cd9bb2a1aa34cffdac6ccccc577d5cdf6f99da3705ada49d17  extl2-unallocated-0xffffffff00000000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e532176250a303507359a7057e2e8c9219d043ddc1c6eb1571af3e7d62293fc8', 0, 0, 201, '', '', 'instar-digest 1 chunk 1048576
0 aba1842088ad797c09913d8b19bd3e7a9c4094b50d270510fd78c4b4efc646b4
size 300032
e0610a18842043f4ad8adc8780cf4bf8d6dd6287e36c3c0c08da33124d66a1af  stream-footer-marker.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e710ee6b6d32c0e0e4772e7e6a12daa00a571a014e59f4506c475e6179080fcd', 0, 1, 0, '', 'qemu-img: error while reading at byte 65536: Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e790f8498a97c2c7a3fa1d7a3459d2df92d0896a185e355878d805a4629fb506', 0, 1, 0, '', 'qemu-img: Could not open ''cluster-bits-255.qcow2'': Unsupported cluster size: 2^255
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e79404871612f975ef81237e01edc4354c25399fbca70f6ee92dbb41c7c3be89', 0, 0, 365, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 5
8 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
9 zero 7
size 16777216
9493d0aab3de81a0ea43e817fe314190d967b2d52e7b4e1da392d31b546a14b3  broken-header-one-sum.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e79a49bb1905baa43ee6e309d6558ae28ee2e68f080358a22d74546463fa41b3', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 4096
2fb4d57917c5f7f84cd056dcfa43ae552bf89060706fa2bb3a347199fa5aa2d9  hole-4096.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e878d174895fb2430abdd6879c17280440d08260542d343533acd20e7ecd72c6', 0, 1, 0, '', 'qcow2: Image is corrupt: Invalid cluster entry found  (L2 offset: 0x40000, L2 index: 0); further non-fatal corruption events will be suppressed
qemu-img: error while reading block status at offset 0: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e89c01a4a7f24c176a5cfa12472a8d806bafb6fa534352e6249b2497fc7313bd', 0, 0, 342, '', '', 'instar-digest 1 chunk 1048576
0 4819e3591d1a015b41c263ab1aabcc7ebe13df384aad4ab59b5e62ae2b9e8f95
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
c50a016b4d0430322681f49b4fae3eb494ff68f357eb0d774c397a91e528bdbf  l2-entry-0x50000.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e8e017519bb336c0f2725cbdb7587d8a4101d01490419e49cb3aa3f2b1fc9764', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-v2-104.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e93ea359d0119c7d51538cd3ea34861c09c4f45b17550d5165f58486a38618f9', 0, 1, 0, '', 'qemu-img: error while reading at byte 65536: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('e9dc3f189c62dc127c4e3d45f4735c1bbffa51b9ac81c5f1a395f846381c8670', 0, 0, 263, '', '', 'instar-digest 1 chunk 1048576
0 68b243412f14e30ae98c6fb5040764727e670ed3614288d27c87d8676de788c0
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
fa1ed43cea44221f7fc6a38ba479fcbf66e837cd1c36134b613a31f91438ad7e  sparse-compat6.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ebb5eb9e4bf0953295a1087db1aa47819130b7a6d0ee3a469d37b23ee35dde38', 0, 0, 188, '', '', 'instar-digest 1 chunk 1048576
0 4af9af148fe9daa64726a431daeb5c82a30562f970702800809a9563306e5527
size 1048576
c678b9b15fd1da2942614d65d9a4115cfd2591672bb7a5fa6bf352558ee8de8a  dip-2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ebe860abcb2ea521a9a93e125f3af75e02ce7bd3d82edada0c03ba8f92c6413c', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 589478ca920ef40be94b9c80bd4b97e7e3757a2349518e0f110773bacf842f05
size 1000448
a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef  dynamic-odd.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ec69841832486fe45858dc6185d9f551a6a83ab3f201ddd67d876de3caa829b8', 0, 0, 186, '', '', 'instar-digest 1 chunk 1048576
0 898a435d9a63194788fd13da2e556c2007dd431a30536267a444fb05f50ad832
size 327680
8f31bc708ddfdebae0a5e43abfd98f0e3246718162da8c560b70a235c730e2ae  good.cloop
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ef133fadc6a1a5ee60b0d0f5ef605545a6cb20154fb8c11abafb8b53cab7a77a', 0, 0, 304, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1023999
1024000 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1024001 zero 24575
size 1099511627776
5af77df12fd06573762a4d76b58308c654f8efecb0851efeeb9b5dd7c05bfc29  dynamic-1t.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ef3fa98dd2392dca1252aafb8ce0e2cf4092c53d40a1b1084a71a1afcede7996', 0, 1, 0, '', 'qemu-img: Could not open ''broken-gtes-0.vmdk'': L1 entry size is invalid
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f0253cb63a48e56d38c8adb49371b171a07674f43a2b82ffac814adddceb5fad', 0, 0, 273, '', '', 'instar-digest 1 chunk 1048576
0 07c2cfbfc7cfa4af85ec8169461e7f5ccdc89d074753c3c123402c53db945545
1 d3b7ffcfdb68fc214f685978485b4a28b79f72fecb6e2dfdf7a8f5eb6e3eaaf8
size 2097152
95a945227a4b03ccb1cd82087183f186d6ed0250bf5ba892ea22550eabc7713f  broken-grain-entry-twice.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f0650da48738d75767edc761a8fa7ec887bffd972c3187a01c4aaec9bb630c27', 0, 0, 204, '', '', 'instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 zero 1
size 2097152
80e9ff822ade9f7e118075a80da2f4790d582092dc7dbc1856d28f6d23d8bb68  longer-empty.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f16bd8369caa1fc07c608d83d49d0b9f07eb8f02a79d0d0bd57e29a7813dce48', 0, 1, 0, '', 'qemu-img: Could not open ''cluster-bits-31.qcow2'': Unsupported cluster size: 2^31
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f1c7920c3eb7cd29fe675922b7836851640df5f6adbd664d74a019fbcfc13612', 0, 1, 0, '', 'qcow2: Image is corrupt: Cluster allocation offset 0x60200 unaligned (L2 offset: 0x40000, L2 index: 0); further non-fatal corruption events will be suppressed
qemu-img: error while reading block status at offset 0: Input/output error
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f2106e885b581949c63919fad1b82cc53f917989d3278993665423ed258eb07e', 0, 0, 202, '', '', 'instar-digest 1 chunk 1048576
0 145680ccfd78def6523db59a351058b0413f471019265cd8fee67d52cb3dc467
1 zero 1
size 2097152
a43ba304e010bcb4805be704a4752047b9af59d07ddd9f151f1e466096951592  zero-mixed.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f224521bc8928774bcc48564f7dee50e5fd99b6ebe6edafa7032ce844e642286', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 453979a99cc85b205ed94bfd8673f8e0ce2ca19f1dd111adf484ea8faa209d14
size 1048576
685e6820a72cb21f17401466c53fc44cff8542b34bfaf7c2f501628a22c6630a  hole-middle.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f22fb49198e424da98eb5e1444fd4b9f19ba8ac0aeaa28139028fa6040acb706', 0, 0, 293, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
22ab8cb4ad5367d3a6bf3a7d18b0a9675bc07fd6486c782783ec759dab3a99c0  broken-entry-large.vdi
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f2733d69d24b889cfdf1ddc80d7b0d6ca2542e422f1da28f72a6b666285627cf', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 450a64c0b0f122c451767dbbf27a2a3b70e0f0f533b76f9d5347bea1d68e984d
size 1048576
d3c633d536b07fbac83f28f640a88d7af1f106e3cd411476dd65522914874a54  depth-2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f293276c226e685558569984764ee53b9f14431028fa71921048bbbf3b561ead', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-65536.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f3a9b078b5850bb7e17d5eec78cf3d2aebaec0daf728bf1ea6099e6c34166c09', 0, 1, 0, '', 'qemu-img: Could not open ''broken-grain-0.vmdk'': L1 entry size is invalid
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f45f76c1ffbcaa296c96cc8b7b201a059848346d54dc85fd7f09da6c708792b2', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 a19cc0355fbb1800d92b96f266782df596bbd49e8c0efbcbdb7a907453145e74
size 1048576
4ee76ddba0f905b13b12170a31f6f8ddba54246f3bd3fee8fa32709fdb6c1389  on-vhdx.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f47c9a8d3d1ecd57a720c8f26844c2fef3a2afc702c051203f332223b69f3829', 0, 0, 191, '', '', 'instar-digest 1 chunk 1048576
0 a19cc0355fbb1800d92b96f266782df596bbd49e8c0efbcbdb7a907453145e74
size 1048576
4ee76ddba0f905b13b12170a31f6f8ddba54246f3bd3fee8fa32709fdb6c1389  on-qcow2.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f5dfa00e1a21d98e323f1c41b5b328186b0b5264b22537507db454ba87a64ea2', 0, 0, 129, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  empty.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f733975738f587578bea051e357357fbc7346e4bbc46b75a029b42b46265220b', 0, 0, 223, '', '', 'instar-digest 1 chunk 1048576
0 6da3fba05def3deda27834bd55c01fd9bcf993fd132ec6dfa2d2ab0cee7cd5c6
1 zero 3
size 4194304
e5f6ecad52d6a7bfe47eed0dcad1215ef90f3844f0584d2d03a1851578e545d1  extl2-bitmap-0x8000000000000001.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f773710fce64f4be92227141d7ac9b3319ce268da0432f200b607340cbab50f3', 0, 0, 190, '', '', 'instar-digest 1 chunk 1048576
0 d055eb98273ed0e7aa86093de775f3b88f14311a92c636a7aee1af0b325f5e94
size 1048576
caba456e51238e09fd56e7cc9061c68229d45c3be9d55438dddf485be255d98c  depth-4.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f7cee921a1315dfca29a6f868b882315004eb11bbd8775234cd4db69208f33d6', 0, 0, 258, '', '', 'instar-digest 1 chunk 1048576
0 6d5dccc510da6064af4c4b7c6f0200bd491c113797b9ef85860d3c45cd1c6ac6
1 b72c9720b87b7b75a9d1c1da97549c4005c92b596dda0d041e67ad47d47bc781
size 2097152
ad4790bdcfbac367b41accca0f4c8f7d29b1e8fa1da121c170213e1765c70f64  cluster-4k.qed
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f889feefe61871ae4fb8b3f2c7fb4085a265ad679a0615a5cffc8b1204e2724d', 0, 0, 193, '', '', 'instar-digest 1 chunk 1048576
0 589478ca920ef40be94b9c80bd4b97e7e3757a2349518e0f110773bacf842f05
size 1000448
a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef  dynamic-odd.vhdx
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f9633981a6b09e347ea196e6f4b875c9e4a60186d00a669db7025d8f4b377b22', 0, 1, 0, '', 'qemu-img: Could not open ''extl2-bit-small.qcow2'': Unsupported subcluster size: 256
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('f97736f7092ecd298b548b122aee6bd54207f1c0f232be03d094eb04dc5579b9', 0, 0, 144, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  broken-gd-entry-most.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fa0f09197371716392f6a61e9754e2d93101d25d0a084e2d34ee4fc1f6cdede0', 0, 1, 0, '', 'qemu-img: VHDX region 3145728-4194304 overlaps with region 3145728-4194304
qemu-img: Could not open ''broken-bat-over-metadata.vhdx'': Could not open ''broken-bat-over-metadata.vhdx'': Invalid argument
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fa614cedff408a635bd0ba5b3ac845ac2f42d479ad7d6f7210a23dca12eb8bae', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-65540.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fafda2a9e4202fb720d157e73f4628b08de60cedbeaaa3623346204f50d02686', 0, 0, 194, '', '', 'instar-digest 1 chunk 1048576
0 03200902ebc984e1d8a009eb7992e4bb4bd4ead3cc85ab9f2c4fc026d39f8c3d
size 1048576
2a5fb80e34fa723de58a136a54e794fbea15c68af3659577940090d12040093a  snapshot-vm.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fb13795ba10b355d9e13d4daed6c8988bfa7a6a4e3d2ac1452f0ac1e8e1cbd75', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-512.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fbbff60b6bf7441cb124724c51a63d269dc179024fa2cb7ae7bb53e70a3014ae', 0, 0, 217, '', '', 'instar-digest 1 chunk 1048576
0 zero 8
8 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
9 zero 23
size 33554432
c19e2b331171b8e43ad32e6fb396fb537b29b23816ca8ddebb7b29440e196b0c  cluster-4m.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fbd2aeaf51e4b9a5423b7f03203c39ed18c16a159f33b9c446d31a298eb297c7', 0, 0, 135, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-262144.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fc990d350b6705fc90ccd475cbf7f90d2f993e3f41d55cf4fdd5037219cde99a', 0, 0, 192, '', '', 'instar-digest 1 chunk 1048576
0 589478ca920ef40be94b9c80bd4b97e7e3757a2349518e0f110773bacf842f05
size 1000448
a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef  sparse-odd.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fcc20850dc7ea441fa916de79577a3d7f062d31dd93c497cc23e5218d81aa031', 0, 0, 185, '', '', 'instar-digest 1 chunk 1048576
0 589478ca920ef40be94b9c80bd4b97e7e3757a2349518e0f110773bacf842f05
size 1000448
a779a4312c1f03b03911da7644f594f633db010ed622ddc8c311abbd57766aef  odd.qcow
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fd7294411d9adfa3b56ec561ac361b1b9e088ccb1c446e334d7c5df53ca6ad19', 0, 0, 134, '', '', 'instar-digest 1 chunk 1048576
0 zero 2
size 2097152
7d7d3ec5b57bb2a4b6e554f34145aa68d1003e5a8df8db99fed050aa1c19c0c6  sparse-bus.vmdk
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fde10db75b9050408a015bf8e13a306d2d2ef590f953dbff7a4ba85e5a942e0f', 0, 0, 209, '', '', 'instar-digest 1 chunk 1048576
0 75a3a82c613192af18b588098da621d16264702ec296eb71614bc971e0f3d11a
1 zero 2
size 3145728
74affdcc69e21f809b4ed7a4e6181e4cc0789704add124fb9d37730c20231ea9  on-parallels-long.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fdf1421542cc82432815ee6b2a467cb35335ee6479f28841fa4a07c2823f5375', 0, 0, 132, '', '', 'instar-digest 1 chunk 1048576
0 zero 4
size 4194304
13916f9cbaf087b6f7c0d964cf9997e2905aab7f6e6d18de0e39f9b5935d6a15  cut-511.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('fe05e142fd034a35f181920ef64cba04e9117f612b60dae8f627e1fbd1b7793c', 0, 0, 127, '', '', 'instar-digest 1 chunk 1048576
0 zero 1
size 512
5a299bfcca1f78d297fb0263470a87a39783091537f254410ecec8b51dd1cf4a  hole-512.raw
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ff4cca3da9f819ced204b0af0baf3715efd1541724a6894c51d7c234382d0a25', 0, 0, 362, '', '', 'instar-digest 1 chunk 1048576
0 97a3d7c53b564ba006fddec9c71e10e2a45b73e4b594ef0e0cc48f1c58fee49f
1 zero 1
2 3f86aafcf5580f40a1063e0e4ee2896fed0f90c18e9033baf3f01a7c4bab9b17
3 zero 3
6 4d99164a5de1614a1752bf968a7b8a907611e24b01c8928b8df26d100ffb8c7e
7 zero 1
size 8388608
ca3d12e387b1c068b4f7605b94fbef7592653bc6ebb493f7f411e3c763cb3638  broken-entry-1.parallels
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ff511708f7f0fa9605c037a1350a5e47cd7ea4ab9c6663d3db3f6f1a7bf558ec', 0, 0, 343, '', '', 'instar-digest 1 chunk 1048576
0 4819e3591d1a015b41c263ab1aabcc7ebe13df384aad4ab59b5e62ae2b9e8f95
1 0f743c438e81019369374ff08da26e28c9171f1ee3132e7d3f0384af55bd2f5f
2 997bb65c5f72f7fe4185a3ce8c8fc29aaa777fc5c2b555b6a20a1d30408fcb09
3 zero 1
size 4194304
c50a016b4d0430322681f49b4fae3eb494ff68f357eb0d774c397a91e528bdbf  l2-entry-copied-0.qcow2
');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ff785f5349a524b5570d241520718c995f83f31f72a7611b37269a8a9bca8bf1', 0, 1, 0, '', 'qemu-img: Could not open ''broken-features-unknown.qed'': Unsupported QED features: 100
', '');
INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err, out) VALUES ('ffb4572d51908291212ad87f644efb2e77fd7196a981681abaedc4b55f744390', 0, 1, 0, '', 'qemu-img: error while reading block status at offset 0: Invalid argument
', '');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest base.qcow2', '952fe5790d3e2c2a', '97241b1652a6052d', '2c36ad1871c45ca1', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest base.raw', '75a3a82c613192af', 'e3b16911d70364c4', '6222caed3ec23ea3', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest child-no-parent.vmdk', '1e58d45bae5a1726', '6649d85b3aaa6b00', '2cf40285898607a5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest child-other-cid.vmdk', '802debce5795cb7f', '6649d85b3aaa6b00', '2cf40285898607a5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest child.vmdk', '9710fd27682162bc', '6649d85b3aaa6b00', 'b4bffe4d82a2766d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-over.qcow2', 'e69dd8616f6b6427', '098595494e619f2d', '75e73c3ca37c23e1', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-1.qcow2', '667fd009f10ae2ba', '456fa68b46387ab9', '985ee026e5d2c7cf', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-10.qcow2', '7188357066fabc99', '48afb8263b77f80d', '4b0dd7b8e05db2e4', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-11.qcow2', 'f01fba3ce358a3bc', '7f19276584823963', '31284037b5496eaa', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-12.qcow2', 'a3543f24a88c3b4b', '477587f4b7ee2bc0', '3cce7974bca5c477', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-13.qcow2', '198de6df800f0d49', '0873bb8912ba5f91', '1d392d77e78b71f5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-14.qcow2', 'e5ad50848190878d', '48afb8263b77f80d', '6adb3264795d7a19', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-15.qcow2', 'd930b1ac1df3d95f', '7f19276584823963', 'b8329b3f78f566a8', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-16.qcow2', 'c54dc5c6883a8c59', '456fa68b46387ab9', '576d15e9f12fa2c1', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-17.qcow2', '40c38d3f64ea0ac4', '456fa68b46387ab9', 'b6c648c5d5130437', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-2.qcow2', '9fc2621838583316', '48afb8263b77f80d', 'f2733d69d24b889c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-3.qcow2', 'b78aaf2d116285da', '7f19276584823963', '21c0fb3b4b3da8c9', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-4.qcow2', '6a0fef5b7e4466c3', '477587f4b7ee2bc0', 'f773710fce64f4be', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-5.qcow2', '6d47e52eebd87595', '0873bb8912ba5f91', 'b4bfb1cf06b8c1fb', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-6.qcow2', '77e1da9665eb3ee6', '456fa68b46387ab9', 'cc8d279dd89ec24f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-7.qcow2', '0c3333005ffb7d3a', '456fa68b46387ab9', '8f5137ee5b5771dc', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-8.qcow2', '8093128ec500d19f', '477587f4b7ee2bc0', '519e9513a75cb7d7', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest depth-9.qcow2', '49cf06916b3e7a07', '0873bb8912ba5f91', 'cbb5585e477fb908', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dip-1.qcow2', '1c472d9edd5484ba', 'da0c6ab425c1a771', '4a12e6469779a39d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dip-2.qcow2', 'ee9b09105d91bd46', '456fa68b46387ab9', 'ebb5eb9e4bf09532', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dip-3.qcow2', '6057390d88c9314b', 'da0c6ab425c1a771', '815b358ce21ef968', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2.qcow2', '2e1aa41d7880226c', 'e98f4249964206e7', 'c4717c1d8c4d95b6', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest format-raw.qcow2', 'c4b0f17259e290ef', 'aed0b7d56ff708d0', '9398945fa4dd19c8', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest format-unknown.qcow2', '75e960e6109582bb', 'aed0b7d56ff708d0', 'd182278a52e4d4e3', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest format-vmdk.qcow2', 'cf6347132997207f', 'aed0b7d56ff708d0', '1938e22d03571128', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest grandchild.vmdk', '2c12943b19e0e315', 'f05c377a6ee4b6cd', '429dad2fb479fc96', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest grow-1.qcow2', 'afa4f7484542d409', '9244811b5db54f30', '6e2731bf5270b1cb', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest grow-2.qcow2', '8d5c91b63c7455c0', '456fa68b46387ab9', '847aa53bd4426bcb', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest grow-3.qcow2', '542f9466771eec46', 'da0c6ab425c1a771', '17cb546a4fd82e99', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest longer-empty.qcow2', '6e792c2c7b85f044', 'da0c6ab425c1a771', 'f0650da48738d757', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest longer-odd.qcow2', '0f56c81f36149252', '456fa68b46387ab9', '88733386821257c0', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest longer.qcow2', 'b99247bf2277d89b', '2bff3e119964f161', '7943912bae818605', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest longer.qed', '0d1a3e0bc97d94a4', '19696aa72a253439', 'c4cea6364d04433b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest missing-deep.qcow2', '2e7a73e33f2ad2ef', 'da0c6ab425c1a771', 'b64f633cc1d4cd46', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest missing.qcow2', '955f54634d771e48', 'da0c6ab425c1a771', 'b122b0b89ee737ea', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest no-format-raw.qcow2', 'a5883df1350a4f6e', 'aed0b7d56ff708d0', '07f877a07a5a1190', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest no-format.qcow2', 'd820725748b0b5d5', 'aed0b7d56ff708d0', 'd4f5fe880930fc17', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-allocated.qcow2', '9538ca988debc28c', '456fa68b46387ab9', 'b0dd39e6b5036b10', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-data.qcow2', '397b2af8d5785f22', '456fa68b46387ab9', '02997fa2f25b520c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-flat.qcow2', '3ef081bde44c1155', '456fa68b46387ab9', 'd0eb443b68674395', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-nothing.qcow2', '2a6ba366ac0f377d', '456fa68b46387ab9', '0b055b57baf74538', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-odd-qcow2.qcow2', '5f9a389bf3b76d21', 'da0c6ab425c1a771', 'a1edf56ca4ec7864', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-odd-512.qcow2', '138151a9ca06a9f1', 'da0c6ab425c1a771', '2a4c89293cc574d7', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-odd-same.qcow2', '138151a9ca06a9f1', 'da0c6ab425c1a771', '18a96441540d3a07', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-odd.qcow2', '6b14a9a6768f4fe3', '456fa68b46387ab9', 'b12e2a4782831eae', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-on.qcow2', '9b64ab19140d1d64', 'd6d0b4ec48234937', '797e5db1740dfc76', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-packed.qcow2', '49392125b10601a6', '456fa68b46387ab9', 'ac91b888f71ba849', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-parallels-long.qcow2', '6d725f4dc4eb6021', 'da0c6ab425c1a771', 'fde10db75b905040', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-parallels.qcow2', '146a516a4c0d532a', 'aed0b7d56ff708d0', '781d8de0f6d3d2b1', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-qcow.qcow2', 'e0381b959f3f9591', 'aed0b7d56ff708d0', '77e5a5e52612cc2c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-qcow2.qcow2', 'fc8f6c21c67d6c7c', 'aed0b7d56ff708d0', 'f47c9a8d3d1ecd57', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-qcow2.qed', '5b7bb070f6cebb68', 'c3a7a05679911882', '3b7adac6603fe8c5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-qed.qcow2', 'b1aee1f3e230fb8b', 'aed0b7d56ff708d0', '735d5563aa018603', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-raw.qcow', 'b14359183cb29dd1', '88cddd5d97c8820f', '4d2596201eef1a2d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-raw.qcow2', '06dbeef98c9ae0f1', 'aed0b7d56ff708d0', '404f37faa06758c2', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-raw.qed', '0396d0958764d6f5', 'c3a7a05679911882', '0a698f729cbc0745', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-snapshots.qcow2', 'e164a6dd2ba586b1', 'da0c6ab425c1a771', '42d847fbe37abfcb', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-vdi-long.qcow2', '580641c7ab4da10a', 'da0c6ab425c1a771', '5cd0519eae689f60', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-vdi.qcow2', '6fbb95da82b9bc4e', 'aed0b7d56ff708d0', '543c69175999e219', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-vhdx-long.qcow2', '3896d2cd3ff0fcc8', 'da0c6ab425c1a771', 'c15b393ca750c544', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-vhdx.qcow2', '5bef15685f8fdb39', 'aed0b7d56ff708d0', 'f45f76c1ffbcaa29', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-vmdk-long.qcow2', '9c0811e4bfac876d', 'da0c6ab425c1a771', '085d111330e7652e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-vmdk.qcow2', '2cf4de7a790e1171', 'aed0b7d56ff708d0', 'ddc2f36b90138067', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-vpc-long.qcow2', 'c68d7332148dcb4d', 'da0c6ab425c1a771', '4d0c3037e126d2d3', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest on-vpc.qcow2', '3c5aaaa8d61fbcf5', 'aed0b7d56ff708d0', '3fc4f62e503882dd', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest shorter-odd.qcow2', '591ed18babcb82d3', '456fa68b46387ab9', 'b61703c06a3b0703', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest shorter.qcow2', '14e622adc51f86b4', '456fa68b46387ab9', 'e13535b3e76ad27f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest small.qcow2', '9c2ddea69004ea78', 'eda467e5b2831f4e', '0c4b3c628be10f8d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest backing-offset-1.qcow2', '6dfe1789e8e366a7', 'e3a9c2e84ffab19f', '66abdbd89a4390ca', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cluster-bits-0.qcow2', '4eb83ec4f40c2792', 'e3a9c2e84ffab19f', '8f43851e1eebb1ed', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cluster-bits-0xffffffff.qcow2', '9bec99ce2fd74ee3', 'e3a9c2e84ffab19f', '91ebbf0721dfee25', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cluster-bits-22.qcow2', 'a4dc9c07ef8a26d1', 'e3a9c2e84ffab19f', '3bf2018cf1f7993e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cluster-bits-255.qcow2', '8cda8985ffc6f1cd', 'e3a9c2e84ffab19f', 'e790f8498a97c2c7', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cluster-bits-31.qcow2', '9de67ff487f9b899', 'e3a9c2e84ffab19f', 'f16bd8369caa1fc0', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cluster-bits-63.qcow2', '6bc74a4589af7885', 'e3a9c2e84ffab19f', '2610eedf46bef691', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cluster-bits-8.qcow2', '3b5573398414730d', 'e3a9c2e84ffab19f', '4d407fa3707b642d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cluster-bits-9.qcow2', '21ff58648f772df8', 'e3a9c2e84ffab19f', '2553ba2cc64cd7a2', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest compressed-entry-0x4000000000000000.qcow2', '8868783b682ba302', 'e3a9c2e84ffab19f', '172b82abcbd31f11', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest compressed-entry-0x4000000000050000.qcow2', '30a8473f895bcd68', 'e3a9c2e84ffab19f', '172b82abcbd31f11', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest compressed-entry-0x4000000000050001.qcow2', '64eda2ea0b59bd85', 'e3a9c2e84ffab19f', '172b82abcbd31f11', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest compressed-entry-0x4000000010000000.qcow2', '14e0e80230e04901', 'e3a9c2e84ffab19f', '172b82abcbd31f11', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest compressed-entry-0x7fffffffffffffff.qcow2', '9254770134accd6c', 'e3a9c2e84ffab19f', '172b82abcbd31f11', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest compressed-entry-0xc000000000050000.qcow2', '2a5aaf0ecbffd65d', 'e3a9c2e84ffab19f', '172b82abcbd31f11', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest crypt-2.qcow2', '09e376da40916649', 'e3a9c2e84ffab19f', '715cdf9e7005477d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-1.qcow2', '4ae81572f06e1b88', '75a6f0c4b57763bf', '73226cdda7a63b1d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-103.qcow2', '236ec251d7c6c4d4', '8dae9b5bce2c8cc5', '034e016f1067a2ab', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-104.qcow2', '58e6e04b1aea4432', '51bdee9daf5b07d0', '9499d33a7513d8b1', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-112.qcow2', 'cef09b81a3532a37', '830a1a0bb12f2498', '2f05d3254772094d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-131072.qcow2', '868c99d4c0fea8c4', '27dc5243499e1ce9', 'ac7d1f05d099b605', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-131080.qcow2', '9ea6ee889d3e78de', '89a0e9e9be32a6ab', '7cb3b948064eaf2b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-196608.qcow2', '1ab939865ea7a3be', 'e47b45d577bd5436', '2fb49ab314edc723', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-200.qcow2', '58c2a458a43a2793', '2c6213573afa0e0f', '2f92515cbd8285ae', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-262144.qcow2', '7c0ba37dc2df3e38', '5d931165e39498ec', 'fbd2aeaf51e4b9a5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-262145.qcow2', 'fe9301857af794bf', '25eee34d86ae8284', '81048ed5c505ace4', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-262152.qcow2', 'c7d29ee0d0b071ef', 'a12394d738a922ee', 'c407694bb2462e7d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-327680.qcow2', '958a5c7468c14fbc', '098595494e619f2d', '28abeed1cc48a000', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-327681.qcow2', 'ed2e1343e04315a7', 'dcbae23902b2a2f9', 'b39dbca0fdf010de', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-360448.qcow2', 'b0c91fb14dee1457', '229c6b5b2ae88ed6', '2af5229b081662d2', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-393216.qcow2', '80361c2fa2fa59e9', '456fa68b46387ab9', '08814671e028f1b3', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-4.qcow2', 'aea9800e5252b717', '4698855bbf64efa2', '9d444718d9afa368', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-400000.qcow2', '9c757c0a5ba1dbc3', '5f1b5db0b897a0d6', 'c6bf737938122961', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-458752.qcow2', 'dfa1597017030f79', 'aed0b7d56ff708d0', '8ee9e355669aa7aa', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-511.qcow2', 'd42b621619247299', 'd96e932107fb750d', 'fdf1421542cc8243', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-512.qcow2', '6b7e2b254d31ee40', '3cd51f8cab5d41b9', 'fb13795ba10b355d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-65536.qcow2', 'f4cd0c65b72eeafd', '1963a0f9785576c0', 'f293276c226e6855', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-65540.qcow2', 'b14a594cf23dff2c', 'aab44c197e5842ec', 'fa614cedff408a63', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-71.qcow2', 'f08c30ed65b0caef', 'de20ec5178b3852a', 'aa00ab77d8116a73', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-72.qcow2', '9821317572930f30', '89b9a6734a90c1df', 'bfce10906a233fb9', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-8.qcow2', '3afc8409bb5bef7e', '14c8acd7f95ba0cd', 'ab56898676308e6f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-96.qcow2', 'b95176d7a8220d8a', '7eaa37688e31c8fc', '9b41c0235be34be9', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-packed.qcow2', '1f5dd77385736ee0', '3f668bebf2dce3f9', 'e93ea359d0119c7d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f qcow2 cut-v2-104.qcow2', '46683f41278f12f1', '51bdee9daf5b07d0', 'e8e017519bb336c0', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f qcow2 cut-v2-71.qcow2', 'a112ee13b40350f7', 'de20ec5178b3852a', '33582febf6ffe5bc', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f qcow2 cut-v2-72.qcow2', 'e79778316c08cc14', '89b9a6734a90c1df', 'acbdc71d8b791623', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-bit-off.qcow2', '61e63e7b9fb683d2', 'f26c654eb1042d94', 'cfa4180176efe407', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-bit-small.qcow2', '9dcabdbf7ea896b1', 'e3a9c2e84ffab19f', 'f9633981a6b09e34', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-bit.qcow2', '9c4aa4f4542e237a', 'e3a9c2e84ffab19f', '7d68c2af9954d1d0', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-bitmap-0x0000000000000000.qcow2', 'ac30f0a7f34b040e', 'f26c654eb1042d94', 'b9edda88756aa37e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-bitmap-0x00000000ffffffff.qcow2', 'e2d4ee9e1e00e30b', 'f26c654eb1042d94', 'dc33d32b55e22cfb', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-unallocated-0x0000000000000000.qcow2', 'e2d4ee9e1e00e30b', 'f26c654eb1042d94', 'd3351125df5a33f6', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-bitmap-0x0000000100000001.qcow2', '203427497fe61ac8', 'f26c654eb1042d94', 'e878d174895fb243', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-bitmap-0x5555555555555555.qcow2', 'e591d9261839fd8c', 'f26c654eb1042d94', 'e878d174895fb243', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-bitmap-0x55555555aaaaaaaa.qcow2', '9be1cb57c29ae7ca', 'f26c654eb1042d94', 'e1a32f12b80488d4', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-bitmap-0x8000000000000001.qcow2', '56a30dfb714d3064', 'f26c654eb1042d94', 'f733975738f58757', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-bitmap-0xffffffff00000000.qcow2', '290d0a9e267401a4', 'f26c654eb1042d94', 'cdf4befd9fafba3e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-bitmap-0xffffffffffffffff.qcow2', 'a3694c3bba5aa157', 'f26c654eb1042d94', 'e878d174895fb243', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-compressed-bitmap.qcow2', '6a6aa35b587a8ae2', 'f26c654eb1042d94', '172b82abcbd31f11', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-unaligned.qcow2', '7b038a126e8c5413', 'f26c654eb1042d94', 'f1c7920c3eb7cd29', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-unallocated-0x00000000ffffffff.qcow2', '7b0fd196dc87f7a0', 'f26c654eb1042d94', 'a9ad16dc40d1dad5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-unallocated-0x0000000100000001.qcow2', 'b124c4deaa9b2464', 'f26c654eb1042d94', 'a9ad16dc40d1dad5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-unallocated-0x5555555555555555.qcow2', '4c77a61f78409b8d', 'f26c654eb1042d94', 'a9ad16dc40d1dad5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-unallocated-0x55555555aaaaaaaa.qcow2', 'f99f6fdc636b6957', 'f26c654eb1042d94', 'a9ad16dc40d1dad5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-unallocated-0x8000000000000001.qcow2', '753abc6037b071c5', 'f26c654eb1042d94', 'a9ad16dc40d1dad5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-unallocated-0xffffffff00000000.qcow2', 'bbe86f7a3edaf0c0', 'f26c654eb1042d94', 'e52a2b450158fbb8', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-unallocated-0xffffffffffffffff.qcow2', 'a4490013fbebfc23', 'f26c654eb1042d94', 'a9ad16dc40d1dad5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-zero-flag.qcow2', '458686e244d8f9e8', 'f26c654eb1042d94', '4971d750a7d8857c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest header-length-100.qcow2', '3c76586f14660a93', 'e3a9c2e84ffab19f', '34e1813f2487ed93', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest header-length-103.qcow2', '789997e37f6be1a0', 'e3a9c2e84ffab19f', '0eb4620b86a3d1a3', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest header-length-104.qcow2', 'f9d79d39e1f97d36', 'e3a9c2e84ffab19f', '1724fb18bc6bc637', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest header-length-105.qcow2', 'e1592e809ef81ea2', 'e3a9c2e84ffab19f', '80a324ba50cc743d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest header-length-112.qcow2', 'dcf8ed55bb87fc56', 'e3a9c2e84ffab19f', '4342ef57c9671e10', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest header-length-120.qcow2', '0dc5fa50c9889309', 'e3a9c2e84ffab19f', '482cc9e9856eadc9', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest header-length-71.qcow2', '5ba8dc5b25fa53d2', 'e3a9c2e84ffab19f', 'c70fe9c5dee85a40', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest header-length-72.qcow2', '67738f0a7257655a', 'e3a9c2e84ffab19f', '0d588afc92f43f1e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l1-entry-0.qcow2', '1697180e950ebb7a', '40dd00db1bfcdc44', '2cef001a3c8a7d31', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l1-entry-0x10000.qcow2', 'ee15904058dc627f', 'e3a9c2e84ffab19f', '182d9146484b1e0c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l1-entry-0x10000000.qcow2', '927bd2c9c04761a9', 'e3a9c2e84ffab19f', '1230ec3853395e0a', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l1-entry-0x200.qcow2', 'd329f7f2569b72e5', 'e3a9c2e84ffab19f', '4e92140383803156', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l1-entry-0x50000.qcow2', '71b3f7cb4b9a1792', 'e3a9c2e84ffab19f', '8965390e9e529648', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l1-entry-0x50200.qcow2', 'dc6c54e18a378592', 'e3a9c2e84ffab19f', '5f82ede0901d216b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l1-entry-0x7fffffffffff0000.qcow2', '05ca7a84ad9f57ad', 'e3a9c2e84ffab19f', 'b98c82ab55796f74', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l1-entry-0xfffffffffffffe00.qcow2', '59b7ad9c309affd3', 'e3a9c2e84ffab19f', 'aecd1ca8fc4d1b17', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l1-entry-0xffffffffffffffff.qcow2', 'c0918c005d983dd9', 'e3a9c2e84ffab19f', 'aecd1ca8fc4d1b17', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l1-entry-itself.qcow2', 'fa44b2c3ae45e8ea', 'e3a9c2e84ffab19f', '2206e53f7aecde7d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l1-entry-reserved.qcow2', '288025125ca2a9ef', 'e3a9c2e84ffab19f', '4ceceeb4f5d9b102', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-0.qcow2', '9b762a2d6ac6c76f', 'e3a9c2e84ffab19f', '99e1b03ac8487530', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-0x10000.qcow2', '6fde730b70269fb3', 'e3a9c2e84ffab19f', 'bcb8c265ec7405c8', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-0x10000000.qcow2', '72ca9200ac3a8215', 'e3a9c2e84ffab19f', '1b209c26010d603d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-0x200.qcow2', '991f1f4618d29378', 'e3a9c2e84ffab19f', '203f44ae264a77a5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-0x50000.qcow2', 'e8801154e0645878', 'e3a9c2e84ffab19f', 'e89c01a4a7f24c17', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-0x50200.qcow2', '8abd4dc4e8caab37', 'e3a9c2e84ffab19f', '4e3d488227db960f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-0x7fffffffffff0000.qcow2', 'd63a1c0a6b984bbd', 'e3a9c2e84ffab19f', '172b82abcbd31f11', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-0xfffffffffffffe00.qcow2', '5734f607b875c1a7', 'e3a9c2e84ffab19f', '172b82abcbd31f11', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-0xffffffffffffffff.qcow2', '2e7b52cc5ed65fe1', 'e3a9c2e84ffab19f', '172b82abcbd31f11', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-1g.qcow2', 'd506f04e43f77322', 'e3a9c2e84ffab19f', '36adf1efff773b32', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-compressed-v2.qcow2', 'e97430ae37eaa4b6', 'aed0b7d56ff708d0', '172b82abcbd31f11', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-copied-0.qcow2', 'fa248cbc1c78b3f8', 'e3a9c2e84ffab19f', 'ff511708f7f0fa96', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-header.qcow2', '5df6fa8500e18f87', 'e3a9c2e84ffab19f', '14b0dc52fb925512', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-own-table.qcow2', '4634e5061236ec53', 'e3a9c2e84ffab19f', 'ce0d93be95d5e83d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-reserved.qcow2', 'c517fcdd0abde1df', 'e3a9c2e84ffab19f', '5f034fcea04deeb0', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-twice.qcow2', '0b84010660909b0b', 'e3a9c2e84ffab19f', '823e5699ea3d2bcf', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-unaligned-later.qcow2', '6f4b7c281fe3524b', 'e3a9c2e84ffab19f', 'e143aa59f8a59393', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-zero-flag.qcow2', '24b64b6f7faeec14', 'e3a9c2e84ffab19f', 'ba3cbf91133439ef', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-zero-unaligned.qcow2', '47ee59256d4b9065', 'e3a9c2e84ffab19f', '4e3d488227db960f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest l2-entry-zero-v2.qcow2', '55fbda87e37395c3', 'aed0b7d56ff708d0', 'deab588f7fa0d20f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest polyglot-dmg.qcow2', 'd0fb9de56887c2e8', 'e686aad76795b54a', '504288951c517b3d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest polyglot.dmg', 'd0fb9de56887c2e8', 'e686aad76795b54a', '125263b88256390a', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest polyglot-gpt.qcow2', '3016a74268a04ca8', 'e3a9c2e84ffab19f', '6b8c83102ce1f04f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest polyglot-iso.qcow2', '41421798d1c3e174', '52a985f3c15dada8', '4b817e92eb7d6e6e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest polyglot-vhd.qcow2', '2da1ef96c67a6fc5', 'e686aad76795b54a', '3156c94865635d61', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest size-0x20000000000000.qcow2', '335eb0ac86e8c465', 'e3a9c2e84ffab19f', '1b21758c11fcb63c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest size-0x7ffffffffffffe00.qcow2', 'f3a12f5e3e4a09fe', 'e3a9c2e84ffab19f', '7f985e92acc72f28', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest size-0x7fffffffffffffff.qcow2', '435a767dd20a53ba', 'e3a9c2e84ffab19f', 'c1598caa03281598', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest size-0x8000000000000000.qcow2', 'a1db4669f52f5da1', 'e3a9c2e84ffab19f', '763c32124cc798a4', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest size-0xffffffffffffffff.qcow2', 'fa988a836b7fd9fd', 'e3a9c2e84ffab19f', '2e6c6d26e64a56a6', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-hash-unknown.luks', '4d9c3c8161fc833f', '69380ea212617157', 'ce0804b29eccb6d2', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-hash-unterminated.luks', 'dc2ff9d91f7c4ff6', '69380ea212617157', '84f5492d163f7444', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-key-0.luks', '8324110c6c604502', '69380ea212617157', '8b35111c84dc5c3d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-key-16.luks', '694181f5d0106449', '69380ea212617157', '27cbac1d852d5bfa', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-key-33.luks', '8b988d3036dc6e2e', '69380ea212617157', 'ad29efb4da8ecfe8', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-key-most.luks', '8f71bbffe3fac6af', '69380ea212617157', '6f64821841b8c26e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f luks good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f raw good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'd4fd2c3ed65a2ea3', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest good.luks', 'c9d34ae80ad11593', '69380ea212617157', 'af875e29e5e23e41', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest odd.luks', '7431d08dff11800b', 'd79792023a3f8c74', '547fee82bd2e74e0', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest serpent.luks', '7e28f0d69513a347', 'df3fabb654226afd', '7db5e5ff180aa3b5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest adjacent.parallels', 'bdef6ef85d23af87', 'f41dbd260da28a7f', '750343942f7ab84a', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-entry-past-end.parallels', '67f84505c21bdae7', 'f41dbd260da28a7f', '1581aa045d78ca6a', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-tracks-0.parallels', 'adf14028f7d3b75a', 'f41dbd260da28a7f', '27cd54661eb8ae29', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cluster-4m.parallels', '9fe54e41c4321274', 'ef858711f9b942dd', 'fbbff60b6bf7441c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cluster-512.parallels', '861da79d23699a49', '1018a9f3e3adf079', '78529649a152c70a', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cluster-64k.parallels', 'df8432d50457ca1e', 'f81422350732cc44', '8d2bc4b11da1b32a', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest descending.parallels', 'bef8ce2b03eb8d74', 'f41dbd260da28a7f', '1469dd159f9e260a', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest empty.parallels', 'e0fbdebf0a570ad2', '65b6c0efad5d7c77', '18fb0b74ca00a560', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f parallels good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', '76669b8cd801fb7e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-entry-1.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', 'ff4cca3da9f819ce', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest good.parallels', '9d81cc3f1d79cbe2', 'f41dbd260da28a7f', '76669b8cd801fb7e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest large.parallels', '21c2d0612b16b372', '66480babc2d097a2', 'c1504942b36ed59d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest odd.parallels', 'da934bc96f46dfad', '66480babc2d097a2', '1df8897cc41581f7', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest old.parallels', '3b4aad6a134bd0bf', 'f41dbd260da28a7f', '03e5a5659bbdc3e7', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest aes.qcow', '59a7c1b779820899', '28f1c3fe9a170b51', 'c4f6a1f00cbbb0d5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest compressed.qcow', 'df6d8f2ed0d3f611', 'b7fbbd2b79b4e868', '832cf5f20b4d50a8', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest descending.qcow', '7df75ef5fd637bea', '2c0e0d6723e33d5f', '7e96b63ba7f3d306', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest empty.qcow', '7adafafa8c17879e', '28f1c3fe9a170b51', 'f5dfa00e1a21d98e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f qcow good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', '8d8425ff664b8187', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f qcow2 good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', 'b023d1936f423401', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest good.qcow', '6da8cd02bd078cf5', '6c8a0347def92c4c', '8d8425ff664b8187', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest large.qcow', '4e85e20d407cb912', 'fb4248a58fb77c87', '3c9de317bf557448', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest odd.qcow', '8d00171cb195455a', 'a14705ae5e7d1158', 'fcc20850dc7ea441', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest aes.qcow2', 'ff46a81e4732f68e', 'aed0b7d56ff708d0', '075bef9245f9e7d1', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bit-base.qcow2', '514f90c36f83a80e', '456fa68b46387ab9', 'a1b5ba5c2f423790', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest shrunk.qcow2', '514f90c36f83a80e', '456fa68b46387ab9', '24a80e482f58b4ab', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bit-corrupt.qcow2', '2ac69027871a141a', '456fa68b46387ab9', 'd4e08a8d42ba60fd', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bit-dirty.qcow2', '672a3ab5b742390f', '456fa68b46387ab9', '4052dbc76cca887e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bit-unknown-autoclear.qcow2', '3c3036f617f953e8', '456fa68b46387ab9', '08ca7fd03bcf2d60', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bit-unknown-compatible.qcow2', 'c83a3b44c162ee09', '456fa68b46387ab9', '2932008b49392abc', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bit-unknown-incompatible-two.qcow2', '81cdec7d7ac72863', '456fa68b46387ab9', '1b233c9ec47b2703', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bit-unknown-incompatible.qcow2', '6b0d73de5a6fb037', '456fa68b46387ab9', 'c4a8e75390bd1cb4', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bit-unnamed.qcow2', 'ed1e64932db9b2ba', '456fa68b46387ab9', 'c7f9bcb3ec267dcd', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bitmap-autoclear-off.qcow2', '10cc85646f7e5669', '2cfb0fc4ab5cbf87', '5b504fdf79d5b2fe', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bitmap-in-use.qcow2', '7b1b70e5474fadd6', '2cfb0fc4ab5cbf87', '33a2b0335b91559b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bitmap.qcow2', '872cd540fccaa4a5', '2cfb0fc4ab5cbf87', '6da1b9897a91dc80', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest compressed-2m.qcow2', '0730d13feb869bab', '60cafa92a8e76415', '710b2ab96a100248', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest compressed-512.qcow2', 'c6e2d913d63bd091', '56bde4a3d22f3b0a', '2792c543db39ba99', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest compressed-extl2.qcow2', '79f99f9264665062', 'c740efa114510b1c', '191369166e8fefae', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest compressed-tail.qcow2', 'e9412e3865311e19', '36134dc32f4cf9a4', '8760d69e4037979c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest compressed-v2.qcow2', '111adaa8c1764a99', '07db65e6b9dc9b10', 'a9f84e0271b593f3', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest compressed-zlib.qcow2', '901b0d0332fd52c2', 'c5a2c7e11987ebdb', '03d4f3f6042ff85f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest compressed-zstd.qcow2', 'cd0883397fafda30', 'c5a2c7e11987ebdb', '4031cbb4243b2ab5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest converted.qcow2', 'af8d4985883d6721', '85275c1ab9539331', '2c883bc90c035a96', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-file-empty.qcow2', 'fe350d4aa0c3ea5a', 'da0c6ab425c1a771', '4be5be2aa15e5bad', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-file-prealloc.qcow2', 'c447087a33e831bb', '098595494e619f2d', '1f15d6e3c0500434', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-file-raw.qcow2', 'ee213360e98388de', '098595494e619f2d', 'c540836687deca4a', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-file.qcow2', 'dc369783d76df40d', '098595494e619f2d', 'da1f3a7c25a21314', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest discard-v2.qcow2', '0266854f6241b3cb', '496c7b085c4fbfea', 'a843da79dd092f23', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vmdk empty-v2.qcow2', '9ddff3f485139a88', 'da0c6ab425c1a771', '7938415db28ca83b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest empty-v2.qcow2', '9ddff3f485139a88', 'da0c6ab425c1a771', 'af1b9c0da3cc5766', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f qcow2 empty-v3.qcow2', '0e7db0d4ad0a3b83', 'da0c6ab425c1a771', '2bc22b9dd650a2d1', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest empty-v3.qcow2', '0e7db0d4ad0a3b83', 'da0c6ab425c1a771', '2bc22b9dd650a2d1', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-16k.qcow2', '06b6cb7a8d39c487', 'a86e3c3edfdb697e', 'a6240603aa05fe3b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-2M.qcow2', '773903d5da2aeae9', 'c60f2661e5983070', '73a081b0cc656792', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-64k.qcow2', '9629bed13a123951', '11dc83cd268d352c', 'd9bfb53b8c43de6a', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-sparse.qcow2', '34b7d542b2787b8d', '6e0363323d82d751', '7d9a1f203c9519cc', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest extl2-zero.qcow2', '956bc893b7b6e76b', '43e610331b05313b', 'd52d14e300d7b507', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest grown.qcow2', '94182fdfecb75da3', '456fa68b46387ab9', '29e99b86dc3c53bd', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest lazy.qcow2', 'bf506c9ca9f09523', 'e00d792eb9d11c62', '074e47bd8dd45f77', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest luks-serpent.qcow2', '7300bd4e18e00efd', '5242b3baddc5b9cd', 'a7ba89b9530a92e1', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest luks.qcow2', '8194a8e8b4b66af5', '4d792c1a0bff860f', '4632400d92efa23d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest prealloc-extl2.qcow2', '942062a45f17a24e', '9a9b43bfa2f7b28b', '1969522fb6191d2c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest prealloc-metadata-2k.qcow2', '9f0935918372b197', 'd47378c2032d6f39', 'daca9d9e6cd1eb3f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest prealloc-metadata-data.qcow2', 'dc6d28f12ca0824f', '9f6f5d6ed4394d3a', 'cbccaee648dd3003', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest prealloc-metadata.qcow2', 'a8cb63ceb4b86413', '6e30f71094f21e70', '5d96ee7822d32f58', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest punched.qcow2', '7541f9aa8a44a5c5', '03a342daa1d2a60b', '04c706c1ada25abc', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest refcount-1.qcow2', '97421fed402d9f62', 'e00d792eb9d11c62', '964569c28785d745', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest refcount-2.qcow2', '784f385c33398a6b', 'e00d792eb9d11c62', '0ee170393c0dec8b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest refcount-32.qcow2', '545d393755972231', 'e00d792eb9d11c62', '3f3651f2c28ef5b5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest refcount-4.qcow2', 'd0971533d3c6f327', 'e00d792eb9d11c62', '24d3cf5552c323d8', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest refcount-64.qcow2', 'e9ab08d5cd81d1a8', 'e00d792eb9d11c62', '785fefef92bfb896', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest refcount-8.qcow2', '5887ac91cb99e88f', 'e00d792eb9d11c62', 'bdc597dff4debe19', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest short-tail-odd.qcow2', 'bfcd1c30b0b80b3f', 'e0801371a8506eb4', '4ef08aefb56e16fb', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest short-tail.qcow2', 'ef59c75a9e759628', 'd40c2a4073e0b68a', '4801f79626fd9a78', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest size-0.qcow2', '1f0e416c971c2d5e', '7977bb55a5c1ee4e', 'a51581e1fbd70477', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest size-1000.qcow2', 'c8dccb184dfa0e2d', '477587f4b7ee2bc0', 'b6c7d9d9822b400e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest size-10485761.qcow2', '57022a754e783193', '477587f4b7ee2bc0', '23d85d60c6a1f2c0', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest size-1049000.qcow2', '9359e598a6aff872', '477587f4b7ee2bc0', '209910cba2877d30', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest size-1m-plus-512.qcow2', '2585311d892980b8', '477587f4b7ee2bc0', '759ce375322e8f46', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest size-512.qcow2', 'b753f3e184684cb1', '477587f4b7ee2bc0', '0852e1700d8f8927', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest size-65535.qcow2', '892819fe744e11c5', '477587f4b7ee2bc0', '71a14c97c5c21761', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest size-65537.qcow2', '28c6c9b6fd0af4e0', '477587f4b7ee2bc0', '1122b9e2436d234f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest snapshot-control.qcow2', 'c2765f6ee753c017', 'ebdf06436fdfa560', '84eeaa682ad8b04e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest snapshot-many.qcow2', 'a55ef2a6390eef4e', '3a08b1d0fd5988f8', '544bb48ed9085e0b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest snapshot-names.qcow2', 'cd21365a6a229175', '8714fe9a711a0a8a', 'd5145e0ee445709e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest snapshot-one.qcow2', '95e348e5b83920f0', '47a11e4e3be7b785', '97e6893f8f49f43f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest snapshot-v2.qcow2', '7a3b014fbbb864ca', '569cc4ec52f53725', '2f4d5f73b14f8bbc', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest snapshot-vm.qcow2', 'f5fa950010e5fc5b', '70643b7216a8a899', 'fafda2a9e4202fb7', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest tail.qcow2', '75e06881239eed9f', '9294174dd4ebdcc4', '1b0e40f5cc8daafa', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest v2-cluster-512.qcow2', 'd0c4bdaa10e08a55', '375b47d72117bec4', '84b6d37d00914609', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest v2-cluster-65536.qcow2', 'd168951ca728bb70', 'ba21fdbd9e924c2c', '3873e035e15220a5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest v3-cluster-2097152.qcow2', 'd7a73f2d089c9d1a', '135bf3e3ee4fc75e', '230b0388d45ede8a', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest v3-cluster-4096.qcow2', '34647a635e072cdd', '5047a4a81ec90aec', '1429d2247e2e2c73', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest v3-cluster-512.qcow2', '5253bce2f760b3b3', '9600034faa030274', '30a6874f74c72ce5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest refcount-16.qcow2', '94cf4c3f690bbbc1', 'e00d792eb9d11c62', '5a2dbb2ec4174ebd', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest v3-cluster-65536.qcow2', '94cf4c3f690bbbc1', 'e00d792eb9d11c62', 'c900aaa55b599ee8', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest zero-alloc.qcow2', '393b3e053278f139', 'f035934631cdb710', '2c713d136eee6768', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest zero-end.qcow2', 'f510dbfeb0cf763d', '098595494e619f2d', 'b0bb92ffdfde5805', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f raw zero-mixed.qcow2', '6bcbf405e042b9c5', '860e90b7830c4794', '86d85d6ad2b02680', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest zero-mixed.qcow2', '6bcbf405e042b9c5', '860e90b7830c4794', 'f2106e885b581949', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest zero-plain.qcow2', 'c4cc81721c7450a4', '098595494e619f2d', '22e60395894256ba', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest zero-unmap.qcow2', '84616a472228c8ec', '73fcb29fb5a391bd', '4b2fb022cf5cf59d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-features-unknown.qed', 'be1b0bb7497b8d23', 'cc5bcb7c6c59f3a9', 'ff785f5349a524b5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-l2-entry-1.qed', '1c078dce5a30ddef', 'cc5bcb7c6c59f3a9', '797a436fb7dbe7a8', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-l2-entry-header.qed', '3613c983f095afbd', 'cc5bcb7c6c59f3a9', '50407aa9940c6f6b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-l2-entry-most.qed', 'ac4be0efb8ab25e5', 'cc5bcb7c6c59f3a9', 'ffb4572d51908291', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-l2-entry-odd.qed', 'ae58a6913ae873e9', 'cc5bcb7c6c59f3a9', 'ffb4572d51908291', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-l2-entry-past-end.qed', '4e244ae3394c02ee', 'cc5bcb7c6c59f3a9', 'ffb4572d51908291', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-l2-entry-twice.qed', 'b5d413ad42795129', 'cc5bcb7c6c59f3a9', '1d9d55e2b116c48e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cluster-4k.qed', '27be18903cea6aa5', '967dc79eb1d3cde7', 'f7cee921a1315dfc', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest descending.qed', '91750b58fe2ec2f5', '1f391e52de15e1e2', '5797d28dde5cd349', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest empty.qed', '5d0bb1f0a91f6268', '1cc59e762fc469ba', '19c26284317d80f9', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f qed good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', 'd6344d503aae3a30', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest good.qed', '59ff965582bab6f1', 'cc5bcb7c6c59f3a9', 'd6344d503aae3a30', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest large.qed', '247e95a396bec350', 'c3a7a05679911882', '769b612d45584a7d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest odd.qed', '53c164c630f0a8dd', 'f3bd800d1457a97f', '8cfadf4744f5bb47', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest table-1.qed', '952caf39b332593d', '5de1751e32ca8dd1', '4791cd703dd66e73', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest table-16.qed', 'c249ee06339e0255', 'c835582fdfadd5c3', 'adcda1be9b8394e2', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest zero.qed', 'd60d1c158b17f17c', '0cbd0e10bf188a4a', '82972ad25a9da212', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-1.raw', '18ac3e7343f01689', '75a6f0c4b57763bf', '15bbb53b3675e70d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f raw data-1000.raw', 'e8cec134fe59530e', 'd99220dbddef44bd', '2de8422501be8682', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-1000.raw', 'e8cec134fe59530e', 'd99220dbddef44bd', '2de8422501be8682', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-4096.raw', 'ef94c126bfb6793c', '716e5c262546f29e', '653f16dd8867bdc5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-4097.raw', '4ebc89abadba3efd', '9ac735ab5a34e784', '423b64d1162445f6', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-511.raw', '4d6853a2cb123319', 'd96e932107fb750d', '13b401798d50280e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-512.raw', '640440dcc02502c8', '3cd51f8cab5d41b9', '8acee768ce265d39', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-513.raw', 'f6c7901a36c8436f', '156ea3d33b587a90', '28836d28c935f09e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-65535.raw', 'bac71fdc0f8aab77', 'aab856f946d50da5', '1ca80d11bbbe9b9f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-65536.raw', '3fd6b8a3dea59791', '5fb61c1118a113d2', '741d143627d89011', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-65537.raw', '6f2b91570018bfcd', '3a673f460b36f7d0', 'b043ece5ab96bbfc', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-ends.raw', '931cc43ef9241b4a', 'e495d856b8914960', '8bbce72ad5ffc964', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest data-middle.raw', 'baf746ee3d4a3be3', 'beb356231bf5d682', '164b7b0ef2da2ce5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest empty.raw', 'e3b0c44298fc1c14', '39da9e92dbe4d361', 'a16d77569c22013f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest gpt.raw', 'f2be1c29fdc3268a', 'f7a8369af6f7a0c0', '8afee073460e3ffc', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hole-1.raw', '6e340b9cffb37a98', '75a6f0c4b57763bf', '0e5794e7b1c719cb', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hole-1000.raw', '541b3e9daa09b20b', 'f4627134b9f9cadd', '2b2a2794ed57ba04', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hole-1m.raw', '30e14955ebf13522', 'ad2e80dee291b6b1', 'b4223a43f78835d5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hole-4096.raw', 'ad7facb2586fc6e9', '53edac82819d6631', 'e79a49bb1905baa4', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hole-4097.raw', 'b587fa297299ce9c', '90a7d8aa3d98eb78', '25545561df23f3b0', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hole-511.raw', '117985087e92cba0', 'd96e932107fb750d', 'd65fa64339d76180', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hole-512.raw', '076a27c79e5ace2a', 'afd9b1f0210cf2e8', 'fe05e142fd034a35', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hole-513.raw', '8ae7498b01f40e9d', '2797d50190e991ac', '6983aea67a3b88fa', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hole-65535.raw', '9f797b60edaf440d', 'e857ff4c0c01ee7e', '7a4ff1625e5ced1c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hole-65536.raw', 'de2f256064a0af79', '25a791282a5963a2', '397f7191e16885d0', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hole-65537.raw', '3266304f31be278d', 'b01030a53c693d68', '464fbe31903fc374', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hole-first.raw', '1a6a175e149f829d', '2f885b3aab6515ae', '2e4ff45074d2822b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hole-last.raw', '4769c0d57c3cb7c6', 'b215c184c5ffaba1', '544fa365803fdcdb', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hole-middle.raw', '453979a99cc85b20', '765818a064dc17c4', 'f224521bc8928774', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest iso.raw', '53280886160cc693', 'd013acdafcddf82d', '47a678e2c63095c3', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest luks2.raw', '6daac83e1ab70438', '6ee7bb380f68e81a', '1ce0e0e651a89497', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest punched.raw', '4e8c2a2fd001d687', '6af0e7ab0607ac20', '6055ac0b6285c18f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f raw stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '19afcb059e719c00', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stripes.raw', '4686a2f7e3f6f76f', 'f021ac7a1d47706d', '19afcb059e719c00', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest tail-data.raw', '06251dd5ef5d42cc', '02656972717aabbb', 'b285c6cb9c378bdb', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest tail-hole.raw', 'dcc72a06bbc2876d', '3c8329ec489f51be', '2f8f8fce8c639f02', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest tail-in-page.raw', '85ae310e8ef69ad6', 'dc4ca94a44005a72', '74014d6f4100a9d6', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest tail-one-byte.raw', 'f2524b5d6d53084d', '6750def6bb454d41', '6e6ab53dbcc09991', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest text.raw', '7fe0905f1ea13eff', 'bdfe5bc1f3aa4bc9', '8a56f127cd97be40', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest zeros-written.raw', 'fa43239bcee7b97c', '1a3ecae6a25e7a29', '79927ca49bcead77', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest good.cloop', 'a1c8464beb5a11e8', '2e746bb85c7c443b', 'ec69841832486fe4', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest rsrc-unknown.dmg', '6df29513d0ea7348', 'e21d066d1b3a37f9', 'dffc9c861adb0565', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest rsrc-zeros.dmg', '71145dd84704772a', '5ed7a77c93cef6c4', '5f7312ee250b657b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest rsrc.dmg', '7849b4dccf4024b2', 'b75ddb2055220f04', 'c09d8951297ec642', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest v1.bochs', '41ed41a0b75b2e2a', 'cbf1ae8bc3fabafe', '70f226ce55fb8625', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest v2.bochs', 'a5f8400e4d15d226', 'cbf1ae8bc3fabafe', 'b606d4461807d179', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest xml-unknown.dmg', 'df7aba9ce7feddcb', 'a61317dc3fbb2880', 'dffc9c861adb0565', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest xml-zeros.dmg', '656f2399e7542de0', '591d6186b1b64b03', 'a031e74c75304031', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f dmg named-otherwise.image', 'fae1aafce3b778bb', 'ce14380b020c18a0', '294ebe4c3a7c5004', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest named-otherwise.image', 'fae1aafce3b778bb', 'ce14380b020c18a0', 'a3667f8657118333', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest xml.dmg', 'fae1aafce3b778bb', 'ce14380b020c18a0', 'bfa4735dcaa3f9bf', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-entry-free.vdi', '17d893dba4811af6', '2ac036c749a01001', 'a2275233ff7714e9', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-entry-large.vdi', 'b890c17b5e9f11f0', '2ac036c749a01001', 'f22fb49198e424da', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-entry-most.vdi', '31925163d6e37807', '2ac036c749a01001', '21d3c9a571d85184', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-entry-past-end.vdi', '5f52caf03d47cf08', '2ac036c749a01001', '709983a5bce62005', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-entry-twice.vdi', 'bc151019b0557af8', '2ac036c749a01001', '8629ff4c5e05d40d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-entry-zero.vdi', '67b409f395fe202f', '2ac036c749a01001', 'd1da280db7329e06', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-0.vdi', '815e51831e7a4f93', '3cd51f8cab5d41b9', '252b9590dceb3548', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-1t.vdi', '0d9572d3dca58c12', 'ba0f43fcb70f42f9', 'ef133fadc6a1a5ee', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-descending.vdi', '6e03f0a44b4bb828', '2ac036c749a01001', '527dd88841d19d7d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-empty.vdi', 'e429f0fa1d1cbeb0', 'ad6be25cb96b44b5', '42164c783ece0d00', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-odd.vdi', '96991c5438a50b65', '34f0d55d57d80c36', 'ebe860abcb2ea521', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-past-block.vdi', '6f218b8afcdbd02c', '34f0d55d57d80c36', '81b3eea181043c31', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f raw dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '6c662139fc9a5c8d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vdi dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '635ac04dc0657a91', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic.vdi', '6378775faa0d2ec7', '2ac036c749a01001', '635ac04dc0657a91', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest static-empty.vdi', '124e594a54f41a53', 'b34ad3e5d76fd088', 'ac001cc688ddea0b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest static-odd.vdi', 'dc64d3741d06afea', 'bcc11ecd300c897a', '9f1003ee29d3c6a1', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest static-punched.vdi', 'ec53e0e126e3fbd4', '08854562db09cc90', '5f010b79a1779e21', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest static.vdi', 'ec53e0e126e3fbd4', '08854562db09cc90', '23c96b72b22b19ee', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest block-1M.vhdx', '1ba5ee123641d993', 'b949696c62623ede', 'da8b21588f119abd', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-bat-most.vhdx', '1cbafd7a7b75f8cd', '82be48a11efeb5e3', '525b1ef70824d9a3', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-bat-over-header.vhdx', '9163b3c0c0f7ca04', '82be48a11efeb5e3', '8f87c661109e2512', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-bat-over-itself.vhdx', '104ce5ff9d88e331', '82be48a11efeb5e3', '2196c96cb8996464', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-bat-over-log.vhdx', '9c4607213eb8f537', '82be48a11efeb5e3', 'd77a9b76cc07416b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-bat-over-metadata.vhdx', '38d5182c42b53985', '82be48a11efeb5e3', 'fa0f091973717163', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-bat-past-end.vhdx', '1f7ab9ac8b676726', '82be48a11efeb5e3', '222248c3ade843a9', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-bat-reserved.vhdx', 'cc39f069f50a1358', '82be48a11efeb5e3', '66388e67852ee23f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-bat-twice.vhdx', '1221bdc0acf4c286', '82be48a11efeb5e3', '46658064bbfd2e19', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-header-both-sums.vhdx', '03931d3772f530b3', '82be48a11efeb5e3', '6deb6c6aab058671', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-header-one-sequence.vhdx', '7d6d9bba8479e847', '82be48a11efeb5e3', '77cc1f2a0e436271', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-header-one-sum.vhdx', 'd81cc7208baa60ed', '82be48a11efeb5e3', 'e79404871612f975', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-header-two-sum.vhdx', '42eac3cedda02a81', '82be48a11efeb5e3', '7433f42fe5fbd1c2', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cut-5000000.vhdx', 'b130980a06529c68', '72652c9fb02274d7', '5d334f370fac3047', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-512.vhdx', 'cd4b75a83c7d7144', 'de5e717d35b2e7ab', 'd9374096901fb48b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-empty.vhdx', '7b8032195132bb99', 'de5e717d35b2e7ab', '96b06f6762c74786', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-odd.vhdx', '3ddc0b302ca9c524', 'b949696c62623ede', 'f889feefe61871ae', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f raw dynamic.vhdx', '3314cf2750544d20', '82be48a11efeb5e3', '8c272eae304bbb31', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vhdx dynamic.vhdx', '3314cf2750544d20', '82be48a11efeb5e3', '33113b8e6e4c7762', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic.vhdx', '3314cf2750544d20', '82be48a11efeb5e3', '33113b8e6e4c7762', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest fixed-empty.vhdx', '278edc05a6029a2c', '069674d4a2d76845', '3e57bef5f701edab', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest fixed.vhdx', 'a1c7f01713bf41fd', '17b46545e523fd49', '66527d692e061c9f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest header-same-sequence-differ.vhdx', '28bc346741ec7708', '82be48a11efeb5e3', '202984030632e373', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest header-same-sequence.vhdx', '9737e2f784dc10f0', '82be48a11efeb5e3', 'a1c0ea2c2d6767ab', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest log-2m.vhdx', '9c0ab0c8e40456ff', '663eef5d39fce315', 'a3313278f9173c78', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest log-bad-sum.vhdx', '9c317f3ea9c2c079', '700c9a5d3cc16ce0', 'c1c4dccb918cb15a', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest log-descriptors-most.vhdx', '328df0fb2fd41d07', '700c9a5d3cc16ce0', '7a6bb2820994c6d8', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest log-length-0.vhdx', '4771910373fd5f31', '700c9a5d3cc16ce0', 'a8520e792299feee', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest log-one.vhdx', '10da7c6538a59c93', '700c9a5d3cc16ce0', '3e451c4536126f86', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest log-other-guid.vhdx', '2b7afbd1de5e44c3', '700c9a5d3cc16ce0', '8442ec1d3c5711e1', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest log-zero-length-descriptor.vhdx', '27c5016e0aa12fea', '700c9a5d3cc16ce0', '7ace137ef8af590f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vmdk a.part', '29feaca0c7241dd7', '59820538d381b980', '49c7f558d84ba444', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-gd-0.vmdk', 'cc33ad232f03f781', 'c93627e7fc045d14', '8bb095b58a843df0', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-gd-at-end.vmdk', 'efe8064f199330f7', 'c93627e7fc045d14', '2e287fa4ecaf5245', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-gd-entry-0.vmdk', '0baee89c76fd9bc7', 'c93627e7fc045d14', '0742422ba7e93af4', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-gd-entry-1.vmdk', 'd51d7744a6bc8eda', 'c93627e7fc045d14', 'bddb9e4262b838f2', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-gd-entry-most.vmdk', 'd9878a5e33ca2fa5', 'c93627e7fc045d14', 'f97736f7092ecd29', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-gd-entry-past-end.vmdk', '3367ef42eb12231e', 'c93627e7fc045d14', '8d781be370979074', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-gd-most.vmdk', '3c568063860b41b9', 'c93627e7fc045d14', '0c6dcea5c8b91f86', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-gd-past-end.vmdk', '5aa302954fc89c69', 'c93627e7fc045d14', 'a4d1cda60ca5bd88', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-grain-0.vmdk', '832f28cd8270e852', 'c93627e7fc045d14', 'f3a9b078b5850bb7', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-grain-1.vmdk', 'c2894f15f81d51d1', 'c93627e7fc045d14', '7842271ac984714b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-grain-2m.vmdk', 'ff4e3ce6fca8feff', 'c93627e7fc045d14', '552fbabe9584672f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-grain-3.vmdk', 'c2181c1db0f1f487', 'c93627e7fc045d14', '9ae040daad77e1c8', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-grain-entry-1.vmdk', 'c2b1727b23140dc0', 'c93627e7fc045d14', '2ca728081b239132', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-grain-entry-header.vmdk', '6b0833fb2252710a', 'c93627e7fc045d14', '3141ca8d3ff7b33b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-grain-entry-most.vmdk', 'd3d44a22e200e835', 'c93627e7fc045d14', '4b7b9b218c4e1ac4', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-grain-entry-past-end.vmdk', 'db507b750bde966d', 'c93627e7fc045d14', '503accc503597d9d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-grain-entry-twice.vmdk', 'e294ad6527ac5a31', 'c93627e7fc045d14', 'f0253cb63a48e56d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-grain-most.vmdk', '801c14a902798d33', 'c93627e7fc045d14', '2d87bd6e8fb4cd88', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-grain-over.vmdk', '1dbebbe373472b4a', 'c93627e7fc045d14', '8b4bcf268f7f135f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-gtes-0.vmdk', 'fc0deca3973a3797', 'c93627e7fc045d14', 'ef3fa98dd2392dca', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-gtes-1.vmdk', '3340049ebb5d9034', 'c93627e7fc045d14', 'a17c19d8bc1f2826', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-gtes-256.vmdk', '908df0d7ebde988b', 'c93627e7fc045d14', '1f83cc4c1e460a60', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-gtes-513.vmdk', '4cef70e1fe6c6ad5', 'c93627e7fc045d14', '3dfc924fdc604baa', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest broken-gtes-most.vmdk', 'f9faf819050bbe15', 'c93627e7fc045d14', 'ab592b98c9e9d342', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest cowd.part', '2ef6d06eae123568', '9cb89237e0b7f0b8', '601c3afdf4bceb65', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest flat-empty.vmdk', '1e6d63ebdc2e9742', 'f8cedd65b75b0b24', '2f66a15f473a5f90', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest flat-full.vmdk', 'cb24ce8e717c546d', '3cd51f8cab5d41b9', '7d28c15d03d9d84f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest flat-odd.vmdk', 'c2ee0e78212b3e0f', '3cd51f8cab5d41b9', '943de4b845547733', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f raw flat.vmdk', '74b5c216507a21c9', '3cd51f8cab5d41b9', '2ef89f48ad8c18ea', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest flat.vmdk', '74b5c216507a21c9', '3cd51f8cab5d41b9', '785b63c81215117f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-bad-line.vmdk', '01df633f5a8e0f8e', 'baa61588c198a690', '35c98c35ac2f0c01', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-flat-offset.vmdk', '00f64171ec18a7d1', 'e63af6f5adf6906a', '966161bb69be7060', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-flat.vmdk', '1caec5aefac5b21e', '5911a79e5734b87d', '7dac9f0f06119d46', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-missing.vmdk', 'ed7df59df652d1e8', '6b70ac7b7ac1670e', 'd09eed266f04aaf8', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-mixed.vmdk', 'bd4e4fa03f17c21a', 'de7ad6662c75b1b9', 'a0ede0838c4a9232', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-negative.vmdk', '19701bbf606cb267', 'fbdc5323b3316615', '35d55f23accd1283', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-no-extent.vmdk', '21ab9d1da91cbd6b', '597a6e6c2f4ecac4', '35c98c35ac2f0c01', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-noaccess.vmdk', '75e629601ae27c3f', '770badedd5126925', '35c98c35ac2f0c01', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-not-sparse.vmdk', '6c023ada553e3003', '597a6e6c2f4ecac4', 'ae3064099ef9a38b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-quote.vmdk', '1d4aff733cde42f2', 'fbdc5323b3316615', '1e8b04c9ceb4319c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-readonly.vmdk', '697683e2240a38dd', '8be54cee4205d16b', '35c98c35ac2f0c01', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-same-twice.vmdk', '1644c255ef459846', '99d5ceb29a7395d6', '97eb7a14ccac317e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-sectors-most.vmdk', '1d56ed3152eedaab', 'b7b287215279ce8d', '0d7feae8eeddbdce', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-sectors-over.vmdk', 'ee8faef7244d8e3b', '723b7b3618450000', '6016afe54b0e75e4', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-short-extent.vmdk', 'b3758794b41001d9', '7eed328c33f08ef5', '7bc80d3034f5cb36', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-spaces.vmdk', 'efcac265c4ec83cb', '7915f4f5b6ae0ea0', 'd26d52d8bf61b6e5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-sparse.vmdk', 'fff3780fa4740291', 'ea78b21ed8a08547', '1ed813753b556559', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-tabs.vmdk', 'ba1ed7ad516faa71', '5911a79e5734b87d', '1ee6434f5a65e9d4', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-two.vmdk', 'c823f2c654334090', '657914eeac29c3e7', '84ebff8577cee91b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-vmfs.vmdk', '8f55db60163227b8', '98064a47aaedb95b', 'afd27df057feaf68', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-zero-sectors.vmdk', '7899e575b0d182f9', '1d36f43c578e472b', '35c98c35ac2f0c01', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest hand-zero.vmdk', 'a81763a4774072e4', 'e8f7498e89c48435', '44964e5626e6639f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest sparse-bus.vmdk', '938e81385b7d9909', 'f05c377a6ee4b6cd', 'fd7294411d9adfa3', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest sparse-compat6.vmdk', 'bfea1f2cd7eed23f', 'c93627e7fc045d14', 'e9dc3f189c62dc12', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest sparse-descending.vmdk', '1be9853bdd2b61e3', '352cfaafda8f74ef', '7c86cda4641fa78d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest sparse-empty.vmdk', '5fdcfc72f5a8fc2b', 'f05c377a6ee4b6cd', 'ad36f32bf908f5d6', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest sparse-far.vmdk', '3a9b99cb91b6e5f1', 'f510df88cc054467', '5dcd26231cbbf38b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest sparse-hw.vmdk', 'c68615bb2b3674e5', 'c93627e7fc045d14', '409571c7b9e1257e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest sparse-odd.vmdk', '27b3f8688f30b579', 'c62e40b63b2aa41e', 'fc990d350b6705fc', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest sparse-one-sector.vmdk', '40a0d8d6d25756b9', 'c62e40b63b2aa41e', '7b1397366f51d27f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest sparse-tables.vmdk', 'a8f60654cce5b9aa', 'a4ce5fb04961f212', 'd8a2db4898c0d03c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest sparse-zero-written.vmdk', 'a6388b0d68f8992b', '8119c0302b71bace', '47f46d9ca4adc768', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest sparse-zeroed.vmdk', 'c887622ac66b4fd0', 'c93627e7fc045d14', '498a2461ecf230bb', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f raw sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '04f919222c9aff7c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vmdk sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '7e22897b49d06c92', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest sparse.vmdk', '06ab659a2ea142bd', 'c93627e7fc045d14', '7e22897b49d06c92', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-cut-1024.vmdk', '88d6f47a5a376ecc', 'ad6be25cb96b44b5', '8f73ebc636c0d18d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-cut-132096.vmdk', 'c7faf10ef72bc8a9', 'f4fbc958ea0c0c1f', '2de4390fb313568f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-cut-132608.vmdk', 'b73b09e088bf44cc', '4feb460e75daa51b', '6828d80be3d8fc71', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-cut-133119.vmdk', '3d1fcc9ea3f5b69f', '54242a225f1b3d85', '12a285f2af10e9b0', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-cut-512.vmdk', '31f2c59521884411', '3cd51f8cab5d41b9', '11cb6bf6e0a0b9c0', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-cut-66048.vmdk', 'c3609b2e76a576e8', 'f67f1cee7f4bfc5c', 'e710ee6b6d32c0e0', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-data.vmdk', '946a98238cec47b5', '39aef6090b3a23d7', 'a05a3fb822756c2b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-end-marker-type.vmdk', '37f9e3ec281cb1cf', 'aa89319b842cdef4', '7123286e48447b17', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-end-marker.vmdk', 'b0b28910b4360781', 'aa89319b842cdef4', 'abbf9c3f6427bb07', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-footer-gd-at-end.vmdk', '84bfa77fc3ab3677', 'aa89319b842cdef4', 'c3e417a987dc4e23', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-footer-magic.vmdk', '7484eb469b281393', 'aa89319b842cdef4', 'd0890359956104f3', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-footer-marker.vmdk', '4ff213ab9336af0e', 'aa89319b842cdef4', 'e532176250a30350', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-footer-size.vmdk', '69652bf4455a7527', 'aa89319b842cdef4', '9ce2ae745943913b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-footer-version.vmdk', '9eb4614cada4d001', 'aa89319b842cdef4', 'b6436a08dbc467b1', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream-holes.vmdk', '0aaa0f850c4ef677', 'c6519f5ca4f9200d', '539bd5b50eb1e177', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest stream.vmdk', 'b097ab5af6adfc27', 'f05c377a6ee4b6cd', 'a256b3301bba9a0c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest text-cid-bad.vmdk', '8db4656773d4e6d1', '98b8ea4a54bf9808', 'a71cb19e6475c614', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest text-cid-upper.vmdk', '3bf05cf9131f8571', '5911a79e5734b87d', '8b8572001c20fdad', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest text-comments.vmdk', '6707eed4ccdfb0d5', '22c48f16a3ee316c', '6969c76b8b9b4c64', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest text-crlf.vmdk', '20340c79d2ada10b', 'e8f7498e89c48435', '6b666bb772d89abe', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest text-late.vmdk', 'cdfaceef48d2ddf6', '39134265f2903cb1', 'd9a2036135011f8e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest text-long-line.vmdk', 'e26a40a19876bb5b', 'bef0046d7f973c37', '8a0d776e2545239c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest text-no-cid.vmdk', 'bfeddf21cd829d59', 'b5305c4e1823442d', '71f6a5c18b47dbf8', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest text-no-create-type.vmdk', 'f12be18dbba7457d', '51ae650d254b9798', '671e8d9a28a11554', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vmdk text-no-magic.vmdk', 'fee4a3bfbecedc9c', '4712567930c589ec', '0f2feac4f7446977', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest text-no-magic.vmdk', 'fee4a3bfbecedc9c', '4712567930c589ec', '0f2feac4f7446977', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest text-no-newline.vmdk', 'e5ed51e1af8ed7b8', '1c76d021f637d36a', 'c062de8d2dee3858', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest text-no-parent-cid.vmdk', '47c61746890036d6', 'c7201ec3f4b29bb8', '3f7a58cd3fc33d86', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest text-no-version.vmdk', 'd439d67a24cdd496', '26ab3bd7f7bac9a2', '11faf41224c0f812', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest text-nul.vmdk', 'b53feee80b163d82', '1c7102606989feb1', '1a97c1ab64ca298e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest two-flat.vmdk', 'bf54a7a8df97f6d5', '3cd51f8cab5d41b9', '355f655a61e113d9', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest two-sparse.vmdk', '8a336cd849cc9ea7', '3cd51f8cab5d41b9', '161d3c08ba174b52', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest vmfs-sparse-bare.vmdk', 'b4d9e8060da3c95e', '780d7825410ae622', '84f92bdf8f359e00', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest vmfs-sparse.vmdk', '1335f03a775d67e2', 'e63af6f5adf6906a', '520ad84969eb1eb5', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bat-bitmap-zero.vhd', '0e751c653166f7d6', 'bc8e72c81c7a1405', '44122656cde8763f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bat-most-but-one.vhd', 'e72b955837d17b47', 'bc8e72c81c7a1405', '99dbc7adf5801d15', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bat-none.vhd', 'c44b47e45ac189c1', 'bc8e72c81c7a1405', 'a0092303d0d1ff33', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bat-one.vhd', '68ac9e329bfed91d', 'bc8e72c81c7a1405', '222c568663e0c163', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bat-past-end.vhd', '93e453f2ecc9709e', 'bc8e72c81c7a1405', '56c2b218a8547035', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bat-twice.vhd', '76f4a735b8a97216', 'bc8e72c81c7a1405', '5842ca0b3041cd5f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest bat-zero.vhd', 'dab8a277ac0ac738', 'bc8e72c81c7a1405', '1d19ae9d85df8404', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vpc creator-fixed-qemu.vhd', '8d0f6cb67725a52f', '5634c481b18e92cd', 'e4f0edf9003b7958', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vpc creator-fixed-wa.vhd', '71924907b21223fe', '5634c481b18e92cd', 'a49ed8af2f718799', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vpc creator-qemu.vhd', '04760967d1d5eff4', 'bc8e72c81c7a1405', '4de6e3dd03c0498e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vpc creator-wa.vhd', '83bbd3aad0fdc537', 'bc8e72c81c7a1405', '38ba627bb268eaae', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vpc creator-win.vhd', '2019ab5edd1b0c3c', 'bc8e72c81c7a1405', 'e15c28ca296400a4', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vpc creator-xen.vhd', 'd01ac98bce240762', 'bc8e72c81c7a1405', '3ba003cb9f86107c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vpc creator-zeros.vhd', '31de4bc0e2cc92e7', 'bc8e72c81c7a1405', '0888c163ba791cbc', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-100g.vhd', '10a6bc5f954b9bd6', 'd670c84a17d6d40f', '899b0a034c774f95', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-2040g.vhd', '5fd0e8c88b4fa2fb', '8100178af399bfa3', 'aa2854606cac609d', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-descending.vhd', 'a784712db406b792', '5567574746b4a2d9', '1f4c7c978ac423c7', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-empty.vhd', '5f34a9373a8a48f8', 'c9638fc164506685', 'c1428779b882600b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-forced.vhd', '84feda916a64c84e', 'bc8e72c81c7a1405', '2b9cc350742768e6', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-full.vhd', '8a9345cbae6d6444', '4b9a00cdfa99a562', 'a7f8a954c527543c', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-odd.vhd', '4e49e7047b7f0fa1', '9f71b3ed3f374e41', '3743821fcb939025', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic-small.vhd', 'b89cd8dfbcc8ff45', 'c9638fc164506685', 'a16115e0b263f7b7', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f raw dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '02a853b47bae77c6', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vpc dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '3ec5276e54e3bca2', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest dynamic.vhd', '93ff00e6cf4cf22b', 'bc8e72c81c7a1405', '3ec5276e54e3bca2', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vpc fixed-511.vhd', '741a1f7a471b35eb', '9e5fbffcfb1a2f45', '4ab611c81a936482', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vpc fixed-empty.vhd', '0170f43abb5771e9', 'a638332e1883efc0', '02c7effa9d754a0e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest fixed-empty.vhd', '0170f43abb5771e9', 'a638332e1883efc0', 'bf51a119b469290b', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vpc fixed-forced.vhd', '75c9d6e731b99e26', '5634c481b18e92cd', '808eac5476930c1f', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest fixed-forced.vhd', '75c9d6e731b99e26', '5634c481b18e92cd', '67fda9146af4d7f3', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vpc fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '1ecddd691ab3e3b3', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest fixed.vhd', '47b2f7cfe93b86f6', 'da17b4c493b86b33', '2744b92c227ab835', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vpc type-4.vhd', 'a922d7c621cbedd3', 'bc8e72c81c7a1405', '8890188ee8a9c77e', 'digest', 'recorded');
INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin) VALUES ('7.2.22', 'digest -f vpc type-5.vhd', '28f4288357923e36', 'bc8e72c81c7a1405', 'd55a13f7a56c816b', 'digest', 'recorded');
