# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import lookups as _

LookupOverrideList = _.V2LookupOverrides
LookupOverrideContext = _.V2LookupOverridesContext2

def __getattr__(name: str) -> Any: ...
