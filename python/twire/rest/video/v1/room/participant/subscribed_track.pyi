# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import video as _

SubscribedTrackList = _.V1RoomsParticipantsSubscribedTracks
SubscribedTrackContext = _.V1RoomsParticipantsSubscribedTracksContext
SubscribedTrackInstance = _.V1RoomsParticipantsSubscribedTracksInstance
SubscribedTrackPage = Page[SubscribedTrackInstance]

def __getattr__(name: str) -> Any: ...
