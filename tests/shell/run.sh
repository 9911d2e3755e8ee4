#!/bin/sh
# Runs every test here in each shell of this machine. Prints each case, then the number of passed and
# failed ones.
cd "$(dirname "$0")" || exit 1
TWIRE_BIN=${TWIRE_BIN:-../../target/debug/twire}
if [ ! -x "$TWIRE_BIN" ]; then
    echo "twire: $TWIRE_BIN is missing; build it with: make build" >&2
    exit 1
fi
TWIRE_BIN=$(cd "$(dirname "$TWIRE_BIN")" && pwd)/$(basename "$TWIRE_BIN")
export TWIRE_BIN
report=$(mktemp)
trap 'rm -f "$report"' EXIT
failed_files=0
shells=0
for shell in dash bash "busybox sh"; do
    command -v "${shell%% *}" >/dev/null 2>&1 || continue
    shells=$((shells + 1))
    for file in *.sh; do
        case $file in run.sh | common.sh) continue ;; esac
        echo "-- $shell $file"
        # A test exits with 0 unless it is interrupted.
        $shell "./$file" </dev/null >"$report.part" 2>&1 || {
            echo "FAIL $file: did not finish"
            failed_files=$((failed_files + 1))
        }
        cat "$report.part"
        cat "$report.part" >>"$report"
        rm -f "$report.part"
    done
done
passed=$(grep -c '^pass ' "$report")
failed=$(($(grep -c '^FAIL ' "$report") + failed_files))
[ "$shells" -gt 0 ] || failed=$((failed + 1))
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
