# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import intelligence as _

MediaList = _.V2TranscriptsMedia
MediaContext = _.V2TranscriptsMediaContext

def __getattr__(name: str) -> Any: ...
