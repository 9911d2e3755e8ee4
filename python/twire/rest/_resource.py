"""Resources: the attribute chains of the API, made from the catalog on access.

Each step of a chain has a class of its own (`client.messages` is a `Messages`, `client.messages("SM…")`
a `MessagesContext`), so that `help`, `dir` and `inspect.signature` work.
"""

from __future__ import annotations

from twire import _twire
from twire.rest import _operation as operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from twire.rest._client import ClientBase

_classes: dict[tuple[str, bool], type[Resource]] = {}


class ResourceType(type):
    """The metaclass of resources. It makes nested classes such as `MessageList.Status` on access."""

    def __getattr__(cls, name: str) -> Any:
        if not name[:1].isupper():
            raise AttributeError(f"{cls.__name__} has no {name!r}")
        from twire.rest import _nested

        return _nested.of(cls, name)

    def __dir__(cls) -> list[str]:
        # A client has its products on access only; the spec of a mock needs their names.
        products = () if getattr(cls, "_chain", None) else (name for name, _, _ in _twire.domains())
        return [*super().__dir__(), *products]


class Resource(metaclass=ResourceType):
    """A resource of the API, or a list of them."""

    _chain = ""
    #: The chain for each number of path values.
    _calls: dict[int, str] = {}  # noqa: RUF012
    #: Whether its operations are coroutines.
    _awaited = False

    _client: ClientBase
    _values: tuple[str, ...]
    _options: dict[str, Any] | None

    def __init__(self, client: ClientBase, values: tuple[str, ...], options: dict[str, Any] | None) -> None:
        # Past `__setattr__`, which takes a while.
        own = self.__dict__
        own["_client"] = client
        own["_values"] = values
        own["_options"] = options

    def __setattr__(self, name: str, value: Any) -> None:
        # A test may replace an operation or a resource; anything else would have no effect.
        if name.startswith("_") or hasattr(type(self), name):
            object.__setattr__(self, name, value)
            return
        raise AttributeError(
            f"{type(self).__name__} has no attribute {name!r} that can be set; settings are arguments of "
            "Client(…)"
        )

    def with_options(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        idempotent: bool | None = None,
        checks: Literal["on", "off"] | None = None,
        headers: Mapping[str, str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """The same resource with settings of its own for its requests.

            client.messages.with_options(timeout=5, retries=0).create(…)

        timeout: seconds for a whole request, retries included.
        retries: attempts after the first.
        idempotent: carrying the request out twice is the same as once, so that it may be retried after
            a lost response.
        checks: "off" sends the requests without the checks of `Client(checks=…)`.
        headers: additional headers.
        extra: parameters that the catalog does not have, under Twilio's names.
        """
        given = {"timeout": timeout, "retries": retries, "idempotent": idempotent, "checks": checks}
        options = {
            **(self._options or {}),
            **{name: value for name, value in given.items() if value is not None},
        }
        if headers:
            options["headers"] = {**options.get("headers", {}), **headers}
        if extra:
            options["extra"] = {**options.get("extra", {}), **extra}
        return self._copy(options)

    def _copy(self, options: dict[str, Any]) -> Resource:
        return type(self)(self._client, self._values, options)

    def __repr__(self) -> str:
        values = [_redact(value) for value in self._values]
        steps = []
        for step in self._chain.split("."):
            name, marked, count = step.partition("@")
            taken = int(count or 1) if marked else 0
            steps.append(f"{name}({', '.join(map(repr, values[:taken]))})" if marked else name)
            del values[:taken]
        return f"<{type(self).__module__} {'.'.join(steps)}>"


class CallableResource(Resource):
    """A resource that is called with its path values."""

    def __call__(self, *values: Any, **named: Any) -> Any:
        given = (*values, *named.values())
        chain = self._calls.get(len(given))
        if chain is None:
            wanted = " or ".join(map(str, sorted(self._calls)))
            raise TypeError(f"{self._chain} takes {wanted} path value(s), {len(given)} given")
        if named:
            given = values + _in_order(chain, len(self._values) + len(values), named)
        for value in given:
            if not isinstance(value, str):
                given = tuple(_path_text(value, self._chain) for value in given)
                break
        return resource_class(chain, self._awaited)(self._client, self._values + given, self._options)

    def get(self, *values: Any, **named: Any) -> Any:
        """The same as calling it."""
        return self(*values, **named)


def _path_text(value: Any, chain: str) -> str:
    """A path value as text: a string, an integer, a date, or a member of an enumeration."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if hasattr(value, "isoformat"):
        # A time as its date: no path of Twilio's has one.
        date = getattr(value, "date", None)
        return str((value if date is None else date()).isoformat())
    if type(type(value)).__name__ == "EnumMeta" or hasattr(type(value), "__members__"):
        return _path_text(value.value, chain)
    raise TypeError(
        f"{chain}: a path value is a str, an int, a date or a member of an enumeration, "
        f"not {type(value).__name__}"
    )


def _in_order(chain: str, before: int, named: dict[str, Any]) -> tuple[Any, ...]:
    """Named path values, in the order of the chain."""
    names = operations.path_arguments(chain)[before:]
    if not names:
        # No operation below names them.
        return tuple(named.values())
    wrong = [name for name in named if name not in names]
    if wrong:
        raise TypeError(f"{chain} has no path value {wrong[0]!r}; it takes {', '.join(names)}")
    return tuple(named[name] for name in names if name in named)


class Link:
    """An attribute that leads to a resource; made once for each resource that it is read from."""

    __slots__ = ("__name__", "_chain", "_filled")

    def __init__(self, name: str, chain: str, filled: int) -> None:
        self.__name__ = name
        self._chain = chain
        # How many path values are the account of the client.
        self._filled = filled

    def __get__(self, resource: Resource | None, owner: type | None = None) -> Any:
        if resource is None:
            return self
        client = resource._client
        values = resource._values
        if self._filled:
            if client.account_sid is None:
                from twire.errors import ConfigError

                raise ConfigError(f"{self.__name__} needs a client with an account SID")
            values += (client.account_sid,) * self._filled
        child = resource_class(self._chain, resource._awaited)(client, values, resource._options)
        resource.__dict__[self.__name__] = child
        return child

    def __repr__(self) -> str:
        return f"<link to {self._chain}>"


def resource_class(chain: str, awaited: bool) -> type[Resource]:
    """The class of a chain, `api.v2010.accounts@.messages`."""
    known = _classes.get((chain, awaited))
    return known if known is not None else _classes.setdefault((chain, awaited), _make(chain, awaited))


def _make(chain: str, awaited: bool) -> type[Resource]:
    actions, links, calls = _twire.node(chain)
    name, marked, _ = chain.rpartition(".")[2].partition("@")
    title = name.title().replace("_", "") + ("Context" if marked else "")
    members: dict[str, Any] = {
        "__doc__": f"`{chain.replace('@', '(…)')}` of Twilio's API.",
        "__module__": "twire.aio" if awaited else "twire.rest",
        "_chain": chain,
        "_calls": dict(calls),
        "_awaited": awaited,
    }
    if "." not in chain:
        members["base_url"] = property(_base_url, _set_base_url, doc=_BASE_URL)
    for link, target, filled in links:
        members[link] = Link(link, target, filled)
    for action, key in actions:
        members.update(operations.methods_of(action, key, title, awaited))
        if action == "fetch":
            has_formats = _twire.content_kind(key)
            if has_formats is not None:
                from twire.rest import _download

                members.update(_download.methods_of(key, has_formats, awaited))
    made: Any = ResourceType(title, (CallableResource if calls else Resource,), members)
    return made  # type: ignore[no-any-return]


_BASE_URL = """The URL that the requests of this product go to.

Set it for a product with a mock server or a gateway of its own; `Client(base_url=…)` is for all products.
"""


def _base_url(product: Resource) -> str:
    return product._client._base_url_of(product._chain)


def _set_base_url(product: Resource, url: str | None) -> None:
    product._client._set_base_url_of(product._chain, url)


def _redact(value: str) -> str:
    if value[2:].isalnum() and value[:2].isupper() and len(value) > 10:
        return f"{value[:2]}…{value[-4:]}"
    return "…"
