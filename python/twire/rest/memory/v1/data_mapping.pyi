# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import memory as _

DataMappingList = _.V1DataMappingsContext
DataMappingContext = _.V1DataMappingsContext2
DataMappingInstance = _.V1DataMappingsInstance
DataMappingPage = Page[DataMappingInstance]

def __getattr__(name: str) -> Any: ...
