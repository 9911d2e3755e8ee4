#!/usr/bin/env bash
# Tests the static program (`make static`) in a root directory without any other file: it starts, and is
# client and server on the loopback interface. Also tests its size and the choice of the C library.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
work=$(mktemp -d)

# chooses LIBC DIRECTORY: checks the target that packaging/static.sh passes to a fake cargo, with the fake
# toolchain in $work/tools.
mkdir "$work/tools" "$work/musl"
for tool in sh env dirname sed tr install stat cat mkdir; do
    ln -s "$(command -v $tool)" "$work/tools/$tool"
done
cat >"$work/tools/rustc" <<'C'
#!/bin/sh
case $* in
-vV) echo 'host: tested-unknown-linux-gnu' ;;
'--print target-libdir --target tested-unknown-linux-musl') echo "$LIBDIR" ;;
*) exit 1 ;;
esac
C
cat >"$work/tools/cargo" <<'C'
#!/bin/sh
while [ $# -gt 0 ]; do
    case $1 in
    --target) target=$2 ;;
    --target-dir) folder=$2 ;;
    esac
    shift
done
mkdir -p "$folder/$target/release"
env | sed -n 's/^CARGO_TARGET_\(.*\)_RUSTFLAGS=/\1 /p' >"$folder/$target/release/twire"
C
chmod +x "$work/tools/rustc" "$work/tools/cargo"
chooses() {
    local libc=$1 folder=$2 output
    output=$(PATH=$work/tools LIBDIR=$folder packaging/static.sh) &&
        [ "${output##* }" = "$libc" ] &&
        grep -qx 'TESTED_UNKNOWN_LINUX_'"$([ "$libc" = musl ] && echo MUSL || echo GNU)"' -C target-feature=+crt-static' \
            target/static/twire
}
. tests/checks.sh
check 'no musl target: glibc' chooses glibc "$work/none"
check 'no compiler for musl: glibc' chooses glibc "$work/musl"
ln -s rustc "$work/tools/musl-gcc"
check 'a compiler for musl, but no target: glibc' chooses glibc "$work/none"
check 'both: musl' chooses musl "$work/musl"
rm -rf target/static/build/tested-unknown-linux-*

read -r program size libc < <(packaging/static.sh) || exit 1
mkfifo "$work/facts" "$work/alive"
# The sandbox ends with this script, because its standard input closes.
trap 'exec 9>&-; wait; rm -rf "$work"' EXIT
mkdir "$work/root"
install -m 755 "$program" "$work/root/twire"
if [ "$(id -u)" -eq 0 ]; then
    enter=(chroot "$work/root")
elif unshare -r true 2>/dev/null; then
    enter=(unshare -r chroot "$work/root")
else
    enter=()
    echo 'static: in an empty root directory (no permission for chroot)' >>"${SKIPPED:-/dev/null}"
fi
# alone NAME=VALUE...: runs the program with $arguments and only these environment variables.
alone() {
    if [ ${#enter[@]} -gt 0 ]; then
        env -i PATH="$PATH" "$@" "${enter[@]}" /twire "${arguments[@]}"
    else
        env -i "$@" "$program" "${arguments[@]}"
    fi
}
is_static() { ! readelf -lW "$program" | grep -q INTERP && ! readelf -dW "$program" | grep -q NEEDED; }
check 'no loader and no library' is_static
# docs/size.md has the reason.
check "under 12.5 MB: $size bytes" test "$size" -lt 12500000
arguments=(--version)
check 'starts' alone
arguments=(sandbox --listen 127.0.0.1:0 --json --until-stdin-closes)
alone <"$work/alive" >"$work/facts" 2>"$work/sandbox.err" &
exec 9>"$work/alive"
if read -r facts <"$work/facts"; then
    fact() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" <<<"$facts"; }
    arguments=(send --to +15558676543 -o status 'from an empty root')
    check 'sends to its own sandbox' alone TWIRE_BASE_URL="$(fact url)" TWILIO_ACCOUNT_SID="$(fact account_sid)" \
        TWILIO_AUTH_TOKEN="$(fact auth_token)" TWILIO_PHONE_NUMBER="$(fact phone_number)"
else
    failed=$((failed + 1))
    echo 'FAIL  the sandbox does not start'
    cat "$work/sandbox.err"
fi
# It reads the bundled certificate authorities and fails to resolve the name: a retryable error.
arguments=(send --to +15558676543 --timeout 2 --retries 0 hello)
no_network() {
    alone TWILIO_ACCOUNT_SID=AC00000000000000000000000000000000 TWILIO_AUTH_TOKEN=00000000000000000000000000000000 \
        TWILIO_PHONE_NUMBER=+15005550006 TWIRE_BASE_URL=https://nowhere.invalid
    test $? -eq 75
}
check 'reports a name that does not resolve' no_network
printf 'static (%s, %d bytes): %d passed, %d failed\n' "$libc" "$size" $passed $failed
[ $failed -eq 0 ]
