"""Operations: what a resource can do. Methods of resource classes, made from the catalog.

Each has four forms: plain, awaited (`_async`), with status and header fields (`_with_http_info`),
and both. In the classes of `twire.aio` the plain name is the awaited form.
"""

from __future__ import annotations

from twire import _twire
from twire.rest._record import ApiResponse, AsyncRecords, Instance, Page, Records

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from twire.rest._resource import Resource

#: What the form of an operation adds to its name, and the method that carries it out.
FORMS = {
    "": "_plain",
    "_async": "_plain_async",
    "_with_http_info": "_full",
    "_with_http_info_async": "_full_async",
}
#: The same where everything is awaited.
AWAITED = {"": "_plain_async", "_with_http_info": "_full_async"}


class Operation:
    # No text here: `__doc__` is each operation's own, and each subclass hands it on.
    __slots__ = ("__name__", "__qualname__", "_known", "_run", "action", "form", "key")
    __module__ = "twire.rest"

    def __init__(self, action: str, suffix: str, form: str, owner: str, key: str) -> None:
        self.__name__ = action + suffix
        self.__qualname__ = f"{owner}.{self.__name__}"
        #: What is done, without the form's suffix.
        self.action = action
        self.form = form
        self.key = key
        self._run: Any = getattr(self, form)
        self._known: _twire.Known | None = None

    def known(self) -> _twire.Known:
        """The operation as the catalog has it, looked up once."""
        known = self._known
        if known is None:
            known = self._known = _twire.Known(self.key)
        return known

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
        # The resource comes first. It has no name, so that a mock with `autospec` takes a call without it.
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


# `_loop.call`, which imports asyncio.
_call: Any = None


def _first_call() -> Any:
    from twire.rest import _loop

    global _call
    _call = _loop.call
    return _call


class Call(Operation):
    """An operation that is one request."""

    __slots__ = ()
    __doc__ = Operation.__doc__

    def _read(self, reply: _twire.Reply, resource: Resource) -> Any:
        return Instance(reply, self.key, resource)

    def _reply(self, resource: Resource, params: dict[str, Any]) -> _twire.Reply:
        core = resource._client._core
        return core.call(self._known or self.known(), resource._values, params, resource._options)

    def _reply_async(self, resource: Resource, params: dict[str, Any]) -> Any:
        return (_call or _first_call())(
            resource._client._core,
            self._known or self.known(),
            resource._values,
            params,
            resource._options,
        )

    def _plain(self, resource: Resource, params: dict[str, Any]) -> Any:
        return self._read(self._reply(resource, params), resource)

    async def _plain_async(self, resource: Resource, params: dict[str, Any]) -> Any:
        return self._read(await self._reply_async(resource, params), resource)

    def _full(self, resource: Resource, params: dict[str, Any]) -> Any:
        reply = self._reply(resource, params)
        return ApiResponse(self._read(reply, resource), reply)

    async def _full_async(self, resource: Resource, params: dict[str, Any]) -> Any:
        reply = await self._reply_async(resource, params)
        return ApiResponse(self._read(reply, resource), reply)


class Delete(Call):
    __slots__ = ()
    __doc__ = Operation.__doc__

    def _read(self, reply: _twire.Reply, resource: Resource) -> Any:
        answer = reply.to_python()
        return True if answer is None else answer


class Listing(Operation):
    """A way to read a list."""

    __slots__ = ()
    __doc__ = Operation.__doc__

    def _pages(self, resource: Resource, params: dict[str, Any]) -> _twire.Pages:
        limit = params.pop("limit", None)
        if limit is not None and (not isinstance(limit, int) or limit < 0):
            if limit is _twire.unset:
                limit = None
            else:
                from twire.errors import refuse

                refuse("limit", "wants a whole number, 0 or more")
        core = resource._client._core
        return core.pages(self.known(), resource._values, params, resource._options, limit)


class Stream(Listing):
    __slots__ = ()
    __doc__ = Operation.__doc__

    # Arguments are checked now, not when the first record is asked for.

    def _plain(self, resource: Resource, params: dict[str, Any]) -> Records:
        return Records(self._pages(resource, params), self.key, resource)

    def _plain_async(self, resource: Resource, params: dict[str, Any]) -> AsyncRecords:
        return AsyncRecords(self._pages(resource, params), self.key, resource)

    def _full(self, resource: Resource, params: dict[str, Any]) -> tuple[Records, Any, Any]:
        records = self._plain(resource, params)
        head = records._begin()
        return records, head.status, head.headers

    async def _full_async(self, resource: Resource, params: dict[str, Any]) -> tuple[AsyncRecords, Any, Any]:
        records = self._plain_async(resource, params)
        head = await records._begin()
        return records, head.status, head.headers


class List(Listing):
    __slots__ = ()
    __doc__ = Operation.__doc__

    def _plain(self, resource: Resource, params: dict[str, Any]) -> list[Instance]:
        return list(Records(self._pages(resource, params), self.key, resource))

    async def _plain_async(self, resource: Resource, params: dict[str, Any]) -> list[Instance]:
        return [record async for record in AsyncRecords(self._pages(resource, params), self.key, resource)]

    def _full(self, resource: Resource, params: dict[str, Any]) -> ApiResponse:
        records = Records(self._pages(resource, params), self.key, resource)
        head = records._begin()
        return ApiResponse(list(records), head)

    async def _full_async(self, resource: Resource, params: dict[str, Any]) -> ApiResponse:
        records = AsyncRecords(self._pages(resource, params), self.key, resource)
        head = await records._begin()
        return ApiResponse([record async for record in records], head)


class OnePage(Listing):
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
        return ApiResponse(page, page._pages.head)

    async def _full_async(self, resource: Resource, params: dict[str, Any]) -> Any:
        page = await self._plain_async(resource, params)
        return ApiResponse(page, page._pages.head)


class GetPage(OnePage):
    __slots__ = ()
    __doc__ = Operation.__doc__

    def _page(self, resource: Resource, params: dict[str, Any]) -> Page:
        from twire.rest import _describe

        target = _describe.only(self, "target_url", params)
        return Page(_at(resource, self.key, target), self.key, resource)


def _at(resource: Resource, key: str, link: str) -> _twire.Pages:
    """The list from a page on whose link was kept."""
    core = resource._client._core
    return core.pages(_twire.Known(key), resource._values, {}, resource._options, None, link)


_Method: Any = type(Call("", "", "_plain", "", "")._named)
_LISTINGS = {"list": List, "stream": Stream, "page": OnePage, "get_page": GetPage}


def of(action: str, key: str, owner: str, awaited: bool) -> dict[str, Operation]:
    """The methods that an operation gives to the class of its resource."""
    kinds = _LISTINGS if action == "list" else {action: Delete if action == "delete" else Call}
    made: dict[str, Operation] = {}
    for name, kind in kinds.items():
        for suffix, form in (AWAITED if awaited else FORMS).items():
            if kind is GetPage and form.startswith("_full"):
                continue
            made[name + suffix] = kind(name, suffix, form, owner, key)
    return made


def path_arguments(chain: str) -> list[str]:
    """The names of a chain's path values, as the operations at it or below it have them."""
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
