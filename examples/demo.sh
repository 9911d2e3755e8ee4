#!/usr/bin/env bash
# The main jobs, seen once: an SMS from the shell, a passcode from Python, a call from C, a signed webhook that
# Python proves and answers, alerts that outlive an outage, and hooks of old systems. Everything happens on this
# machine; `make demo` builds first.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
mkfifo "$work/alive"
processes=()
finish() {
    exec 9>&-
    kill "${processes[@]}" 2>/dev/null || true
    wait
    rm -rf "$work"
}
trap finish EXIT
export PATH="$PWD/target/debug:$PATH"

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
shown() {
    local word line='$'
    for word in "$@"; do
        case $word in *' '*) line+=" '$word'" ;; *) line+=" $word" ;; esac
    done
    printf '%s\n' "$line"
    "$@"
}

# delivered COUNT: waits until so many deliveries of the outbox have arrived.
delivered() {
    local tries=0
    until [ "$(twire queue --all --json 2>/dev/null | grep -c '"state":"delivered"')" -ge "$1" ]; do
        tries=$((tries + 1))
        [ $tries -lt 600 ] || { cat "$work/worker" >&2; exit 1; }
        sleep 0.1
    done
}

# start ADDRESS: a sandbox that keeps its state in a file; it ends with this script. For a while, another process may
# have a port that was given up.
start() {
    local tries
    for tries in {1..60}; do
        rm -f "$work/sandbox"
        twire sandbox --listen "$1" --db "$work/sandbox.db" --json --until-stdin-closes \
            <"$work/alive" >"$work/sandbox" 2>"$work/refused" 9>&- &
        sandbox=$!
        exec 9>"$work/alive"
        until [ -s "$work/sandbox" ]; do
            kill -0 "$sandbox" 2>/dev/null || { exec 9>&-; sleep 1; continue 2; }
            sleep 0.05
        done
        return
    done
    echo "no sandbox after $tries tries" >&2
    cat "$work/refused" >&2
    exit 1
}
field() { .venv/bin/python -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$work/sandbox" "$1"; }
phone() { .venv/bin/python examples/demo/phone.py "$@"; }

say 'A sandbox stands in for Twilio'
start 127.0.0.1:0
TWIRE_BASE_URL=$(field url)
TWILIO_ACCOUNT_SID=$(field account_sid)
TWILIO_AUTH_TOKEN=$(field auth_token)
TWILIO_PHONE_NUMBER=$(field phone_number)
TWILIO_VERIFY_SERVICE_SID=$(field verify_service_sid)
export TWIRE_BASE_URL TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN TWILIO_PHONE_NUMBER TWILIO_VERIFY_SERVICE_SID
echo "$TWIRE_BASE_URL"

say '1. An SMS, from the shell'
echo '$ echo "disk full on db1" | twire send --to +15558676543 -v -'
echo 'disk full on db1' | twire send --to +15558676543 -v -
phone messages +15558676543

say '2. A one-time passcode, from Python (examples/demo/passcode.py)'
.venv/bin/python examples/demo/passcode.py

say '3. A call, from C (examples/demo/call.c)'
cc -std=c99 -Wall -Wextra -o "$work/call" examples/demo/call.c -Iinclude -Ltarget/debug -ltwire
mkdir "$work/lib"
ln -s "$PWD/target/debug/libtwire.so" "$work/lib/libtwire.so.0"
LD_LIBRARY_PATH=$work/lib "$work/call" +15558676543
phone calls +15558676543

say '4. A signed webhook, proved and answered in Python (examples/demo/webhook.py)'
.venv/bin/python examples/demo/webhook.py

say '5. An outage: Twilio cannot be reached, and three alerts are enqueued'
export TWIRE_CONFIG=$work/twire.toml TWIRE_SPOOL=$work/spool
mkdir -p "$work"/spool/{tmp,new,bad}
cat >"$TWIRE_CONFIG" <<TOML
[store]
path = "$work/outbox.db"
[spool]
path = "$work/spool"
[senders.main]
from = "$TWILIO_PHONE_NUMBER"
rate = 20
[recipients]
ops = "+15558676544"
[retry]
first = "1s"
most = "2s"
TOML
address=${TWIRE_BASE_URL#http://}
kill "$sandbox"
wait "$sandbox" || true
twire outbox run 2>"$work/worker" 9>&- &
processes+=($!)
shown twire notify --to ops --key disk:db1 'disk full on db1'
shown twire notify --to ops --key certificate:www1 'certificate of www1 expires'
shown twire notify --to ops --key backup:db1 'backup of db1 failed'
# Until the worker has them, and one waits.
until queue=$(twire queue 2>/dev/null) && grep -q '  ready ' <<<"$queue"; do sleep 0.1; done
echo '$ twire queue'
printf '%s\n' "$queue"
say '... it comes back: each arrives, once'
start "$address"
delivered 3
phone messages +15558676544
shown twire queue --all
shown twire queue show 1

say '6. Hooks of old systems: a cron job that fails, and a disk that dies'
echo '$ /usr/sbin/sendmail -i -FCronDaemon ops    (cron, with the output of the job)'
twire sendmail -C "$TWIRE_CONFIG" -i -FCronDaemon ops <<'MAIL'
From: root (Cron Daemon)
To: ops
Subject: Cron <root@db1> /usr/local/sbin/backup
X-Cron-Env: <SHELL=/bin/sh>

backup: /srv/backup: No space left on device
MAIL
echo '$ twire hook smartd --to ops               (smartd -M exec, with its variables)'
env SMARTD_DEVICE=/dev/sda SMARTD_DEVICESTRING=/dev/sda SMARTD_DEVICETYPE=ata SMARTD_FAILTYPE=Health \
    SMARTD_MESSAGE='Device: /dev/sda, FAILED SMART self-check. BACK UP DATA NOW!' SMARTD_PREVCNT=0 \
    twire hook smartd --to ops </dev/null
delivered 5
phone messages +15558676544 | head -n 2

say 'Done. A sandbox shows its phones on a page whose address it prints: twire sandbox. With your own account: see README.md.'
