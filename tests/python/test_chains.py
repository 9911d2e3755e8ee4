"""Attribute chains: every operation is reached, by twilio-python's names."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import pytest

import twire
from conftest import ACCOUNT, TOKEN, rendered
from fault_server import FaultServer, answer
from twire import _twire
from twire.base.values import unset
from twire.rest import Client
from twire.rest._operation import Operation
from twire.rest._resource import Link

# What twilio-python 9.13.0 cannot reach: classes without an attribute that leads to them, or
# operations that only Twilio's documents have.
NOT_IN_TWILIO_PYTHON = (
    "assistants.v1.",
    "insights.v3.query_jobs(_).results",
    "memory.v1.identifiers(_,_)",
    "monitor.v2.alarms",
    "monitor.v2.status",
    "preview_iam.",
    "routes.v3.iso_country_code(_,_)",
)
# Arguments that are there in one only, and why.
ONLY_HERE = {
    "calls(_).transcriptions create": {"configuration_id"},  # newer in Twilio's documents
    "numbers.v1.porting_all_port_ins list": {"page_token"},  # pages go by token, not by number
    "numbers.v1.porting_all_port_ins stream": {"page_token"},
    "memory.v1.identifiers(_,_) list": {"limit", "page_size", "page_token"},  # no list there
    "memory.v1.identifiers(_,_) page": {"page_size", "page_token"},
}
ONLY_THERE = {"numbers.v1.porting_all_port_ins page": {"page_number"}}
# Twilio's documents require them, and twilio-python does not.
REQUIRED_HERE = {
    "iam.v1.get_api_keys": {"account_sid"},
    "iam.get_api_keys": {"account_sid"},
    "messaging.v2.channels_senders": {"channel"},
    "verify.v2.services(_).new_challenge()": {"create_passkeys_challenge_request"},
    "verify.services(_).new_challenge()": {"create_passkeys_challenge_request"},
}


def walk(mine: Any, theirs: Any, path: str) -> Iterator[tuple[str, Any, Any, Operation]]:
    """Every operation below: path, our resource, theirs (None where they have none), operation."""
    for name, member in list(vars(type(mine)).items()):
        if isinstance(member, Operation):
            yield path, mine, theirs, member
        elif isinstance(member, Link):
            yield from walk(getattr(mine, name), step(lambda n: getattr(theirs, n), name), f"{path}.{name}")
    for count in getattr(mine, "_calls", {}):
        values = tuple(f"XX{n:032d}" for n in range(count))
        called = step(lambda v: theirs(*v), values)
        yield from walk(mine(*values), called, f"{path}({','.join('_' * count)})")


def step(take: Any, what: Any) -> Any:
    try:
        return take(what)
    except (AttributeError, TypeError, NameError):
        # NameError: its routes.v3.iso_country_code is broken.
        return None


@pytest.fixture(scope="module")
def operations() -> list[tuple[str, Any, Any, Operation]]:
    import warnings

    import twilio.rest

    ours, theirs = Client(ACCOUNT, TOKEN), twilio.rest.Client(ACCOUNT, TOKEN)
    with warnings.catch_warnings():
        # Most of its shortcuts say that they are old.
        warnings.simplefilter("ignore")
        return [
            found
            for name, _, _ in _twire.domains()
            for found in walk(getattr(ours, name), getattr(theirs, name, None), name)
        ]


def test_every_operation_is_reached(operations: list[tuple[str, Any, Any, Operation]]) -> None:
    assert {operation.key for *_, operation in operations} == set(_twire.keys())
    assert len(_twire.keys()) > 1600


def test_twilio_python_has_no_chain_that_is_missing_here() -> None:
    """The other way round: its shortcuts and products."""
    import twilio.rest

    public = {n for n in vars(twilio.rest.Client) if not n.startswith("_")}
    assert (
        public - {"set_account_sid", "validate_ssl_certificate"} - set(dir(Client(ACCOUNT, TOKEN))) == set()
    )


def test_names_and_arguments_are_twilio_pythons(operations: list[tuple[str, Any, Any, Operation]]) -> None:
    compared, faults = 0, []
    for path, mine, theirs, operation in operations:
        name = operation.__name__
        method = getattr(theirs, name, None)
        if method is None:
            if not path.startswith(NOT_IN_TWILIO_PYTHON):
                faults.append(f"{path} {name}: not in twilio-python")
            continue
        compared += 1
        ours = inspect.signature(getattr(mine, name)).parameters
        known = inspect.signature(method).parameters
        where = f"{path} {operation.action}"
        short = path[path.find("calls(_).transcriptions") :] + f" {operation.action}"
        here = ONLY_HERE.get(where, set()) | ONLY_HERE.get(short, set())
        # It takes a page's number in this form where pages go by token.
        lost = (
            {"page_number"} if name.startswith("page_with_http_info") and "page_number" not in ours else set()
        )
        lost |= ONLY_THERE.get(where, set())
        only_here = set(ours) - set(known)
        # Its other forms now and then have what the plain one lacks.
        as_said = only_here == here if name == operation.action else only_here <= here
        if not as_said or not set(known) - set(ours) <= lost:
            faults.append(f"{path} {name}: {sorted(set(ours) ^ set(known))}")
        needed = [p.name for p in ours.values() if p.default is p.empty]
        needed = [n for n in needed if n not in REQUIRED_HERE.get(path, set())]
        if needed != [p.name for p in known.values() if p.default is p.empty]:
            faults.append(f"{where}: requires {needed}")
    assert faults == []
    # Each in four forms.
    assert compared > 10_000


def test_an_answers_fields_are_twilio_pythons() -> None:
    import twilio.rest
    from twilio.base.instance_resource import InstanceResource

    theirs = twilio.rest.Client(ACCOUNT, TOKEN)
    for key, make in {
        "messages.fetch": lambda: theirs.messages.list,
        "calls.fetch": lambda: theirs.calls.list,
        "verify.services.verifications.fetch": lambda: theirs.verify.v2.services("VA").verifications.create,
        "lookups.v2.phone_numbers.fetch": lambda: theirs.lookups.v2.phone_numbers("+1").fetch,
    }.items():
        module = inspect.getmodule(make())
        classes = [c for c in vars(module).values() if inspect.isclass(c) and issubclass(c, InstanceResource)]
        instance = next(c for c in classes if c.__module__ == module.__name__)
        version, values = inspect.signature(instance.__init__).parameters, {}
        for name in list(version)[3:]:
            values[name] = "x"
        fields = {n for n in vars(instance(None, {}, **values)) if not n.startswith("_")}
        # In the answers of inbound calls only; Twilio's documents do not have it.
        fields.discard("stir_verstat")
        assert fields <= set(_twire.fields(key)), key


class TestLooks:
    def test_help_shows_real_parameters(self, client: Client) -> None:
        shown = rendered(client.messages.create)
        for expected in (
            "create(to: str",
            "media_url: list[str]",
            "send_at:",
            "One of From, Mess",
            "num_segments",
        ):
            assert expected in shown
        shown = rendered(client.messages)
        for expected in ("create(self, to: str", "list(self, to: str", "with_options"):
            assert expected in shown

    def test_signature(self, client: Client) -> None:
        signature = inspect.signature(client.verify.v2.services("VA1").verifications.create)
        assert list(signature.parameters)[:2] == ["to", "channel"]
        assert str(signature.parameters["to"]) == "to: str"
        listing = inspect.signature(client.messages.list)
        assert listing.parameters["limit"].default is None
        assert list(listing.parameters)[-2:] == ["limit", "page_size"]
        assert {p.kind for p in listing.parameters.values()} == {inspect.Parameter.POSITIONAL_OR_KEYWORD}

    def test_tab_completion(self, client: Client) -> None:
        assert {"messages", "verify", "calls", "api", "with_options"} <= set(dir(client))
        assert {"create", "list", "stream", "page", "get_page", "get"} <= set(dir(client.messages))
        assert {"fetch", "update", "delete", "media", "feedback"} <= set(dir(client.messages("SM1")))

    def test_every_document_and_signature_can_be_made(
        self, operations: list[tuple[str, Any, Any, Operation]]
    ) -> None:
        for *_, operation in operations:
            if operation.__name__ == operation.action:
                assert operation.__doc__.count("\n") >= 2
            else:
                assert operation.__doc__.startswith(f"The same as `{operation.action}`")
            assert "self" in inspect.signature(operation).parameters

    def test_names_of_methods(self, client: Client) -> None:
        method = client.messages.create
        assert (method.__name__, method.__qualname__) == ("create", "Messages.create")


class TestCalling:
    def test_arguments_without_a_name(self, client: Client, server: FaultServer) -> None:
        client.verify.v2.services("VA1").verifications.create("+15558676543", "sms", "Ahoy")
        assert server.seen[-1].body == "To=%2B15558676543&Channel=sms&CustomFriendlyName=Ahoy"
        client.messages.list("+15558676543", unset, limit=0)
        assert len(server.seen) == 1
        # The second is `status_callback`, as in twilio-python: a body there is no body.
        before = len(server.seen)
        with pytest.raises(twire.ArgumentError, match="Body"):
            client.messages.create("+15558676543", "Your table is ready.", from_="+15005550006")
        assert len(server.seen) == before
        with pytest.raises(TypeError, match="several values for to"):
            client.messages.create("+15558676543", to="+15558676543")

    def test_values_of_the_path(self, client: Client, server: FaultServer) -> None:
        client.messages(sid="SM1").fetch()
        assert server.seen[-1].target.endswith("/Messages/SM1.json")
        client.api.v2010.accounts("AC9").messages("SM1").media("ME1").fetch()
        assert server.seen[-1].target == "/2010-04-01/Accounts/AC9/Messages/SM1/Media/ME1.json"
        for wrong in ((), ("a", "b"), (1.5,), (None,)):
            with pytest.raises(TypeError):
                client.messages(*wrong)

    @pytest.mark.parametrize("value", ["..", ".", ""])
    def test_a_value_that_would_lead_elsewhere(self, client: Client, server: FaultServer, value: str) -> None:
        with pytest.raises(twire.ArgumentError):
            client.messages(value).fetch()
        assert server.seen == []

    @pytest.mark.parametrize(
        ("value", "sent"),
        [
            ("a/../../b?x=1#f", "a%2F..%2F..%2Fb%3Fx%3D1%23f"),
            ("a\r\nX: y", "a%0D%0AX%3A%20y"),
            ("+1 415", "%2B1%20415"),
            ("ü", "%C3%BC"),
        ],
    )
    def test_a_value_stays_in_its_segment(
        self, client: Client, server: FaultServer, value: str, sent: str
    ) -> None:
        client.messages(value).fetch()
        assert server.seen[-1].target == f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{sent}.json"

    def test_own_account(self, client: Client, server: FaultServer) -> None:
        for account in (client.api.account, client.api.v2010.account, client.api.accounts(ACCOUNT)):
            account.fetch()
            assert server.seen[-1].target == f"/2010-04-01/Accounts/{ACCOUNT}.json"
        client.api.account.update(friendly_name="x")
        assert server.seen[-1].body == "FriendlyName=x"

    def test_json_bodies(self, client: Client, server: FaultServer) -> None:
        class Model:
            def to_dict(self) -> dict[str, object]:
                return {"language": "en", "types": {"a": 1}, "nothing": None}

        for body in ({"language": "en", "types": {"a": 1}, "nothing": None}, Model()):
            client.content.v1.contents.create(content_create_request=body)
            assert server.seen[-1].headers["content-type"] == "application/json"
            # What is None was not given.
            assert server.seen[-1].body == '{"language":"en","types":{"a":1}}'

    def test_values_are_written_by_type(self, client: Client, server: FaultServer) -> None:
        import datetime
        import decimal
        import enum

        class Channel(str, enum.Enum):
            SMS = "sms"

        east = datetime.timezone(datetime.timedelta(hours=2))
        client.messages.create(
            to="+15558676543",
            from_="+15005550006",
            body="x",
            smart_encoded=True,
            attempt=2,
            max_price=decimal.Decimal("1E-3"),
            send_at=datetime.datetime(2026, 11, 24, 1, 0, tzinfo=east),
            media_url=("https://a.example", "https://b.example"),
            content_variables={"1": "ü"},
            schedule_type=None,
            risk_check=_twire.unset,
        )
        assert server.seen[-1].body == (
            "To=%2B15558676543&From=%2B15005550006&Body=x&SmartEncoded=true&Attempt=2&MaxPrice=0.001"
            "&SendAt=2026-11-23T23%3A00%3A00Z&MediaUrl=https%3A%2F%2Fa.example"
            "&MediaUrl=https%3A%2F%2Fb.example&ContentVariables=%7B%221%22%3A%22%C3%BC%22%7D"
        )
        client.verify.v2.services("VA1").verifications.create(to="+15558676543", channel=Channel.SMS)
        assert server.seen[-1].body == "To=%2B15558676543&Channel=sms"
        server.play(answer(200, {"calls": []}))
        client.calls.list(start_time_after=datetime.date(2026, 1, 2), limit=1)
        assert "StartTime%3E=2026-01-02T00%3A00%3A00Z" in server.seen[-1].target


class TestAnswers:
    RECORD = {  # noqa: RUF012
        "sid": "SM" + "0" * 32,
        "status": "queued",
        "num_segments": "2",
        "price": "-0.00750",
        "date_created": "Tue, 24 Nov 2026 08:00:00 +0000",
        "date_sent": None,
        "from": "+15005550006",
        "brand_new": {"a": [1, 2.5, None, True]},
        "error_code": 30003,
    }

    def test_values_by_the_catalogs_types(self, client: Client, server: FaultServer) -> None:
        import datetime
        from decimal import Decimal

        server.play(answer(201, self.RECORD, Twilio_Request_Id="RQ1"))
        message = client.messages.create(to="+15558676543", from_="+15005550006", body="x")
        assert message.date_created == datetime.datetime(2026, 11, 24, 8, tzinfo=datetime.timezone.utc)
        assert (message.date_sent, message.price_unit, message.error_code) == (None, None, 30003)
        assert (message.from_, message.num_segments) == ("+15005550006", "2")
        assert message.price == Decimal("-0.00750")
        assert message.brand_new == {"a": [1, 2.5, None, True]}
        assert message.to_dict() == self.RECORD
        assert (message.http.status, message.http.request_id) == (201, "RQ1")
        assert message.http.headers["content-type"] == "application/json"
        with pytest.raises(AttributeError, match="no_such_field"):
            _ = message.no_such_field
        assert {"sid", "date_created", "update", "media", "to_dict"} <= set(dir(message))

    @pytest.mark.parametrize(
        ("text", "moment"),
        [
            ("2026-11-24T08:00:00Z", "2026-11-24T08:00:00+00:00"),
            ("2026-11-24T08:00:00.123456789Z", "2026-11-24T08:00:00.123456+00:00"),
            ("2026-11-24T08:00:00+05:30", "2026-11-24T02:30:00+00:00"),
            ("Tue, 24 Nov 2026 08:00:00 -0100", "2026-11-24T09:00:00+00:00"),
            ("2024-02-29T00:00:00Z", "2024-02-29T00:00:00+00:00"),
        ],
    )
    def test_moments(self, client: Client, server: FaultServer, text: str, moment: str) -> None:
        server.play(answer(200, {"sid": "SM1", "date_created": text}))
        assert client.verify.v2.services("VA1").fetch().date_created.isoformat() == moment

    @pytest.mark.parametrize(
        "text", ["", "soon", "2026-02-30T08:00:00Z", "2026-11-24", "0000-00-00T00:00:00Z", "ü" * 30]
    )
    def test_what_is_no_moment_stays_as_it_came(self, client: Client, server: FaultServer, text: str) -> None:
        server.play(answer(200, {"sid": "SM1", "date_created": text}))
        assert client.verify.v2.services("VA1").fetch().date_created == text

    def test_numbers(self, client: Client, server: FaultServer) -> None:
        from decimal import Decimal

        server.play(answer(200, {"outbound_sms_prices": [], "price_unit": "USD", "iso_country": "US"}))
        assert client.pricing.v1.messaging.countries("US").fetch().iso_country == "US"
        server.play(answer(200, {"price": "0.00750", "count": "7"}))
        record = client.usage.records
        server.play(
            answer(200, {"usage_records": [{"price": "0.00750", "count": "7", "start_date": "2026-11-24"}]})
        )
        (usage,) = record.list()
        assert usage.price in (Decimal("0.00750"), "0.00750")
        assert usage.start_date.isoformat() == "2026-11-24"

    def test_an_instance_acts_on_itself(self, client: Client, server: FaultServer) -> None:
        server.play(answer(201, self.RECORD))
        message = client.messages.create(to="+15558676543", from_="+15005550006", body="x")
        sid = self.RECORD["sid"]
        message.update(status="canceled")
        assert (server.seen[-1].target.rsplit("/", 1)[1], server.seen[-1].body) == (
            f"{sid}.json",
            "Status=canceled",
        )
        server.play(answer(200, {"media_list": []}))
        message.media.list()
        assert server.seen[-1].target.split("?")[0].endswith(f"/{sid}/Media.json")
        server.play(answer(204))
        assert message.delete() is True
        assert server.seen[-1].method == "DELETE"

    def test_an_answer_without_json(self, client: Client, server: FaultServer) -> None:
        server.play(answer(200))
        with pytest.raises(twire.DecodeError, match="no body"):
            client.messages("SM1").fetch()

    def test_a_page_that_comes_again_is_an_error(self, client: Client, server: FaultServer) -> None:
        again = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?Page=1"
        server.play(answer(200, {"messages": [{"sid": "SM1"}], "next_page_uri": again}))
        with pytest.raises(twire.ProtocolError, match="same page"):
            client.messages.list()
        assert len(server.seen) == 2

    def test_a_link_to_another_host_is_not_followed(self, client: Client, server: FaultServer) -> None:
        server.play(
            answer(200, {"services": [], "meta": {"key": "services", "next_page_url": "https://evil.com/"}})
        )
        with pytest.raises(twire.ProtocolError, match="another host"):
            client.verify.v2.services.list()
        assert len(server.seen) == 1

    def test_limit_is_checked(self, client: Client, server: FaultServer) -> None:
        for wrong in (-1, "3", 1.5):
            with pytest.raises(twire.ArgumentError, match="limit"):
                client.messages.list(limit=wrong)
        assert server.seen == []

    def test_arguments_of_a_stream_are_checked_at_once(self, client: Client) -> None:
        with pytest.raises(twire.ArgumentError):
            client.messages.stream(nonsense=1)


def test_path_values_are_taken_by_name() -> None:
    client = Client("AC1", "token")
    by_name = client.lookups.v2.lookup_overrides(phone_number="+1", field="x")
    assert by_name._values == client.lookups.v2.lookup_overrides("x", "+1")._values == ("x", "+1")
    assert client.messages(sid="SM1")._values == ("AC1", "SM1")
    assert client.verify.v2.services(sid="VA1")._values == ("VA1",)
    with pytest.raises(TypeError, match="nonsense"):
        client.messages(nonsense="SM1")
