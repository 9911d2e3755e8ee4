# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

ConferenceList = _.V2010AccountsConferences
ConferenceContext = _.V2010AccountsConferencesContext
ConferenceInstance = _.V2010AccountsConferencesInstance
ConferencePage = Page[ConferenceInstance]

def __getattr__(name: str) -> Any: ...
