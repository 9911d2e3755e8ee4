# A Debian system in a folder, for suites that take the packages of `make deb` to it. Needs root, mmdebstrap and
# Debian's package server.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # the suite sets $suite, and reads $root and ${packages[@]}
work=$(mktemp -d)
root=$work/root
# skip REASON: ends the suite, named among the skipped.
skip() {
    echo "$suite: $1" >>"${SKIPPED:-/dev/null}"
    echo "$suite: 0 passed, 0 failed, 1 skipped ($1)"
    rm -rf "$work"
    exit 0
}
[ "$(id -u)" = 0 ] || skip 'root is needed'
# make_root [OPTION...]: makes the system in $root, with mmdebstrap's options; /packages there has the packages,
# ${packages[@]} those to install.
make_root() {
    local package file release sources=()
    command -v mmdebstrap >/dev/null || skip 'mmdebstrap'
    packages=()
    for package in twire twire-outbox twire-sendmail libpam-twire; do
        file=$(ls target/deb/"$package"_[0-9]*.deb 2>/dev/null)
        [ -f "$file" ] || skip "target/deb/$package: make deb"
        packages+=("/packages/$(basename "$file")")
    done
    # The Debian of this machine, from its own sources.
    release=$(. /etc/os-release && echo "${VERSION_CODENAME:-bookworm}")
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources; do
        [ ! -s "$file" ] || sources+=("$file")
    done
    mmdebstrap --quiet --mode=root --variant=minbase --skip=cleanup/apt/lists "$@" "$release" "$root" "${sources[@]}" \
        >"$work/log" 2>&1 || skip "mmdebstrap: $(tail -n 1 "$work/log")"
    mkdir "$root/packages"
    cp target/deb/*.deb "$root/packages/"
}
