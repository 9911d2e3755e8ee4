#!/bin/sh
# deb.sh: builds the Debian packages (library, program, service, sendmail, PAM module) and their source package
# from the tracked files of this checkout, into target/deb/.
#
# The build downloads crates from the registry. VENDOR=1 puts them into the source package, which then builds
# without a network. Rust may come from rustup, so the build does not check Build-Depends.
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
    echo "deb: the latest version in packaging/debian/changelog is not $version" >&2
    exit 65
    ;;
esac
out=$PWD/target/deb
source=$out/twire-$version
rm -rf "$source" "$out"/*.deb "$out"/*.dsc "$out"/*.tar.* "$out"/*.changes "$out"/*.buildinfo
mkdir -p "$source"
# The tracked files, with local changes; without a script of the book's that is minified: Debian wants its source.
git ls-files -z ':!docs/assets/iframe-worker.js' | tar --null -T - -cf - | tar -C "$source" -xf -
if [ -n "${VENDOR:-}" ]; then
    # Not --quiet: that suppresses the configuration, too.
    (cd "$source" && mkdir -p .cargo && cargo vendor --locked vendor >>.cargo/config.toml)
    grep -q '^directory = "vendor"' "$source/.cargo/config.toml"
fi
tar -C "$out" --owner=0 --group=0 --sort=name -cJf "$out/twire_$version.orig.tar.xz" "twire-$version"
cp -R packaging/debian "$source/debian"
cd "$source"
# Reused by the next build.
CARGO_TARGET_DIR=$out/build dpkg-buildpackage --no-sign --no-check-builddeps "$@"
