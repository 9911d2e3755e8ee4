#!/bin/sh
# Commands that read: numbers, lists, the catalog; and those that work offline.
. ./common.sh
start_sandbox

check "a number" 0 twire lookup "$to" -o valid
prints true
check "no number" 65 twire lookup +1555
for n in 1 2 3; do twire send --to "$to" "message $n" || exit; done
check "a list over pages" 0 twire api messages.list to="$to" --page-size 2 -o body
prints "message 3
message 2
message 1"
check "a limit" 0 twire api messages.list --limit 2 -o body
prints "message 3
message 2"
check "none" 0 twire api messages.list --limit 0
silent
check "an unknown key" 64 twire api mesages.list
says_on_stderr "did you mean messages.list?"
check "an unknown parameter" 65 twire api messages.list colour=red
says_on_stderr "colour"
check "the keys of a product" 0 twire api --list verify
case $out in *verify.v2.services.verifications.create*) ;; *) fail_case "no key" ;; esac
check "what an operation takes" 0 twire api --help messages.create
case $out in *StatusCallback*) ;; *) fail_case "no parameter" ;; esac

url=https://example.com/sms
form="From=%2B15558676543&Body=Hi"
# The signature as documented by Twilio, from an independent implementation.
signature=$(TOKEN=$TWILIO_AUTH_TOKEN python3 -c 'import base64, hashlib, hmac, os, sys
print(base64.b64encode(hmac.new(os.environ["TOKEN"].encode(), sys.argv[1].encode(), hashlib.sha1).digest()).decode())' \
    "${url}BodyHiFrom+15558676543")
webhook() { printf '%s' "$1" | twire validate --url "$url" --signature "$signature" --body-file -; }
check "a webhook of Twilio's" 0 webhook "$form"
silent
check "a forged one" 65 webhook "$form&x=1"
cgi() { printf '%s' "$form" | HTTP_X_TWILIO_SIGNATURE=$signature twire validate --url "$url" --body-file -; }
check "a CGI program" 0 cgi
silent

twiml() { printf '%s' "$1" | twire twiml check; }
check "TwiML" 0 twiml '<Response><Say>Hello</Say></Response>'
silent
check "TwiML with a fault" 65 twiml '<Response><Say>Hello</Sya></Response>'
says_on_stderr "line 1"
check "segments" 0 twire segments "It’s"
case $out in "1 segment, UCS-2, "*) ;; *) fail_case "miscounted" ;; esac
