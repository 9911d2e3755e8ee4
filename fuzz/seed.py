"""Writes the seed corpora, fuzz/corpus/, from tests/vectors and the captures of hooks. Run it after they have
changed."""

from __future__ import annotations

import json
import pathlib
import shutil
import struct
import urllib.parse
from typing import Any

HERE = pathlib.Path(__file__).resolve().parent
VECTORS = HERE.parent / "tests" / "vectors"
HOOKS = HERE.parent / "hooks"
# The fuzzer's own limit of an input.
LONGEST = 2048
FORM = "application/x-www-form-urlencoded"


def load(name: str) -> Any:
    return json.loads((VECTORS / name).read_text("utf-8"))


def seed(target: str, name: str, content: bytes) -> None:
    folder = HERE / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    # The official libraries' tests contain duplicates.
    if all(other.read_bytes() != content for other in folder.iterdir()):
        (folder / name).write_bytes(content)


def request(url: str, headers: dict[str, str], body: bytes) -> bytes:
    names = [
        "host",
        "content-type",
        "x-twilio-signature",
        "x-twilio-webhooks-signature-settings",
        "forwarded",
        "upgrade",
    ]
    lines = [url, *(headers.get(name, "") for name in names)]
    return b"\n".join([*(line.encode() for line in lines), body])


def steps(node: dict[str, Any]) -> list[str]:
    """A tree as the steps of the target twiml_write."""
    if "text" in node:
        return [node["text"]]
    if "comment" in node:
        return ["!" + node["comment"]]
    made = ["<" + node["tag"]]
    for name, value in node.get("attrs") or []:
        made.append(f"@{name}={value if isinstance(value, str) else json.dumps(value)}")
    for child in node.get("children") or []:
        made += steps(child)
    return [*made, ">"]


def webhooks() -> None:
    vectors = load("signature.json")
    for case in vectors["cases"]:
        body = case.get("body")
        if body is None:
            body = urllib.parse.urlencode([tuple(pair) for pair in case["params"]])
            seed("form", case["id"], body.encode())
        headers = {
            "content-type": FORM if case.get("body") is None else "application/json",
            "x-twilio-signature": case["signature"],
            "x-twilio-webhooks-signature-settings": case.get("settings") or "",
        }
        seed("validator", case["id"], request(case["url"], headers, body.encode()))
    for case in vectors["requests"]:
        headers = {name.lower(): value for name, value in case["headers"]}
        seed("validator", case["id"], request(case["url"], headers, case["body"].encode()))
        seed("form", case["id"], case["body"].encode())


def documents() -> None:
    vectors = load("twiml.json")
    known: set[tuple[str, ...]] = set()
    for case in vectors["cases"] + vectors["escaping"]:
        made = steps(case["root"])[1:-1] if case["root"]["tag"] == "Response" else steps(case["root"])
        # What matters is the shape: one document for each set of elements is enough.
        shape = tuple(sorted({step for step in made if step.startswith(("<", "!"))}))
        if shape in known and case in vectors["cases"]:
            continue
        known.add(shape)
        if case.get("xml"):
            seed("twiml_parse", case["id"], case["xml"].encode())
        seed("twiml_write", case["id"], "\x1e".join(made).encode())
    odd = {
        "cdata": "<Response><Say>a<![CDATA[<&]]>b</Say></Response>",
        "references": "<Response><Say voice='&#x41;&quot;'>&#13;&amp;&lt;</Say></Response>",
        "mismatch": "<Response><Say>a</S\nx='1'></Response>",
        "doctype": "<!DOCTYPE r [<!ENTITY a 'b'>]><Response/>",
        "declaration": "\ufeff<?xml version='1.0' encoding='utf-8'?>\r\n<!--a--><Response/><!--b-->",
    }
    for name, text in odd.items():
        seed("twiml_parse", name, text.encode())


def answers() -> None:
    sid = "SM0123456789abcdef0123456789abcdef"
    bodies = [
        (1, "", {"sid": sid, "status": "queued", "error_code": None, "subresource_uris": {"media": "/x"}}),
        (5, "", {"code": 21211, "message": "bad number", "more_info": "https://x/21211", "status": 400}),
        (7, "", {"type": "https://x/y", "title": "Not found", "status": 404, "code": 20404, "errors": [{}]}),
        (9, "3", {"code": "20429", "message": "slow down\nplease"}),
        (10, "Wed, 21 Oct 2026 07:28:00 GMT", {"message": None}),
        (
            0,
            "",
            {"messages": [{"sid": sid}], "next_page_uri": "/2010-04-01/Accounts/AC1/Messages.json?Page=1"},
        ),
        (0, "", {"messages": [{}], "next_page_uri": "https://evil.example/2010-04-01/x?PageToken=a"}),
        (0, "", {"meta": {"key": "messages", "next_page_url": "//evil.example/"}, "messages": []}),
    ]
    for number, (status, wait, body) in enumerate(bodies):
        seed(
            "answer", f"answer_{number}", bytes([status]) + wait.encode() + b"\n" + json.dumps(body).encode()
        )
    seed("answer", "html", b"\x0b\n<html>bad gateway</html>")


def images() -> None:
    seed("catalog", "untouched", b"\x00\x00\x54")
    # The table of sections: each number in turn becomes large.
    for at in range(20, 20 + 12 * 8, 2):
        seed("catalog", f"section_{at}", struct.pack(">HB", at, 0xFF))
    seed("catalog", "empty", b"\xff" + bytes(12 * 8))


def systems() -> None:
    names = sorted(path.parent.name for path in HOOKS.glob("*/hook.toml"))
    for number, name in enumerate(names):
        definition = (HOOKS / name / "hook.toml").read_bytes()
        if len(definition) <= LONGEST:
            seed("definition", name, definition)
        # The shortest of each kind: what differs is the system.
        captures = sorted((HOOKS / name / "captures").glob("*"), key=lambda path: path.stat().st_size)
        mails = [path for path in captures if path.name.endswith(".sendmail.stdin")]
        for path in mails[:3]:
            seed("mail", f"{name}_{path.name.split('.')[0]}", path.read_bytes()[:LONGEST])
        documents = [path for path in captures if path.suffix == ".http"]
        for path in documents[:2]:
            body = path.read_bytes().replace(b"\r\n", b"\n").partition(b"\n\n")[2]
            seed("receiver", f"{name}_{path.stem}", body)
            seed("hook", f"{name}_{path.stem}", bytes([number]) + b"\0\0" + body[:LONGEST])
        words = b"CRITICAL\0web1\0disk full\0"
        seed("hook", name, bytes([number]) + words + b"\0" + words + b"\0Subject: a\n\nb\n")
    dialogue = [
        "EHLO host1",
        "MAIL FROM:<root@host1>",
        "RCPT TO:<ops@host1>",
        "DATA",
        "Subject: a",
        "",
        "..b",
        ".",
        "RSET",
        "QUIT",
    ]
    seed("smtp", "dialogue", "".join(f"{line}\r\n" for line in dialogue).encode())
    notifications = [
        {"v": 1, "to": ["ops"], "body": "disk full"},
        {
            "v": 1,
            "to": ["+15558676543", "call:+15558676543"],
            "body": "disk full",
            "title": "db1",
            "priority": "critical",
            "key": "disk:db1",
            "ttl": 7200,
            "at": 1795507200,
            "labels": {"host": "db1"},
            "media": ["https://example.com/a.png"],
            "on_doubt": "hold",
            "max_segments": 2,
        },
        {"v": 1, "to": ["ops"], "template": {"sid": "HX" + "0" * 32, "variables": {"1": "noon"}}},
    ]
    for number, notification in enumerate(notifications):
        seed("spool", f"notification_{number}", json.dumps(notification).encode())


if __name__ == "__main__":
    shutil.rmtree(HERE / "corpus", ignore_errors=True)
    webhooks()
    documents()
    answers()
    images()
    systems()
