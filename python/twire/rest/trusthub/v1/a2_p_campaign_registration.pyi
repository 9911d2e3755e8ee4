# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

A2PCampaignRegistrationList = _.V1A2PCampaignRegistrations
A2PCampaignRegistrationInstance = _.V1A2PCampaignRegistrationsInstance
A2PCampaignRegistrationPage = Page[A2PCampaignRegistrationInstance]

def __getattr__(name: str) -> Any: ...
