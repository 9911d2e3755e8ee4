# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import flex_api as _

ProvisioningStatusList = _.V1ProvisioningStatus
ProvisioningStatusContext = _.V1ProvisioningStatusContext

def __getattr__(name: str) -> Any: ...
