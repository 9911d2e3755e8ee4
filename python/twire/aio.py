"""The client for asyncio.

    from twire.aio import Client

    async with Client() as client:
        message = await client.messages.create(to="+15558676543", from_="+15005550006", body="Ready.")
        async for call in client.calls.stream(limit=1000):
            print(call.sid)

The names are those of `twire.rest.Client`; what makes a call there is awaited here, and `stream` is
for `async for`. Calls are made on twire's one I/O thread: nothing is started for a loop, and any
number of calls may be under way on it. A task that is cancelled gives its call up, which may have
been sent by then; `timeout` and retries are the client's own.
"""

from __future__ import annotations

from twire.rest._client import Base

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from twire.rest._record import Response

__all__ = ["Client"]


class Client(Base):
    """`twire.rest.Client` for asyncio, with the same settings.

    One client serves any number of loops and threads. Making one is cheap and connects to nothing,
    and needs no running loop.

    >>> import asyncio
    >>> from twire.transport import Scripted
    >>> async def send():
    ...     script = Scripted().answer(201, {"sid": "SM1"})
    ...     async with Client("AC1", "token", http_client=script) as client:
    ...         return await client.messages.create(to="+15558676543", from_="+15005550006", body="Ready.")
    >>> asyncio.run(send()).sid
    'SM1'
    """

    _awaited = True

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
        """Makes a request that the catalog of operations need not know: see `twire.rest.Client.request`."""
        return await self._request(*self._free(method, uri, params, data, headers, json))

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(self, *raised: object) -> None:
        self.close()
