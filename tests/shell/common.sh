#!/bin/sh
# shellcheck disable=SC2034  # variables are used by the files that source this one
# Shared by every test here: a sandbox and assertions. Sourced by POSIX shells; $TWIRE_BIN is the program
# under test.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tmp=$(mktemp -d)
children=
case_name=

cleanup() {
    finish
    for pid in $children; do kill "$pid" 2>/dev/null; done
    wait
    rm -rf "$tmp"
}
trap cleanup EXIT
trap 'exit 1' HUP INT TERM

# Tests use neither variables nor credentials files of the caller.
for name in $(env | sed -n 's/^\(TWI[LR][A-Z_]*\)=.*/\1/p'); do
    case $name in TWIRE_BIN) ;; *) unset "$name" ;; esac
done
HOME=$tmp/home XDG_CONFIG_HOME=
export HOME XDG_CONFIG_HOME
mkdir -p "$HOME" "$tmp/bin"
ln -s "$TWIRE_BIN" "$tmp/bin/twire"
PATH=$tmp/bin:$PATH
# What no output may contain.
body='the vault is open at nine'
to=+15558676543

# json NAME <LINE: a string of a flat JSON object.
json() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

# Starts a sandbox on a free port and sets the variables that point to it.
start_sandbox() {
    mkfifo "$tmp/sandbox"
    twire sandbox --listen 127.0.0.1:0 --json >"$tmp/sandbox" 2>"$tmp/sandbox.err" &
    sandbox_pid=$!
    children="$children $sandbox_pid"
    # Blocks until the sandbox prints its line or exits.
    read -r facts <"$tmp/sandbox" || { cat "$tmp/sandbox.err" >&2; exit 1; }
    TWIRE_BASE_URL=$(echo "$facts" | json url)
    TWILIO_ACCOUNT_SID=$(echo "$facts" | json account_sid)
    TWILIO_AUTH_TOKEN=$(echo "$facts" | json auth_token)
    TWILIO_PHONE_NUMBER=$(echo "$facts" | json phone_number)
    TWILIO_VERIFY_SERVICE_SID=$(echo "$facts" | json verify_service_sid)
    export TWIRE_BASE_URL TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN TWILIO_PHONE_NUMBER TWILIO_VERIFY_SERVICE_SID
    secret=$TWILIO_AUTH_TOKEN
}

# serve NAME RESPONSE: a server that reads each request, sends RESPONSE (\r\n for line ends; empty for
# none) and closes. A response needs Connection: close, or the next request may use the closing
# connection. Sets $served to the URL.
serve() {
    mkfifo "$tmp/$1"
    python3 -c '
import re, socket, sys
response = sys.argv[1].encode().decode("unicode_escape").encode()
server = socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[1], flush=True)
sys.stdout.close()
while True:
    client, _ = server.accept()
    request, wanted = b"", 1
    # Unread data would reset the connection before the response is read.
    while len(request) < wanted:
        more = client.recv(65536)
        if not more:
            break
        request += more
        head, end, _ = request.partition(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", head)
        wanted = len(head + end) + int(length[1] if length else 0) if end else len(request) + 1
    client.sendall(response)
    client.close()
' "$2" >"$tmp/$1" &
    children="$children $!"
    read -r port <"$tmp/$1"
    served=http://127.0.0.1:$port
}

# check NAME CODE COMMAND…: starts a case and runs a command. The case fails if the exit code differs, if
# a failure is not one line, or if the output contains personal data or a secret.
check() {
    finish
    case_name=$1 wrong=
    want=$2
    shift 2
    "$@" >"$tmp/out" 2>"$tmp/err"
    code=$?
    out=$(cat "$tmp/out") err=$(cat "$tmp/err")
    [ "$code" -eq "$want" ] || fail_case "exit code $code, not $want"
    case $out$err in *"$secret"*) fail_case "prints the auth token" ;; esac
    # Output may contain a body or a number on request; standard error never does.
    case $err in *"$body"*) fail_case "prints the body on standard error" ;; esac
    case $err in *"${to#+}"*) fail_case "prints a whole number on standard error" ;; esac
    if [ "$code" -ge 64 ] && [ "$(wc -l <"$tmp/err")" -ne 1 ]; then fail_case "standard error is not one line"; fi
}

# Assertions about the current case.
silent() { [ -z "$out$err" ] || fail_case "is not silent"; }
prints() { [ "$out" = "$1" ] || fail_case "does not print: $1"; }
says_on_stderr() {
    case $err in
    *"$1"*) ;;
    *) fail_case "standard error does not contain: $1" ;;
    esac
}
equal() { [ "$1" = "$2" ] || fail_case "$1 is not $2"; }

fail_case() { wrong="$wrong; $1"; }

# Ends the current case and prints its result.
finish() {
    [ -n "$case_name" ] || return 0
    if [ -z "$wrong" ]; then
        echo "pass $case_name"
    else
        echo "FAIL $case_name${wrong}"
        sed 's/^/     | /' "$tmp/out" "$tmp/err" | head -n 10
    fi
    case_name=
}

# The body of the newest message of the sandbox.
newest_body() { twire api messages.list --limit 1 -o body; }
