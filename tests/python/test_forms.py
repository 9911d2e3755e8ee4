"""The four forms of each operation, and lists: where they end, and how they are taken up again."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import pytest

import twire
import twire.aio
from conftest import ACCOUNT, TOKEN
from twire.rest import Client
from twire.transport import ScriptedTransport

MESSAGE = {"sid": "SM1", "status": "queued"}
REQUEST = {"to": "+15558676543", "from_": "+15005550006", "body": "x"}


def page(number: int, last: int) -> dict[str, Any]:
    path = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?PageToken=PT"
    return {
        "messages": [{"sid": f"SM{number}{n}"} for n in range(2)],
        "next_page_uri": None if number == last else f"{path}{number + 1}",
        "previous_page_uri": None if number == 0 else f"{path}{number - 1}",
    }


def pages(*numbers: int, last: int) -> ScriptedTransport:
    script = ScriptedTransport()
    for number in numbers:
        script.respond(200, page(number, last), {"Twilio-Request-Id": f"RQ{number}"})
    return script


def client(script: ScriptedTransport) -> Client:
    return Client(ACCOUNT, TOKEN, http_client=script)


def wait(awaitable: Any) -> Any:
    async def main() -> Any:
        return await awaitable

    return asyncio.run(main())


def sids(records: Any) -> list[str]:
    return [record.sid for record in records]


async def collected(records: Any) -> list[str]:
    return [record.sid async for record in records]


class TestCalls:
    def test_with_status_and_header_fields(self) -> None:
        made = client(ScriptedTransport().respond(201, MESSAGE, {"Twilio-Request-Id": "RQ1", "X-A": "b"}))
        answer = made.messages.create_with_http_info(**REQUEST)
        assert (answer.data.sid, answer.status_code, answer.request_id) == ("SM1", 201, "RQ1")
        assert answer.headers["x-a"] == "b"
        assert repr(answer) == "<twire.rest response 201 with Instance>"

    def test_awaited(self) -> None:
        made = client(ScriptedTransport().respond(201, MESSAGE).respond(200, MESSAGE).respond(200, MESSAGE))
        message = wait(made.messages.create_async(**REQUEST))
        assert message.sid == "SM1"
        # Its own operations have all forms again.
        assert wait(message.fetch_async()).sid == message.fetch().sid == "SM1"

    def test_awaited_with_status(self) -> None:
        made = client(ScriptedTransport().respond(200, MESSAGE))
        answer = wait(made.messages("SM1").update_with_http_info_async(status="canceled"))
        assert (answer.data.sid, answer.status_code) == ("SM1", 200)

    def test_delete(self) -> None:
        made = client(ScriptedTransport().respond(204).respond(204).respond(202, {"a": 1}).respond(204))
        assert made.messages("SM1").delete() is True
        assert wait(made.messages("SM1").delete_async()) is True
        assert made.messages("SM1").delete_with_http_info().data is True
        answer = wait(made.messages("SM1").delete_with_http_info_async())
        assert (answer.data, answer.status_code) == (True, 204)

    def test_an_error_is_the_same_in_every_form(self) -> None:
        refusal = {"code": 21211, "message": "bad", "status": 400}
        script = ScriptedTransport()
        made = client(script)
        forms = ("create", "create_with_http_info", "create_async", "create_with_http_info_async")
        for form in forms:
            script.respond(400, refusal)
            with pytest.raises(twire.ApiError) as caught:
                wait(getattr(made.messages, form)(**REQUEST))
            assert (caught.value.code, caught.value.sent, caught.value.attempts) == (21211, "no", 1)

    def test_arguments_are_checked_in_every_form(self) -> None:
        script = ScriptedTransport()
        made = client(script)
        for form in ("create", "create_with_http_info", "create_async", "create_with_http_info_async"):
            with pytest.raises(twire.ArgumentError, match="did you mean body"):
                wait(getattr(made.messages, form)(to=REQUEST["to"], from_=REQUEST["from_"], bdy="x"))
        assert script.requests == []

    def test_a_free_request_awaited(self) -> None:
        script = ScriptedTransport().respond(200, {"a": 1}).respond(200, {"a": 2})
        made = client(script)
        assert wait(made.request_async("GET", "/x.json", params={"Q": "1"})).json() == {"a": 1}
        assert wait(made.with_options(headers={"X-A": "1"}).request_async("POST", "/x")).json() == {"a": 2}
        assert script.requests[0].url.endswith("/x.json?Q=1")
        assert script.requests[1].headers["x-a"] == "1"

    def test_what_help_shows(self) -> None:
        made = client(ScriptedTransport())
        plain = inspect.signature(made.messages.create)
        for form in ("create_async", "create_with_http_info", "create_with_http_info_async"):
            shown = inspect.signature(getattr(made.messages, form))
            assert shown.parameters == plain.parameters
        assert "ApiResponse[Instance]" in str(inspect.signature(made.messages.create_with_http_info))
        assert "AsyncIterator" in str(inspect.signature(made.messages.stream_async))
        assert "To be awaited" not in (inspect.getdoc(made.messages.create) or "")
        for form, says in {
            "create_async": "The same as `create`, to be awaited.",
            "create_with_http_info": "The same as `create`, with status and header fields.",
            "list_with_http_info_async": "The same as `list`, with status and header fields, to be awaited.",
        }.items():
            assert inspect.getdoc(getattr(made.messages, form)) == says
        awaited = twire.aio.Client(ACCOUNT, TOKEN).messages.create
        said = inspect.getdoc(awaited) or ""
        assert said.startswith("Sends an SMS,")
        assert said.partition("\n")[0].endswith(" To be awaited.")
        assert "\n\nCreateMessage:" in said
        assert {"create_async", "list_with_http_info", "get_page_async"} <= set(dir(made.messages))

    def test_too_many(self) -> None:
        with pytest.raises(TypeError, match=r"update\(\) takes 2 arguments, 3 given"):
            client(ScriptedTransport()).messages("SM1").update("", "canceled", "planted")


class TestLists:
    def test_every_form(self) -> None:
        expected = ["SM00", "SM01", "SM10", "SM11"]

        def made() -> Client:
            return client(pages(0, 1, last=1))

        assert sids(made().messages.list()) == expected
        assert sids(wait(made().messages.list_async())) == expected
        answer = made().messages.list_with_http_info()
        assert (sids(answer.data), answer.status_code, answer.request_id) == (expected, 200, "RQ0")
        answer = wait(made().messages.list_with_http_info_async())
        assert (sids(answer.data), answer.headers["twilio-request-id"]) == (expected, "RQ0")
        assert sids(made().messages.stream()) == expected
        assert asyncio.run(collected(made().messages.stream_async())) == expected
        records, status, headers = made().messages.stream_with_http_info()
        assert (sids(records), status, headers["twilio-request-id"]) == (expected, 200, "RQ0")

        async def full() -> None:
            records, status, _ = await made().messages.stream_with_http_info_async()
            assert (await collected(records), status) == (expected, 200)
            # As twilio-python has it: what is streamed may be awaited first.
            assert await collected(await made().messages.stream_async()) == expected

        asyncio.run(full())

    @pytest.mark.parametrize("limit", [0, 1, 2, 3, 4, 5])
    def test_limit_means_what_it_says(self, limit: int) -> None:
        expected = ["SM00", "SM01", "SM10", "SM11"][:limit]
        script = pages(0, 1, last=1)
        assert sids(client(script).messages.list(limit=limit)) == expected
        assert len(script.requests) == (limit + 1) // 2 if limit < 5 else 2
        answer = client(pages(0, 1, last=1)).messages.list_with_http_info(limit=limit)
        assert (sids(answer.data), answer.status_code) == (expected, 200 if limit else None)

    @pytest.mark.parametrize("limit", [-1, "3", 1.5])
    def test_a_limit_that_is_none(self, limit: Any) -> None:
        for form in ("list", "stream", "stream_async", "list_with_http_info"):
            with pytest.raises(twire.ArgumentError, match="limit"):
                getattr(client(ScriptedTransport()).messages, form)(limit=limit)

    def test_pages_forth_and_back(self) -> None:
        made = client(pages(0, 1, 0, 1, 0, last=1))
        first = made.messages.page(page_size=2)
        assert (sids(first), first.previous_page_url) == (["SM00", "SM01"], None)
        second = first.next_page()
        assert sids(second) == ["SM10", "SM11"]
        assert second.next_page() is None
        assert sids(second.previous_page()) == ["SM00", "SM01"]
        assert first.previous_page() is None
        kept = made.messages.get_page(
            f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json?P=1"
        )
        assert sids(wait(kept.previous_page_async())) == ["SM00", "SM01"]

    def test_pages_awaited(self) -> None:
        async def main() -> None:
            made = client(pages(0, 1, 0, 1, last=1))
            first = await made.messages.page_async()
            second = await first.next_page_async()
            assert sids(second) == ["SM10", "SM11"]
            assert await second.next_page_async() is None
            assert sids(await second.previous_page_async()) == ["SM00", "SM01"]
            answer = await made.messages.page_with_http_info_async()
            assert (sids(answer.data), answer.status_code) == (["SM10", "SM11"], 200)
            awaited = twire.aio.Client(ACCOUNT, TOKEN, http_client=pages(0, 1, 0, last=1))
            page = await awaited.messages.page()
            page = await page.next_page()
            assert sids(await page.previous_page()) == ["SM00", "SM01"]

        asyncio.run(main())

    def test_a_stream_is_taken_up_again_elsewhere(self) -> None:
        records = client(pages(0, last=1)).messages.stream()
        assert [next(records).sid, next(records).sid] == ["SM00", "SM01"]
        kept = records.next_page_url
        assert isinstance(kept, str)
        assert TOKEN not in kept
        script = pages(1, last=1)
        assert sids(client(script).messages.get_page(kept)) == ["SM10", "SM11"]
        assert script.requests[0].url.endswith("PageToken=PT1")
        assert client(ScriptedTransport()).messages.stream(limit=0).next_page_url is None

    @pytest.mark.parametrize(
        "link", ["https://evil.example/2010-04-01/x", "//evil.example/x", "http://api.twilio.com/x"]
    )
    def test_a_link_to_another_host_is_not_followed(self, link: str) -> None:
        script = ScriptedTransport()
        with pytest.raises(twire.ProtocolError, match="another host"):
            client(script).messages.get_page(link)
        script.respond(200, {"messages": [{"sid": "SM1"}], "next_page_uri": link})
        with pytest.raises(twire.ProtocolError, match="another host"):
            client(script).messages.list()
        assert len(script.requests) == 1

    def test_a_page_that_comes_again_is_an_error(self) -> None:
        same = page(0, last=9)
        same["next_page_uri"] = same["next_page_uri"].replace("PT1", "PT")
        script = ScriptedTransport().respond(200, same).respond(200, same).respond(200, same)
        with pytest.raises(twire.ProtocolError, match="the same page twice"):
            client(script).messages.list()
        assert len(script.requests) == 2

    def test_get_page_takes_a_link_and_nothing_else(self) -> None:
        with pytest.raises(TypeError, match="target_url"):
            client(ScriptedTransport()).messages.get_page()
        with pytest.raises(TypeError, match="target_url"):
            client(ScriptedTransport()).messages.get_page(url="/x")

    def test_the_reading_goes_on_after_an_interruption(self) -> None:
        class Once:
            """Raises what no retry may swallow, then answers."""

            broken = False

            def send(self, request: Any, timeout: float) -> Any:
                from twire.transport import Response

                if not self.broken:
                    self.broken = True
                    raise KeyboardInterrupt
                import json

                return Response(200, {"content-type": "application/json"}, json.dumps(page(0, last=0)))

        records = Client(ACCOUNT, TOKEN, http_client=Once()).messages.stream()
        with pytest.raises(KeyboardInterrupt):
            next(records)
        assert sids(records) == ["SM00", "SM01"]
