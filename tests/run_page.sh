#!/usr/bin/env bash
# Tests the sandbox's phone page in headless Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
skip() {
    echo "page: the phone page in a browser ($1 is missing)" >>"${SKIPPED:-/dev/null}"
    exit 0
}
command -v node >/dev/null && command -v npm >/dev/null || skip node
export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
[ -x "$CHROMIUM" ] || skip chromium
. tests/npm_modules.sh
npm_modules sandbox/tests/page target/page || skip 'playwright-core, which npm cannot install,'
export PAGE_MODULES=$PWD/target/page/ TWIRE_BIN=${TWIRE_BIN:-$PWD/target/debug/twire}
if [ "${1:-}" = --screenshot ]; then
    SCREENSHOT=$(realpath "$2") exec node sandbox/tests/page/screenshot.mjs
fi
node --test --test-reporter=dot "$@" sandbox/tests/page/page.test.mjs
