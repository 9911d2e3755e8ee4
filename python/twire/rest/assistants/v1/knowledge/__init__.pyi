# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import assistants as _

KnowledgeList = _.V1Knowledge
KnowledgeContext = _.V1KnowledgeContext
KnowledgeInstance = _.V1KnowledgeInstance
KnowledgePage = Page[KnowledgeInstance]

def __getattr__(name: str) -> Any: ...
