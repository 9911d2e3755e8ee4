# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import video as _

CompositionSettingsList = _.V1CompositionSettings
CompositionSettingsContext = _.V1CompositionSettingsContext

def __getattr__(name: str) -> Any: ...
