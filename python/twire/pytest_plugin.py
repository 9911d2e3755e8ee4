"""The pytest fixture ``twire_sandbox``; pytest loads it automatically if twire is installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from twire.testing import Sandbox


@pytest.fixture(scope="session")
def twire_sandbox_process() -> Iterator[Sandbox]:
    """The sandbox that all tests of a session share. Override it to change its settings."""
    from twire.testing import Sandbox

    with Sandbox.start() as sandbox:
        yield sandbox


@pytest.fixture
def twire_sandbox(twire_sandbox_process: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """An empty sandbox. It sets the environment: ``twire.Client()`` is a client of its account."""
    twire_sandbox_process.reset()
    for name, value in twire_sandbox_process.environment().items():
        monkeypatch.setenv(name, value)
    return twire_sandbox_process
