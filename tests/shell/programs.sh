#!/bin/sh
# Programs that know nothing of the sandbox: run by it, or led to it by a shell's variables.
. ./common.sh
unset XDG_STATE_HOME
for name in HTTPS_PROXY https_proxy HTTP_PROXY http_proxy ALL_PROXY all_proxy NO_PROXY no_proxy; do unset "$name"; done

# A program that asks api.twilio.com over HTTPS, as the environment says, and prints what it got.
cat >"$tmp/ask" <<'END'
import base64, json, os, urllib.request
sid, token = os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"]
request = urllib.request.Request(f"https://api.twilio.com/2010-04-01/Accounts/{sid}.json")
request.add_header("Authorization", "Basic " + base64.b64encode(f"{sid}:{token}".encode()).decode())
print(json.load(urllib.request.urlopen(request, timeout=20))["status"])
END
secret=no-token-is-said

check "a program without base URLs is led to a sandbox of its own" 0 twire sandbox exec -- python3 "$tmp/ask"
prints active
check "its key is its owner's alone" 0 find "$HOME/.local/state/twire/ca-key.pem" -perm 600
prints "$HOME/.local/state/twire/ca-key.pem"
check "arguments are the program's" 0 twire sandbox exec printf '%s|' --json -x 'a b' ''
prints '--json|-x|a b||'
check "it ends as its program does" 7 twire sandbox exec -- sh -c 'exit 7'
check "it ends as one that a signal ended" 143 sh -c 'twire sandbox exec -- sh -c "kill \$\$" 2>/dev/null || { code=$?; echo x >&2; exit $code; }'
check "a program that does not exist" 66 twire sandbox exec -- "$tmp/nothing"
says "cannot be run"
check "no program" 64 twire sandbox exec
check "other credentials do not come along" 0 env TWILIO_API_KEY=SK1 TWILIO_REGION=ie1 TWIRE_CREDENTIALS=/x \
    twire sandbox exec -- sh -c 'echo "$TWILIO_API_KEY$TWILIO_REGION$TWIRE_CREDENTIALS"'
prints ""
check "without a home there is no proxy" 78 env -u HOME twire sandbox exec -- true
says "no such certificate authority"

# SIGTERM reaches the program, which says that it did and ends by itself.
mkfifo "$tmp/ready"
twire sandbox exec -- sh -c 'trap "exit 5" TERM; echo ready >"$0"; while :; do sleep 0.05; done' "$tmp/ready" &
pid=$!
children="$children $pid"
read -r _ <"$tmp/ready"
kill -s TERM "$pid"
check "SIGTERM is passed on" 5 wait "$pid"

check "no sandbox is there" 78 twire sandbox env --at http://127.0.0.1:1
says "no answer"
check "an address that is none" 64 twire sandbox env --at https://127.0.0.1:4010
start_sandbox
url=$TWIRE_BASE_URL
unset TWIRE_BASE_URL TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN TWILIO_PHONE_NUMBER TWILIO_VERIFY_SERVICE_SID
check "a sandbox that runs already" 0 twire sandbox exec --at "$url" -- python3 "$tmp/ask"
prints active
check "the settings suit this shell" 0 sh -c 'eval "$(twire sandbox env --at "$0")" && python3 "$1"' "$url" "$tmp/ask"
prints active
if command -v fish >/dev/null; then
    check "the settings suit fish" 0 fish -c 'twire sandbox env --shell fish --at $argv[1] | source; python3 $argv[2]' \
        "$url" "$tmp/ask"
    prints active
fi
if command -v curl >/dev/null; then
    check "curl is led there too" 0 twire sandbox exec --at "$url" -- \
        sh -c 'curl -s -o /dev/null -w "%{http_code}" https://verify.twilio.com/v2/Services'
    prints 401
fi
check "another host is refused" 0 twire sandbox exec --at "$url" -- python3 -c '
import urllib.request
try:
    urllib.request.urlopen("https://example.com/", timeout=20)
except OSError as refused:
    print("403" in str(refused))
'
prints True
check "twire itself takes the base URL" 0 twire sandbox exec --at "$url" -- twire send --to "$to" "$body"
silent
