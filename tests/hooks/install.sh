#!/usr/bin/env bash
# Installs the systems that tests drive, of hooks and of the outbox, from Debian's packages; needs root. What is missing
# afterwards is skipped by name. No daemon is started, and no mailer comes along: a package without files
# stands in for one.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit
[ "$(id -u)" = 0 ] || { echo "tests/hooks/install.sh: needs root" >&2; exit 1; }
export DEBIAN_FRONTEND=noninteractive
# One run at a time; what a package starts does not keep the lock.
exec 9>/run/twire-tests-install
flock -w 1800 9 || { echo 'tests/hooks/install.sh: another run of it does not end' >&2; exit 1; }

packages=(
    cron anacron at sudo smartmontools mdadm fail2ban prometheus-alertmanager monit nut-server nut-client
    nagios4-core icinga2-bin collectd-core git git-email libmailtools-perl php-cli bsd-mailx s-nail mailutils mutt
    unattended-upgrades logcheck logwatch needrestart borgmatic restic freeradius freeradius-utils
    libphp-phpmailer php-symfony-mailer
    postgresql pgbouncer zabbix-server-pgsql zabbix-frontend-php php-pgsql
    bacula-director bacula-director-sqlite3 bacula-console openssh-server openssh-client pamtester libpam0g-dev strace
)
missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
apcupsd=target/hooks/apcupsd
[ ${#missing[@]} -gt 0 ] || [ ! -x "$apcupsd/sbin/apcupsd" ] || exit 0

# apt SECONDS ARGUMENT...: another apt may have the lock for that time; a mirror does not answer at once.
apt() { apt-get -q -o "DPkg::Lock::Timeout=$1" -o Acquire::Retries=3 "${@:2}" 9>&-; }
# Nothing waits for the lock of the package lists.
update() {
    local try
    for try in 1 2 3 4 5 6; do
        apt 300 update && return
        [ "$try" = 6 ] || sleep 10
    done
    return 1
}

# Services stay as they are; the file is taken away again.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
    trap 'rm -f "$policy"' EXIT
fi
if ! dpkg-query -W -f '${Provides}' 2>/dev/null | grep -q mail-transport-agent; then
    work=$(mktemp -d)
    mkdir -p "$work/DEBIAN"
    printf '%s\n' 'Package: twire-test-mailer' 'Version: 1' 'Architecture: all' 'Maintainer: twire' \
        'Provides: mail-transport-agent' 'Description: stands in for a mailer' >"$work/DEBIAN/control"
    chmod 755 "$work"
    dpkg-deb --build "$work" "$work.deb" >/dev/null && apt 300 install -y "$work.deb"
    rm -rf "$work" "$work.deb"
fi
update
# One that cannot be had must not keep the others away; the lock was waited for by then.
[ ${#missing[@]} -eq 0 ] || apt 300 install -y --no-install-recommends "${missing[@]}" ||
    for package in "${missing[@]}"; do
        apt 15 install -y --no-install-recommends "$package" || echo "not installed: $package"
    done
# It conflicts with nut-client: unpacked apart, never over the system.
if [ ! -x "$apcupsd/sbin/apcupsd" ]; then
    mkdir -p "$apcupsd"
    (cd "$apcupsd" && apt 300 download apcupsd libusb-0.1-4 &&
        for package in ./*.deb; do dpkg-deb -x "$package" .; done)
fi
exit 0
