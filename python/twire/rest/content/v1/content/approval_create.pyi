# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import content as _

ApprovalCreateList = _.V1ContentsApprovalCreate
ApprovalCreateInstance = _.V1ContentsApprovalCreateInstance
ApprovalCreatePage = Page[ApprovalCreateInstance]

def __getattr__(name: str) -> Any: ...
