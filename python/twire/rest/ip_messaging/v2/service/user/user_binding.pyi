# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import ip_messaging as _

UserBindingList = _.V2ServicesUsersUserBindings
UserBindingContext = _.V2ServicesUsersUserBindingsContext
UserBindingInstance = _.V2ServicesUsersUserBindingsInstance
UserBindingPage = Page[UserBindingInstance]

def __getattr__(name: str) -> Any: ...
