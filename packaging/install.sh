#!/bin/sh
# install.sh: puts what `make release` built under $DESTDIR$PREFIX, in the usual places.
#
# PREFIX (/usr/local), DESTDIR (empty), LIBDIR ($PREFIX/lib) and INCLUDEDIR ($PREFIX/include) may be
# set. No root, no cache and no other folder is touched; run ldconfig where the system needs it.
set -eu
cd "$(dirname "$0")/.."
PREFIX=${PREFIX:-/usr/local}
LIBDIR=${LIBDIR:-$PREFIX/lib}
INCLUDEDIR=${INCLUDEDIR:-$PREFIX/include}
BUILD=${BUILD:-target/release}
case $PREFIX in
/*) ;;
*)
    echo "install: PREFIX must begin with /: $PREFIX" >&2
    exit 64
    ;;
esac
root=${DESTDIR:-}
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
abi=$(sed -n 's/^#define TWIRE_ABI_VERSION //p' include/twire.h)
# What rustc prints for --print native-static-libs; ffi/tests/abi.rs compares.
private='-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc'
shared=libtwire.so.$version

filled() {
    sed -e "s|@PREFIX@|$PREFIX|g" -e "s|@LIBDIR@|$LIBDIR|g" -e "s|@INCLUDEDIR@|$INCLUDEDIR|g" \
        -e "s|@VERSION@|$version|g" -e "s|@MAJOR@|${version%%.*}|g" -e "s|@LIBS_PRIVATE@|$2|g" \
        -e "s|@SHARED_NAME@|$shared|g" -e "s|@SONAME@|libtwire.so.$abi|g" \
        -e "s|@INCLUDE_FROM_LIB@|$(realpath -m --relative-to="$LIBDIR" "$INCLUDEDIR")|g" "$1"
}

install -d "$root$LIBDIR/pkgconfig" "$root$LIBDIR/cmake/twire" "$root$INCLUDEDIR" "$root$PREFIX/bin"
install -m 755 "$BUILD/libtwire.so" "$root$LIBDIR/$shared"
ln -sf "$shared" "$root$LIBDIR/libtwire.so.$abi"
ln -sf "libtwire.so.$abi" "$root$LIBDIR/libtwire.so"
packaging/localize.sh "$BUILD/libtwire.a" "$root$LIBDIR/libtwire.a"
chmod 644 "$root$LIBDIR/libtwire.a"
install -m 644 include/twire.h include/twire.hpp "$root$INCLUDEDIR"
install -m 755 "$BUILD/twire" "$root$PREFIX/bin/twire"
filled packaging/twire.pc.in "$private" >"$root$LIBDIR/pkgconfig/twire.pc"
# CMake takes a list, with semicolons.
cmake_private=$(printf '%s' "$private" | sed 's/-l//g; s/ /;/g')
for file in twire-config twire-config-version; do
    filled "packaging/cmake/$file.cmake.in" "$cmake_private" >"$root$LIBDIR/cmake/twire/$file.cmake"
done
