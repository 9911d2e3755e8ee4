# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import knowledge as _

ChunkList = _.V1KnowledgeChunks
ChunkInstance = _.V1KnowledgeChunksInstance
ChunkPage = Page[ChunkInstance]

def __getattr__(name: str) -> Any: ...
