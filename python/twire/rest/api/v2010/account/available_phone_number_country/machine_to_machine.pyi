# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

MachineToMachineList = _.V2010AccountsAvailablePhoneNumbersMachineToMachine
MachineToMachineInstance = _.V2010AccountsAvailablePhoneNumbersMachineToMachineInstance
MachineToMachinePage = Page[MachineToMachineInstance]

def __getattr__(name: str) -> Any: ...
