# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import chat as _

WebhookList = _.V2ServicesChannelsWebhooks
WebhookContext = _.V2ServicesChannelsWebhooksContext
WebhookInstance = _.V2ServicesChannelsWebhooksInstance
WebhookPage = Page[WebhookInstance]

def __getattr__(name: str) -> Any: ...
