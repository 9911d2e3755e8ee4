#!/usr/bin/env bash
# What takes too long for `make test`; called by `make test-deep`. The end says what failed and what
# was skipped.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
export SKIPPED="$PWD/target/skipped-deep.txt"
mkdir -p target && : >"$SKIPPED"
passed=0 failed=()

suite() {
    local name=$1 start=$SECONDS
    shift
    printf '\n== %s\n' "$name"
    if "$@"; then passed=$((passed + 1)); else failed+=("$name"); fi
    printf -- '-- %s: %d s\n' "$name" $((SECONDS - start))
}
fuzzed() {
    if ! command -v cargo-fuzz >/dev/null; then
        echo 'fuzz: every target (cargo-fuzz)' >>"$SKIPPED"
        return 0
    fi
    FUZZ_SECONDS=${FUZZ_SECONDS:-15} fuzz/run.sh
}

suite build make --no-print-directory build
suite native .venv/bin/python tests/run_native.py --deep
suite fuzz fuzzed
suite static tests/run_static.sh
suite cargo-c tests/run_cargo_c.sh
suite deb tests/run_deb.sh

if [ -s "$SKIPPED" ]; then
    printf '\nskipped:\n'
    sed 's/^/  /' "$SKIPPED"
else
    printf '\nskipped: nothing\n'
fi
[ ${#failed[@]} -eq 0 ] || printf '\nfailed: %s\n' "${failed[*]}"
printf '\nsuites: %d passed, %d failed\n' "$passed" "${#failed[@]}"
[ ${#failed[@]} -eq 0 ]
