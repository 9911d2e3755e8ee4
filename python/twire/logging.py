"""Log records as notifications: a handler for `logging`.

    import logging
    from twire.logging import NotifyHandler

    logging.getLogger().addHandler(NotifyHandler("ops", level=logging.ERROR))

A record becomes a notification of the outbox (`twire.outbox`), keyed by its logger and message template:
`log.error("disk %s is full", disk)` is one problem, whatever the disk. (A message that is formatted before it
is logged, as an f-string, is another problem each time.)

What the handler promises:

- It never blocks the program: records wait in memory, and a thread of the handler enqueues them. It starts
  with the first record.
- It never raises into the program. What fails goes to `logging.Handler.handleError`, once until something
  succeeds again: it prints unless `logging.raiseExceptions` is false. While the spool is full or missing,
  records wait, and are tried again after 1 to 60 seconds.
- It never recurses: records of twire itself are ignored. A record that is logged while another is formatted
  is taken, one that is logged while that is formatted is not.
- A storm is few notifications: the first record of a key is enqueued at once, its repeats within
  `repeat_interval` seconds as one, with their number. At most `capacity` keys wait; records over it are
  counted (`dropped`) and reported in a notification of their own.
- At exit, `logging.shutdown` enqueues what waits, within 5 seconds; so does the end of a process of
  `multiprocessing`. A process that ends without it (`os._exit`, a signal) calls `flush()` before, or loses
  what was logged in the last milliseconds, and repeats of the last second.
- After a fork the child has its own queue, which is empty: the parent enqueues what was waiting.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
import weakref

from twire import _twire
from twire.errors import ArgumentError
from twire.outbox import Spool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

__all__ = ["NotifyHandler"]

#: Seconds of a flush at exit.
_FLUSH = 5.0
#: Seconds between attempts while the spool does not take anything: the first and the longest wait.
_RETRY = (1.0, 60.0)
#: Records that are logged while a record is formatted, and so on: this deep.
_NESTED = 2
#: Bytes of a key, less than the outbox's limit, and of a title.
_KEY, _TITLE = 400, 200

_context = threading.local()
_handlers: weakref.WeakSet[NotifyHandler] = weakref.WeakSet()


class _Waiting:
    """Records of one key that wait to be enqueued as one notification."""

    __slots__ = ("count", "due", "fields")

    def __init__(self, fields: dict[str, Any] | None, count: int, due: float) -> None:
        self.fields = fields
        self.count = count
        #: When repeats are enqueued, by the monotonic clock.
        self.due = due


class NotifyHandler(logging.Handler):
    """Enqueues a notification for each record of a level.

    `to`: recipients, as for `twire.outbox.Spool.notify`. `spool`: a spool or its path; by default that of
    this process. `priority`: by default "high" for CRITICAL and "normal" for all others. `ttl`, `channel`,
    `from_`: see `notify`. A formatter decides about the text; without one it is the message, and the
    exception in a line.

    A recipient, priority or channel that cannot be right, and a spool that does not exist, are errors of the
    constructor.
    """

    def __init__(
        self,
        to: str | Sequence[str] = "root",
        level: int | str = logging.ERROR,
        *,
        spool: Spool | str | os.PathLike[str] | None = None,
        priority: Literal["critical", "high", "normal", "bulk"] | None = None,
        ttl: int | None = None,
        channel: Literal["auto", "sms", "whatsapp", "call"] | None = None,
        from_: str | None = None,
        capacity: int = 1000,
        repeat_interval: float = 1.0,
    ) -> None:
        super().__init__(level)
        self.spool = spool if isinstance(spool, Spool) else Spool(spool)
        self.capacity = capacity
        self.repeat_interval = repeat_interval
        recipients = [to] if isinstance(to, str) else list(to)
        self._common = {
            "to": recipients,
            "priority": priority,
            "ttl": ttl,
            "channel": channel,
            "from": from_,
        }
        _twire.notification_json({**self._common, "body": "x"})
        self._start_anew()
        _handlers.add(self)

    def _start_anew(self) -> None:
        """An empty queue: of a new handler, and of a forked child's."""
        #: The number of records that were dropped because the queue was full.
        self.dropped = 0
        self._unreported = 0
        # In the order in which they are enqueued.
        self._ready: dict[str, _Waiting] = {}
        # Keys that were enqueued just now, with their repeats since.
        self._recent: dict[str, _Waiting] = {}
        self._condition = threading.Condition()
        # Held while something is being enqueued.
        self._enqueuing = threading.Lock()
        self._thread: threading.Thread | None = None
        self._failures = 0
        self._retry_at = 0.0

    def key(self, record: logging.LogRecord) -> str:
        """What a record is about; a class of the program's own may decide otherwise."""
        return f"log:{record.name}:{record.msg}"

    def format(self, record: logging.LogRecord) -> str:
        """The text of the notification."""
        if self.formatter is not None:
            return self.formatter.format(record)
        text = record.getMessage()
        if record.exc_info and record.exc_info[0] is not None:
            text = f"{text}\n{record.exc_info[0].__name__}: {record.exc_info[1]}"
        return text

    def emit(self, record: logging.LogRecord) -> None:
        """Puts a record into the queue."""
        depth = getattr(_context, "depth", 0)
        if depth >= _NESTED or record.name == "twire" or record.name.startswith("twire."):
            return
        _context.depth = depth + 1
        try:
            self._put(record)
        except Exception:
            self.handleError(record)
        finally:
            _context.depth = depth

    def _put(self, record: logging.LogRecord) -> None:
        key = _shortened(self.key(record))
        with self._condition:
            waiting = self._ready.get(key) or self._recent.get(key)
            if waiting is not None and waiting.fields is not None:
                waiting.count += 1
                return
        fields = self._fields(key, record)
        with self._condition:
            # Another thread may have put the same key there meanwhile.
            waiting = self._ready.get(key) or self._recent.get(key)
            if waiting is not None:
                waiting.fields = waiting.fields or fields
                waiting.count += 1
            elif len(self._ready) < self.capacity:
                self._ready[key] = _Waiting(fields, 1, 0.0)
            else:
                self.dropped += 1
                self._unreported += 1
                return
            self._condition.notify()
            is_started = (self._thread is not None and self._thread.is_alive()) or self._start()
        if not is_started:
            # No thread can start: at the end of the interpreter, or at a limit of the system.
            self.flush()

    def _fields(self, key: str, record: logging.LogRecord) -> dict[str, Any]:
        host = os.uname().nodename
        fields = {
            **self._common,
            "body": self.format(record),
            "title": f"{record.levelname} {record.name}"[:_TITLE],
            "key": key,
            "labels": {"host": host, "logger": record.name, "level": record.levelname},
        }
        if fields["priority"] is None and record.levelno >= logging.CRITICAL:
            fields["priority"] = "high"
        return _encodable(fields)

    def _start(self) -> bool:
        thread = threading.Thread(target=self._run, name="twire-notify", daemon=True)
        try:
            thread.start()
        except RuntimeError:
            return False
        self._thread = thread
        # A process of multiprocessing ends without the functions of atexit.
        multiprocessing = sys.modules.get("multiprocessing.util")
        if multiprocessing is not None:
            multiprocessing.Finalize(None, _flush, args=(weakref.ref(self),), exitpriority=0)
        return True

    def _run(self) -> None:
        while True:
            with self._condition:
                while (wait := self._wait(time.monotonic())) is None or wait > 0:
                    self._condition.wait(wait)
            with self._enqueuing:
                self._enqueue_next(is_last=False)

    def _wait(self, now: float) -> float | None:
        """Seconds until something is to be done; None if there is nothing."""
        due = [0.0] if self._ready or self._unreported else []
        # The first is due first: all wait for the same time.
        due += [waiting.due for waiting in list(self._recent.values())[:1]]
        return max(min(due), self._retry_at) - now if due else None

    def _enqueue_next(self, *, is_last: bool) -> bool:
        """Enqueues the next notification; whether there may be more.

        `is_last`: nothing waits for its time.
        """
        with self._condition:
            now = time.monotonic()
            for key, waiting in list(self._recent.items()):
                if not is_last and waiting.due > now:
                    break
                del self._recent[key]
                if waiting.count > 0:
                    self._ready[key] = waiting
            if self._ready:
                key = next(iter(self._ready))
                waiting = self._ready.pop(key)
                dropped = 0
                # What comes meanwhile is a repeat.
                self._recent[key] = _Waiting(None, 0, now + self.repeat_interval)
            elif self._unreported:
                key, dropped = "log:dropped", self._unreported
                waiting = _Waiting(self._dropped_fields(key, dropped), 1, 0.0)
                self._unreported = 0
            else:
                return False
        try:
            self._enqueue(waiting)
        except ArgumentError:
            # It can never be enqueued.
            self.handleError(_failure())
            return True
        except Exception:
            with self._condition:
                if dropped:
                    self._unreported += dropped
                else:
                    self._put_back(key, waiting)
                self._failures += 1
                first, longest = _RETRY
                self._retry_at = time.monotonic() + min(first * 2 ** min(self._failures - 1, 10), longest)
            if self._failures == 1 or is_last:
                self.handleError(_failure())
            return False
        self._failures, self._retry_at = 0, 0.0
        return True

    def _put_back(self, key: str, waiting: _Waiting) -> None:
        repeats = self._recent.pop(key, None)
        waiting.count += repeats.count if repeats is not None else 0
        self._ready[key] = waiting

    def _enqueue(self, waiting: _Waiting) -> None:
        fields = dict(waiting.fields or {})
        if waiting.count > 1:
            fields["body"] = f"({waiting.count}x) {fields['body']}"
        self.spool._spool.enqueue(fields, True)

    def _dropped_fields(self, key: str, count: int) -> dict[str, Any]:
        text = f"{count} log records were not enqueued: more than {self.capacity} waited"
        return {**self._common, "key": key, "body": text, "labels": {"host": os.uname().nodename}}

    def flush(self) -> None:
        """Enqueues what waits, in the calling thread, and returns when it is on disk.

        It ends after 5 seconds, or at the first notification that cannot be enqueued.
        """
        end = time.monotonic() + _FLUSH
        if not self._enqueuing.acquire(timeout=_FLUSH):
            return
        try:
            while self._enqueue_next(is_last=True) and time.monotonic() < end:
                pass
        finally:
            self._enqueuing.release()

    def close(self) -> None:
        """Enqueues what waits, and removes the handler from `logging`'s list."""
        try:
            self.flush()
        finally:
            super().close()


def _failure() -> logging.LogRecord:
    """The record for `handleError`: without a text of the program's."""
    text = "a notification was not enqueued"
    return logging.LogRecord(__name__, logging.ERROR, __file__, 0, text, None, None)


def _shortened(key: str) -> str:
    encoded = key.encode("utf-8", "replace")
    if len(encoded) > _KEY:
        from hashlib import sha256

        return encoded[:_KEY].decode("utf-8", "ignore") + "…" + sha256(encoded).hexdigest()[:32]
    return encoded.decode()


def _encodable(fields: dict[str, Any]) -> dict[str, Any]:
    """Lone surrogates, which no UTF-8 has, become question marks."""
    return {
        name: value.encode("utf-8", "replace").decode()
        if isinstance(value, str)
        else _encodable(value)
        if isinstance(value, dict)
        else value
        for name, value in fields.items()
    }


def _flush(handler: weakref.ref[NotifyHandler]) -> None:
    found = handler()
    if found is not None:
        found.flush()


def _after_fork() -> None:
    for handler in list(_handlers):
        handler._start_anew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
