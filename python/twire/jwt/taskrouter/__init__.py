"""Capability tokens of TaskRouter: what a worker's, a queue's or a workspace's page may do."""

from __future__ import annotations

from twire import _twire
from twire.jwt import Jwt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta
    from typing import Any

__all__ = ["TaskRouterCapabilityToken"]


class TaskRouterCapabilityToken(Jwt):
    """The base of the tokens of `twire.jwt.taskrouter.capabilities`.

    Signed with the account's auth token. What is allowed from the start may be left out by a False:
    `allow_web_sockets` and `allow_fetch_self`, of a worker `allow_fetch_activities`,
    `allow_fetch_reservations` and `allow_fetch_worker_reservations` too. More is allowed by a True
    (`allow_update_self=True`), or by the method of that name.
    """

    _kind = "workspace"
    #: What is allowed unless left out.
    _allowed: tuple[str, ...] = ("allow_web_sockets", "allow_fetch_self")
    _known: tuple[str, ...] = (
        *_allowed,
        "allow_update_self",
        "allow_delete_self",
        "allow_fetch_subresources",
        "allow_delete_subresources",
        "allow_update_subresources",
    )

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        workspace_sid: str,
        channel_id: str,
        *,
        ttl: float | timedelta = 3600,
        nbf: Any = None,
        valid_until: int | None = None,
        **allow: bool,
    ) -> None:
        super().__init__(auth_token, account_sid, None, None, nbf, ttl, valid_until)
        self.account_sid = account_sid
        self.workspace_sid = workspace_sid
        self.channel_id = channel_id
        self._rules: list[tuple[str, str, bool, _twire._Filters, _twire._Filters]] = []
        for name in allow:
            if name not in self._known:
                raise TypeError(f"{type(self).__name__} has no {name!r}; it takes {', '.join(self._known)}")
        for name in self._known:
            if allow.get(name, name in self._allowed):
                getattr(self, name)()

    def _allow(self, what: str, method: str = "GET") -> None:
        self._rules.append((what, method, True, [], []))

    def allow_web_sockets(self) -> None:
        """Allows the events of the channel."""
        self._allow("events")

    def allow_fetch_self(self) -> None:
        """Lets it be read."""
        self._allow("self", "GET")

    def allow_update_self(self) -> None:
        """Lets it be changed."""
        self._allow("self", "POST")

    def allow_delete_self(self) -> None:
        """Lets it be removed."""
        self._allow("self", "DELETE")

    def allow_fetch_subresources(self) -> None:
        """Lets everything below it be read."""
        self._allow("below", "GET")

    def allow_update_subresources(self) -> None:
        """Lets everything below it be changed."""
        self._allow("below", "POST")

    def allow_delete_subresources(self) -> None:
        """Lets everything below it be removed."""
        self._allow("below", "DELETE")

    def add_policy(
        self,
        url: str,
        method: str,
        allowed: bool = True,
        query_filter: Mapping[str, Any] | None = None,
        post_filter: Mapping[str, Any] | None = None,
    ) -> None:
        """Adds a rule of one's own; `**` in the URL stands for everything below.

        query_filter, post_filter: {"ActivitySid": {"required": True}}, or a name and its value.
        """
        self._rules.append((url, method, allowed, _filters(query_filter), _filters(post_filter)))

    def _make(self, validity: _twire._Validity) -> str:
        return _twire.task_router(
            self._kind,
            self.account_sid,
            self._secret or "",
            self.workspace_sid,
            self.channel_id,
            validity,
            self._rules,
        )


def _filters(given: Mapping[str, Any] | None) -> _twire._Filters:
    found: _twire._Filters = []
    for name, value in (given or {}).items():
        if isinstance(value, str):
            found.append((name, None, value))
        else:
            found.append((name, bool(value.get("required")), None))
    return found
