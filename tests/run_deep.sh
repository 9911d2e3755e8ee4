#!/usr/bin/env bash
# Runs the test suites that take too long for `make test`; called by `make test-deep`. The summary lists
# failed suites and skipped tests.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
export SKIPPED="$PWD/target/skipped-deep.txt"
. tests/suites.sh
fuzz() {
    if ! command -v cargo-fuzz >/dev/null; then
        echo 'fuzz: every target (cargo-fuzz)' >>"$SKIPPED"
        return 0
    fi
    FUZZ_SECONDS=${FUZZ_SECONDS:-15} fuzz/run.sh
}

suite build make --no-print-directory build
suite optimised make --no-print-directory optimised
suite load env TWIRE_TARGET=target/release .venv/bin/python tests/run_native.py --load
suite native .venv/bin/python tests/run_native.py --deep
# The outbox: 10,000 kills through every fault of the sandbox, identical texts, a disk that fails at every write, a
# soak, and a day's outage. `TWIRE_KILLS=500 TWIRE_SOAK=5000 make test-deep` takes less.
suite outbox env TWIRE_KILLS="${TWIRE_KILLS:-5000}" TWIRE_IDENTICAL="${TWIRE_IDENTICAL:-300}" \
    TWIRE_DISK_FAULTS="${TWIRE_DISK_FAULTS:-40}" TWIRE_SOAK="${TWIRE_SOAK:-100000}" \
    cargo test --quiet --locked --profile deep -p twire-cli --test it crash -- --nocapture
suite outage env TWIRE_OUTAGE="${TWIRE_OUTAGE:-100000}" \
    cargo test --quiet --locked --profile deep -p twire-outbox --test it outage -- --nocapture
# Many workers on one PostgreSQL: at their senders' pace while they are killed and it is; stopped in the middle of a
# send for longer than their leases; cut off from it, but not from Twilio. `TWIRE_ROUNDS=50` takes less.
fleet() { .venv/bin/python tests/fleet.py --twire target/release/twire "$@"; }
suite fleet-pace fleet --workers 64 --rates 1,100,300 --seconds 60 --kills 0 --crashes 0 --stops 0 --cuts 0 --pace
suite fleet-kills fleet --workers 64 --rates 1,100,300 --seconds 60 --kills 30 --crashes 3 --stops 0 --cuts 0
suite postgres-versions tests/run_postgres.sh
suite fleet-stops fleet --workers 32 --rates 1,20,60 --kills 0 --crashes 0 --stops "${TWIRE_ROUNDS:-500}" --cuts 0
suite fleet-cuts fleet --workers 32 --rates 1,20,60 --kills 0 --crashes 0 --stops 0 --cuts "${TWIRE_ROUNDS:-500}"
suite fuzz fuzz
suite static tests/run_static.sh
suite wheel tests/run_wheel.sh
suite portable tests/run_portable.sh
suite cargo-c tests/run_cargo_c.sh
suite deb tests/run_deb.sh
suite deb-root tests/run_deb_root.sh
suite deb-boot tests/run_deb_boot.sh
suite rpm tests/run_rpm.sh
suite sources tests/run_sources.sh

[ -s "$SKIPPED" ] || printf '\nskipped: nothing\n'
suites_end
