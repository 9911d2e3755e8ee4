# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

PluginArchiveList = _.V1PluginArchive
PluginArchiveContext = _.V1PluginArchiveContext
PluginArchiveInstance = _.V1PluginArchiveInstance
PluginArchivePage = Page[PluginArchiveInstance]

def __getattr__(name: str) -> Any: ...
