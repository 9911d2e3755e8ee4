"""Sends the same messages through the same faults and kills by two queues on PostgreSQL: graphile-worker,
whose task calls Twilio, and the outbox of twire. `queues.py TWIRE MODULES [SECONDS]` prints a table of what
was sent, doubled and lost. MODULES has graphile-worker in its node_modules: benches/queues/package.json.

What killed workers of graphile-worker had begun stays locked, for four hours by default; here it is unlocked
after ten seconds. Its tasks have as many attempts as they need.
"""

from __future__ import annotations

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests"))

import fleet  # noqa: E402
from postgres import Postgres  # noqa: E402


class Graphile(fleet.Fleet):
    """Workers of graphile-worker."""

    name = "graphile-worker"

    def __init__(self, options: argparse.Namespace, database: Postgres, folder: pathlib.Path) -> None:
        super().__init__(options, database, folder)
        url = f"postgres://postgres@localhost/{fleet.DATABASE}?host={database.folder}"
        self.env |= {"DATABASE_URL": url, "MODULES": str(options.modules)}
        program = options.modules / "node_modules/.bin/graphile-worker"
        subprocess.run(
            [program, "--schema-only", "-c", url], env=self.env, check=True, stdout=subprocess.DEVNULL
        )

    def command(self, worker: fleet.Worker) -> list[str]:
        return [shutil.which("node") or "node", str(HERE / "queues/worker.cjs")]

    def migrate(self) -> None:
        pass

    def enqueue(self, sender: fleet.Sender, count: int) -> None:
        setting = "From" if sender.setting == "from" else "MessagingServiceSid"
        values = []
        for to, text in self.messages(sender, count):
            payload = json.dumps({"To": to, "Body": text, setting: sender.address})
            values.append(f"('{payload}'::json)")
        if values:
            self.database.psql(
                "select count(graphile_worker.add_job('send', payload, max_attempts := 1000)) "
                f"from (values {', '.join(values)}) as v (payload)",
                fleet.DATABASE,
            )

    def waiting(self) -> int:
        unlock = (
            "select graphile_worker.force_unlock_workers(array(select distinct locked_by from "
            "graphile_worker._private_jobs where locked_at < now() - interval '10 s'))"
        )
        self.database.psql(unlock, fleet.DATABASE)
        # The wait after a failure grows to hours; it is no measure of what is lost.
        self.database.psql(
            "update graphile_worker._private_jobs set run_at = now() "
            "where locked_at is null and run_at > now() + interval '2 s'",
            fleet.DATABASE,
        )
        return int(self.database.psql("select count(*) from graphile_worker._private_jobs", fleet.DATABASE))

    def story(self, text: str) -> str:
        return text


class Outbox(fleet.Fleet):
    """Workers of twire's."""

    name = "twire's outbox"


def measure(kind: type[Graphile] | type[Outbox], options: argparse.Namespace) -> bool:
    begun = time.monotonic()
    with Postgres("--fsync") as database, tempfile.TemporaryDirectory() as folder:
        side = kind(options, database, pathlib.Path(folder))
        try:
            side.run()
            wanted, sent, twice, lost = side.outcome()
        finally:
            side.close()
    done = side.done
    doubled = sum(sent[text] - 1 for text in twice)
    print(
        f"| {kind.name} | {len(wanted)} | {done['kills']} of workers, {done['crashes']} of PostgreSQL "
        f"| {sum(sent.values())} | {doubled} | {len(lost)} | {time.monotonic() - begun:.0f} s |",
        flush=True,
    )
    return not twice and not lost


def main() -> int:
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else 30.0
    options = argparse.Namespace(
        twire=pathlib.Path(sys.argv[1]),
        modules=pathlib.Path(sys.argv[2]).resolve(),
        workers=4,
        rates=[1.0, 10.0, 20.0],
        seconds=seconds,
        kills=int(seconds / 2),
        crashes=max(1, int(seconds / 15)),
        stops=0,
        cuts=0,
        pace=False,
        seed=7,
    )
    os.environ.pop("SKIPPED", None)
    print("| | messages wanted | kills | sent | doubled | lost | time |\n|---|---|---|---|---|---|---|")
    measure(Graphile, options)
    return int(not measure(Outbox, options))


sys.exit(main())
