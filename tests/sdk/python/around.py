"""What surrounds the cases: the sandbox's control API, and a server that takes webhooks."""

import http.client
import json
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

HERE = urlsplit(os.environ["TWIRE_BASE_URL"])


def control(method: str, path: str, **body: Any) -> Any:
    """Asks the control API; a refusal is an error."""
    connection = http.client.HTTPConnection(HERE.hostname or "", HERE.port or 80, timeout=60)
    connection.request(method, f"/_twire/{path}", json.dumps(body) if body else None)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    assert answer.status < 300, f"{method} {path}: {answer.status} {text}"
    return json.loads(text or "null")


def advance(by: str) -> None:
    """Moves the clock; what is due on the way has happened afterwards, webhooks included."""
    control("POST", "clock/advance", by=by)


class Hook(NamedTuple):
    """A webhook as it came."""

    url: str
    params: dict[str, str]
    signature: str


class Webhooks(ThreadingHTTPServer):
    """Takes webhooks, and answers those whose path has a document."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Taker)
        self.taken: list[Hook] = []
        self.documents: dict[str, str] = {}
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}{path}"

    def at(self, path: str) -> list[dict[str, str]]:
        """Parameters of the webhooks that came to a path."""
        return [hook.params for hook in self.taken if urlsplit(hook.url).path == path]


class Taker(BaseHTTPRequestHandler):
    server: Webhooks

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length", 0))
        self.take(dict(parse_qsl(self.rfile.read(length).decode(), keep_blank_values=True)))

    def do_GET(self) -> None:
        # The parameters are in the URL, which is signed.
        self.take({})

    def take(self, params: dict[str, str]) -> None:
        signature = self.headers.get("x-twilio-signature", "")
        url = f"http://{self.headers['host']}{self.path}"
        self.server.taken.append(Hook(url, params, signature))
        document = self.server.documents.get(urlsplit(self.path).path, "").encode()
        self.send_response(200 if document else 204)
        if document:
            self.send_header("content-type", "text/xml")
        self.send_header("content-length", str(len(document)))
        self.end_headers()
        self.wfile.write(document)

    def log_message(self, *_: object) -> None:
        """Says nothing."""
