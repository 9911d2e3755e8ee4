#!/bin/sh
# static.sh: builds target/static/twire, a stripped program without dependencies on the host: no loader, no C
# library, no certificates. It uses musl if the toolchain has that target, else glibc.
#
# glibc resolves names with modules that it loads at run time, so a static program may fail to resolve names on
# a host with another version of glibc. musl has no such limit: rustup target add x86_64-unknown-linux-musl, and
# install musl-tools.
set -eu
cd "$(dirname "$0")/.."
host=$(rustc -vV | sed -n 's/^host: //p')
target=${host%-gnu}-musl
out=$PWD/target/static
if [ -d "$(rustc --print target-libdir --target "$target" 2>/dev/null || echo /none)" ] &&
    command -v musl-gcc >/dev/null; then
    libc=musl
else
    target=$host libc=glibc
fi
# The flag applies to the target only, not to build scripts and macros.
env "CARGO_TARGET_$(echo "$target" | tr 'a-z-' 'A-Z_')_RUSTFLAGS=-C target-feature=+crt-static" \
    cargo build --quiet --release --locked --config packaging/program.toml -p twire-cli --target "$target" --target-dir "$out/build"
install -m 755 "$out/build/$target/release/twire" "$out/twire"
echo "$out/twire $(stat -c %s "$out/twire") $libc"
