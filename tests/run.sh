#!/usr/bin/env bash
# Every test of every language, one suite after the other; called by `make test`.
# A suite that fails does not stop the next; the end says which failed and what was skipped.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
export CARGO="${CARGO:-cargo}" SKIPPED="$PWD/target/skipped.txt"
. tests/suites.sh

suite rust "$CARGO" test --quiet --locked --workspace
# What the other languages run against.
suite build make --no-print-directory build
suite python .venv/bin/python -m pytest tests/python tools/catalog
suite native .venv/bin/python tests/run_native.py
suite go tests/run_go.sh
suite install tests/run_install.sh
suite sdk tests/run_sdk.sh
suite page tests/run_page.sh
suite shell sh tests/shell/run.sh
suite docs tests/run_docs.sh
suite languages .venv/bin/python tests/run_languages.py
suite examples tests/run_examples.sh

suites_end
