"""Where twilio-python keeps `OrgsCredentialProvider`."""

from twire.credential import OrgsCredentialProvider as OrgsCredentialProvider

__all__ = ["OrgsCredentialProvider"]
