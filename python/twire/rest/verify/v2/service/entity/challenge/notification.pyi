# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

NotificationList = _.V2ServicesEntitiesChallengesNotifications
NotificationInstance = _.V2ServicesEntitiesChallengesNotificationsInstance
NotificationPage = Page[NotificationInstance]

def __getattr__(name: str) -> Any: ...
