"""A sandbox of Twilio for tests, with simulated phones that it texts and calls.

>>> from twire.testing import Sandbox
>>> with Sandbox.start() as sandbox:  # doctest: +SKIP
...     phone = sandbox.phone("+15558675310")
...     sandbox.client().messages.create(to=phone.number, from_=sandbox.phone_number, body="Hello")
...     assert phone.wait_for_message().body == "Hello"

With pytest, use the fixture ``twire_sandbox``: an empty sandbox for each test. It sets the environment, so
that ``twire.Client()`` is a client of the sandbox.

The sandbox is the program ``twire``: ``TWIRE_BIN``, else the one in the directory of this interpreter
(the distribution ``twire-cli``), else the one on ``PATH``. It ends with the process that started it. The
``wait_for_…`` methods wait up to ``timeout`` seconds of real time, then raise :class:`WaitTimeoutError`,
which lists what there is instead. A :class:`Sandbox` is thread-safe.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sysconfig
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

from twire.rest import Client

__all__ = [
    "Call",
    "InboundOutcome",
    "Message",
    "Phone",
    "Sandbox",
    "SandboxError",
    "WaitTimeoutError",
    "WebhookDelivery",
]

_Json = dict[str, Any]


class SandboxError(Exception):
    """The sandbox cannot be started, does not respond, or rejects a request."""


class WaitTimeoutError(AssertionError):
    """The expected event did not happen within the timeout."""


@dataclass(frozen=True)
class Message:
    """A message to a phone or from one, as of when it was read."""

    sid: str
    to: str
    from_: str | None
    body: str
    status: str
    direction: str
    #: ``sms``, ``mms``, ``whatsapp`` …
    channel: str
    segments: int
    #: URLs of its media.
    media: tuple[str, ...]
    error_code: int | None
    #: The whole JSON object of the sandbox.
    raw: _Json = field(repr=False, compare=False)

    @classmethod
    def _of(cls, row: _Json) -> Message:
        return cls(
            sid=row["sid"],
            to=row["to"],
            from_=row["from"],
            body=row["body"],
            status=row["status"],
            direction=row["direction"],
            channel=row.get("channel", ""),
            segments=int(row.get("segments") or row["num_segments"]),
            media=tuple(medium["url"] for medium in row.get("media", ())),
            error_code=row["error_code"],
            raw=row,
        )


@dataclass(frozen=True)
class WebhookDelivery:
    """A webhook request that the sandbox sent to the program under test."""

    #: SID of its message, call or recording.
    resource_sid: str
    #: ``message-status``, ``call-status``, ``twiml``, ``inbound-message``, ``recording-status`` …
    kind: str
    method: str
    url: str
    params: dict[str, str]
    #: HTTP status of the response; ``None`` without a response.
    status: int | None
    #: Body of the response.
    response_body: str | None
    error_code: int | None
    raw: _Json = field(repr=False, compare=False)

    @classmethod
    def _of(cls, row: _Json) -> WebhookDelivery:
        names = ("resource_sid", "kind", "method", "url", "status", "error_code")
        known = {name: row[name] for name in names}
        return cls(**known, response_body=row["response"], params=dict(row["params"]), raw=row)


@dataclass(frozen=True)
class InboundOutcome:
    """What followed a message that a phone sent."""

    message: Message
    #: HTTP status of the webhook's response; ``None`` without a webhook or a response.
    status: int | None
    #: Twilio's error code, if the response was invalid.
    error_code: int | None
    #: The replies of the program.
    replies: tuple[Message, ...]


class Call:
    """A call of a phone. Its attributes are as of the last method call, such as :meth:`refresh`."""

    def __init__(self, sandbox: Sandbox, raw: _Json) -> None:
        self._sandbox = sandbox
        #: The whole JSON object of the sandbox.
        self.raw = raw

    def __repr__(self) -> str:
        return f"<Call {self.sid} {self.raw['from']} -> {self.raw['to']}: {self.status}>"

    @property
    def sid(self) -> str:
        """Its SID."""
        return str(self.raw["sid"])

    @property
    def status(self) -> str:
        """Twilio's status: ``ringing``, ``in-progress``, ``completed`` …"""
        return str(self.raw["status"])

    @property
    def waiting_for(self) -> str | None:
        """``digits``, ``speech``, ``recording``, ``conference`` or ``queue``, if the call waits for it."""
        waits = self.raw.get("waiting_for")
        return None if waits is None else str(waits)

    @property
    def said(self) -> list[str]:
        """The texts that the phone has heard so far."""
        return [line["text"] for line in self.raw["transcript"] if line["verb"] == "Say"]

    def refresh(self) -> Call:
        """Reads its current state."""
        self.raw = self._sandbox.control("GET", f"calls/{self.sid}")
        return self

    def _act(self, action: str, body: _Json | None = None) -> Call:
        self._sandbox.control("POST", f"calls/{self.sid}/{action}", body or {})
        return self

    def answer(self) -> Call:
        """Answers the ringing call (see :meth:`Phone.configure`)."""
        return self._act("answer")

    def reject(self) -> Call:
        """Rejects the call."""
        return self._act("reject")

    def press(self, digits: str) -> Call:
        """Presses keys: ``0`` to ``9``, ``*`` and ``#``."""
        return self._act("press", {"digits": digits})

    def say(self, words: str) -> Call:
        """Speaks into the phone."""
        return self._act("say", {"words": words})

    def hang_up(self) -> Call:
        """Hangs up."""
        return self._act("hangup")

    def wait_for(
        self,
        *,
        status: str | None = None,
        waiting_for: str | None = None,
        said: str | None = None,
        timeout: float = 30.0,
    ) -> Call:
        """Waits until all given conditions hold: its ``status``, what it is ``waiting_for``, and a text that
        was ``said``. ``timeout`` is in seconds."""
        query = {"sid": self.sid, "status": status, "waiting_for": waiting_for, "said": said}
        [row] = self._sandbox._wait("calls", query, 1, timeout, lambda: repr(self.refresh().raw))
        self.raw = row
        return self


class Phone:
    """A simulated phone."""

    def __init__(self, sandbox: Sandbox, number: str) -> None:
        self._sandbox = sandbox
        #: E.164, or a channel address such as ``whatsapp:+15558675310``.
        self.number = number

    def __repr__(self) -> str:
        return f"<Phone {self.number}>"

    def messages(self) -> list[Message]:
        """The messages to this phone, newest first."""
        return [Message._of(row) for row in self._sandbox._rows("messages", {"to": self.number})]

    def wait_for_messages(
        self, count: int, *, body: str | None = None, status: str | None = None, timeout: float = 30.0
    ) -> list[Message]:
        """Waits until there are ``count`` messages to it that contain ``body`` and have the ``status``, if
        given. Returns all of them, newest first."""
        query = {"to": self.number, "body": body, "status": status}
        rows = self._sandbox._wait("messages", query, count, timeout, lambda: repr(self.messages()))
        return [Message._of(row) for row in rows]

    def wait_for_message(
        self, *, body: str | None = None, status: str | None = None, timeout: float = 30.0
    ) -> Message:
        """Waits for a message; returns the newest match."""
        return self.wait_for_messages(1, body=body, status=status, timeout=timeout)[0]

    def wait_for_code(self, *, timeout: float = 30.0) -> str:
        """Waits for a valid Verify passcode."""
        query = {"to": self.number, "status": "pending"}
        row = self._sandbox._wait("verifications", query, 1, timeout, lambda: repr(self.messages()))[0]
        return str(row["code"])

    def send_message(
        self,
        body: str = "",
        *,
        to: str | None = None,
        media: Iterable[str] = (),
        url: str | None = None,
        params: Mapping[str, str] | None = None,
    ) -> InboundOutcome:
        """Sends a message to a number of the account (by default its first). The sandbox calls the webhook of
        the number, or ``url``; this returns after its response. ``params`` are added to the webhook."""
        fields: _Json = {
            "from": self.number,
            "body": body,
            "media": list(media),
            "params": dict(params or {}),
        }
        fields.update({name: value for name, value in (("to", to), ("url", url)) if value is not None})
        result = self._sandbox.control("POST", "inbound", fields, timeout=60)
        webhook = result["webhook"] or {}
        return InboundOutcome(
            message=Message._of(result["message"]),
            status=webhook.get("status"),
            error_code=webhook.get("error_code"),
            replies=tuple(Message._of(row) for row in result["replies"]),
        )

    def call(self, to: str | None = None, *, url: str | None = None) -> Call:
        """Calls a number of the account (by default its first). The sandbox requests TwiML from the voice
        webhook of the number, or from ``url``."""
        fields = {"from": self.number, "to": to, "url": url}
        row = self._sandbox.control("POST", "calls", {n: v for n, v in fields.items() if v is not None})
        return Call(self._sandbox, row).refresh()

    def calls(self) -> list[Call]:
        """The calls to it, newest first."""
        return [Call(self._sandbox, row) for row in self._sandbox._rows("calls", {"to": self.number})]

    def wait_for_call(self, *, status: str | None = None, timeout: float = 30.0) -> Call:
        """Waits for a call to it; returns the newest match."""
        query = {"to": self.number, "status": status}
        rows = self._sandbox._wait("calls", query, 1, timeout, lambda: repr(self.calls()))
        return Call(self._sandbox, rows[0])

    def configure(
        self,
        *,
        ring: str | None = None,
        talk: float | str | None = None,
        delivery_error: int | None = None,
    ) -> Phone:
        """Configures its behaviour. ``ring``: ``answer`` (the default), ``wait`` for :meth:`Call.answer`,
        ``machine``, ``busy``, ``no-answer`` or ``fail``. ``talk``: seconds until it hangs up after Dial
        connected it, or ``"forever"``. ``delivery_error``: the error code of every message to it."""
        settings = {"ring": ring, "talk": talk, "delivery_error": delivery_error}
        fields = {name: value for name, value in settings.items() if value is not None}
        self._sandbox.control("PUT", f"phones/{urllib.parse.quote(self.number, safe='')}", fields)
        return self


class Sandbox:
    """A running sandbox. Use :meth:`start` or :meth:`at`."""

    #: The base URL for clients.
    url: str
    account_sid: str
    #: The auth token of the account, which also signs webhooks.
    auth_token: str
    api_key: str
    api_secret: str
    #: A number that the account owns.
    phone_number: str
    #: A Verify service with codes of six digits.
    verify_service_sid: str
    #: A Messaging Service with that number as its sender.
    messaging_service_sid: str

    def __init__(self, facts: _Json, process: subprocess.Popen[str] | None = None) -> None:
        for name in (
            "url",
            "account_sid",
            "auth_token",
            "api_key",
            "api_secret",
            "phone_number",
            "verify_service_sid",
            "messaging_service_sid",
        ):
            setattr(self, name, facts[name])
        self._process = process
        # Proxies of the environment are not for this machine.
        self._web = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def __repr__(self) -> str:
        return f"<Sandbox {self.url}>"

    @classmethod
    def start(
        cls, *, time_scale: float = 1.0, seed: int | None = None, program: str | None = None
    ) -> Sandbox:
        """Starts a sandbox on a free port. :meth:`stop` ends it, and so does the end of this process.
        ``time_scale``: the speed of its clock; at 0 only :meth:`advance` moves it. ``seed`` makes SIDs,
        passcodes and random faults the same in every run."""
        command = [
            program or _program(),
            "sandbox",
            "--json",
            "--listen",
            "127.0.0.1:0",
            "--until-stdin-closes",
        ]
        command += ["--time-scale", str(time_scale)]
        if seed is not None:
            command += ["--seed", str(seed)]
        try:
            process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        except OSError as error:
            raise SandboxError(f"{command[0]} cannot be started: {error}") from error
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            process.communicate()
            raise SandboxError(f"{command[0]} sandbox ended with status {process.wait()} instead of starting")
        return cls(json.loads(line), process)

    @classmethod
    def at(cls, url: str) -> Sandbox:
        """A sandbox that runs already, for example in a container. :meth:`stop` does not stop it."""
        bare = cls.__new__(cls)
        bare.url = url.rstrip("/")
        bare._process = None
        bare._web = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        return cls(bare.control("GET", ""))

    def stop(self) -> None:
        """Stops the sandbox. Idempotent."""
        process, self._process = self._process, None
        if process is None:
            return
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def client(self, **settings: Any) -> Client:
        """A client of the account; ``settings`` are those of :class:`twire.Client`."""
        return Client(self.account_sid, self.auth_token, base_url=self.url, **settings)

    def environment(self) -> dict[str, str]:
        """The environment variables for ``twire.Client()``, the program ``twire`` and other clients."""
        return {
            "TWILIO_ACCOUNT_SID": self.account_sid,
            "TWILIO_AUTH_TOKEN": self.auth_token,
            "TWILIO_PHONE_NUMBER": self.phone_number,
            "TWILIO_VERIFY_SERVICE_SID": self.verify_service_sid,
            "TWIRE_BASE_URL": self.url,
        }

    def phone(self, number: str) -> Phone:
        """The simulated phone of a number. Any number works."""
        return Phone(self, number)

    def set_webhooks(self, **webhooks: str) -> None:
        """Sets the webhooks of :attr:`phone_number`: ``sms_url``, ``voice_url``, ``status_callback`` …"""
        client = self.client()
        [number] = client.incoming_phone_numbers.list(phone_number=self.phone_number)
        client.incoming_phone_numbers(str(number.sid)).update(**webhooks)

    def wait_for_webhooks(
        self,
        count: int = 1,
        *,
        resource_sid: str | None = None,
        kind: str | None = None,
        status: str | None = None,
        timeout: float = 30.0,
    ) -> list[WebhookDelivery]:
        """Waits until ``count`` webhooks are complete: of a ``kind``, about a resource, or with a
        ``MessageStatus`` or ``CallStatus``. Returns all of them, newest first."""
        query = {"resource_sid": resource_sid, "kind": kind, "status": status}
        rows = self._wait("callbacks", query, count, timeout, lambda: repr(self._rows("callbacks", {})))
        return [WebhookDelivery._of(row) for row in rows]

    def requests(self, **query: str) -> list[_Json]:
        """The last API requests, newest first: ``method``, ``path``, ``params``, ``status``,
        ``code``, ``message``. ``query`` filters by ``method``, ``path``, ``status`` and ``code``."""
        return self._rows("requests", dict(query))

    def log(self) -> list[_Json]:
        """The entries of Twilio's debugger, newest first: ``resource_sid``, ``code``, ``message``."""
        return self._rows("log", {})

    def advance(self, by: float | str) -> None:
        """Advances the clock by seconds, or by a text such as ``"10m"``. All events that are due by then,
        webhooks included, have happened when this returns."""
        result = self.control("POST", "clock/advance", {"by": by}, timeout=70)
        if not result["settled"]:
            raise SandboxError("events did not finish within 60 s; does a webhook not respond?")

    def fault(self, kind: str, **settings: Any) -> None:
        """Makes the next request fail: ``kind`` is ``close``, ``reset``, ``status``, ``slow``, ``late`` … and
        ``settings`` are ``count``, ``percent``, ``to``, ``status`` … as in the sandbox's README."""
        self.control("POST", "faults", {"kind": kind, **settings})

    def clear_faults(self) -> None:
        """Removes all faults."""
        self.control("DELETE", "faults")

    def reset(self) -> None:
        """Restores the initial state. The credentials stay the same."""
        self.control("DELETE", "state")

    def control(self, method: str, path: str, body: _Json | None = None, *, timeout: float = 60.0) -> Any:
        """A request to the control API of the sandbox, below ``/_twire/``. ``timeout`` is in seconds."""
        request = urllib.request.Request(f"{self.url}/_twire/{path}", method=method)
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("content-type", "application/json")
        try:
            with self._web.open(request, timeout=timeout) as response:
                text = response.read()
        except urllib.error.HTTPError as error:
            with error:
                text = error.read()
            try:
                why = json.loads(text)["error"]
            except (ValueError, KeyError):
                why = f"status {error.code}"
            raise SandboxError(f"{method} {path}: {why}") from None
        except OSError as error:
            raise SandboxError(f"the sandbox at {self.url} does not respond: {error}") from error
        return json.loads(text) if text else None

    def _rows(self, name: str, query: Mapping[str, str | None]) -> list[_Json]:
        return self._ask(name, query, 0, 0.0)

    def _ask(self, name: str, query: Mapping[str, str | None], count: int, wait: float) -> list[_Json]:
        fields = {key: value for key, value in query.items() if value is not None}
        fields["count"] = str(count)
        fields["wait"] = f"{max(wait, 0.0):.3f}s"
        rows = self.control("GET", f"{name}?{urllib.parse.urlencode(fields)}", timeout=wait + 60)[name]
        assert isinstance(rows, list)
        return rows

    def _wait(
        self, name: str, query: Mapping[str, str | None], count: int, timeout: float, there: Any
    ) -> list[_Json]:
        rows = self._ask(name, query, count, timeout)
        if len(rows) < count:
            wanted = ", ".join(f"{key}={value}" for key, value in query.items() if value is not None)
            raise WaitTimeoutError(
                f"{len(rows)} of {count} {name} ({wanted}) within {timeout} s; there is: {there()}"
            )
        return rows


def _program() -> str:
    named = os.environ.get("TWIRE_BIN")
    if named:
        return named
    beside = os.path.join(sysconfig.get_path("scripts"), "twire")
    found = beside if os.access(beside, os.X_OK) else shutil.which("twire")
    if found is None:
        raise SandboxError(
            "the program twire is not installed: install the distribution twire-cli, or set TWIRE_BIN"
        )
    return found
