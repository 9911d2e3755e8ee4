"""Exceptions under twilio-python's names."""

from twire.errors import ApiError as TwilioRestException
from twire.errors import ApiError as TwilioServiceException
from twire.errors import TwireError as TwilioException

__all__ = ["TwilioException", "TwilioRestException", "TwilioServiceException"]
