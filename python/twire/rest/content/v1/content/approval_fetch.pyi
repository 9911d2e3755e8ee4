# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import content as _

ApprovalFetchList = _.V1ContentsApprovalFetch
ApprovalFetchContext = _.V1ContentsApprovalFetchContext

def __getattr__(name: str) -> Any: ...
