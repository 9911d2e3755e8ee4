"""The client for asyncio.

    from twire.aio import Client

    async with Client() as client:
        message = await client.messages.create(to="+15558676543", from_="+15005550006", body="Ready.")
        async for call in client.calls.stream(limit=1000):
            print(call.sid)

The names are those of `twire.rest.Client`; operations are coroutines, and `stream` is for `async for`.
twire's I/O thread makes the requests: no thread is started for a loop, and any number of requests may
be in flight. Cancelling a task cancels its request, which may have been sent by then. Timeouts and
retries are the client's own.

It needs a running event loop of asyncio or uvloop. Elsewhere use `twire.rest.Client`: in threads, in gevent
(other greenlets run while one waits), and with trio or AnyIO on trio through `to_thread.run_sync`.
"""

from __future__ import annotations

from twire.rest._client import ClientBase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from twire.rest._record import Response

__all__ = ["Client"]


class Client(ClientBase):
    """`twire.rest.Client` for asyncio, with the same settings.

    One client serves any number of loops and threads. The constructor is cheap, opens no connection and
    needs no running loop.

    >>> import asyncio
    >>> from twire.transport import ScriptedTransport
    >>> async def send():
    ...     script = ScriptedTransport().respond(201, {"sid": "SM1"})
    ...     async with Client("AC1", "token", http_client=script) as client:
    ...         return await client.messages.create(to="+15558676543", from_="+15005550006", body="Ready.")
    >>> asyncio.run(send()).sid
    'SM1'
    """

    _awaited = True

    async def download(
        self,
        uri: str,
        to: Any = None,
        *,
        max_bytes: int | None = None,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> bytes | int:
        """Downloads from any address of Twilio's: see `twire.rest.Client.download`.

        A thread of the loop's executor reads and writes; `progress` runs on the loop.
        """
        from twire.rest import _download

        return await _download.run_async(self, uri, None, self._options, to, max_bytes, progress)

    async def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        json: Any = None,
    ) -> Response:
        """Makes a request to any path: see `twire.rest.Client.request`."""
        return await self._request(*self._request_arguments(method, uri, params, data, headers, json))

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(self, *raised: object) -> None:
        self.close()
