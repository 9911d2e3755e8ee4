#!/usr/bin/env bash
# Installs into an empty prefix and builds consumers the way users do: plain cc, pkg-config, CMake.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
prefix=$work/opt/twire
passed=0 failed=0 skipped=0

check() {
    local name=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAIL  %s\n' "$name"
        sed 's/^/      /' "$work/said"
    fi
}
skip() {
    skipped=$((skipped + 1))
    echo "install: $1" >>"${SKIPPED:-/dev/null}"
}

cat >"$work/app.c" <<'C'
#include <stdio.h>
#include <string.h>
#include <twire.h>
int main(void) {
    twire_twiml *twiml;
    const char *xml = NULL;
    if (strcmp(twire_version(), TWIRE_VERSION) != 0 || twire_abi_version() != TWIRE_ABI_VERSION) return 1;
    if (twire_twiml_new("voice", &twiml, NULL) != TWIRE_OK) return 2;
    if (twire_twiml_add(twiml, "Say", "hi") != TWIRE_OK) return 3;
    if (twire_twiml_write(twiml, &xml, NULL, NULL) != TWIRE_OK || strstr(xml, "<Say>hi</Say>") == NULL) return 4;
    twire_twiml_free(twiml);
    return 0;
}
C
cat >"$work/app.cpp" <<'C'
#include <twire.hpp>
int main() { return twire::segments::of("hi").count() == 1 ? 0 : 1; }
C

check 'make install' env BUILD=target/debug PREFIX="$prefix" packaging/install.sh
check 'DESTDIR is put in front, and only there' env BUILD=target/debug DESTDIR="$work/stage" PREFIX=/usr sh -c '
    packaging/install.sh && test -f "$DESTDIR/usr/lib/libtwire.so.0" &&
    grep -qx "libdir=/usr/lib" "$DESTDIR/usr/lib/pkgconfig/twire.pc"'
check 'the installed program' "$prefix/bin/twire" --version
export LD_LIBRARY_PATH=$prefix/lib
# shellcheck disable=SC2016  # the inner shell expands
only_twire='test -z "$(nm --defined-only -g "$1" 2>/dev/null | awk "NF == 3 && \$3 !~ /^twire_/")"'
check 'the static library shows twire_* alone' sh -c "$only_twire" sh "$prefix/lib/libtwire.a"
check 'the shared library shows twire_* alone' sh -c "${only_twire/-g/-gD}" sh "$prefix/lib/libtwire.so"

for compiler in gcc clang; do
    if ! command -v $compiler >/dev/null; then
        skip "$compiler"
        continue
    fi
    for std in c99 c11 gnu89; do
        flags=("-std=$std" -Wall -Wextra -Werror)
        [ $std = gnu89 ] || flags+=(-pedantic)
        check "$compiler $std, shared" sh -c '"$@" && "$0"' "$work/app" $compiler "${flags[@]}" -o "$work/app" \
            "$work/app.c" -I"$prefix/include" -L"$prefix/lib" -ltwire
    done
    for std in c++11 c++20; do
        check "$compiler $std, shared" sh -c '"$@" && "$0"' "$work/app" "${compiler/gcc/g}++" -std=$std -Wall -Wextra \
            -pedantic -Werror -o "$work/app" "$work/app.cpp" -I"$prefix/include" -L"$prefix/lib" -ltwire
    done
done

if command -v pkg-config >/dev/null; then
    export PKG_CONFIG_PATH=$prefix/lib/pkgconfig
    read -ra shared < <(pkg-config --cflags --libs twire)
    read -ra static < <(pkg-config --cflags --libs --static twire | sed 's/-ltwire/-l:libtwire.a/')
    check 'pkg-config, shared' sh -c '"$@" && "$0"' "$work/app" cc -o "$work/app" "$work/app.c" "${shared[@]}"
    check 'pkg-config, static' sh -c '"$@" && LD_LIBRARY_PATH= "$0"' "$work/app" cc -o "$work/app" "$work/app.c" "${static[@]}"
else
    skip pkg-config
fi

if command -v cmake >/dev/null; then
    mkdir "$work/cmake" && cp "$work/app.c" "$work/cmake"
    cat >"$work/cmake/CMakeLists.txt" <<'C'
cmake_minimum_required(VERSION 3.13)
project(app C)
find_package(twire 0.1 REQUIRED)
add_executable(shared app.c)
target_link_libraries(shared twire::twire)
add_executable(static app.c)
target_link_libraries(static twire::static)
C
    check 'CMake, both targets' sh -c 'cmake -S "$0" -B "$0/build" -Dtwire_DIR="$1/lib/cmake/twire" &&
        cmake --build "$0/build" && "$0/build/shared" && LD_LIBRARY_PATH= "$0/build/static"' "$work/cmake" "$prefix"
else
    skip CMake
fi

printf 'install: %d passed, %d failed, %d skipped\n' $passed $failed $skipped
[ $failed -eq 0 ]
