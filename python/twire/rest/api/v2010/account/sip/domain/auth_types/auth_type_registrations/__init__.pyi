# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import api as _

AuthTypeRegistrationsList = _.V2010AccountsSipDomainsAuthRegistrations

def __getattr__(name: str) -> Any: ...
