#!/usr/bin/env bash
# Takes the Debian packages of `make deb` to a Debian system that systemd boots: the service with its confinement, its
# credential and its watchdog, the units beside it, a unit that fails, a job of cron. Needs root, mmdebstrap,
# systemd-nspawn and Debian's package server. tests/run_deb.sh builds the packages.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
suite=deb-boot
. tests/debian_root.sh
for program in systemd-nspawn nsenter; do
    command -v $program >/dev/null || skip $program
done
. tests/checks.sh
make_root --include=systemd,systemd-sysv,dbus,cron
# Network interfaces are this machine's, and its own to manage.
rm -f "$root"/etc/systemd/system/*/systemd-networkd*

boot='' leader='' sandbox=''
finish() {
    # Whatever runs in it ends with its process 1.
    for process in $sandbox $leader $boot; do kill -KILL "$process" 2>/dev/null; done
    [ -z "$boot" ] || wait "$boot" 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT
# until SECONDS COMMAND...
until_true() {
    local end=$((SECONDS + $1))
    shift
    while ! "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || return 1
        sleep 0.2
    done
}
systemd-nspawn --quiet --register=no --keep-unit --directory="$root" --boot </dev/null >"$work/boot" 2>&1 &
boot=$!
leads() { leader=$(ps -o pid= --ppid "$boot" | tr -d ' ') && [ "$(cat "/proc/$leader/comm")" = systemd ]; }
until_true 60 leads || skip "systemd does not boot: $(tail -n 1 "$work/boot")"
# The environment of everything inside; `variables` are a test's own.
variables=()
clean() {
    exec nsenter --target "$leader" --mount --uts --ipc --pid --cgroup --root --wd=/ \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 "${variables[@]}" "$@"
}
inside() { (clean "$@"); }
as() { inside setpriv --reuid "$1" --regid "$(inside id -g "$1")" --clear-groups "${@:2}"; }
apt() { inside apt-get -qq --no-install-recommends -o Dpkg::Use-Pty=0 "$@"; }
fails() { ! "$@"; }
# says WORDS COMMAND...: a command prints a line with these words.
says() {
    inside "${@:2}" >"$work/said" 2>&1
    grep -qF -- "$1" "$work/said" || { cat "$work/said"; false; }
}
silent() { inside "$@" >"$work/said" 2>&1 && [ ! -s "$work/said" ] || { cat "$work/said"; false; }; }
is_booted() { inside systemctl is-system-running | grep -Eq 'running|degraded'; }
until_true 120 is_booted || skip "systemd does not boot: $(tail -n 1 "$work/boot")"

end() {
    printf 'deb-boot: %d passed, %d failed\n' $passed $failed
    [ $failed -eq 0 ]
    exit
}
service=twire-outbox.service
state() { [ "$(inside systemctl is-active "$1")" = "$2" ]; }
property() { inside systemctl show --value --property "$2" "$1"; }
main() { property $service MainPID; }
none_failed() { silent systemctl list-units --failed --plain --no-legend 'twire*'; }
check 'the packages install where systemd runs' apt install "${packages[@]}"
[ $failed -eq 0 ] || end
check '... and nothing starts before setup' state $service inactive
check '... nor fails' none_failed

clean twire sandbox --listen 127.0.0.1:0 --json >"$work/sandbox" 2>/dev/null &
sandbox=$!
until_true 60 test -s "$work/sandbox"
fact() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$work/sandbox"; }
url=$(fact url) token=$(fact auth_token) phone=+15558675310
variables=("TWIRE_BASE_URL=$url" "TWILIO_ACCOUNT_SID=$(fact account_sid)" "TWILIO_AUTH_TOKEN=$token"
    "TWILIO_PHONE_NUMBER=$(fact phone_number)")
texts() { inside twire sandbox phone --at "$url" $phone messages; }
shows() { texts | grep -qF -- "$1"; }
arrives() {
    until_true 240 shows "$1" && return
    texts
    inside journalctl --no-pager --lines=40 --unit='twire*' --unit=cron
    false
}

check 'setup: from nothing to a test message' inside twire setup --from-env --to $phone --failed-units
check '... which is on the phone' arrives 'This is its test message.'
[ $failed -eq 0 ] || end
variables=()
# Many to one person within minutes would be a digest.
printf '[storm]\nsms = "off"\n' >>"$root/etc/twire/twire.toml"
inside systemctl restart $service
check '... and the service runs, and has said so' state $service active
of_worker() { inside cat "/proc/$(main)/$1" | tr '\0' '\n'; }
confined() {
    of_worker status >"$work/status"
    for line in 'CapEff:.0000000000000000' 'NoNewPrivs:.1' 'Seccomp:.2' "Uid:.$(inside id -u twire)"; do
        grep -q "^$line" "$work/status" || { cat "$work/status"; return 1; }
    done
}
check '... as its user, without a capability, with a filter of system calls' confined
check '... with the secret as a credential' inside test -s /run/credentials/$service/token
check '... that root alone reads where it lies' says 'root 600' stat -c '%U %a' /etc/twire/token
in_environment() { of_worker environ | grep -F "$token"; }
check '... and that is not in its environment' fails in_environment
check 'doctor finds nothing wrong' inside twire doctor

check 'a hook of any user' as games /usr/libexec/twire/mdadm Fail /dev/md0
check '... arrives' arrives 'RAID md0'
mail() { printf 'Subject: by mail\n\nthe disk dies\n' | as games /usr/sbin/sendmail root; }
check 'mail of any user' mail
check '... arrives' arrives 'by mail'
printf 'MAILTO=root\n* * * * * root echo the backup is gone; exit 3\n' >"$root/etc/cron.d/test"
check 'what a job of cron prints arrives' arrives 'the backup is gone'
rm "$root/etc/cron.d/test"

unit() {
    mkdir -p "$(dirname "$root/etc/systemd/system/$1")"
    printf '%s\n' '[Service]' "${@:2}" >"$root/etc/systemd/system/$1"
    inside systemctl daemon-reload
}
no_unit() {
    rm "$root/etc/systemd/system/$1"
    inside systemctl daemon-reload
}
unit backup.service Type=oneshot 'ExecStart=/bin/sh -c "exit 3"'
check 'a unit fails' fails inside systemctl start backup.service
check '... and arrives, with its reason' arrives 'backup failed on'
check '... its handler ends well' none_failed
unit night-job@.service Type=oneshot ExecStart=/bin/false
check 'an instance of a template fails' fails inside systemctl start 'night-job@a-b.service'
check '... and arrives by its name' arrives 'night-job@a-b failed on'

# It is started again, whatever ends it.
another() { state $service active && [ "$(main)" != "$1" ]; }
before=$(main)
inside systemctl kill --kill-whom=main --signal=KILL $service
check 'a worker that is killed starts again' until_true 60 another "$before"
inside twire notify 'after a kill'
check '... and delivers' arrives 'after a kill'
# A busy machine may keep a worker that is well from saying so for many seconds.
unit $service.d/test.conf WatchdogSec=20s TimeoutStopSec=2s
inside systemctl restart $service
before=$(main)
sleep 45
check 'the watchdog hears of a worker that is well' test "$(main)" = "$before"
inside systemctl kill --kill-whom=main --signal=STOP $service
check '... and has one started again that hangs' until_true 240 another "$before"
no_unit $service.d/test.conf

inside systemctl stop $service
inside twire notify 'from a sleep'
check 'what is enqueued starts the service' arrives 'from a sleep'
before=$(main)
check 'a reload' inside systemctl reload $service
check '... is no restart' test "$(main)" = "$before"
check 'it is stopped' inside systemctl stop twire-outbox.path $service
check '... and ends well' test "$(property $service Result)" = success

# Where no worker runs, its variables are those of its unit.
proxies() { says "$1" env HTTPS_PROXY=http://127.0.0.1:9 twire doctor --offline; }
check 'doctor sees that the service lacks a proxy' proxies 'HTTPS_PROXY is set here, and not for the service'
unit $service.d/proxy.conf 'Environment=A=b "HTTPS_PROXY=http://127.0.0.1:9"'
check '... and that its unit has one' proxies 'HTTPS_PROXY is set here and for the service'
no_unit $service.d/proxy.conf
inside systemctl start twire-outbox.path $service
check '... and what a worker that runs has' proxies 'HTTPS_PROXY is set here, and not for the service'

check 'the receivers start' inside systemctl enable --now --quiet twire-serve.service
post() {
    python3 - "$(inside cat /etc/twire/serve-token)" <<'PYTHON'
import sys
import urllib.request

body = b'{"status":"firing","groupKey":"g","alerts":[{"labels":{"alertname":"Posted"},"annotations":{}}]}'
headers = {"Authorization": f"Bearer {sys.argv[1]}"}
request = urllib.request.Request("http://127.0.0.1:4020/hook/alertmanager", body, headers)
assert urllib.request.urlopen(request, timeout=60).status == 202
PYTHON
}
check '... and take a request' until_true 60 post
check '... which arrives' arrives 'Posted'
check 'no unit of twire has failed' none_failed

# The exposure of a unit that runs, and of a handler.
for unit in twire-outbox twire-serve twire-notify@x; do
    check "$unit is well confined" inside systemd-analyze --no-pager --threshold=25 security $unit.service
done
units=(twire-outbox.service twire-outbox.path twire-notify@.service twire-serve.service)
check 'systemd understands the units' silent systemd-analyze --man=no --recursive-errors=no verify \
    "${units[@]/#/\/lib/systemd/system/}"
check 'the packages are removed' apt remove twire twire-outbox twire-sendmail libpam-twire
check '... and no service is left' fails state $service active
check 'the packages are purged' inside dpkg --purge twire twire-outbox twire-sendmail libpam-twire
check '... and no unit is left' silent find /etc/systemd /var/lib/systemd -name '*twire*'
end
