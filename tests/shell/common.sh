#!/bin/sh
# shellcheck disable=SC2034  # what it sets is for its readers
# What every program here shares: a sandbox of its own, and checks. Read by POSIX shells, with $TWIRE_BIN
# as the program under test.
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

# Nothing of the caller's is used: neither variables nor credentials files.
for name in $(env | sed -n 's/^\(TWI[LR][A-Z_]*\)=.*/\1/p'); do
    case $name in TWIRE_BIN) ;; *) unset "$name" ;; esac
done
HOME=$tmp/home XDG_CONFIG_HOME=
export HOME XDG_CONFIG_HOME
mkdir -p "$HOME" "$tmp/bin"
ln -s "$TWIRE_BIN" "$tmp/bin/twire"
PATH=$tmp/bin:$PATH
# What may stand in no output.
body='the vault is open at nine'
to=+15558676543

# json NAME <LINE: a text of a flat JSON object.
json() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

# Starts a sandbox on a free port and sets the variables that lead to it.
start_sandbox() {
    mkfifo "$tmp/sandbox"
    twire sandbox --listen 127.0.0.1:0 --json >"$tmp/sandbox" 2>"$tmp/sandbox.err" &
    sandbox_pid=$!
    children="$children $sandbox_pid"
    # Blocks until the line is there, or the sandbox has ended.
    read -r facts <"$tmp/sandbox" || { cat "$tmp/sandbox.err" >&2; exit 1; }
    TWIRE_BASE_URL=$(echo "$facts" | json url)
    TWILIO_ACCOUNT_SID=$(echo "$facts" | json account_sid)
    TWILIO_AUTH_TOKEN=$(echo "$facts" | json auth_token)
    TWILIO_PHONE_NUMBER=$(echo "$facts" | json phone_number)
    TWILIO_VERIFY_SERVICE_SID=$(echo "$facts" | json verify_service_sid)
    export TWIRE_BASE_URL TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN TWILIO_PHONE_NUMBER TWILIO_VERIFY_SERVICE_SID
    secret=$TWILIO_AUTH_TOKEN
}

# serve NAME ANSWER: a server that reads each request, answers with ANSWER (\r\n for line ends;
# nothing for none) and closes: so an answer has to say Connection: close, or the next request may go
# out on a connection that is just being closed. Sets $served to its address.
serve() {
    mkfifo "$tmp/$1"
    python3 -c '
import re, socket, sys
answer = sys.argv[1].encode().decode("unicode_escape").encode()
server = socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[1], flush=True)
sys.stdout.close()
while True:
    client, _ = server.accept()
    request, wanted = b"", 1
    # What is left unread would reset the connection before the answer is read.
    while len(request) < wanted:
        more = client.recv(65536)
        if not more:
            break
        request += more
        head, end, _ = request.partition(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", head)
        wanted = len(head + end) + int(length[1] if length else 0) if end else len(request) + 1
    client.sendall(answer)
    client.close()
' "$2" >"$tmp/$1" &
    children="$children $!"
    read -r port <"$tmp/$1"
    served=http://127.0.0.1:$port
}

# check NAME CODE COMMAND…: runs a command, and begins a case that fails when the exit code is
# another, when a failure is not one line, or when anything personal or secret is printed.
check() {
    finish
    case_name=$1 wrong=
    want=$2
    shift 2
    "$@" >"$tmp/out" 2>"$tmp/err"
    code=$?
    out=$(cat "$tmp/out") err=$(cat "$tmp/err")
    [ "$code" -eq "$want" ] || fault "exit code $code, not $want"
    case $out$err in *"$secret"*) fault "prints the token" ;; esac
    # A body or a number may be asked for, but is never said.
    case $err in *"$body"*) fault "says the body" ;; esac
    case $err in *"${to#+}"*) fault "says a whole number" ;; esac
    if [ "$code" -ge 64 ] && [ "$(wc -l <"$tmp/err")" -ne 1 ]; then fault "says other than one line"; fi
}

# Facts about the case that check began.
silent() { [ -z "$out$err" ] || fault "is not silent"; }
prints() { [ "$out" = "$1" ] || fault "prints other than: $1"; }
says() {
    case $err in
    *"$1"*) ;;
    *) fault "does not say: $1" ;;
    esac
}
equal() { [ "$1" = "$2" ] || fault "$1 is not $2"; }

fault() { wrong="$wrong; $1"; }

# Ends the case under way and prints how it went.
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

# The body of the newest message that the sandbox has.
newest_body() { twire api messages.list --limit 1 -o body; }
