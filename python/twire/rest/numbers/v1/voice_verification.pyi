# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

VoiceVerificationList = _.V1VoiceVerifications
VoiceVerificationInstance = _.V1VoiceVerificationsInstance
VoiceVerificationPage = Page[VoiceVerificationInstance]

def __getattr__(name: str) -> Any: ...
