"""Shows what the sandbox's simulated phone has received: phone.py messages|calls NUMBER."""

import json
import os
import sys
import urllib.parse
import urllib.request


def ask(path: str, **query: str) -> dict:
    url = f"{os.environ['TWIRE_BASE_URL']}/_twire/{path}?{urllib.parse.urlencode(query)}"
    with urllib.request.urlopen(url, timeout=90) as answer:
        return json.load(answer)


def main(what: str, number: str) -> None:
    if what == "messages":
        for message in ask("messages", to=number, status="delivered", wait="60s")["messages"]:
            print(f"  phone {number}: {message['body']!r} from {message['from']} ({message['status']})")
    else:
        for call in ask("calls", to=number, status="completed", wait="60s")["calls"]:
            for line in call["transcript"]:
                print(f"  phone {number}: {line['verb']} {line['text']!r}")
            print(f"  phone {number}: call {call['status']}")


if __name__ == "__main__":
    main(*sys.argv[1:])
