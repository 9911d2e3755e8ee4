# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

A2PBrandRegistrationList = _.V1A2PBrandRegistrations
A2PBrandRegistrationInstance = _.V1A2PBrandRegistrationsInstance
A2PBrandRegistrationPage = Page[A2PBrandRegistrationInstance]

def __getattr__(name: str) -> Any: ...
