# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import events as _

SchemaList = _.V1Schemas
SchemaContext = _.V1SchemasContext
SchemaInstance = _.V1SchemasInstance
SchemaPage = Page[SchemaInstance]

def __getattr__(name: str) -> Any: ...
