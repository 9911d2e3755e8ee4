# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import voice as _

SettingsList = _.V1DialingPermissionsSettings
SettingsContext = _.V1DialingPermissionsSettingsContext

def __getattr__(name: str) -> Any: ...
