"""Every operation puts on the wire what twilio-python 9.13.0 puts there."""

from __future__ import annotations

import asyncio
import datetime
import inspect
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
import requests

import samples
import twire.aio
from conftest import ACCOUNT, TOKEN
from fault_server import FaultServer, answer
from twire import _twire
from twire.base.values import unset
from twire.rest import Client
from twire.rest._operation import FORMS, Operation
from twire.rest._resource import Link
from twire.transport import Response

# A page for lists, an object for everything else; both libraries read it.
ANSWER: dict[str, Any] = {**samples.RECORD, "meta": {"key": "records"}, "records": [], "identifiers": []}
HEADERS = {
    "accept-encoding",
    "authorization",
    "content-encoding",
    "flex-metadata",
    "idempotency-key",
    "if-match",
    "ui-version",
    "x-twilio-api-version",
    "x-twilio-webhook-enabled",
}

# Where twilio-python 9.13.0 is wrong: operations, their actions and the difference (patterns), and why.
WRONG_THERE = (
    (
        ".*",
        "delete",
        "header (?!authorization).*, twilio-python None",
        "its delete() takes header fields and drops them",
    ),
    (
        ".*",
        "list|page",
        "(header (?!authorization).*, twilio-python|query (Flex-|Accept-|X-Twilio-)[a-z-]+:) None",
        "its lists send header fields in the query",
    ),
    (
        r"flex_api\.v1\..*",
        ".*",
        "(header|query) authorization: .*",
        "it replaces the Authorization that was asked for; its lists put it into the URL as well",
    ),
    (
        r"voice\.v2\.(recording|transcription)\.create",
        ".*",
        "AttributeError: .* 'id_or_unique_name'",
        "it reads an attribute that its class lacks, after the call",
    ),
    (
        r"(iam\.v1\.(token|role_permission)|oauth\..*|preview_iam\.v1\..*)\.[a-z]+",
        ".*",
        "header authorization: None, twilio-python 'Basic ",
        "it sends user name and password where Twilio's documents want none",
    ),
    (
        r"preview_iam\..*",
        ".*",
        "ConfigError: .* requires a bearer token",
        "it sends user name and password where Twilio wants a token",
    ),
)


@dataclass
class Call:
    """A request, decoded."""

    method: str
    host: str
    path: str
    query: dict[str, list[str]]
    form: dict[str, list[str]] = field(default_factory=dict)
    json: Any = None
    headers: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, method: str, host: str, target: str, headers: dict[str, str], body: str) -> Call:
        parts = urlsplit(target)
        call = cls(method, host, unquote(parts.path), _pairs(parts.query), headers=headers)
        if "json" in headers.get("content-type", ""):
            call.json = json.loads(body or "null")
        elif body:
            call.form = _pairs(body)
        return call

    def differences(self, other: Call, *, texts: set[str], header_names: set[str]) -> list[str]:
        """What differs; `texts` are names whose values are JSON."""
        found = []
        for name in ("method", "host", "path", "json"):
            if getattr(self, name) != getattr(other, name):
                found.append(f"{name}: {getattr(self, name)!r}, twilio-python {getattr(other, name)!r}")
        for place in ("query", "form"):
            ours, theirs = getattr(self, place), getattr(other, place)
            for name in {**ours, **theirs}:
                mine, his = ours.get(name), theirs.get(name)
                if name in texts and mine and his:
                    mine, his = [json.loads(v) for v in mine], [json.loads(v) for v in his]
                if mine != his:
                    found.append(f"{place} {name}: {mine!r}, twilio-python {his!r}")
        for name in header_names:
            mine, his = self.headers.get(name), other.headers.get(name)
            if mine != his:
                found.append(f"header {name}: {mine!r}, twilio-python {his!r}")
        return found


def _pairs(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text)):
        found.setdefault(name, []).append(value)
    return found


class Recorder(requests.adapters.BaseAdapter):
    """Keeps what requests would send for twilio-python."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[requests.PreparedRequest] = []

    def send(self, request: requests.PreparedRequest, **_settings: Any) -> requests.Response:
        self.seen.append(request)
        response = requests.Response()
        response.status_code = 200
        response._content = json.dumps(ANSWER).encode()
        response.request = request
        return response

    def close(self) -> None:
        pass

    def last(self) -> Call:
        request = self.seen[-1]
        body = request.body or ""
        headers = {name.lower(): str(value) for name, value in request.headers.items()}
        url = urlsplit(str(request.url))
        text = body.decode() if isinstance(body, bytes) else body
        return Call.read(str(request.method), url.netloc, str(request.url), headers, text)


class Both:
    """A client of each library, and what they sent."""

    def __init__(self, server: FaultServer) -> None:
        import twilio.rest
        from twilio.http.http_client import TwilioHttpClient

        self.server = server
        self.ours = Client(ACCOUNT, TOKEN, base_url=server.url)
        self.recorder = Recorder()
        http = TwilioHttpClient()
        http.session.trust_env = False
        http.session.mount("https://", self.recorder)
        http.log_request = http.log_response = lambda *_: None  # type: ignore[method-assign]
        self.theirs = twilio.rest.Client(ACCOUNT, TOKEN, http_client=http)

    def sent(self) -> Call:
        """What ours sent."""
        seen = self.server.seen[-1]
        host = seen.headers["x-forwarded-host"]
        return Call.read(seen.method, host, seen.target, seen.headers, seen.body)

    def operations(self) -> Iterator[tuple[str, Any, Any, Operation]]:
        for name, _, _ in _twire.domains():
            yield from self._below(getattr(self.ours, name), _step(self.theirs, name), name)

    def _below(self, mine: Any, theirs: Any, path: str) -> Iterator[tuple[str, Any, Any, Operation]]:
        for name, member in list(vars(type(mine)).items()):
            if isinstance(member, Operation):
                # The other forms send the same: `test_every_form_sends_the_same`.
                if member.form == "_plain" and getattr(theirs, name, None) is not None:
                    yield path, mine, theirs, member
            elif isinstance(member, Link):
                yield from self._below(getattr(mine, name), _step(theirs, name), f"{path}.{name}")
        for count, chain in getattr(mine, "_calls", {}).items():
            values = path_values(chain, len(mine._values), count)
            try:
                called = theirs(*values)
            except (TypeError, NameError):
                continue  # Not called there; or its routes.v3.iso_country_code, which is broken.
            yield from self._below(mine(*values), called, f"{path}({','.join('_' * count)})")


def path_values(chain: str, taken: int, count: int) -> list[str]:
    """Values for the path of what is below `chain`. All different: one in another's place shows."""
    facts = _first(chain)
    names = [(wire, kind) for _, wire, kind, *_ in facts["values"]][taken : taken + count]
    return [samples.path_value(facts["module"], *name, taken + n) for n, name in enumerate(names)]


def _first(chain: str) -> dict[str, Any]:
    """An operation below `chain`."""
    actions, links, calls = _twire.node(chain)
    if actions:
        return _twire.operation(actions[0][1])
    return _first([*(target for _, target, _ in links), *(target for _, target in calls)][0])


def _step(theirs: Any, name: str) -> Any:
    try:
        return getattr(theirs, name, None)
    except NameError:
        return None


@pytest.fixture(scope="module")
def both() -> Iterator[Both]:
    with FaultServer() as server:
        server.play(answer(200, ANSWER))
        yield Both(server)


def accepted(method: Any) -> set[str]:
    """The arguments of one of twilio-python's methods."""
    code = method.__func__.__code__
    return set(code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount])


PAGING = {"list": {"page_size": 7}, "page": {"page_size": 7, "page_token": "PT9", "page_number": 3}}


def compare(both: Both, theirs: Any, mine: Any, operation: Operation, *, full: bool) -> list[str]:
    facts = _twire.operation(operation.key)
    name = operation.__name__
    given = samples.arguments(facts, full=full)
    method = getattr(theirs, name)
    known = accepted(method)
    if full:
        given.update({n: v for n, v in PAGING.get(name, {}).items() if n in known})
    given = {n: v for n, v in given.items() if n in known}
    getattr(mine, name)(**given)
    if facts["body"] is not None and facts["body"] not in given:
        # Without its body twilio-python crashes, though it may be left out.
        given[facts["body"]] = samples.Model()
    method(**given)
    texts = {wire for _, wire, kind, *_ in facts["params"] if kind.strip("[]?") in ("any", "object", "map")}
    header_names = {wire.lower() for name, wire, *_ in facts["params"] if name in given} & HEADERS
    header_names.add("authorization")
    if facts["body"] in given:
        header_names.add("content-type")
    return both.sent().differences(both.recorder.last(), texts=texts, header_names=header_names)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("full", [False, True], ids=["minimal", "full"])
def test_every_operation(both: Both, full: bool) -> None:
    compared: set[str] = set()
    faults, known = [], Counter[str]()
    for path, mine, theirs, operation in both.operations():
        name, key = operation.__name__, operation.key
        if name in ("stream", "get_page"):
            continue  # They read as `list` does.
        compared.add(key)
        try:
            found = compare(both, theirs, mine, operation, full=full)
        except Exception as error:
            found = [f"{type(error).__name__}: {error}"]
        for line in found:
            for *pattern, why in WRONG_THERE:
                if all(map(re.fullmatch, pattern[:2], (key, name))) and re.match(
                    pattern[2], line, re.IGNORECASE
                ):
                    known[why] += 1
                    break
            else:
                faults.append(f"{path} {name} ({key}): {line}")
    assert faults == []
    if full:
        # A row that no difference needs is out of date.
        assert set(known) == {why for *_, why in WRONG_THERE}
    assert len(compared) > 1500


# Where twilio-python's page() has arguments that Twilio does not know, or the forms have different ones.
ODD_THERE = {"numbers.v1.porting_all_port_ins.list", "memory.v1.identifiers.list"}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_order_of_arguments(both: Both) -> None:
    """Of every form of every operation: what twilio-python takes by position, in its order."""
    faults, compared = [], 0
    for path, mine, theirs, operation in both.operations():
        for name in (operation.action + suffix for suffix in FORMS):
            method = getattr(theirs, name, None)
            if method is None or operation.key in ODD_THERE:
                continue
            compared += 1
            code = method.__func__.__code__
            his = list(code.co_varnames[1 : code.co_argcount])
            ours = list(inspect.signature(getattr(mine, name)).parameters)
            if name.startswith("page_with_http_info") and "page_number" not in ours:
                # Where pages go by token, its page() and its page_with_http_info() have orders of their
                # own, and the latter a page's number that Twilio does not know.
                continue
            if ours[: len(his)] != his:
                faults.append(f"{path} {name}: {ours}, twilio-python {his}")
    assert faults == []
    assert compared > 6000


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_call_by_position(both: Both) -> None:
    """The order that `inspect.signature` shows is the order in which a call takes them."""
    faults, called = [], 0
    for path, mine, _, operation in both.operations():
        name = operation.__name__
        if name in ("stream", "get_page"):
            continue
        given = samples.arguments(_twire.operation(operation.key), full=True)
        method = getattr(mine, name)
        try:
            method(**given)
        except twire.ConfigError:
            continue  # It requires a bearer token.
        expected = both.sent()
        method(*(given.get(argument, unset) for argument in inspect.signature(method).parameters))
        called += 1
        if both.sent() != expected:
            faults.append(f"{path} {name}")
    assert faults == []
    assert called > 1500


class TestWhereTwilioPythonIsWrong:
    """Values that it sends as they should not be sent; what is right is said here."""

    @staticmethod
    def send(both: Both, call: Any) -> tuple[Call, Call]:
        call(both.ours)
        call(both.theirs)
        return both.sent(), both.recorder.last()

    def test_it_does_not_convert_time_zones(self, both: Both) -> None:
        east = datetime.timezone(datetime.timedelta(hours=2))
        at = datetime.datetime(2026, 11, 24, 3, 4, 5, tzinfo=east)
        mine, theirs = self.send(
            both, lambda c: c.messages.create(to=samples.TO, from_=samples.FROM, body="x", send_at=at)
        )
        assert mine.form["SendAt"] == ["2026-11-24T01:04:05Z"]
        assert theirs.form["SendAt"] == ["2026-11-24T03:04:05Z"]

    def test_its_path_values_lead_elsewhere(self, both: Both) -> None:
        both.ours.messages("a/../../b?x=1#f").fetch()
        target = both.server.seen[-1].target
        assert target == f"/2010-04-01/Accounts/{ACCOUNT}/Messages/a%2F..%2F..%2Fb%3Fx%3D1%23f.json"
        both.theirs.messages("a/../../b?x=1#f").fetch()
        assert both.recorder.last().path == f"/2010-04-01/Accounts/{ACCOUNT}/b"

    def test_it_asks_for_more_records_than_twilio_gives(self, both: Both) -> None:
        mine, theirs = self.send(both, lambda c: c.messages.list(limit=5000))
        assert (mine.query["PageSize"], theirs.query["PageSize"]) == (["1000"], ["5000"])

    def test_its_limit_of_none_at_all_is_no_limit(self, both: Both) -> None:
        before = len(both.server.seen), len(both.recorder.seen)
        assert both.ours.messages.list(limit=0) == both.theirs.messages.list(limit=0) == []
        assert len(both.server.seen) - before[0] == 0
        assert len(both.recorder.seen) - before[1] == 1

    def test_its_free_requests_write_bools_as_python_does(self, both: Both) -> None:
        uri = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
        mine, theirs = self.send(both, lambda c: c.request("POST", uri, data={"SmartEncoded": True}))
        assert (mine.form["SmartEncoded"], theirs.form["SmartEncoded"]) == (["true"], ["True"])


def test_a_limit_is_the_page_size_where_none_is_given(both: Both) -> None:
    for settings in ({"limit": 20}, {"limit": 20, "page_size": 5}, {}):
        mine, theirs = TestWhereTwilioPythonIsWrong.send(both, lambda c, s=settings: c.messages.list(**s))
        assert mine.query == theirs.query


class Kept:
    """A transport that answers everything and keeps the last request."""

    def __init__(self) -> None:
        self.last: tuple[str, str, bytes] | None = None
        self.count = 0

    async def send(self, request: Any, timeout: float) -> Any:
        self.last = request.method, request.url, request.body
        self.count += 1
        return Response(200, {"content-type": "application/json"}, json.dumps(ANSWER))


class KeptAtOnce(Kept):
    def send(self, request: Any, timeout: float) -> Any:
        coroutine = Kept.send(self, request, timeout)
        try:
            coroutine.send(None)
        except StopIteration as answered:
            return answered.value


async def sent(kept: Kept, resource: Any, operation: Operation) -> Any:
    """What an operation with all its arguments sends; in whatever form it is."""
    given = samples.arguments(_twire.operation(operation.key), full=True)
    found = getattr(resource, operation.__name__)(**given)
    if hasattr(found, "__await__"):
        found = await found
    if isinstance(found, tuple):
        found = found[0]
    if hasattr(found, "__anext__"):
        assert [record async for record in found] == []
    elif hasattr(found, "__next__"):
        assert list(found) == []
    return kept.last


def forms(mine: Any, also: Any) -> Iterator[tuple[Any, Any, str]]:
    """Every method below, with the same resource of the client for asyncio."""
    for name, member in list(vars(type(mine)).items()):
        if isinstance(member, Link):
            yield from forms(getattr(mine, name), getattr(also, name))
        elif isinstance(member, Operation) and member.action not in ("get_page", "page"):
            yield mine, also, name
    for count, chain in getattr(mine, "_calls", {}).items():
        values = path_values(chain, len(mine._values), count)
        yield from forms(mine(*values), also(*values))


@pytest.mark.parametrize("product", ["content", "flex_api", "memory", "verify"])
def test_every_form_sends_the_same(product: str) -> None:
    """Every form of an operation, with full arguments, puts on the wire what the plain one does."""
    waiting, awaited = KeptAtOnce(), Kept()
    plain = Client(ACCOUNT, TOKEN, http_client=waiting)
    asynchronous = twire.aio.Client(ACCOUNT, TOKEN, http_client=awaited)
    faults = []

    async def main() -> None:
        for mine, also, name in forms(getattr(plain, product), getattr(asynchronous, product)):
            operation = vars(type(mine))[name]
            expected = await sent(waiting, mine, vars(type(mine))[operation.action])
            if await sent(waiting, mine, operation) != expected:
                faults.append(f"{mine!r} {name}")
            twin = vars(type(also)).get(name)
            if twin is not None and await sent(awaited, also, twin) != expected:
                faults.append(f"{also!r} {name}")

    asyncio.run(main())
    assert faults == []
    assert waiting.count > 2 * awaited.count > 0
