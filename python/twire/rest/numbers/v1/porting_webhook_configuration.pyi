# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

PortingWebhookConfigurationList = _.V1PortingWebhookConfigurations
PortingWebhookConfigurationInstance = _.V1PortingWebhookConfigurationsInstance
PortingWebhookConfigurationPage = Page[PortingWebhookConfigurationInstance]

def __getattr__(name: str) -> Any: ...
