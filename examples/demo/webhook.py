"""A webhook server that answers only Twilio, tried with a message from a phone and with a forgery."""

import json
import os
import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl

from phone import ask

from twire.request_validator import RequestValidator
from twire.twiml.messaging_response import MessagingResponse

validator = RequestValidator(os.environ["TWILIO_AUTH_TOKEN"])


class Webhook(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        form = self.rfile.read(int(self.headers["Content-Length"])).decode()
        params = dict(parse_qsl(form, keep_blank_values=True))
        url = f"http://{self.headers['Host']}{self.path}"
        if not validator.validate(url, params, self.headers.get("X-Twilio-Signature", "")):
            print("  server: not Twilio's, refused")
            self.send_error(403)
            return
        print(f"  server: proved to be Twilio's: {params['Body']!r} from {params['From']}")
        answer = MessagingResponse()
        answer.message("Your table is booked for eight.")
        self.send_response(200)
        self.send_header("Content-Type", "text/xml")
        self.end_headers()
        self.wfile.write(str(answer).encode())

    def log_message(self, *_: object) -> None:
        pass


server = HTTPServer(("127.0.0.1", 0), Webhook)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/sms"


def post(to: str, body: bytes, kind: str) -> int:
    request = urllib.request.Request(to, body, {"Content-Type": kind})
    try:
        with urllib.request.urlopen(request, timeout=90) as answer:
            return answer.status
    except urllib.error.HTTPError as refused:
        return refused.code


phone = {"from": "+15558676543", "body": "A table for two?", "url": url}
inbound = f"{os.environ['TWIRE_BASE_URL']}/_twire/inbound"
post(inbound, json.dumps(phone).encode(), "application/json")
for message in ask("messages", to="+15558676543", body="booked", wait="60s")["messages"]:
    print(f"  phone +15558676543: {message['body']!r}")

forged = post(url, b"From=%2B15558676543&Body=Free+pizza+for+all", "application/x-www-form-urlencoded")
print(f"  a forger is answered {forged}")
server.shutdown()
