# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

DeliveryReceiptList = _.V1ConversationsMessagesDeliveryReceipts
DeliveryReceiptContext = _.V1ConversationsMessagesDeliveryReceiptsContext
DeliveryReceiptInstance = _.V1ConversationsMessagesDeliveryReceiptsInstance
DeliveryReceiptPage = Page[DeliveryReceiptInstance]

def __getattr__(name: str) -> Any: ...
