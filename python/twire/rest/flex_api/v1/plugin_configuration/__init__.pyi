# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

PluginConfigurationList = _.V1PluginConfigurations
PluginConfigurationContext = _.V1PluginConfigurationsContext
PluginConfigurationInstance = _.V1PluginConfigurationsInstance
PluginConfigurationPage = Page[PluginConfigurationInstance]

def __getattr__(name: str) -> Any: ...
