# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import assistants as _

AssistantsKnowledgeList = _.V1AssistantsAssistantsKnowledge
AssistantsKnowledgeContext = _.V1AssistantsAssistantsKnowledgeContext
AssistantsKnowledgeInstance = _.V1AssistantsAssistantsKnowledgeInstance
AssistantsKnowledgePage = Page[AssistantsKnowledgeInstance]

def __getattr__(name: str) -> Any: ...
