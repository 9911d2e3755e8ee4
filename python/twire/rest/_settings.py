"""The settings of a client: what the program gave, and what the extension makes a client of."""

from __future__ import annotations

from twire import _twire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

# Those that are objects, or have a form of their own in the extension.
_OBJECTS = ("http_client", "credential_provider", "on_request", "on_response")


class ClientSettings:
    """The arguments of a client."""

    __slots__ = ("environment", "given")

    def __init__(self, given: dict[str, Any], environment: Mapping[str, str] | None) -> None:
        self.given = given
        self.environment: Mapping[str, str] | None = environment
        if environment is None and not given["trust_env"]:
            self.environment = {}

    def changed(self, changed: dict[str, Any]) -> ClientSettings:
        """The same with other values."""
        return ClientSettings({**self.given, **changed}, self.environment)

    def build(self) -> _twire.Client:
        """A client of the extension with these settings."""
        given = self.given
        settings = {
            # As in twilio-python, an empty text means not given.
            name: value or None if name in _TEXTS else value
            for name, value in given.items()
            if name not in _OBJECTS
        }
        words, proxy, recording = given["user_agent_extensions"], given["proxy"], given["recording"]
        del settings["user_agent_extensions"]
        settings["user_agent"] = " ".join(words) if words else None
        settings["proxy"] = "" if proxy is False else proxy
        settings["recording"] = None if recording is None else recording._core
        settings = {name: value for name, value in settings.items() if value is not None}
        objects = [given[name] for name in _OBJECTS]
        if any(value is not None for value in objects):
            _add(settings, *objects)
        return _twire.Client(settings, self.environment)

    def auth(self) -> tuple[str | None, str | None]:
        """User name and password, from the environment where they are not given."""
        username, password, account = (
            self.given[name] or None for name in ("username", "password", "account_sid")
        )
        if username is None and password is None and account is None:
            key, secret = self._variable("TWILIO_API_KEY"), self._variable("TWILIO_API_SECRET")
            if key and secret:
                return key, secret
        username = username or account or self._variable("TWILIO_ACCOUNT_SID")
        is_key = username is not None and username.startswith("SK")
        return username, password or self._variable("TWILIO_API_SECRET" if is_key else "TWILIO_AUTH_TOKEN")

    def text(self, name: str, variable: str) -> str | None:
        """A setting, from the environment where it is not given."""
        return self.given[name] or self._variable(variable)

    def _variable(self, name: str) -> str | None:
        from os import environ

        return (environ if self.environment is None else self.environment).get(name) or None

    def base_url_of(self, product: str) -> str:
        """The URL that the requests of a product go to."""
        host = _twire.hosts(product)[0]
        given: str | None = self.given.get("base_urls", {}).get(host)
        return given or self.text("base_url", "TWIRE_BASE_URL") or f"https://{self._located(host)}"

    def _located(self, host: str) -> str:
        region, edge = self.text("region", "TWILIO_REGION"), self.text("edge", "TWILIO_EDGE")
        if region is None and edge is None:
            return host
        name, _, domain = host.partition(".")
        return ".".join(part for part in (name, edge, region or "us1", domain) if part)

    def __repr__(self) -> str:
        # They hold credentials.
        return "<settings>"


_TEXTS = ("username", "password", "account_sid", "region", "edge", "base_url")


def _add(settings: dict[str, Any], way_out: Any, credentials: Any, before: Any, after: Any) -> None:
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
    from twire.transport import Adapter, ScriptedTransport

    if isinstance(way_out, ScriptedTransport):
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
    from twire.credential import BearerToken, CredentialProvider

    if isinstance(given, CredentialProvider):
        return given._form()
    if not callable(given):
        raise _refused("credential_provider: wants one of twire.credential, or a function")

    def ask() -> tuple[Any, ...]:
        answer = given()
        if isinstance(answer, BearerToken):
            return answer._form()
        username, password = answer
        return ("basic", username, password)

    return ("callback", ask)


def _refused(why: str) -> Exception:
    from twire.errors import ConfigError

    return ConfigError(why)
