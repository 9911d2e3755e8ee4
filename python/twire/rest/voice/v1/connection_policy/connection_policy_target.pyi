# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import voice as _

ConnectionPolicyTargetList = _.V1ConnectionPoliciesTargets
ConnectionPolicyTargetContext = _.V1ConnectionPoliciesTargetsContext
ConnectionPolicyTargetInstance = _.V1ConnectionPoliciesTargetsInstance
ConnectionPolicyTargetPage = Page[ConnectionPolicyTargetInstance]

def __getattr__(name: str) -> Any: ...
