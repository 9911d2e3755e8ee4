#!/usr/bin/env bash
# Tests the library as distributions build it with cargo-c: names, links, headers and pkg-config file.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
if ! command -v cargo-cinstall >/dev/null; then
    echo 'cargo-c: the library built with cargo-c' >>"${SKIPPED:-/dev/null}"
    echo 'cargo-c: 0 passed, 0 failed, 1 skipped'
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cargo cinstall --debug --locked -p twire-ffi --prefix=/usr --libdir=/usr/lib --destdir="$work" >"$work/log" 2>&1 || {
    tail -n 40 "$work/log"
    echo 'cargo-c: 0 passed, 1 failed'
    exit 1
}
. tests/checks.sh
lib=$work/usr/lib
check 'SONAME' test "$(readelf -d "$lib/libtwire.so" | sed -n 's/.*soname: \[\(.*\)\]/\1/p')" = libtwire.so.0
check 'a link of that name' test -e "$lib/libtwire.so.0"
check 'the static library' test -s "$lib/libtwire.a"
check 'twire.h' cmp include/twire.h "$work/usr/include/twire.h"
check 'twire.hpp' cmp include/twire.hpp "$work/usr/include/twire.hpp"
# cargo-c writes what rustc prints. That line has -lgcc_s, which no program linked with -static can have; the file of
# packaging/install.sh leaves it to the compiler.
read -ra private < <(sed -n 's/^Libs.private: //p' "$lib/pkgconfig/twire.pc")
links() {
    [ ${#private[@]} -gt 0 ] && cc -o "$work/app" tests/consumer/app.c -I"$work/usr/include" "$lib/libtwire.a" \
        "${private[@]}" && "$work/app" && ! readelf -dW "$work/app" | grep 'NEEDED.*libtwire'
}
check 'a program links with the static library' links
printf 'cargo-c: %d passed, %d failed\n' $passed $failed
[ $failed -eq 0 ]
