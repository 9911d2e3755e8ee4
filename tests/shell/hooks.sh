#!/bin/sh
# The programs of examples/hooks, as cron, Nagios, PAM and a mailer would run them.
. ./common.sh
start_sandbox
hooks=$root/examples/hooks

check "Nagios: a service" 0 env NAGIOS_NOTIFICATIONTYPE=PROBLEM NAGIOS_HOSTNAME=db1 NAGIOS_SERVICEDESC=disk \
    NAGIOS_SERVICESTATE=CRITICAL NAGIOS_SERVICEOUTPUT='/var is "full"' "$hooks/nagios-notify" "$to"
silent
equal "$(newest_body)" 'PROBLEM: db1/disk is CRITICAL\n/var is "full"'
check "Nagios: a host" 0 env NAGIOS_NOTIFICATIONTYPE=RECOVERY NAGIOS_HOSTNAME=db1 NAGIOS_HOSTSTATE=UP \
    NAGIOS_HOSTOUTPUT=alive "$hooks/nagios-notify" "$to"
equal "$(newest_body)" 'RECOVERY: db1 is UP\nalive'
check "Nagios: an output of 10 KB" 0 env NAGIOS_HOSTNAME=db1 NAGIOS_HOSTSTATE=DOWN \
    NAGIOS_HOSTOUTPUT="$(printf '%010000d' 0)" "$hooks/nagios-notify" "$to"
check "Nagios: Twilio cannot be reached" 75 env TWIRE_BASE_URL=http://127.0.0.1:1 "$hooks/nagios-notify" "$to"

before=$(newest_body)
check "cron: a command that goes well" 0 "$hooks/cron-alert" "$to" echo fine
silent
equal "$(newest_body)" "$before"
failing() { "$hooks/cron-alert" "$to" sh -c 'echo "no space left"; exit 3' 2>&1; }
check "cron: a command that fails" 3 failing
prints "no space left"
equal "$(newest_body)" "sh on $(uname -n) ended with 3\\nno space left"

check "PAM: a login" 0 env PAM_TYPE=open_session PAM_USER=ada PAM_RHOST=192.0.2.7 "$hooks/login-notify" "$to"
silent
equal "$(newest_body)" "ada logged in on $(uname -n) from 192.0.2.7"
before=$(newest_body)
check "PAM: a logout" 0 env PAM_TYPE=close_session PAM_USER=bob "$hooks/login-notify" "$to"
equal "$(newest_body)" "$before"
check "PAM: a login goes on when Twilio cannot be reached" 0 env TWIRE_BASE_URL=http://127.0.0.1:1 \
    PAM_TYPE=open_session PAM_USER=ada "$hooks/login-notify" "$to"
says "no connection"

echo "ada $to" >"$tmp/numbers"
export TWIRE_NUMBERS="$tmp/numbers" PAM_USER=ada
check "PAM: a passcode is sent" 0 "$hooks/login-passcode" start
silent
code=$(python3 -c 'import json, sys, urllib.request
print(json.load(urllib.request.urlopen(sys.argv[1] + "/_twire/verifications"))["verifications"][0]["code"])' "$TWIRE_BASE_URL")
typed() { printf '%s\0' "$1" | "$hooks/login-passcode" check; }
if [ "$code" = 123456 ]; then guess=654321; else guess=123456; fi
right=$code
check "PAM: a wrong passcode keeps the door shut" 65 typed "$guess"
check "PAM: the right passcode" 0 typed "$right"
silent
check "PAM: a passcode that was used" 69 typed "$right"
PAM_USER=mallory
check "PAM: a user without a number" 1 typed "$right"

mail() {
    printf 'To: root\r\nSubject: RAID degraded\r\nDate: today\r\n\r\n/dev/md0 has lost\r\na disk\r\n' |
        "$hooks/sendmail" -oi -t root
}
TWIRE_TO=$to
export TWIRE_TO
check "a mail becomes a message" 0 mail
silent
equal "$(newest_body)" 'RAID degraded\n/dev/md0 has lost\na disk'
TWIRE_BASE_URL=http://127.0.0.1:1
check "a mail that cannot be sent stays in the queue" 75 mail
