# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import memory as _

StoreList = _.V1Stores
StoreContext = _.V1StoresContext
StoreInstance = _.V1StoresInstance
StorePage = Page[StoreInstance]

def __getattr__(name: str) -> Any: ...
