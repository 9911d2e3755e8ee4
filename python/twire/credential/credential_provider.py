"""Where twilio-python keeps `CredentialProvider`."""

from twire.credential import CredentialProvider as CredentialProvider

__all__ = ["CredentialProvider"]
