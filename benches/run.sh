#!/usr/bin/env bash
# Compares twire with twilio-python, twilio-node, twilio-go, libcurl and a raw socket, against a local server
# that responds immediately. Prints a table and writes benches/RESULTS.md. Called by `make bench`.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The optimised wheel and twilio-python, in a separate virtual environment.
.venv/bin/maturin build --quiet --release --locked --out "$work/wheels"
.venv/bin/python packaging/repack.py "$work"/wheels/*.whl
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "$work"/wheels/*.whl -r benches/requirements.txt

cargo build --quiet --release --locked -p twire --example webhook_bench
cargo build --quiet --release --locked -p twire-outbox --example outbox_bench
cc -O2 -std=gnu99 -Wall -Wextra -o "$work/respond" benches/respond.c -pthread
# The library under its SONAME, as if installed.
mkdir "$work/lib"
ln -s "$PWD/target/release/libtwire.so" "$work/lib/libtwire.so"
ln -s libtwire.so "$work/lib/libtwire.so.0"
cc -O2 -std=gnu99 -Wall -Wextra -o "$work/send" benches/send.c -Iinclude -L"$work/lib" -ltwire -Wl,-rpath,"$work/lib"

"$work/venv/bin/python" benches/compare.py "$work" target/release/libtwire.so target/release/twire
