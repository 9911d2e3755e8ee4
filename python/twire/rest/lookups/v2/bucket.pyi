# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import lookups as _

BucketList = _.V2Bucket
BucketContext = _.V2BucketContext2

def __getattr__(name: str) -> Any: ...
