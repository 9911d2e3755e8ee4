# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import conversations as _

ConfigurationList = _.V1Configuration
ConfigurationContext = _.V1ConfigurationContext

def __getattr__(name: str) -> Any: ...
