# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

MetadataList = _.V3Metadata
MetadataInstance = _.V3MetadataInstance
MetadataPage = Page[MetadataInstance]

def __getattr__(name: str) -> Any: ...
