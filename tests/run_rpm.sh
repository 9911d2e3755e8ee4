#!/usr/bin/env bash
# Packs what tests/run_wheel.sh and tests/run_portable.sh built, else what tests/run_deb.sh built (or `make pam`, with
# BUILD=target/release), into RPM packages, and tests them: contents, an empty root, and a bare system in which their
# scripts run.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
work=$(mktemp -d)
root=$work/root
skipped=0
skip() {
    skipped=$((skipped + 1))
    echo "rpm: $1" >>"${SKIPPED:-/dev/null}"
}
finish() {
    umount "$root/proc" "$root/dev/null" 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT
end() {
    printf 'rpm: %d passed, %d failed, %d skipped\n' $passed $failed $skipped
    [ $failed -eq 0 ]
    exit
}
. tests/checks.sh
. tests/glibc.sh
if [ -z "${BUILD:-}" ]; then
    BUILD=target/deb/build/release
    packaging/glibc.sh >"$work/glibc.log" 2>&1
    case $? in
    0) BUILD=target/glibc-2.17 ;;
    66) skip "linked for glibc 2.17: $(tail -n 1 "$work/glibc.log")" ;;
    *) check 'what is linked for glibc 2.17 is gathered' sh -c 'cat "$0"; false' "$work/glibc.log" ;;
    esac
fi
export BUILD
if ! command -v rpmbuild >/dev/null; then
    skip 'RPM packages (rpm)'
    end
elif [ ! -e "$BUILD/pam_twire.so" ]; then
    skip "$BUILD: tests/run_deb.sh or tests/run_portable.sh"
    end
fi
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
# Weakly compressed: that is what takes time.
check 'the packages are built' packaging/rpm.sh --define '_binary_payload w1.gzdio'
[ $failed -eq 0 ] || end
files=("$PWD"/target/rpm/RPMS/*/*.rpm)
check '... and their source package' test -s "target/rpm/SRPMS/twire-$version-1.src.rpm"
lib=/usr/lib64
[ "$(rpm -E %_libdir)" = $lib ] || lib=$(rpm -E %_libdir)
package() { printf '%s\n' "${files[@]}" | grep "/$1-$version-1\."; }
# Manual pages, licenses and names of hooks apart.
lists() {
    [ "$(rpm -qpl "$(package "$1")" | grep -v '/usr/share/\(doc\|man\|licenses\)/\|/usr/libexec/twire\|/\.build-id' | sort)" = \
        "$(printf '%s\n' "${@:2}" | sort)" ]
}
units=(twire-notify@.service twire-outbox.path twire-outbox.service twire-serve.service)
check 'twire contains the program and completions' lists twire /usr/bin/twire \
    /usr/share/bash-completion/completions/twire /usr/share/zsh/site-functions/_twire \
    /usr/share/fish/vendor_completions.d/twire.fish
check 'twire-libs contains the library' lists twire-libs $lib/libtwire.so.0 "$lib/libtwire.so.$version"
check 'twire-devel contains the headers and the files for linking' lists twire-devel /usr/include/twire.h \
    /usr/include/twire.hpp $lib/libtwire.a $lib/libtwire.so $lib/pkgconfig/twire.pc $lib/cmake/twire \
    $lib/cmake/twire/twire-config.cmake $lib/cmake/twire/twire-config-version.cmake
check 'twire-outbox contains the units' lists twire-outbox "${units[@]/#//usr/lib/systemd/system/}"
check 'pam_twire contains the module' lists pam_twire $lib/security/pam_twire.so
# shellcheck disable=SC2016  # the inner shell expands
check 'twire-sendmail contains the names of a mailer' sh -c 'test "$(rpm -qpl "$0" | grep -v /usr/share/ | tr "\n" " ")" = \
    "/usr/libexec/twire/mailq /usr/libexec/twire/newaliases /usr/libexec/twire/sendmail "' "$(package twire-sendmail)"
# Debian's rpmbuild does not: its brp-compress is for another shell.
compressed() { rpm -qpl "${files[@]}" >"$work/listed" && grep -q '/man1/twire\.1\.' "$work/listed" && ! grep '/man/.*\.[0-9]$' "$work/listed"; }
check 'manual pages are compressed' compressed
requires() { rpm -qp --requires "$(package "$1")" | grep -q "$2"; }
check 'twire-devel requires the library of its version' requires twire-devel "^twire-libs.* = $version-1"
check 'the library provides its SONAME' sh -c 'rpm -qp --provides "$0" | grep -q "^libtwire.so.0()"' "$(package twire-libs)"
check 'the program does not require it' sh -c '! rpm -qp --requires "$0" | grep -q libtwire' "$(package twire)"
check 'the PAM module has only the functions of PAM' test "$(nm -D --defined-only "$BUILD/pam_twire.so" | grep -cv ' pam_sm_')" = 0
if [ "$BUILD" = target/glibc-2.17 ]; then
    check 'all that is linked needs glibc 2.17 at most' glibc_at_most 2.17 "$BUILD/twire" "$BUILD/libtwire.so" "$BUILD/pam_twire.so"
    newest() { { rpm -qp --requires "${files[@]}" | grep -o 'GLIBC_[0-9.]*'; echo GLIBC_2.17; } | sort -V | tail -n 1; }
    check '... so do the packages' test "$(newest)" = GLIBC_2.17
fi

[ "$(id -u)" = 0 ] || {
    skip 'installation (root)'
    end
}
# In an empty root, without scripts and what the packages require.
mkdir "$root"
check 'the packages install into an empty root' rpm -i --root "$root" --nodeps --noscripts "${files[@]}"
check '... whole' rpm -V --root "$root" --nodeps --noscripts -a
check '... the program runs' "$root/usr/bin/twire" segments hello
check '... the hooks have names' test "$(readlink "$root/usr/libexec/twire/smartd")" = ../../bin/twire
cp packaging/conan/test_package/consumer.c "$work"
links() {
    cc -o "$work/app" "$work/consumer.c" -I"$root/usr/include" -L"$root$lib" -ltwire && LD_LIBRARY_PATH=$root$lib "$work/app"
}
check '... a program links with the library' links
check 'they are removed' rpm -e --root "$root" --nodeps --noscripts twire twire-libs twire-devel twire-outbox \
    twire-sendmail pam_twire
# shellcheck disable=SC2016
check '... and nothing is left' sh -c 'cd "$0" && ! find . ! -type d ! -path "./var/lib/rpm/*" ! -path "./usr/lib/sysimage/*" ! -path "./root/.rpmdb/*" | grep .' "$root"
rm -rf "$root"

# In a bare system, with scripts.
suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-bookworm}")
sources=()
for file in /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources; do
    [ ! -s "$file" ] || sources+=("$file")
done
if ! command -v mmdebstrap >/dev/null; then
    skip 'scripts (mmdebstrap)'
    end
elif ! mmdebstrap --quiet --mode=root --variant=minbase "$suite" "$root" "${sources[@]}" >"$work/log" 2>&1; then
    skip "scripts: mmdebstrap: $(tail -n 1 "$work/log")"
    end
fi
mount -t proc proc "$root/proc"
[ -e "$root/dev/null" ] || { : >"$root/dev/null" && mount --bind /dev/null "$root/dev/null"; }
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 chroot "$root" "$@"; }
# A mailer is an alternative, as on systems of RPM.
printf '#!/bin/sh\ncat >>/tmp/mailed\nexit 67\n' >"$root/usr/sbin/sendmail.test"
chmod 755 "$root/usr/sbin/sendmail.test"
inside update-alternatives --install /usr/sbin/sendmail mta /usr/sbin/sendmail.test 30 >/dev/null 2>&1
inside useradd --system --user-group throw-away && inside userdel throw-away
check 'the packages install, and their scripts run' rpm -i --root "$root" --nodeps "${files[@]}"
check '... user and spool are there' inside sh -c '
    test "$(stat -c "%U:%G %a" /var/spool/twire/new)" = "twire:twire 3733" && getent passwd twire'
check '... twire is the mailer' inside sh -c 'for name in /usr/sbin/sendmail /usr/lib/sendmail /usr/bin/mailq; do
    test "$(readlink -f $name)" = /usr/bin/twire || exit 1; done'
check '... mail to others goes to the one before' inside sh -c '
    printf "To: bob@example.test\n\nnot for twire\n" | sendmail -t -i; test $? = 67 && grep -q "not for twire" /tmp/mailed'
check '... a notification waits' inside twire notify --to +15558676543 'not delivered yet'
check 'an upgrade keeps it, and the mailer' sh -c 'rpm -U --root "$0" --nodeps --replacepkgs "$@" &&
    test -n "$(ls "$0/var/spool/twire/new")" && test "$(readlink "$0/etc/alternatives/mta")" = /usr/libexec/twire/sendmail' \
    "$root" "${files[@]}"
remove() { rpm -e --root "$root" --nodeps twire-sendmail twire-outbox pam_twire twire-devel twire-libs twire; }
check 'they are removed' remove
check '... the mailer is given back' inside sh -c 'test "$(readlink -f /usr/sbin/sendmail)" = /usr/sbin/sendmail.test &&
    test ! -e /usr/sbin/sendmail.distrib && test ! -e /usr/bin/mailq'
check '... what is not delivered stays' sh -c 'test -n "$(ls "$0/var/spool/twire/new")"' "$root"
rm -rf "$root/var/spool/twire/new/"*
check 'installed again and removed, nothing stays but configuration' sh -c 'rpm -i --root "$0" --nodeps "$@" &&
    rpm -e --root "$0" --nodeps twire-sendmail twire-outbox pam_twire twire-devel twire-libs twire &&
    test ! -e "$0/var/spool/twire" -a ! -e "$0/var/lib/twire" -a ! -e "$0/usr/libexec/twire"' "$root" "${files[@]}"
end
