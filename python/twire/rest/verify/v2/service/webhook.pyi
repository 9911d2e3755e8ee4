# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

WebhookList = _.V2ServicesWebhooks
WebhookContext = _.V2ServicesWebhooksContext
WebhookInstance = _.V2ServicesWebhooksInstance
WebhookPage = Page[WebhookInstance]

def __getattr__(name: str) -> Any: ...
