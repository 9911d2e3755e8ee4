# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import voice as _

RecordingAccountDefaultConfigurationList = _.V2RecordingAccountDefaultConfiguration
RecordingAccountDefaultConfigurationContext = _.V2RecordingAccountDefaultConfigurationContext

def __getattr__(name: str) -> Any: ...
