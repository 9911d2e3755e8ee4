#!/bin/sh
# rpm.sh: packs what is built in $BUILD (target/release: `make pam`) into RPM packages, and the tracked files of
# this checkout into their source package, which builds it itself: target/rpm/.
set -eu
cd "$(dirname "$0")/.."
command -v rpmbuild >/dev/null || {
    echo "rpm: rpmbuild is missing; on Debian: apt-get install rpm, elsewhere the package rpm-build" >&2
    exit 69
}
built=$(realpath "${BUILD:-target/release}")
for file in twire libtwire.so libtwire.a pam_twire.so; do
    [ -e "$built/$file" ] || {
        echo "rpm: $built/$file is missing: make pam" >&2
        exit 66
    }
done
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
out=$PWD/target/rpm
rm -rf "$out"
mkdir -p "$out/SOURCES" "$out/SPECS"
git ls-files -z | tar --null -T - --transform "s|^|twire-$version/|" --owner=0 --group=0 --sort=name \
    -czf "$out/SOURCES/twire-$version.tar.gz"
sed "s/@VERSION@/$version/" packaging/rpm/twire.spec.in >"$out/SPECS/twire.spec"
# Compressed as packages of RHEL 7 and of every later system are.
exec rpmbuild --quiet --define "_topdir $out" --define "built $built" --define '_binary_payload w6.xzdio' \
    "$@" -ba "$out/SPECS/twire.spec"
