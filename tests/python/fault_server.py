"""A server on loopback that plays its answers from a script, faults included, and keeps a log.

    with FaultServer() as server:
        server.play(answer(201, {"sid": "SM1"}), RESET_BEFORE)

Each request takes the next answer; the last one stays. Nothing here waits for time to pass.
"""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Seen:
    """A request as it came in."""

    method: str
    target: str
    headers: dict[str, str]
    body: str
    peer: tuple[str, int]


Answer = Callable[["FaultServer", socket.socket], bool]
"""Answers on a connection; true where the connection can take another request."""


def answer(status: int, content: object = None, **headers: str) -> Answer:
    """A whole answer: JSON, or a text or bytes as they are."""
    kind = "application/json"
    body = b""
    if isinstance(content, bytes):
        body = content
    elif isinstance(content, str):
        body = content.encode()
        kind = "text/html" if content.startswith("<") else kind
    elif content is not None:
        body = json.dumps(content).encode()
    lines = [f"HTTP/1.1 {status} X", f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]

    def send(_server: FaultServer, connection: socket.socket) -> bool:
        connection.sendall("\r\n".join([*lines, "", ""]).encode() + body)
        return True

    return send


def refusal(status: int, code: int, message: str, **headers: str) -> Answer:
    """An error as the 2010 API writes it."""
    body = {"code": code, "message": message, "more_info": f"https://example.com/{code}", "status": status}
    return answer(status, body, **headers)


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def _reset_before(_server: FaultServer, connection: socket.socket) -> bool:
    _reset(connection)
    return False


def _reset_in_body(_server: FaultServer, connection: socket.socket) -> bool:
    connection.sendall(
        b'HTTP/1.1 201 X\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"sid": "SM1'
    )
    _reset(connection)
    return False


def _close_before(_server: FaultServer, connection: socket.socket) -> bool:
    return False


def _hang(server: FaultServer, _connection: socket.socket) -> bool:
    server.hanging.set()
    server.closing.wait()
    return False


def _endless(server: FaultServer, connection: socket.socket) -> bool:
    connection.sendall(
        b"HTTP/1.1 200 X\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    try:
        while not server.closing.is_set():
            connection.sendall(chunk)
    except OSError:
        pass
    return False


def _garbage(_server: FaultServer, connection: socket.socket) -> bool:
    connection.sendall(b"SSH-2.0-nothing\r\n\r\n")
    return False


RESET_BEFORE: Answer = _reset_before
RESET_IN_BODY: Answer = _reset_in_body
CLOSE_BEFORE: Answer = _close_before
HANG: Answer = _hang
ENDLESS: Answer = _endless
GARBAGE: Answer = _garbage


@dataclass
class FaultServer:
    """See the module."""

    seen: list[Seen] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)
    #: Set when a request hangs.
    hanging: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._script: list[Answer] = [answer(200, {"sid": "SM1"})]
        self._lock = threading.Lock()
        self._connections: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def play(self, *script: Answer) -> None:
        """The answers from now on; forgets what was seen."""
        with self._lock:
            self._script = list(script)
            self.seen.clear()

    def __enter__(self) -> FaultServer:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *raised: object) -> None:
        self.closing.set()
        # Wakes the accepting thread too.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            connections = list(self._connections)
        for connection in connections:
            connection.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, peer = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self._connections.add(connection)
            threading.Thread(target=self._serve, args=(connection, peer), daemon=True).start()

    def _serve(self, connection: socket.socket, peer: tuple[str, int]) -> None:
        try:
            with connection, connection.makefile("rb") as reader:
                while (request := self._read(reader, peer)) is not None:
                    with self._lock:
                        self.seen.append(request)
                        play = self._script.pop(0) if len(self._script) > 1 else self._script[0]
                    if not play(self, connection):
                        return
        except OSError:
            pass
        finally:
            with self._lock:
                self._connections.discard(connection)

    @staticmethod
    def _read(reader: object, peer: tuple[str, int]) -> Seen | None:
        line = reader.readline().decode().split()  # type: ignore[attr-defined]
        if len(line) != 3:
            return None
        headers = {}
        while (field_line := reader.readline().strip()) != b"":  # type: ignore[attr-defined]
            name, _, value = field_line.decode().partition(":")
            headers[name.strip().lower()] = value.strip()
        body = reader.read(int(headers.get("content-length", 0))).decode()  # type: ignore[attr-defined]
        return Seen(line[0], line[1], headers, body, peer)
