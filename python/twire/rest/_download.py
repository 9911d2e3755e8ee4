"""Downloads: `client.messages(sid).media(sid).download()` and the like."""

from __future__ import annotations

from os import fsdecode
from sys import modules

from twire import _twire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from twire.rest._client import ClientBase
    from twire.rest._resource import Resource

_DOCUMENT = """Downloads the {what}, and returns its bytes or, with `to`, their number.

Twilio redirects to the host that keeps the file, which gets no credentials. The time is 10 minutes, or that
of `with_options(timeout=…)`; bytes that do not come for the time of an attempt end it too.

to: a path: the file has its name when it is complete, and after a failure nothing of it stays; or an
    object with `write(bytes)`.{formats}
max_bytes: the largest size; 256 MiB by default.
progress: called with the bytes so far and the size, None if it is not known; an exception of it ends the
    download.
"""
_FORMATS = """
format: "wav", the default, or "mp3".
channels: 1, or 2 for the parties of a call apart."""


def methods_of(key: str, has_formats: bool, awaited: bool) -> dict[str, Any]:
    """The methods of the resource that an operation fetches."""

    def arguments(format: str | None, channels: int | None) -> dict[str, Any]:
        given = {"Format": format, "RequestedChannels": channels}
        return {name: value for name, value in given.items() if value is not None}

    def url(resource: Resource, params: dict[str, Any]) -> str:
        core = resource._client._core
        return core.content_url(_twire.CatalogOperation(key), resource._values, params)

    if has_formats:

        def download(
            self: Resource,
            to: Any = None,
            *,
            format: str | None = None,
            channels: int | None = None,
            max_bytes: int | None = None,
            progress: Callable[[int, int | None], object] | None = None,
        ) -> bytes | int:
            target = url(self, arguments(format, channels))
            return run(self._client, target, key, self._options, to, max_bytes, progress)

        async def download_async(
            self: Resource,
            to: Any = None,
            *,
            format: str | None = None,
            channels: int | None = None,
            max_bytes: int | None = None,
            progress: Callable[[int, int | None], object] | None = None,
        ) -> bytes | int:
            target = url(self, arguments(format, channels))
            return await run_async(self._client, target, key, self._options, to, max_bytes, progress)

    else:

        def download(  # type: ignore[misc]
            self: Resource,
            to: Any = None,
            *,
            max_bytes: int | None = None,
            progress: Callable[[int, int | None], object] | None = None,
        ) -> bytes | int:
            return run(self._client, url(self, {}), key, self._options, to, max_bytes, progress)

        async def download_async(  # type: ignore[misc]
            self: Resource,
            to: Any = None,
            *,
            max_bytes: int | None = None,
            progress: Callable[[int, int | None], object] | None = None,
        ) -> bytes | int:
            target = url(self, {})
            return await run_async(self._client, target, key, self._options, to, max_bytes, progress)

    what, formats = ("sound of the recording", _FORMATS) if has_formats else ("file", "")
    download.__doc__ = download_async.__doc__ = _DOCUMENT.format(what=what, formats=formats)
    if awaited:
        download_async.__name__ = "download"
        return {"download": download_async}
    return {"download": download, "download_async": download_async}


def _with_limit(options: dict[str, Any] | None, max_bytes: int | None) -> dict[str, Any] | None:
    return options if max_bytes is None else {**(options or {}), "max_bytes": max_bytes}


def run(
    client: ClientBase,
    url: str,
    key: str | None,
    options: dict[str, Any] | None,
    to: Any,
    max_bytes: int | None,
    progress: Callable[[int, int | None], object] | None,
) -> bytes | int:
    """Downloads from an address."""
    options = _with_limit(options, max_bytes)
    if "gevent" in modules:
        from twire.rest import _gevent

        if _gevent.has_hub():
            opened = _gevent.download(client._core, url, key, options)
            size: bytes | int = _gevent.in_thread(opened.cancel, _read, opened, to, progress)
            return size
    return _read(client._core.download(url, key, options), to, progress)


async def run_async(
    client: ClientBase,
    url: str,
    key: str | None,
    options: dict[str, Any] | None,
    to: Any,
    max_bytes: int | None,
    progress: Callable[[int, int | None], object] | None,
) -> bytes | int:
    """`run` as a coroutine. A thread of the loop's executor reads; `progress` runs on the loop."""
    import asyncio

    from twire.rest import _loop

    opened = await _loop.download(client._core, url, key, _with_limit(options, max_bytes))
    loop = asyncio.get_running_loop()
    failed: list[BaseException] = []

    def tell(done: int, total: int | None) -> None:
        try:
            progress(done, total)  # type: ignore[misc]
        except BaseException as raised:
            failed.append(raised)
            opened.cancel()

    def hand_over(done: int, total: int | None) -> None:
        loop.call_soon_threadsafe(tell, done, total)

    work = loop.run_in_executor(None, _read, opened, to, hand_over if progress is not None else None)
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        # The thread ends within 50 ms; its file is removed then.
        opened.cancel()
        await asyncio.wait([work])
        if not work.cancelled():
            work.exception()
        raise
    except Exception:
        if failed:
            raise failed[0] from None
        raise


def _read(
    opened: _twire.Download, to: Any, progress: Callable[[int, int | None], object] | None
) -> bytes | int:
    write = getattr(to, "write", None)
    if to is not None and write is None:
        return opened.save(fsdecode(to), progress)
    pieces: list[bytes] = []
    done, total = 0, opened.total
    while True:
        piece = opened.read_piece()
        if piece is None:
            return b"".join(pieces) if write is None else done
        if write is None:
            pieces.append(piece)
        else:
            write(piece)
        done += len(piece)
        if progress is not None:
            progress(done, total)
