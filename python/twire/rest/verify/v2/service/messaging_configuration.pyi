# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

MessagingConfigurationList = _.V2ServicesMessagingConfigurations
MessagingConfigurationContext = _.V2ServicesMessagingConfigurationsContext
MessagingConfigurationInstance = _.V2ServicesMessagingConfigurationsInstance
MessagingConfigurationPage = Page[MessagingConfigurationInstance]

def __getattr__(name: str) -> Any: ...
