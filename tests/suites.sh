# Sourced by what runs suites one after the other: `suite NAME COMMAND...`, then `suites_end`. One that
# fails does not stop the next.
# shellcheck shell=bash
mkdir -p target && : >"$SKIPPED"
suites_passed=0 suites_failed=()
suite() {
    local name=$1 start=$SECONDS
    shift
    printf '\n== %s\n' "$name"
    if "$@"; then suites_passed=$((suites_passed + 1)); else suites_failed+=("$name"); fi
    printf -- '-- %s: %d s\n' "$name" $((SECONDS - start))
}
# What was skipped and what failed, by name; fails if anything did.
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
