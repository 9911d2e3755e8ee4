#!/usr/bin/env bash
# The main job, seen once: an SMS from the shell, a passcode from Python, a call from C, and a signed
# webhook that Python proves and answers. Everything happens on this machine; `make demo` builds first.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
mkfifo "$work/alive"
trap 'exec 9>&-; wait; rm -rf "$work"' EXIT

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

say 'A sandbox stands in for Twilio'
target/debug/twire sandbox --listen 127.0.0.1:0 --json --until-stdin-closes <"$work/alive" >"$work/sandbox" &
exec 9>"$work/alive"
until [ -s "$work/sandbox" ]; do
    kill -0 $! || exit 1
    sleep 0.05
done
field() { .venv/bin/python -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$work/sandbox" "$1"; }
TWIRE_BASE_URL=$(field url)
TWILIO_ACCOUNT_SID=$(field account_sid)
TWILIO_AUTH_TOKEN=$(field auth_token)
TWILIO_PHONE_NUMBER=$(field phone_number)
TWILIO_VERIFY_SERVICE_SID=$(field verify_service_sid)
export TWIRE_BASE_URL TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN TWILIO_PHONE_NUMBER TWILIO_VERIFY_SERVICE_SID
echo "$TWIRE_BASE_URL"

say '1. An SMS, from the shell'
echo '$ echo "disk full on db1" | twire send --to +15558676543 -v -'
echo 'disk full on db1' | target/debug/twire send --to +15558676543 -v -
.venv/bin/python examples/demo/phone.py messages +15558676543

say '2. A one-time passcode, from Python (examples/demo/passcode.py)'
.venv/bin/python examples/demo/passcode.py

say '3. A call, from C (examples/demo/call.c)'
cc -std=c99 -Wall -Wextra -o "$work/call" examples/demo/call.c -Iinclude -Ltarget/debug -ltwire
mkdir "$work/lib"
ln -s "$PWD/target/debug/libtwire.so" "$work/lib/libtwire.so.0"
LD_LIBRARY_PATH=$work/lib "$work/call" +15558676543
.venv/bin/python examples/demo/phone.py calls +15558676543

say '4. A signed webhook, proved and answered in Python (examples/demo/webhook.py)'
.venv/bin/python examples/demo/webhook.py

say 'Done. Now with your own account: see README.md.'
