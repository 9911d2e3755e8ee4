# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import messaging as _

DeactivationsList = _.V1Deactivations
DeactivationsContext = _.V1DeactivationsContext

def __getattr__(name: str) -> Any: ...
