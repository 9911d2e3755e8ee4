#!/bin/sh
# Credentials from a file, which never appear in the output.
. ./common.sh
start_sandbox
file=$tmp/credentials
{
    echo "# for the alerts"
    echo "TWILIO_ACCOUNT_SID=$TWILIO_ACCOUNT_SID"
    echo "export TWILIO_AUTH_TOKEN='$TWILIO_AUTH_TOKEN'"
    echo "TWILIO_PHONE_NUMBER=$TWILIO_PHONE_NUMBER"
    echo "TWIRE_BASE_URL=$TWIRE_BASE_URL"
} >"$file"
unset TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN TWILIO_PHONE_NUMBER TWIRE_BASE_URL

chmod 644 "$file"
check "a file that everybody can read is refused" 78 twire send --credentials "$file" --to "$to" "$body"
says_on_stderr "chmod 600 $file"
chmod 640 "$file"
check "a file that the group can read is refused" 78 env TWIRE_CREDENTIALS="$file" twire send --to "$to" "$body"
says_on_stderr "chmod 600"
chmod 600 "$file"
check "a file that only its owner can read" 0 twire send --credentials "$file" --to "$to" "$body"
silent
check "a file named by a variable" 0 env TWIRE_CREDENTIALS="$file" twire send --to "$to" "$body"
silent
mkdir -p "$HOME/.config/twire"
cp -p "$file" "$HOME/.config/twire/credentials"
check "a file in its usual place" 0 twire send --to "$to" "$body"
silent
check "an account in the environment takes precedence" 78 env TWILIO_ACCOUNT_SID=AC1 twire send --to "$to" "$body"
says_on_stderr "TWILIO_AUTH_TOKEN is not set"
rm "$HOME/.config/twire/credentials"
check "a file that is missing" 78 twire send --credentials "$tmp/missing" --to "$to" "$body"
from_pipe() { twire send --credentials /dev/fd/3 --to "$to" "$body" 3<"$file"; }
check "an open file" 0 from_pipe
silent
echo "half a $secret" >>"$file"
check "a wrong line is not shown" 78 twire send --credentials "$file" --to "$to" "$body"
says_on_stderr "line 6"

mkfifo -m 600 "$tmp/pipe"
check "a pipe that nobody writes to ends" 78 twire send --credentials "$tmp/pipe" --to "$to" "$body"
says_on_stderr "in time"
if [ "$(id -u)" = 0 ]; then
    printf 'TWILIO_ACCOUNT_SID=AC1\nTWILIO_AUTH_TOKEN=x\n' >"$tmp/others"
    chmod 600 "$tmp/others"
    chown 65534 "$tmp/others"
    check "a file of another user" 78 twire send --credentials "$tmp/others" --to "$to" "$body"
    says_on_stderr "belongs to another user"
fi
odd=$(printf 'a\377b')
check "a token that is not UTF-8" 78 env TWILIO_ACCOUNT_SID=AC0123456789abcdef0123456789abcdef \
    TWILIO_AUTH_TOKEN="$odd" twire send --to "$to" "$body"
says_on_stderr "not valid UTF-8"
