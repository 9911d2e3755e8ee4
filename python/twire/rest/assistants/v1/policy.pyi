# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import assistants as _

PolicyList = _.V1Policies
PolicyInstance = _.V1PoliciesInstance
PolicyPage = Page[PolicyInstance]

def __getattr__(name: str) -> Any: ...
