#!/bin/sh
# The sandbox as started by a program and by a person.
. ./common.sh
start_sandbox

check "its line has the connection details" 0 true
for name in url account_sid auth_token api_key api_secret phone_number verify_service_sid messaging_service_sid; do
    [ -n "$(echo "$facts" | json "$name")" ] || fail_case "no $name"
done
case $facts in *"\"pid\":$sandbox_pid}"*) ;; *) fail_case "another process id" ;; esac

for signal in TERM INT; do
    mkfifo "$tmp/$signal"
    # A shell starts background jobs with SIGINT ignored; the sandbox handles it nevertheless.
    twire sandbox --listen 127.0.0.1:0 >"$tmp/$signal" 2>"$tmp/$signal.err" &
    pid=$!
    children="$children $pid"
    exec 3<"$tmp/$signal"
    command=
    while [ -z "$command" ]; do
        read -r line <&3 || break
        case $line in *" send -v "*) command=$line ;; esac
    done
    check "SIG$signal: its command can be copied" 0 env -i HOME="$HOME" PATH="$PATH" sh -c "$command"
    says_on_stderr "queued to +1***543"
    kill -s "$signal" "$pid"
    check "SIG$signal: it ends with 0" 0 wait "$pid"
    prints ""
    exec 3<&-
done

check "it ends with its input" 0 twire sandbox --listen 127.0.0.1:0 --until-stdin-closes --json
[ -n "$(echo "$out" | json url)" ] || fail_case "no line"
check "an address that is taken" 78 twire sandbox --listen "${TWIRE_BASE_URL#http://}"
says_on_stderr "listen"
check "an address that others reach" 78 twire sandbox --listen 0.0.0.0:0
says_on_stderr "other machines"

# The database holds whatever was acknowledged before a kill.
mkfifo "$tmp/kept"
for turn in first second; do
    twire sandbox --listen 127.0.0.1:0 --json --db "$tmp/sandbox.db" >"$tmp/kept" 2>"$tmp/kept.err" &
    pid=$!
    children="$children $pid"
    read -r facts <"$tmp/kept" || break
    TWIRE_BASE_URL=$(echo "$facts" | json url)
    TWILIO_ACCOUNT_SID=$(echo "$facts" | json account_sid)
    TWILIO_AUTH_TOKEN=$(echo "$facts" | json auth_token)
    if [ "$turn" = first ]; then
        check "it takes messages into a file" 0 twire send --to "$to" "$body"
        kill -s KILL "$pid"
        wait "$pid" 2>/dev/null
    fi
done
check "killed and started again, it has them" 0 newest_body
prints "$body"
kill -s TERM "$pid"
