# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import insights as _

SettingList = _.V1Settings
SettingContext = _.V1SettingsContext

def __getattr__(name: str) -> Any: ...
