# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import webhooks as _

AuthProfileList = _.V1AuthProfiles
AuthProfileContext = _.V1AuthProfilesContext
AuthProfileInstance = _.V1AuthProfilesInstance
AuthProfilePage = Page[AuthProfileInstance]

def __getattr__(name: str) -> Any: ...
