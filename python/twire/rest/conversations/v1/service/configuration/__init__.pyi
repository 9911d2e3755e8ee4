# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import conversations as _

ConfigurationList = _.V1ServicesConfiguration
ConfigurationContext = _.V1ServicesConfigurationContext

def __getattr__(name: str) -> Any: ...
