"""A proxy that stands in for api.twilio.com with a certificate authority of its own."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
from pathlib import Path


class Interceptor:
    """An HTTP proxy that answers CONNECT and then speaks TLS as api.twilio.com."""

    def __init__(self, folder: Path) -> None:
        self.authority = folder / "authority.pem"
        self._certify(folder)
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(folder / "server.pem", folder / "server.key")
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.tunnels, self.requests = 0, 0
        threading.Thread(target=self._serve, daemon=True).start()

    def _certify(self, folder: Path) -> None:
        new_key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        (folder / "extensions").write_text("subjectAltName=DNS:api.twilio.com\nextendedKeyUsage=serverAuth\n")
        for words in (
            ["req", "-x509", *new_key, "-keyout", "authority.key", "-out", "authority.pem", "-days", "2",
             "-subj", "/CN=test", "-addext", "basicConstraints=critical,CA:TRUE"],
            ["req", *new_key, "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=api.twilio.com"],
            ["x509", "-req", "-in", "server.csr", "-CA", "authority.pem", "-CAkey", "authority.key",
             "-CAcreateserial", "-out", "server.pem", "-days", "2", "-extfile", "extensions"],
        ):  # fmt: skip
            subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)

    def _serve(self) -> None:
        while True:
            connection, _ = self.listener.accept()
            with connection:
                connection.settimeout(30)
                try:
                    connection.recv(65536)
                    self.tunnels += 1
                    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
                    with self.tls.wrap_socket(connection, server_side=True) as stream:
                        if stream.recv(65536):
                            self.requests += 1
                        body = b'{"sid":"SM1","status":"queued"}'
                        head = f"HTTP/1.1 201 Created\r\nContent-Length: {len(body)}\r\n"
                        head += "Connection: close\r\n\r\n"
                        stream.sendall(head.encode() + body)
                except OSError:
                    continue
