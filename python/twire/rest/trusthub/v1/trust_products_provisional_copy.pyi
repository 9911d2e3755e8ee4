# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

TrustProductsProvisionalCopyList = _.V1TrustProductsProvisionalCopy
TrustProductsProvisionalCopyContext = _.V1TrustProductsProvisionalCopyContext
TrustProductsProvisionalCopyInstance = _.V1TrustProductsProvisionalCopyInstance
TrustProductsProvisionalCopyPage = Page[TrustProductsProvisionalCopyInstance]

def __getattr__(name: str) -> Any: ...
