# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

DeliveryReceiptList = _.V1ServicesConversationsMessagesDeliveryReceipts
DeliveryReceiptContext = _.V1ServicesConversationsMessagesDeliveryReceiptsContext
DeliveryReceiptInstance = _.V1ServicesConversationsMessagesDeliveryReceiptsInstance
DeliveryReceiptPage = Page[DeliveryReceiptInstance]

def __getattr__(name: str) -> Any: ...
