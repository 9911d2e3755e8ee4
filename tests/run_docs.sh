#!/usr/bin/env bash
# Makes the reference of the C and C++ headers with Doxygen, without one warning: everything that a
# program can name in them is documented.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
if ! command -v doxygen >/dev/null; then
    echo 'docs: Doxygen' >>"${SKIPPED:-/dev/null}"
    echo 'docs: 0 passed, 0 failed, 1 skipped'
    exit 0
fi
out=target/docs
rm -rf $out && mkdir -p $out/bare
passed=0 failed=0
check() {
    local said
    if said=$("${@:2}" 2>&1) && [ -z "$said" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAIL  %s\n%s\n' "$1" "$said"
    fi
}
reference() { { cat docs/Doxyfile && printf '%s\n' GENERATE_XML=YES "$@"; } | doxygen -; }
# undocumented XML: what a program can name and has no comment; Doxygen itself forgives constants and
# constructors.
undocumented() {
    python3 - "$1"/*.xml <<'PY'
import sys
from xml.etree import ElementTree

seen = 0
for path in sys.argv[1:]:
    for compound in ElementTree.parse(path).getroot().iter("compounddef"):
        name = compound.findtext("compoundname")
        if name == "std":
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
# Doxygen is lenient where it does not find a file at all, or a name in it.
# has PAGE TEXT: a page of the reference has this text.
has() { grep -q "$2" $out/c/$1 || echo "no $2 in $1"; }
check 'a page of twire.h' has twire_8h.html twire_message_send
check 'a page of twire.hpp, for a program with exceptions' has classtwire_1_1throwing_1_1pages_1_1iterator.html 'next record'
# bare HEADER WHAT NAME: the comment of what is declared by this text is missed.
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
check 'a function without a comment is missed' bare twire.h 'void twire_client_free(' twire_client_free
check 'a constant without a comment is missed' bare twire.h 'TWIRE_SENT_MAYBE = 1' TWIRE_SENT_MAYBE
check 'a type without a comment is missed' bare twire.h 'typedef int32_t (*twire_credentials_callback)' twire_credentials_callback
check 'a member without a comment is missed' bare twire.hpp 'retry_after_ms() const' retry_after_ms
check 'a constructor without a comment is missed' bare twire.hpp 'view() noexcept' view
check 'a class without a comment is missed' bare twire.hpp 'class validator {' validator
printf 'docs: %d passed, %d failed\n' $passed $failed
[ $failed -eq 0 ]
