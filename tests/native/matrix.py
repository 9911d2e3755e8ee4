"""A C program that calls every function of twire.h with every argument wrong, one at a time.

The table is made from the header, so no function can be missing: for each, a call whose arguments are
all good, then one for every argument and every way in which it can be bad (NULL, not UTF-8, empty, a
million bytes long, a size that no memory has, the least and the greatest number), and one where all
are. tests/c/matrix.h says what must be true of each call, and makes what good arguments are.
"""

from __future__ import annotations

import re
from pathlib import Path

ACCOUNT = "AC0123456789abcdef0123456789abcdef"
LINK = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json?Page=1"

# Good values: by function and parameter, or by parameter alone. Everything else is "x", 1 or a handle.
GOOD = {
    "account_sid": f'"{ACCOUNT}"',
    "address": '"+15558675310"',
    "algorithm": '"RS256"',
    "auth_token": '"token"',
    "base_url": '"https://example.com"',
    "body": '"hello"',
    "channel": '"sms"',
    "code": '"123456"',
    "country_code": '"1"',
    "field": '"title"',
    "from": '"+15005550006"',
    "host": '"api.twilio.com"',
    "http_status": "200",
    "json": '"{}"',
    "jwt": "jwt",
    "key": '"messages.list"',
    "key_sid": '"SK0123456789abcdef0123456789abcdef"',
    "kind": '"voice"',
    "link": f'"{LINK}"',
    "method": '"POST"',
    "number": '"+15005550006"',
    "path": '"/x"',
    "sid": '"HX0123456789abcdef0123456789abcdef"',
    "secret": '"secret"',
    "service_sid": '"VA0123456789abcdef0123456789abcdef"',
    "signature": "signature",
    "text": '"hello"',
    "to": '"+15558675310"',
    "twiml": "NULL",
    "url": '"https://example.com/"',
    "index": "0",
    "twire_failure_class_of_response code": "20429",
    "twire_failure_class_of_delivery code": "30007",
    "twire_spool_create path": "spool_path",
    "twire_spool_open path": "spool_path",
    "twire_address_new text": '"(555) 867-5310"',
    "twire_notification_set_bool field": '"resolve"',
    "twire_notification_set_int field": '"ttl"',
    "twire_notification_set_json field": '"labels"',
    "twire_operation_execute params": "NULL",
    "twire_client_options_set_proxy url": '"http://127.0.0.1:3128"',
    "twire_client_from_options options": "configured()",
    "twire_client_options_set_script script": "shared_script()",
    "twire_http_response_set_failure status": "TWIRE_ERR_CONNECT",
    "twire_http_response_set_failure sent": "TWIRE_SENT_NO",
    "twire_pages_set_limit records": "10",
    "twire_pages_new params": "NULL",
    "twire_download_new key": '"messages.media.fetch"',
    "twire_download_new params": "media()",
    "twire_download_from_request request": "reading()",
    "twire_download_save path": '"/dev/null"',
    "twire_params_add_time unix_seconds": "1700000000",
    "twire_jwt_add_grant name": '"video"',
    "twire_jwt_set name": '"identity"',
    "twire_jwt_set_expires_at unix_seconds": "time(NULL) + 60",
    "twire_jwt_new kind": '"access"',
    "twire_jwt_verify unix_seconds": "0",
    "twire_twiml_set_attribute name": '"numDigits"',
    "twire_twiml_set_attribute value": '"1"',
    "twire_twiml_set_root name": '"Dial"',
    "twire_twiml_set_root twiml": "empty_twiml()",
    "twire_twiml_to_xml twiml": "empty_twiml()",
    "twire_twiml_open name": '"Say"',
    "twire_twiml_add_element name": '"Say"',
    "twire_twiml_add_element text": '"x"',
    "twire_webhook_sign_shared_key id": '"webhooks_sharedkey_1"',
    "twire_webhook_sign_shared_key algorithm": "NULL",
    "twire_validator_add_shared_key id": '"webhooks_sharedkey_1"',
}  # fmt: skip

# What good arguments come to where it is not TWIRE_OK: no key is at hand, no hash is in the URL.
COMES_TO = {
    "twire_client_options_set_client_validation": "TWIRE_ERR_CONFIG",
    "twire_validator_check_body": "TWIRE_ERR_WEBHOOK",
}

# What returns a status that is not its own.
VALUES = {"twire_error_status", "twire_http_response_failure_status"}

# How a parameter of a type can be bad: a letter, and how many ways matrix.h knows.
TEXT, NUMBER, SIZE, REAL, TABLE, POINTER, LENGTH = (
    ("t", 6),
    ("i", 4),
    ("z", 2),
    ("d", 3),
    ("x", 3),
    ("p", 1),
    ("l", 1),
)
KINDS = {
    "const char *": TEXT, "int32_t": NUMBER, "uint32_t": NUMBER, "int64_t": NUMBER, "uint64_t": NUMBER,
    "size_t": SIZE, "double": REAL, "const twire_transport *": TABLE,
}  # fmt: skip
CALLBACKS = {
    "twire_send_callback", "twire_credentials_callback", "twire_attempt_callback", "twire_log_callback",
    "twire_release_callback", "twire_progress_callback",
}  # fmt: skip


def write(header: Path, out: Path) -> list[str]:
    """Writes the program, and returns the functions that it calls."""
    text = re.sub(r"/\*.*?\*/", "", header.read_text(encoding="utf-8"), flags=re.DOTALL)
    found = re.findall(r"^((?:const )?\w+ \*?)(twire_\w+)\(([^;{]*)\);", text, flags=re.MULTILINE)
    lines = ['#include "matrix.h"', ""]
    rows = []
    for returned, name, parameters in found:
        split = [] if parameters == "void" else re.sub(r"\s+", " ", parameters).split(", ")
        taken = [re.fullmatch(r"(.*?)\s?(\w+)", one) for one in split]
        pairs = [(one[1], one[2]) for one in taken if one is not None]
        bad = [kind(pairs, place) for place in range(len(pairs))]
        kinds, ways = "".join(letter for letter, _ in bad), ", ".join(str(count) for _, count in bad)
        lines += function(returned.strip(), name, pairs, kinds)
        rows.append(f'    {{"{name}", run_{name}, "{kinds}", {{{ways or 0}}}}},')
    lines += ["const struct row TABLE[] = {", *rows, "    {NULL, NULL, NULL, {0}},", "};"]
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [name for _, name, _ in found]


def kind(pairs: list[tuple[str, str]], place: int) -> tuple[str, int]:
    """How the parameter at a place can be bad."""
    type_, _ = pairs[place]
    if type_ == "size_t" and place > 0 and pairs[place - 1][0] == "const void *":
        return LENGTH
    return KINDS.get(type_, POINTER)


def function(returned: str, name: str, pairs: list[tuple[str, str]], kinds: str) -> list[str]:
    """A C function that makes one call: all arguments good, but for those that are said to be bad."""
    lines = [f"static void run_{name}(int argument, int bad) {{"]
    checks, frees = [], []
    outs = []
    failure = "NULL"
    for place, (type_, parameter) in enumerate(pairs):
        given = GOOD.get(f"{name} {parameter}")
        hit = f"hit(argument, {place})"
        letter = kinds[place]
        noun = re.sub(r"^const |twire_| ?\*+$", "", type_)
        if type_ == "twire_error **":
            lines += ["    twire_error *failed = (twire_error *)poison;"]
            good, failure = "&failed", f"{hit} ? NULL : &failed"
        elif type_.endswith("**"):
            base = type_[:-2].strip()
            lines.append(f"    {base} *out{place} = ({base} *)poison;")
            good = f"&out{place}"
            check = f"empty(!({hit}), status, out{place});"
            checks.append(f"    {check}")
            if base == "const char":
                checks.append(f"    touch({hit} ? NULL : out{place});")
            elif not base.startswith("const"):
                frees.append(f"    if (!({hit})) {{ twire_{noun}_free(out{place}); }}")
        elif type_ in ("size_t *", "int32_t *", "uint64_t *", "twire_verdict *"):
            base = type_[:-2]
            lines.append(f"    {base} out{place} = 0;")
            good = f"&out{place}"
        elif type_ == "const void *":
            good = 'name_bytes("' + name + '")'
        elif letter == "l":
            good = f'strlen(name_bytes("{name}"))'
        elif type_ in CALLBACKS:
            good = "on_" + re.sub(r"^twire_|_callback$", "", type_)
        elif type_ == "void *":
            good = "NULL"
        elif letter == "x":
            good = "&table"
        elif type_.startswith("const twire_"):
            good = given or f"shared_{noun}()"
        elif type_.startswith("twire_"):
            good = given or f"make_{noun}()"
            if not name.endswith("_free") and noun != "credentials":
                frees.append(f"    twire_{noun}_free(a{place});")
        else:
            good = given or GOOD.get(parameter) or ('"x"' if letter == "t" else "1")
        if letter == "p":
            value = f"{hit} ? NULL : {good}"
        elif letter == "x":
            value = f"bad_table({hit}, bad)"
        else:
            value = f"({type_})bad_{letter}({hit}, bad, {good})"
        lines.append(f"    {type_} a{place} = {value};")
        outs.append(f"a{place}")
    call = f"{name}({', '.join(outs)})"
    if returned == "twire_status" and name not in VALUES:
        lines.append(f"    twire_status status = {call};")
        good = COMES_TO.get(name, "TWIRE_OK")
        lines.append(f'    judge("{name}", argument, bad, "{kinds}", status, {good}, {failure});')
    elif returned == "const char *":
        lines.append(f"    touch({call});")
    else:
        lines.append(f"    {'' if returned == 'void' else '(void)'}{call};")
    return [*lines, *checks, *frees, "    (void)argument, (void)bad;", "}", ""]
