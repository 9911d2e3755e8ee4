"""Results of operations: records, lists and pages of them, and responses to free requests."""

from __future__ import annotations

from twire import _twire
from twire.rest import _blocking

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from typing import Any, NoReturn

    from twire.rest._resource import Resource

_fields: dict[str, dict[str, tuple[str, str, str]]] = {}


def fields_of(key: str) -> dict[str, tuple[str, str, str]]:
    """The fields of an operation's response: Twilio's name, conversion, type."""
    known = _fields.get(key)
    if known is None:
        known = _fields[key] = _twire.fields(key)
    return known


class Instance:
    """A resource as Twilio returned it.

    Its fields are attributes: dates as aware datetimes, numbers as the catalog types them, a missing
    field as None, a field that the catalog does not have as plain JSON. `to_dict()` returns everything
    under Twilio's own names, `http` status and headers. The operations and lists of the resource
    (`update`, `delete` …) are attributes as well.
    """

    __slots__ = ("_context_resource", "_key", "_resource", "_response")

    def __init__(self, response: _twire.Response, key: str, resource: Resource) -> None:
        self._response = response
        self._key = key
        self._resource = resource

    def to_dict(self) -> Any:
        """All members, as plain values under Twilio's names."""
        return self._response.to_python()

    @property
    def http(self) -> _twire.Response | None:
        """The response: `status`, `headers`, `request_id`, `body`. None for a record of a list."""
        return self._response if self._response.status is not None else None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        field = fields_of(self._key).get(name)
        try:
            if field is not None:
                return self._response.get(field[0], field[1])
            return self._response.get(name)
        except KeyError:
            if field is not None:
                return None
        context = self._context()
        if context is not None and hasattr(type(context), name):
            return getattr(context, name)
        kind = type(self._resource).__name__
        raise AttributeError(f"the response of {kind} has no {name!r}")

    def _context(self) -> Resource | None:
        """The resource of this record; None if it cannot be told."""
        try:
            return self._context_resource  # type: ignore[has-type,no-any-return]
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
        self._context_resource = resource
        return resource

    def _path_value(self, chain: str) -> str | None:
        names = ["sid", "id"]
        for _, key in _twire.node(chain)[0]:
            values = _twire.operation(key)["values"]
            names.insert(0, values[len(self._resource._values)][0])
            break
        for name in names:
            try:
                value = self._response.get(name)
            except KeyError:
                continue
            if isinstance(value, str):
                return value
        return None

    def __copy__(self) -> Instance:
        return Instance(self._response, self._key, self._resource)

    def __deepcopy__(self, _: Any) -> Instance:
        # Nothing in it changes.
        return self.__copy__()

    def __reduce__(self) -> NoReturn:
        raise TypeError("a record cannot be pickled: it refers to its client; pickle its to_dict()")

    def __dir__(self) -> list[str]:
        context = self._context()
        beside = () if context is None else (n for n in dir(type(context)) if not n.startswith("_"))
        return sorted({*super().__dir__(), *fields_of(self._key), *beside})

    def __repr__(self) -> str:
        shown = []
        for name in ("sid", "status"):
            try:
                value = self._response.get(name)
            except KeyError:
                continue
            if isinstance(value, str):
                shown.append(f" {name}={_twire.redact(value)}")
        return f"<twire.rest.{type(self._resource).__name__.removesuffix('Context')}{''.join(shown)}>"


class Records:
    """The records of a list, one by one. Only one page is in memory."""

    __slots__ = ("_key", "_pages", "_ready", "_resource")

    def __init__(self, pages: _twire.Pages, key: str, resource: Resource) -> None:
        self._pages = pages
        self._key = key
        self._resource = resource
        self._ready: Iterator[_twire.Response] = iter(())

    @property
    def next_page_url(self) -> str | None:
        """A link to the page after the current one, for `get_page`. It holds no credentials. None after the
        last page.
        """
        return self._pages.next_link

    def _read_first(self) -> Any:
        """Reads the first page; returns its response."""
        self._ready = iter(_blocking.read_page(self._resource._client._core, self._pages) or ())
        return self._pages.last_response or _NO_RESPONSE

    def __iter__(self) -> Records:
        return self

    def __next__(self) -> Instance:
        for response in self._ready:
            return Instance(response, self._key, self._resource)
        responses = _blocking.read_page(self._resource._client._core, self._pages)
        if responses is None:
            raise StopIteration
        self._ready = iter(responses)
        return Instance(next(self._ready), self._key, self._resource)

    def __repr__(self) -> str:
        return f"<twire.rest records of {type(self._resource).__name__}>"


class AsyncRecords:
    """The records of a list, one by one, for `async for`. Awaiting it returns itself."""

    __slots__ = ("_key", "_pages", "_ready", "_resource")

    def __init__(self, pages: _twire.Pages, key: str, resource: Resource) -> None:
        self._pages = pages
        self._key = key
        self._resource = resource
        self._ready: Iterator[_twire.Response] = iter(())

    next_page_url = Records.next_page_url

    async def _next_page(self) -> list[_twire.Response]:
        from twire.rest import _loop

        return await _loop.read_page(self._resource._client._core, self._pages)

    async def _read_first(self) -> Any:
        """Reads the first page; returns its response."""
        self._ready = iter(await self._next_page())
        return self._pages.last_response or _NO_RESPONSE

    def __aiter__(self) -> AsyncRecords:
        return self

    async def __anext__(self) -> Instance:
        for response in self._ready:
            return Instance(response, self._key, self._resource)
        self._ready = iter(await self._next_page())
        for response in self._ready:
            return Instance(response, self._key, self._resource)
        raise StopAsyncIteration

    def __await__(self) -> Generator[Any, None, AsyncRecords]:
        return self
        yield  # Makes this a generator.

    __repr__ = Records.__repr__


class _NoResponse:
    """The response of a list with `limit=0`, which makes no request."""

    status = None
    headers: dict[str, str] = {}  # noqa: RUF012
    request_id = None


_NO_RESPONSE = _NoResponse()


class Page:
    """One page of a list: a sequence of records."""

    __slots__ = ("_items", "_key", "_next_url", "_pages", "_previous_url", "_resource")

    def __init__(self, pages: _twire.Pages, key: str, resource: Resource) -> None:
        self._pages = pages
        self._key = key
        self._resource = resource
        # The links of this page: `_pages` may be read on.
        self._next_url: str | None = None
        self._previous_url: str | None = None
        self._items: list[Instance] = []

    def _read(self) -> Page:
        return self._with_records(_blocking.read_page(self._resource._client._core, self._pages))

    async def _read_async(self) -> Page:
        from twire.rest import _loop

        return self._with_records(await _loop.read_page(self._resource._client._core, self._pages))

    def _with_records(self, responses: list[_twire.Response] | None) -> Page:
        self._items = [Instance(response, self._key, self._resource) for response in responses or ()]
        self._next_url = self._pages.next_link
        self._previous_url = self._pages.previous_link
        return self

    @property
    def next_page_url(self) -> str | None:
        """A link to the next page, for `get_page`; it holds no credentials. None after the last."""
        return self._next_url

    @property
    def previous_page_url(self) -> str | None:
        """A link to the page before this one, for `get_page`. None before the first."""
        return self._previous_url

    def _at(self, link: str | None) -> Page | None:
        if link is None:
            return None
        from twire.rest._operation import _at

        return Page(_at(self._resource, self._key, link), self._key, self._resource)

    def next_page(self) -> Any:
        """The next page; None after the last. Awaited in `twire.aio`."""
        return _read(self._at(self._next_url), self._resource._awaited)

    def previous_page(self) -> Any:
        """The page before this one; None before the first. Awaited in `twire.aio`."""
        return _read(self._at(self._previous_url), self._resource._awaited)

    async def next_page_async(self) -> Page | None:
        """The next page; None after the last."""
        return await _read_async(self._at(self._next_url))

    async def previous_page_async(self) -> Page | None:
        """The page before this one; None before the first."""
        return await _read_async(self._at(self._previous_url))

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
    """A result with status and headers; those of a list are of its first page."""

    __slots__ = ("data", "headers", "request_id", "status_code")

    def __init__(self, data: Any, response: Any) -> None:
        #: The result of the operation without `_with_http_info`.
        self.data = data
        #: HTTP status. None for a list with `limit=0`, which makes no request.
        self.status_code: int | None = response.status
        #: Headers, names in lower case.
        self.headers: dict[str, str] = response.headers
        #: Twilio-Request-Id, for Twilio's support.
        self.request_id: str | None = response.request_id

    def __repr__(self) -> str:
        return f"<twire.rest response {self.status_code} with {type(self.data).__name__}>"


class Response:
    """The response to a free request."""

    __slots__ = ("_response",)

    def __init__(self, response: _twire.Response) -> None:
        self._response = response

    @property
    def status_code(self) -> int:
        """HTTP status, 200 to 299; any other is an error."""
        return self._response.status or 0

    @property
    def content(self) -> bytes:
        """The raw body."""
        return self._response.body

    @property
    def text(self) -> str:
        """The body as text."""
        return self._response.body.decode("utf-8", "replace")

    @property
    def headers(self) -> dict[str, str]:
        """Headers, names in lower case."""
        return self._response.headers

    @property
    def request_id(self) -> str | None:
        """Twilio-Request-Id, for Twilio's support."""
        return self._response.request_id

    def json(self) -> Any:
        """The JSON of the body; None if there is none."""
        return self._response.to_python()

    def __repr__(self) -> str:
        return f"<twire.rest response {self.status_code}>"
