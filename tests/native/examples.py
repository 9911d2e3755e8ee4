"""The programs of examples/, as their readers would run them."""

from __future__ import annotations

import json
import os
import re
import subprocess
from urllib.request import urlopen

from native.harness import TARGET, TIMEOUT, WORK, Build, Failed, Results, Sandboxes, run


def examples(results: Results, build: Build, sandboxes: Sandboxes) -> None:
    def notify() -> None:
        program = build.program("example-notify", ["../examples/c/notify.c"], "shared", flags=["-std=c99"])
        said = run([program, "+15558675310,+15558675311", "The cellar is flooded."], sandboxes.start())
        if len(re.findall(r"^SM[0-9a-f]{32} queued$", said, re.MULTILINE)) != 2:
            raise Failed(said)

    def login() -> None:
        program = build.program(
            "example-login", ["../examples/cpp/login.cpp"], "shared", "c++", ["-std=c++11"]
        )
        env = sandboxes.start()
        with subprocess.Popen(
            [program, "+15558675312"],
            env={**os.environ, **env},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            # It asks once the code is on its way.
            process.stdout.read(len("code: "))
            with urlopen(f"{env['TWIRE_BASE_URL']}/_twire/verifications?to=%2B15558675312") as answer:
                code = json.load(answer)["verifications"][0]["code"]
            wrong = "000000" if code != "000000" else "000001"
            said, _ = process.communicate(f"{wrong}\n{code}\n".encode(), timeout=TIMEOUT)
        if process.returncode != 0 or b"wrong" not in said or b"welcome" not in said:
            raise Failed(f"{process.returncode}: {said.decode()}")

    def recipe() -> None:
        program = build.program(
            "example-sandbox-test", ["../examples/c/sandbox_test.c"], "shared", flags=["-std=c99"]
        )
        state = {"XDG_STATE_HOME": str(WORK / "state")}
        said = run(
            [os.environ.get("TWIRE_BIN", str(TARGET / "twire")), "sandbox", "exec", "--", program], state
        )
        if said != "4 passed\n":
            raise Failed(said)

    results.case("examples/c/notify.c", notify)
    results.case("examples/c/sandbox_test.c", recipe)
    results.case("examples/cpp/login.cpp", login)
