# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import monitor as _

AlarmList = _.V2Alarms
AlarmContext = _.V2AlarmsContext
AlarmInstance = _.V2AlarmsInstance
AlarmPage = Page[AlarmInstance]

def __getattr__(name: str) -> Any: ...
