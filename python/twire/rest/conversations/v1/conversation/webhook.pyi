# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

WebhookList = _.V1ConversationsWebhooks
WebhookContext = _.V1ConversationsWebhooksContext
WebhookInstance = _.V1ConversationsWebhooksInstance
WebhookPage = Page[WebhookInstance]

def __getattr__(name: str) -> Any: ...
