#!/bin/sh
# static.sh: builds target/static/twire, a stripped program that needs nothing of its host: no loader,
# no C library, no certificates. With musl where Rust has that target, else with glibc.
#
# glibc looks names up through modules that it loads at run time: where the host has another glibc,
# names in a static program may not resolve. musl has no such limit: rustup target add
# x86_64-unknown-linux-musl, and musl-tools.
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
# The flag is for the target alone, so that build scripts and macros are as usual.
env "CARGO_TARGET_$(echo "$target" | tr 'a-z-' 'A-Z_')_RUSTFLAGS=-C target-feature=+crt-static" \
    cargo build --quiet --release --locked -p twire-cli --target "$target" --target-dir "$out/build"
install -m 755 "$out/build/$target/release/twire" "$out/twire"
echo "$out/twire $(stat -c %s "$out/twire") $libc"
