"""Longer measurements: concurrent requests, the first request of an operation, memory growth.

deep.py LIBRARY WHAT [URL] [COUNT] prints one number; LIBRARY is twire or twilio. WHAT is

    asyncio URL COUNT   CPU time per request in nanoseconds, with 64 requests in flight on one event loop
    threads URL COUNT   requests per second from 16 threads
    first OPERATION     CPU time in milliseconds of an operation's first request after the import, without the
                        network: messages.create, verify, conversations, lookups
    requests URL COUNT  growth of the process in bytes, from a tenth of the requests to the last
    stream COUNT        growth of the process in bytes, from a tenth of the records to the last, read with
                        `stream` from a local server

URL is that of benches/respond.c, which responds to every request with a message.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time

ACCOUNT, TOKEN = "AC0123456789abcdef0123456789abcdef", "token-token-token"
MESSAGE = {"to": "+15558676543", "from_": "+15005550006", "body": "Your table is ready."}
PAGE = 1000


def resident() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096


def client(library: str, url: str):
    if library == "twire":
        from twire.rest import Client

        return Client(ACCOUNT, TOKEN, base_url=url)
    from twilio.rest import Client

    instance = Client(ACCOUNT, TOKEN)
    instance.api.base_url = url
    return instance


def in_flight(library: str, url: str, count: int, limit: int = 64) -> float:
    async def main() -> float:
        if library == "twire":
            from twire.aio import Client

            send = Client(ACCOUNT, TOKEN, base_url=url).messages.create
        else:
            from twilio.http.async_http_client import AsyncTwilioHttpClient
            from twilio.rest import Client

            instance = Client(ACCOUNT, TOKEN, http_client=AsyncTwilioHttpClient())
            instance.api.base_url = url
            send = instance.messages.create_async

        async def one(calls: int) -> None:
            for _ in range(calls):
                await send(**MESSAGE)

        async def run_all(calls: int) -> None:
            await asyncio.gather(*(one(max(calls // limit, 1)) for _ in range(limit)))

        await run_all(limit)
        best = float("inf")
        for _ in range(3):
            start = time.process_time_ns()
            await run_all(count)
            best = min(best, (time.process_time_ns() - start) / (max(count // limit, 1) * limit))
        if library != "twire":
            await instance.http_client.close()
        return best

    return asyncio.run(main())


def from_threads(library: str, url: str, count: int, threads: int = 16) -> float:
    messages = client(library, url).messages

    def one() -> None:
        for _ in range(max(count // threads, 1)):
            messages.create(**MESSAGE)

    def run_all() -> float:
        started = [threading.Thread(target=one) for _ in range(threads)]
        start = time.perf_counter()
        for thread in started:
            thread.start()
        for thread in started:
            thread.join()
        return max(count // threads, 1) * threads / (time.perf_counter() - start)

    run_all()
    return max(run_all() for _ in range(3))


FIRST = {
    "messages.create": lambda c: c.messages.create(**MESSAGE),
    "verify": lambda c: c.verify.v2.services("VA1").verifications.create(to="+15558676543", channel="sms"),
    "conversations": lambda c: c.conversations.v1.conversations("CH1").messages.create(body="x"),
    "lookups": lambda c: c.lookups.v2.phone_numbers("+15558676543").fetch(fields="caller_name"),
}


def first(library: str, operation: str) -> float:
    if library == "twire":
        from twire.rest import Client
        from twire.transport import ScriptedTransport

        instance = Client(ACCOUNT, TOKEN, http_client=ScriptedTransport().respond(200, {"sid": "SM1"}))
    else:
        from twilio.http import HttpClient
        from twilio.http.response import Response
        from twilio.rest import Client

        class Fake(HttpClient):
            def __init__(self) -> None:
                super().__init__(None, False)

            def request(self, *_: object, **__: object) -> Response:
                return Response(
                    201 if "create" in operation or operation != "lookups" else 200, '{"sid": "SM1"}'
                )

        instance = Client(ACCOUNT, TOKEN, http_client=Fake())
    start = time.process_time_ns()
    FIRST[operation](instance)
    return (time.process_time_ns() - start) / 1e6


def growth(work, count: int) -> float:
    """Returns the growth in bytes from a tenth of the work to its end. `work` yields its progress."""
    before = 0
    for done in work:
        if before == 0 and done >= count // 10:
            before = resident()
    return resident() - before


def requests(library: str, url: str, count: int) -> float:
    messages = client(library, url).messages

    def work():
        for n in range(count):
            messages.create(**MESSAGE)
            if n % 100 == 0:
                yield n

    return growth(work(), count)


def stream(library: str, count: int) -> float:
    command = [sys.executable, __file__, "twire", "serve", str(count)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}"

        def work():
            seen = 0
            for record in client(library, url).messages.stream(page_size=PAGE):
                seen += 1
                if seen % 1000 == 0:
                    assert record.sid is not None
                    yield seen
            assert seen == count, seen

        grown = growth(work(), count)
        server.stdin.close()
        return grown


def serve(count: int) -> None:
    """Serves pages of `count` messages until standard input closes. Prints its port."""
    import socketserver
    from http.server import BaseHTTPRequestHandler
    from urllib.parse import parse_qs, urlsplit

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            number = int(parse_qs(urlsplit(self.path).query).get("Page", ["0"])[0])
            records = [
                {"sid": f"SM{number * PAGE + n:032d}", "status": "delivered", "body": "Your table is ready."}
                for n in range(min(PAGE, count - number * PAGE))
            ]
            last = (number + 1) * PAGE >= count
            path = urlsplit(self.path).path
            link = None if last else f"{path}?PageSize={PAGE}&Page={number + 1}&PageToken=PT{number}"
            body = json.dumps({"messages": records, "next_page_uri": link}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        print(server.server_address[1], flush=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        sys.stdin.read()
        server.shutdown()


if __name__ == "__main__":
    library, what, *rest = sys.argv[1:]
    if what == "serve":
        serve(int(rest[0]))
    elif what == "first":
        print(first(library, rest[0]))
    elif what == "stream":
        print(stream(library, int(rest[0])))
    else:
        run = {"asyncio": in_flight, "threads": from_threads, "requests": requests}[what]
        print(run(library, rest[0], int(rest[1])))
