# A function for suites of many checks: `check NAME COMMAND...` runs a command, counts it as passed or
# failed, and prints the output of a failed one. The suite sets $work to a temporary directory.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # the suite reads the counters and sets $work
passed=0 failed=0
check() {
    local name=$1
    shift
    if "$@" >"$work/output" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAIL  %s\n' "$name"
        sed 's/^/      /' "$work/output"
    fi
}
