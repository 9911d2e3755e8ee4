"""The page of error codes, of core/errors/codes.json."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

NAMES = {
    "messaging": "Messages",
    "voice": "Calls",
    "numbers": "Phone numbers",
    "verify": "Verify",
    "twiml": "TwiML",
    "conversations": "Conversations",
    "auth": "Credentials and accounts",
    "whatsapp": "WhatsApp",
    "webhook": "Webhooks",
    "api": "Requests",
    "taskrouter": "TaskRouter",
    "other": "Others",
    "video": "Video",
    "studio": "Studio",
    "lookup": "Lookup",
}
PLACES = {"request": "response", "delivery": "delivery", "webhook": "debugger"}
HEAD = """# Error codes

Twilio's {count} error codes that a sender of messages, calls and passcodes, a look-up or a webhook can meet.
`twire explain 30007` prints the same text, without a network. The titles and the advice are this project's
words.

- **Where**: *response*: a request is answered with it; *delivery*: a message or call has it after it was
  accepted; *debugger*: Twilio's debugger has it, about a webhook or a document.
- **Class**: what a sender does next. *retry*: repeat with backoff. *later*: repeat after minutes or more.
  *never*: do not repeat. *suppress*: send nothing more from this sender to this recipient. *operator*: fix
  the account or the configuration. *fallback*: use another channel. *uncertain*: find out whether it was
  done, then decide. A question mark: the class is this project's judgement, not stated by Twilio.

A class is a hint. Whether a request was carried out says `sent`, see [Being sure](sure.md).

<div id="filter"></div>
"""


def cell(text: str) -> str:
    for character in "\\`*_<>|[]":
        text = text.replace(character, f"\\{character}")
    return text


def page(data: Path) -> str:
    rows = json.loads(data.read_text("utf-8"))
    by_product = defaultdict(list)
    for row in rows:
        by_product[row["product"]].append(row)
    parts = [HEAD.format(count=f"{len(rows):,}")]
    for product, name in NAMES.items():
        parts.append(
            f"\n## {name}\n\n| code | meaning | where | class | what to do |\n|---|---|---|---|---|\n"
        )
        for row in sorted(by_product.pop(product), key=lambda row: int(row["code"])):
            mark = "" if row["sure"] else "?"
            parts.append(
                f'| <a id="{row["code"]}"></a>{row["code"]} | {cell(row["title"])} | {PLACES[row["where"]]} '
                f"| {row['class']}{mark} | {cell(row['advice'])} |\n"
            )
    if by_product:
        raise SystemExit(f"tools/book/errors.py: no name for {', '.join(by_product)}")
    return "".join(parts)
