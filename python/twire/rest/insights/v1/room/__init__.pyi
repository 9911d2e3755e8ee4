# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

RoomList = _.V1Rooms
RoomContext = _.V1RoomsContext
RoomInstance = _.V1RoomsInstance
RoomPage = Page[RoomInstance]

def __getattr__(name: str) -> Any: ...
