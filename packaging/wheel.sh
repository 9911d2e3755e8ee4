#!/bin/sh
# wheel.sh: builds the wheels of the Python package, of its stubs and of the program, into dist/.
#
# TARGET (that of this machine) is a target of Rust. On Linux zig links: against glibc 2.17, which is manylinux2014, or
# with musl. INTERPRETER is a Python to build the package's wheel for, and nothing else; without it, one wheel is for
# every Python from 3.9 on, except those without the GIL.
set -eu
cd "$(dirname "$0")/.."
bin=$PWD/.venv/bin
PATH=$bin:$PATH
target=${TARGET:-$(rustc -vV | sed -n 's/^host: //p')}
case $target in
*-linux-gnu) linker='--zig --compatibility manylinux2014' ;;
*-linux-musl) linker='--zig --compatibility musllinux_1_2' ;;
*) linker= ;;
esac
out=target/wheels-$target
rm -rf "$out"
# shellcheck disable=SC2086  # lists of words
set -- build --quiet --release ${CARGO_FLAGS:---locked} --target "$target" $linker --out "$out"
"$bin/maturin" "$@" ${INTERPRETER:+--interpreter "$INTERPRETER"}
[ -n "${INTERPRETER:-}" ] || {
    "$bin/maturin" "$@" --config "$PWD/packaging/program.toml" --manifest-path cli/Cargo.toml
    "$bin/python" -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation \
        --wheel-dir "$out" ./packaging/stubs
}
"$bin/python" packaging/repack.py "$out"/*.whl
mkdir -p dist
mv "$out"/*.whl dist
