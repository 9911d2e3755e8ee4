"""How an outbox on PostgreSQL grows: `growth.py TWIRE FLEET_BENCH [ROWS,...] [SECONDS]` prints lines of NAME,
FIGURE, OTHER, RATIO, TARGET and `NOT MET` or nothing, separated by tabs.

Claims a second and how long a claim takes, with so many deliveries in the store, of which 50,000 wait (in a
smaller one: nine of ten, for a second), and with so many workers, each a process, on 16 senders without a
limit. A claim takes up to 8 deliveries, and the worker settles them before the next. Enqueueing is
`twire.notify` by SQL, a transaction each, and in batches of 500. The PostgreSQL syncs to the disk.
"""

from __future__ import annotations

import contextlib
import os
import pathlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests"))

from postgres import Postgres  # noqa: E402

TWIRE, BENCH = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:3])
SIZES = [int(n) for n in (sys.argv[3] if len(sys.argv) > 3 else "10000,1000000").split(",")]
SECONDS = float(sys.argv[4]) if len(sys.argv) > 4 else 5.0
WORKERS, SENDERS, READY = (1, 8, 64), 16, 50_000
DATABASE = "growth"


def line(name: str, ours: str, target: str = "", met: bool = True) -> None:
    print(name, ours, "", "", target, "" if met else "NOT MET", sep="\t", flush=True)


def percentile(values: list[int], percent: int) -> float:
    return sorted(values)[min(len(values) * percent // 100, len(values) - 1)] / 1000 if values else 0.0


def fill(database: Postgres, state: str, count: int) -> None:
    """Copies what was seeded."""
    names = database.psql(
        "select string_agg(quote_ident(column_name), ', ') from information_schema.columns "
        "where table_schema = 'twire' and table_name = 'deliveries' "
        "and column_name not in ('id', 'state', 'mark', 'sid')",
        DATABASE,
    )
    while count > 0:
        part = min(count, 200_000)
        database.psql(
            f"insert into twire.deliveries ({names}, state, mark, sid) "
            f"select {names}, '{state}', n::text, 'SM' || n "
            f"from twire.deliveries d, generate_series(1, {part // SENDERS}) n where d.id <= {SENDERS}",
            DATABASE,
        )
        count -= part


@contextlib.contextmanager
def without_indexes(database: Postgres) -> Iterator[None]:
    """A table that is filled without its indexes, which are made then, takes a fraction of the time."""
    rows = database.psql(
        "select indexrelid::regclass, pg_get_indexdef(indexrelid) from pg_index "
        "where indrelid = 'twire.deliveries'::regclass and not indisprimary",
        DATABASE,
    )
    indexes = dict(row.split("|", 1) for row in rows.splitlines())
    database.psql("".join(f"drop index {name};" for name in indexes), DATABASE)
    yield
    memory = "set maintenance_work_mem = '1GB';"
    database.psql(memory + "".join(f"{made};" for made in indexes.values()), DATABASE)


def look(database: Postgres, rows: int) -> None:
    command = [BENCH, "look", database.url(DATABASE)]
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    scrape, page, counts = (int(word) / 1000 for word in told.stdout.split())
    line(
        f"fleet: {rows:,} deliveries: a scrape of metrics, a page of twire queue, counts of flush",
        f"{scrape:.0f}, {page:.0f}, {counts:.0f} ms",
    )


def claims(database: Postgres, rows: int, workers: int, ready: int) -> None:
    left = database.psql("select count(*) from twire.deliveries where state = 'ready'", DATABASE)
    fill(database, "ready", ready - int(left))
    seconds = SECONDS if ready == READY else 1.0
    command = [BENCH, "claim", database.url(DATABASE), str(seconds)]
    running = [
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ) for _ in range(workers)
    ]
    count, deliveries, times = 0, 0, []
    for process in running:
        words = process.communicate()[0].split()
        assert process.returncode == 0, "a worker failed"
        count += int(words[0])
        deliveries += int(words[1])
        times += [int(word) for word in words[2:]]
    load = f"load {os.getloadavg()[0]:.0f}"
    name = f"fleet: {rows:,} deliveries, {workers} worker{'s' if workers > 1 else ''}: claims a second"
    line(name, f"{count / seconds:.0f} ({deliveries / seconds:.0f} deliveries); {load}")
    p99 = percentile(times, 99)
    is_alone = workers == 1
    line(
        "... p50, p99 of a claim",
        f"{percentile(times, 50):.1f}, {p99:.1f} ms",
        "p99 5 ms" if is_alone else "",
        not is_alone or p99 <= 5,
    )


def enqueue(database: Postgres) -> None:
    one = (
        "select twire.notify('ops', 'disk full on db1', key => 'disk:db' || :client_id, priority => 'bulk');"
    )
    many = (
        "select count(twire.notify('ops', 'disk full on db1 ' || n, priority => 'bulk')) "
        "from generate_series(1, 500) n;"
    )
    bench = os.path.join(database.bin, "pgbench")
    if not os.path.exists(bench):
        return
    for name, script, clients, each, target in (
        ("singly, from 8 connections", one, 8, 1, 1_000),
        ("in batches of 500, from 2 connections", many, 2, 500, 5_000),
    ):
        with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
            file.write(script)
            file.flush()
            command = [bench, "-n", "-f", file.name, "-c", str(clients), "-T", str(int(SECONDS))]
            command += ["-h", database.folder, "-p", str(database.port), "-U", "postgres", DATABASE]
            done = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        rate = next(float(row.split()[2]) for row in done.splitlines() if row.startswith("tps")) * each
        line(f"fleet: enqueued a second by SQL {name}", f"{rate:.0f}", f"{target}", rate >= target)


def main() -> None:
    with Postgres("--fsync", "shared_buffers=512MB", "max_wal_size=4GB") as database:
        for rows in SIZES:
            database.psql(f"drop database if exists {DATABASE}")
            database.psql(f"create database {DATABASE}")
            with tempfile.TemporaryDirectory() as folder:
                config = pathlib.Path(folder, "twire.toml")
                config.write_text(f'[store]\nurl = "{database.url(DATABASE)}"\n')
                command = [TWIRE, "outbox", "migrate", "--config", str(config)]
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            if rows == SIZES[0]:
                enqueue(database)
                database.psql("truncate twire.incoming", DATABASE)
            subprocess.run([BENCH, "seed", database.url(DATABASE), str(SENDERS)], check=True)
            begun = time.monotonic()
            ready = min(READY, rows * 9 // 10)
            with without_indexes(database):
                fill(database, "delivered", rows - ready)
            fill(database, "ready", ready)
            database.psql("vacuum analyze twire.deliveries; checkpoint", DATABASE)
            print(f"filled in {time.monotonic() - begun:.0f} s", file=sys.stderr)
            look(database, rows)
            for workers in WORKERS:
                claims(database, rows, workers, ready)


main()
