# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import pricing as _

MessagingList = _.V1Messaging

def __getattr__(name: str) -> Any: ...
