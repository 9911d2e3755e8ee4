"""A sandbox of twire's as a process, for what disturbs it: its control API, and nothing else."""

from __future__ import annotations

import json
import subprocess
import urllib.parse
import urllib.request
from typing import Any


class SandboxServer:
    """Runs `twire sandbox` on a free port until `stop`, or until this process ends."""

    # Seconds that an answer may take.
    timeout = 60

    def __init__(self, twire: str, *arguments: str) -> None:
        command = [twire, "sandbox", "--listen", "127.0.0.1:0", "--json", "--until-stdin-closes", *arguments]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.facts: dict[str, Any] = json.loads(self.process.stdout.readline())

    def ask(
        self, path: str, body: dict[str, Any] | None = None, method: str | None = None, **query: str
    ) -> Any:
        """A request of the control API."""
        url = f"{self.facts['url']}/_twire/{path}?{urllib.parse.urlencode(query)}"
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=self.timeout) as response:
            return json.loads(response.read() or b"null")

    def stop(self) -> None:
        """Ends it."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(60)
