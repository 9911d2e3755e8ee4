# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

InsightsSegmentsList = _.V1InsightsSegments
InsightsSegmentsInstance = _.V1InsightsSegmentsInstance
InsightsSegmentsPage = Page[InsightsSegmentsInstance]

def __getattr__(name: str) -> Any: ...
