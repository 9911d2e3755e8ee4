# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import memory as _

ProfileList = _.V1ProfilesContext
ProfileContext = _.V1ProfilesContext2
ProfileInstance = _.V1ProfilesInstance
ProfilePage = Page[ProfileInstance]

def __getattr__(name: str) -> Any: ...
