"""Requests of a greenlet: gevent's hub runs other greenlets while one waits.

twire's I/O thread makes the requests; hooks and a transport of the caller's own run in the greenlet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevent import get_hub
from gevent.socket import wait_read

from twire import _twire
from twire.rest._loop import _SLACK, _open, overdue_error

try:
    from gevent._hub_local import get_hub_if_exists
except ImportError:  # Internal to gevent.
    get_hub_if_exists = get_hub

if TYPE_CHECKING:
    from collections.abc import Callable


def has_hub() -> bool:
    """Whether this thread has other greenlets to run meanwhile."""
    return get_hub_if_exists() is not None


def execute(core: _twire.Client, *args: Any) -> _twire.Response:
    core = _open(core)
    response: _twire.Response = _wait(core, lambda queue: queue.prepare_operation(core, *args))
    return response


def request(core: _twire.Client, *args: Any) -> _twire.Response:
    core = _open(core)
    response: _twire.Response = _wait(core, lambda queue: queue.prepare_request(core, *args))
    return response


def read_page(core: _twire.Client, pages: _twire.Pages) -> list[_twire.Response]:
    page: list[_twire.Response] = _wait(_open(core), lambda queue: queue.read_page(pages))
    return page


def _wait(core: _twire.Client, prepare: Callable[[_twire.CompletionQueue], _twire.RequestHandle]) -> Any:
    queue = _twire.CompletionQueue()
    in_flight = prepare(queue)
    queue.submit()
    cause: BaseException | None = None
    # Kept until the request ends: dropping it cancels the attempt.
    attempt = None
    try:
        while True:
            wait_read(queue.fileno(), in_flight.timeout + _SLACK, overdue_error())
            for _, value, error, is_callback in queue.drain():
                if not is_callback:
                    if error is not None:
                        raise error
                    if value is None:
                        in_flight.raise_abort_reason()
                    return value
                if not isinstance(value, _twire.TransportRequest):
                    core.run_hooks(value)
                    continue
                attempt = value
                try:
                    attempt.respond(core.transport.send(attempt.request, attempt.timeout))
                except Exception as raised:
                    cause = raised
                    attempt.fail(raised)
    except BaseException as raised:
        in_flight.cancel()
        if cause is not None and raised is not cause:
            raised.__cause__ = cause
        raise


def download(core: _twire.Client, *args: Any) -> _twire.Download:
    core = _open(core)
    opened: _twire.Download = _wait(core, lambda queue: queue.prepare_download(core, *args))
    return opened


def in_thread(cancel: Callable[[], None], work: Callable[..., Any], *args: Any) -> Any:
    """Runs work in a thread of the hub's pool; if its greenlet is killed, `cancel` ends it."""
    import gevent

    try:
        return gevent.get_hub().threadpool.apply(work, args)
    except BaseException:
        cancel()
        raise
