# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

RegulationList = _.V2RegulatoryComplianceRegulations
RegulationContext = _.V2RegulatoryComplianceRegulationsContext
RegulationInstance = _.V2RegulatoryComplianceRegulationsInstance
RegulationPage = Page[RegulationInstance]

def __getattr__(name: str) -> Any: ...
