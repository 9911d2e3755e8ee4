#!/usr/bin/env bash
# Tests the Go package (or vets it, with the argument vet) against the library of this checkout, with the
# installed Go and with the oldest version that go.mod supports. The library is linked under its SONAME from
# a directory of its own, as if installed.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v go >/dev/null; then
    echo 'go: the package (no Go)' >>"${SKIPPED:-/dev/null}"
    exit 0
fi
link=$PWD/target/link
mkdir -p "$link"
ln -sf ../debug/libtwire.so "$link/libtwire.so"
ln -sf ../debug/libtwire.so "$link/libtwire.so.0"
# Quoted, because the path may contain a space.
export CGO_ENABLED=1 GOFLAGS=-mod=mod CGO_CFLAGS="'-I$PWD/include'" CGO_LDFLAGS="'-L$link' -ltwire '-Wl,-rpath,$link'"
export TWIRE_BIN=${TWIRE_BIN:-$PWD/target/debug/twire}
cd go
oldest=$(sed -n 's/^go //p' go.mod)
# Where Debian or golang.org/dl installs it.
old=/usr/lib/go-$oldest/bin/go
[ -x "$old" ] || old=$(command -v "go$oldest" || true)
if [ -z "$old" ] && [ "$(go env GOVERSION | sed 's/^go\([0-9]*\.[0-9]*\).*/\1/')" != "$oldest" ]; then
    echo "go: with Go $oldest, the oldest supported version (golang-$oldest-go)" >>"${SKIPPED:-/dev/null}"
fi
if [ "${1:-test}" = vet ]; then
    go vet -tags twire_env ./...
    exit
fi
# A test that hangs ends then; it is no measure of speed.
limit=60m
go test -tags twire_env -race -count=1 -timeout $limit ./...
# Without cgo, the compiler says that it is missing, and nothing else.
if output=$(CGO_ENABLED=0 go build . 2>&1) || [[ $output != *needs_cgo* || $(wc -l <<<"$output") -ne 2 ]]; then
    printf 'FAIL  the error without cgo:\n%s\n' "$output"
    exit 1
fi
if [ -n "$old" ]; then
    "$old" version
    "$old" vet -tags twire_env ./...
    "$old" test -tags twire_env -count=1 -timeout $limit ./...
fi
