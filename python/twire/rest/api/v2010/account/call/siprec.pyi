# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

SiprecList = _.V2010AccountsCallsSiprec
SiprecContext = _.V2010AccountsCallsSiprecContext
SiprecInstance = _.V2010AccountsCallsSiprecInstance
SiprecPage = Page[SiprecInstance]

def __getattr__(name: str) -> Any: ...
