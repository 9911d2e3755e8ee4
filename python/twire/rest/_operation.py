"""The operations of a resource, as methods of its class. The catalog defines them.

Each has four forms: plain, awaited (`_async`), with status and headers (`_with_http_info`), and both.
In the classes of `twire.aio` the plain name is the awaited form.
"""

from __future__ import annotations

from twire import _twire
from twire.rest import _blocking
from twire.rest._record import ApiResponse, AsyncRecords, Instance, Page, Records

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from twire.rest._resource import Resource

#: The suffix of each form, and the method that implements it.
FORMS = {
    "": "_plain",
    "_async": "_plain_async",
    "_with_http_info": "_full",
    "_with_http_info_async": "_full_async",
}
#: The same in `twire.aio`.
AWAITED = {"": "_plain_async", "_with_http_info": "_full_async"}


class Operation:
    # No docstring: `__doc__` is a property, and each subclass passes it on.
    __slots__ = ("__name__", "__qualname__", "_catalog_operation", "_run", "action", "form", "key")
    __module__ = "twire.rest"

    def __init__(self, action: str, suffix: str, form: str, owner: str, key: str) -> None:
        self.__name__ = action + suffix
        self.__qualname__ = f"{owner}.{self.__name__}"
        #: The name without the suffix of the form.
        self.action = action
        self.form = form
        self.key = key
        self._run: Any = getattr(self, form)
        self._catalog_operation: _twire.CatalogOperation | None = None

    def catalog_operation(self) -> _twire.CatalogOperation:
        """The operation in the catalog, looked up once."""
        operation = self._catalog_operation
        if operation is None:
            operation = self._catalog_operation = _twire.CatalogOperation(self.key)
        return operation

    @property
    def __doc__(self) -> str:  # type: ignore[override]
        from twire.rest import _describe

        return _describe.document(self)

    @property
    def __signature__(self) -> Any:
        from twire.rest import _describe

        return _describe.signature(self)

    def __get__(self, resource: Resource | None, owner: type | None = None) -> Any:
        return self if resource is None else _Method(self, resource)

    def __call__(self, /, *args: Any, **params: Any) -> Any:
        # The resource is the first argument. It has no name, so that a mock with `autospec` accepts calls
        # without it.
        if len(args) != 1:
            if not args:
                raise TypeError(f"{self.__qualname__}() is called on a resource: client.….{self.__name__}(…)")
            params = self._named(args[1:], params)
        return self._run(args[0], params)

    def _named(self, args: tuple[Any, ...], params: dict[str, Any]) -> dict[str, Any]:
        from twire.rest import _describe

        return _describe.named(self, args, params)

    def __repr__(self) -> str:
        return f"<operation {self.key}>"


# `_loop.execute`. It imports asyncio.
_execute: Any = None


def _load_execute() -> Any:
    from twire.rest import _loop

    global _execute
    _execute = _loop.execute
    return _execute


class RequestOperation(Operation):
    """An operation that is one request."""

    __slots__ = ()
    __doc__ = Operation.__doc__

    def _read(self, response: _twire.Response, resource: Resource) -> Any:
        return Instance(response, self.key, resource)

    def _response(self, resource: Resource, params: dict[str, Any]) -> _twire.Response:
        return _blocking.execute(
            resource._client._core,
            self._catalog_operation or self.catalog_operation(),
            resource._values,
            params,
            resource._options,
        )

    def _response_async(self, resource: Resource, params: dict[str, Any]) -> Any:
        return (_execute or _load_execute())(
            resource._client._core,
            self._catalog_operation or self.catalog_operation(),
            resource._values,
            params,
            resource._options,
        )

    def _plain(self, resource: Resource, params: dict[str, Any]) -> Any:
        return self._read(self._response(resource, params), resource)

    async def _plain_async(self, resource: Resource, params: dict[str, Any]) -> Any:
        return self._read(await self._response_async(resource, params), resource)

    def _full(self, resource: Resource, params: dict[str, Any]) -> Any:
        response = self._response(resource, params)
        return ApiResponse(self._read(response, resource), response)

    async def _full_async(self, resource: Resource, params: dict[str, Any]) -> Any:
        response = await self._response_async(resource, params)
        return ApiResponse(self._read(response, resource), response)


class DeleteOperation(RequestOperation):
    __slots__ = ()
    __doc__ = Operation.__doc__

    def _read(self, response: _twire.Response, resource: Resource) -> Any:
        # Any other status is an error.
        return True


class PagedOperation(Operation):
    """A way to read a list."""

    __slots__ = ()
    __doc__ = Operation.__doc__

    def _pages(self, resource: Resource, params: dict[str, Any]) -> _twire.Pages:
        limit = params.pop("limit", None)
        if limit is not None and (not isinstance(limit, int) or limit < 0):
            if limit is _twire.unset:
                limit = None
            else:
                from twire.errors import _raise_argument_error

                _raise_argument_error("limit", "must be an integer, 0 or more")
        core = resource._client._core
        return core.pages(self.catalog_operation(), resource._values, params, resource._options, limit)


class StreamOperation(PagedOperation):
    __slots__ = ()
    __doc__ = Operation.__doc__

    # Arguments are checked now, not at the first record.

    def _plain(self, resource: Resource, params: dict[str, Any]) -> Records:
        return Records(self._pages(resource, params), self.key, resource)

    def _plain_async(self, resource: Resource, params: dict[str, Any]) -> AsyncRecords:
        return AsyncRecords(self._pages(resource, params), self.key, resource)

    def _full(self, resource: Resource, params: dict[str, Any]) -> tuple[Records, Any, Any]:
        records = self._plain(resource, params)
        first = records._read_first()
        return records, first.status, first.headers

    async def _full_async(self, resource: Resource, params: dict[str, Any]) -> tuple[AsyncRecords, Any, Any]:
        records = self._plain_async(resource, params)
        first = await records._read_first()
        return records, first.status, first.headers


class ListOperation(PagedOperation):
    __slots__ = ()
    __doc__ = Operation.__doc__

    def _plain(self, resource: Resource, params: dict[str, Any]) -> list[Instance]:
        return list(Records(self._pages(resource, params), self.key, resource))

    async def _plain_async(self, resource: Resource, params: dict[str, Any]) -> list[Instance]:
        return [record async for record in AsyncRecords(self._pages(resource, params), self.key, resource)]

    def _full(self, resource: Resource, params: dict[str, Any]) -> ApiResponse:
        records = Records(self._pages(resource, params), self.key, resource)
        first = records._read_first()
        return ApiResponse(list(records), first)

    async def _full_async(self, resource: Resource, params: dict[str, Any]) -> ApiResponse:
        records = AsyncRecords(self._pages(resource, params), self.key, resource)
        first = await records._read_first()
        return ApiResponse([record async for record in records], first)


class PageOperation(PagedOperation):
    __slots__ = ()
    __doc__ = Operation.__doc__

    def _page(self, resource: Resource, params: dict[str, Any]) -> Page:
        return Page(self._pages(resource, params), self.key, resource)

    def _plain(self, resource: Resource, params: dict[str, Any]) -> Page:
        return self._page(resource, params)._read()

    async def _plain_async(self, resource: Resource, params: dict[str, Any]) -> Page:
        return await self._page(resource, params)._read_async()

    def _full(self, resource: Resource, params: dict[str, Any]) -> Any:
        page = self._plain(resource, params)
        return ApiResponse(page, page._pages.last_response)

    async def _full_async(self, resource: Resource, params: dict[str, Any]) -> Any:
        page = await self._plain_async(resource, params)
        return ApiResponse(page, page._pages.last_response)


class GetPageOperation(PageOperation):
    __slots__ = ()
    __doc__ = Operation.__doc__

    def _page(self, resource: Resource, params: dict[str, Any]) -> Page:
        from twire.rest import _describe

        target = _describe.only(self, "target_url", params)
        return Page(_at(resource, self.key, target), self.key, resource)


def _at(resource: Resource, key: str, link: str) -> _twire.Pages:
    """The list from the page of a link."""
    core = resource._client._core
    return core.pages(_twire.CatalogOperation(key), resource._values, {}, resource._options, None, link)


_Method: Any = type(RequestOperation("", "", "_plain", "", "")._named)
_LISTINGS = {
    "list": ListOperation,
    "stream": StreamOperation,
    "page": PageOperation,
    "get_page": GetPageOperation,
}


def methods_of(action: str, key: str, owner: str, awaited: bool) -> dict[str, Operation]:
    """The methods of an operation in the class of its resource."""
    kinds = (
        _LISTINGS
        if action == "list"
        else {action: DeleteOperation if action == "delete" else RequestOperation}
    )
    made: dict[str, Operation] = {}
    for name, kind in kinds.items():
        for suffix, form in (AWAITED if awaited else FORMS).items():
            if kind is GetPageOperation and form.startswith("_full"):
                continue
            made[name + suffix] = kind(name, suffix, form, owner, key)
    return made


def path_arguments(chain: str) -> list[str]:
    """The names of the path values of a chain, from the operations at it or below it."""
    operations, attributes, _ = _twire.node(chain)
    for _, key in operations:
        return [argument for argument, *_ in _twire.operation(key)["values"]]
    for _, below, *_ in attributes:
        names = path_arguments(below)
        if names:
            return names[: sum(int(n or 1) for n in _counts(chain))]
    return []


def _counts(chain: str) -> list[str]:
    return [step.partition("@")[2] for step in chain.split(".") if "@" in step]
