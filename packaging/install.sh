#!/bin/sh
# install.sh [--uninstall]: puts what `make release` built under $DESTDIR$PREFIX, in the usual places,
# or takes the same files away.
#
# PREFIX (/usr/local), DESTDIR (empty), BINDIR ($PREFIX/bin), LIBDIR ($PREFIX/lib), INCLUDEDIR
# ($PREFIX/include), MANDIR ($PREFIX/share/man) and the folders of completions (BASHDIR, ZSHDIR,
# FISHDIR) may be set. No root, no cache and no other folder is touched; run ldconfig where the
# system needs it.
set -eu
cd "$(dirname "$0")/.."
PREFIX=${PREFIX:-/usr/local}
BINDIR=${BINDIR:-$PREFIX/bin}
LIBDIR=${LIBDIR:-$PREFIX/lib}
INCLUDEDIR=${INCLUDEDIR:-$PREFIX/include}
MANDIR=${MANDIR:-$PREFIX/share/man}
BASHDIR=${BASHDIR:-$PREFIX/share/bash-completion/completions}
ZSHDIR=${ZSHDIR:-$PREFIX/share/zsh/site-functions}
FISHDIR=${FISHDIR:-$PREFIX/share/fish/vendor_completions.d}
BUILD=${BUILD:-target/release}
case ${1:-} in
'') uninstall= ;;
--uninstall) uninstall=yes ;;
*)
    echo "usage: install.sh [--uninstall]" >&2
    exit 64
    ;;
esac
for path in "$PREFIX" "$BINDIR" "$LIBDIR" "$INCLUDEDIR" "$MANDIR" "$BASHDIR" "$ZSHDIR" "$FISHDIR"; do
    case $path in
    /*) ;;
    *)
        echo "install: a path must begin with /: $path" >&2
        exit 64
        ;;
    esac
done
root=${DESTDIR:-}
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
abi=$(sed -n 's/^#define TWIRE_ABI_VERSION //p' include/twire.h)
# What rustc prints for --print native-static-libs; ffi/tests/abi.rs compares.
private='-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc'
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
    if [ -n "$uninstall" ]; then rm -f "$root$2"; else ln -sf "$1" "$root$2"; fi
}
# fill TEMPLATE LIBRARIES TO
fill() {
    sed -e "s|@PREFIX@|$PREFIX|g" -e "s|@LIBDIR@|$LIBDIR|g" -e "s|@INCLUDEDIR@|$INCLUDEDIR|g" \
        -e "s|@VERSION@|$version|g" -e "s|@MAJOR@|${version%%.*}|g" -e "s|@LIBS_PRIVATE@|$2|g" \
        -e "s|@SHARED_NAME@|$shared|g" -e "s|@SONAME@|libtwire.so.$abi|g" \
        -e "s|@INCLUDE_FROM_LIB@|$(realpath -m --relative-to="$LIBDIR" "$INCLUDEDIR")|g" "$1" >"$work/filled"
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
place 755 "$BUILD/twire" "$BINDIR/twire"
for page in packaging/man/*.[13]; do
    place 644 "$page" "$MANDIR/man${page##*.}/${page##*/}"
done
place 644 packaging/completions/twire.bash "$BASHDIR/twire"
place 644 packaging/completions/_twire "$ZSHDIR/_twire"
place 644 packaging/completions/twire.fish "$FISHDIR/twire.fish"
[ -z "$uninstall" ] || rmdir "$root$LIBDIR/cmake/twire" 2>/dev/null || true
