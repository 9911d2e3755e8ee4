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

import asyncio
import weakref
from types import MethodType

from twire import _twire
from twire import rest as _rest
from twire.rest._operation import Delete, GetPage, Listing, OnePage, Operation, Stream
from twire.rest._operation import List as _List
from twire.rest._record import Instance, Response
from twire.rest._resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping
    from typing import Any, NoReturn

__all__ = ["Client"]


class _Loop:
    """The calls under way on an event loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.ready = _twire.Ready()
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        loop.add_reader(self.ready.fileno(), self._take)

    async def outcome(self, flight: _twire.Flight) -> Any:
        """Waits for a call; who is cancelled meanwhile gives it up."""
        future = asyncio.get_running_loop().create_future()
        self._waiting[flight.number] = future
        try:
            answer = await future
        except asyncio.CancelledError:
            flight.cancel()
            raise
        finally:
            self._waiting.pop(flight.number, None)
        if answer is None:
            flight.lost()
        return answer

    def _take(self) -> None:
        for number, answer, error in self.ready.take():
            future = self._waiting.get(number)
            if future is None or future.done():
                continue  # Given up.
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(answer)


_loops: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _Loop] = weakref.WeakKeyDictionary()


def _here() -> _Loop:
    loop = asyncio.get_running_loop()
    known = _loops.get(loop)
    if known is None:
        known = _loops[loop] = _Loop(loop)
    return known


def _core(resource: Any) -> Any:
    core = resource._client._core
    # A closed client's raises here.
    return core if isinstance(core, _twire.Client) else core.call


class _Chain:
    """A resource of the API whose operations are awaited."""

    def __init__(self, resource: Resource) -> None:
        self._resource = resource

    def with_options(self, **options: Any) -> Any:
        return _awaited(self._resource.with_options(**options))

    def __call__(self, *values: str, **named: str) -> Any:
        return _awaited(self._resource(*values, **named))  # type: ignore[operator]

    def get(self, *values: str, **named: str) -> Any:
        """The same as calling it."""
        return self(*values, **named)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return _awaited(getattr(self._resource, name))

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *(n for n in dir(self._resource) if not n.startswith("_"))})

    def __repr__(self) -> str:
        return repr(self._resource).replace("twire.rest", "twire.aio", 1)


def _awaited(found: Any) -> Any:
    """What `twire.rest` has, for asyncio."""
    if isinstance(found, Resource):
        return _Chain(found)
    if isinstance(found, MethodType) and isinstance(found.__func__, Operation):
        operation = found.__func__
        for kind, make in _KINDS:
            if isinstance(operation, kind):
                return make(operation, found.__self__)
    return found


class _Method:
    # No text here: `__doc__` is each operation's own, and each subclass hands it on.

    def __init__(self, operation: Operation, resource: Any) -> None:
        self._operation = operation
        self._resource = resource
        self.__name__ = operation.__name__
        self.__qualname__ = operation.__qualname__

    @property
    def __doc__(self) -> str:  # type: ignore[override]
        return self._operation.__doc__

    @property
    def __signature__(self) -> Any:
        signature = self._operation.__signature__
        return signature.replace(parameters=list(signature.parameters.values())[1:])

    def _params(self, args: tuple[Any, ...], params: dict[str, Any]) -> dict[str, Any]:
        return self._operation._named(args, params) if args else params

    async def _reply(self, args: tuple[Any, ...], params: dict[str, Any]) -> _twire.Reply:
        resource, here = self._resource, _here()
        flight = here.ready.call(
            _core(resource),
            self._operation.key,
            resource._values,
            self._params(args, params),
            resource._options,
        )
        reply: _twire.Reply = await here.outcome(flight)
        return reply

    def _pages(
        self, args: tuple[Any, ...], params: dict[str, Any], at: str | None = None
    ) -> _twire.PagesAhead:
        params = dict(self._params(args, params))
        limit = params.pop("limit", None)
        if limit is not None and (not isinstance(limit, int) or limit < 0):
            from twire.errors import refuse

            refuse("limit", "wants a whole number, 0 or more")
        resource = self._resource
        return _twire.PagesAhead(
            _core(resource), self._operation.key, resource._values, params, resource._options, limit, at
        )

    def _record(self, reply: _twire.Reply) -> _Record:
        return _Record(reply, self._operation.key, self._resource)

    async def _records(self, pages: _twire.PagesAhead) -> AsyncIterator[_Record]:
        here = _here()
        while replies := await here.outcome(here.ready.read(pages)):
            for reply in replies:
                yield self._record(reply)

    def __repr__(self) -> str:
        return f"<awaited {self._operation!r}>"


class _Call(_Method):
    __doc__ = _Method.__doc__

    async def __call__(self, *args: Any, **params: Any) -> Any:
        return self._record(await self._reply(args, params))


class _Delete(_Method):
    __doc__ = _Method.__doc__

    async def __call__(self, *args: Any, **params: Any) -> Any:
        answer = (await self._reply(args, params)).to_python()
        return True if answer is None else answer


class _Stream(_Method):
    __doc__ = _Method.__doc__

    def __call__(self, *args: Any, **params: Any) -> AsyncIterator[_Record]:
        # Arguments are checked now, not when the first record is asked for.
        return self._records(self._pages(args, params))


class _Whole(_Method):
    __doc__ = _Method.__doc__

    async def __call__(self, *args: Any, **params: Any) -> Any:
        return [record async for record in self._records(self._pages(args, params))]


class _OnePage(_Method):
    __doc__ = _Method.__doc__

    async def __call__(self, *args: Any, **params: Any) -> Any:
        return await _Page(self, self._pages(args, params))._read()


class _GetPage(_Method):
    __doc__ = _Method.__doc__

    async def __call__(self, *args: Any, **params: Any) -> Any:
        (target,) = (*args, *params.values())
        return await _Page(self, self._pages((), {}, at=target))._read()


# The first that an operation is an instance of.
_KINDS: tuple[tuple[type, Callable[[Operation, Any], _Method]], ...] = (
    (_List, _Whole),
    (Stream, _Stream),
    (OnePage, _OnePage),
    (GetPage, _GetPage),
    (Delete, _Delete),
    (Listing, _Stream),
    (Operation, _Call),
)


class _Record(Instance):
    """A resource as Twilio answered it; what it can do is awaited."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        return _awaited(super().__getattr__(name))


class _Page:
    """One page of a list, to be iterated over."""

    def __init__(self, method: _Method, pages: _twire.PagesAhead) -> None:
        self._method = method
        self._pages = pages
        self._items: list[_Record] = []

    async def _read(self) -> _Page:
        here = _here()
        replies = await here.outcome(here.ready.read(self._pages))
        self._items = [self._method._record(reply) for reply in replies]
        return self

    @property
    def next_page_url(self) -> str | None:
        """A link to the next page, for `get_page`; it holds no credentials. None after the last."""
        return self._pages.link

    async def next_page(self) -> _Page | None:
        """The next page; None after the last."""
        if self._pages.link is None:
            return None
        return await _Page(self._method, self._pages)._read()

    def __iter__(self) -> Iterator[_Record]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, index: int) -> _Record:
        return self._items[index]

    def __repr__(self) -> str:
        return f"<twire.aio page of {len(self._items)} records>"


class Client(_Chain):
    """`twire.rest.Client` for asyncio, with the same settings.

    One client serves any number of loops and threads. Making one is cheap and connects to nothing,
    and needs no running loop.
    """

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(_rest.Client(*args, **settings))  # type: ignore[arg-type]

    @property
    def account_sid(self) -> str | None:
        """The account that calls are about."""
        sid: str | None = self._resource.account_sid  # type: ignore[attr-defined]
        return sid

    def with_options(self, **options: Any) -> Client:
        copy = object.__new__(type(self))
        copy._resource = self._resource.with_options(**options)
        return copy

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
        here = _here()
        core = _core(self._resource)
        query, form, fields = (None if part is None else dict(part) for part in (params, data, headers))
        flight = here.ready.request(core, method, uri, query, form, json, fields, self._resource._options)
        return Response(await here.outcome(flight))

    def close(self) -> None:
        """Lets the connections go. Calls made with the client afterwards are errors."""
        self._resource.close()  # type: ignore[attr-defined]

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(self, *raised: object) -> None:
        self.close()

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a twire client is not pickled: it holds credentials and connections; "
            "make one in the other process"
        )
