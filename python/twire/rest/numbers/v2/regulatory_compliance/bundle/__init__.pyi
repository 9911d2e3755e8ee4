# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

BundleList = _.V2RegulatoryComplianceBundles
BundleContext = _.V2RegulatoryComplianceBundlesContext
BundleInstance = _.V2RegulatoryComplianceBundlesInstance
BundlePage = Page[BundleInstance]

def __getattr__(name: str) -> Any: ...
