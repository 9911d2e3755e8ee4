# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

PoliciesList = _.V1Policies
PoliciesContext = _.V1PoliciesContext
PoliciesInstance = _.V1PoliciesInstance
PoliciesPage = Page[PoliciesInstance]

def __getattr__(name: str) -> Any: ...
