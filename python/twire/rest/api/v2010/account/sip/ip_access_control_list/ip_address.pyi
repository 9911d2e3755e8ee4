# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

IpAddressList = _.V2010AccountsSipIpAccessControlListsIpAddresses
IpAddressContext = _.V2010AccountsSipIpAccessControlListsIpAddressesContext
IpAddressInstance = _.V2010AccountsSipIpAccessControlListsIpAddressesInstance
IpAddressPage = Page[IpAddressInstance]

def __getattr__(name: str) -> Any: ...
