#!/usr/bin/env bash
# The sandbox's phone page in headless Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
skip() {
    echo "page: the phone page in a browser ($1 is missing)" >>"${SKIPPED:-/dev/null}"
    exit 0
}
command -v node >/dev/null && command -v npm >/dev/null || skip node
export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
[ -x "$CHROMIUM" ] || skip chromium
modules=$PWD/target/page
mkdir -p "$modules"
if ! cmp -s sandbox/tests/page/package.json "$modules/package.json" || [ ! -d "$modules/node_modules" ]; then
    rm -rf "$modules/node_modules"
    cp sandbox/tests/page/package.json "$modules/"
    npm install --prefix "$modules" --no-package-lock --no-audit --no-fund --loglevel=error ||
        skip 'playwright-core, which npm does not get,'
fi
export PAGE_MODULES=$modules/ TWIRE_BIN=${TWIRE_BIN:-$PWD/target/debug/twire}
node --test --test-reporter=dot "$@" sandbox/tests/page/page.test.mjs
