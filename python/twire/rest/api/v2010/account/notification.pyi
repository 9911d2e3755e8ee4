# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

NotificationList = _.V2010AccountsNotifications
NotificationContext = _.V2010AccountsNotificationsContext
NotificationInstance = _.V2010AccountsNotificationsInstance
NotificationPage = Page[NotificationInstance]

def __getattr__(name: str) -> Any: ...
