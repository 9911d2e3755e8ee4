# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

ConnectAppList = _.V2010AccountsConnectApps
ConnectAppContext = _.V2010AccountsConnectAppsContext
ConnectAppInstance = _.V2010AccountsConnectAppsInstance
ConnectAppPage = Page[ConnectAppInstance]

def __getattr__(name: str) -> Any: ...
