# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

CustomFieldMappingsCapacityList = _.V3CustomFieldMappingsCapacity
CustomFieldMappingsCapacityInstance = _.V3CustomFieldMappingsCapacityInstance
CustomFieldMappingsCapacityPage = Page[CustomFieldMappingsCapacityInstance]

def __getattr__(name: str) -> Any: ...
