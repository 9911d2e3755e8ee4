"""What hooks are told: each try of a call, before (`Attempt`) and after (`Finished`).

    def watch(finished):
        metrics.timing(finished.operation, finished.duration, status=finished.status)

    client = Client(on_response=watch)

Hooks run in the thread that made the call, or on its event loop, with its context variables; nothing
personal reaches them. One that raises is reported by `sys.unraisablehook`, and the call goes on.

>>> from twire.rest import Client
>>> from twire.transport import Scripted
>>> script = Scripted().answer(503).answer(200, {"sid": "SM1"})
>>> seen = []
>>> client = Client("AC1", "token", http_client=script, on_response=seen.append)
>>> client.messages("SM1").fetch().sid
'SM1'
>>> [(finished.number, finished.status, finished.kind) for finished in seen]
[(1, 503, 'api'), (2, 200, None)]
"""

from __future__ import annotations

from twire._twire import Attempt as Attempt
from twire._twire import Finished as Finished

__all__ = ["Attempt", "Finished"]
