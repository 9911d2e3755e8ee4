# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import conversations as _

NotificationList = _.V1ServicesConfigurationNotifications
NotificationContext = _.V1ServicesConfigurationNotificationsContext

def __getattr__(name: str) -> Any: ...
