# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

BundleCopyList = _.V2RegulatoryComplianceBundlesBundleCopies
BundleCopyInstance = _.V2RegulatoryComplianceBundlesBundleCopiesInstance
BundleCopyPage = Page[BundleCopyInstance]

def __getattr__(name: str) -> Any: ...
