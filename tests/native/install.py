"""What `make install` puts in place, as a consumer finds it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Callable

from native.harness import ROOT, TARGET, WORK, Build, Failed, Results, run, tool


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
