# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

WebhookList = _.V1Webhook
WebhookInstance = _.V1WebhookInstance
WebhookPage = Page[WebhookInstance]

def __getattr__(name: str) -> Any: ...
