# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

AddressConfigurationList = _.V1AddressConfigurations
AddressConfigurationContext = _.V1AddressConfigurationsContext
AddressConfigurationInstance = _.V1AddressConfigurationsInstance
AddressConfigurationPage = Page[AddressConfigurationInstance]

def __getattr__(name: str) -> Any: ...
