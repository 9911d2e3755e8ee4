"""A sandbox for tests: Twilio on this machine, and the phones that it texts and calls.

>>> from twire.testing import Sandbox
>>> with Sandbox.start() as sandbox:  # doctest: +SKIP
...     phone = sandbox.phone("+15558675310")
...     sandbox.client().messages.create(to=phone.number, from_=sandbox.phone_number, body="Hello")
...     assert phone.wait_for_message().body == "Hello"

With pytest, ask for the fixture ``twire_sandbox``: an empty sandbox for each test, to which the
environment leads, so that ``twire.Client()`` finds it.

The sandbox is the program ``twire``: the one that ``TWIRE_BIN`` names, else the one beside this
interpreter (``pip install twire-cli``), else the one on ``PATH``. It ends with the process that
started it. Whatever waits, waits for at most ``timeout`` seconds of real time, and then raises
:class:`NothingCame`, which says what there was instead. A :class:`Sandbox` may be shared between
threads.
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

__all__ = ["Call", "Callback", "Message", "NothingCame", "Phone", "Received", "Sandbox", "SandboxError"]

_Json = dict[str, Any]


class SandboxError(Exception):
    """The sandbox cannot be started, does not answer, or refuses what it was asked."""


class NothingCame(AssertionError):
    """What was waited for did not come in time."""


@dataclass(frozen=True)
class Message:
    """A message on a phone, or from one, as it was when it was asked for."""

    sid: str
    to: str
    from_: str | None
    body: str
    status: str
    direction: str
    #: ``sms``, ``mms``, ``whatsapp`` …
    channel: str
    segments: int
    #: Addresses of its media.
    media: tuple[str, ...]
    error_code: int | None
    #: All that the sandbox says of it.
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
class Callback:
    """A webhook that the sandbox sent to the program under test."""

    #: The message, call or recording that it is about.
    resource_sid: str
    #: ``message-status``, ``call-status``, ``twiml``, ``inbound-message``, ``recording-status`` …
    kind: str
    method: str
    url: str
    params: dict[str, str]
    #: HTTP status of the answer; ``None`` if there was none.
    status: int | None
    answer: str | None
    error_code: int | None
    raw: _Json = field(repr=False, compare=False)

    @classmethod
    def _of(cls, row: _Json) -> Callback:
        names = ("resource_sid", "kind", "method", "url", "status", "answer", "error_code")
        return cls(**{name: row[name] for name in names}, params=dict(row["params"]), raw=row)


@dataclass(frozen=True)
class Received:
    """What became of a message that a phone wrote."""

    message: Message
    #: HTTP status of the program's answer; ``None`` if no webhook was called or none answered.
    status: int | None
    #: Twilio's code of what was wrong with the answer.
    error_code: int | None
    #: The messages that came back.
    replies: tuple[Message, ...]


class Call:
    """A call, seen from the phone that is in it. What it shows is from when it was last asked for:
    by a method of this class, or by :meth:`refresh`."""

    def __init__(self, sandbox: Sandbox, raw: _Json) -> None:
        self._sandbox = sandbox
        #: All that the sandbox says of it.
        self.raw = raw

    def __repr__(self) -> str:
        return f"<Call {self.sid} {self.raw['from']} -> {self.raw['to']}: {self.status}>"

    @property
    def sid(self) -> str:
        """Its SID."""
        return str(self.raw["sid"])

    @property
    def status(self) -> str:
        """Twilio's word: ``ringing``, ``in-progress``, ``completed`` …"""
        return str(self.raw["status"])

    @property
    def waiting_for(self) -> str | None:
        """``digits``, ``speech``, ``recording``, ``conference`` or ``queue``, if it waits."""
        waits = self.raw.get("waiting_for")
        return None if waits is None else str(waits)

    @property
    def said(self) -> list[str]:
        """What was said to the phone so far."""
        return [line["text"] for line in self.raw["transcript"] if line["verb"] == "Say"]

    def refresh(self) -> Call:
        """Asks how it is now."""
        self.raw = self._sandbox.control("GET", f"calls/{self.sid}")
        return self

    def _act(self, action: str, body: _Json | None = None) -> Call:
        self._sandbox.control("POST", f"calls/{self.sid}/{action}", body or {})
        return self

    def answer(self) -> Call:
        """Picks the phone up; it must ring (see :meth:`Phone.set_up`)."""
        return self._act("answer")

    def reject(self) -> Call:
        """Refuses the call."""
        return self._act("reject")

    def press(self, digits: str) -> Call:
        """Presses keys: ``0`` to ``9``, ``*`` and ``#``."""
        return self._act("press", {"digits": digits})

    def say(self, words: str) -> Call:
        """Says something into the phone."""
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
        timeout: float = 5.0,
    ) -> Call:
        """Waits until it is as described: all of ``status``, ``waiting_for``, and a text that was ``said``
        so far."""
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
        """What it was sent, the newest first."""
        return [Message._of(row) for row in self._sandbox._rows("messages", {"to": self.number})]

    def wait_for_messages(
        self, count: int, *, body: str | None = None, status: str | None = None, timeout: float = 5.0
    ) -> list[Message]:
        """Waits until there are ``count`` messages to it, with a part of the body and a status if those are
        given; all of them, the newest first."""
        query = {"to": self.number, "body": body, "status": status}
        rows = self._sandbox._wait("messages", query, count, timeout, lambda: repr(self.messages()))
        return [Message._of(row) for row in rows]

    def wait_for_message(
        self, *, body: str | None = None, status: str | None = None, timeout: float = 5.0
    ) -> Message:
        """Waits for a message; the newest that fits."""
        return self.wait_for_messages(1, body=body, status=status, timeout=timeout)[0]

    def wait_for_code(self, *, timeout: float = 5.0) -> str:
        """Waits for a passcode of Verify that can still be entered."""
        query = {"to": self.number, "status": "pending"}
        row = self._sandbox._wait("verifications", query, 1, timeout, lambda: repr(self.messages()))[0]
        return str(row["code"])

    def write(
        self,
        body: str = "",
        *,
        to: str | None = None,
        media: Iterable[str] = (),
        url: str | None = None,
        params: Mapping[str, str] | None = None,
    ) -> Received:
        """Writes to a number of the account (by default its first), which calls the number's webhook, or
        ``url``; returns when that has answered. ``params`` are more fields of the webhook."""
        asked: _Json = {"from": self.number, "body": body, "media": list(media), "params": dict(params or {})}
        asked.update({name: value for name, value in (("to", to), ("url", url)) if value is not None})
        told = self._sandbox.control("POST", "inbound", asked, timeout=60)
        webhook = told["webhook"] or {}
        return Received(
            message=Message._of(told["message"]),
            status=webhook.get("status"),
            error_code=webhook.get("error_code"),
            replies=tuple(Message._of(row) for row in told["replies"]),
        )

    def call(self, to: str | None = None, *, url: str | None = None) -> Call:
        """Calls a number of the account (by default its first), which asks the number's voice webhook, or
        ``url``, for TwiML."""
        asked = {"from": self.number, "to": to, "url": url}
        row = self._sandbox.control("POST", "calls", {n: v for n, v in asked.items() if v is not None})
        return Call(self._sandbox, row).refresh()

    def calls(self) -> list[Call]:
        """The calls to it, the newest first."""
        return [Call(self._sandbox, row) for row in self._sandbox._rows("calls", {"to": self.number})]

    def wait_for_call(self, *, status: str | None = None, timeout: float = 5.0) -> Call:
        """Waits for a call to it; the newest that fits."""
        query = {"to": self.number, "status": status}
        rows = self._sandbox._wait("calls", query, 1, timeout, lambda: repr(self.calls()))
        return Call(self._sandbox, rows[0])

    def set_up(
        self,
        *,
        ring: str | None = None,
        talk: float | str | None = None,
        delivery_error: int | None = None,
    ) -> Phone:
        """How it behaves. ``ring``: ``answer`` (the default), ``wait`` for :meth:`Call.answer`, ``machine``,
        ``busy``, ``no-answer`` or ``fail``. ``talk``: seconds until it hangs up when it was connected by
        Dial, or ``"forever"``. ``delivery_error``: the code with which every message to it ends."""
        settings = {"ring": ring, "talk": talk, "delivery_error": delivery_error}
        asked = {name: value for name, value in settings.items() if value is not None}
        self._sandbox.control("PUT", f"handsets/{urllib.parse.quote(self.number, safe='')}", asked)
        return self


class Sandbox:
    """A running sandbox. Use :meth:`start` or :meth:`at`."""

    #: Base URL for clients.
    url: str
    account_sid: str
    #: The account's token, which also signs webhooks.
    auth_token: str
    api_key: str
    api_secret: str
    #: A number that the account owns.
    phone_number: str
    #: A Verify service with codes of six digits.
    verify_service_sid: str
    #: A Messaging Service whose sender that number is.
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
        # What the environment says of proxies is not about this machine.
        self._web = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def __repr__(self) -> str:
        return f"<Sandbox {self.url}>"

    @classmethod
    def start(
        cls, *, time_scale: float = 1.0, seed: int | None = None, program: str | None = None
    ) -> Sandbox:
        """Starts a sandbox of its own on a free port; :meth:`stop` ends it, and so does the end of this
        process. ``time_scale``: how fast its clock runs; 0 stands still and moves with :meth:`advance`.
        ``seed`` makes SIDs, passcodes and percentages of faults the same in every run."""
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
        """A sandbox that runs already, such as in a container. It is not stopped by :meth:`stop`."""
        bare = cls.__new__(cls)
        bare.url = url.rstrip("/")
        bare._process = None
        bare._web = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        return cls(bare.control("GET", ""))

    def stop(self) -> None:
        """Ends the sandbox. Does nothing the second time."""
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
        """The variables that lead ``twire.Client()``, the program ``twire`` and their like there."""
        return {
            "TWILIO_ACCOUNT_SID": self.account_sid,
            "TWILIO_AUTH_TOKEN": self.auth_token,
            "TWILIO_PHONE_NUMBER": self.phone_number,
            "TWILIO_VERIFY_SERVICE_SID": self.verify_service_sid,
            "TWIRE_BASE_URL": self.url,
        }

    def phone(self, number: str) -> Phone:
        """A simulated phone: any number is one."""
        return Phone(self, number)

    def set_webhooks(self, **webhooks: str) -> None:
        """Sets the webhooks of :attr:`phone_number`: ``sms_url``, ``voice_url``, ``status_callback`` …"""
        client = self.client()
        [number] = client.incoming_phone_numbers.list(phone_number=self.phone_number)
        client.incoming_phone_numbers(str(number.sid)).update(**webhooks)

    def wait_for_callbacks(
        self,
        count: int = 1,
        *,
        resource_sid: str | None = None,
        kind: str | None = None,
        status: str | None = None,
        timeout: float = 5.0,
    ) -> list[Callback]:
        """Waits until ``count`` webhooks were sent and answered, of a ``kind``, about a resource, or with a
        ``MessageStatus`` or ``CallStatus``; all of them, the newest first."""
        query = {"resource_sid": resource_sid, "kind": kind, "status": status}
        rows = self._wait("callbacks", query, count, timeout, lambda: repr(self._rows("callbacks", {})))
        return [Callback._of(row) for row in rows]

    def requests(self, **query: str) -> list[_Json]:
        """The last requests to Twilio's API, the newest first: ``method``, ``path``, ``params``, ``status``,
        ``code``, ``message``. ``query`` filters by ``method``, ``path``, ``status`` and ``code``."""
        return self._rows("requests", dict(query))

    def log(self) -> list[_Json]:
        """What Twilio's debugger would show, the newest first: ``resource_sid``, ``code``, ``message``."""
        return self._rows("log", {})

    def advance(self, by: float | str) -> None:
        """Moves the clock by seconds, or by a text such as ``"10m"``. All that is due on the way has
        happened when this returns, webhooks included."""
        told = self.control("POST", "clock/advance", {"by": by}, timeout=70)
        if not told["settled"]:
            raise SandboxError("something did not finish within a minute: a webhook that does not answer?")

    def fault(self, kind: str, **settings: Any) -> None:
        """Lets the next request fail: ``kind`` is ``close``, ``reset``, ``status``, ``slow``, ``late`` … and
        ``settings`` are ``count``, ``percent``, ``to``, ``status`` … as the sandbox's README lists them."""
        self.control("POST", "faults", {"kind": kind, **settings})

    def clear_faults(self) -> None:
        """No further request fails."""
        self.control("DELETE", "faults")

    def reset(self) -> None:
        """Forgets everything but the credentials and what is there from the start."""
        self.control("DELETE", "state")

    def control(self, method: str, path: str, body: _Json | None = None, *, timeout: float = 15.0) -> Any:
        """A request to the sandbox's control API below ``/_twire/``."""
        request = urllib.request.Request(f"{self.url}/_twire/{path}", method=method)
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("content-type", "application/json")
        try:
            with self._web.open(request, timeout=timeout) as answer:
                text = answer.read()
        except urllib.error.HTTPError as error:
            with error:
                text = error.read()
            try:
                why = json.loads(text)["error"]
            except (ValueError, KeyError):
                why = f"status {error.code}"
            raise SandboxError(f"{method} {path}: {why}") from None
        except OSError as error:
            raise SandboxError(f"the sandbox at {self.url} does not answer: {error}") from error
        return json.loads(text) if text else None

    def _rows(self, name: str, query: Mapping[str, str | None]) -> list[_Json]:
        return self._ask(name, query, 0, 0.0)

    def _ask(self, name: str, query: Mapping[str, str | None], count: int, wait: float) -> list[_Json]:
        asked = {key: value for key, value in query.items() if value is not None}
        asked["count"] = str(count)
        asked["wait"] = f"{max(wait, 0.0):.3f}s"
        rows = self.control("GET", f"{name}?{urllib.parse.urlencode(asked)}", timeout=wait + 15)[name]
        assert isinstance(rows, list)
        return rows

    def _wait(
        self, name: str, query: Mapping[str, str | None], count: int, timeout: float, there: Any
    ) -> list[_Json]:
        rows = self._ask(name, query, count, timeout)
        if len(rows) < count:
            wanted = ", ".join(f"{key}={value}" for key, value in query.items() if value is not None)
            raise NothingCame(
                f"{len(rows)} of {count} {name} ({wanted}) came within {timeout} s; there is: {there()}"
            )
        return rows


def _program() -> str:
    named = os.environ.get("TWIRE_BIN")
    if named:
        return named
    beside = os.path.join(sysconfig.get_path("scripts"), "twire")
    found = beside if os.access(beside, os.X_OK) else shutil.which("twire")
    if found is None:
        raise SandboxError("there is no program twire: pip install twire-cli, or name it in TWIRE_BIN")
    return found
