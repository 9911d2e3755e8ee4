#!/usr/bin/env bash
# Runs the test suites of every language, one after the other; called by `make test`. A failed suite does
# not stop the next. The summary lists failed suites and skipped tests.
#
#     tests/run.sh [SUITE...]    all suites, or the named ones
set -uo pipefail
cd "$(dirname "$0")/.." || exit
export CARGO="${CARGO:-cargo}" SKIPPED="$PWD/target/skipped.txt"
. tests/suites.sh
suites_selected=("$@")

# In a folder of its own: daemons of other users reach into it, and each start of another run closes the one that all
# runs of a user share.
hooks() {
    local folder status
    folder=$(mktemp -d /tmp/twire-hooks.XXXXXX) || return
    .venv/bin/python -m pytest tests/hooks --basetemp "$folder/tests"
    status=$?
    rm -rf "$folder"
    return $status
}

suite rust "$CARGO" test --quiet --locked --workspace --no-fail-fast
# The library and the program that the other suites test.
suite build make --no-print-directory build
suite python .venv/bin/python -m pytest tests/python tools/catalog
suite hooks hooks
suite fleet .venv/bin/python tests/fleet.py
suite native .venv/bin/python tests/run_native.py
suite go tests/run_go.sh
suite install tests/run_install.sh
suite packages tests/run_packages.sh
suite sdk tests/run_sdk.sh
suite page tests/run_page.sh
suite shell sh tests/shell/run.sh
suite docs tests/run_docs.sh
suite languages .venv/bin/python tests/run_languages.py
suite examples tests/run_examples.sh

suites_end
