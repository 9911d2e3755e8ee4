"""The programs of tests/c and tests/cpp, linked both ways, and what they print: nothing."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from native import matrix, vectors
from native.harness import (
    CXX_STANDARDS,
    INCLUDE,
    ROOT,
    TARGET,
    TIMEOUT,
    WARNINGS,
    WORK,
    Build,
    Failed,
    Results,
    Sandboxes,
    Skipped,
    run,
    silent,
    tool,
)
from native.interceptor import Interceptor

# Programs: what they need beside the library.
PEER = [
    "errors",
    "callbacks",
    "sigpipe",
    "threads",
    "fork",
    "fork_held",
    "cancel",
    "thread_cancel",
    "log",
    "memory",
    "limits",
    "at_exit",
    "oom",
    "downloads",
    "wiped",
    "processes",
    "system_limits",
    "waiting",
]
PURE = ["bad_input", "fakes", "tokens", "outbox"]
CXX_PROGRAMS: list[tuple[str, list[str]]] = [
    ("notify", []),
    ("offline", []),
    ("vectors", []),
    ("returning", ["-fno-exceptions"]),
    ("at_exit", []),
]

# Account, token, number and body that must never be seen.
PLANTED = [
    "AC5ec2e75ec2e75ec2e75ec2e75ec2e7aa",
    "planted-token-7f3a",
    "+15553141592",
    "planted body: see you at nine",
]

# A panic with a backtrace keeps 31 MB of symbols.
QUIET = {"RUST_BACKTRACE": "0"}


class Programs:
    """How a program is called: its arguments and its environment."""

    def __init__(self, sandboxes: Sandboxes) -> None:
        self.sandboxes = sandboxes
        self.vectors = WORK / "vectors.txt"
        with open(self.vectors, "w", encoding="utf-8", newline="\n") as out:
            vectors.write(ROOT / "tests" / "vectors", out)

    def arguments(self, name: str) -> list[str]:
        return [str(self.vectors)] if name == "vectors" else []

    def environment(self, name: str) -> dict[str, str]:
        return {**QUIET, **(self.sandboxes.start() if name == "notify" else {})}


def matrix_source() -> Path:
    """The program of matrix.py, written anew."""
    source = WORK / "matrix.c"
    matrix.write(INCLUDE / "twire.h", source)
    return source


def matrix_program(build: Build, name: str, how: str, flags: list[str]) -> Path:
    flags = [*flags, "-D_GNU_SOURCE", f"-I{ROOT}/tests/c"]
    return build.program(name, [str(matrix_source())], how, flags=flags)


def cases(results: Results, build: Build, programs: Programs) -> None:
    for how in ["shared", "static"]:
        for name in [*PURE, "vectors", *PEER, "notify"]:

            def one(name: str = name, how: str = how) -> None:
                program = build.program(f"{name}-{how}", [f"c/{name}.c"], how, flags=["-std=c11"])
                output = run([program, *programs.arguments(name)], programs.environment(name))
                if name == "vectors":
                    print(f"      {output.strip()}")
                else:
                    silent(output)

            results.case(f"{name}, {how}", one)

    def short_enums() -> None:
        flags = ["-std=c11", "-fshort-enums"]
        silent(run([build.program("short_enums", ["c/short_enums.c"], "shared", flags=flags)]))

    results.case("short_enums, as -fshort-enums has it", short_enums)

    def first_at_exit() -> None:
        program = build.program("at_exit-first", ["c/at_exit.c"], "shared", flags=["-std=c11"])
        silent(run([program, "0"], QUIET))

    results.case("at_exit, where the first request of the process is", first_at_exit)

    for how in ["shared", "static"]:

        def every_argument(how: str = how) -> None:
            met = WORK / "met.txt"
            silent(run([matrix_program(build, f"matrix-{how}", how, ["-std=c11"]), met], QUIET))
            symbols = run(["nm", "-D", "--defined-only", TARGET / "libtwire.so"])
            exported = {line.split()[-1] for line in symbols.splitlines() if "twire_planted" not in line}
            missing = exported ^ set(met.read_text().splitlines())
            if missing or len(exported) < 200:
                raise Failed(f"exported and not called, or the other way round: {sorted(missing)}")

        results.case(f"every argument of every function is wrong, {how}", every_argument)

    def unloaded() -> None:
        program = WORK / "unload"
        source = ROOT / "tests/c/unload.c"
        run(["cc", "-std=c11", *WARNINGS, f"-I{INCLUDE}", source, "-o", program, "-pthread", "-ldl"])
        silent(run([program, build.lib / "libtwire.so.0"]))

    results.case("dlopen and dlclose", unloaded)

    def wiped() -> None:
        tool("openssl")
        with tempfile.TemporaryDirectory() as folder:
            interceptor = Interceptor(Path(folder))
            for how in ["shared", "static"]:
                program = build.program(f"wiped-{how}", ["c/wiped.c"], how, flags=["-std=c11"])
                silent(run([program, interceptor.url, interceptor.authority], QUIET))
            if interceptor.requests != 18:
                raise Failed(f"{interceptor.requests} requests over TLS")

    results.case("wiped, over TLS", wiped)

    def panics() -> None:
        symbols = subprocess.run(
            ["nm", "-D", "--defined-only", TARGET / "libtwire.so"], capture_output=True, check=True
        )
        if b"twire_planted_panic" not in symbols.stdout:
            raise Skipped("the library is no debug build, and has no function that panics")
        for how in ["shared", "static"]:
            program = build.program(f"panics-{how}", ["c/panics.c"], how, flags=["-std=c11"])
            # With and without a backtrace: neither is printed.
            silent(run([program], QUIET))
            silent(run([program], {"RUST_BACKTRACE": "full"}))

    results.case("a function that panics", panics)

    def planted() -> None:
        flags = ["-std=c11", "-DPLANTED", "-DPATIENCE=2"]
        program = build.program("fork_held-planted", ["c/fork_held.c"], "shared", flags=flags)
        done = subprocess.run([program], capture_output=True, text=True, check=False, timeout=TIMEOUT)
        if done.returncode == 0 or "child: status 0xe" not in done.stderr:
            raise Failed(f"not found: {done.returncode}\n{done.stderr[-2000:]}")

    results.case("fork_held finds a fork that does not wait", planted)

    def secret() -> None:
        program = build.program("secrets", ["c/secrets.c"], "shared", flags=["-std=c11"])
        output = run([program, *PLANTED])
        if output.count("message:") < 10 or "log " not in output:
            raise Failed(f"it did not say enough:\n{output}")
        for planted in [*PLANTED, PLANTED[2][1:]]:
            if planted in output:
                raise Failed(f"{planted!r} is in\n{output}")

    results.case("planted secrets", secret)


def cplusplus(results: Results, build: Build, called: Programs, sandboxes: Sandboxes) -> None:
    for compiler in ["g++", "clang++"]:
        for standard in CXX_STANDARDS:
            for name, flags in CXX_PROGRAMS:

                def one(
                    name: str = name,
                    compiler: str = compiler,
                    standard: str = standard,
                    flags: list[str] = flags,
                ) -> None:
                    tool(compiler)
                    out = f"{name}-{compiler}-{standard}"
                    flags = [f"-std={standard}", *flags]
                    program = build.program(out, [f"cpp/{name}.cpp"], "shared", compiler, flags)
                    silent(run([program, *called.arguments(name)], sandboxes.start()))

                results.case(f"{name}.cpp, {compiler} {standard}", one)
