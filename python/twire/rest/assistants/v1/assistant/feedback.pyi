# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import assistants as _

FeedbackList = _.V1AssistantsFeedbacks
FeedbackInstance = _.V1AssistantsFeedbacksInstance
FeedbackPage = Page[FeedbackInstance]

def __getattr__(name: str) -> Any: ...
