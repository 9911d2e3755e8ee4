"""Where twilio-python keeps `ClientCredentialProvider`."""

from twire.credential import ClientCredentialProvider as ClientCredentialProvider

__all__ = ["ClientCredentialProvider"]
