# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import supersim as _

SettingsUpdateList = _.V1SettingsUpdates
SettingsUpdateInstance = _.V1SettingsUpdatesInstance
SettingsUpdatePage = Page[SettingsUpdateInstance]

def __getattr__(name: str) -> Any: ...
