# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

AuthorizedConnectAppList = _.V2010AccountsAuthorizedConnectApps
AuthorizedConnectAppContext = _.V2010AccountsAuthorizedConnectAppsContext
AuthorizedConnectAppInstance = _.V2010AccountsAuthorizedConnectAppsInstance
AuthorizedConnectAppPage = Page[AuthorizedConnectAppInstance]

def __getattr__(name: str) -> Any: ...
