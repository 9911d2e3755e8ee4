# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import voice as _

CountryList = _.V1DialingPermissionsCountries
CountryContext = _.V1DialingPermissionsCountriesContext
CountryInstance = _.V1DialingPermissionsCountriesInstance
CountryPage = Page[CountryInstance]

def __getattr__(name: str) -> Any: ...
