# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import knowledge as _

KnowledgeStatusList = _.V1KnowledgeKnowledgeStatus
KnowledgeStatusContext = _.V1KnowledgeKnowledgeStatusContext

def __getattr__(name: str) -> Any: ...
