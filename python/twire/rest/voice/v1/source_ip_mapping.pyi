# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import voice as _

SourceIpMappingList = _.V1SourceIpMappings
SourceIpMappingContext = _.V1SourceIpMappingsContext
SourceIpMappingInstance = _.V1SourceIpMappingsInstance
SourceIpMappingPage = Page[SourceIpMappingInstance]

def __getattr__(name: str) -> Any: ...
