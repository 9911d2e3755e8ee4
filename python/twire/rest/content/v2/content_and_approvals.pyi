# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import content as _

ContentAndApprovalsList = _.V2ContentAndApprovals
ContentAndApprovalsInstance = _.V2ContentAndApprovalsInstance
ContentAndApprovalsPage = Page[ContentAndApprovalsInstance]

def __getattr__(name: str) -> Any: ...
