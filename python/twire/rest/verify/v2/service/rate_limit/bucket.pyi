# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

BucketList = _.V2ServicesRateLimitsBuckets
BucketContext = _.V2ServicesRateLimitsBucketsContext
BucketInstance = _.V2ServicesRateLimitsBucketsInstance
BucketPage = Page[BucketInstance]

def __getattr__(name: str) -> Any: ...
