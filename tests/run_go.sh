#!/usr/bin/env bash
# Vets (vet) or tests the Go package against the library of this checkout, with the Go of this machine and
# with the oldest one that go.mod names. The library is linked under its SONAME from a folder of its
# own, as it would be once installed.
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
oldest=$(sed -n 's/^go //p' go.mod)
# As Debian installs it beside others, or as golang.org/dl does.
old=/usr/lib/go-$oldest/bin/go
[ -x "$old" ] || old=$(command -v "go$oldest" || true)
if [ -z "$old" ] && [ "$(go env GOVERSION | sed 's/^go\([0-9]*\.[0-9]*\).*/\1/')" != "$oldest" ]; then
    echo "go: with Go $oldest, the oldest that go.mod names (golang-$oldest-go)" >>"${SKIPPED:-/dev/null}"
fi
if [ "${1:-test}" = vet ]; then
    go vet -tags twire_env ./...
    exit
fi
go test -tags twire_env -race -count=1 ./...
if [ -n "$old" ]; then
    "$old" version
    "$old" vet -tags twire_env ./...
    "$old" test -tags twire_env -count=1 ./...
fi
