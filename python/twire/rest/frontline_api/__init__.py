"""twilio-python's names of `client.frontline_api`, for imports and mocks: see `_modules.py`."""

# Made by tools/python_stubs.py; do not edit.

from twire.rest._modules import product

__getattr__, __dir__ = product(__name__)
