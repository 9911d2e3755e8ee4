# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

MediaList = _.V2010AccountsMessagesMedia
MediaContext = _.V2010AccountsMessagesMediaContext
MediaInstance = _.V2010AccountsMessagesMediaInstance
MediaPage = Page[MediaInstance]

def __getattr__(name: str) -> Any: ...
