# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

FactorList = _.V2ServicesEntitiesFactors
FactorContext = _.V2ServicesEntitiesFactorsContext
FactorInstance = _.V2ServicesEntitiesFactorsInstance
FactorPage = Page[FactorInstance]

def __getattr__(name: str) -> Any: ...
