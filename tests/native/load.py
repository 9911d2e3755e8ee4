"""Programs that take an argument for how much they do, with a lot of it; for the optimised library."""

from __future__ import annotations

from native.harness import Build, Results, run, silent
from native.programs import QUIET

# Program, how much, and what that is.
LOADS = [
    ("memory", 1_000_000, "sends, validations and documents: alone, from 16 threads, with clients that go"),
    ("fork", 1_000, "forks under load"),
    ("threads", 2_000, "calls of each of 64 threads"),
    ("sigpipe", 3_000, "resets and as many idle ends"),
]


def cases(results: Results, build: Build) -> None:
    for name, count, what in LOADS:

        def one(name: str = name, count: int = count) -> None:
            program = build.program(f"{name}-deep", [f"c/{name}.c"], "shared", flags=["-std=c11", "-O2"])
            silent(run([program, str(count)], QUIET, timeout=3600))

        results.case(f"{name}, {count} {what}", one)
