#!/bin/sh
# checksums.sh: writes dist/SHA256SUMS, which `sha256sum --check` reads.
set -eu
cd "$(dirname "$0")/../dist"
rm -f SHA256SUMS
sums=$(sha256sum -- *)
printf '%s\n' "$sums" >SHA256SUMS
