# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

NotificationList = _.V2010AccountsCallsNotifications
NotificationContext = _.V2010AccountsCallsNotificationsContext
NotificationInstance = _.V2010AccountsCallsNotificationsInstance
NotificationPage = Page[NotificationInstance]

def __getattr__(name: str) -> Any: ...
