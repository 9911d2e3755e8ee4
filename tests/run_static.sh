#!/usr/bin/env bash
# The static program (`make static`) in a root folder that holds nothing else: it starts, speaks and is
# spoken to over the loopback interface, and is under 12 MB. And which C library is taken where.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
work=$(mktemp -d)

# chosen LIBC: what packaging/static.sh asks of a cargo that is none, on a machine of its own kind that
# has, beside a compiler, what is in $work/tools.
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
chosen() {
    local libc=$1 folder=$2 said
    said=$(PATH=$work/tools LIBDIR=$folder packaging/static.sh) &&
        [ "${said##* }" = "$libc" ] &&
        grep -qx 'TESTED_UNKNOWN_LINUX_'"$([ "$libc" = musl ] && echo MUSL || echo GNU)"' -C target-feature=+crt-static' \
            target/static/twire
}
. tests/checks.sh
check 'no musl in Rust, so glibc' chosen glibc "$work/none"
check 'no compiler for musl, so glibc' chosen glibc "$work/musl"
ln -s rustc "$work/tools/musl-gcc"
check 'a compiler, and no musl in Rust, so glibc' chosen glibc "$work/none"
check 'both, so musl' chosen musl "$work/musl"
rm -rf target/static/build/tested-unknown-linux-*

read -r program size libc < <(packaging/static.sh) || exit 1
mkfifo "$work/facts" "$work/alive"
# The sandbox ends with this script: its standard input closes.
trap 'exec 9>&-; wait; rm -rf "$work"' EXIT
mkdir "$work/root"
install -m 755 "$program" "$work/root/twire"
if [ "$(id -u)" -eq 0 ]; then
    enter=(chroot "$work/root")
elif unshare -r true 2>/dev/null; then
    enter=(unshare -r chroot "$work/root")
else
    enter=()
    echo 'static: a root folder of its own (no right to chroot)' >>"${SKIPPED:-/dev/null}"
fi
# alone NAME=VALUE...: runs it with $arguments and with these variables only.
alone() {
    if [ ${#enter[@]} -gt 0 ]; then
        env -i PATH="$PATH" "$@" "${enter[@]}" /twire "${arguments[@]}"
    else
        env -i "$@" "$program" "${arguments[@]}"
    fi
}
is_static() { ! readelf -lW "$program" | grep -q INTERP && ! readelf -dW "$program" | grep -q NEEDED; }
check 'it needs no loader and no library' is_static
check "it is under 12 MB: $size" test "$size" -lt 12000000
arguments=(--version)
check 'it starts' alone
arguments=(sandbox --listen 127.0.0.1:0 --json --until-stdin-closes)
alone <"$work/alive" >"$work/facts" 2>"$work/sandbox.err" &
exec 9>"$work/alive"
if read -r facts <"$work/facts"; then
    fact() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" <<<"$facts"; }
    arguments=(send --to +15558676543 -o status 'from an empty root')
    check 'it sends to its sandbox' alone TWIRE_BASE_URL="$(fact url)" TWILIO_ACCOUNT_SID="$(fact account_sid)" \
        TWILIO_AUTH_TOKEN="$(fact auth_token)" TWILIO_PHONE_NUMBER="$(fact phone_number)"
else
    failed=$((failed + 1))
    echo 'FAIL  its sandbox does not start'
    cat "$work/sandbox.err"
fi
# Bundled roots are read, and no name is found: an error that may be repeated, not a crash.
arguments=(send --to +15558676543 --timeout 2 --retries 0 hello)
no_network() {
    alone TWILIO_ACCOUNT_SID=AC00000000000000000000000000000000 TWILIO_AUTH_TOKEN=00000000000000000000000000000000 \
        TWILIO_PHONE_NUMBER=+15005550006 TWIRE_BASE_URL=https://nowhere.invalid
    test $? -eq 75
}
check 'it says that a name is not found' no_network
printf 'static (%s, %d bytes): %d passed, %d failed\n' "$libc" "$size" $passed $failed
[ $failed -eq 0 ]
