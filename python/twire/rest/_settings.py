"""Settings of a client that are objects: what they come to."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def add(settings: dict[str, Any], way_out: Any, credentials: Any, before: Any, after: Any) -> None:
    """Adds what these say; what was given by itself wins."""
    hooks = {"on_request": _hooks(before), "on_response": _hooks(after)}
    if way_out is not None:
        for name, value in _transport(way_out).items():
            if name in hooks:
                hooks[name] = [*value, *hooks[name]]
            else:
                settings.setdefault(name, value)
    if credentials is not None:
        settings["credentials"] = _credentials(credentials)
    settings.update({name: value for name, value in hooks.items() if value})


def _hooks(given: Any) -> list[Any]:
    if given is None or callable(given):
        return [] if given is None else [given]
    hooks = list(given) if isinstance(given, (list, tuple)) else [given]
    if not all(map(callable, hooks)):
        raise _refused("on_request and on_response: want functions")
    return hooks


def _transport(way_out: Any) -> dict[str, Any]:
    from twire.transport import Adapter, Scripted

    if isinstance(way_out, Scripted):
        return {"transport": way_out}
    settings = getattr(way_out, "_twire_settings", None)
    if settings is not None:
        return dict(settings())
    if callable(getattr(way_out, "send", None)):
        return {"transport": way_out}
    if callable(getattr(way_out, "request", None)):
        return {"transport": Adapter(way_out)}
    raise _refused("http_client: wants an object with `send` or `request`; see twire.transport")


def _credentials(given: Any) -> tuple[Any, ...]:
    from twire.credential import Bearer, CredentialProvider

    if isinstance(given, CredentialProvider):
        return given._form()
    if not callable(given):
        raise _refused("credential_provider: wants one of twire.credential, or a function")

    def ask() -> tuple[Any, ...]:
        answer = given()
        if isinstance(answer, Bearer):
            return answer._form()
        username, password = answer
        return ("basic", username, password)

    return ("callback", ask)


def _refused(why: str) -> Exception:
    from twire.errors import ConfigError

    return ConfigError(why)
