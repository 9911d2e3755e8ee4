# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import memory as _

ObservationList = _.V1ObservationsContext2
ObservationContext = _.V1ObservationsContext3

def __getattr__(name: str) -> Any: ...
