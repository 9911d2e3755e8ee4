# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import taskrouter as _

ReservationList = _.V1WorkspacesTasksReservations
ReservationContext = _.V1WorkspacesTasksReservationsContext
ReservationInstance = _.V1WorkspacesTasksReservationsInstance
ReservationPage = Page[ReservationInstance]

def __getattr__(name: str) -> Any: ...
