"""`twire serve` over sockets."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import re
import signal
import socket
import ssl
import subprocess
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from harness import TWIRE, Sandbox, need
from host import Host, free_port, hosted, until
from test_program import Machine

ALERT = b'{"status":"firing","groupKey":"g","alerts":[{"labels":{"alertname":"A"},"annotations":{}}]}'


class Served(Machine):
    """A machine on which `twire serve` runs."""

    def serve(self, settings: str = "") -> None:
        self.config.write_text(f'[spool]\npath = "{self.spool}"\n[serve]\nlisten = "127.0.0.1:0"\n{settings}')
        command = [str(TWIRE), "serve", "--config", str(self.config)]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, env={}, text=True)
        assert self.process.stderr is not None
        line = self.process.stderr.readline()
        found = re.search(r"(https?)://127\.0\.0\.1:(\d+)/", line)
        assert found, line
        self.url, self.port = found[0], int(found[2])

    def post(self, path: str, body: bytes = ALERT, **headers: str) -> tuple[int, str]:
        request = urllib.request.Request(
            self.url + path, body, {k.replace("_", "-"): v for k, v in headers.items()}
        )
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        try:
            with urllib.request.urlopen(request, timeout=60, context=context) as response:
                return response.status, response.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()

    def stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(60) == 0
        assert self.process.stderr is not None
        self.process.stderr.close()


@pytest.fixture
def host(tmp_path: Path, sandbox: Sandbox) -> Iterator[Host]:
    with hosted(tmp_path, sandbox) as host:
        yield host


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    served = Served(tmp_path)
    yield served
    served.stop()


def secret(served: Served, name: str, mode: int = 0o600) -> Path:
    path = served.folder / name
    path.write_text("planted-secret\n")
    path.chmod(mode)
    return path


def test_an_answer_of_202_means_on_disk(served: Served) -> None:
    served.serve()
    status, text = served.post("hook/alertmanager?to=ops&to=anna")
    assert status == 202
    assert (served.spool / "new" / text.strip()).exists()
    assert served.enqueued()[0]["to"] == ["ops", "anna"]


def test_tokens_and_signatures(served: Served) -> None:
    settings = f'token_file = "{secret(served, "token")}"\n[serve.hook.grafana]\nto = ["ops"]\n'
    served.serve(f'{settings}secret_file = "{secret(served, "secret")}"\n')
    assert served.post("hook/alertmanager")[0] == 401
    assert served.post("hook/alertmanager", Authorization="Bearer planted-secret")[0] == 202
    tag = hmac.new(b"planted-secret", ALERT, hashlib.sha256).hexdigest()
    assert served.post("hook/grafana", X_Grafana_Alerting_Signature=tag)[0] == 202
    assert served.post("hook/grafana", X_Grafana_Alerting_Signature=tag[:-1] + "0")[0] == 401
    assert served.post("hook/grafana", Authorization="Bearer planted-secret")[0] == 401


def test_a_spool_that_cannot_be_written_to_is_503_until_it_can(served: Served) -> None:
    served.serve()
    (served.spool / "new").rename(served.spool / "aside")
    assert served.post("hook/alertmanager")[0] == 503
    (served.spool / "aside").rename(served.spool / "new")
    assert served.post("hook/alertmanager")[0] == 202


def test_bodies_that_are_too_large_or_no_json_are_refused(served: Served) -> None:
    served.serve()
    big = json.dumps({"status": "firing", "groupKey": "g", "alerts": [], "x": "y" * 2_000_000}).encode()
    # It need not read what it refuses: then the connection ends while the client writes.
    with contextlib.suppress(urllib.error.URLError, ConnectionError):
        assert served.post("hook/alertmanager", big)[0] == 413
    assert served.post("hook/alertmanager", b"\xff\x00")[0] == 400
    assert served.post("hook/alertmanager", b"{}")[0] == 400
    assert served.enqueued() == []


def test_slow_and_broken_clients_keep_nobody_out(served: Served) -> None:
    served.serve()
    idle = [socket.create_connection(("127.0.0.1", served.port)) for _ in range(100)]
    for number, client in enumerate(idle):
        client.sendall(b"POST /hook/alertmanager HTTP/1.1\r\n" if number % 2 else b"\x16\x03\x01\x00\xff")
    statuses: list[int] = []
    threads = [
        threading.Thread(target=lambda: statuses.append(served.post("hook/alertmanager")[0]))
        for _ in range(16)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [202] * 16
    for client in idle:
        client.close()


def test_tls_of_its_own(served: Served) -> None:
    need("serve with TLS", "openssl")
    certificate, key = served.folder / "cert.pem", served.folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    command += ["-subj", "/CN=localhost", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    served.serve(f'tls_cert = "{certificate}"\ntls_key = "{key}"\n')
    assert served.url.startswith("https://")
    assert served.post("hook/alertmanager")[0] == 202


def test_sighup_takes_over_what_is_right_and_nothing_else(served: Served) -> None:
    token = secret(served, "token")
    served.serve(f'token_file = "{token}"\n')
    assert served.post("hook/alertmanager", Authorization="Bearer planted-secret")[0] == 202
    assert served.process.stderr is not None
    token.write_text("another\n")
    served.process.send_signal(signal.SIGHUP)
    until("new token", lambda: served.post("hook/alertmanager", Authorization="Bearer another")[0] == 202)
    assert served.post("hook/alertmanager", Authorization="Bearer planted-secret")[0] == 401
    token.chmod(0o644)
    served.process.send_signal(signal.SIGHUP)
    line = served.process.stderr.readline()
    assert "chmod 600" in line
    assert "the old configuration stays" in line
    assert served.post("hook/alertmanager", Authorization="Bearer another")[0] == 202
    assert 'enqueued"} 3' in urllib.request.urlopen(f"{served.url}metrics", timeout=60).read().decode()


def test_one_process_receives_and_delivers(host: Host) -> None:
    """`twire outbox run --serve`."""
    host.stop()
    port = free_port()
    settings = f'[serve]\nlisten = "127.0.0.1:{port}"\n[serve.hook.alertmanager]\nto = ["ops"]\n'
    host.config.write_text(host.config.read_text() + settings)
    command = [str(host.twire), "outbox", "run", "--serve", "--config", str(host.config)]
    process = host.start(command, env=host.sandbox.env)
    url = f"http://127.0.0.1:{port}"

    def is_up() -> bool:
        with contextlib.suppress(OSError):
            return bool(urllib.request.urlopen(f"{url}/health", timeout=60).status == 200)
        return False

    until("receiver", is_up)
    request = urllib.request.Request(f"{url}/hook/alertmanager", ALERT)
    assert urllib.request.urlopen(request, timeout=60).status == 202
    host.wait_for("A")
    # A configuration that one of both cannot use changes neither.
    host.config.write_text(
        host.config.read_text().replace("[serve]\n", '[serve]\ntoken_file = "/nonexistent"\n')
    )
    process.send_signal(signal.SIGHUP)
    log = host.folder / "twire.log"
    until("refusal", lambda: "the old configuration stays" in log.read_text())
    assert urllib.request.urlopen(request, timeout=60).status == 202
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == 0


def test_it_does_not_start_where_it_could_be_abused(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    done = machine.run(["serve", "--config", str(machine.config), "--listen", "0.0.0.0:0"])
    assert done.returncode == 78
    assert b"set token_file" in done.stderr
    token = tmp_path / "token"
    token.write_text("x")
    token.chmod(0o644)
    machine.config.write_text(f'{machine.config.read_text()}[serve]\ntoken_file = "{token}"\n')
    done = machine.run(["serve", "--config", str(machine.config)])
    assert done.returncode == 78
    assert b"chmod 600" in done.stderr
