# Functions for scripts that run test suites: `suite NAME COMMAND...` for each, then `suites_end`. A failed
# suite does not stop the next.
# shellcheck shell=bash
mkdir -p target && : >"$SKIPPED"
suites_passed=0 suites_failed=() suites_selected=()
# Runs a suite, if suites_selected is empty or contains its name.
suite() {
    local name=$1 start=$SECONDS
    shift
    [ ${#suites_selected[@]} -eq 0 ] || [[ " ${suites_selected[*]} " == *" $name "* ]] || return 0
    printf '\n== %s\n' "$name"
    if "$@"; then suites_passed=$((suites_passed + 1)); else suites_failed+=("$name"); fi
    printf -- '-- %s: %d s\n' "$name" $((SECONDS - start))
}
# Lists skipped tests and failed suites. Fails if a suite failed.
suites_end() {
    if [ -s "$SKIPPED" ]; then
        printf '\nskipped:\n'
        sed 's/^/  /' "$SKIPPED"
    fi
    if [ ${#suites_failed[@]} -gt 0 ]; then
        printf '\nfailed: %s\n' "${suites_failed[*]}"
    fi
    printf '\nsuites: %d passed, %d failed\n' "$suites_passed" "${#suites_failed[@]}"
    [ ${#suites_failed[@]} -eq 0 ]
}
