# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import api as _

SipList = _.V2010AccountsSip

def __getattr__(name: str) -> Any: ...
