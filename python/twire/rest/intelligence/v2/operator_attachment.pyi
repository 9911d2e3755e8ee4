# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import intelligence as _

OperatorAttachmentList = _.V2OperatorAttachment
OperatorAttachmentContext = _.V2OperatorAttachmentContext2

def __getattr__(name: str) -> Any: ...
