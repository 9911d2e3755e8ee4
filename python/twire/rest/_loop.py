"""Calls on an event loop: nobody waits, and the loop is told what is done.

Calls are made on twire's one I/O thread: nothing is started for a loop, and any number of calls may
be under way on it.
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


class _Loop:
    """The calls under way on an event loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.ready = _twire.Ready()
        self._futures: dict[int, asyncio.Future[Any]] = {}
        # Of those that have hooks or a transport of the caller's own.
        self._attending: dict[int, _Waiting] = {}
        # Whether what is ready will be started.
        self._going = False
        loop.add_reader(self.ready.fileno(), self._take)

    def start(self, loop: asyncio.AbstractEventLoop) -> None:
        """Sees to it that what is ready starts: at once, or with the other calls of this turn."""
        if not self._futures:
            self.ready.go()
        elif not self._going:
            self._going = True
            loop.call_soon(self._go)

    def _go(self) -> None:
        self._going = False
        self.ready.go()

    async def outcome(
        self, core: _twire.Client, flight: _twire.Flight, loop: asyncio.AbstractEventLoop
    ) -> Any:
        """Waits for a call; who is cancelled meanwhile gives it up."""
        number = flight.number
        future = self._futures[number] = loop.create_future()
        waiting = None
        if core.attended:
            waiting = self._attending[number] = _Waiting(core, future)
        try:
            answer = await future
        except BaseException as raised:
            flight.cancel()
            if waiting is not None and waiting.cause is not None and raised is not waiting.cause:
                raised.__cause__ = waiting.cause
            raise
        finally:
            del self._futures[number]
            if waiting is not None:
                del self._attending[number]
        if answer is None:
            flight.lost()
        return answer

    def _take(self) -> None:
        for number, answer, error, note in self.ready.take():
            future = self._futures.get(number)
            if future is None or future.done():
                continue  # Given up.
            if note:
                waiting = self._attending[number]
                waiting.context.run(waiting.attend, answer)
            elif error is not None:
                future.set_exception(error)
            else:
                future.set_result(answer)


class _Waiting:
    """Someone who waits for a call, and does meanwhile what it wants of its caller."""

    __slots__ = ("cause", "context", "core", "errand", "future", "task")

    def __init__(self, core: _twire.Client, future: asyncio.Future[Any]) -> None:
        self.core = core
        self.future = future
        self.context = contextvars.copy_context()
        self.cause: BaseException | None = None
        # Kept until the call is over: one that is let go is a request given up. A loop keeps no
        # task alive either.
        self.errand: _twire.Errand | None = None
        self.task: asyncio.Task[None] | None = None

    def attend(self, note: Any) -> None:
        if isinstance(note, _twire.Errand):
            self.errand = note
            task = self.task = asyncio.get_running_loop().create_task(self._carry(note))
            self.future.add_done_callback(lambda _: task.cancel())
            return
        try:
            self.core.tell(note)
        except BaseException as raised:
            if not self.future.done():
                self.future.set_exception(raised)
            if not isinstance(raised, Exception):
                raise

    async def _carry(self, errand: _twire.Errand) -> None:
        """Has the caller's transport send a request."""
        send = self.core.transport.send
        loop = asyncio.get_running_loop()
        try:
            if inspect.iscoroutinefunction(send):
                answer = await asyncio.wait_for(send(errand.request, errand.seconds), errand.seconds)
            else:
                # One that waits must not stop the loop.
                answer = await loop.run_in_executor(None, send, errand.request, errand.seconds)
                if inspect.isawaitable(answer):
                    answer = await asyncio.wait_for(answer, errand.seconds)
            errand.answer(answer)
        except Exception as raised:
            self.cause = raised
            # Before Python 3.11 they were two.
            late = isinstance(raised, asyncio.TimeoutError) and not isinstance(raised, TimeoutError)
            try:
                errand.fail(TimeoutError() if late else raised)
            except Exception:
                if not self.future.done():
                    self.future.set_exception(raised)


_loops: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _Loop] = weakref.WeakKeyDictionary()
# The one that was used last, which mostly is the only one.
_last: tuple[Callable[[], Any], Callable[[], Any]] = (lambda: None, lambda: None)


def _of(loop: asyncio.AbstractEventLoop) -> _Loop:
    global _last
    last, found = _last
    known: _Loop | None = found() if last() is loop else _loops.get(loop)
    if known is None:
        known = _loops[loop] = _Loop(loop)
    if last() is not loop:
        _last = weakref.ref(loop), weakref.ref(known)
    return known


def _open(core: Any) -> Any:
    # A closed client's raises here.
    return core if isinstance(core, _twire.Client) else core.call


# What these return is awaited.


def call(
    core: _twire.Client,
    known: _twire.Known,
    values: tuple[str, ...],
    params: dict[str, Any],
    options: dict[str, Any] | None,
) -> Coroutine[Any, Any, _twire.Reply]:
    """Calls an operation."""
    loop = asyncio.get_running_loop()
    here = _of(loop)
    flight = here.ready.call(_open(core), known, values, params, options)
    here.start(loop)
    return here.outcome(core, flight, loop)


def request(core: _twire.Client, *args: Any) -> Coroutine[Any, Any, _twire.Reply]:
    """Makes a request that the catalog need not know."""
    loop = asyncio.get_running_loop()
    here = _of(loop)
    flight = here.ready.request(_open(core), *args)
    here.start(loop)
    return here.outcome(core, flight, loop)


def read(core: _twire.Client, pages: _twire.Pages) -> Coroutine[Any, Any, list[_twire.Reply]]:
    """Reads a page; empty after the last."""
    loop = asyncio.get_running_loop()
    here = _of(loop)
    return here.outcome(_open(core), here.ready.read(pages), loop)
