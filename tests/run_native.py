#!/usr/bin/env python3
"""Compiles the C and C++ programs of tests/ with the system's tools and runs them.

Each is compiled with warnings as errors, linked with the shared and with the static library, and run;
some also under valgrind and AddressSanitizer. Those that need Twilio get a sandbox that is started
here. Prints a line for each case, and `N passed, N failed, N skipped` at the end; a skipped case
says why, also in the file that SKIPPED names.

    tests/run_native.py [PATTERN]     only cases whose name contains PATTERN
    tests/run_native.py --deep        what takes long: the whole library under sanitizers
    tests/run_native.py --load        a million calls, a thousand forks; best with an optimised library
    TWIRE_TARGET=target/release       the libraries and the program to test; target/debug by default
    BLESS=1                           writes ffi/abi.xml, the dump that the ABI is compared with
"""

from __future__ import annotations

import argparse
import sys

from native import analysis, examples, headers, install, load, programs
from native.harness import Build, Results, Sandboxes


def main() -> int:
    arguments = argparse.ArgumentParser(description="C and C++ tests")
    arguments.add_argument("pattern", nargs="?", default="")
    arguments.add_argument("--deep", action="store_true")
    arguments.add_argument("--load", action="store_true")
    chosen = arguments.parse_args()
    results = Results(chosen.pattern)
    sandboxes = Sandboxes()
    try:
        build = Build()
        called = programs.Programs(sandboxes)
        if chosen.load:
            load.cases(results, build)
        elif chosen.deep:
            analysis.deep(results, called)
        else:
            headers.headers(results, build)
            programs.cases(results, build, called)
            programs.cplusplus(results, build, called, sandboxes)
            analysis.cases(results, build, called, sandboxes)
            install.packaging(results, build)
            examples.examples(results, build, sandboxes)
    finally:
        sandboxes.stop()
    print(f"{results.passed} passed, {results.failed} failed, {results.skipped} skipped")
    return 1 if results.failed else 0


if __name__ == "__main__":
    sys.exit(main())
