# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

ExternalCampaignList = _.V1ExternalCampaign
ExternalCampaignInstance = _.V1ExternalCampaignInstance
ExternalCampaignPage = Page[ExternalCampaignInstance]

def __getattr__(name: str) -> Any: ...
