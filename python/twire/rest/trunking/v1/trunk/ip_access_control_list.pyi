# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trunking as _

IpAccessControlListList = _.V1TrunksIpAccessControlLists
IpAccessControlListContext = _.V1TrunksIpAccessControlListsContext
IpAccessControlListInstance = _.V1TrunksIpAccessControlListsInstance
IpAccessControlListPage = Page[IpAccessControlListInstance]

def __getattr__(name: str) -> Any: ...
