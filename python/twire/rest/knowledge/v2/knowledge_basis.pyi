# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import knowledge as _

KnowledgeBasisList = _.V2KnowledgeBases
KnowledgeBasisContext = _.V2KnowledgeBasesContext
KnowledgeBasisInstance = _.V2KnowledgeBasesInstance
KnowledgeBasisPage = Page[KnowledgeBasisInstance]

def __getattr__(name: str) -> Any: ...
