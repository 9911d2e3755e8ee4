# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import supersim as _

SimIpAddressList = _.V1SimsSimIpAddresses
SimIpAddressInstance = _.V1SimsSimIpAddressesInstance
SimIpAddressPage = Page[SimIpAddressInstance]

def __getattr__(name: str) -> Any: ...
