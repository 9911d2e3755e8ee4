# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import intelligence as _

ConfigurationList = _.V3Configurations
ConfigurationContext = _.V3ConfigurationsContext
ConfigurationInstance = _.V3ConfigurationsInstance
ConfigurationPage = Page[ConfigurationInstance]

def __getattr__(name: str) -> Any: ...
