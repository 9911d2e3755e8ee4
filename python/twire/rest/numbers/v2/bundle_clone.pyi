# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

BundleCloneList = _.V2BundleClone
BundleCloneContext = _.V2BundleCloneContext
BundleCloneInstance = _.V2BundleCloneInstance
BundleClonePage = Page[BundleCloneInstance]

def __getattr__(name: str) -> Any: ...
