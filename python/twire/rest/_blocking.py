"""Requests of a caller that waits: on its thread, or, with gevent, in its greenlet."""

from __future__ import annotations

from sys import modules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from twire import _twire


def execute(
    core: _twire.Client,
    operation: _twire.CatalogOperation,
    values: tuple[str, ...],
    params: dict[str, Any],
    options: dict[str, Any] | None,
) -> _twire.Response:
    """Executes an operation."""
    if "gevent" in modules:
        from twire.rest import _gevent

        if _gevent.has_hub():
            return _gevent.execute(core, operation, values, params, options)
    return core.execute(operation, values, params, options)


def request(core: _twire.Client, *args: Any) -> _twire.Response:
    """Makes a request that need not be in the catalog."""
    if "gevent" in modules:
        from twire.rest import _gevent

        if _gevent.has_hub():
            return _gevent.request(core, *args)
    return core.request(*args)


def read_page(core: _twire.Client, pages: _twire.Pages) -> list[_twire.Response] | None:
    """Reads the next page of a list; None after the last."""
    if "gevent" in modules:
        from twire.rest import _gevent

        if _gevent.has_hub():
            return _gevent.read_page(core, pages) or None
    return pages.read_next()
