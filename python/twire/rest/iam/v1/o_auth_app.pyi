# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import iam as _

OAuthAppList = _.V1OAuthApps
OAuthAppContext = _.V1OAuthAppsContext
OAuthAppInstance = _.V1OAuthAppsInstance
OAuthAppPage = Page[OAuthAppInstance]

def __getattr__(name: str) -> Any: ...
