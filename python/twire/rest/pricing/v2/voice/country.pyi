# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import pricing as _

CountryList = _.V2VoiceCountries
CountryContext = _.V2VoiceCountriesContext
CountryInstance = _.V2VoiceCountriesInstance
CountryPage = Page[CountryInstance]

def __getattr__(name: str) -> Any: ...
