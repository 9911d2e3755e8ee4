# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import voice as _

ConfigurationList = _.V2Configurations
ConfigurationContext = _.V2ConfigurationsContext
ConfigurationInstance = _.V2ConfigurationsInstance
ConfigurationPage = Page[ConfigurationInstance]

def __getattr__(name: str) -> Any: ...
