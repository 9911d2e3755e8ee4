"""Operations: what a resource can do. Methods of resource classes, made from the catalog."""

from __future__ import annotations

from twire import _twire
from twire.rest._record import Instance, Page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from twire.rest._resource import Resource


class Operation:
    # No text here: `__doc__` is each operation's own, and each subclass hands it on.
    __slots__ = ("__name__", "__qualname__", "key")
    __module__ = "twire.rest"

    def __init__(self, name: str, owner: str, key: str) -> None:
        self.__name__ = name
        self.__qualname__ = f"{owner}.{name}"
        self.key = key

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

    def __call__(self, resource: Resource, /, *args: Any, **params: Any) -> Any:
        if args:
            params = self._named(args, params)
        reply = resource._client._core.call(self.key, resource._values, params, resource._options)
        return Instance(reply, self.key, resource)

    def _named(self, args: tuple[Any, ...], params: dict[str, Any]) -> dict[str, Any]:
        from twire.rest import _describe

        return _describe.named(self, args, params)

    def __repr__(self) -> str:
        return f"<operation {self.key}>"


class Delete(Operation):
    __slots__ = ()
    __doc__ = Operation.__doc__

    def __call__(self, resource: Resource, /, *args: Any, **params: Any) -> Any:
        if args:
            params = self._named(args, params)
        reply = resource._client._core.call(self.key, resource._values, params, resource._options)
        answer = reply.to_python()
        return True if answer is None else answer


class Listing(Operation):
    __slots__ = ()
    __doc__ = Operation.__doc__

    def _pages(
        self, resource: Resource, args: tuple[Any, ...], params: dict[str, Any], at: str | None = None
    ) -> Any:
        if args:
            params = self._named(args, params)
        limit = params.pop("limit", None)
        if limit is not None and (not isinstance(limit, int) or limit < 0):
            from twire.errors import refuse

            refuse("limit", "wants a whole number, 0 or more")
        core = resource._client._core
        return core.pages(self.key, resource._values, params, resource._options, limit, at)


class Stream(Listing):
    __slots__ = ()
    __doc__ = Operation.__doc__

    def __call__(self, resource: Resource, /, *args: Any, **params: Any) -> Any:
        # Arguments are checked now, not when the first record is asked for.
        return self._records(self._pages(resource, args, params), resource)

    def _records(self, pages: Any, resource: Resource) -> Iterator[Instance]:
        while (replies := pages.read()) is not None:
            for reply in replies:
                yield Instance(reply, self.key, resource)


class List(Stream):
    __slots__ = ()
    __doc__ = Operation.__doc__

    def __call__(self, resource: Resource, /, *args: Any, **params: Any) -> Any:
        return list(self._records(self._pages(resource, args, params), resource))


class OnePage(Listing):
    __slots__ = ()
    __doc__ = Operation.__doc__

    def __call__(self, resource: Resource, /, *args: Any, **params: Any) -> Any:
        return Page(self._pages(resource, args, params), self.key, resource)


class GetPage(Listing):
    __slots__ = ()
    __doc__ = Operation.__doc__

    def __call__(self, resource: Resource, /, *args: Any, **params: Any) -> Any:
        (target,) = (*args, *params.values())
        return Page(self._pages(resource, (), {}, at=target), self.key, resource)


_Method: Any = type(Operation("", "", "")._named)
_LISTINGS = {"list": List, "stream": Stream, "page": OnePage, "get_page": GetPage}


def of(action: str, key: str, owner: str) -> dict[str, Operation]:
    """The methods that an operation gives to the class of its resource."""
    if action == "list":
        return {name: kind(name, owner, key) for name, kind in _LISTINGS.items()}
    return {action: (Delete if action == "delete" else Operation)(action, owner, key)}


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
