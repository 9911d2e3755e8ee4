#!/bin/sh
# One-time passcodes, as a login uses them.
. ./common.sh
start_sandbox
# The code that the recipient reads.
code() {
    python3 -c 'import json, sys, urllib.request
print(json.load(urllib.request.urlopen(sys.argv[1] + "/_twire/verifications"))["verifications"][0]["code"])' "$TWIRE_BASE_URL"
}
other() { if [ "$1" = 123456 ]; then echo 654321; else echo 123456; fi; }

check "a passcode is sent silently" 0 twire verify start --to "$to"
silent
right=$(code)
check "a wrong code" 65 twire verify check --to "$to" "$(other "$right")"
says_on_stderr "the code is wrong"
check "the right code" 0 twire verify check --to "$to" "$right"
silent
check "a code that was used" 69 twire verify check --to "$to" "$right"
says_on_stderr "404"

check "another passcode" 0 twire verify start --to "$to" --channel call
piped() { code | twire verify check --to "$to"; }
check "the code from standard input" 0 piped
silent
none() { twire verify check --to "$to" </dev/null; }
check "no code" 65 none
check "no service" 78 env -u TWILIO_VERIFY_SERVICE_SID twire verify start --to "$to"
says_on_stderr "TWILIO_VERIFY_SERVICE_SID"
