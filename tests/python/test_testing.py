"""`twire.testing` as a user's own tests use it."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from conftest import ROOT
from twire import TwireError
from twire.rest import Client
from twire.testing import Sandbox, SandboxError, WaitTimeoutError
from twire.twiml.messaging_response import MessagingResponse
from twire.twiml.voice_response import VoiceResponse

PHONE = "+15558675310"
PROGRAM = str(ROOT / "target/debug/twire")


@pytest.fixture(scope="module")
def process() -> Iterator[Sandbox]:
    with Sandbox.start(program=PROGRAM, seed=7) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(process: Sandbox) -> Sandbox:
    process.reset()
    return process


class App(BaseHTTPRequestHandler):
    """The program under test: it answers messages and calls."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        if self.path == "/sms":
            response = MessagingResponse()
            response.message("Booked")
            text = str(response)
        elif self.path == "/voice":
            voice = VoiceResponse()
            voice.gather(num_digits=1, timeout=60, action="/key").say("Press one")
            text = str(voice)
        else:
            text = "<Response><Say>Thank you</Say><Pause length='60'/></Response>"
        self.send_response(200)
        self.send_header("content-type", "text/xml")
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def app() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), App) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_messages_come_and_are_waited_for(sandbox: Sandbox) -> None:
    phone = sandbox.phone(PHONE)
    client = sandbox.client()
    client.messages.create(to=PHONE, from_=sandbox.phone_number, body="Hello")
    message = phone.wait_for_message(body="ell", status="delivered")
    assert (message.body, message.to, message.channel, message.segments) == ("Hello", PHONE, "sms", 1)
    client.messages.create(to=PHONE, from_=sandbox.phone_number, body="Again")
    assert [m.body for m in phone.wait_for_messages(2)] == ["Again", "Hello"]
    with pytest.raises(WaitTimeoutError, match=r"0 of 1 messages \(to=\+15558675310, body=Bye\).*Hello"):
        phone.wait_for_message(body="Bye", timeout=0.1)
    assert sandbox.requests(method="POST")[0]["params"][0] == ["To", PHONE]


def test_a_passcode_is_read_from_the_phone(sandbox: Sandbox) -> None:
    service = sandbox.client().verify.v2.services(sandbox.verify_service_sid)
    service.verifications.create(to=PHONE, channel="sms")
    code = sandbox.phone(PHONE).wait_for_code()
    assert service.verification_checks.create(to=PHONE, code=code).status == "approved"
    with pytest.raises(WaitTimeoutError):
        sandbox.phone(PHONE).wait_for_code(timeout=0.1)


def test_a_phone_writes_and_is_answered(sandbox: Sandbox, app: str) -> None:
    sandbox.set_webhooks(sms_url=f"{app}/sms")
    received = sandbox.phone(PHONE).send_message("A table?", params={"ProfileName": "Ada"})
    assert (received.status, [reply.body for reply in received.replies]) == (200, ["Booked"])
    [callback] = sandbox.wait_for_webhooks(kind="inbound-message", resource_sid=received.message.sid)
    assert (callback.params["Body"], callback.params["ProfileName"]) == ("A table?", "Ada")
    broken = sandbox.phone(PHONE).send_message("Anybody?", url="http://127.0.0.1:9/")
    assert (broken.status, broken.error_code, broken.replies) == (None, 11210, ())
    assert sandbox.log()[0]["code"] == 11210
    with pytest.raises(SandboxError, match="not a number of the account"):
        sandbox.phone(PHONE).send_message("x", to="+15550000000")


def test_a_call_is_answered_and_hung_up(sandbox: Sandbox, app: str) -> None:
    phone = sandbox.phone(PHONE).configure(ring="wait")
    sandbox.client().calls.create(to=PHONE, from_=sandbox.phone_number, url=f"{app}/voice")
    call = phone.wait_for_call(status="ringing").answer()
    assert call.wait_for(waiting_for="digits").said == ["Press one"]
    assert call.press("1").wait_for(said="Thank you").status == "in-progress"
    assert call.hang_up().wait_for(status="completed").waiting_for is None
    with pytest.raises(WaitTimeoutError):
        call.wait_for(status="busy", timeout=0.1)
    phone.configure(ring="busy")
    sandbox.client().calls.create(to=PHONE, from_=sandbox.phone_number, twiml="<Response/>")
    assert phone.wait_for_call(status="busy").said == []
    inbound = phone.call(url=f"{app}/voice").wait_for(waiting_for="digits")
    assert inbound.say("what?").hang_up().wait_for(status="completed").raw["direction"] == "inbound"


def test_faults_and_the_clock(sandbox: Sandbox) -> None:
    sandbox.fault("close", landed=True)
    with pytest.raises(TwireError) as caught:
        sandbox.client(retries=0).messages.create(to=PHONE, from_=sandbox.phone_number, body="x")
    assert caught.value.sent == "maybe"
    assert sandbox.phone(PHONE).wait_for_message().body == "x", "it had landed"
    sandbox.fault("status", status=503, count=None)
    sandbox.clear_faults()
    sandbox.client().messages.create(to=PHONE, from_=sandbox.phone_number, body="y")
    sandbox.advance("1h")
    assert {message.status for message in sandbox.phone(PHONE).messages()} == {"delivered"}
    sandbox.reset()
    assert sandbox.phone(PHONE).messages() == []


def test_a_sandbox_that_runs_is_used_and_left_running(sandbox: Sandbox) -> None:
    with Sandbox.at(sandbox.url + "/") as other:
        assert (other.account_sid, other.auth_token) == (sandbox.account_sid, sandbox.auth_token)
    assert sandbox.log() == []
    with pytest.raises(SandboxError, match="does not respond"):
        Sandbox.at("http://127.0.0.1:9")


def test_a_program_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SandboxError, match="/nowhere/twire cannot be started"):
        Sandbox.start(program="/nowhere/twire")
    monkeypatch.delenv("TWIRE_BIN", raising=False)
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr("sysconfig.get_path", lambda name: "/nowhere")
    with pytest.raises(SandboxError, match="install the distribution twire-cli"):
        Sandbox.start()
    with pytest.raises(SandboxError, match="instead of starting"):
        Sandbox.start(program="/bin/true")


def test_it_ends_with_the_process_that_started_it() -> None:
    script = f"from twire.testing import Sandbox; print(Sandbox.start(program={PROGRAM!r}).url)"
    run = subprocess.run(
        [sys.executable, "-Wignore", "-c", script], capture_output=True, text=True, check=True
    )

    def ended() -> bool:
        try:
            Sandbox.at(run.stdout.strip())
        except SandboxError:
            return True
        threading.Event().wait(0.05)
        return False

    assert any(ended() for _ in range(1200))


def test_pytest_finds_the_fixture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWIRE_BIN", PROGRAM)
    (tmp_path / "test_mine.py").write_text(
        "import twire\n"
        "def test_first(twire_sandbox):\n"
        "    client = twire.Client()\n"
        "    client.messages.create(to='+15558675310', from_=twire_sandbox.phone_number, body='one')\n"
        "    assert twire_sandbox.phone('+15558675310').wait_for_message().body == 'one'\n"
        "def test_second(twire_sandbox):\n"
        "    assert twire_sandbox.phone('+15558675310').messages() == []\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert "2 passed" in run.stdout, run.stdout + run.stderr


def test_its_client_is_the_package_s(sandbox: Sandbox) -> None:
    assert isinstance(sandbox.client(), Client)
    assert sandbox.auth_token not in repr(sandbox)


def test_the_program_is_a_wheel_of_its_own(tmp_path: Path) -> None:
    maturin = Path(sys.executable).with_name("maturin")
    build = [str(maturin), "build", "--quiet", "--locked", "--manifest-path", "cli/Cargo.toml"]
    subprocess.run([*build, "--out", str(tmp_path)], cwd=ROOT, check=True, capture_output=True)
    [wheel] = tmp_path.glob("twire_cli-*.whl")
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*install, "--prefix", str(tmp_path / "env"), str(wheel)], check=True)
    with Sandbox.start(program=str(tmp_path / "env/bin/twire")) as sandbox:
        assert sandbox.log() == []
