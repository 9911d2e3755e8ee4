# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

ApplicationList = _.V2010AccountsApplications
ApplicationContext = _.V2010AccountsApplicationsContext
ApplicationInstance = _.V2010AccountsApplicationsInstance
ApplicationPage = Page[ApplicationInstance]

def __getattr__(name: str) -> Any: ...
