#!/bin/sh
# glibc.sh: gathers in target/glibc-2.17/ what the RPM packages of a release contain: the program that wheel.sh and the
# library that portable.sh linked for glibc 2.17, and a PAM module that it links likewise.
set -eu
cd "$(dirname "$0")/.."
host=$(rustc -vV | sed -n 's/^host: //p')
out=$PWD/target/glibc-2.17
rm -rf "$out"
mkdir -p "$out/include"
for file in twire libtwire.so libtwire.a; do
    [ -e "target/$host/release/$file" ] || {
        echo "glibc: target/$host/release/$file is missing: make wheel portable" >&2
        exit 66
    }
    ln -s "$PWD/target/$host/release/$file" "$out/$file"
done
# Of this system PAM alone: headers and symbols of the C library are zig's.
[ ! -d /usr/include/security ] || cp -R /usr/include/security "$out/include"
ln -s "$(${CC:-cc} -print-file-name=libpam.so)" "$out/libpam.so"
CC=".venv/bin/python -m ziglang cc -target ${host%%-*}-linux-gnu.2.17" CPPFLAGS='-isystem target/glibc-2.17/include' \
    CFLAGS='-O2' LDFLAGS='-Ltarget/glibc-2.17 -lunwind' packaging/pam.sh target/glibc-2.17 target/glibc-2.17
rm -r "$out/include" "$out/libpam.so"
