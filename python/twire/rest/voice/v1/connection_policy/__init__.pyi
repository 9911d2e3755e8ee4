# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import voice as _

ConnectionPolicyList = _.V1ConnectionPolicies
ConnectionPolicyContext = _.V1ConnectionPoliciesContext
ConnectionPolicyInstance = _.V1ConnectionPoliciesInstance
ConnectionPolicyPage = Page[ConnectionPolicyInstance]

def __getattr__(name: str) -> Any: ...
