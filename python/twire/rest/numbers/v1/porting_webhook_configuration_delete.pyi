# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import numbers as _

PortingWebhookConfigurationDeleteList = _.V1PortingWebhookConfigurationsDelete
PortingWebhookConfigurationDeleteContext = _.V1PortingWebhookConfigurationsDeleteContext

def __getattr__(name: str) -> Any: ...
