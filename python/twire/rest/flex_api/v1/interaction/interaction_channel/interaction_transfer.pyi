# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

InteractionTransferList = _.V1InteractionChannelsTransfers
InteractionTransferContext = _.V1InteractionChannelsTransfersContext
InteractionTransferInstance = _.V1InteractionChannelsTransfersInstance
InteractionTransferPage = Page[InteractionTransferInstance]

def __getattr__(name: str) -> Any: ...
