# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

TrustProductsList = _.V1TrustProducts
TrustProductsContext = _.V1TrustProductsContext
TrustProductsInstance = _.V1TrustProductsInstance
TrustProductsPage = Page[TrustProductsInstance]

def __getattr__(name: str) -> Any: ...
