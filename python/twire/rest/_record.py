"""What the API answers: instances, lists and pages of them, and answers to free requests."""

from __future__ import annotations

from twire import _twire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from typing import Any, NoReturn

    from twire.rest._resource import Resource

_fields: dict[str, dict[str, tuple[str, str, str]]] = {}


def fields_of(key: str) -> dict[str, tuple[str, str, str]]:
    """The attributes of what an operation answers: Twilio's name, conversion, type."""
    known = _fields.get(key)
    if known is None:
        known = _fields[key] = _twire.fields(key)
    return known


class Instance:
    """A resource as Twilio answered it.

    Its fields are attributes: dates as aware datetimes, numbers as the catalog says, what is missing
    as None, what the catalog does not know as it came. `to_dict()` has everything under Twilio's own
    names, `http` the answer's status and header fields. What the resource can do (`update`, `delete`,
    its own lists) is there as well.
    """

    __slots__ = ("_bound", "_key", "_reply", "_resource")

    def __init__(self, reply: _twire.Reply, key: str, resource: Resource) -> None:
        self._reply = reply
        self._key = key
        self._resource = resource

    def to_dict(self) -> Any:
        """Everything that Twilio answered, as plain values under Twilio's names."""
        return self._reply.to_python()

    @property
    def http(self) -> _twire.Reply | None:
        """The answer: `status`, `headers`, `request_id`, `body`. None for a record of a list."""
        return self._reply if self._reply.status is not None else None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        field = fields_of(self._key).get(name)
        try:
            if field is not None:
                return self._reply.get(field[0], field[1])
            return self._reply.get(name)
        except KeyError:
            if field is not None:
                return None
        context = self._context()
        if context is not None and hasattr(type(context), name):
            return getattr(context, name)
        kind = type(self._resource).__name__
        raise AttributeError(f"the answer of {kind} has no {name!r}")

    def _context(self) -> Resource | None:
        """The resource whose state this is; None where it cannot be told."""
        try:
            return self._bound  # type: ignore[has-type,no-any-return]
        except AttributeError:
            pass
        from twire.rest._resource import resource_class

        resource: Resource | None = self._resource
        assert resource is not None
        if "@" not in resource._chain.rpartition(".")[2]:
            chain = resource._calls.get(1)
            value = self._path_value(chain) if chain is not None else None
            if chain is None or value is None:
                resource = None
            else:
                made = resource_class(chain, resource._awaited)
                resource = made(resource._client, (*resource._values, value), resource._options)
        self._bound = resource
        return resource

    def _path_value(self, chain: str) -> str | None:
        names = ["sid", "id"]
        for _, key in _twire.node(chain)[0]:
            values = _twire.operation(key)["values"]
            names.insert(0, values[len(self._resource._values)][0])
            break
        for name in names:
            try:
                value = self._reply.get(name)
            except KeyError:
                continue
            if isinstance(value, str):
                return value
        return None

    def __reduce__(self) -> NoReturn:
        raise TypeError("an answer is not pickled: it is bound to its client; pickle its to_dict()")

    def __dir__(self) -> list[str]:
        context = self._context()
        beside = () if context is None else (n for n in dir(type(context)) if not n.startswith("_"))
        return sorted({*super().__dir__(), *fields_of(self._key), *beside})

    def __repr__(self) -> str:
        shown = []
        for name in ("sid", "status"):
            try:
                value = self._reply.get(name)
            except KeyError:
                continue
            if isinstance(value, str):
                shown.append(f" {name}={_twire.redact(value)}")
        return f"<twire.rest.{type(self._resource).__name__.removesuffix('Context')}{''.join(shown)}>"


class Records:
    """The records of a list, one by one; only the page that is being read is kept."""

    __slots__ = ("_key", "_pages", "_ready", "_resource")

    def __init__(self, pages: _twire.Pages, key: str, resource: Resource) -> None:
        self._pages = pages
        self._key = key
        self._resource = resource
        self._ready: Iterator[_twire.Reply] = iter(())

    @property
    def next_page_url(self) -> str | None:
        """Where to go on later, with `get_page`: a link to the page after the one that is being read.

        It holds no credentials. None after the last page.
        """
        return self._pages.link

    def _begin(self) -> Any:
        """Reads the first page; its status and header fields."""
        self._ready = iter(self._pages.read() or ())
        return self._pages.head or _NOTHING

    def __iter__(self) -> Records:
        return self

    def __next__(self) -> Instance:
        for reply in self._ready:
            return Instance(reply, self._key, self._resource)
        replies = self._pages.read()
        if replies is None:
            raise StopIteration
        self._ready = iter(replies)
        return Instance(next(self._ready), self._key, self._resource)

    def __repr__(self) -> str:
        return f"<twire.rest records of {type(self._resource).__name__}>"


class AsyncRecords:
    """The records of a list, one by one, for `async for`; awaited, it is itself."""

    __slots__ = ("_key", "_pages", "_ready", "_resource")

    def __init__(self, pages: _twire.Pages, key: str, resource: Resource) -> None:
        self._pages = pages
        self._key = key
        self._resource = resource
        self._ready: Iterator[_twire.Reply] = iter(())

    next_page_url = Records.next_page_url

    async def _replies(self) -> list[_twire.Reply]:
        from twire.rest import _loop

        return await _loop.read(self._resource._client._core, self._pages)

    async def _begin(self) -> Any:
        """Reads the first page; its status and header fields."""
        self._ready = iter(await self._replies())
        return self._pages.head or _NOTHING

    def __aiter__(self) -> AsyncRecords:
        return self

    async def __anext__(self) -> Instance:
        for reply in self._ready:
            return Instance(reply, self._key, self._resource)
        self._ready = iter(await self._replies())
        for reply in self._ready:
            return Instance(reply, self._key, self._resource)
        raise StopAsyncIteration

    def __await__(self) -> Generator[Any, None, AsyncRecords]:
        return self
        yield  # Nothing is waited for.

    __repr__ = Records.__repr__


class _Nothing:
    """Of a list that was asked for no record: nobody was asked."""

    status = None
    headers: dict[str, str] = {}  # noqa: RUF012
    request_id = None


_NOTHING = _Nothing()


class Page:
    """One page of a list, to be iterated over."""

    __slots__ = ("_items", "_key", "_pages", "_previous", "_resource")

    def __init__(self, pages: _twire.Pages, key: str, resource: Resource) -> None:
        self._pages = pages
        self._key = key
        self._resource = resource
        self._previous: str | None = None
        self._items: list[Instance] = []

    def _read(self) -> Page:
        return self._filled(self._pages.read())

    async def _read_async(self) -> Page:
        from twire.rest import _loop

        return self._filled(await _loop.read(self._resource._client._core, self._pages))

    def _filled(self, replies: list[_twire.Reply] | None) -> Page:
        self._items = [Instance(reply, self._key, self._resource) for reply in replies or ()]
        self._previous = self._pages.previous
        return self

    @property
    def next_page_url(self) -> str | None:
        """A link to the next page, for `get_page`; it holds no credentials. None after the last."""
        return self._pages.link

    @property
    def previous_page_url(self) -> str | None:
        """A link to the page before this one, for `get_page`. None before the first."""
        return self._previous

    def _following(self) -> Page | None:
        return None if self._pages.link is None else Page(self._pages, self._key, self._resource)

    def _preceding(self) -> Page | None:
        if self._previous is None:
            return None
        from twire.rest._operation import _at

        return Page(_at(self._resource, self._key, self._previous), self._key, self._resource)

    def next_page(self) -> Any:
        """The next page; None after the last. Awaited in `twire.aio`."""
        return _read(self._following(), self._resource._awaited)

    def previous_page(self) -> Any:
        """The page before this one; None before the first. Awaited in `twire.aio`."""
        return _read(self._preceding(), self._resource._awaited)

    async def next_page_async(self) -> Page | None:
        """The next page; None after the last."""
        return await _read_async(self._following())

    async def previous_page_async(self) -> Page | None:
        """The page before this one; None before the first."""
        return await _read_async(self._preceding())

    def __iter__(self) -> Iterator[Instance]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, index: int) -> Instance:
        return self._items[index]

    def __repr__(self) -> str:
        return f"<twire.rest page of {len(self._items)} records>"


def _read(page: Page | None, awaited: bool) -> Any:
    if awaited:
        return _read_async(page)
    return None if page is None else page._read()


async def _read_async(page: Page | None) -> Page | None:
    return None if page is None else await page._read_async()


class ApiResponse:
    """A result with the status and the header fields of its answer; of a list, of its first page."""

    __slots__ = ("data", "headers", "request_id", "status_code")

    def __init__(self, data: Any, reply: Any) -> None:
        #: What the operation returns without `_with_http_info`.
        self.data = data
        #: HTTP status. None where nothing was asked: a list with `limit=0`.
        self.status_code: int | None = reply.status
        #: Header fields, names in lower case.
        self.headers: dict[str, str] = reply.headers
        #: Twilio-Request-Id, for Twilio's support.
        self.request_id: str | None = reply.request_id

    def __repr__(self) -> str:
        return f"<twire.rest response {self.status_code} with {type(self.data).__name__}>"


class Response:
    """The answer to a free request."""

    __slots__ = ("_reply",)

    def __init__(self, reply: _twire.Reply) -> None:
        self._reply = reply

    @property
    def status_code(self) -> int:
        """HTTP status, 200 to 299; others are errors."""
        return self._reply.status or 0

    @property
    def content(self) -> bytes:
        """The body as it came."""
        return self._reply.body

    @property
    def text(self) -> str:
        """The body as text."""
        return self._reply.body.decode("utf-8", "replace")

    @property
    def headers(self) -> dict[str, str]:
        """Header fields, names in lower case."""
        return self._reply.headers

    @property
    def request_id(self) -> str | None:
        """Twilio-Request-Id, for Twilio's support."""
        return self._reply.request_id

    def json(self) -> Any:
        """The body's JSON; None where there is none."""
        return self._reply.to_python()

    def __repr__(self) -> str:
        return f"<twire.rest response {self.status_code}>"
