"""What a type checker is told is what is there."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from conftest import ACCOUNT, ROOT, TOKEN
from twire import _twire
from twire.rest import Client
from twire.rest._resource import Link

GOOD = """
from datetime import datetime, timezone
from decimal import Decimal

import twire.aio
from twire.credential.client_credential_provider import ClientCredentialProvider
from twire.hooks import AttemptOutcome
from twire.http import HttpClient
from twire.http.response import Response as HttpResponse
from twire.http.http_client import TwilioHttpClient
from twire.jwt.access_token import AccessToken
from twire.jwt.access_token.grants import VideoGrant
from twire.transport import Recording, Request, Response, ScriptedTransport
from twire.base.exceptions import TwilioRestException
from twire.jwt.validation import ClientValidationJwt
from twire.http.validation_client import ValidationPayload
from twire.rest import Client
from twire.rest.api.v2010.account.message import MessageInstance
from twire.rest.content.v1.content import ContentList
from twire.rest.verify.v2.service.verification import VerificationInstance
from twire.twiml.voice_response import Gather, Say, VoiceResponse
from twire.request_validator import RequestValidator

client = Client("AC1", "token", timeout=3)
with client:
    message = client.messages.create(
        to="+15558676543", from_="+15005550006", body="x", media_url=["https://a.example"],
        send_at=datetime.now(timezone.utc),
    )
    sid: str | None = message.sid
    sent: datetime | None = message.date_sent
    canceled = client.messages("SM1").update(status="canceled")
    total = sum(1 for record in client.messages.stream(limit=3) if record.status == "sent")
    first = client.messages.list(limit=1)[0].body
    check = client.verify.v2.services("VA1").verification_checks.create(to="+15558676543", code="123456")
    valid: bool | None = check.valid
    client.with_options(timeout=1).calls.create(to="+1", from_="+2", url="https://a.example")
    gone: bool = client.messages("SM1").delete()
    client.lookups.v2.phone_numbers("+15558676543").fetch(fields="caller_name")
    page = client.messages.page(page_size=3)
    again = page.next_page()
    stored: MessageInstance = message
    verification: VerificationInstance = client.verify.v2.services("VA1").verifications("VE1").fetch()
    seen: bool = stored.status == "delivered" or stored.status == MessageInstance.Status.READ
    client.api.base_url = "http://127.0.0.1:4010"
    client.region = "ie1"
    client.calls.create(to="+1", from_="+2", twiml=VoiceResponse())
    client.voice.v1.archived_calls(datetime.now().date(), "CA1").delete()
    client.content.v1.contents.create(content_create_request={"types": {}})
    message.media.list()
    price: Decimal | None = message.price
    answer = client.messages("SM1").fetch_with_http_info()
    status: int | None = answer.status_code
    body: str | None = answer.data.body
    records = client.calls.stream(limit=5)
    link: str | None = records.next_page_url
    for call in records:
        duration: str | None = call.duration
try:
    client.messages("SM1").fetch()
except TwilioRestException as error:
    code: int | None = error.code


def delivered(message: MessageInstance) -> bool:
    return bool(message.status == MessageInstance.Status.DELIVERED)


delivered(message)
client.content.v1.contents.create(ContentList.ContentCreateRequest({"types": {}}))
client.messages.list("+15558676543", "+15005550006", limit=3)
payload = ValidationPayload("GET", "/a", "", {"host": "a.example"}, ["host"], b"")
header: str = ClientValidationJwt("AC1", "SK1", "CR1", "pem", payload).to_jwt()
response = VoiceResponse()
gather: Gather = response.gather(num_digits=1, action="/menu")
say: Say = gather.say("Press 1.")
xml: str = response.append(say).to_xml()
accepted: bool = RequestValidator("token").validate("https://a.example", {"A": "1"}, "signature")


async def awaited() -> None:
    message = await client.messages.create_async(to="+15558676543", body="x")
    again = await message.fetch_async()
    async for record in client.messages.stream_async(limit=3):
        sid: str | None = record.sid
    async with twire.aio.Client("AC1", "token") as asynchronous:
        made = await asynchronous.messages.create(to="+15558676543", from_="+15005550006", body="x")
        price: Decimal | None = (await made.fetch()).price
        async for call in asynchronous.calls.stream(limit=1000):
            first: str | None = call.sid
        listed = await asynchronous.verify.v2.services("VA1").entities.list(limit=3)
        gone: bool = await asynchronous.messages("SM1").delete()
        page = await asynchronous.messages.page(page_size=3)
        after = await page.next_page()
        full = await asynchronous.messages("SM1").fetch_with_http_info()
        headers: dict[str, str] = full.headers


def watch(finished: AttemptOutcome) -> None:
    print(finished.status, finished.duration)


class Session:
    def send(self, request: Request, timeout: float) -> Response:
        return Response(200, {}, b"{}")


class AsyncSession:
    async def send(self, request: Request, timeout: float) -> Response:
        return Response(200, {}, b"{}")


class Own(HttpClient):
    def request(self, method: str, url: str, *args: object, **kwargs: object) -> HttpResponse:
        return HttpResponse(200, "{}")


Client("AC1", "token", http_client=Own())
Client("AC1", "token", http_client=Session(), on_response=watch, proxy=False, recording=Recording())
twire.aio.Client("AC1", "token", http_client=AsyncSession(), on_request=[print])
Client(account_sid="AC1", credential_provider=lambda: ("SK1", "secret"))
Client(account_sid="AC1", credential_provider=ClientCredentialProvider("OQ1", "secret"))
Client("SK1", "secret", "AC1", http_client=TwilioHttpClient(timeout=3, max_retries=1))
Client("AC1", "token", http_client=ScriptedTransport().respond(200, {"sid": "SM1"}))
token: str = AccessToken("AC1", "SK1", "secret", grants=[VideoGrant(room="lobby")]).to_jwt(ttl=60)
"""

BAD = {
    "client.messages.create(body='x')": 'Missing positional argument "to"',
    "client.messages.create(to='+1', bodee='x')": 'Unexpected keyword argument "bodee"',
    "client.messages.create(to=1)": 'Argument "to"',
    "client.mesages": "has no attribute",
    "client.messages('SM1').fetch().sid + 1": "Unsupported",
    "client.messages('SM1').create(to='+1')": "has no attribute",
    "async def f1() -> None: await client.messages.create_async(bdy='x')": 'keyword argument "bdy"',
    "async def f2(c: twire.aio.Client) -> None: await c.messages.create(bdy='x')": 'keyword argument "bdy"',
    "async def f3(c: twire.aio.Client) -> None: (await c.messages('SM1').fetch()).sid + 1": "Unsupported",
    "client.messages.create_with_http_info('+1').sid": "has no attribute",
    "Client(http_client=object())": 'Argument "http_client"',
    "Client(credential_provider=lambda: 5)": "Argument",
    "VoiceResponse().gather(num_digits=object())": 'Argument "num_digits"',
}

MADE = ("twire.rest.api.v2010.account.message", "twire.rest.content.v1.content")


def mypy(path: Path) -> str:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", "", str(path)]
    done = subprocess.run(command, cwd=ROOT / "python", capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_programs_for_mypy(tmp_path: Path) -> None:
    lines = [*GOOD.strip().splitlines(), *BAD]
    program = tmp_path / "program.py"
    program.write_text("\n".join(lines) + "\n")
    found = mypy(program).splitlines()
    faults = [line for line in found if ": error:" in line]
    first = len(lines) - len(BAD) + 1
    for number, (source, says) in enumerate(BAD.items(), start=first):
        assert any(f":{number}:" in fault and says in fault for fault in faults), (source, faults)
    assert all(int(fault.split(":")[1]) >= first for fault in faults), faults


def test_programs_for_pyright(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(GOOD + "\n".join(BAD) + "\n")
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "standard"}')
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable]
    command += ["--project", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT / "python", capture_output=True, text=True, check=False)
    found = [each for each in json.loads(done.stdout)["generalDiagnostics"] if each["severity"] == "error"]
    # Modules that are made when they are imported have no file that pyright could find.
    made = [f'Import "{name}" could not be resolved' for name in MADE]
    faults = {each["range"]["start"]["line"] for each in found if each["message"] not in made}
    first = GOOD.count("\n")
    assert faults == set(range(first, first + len(BAD))), found


def test_every_stub_is_right(tmp_path: Path) -> None:
    """stubtest, of all but what is made when it is walked: `test_stubs.py` compares that."""
    chains = "|".join(name for name, _, _ in _twire.domains())
    allowed = tmp_path / "allowed.txt"
    allowed.write_text(
        f"twire\\.(aio|rest)\\.Client\\.({chains})\ntwire\\.rest\\._(typed|awaited)\\..*\n"
        + Path(__file__).with_name("stubtest_allowed.txt").read_text()
    )
    command = [
        sys.executable,
        "-m",
        "mypy.stubtest",
        "twire",
        "--allowlist",
        str(allowed),
        "--ignore-unused-allowlist",
        "--mypy-config-file",
        str(ROOT / "pyproject.toml"),
    ]
    done = subprocess.run(command, cwd=ROOT / "python", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_stubs_are_fresh() -> None:
    command = [sys.executable, str(ROOT / "tools/python_stubs.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_stubs_of_module_paths_are_a_distribution(tmp_path: Path) -> None:
    """twilio-python's module paths are typed with twire-stubs installed, and the rest without it."""
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
    ]
    subprocess.run([*build, "--wheel-dir", tmp_path, ROOT / "packaging/stubs"], check=True)
    site = tmp_path / "site"
    # What the main wheel has: `exclude` in pyproject.toml.
    shutil.copytree(
        ROOT / "python/twire", site / "twire", ignore=shutil.ignore_patterns("*.so", "__pycache__")
    )
    stubs = {str(path.relative_to(site)) for path in site.glob("twire/rest/[a-z]*/**/*.pyi")}
    for path in stubs:
        (site / path).unlink()
    for folder in (site / "twire/rest").glob("[a-z]*/[a-z]*/"):
        shutil.rmtree(folder)
    names = "from twire.rest.api.v2010.account.message import MessageInstance\n"
    program = tmp_path / "program.py"
    program.write_text(
        f"from twire.rest import Client\n{names}"
        "message: MessageInstance = Client().messages('SM1').fetch()\n"
        "sid: int = message.sid\n"
    )
    settings = {"include": [program.name], "extraPaths": [str(site)], "typeCheckingMode": "standard"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))

    def faults() -> tuple[set[int], set[int]]:
        """The lines that pyright and mypy reject, without the checkout's own package."""
        command = [sys.executable, "-m", "basedpyright", "--outputjson", "--project", str(tmp_path)]
        command += ["--pythonpath", str(Path(sys.base_prefix) / "bin/python3")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        found = json.loads(done.stdout)["generalDiagnostics"]
        pyright = {each["range"]["start"]["line"] for each in found if each["severity"] == "error"}
        command = [sys.executable, "-m", "mypy", "--strict", "--no-site-packages", "--config-file", ""]
        environment = {**os.environ, "MYPYPATH": str(site)}
        done = subprocess.run(
            [*command, str(program)],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            env=environment,
        )
        mypy = [line for line in done.stdout.splitlines() if re.match(r"program\.py:\d+: error:", line)]
        return pyright, {int(line.split(":")[1]) - 1 for line in mypy}

    assert faults() == ({1}, {1})
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        assert stubs == {name for name in wheel.namelist() if name.endswith(".pyi")}
        wheel.extractall(site)
    assert faults() == ({3}, {3})


def test_bytecode_is_no_stub(tmp_path: Path) -> None:
    """Python writes it beside the sources, unless PYTHONDONTWRITEBYTECODE is set."""
    sources = shutil.ignore_patterns("*.so", "__pycache__")
    shutil.copytree(ROOT / "python/twire", tmp_path / "python/twire", ignore=sources)
    (tmp_path / "tools").mkdir()
    tool = shutil.copy(ROOT / "tools/python_stubs.py", tmp_path / "tools")
    shutil.copytree(ROOT / "core/descriptions", tmp_path / "core/descriptions")
    for folder in ("rest", "rest/api"):
        bytecode = tmp_path / f"python/twire/{folder}/__pycache__/_client.cpython-311.pyc"
        bytecode.parent.mkdir()
        bytecode.write_bytes(b"\xa7\r\r\n")
    done = subprocess.run([sys.executable, tool, "--check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture(scope="module")
def methods() -> dict[str, int]:
    """How many classes of the stubs have each method."""
    counted: dict[str, int] = {}
    for path in (ROOT / "python/twire/rest/_typed").glob("*.pyi"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef):
                counted[node.name] = counted.get(node.name, 0) + 1
    return counted


def test_stubs_have_every_chain(methods: dict[str, int]) -> None:
    def links(resource: Any, depth: int = 0) -> set[str]:
        found = set()
        for name, member in list(vars(type(resource)).items()):
            if isinstance(member, Link):
                found |= {name} | links(getattr(resource, name))
        for count in getattr(resource, "_calls", {}):
            found |= links(resource(*["x"] * count))
        return found

    client = Client(ACCOUNT, TOKEN)
    for name, _, _ in _twire.domains():
        assert links(getattr(client, name)) <= methods.keys()
    assert methods["create"] > 200
