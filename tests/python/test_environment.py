"""Which variables a client reads. Processes of their own: the catalog's variable is read once."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from conftest import ACCOUNT, ROOT, TOKEN, run

sys.path.append(str(ROOT / "tests"))

from native.interceptor import Interceptor

PROGRAM = f"""
import twire
from twire.rest import Client
from twire.transport import ScriptedTransport

script = ScriptedTransport().respond(201, {{"sid": "SM1", "status": "queued"}})
def client(**settings):
    return Client("{ACCOUNT}", "{TOKEN}", retries=0, connect_timeout=30, **settings)

def refused(**settings):
    try:
        client(**settings)
    except twire.ConfigError as error:
        return "TWIRE_CATALOG" in str(error)

def send(client, **parameters):
    parameters = {{"to": "+15558676543", "body": "hello", **parameters}}
    try:
        return client.messages.create(**parameters).sid
    except twire.TwireError as error:
        return type(error).__name__
"""
FROM = 'from_="+15005550006"'


@pytest.fixture
def interceptor(tmp_path: Path) -> Interceptor:
    if shutil.which("openssl") is None:
        pytest.skip("no openssl")
    return Interceptor(tmp_path)


def printed(program: str, interceptor: Interceptor, **variables: str) -> list[str]:
    env = {
        "HTTPS_PROXY": interceptor.url,
        "NO_PROXY": "",
        "SSL_CERT_FILE": str(interceptor.authority),
        "TWILIO_ACCOUNT_SID": "AC" + "9" * 32,
        "TWILIO_AUTH_TOKEN": "of the environment",
        "TWILIO_PHONE_NUMBER": "+15005550009",
        **variables,
    }
    done = run(PROGRAM + program, **env)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_a_client_reads_the_environment(interceptor: Interceptor) -> None:
    program = 'print(send(client()), send(client(http_client=script)), script.requests[0].url.split("/")[2])'
    assert printed(program, interceptor, TWILIO_REGION="ie1") == ["TLSError", "SM1", "api.ie1.twilio.com"]
    assert (interceptor.tunnels, interceptor.requests) == (1, 0)
    assert printed("print(send(client()))", interceptor) == ["SM1"]
    assert (interceptor.tunnels, interceptor.requests) == (2, 1)
    catalog = str(interceptor.authority)
    assert printed("print(refused())", interceptor, TWIRE_CATALOG=catalog) == ["True"]


def test_a_client_ignores_the_environment(interceptor: Interceptor) -> None:
    program = f"""
ignoring = client(http_client=script, trust_env=False)
print(send(ignoring, {FROM}), script.requests[0].url.split("/")[2], send(ignoring))
print(ignoring.region, ignoring.auth == ("{ACCOUNT}", "{TOKEN}"))
print(send(client(trust_env=False, proxy="{interceptor.url}"), {FROM}))
direct = send(client(trust_env=False, base_url="https://nobody.invalid", timeout=1), {FROM})
print(direct in ("ConnectError", "RequestTimeoutError"))
try:
    Client(trust_env=False)
except twire.ConfigError:
    print("none")
print(Client(trust_env=False, environment={{"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "x"}}).username)
print(send(client(trust_env=True, http_client=script.respond(201, {{"sid": "SM2"}}))))
"""
    variables = {"TWILIO_REGION": "ie1", "TWIRE_CATALOG": str(interceptor.authority)}
    assert printed(program, interceptor, **variables) == [
        *("SM1", "api.twilio.com", "RejectedArgumentError"),
        *("None", "True"),
        "TLSError",
        "True",
        "none",
        "AC1",
        "SM2",
    ]
    assert (interceptor.tunnels, interceptor.requests) == (1, 0)


def test_a_catalog_that_was_read_is_not_forgotten(interceptor: Interceptor) -> None:
    program = "print(refused(), refused(trust_env=False))"
    assert printed(program, interceptor, TWIRE_CATALOG=str(interceptor.authority)) == ["True", "True"]
