#!/bin/sh
# The table of exit codes, row by row.
. ./common.sh
start_sandbox
json_response() {
    printf 'HTTP/1.1 %s\\r\\nConnection: close\\r\\nContent-Type: application/json\\r\\nContent-Length: %s\\r\\n%s\\r\\n%s' "$1" "${#2}" "${3:-}" "$2"
}

check "0: a message is sent silently" 0 twire send --to "$to" "$body"
silent

check "64: an unknown option" 64 twire send --to "$to" --colour red "$body"
says_on_stderr "unknown option --colour"
check "64: an unknown option with a value" 64 twire send --to "$to" --colour="$body" hello
check "64: no receiver" 64 twire send "$body"
says_on_stderr "--to"
check "64: a text without quotes" 64 twire send --to "$to" the vault is open
check "64: no command" 64 twire
check "64: an unknown command" 64 twire sned --to "$to" "$body"
check "64: a token as an argument" 64 twire send --to "$to" --token "$secret" "$body"
says_on_stderr "TWILIO_AUTH_TOKEN"
check "64: a token as an argument of validate" 64 twire validate --url https://example.com/ --auth-token="$secret"
says_on_stderr "every user of this machine"

check "65: a short code as the receiver" 65 twire send --to 12345 "$body"
says_on_stderr "21265"
check "65: an empty body" 65 twire send --to "$to" ""
says_on_stderr "21619"
check "65: a body that is too long" 65 twire send --to "$to" "$(printf '%01601d' 0)"
says_on_stderr "1600"

check "66: a body file that is missing" 66 twire send --to "$to" --body-file "$tmp/missing"
says_on_stderr "$tmp/missing"

check "69: a number that Twilio refuses" 69 twire send --to +15005550001 "$body"
says_on_stderr "(21211)"
check "69: a missing resource" 69 twire api messages.fetch sid=SM00000000000000000000000000000000
says_on_stderr "404"

check "77: a wrong token" 77 env TWILIO_AUTH_TOKEN=another twire send --to "$to" "$body"
says_on_stderr "(20003)"
check "77: an unknown account" 77 env TWILIO_ACCOUNT_SID=AC00000000000000000000000000000000 twire send --to "$to" "$body"

check "78: no account" 78 env -u TWILIO_ACCOUNT_SID twire send --to "$to" "$body"
says_on_stderr "TWILIO_ACCOUNT_SID is not set"
check "78: no token" 78 env TWILIO_AUTH_TOKEN= twire send --to "$to" "$body"
says_on_stderr "TWILIO_AUTH_TOKEN is not set"
check "78: no sender" 78 env -u TWILIO_PHONE_NUMBER twire send --to "$to" "$body"
says_on_stderr "--from"
check "78: plain http to another machine" 78 env TWIRE_BASE_URL=http://example.com twire send --to "$to" "$body"
says_on_stderr "plain http"

# No server listens on port 1; only root can.
TWIRE_BASE_URL=http://127.0.0.1:1
check "75: a refused connection" 75 twire send --to "$to" "$body"
says_on_stderr "no connection"
check "75: a refused connection, for a passcode" 75 twire verify start --to "$to"

serve later "$(json_response '429 Too Many Requests' '{"code":20429,"message":"Too Many Requests"}' 'Retry-After: 0\r\n')"
TWIRE_BASE_URL=$served
check "75: 429" 75 twire send --to "$to" "$body"
says_on_stderr "(20429)"

serve close ""
TWIRE_BASE_URL=$served
check "76: a server that accepts and closes" 76 twire send --to "$to" "$body"
says_on_stderr "may have been sent"
check "76: and for a call" 76 twire call --to "$to" --say "$body"
check "75: but not for a read, which has no effect" 75 twire api messages.list

serve oops "$(json_response '500 Oops' '{"code":20500,"message":"Internal Server Error"}')"
TWIRE_BASE_URL=$served
check "76: 500" 76 twire send --to "$to" "$body"
says_on_stderr "(20500)"
