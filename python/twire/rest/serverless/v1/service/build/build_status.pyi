# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import serverless as _

BuildStatusList = _.V1ServicesBuildsBuildStatus
BuildStatusContext = _.V1ServicesBuildsBuildStatusContext

def __getattr__(name: str) -> Any: ...
