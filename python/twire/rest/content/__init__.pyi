"""twilio-python's names of `client.content`."""

# Made by tools/python_stubs.py; do not edit.

from typing import Any

def __getattr__(name: str) -> Any: ...
def __dir__() -> list[str]: ...
