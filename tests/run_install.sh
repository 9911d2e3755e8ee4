#!/usr/bin/env bash
# Installs into an empty prefix, and builds programs against it as users do: plain cc, pkg-config, CMake, Go.
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

cp tests/consumer/app.{c,cpp} "$work"
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
check 'DESTDIR is a prefix of the paths, and appears in no file' env BUILD=target/debug DESTDIR="$work/stage" PREFIX=/usr sh -c '
    packaging/install.sh && test -f "$DESTDIR/usr/lib/libtwire.so.0" &&
    grep -qx "libdir=/usr/lib" "$DESTDIR/usr/lib/pkgconfig/twire.pc"'
check 'units run the program that is installed' env DESTDIR="$work/stage" sh -c '
    grep -qx "ExecStart=/usr/bin/twire outbox run" "$DESTDIR/usr/lib/systemd/system/twire-outbox.service" &&
    ! grep -r @ "$DESTDIR"/usr/lib/systemd/system/twire-outbox.service | grep -vE "SystemCallFilter"'
check 'hooks that run a program have names of their own' env DESTDIR="$work/stage" sh -c '
    test "$(readlink -f "$DESTDIR/usr/libexec/twire/smartd")" = "$(readlink -f "$DESTDIR/usr/bin/twire")" &&
    test ! -e "$DESTDIR/usr/libexec/twire/cron" && test ! -e "$DESTDIR/usr/libexec/twire/grafana"'
if [ -e /usr/include/security/pam_modules.h ]; then
    mkdir "$work/built"
    ln -s "$PWD"/target/debug/{twire,libtwire.a,libtwire.so} "$work/built"
    check 'the PAM module is built' packaging/pam.sh target/debug "$work/built"
    check '... and installed where it was built' env BUILD="$work/built" DESTDIR="$work/stage" PREFIX=/usr sh -c '
        packaging/install.sh && test -f "$DESTDIR/usr/lib/security/pam_twire.so" &&
        test -f "$DESTDIR/usr/share/man/man8/pam_twire.8"'
else
    skip 'PAM module (libpam0g-dev)'
fi
check 'make uninstall leaves no file' env BUILD=target/debug DESTDIR="$work/stage" PREFIX=/usr sh -c '
    packaging/install.sh --uninstall && test -z "$(find "$DESTDIR" ! -type d)"'
check 'a relative prefix is an error' sh -c 'PREFIX=here packaging/install.sh; test $? -eq 64'
check 'the installed program' "$prefix/bin/twire" --version
export LD_LIBRARY_PATH=$prefix/lib
# shellcheck disable=SC2016  # the inner shell expands
only_twire='test -z "$(nm --defined-only -g "$1" 2>/dev/null | awk "NF == 3 && \$3 !~ /^twire_/")"'
check 'the static library exports only twire_*' sh -c "$only_twire" sh "$prefix/lib/libtwire.a"
check 'the shared library exports only twire_*' sh -c "${only_twire/-g/-gD}" sh "$prefix/lib/libtwire.so"

strict=(-Wall -Wextra -pedantic -Werror)
# The compiler flags of each way of linking. With "alone", nothing is loaded at run time, not even the C library.
declare -A line=([plain]="-I$prefix/include -L$prefix/lib -ltwire")
if command -v pkg-config >/dev/null; then
    export PKG_CONFIG_PATH=$prefix/lib/pkgconfig
    line[pkg-config]=$(pkg-config --cflags --libs twire)
    line[pkg-config-static]=$(pkg-config --cflags --libs --static twire | sed 's/-ltwire/-l:libtwire.a/')
    line[alone-static]="-static ${line[pkg-config-static]}"
    line[static_libs]="$(pkg-config --cflags twire) $(pkg-config --variable=static_libs twire)"
else
    skip pkg-config
fi
# consumer HOW COMPILER STD SOURCES...: builds a program with all warnings as errors and runs it, a static
# one without the shared library.
consumer() {
    local how=$1 compiler=$2 std=$3 flags
    shift 3
    read -ra flags <<<"${line[$how]}"
    "$compiler" "-std=$std" "${strict[@]}" -o "$work/app" "$@" "${flags[@]}" || return
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

# A module that requires the Go package, with pkg-config: shared and static.
if command -v go >/dev/null && command -v pkg-config >/dev/null; then
    mkdir "$work/go"
    cat >"$work/go/main.go" <<'C'
package main

import (
	"fmt"

	"twire.example/go"
)

func main() {
	segments, err := twire.CountSegments("hi", true)
	fmt.Println(err == nil && segments.Count == 1)
}
C
    printf 'module app\n\ngo %s\n\nrequire twire.example/go v0.0.0\n\nreplace twire.example/go => "%s"\n' \
        "$(sed -n 's/^go //p' go/go.mod)" "$PWD/go" >"$work/go/go.mod"
    # With its own cache: Go's does not notice that the output of pkg-config has changed.
    go_program() { (cd "$work/go" && CGO_ENABLED=1 GOFLAGS=-mod=mod GOCACHE="$work/go/cache" go build "$@"); }
    needs_libtwire() { readelf -dW "$work/go/$1" | grep -q 'NEEDED.*libtwire'; }
    check 'Go, shared' go_program -o shared .
    check '... which needs the library' needs_libtwire shared
    check '... runs with it' "$work/go/shared"
    check 'Go, twire_static' go_program -tags twire_static -o static .
    # shellcheck disable=SC2016
    check '... runs without the library' sh -c '! readelf -dW "$0" | grep -q "NEEDED.*libtwire" &&
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
    check 'CMake rejects a version with another ABI' sh -c '
        ! cmake -S "$0" -B "$0/other" -DCMAKE_PREFIX_PATH="$1" >/dev/null 2>&1' "$work/cmake" "$prefix"
else
    skip CMake
fi

# The example of the manual page.
sed -n '/^#include <stdio.h>/,/^\.fi/p' packaging/man/twire.3 | sed '/^\.fi/d; s/\\e/\\/g' >"$work/manual.c"
check 'the example of twire(3), without credentials' sh -c '
    cc -std=c99 -Wall -Wextra -Werror -o "$0/manual" "$0/manual.c" -I"$1/include" -L"$1/lib" -ltwire &&
    ! env -i LD_LIBRARY_PATH="$1/lib" HOME="$0" "$0/manual" 2>"$0/manual.err" &&
    grep -q TWILIO_ACCOUNT_SID "$0/manual.err"' "$work" "$prefix"
# shellcheck disable=SC2016
check 'twire(3) names exactly the symbols of the library' env LC_ALL=C sh -c '
    sed -n "/^\.SH DESC/,/^\.SS/p" packaging/man/twire.3 | grep -o "twire_[a-z_]*\*\{0,1\}" | sort -u >"$0/named"
    while read -r name; do
        grep -q "^${name%\*}" ffi/abi.txt || { echo "not in the library: $name"; exit 1; }
    done <"$0/named"
    grep -v "^#" ffi/abi.txt | while read -r symbol; do
        while read -r name; do
            case $symbol in ${name}) continue 2 ;; esac
        done <"$0/named"
        echo "not in twire(3): $symbol"
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
    skip 'mandoc: the form of manual pages'
fi

# complete_with SHELL: prints the completions for `twire api messages.cr` and `twire se`.
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
