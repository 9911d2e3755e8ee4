# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import video as _

PublishedTrackList = _.V1RoomsParticipantsPublishedTracks
PublishedTrackContext = _.V1RoomsParticipantsPublishedTracksContext
PublishedTrackInstance = _.V1RoomsParticipantsPublishedTracksInstance
PublishedTrackPage = Page[PublishedTrackInstance]

def __getattr__(name: str) -> Any: ...
