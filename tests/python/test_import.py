"""Importing is cheap: what is heavy is not loaded, and no thread is started."""

from __future__ import annotations

from pathlib import Path

from conftest import run

HEAVY = {
    *(
        "asyncio",
        "collections",
        "copy",
        "dataclasses",
        "datetime",
        "decimal",
        "email",
        "enum",
        "functools",
        "http",
    ),
    *(
        "inspect",
        "json",
        "logging",
        "pathlib",
        "random",
        "re",
        "socket",
        "ssl",
        "threading",
        "types",
        "typing",
    ),
    *("urllib", "weakref"),
}
PROGRAM = """
import sys
# The interpreter's own start loads some of it in some environments.
before = set(sys.modules)
{imports}
print(*sorted({{name.partition(".")[0] for name in set(sys.modules) - before}}))
"""


def loaded(imports: str) -> set[str]:
    done = run(PROGRAM.format(imports=imports))
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_a_client_loads_nothing_heavy() -> None:
    names = loaded(
        "from twire.rest import Client\nClient('AC0123456789abcdef0123456789abcdef', 'token').messages"
    )
    assert "twire" in names
    assert names & HEAVY == set()


def test_webhooks_load_nothing_heavy() -> None:
    names = loaded(
        "from twire.webhook.asgi import WebhookMiddleware\n"
        "from twire.webhook import Validator, wsgi\nValidator('t').check('GET', 'u', {})"
    )
    assert "twire" in names
    assert names & HEAVY == set()


def test_a_validator_loads_nothing_heavy() -> None:
    names = loaded(
        "from twire.request_validator import RequestValidator\nRequestValidator('t').validate('u', {}, 's')"
    )
    assert names & HEAVY == set()


def test_a_document_loads_next_to_nothing() -> None:
    names = loaded(
        "from twire.twiml.voice_response import VoiceResponse\nr = VoiceResponse()\nr.say('x')\nstr(r)"
    )
    assert names & HEAVY <= {"types", "functools", "collections", "enum"}


def test_enqueueing_loads_nothing_heavy(tmp_path: Path) -> None:
    enqueue = f"Spool.create({str(tmp_path)!r}).notify('ops', 'x', ttl=60, labels={{'a': 'b'}})"
    names = loaded(f"from twire.outbox import Spool\n{enqueue}")
    assert names & HEAVY == set()


def test_import_starts_no_thread() -> None:
    done = run(
        "import os\nfrom twire.rest import Client\nClient('AC0123456789abcdef0123456789abcdef', 'token')\n"
        "print(len(os.listdir('/proc/self/task')) if os.path.isdir('/proc/self/task') else 1)"
    )
    assert done.stdout == "1\n", done.stderr


def test_the_packages_names() -> None:
    import twire

    assert set(twire.__all__) <= set(dir(twire))
    for name in twire.__all__:
        assert getattr(twire, name) is not None
    assert twire.__version__.count(".") == 2
    assert not hasattr(twire, "nonsense")
