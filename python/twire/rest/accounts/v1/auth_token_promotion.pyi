# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import accounts as _

AuthTokenPromotionList = _.V1AuthTokenPromotion
AuthTokenPromotionContext = _.V1AuthTokenPromotionContext

def __getattr__(name: str) -> Any: ...
