# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import memory as _

TraitList = _.V1TraitsContext2

def __getattr__(name: str) -> Any: ...
