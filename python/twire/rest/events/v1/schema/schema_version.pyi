# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import events as _

SchemaVersionList = _.V1SchemasVersions
SchemaVersionContext = _.V1SchemasVersionsContext
SchemaVersionInstance = _.V1SchemasVersionsInstance
SchemaVersionPage = Page[SchemaVersionInstance]

def __getattr__(name: str) -> Any: ...
