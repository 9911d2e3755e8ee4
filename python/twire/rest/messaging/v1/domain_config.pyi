# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

DomainConfigList = _.V1DomainConfig
DomainConfigContext = _.V1DomainConfigContext
DomainConfigInstance = _.V1DomainConfigInstance
DomainConfigPage = Page[DomainConfigInstance]

def __getattr__(name: str) -> Any: ...
