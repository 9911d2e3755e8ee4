#!/bin/sh
# install.sh [--uninstall | --library]: installs what `make optimised` built under $DESTDIR$PREFIX, or removes the same
# files. --library: only what programs in C and C++ link with.
#
# PREFIX (/usr/local), DESTDIR (empty), BINDIR ($PREFIX/bin), LIBDIR ($PREFIX/lib), INCLUDEDIR
# ($PREFIX/include), MANDIR ($PREFIX/share/man), HOOKDIR ($PREFIX/libexec/twire: the program under the names
# of its hooks), UNITDIR ($PREFIX/lib/systemd/system), PAMDIR ($LIBDIR/security; only where packaging/pam.sh
# has built the module), DOCDIR ($PREFIX/share/doc/twire: licenses, and notices of what is linked in) and the
# directories of the completions (BASHDIR, ZSHDIR, FISHDIR) can be set. It needs no root and changes no cache;
# run ldconfig if the system requires it, and `twire setup`.
set -eu
cd "$(dirname "$0")/.."
PREFIX=${PREFIX:-/usr/local}
BINDIR=${BINDIR:-$PREFIX/bin}
LIBDIR=${LIBDIR:-$PREFIX/lib}
INCLUDEDIR=${INCLUDEDIR:-$PREFIX/include}
MANDIR=${MANDIR:-$PREFIX/share/man}
HOOKDIR=${HOOKDIR:-$PREFIX/libexec/twire}
UNITDIR=${UNITDIR:-$PREFIX/lib/systemd/system}
PAMDIR=${PAMDIR:-$LIBDIR/security}
DOCDIR=${DOCDIR:-$PREFIX/share/doc/twire}
BASHDIR=${BASHDIR:-$PREFIX/share/bash-completion/completions}
ZSHDIR=${ZSHDIR:-$PREFIX/share/zsh/site-functions}
FISHDIR=${FISHDIR:-$PREFIX/share/fish/vendor_completions.d}
BUILD=${BUILD:-target/release}
uninstall='' library=''
case ${1:-} in
'') ;;
--uninstall) uninstall=yes ;;
--library) library=yes ;;
*)
    echo "usage: install.sh [--uninstall | --library]" >&2
    exit 64
    ;;
esac
for path in "$PREFIX" "$BINDIR" "$LIBDIR" "$INCLUDEDIR" "$MANDIR" "$HOOKDIR" "$UNITDIR" "$PAMDIR" "$DOCDIR" "$BASHDIR" "$ZSHDIR" "$FISHDIR"; do
    case $path in
    /*) ;;
    *)
        echo "install: not an absolute path: $path" >&2
        exit 64
        ;;
    esac
done
root=${DESTDIR:-}
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
abi=$(sed -n 's/^#define TWIRE_ABI_VERSION //p' include/twire.h)
# What rustc prints for --print native-static-libs (ffi/tests/abi.rs compares), without -lgcc_s: the compiler adds
# it, or -lgcc_eh with -static, for which no libgcc_s exists.
private='-lutil -lrt -lpthread -lm -ldl -lc'
shared=libtwire.so.$version
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# place MODE FROM TO
place() {
    if [ -n "$uninstall" ]; then
        rm -f "$root$3"
    else
        install -d "$root$(dirname "$3")"
        install -m "$1" "$2" "$root$3"
    fi
}
# link TO FROM
link() {
    if [ -n "$uninstall" ]; then
        rm -f "$root$2"
    else
        install -d "$root$(dirname "$2")"
        ln -sf "$1" "$root$2"
    fi
}
# fill TEMPLATE LIBRARIES TO
fill() {
    sed -e "s|@PREFIX@|$PREFIX|g" -e "s|@LIBDIR@|$LIBDIR|g" -e "s|@INCLUDEDIR@|$INCLUDEDIR|g" \
        -e "s|@VERSION@|$version|g" -e "s|@MAJOR@|${version%%.*}|g" -e "s|@LIBS_PRIVATE@|$2|g" \
        -e "s|@SHARED_NAME@|$shared|g" -e "s|@SONAME@|libtwire.so.$abi|g" \
        -e "s|@BINDIR@|$BINDIR|g" -e "s|@INCLUDE_FROM_LIB@|$(realpath -m --relative-to="$LIBDIR" "$INCLUDEDIR")|g" "$1" >"$work/filled"
    place 644 "$work/filled" "$3"
}

place 755 "$BUILD/libtwire.so" "$LIBDIR/$shared"
link "$shared" "$LIBDIR/libtwire.so.$abi"
link "libtwire.so.$abi" "$LIBDIR/libtwire.so"
[ -n "$uninstall" ] || packaging/localize.sh "$BUILD/libtwire.a" "$work/libtwire.a"
place 644 "$work/libtwire.a" "$LIBDIR/libtwire.a"
for header in twire.h twire.hpp; do
    place 644 "include/$header" "$INCLUDEDIR/$header"
done
fill packaging/twire.pc.in "$private" "$LIBDIR/pkgconfig/twire.pc"
# CMake takes a list, with semicolons.
for file in twire-config twire-config-version; do
    fill "packaging/cmake/$file.cmake.in" "$(printf '%s' "$private" | sed 's/-l//g; s/ /;/g')" \
        "$LIBDIR/cmake/twire/$file.cmake"
done
[ -z "$library" ] || exit 0
place 755 "$BUILD/twire" "$BINDIR/twire"
for page in packaging/man/*.[138]; do
    case $page in
    */pam_twire.8) [ -n "$uninstall" ] || [ -e "$BUILD/pam_twire.so" ] || continue ;;
    esac
    place 644 "$page" "$MANDIR/man${page##*.}/${page##*/}"
done
place 644 packaging/completions/twire.bash "$BASHDIR/twire"
place 644 packaging/completions/_twire "$ZSHDIR/_twire"
place 644 packaging/completions/twire.fish "$FISHDIR/twire.fish"
place 644 LICENSE-MIT "$DOCDIR/LICENSE-MIT"
place 644 LICENSE-APACHE "$DOCDIR/LICENSE-APACHE"
place 644 cli/NOTICES "$DOCDIR/NOTICES"
place 644 ffi/NOTICES "$DOCDIR/NOTICES.libtwire"
# Systems that run a program get one under a name of their own; those that mail or post do not.
for hook in hooks/*/hook.toml; do
    grep -qE '^input = .*(mail|json)' "$hook" ||
        link "$(realpath -m --relative-to="$HOOKDIR" "$BINDIR")/twire" "$HOOKDIR/$(basename "$(dirname "$hook")")"
done
for unit in twire-outbox.service twire-notify@.service twire-serve.service; do
    fill "packaging/systemd/$unit.in" '' "$UNITDIR/$unit"
done
place 644 packaging/systemd/twire-outbox.path "$UNITDIR/twire-outbox.path"
if [ -n "$uninstall" ] || [ -e "$BUILD/pam_twire.so" ]; then
    place 644 "$BUILD/pam_twire.so" "$PAMDIR/pam_twire.so"
fi
[ -z "$uninstall" ] || rmdir "$root$LIBDIR/cmake/twire" "$root$HOOKDIR" "$root$DOCDIR" 2>/dev/null || true
