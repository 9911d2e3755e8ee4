"""The shared vectors as lines of fields, for a C program without a JSON reader.

The format is described at the top of tests/c/vectors.c, which reads it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import quote_plus

FORM = "application/x-www-form-urlencoded"


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
    for case in signature["sign"]:
        # The C library signs as Twilio does by default.
        if case["algorithm"] == "HMAC_SHA1":
            line("sign", case["id"], case["signature"], case["token"], case["url"], form(case["params"]))
    twiml = load("twiml.json")
    for case in twiml["cases"] + twiml["escaping"]:
        document(line, case)
    for number, case in enumerate(load("segments.json")["cases"]):
        smart = "1" if case["smart_encoding"] else "0"
        line("segments", f"segments {number}", case["encoding"], str(case["segments"]), smart, case["text"])

    for answer in load("results.json")["documents"]:
        line("result", answer["id"], answer["json"])
        for path, kind, text, number, length in answer["paths"]:
            line("path", path, kind, text, None if number is None else str(number), str(length))
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
    if "\0" in case["body"] or "\0" in case["url"]:
        return
    trust = "1" if case.get("trust_proxy") else "0"
    event = case.get("event")
    line("request", case["id"], case["verdict"], event, trust, case["method"], case["url"], case["body"])
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


def document(line: Any, case: dict[str, Any]) -> None:
    root = case["root"]
    steps = list(children(root))
    # C takes text that ends with NUL, and attributes are text: no objects.
    if any(f is not None and "\0" in f for step in steps for f in step) or "{" in str(step_values(root)):
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
