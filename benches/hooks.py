"""Measures every built-in hook: `hooks.py TWIRE [ROUNDS]` prints lines of NAME, FIGURE, TARGET with tabs.

Twilio cannot be reached. Each hook is started 32 times at once, with what its system passed when it was
recorded; the time is that from start to end, the disk's fsync included. Beside it: two fsyncs of the same
disk, which an enqueue needs, and the start of a program that does nothing.
"""

from __future__ import annotations

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

TWIRE = str(pathlib.Path(sys.argv[1]).resolve())
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 10
HOOKS = pathlib.Path(__file__).parent.parent / "hooks"
AT_ONCE = 32
LIMIT = 50.0


def unescaped(text: str) -> bytes:
    return text.encode("latin-1", "backslashreplace").decode("unicode_escape").encode("latin-1", "replace")


def capture(folder: pathlib.Path) -> tuple[list[bytes], dict[bytes, bytes], bytes] | None:
    """Arguments, variables and standard input of the first recording of a hook."""
    # Mails last: a system that can call a program does.
    for path in sorted(folder.glob("captures/*"), key=lambda path: (".sendmail." in path.name, path)):
        if path.suffix == ".http":
            return [], {}, path.read_bytes().replace(b"\r\n", b"\n").partition(b"\n\n")[2]
        if path.suffix != ".txt":
            continue
        text = path.read_text(errors="replace")
        arguments = text.partition("[argv]")[2].partition("[env]")[0].splitlines()[1:]
        words = [unescaped(line.partition(": ")[2]) for line in arguments[1:]]
        variables = text.partition("[env]")[2].partition("[process]")[0].splitlines()[1:]
        pairs = (line.partition("=") for line in variables)
        env = {name.encode(): unescaped(value) for name, _, value in pairs}
        stdin = path.with_suffix(".stdin")
        return words, env, stdin.read_bytes() if stdin.exists() else b""
    return None


def timed(command: list[bytes], env: dict[bytes, bytes], stdin: bytes) -> list[float]:
    """Milliseconds from start to end of a program that is started AT_ONCE times, ROUNDS times."""
    taken = []
    with tempfile.TemporaryFile() as given, open(os.devnull, "wb") as nothing:
        given.write(stdin)
        given.flush()
        for _ in range(ROUNDS):
            begun = {}
            for _ in range(AT_ONCE):
                # An open file of its own for each: they read from its beginning.
                own = os.open(f"/proc/self/fd/{given.fileno()}", os.O_RDONLY)
                actions = [
                    (os.POSIX_SPAWN_DUP2, own, 0),
                    (os.POSIX_SPAWN_DUP2, nothing.fileno(), 1),
                    (os.POSIX_SPAWN_DUP2, nothing.fileno(), 2),
                ]
                now = time.perf_counter()
                begun[os.posix_spawn(command[0], command, env, file_actions=actions)] = now
                os.close(own)
            while begun:
                pid, _ = os.waitpid(-1, 0)
                taken.append((time.perf_counter() - begun.pop(pid)) * 1000)
    return taken


def p99(times: list[float]) -> float:
    return statistics.quantiles(times, n=100)[98]


def syncs(folder: pathlib.Path) -> list[float]:
    """Milliseconds of two fsyncs: of a file of 300 bytes, and of its folder."""
    taken = []
    place = os.open(folder, os.O_RDONLY)
    for number in range(ROUNDS * 20):
        begun = time.perf_counter()
        file = os.open(folder / str(number), os.O_WRONLY | os.O_CREAT)
        os.write(file, bytes(300))
        os.fdatasync(file)
        os.close(file)
        os.fsync(place)
        taken.append((time.perf_counter() - begun) * 1000)
    os.close(place)
    return taken


def main() -> int:
    missed = False
    with tempfile.TemporaryDirectory(dir="target") as work:
        spool = pathlib.Path(work).resolve() / "spool"
        for name in ("tmp", "new", "bad"):
            (spool / name).mkdir(parents=True)
        config = spool.parent / "twire.toml"
        config.write_text(
            f'[spool]\npath = "{spool}"\nmax_files = 1000000\n[store]\npath = "{spool.parent}/outbox.db"\n'
            '[senders.main]\nfrom = "+15005550006"\n'
        )
        # Nobody listens there.
        account = {"TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "0" * 32}
        unreachable = {"TWIRE_BASE_URL": "http://127.0.0.1:9", "TWIRE_CONFIG": str(config)}
        worker = subprocess.Popen(
            [TWIRE, "outbox", "run"], env=account | unreachable, stderr=subprocess.DEVNULL
        )
        figures: dict[str, list[float]] = {}
        for folder in sorted(path.parent for path in HOOKS.glob("*/hook.toml")):
            found = capture(folder)
            if found is None:
                continue
            words, env, stdin = found
            command = [TWIRE.encode(), b"hook", folder.name.encode(), b"--to", b"+15558676543", *words]
            figures[folder.name] = timed(command, env | {b"TWIRE_SPOOL": str(spool).encode()}, stdin)
        nothing = timed([b"/bin/true"], {}, b"")
        synced = syncs(spool.parent)
        worker.kill()
        worker.wait()
    slowest = max(figures, key=lambda name: p99(figures[name]))
    every = [one for times in figures.values() for one in times]
    for name, times, limit in (
        (f"{len(figures)} hooks, {AT_ONCE} at once: p50", every, None),
        (f"{len(figures)} hooks, {AT_ONCE} at once: p99", every, LIMIT),
        (f"the slowest of them ({slowest}): p99", figures[slowest], LIMIT),
        (f"/bin/true, {AT_ONCE} at once: p99", nothing, None),
        ("two fsyncs of the same disk, alone: p99", synced, None),
    ):
        figure = statistics.median(times) if name.endswith("p50") else p99(times)
        target = "" if limit is None else f"{limit:.0f} ms"
        is_missed = limit is not None and figure > limit
        missed = missed or is_missed
        print(f"{name}\t{figure:.1f} ms\t{target}{'  NOT MET' if is_missed else ''}", flush=True)
    return int(missed)


sys.exit(main())
