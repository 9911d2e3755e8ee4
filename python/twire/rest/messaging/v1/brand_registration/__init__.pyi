# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

BrandRegistrationList = _.V1BrandRegistrations
BrandRegistrationContext = _.V1BrandRegistrationsContext
BrandRegistrationInstance = _.V1BrandRegistrationsInstance
BrandRegistrationPage = Page[BrandRegistrationInstance]

def __getattr__(name: str) -> Any: ...
