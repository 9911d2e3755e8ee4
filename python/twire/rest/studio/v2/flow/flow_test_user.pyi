# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import studio as _

FlowTestUserList = _.V2FlowsTestUsers
FlowTestUserContext = _.V2FlowsTestUsersContext

def __getattr__(name: str) -> Any: ...
