"""Runs the benchmarks of each side and writes the table."""

from __future__ import annotations

import datetime
import os
import pathlib
import platform
import resource
import shutil
import statistics
import subprocess
import sys

WORK, LIBRARY, PROGRAM = map(pathlib.Path, sys.argv[1:4])
HERE = pathlib.Path(__file__).parent
NODE = pathlib.Path("target/sdk/node")
ACCOUNT, TOKEN = "AC0123456789abcdef0123456789abcdef", "token-token-token"


def output(*command: str, check: bool = True, **env: str) -> str:
    done = subprocess.run(command, env={**os.environ, **env}, stdout=subprocess.PIPE, check=check, text=True)
    return done.stdout


def lines(*command: str) -> list[list[str]]:
    return [line.split() for line in output(*command).splitlines()]


def deep(library: str, *what: str) -> float:
    return float(output(sys.executable, str(HERE / "deep.py"), library, *what))


def side(library: str, what: str, url: str = "") -> float:
    return float(output(sys.executable, str(HERE / "sides.py"), library, what, url))


def start_cost(library: str, what: str) -> tuple[float, float]:
    """Returns CPU time in milliseconds and memory in bytes of a process; medians of 15 runs."""
    times, sizes = [], []
    for _ in range(15):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        sizes.append(side(library, what))
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append((after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000)
    return statistics.median(times), statistics.median(sizes)


def cpu_model() -> str:
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor()


rows: list[tuple[str, str, str, str, str, bool]] = []


def row(what: str, ours: str, theirs: str, ratio: str, target: str, met: bool) -> None:
    rows.append((what, ours, theirs, ratio, target, met))
    print(f"{what:52} {ours:>12} {theirs:>12} {ratio:>8}  {target:14} {'' if met else 'NOT MET'}", flush=True)


def share(what: str, ours: float, theirs: float, unit: str, part: int | None) -> None:
    """Adds a row with the target that ours is at most 1/`part` of theirs."""
    row(
        what,
        f"{ours:.3g} {unit}",
        f"{theirs:.3g} {unit}",
        f"1/{theirs / ours:.1f}",
        f"1/{part}" if part else "",
        part is None or ours * part <= theirs,
    )


def times(what: str, ours: float, other: float, unit: str, limit: float | None) -> None:
    """Adds a row with the target that ours is at most `limit` times the other."""
    row(
        what,
        f"{ours:.3g} {unit}",
        f"{other:.3g} {unit}",
        f"{ours / other:.2f}",
        f"{limit}" if limit else "",
        limit is None or ours <= limit * other,
    )


print(f"{'':52} {'twire':>12} {'other':>12} {'ratio':>8}  at most")

bare_time, bare_size = start_cost("twire", "nothing")
our_time, our_size = start_cost("twire", "client")
their_time, their_size = start_cost("twilio", "client")
share("import and a client, CPU time", our_time - bare_time, their_time - bare_time, "ms", 15)
megabytes = (our_size - bare_size) / 1e6
row(
    "import and a client, memory",
    f"{megabytes:.1f} MB",
    f"{(their_size - bare_size) / 1e6:.1f} MB",
    "",
    "10 MB",
    megabytes <= 10,
)


def serve(*on: str) -> tuple[subprocess.Popen[str], str]:
    """Starts a server. Returns its process and port."""
    server = subprocess.Popen(
        [*on, WORK / "respond"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    return server, server.stdout.readline().strip()


# The single-threaded C programs share a CPU with their server: waking another CPU, which may or may not
# sleep, costs more than the difference measured.
PIN = ["taskset", "-c", str(max(os.sched_getaffinity(0)))] if shutil.which("taskset") else []
server, port = serve()
pinned, pinned_port = serve(*PIN)
url = f"http://127.0.0.1:{port}"
try:
    mine: dict[str, float] = {}
    for name, what, part in (
        ("messages.create, one thread, CPU time", "create", 6),
        ("messages.create, 16 threads, CPU time", "create16", 8),
    ):
        mine[what] = side("twire", what, url) / 1000
        share(name, mine[what], side("twilio", what, url) / 1000, "µs", part)
    best: dict[str, tuple[float, float]] = {}
    for _ in range(5):
        text = output(
            *PIN,
            str(WORK / "send"),
            pinned_port,
            "4000",
            TWIRE_BASE_URL=f"http://127.0.0.1:{pinned_port}",
            TWILIO_ACCOUNT_SID=ACCOUNT,
            TWILIO_AUTH_TOKEN=TOKEN,
        )
        for line in text.splitlines():
            name, p50, cpu = line.split()
            known = best.get(name, (float("inf"), float("inf")))
            best[name] = (min(known[0], float(p50)), min(known[1], float(cpu)))
    for what, column, limit in (("p50", 0, 2.5), ("CPU time", 1, 3.5)):
        ours, raw = best["twire"][column] / 1000, best["raw"][column] / 1000
        times(f"blocking request from C over a raw exchange, {what}", ours, raw, "µs", limit)
    in_flight = [deep(library, "asyncio", url, "4000") / 1000 for library in ("twire", "twilio")]
    share("64 asyncio requests in flight, CPU time", *in_flight, "µs", 4)
    if (NODE / "node_modules/twilio").is_dir() and shutil.which("node"):
        theirs = dict(lines("node", str(HERE / "requests.cjs"), str(NODE), url, "2000"))
        for name, what, ours in (
            ("messages.create, one after the other, over twilio-node", "one", mine["create"]),
            ("64 asyncio requests in flight, over twilio-node", "in_flight", in_flight[0]),
        ):
            share(name, ours, float(theirs[what]) / 1000, "µs", None)
    else:
        print("skipped: twilio-node's requests: Node or target/sdk/node (make test)")
    ours, theirs = (deep(library, "threads", url, "3200") for library in ("twire", "twilio"))
    row(
        "16 threads from Python, requests a second",
        f"{ours:.0f}",
        f"{theirs:.0f}",
        f"{ours / theirs:.1f}",
        "8 or more",
        ours >= 8 * theirs,
    )
    grown = deep("twire", "requests", url, "100000") / 1e6
    row("memory over 100,000 requests", f"{grown:+.2f} MB", "", "", "flat (1 MB)", grown <= 1)
    native: dict[tuple[str, str], list[str]] = {}
    native_sh = [str(HERE / "native.sh"), str(WORK), port, pinned_port, *PIN]
    for name, what, *figures in lines(*native_sh):
        if name == "skipped":
            print("skipped:", what, *figures)
        else:
            native[name, what] = figures
finally:
    for each in (server, pinned):
        each.stdin.close()  # type: ignore[union-attr]
        each.wait()

for side_by_side, first, second, what, column, limit in (
    ("curl", "twire", "libcurl", "blocking request from C over libcurl, CPU time", 1, 1.0),
    ("cpp", "cpp", "raw", "blocking request from C++ over a raw exchange, p50", 0, None),
):
    if (side_by_side, first) in native:
        ours, other = (float(native[side_by_side, each][column]) / 1000 for each in (first, second))
        times(what, ours, other, "µs", limit)
ours, raw = (float(native["threads", each][0]) for each in ("twire", "raw"))
row(
    "16 threads from C over 16 raw loops, requests a second",
    f"{ours:.0f}",
    f"{raw:.0f}",
    f"{ours / raw:.0%}",
    "60% or more",
    ours >= 0.6 * raw,
)
late = float(native["cancel", "c"][0]) / 1e6
row("a request cancelled from another thread returns within", f"{late:.1f} ms", "", "", "50 ms", late <= 50)
for name, part in (("send", 3), ("validate", 5)):
    if ("go", name) in native:
        ours, theirs = (float(each) / 1000 for each in native["go", name])
        share(f"{name} from Go over twilio-go, CPU time", ours, theirs, "µs", part)
for what, (c, rust) in [(key[1], each) for key, each in native.items() if key[0] == "ffi"]:
    more = float(c) - float(rust)
    row(
        f"{what} through the C ABI, over Rust",
        f"{c} ns",
        f"{rust} ns",
        f"{more:+.0f} ns",
        "+100 ns",
        more <= 100,
    )
for how in ("plain", "tls"):
    if ("cold", how) in native:
        took = float(native["cold", how][0]) / 1e6
        row(f"a C program that sends one message, {how}", f"{took:.1f} ms", "", "", "15 ms", took <= 15)
for what in ("messages.create", "verify"):
    took = deep("twire", "first", what)
    row(f"first request of {what}, CPU time", f"{took:.2f} ms", "", "", "1 ms", took <= 1)
grown = deep("twire", "stream", "100000") / 1e6
row("memory over 100,000 records of stream()", f"{grown:+.2f} MB", "", "", "flat (1 MB)", grown <= 1)

# The required parts of twilio-python's time.
PYTHON = {"validate_5": 20, "validate_25": 20, "say_gather": 6, "menu_6": 8}
webhooks = lines(
    sys.executable,
    str(HERE / "webhook.py"),
    *("--rust", "target/release/examples/webhook_bench"),
    *("--node", str(NODE)),
)
for name, ours, theirs in webhooks:
    language, _, what = name.partition("_")
    mine, other = float(ours) / 1000, float(theirs) / 1000
    if language == "python":
        share(f"{what}, from Python", mine, other, "µs", PYTHON[what])
    elif language == "node":
        share(f"{what}, from Python over twilio-node", mine, other, "µs", None)
    elif what == "parse_10k_mb_s":
        row("parse 10 KB of TwiML, in Rust", f"{ours} MB/s", "", "", "200 MB/s or more", mine >= other)
    elif what == "menu_6":
        row("menu_6, in Rust", f"{mine:.2f} µs", "", "", "1 µs", mine <= other)
    else:
        times(f"{what} over the HMACs alone, in Rust", mine, other, "µs", 3)

for script in ("sandbox.py", "hooks.py"):
    for line in output(sys.executable, str(HERE / script), str(PROGRAM), check=False).splitlines():
        name, figure, target, *_ = [*line.split("\t"), "", ""]
        row(
            name.removesuffix(" NOT MET"),
            figure,
            "",
            "",
            target.removesuffix(" NOT MET"),
            "NOT MET" not in line,
        )

outbox_bench = "target/release/examples/outbox_bench"
for line in output(sys.executable, str(HERE / "outbox.py"), str(PROGRAM), outbox_bench).splitlines():
    *figures, missed = line.split("\t")
    row(*figures, missed != "NOT MET")  # type: ignore[arg-type,misc]

for what, path, limit in (
    ("wheel", next((WORK / "wheels").glob("*.whl")), 2.7),
    ("libtwire.so, stripped", LIBRARY, 4.2),
    ("twire, the sandbox included", PROGRAM, 12.0),
):
    size = path.stat().st_size / 1e6
    row(what, f"{size:.2f} MB", "", "", f"{limit} MB", size <= limit)

outage = output(sys.executable, str(HERE / "outage.py"), str(PROGRAM), check=False)

table = "\n".join(
    f"| {what} | {ours} | {theirs} | {ratio} | {target} | {'yes' if met else '**no**'} |"
    for what, ours, theirs, ratio, target, met in rows
)
(HERE / "RESULTS.md").write_text(
    f"""# Measurements

Written by `make bench`: all sides in one run, against a local server that responds immediately.

Machine: {platform.node()}, {cpu_model()}, {os.cpu_count()} CPUs,
{platform.system()} {platform.release()},
Python {platform.python_version()}. Date: {datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d}.
"Other" is twilio-python 9.13.0 unless the row names another; a raw exchange sends the same bytes on a plain
keep-alive socket. A row without "at most" has no target.

| what | twire | other | ratio | at most | met |
|---|---|---|---|---|---|
{table}

## Sent, doubled, lost

The same alerts to one phone through the same faults (over a third of the requests, some after Twilio has
taken the message), an outage of 8 s, and the same kills (SIGKILL) of the program that sends:
`benches/outage.py`. The other side is `benches/outage/naive.py`.

{outage}"""
)
