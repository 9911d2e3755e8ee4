# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import knowledge as _

ChunkList = _.V2ChunksContext2

def __getattr__(name: str) -> Any: ...
