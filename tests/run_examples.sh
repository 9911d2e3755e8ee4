#!/usr/bin/env bash
# Runs the demo, the Go example and the code blocks of README.md and the book, and checks their output.
set -euo pipefail
cd "$(dirname "$0")/.."
output=$(examples/demo.sh 2>&1) || {
    printf '%s\n' "$output"
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
    'a forger is answered 403' \
    'ready      normal   +1***544' \
    "phone +15558676544: 'disk full on db1' from +15005550006 (delivered)" \
    'delivered  normal   +1***544' \
    "phone +15558676544: 'Disk sda on " \
    "phone +15558676544: 'cron db1: /usr/local/sbin/backup"; do
    if grep -qF -- "$line" <<<"$output"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'the demo does not print: %s\n' "$line"
    fi
done
# Each alert of the outage is on the phone once.
arrived=$(grep -c "phone +15558676544: '\(disk full on db1\|certificate of www1 expires\|backup of db1 failed\)'" <<<"$output")
if [ "$arrived" -eq 3 ]; then
    passed=$((passed + 1))
else
    failed=$((failed + 1))
    printf 'after the outage, %s alerts are on the phone\n' "$arrived"
fi
[ "$failed" -eq 0 ] || printf '%s\n' "$output"

# The webhook server in Go replies to a message and rejects a forgery.
go_webhook() {
    local work link=$PWD/target/link include=$PWD/include
    work=$(mktemp -d)
    mkdir -p "$link"
    ln -sf ../debug/libtwire.so "$link/libtwire.so"
    ln -sf ../debug/libtwire.so "$link/libtwire.so.0"
    (cd examples/go && CGO_CFLAGS="'-I$include'" CGO_LDFLAGS="'-L$link' -ltwire '-Wl,-rpath,$link'" CGO_ENABLED=1 \
        go build -tags twire_env -o "$work/webhook" ./webhook) &&
        target/debug/twire sandbox exec -- .venv/bin/python tests/go_webhook.py "$work/webhook"
    local code=$?
    rm -rf "$work"
    return $code
}
if ! command -v go >/dev/null; then
    echo 'examples: the webhook server in Go' >>"${SKIPPED:-/dev/null}"
elif go_webhook; then
    passed=$((passed + 1))
else
    failed=$((failed + 1))
fi

.venv/bin/python tests/book.py || failed=$((failed + 1))
printf 'examples: %d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
