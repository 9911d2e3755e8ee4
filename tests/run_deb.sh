#!/usr/bin/env bash
# Builds the Debian source package with vendored crates (VENDOR=1 packaging/deb.sh), builds the packages from
# it without a network, and tests their contents: unpacked into a root directory, the program runs, and a C
# program builds and runs with the library.
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
# Without the network, if the machine permits that, and without crates downloaded earlier.
alone=(env CARGO_HOME="$work/cargo" CARGO_NET_OFFLINE=true CARGO_TARGET_DIR="$deb/build")
for unshare in 'unshare --net' 'unshare --map-root-user --net'; do
    # shellcheck disable=SC2086  # two words and more
    if $unshare true 2>/dev/null; then
        read -ra words <<<"$unshare"
        alone=("${words[@]}" "${alone[@]}")
        break
    fi
done
. tests/checks.sh
skipped=0
lint() { lintian --fail-on error --suppress-tags initial-upload-closes-no-bugs "$@"; }
if command -v lintian >/dev/null; then
    # Without the vendored crates, which lintian would check too.
    check 'a source package' packaging/deb.sh -S
    check 'lintian finds no error in it' lint "$deb"/twire_*_source.changes
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
# The build counts as a check.
passed=$((passed + 1))
multiarch=$(dpkg-architecture -qDEB_HOST_MULTIARCH)
root=$work/root lib=/usr/lib/$multiarch
for package in libtwire0 libtwire-dev twire twire-outbox twire-sendmail libpam-twire; do
    check "$package unpacks" sh -c 'dpkg-deb -x "$0"/target/deb/"$1"_[0-9]*.deb "$2"' "$PWD" $package "$root"
    # The files of the package.
    dpkg-deb -c target/deb/${package}_[0-9]*.deb | awk '$1 !~ /^d/ { print $6 }' | sort >"$work/$package"
done
lists() { [ "$(grep -v '/usr/share/\(doc\|man\|lintian\)/\|/usr/libexec/' "$work/$1")" = "$(printf '%s\n' "${@:2}" | sort)" ]; }
check 'libtwire0 contains the library' lists libtwire0 ".$lib/libtwire.so.0" ".$lib/libtwire.so.$version"
check 'libtwire-dev contains the headers and the files for linking' lists libtwire-dev ./usr/include/twire.h ./usr/include/twire.hpp \
    ".$lib/libtwire.a" ".$lib/libtwire.so" ".$lib/pkgconfig/twire.pc" ".$lib/cmake/twire/twire-config.cmake" \
    ".$lib/cmake/twire/twire-config-version.cmake"
check 'twire contains the program and completions' lists twire ./usr/bin/twire \
    ./usr/share/bash-completion/completions/twire ./usr/share/zsh/vendor-completions/_twire \
    ./usr/share/fish/vendor_completions.d/twire.fish
check 'twire has a name for every hook that runs a program' grep -qx ./usr/libexec/twire/smartd "$work/twire"
units=(twire-notify@.service twire-outbox.path twire-outbox.service twire-serve.service)
check 'twire-outbox contains the units' lists twire-outbox "${units[@]/#/./lib/systemd/system/}"
check 'twire-sendmail contains the names of a mailer' lists twire-sendmail ./usr/lib/sendmail ./usr/sbin/sendmail
check 'libpam-twire contains the module' lists libpam-twire "./lib/$multiarch/security/pam_twire.so"
check 'manual pages' sh -c 'test -f "$0/usr/share/man/man1/twire-send.1.gz" && test -f "$0/usr/share/man/man3/twire.3.gz"' "$root"
check 'libtwire-dev depends on the library of its version' sh -c '
    dpkg-deb -f target/deb/libtwire-dev_[0-9]*.deb Depends | grep -q "libtwire0 (= "'
check 'the program does not depend on the library' sh -c '! dpkg-deb -f target/deb/twire_[0-9]*.deb Depends | grep -q libtwire'
check 'the program runs' "$root/usr/bin/twire" segments hello
check 'no bundled certificate authorities in the library' sh -c '! grep -q "ISRG Root X1" "$0"' "$root$lib/libtwire.so.0"
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
    check '... runs without the library' "$work/static"
else
    skipped=$((skipped + 1))
    echo 'deb: pkg-config' >>"${SKIPPED:-/dev/null}"
fi
if command -v lintian >/dev/null; then
    check 'lintian finds no error in the packages' lint "$deb/twire_$version"-*_"$(dpkg-architecture -qDEB_HOST_ARCH)".changes
fi
printf 'deb: %d passed, %d failed, %d skipped\n' $passed $failed $skipped
[ $failed -eq 0 ]
