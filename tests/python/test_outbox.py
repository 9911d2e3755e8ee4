"""Enqueueing: the files of the vectors, refusals, threads, forks, asyncio, spools that take nothing."""

from __future__ import annotations

import asyncio
import json
import os
import pickle
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

import twire
from conftest import ROOT, run
from twire.outbox import Spool

VECTORS = json.loads((ROOT / "tests/vectors/notifications.json").read_text(encoding="utf-8"))
#: As the outbox's configuration has it.
MOST_FILES = 20_000


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    return Spool.create(tmp_path / "spool")


def files(spool: Spool, folder: str = "new") -> list[Path]:
    return sorted((spool.path / folder).iterdir())


def notify(spool: Spool, fields: dict[str, Any]) -> str:
    """`fields` are those of a vector."""
    given = dict(fields)
    body = given.get("body", "")
    given["body"] = body["repeat"][0] * body["repeat"][1] if isinstance(body, dict) else body
    if "from" in given:
        given["from_"] = given.pop("from")
    if "template" in given:
        template = given.pop("template")
        given["template"], given["variables"] = template["sid"], template["variables"]
    return spool.notify(**given)


@pytest.mark.parametrize("case", VECTORS["valid"], ids=lambda case: case["id"])
def test_what_is_enqueued_is_the_file_of_the_vectors(spool: Spool, case: dict[str, Any]) -> None:
    id = notify(spool, case["notification"])
    assert files(spool) == [spool.path / "new" / id]
    assert (spool.path / "new" / id).read_text(encoding="utf-8") == case["file"]
    assert (spool.path / "new" / id).stat().st_mode & 0o7777 == 0o660
    assert files(spool, "tmp") == []


@pytest.mark.parametrize("case", VECTORS["refused"], ids=lambda case: case["id"])
def test_what_is_refused_is_named_with_its_field(spool: Spool, case: dict[str, Any]) -> None:
    with pytest.raises(twire.ArgumentError) as caught:
        notify(spool, case["notification"])
    assert (caught.value.parameter, caught.value.msg) == (case["parameter"], case["reason"])
    assert (caught.value.sent, caught.value.is_retryable) == ("no", False)
    assert files(spool) == files(spool, "tmp") == []


@pytest.mark.parametrize(
    ("given", "field", "written"),
    [
        ({"ttl": 1.2}, "ttl", 2),
        ({"ttl": timedelta(hours=2)}, "ttl", 7200),
        ({"ttl": timedelta(milliseconds=1)}, "ttl", 1),
        ({"at": datetime(2027, 1, 15, 8, tzinfo=timezone.utc)}, "at", 1_800_000_000),
        ({"at": datetime(2027, 1, 15, 9, tzinfo=timezone(timedelta(hours=1)))}, "at", 1_800_000_000),
        ({"at": datetime(2027, 1, 15, 8)}, "at", 1_800_000_000),
        ({"at": 1_799_999_999.5}, "at", 1_800_000_000),
        ({"media": "https://example.com/a.png"}, "media", ["https://example.com/a.png"]),
        ({"labels": {"port": 80}}, "labels", {"port": "80"}),
    ],
)
def test_values_of_python(spool: Spool, given: dict[str, Any], field: str, written: Any) -> None:
    spool.notify("ops", "x", **given)
    assert json.loads(files(spool)[0].read_text())[field] == written


@pytest.mark.parametrize(
    ("given", "parameter"),
    [
        ({"ttl": "2h"}, "ttl"),
        ({"ttl": float("nan")}, "ttl"),
        ({"ttl": float("inf")}, "ttl"),
        ({"at": object()}, "at"),
        ({"to": 7}, "to"),
        ({"to": ["ops", None]}, "to"),
        ({"title": 7}, "title"),
        ({"labels": {"a": []}}, "labels"),
        ({"max_segments": 1.5}, "max_segments"),
    ],
)
def test_values_that_are_none(spool: Spool, given: dict[str, Any], parameter: str) -> None:
    with pytest.raises(twire.ArgumentError) as caught:
        spool.notify(**{"to": "ops", "body": "x", **given})
    assert caught.value.parameter == parameter
    assert files(spool) == []


def test_threads_enqueue_at_once(spool: Spool) -> None:
    ids: list[str] = []

    def enqueue() -> None:
        ids.extend(spool.notify("ops", "x") for _ in range(20))

    threads = [threading.Thread(target=enqueue) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(ids)) == len(files(spool)) == 160
    assert files(spool, "tmp") == []


def test_asyncio(spool: Spool) -> None:
    async def enqueue() -> list[str]:
        return await asyncio.gather(*(spool.notify_async("ops", "x", key=f"k{n}") for n in range(10)))

    ids = asyncio.run(enqueue())
    assert {path.name for path in files(spool)} == set(ids)

    async def refused() -> None:
        await spool.notify_async("ops", "x", priority="urgent")  # type: ignore[arg-type]

    with pytest.raises(twire.ArgumentError, match="priority"):
        asyncio.run(refused())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_child_enqueues_in_its_parents_spool(spool: Spool) -> None:
    child = os.fork()
    if child == 0:
        os._exit(0 if len(spool.notify("ops", "from the child")) == 26 else 1)
    spool.notify("ops", "from the parent")
    assert os.waitpid(child, 0)[1] == 0
    assert len(files(spool)) == 2


def test_the_spool_of_the_process(spool: Spool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWIRE_SPOOL", str(spool.path))
    assert Spool().path == spool.path
    assert repr(Spool(str(spool.path))) == f"Spool('{spool.path}')"
    monkeypatch.setenv("TWIRE_SPOOL", str(tmp_path / "none"))
    with pytest.raises(twire.NoSpoolError, match="install -d") as caught:
        Spool()
    error = caught.value
    assert (error.kind, error.sent, error.is_retryable, error.error_class) == (
        *("no_spool", "no", False, "operator"),
    )
    assert isinstance(pickle.loads(pickle.dumps(error)), twire.SpoolError)


def full(spool: Spool) -> Iterator[Path]:
    for number in range(MOST_FILES):
        path = spool.path / "new" / f"full{number}"
        path.touch()
        yield path


def test_a_full_spool(spool: Spool) -> None:
    last = list(full(spool))[-1]
    with pytest.raises(twire.SpoolError, match="the spool is full") as caught:
        spool.notify("ops", "x")
    error = caught.value
    assert (error.kind, error.sent, error.is_retryable, error.error_class) == ("spool", "no", True, "later")
    assert not isinstance(error, twire.NoSpoolError)
    last.unlink()
    spool.notify("ops", "x")


def test_a_user_who_may_not_enqueue(spool: Spool) -> None:
    if os.getuid() != 0:
        pytest.skip("only root can become another user")
    done = run(
        # All that is imported later: nobody may not read a private checkout.
        "import os, sys\nfrom twire.errors import NoSpoolError\nfrom twire.outbox import Spool\n"
        "spool = Spool(sys.argv[1])\nos.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "try:\n    spool.notify('ops', 'x')\nexcept NoSpoolError as error:\n    print(error)\n",
        str(spool.path),
    )
    assert "may not enqueue" in done.stdout, done.stderr


def test_a_disk_that_is_full(spool: Spool) -> None:
    done = run(
        "import resource, signal, twire, sys\nfrom twire.outbox import Spool\nspool = Spool(sys.argv[1])\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))\n"
        "try:\n    spool.notify('ops', 'x')\nexcept twire.SpoolError as error:\n    print(error)\n",
        str(spool.path),
    )
    assert "not enqueued" in done.stdout, done.stderr
    assert files(spool) == files(spool, "tmp") == []
