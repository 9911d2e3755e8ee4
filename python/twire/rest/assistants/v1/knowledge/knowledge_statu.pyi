# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import assistants as _

KnowledgeStatuList = _.V1KnowledgeKnowledgeStatus
KnowledgeStatuContext = _.V1KnowledgeKnowledgeStatusContext

def __getattr__(name: str) -> Any: ...
