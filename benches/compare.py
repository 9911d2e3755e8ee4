"""Runs both sides of every comparison and writes the table."""

from __future__ import annotations

import datetime
import os
import pathlib
import platform
import resource
import statistics
import subprocess
import sys

WORK, LIBRARY = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
HERE = pathlib.Path(__file__).parent
ACCOUNT, TOKEN = "AC0123456789abcdef0123456789abcdef", "token-token-token"


def output(*command: str, **env: str) -> str:
    done = subprocess.run(command, env={**os.environ, **env}, stdout=subprocess.PIPE, check=True, text=True)
    return done.stdout


def side(library: str, what: str, url: str = "") -> float:
    return float(output(sys.executable, str(HERE / "sides.py"), library, what, url))


def start_cost(library: str, what: str) -> tuple[float, float]:
    """Processor milliseconds and bytes of a whole process; medians of 15."""
    times, sizes = [], []
    for _ in range(15):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        sizes.append(side(library, what))
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append((after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000)
    return statistics.median(times), statistics.median(sizes)


def processor() -> str:
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor()


rows: list[tuple[str, str, str, str, str, bool]] = []


def row(what: str, ours: str, theirs: str, ratio: str, target: str, met: bool) -> None:
    rows.append((what, ours, theirs, ratio, target, met))
    print(f"{what:52} {ours:>12} {theirs:>12} {ratio:>8}  {target:14} {'' if met else 'NOT MET'}", flush=True)


def share(what: str, ours: float, theirs: float, unit: str, part: int) -> None:
    row(
        what,
        f"{ours:.3g} {unit}",
        f"{theirs:.3g} {unit}",
        f"1/{theirs / ours:.1f}",
        f"1/{part}",
        ours * part <= theirs,
    )


print(f"{'':52} {'twire':>12} {'other':>12} {'ratio':>8}  at most")

bare_time, bare_size = start_cost("twire", "nothing")
our_time, our_size = start_cost("twire", "client")
their_time, their_size = start_cost("twilio", "client")
share("import and a client, processor time", our_time - bare_time, their_time - bare_time, "ms", 15)
megabytes = (our_size - bare_size) / 1e6
row(
    "import and a client, memory",
    f"{megabytes:.1f} MB",
    f"{(their_size - bare_size) / 1e6:.1f} MB",
    "",
    "10 MB",
    megabytes <= 10,
)

server = subprocess.Popen([WORK / "answer"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
assert server.stdout is not None
port = server.stdout.readline().strip()
url = f"http://127.0.0.1:{port}"
try:
    for name, what, part in (
        ("messages.create, one thread, processor time", "create", 6),
        ("messages.create, 16 threads, processor time", "create16", 8),
    ):
        share(name, side("twire", what, url) / 1000, side("twilio", what, url) / 1000, "µs", part)
    best: dict[str, tuple[float, float]] = {}
    for _ in range(5):
        text = output(
            str(WORK / "send"),
            port,
            "4000",
            TWIRE_BASE_URL=url,
            TWILIO_ACCOUNT_SID=ACCOUNT,
            TWILIO_AUTH_TOKEN=TOKEN,
        )
        for line in text.splitlines():
            name, p50, cpu = line.split()
            known = best.get(name, (float("inf"), float("inf")))
            best[name] = (min(known[0], float(p50)), min(known[1], float(cpu)))
    for what, at, most in (("p50", 0, 2.5), ("processor time", 1, 3.5)):
        ours, raw = best["twire"][at] / 1000, best["raw"][at] / 1000
        row(
            f"blocking call from C over a raw exchange, {what}",
            f"{ours:.1f} µs",
            f"{raw:.1f} µs",
            f"{ours / raw:.2f}",
            f"{most}",
            ours <= most * raw,
        )
finally:
    server.stdin.close()  # type: ignore[union-attr]
    server.wait()

for name, what, part in (("validate 5 parameters", "validate", 15), ("Say + Gather document", "document", 6)):
    share(f"{name}, from Python", side("twire", what) / 1000, side("twilio", what) / 1000, "µs", part)

for what, path, most in (
    ("wheel", next((WORK / "wheels").glob("*.whl")), 2.5),
    ("libtwire.so, stripped", LIBRARY, 4.0),
):
    size = path.stat().st_size / 1e6
    row(what, f"{size:.2f} MB", "", "", f"{most} MB", size <= most)

table = "\n".join(
    f"| {what} | {ours} | {theirs} | {ratio} | {target} | {'yes' if met else '**no**'} |"
    for what, ours, theirs, ratio, target, met in rows
)
(HERE / "RESULTS.md").write_text(
    f"""# Measurements

Written by `make bench`: both sides in one run, against one local server that answers at once.

Machine: {platform.node()}, {processor()}, {os.cpu_count()} processors,
{platform.system()} {platform.release()},
Python {platform.python_version()}. Date: {datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d}.
"Other" is twilio-python 9.13.0; for the calls from C it is a keep-alive exchange of the same
bytes on a plain socket.

| what | twire | other | ratio | at most | met |
|---|---|---|---|---|---|
{table}
"""
)
