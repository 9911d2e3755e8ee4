#!/bin/sh
# The sandbox's phones, as a script uses them.
. ./common.sh
start_sandbox
phone() { twire sandbox phone "$to" "$@"; }

check "nothing arrived" 75 phone messages
says_on_stderr "0 of 1 messages arrived"
check "a message is sent" 0 twire send --to "$to" "$body"
check "the phone shows it" 0 phone messages --wait 60s --body vault
equal "$(echo "$out" | json body)" "$body"
check "another text did not arrive" 75 phone messages --body nonsense --wait 50ms

check "a passcode is sent" 0 twire verify start --to "$to"
check "the phone shows it" 0 phone code --wait 60s
check "it is right" 0 twire verify check --to "$to" "$out"
check "it can be entered once" 75 phone code

serve shop 'HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n<Response><Message>Booked</Message></Response>'
check "a phone writes and gets a reply" 0 phone write 'A table?' --url "$served/sms"
prints Booked
check "a webhook that fails" 69 phone write Hello --url http://127.0.0.1:9/
says_on_stderr "(11210)"
check "a number of another account" 65 phone write Hello --to +15550000000
says_on_stderr "not a number of the account"

check "no call exists" 65 phone answer
says_on_stderr "no call in progress"
check "the phone rings from now on" 0 phone ring wait
silent
check "an unknown reaction" 65 phone ring softly
twiml='<Response><Gather numDigits="9" timeout="60"><Say>Press keys</Say></Gather></Response>'
check "it is called" 0 twire api calls.create To="$to" From="$TWILIO_PHONE_NUMBER" Twiml="$twiml"
check "it rings" 0 phone calls --status ringing --wait 60s
check "it is answered" 0 phone answer
silent
check "it is in a call" 0 phone calls --status in-progress --wait 60s
check "keys" 0 phone press 1
check "words" 0 phone say 'who is there?'
check "it hangs up" 0 phone hangup
check "the call is over" 0 phone calls --status completed --wait 60s

serve menu 'HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n<Response><Pause length="60"/></Response>'
check "it calls" 0 phone call --url "$served/voice"
case $out in CA*) ;; *) fail_case "no SID" ;; esac
check "and hangs up" 0 phone hangup

check "a fault is asked for" 0 twire sandbox fault status status=503 count=2 to="$to"
silent
check "it happens" 76 twire send --to "$to" "$body"
check "no more faults" 0 twire sandbox fault none
check "it does not happen" 0 twire send --to "$to" "$body"
check "an unknown fault" 65 twire sandbox fault gremlins
says_on_stderr "kind: one of"
check "an invalid setting" 64 twire sandbox fault close twice

check "the clock is moved" 0 twire sandbox advance 1h
silent
check "an invalid time" 65 twire sandbox advance soon
check "the state is deleted" 0 twire sandbox reset
check "no message is left" 75 phone messages
check "no sandbox" 78 twire sandbox phone "$to" messages --at http://127.0.0.1:9
says_on_stderr "no response"
