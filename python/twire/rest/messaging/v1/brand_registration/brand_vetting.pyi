# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

BrandVettingList = _.V1BrandRegistrationsBrandVettings
BrandVettingContext = _.V1BrandRegistrationsBrandVettingsContext
BrandVettingInstance = _.V1BrandRegistrationsBrandVettingsInstance
BrandVettingPage = Page[BrandVettingInstance]

def __getattr__(name: str) -> Any: ...
