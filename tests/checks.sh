# Sourced by suites that make many checks: `check NAME COMMAND...` runs the command, counts it, and shows
# what a failed one said. It wants a folder of the suite's own in $work.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # what it counts is the suite's to say, and the folder the suite's to make
passed=0 failed=0
check() {
    local name=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAIL  %s\n' "$name"
        sed 's/^/      /' "$work/said"
    fi
}
