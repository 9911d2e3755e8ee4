"""`unset`: an argument that was not given. None means the same."""

from __future__ import annotations

from twire._twire import unset as unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeVar

    T = TypeVar("T")


def of(given: Mapping[str, T]) -> dict[str, T]:
    """The members that are set."""
    return {name: value for name, value in given.items() if value is not unset}
