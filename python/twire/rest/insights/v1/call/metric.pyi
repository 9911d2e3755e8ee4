# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

MetricList = _.V1CallsMetrics
MetricInstance = _.V1CallsMetricsInstance
MetricPage = Page[MetricInstance]

def __getattr__(name: str) -> Any: ...
