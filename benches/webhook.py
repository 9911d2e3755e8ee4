"""Compares webhooks and TwiML with twilio-python, twilio-node and the HMACs alone.

webhook.py [--rust PROGRAM] [--node FOLDER]: prints lines of NAME OURS THEIRS, CPU time per operation in
nanoseconds. PROGRAM is the built core/examples/webhook_bench.rs; FOLDER contains node_modules/twilio. Both
libraries take turns in one process; the best round of each counts.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from twilio import request_validator as theirs
from twilio.twiml import voice_response as their_voice

from twire import request_validator as ours
from twire.twiml import voice_response as our_voice

TOKEN = "0123456789abcdef0123456789abcdef"
URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
FIVE = {
    "CallSid": "CA1234567890ABCDE",
    "Caller": "+14158675309",
    "Digits": "1234",
    "From": "+14158675309",
    "To": "+18005551212",
}
# The parameters of an inbound SMS.
TWENTY_FIVE = {
    "ToCountry": "US",
    "ToState": "CA",
    "SmsMessageSid": "SM0123456789abcdef0123456789abcdef",
    "NumMedia": "0",
    "ToCity": "SAN FRANCISCO",
    "FromZip": "94107",
    "SmsSid": "SM0123456789abcdef0123456789abcdef",
    "FromState": "CA",
    "SmsStatus": "received",
    "FromCity": "OAKLAND",
    "Body": "Yes, please confirm my table for 8:30",
    "FromCountry": "US",
    "To": "+15557654321",
    "MessagingServiceSid": "MG0123456789abcdef0123456789abcdef",
    "ToZip": "94105",
    "NumSegments": "1",
    "MessageSid": "SM0123456789abcdef0123456789abcdef",
    "ReferralNumMedia": "0",
    "AccountSid": "AC0123456789abcdef0123456789abcdef",
    "From": "+15551234567",
    "ApiVersion": "2010-04-01",
    "AddOns": "",
    "OptOutType": "",
    "ProfileName": "Jo",
    "WaId": "15551234567",
}

Work = Callable[[], object]


def menu(module: object) -> Work:
    make = module.VoiceResponse  # type: ignore[attr-defined]

    def work() -> str:
        response = make()
        response.say("Welcome to the shop.", voice="alice", language="en-GB")
        gather = response.gather(num_digits=1, action="/menu", method="POST")
        gather.say("Press 1 for orders, 2 for returns.")
        response.pause(length=1)
        response.play("https://example.com/bye.mp3")
        response.redirect("/again")
        return str(response)

    return work


def say_and_gather(module: object) -> Work:
    make = module.VoiceResponse  # type: ignore[attr-defined]

    def work() -> str:
        response = make()
        response.say("Hello, your table is ready.", voice="alice")
        response.gather(num_digits=1, action="/menu").say("Press 1 to confirm.")
        return str(response)

    return work


def validate(module: object, params: dict[str, str]) -> Work:
    validator = module.RequestValidator(TOKEN)  # type: ignore[attr-defined]
    signature = theirs.RequestValidator(TOKEN).compute_signature(URL, params)
    assert validator.validate(URL, params, signature)
    return lambda: validator.validate(URL, params, signature)


def nanoseconds(works: list[Work]) -> list[float]:
    """Returns the best round of each side. They take turns, so that disturbances affect all."""
    rounds = []
    for work in works:
        calls = 1
        while True:
            start = time.process_time_ns()
            for _ in range(calls):
                work()
            if time.process_time_ns() - start > 2_000_000:
                break
            calls *= 2
        rounds.append(calls)
    best = [float("inf")] * len(works)
    for _ in range(int(os.environ.get("TWIRE_BENCH_ROUNDS", "60"))):
        for at, (work, calls) in enumerate(zip(works, rounds)):
            start = time.process_time_ns()
            for _ in range(calls):
                work()
            best[at] = min(best[at], (time.process_time_ns() - start) / calls)
    return best


def numbers(*command: str) -> dict[str, float]:
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
    return {name: float(value) for name, value in map(str.split, done.stdout.splitlines())}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rust")
    parser.add_argument("--node")
    options = parser.parse_args()
    mine: dict[str, float] = {}
    for name, make_ours, make_theirs in (
        ("validate_5", lambda: validate(ours, FIVE), lambda: validate(theirs, FIVE)),
        ("validate_25", lambda: validate(ours, TWENTY_FIVE), lambda: validate(theirs, TWENTY_FIVE)),
        ("say_gather", lambda: say_and_gather(our_voice), lambda: say_and_gather(their_voice)),
        ("menu_6", lambda: menu(our_voice), lambda: menu(their_voice)),
    ):
        works = [make_ours(), make_theirs()]
        assert works[0]() == works[1]()
        mine[name], other = nanoseconds(works)
        print(f"python_{name} {mine[name]:.0f} {other:.0f}", flush=True)
    if options.node and Path(options.node, "node_modules/twilio").is_dir():
        script = str(Path(__file__).with_name("webhook.cjs"))
        for name, other in numbers("node", script, options.node).items():
            print(f"node_{name} {mine[name]:.0f} {other:.0f}", flush=True)
    elif options.node:
        print("webhook.py: no node_modules/twilio, no comparison with twilio-node", file=sys.stderr)
    if options.rust:
        core = numbers(options.rust)
        for name in ("validate_5", "validate_25"):
            print(f"rust_{name} {core[name]:.0f} {core[f'{name}_hmacs']:.0f}")
            print(f"rust_{name}_request {core[f'{name}_request']:.0f} {core[f'{name}_hmacs']:.0f}")
        # With fixed targets: at most in nanoseconds, at least in megabytes per second.
        print(f"rust_menu_6 {core['menu_6']:.0f} 1000")
        print(f"rust_parse_10k_mb_s {core['parse_10k_mb_s']:.0f} 200")


if __name__ == "__main__":
    main()
