#!/bin/sh
# artefacts.sh: builds whatever a release has into dist/, which it empties first: wheels, sdist, portable archive, static
# program, sources, Debian and RPM packages where their tools are; a list of the linked crates (CycloneDX), the changes of
# the version, and SHA256SUMS of all.
#
# MACHINE_ONLY=1 leaves out what is the same on every machine: a release has it from one of them.
set -eu
cd "$(dirname "$0")/.."
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
machine=$(rustc -vV | sed -n 's/^host: \([^-]*\)-.*/\1/p')
rm -rf dist
mkdir -p dist
packaging/wheel.sh
.venv/bin/maturin sdist --out dist
packaging/portable.sh
install -m 755 target/static/twire "dist/twire-$version-linux-$machine"
git archive --format=tar.gz --prefix="twire-$version/" --output="dist/twire-$version-source.tar.gz" HEAD
if command -v dpkg-buildpackage >/dev/null && command -v dh >/dev/null; then
    packaging/deb.sh >target/deb.log 2>&1 || {
        tail -n 40 target/deb.log >&2
        exit 1
    }
    for file in target/deb/*.deb target/deb/*.dsc target/deb/*.tar.*; do
        install -m 644 "$file" dist
    done
else
    echo 'artefacts: no Debian packages: dpkg-dev and debhelper are missing' >&2
fi
if command -v rpmbuild >/dev/null && [ -e /usr/include/security/pam_modules.h ]; then
    packaging/glibc.sh
    BUILD=target/glibc-2.17 packaging/rpm.sh
    for file in target/rpm/RPMS/*/*.rpm target/rpm/SRPMS/*.rpm; do
        install -m 644 "$file" dist
    done
else
    echo 'artefacts: no RPM packages: rpmbuild or the headers of PAM are missing' >&2
fi
python3 tools/sbom.py >"dist/twire-$version.cdx.json"
# The section of the version; before a release, what is not released yet.
grep -q "^## $version" CHANGELOG.md && section=$version || section=Unreleased
sed -n "/^## $section/,/^## /p" CHANGELOG.md | sed '1d; /^## /d' >"dist/CHANGES.md"
if [ -n "${MACHINE_ONLY:-}" ]; then
    # Debian has names of its own for machines.
    find dist -type f ! -name "*$machine*" ! -name "*_$(dpkg --print-architecture 2>/dev/null || echo "$machine").deb" -delete
fi
packaging/checksums.sh
