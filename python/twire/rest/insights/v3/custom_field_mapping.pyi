# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

CustomFieldMappingList = _.V3CustomFieldMappings
CustomFieldMappingContext = _.V3CustomFieldMappingsContext
CustomFieldMappingInstance = _.V3CustomFieldMappingsInstance
CustomFieldMappingPage = Page[CustomFieldMappingInstance]

def __getattr__(name: str) -> Any: ...
