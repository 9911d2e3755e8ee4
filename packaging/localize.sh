#!/bin/sh
# localize.sh FROM.a TO.a: the same static library, in which only twire_* can be seen.
#
# As rustc writes it, the archive also has the global symbols of every crate and of ring's assembly:
# two libraries of that kind, or a program with its own copy, would meet in the linker.
set -eu
[ $# -eq 2 ] || {
    echo "usage: localize.sh FROM.a TO.a" >&2
    exit 64
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
${LD:-ld} -r --whole-archive "$1" -o "$work/whole.o"
# The bitcode that the standard library carries along makes ar and nm call a linker plugin of
# another LLVM; nobody needs it here.
${OBJCOPY:-objcopy} --strip-debug --remove-section=.llvmbc --remove-section=.llvmcmd \
    --wildcard --keep-global-symbol='twire_*' "$work/whole.o" "$work/twire.o"
rm -f "$2"
${AR:-ar} rcs "$2" "$work/twire.o"
