"""Cold start: cold.py PROGRAM PORT [RUNS] prints "plain P50_NS CPU_NS" and "tls P50_NS CPU_NS".

PROGRAM is benches/cold.c, which sends one message and exits; PORT is that of benches/respond.c. With TLS, the
program sends to a TLS server in this script, and reads the platform's certificate authorities. The time is
that of the whole process.
"""

from __future__ import annotations

import os
import resource
import socket
import ssl
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

PROGRAM, PORT = sys.argv[1], int(sys.argv[2])
RUNS = int(sys.argv[3]) if len(sys.argv) > 3 else 40
BODY = b'{"sid":"SM0123456789abcdef0123456789abcdef"}'
HEAD = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: "
RESPONSE = f"{HEAD}{len(BODY)}\r\n\r\n".encode() + BODY


def certificate(folder: Path) -> Path:
    """Creates a certificate authority (authority.pem). Returns a file with a key and a certificate of it."""
    make = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    authority = [
        "-keyout",
        folder / "authority.key",
        "-out",
        folder / "authority.pem",
        "-subj",
        "/CN=benchmark",
    ]
    subprocess.run([*make, *authority], check=True, capture_output=True)
    file = folder / "server.pem"
    by = ["-CA", folder / "authority.pem", "-CAkey", folder / "authority.key", "-subj", "/CN=localhost"]
    extensions = ["-addext", "basicConstraints=critical,CA:FALSE", "-addext", "subjectAltName=DNS:localhost"]
    out = ["-keyout", file, "-out", folder / "certificate.pem"]
    subprocess.run([*make, *by, *extensions, *out], check=True, capture_output=True)
    file.write_bytes(file.read_bytes() + (folder / "certificate.pem").read_bytes())
    return file


def serve(listener: socket.socket, context: ssl.SSLContext) -> None:
    while True:
        try:
            plain, _ = listener.accept()
        except OSError:
            return
        with plain:
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            try:
                with context.wrap_socket(plain, server_side=True) as peer:
                    request = b""
                    while b"Body=" not in request:
                        request += peer.recv(65536)
                    peer.sendall(RESPONSE)
                    peer.recv(1)
            except OSError:
                pass


def measure(name: str, env: dict[str, str]) -> None:
    times, cpus = [], []
    for run in range(RUNS + 3):
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter_ns()
        subprocess.run([PROGRAM], env={**os.environ, **env}, check=True)
        took = time.perf_counter_ns() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if run >= 3:
            times.append(took)
            cpus.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    print(name, round(statistics.median(times)), round(statistics.median(cpus) * 1e9), flush=True)


settings = {
    "TWILIO_ACCOUNT_SID": "AC0123456789abcdef0123456789abcdef",
    "TWILIO_AUTH_TOKEN": "token-token-token",
}
measure("plain", {**settings, "TWIRE_BASE_URL": f"http://127.0.0.1:{PORT}"})
with tempfile.TemporaryDirectory() as path, socket.create_server(("127.0.0.1", 0)) as listener:
    folder = Path(path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate(folder))
    threading.Thread(target=serve, args=(listener, context), daemon=True).start()
    url = f"https://localhost:{listener.getsockname()[1]}"
    measure("tls", {**settings, "TWIRE_BASE_URL": url, "BENCH_CA_FILE": str(folder / "authority.pem")})
