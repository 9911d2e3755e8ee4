"""HTTP/1.1 for benchmarks, over asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Exchanges(asyncio.Protocol):
    """HTTP/1.1 messages with a content length, of a client or a server."""

    def __init__(self, on_message: Callable[[Exchanges, bytes], None]) -> None:
        self.on_message = on_message
        self.bytes = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.bytes += data
        while (end := self.bytes.find(b"\r\n\r\n")) >= 0:
            head = self.bytes[:end].lower()
            at = head.find(b"content-length: ")
            length = int(head[at + 16 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            size = end + 4 + length
            if len(self.bytes) < size:
                return
            message, self.bytes = self.bytes[:size], self.bytes[size:]
            self.on_message(self, message)
