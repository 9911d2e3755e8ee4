# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import serverless as _

BuildList = _.V1ServicesBuilds
BuildContext = _.V1ServicesBuildsContext
BuildInstance = _.V1ServicesBuildsInstance
BuildPage = Page[BuildInstance]

def __getattr__(name: str) -> Any: ...
