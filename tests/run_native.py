#!/usr/bin/env python3
"""Compiles the C and C++ programs of tests/ with the system's tools and runs them.

Each is compiled with warnings as errors, linked with the shared and with the static library, and run;
some also under valgrind and AddressSanitizer. Those that need Twilio get a sandbox that is started
here. Prints a line for each case, and `N passed, N failed, N skipped` at the end; a skipped case
says why, also in the file that SKIPPED names.

    tests/run_native.py [PATTERN]     only cases whose name contains PATTERN
    TWIRE_TARGET=target/release       the libraries and the program to test; target/debug by default
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Callable
from urllib.request import urlopen

import native_vectors

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / os.environ.get("TWIRE_TARGET", "target/debug")
WORK = ROOT / "target" / "native"
INCLUDE = ROOT / "include"
WARNINGS = ["-Wall", "-Wextra", "-pedantic", "-Werror"]
TIMEOUT = 300

C_STANDARDS = ["c99", "c11", "gnu89"]
CXX_STANDARDS = ["c++11", "c++20"]

# Programs: what they need beside the library.
PEER = ["errors", "callbacks", "sigpipe", "threads", "thread_cancel", "fork", "cancel", "log"]
PURE = ["bad_input", "memory", "fakes", "tokens"]
VALGRIND = ["bad_input", "vectors", "errors", "log", "callbacks", "fakes", "tokens", "notify"]

# Account, token, number and body that must never be seen.
PLANTED = [
    "AC5ec2e75ec2e75ec2e75ec2e75ec2e7aa",
    "planted-token-7f3a",
    "+15553141592",
    "planted body: see you at nine",
]

MEMCHECK = [
    "valgrind",
    "-q",
    "--leak-check=full",
    "--errors-for-leak-kinds=definite",
    "--show-leak-kinds=definite",
    "--error-exitcode=99",
    "--child-silent-after-fork=yes",
]


class Failed(Exception):
    """A case that failed, with what to show."""


class Skipped(Exception):
    """A case that cannot run here, with the reason."""


class Results:
    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.passed, self.failed, self.skipped = 0, 0, 0

    def case(self, name: str, body: Callable[[], None]) -> None:
        if self.pattern not in name:
            return
        try:
            body()
        except Skipped as why:
            self.skipped += 1
            print(f"skip  {name}: {why}", flush=True)
            if "SKIPPED" in os.environ:
                with open(os.environ["SKIPPED"], "a", encoding="utf-8") as file:
                    file.write(f"native {name}: {why}\n")
        except Failed as why:
            self.failed += 1
            print(f"FAIL  {name}\n{why}", flush=True)
        else:
            self.passed += 1
            print(f"pass  {name}", flush=True)


def run(command: list[str | Path], env: dict[str, str] | None = None, timeout: int = TIMEOUT) -> str:
    """Runs a program that must end with 0, and returns what it printed."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            env={**os.environ, **(env or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        output = (late.stdout or b"").decode(errors="replace")
        raise Failed(f"{words[0]}: not done after {timeout} s\n{output}") from None
    output = done.stdout.decode(errors="replace")
    if done.returncode != 0:
        raise Failed(f"{' '.join(words[:12])}: {done.returncode}\n{output[-6000:]}")
    return output


def tool(*names: str) -> str:
    for name in names:
        if shutil.which(name):
            return name
    raise Skipped(f"no {names[0]}")


def static_libraries() -> list[str]:
    """What a program that links statically needs, as rustc says."""
    done = subprocess.run(
        ["rustc", "--crate-type", "staticlib", "--print", "native-static-libs", "-o", WORK / "empty.a", "-"],
        input=b"",
        capture_output=True,
        check=True,
    )
    found = re.search(rb"native-static-libs: (.*)", done.stderr)
    if found is None:
        raise Failed("rustc names no libraries")
    return found.group(1).decode().split()


class Build:
    """The libraries, and programs linked with them."""

    def __init__(self) -> None:
        self.lib = WORK / "lib"
        self.lib.mkdir(parents=True, exist_ok=True)
        for name in ["libtwire.so", "libtwire.so.0"]:
            (self.lib / name).unlink(missing_ok=True)
            (self.lib / name).symlink_to(TARGET / "libtwire.so")
        self.static = TARGET / "libtwire.a"
        self.private = static_libraries()
        self.shared = [f"-L{self.lib}", "-ltwire", f"-Wl,-rpath,{self.lib}", "-pthread"]

    def program(
        self, name: str, sources: list[str], how: str, compiler: str = "cc", flags: list[str] | None = None
    ) -> Path:
        out = WORK / name
        command: list[str | Path] = [compiler, *(flags or []), "-g", *WARNINGS, f"-I{INCLUDE}"]
        command += [ROOT / "tests" / source for source in sources]
        command += ["-o", out]
        if how == "shared":
            command += self.shared
        else:
            command += [
                "-Wl,--gc-sections",
                self.static if how == "static" else WORK / how,
                "-pthread",
                *self.private,
            ]
        run([*command, "-ldl"])
        return out


class Sandboxes:
    """`twire sandbox`, one for each case, so that none sees another's messages. They end with this."""

    def __init__(self) -> None:
        self.processes: list[subprocess.Popen[bytes]] = []

    def start(self) -> dict[str, str]:
        program = TARGET / "twire"
        if not program.exists():
            raise Failed(f"{program} is not built")
        process = subprocess.Popen(
            [program, "sandbox", "--listen", "127.0.0.1:0", "--json", "--until-stdin-closes"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.processes.append(process)
        assert process.stdout is not None
        facts = json.loads(process.stdout.readline())
        return {
            "TWIRE_BASE_URL": facts["url"],
            "TWILIO_ACCOUNT_SID": facts["account_sid"],
            "TWILIO_AUTH_TOKEN": facts["auth_token"],
            "TWILIO_PHONE_NUMBER": facts["phone_number"],
            "TWILIO_VERIFY_SERVICE_SID": facts["verify_service_sid"],
            "TWILIO_API_KEY": "",
            "TWILIO_API_SECRET": "",
            "TWILIO_MESSAGING_SERVICE_SID": "",
            "TWILIO_REGION": "",
            "TWILIO_EDGE": "",
        }

    def stop(self) -> None:
        for process in self.processes:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.close()
            process.wait(timeout=30)
            process.stdout.close()
        self.processes.clear()


def silent(output: str) -> None:
    """The library never prints, and a program that passes has nothing to say."""
    if output:
        raise Failed(f"it printed:\n{output}")


def headers(results: Results, build: Build) -> None:
    for compiler in ["gcc", "clang"]:
        for standard in C_STANDARDS:

            def c_alone(compiler: str = compiler, standard: str = standard) -> None:
                tool(compiler)
                name = f"header-{compiler}-{standard}"
                run([build.program(name, ["c/header_alone.c"], "shared", compiler, [f"-std={standard}"])])

            results.case(f"header alone, {compiler} {standard}", c_alone)
    for compiler in ["g++", "clang++"]:
        for standard in CXX_STANDARDS:
            for exceptions in ["", "-fno-exceptions"]:

                def cxx_alone(
                    compiler: str = compiler, standard: str = standard, extra: str = exceptions
                ) -> None:
                    tool(compiler)
                    flags = [f"-std={standard}", *([extra] if extra else [])]
                    name = f"header-{compiler}-{standard}{extra}"
                    run([build.program(name, ["cpp/header_alone.cpp"], "shared", compiler, flags)])

                results.case(f"headers alone, {compiler} {standard} {exceptions}".rstrip(), cxx_alone)

    def units() -> None:
        run([build.program("units", ["c/units_a.c", "c/units_b.c"], "shared", flags=["-std=c99"])])

    results.case("header in two units", units)


def programs(results: Results, build: Build, sandboxes: Sandboxes) -> None:
    vectors = WORK / "vectors.txt"
    with open(vectors, "w", encoding="utf-8", newline="\n") as out:
        native_vectors.write(ROOT / "tests" / "vectors", out)

    def arguments(name: str) -> list[str]:
        return [str(vectors)] if name == "vectors" else []

    def environment(name: str) -> dict[str, str]:
        # A panic with a backtrace keeps 31 MB of symbols.
        return {"RUST_BACKTRACE": "0", **(sandboxes.start() if name == "notify" else {})}

    built: dict[str, Path] = {}
    for how in ["shared", "static"]:
        for name in [*PURE, "vectors", *PEER, "notify"]:

            def one(name: str = name, how: str = how) -> None:
                program = build.program(f"{name}-{how}", [f"c/{name}.c"], how, flags=["-std=c11"])
                built[f"{name}-{how}"] = program
                output = run([program, *arguments(name)], environment(name))
                if name == "vectors":
                    print(f"      {output.strip()}")
                else:
                    silent(output)

            results.case(f"{name}, {how}", one)

    def every_function() -> None:
        met = WORK / "met.txt"
        run([build.program("bad_input-met", ["c/bad_input.c"], "shared"), met])
        listed = {line for line in (ROOT / "ffi/abi.txt").read_text().splitlines() if line and line[0] != "#"}
        missing = listed - set(met.read_text().splitlines())
        if missing:
            raise Failed(f"not met: {sorted(missing)}")

    results.case("bad_input meets every function", every_function)

    for name in VALGRIND:

        def checked(name: str = name) -> None:
            tool("valgrind")
            program = build.program(f"{name}-valgrind", [f"c/{name}.c"], "shared", flags=["-std=c11"])
            run([*MEMCHECK, program, *arguments(name)], environment(name))

        results.case(f"{name}, valgrind", checked)

    def sanitized() -> None:
        flags = ["-std=c11", "-fsanitize=address", "-fno-omit-frame-pointer"]
        try:
            program = build.program("bad_input-asan", ["c/bad_input.c"], "shared", flags=flags)
        except Failed as why:
            raise Skipped("no AddressSanitizer") from why
        if "__asan_init" not in run(["nm", program]):
            raise Failed("the program is not sanitized")
        run([program], {"RUST_BACKTRACE": "0"})

    results.case("bad_input, AddressSanitizer", sanitized)

    def unloaded() -> None:
        program = WORK / "unload"
        source = ROOT / "tests/c/unload.c"
        run(["cc", "-std=c11", *WARNINGS, f"-I{INCLUDE}", source, "-o", program, "-pthread", "-ldl"])
        silent(run([program, build.lib / "libtwire.so.0"]))

    results.case("dlopen and dlclose", unloaded)

    def secret() -> None:
        program = build.program("secrets", ["c/secrets.c"], "shared", flags=["-std=c11"])
        output = run([program, *PLANTED])
        if output.count("message:") < 10 or "log " not in output:
            raise Failed(f"it did not say enough:\n{output}")
        for planted in [*PLANTED, PLANTED[2][1:]]:
            if planted in output:
                raise Failed(f"{planted!r} is in\n{output}")

    results.case("planted secrets", secret)


def cplusplus(results: Results, build: Build, sandboxes: Sandboxes) -> None:
    for compiler in ["g++", "clang++"]:
        for standard in CXX_STANDARDS:
            for name, flags in [("notify", []), ("offline", []), ("returning", ["-fno-exceptions"])]:

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
                    silent(run([program], sandboxes.start()))

                results.case(f"{name}.cpp, {compiler} {standard}", one)

    for name in ["notify", "offline"]:

        def checked(name: str = name) -> None:
            tool("valgrind")
            out = f"{name}-cpp-valgrind"
            program = build.program(out, [f"cpp/{name}.cpp"], "shared", "c++", ["-std=c++11"])
            silent(run([*MEMCHECK, program], {"RUST_BACKTRACE": "0", **sandboxes.start()}))

        results.case(f"{name}.cpp, valgrind", checked)


def packaging(results: Results, build: Build) -> None:
    def localized() -> None:
        tool("objcopy")
        run([ROOT / "packaging/localize.sh", build.static, WORK / "localized.a"])
        symbols = run(["readelf", "-sW", WORK / "localized.a"])
        rows = [line.split() for line in symbols.splitlines()]
        seen = {row[7] for row in rows if len(row) == 8 and row[4] in ("GLOBAL", "WEAK") and row[6] != "UND"}
        foreign = [name for name in seen if not name.startswith("twire_")]
        if foreign or len(seen) < 100:
            raise Failed(f"{len(seen)} symbols, of which foreign: {sorted(foreign)[:20]}")
        run([build.program("bad_input-localized", ["c/bad_input.c"], "localized.a")])

    results.case("static library shows only twire_*", localized)

    def installed(body: Callable[[Path, dict[str, str]], None]) -> Callable[[], None]:
        """A case in a prefix that the libraries are freshly installed into."""

        def case() -> None:
            prefix = WORK / "prefix"
            shutil.rmtree(prefix, ignore_errors=True)
            run([ROOT / "packaging/install.sh"], {"BUILD": str(TARGET), "PREFIX": str(prefix), "DESTDIR": ""})
            lib = prefix / "lib"
            body(prefix, {"PKG_CONFIG_PATH": str(lib / "pkgconfig"), "LD_LIBRARY_PATH": str(lib)})

        return case

    source = ROOT / "tests/c/bad_input.c"

    def plain_line(prefix: Path, env: dict[str, str]) -> None:
        program = WORK / "installed-plain"
        run(["cc", source, "-o", program, f"-I{prefix}/include", f"-L{prefix}/lib", "-ltwire"])
        run([program], env)

    def pkg_config(prefix: Path, env: dict[str, str]) -> None:
        tool("pkg-config")

        def words(*options: str) -> list[str | Path]:
            return [*run(["pkg-config", *options, "twire"], env).split()]

        shared, static = WORK / "installed-shared", WORK / "installed-static"
        run(["cc", source, "-o", shared, *words("--cflags", "--libs")])
        run([shared], env)
        run(["cc", source, "-o", static, *words("--cflags"), *words("--variable=static_libs")])
        run([static])
        version = run(["pkg-config", "--modversion", "twire"], env).strip()
        if f'"{version}"' not in (prefix / "include/twire.h").read_text():
            raise Failed(f"twire.pc has version {version}, the header another")

    def cmake(prefix: Path, env: dict[str, str]) -> None:
        tool("cmake")
        project, out = WORK / "consumer", WORK / "consumer-build"
        shutil.rmtree(out, ignore_errors=True)
        project.mkdir(exist_ok=True)
        (project / "CMakeLists.txt").write_text(
            "cmake_minimum_required(VERSION 3.10)\nproject(consumer C)\nfind_package(twire REQUIRED)\n"
            f"add_executable(shared {source})\ntarget_link_libraries(shared PRIVATE twire::twire)\n"
            f"add_executable(static {source})\ntarget_link_libraries(static PRIVATE twire::static)\n"
        )
        run(["cmake", "-S", project, "-B", out, f"-DCMAKE_PREFIX_PATH={prefix}"])
        run(["cmake", "--build", out])
        run([out / "shared"], env)
        run([out / "static"])

    results.case("installed, plain cc line", installed(plain_line))
    results.case("installed, pkg-config", installed(pkg_config))
    results.case("installed, CMake", installed(cmake))


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


def main() -> int:
    results = Results(sys.argv[1] if len(sys.argv) > 1 else "")
    sandboxes = Sandboxes()
    try:
        build = Build()
        headers(results, build)
        programs(results, build, sandboxes)
        cplusplus(results, build, sandboxes)
        packaging(results, build)
        examples(results, build, sandboxes)
    finally:
        sandboxes.stop()
    print(f"{results.passed} passed, {results.failed} failed, {results.skipped} skipped")
    return 1 if results.failed else 0


if __name__ == "__main__":
    sys.exit(main())
