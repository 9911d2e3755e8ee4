# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

InteractionChannelParticipantList = _.V1InteractionChannelsParticipants
InteractionChannelParticipantContext = _.V1InteractionChannelsParticipantsContext
InteractionChannelParticipantInstance = _.V1InteractionChannelsParticipantsInstance
InteractionChannelParticipantPage = Page[InteractionChannelParticipantInstance]

def __getattr__(name: str) -> Any: ...
