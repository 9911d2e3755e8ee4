#!/usr/bin/env bash
# Runs what a newcomer runs first, and reads what it says.
set -euo pipefail
cd "$(dirname "$0")/.."
said=$(examples/demo.sh 2>&1) || {
    printf '%s\n' "$said"
    exit 1
}
passed=0 failed=0
for line in \
    "phone +15558676543: 'disk full on db1' from +15005550006 (delivered)" \
    'is entered: pending' \
    'is entered: approved' \
    "phone +15558676543: Say 'The cellar is flooded. This is not an exercise.'" \
    'call completed' \
    "proved to be Twilio's: 'A table for two?' from +15558676543" \
    "phone +15558676543: 'Your table is booked for eight.'" \
    'a forger is answered 403'; do
    if grep -qF -- "$line" <<<"$said"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'the demo does not say: %s\n' "$line"
    fi
done
[ "$failed" -eq 0 ] || printf '%s\n' "$said"

# The webhook server in Go: a message from a phone is answered, a forgery is not.
go_webhook() {
    local work link=$PWD/target/link include=$PWD/include
    work=$(mktemp -d)
    mkdir -p "$link"
    ln -sf ../debug/libtwire.so "$link/libtwire.so"
    ln -sf ../debug/libtwire.so "$link/libtwire.so.0"
    (cd examples/go && CGO_CFLAGS="-I$include" CGO_LDFLAGS="-L$link -ltwire -Wl,-rpath,$link" CGO_ENABLED=1 \
        go build -tags twire_env -o "$work/webhook" ./webhook) &&
        target/debug/twire sandbox exec -- .venv/bin/python tests/go_webhook.py "$work/webhook"
    local ended=$?
    rm -rf "$work"
    return $ended
}
if ! command -v go >/dev/null; then
    echo 'examples: the webhook server in Go' >>"${SKIPPED:-/dev/null}"
elif go_webhook; then
    passed=$((passed + 1))
else
    failed=$((failed + 1))
fi

.venv/bin/python tests/readme.py || failed=$((failed + 1))
printf 'examples: %d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
