# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

FeedbackList = _.V2010AccountsMessagesFeedback
FeedbackInstance = _.V2010AccountsMessagesFeedbackInstance
FeedbackPage = Page[FeedbackInstance]

def __getattr__(name: str) -> Any: ...
