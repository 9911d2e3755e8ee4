"""Log records as notifications: keys, texts, storms, a full queue, exit, fork, a spool in trouble."""

from __future__ import annotations

import json
import logging
import logging.config
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import twire
import twire.logging
from conftest import run
from twire.logging import NotifyHandler
from twire.outbox import Spool

log = logging.getLogger("shop.orders")


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    return Spool.create(tmp_path / "spool")


@pytest.fixture
def handlers() -> Iterator[list[NotifyHandler]]:
    """Handlers of `log`, for the time of a test."""
    made: list[NotifyHandler] = []
    yield made
    for handler in made:
        log.removeHandler(handler)
        handler.close()


@pytest.fixture
def attach(spool: Spool, handlers: list[NotifyHandler]) -> Any:
    def make(to: Any = "ops", level: Any = logging.ERROR, **settings: Any) -> NotifyHandler:
        handler = NotifyHandler(to, level, spool=spool, **settings)
        handlers.append(handler)
        log.addHandler(handler)
        return handler

    return make


def read(spool: Spool) -> list[dict[str, Any]]:
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted((spool.path / "new").iterdir())]


def read_flushed(handler: NotifyHandler) -> list[dict[str, Any]]:
    handler.flush()
    return read(handler.spool)


def wait_for(condition: Any) -> None:
    """Waits for what another thread does; pytest's own limit ends a hang."""
    while not condition():
        time.sleep(0.005)


def test_a_record_becomes_a_notification(attach: Any) -> None:
    handler = attach()
    log.warning("not of the level")
    log.error("disk %s is full", "/var")
    [found] = read_flushed(handler)
    assert found == {
        "v": 1,
        "to": ["ops"],
        "body": "disk /var is full",
        "title": "ERROR shop.orders",
        "key": "log:shop.orders:disk %s is full",
        "labels": {"host": os.uname().nodename, "logger": "shop.orders", "level": "ERROR"},
    }


def test_it_is_enqueued_without_a_flush(attach: Any, spool: Spool) -> None:
    attach()
    log.error("disk full")
    wait_for(lambda: read(spool))


def test_settings_formatters_and_priorities(attach: Any) -> None:
    handler = attach(["ops", "anna"], "WARNING", ttl=600, channel="call", from_="main")
    log.critical("a")
    log.warning("b")
    first, second = sorted(read_flushed(handler), key=lambda one: one["body"])
    assert (first["to"], first["priority"], first["ttl"], first["channel"], first["from"]) == (
        *(["ops", "anna"], "high", 600, "call", "main"),
    )
    assert "priority" not in second
    handler.setFormatter(logging.Formatter("%(levelname)s|%(message)s"))
    log.error("c")
    assert "ERROR|c" in [one["body"] for one in read_flushed(handler)]


def test_an_exception_is_a_line(attach: Any) -> None:
    handler = attach()
    try:
        raise ValueError("no such order")
    except ValueError:
        log.exception("order failed")
    [found] = read_flushed(handler)
    assert found["body"] == "order failed\nValueError: no such order"


def test_texts_of_any_kind(attach: Any) -> None:
    handler = attach()
    texts = ["x" * 100_000, "\ud800 alone", "nul \0", "k" * 600, "k" * 599 + "l", "💾" * 300]
    for text in texts:
        log.error(text)
    log.error(ValueError("a message that is no text"))
    found = read_flushed(handler)
    assert len(found) == len({one["key"] for one in found}) == len(texts) + 1
    assert {len(one["key"].encode()) <= 512 for one in found} == {True}
    assert "a message that is no text" in [one["body"] for one in found]


def test_what_cannot_be_right_is_an_error_of_the_constructor(spool: Spool, tmp_path: Path) -> None:
    for wrong in ({"priority": "urgent"}, {"channel": "fax"}, {"to": []}, {"ttl": "2h"}):
        with pytest.raises(twire.ArgumentError):
            NotifyHandler(**{"to": "ops", "spool": spool, **wrong})  # type: ignore[arg-type]
    with pytest.raises(twire.NoSpoolError):
        NotifyHandler("ops", spool=tmp_path / "none")


def test_a_configuration_names_it(spool: Spool) -> None:
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "handlers": {
                "notify": {
                    "class": "twire.logging.NotifyHandler",
                    "to": "ops",
                    "level": "ERROR",
                    "spool": str(spool.path),
                }
            },
            "loggers": {"configured": {"handlers": ["notify"]}},
        }
    )
    logger = logging.getLogger("configured")
    logger.error("x")
    [handler] = logger.handlers
    handler.close()
    logger.removeHandler(handler)
    assert [one["body"] for one in read(spool)] == ["x"]


def test_a_storm_is_few_notifications_and_none_is_lost(attach: Any) -> None:
    """The number of files does not depend on speed: repeats wait for longer than the test takes."""
    handler = attach(repeat_interval=3600.0)
    for number in range(10_000):
        log.error("order %s failed", number)
    found = read_flushed(handler)
    assert 1 <= len(found) <= 2
    repeats = sum(int(one["body"][1:].partition("x")[0]) if one["body"][0] == "(" else 1 for one in found)
    assert repeats == 10_000
    assert handler.dropped == 0


def test_repeats_are_enqueued_without_a_flush(attach: Any, spool: Spool) -> None:
    attach(repeat_interval=0.05)
    log.error("order failed")
    wait_for(lambda: read(spool))
    log.error("order failed")
    wait_for(lambda: len(read(spool)) == 2)


def test_threads_in_a_storm(attach: Any) -> None:
    handler = attach(repeat_interval=3600.0)

    def storm(number: int) -> None:
        for _ in range(500):
            log.error("from thread %s", number)
            log.error(f"of its own {number}")

    threads = [threading.Thread(target=storm, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = read_flushed(handler)
    assert len({one["key"] for one in found}) == 9
    counts = [int(one["body"][1:].partition("x")[0]) if one["body"][0] == "(" else 1 for one in found]
    assert sum(counts) == 8000


def test_a_full_queue_drops_counts_and_tells(attach: Any) -> None:
    handler = attach(capacity=10)
    with handler._enqueuing:  # The disk is slow: the thread waits.
        for number in range(25):
            log.error(f"problem {number}")
        assert handler.dropped == 15
    found = read_flushed(handler)
    assert len(found) == 11
    [told] = [one for one in found if one["key"] == "log:dropped"]
    assert told["body"] == "15 log records were not enqueued: more than 10 waited"


def test_a_spool_that_is_gone_and_comes_back(
    attach: Any, spool: Spool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(twire.logging, "_RETRY", (0.01, 0.05))
    handler = attach()
    (spool.path / "tmp").rename(spool.path / "away")
    log.error("planted text")
    wait_for(lambda: handler._failures > 2)
    log.error("planted text")
    told = capsys.readouterr().err
    # Once, and without the text.
    assert told.count("NoSpoolError") == 1
    assert "planted text" not in told
    (spool.path / "away").rename(spool.path / "tmp")
    wait_for(lambda: read(spool))
    assert read_flushed(handler)[0]["body"].endswith("planted text")


START = """
import logging, os, sys
from twire.logging import NotifyHandler
log = logging.getLogger("shop")
log.addHandler(NotifyHandler("ops", spool=sys.argv[1]))
"""


def test_it_does_not_recurse(spool: Spool) -> None:
    """In a process of its own: pytest's handlers do recurse."""
    program = (
        START
        + """
class Chatty:
    def __str__(self):
        log.error("while %s is formatted", self)
        return "chatty"

log.error("about %s", Chatty())
logging.getLogger("twire").addHandler(log.handlers[0])
logging.getLogger("twire.rest").error("of the library itself")
"""
    )
    done = run(program, str(spool.path))
    assert (done.returncode, done.stderr) == (0, "")
    keys = {one["key"] for one in read(spool)}
    assert keys == {"log:shop:about %s", "log:shop:while %s is formatted"}


def test_a_record_that_cannot_be_formatted_is_reported_and_not_raised(spool: Spool) -> None:
    wrong = "\nlog.error('two %s %s', 'x')\nprint('it goes on')\n"
    done = run(START + wrong, str(spool.path))
    assert "--- Logging error ---" in done.stderr
    assert done.stdout == "it goes on\n"
    done = run(START + "logging.raiseExceptions = False" + wrong, str(spool.path))
    assert (done.stdout, done.stderr) == ("it goes on\n", "")
    assert read(spool) == []


@pytest.mark.parametrize(
    "end",
    [
        "",
        "sys.exit(3)",
        "raise RuntimeError('the end')",
        "import atexit; atexit.register(log.error, 'in atexit')",
        "logging.shutdown(); log.error('after the shutdown')",
        "import threading; threading.Thread(target=log.error, args=('in a thread',)).start()",
    ],
)
def test_what_was_logged_before_the_end_is_enqueued(spool: Spool, end: str) -> None:
    done = run(
        f"{START}\nfor n in range(50):\n    log.error('x %s', n)\n    log.error(f'y {{n}}')\n{end}\n",
        str(spool.path),
    )
    assert "Logging error" not in done.stderr, done.stderr
    keys = {one["key"] for one in read(spool)}
    assert {"log:shop:x %s", *(f"log:shop:y {n}" for n in range(50))} <= keys
    expected = {"atexit": "in atexit", "after": "after the shutdown", "Thread": "in a thread"}
    for word, text in expected.items():
        assert word not in end or f"log:shop:{text}" in keys


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_child_has_a_queue_of_its_own(spool: Spool) -> None:
    program = (
        START
        + """
handler = log.handlers[0]
handler._enqueuing.acquire()  # The parent's records wait.
log.error("of the parent")
children = []
for number in range(5):
    child = os.fork()
    if child == 0:
        log.error("of a child")
        handler.flush()
        os._exit(0)
    children.append(child)
handler._enqueuing.release()
assert [os.waitpid(child, 0)[1] for child in children] == [0] * 5
"""
    )
    done = run(program, str(spool.path), PYTHONWARNINGS="ignore::DeprecationWarning")
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(one["body"] for one in read(spool)) == [*["of a child"] * 5, "of the parent"]


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_processes_of_multiprocessing(spool: Spool, tmp_path: Path, method: str) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        START
        + f"""
def work(number):
    log.error("of process %s", number)

if __name__ == "__main__":
    import multiprocessing
    context = multiprocessing.get_context({method!r})
    processes = [context.Process(target=work, args=(number,)) for number in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
"""
    )
    done = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", program, str(spool.path)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(one["body"] for one in read(spool)) == [f"of process {number}" for number in range(3)]


def test_it_does_not_block_while_the_disk_does(attach: Any) -> None:
    handler = attach()
    with handler._enqueuing:
        for number in range(100):
            log.error(f"problem {number}")
        assert read(handler.spool) == []
    assert len(read_flushed(handler)) == 100
