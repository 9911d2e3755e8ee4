#!/usr/bin/env bash
# What takes too long for `make test`; called by `make test-deep`. The end says what failed and what
# was skipped.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
export SKIPPED="$PWD/target/skipped-deep.txt"
. tests/suites.sh
fuzzed() {
    if ! command -v cargo-fuzz >/dev/null; then
        echo 'fuzz: every target (cargo-fuzz)' >>"$SKIPPED"
        return 0
    fi
    FUZZ_SECONDS=${FUZZ_SECONDS:-15} fuzz/run.sh
}

suite build make --no-print-directory build
suite release make --no-print-directory release
suite load env TWIRE_TARGET=target/release .venv/bin/python tests/run_native.py --load
suite native .venv/bin/python tests/run_native.py --deep
suite fuzz fuzzed
suite static tests/run_static.sh
suite cargo-c tests/run_cargo_c.sh
suite deb tests/run_deb.sh

[ -s "$SKIPPED" ] || printf '\nskipped: nothing\n'
suites_end
