#!/bin/sh
# portable.sh: builds dist/twire-VERSION-linux-ARCHITECTURE.tar.gz, which is unpacked anywhere: the library (linked by
# zig against glibc 2.17), headers, pkg-config and CMake files, the Go package, the static program with manual,
# completions, hooks and units, notices, and install.sh. packaging/portable/README.md goes with it.
set -eu
cd "$(dirname "$0")/.."
PATH=$PWD/.venv/bin:$PATH
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
target=$(rustc -vV | sed -n 's/^host: //p')
name=twire-$version-linux-${target%%-*}
out=$PWD/target/portable
# shellcheck disable=SC2086  # a list of words
cargo zigbuild --quiet --release ${CARGO_FLAGS:---locked} -p twire-ffi --target "$target.2.17"
packaging/static.sh
rm -rf "$out"
mkdir -p "$out/build"
ln -s "$PWD/target/static/twire" "$PWD/target/$target/release/libtwire.a" "$PWD/target/$target/release/libtwire.so" \
    "$out/build"
BUILD=$out/build DESTDIR=$out PREFIX=/usr/local packaging/install.sh
mv "$out/usr/local" "$out/$name"
# Where the file lies is where its library lies.
sed -i 's|^prefix=.*|prefix=${pcfiledir}/../..|; s|/usr/local/|${prefix}/|g' "$out/$name/lib/pkgconfig/twire.pc"
go=$out/$name/share/twire/go
mkdir -p "$go/twiretest"
for file in $(git ls-files go | grep -v '_test\.go$'); do
    install -m 644 "$file" "$go/${file#go/}"
done
install -m 755 packaging/portable/install.sh "$out/$name/install.sh"
install -m 644 packaging/portable/README.md CHANGELOG.md "$out/$name/share/doc/twire"
install -m 644 packaging/portable/README.md "$out/$name/README.md"
mkdir -p dist
# The same bytes from the same sources.
tar -C "$out" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}" \
    -cf - "$name" | gzip -9n >"dist/$name.tar.gz"
echo "dist/$name.tar.gz $(stat -c %s "dist/$name.tar.gz")"
