"""One side of a comparison with twilio-python, in a separate process.

sides.py LIBRARY WHAT [URL]: prints the CPU time per operation in nanoseconds. `client` and `nothing` print
the memory in bytes instead; the caller measures their time.
"""

from __future__ import annotations

import sys
import time

LIBRARY, WHAT = sys.argv[1], sys.argv[2]
URL = sys.argv[3] if len(sys.argv) > 3 else ""
ACCOUNT, TOKEN = "AC0123456789abcdef0123456789abcdef", "token-token-token"
PARAMS = {
    "CallSid": "CA1234567890ABCDE",
    "Caller": "+14158675309",
    "Digits": "1234",
    "From": "+14158675309",
    "To": "+18005551212",
}


def resident() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096


def client():
    if LIBRARY == "twire":
        from twire.rest import Client

        return Client(ACCOUNT, TOKEN, base_url=URL) if URL else Client(ACCOUNT, TOKEN)
    from twilio.rest import Client

    instance = Client(ACCOUNT, TOKEN)
    if URL:
        instance.api.base_url = URL
    return instance


def timed(work, rounds: int) -> float:
    """Returns the CPU time of a round, of all threads; the best of five."""
    work(max(rounds // 10, 1))
    best = float("inf")
    for _ in range(5):
        start = time.process_time_ns()
        work(rounds)
        best = min(best, (time.process_time_ns() - start) / rounds)
    return best


def create(rounds: int) -> float:
    messages = client().messages

    def work(n: int) -> None:
        for _ in range(n):
            messages.create(to="+15558676543", from_="+15005550006", body="Your table is ready.")

    return timed(work, rounds)


def create_from_threads(rounds: int, threads: int = 16) -> float:
    import threading

    messages = client().messages

    def work(n: int) -> None:
        def one() -> None:
            for _ in range(max(n // threads, 1)):
                messages.create(to="+15558676543", from_="+15005550006", body="Your table is ready.")

        started = [threading.Thread(target=one) for _ in range(threads)]
        for thread in started:
            thread.start()
        for thread in started:
            thread.join()

    return timed(work, rounds)


def validate(rounds: int) -> float:
    if LIBRARY == "twire":
        from twire.request_validator import RequestValidator
    else:
        from twilio.request_validator import RequestValidator
    validator = RequestValidator("12345")
    url, signature = "https://mycompany.com/myapp.php?foo=1&bar=2", "RSOYDt4T1cUTdK1PDd93/VVr8B8="
    assert validator.validate(url, PARAMS, signature)

    def work(n: int) -> None:
        for _ in range(n):
            validator.validate(url, PARAMS, signature)

    return timed(work, rounds)


def document(rounds: int) -> float:
    if LIBRARY == "twire":
        from twire.twiml.voice_response import VoiceResponse
    else:
        from twilio.twiml.voice_response import VoiceResponse

    def work(n: int) -> None:
        for _ in range(n):
            response = VoiceResponse()
            response.say("Welcome to the shop.", voice="alice", language="en-GB")
            gather = response.gather(num_digits=1, action="/menu", method="POST")
            gather.say("Press 1 for orders, 2 for returns.")
            str(response)

    return timed(work, rounds)


if WHAT == "client":
    client()
    print(resident())
elif WHAT == "nothing":
    print(resident())
else:
    scale = 1 if LIBRARY == "twilio" else 4
    print(
        {
            "create": lambda: create(300 * scale),
            "create16": lambda: create_from_threads(480 * scale),
            "validate": lambda: validate(5_000 * scale),
            "document": lambda: document(2_000 * scale),
        }[WHAT]()
    )
