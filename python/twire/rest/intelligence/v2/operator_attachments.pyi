# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import intelligence as _

OperatorAttachmentsList = _.V2OperatorAttachments
OperatorAttachmentsContext = _.V2OperatorAttachmentsContext
OperatorAttachmentsInstance = _.V2OperatorAttachmentsInstance
OperatorAttachmentsPage = Page[OperatorAttachmentsInstance]

def __getattr__(name: str) -> Any: ...
