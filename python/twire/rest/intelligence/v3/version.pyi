# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import intelligence as _

VersionList = _.V3VersionsContext
VersionContext = _.V3VersionsContext2
VersionInstance = _.V3VersionsInstance
VersionPage = Page[VersionInstance]

def __getattr__(name: str) -> Any: ...
