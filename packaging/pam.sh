#!/bin/sh
# pam.sh BUILD OUT: links the PAM module OUT/pam_twire.so with BUILD/libtwire.a, and shows nothing of that
# library to the program that loads it. Ends with 69 where the headers of PAM are missing.
set -eu
cd "$(dirname "$0")/.."
build=$1 out=$2
[ -e /usr/include/security/pam_modules.h ] || {
    echo "pam: the headers of PAM are missing; on Debian: apt-get install libpam0g-dev" >&2
    exit 69
}
# What rustc prints for --print native-static-libs (ffi/tests/abi.rs compares), without -lgcc_s: the compiler adds
# it, or -lgcc_eh with -static, for which no libgcc_s exists.
private='-lutil -lrt -lpthread -lm -ldl -lc'
# A program that unloads the module would leave its threads without code: nodelete.
# shellcheck disable=SC2086  # lists of words
exec ${CC:-cc} ${CPPFLAGS:-} ${CFLAGS:--O2 -g} -Wall -Wextra -Werror -std=c11 -fPIC -shared -fvisibility=hidden \
    ${LDFLAGS:-} -Wl,-z,nodelete,-z,relro,-z,now,--version-script=hooks/pam/pam_twire.map -Iinclude \
    -o "$out/pam_twire.so" hooks/pam/pam_twire.c "$build/libtwire.a" -lpam $private
