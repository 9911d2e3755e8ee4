"""Resources: the attribute chains of the API, made from the catalog where they are walked.

Each link of a chain has a class of its own (`client.messages` is a `Messages`, `client.messages("SM…")`
a `MessagesContext`), so that `help`, `dir` and `inspect.signature` see what is there.
"""

from __future__ import annotations

from twire import _twire
from twire.rest import _operation as operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from twire.rest._client import Base

_classes: dict[tuple[str, bool], type[Resource]] = {}


class Chain(type):
    """The class of resource classes: `MessageList.Status` and the like are made when they are asked for."""

    def __getattr__(cls, name: str) -> Any:
        if not name[:1].isupper():
            raise AttributeError(f"{cls.__name__} has no {name!r}")
        from twire.rest import _nested

        return _nested.of(cls, name)

    def __dir__(cls) -> list[str]:
        # A client finds its products when they are asked for; the spec of a mock wants to know of them.
        products = () if getattr(cls, "_chain", None) else (name for name, _, _ in _twire.domains())
        return [*super().__dir__(), *products]


class Resource(metaclass=Chain):
    """A resource of the API, or a list of them."""

    _chain = ""
    #: The chain for each number of values that this may be called with.
    _calls: dict[int, str] = {}  # noqa: RUF012
    #: Whether its operations are awaited.
    _awaited = False

    def __init__(self, client: Base, values: tuple[str, ...], options: dict[str, Any] | None) -> None:
        self._client = client
        self._values = values
        self._options = options

    def with_options(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        repeatable: bool | None = None,
        headers: Mapping[str, str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """The same resource, whose calls have settings of their own.

            client.messages.with_options(timeout=5, retries=0).create(…)

        timeout: seconds for a whole call, retries included.
        retries: tries after the first.
        repeatable: you know that doing it twice is the same as once, so that a call may be tried
            again after a lost answer.
        headers: further header fields.
        extra: parameters that the catalog does not know, under exactly Twilio's names.
        """
        given = {"timeout": timeout, "retries": retries, "repeatable": repeatable}
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
        values = [_shown(value) for value in self._values]
        steps = []
        for step in self._chain.split("."):
            name, marked, count = step.partition("@")
            taken = int(count or 1) if marked else 0
            steps.append(f"{name}({', '.join(map(repr, values[:taken]))})" if marked else name)
            del values[:taken]
        return f"<{type(self).__module__} {'.'.join(steps)}>"


class Called(Resource):
    """A resource that takes the values of its path by being called."""

    def __call__(self, *values: str, **named: str) -> Any:
        given = (*values, *named.values())
        chain = self._calls.get(len(given))
        if chain is None:
            wanted = " or ".join(map(str, sorted(self._calls)))
            raise TypeError(f"{self._chain} takes {wanted} path value(s), {len(given)} given")
        if named:
            given = values + _in_order(chain, len(self._values) + len(values), named)
        for value in given:
            if not isinstance(value, str):
                raise TypeError(f"{self._chain}: a path value is a str, not {type(value).__name__}")
        return resource_class(chain, self._awaited)(self._client, self._values + given, self._options)

    def get(self, *values: str, **named: str) -> Any:
        """The same as calling it."""
        return self(*values, **named)


def _in_order(chain: str, before: int, named: dict[str, str]) -> tuple[str, ...]:
    """Path values that were given by name, in the order in which the chain takes them."""
    names = operations.path_arguments(chain)[before:]
    if not names:
        # Nothing below says what its values are called.
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
        # How many path values are the client's own account.
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
    for link, target, filled in links:
        members[link] = Link(link, target, filled)
    for action, key in actions:
        members.update(operations.of(action, key, title, awaited))
    made: Any = Chain(title, (Called if calls else Resource,), members)
    return made  # type: ignore[no-any-return]


def _shown(value: str) -> str:
    if value[2:].isalnum() and value[:2].isupper() and len(value) > 10:
        return f"{value[:2]}…{value[-4:]}"
    return "…"
