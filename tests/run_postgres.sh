#!/usr/bin/env bash
# Runs the tests of the store on each version of PostgreSQL from 12 on, with binaries of npm's packages. Called by
# `make test-deep`; 1 to 2 minutes a version. `tests/run_postgres.sh 12 18` runs them on those versions.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=tests/npm_modules.sh
. tests/npm_modules.sh
if ! command -v npm >/dev/null || ! npm_modules tests/postgres_versions target/postgres_versions; then
    echo 'postgres: every version (npm packages)' >>"${SKIPPED:-/dev/null}"
    exit 0
fi
cargo test --quiet --locked -p twire-outbox --test it --no-run
failed=()
[ $# -gt 0 ] || set -- 12 13 14 15 16 17 18
for version; do
    export TWIRE_POSTGRES="$PWD/target/postgres_versions/node_modules/postgres$version/native/bin"
    # It does not run as root, and nobody may not reach a checkout below a home directory.
    if [ "$(id -u)" = 0 ] && [ -x "$TWIRE_POSTGRES/initdb" ] && ! setpriv --reuid nobody --regid "$(id -g nobody)" --clear-groups \
        test -x "$TWIRE_POSTGRES/initdb"; then
        echo "postgres $version: the user nobody cannot run $TWIRE_POSTGRES/initdb" >>"${SKIPPED:-/dev/null}"
        continue
    fi
    found=$(tests/postgres.py </dev/null) || found=
    [[ $found == *'"version": "'"$version".* ]] || { echo "not $version: $found" >&2 && failed+=("$version") && continue; }
    echo "PostgreSQL $version"
    cargo test --quiet --locked -p twire-outbox --test it -- postgres fleet plans || failed+=("$version")
done
[ ${#failed[@]} -eq 0 ] || { echo "failed on PostgreSQL ${failed[*]}" >&2; exit 1; }
