# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

WebhookList = _.V1ServicesConversationsWebhooks
WebhookContext = _.V1ServicesConversationsWebhooksContext
WebhookInstance = _.V1ServicesConversationsWebhooksInstance
WebhookPage = Page[WebhookInstance]

def __getattr__(name: str) -> Any: ...
