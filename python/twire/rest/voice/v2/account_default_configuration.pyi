# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import voice as _

AccountDefaultConfigurationList = _.V2AccountDefaultConfiguration
AccountDefaultConfigurationContext = _.V2AccountDefaultConfigurationContext
AccountDefaultConfigurationInstance = _.V2AccountDefaultConfigurationInstance
AccountDefaultConfigurationPage = Page[AccountDefaultConfigurationInstance]

def __getattr__(name: str) -> Any: ...
