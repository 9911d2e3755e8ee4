# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

AddressList = _.V2010AccountsAddresses
AddressContext = _.V2010AccountsAddressesContext
AddressInstance = _.V2010AccountsAddressesInstance
AddressPage = Page[AddressInstance]

def __getattr__(name: str) -> Any: ...
