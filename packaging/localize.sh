#!/bin/sh
# localize.sh FROM.a TO.a: writes the static library with only the symbols twire_* global.
#
# The archive from rustc also has the global symbols of every crate and of ring's assembly. They would clash
# with another Rust library, or with a program's own copy.
set -eu
[ $# -eq 2 ] || {
    echo "usage: localize.sh FROM.a TO.a" >&2
    exit 64
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
${LD:-ld} -r --whole-archive "$1" -o "$work/whole.o"
# The standard library's bitcode makes ar and nm load a linker plugin of another LLVM version.
${OBJCOPY:-objcopy} --strip-debug --remove-section=.llvmbc --remove-section=.llvmcmd \
    --wildcard --keep-global-symbol='twire_*' "$work/whole.o" "$work/twire.o"
rm -f "$2"
${AR:-ar} rcs "$2" "$work/twire.o"
