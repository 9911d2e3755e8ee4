#!/bin/sh
# Programs without knowledge of the sandbox: run by it, or pointed to it by variables of a shell.
. ./common.sh
unset XDG_STATE_HOME
for name in HTTPS_PROXY https_proxy HTTP_PROXY http_proxy ALL_PROXY all_proxy NO_PROXY no_proxy; do unset "$name"; done

# A program that requests api.twilio.com over HTTPS and prints a field of the response.
cat >"$tmp/ask" <<'END'
import base64, json, os, urllib.request
sid, token = os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"]
request = urllib.request.Request(f"https://api.twilio.com/2010-04-01/Accounts/{sid}.json")
request.add_header("Authorization", "Basic " + base64.b64encode(f"{sid}:{token}".encode()).decode())
print(json.load(urllib.request.urlopen(request, timeout=60))["status"])
END
secret=no-token-is-said

check "a program without base URL uses the sandbox" 0 twire sandbox exec -- python3 "$tmp/ask"
prints active
check "only its owner can read the key" 0 find "$HOME/.local/state/twire/ca-key.pem" -perm 600
prints "$HOME/.local/state/twire/ca-key.pem"
check "arguments are passed to the program" 0 twire sandbox exec printf '%s|' --json -x 'a b' ''
prints '--json|-x|a b||'
check "it exits with the code of its program" 7 twire sandbox exec -- sh -c 'exit 7'
check "it exits like a program that a signal ended" 143 sh -c 'twire sandbox exec -- sh -c "kill \$\$" 2>/dev/null || { code=$?; echo x >&2; exit $code; }'
check "a program that does not exist" 66 twire sandbox exec -- "$tmp/nothing"
says_on_stderr "cannot run"
check "no program" 64 twire sandbox exec
check "other credentials are unset" 0 env TWILIO_API_KEY=SK1 TWILIO_REGION=ie1 TWIRE_CREDENTIALS=/x \
    twire sandbox exec -- sh -c 'echo "$TWILIO_API_KEY$TWILIO_REGION$TWIRE_CREDENTIALS"'
prints ""
check "without a home there is no proxy" 78 env -u HOME twire sandbox exec -- true
says_on_stderr "no such certificate authority"

# SIGTERM is forwarded to the program, which handles it.
mkfifo "$tmp/ready"
twire sandbox exec -- sh -c 'trap "exit 5" TERM; echo ready >"$0"; while :; do sleep 0.05; done' "$tmp/ready" &
pid=$!
children="$children $pid"
read -r _ <"$tmp/ready"
kill -s TERM "$pid"
check "SIGTERM is passed on" 5 wait "$pid"
# As early as can be: the program itself sends it, as its first act.
handled=0
for _ in 1 2 3 4 5 6 7 8 9 10; do
    twire sandbox exec -- sh -c 'trap "exit 5" TERM; kill -s TERM "$PPID"; while :; do sleep 0.05; done' 2>/dev/null
    [ $? -ne 5 ] || handled=$((handled + 1))
done
check "SIGTERM while the program is started is passed on" 0 test "$handled" -eq 10

check "no sandbox is there" 78 twire sandbox env --at http://127.0.0.1:1
says_on_stderr "no response"
check "an invalid address" 64 twire sandbox env --at https://127.0.0.1:4010
start_sandbox
url=$TWIRE_BASE_URL
unset TWIRE_BASE_URL TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN TWILIO_PHONE_NUMBER TWILIO_VERIFY_SERVICE_SID
check "a running sandbox" 0 twire sandbox exec --at "$url" -- python3 "$tmp/ask"
prints active
check "the settings work in this shell" 0 sh -c 'eval "$(twire sandbox env --at "$0")" && python3 "$1"' "$url" "$tmp/ask"
prints active
if command -v fish >/dev/null; then
    check "the settings work in fish" 0 fish -c 'twire sandbox env --shell fish --at $argv[1] | source; python3 $argv[2]' \
        "$url" "$tmp/ask"
    prints active
fi
if command -v curl >/dev/null; then
    check "curl uses it too" 0 twire sandbox exec --at "$url" -- \
        sh -c 'curl -s -o /dev/null -w "%{http_code}" https://verify.twilio.com/v2/Services'
    prints 401
fi
check "another host is refused" 0 twire sandbox exec --at "$url" -- python3 -c '
import urllib.request
try:
    urllib.request.urlopen("https://example.com/", timeout=60)
except OSError as refused:
    print("403" in str(refused))
'
prints True
check "twire itself takes the base URL" 0 twire sandbox exec --at "$url" -- twire send --to "$to" "$body"
silent
