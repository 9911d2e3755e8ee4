# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import serverless as _

DeploymentList = _.V1ServicesEnvironmentsDeployments
DeploymentContext = _.V1ServicesEnvironmentsDeploymentsContext
DeploymentInstance = _.V1ServicesEnvironmentsDeploymentsInstance
DeploymentPage = Page[DeploymentInstance]

def __getattr__(name: str) -> Any: ...
