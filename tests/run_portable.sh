#!/usr/bin/env bash
# Builds the portable archive (`make portable`), unpacks it into an empty directory, and builds C, C++ and Go programs
# against it as users do; then the same after it was moved, and after its install.sh put it elsewhere.
#
#     tests/run_portable.sh [ARCHIVE]    tests an archive that is there already
set -uo pipefail
cd "$(dirname "$0")/.." || exit
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/checks.sh
. tests/glibc.sh
skipped=0
skip() {
    skipped=$((skipped + 1))
    echo "portable: $1" >>"${SKIPPED:-/dev/null}"
}
archive=${1:-}
if [ -z "$archive" ]; then
    if ! .venv/bin/python -m ziglang version >/dev/null 2>&1 && ! make --no-print-directory .venv/.made-release; then
        skip 'the archive (requirements-release.txt cannot be installed)'
        echo 'portable: 0 passed, 0 failed, 1 skipped'
        exit 0
    fi
    archive=$(packaging/portable.sh | sed -n 's/^\(dist\/.*\.tar\.gz\) .*/\1/p')
fi
[ -s "$archive" ] || {
    echo 'portable: 0 passed, 1 failed: no archive'
    exit 1
}
folder=$(basename "$archive" .tar.gz)
check 'unpacks' tar -C "$work" -xzf "$archive"
check 'into one folder' test "$(ls "$work")" = "$(printf '%s\noutput' "$folder" | sort)"
here=$work/$folder

mkdir "$work/cmake" "$work/go"
cp tests/consumer/app.{c,cpp} "$work"
cp tests/consumer/app.{c,cpp} "$work/cmake"
cat >"$work/cmake/CMakeLists.txt" <<'C'
cmake_minimum_required(VERSION 3.13)
project(app C CXX)
find_package(twire REQUIRED)
set(CMAKE_CXX_STANDARD 11)
add_executable(shared app.c)
target_link_libraries(shared twire::twire)
add_executable(static app.cpp)
target_link_libraries(static twire::static)
C
cat >"$work/go/main.go" <<C
package main

import (
	"fmt"

	twire "$(sed -n 's/^module //p' go/go.mod)"
)

func main() {
	segments, err := twire.CountSegments("hi", true)
	fmt.Println(err == nil && segments.Count == 1)
}
C

# builds WHERE FOLDER: programs of every language, against the files in FOLDER.
builds() {
    local where=$1 folder=$2 module flags
    export PKG_CONFIG_PATH=$folder/lib/pkgconfig
    check "$where: a C program" sh -c 'cc -Wall -Werror -o "$0/app" "$0/app.c" $(pkg-config --cflags --libs twire) &&
        LD_LIBRARY_PATH=$1/lib "$0/app" && ! "$0/app" 2>/dev/null' "$work" "$folder"
    read -ra flags < <(pkg-config --cflags --libs --static twire)
    check "$where: a C program that loads nothing" sh -c 'cd "$0" && cc -o app app.c -static "$@" && ./app &&
        ! readelf -dW app | grep NEEDED' "$work" "${flags[@]}"
    check "$where: a C++ program" sh -c 'c++ -std=c++11 -Wall -Werror -o "$0/app" "$0/app.cpp" \
        $(pkg-config --cflags --libs twire) && LD_LIBRARY_PATH=$1/lib "$0/app"' "$work" "$folder"
    if command -v cmake >/dev/null; then
        check "$where: CMake" sh -c 'rm -rf "$0/build" && cmake -S "$0" -B "$0/build" -DCMAKE_PREFIX_PATH="$1" &&
            cmake --build "$0/build" && "$0/build/shared" && "$0/build/static"' "$work/cmake" "$folder"
    else
        skip CMake
    fi
    if command -v go >/dev/null; then
        module=$(sed -n 's/^module //p' "$folder/share/twire/go/go.mod")
        printf 'module app\n\ngo 1.19\n\nrequire %s v0.0.0\n\nreplace %s => %s\n' "$module" "$module" \
            "$folder/share/twire/go" >"$work/go/go.mod"
        check "$where: a Go program" sh -c 'cd "$0" && CGO_ENABLED=1 GOFLAGS=-mod=mod go build -o app . &&
            test "$(LD_LIBRARY_PATH="$1/lib" ./app)" = true' "$work/go" "$folder"
        check "$where: a Go program that needs no library" sh -c 'cd "$0" &&
            CGO_ENABLED=1 GOFLAGS=-mod=mod go build -tags twire_static -o app . && test "$(./app)" = true' "$work/go" "$folder"
    else
        skip Go
    fi
}
# Go does not notice that the output of pkg-config has changed.
export GOCACHE=$work/go-cache
files() {
    for file in lib/libtwire.so.0 lib/libtwire.a include/twire.h include/twire.hpp share/man/man1/twire.1 \
        share/man/man3/twire.3 share/bash-completion/completions/twire lib/systemd/system/twire-outbox.service \
        libexec/twire/smartd share/doc/twire/LICENSE-MIT share/doc/twire/LICENSE-APACHE share/doc/twire/NOTICES \
        share/doc/twire/NOTICES.libtwire README.md; do
        [ -s "$1/$file" ] || { echo "missing: $file"; return 1; }
    done
}
check 'files' files "$here"
check 'the library needs glibc 2.17 at most' glibc_at_most 2.17 "$here/lib/libtwire.so.0"
check 'no file has a path of the build' sh -c '! grep -rIl -e /usr/local -e "$1" "$0" --exclude-dir=doc --exclude-dir=man --exclude-dir=include |
    grep -v "install.sh\|README\|systemd"' "$here" "$PWD"
check 'the program is static' sh -c '! readelf -lW "$0" | grep INTERP' "$here/bin/twire"
check 'the program sends to its sandbox' "$here/bin/twire" sandbox exec -- "$here/bin/twire" send --to +15558676543 hi
if command -v pkg-config >/dev/null; then
    builds unpacked "$here"
    mkdir "$work/elsewhere" && mv "$here" "$work/elsewhere/twire" && here=$work/elsewhere/twire
    builds moved "$here"
    check 'install.sh' "$here/install.sh" "$work/prefix"
    check '... twice' "$here/install.sh" "$work/prefix"
    check '... files' sh -c 'for file in $(cd "$0" && find bin include lib libexec share ! -type d); do
        [ -e "$1/$file" ] || { echo "missing: $file"; exit 1; }; done' "$here" "$work/prefix"
    check '... units run the program there' grep -qx "ExecStart=$work/prefix/bin/twire outbox run" \
        "$work/prefix/lib/systemd/system/twire-outbox.service"
    mv "$here" "$here.away"
    builds installed "$work/prefix"
    mv "$here.away" "$here"
    check '... --uninstall' "$here/install.sh" --uninstall "$work/prefix"
    check '... leaves no file' test -z "$(find "$work/prefix" ! -type d)"
else
    skip 'programs (pkg-config)'
fi
check 'install.sh with DESTDIR' sh -c 'DESTDIR=$1/stage "$0/install.sh" /opt/twire &&
    grep -q "^ExecStart=/opt/twire/bin/twire" "$1/stage/opt/twire/lib/systemd/system/twire-outbox.service" &&
    "$1/stage/opt/twire/bin/twire" --version' "$here" "$work"
check 'a relative prefix is an error' sh -c '"$0/install.sh" here; test $? -eq 64' "$here"
printf 'portable (%d bytes): %d passed, %d failed, %d skipped\n' "$(stat -c %s "$archive")" $passed $failed $skipped
[ $failed -eq 0 ]
