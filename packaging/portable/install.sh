#!/bin/sh
# install.sh [--uninstall] PREFIX: copies the files of this folder under PREFIX (/usr/local, /opt/twire), or removes
# them there. DESTDIR, if set, is put in front of PREFIX and appears in no file. It changes no cache: run ldconfig if the
# system requires it, and `twire setup` for the outbox.
set -eu
uninstall=
if [ "${1:-}" = --uninstall ]; then
    uninstall=yes
    shift
fi
prefix=${1:-}
case $#$prefix in
1/*) prefix=${prefix%/} ;;
*)
    echo 'usage: install.sh [--uninstall] PREFIX, an absolute path' >&2
    exit 64
    ;;
esac
cd "$(dirname "$0")"
root=${DESTDIR:-}$prefix
find bin include lib libexec share ! -type d | while IFS= read -r file; do
    # Not over a file that a program has open: it keeps the old one.
    rm -f "$root/$file"
    if [ -z "$uninstall" ]; then
        mkdir -p "$root/${file%/*}"
        case $file in
        *.service)
            sed "s|/usr/local/|$prefix/|g" "$file" >"$root/$file"
            chmod 644 "$root/$file"
            ;;
        *) cp -Pp "$file" "$root/$file" ;;
        esac
    fi
done
[ -z "$uninstall" ] ||
    rmdir "$root/lib/cmake/twire" "$root/libexec/twire" "$root/share/doc/twire" "$root/share/twire/go/twiretest" \
        "$root/share/twire/go" "$root/share/twire" 2>/dev/null || true
