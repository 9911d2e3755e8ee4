# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import video as _

AnonymizeList = _.V1RoomsParticipantsAnonymize
AnonymizeContext = _.V1RoomsParticipantsAnonymizeContext

def __getattr__(name: str) -> Any: ...
