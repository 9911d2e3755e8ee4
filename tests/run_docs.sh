#!/usr/bin/env bash
# Makes the reference of the C and C++ headers with Doxygen, without one warning; every function,
# type and constant of twire.h must be documented.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
if ! command -v doxygen >/dev/null; then
    echo 'docs: Doxygen' >>"${SKIPPED:-/dev/null}"
    echo 'docs: 0 passed, 0 failed, 1 skipped'
    exit 0
fi
mkdir -p target/docs
passed=0 failed=0
check() {
    local said
    if said=$({ cat docs/Doxyfile && printf '%s\n' "${@:2}"; } | doxygen - 2>&1) && [ -z "$said" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAIL  %s\n%s\n' "$1" "$said"
    fi
}
check 'twire.h, complete' INPUT=include/twire.h WARN_IF_UNDOCUMENTED=YES GENERATE_HTML=NO GENERATE_XML=YES
check 'twire.h and twire.hpp'
# Doxygen is lenient where it does not find a file at all.
pages=$(find target/docs/c -name 'twire_8h*.html' | wc -l)
if [ "$pages" -gt 0 ] && grep -q 'twire_message_send' target/docs/c/twire_8h.html; then
    passed=$((passed + 1))
else
    failed=$((failed + 1))
    echo 'FAIL  the reference has no page of twire.h'
fi
printf 'docs: %d passed, %d failed\n' $passed $failed
[ $failed -eq 0 ]
