#!/usr/bin/env bash
# Installs into an empty prefix and builds consumers the way users do: plain cc, pkg-config, CMake.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
prefix=$work/opt/twire
skipped=0
. tests/checks.sh
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
#include <twire.hpp>
int main() { return twire::segments::of("hi").count() == 1 ? 0 : 1; }
C
cat >"$work/alone.c" <<'C'
#include <twire.h>
#include <twire.h>
int other(void);
int other(void) { return twire_abi_version() == TWIRE_ABI_VERSION; }
C
cat >"$work/main.c" <<'C'
#include <twire.h>
int other(void);
int main(void) { return other() && twire_version() != NULL ? 0 : 1; }
C

check 'make install' env BUILD=target/debug PREFIX="$prefix" packaging/install.sh
check 'DESTDIR is put in front, and only there' env BUILD=target/debug DESTDIR="$work/stage" PREFIX=/usr sh -c '
    packaging/install.sh && test -f "$DESTDIR/usr/lib/libtwire.so.0" &&
    grep -qx "libdir=/usr/lib" "$DESTDIR/usr/lib/pkgconfig/twire.pc"'
check 'make uninstall leaves no file' env BUILD=target/debug DESTDIR="$work/stage" PREFIX=/usr sh -c '
    packaging/install.sh --uninstall && test -z "$(find "$DESTDIR" ! -type d)"'
check 'a prefix that is no path is refused' sh -c 'PREFIX=here packaging/install.sh; test $? -eq 64'
check 'the installed program' "$prefix/bin/twire" --version
export LD_LIBRARY_PATH=$prefix/lib
# shellcheck disable=SC2016  # the inner shell expands
only_twire='test -z "$(nm --defined-only -g "$1" 2>/dev/null | awk "NF == 3 && \$3 !~ /^twire_/")"'
check 'the static library shows twire_* alone' sh -c "$only_twire" sh "$prefix/lib/libtwire.a"
check 'the shared library shows twire_* alone' sh -c "${only_twire/-g/-gD}" sh "$prefix/lib/libtwire.so"

strict=(-Wall -Wextra -pedantic -Werror)
# What each way of linking adds to a compiler's line.
declare -A line=([plain]="-I$prefix/include -L$prefix/lib -ltwire")
if command -v pkg-config >/dev/null; then
    export PKG_CONFIG_PATH=$prefix/lib/pkgconfig
    line[pkg-config]=$(pkg-config --cflags --libs twire)
    line[pkg-config-static]=$(pkg-config --cflags --libs --static twire | sed 's/-ltwire/-l:libtwire.a/')
    line[static_libs]="$(pkg-config --cflags twire) $(pkg-config --variable=static_libs twire)"
else
    skip pkg-config
fi
# consumer HOW COMPILER STD SOURCES...: builds strictly and runs; a static one without the shared library at hand.
consumer() {
    local how=$1 compiler=$2 std=$3 added
    shift 3
    read -ra added <<<"${line[$how]}"
    "$compiler" "-std=$std" "${strict[@]}" -o "$work/app" "$@" "${added[@]}" || return
    case $how in
    *static*) LD_LIBRARY_PATH='' "$work/app" ;;
    *) "$work/app" ;;
    esac
}
for compiler in gcc clang; do
    if ! command -v $compiler >/dev/null; then
        skip "$compiler"
        continue
    fi
    for how in "${!line[@]}"; do
        for std in c99 c11 gnu89; do
            check "$compiler $std, $how" consumer "$how" $compiler $std "$work/app.c"
        done
        for std in c++11 c++20; do
            check "$compiler $std, $how" consumer "$how" "${compiler/gcc/g}++" $std "$work/app.cpp"
        done
    done
    for std in c99 c11 gnu89; do
        check "$compiler $std, the header alone, twice, and in two units" \
            consumer plain $compiler $std "$work/main.c" "$work/alone.c"
    done
done

# A program of a module that wants the Go package: by pkg-config, shared and with the tag for static.
if command -v go >/dev/null && command -v pkg-config >/dev/null; then
    mkdir "$work/go"
    cat >"$work/go/main.go" <<'C'
package main

import (
	"fmt"

	"github.com/twire/twire/go"
)

func main() {
	parts, err := twire.CountSegments("hi", true)
	fmt.Println(err == nil && parts.Count == 1)
}
C
    printf 'module app\n\ngo %s\n\nrequire github.com/twire/twire/go v0.0.0\n\nreplace github.com/twire/twire/go => %s\n' \
        "$(sed -n 's/^go //p' go/go.mod)" "$PWD/go" >"$work/go/go.mod"
    # A cache of its own: Go's does not see that pkg-config leads elsewhere than in an earlier run.
    go_program() { (cd "$work/go" && CGO_ENABLED=1 GOFLAGS=-mod=mod GOCACHE="$work/go/cache" go build "$@"); }
    needs_libtwire() { readelf -dW "$work/go/$1" | grep -q 'NEEDED.*libtwire'; }
    check 'Go, shared' go_program -o shared .
    check '... which wants the library' needs_libtwire shared
    check '... and runs with it' "$work/go/shared"
    check 'Go, twire_static' go_program -tags twire_static -o static .
    # shellcheck disable=SC2016
    check '... which runs without the library' sh -c '! readelf -dW "$0" | grep -q "NEEDED.*libtwire" &&
        test "$(LD_LIBRARY_PATH="" "$0")" = true' "$work/go/static"
else
    skip 'Go, with pkg-config'
fi

if command -v cmake >/dev/null; then
    mkdir "$work/cmake" && cp "$work"/app.{c,cpp} "$work/cmake"
    cat >"$work/cmake/CMakeLists.txt" <<'C'
cmake_minimum_required(VERSION 3.13)
project(app C CXX)
find_package(twire 0.1 REQUIRED)
find_package(twire 0.1 REQUIRED)
add_compile_options(-Wall -Wextra -pedantic -Werror)
set(CMAKE_CXX_STANDARD 11)
foreach(target shared static)
    if(target STREQUAL shared)
        set(library twire::twire)
    else()
        set(library twire::static)
    endif()
    add_executable(${target} app.c)
    target_link_libraries(${target} ${library})
    add_executable(${target}-cpp app.cpp)
    target_link_libraries(${target}-cpp ${library})
endforeach()
C
    for compiler in gcc clang; do
        command -v $compiler >/dev/null || continue
        check "CMake, both targets, $compiler" sh -c 'cmake -S "$0" -B "$0/$2" -DCMAKE_PREFIX_PATH="$1" \
            -DCMAKE_C_COMPILER="$2" -DCMAKE_CXX_COMPILER="$3" && cmake --build "$0/$2" &&
            "$0/$2/shared" && "$0/$2/shared-cpp" && LD_LIBRARY_PATH= "$0/$2/static" &&
            LD_LIBRARY_PATH= "$0/$2/static-cpp"' "$work/cmake" "$prefix" $compiler "${compiler/gcc/g}++"
    done
    cat >"$work/cmake/CMakeLists.txt" <<'C'
cmake_minimum_required(VERSION 3.13)
project(app C)
find_package(twire 1.0 REQUIRED)
C
    check 'CMake, a version of another ABI is refused' sh -c '
        ! cmake -S "$0" -B "$0/other" -DCMAKE_PREFIX_PATH="$1" >/dev/null 2>&1' "$work/cmake" "$prefix"
else
    skip CMake
fi

# The example of the manual is what a reader will copy.
sed -n '/^#include <stdio.h>/,/^\.fi/p' packaging/man/twire.3 | sed '/^\.fi/d; s/\\e/\\/g' >"$work/manual.c"
check 'the example of twire(3), without credentials' sh -c '
    cc -std=c99 -Wall -Wextra -Werror -o "$0/manual" "$0/manual.c" -I"$1/include" -L"$1/lib" -ltwire &&
    ! env -i LD_LIBRARY_PATH="$1/lib" HOME="$0" "$0/manual" 2>"$0/manual.said" &&
    grep -q TWILIO_ACCOUNT_SID "$0/manual.said"' "$work" "$prefix"
# shellcheck disable=SC2016
check 'twire(3) names what there is, and all of it' sh -c '
    sed -n "/^\.SH DESC/,/^\.SS/p" packaging/man/twire.3 | grep -o "twire_[a-z_]*\*\{0,1\}" | sort -u >"$0/named"
    while read -r name; do
        grep -q "^${name%\*}" ffi/abi.txt || { echo "no $name"; exit 1; }
    done <"$0/named"
    grep -v "^#" ffi/abi.txt | while read -r symbol; do
        while read -r name; do
            case $symbol in ${name}) continue 2 ;; esac
        done <"$0/named"
        echo "not named: $symbol"
        exit 1
    done' "$work"
if command -v man >/dev/null; then
    for page in '1 twire' '1 twire-sandbox-exec' '3 twire'; do
        # shellcheck disable=SC2086  # section and name
        check "man $page" man -M "$prefix/share/man" -w $page
    done
else
    skip man
fi
if command -v mandoc >/dev/null; then
    check 'manual pages are well formed' sh -c '
        # Pages have no date, and clap_mangen breaks lines beside paragraphs.
        ! mandoc -Tlint -W warning "$0"/share/man/man[13]/twire* | grep -v "missing date\|skipping paragraph macro: br"' "$prefix"
else
    skip 'mandoc: how manual pages are formed'
fi

# complete SHELL: what the installed completions offer for `twire api messages.cr` and `twire se`.
complete_with() {
    PATH=$prefix/bin:$PATH
    case $1 in
    bash)
        bash -c '. "$0/share/bash-completion/completions/twire"
            COMP_WORDS=(twire api messages.cr) COMP_CWORD=2; _twire_keys twire messages.cr api; echo "${COMPREPLY[@]}"
            COMP_WORDS=(twire se) COMP_CWORD=1; _twire_keys twire se twire; echo "${COMPREPLY[@]}"' "$prefix"
        ;;
    zsh)
        zsh -f -c 'autoload -U compinit && compinit -u -D && . "$0/share/zsh/site-functions/_twire"
            compadd() { print -- $*; }
            words=(twire api messages.cr) CURRENT=3 PREFIX=messages.cr; $_comps[twire]
            functions _twire' "$prefix"
        ;;
    fish)
        fish --no-config -c '. "$argv/share/fish/vendor_completions.d/twire.fish"
            complete -C "twire api messages.cr"; complete -C "twire se"' "$prefix"
        ;;
    esac
}
for shell in bash zsh fish; do
    if command -v $shell >/dev/null; then
        completed() { complete_with $shell >"$work/completed" && grep -q 'accounts.messages.create' "$work/completed" &&
            grep -q segments "$work/completed"; }
        check "completion in $shell" completed
    else
        skip "$shell: completion"
    fi
done

printf 'install: %d passed, %d failed, %d skipped\n' $passed $failed $skipped
[ $failed -eq 0 ]
