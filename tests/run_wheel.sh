#!/usr/bin/env bash
# Builds the wheels (`make wheel`), and tests that they run on glibc 2.17, have their notices, and work in a virtual
# environment of their own.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/checks.sh
. tests/glibc.sh
if ! .venv/bin/python -m ziglang version >/dev/null 2>&1 && ! make --no-print-directory .venv/.made-release; then
    echo 'wheel: the wheels (requirements-release.txt cannot be installed)' >>"${SKIPPED:-/dev/null}"
    echo 'wheel: 0 passed, 0 failed, 1 skipped'
    exit 0
fi
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
rm -f dist/*.whl
check 'make wheel' make --no-print-directory wheel
# The one file that a pattern stands for.
one() { [ $# -eq 1 ] && [ -s "$1" ] && printf '%s' "$1"; }
package=$(one dist/twire-"$version"-*manylinux2014*.whl)
program=$(one dist/twire_cli-"$version"-*manylinux2014*.whl)
stubs=$(one dist/twire_stubs-"$version"-*.whl)
check 'three wheels, two of them manylinux2014' test -n "$package" -a -n "$program" -a -n "$stubs"
for wheel in "$package" "$program"; do
    name=$(basename "${wheel:-none}")
    name=${name%%-*}
    check "$name unpacks" .venv/bin/python -m zipfile -e "$wheel" "$work/$name"
    mapfile -t binaries < <(find "$work/$name" -name '*.so' -o -name twire -path '*/scripts/*')
    check "$name needs glibc 2.17 at most" glibc_at_most 2.17 "${binaries[@]}"
    for file in LICENSE-MIT LICENSE-APACHE NOTICES; do
        check "$name has $file" test -n "$(find "$work/$name" -path "*.dist-info/licenses/*$file")"
    done
done
size=$(stat -c %s "$package")
cat >"$work/try.py" <<'C'
from twire.testing import Sandbox

with Sandbox.start() as sandbox:
    message = sandbox.client().messages.create(to="+15558676543", from_=sandbox.phone_number, body="hello")
    assert sandbox.phone("+15558676543").wait_for_message(timeout=60).sid == message.sid
C
check 'a virtual environment' python3 -m venv "$work/venv"
check 'the wheels install, without a network' "$work/venv/bin/pip" install --quiet --disable-pip-version-check --no-index \
    "$package" "$program" "$stubs"
check 'a message to the sandbox' "$work/venv/bin/python" "$work/try.py"
check 'the program' "$work/venv/bin/twire" --version
printf 'wheel (%d bytes): %d passed, %d failed\n' "$size" $passed $failed
[ $failed -eq 0 ]
