# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import video as _

RecordingSettingsList = _.V1RecordingSettings
RecordingSettingsContext = _.V1RecordingSettingsContext

def __getattr__(name: str) -> Any: ...
