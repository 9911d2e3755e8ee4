#!/usr/bin/env bash
# Builds the book, and checks its links, its drawings, and that no page loads anything from a network. Checks that
# Doxygen warns about nothing and that every public name of the headers is documented.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
out=target/doxygen
passed=0 failed=0
check() {
    local output
    if output=$("${@:2}" 2>&1) && [ -z "$output" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAIL  %s\n%s\n' "$1" "$output"
    fi
}
finish() {
    printf 'docs: %d passed, %d failed\n' $passed $failed
    [ $failed -eq 0 ]
    exit
}
py=.venv/bin/python
without=()
command -v doxygen >/dev/null || without+=(c)
command -v go >/dev/null || without+=(go)
# `make docs` adds rustdoc's pages; here `cargo test` and clippy have checked the crates already.
check 'the book is built, without a warning' $py tools/book/build.py --without "$(IFS=,; echo "${without[*]-},rust,phone")"
check 'every link leads somewhere, and nothing is loaded from a network' $py tools/book/check.py
check 'a broken link, a missing anchor and a foreign script are found' $py tests/book_check.py
check 'drawings are fresh' $py tools/book/draw.py --check
if command -v dot >/dev/null; then
    for drawing in docs/drawings/*.dot; do check "$drawing is drawn" dot -Tsvg -o /dev/null "$drawing"; done
fi
# browser: opens the book from its files in headless Chromium.
browser() {
    # shellcheck source=tests/npm_modules.sh
    . tests/npm_modules.sh
    export CHROMIUM=${CHROMIUM:-/usr/bin/chromium} PAGE_MODULES=$PWD/target/page/
    command -v node >/dev/null && command -v npm >/dev/null && [ -x "$CHROMIUM" ] &&
        npm_modules sandbox/tests/page target/page >/dev/null 2>&1 || return 42
    node tests/book_browser.mjs
}
if found=$(browser 2>&1); then
    passed=$((passed + 1))
elif [ $? -eq 42 ]; then
    echo 'docs: the book in a browser (Chromium, node or playwright-core is missing)' >>"${SKIPPED:-/dev/null}"
else
    failed=$((failed + 1))
    printf 'FAIL  the book is searched from its files\n%s\n' "$found"
fi
if ! command -v doxygen >/dev/null; then
    echo 'docs: Doxygen' >>"${SKIPPED:-/dev/null}"
    finish
fi
rm -rf $out && mkdir -p $out/bare
reference() { { cat docs/Doxyfile && printf '%s\n' GENERATE_XML=YES "$@"; } | doxygen -; }
# undocumented XML: lists public names without a comment. Doxygen itself does not report constants and
# constructors.
undocumented() {
    python3 - "$1"/*.xml <<'PY'
import sys
from xml.etree import ElementTree

seen = 0
for path in sys.argv[1:]:
    for compound in ElementTree.parse(path).getroot().iter("compounddef"):
        name = compound.findtext("compoundname")
        # A private class is no public name.
        if name == "std" or compound.get("prot") == "private":
            continue
        members = [m for m in compound.iter("memberdef") if m.get("prot") == "public"]
        named = [(name, compound)] if compound.get("kind") in ("class", "struct", "namespace") else []
        named += [(f"{name} {item.findtext('name')}", item) for m in members for item in [m, *m.iter("enumvalue")]]
        seen += len(named)
        for what, item in named:
            texts = [item.find(kind) for kind in ("briefdescription", "detaileddescription")]
            if not any("".join(text.itertext()).strip() for text in texts if text is not None):
                print(f"no comment: {what}")
if seen < 20:
    print(f"only {seen} names were found")
PY
}
check 'no warning' reference
check 'everything has a comment' undocumented $out/xml
# Doxygen does not report files or names that it fails to find.
# has PAGE TEXT: checks that a page contains a text.
has() { grep -q "$2" $out/c/$1 || echo "$1 does not contain $2"; }
check 'a page of twire.h' has twire_8h.html twire_message_send
check 'a page of twire.hpp, for a program with exceptions' has classtwire_1_1throwing_1_1pages_1_1iterator.html 'next record'
# bare HEADER DECLARATION NAME: checks that a declaration without its comment is reported.
bare() {
    python3 -c '
import re, sys
comment = re.compile(r"\n *\/\*\*(?:(?!\*\/).)*\*\/(?=\n[^\n]*" + re.escape(sys.argv[1]) + ")", re.S)
text, count = comment.subn("", sys.stdin.read(), count=1)
print(text if count else "")' "$2" <"include/$1" >"$out/bare/$1"
    rm -rf $out/bare/xml
    reference INPUT="$out/bare/$1" STRIP_FROM_INC_PATH=$out/bare OUTPUT_DIRECTORY=$out/bare GENERATE_HTML=NO \
        WARN_IF_UNDOCUMENTED=NO && [ "$(undocumented $out/bare/xml | grep -o '[^ :]*$' | sort -u)" = "$3" ] ||
        undocumented $out/bare/xml
}
check 'a function without a comment is reported' bare twire.h 'void twire_client_free(' twire_client_free
check 'a constant without a comment is reported' bare twire.h 'TWIRE_SENT_MAYBE = 1' TWIRE_SENT_MAYBE
check 'a type without a comment is reported' bare twire.h 'typedef int32_t (*twire_credentials_callback)' twire_credentials_callback
check 'a member without a comment is reported' bare twire.hpp 'retry_after_ms() const' retry_after_ms
check 'a constructor without a comment is reported' bare twire.hpp 'result_view() noexcept' result_view
check 'a class without a comment is reported' bare twire.hpp 'class validator {' validator
finish
