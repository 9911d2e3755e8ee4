"""Which variables a client reads: seen by a proxy that stands in for api.twilio.com with a certificate
authority of its own, as an unprivileged user who starts a setuid program would set up."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from native.harness import Build, Failed, Results, Skipped, tool
from native.interceptor import Interceptor

NOBODY = 65534


def cases(results: Results, build: Build) -> None:
    def environment() -> None:
        with tempfile.TemporaryDirectory() as folder:
            check(Path(folder), build)

    results.case("environment of a client and of a setuid program", environment)


def check(folder: Path, build: Build) -> None:
    tool("openssl")
    interceptor = Interceptor(folder)
    catalog = folder / "catalog.bin"
    catalog.write_bytes(b"no catalog")
    program = folder / "environment"
    shutil.copy(build.program("environment", ["c/environment.c"], "static", flags=["-std=gnu11"]), program)
    variables = {"PATH": os.environ["PATH"], "HTTPS_PROXY": interceptor.url,
                 "SSL_CERT_FILE": str(interceptor.authority)}  # fmt: skip
    spoiled = {**variables, "TWIRE_CATALOG": str(catalog)}
    credentials = {"TWILIO_ACCOUNT_SID": "AC0123456789abcdef0123456789abcdef", "TWILIO_AUTH_TOKEN": "token"}

    def status(words: list[str], env: dict[str, str], user: int | None = None) -> tuple[str, str]:
        done = subprocess.run(
            [program, *words], env=env, user=user, capture_output=True, text=True, timeout=300, check=False
        )
        if done.returncode != 0 or len(done.stdout.split()) != 2:
            raise Failed(f"{words}: {done.returncode}\n{done.stdout}{done.stderr}")
        secure, name = done.stdout.split()
        return secure, name

    def expect(what: str, is_good: bool) -> None:
        if not is_good:
            raise Failed(f"{what}: {interceptor.tunnels} tunnels, {interceptor.requests} requests")

    expect("an ordinary program is intercepted", status(["new"], variables) == ("0", "ok"))
    expect("which the proxy sees", (interceptor.tunnels, interceptor.requests) == (1, 1))
    expect("an ordinary program reads the catalog", status(["new"], spoiled) == ("0", "config"))
    expect("without the environment", status(["no-env"], spoiled)[1] not in ("ok", "config"))
    expect("there is no proxy", interceptor.tunnels == 1)
    expect("and no authority", status(["proxy", interceptor.url], spoiled) == ("0", "tls"))
    expect("though there is a proxy", (interceptor.tunnels, interceptor.requests) == (2, 1))

    if os.geteuid() != 0:
        raise Skipped("the part about setuid needs root")
    folder.chmod(0o755)
    program.chmod(0o4755)
    secure, name = status(["no-env"], {}, NOBODY)
    if secure != "1":
        raise Skipped("the file system of temporary files has no setuid")
    for words in (["new"], ["no-env"]):
        secure, name = status(words, spoiled, NOBODY)
        expect(f"a setuid program, {words}: {name}", name not in ("ok", "config"))
    expect("a setuid program has no environment",
           status(["from-env"], {**variables, **credentials}, NOBODY) == ("1", "config"))  # fmt: skip
    expect("and is not intercepted", (interceptor.tunnels, interceptor.requests) == (2, 1))
