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
.venv/bin/python tests/readme.py || failed=$((failed + 1))
printf 'examples: %d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
