"""Requests of an event loop.

twire's I/O thread makes the requests. No thread is started for a loop, and any number of its requests
may be in flight.
"""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import weakref

from twire import _twire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

# A request ends by its timeout. One that has not ended this many seconds later never will: the I/O thread
# does not work any more.
_SLACK = 2.0
_WATCH_INTERVAL = 1.0


def overdue_error() -> Exception:
    """The error of a request that did not end by its timeout."""
    from twire.errors import _from_core

    text = "the deadline passed, and twire's I/O thread does not respond"
    return _from_core("timeout", text, {"sent": "maybe", "msg": text})


def _running_loop() -> asyncio.AbstractEventLoop:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise RuntimeError(
            "twire's coroutines need a running event loop of asyncio (or uvloop); with trio, and with AnyIO "
            "on trio, run the blocking client in a thread: trio.to_thread.run_sync, anyio.to_thread.run_sync"
        ) from None


class _LoopRequests:
    """The requests of one event loop that are in flight."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.queue = _twire.CompletionQueue()
        # Each with the time of the loop by which it must have ended.
        self._futures: dict[int, tuple[asyncio.Future[Any], float]] = {}
        # No reference to the timer, which refers to the loop: that would keep a closed loop alive.
        self._is_watched = False
        # Of the requests with hooks or a transport of the caller's own.
        self._callback_runners: dict[int, _CallbackRunner] = {}
        self._is_submit_scheduled = False
        loop.add_reader(self.queue.fileno(), self._deliver)

    def submit(self, loop: asyncio.AbstractEventLoop) -> None:
        """Starts prepared requests: at once, or batched with the others of this iteration of the loop."""
        if not self._futures:
            self.queue.submit()
        elif not self._is_submit_scheduled:
            self._is_submit_scheduled = True
            loop.call_soon(self._submit_batch)

    def _submit_batch(self) -> None:
        self._is_submit_scheduled = False
        self.queue.submit()

    async def result(
        self, core: _twire.Client, request: _twire.RequestHandle, loop: asyncio.AbstractEventLoop
    ) -> Any:
        """Waits for a request. Cancelling the wait cancels the request."""
        number = request.number
        future = loop.create_future()
        self._futures[number] = future, loop.time() + request.timeout + _SLACK
        if not self._is_watched:
            self._is_watched = True
            loop.call_later(_WATCH_INTERVAL, self._watch)
        runner = None
        if core.has_callbacks:
            runner = self._callback_runners[number] = _CallbackRunner(core, future)
        try:
            value = await future
        except BaseException as raised:
            request.cancel()
            if runner is not None and runner.cause is not None and raised is not runner.cause:
                raised.__cause__ = runner.cause
            raise
        finally:
            del self._futures[number]
            if runner is not None:
                del self._callback_runners[number]
        if value is None:
            request.raise_abort_reason()
        return value

    def _watch(self) -> None:
        """Ends requests that are overdue."""
        self._is_watched = bool(self._futures)
        if not self._is_watched:
            return
        loop = asyncio.get_running_loop()
        now = loop.time()
        for future, deadline in self._futures.values():
            if now >= deadline and not future.done():
                future.set_exception(overdue_error())
        loop.call_later(_WATCH_INTERVAL, self._watch)

    def _deliver(self) -> None:
        interrupt = None
        for number, value, error, is_callback in self.queue.drain():
            future, _ = self._futures.get(number, (None, 0.0))
            if future is None or future.done():
                continue  # Cancelled.
            if is_callback:
                runner = self._callback_runners[number]
                try:
                    runner.context.run(runner.run, value)
                except BaseException as raised:
                    # KeyboardInterrupt and SystemExit of a hook leave the loop, after the other requests
                    # have their results.
                    interrupt = raised
            elif error is not None:
                future.set_exception(error)
            else:
                future.set_result(value)
        if interrupt is not None:
            raise interrupt


class _CallbackRunner:
    """Runs the callbacks of a request while a task awaits it."""

    __slots__ = ("cause", "context", "core", "future", "request", "task")

    def __init__(self, core: _twire.Client, future: asyncio.Future[Any]) -> None:
        self.core = core
        self.future = future
        self.context = contextvars.copy_context()
        self.cause: BaseException | None = None
        # Kept until the request ends: dropping it cancels the attempt. A loop keeps no strong
        # reference to a task either.
        self.request: _twire.TransportRequest | None = None
        self.task: asyncio.Task[None] | None = None

    def run(self, callback: Any) -> None:
        if isinstance(callback, _twire.TransportRequest):
            self.request = callback
            task = self.task = asyncio.get_running_loop().create_task(self._send(callback))
            self.future.add_done_callback(lambda _: task.cancel())
            return
        try:
            self.core.run_hooks(callback)
        except BaseException as raised:
            if not self.future.done():
                self.future.set_exception(raised)
            if not isinstance(raised, Exception):
                raise

    async def _send(self, request: _twire.TransportRequest) -> None:
        """Sends a request through the caller's transport."""
        send = self.core.transport.send
        loop = asyncio.get_running_loop()
        try:
            if inspect.iscoroutinefunction(send):
                response = await asyncio.wait_for(send(request.request, request.timeout), request.timeout)
            else:
                # A blocking transport must not block the loop.
                response = await loop.run_in_executor(None, send, request.request, request.timeout)
                if inspect.isawaitable(response):
                    response = await asyncio.wait_for(response, request.timeout)
            request.respond(response)
        except Exception as raised:
            self.cause = raised
            # Before Python 3.11 asyncio had a TimeoutError of its own.
            is_timeout = isinstance(raised, asyncio.TimeoutError) and not isinstance(raised, TimeoutError)
            try:
                request.fail(TimeoutError() if is_timeout else raised)
            except Exception:
                if not self.future.done():
                    self.future.set_exception(raised)


_loops: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _LoopRequests] = weakref.WeakKeyDictionary()
# The loop used last, which mostly is the only one.
_last: tuple[Callable[[], Any], Callable[[], Any]] = (lambda: None, lambda: None)


def _requests_of(loop: asyncio.AbstractEventLoop) -> _LoopRequests:
    global _last
    last, found = _last
    known: _LoopRequests | None = found() if last() is loop else _loops.get(loop)
    if known is None:
        known = _loops[loop] = _LoopRequests(loop)
    if last() is not loop:
        _last = weakref.ref(loop), weakref.ref(known)
    return known


def _open(core: Any) -> Any:
    # The core of a closed client raises here.
    return core if isinstance(core, _twire.Client) else core.execute


# The caller awaits what these return.


def execute(
    core: _twire.Client,
    operation: _twire.CatalogOperation,
    values: tuple[str, ...],
    params: dict[str, Any],
    options: dict[str, Any] | None,
) -> Coroutine[Any, Any, _twire.Response]:
    """Executes an operation."""
    loop = _running_loop()
    requests = _requests_of(loop)
    request = requests.queue.prepare_operation(_open(core), operation, values, params, options)
    requests.submit(loop)
    return requests.result(core, request, loop)


def request(core: _twire.Client, *args: Any) -> Coroutine[Any, Any, _twire.Response]:
    """Makes a request that need not be in the catalog."""
    loop = _running_loop()
    requests = _requests_of(loop)
    request = requests.queue.prepare_request(_open(core), *args)
    requests.submit(loop)
    return requests.result(core, request, loop)


def read_page(core: _twire.Client, pages: _twire.Pages) -> Coroutine[Any, Any, list[_twire.Response]]:
    """Reads the next page of a list; empty after the last."""
    loop = _running_loop()
    requests = _requests_of(loop)
    return requests.result(_open(core), requests.queue.read_page(pages), loop)


def download(
    core: _twire.Client, url: str, key: str | None, options: dict[str, Any] | None
) -> Coroutine[Any, Any, _twire.Download]:
    """Opens a download."""
    loop = _running_loop()
    requests = _requests_of(loop)
    request = requests.queue.prepare_download(_open(core), url, key, options)
    requests.submit(loop)
    return requests.result(core, request, loop)
