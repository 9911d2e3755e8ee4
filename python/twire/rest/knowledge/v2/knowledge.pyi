# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import knowledge as _

KnowledgeList = _.V2KnowledgeContext
KnowledgeContext = _.V2KnowledgeContext2
KnowledgeInstance = _.V2KnowledgeInstance
KnowledgePage = Page[KnowledgeInstance]

def __getattr__(name: str) -> Any: ...
