# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

IpAccessControlListList = _.V2010AccountsSipIpAccessControlLists
IpAccessControlListContext = _.V2010AccountsSipIpAccessControlListsContext
IpAccessControlListInstance = _.V2010AccountsSipIpAccessControlListsInstance
IpAccessControlListPage = Page[IpAccessControlListInstance]

def __getattr__(name: str) -> Any: ...
