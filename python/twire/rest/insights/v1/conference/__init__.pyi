# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

ConferenceList = _.V1Conferences
ConferenceContext = _.V1ConferencesContext
ConferenceInstance = _.V1ConferencesInstance
ConferencePage = Page[ConferenceInstance]

def __getattr__(name: str) -> Any: ...
