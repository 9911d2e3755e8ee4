"""The arguments of hooks: `Attempt` before each attempt, `AttemptOutcome` after it.

    def record(outcome):
        metrics.timing(outcome.operation, outcome.duration, status=outcome.status)

    client = Client(on_response=record)

Hooks run in the thread that makes the request, or on its event loop, with its context variables. They
receive no personal data. An exception of a hook goes to `sys.unraisablehook`; the request continues.

>>> from twire.rest import Client
>>> from twire.transport import ScriptedTransport
>>> script = ScriptedTransport().respond(503).respond(200, {"sid": "SM1"})
>>> seen = []
>>> client = Client("AC1", "token", http_client=script, on_response=seen.append)
>>> client.messages("SM1").fetch().sid
'SM1'
>>> [(outcome.number, outcome.status, outcome.kind) for outcome in seen]
[(1, 503, 'api'), (2, 200, None)]
"""

from __future__ import annotations

from twire._twire import Attempt as Attempt
from twire._twire import AttemptOutcome as AttemptOutcome

__all__ = ["Attempt", "AttemptOutcome"]
