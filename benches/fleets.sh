#!/usr/bin/env bash
# Measures many workers on one PostgreSQL, and compares what they send with what graphile-worker sends through the
# same faults and kills. Writes benches/FLEETS.md. Called by `make bench-fleet`; 3 to 5 minutes.
#
#     ROWS=10000,1000000,10000000 benches/fleets.sh    with ten million deliveries: 15 minutes more
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=tests/npm_modules.sh
. tests/npm_modules.sh
cargo build --quiet --release --locked -p twire-outbox --example fleet_bench
npm_modules benches/queues target/queues
.venv/bin/python benches/fleets.py target/release/twire target/release/examples/fleet_bench target/queues \
    "${ROWS:-10000,1000000}"
