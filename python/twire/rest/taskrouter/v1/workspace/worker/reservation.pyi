# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import taskrouter as _

ReservationList = _.V1WorkspacesWorkersReservations
ReservationContext = _.V1WorkspacesWorkersReservationsContext
ReservationInstance = _.V1WorkspacesWorkersReservationsInstance
ReservationPage = Page[ReservationInstance]

def __getattr__(name: str) -> Any: ...
