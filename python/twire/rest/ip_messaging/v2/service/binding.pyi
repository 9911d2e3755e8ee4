# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import ip_messaging as _

BindingList = _.V2ServicesBindings
BindingContext = _.V2ServicesBindingsContext
BindingInstance = _.V2ServicesBindingsInstance
BindingPage = Page[BindingInstance]

def __getattr__(name: str) -> Any: ...
