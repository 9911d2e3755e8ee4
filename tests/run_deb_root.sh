#!/usr/bin/env bash
# Takes the Debian packages of `make deb` to a bare Debian system in a folder: from nothing to a delivered test
# message, mail of any user, the real mailer given back, removal, purge. Needs root, mmdebstrap and Debian's
# package server. tests/run_deb.sh builds the packages.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
suite=deb-root
. tests/debian_root.sh
. tests/checks.sh
make_root

# Its own processes end with it; the network is this machine's, for the package server and loopback.
sandbox='' worker=''
finish() {
    for process in $sandbox $worker; do kill "$process" 2>/dev/null; done
    umount "$root/proc" "$root/dev/null" 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT
mount -t proc proc "$root/proc"
[ -e "$root/dev/null" ] || { : >"$root/dev/null" && mount --bind /dev/null "$root/dev/null"; }
# The environment of everything inside; `variables` are a test's own.
clean() { exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 "${variables[@]}" chroot "$root" "$@"; }
inside() { (clean "$@"); }
variables=()
# as USER COMMAND...
as() {
    local user=$1
    shift
    inside setpriv --reuid "$user" --regid "$(inside id -g "$user")" --clear-groups "$@"
}
apt() { inside apt-get -qq --no-install-recommends -o Dpkg::Use-Pty=0 "$@"; }
# Every file but those that dpkg and apt keep for themselves, with mode, owner and what is in it.
state() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./packages -o -path ./tmp \
        -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log -o -path ./run \) -prune \
        -o -printf '%p %y %m %U %G %l\n' | sort)
    (cd "$root/etc" && md5sum passwd group shadow gshadow)
}

# A mailer stands in for the real one; what the packages depend on is there before the first look.
mkdir -p "$work/mailer/DEBIAN" "$work/mailer/usr/sbin" "$work/mailer/usr/lib"
printf '%s\n' 'Package: test-mailer' 'Version: 1' 'Architecture: all' 'Maintainer: twire' 'Provides: mail-transport-agent' \
    'Description: keeps mail in a file' >"$work/mailer/DEBIAN/control"
printf '#!/bin/sh\n{ echo "$0 $*"; cat; } >>/tmp/mailed\nexit 67\n' >"$work/mailer/usr/sbin/sendmail"
chmod 755 "$work/mailer/usr/sbin/sendmail"
ln -s ../sbin/sendmail "$work/mailer/usr/lib/sendmail"
dpkg-deb --root-owner-group --build "$work/mailer" "$root/packages/test-mailer.deb" >/dev/null
apt install /packages/test-mailer.deb >/dev/null
# userdel and groupdel leave copies and line counts of their own: made once, they are part of what was there.
inside useradd --system --user-group throw-away && inside userdel throw-away
state >"$work/before"

check 'the packages install, with nothing but what they depend on' apt install "${packages[@]}"
check 'no service is tried to start' test ! -e "$root/run/systemd"
check 'user, group and spool are there' inside sh -c '
    test "$(stat -c "%U:%G %a" /var/spool/twire/new)" = "twire:twire 3733" && getent passwd twire && getent group twire'
check 'the hooks have names of their own' inside sh -c 'for name in smartd mdadm nagios systemd; do
    test "$(readlink -f /usr/libexec/twire/$name)" = /usr/bin/twire || exit 1; done; test ! -e /usr/libexec/twire/cron'
check 'the PAM module is where PAM looks' inside sh -c 'ls /lib/*/security/pam_twire.so /lib/*/security/pam_deny.so'
check 'the mailer is diverted' inside sh -c '
    test "$(readlink -f /usr/sbin/sendmail)" = /usr/bin/twire && test -f /usr/sbin/sendmail.distrib'
doctor() { inside twire doctor "$@"; }
fails() { ! "$@"; }
check 'before setup, doctor names it' sh -c 'printf "%s" "$1" | grep -q "twire setup"' sh "$(doctor --offline)"

clean twire sandbox --listen 127.0.0.1:0 --json >"$work/sandbox" 2>/dev/null &
sandbox=$!
for _ in $(seq 100); do
    [ ! -s "$work/sandbox" ] || break
    sleep 0.1
done
fact() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$work/sandbox"; }
url=$(fact url)
base=TWIRE_BASE_URL=$url
variables=("$base" "TWILIO_ACCOUNT_SID=$(fact account_sid)" "TWILIO_AUTH_TOKEN=$(fact auth_token)"
    "TWILIO_PHONE_NUMBER=$(fact phone_number)")
phone=+15558675310
phone() { inside twire sandbox phone --at "$url" $phone messages; }
messages() { test "$(phone | wc -l)" = "$1"; }
check 'setup: from nothing to a test message' inside twire setup --from-env --to $phone
check '... which is on the phone' messages 1
check '... and again, which changes nothing' sh -c '! printf "%s" "$1" | grep -E "^(made|wrote|replaced)"' sh \
    "$(inside twire setup --from-env --to $phone --no-test)"
variables=()

# Mail of any user, as sudo and cron send it.
mail_as() { printf 'To: %s\nSubject: from %s\n\n%s\n' "$2" "$1" "$3" | as "$1" /usr/sbin/sendmail -t -i; }
check 'mail of any user to root is enqueued' mail_as games root 'the disk dies'
check 'mail to others goes to the real mailer, with its exit code' sh -c 'test "$1" = 67' sh \
    "$(mail_as games bob@example.test 'not for twire' >/dev/null 2>&1; echo $?)"
check '... whole' grep -q 'not for twire' "$root/tmp/mailed"
check 'a hook of any user enqueues' as games /usr/libexec/twire/mdadm Fail /dev/md0
variables=("$base")
clean setpriv --reuid twire --regid twire --clear-groups twire outbox run 2>"$work/worker" &
worker=$!
variables=()
delivered() {
    for _ in $(seq 200); do
        ! messages 3 2>/dev/null || return 0
        sleep 0.1
    done
    phone
    return 1
}
check 'the worker, as its user, delivers them' delivered
check 'doctor finds nothing wrong' doctor
kill "$worker"
wait "$worker"
check 'the worker ends well' test $? = 0

if command -v systemd-analyze >/dev/null; then
    verify() {
        local output
        output=$(systemd-analyze --root="$root" --man=no --recursive-errors=no verify "$@" 2>&1)
        [ -z "$output" ] || { echo "$output"; false; }
    }
    units=(twire-outbox.service twire-outbox.path twire-notify@.service twire-serve.service)
    check 'systemd understands the units' verify "${units[@]}"
    secure() {
        systemd-analyze --root="$root" --offline=yes --threshold="$1" security "$2"
    }
    check '... and finds the service well confined' secure 25 twire-outbox.service
    check '... and the receivers' secure 25 twire-serve.service
else
    echo 'deb-root: systemd-analyze' >>"${SKIPPED:-/dev/null}"
fi

check 'the packages are removed' apt remove twire twire-outbox twire-sendmail libpam-twire
check 'the mailer is given back' inside sh -c 'test -f /usr/sbin/sendmail && ! test -L /usr/sbin/sendmail &&
    test "$(readlink /usr/lib/sendmail)" = ../sbin/sendmail && test ! -e /usr/sbin/sendmail.distrib'
rm -f "$root/tmp/mailed"
state >"$work/removed"
# The user stays until purge, and with it the tables of users; so do links that say which units are on.
left() {
    diff "$work/before" "$1" >"$work/changes"
    grep '^[<>]' "$work/changes" >"$work/lines"
    ! grep -vE "$2" "$work/lines"
}
check 'only configuration is left' left "$work/removed" \
    '^> \./etc/twire|^> \./(etc/systemd/system|var/lib/systemd/deb-systemd-helper)|^[<>] [0-9a-f]{32} '
purge() { inside dpkg --purge twire twire-outbox twire-sendmail libpam-twire; }
check 'the packages are purged' purge
state >"$work/purged"
check 'nothing is left' diff "$work/before" "$work/purged"

# What waits is not thrown away by a removal.
apt install "${packages[@]:0:2}" >/dev/null
inside twire notify --to $phone 'not delivered yet'
check 'removal keeps what is not delivered' sh -c '
    chroot "$1" apt-get -qq remove twire twire-outbox && test -n "$(ls "$1/var/spool/twire/new")"' sh "$root"
check '... until purge' sh -c 'chroot "$1" dpkg --purge twire-outbox && test ! -e "$1/var/spool/twire"' sh "$root"
printf 'deb-root: %d passed, %d failed\n' $passed $failed
[ $failed -eq 0 ]
