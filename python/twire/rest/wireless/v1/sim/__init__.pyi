# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import wireless as _

SimList = _.V1Sims
SimContext = _.V1SimsContext
SimInstance = _.V1SimsInstance
SimPage = Page[SimInstance]

def __getattr__(name: str) -> Any: ...
