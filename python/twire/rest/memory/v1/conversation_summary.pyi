# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import memory as _

ConversationSummaryList = _.V1ConversationSummariesContext2
ConversationSummaryContext = _.V1ConversationSummariesContext3

def __getattr__(name: str) -> Any: ...
