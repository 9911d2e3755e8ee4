# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import pricing as _

CountryList = _.V1PhoneNumbersCountries
CountryContext = _.V1PhoneNumbersCountriesContext
CountryInstance = _.V1PhoneNumbersCountriesInstance
CountryPage = Page[CountryInstance]

def __getattr__(name: str) -> Any: ...
