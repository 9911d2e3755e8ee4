#!/usr/bin/env bash
# Builds from source as package managers do, without a network: Conan's recipe, and the sdist in a clean virtual
# environment. The crates come from CARGO_HOME.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bin=$PWD/.venv/bin
. tests/checks.sh
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
export CARGO_NET_OFFLINE=true

conan() {
    export CONAN_HOME=$work/conan
    "$bin/conan" profile detect && PATH=$bin:$PATH "$bin/conan" create packaging/conan --no-remote \
        -c "user.twire:cargo_flags=['--offline', '--config=profile.release.lto=false']" \
        -c 'tools.cmake.cmake_layout:test_folder=$TMP' -c tools.cmake.cmaketoolchain:user_presets=
}
check 'Conan builds the library, and a program with it' conan

sdist() {
    "$bin/maturin" sdist --out "$work" && python3 -m venv "$work/venv" &&
        # The build tool comes from .venv, the package from the archive.
        MATURIN_PEP517_ARGS='--profile dev' CARGO_TARGET_DIR=$PWD/target/sdist PATH=$bin:$PATH "$bin/pip" wheel --no-index \
            --no-deps --no-build-isolation --wheel-dir "$work/wheel" "$work/twire-$version.tar.gz" &&
        "$work/venv/bin/pip" install --no-index --no-deps "$work"/wheel/twire-*.whl
}
smoke() {
    cd "$work" && target=$OLDPWD/target/debug/twire && "$target" sandbox exec -- "$work/venv/bin/python" -c '
import os, twire
assert os.path.dirname(os.path.dirname(twire.__file__)).startswith(os.environ["VENV"]), twire.__file__
message = twire.Client().messages.create(to="+15558676543", from_="+15005550006", body="from the sdist")
assert message.sid.startswith("SM"), message.sid'
}
check 'the sdist builds' sdist
export VENV=$work/venv
check '... and what it built sends' smoke
printf 'sources: %d passed, %d failed\n' $passed $failed
[ $failed -eq 0 ]
