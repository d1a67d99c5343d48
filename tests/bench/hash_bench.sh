#!/bin/bash
# Which cryptographic hash is fastest here on chunks of 1 MiB: libcrypto's, as `instar digest` uses
# it (vmm/digest_sink.h). README.md has the figures, other libraries' included.
set -euo pipefail

for hash in sha256 sha512 sha512-256 sha3-256 blake2b512 blake2s256; do
    openssl speed -seconds "${SECONDS_EACH:-2}" -bytes 1048576 -evp "$hash" 2>/dev/null |
        awk -v hash="$hash" 'END { printf "%-12s %5.2f GB/s\n", hash, $2 / 1e6 }'
done
