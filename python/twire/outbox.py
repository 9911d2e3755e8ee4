"""The outbox: a program enqueues a notification and goes on; `twire outbox run` delivers it.

    from twire.outbox import Spool

    Spool().notify("ops", "disk full", key="disk:db1")

Enqueueing writes a file and returns when it is on disk, after milliseconds: no network, no credentials, no
running worker. An error (`twire.errors`) means that nothing was enqueued: `ArgumentError` for a
notification that cannot be right, `NoSpoolError` where this user has no spool, `SpoolError` when the spool
or its disk is full or fails. With `error.sent == "maybe"` nobody can tell: the disk failed when the file was
in the spool already.

`twire.logging` makes notifications of log records.

>>> import tempfile
>>> spool = Spool.create(tempfile.mkdtemp())
>>> len(spool.notify("ops", "disk full", key="disk:db1", priority="high", labels={"host": "db1"}))
26
"""

from __future__ import annotations

from twire import _twire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from datetime import datetime, timedelta
    from os import PathLike
    from pathlib import Path
    from typing import Any, Literal, TypeVar

    from typing_extensions import Concatenate, ParamSpec

    _P = ParamSpec("_P")
    _S = TypeVar("_S")

__all__ = ["Spool"]


def _awaited(
    method: Callable[Concatenate[_S, _P], str],
) -> Callable[Concatenate[_S, _P], Awaitable[str]]:
    """The method, run by the default executor of the running event loop."""

    async def run(self: _S, /, *args: _P.args, **kwargs: _P.kwargs) -> str:
        import asyncio

        return await asyncio.get_running_loop().run_in_executor(None, lambda: method(self, *args, **kwargs))

    run.__name__ = run.__qualname__ = f"{method.__name__}_async"
    run.__doc__ = f"""`{method.__name__}` for asyncio: a thread of the loop's executor waits for the disk.

        A task that is cancelled meanwhile may have enqueued it.
        """
    run.__wrapped__ = method  # type: ignore[attr-defined]
    return run


class Spool:
    """A directory in which notifications are enqueued.

    `path`: a spool that exists; by default that of the variable TWIRE_SPOOL, else /var/spool/twire if there
    is one, else ~/.local/state/twire/spool, which is made for this user. Threads may share a spool, and a
    forked child may use its parent's.
    """

    __slots__ = ("_spool",)

    def __init__(self, path: str | PathLike[str] | None = None) -> None:
        self._spool = _twire.Spool(path)

    @classmethod
    def create(cls, path: str | PathLike[str]) -> Spool:
        """Makes a spool for the user of this process alone, if it does not exist, and opens it."""
        spool = cls.__new__(cls)
        spool._spool = _twire.Spool(path, True)
        return spool

    @property
    def path(self) -> Path:
        """The directory."""
        return self._spool.path

    def __repr__(self) -> str:
        return f"Spool({str(self.path)!r})"

    def notify(
        self,
        to: str | Sequence[str],
        body: str = "",
        *,
        title: str | None = None,
        priority: Literal["critical", "high", "normal", "bulk"] | None = None,
        key: str | None = None,
        resolve: bool = False,
        ttl: float | timedelta | None = None,
        at: float | datetime | None = None,
        channel: Literal["auto", "sms", "whatsapp", "call"] | None = None,
        from_: str | None = None,
        service: str | None = None,
        media: str | Sequence[str] | None = None,
        template: str | None = None,
        variables: Mapping[str, str] | None = None,
        on_doubt: Literal["reconcile", "resend", "hold"] | None = None,
        max_segments: int | None = None,
        labels: Mapping[str, str] | None = None,
    ) -> str:
        """Enqueues a notification and returns its id, once it is on disk.

        `to`: names of the outbox's configuration (people, groups, rotas) or addresses (+15558676543,
        whatsapp:+15558676543, call:+15558676543), up to 100. `body`: the text, at most 64 KiB; a message is
        cut to what the configuration allows. `title`: a line in front of it.

        `priority`: "critical" (exempt from quiet hours and budgets), "high", "normal" or "bulk". `key`:
        what it is about; one key to one recipient within a window (10 minutes by default) is one message.
        `resolve`: what the key names is over. `ttl`: seconds after which it is not sent any more; 24 hours
        by default, 4 hours for a critical one. `at`: the time, or seconds since 1970, before which it is
        not sent; a datetime without a time zone is UTC.

        `channel`: "auto" is the recipient's first. `from_`: the sender, a name of the configuration or an
        address; or `service`, a messaging service. `media`: up to 10 URLs. `template`: the SID of a content
        template that is sent in place of the text, with its `variables`. `on_doubt`: what is done when it may
        have been sent: "reconcile" (it is looked for at Twilio), "resend" (it may arrive twice) or "hold" (a
        person decides). `max_segments`: the most segments of a message. `labels`: what silences match.
        """
        return self._spool.enqueue(_fields(**{k: v for k, v in locals().items() if k != "self"}))

    notify_async = _awaited(notify)


def _fields(
    *,
    resolve: bool,
    ttl: Any,
    at: Any,
    from_: str | None,
    template: str | None,
    variables: Mapping[str, str] | None,
    **others: Any,
) -> dict[str, Any]:
    """The fields as a file of the spool names them."""
    if ttl is not None:
        ttl = _whole(ttl.total_seconds() if hasattr(ttl, "total_seconds") else ttl)
    if at is not None:
        at = _whole(_timestamp(at) if hasattr(at, "timestamp") else at)
    fields = {**others, "resolve": resolve or None, "ttl": ttl, "at": at, "from": from_}
    if template is not None or variables:
        fields["template"] = {"sid": template or "", "variables": dict(variables or {})}
    if fields["labels"] is not None:
        fields["labels"] = dict(fields["labels"])
    return fields


def _timestamp(at: datetime) -> float:
    if at.utcoffset() is None:
        from datetime import timezone

        at = at.replace(tzinfo=timezone.utc)
    return at.timestamp()


def _whole(seconds: Any) -> Any:
    """Whole seconds, rounded up; the extension refuses what is no number."""
    is_finite = isinstance(seconds, float) and seconds - seconds == 0
    return -int(-seconds // 1) if is_finite else seconds
