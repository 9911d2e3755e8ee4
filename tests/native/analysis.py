"""Programs under valgrind and sanitizers, and the ABI against its dump."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from native.harness import (
    INCLUDE,
    ROOT,
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
from native.programs import PEER, PURE, QUIET, Programs, matrix_program, matrix_source

# What a sanitizer itself changes: memory, limits, processes and threads.
MEASURING = {"memory", "limits", "oom", "wiped", "processes", "system_limits", "waiting"}

VALGRIND = ["bad_input", "vectors", "errors", "log", "callbacks", "fakes", "tokens", "notify"]

OPTIONS = {
    # The library must leave signals alone, so the sanitizer does too.
    "ASAN_OPTIONS": "detect_leaks=1:handle_segv=0:handle_sigbus=0:handle_sigfpe=0",
    "LSAN_OPTIONS": f"suppressions={ROOT}/tests/native/lsan.suppr:print_suppressions=0",
    "TSAN_OPTIONS": f"suppressions={ROOT}/tests/native/tsan.suppr:exitcode=66",
}

MEMCHECK = [
    "valgrind",
    "-q",
    "--leak-check=full",
    "--errors-for-leak-kinds=definite",
    "--show-leak-kinds=definite",
    "--error-exitcode=99",
    "--child-silent-after-fork=yes",
]


def cases(results: Results, build: Build, programs: Programs, sandboxes: Sandboxes) -> None:
    for name in VALGRIND:

        def checked(name: str = name) -> None:
            tool("valgrind")
            program = build.program(f"{name}-valgrind", [f"c/{name}.c"], "shared", flags=["-std=c11"])
            output = run([*MEMCHECK, program, *programs.arguments(name)], programs.environment(name))
            if name != "vectors":
                silent(output)

        results.case(f"{name}, valgrind", checked)

    def matrix_checked() -> None:
        tool("valgrind")
        program = matrix_program(build, "matrix-valgrind", "shared", ["-std=c11"])
        silent(run([*MEMCHECK, program], QUIET))

    def matrix_sanitized() -> None:
        program = matrix_program(build, "matrix-asan", "shared", sanitizer("address"))
        is_sanitized(program, "__asan_init")
        silent(run([program], {**QUIET, **OPTIONS}))

    results.case("every argument of every function is wrong, valgrind", matrix_checked)
    results.case("every argument of every function is wrong, AddressSanitizer", matrix_sanitized)

    for name in ["notify", "offline"]:

        def checked_too(name: str = name) -> None:
            tool("valgrind")
            out = f"{name}-cpp-valgrind"
            program = build.program(out, [f"cpp/{name}.cpp"], "shared", "c++", ["-std=c++11"])
            silent(run([*MEMCHECK, program], {**QUIET, **sandboxes.start()}))

        results.case(f"{name}.cpp, valgrind", checked_too)

    for name in ["bad_input", "callbacks", "fakes", "tokens", "errors"]:

        def sanitized(name: str = name) -> None:
            flags = sanitizer("address")
            program = build.program(f"{name}-asan", [f"c/{name}.c"], "shared", flags=flags)
            is_sanitized(program, "__asan_init")
            silent(run([program], QUIET))

        results.case(f"{name}, AddressSanitizer", sanitized)

    def valgrind_finds() -> None:
        tool("valgrind")
        program = build.program("planted", ["c/planted.c"], "shared", flags=["-std=c11"])
        finds([*MEMCHECK, program, "overread"], "Invalid read")
        finds([*MEMCHECK, program, "leak"], "definitely lost")

    results.case("valgrind finds what is planted", valgrind_finds)

    def sanitizer_finds() -> None:
        program = build.program("planted-asan", ["c/planted.c"], "shared", flags=sanitizer("address"))
        finds([program, "overread"], "heap-buffer-overflow")
        finds([program, "leak"], "detected memory leaks")

    results.case("AddressSanitizer finds what is planted", sanitizer_finds)

    results.case("the ABI is that of the dump", abi)


def sanitizer(kind: str) -> list[str]:
    """The flags of a sanitizer, where the compiler has it."""
    flags = ["-std=c11", f"-fsanitize={kind}", "-fno-omit-frame-pointer"]
    probe = WORK / f"probe-{kind}"
    done = subprocess.run(
        ["cc", *flags, "-x", "c", "-", "-o", probe], input=b"int main(void) { return 0; }", check=False,
        capture_output=True,
    )  # fmt: skip
    if done.returncode != 0 or subprocess.run([probe], check=False, capture_output=True).returncode != 0:
        raise Skipped(f"the compiler has no {kind} sanitizer")
    return flags


def is_sanitized(binary: Path, symbol: str) -> None:
    """A sanitizer that is not there finds nothing."""
    if symbol not in run(["nm", binary]):
        raise Failed(f"{binary.name} is not sanitized: it has no {symbol}")


def finds(command: list[str | Path], what: str) -> None:
    """A tool that must say this of a program that breaks the rules."""
    done = subprocess.run(
        command, env={**os.environ, **QUIET, **OPTIONS}, capture_output=True, text=True, check=False
    )
    if done.returncode == 0 or what not in done.stdout + done.stderr:
        raise Failed(f"not found: {what}\n{done.returncode}: {done.stderr[-2000:]}")


DUMP = ROOT / "ffi" / "abi.xml"


def abi() -> None:
    """Functions, parameters, members and numbers as they were; additions are fine. BLESS=1 writes the
    dump.

    What is dumped is a library of the header's declarations and nothing behind them: so Rust's own
    types, which no program sees, are no part of it. That the library has what the header declares, a
    test of ffi/ proves.
    """
    tool("abidw")
    header = re.sub(r"/\*.*?\*/", "", (INCLUDE / "twire.h").read_text(), flags=re.DOTALL)
    declared = re.findall(r"^((?:const )?\w+ \*?twire_\w+\([^;{]*\));", header, flags=re.MULTILINE)
    enums = re.findall(r"^\} (twire_\w+);", header, flags=re.MULTILINE)
    if len(declared) < 150 or len(enums) < 5:
        raise Failed(f"the header is not understood: {len(declared)} functions, {len(enums)} types")
    source, library, fresh = WORK / "abi.c", WORK / "libabi.so", WORK / "abi.xml"
    lines = ["#include <stdlib.h>", "#include <twire.h>"]
    lines += [f"{name} twire_has_{name};" for name in enums]
    lines += [f"{function} {{ abort(); }}" for function in declared]
    source.write_text("\n".join(lines) + "\n")
    paths = f"-ffile-prefix-map={WORK}=."
    run(["cc", "-g", paths, "-w", "-shared", "-fPIC", f"-I{INCLUDE}", source, "-o", library])
    run(["abidw", "--no-show-locs", "--no-comp-dir-path", "--no-corpus-path", "--out-file", fresh, library])
    if os.environ.get("BLESS"):
        DUMP.write_text(fresh.read_text())
        return
    compared = subprocess.run(
        ["abidiff", "--no-added-syms", DUMP, fresh], capture_output=True, text=True, check=False
    )
    # 4: something changed; 8: and breaks programs.
    if compared.returncode != 0:
        raise Failed(f"abidiff: {compared.returncode}\n{compared.stdout[-4000:]}{compared.stderr[-1000:]}")


def deep(results: Results, programs: Programs) -> None:
    """The whole library under sanitizers: it is built for them, which takes minutes."""
    for kind, symbol, names in [
        ("address", "__asan_init", ["matrix", *PURE, *(name for name in PEER if name not in MEASURING)]),
        (
            "thread",
            "__tsan_init",
            ["threads", "callbacks", "cancel", "thread_cancel", "log", "fakes", "outbox"],
        ),
    ]:
        instrumented: list[Path] = []
        for name in names:

            def one(
                name: str = name, kind: str = kind, symbol: str = symbol, built: list[Path] = instrumented
            ) -> None:
                if not built:
                    built.append(library(kind, symbol))
                program = instrumented_program(name, kind, symbol, built[0])
                silent(run([program, *programs.arguments(name)], {**QUIET, **OPTIONS}, timeout=1800))

            results.case(f"{name}, the whole library under the {kind} sanitizer", one)

        def proof(kind: str = kind, symbol: str = symbol, built: list[Path] = instrumented) -> None:
            if not built:
                built.append(library(kind, symbol))
            program = instrumented_program("planted", kind, symbol, built[0])
            if kind == "thread":
                finds([program, "race"], "data race")
            else:
                finds([program, "overread"], "heap-buffer-overflow")
                finds([program, "leak"], "detected memory leaks")

        results.case(f"the {kind} sanitizer finds what is planted in the whole library", proof)


def instrumented_program(name: str, kind: str, symbol: str, folder: Path) -> Path:
    """A program, instrumented too. It and the library share the runtime that Rust brings: a compiler's
    own may be older than what Rust asks of it, and that of gcc 12 leaves its allocator locked in a
    child that was forked while another thread allocated."""
    program = WORK / f"{name}-whole-{kind}"
    source = matrix_source() if name == "matrix" else ROOT / f"tests/c/{name}.c"
    compiler, toolchain = ("cc", []) if kind == "address" else (tool("clang"), ["+nightly"])
    libraries = Path(run(["rustc", *toolchain, "--print", "target-libdir"]).strip())
    runtime = next(libraries.glob(f"librustc*_rt.{kind[0]}san.a"), None)
    if runtime is None:
        raise Skipped(f"this Rust has no {kind} sanitizer")
    compiled = program.with_suffix(".o")
    run(
        [
            compiler,
            *sanitizer(kind),
            "-g",
            *(["-D_GNU_SOURCE"] if name == "matrix" else []),
            *WARNINGS,
            f"-I{INCLUDE}",
            f"-I{ROOT}/tests/c",
            "-c",
            source,
            "-o",
            compiled,
        ]
    )
    is_sanitized(compiled, symbol)
    whole = ["-Wl,--whole-archive", runtime, "-Wl,--no-whole-archive", "-rdynamic"]
    link = [f"-L{folder}", "-ltwire", f"-Wl,-rpath,{folder}", "-pthread", "-ldl", "-lm", "-lrt", "-lstdc++"]
    run([compiler, compiled, "-o", program, *whole, *link])
    return program


def library(kind: str, symbol: str) -> Path:
    """libtwire.so, instrumented; a folder that holds it under its SONAME."""
    host = next(
        line.split()[1] for line in run(["rustc", "-vV"]).splitlines() if line.startswith("host:")
    )  # fmt: skip
    target = ROOT / "target" / f"sanitizer-{kind}"
    cargo, env = ["cargo"], {"RUSTFLAGS": f"-Zsanitizer={kind}", "CARGO_TARGET_DIR": str(target)}
    words = ["build", "--quiet", "--locked", "-p", "twire-ffi", "--target", host]
    if kind == "address":
        # Works with the stable compiler.
        env["RUSTC_BOOTSTRAP"] = "1"
    else:
        # The standard library must be instrumented too, or its locks are not seen.
        have = subprocess.run(
            ["rustup", "component", "list", "--toolchain", "nightly"], capture_output=True, check=False
        )
        if b"rust-src (installed)" not in have.stdout:
            raise Skipped("no nightly toolchain with rust-src")
        cargo, words = ["cargo", "+nightly"], [*words, "-Zbuild-std"]
    run([*cargo, *words], env, timeout=3000)
    out = target / host / "debug"
    is_sanitized(out / "libtwire.so", symbol)
    soname = out / "libtwire.so.0"
    soname.unlink(missing_ok=True)
    soname.symlink_to("libtwire.so")
    return out
