# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

SigningRequestConfigurationList = _.V1SigningRequestConfigurations
SigningRequestConfigurationInstance = _.V1SigningRequestConfigurationsInstance
SigningRequestConfigurationPage = Page[SigningRequestConfigurationInstance]

def __getattr__(name: str) -> Any: ...
