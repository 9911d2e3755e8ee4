"""Twilio's REST API: `Client`."""

from twire.rest._client import Client as Client

__all__ = ["Client"]
