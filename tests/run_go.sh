#!/usr/bin/env bash
# Vets (vet) or tests the Go package against the library of this checkout. The library is linked
# under its SONAME from a folder of its own, as it would be once installed.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v go >/dev/null; then
    echo 'go: the package' >>"${SKIPPED:-/dev/null}"
    exit 0
fi
link=$PWD/target/link
mkdir -p "$link"
ln -sf ../debug/libtwire.so "$link/libtwire.so"
ln -sf ../debug/libtwire.so "$link/libtwire.so.0"
export CGO_ENABLED=1 GOFLAGS=-mod=mod CGO_CFLAGS="-I$PWD/include" CGO_LDFLAGS="-L$link -ltwire -Wl,-rpath,$link"
export TWIRE_BIN=${TWIRE_BIN:-$PWD/target/debug/twire}
cd go
if [ "${1:-test}" = vet ]; then
    go vet -tags twire_env ./...
else
    go test -tags twire_env -race -count=1 ./...
fi
