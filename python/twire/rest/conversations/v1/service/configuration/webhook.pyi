# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import conversations as _

WebhookList = _.V1ServicesConfigurationWebhooks
WebhookContext = _.V1ServicesConfigurationWebhooksContext

def __getattr__(name: str) -> Any: ...
