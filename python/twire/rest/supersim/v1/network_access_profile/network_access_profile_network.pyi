# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import supersim as _

NetworkAccessProfileNetworkList = _.V1NetworkAccessProfilesNetworks
NetworkAccessProfileNetworkContext = _.V1NetworkAccessProfilesNetworksContext
NetworkAccessProfileNetworkInstance = _.V1NetworkAccessProfilesNetworksInstance
NetworkAccessProfileNetworkPage = Page[NetworkAccessProfileNetworkInstance]

def __getattr__(name: str) -> Any: ...
