"""The headers alone, in every C and C++, and in two units of one program."""

from __future__ import annotations

from native.harness import C_STANDARDS, CXX_STANDARDS, Build, Results, run, tool


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
