# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import webhooks as _

SettingList = _.V1Settings
SettingContext = _.V1SettingsContext
SettingInstance = _.V1SettingsInstance
SettingPage = Page[SettingInstance]

def __getattr__(name: str) -> Any: ...
