"""Runs the benchmarks of fleets and writes benches/FLEETS.md: `fleets.py TWIRE FLEET_BENCH MODULES ROWS`."""

from __future__ import annotations

import datetime
import os
import pathlib
import platform
import subprocess
import sys

TWIRE, BENCH, MODULES, ROWS = sys.argv[1:5]
HERE = pathlib.Path(__file__).parent


def output(*command: str) -> str:
    print(" ".join(command), file=sys.stderr, flush=True)
    # What was not met is in the text.
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False).stdout


def main() -> None:
    growth = [
        row.split("\t")
        for row in output(sys.executable, str(HERE / "growth.py"), TWIRE, BENCH, ROWS).splitlines()
    ]
    table = "\n".join(f"| {name} | {ours} | {target} | {met} |" for name, ours, _, _, target, met in growth)
    pace = [
        "--workers",
        "64",
        "--rates",
        "1,100,300",
        "--seconds",
        "60",
        "--stops",
        "0",
        "--cuts",
        "0",
        "--twire",
        TWIRE,
    ]
    fleet = str(HERE.parent / "tests/fleet.py")
    calm = output(sys.executable, fleet, *pace, "--kills", "0", "--crashes", "0")
    killed = output(sys.executable, fleet, *pace, "--kills", "30", "--crashes", "3")
    queues = output(sys.executable, str(HERE / "queues.py"), TWIRE, MODULES)
    day = datetime.date.today().isoformat()
    about = f"{platform.system()}, {os.cpu_count()} processors"
    (HERE / "FLEETS.md").write_text(f"""# Measurements of fleets

Written by `make bench-fleet` on {day}: {about}. Workers, PostgreSQL, and the sandbox that
is Twilio share the machine.

## How it grows

`benches/growth.py`

| | twire | target | |
|---|---|---|---|
{table}

## Pace

`tests/fleet.py`: 64 workers, each a process; a fifth of Twilio's answers is late, a tenth fails. What a
killed worker had been given is looked for at Twilio before it is sent, and while PostgreSQL is away nothing
is claimed: then the pace is less. What had been given out when the server went away comes late, into the
share of a later second.

```text
{calm}
{killed.rstrip()}
```

## Beside a queue of jobs

`benches/queues.py`: the same messages, faults and kills. A queue of jobs repeats what it is uncertain of.

{queues}""")


main()
