"""The shared vectors as lines of fields, for C and C++ programs without a JSON reader.

The format is described at the top of tests/c/vectors.c; tests/cpp/vectors.cpp reads it too. What C
cannot be given at all, NUL in a text and attributes that are no text, is counted: see LEFT_OUT.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import quote_plus

FORM = "application/x-www-form-urlencoded"

# Rows that have no spelling in C: a text ends with NUL, and an attribute is text, no object.
LEFT_OUT = {"text_nul", "obj_attr"}


def field(text: str | None) -> str:
    if text is None:
        return "\\0"
    escapes = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
    return "".join(escapes.get(c, c) for c in text)


def form(pairs: list[list[str]]) -> str:
    return "&".join(f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs)


def write(vectors: Path, out: TextIO) -> None:
    def load(name: str) -> Any:
        return json.loads((vectors / name).read_text(encoding="utf-8"))

    def line(*fields: str | None) -> None:
        out.write("\t".join(field(f) for f in fields) + "\n")

    signature = load("signature.json")
    for case in signature["cases"]:
        request(line, of_case(case))
    for case in signature["requests"]:
        request(line, case)
    for row in signature["settings_header"]:
        line("settings", row["header"], row["algorithm"])
    for case in signature["sign"]:
        body = form(case["params"])
        line("sign", case["id"], case["signature"], case["algorithm"], case["token"], case["url"], body)
    twiml = load("twiml.json")
    for case in twiml["cases"] + twiml["escaping"]:
        document(line, case)
    for case in twiml["parse"]:
        line("parse", case["id"], case["document"], case["text"], case.get("xml"), case.get("error"))
    for number, case in enumerate(load("segments.json")["cases"]):
        segments(line, f"segments {number}", case)
    phone = load("phone.json")
    for text, country, e164, region, line_type in phone["numbers"]:
        line("number", text, country or "", e164, region, line_type)
    for text, country, _ in phone["wrong"]:
        line("number", text, country or "", None, None, None)
    checks = load("checks.json")
    for case in checks["refused"] + checks["sent"]:
        code = case.get("code")
        line("check", case["operation"], case.get("parameter"), None if code is None else str(code))
        for name, value in case["params"]:
            line("text" if isinstance(value, str) else "int", name, str(value))
        line("end")
    for case in load("tokens.json")["verify"]:
        identity = case.get("identity")
        line("token", case["name"], case["token"], case["secret"], str(case["now"]), case["result"], identity)

    notifications = load("notifications.json")
    for case in notifications["valid"] + notifications["refused"]:
        notification(line, case)

    errors = load("errors.json")
    for status, code, expected in errors["responses"]:
        line("class", str(status), None if code is None else str(code), expected)
    for code, expected in errors["deliveries"]:
        line("class", None, str(code), expected)
    for answer in load("results.json")["documents"]:
        line("result", answer["id"], answer["json"])
        for path, kind, text, number, length in answer["paths"]:
            line("path", path, kind, text, None if number is None else str(number), str(length))
        line("end")


def notification(line: Any, case: dict[str, Any]) -> None:
    line("notification", case["id"], case.get("file"), case.get("parameter"), case.get("reason"))
    for name, value in case["notification"].items():
        if name in ("to", "media"):
            for one in value:
                line(name, one)
        elif name == "template":
            line("template", value["sid"])
            for variable in value["variables"].items():
                line("variable", *variable)
        elif name == "labels":
            for label in value.items():
                line("label", *label)
        elif name == "body":
            line("body", value["repeat"][0] * value["repeat"][1] if isinstance(value, dict) else value)
        elif isinstance(value, bool):
            line("bool", name, str(int(value)))
        elif isinstance(value, int):
            line("int", name, str(value))
        else:
            line("set", name, value)
    line("end")


def of_case(case: dict[str, Any]) -> dict[str, Any]:
    """A URL with parameters or a body, as the request that it comes from."""
    body = case.get("body")
    headers = [["Content-Type", FORM if body is None else "application/json"]]
    headers.append(["X-Twilio-Signature", case["signature"]])
    if case.get("settings") is not None:
        headers.append(["X-Twilio-Webhooks-Signature-Settings", case["settings"]])
    return {
        **case,
        "method": "POST",
        "keys": [{"token": case["token"]}],
        "headers": headers,
        "body": form(case["params"]) if body is None else body,
    }


def request(line: Any, case: dict[str, Any]) -> None:
    assert "\0" not in case["body"] + case["url"], case["id"]
    trust = "1" if case.get("trust_proxy") else "0"
    proved = [case.get("variant"), str(case["key_index"]) if "key_index" in case else None]
    place = [case["method"], case["url"], case["body"]]
    line("request", case["id"], case["verdict"], case.get("event"), trust, *place, *proved)
    for key in case["keys"]:
        if "account" in key:
            line("account", key["account"], key["token"])
        elif "shared_key" in key:
            line("shared_key", key["shared_key"], key["token"])
        else:
            line("token", key["token"])
    for name, value in case["headers"]:
        line("header", name, value)
    for url in case.get("configured_urls", []):
        line("url", url)
    line("end")


def segments(line: Any, name: str, case: dict[str, Any]) -> None:
    smart = "1" if case["smart_encoding"] else "0"
    figures = [case.get(figure) for figure in ("unicode_scalars", "message_bits", "total_bits")]
    line(
        *("segments", name, case["encoding"], str(case["segments"]), smart, case["text"]),
        *(str(case["characters"]), *(None if figure is None else str(figure) for figure in figures)),
    )
    # The calculator counts the header's six octets as six units.
    header = 6 if case["segments"] > 1 else 0
    for units in case.get("units", []):
        line("part", str(units - header))
    for text in case.get("forcing", []):
        line("non_gsm", text)
    line("end")


def document(line: Any, case: dict[str, Any]) -> None:
    root = case["root"]
    steps = list(children(root))
    spelled_out = all(f is None or "\0" not in f for step in steps for f in step)
    assert (spelled_out and "{" not in str(step_values(root))) == (case["id"] not in LEFT_OUT), case["id"]
    if case["id"] in LEFT_OUT:
        return
    # Cases without a document are about XML: no rules are looked at.
    kind, fault = (case["document"], case["fault"]) if "document" in case else ("voice", "*")
    line("twiml", case["id"], kind, case.get("xml"), fault, case.get("error"), root["tag"])
    for text in case.get("before", []):
        line("before", text)
    for text in case.get("after", []):
        line("after", text)
    for step in steps:
        line(*step)
    line("end")


def step_values(root: dict[str, Any]) -> list[Any]:
    own = [value for _, value in root.get("attrs", []) if isinstance(value, dict)]
    return own + [v for child in root.get("children", []) if "tag" in child for v in step_values(child)]


def children(element: dict[str, Any]) -> Iterator[tuple[str | None, ...]]:
    for name, value in element.get("attrs", []):
        yield "set", name, spelled(value)
    for child in element.get("children", []):
        if "text" in child:
            yield "text", child["text"]
        elif "comment" in child:
            yield "comment", child["comment"]
        else:
            yield "open", child["tag"]
            yield from children(child)
            yield ("close",)


def spelled(value: Any) -> str | None:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return " ".join(value)
    return None if value is None else str(value)
