# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

BindingList = _.V1ServicesBindings
BindingContext = _.V1ServicesBindingsContext
BindingInstance = _.V1ServicesBindingsInstance
BindingPage = Page[BindingInstance]

def __getattr__(name: str) -> Any: ...
