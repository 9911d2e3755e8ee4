# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import notify as _

NotificationList = _.V1ServicesNotifications
NotificationInstance = _.V1ServicesNotificationsInstance
NotificationPage = Page[NotificationInstance]

def __getattr__(name: str) -> Any: ...
