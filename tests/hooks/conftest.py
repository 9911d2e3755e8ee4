"""Fixtures: a sandbox, a machine whose daemons call out, and the PAM module with a driver for it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from harness import ROOT, TARGET, Sandbox, skip
from host import Host, hosted


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox of the test's own."""
    sandbox = Sandbox("--seed", "1")
    yield sandbox
    sandbox.stop()


@pytest.fixture
def host(sandbox: Sandbox, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Host]:
    """Real daemons call out here. A test starts one, makes it fire, and waits for the words on the phone.
    tests/hooks/install.sh installs them; what is missing is skipped."""
    if os.getuid() != 0:
        skip(request.node.name, "daemons need root")
    with hosted(tmp_path, sandbox) as host:
        yield host


@pytest.fixture(scope="session")
def pam(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The PAM module and the driver, built."""
    return build_pam(tmp_path_factory.mktemp("pam"), "-O2")


@pytest.fixture(scope="session")
def pam_sanitized(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The same, built with the sanitizers of addresses, leaks and undefined behaviour."""
    flags = ["-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer"]
    folder = tmp_path_factory.mktemp("pam-sanitized")
    probe = ["cc", *flags, "-x", "c", "-", "-o", str(folder / "probe")]
    main = b"int main(void) { return 0; }"
    if subprocess.run(probe, input=main, capture_output=True, check=False).returncode != 0:
        skip("pam with sanitizers", "the compiler has none")
    return build_pam(folder, *flags)


def build_pam(folder: Path, *flags: str) -> tuple[Path, Path]:
    """The PAM module and the driver, built with these flags."""
    if not Path("/usr/include/security/pam_modules.h").exists():
        skip("pam", "libpam0g-dev is not installed")
    module, driver = folder / "pam_twire.so", folder / "driver"
    build = [str(ROOT / "packaging/pam.sh"), str(TARGET), str(folder)]
    subprocess.run(build, env=os.environ | {"CFLAGS": " ".join([*flags, "-g"])}, check=True)
    strict = [*flags, "-g", "-Wall", "-Wextra", "-Werror", "-std=c11"]
    subprocess.run(
        ["cc", *strict, "-o", str(driver), str(ROOT / "tests/hooks/pam_driver.c"), "-lpam"], check=True
    )
    return module, driver
