#!/bin/sh
# The sandbox as a program starts it and as a person meets it.
. ./common.sh
start_sandbox

check "its line has what a program needs" 0 true
for name in url account_sid auth_token api_key api_secret phone_number verify_service_sid messaging_service_sid; do
    [ -n "$(echo "$facts" | json "$name")" ] || fault "no $name"
done
case $facts in *"\"pid\":$sandbox_pid}"*) ;; *) fault "another process id" ;; esac

for signal in TERM INT; do
    mkfifo "$tmp/$signal"
    # A shell starts its background jobs deaf to SIGINT; the sandbox hears it all the same.
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
    says "queued to +1555***6543"
    kill -s "$signal" "$pid"
    check "SIG$signal: it ends with 0" 0 wait "$pid"
    prints ""
    exec 3<&-
done

check "it ends with its input" 0 twire sandbox --listen 127.0.0.1:0 --until-stdin-closes --json
[ -n "$(echo "$out" | json url)" ] || fault "no line"
check "an address that is taken" 78 twire sandbox --listen "${TWIRE_BASE_URL#http://}"
says "listen"
check "an address that others reach" 78 twire sandbox --listen 0.0.0.0:0
says "other machines"

# Killed at any moment, it has what it answered.
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
