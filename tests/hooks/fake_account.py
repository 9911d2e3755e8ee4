"""An account of Twilio's that says about itself what a test wants to hear."""

from __future__ import annotations

import http.server
import json
import threading
import time
from email.utils import formatdate

SID = "AC" + "1" * 32
NUMBER = "+15005550006"


class FakeAccount:
    """Serves the account and its numbers on loopback."""

    def __init__(self) -> None:
        self.status, self.kind, self.code = "active", "Full", 200
        self.seconds_behind = 0.0
        self.numbers = [{"phone_number": NUMBER, "capabilities": {"sms": True, "voice": True}}]
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if "IncomingPhoneNumbers" in self.path:
                    body: object = {"incoming_phone_numbers": outer.numbers}
                else:
                    body = {"sid": SID, "status": outer.status, "type": outer.kind}
                if outer.code != 200:
                    body = {"code": 20003, "message": "Authenticate", "status": outer.code}
                data = json.dumps(body).encode()
                self.send_response_only(outer.code)
                self.send_header("Date", formatdate(time.time() - outer.seconds_behind, usegmt=True))
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_POST = do_GET

            def log_message(self, *_: object) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ends it."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
