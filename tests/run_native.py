#!/usr/bin/env python3
"""Compiles the C and C++ programs of tests/ with the system's tools and runs them.

Each program is compiled with warnings as errors, linked with the shared and with the static library, and
run; some also under valgrind and AddressSanitizer. Programs that need Twilio get a sandbox. The output has
a line for each case and ends with `N passed, N failed, N skipped`. Skipped cases, with the reason, are also
appended to the file that SKIPPED names.

    tests/run_native.py [PATTERN]     runs only cases whose name contains PATTERN
    tests/run_native.py --deep        runs the slow cases: the whole library under sanitizers
    tests/run_native.py --load        runs a million requests and a thousand forks; use an optimised library
    TWIRE_TARGET=target/release       the libraries and the program to test; target/debug by default
    BLESS=1                           writes ffi/abi.xml, the reference dump of the ABI
"""

from __future__ import annotations

import argparse
import sys

from native import analysis, cpp_names, environment, examples, headers, install, load, programs
from native.harness import Build, Results, Sandboxes


def main() -> int:
    arguments = argparse.ArgumentParser(description="C and C++ tests")
    arguments.add_argument("pattern", nargs="?", default="")
    arguments.add_argument("--deep", action="store_true")
    arguments.add_argument("--load", action="store_true")
    options = arguments.parse_args()
    results = Results(options.pattern)
    sandboxes = Sandboxes()
    try:
        build = Build()
        native_programs = programs.Programs(sandboxes)
        if options.load:
            load.cases(results, build)
        elif options.deep:
            analysis.deep(results, native_programs)
        else:
            headers.headers(results, build)
            cpp_names.cases(results)
            programs.cases(results, build, native_programs)
            programs.cplusplus(results, build, native_programs, sandboxes)
            analysis.cases(results, build, native_programs, sandboxes)
            environment.cases(results, build)
            install.packaging(results, build)
            examples.examples(results, build, sandboxes)
    finally:
        sandboxes.stop()
    print(f"{results.passed} passed, {results.failed} failed, {results.skipped} skipped")
    return 1 if results.failed else 0


if __name__ == "__main__":
    sys.exit(main())
