#!/bin/sh
# deb.sh: builds the Debian packages libtwire0, libtwire-dev and twire, and their source package, from
# what git knows of this checkout, into target/deb/.
#
# Crates come from the registry, as for every build; VENDOR=1 puts them into the source package, which
# then builds without a network. Rust may come from rustup: packages that dpkg misses for it are not
# insisted on.
set -eu
cd "$(dirname "$0")/.."
for program in dpkg-buildpackage dh; do
    command -v "$program" >/dev/null || {
        echo "deb: $program is missing; on Debian: apt-get install dpkg-dev debhelper" >&2
        exit 69
    }
done
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
case $(sed -n '1s/.*(\(.*\)-.*/\1/p' packaging/debian/changelog) in
"$version") ;;
*)
    echo "deb: packaging/debian/changelog is not of version $version" >&2
    exit 65
    ;;
esac
out=$PWD/target/deb
source=$out/twire-$version
rm -rf "$source" "$out"/*.deb "$out"/*.dsc "$out"/*.tar.* "$out"/*.changes "$out"/*.buildinfo
mkdir -p "$source"
# What is tracked, as it lies here.
git ls-files -z | tar --null -T - -cf - | tar -C "$source" -xf -
if [ -n "${VENDOR:-}" ]; then
    # Quiet, it would not say either what the configuration is.
    (cd "$source" && mkdir -p .cargo && cargo vendor --locked vendor >.cargo/config.toml)
    grep -q '^directory = "vendor"' "$source/.cargo/config.toml"
fi
tar -C "$out" --owner=0 --group=0 --sort=name -cJf "$out/twire_$version.orig.tar.xz" "twire-$version"
cp -R packaging/debian "$source/debian"
cd "$source"
# Kept beside the packages, so that a second build is quick.
CARGO_TARGET_DIR=$out/build dpkg-buildpackage --no-sign --no-check-builddeps "$@"
