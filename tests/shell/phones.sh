#!/bin/sh
# The sandbox's phones, as a script uses them.
. ./common.sh
start_sandbox
phone() { twire sandbox phone "$to" "$@"; }

check "nothing came" 75 phone messages
says "0 of 1 messages came"
check "a message is sent" 0 twire send --to "$to" "$body"
check "the phone shows it" 0 phone messages --wait 5s --body vault
equal "$(echo "$out" | json body)" "$body"
check "another text did not come" 75 phone messages --body nonsense --wait 50ms

check "a passcode is sent" 0 twire verify start --to "$to"
check "the phone shows it" 0 phone code --wait 5s
check "it is right" 0 twire verify check --to "$to" "$out"
check "it can be entered once" 75 phone code

serve shop 'HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n<Response><Message>Booked</Message></Response>'
check "a phone writes and is answered" 0 phone write 'A table?' --url "$served/sms"
prints Booked
check "a webhook that fails" 69 phone write Hello --url http://127.0.0.1:9/
says "the webhook: 11210"
check "nobody's number" 65 phone write Hello --to +15550000000
says "not a number of the account"

check "no call is there" 65 phone answer
says "no call"
check "the phone rings from now on" 0 phone ring wait
silent
check "a word that is none" 65 phone ring softly
twiml='<Response><Gather numDigits="9" timeout="60"><Say>Press keys</Say></Gather></Response>'
check "it is called" 0 twire api calls.create To="$to" From="$TWILIO_PHONE_NUMBER" Twiml="$twiml"
check "it rings" 0 phone calls --status ringing --wait 5s
check "it is picked up" 0 phone answer
silent
check "it is in a call" 0 phone calls --status in-progress --wait 5s
check "keys" 0 phone press 1
check "words" 0 phone say 'who is there?'
check "it hangs up" 0 phone hangup
check "the call is over" 0 phone calls --status completed --wait 5s

serve menu 'HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n<Response><Pause length="60"/></Response>'
check "it calls" 0 phone call --url "$served/voice"
case $out in CA*) ;; *) fault "no SID" ;; esac
check "and hangs up" 0 phone hangup

check "a fault is asked for" 0 twire sandbox fault status status=503 count=2 to="$to"
silent
check "it happens" 76 twire send --to "$to" "$body"
check "no more faults" 0 twire sandbox fault none
check "it does not happen" 0 twire send --to "$to" "$body"
check "a fault that is none" 65 twire sandbox fault gremlins
says "kind: one of"
check "a setting that is none" 64 twire sandbox fault close twice

check "the clock is moved" 0 twire sandbox advance 1h
silent
check "a time that is none" 65 twire sandbox advance soon
check "everything is forgotten" 0 twire sandbox reset
check "nothing is there" 75 phone messages
check "no sandbox" 78 twire sandbox phone "$to" messages --at http://127.0.0.1:9
says "no answer"
