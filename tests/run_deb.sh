#!/usr/bin/env bash
# Makes the Debian source package with all crates in it (VENDOR=1 packaging/deb.sh), builds the packages
# from that alone, as a builder without a network does, and looks at what is in them: unpacked into a
# root of their own, the program runs, and a C program is built and runs against the library.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
if ! command -v dpkg-buildpackage >/dev/null || ! command -v dh >/dev/null; then
    echo 'deb: Debian packages (dpkg-dev, debhelper)' >>"${SKIPPED:-/dev/null}"
    echo 'deb: 0 passed, 0 failed, 1 skipped'
    exit 0
fi
mkdir -p target/deb
deb=$PWD/target/deb
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(sed -n "/^\[workspace.package\]/,/^\[/s/^version = \"\(.*\)\"/\1/p" Cargo.toml)
# No network where this machine lets it be taken away; nor any crate that was fetched before.
alone=(env CARGO_HOME="$work/cargo" CARGO_NET_OFFLINE=true CARGO_TARGET_DIR="$deb/build")
for without in 'unshare --net' 'unshare --map-root-user --net'; do
    # shellcheck disable=SC2086  # two words and more
    if $without true 2>/dev/null; then
        read -ra words <<<"$without"
        alone=("${words[@]}" "${alone[@]}")
        break
    fi
done
. tests/checks.sh
skipped=0
sound() { lintian --fail-on error --suppress-tags initial-upload-closes-no-bugs "$@"; }
if command -v lintian >/dev/null; then
    # Crates in it are not this project's to look at, so this is the package without them.
    check 'a source package' packaging/deb.sh -S
    check '... in which lintian finds no error' sound "$deb"/twire_*_source.changes
else
    skipped=$((skipped + 1))
    echo 'deb: lintian' >>"${SKIPPED:-/dev/null}"
fi
build() {
    VENDOR=1 packaging/deb.sh -S || return
    rm -rf "$deb/unpacked"
    dpkg-source --extract "$deb/twire_$version"-*.dsc "$deb/unpacked" || return
    (cd "$deb/unpacked" && "${alone[@]}" dpkg-buildpackage --build=binary --no-sign --no-check-builddeps)
}
build >"$deb/log" 2>&1 || {
    tail -n 40 "$deb/log"
    printf 'deb: %d passed, %d failed\n' $passed $((failed + 1))
    exit 1
}
# The build itself went well.
passed=$((passed + 1))
multiarch=$(dpkg-architecture -qDEB_HOST_MULTIARCH)
root=$work/root lib=/usr/lib/$multiarch
for package in libtwire0 libtwire-dev twire; do
    check "$package unpacks" sh -c 'dpkg-deb -x "$0"/target/deb/"$1"_[0-9]*.deb "$2"' "$PWD" $package "$root"
    # Nothing but what is meant to be in it.
    dpkg-deb -c target/deb/${package}_[0-9]*.deb | awk '$1 !~ /^d/ { print $6 }' | sort >"$work/$package"
done
lists() { [ "$(grep -v '/usr/share/\(doc\|man\)/' "$work/$1")" = "$(printf '%s\n' "${@:2}" | sort)" ]; }
check 'libtwire0 has the library' lists libtwire0 ".$lib/libtwire.so.0" ".$lib/libtwire.so.$version"
check 'libtwire-dev has what a build wants' lists libtwire-dev ./usr/include/twire.h ./usr/include/twire.hpp \
    ".$lib/libtwire.a" ".$lib/libtwire.so" ".$lib/pkgconfig/twire.pc" ".$lib/cmake/twire/twire-config.cmake" \
    ".$lib/cmake/twire/twire-config-version.cmake"
check 'twire has the program and completions' lists twire ./usr/bin/twire \
    ./usr/share/bash-completion/completions/twire ./usr/share/zsh/vendor-completions/_twire \
    ./usr/share/fish/vendor_completions.d/twire.fish
check 'manual pages' sh -c 'test -f "$0/usr/share/man/man1/twire-send.1.gz" && test -f "$0/usr/share/man/man3/twire.3.gz"' "$root"
check 'libtwire-dev wants the library of its version' sh -c '
    dpkg-deb -f target/deb/libtwire-dev_[0-9]*.deb Depends | grep -q "libtwire0 (= "'
check 'the program needs no library of these' sh -c '! dpkg-deb -f target/deb/twire_[0-9]*.deb Depends | grep -q libtwire'
check 'the program runs' "$root/usr/bin/twire" segments hello
check 'no bundled roots in the library' sh -c '! grep -q "ISRG Root X1" "$0"' "$root$lib/libtwire.so.0"
cat >"$work/app.c" <<'C'
#include <string.h>
#include <twire.h>
int main(void) { return strcmp(twire_version(), TWIRE_VERSION) == 0 ? 0 : 1; }
C
if command -v pkg-config >/dev/null; then
    export PKG_CONFIG_SYSROOT_DIR=$root PKG_CONFIG_LIBDIR=$root$lib/pkgconfig
    read -ra shared < <(pkg-config --cflags --libs twire)
    read -ra static < <(pkg-config --cflags --libs --static twire | sed 's/-ltwire/-l:libtwire.a/')
    unset PKG_CONFIG_SYSROOT_DIR PKG_CONFIG_LIBDIR
    check 'a program, shared' sh -c 'lib=$1 out=$2; shift 2; "$@" -o "$out" && LD_LIBRARY_PATH=$lib "$out"' sh "$root$lib" "$work/app" cc "$work/app.c" "${shared[@]}"
    check 'a program, static' cc -o "$work/static" "$work/app.c" "${static[@]}"
    check '... which runs alone' "$work/static"
else
    skipped=$((skipped + 1))
    echo 'deb: pkg-config' >>"${SKIPPED:-/dev/null}"
fi
if command -v lintian >/dev/null; then
    check 'lintian finds no error' sound "$deb/twire_$version"-*_"$(dpkg-architecture -qDEB_HOST_ARCH)".changes
fi
printf 'deb: %d passed, %d failed, %d skipped\n' $passed $failed $skipped
[ $failed -eq 0 ]
