#!/usr/bin/env bash
# Side by side with twilio-python, its siblings, libcurl and a raw socket, against one local server that answers at once.
# Prints a table and writes benches/RESULTS.md. Called by `make bench`, which builds first.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The optimised wheel in an environment of its own, beside the library it is measured against.
.venv/bin/maturin build --quiet --release --locked --out "$work/wheels"
.venv/bin/python packaging/repack.py "$work"/wheels/*.whl
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "$work"/wheels/*.whl -r benches/requirements.txt

cargo build --quiet --release --locked -p twire --example webhook_bench
cc -O2 -std=gnu99 -Wall -Wextra -o "$work/answer" benches/answer.c -pthread
# Under its SONAME, as it would be once installed.
mkdir "$work/lib"
ln -s "$PWD/target/release/libtwire.so" "$work/lib/libtwire.so"
ln -s libtwire.so "$work/lib/libtwire.so.0"
cc -O2 -std=gnu99 -Wall -Wextra -o "$work/send" benches/send.c -Iinclude -L"$work/lib" -ltwire -Wl,-rpath,"$work/lib"

"$work/venv/bin/python" benches/compare.py "$work" target/release/libtwire.so target/release/twire
