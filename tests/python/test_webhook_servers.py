"""The middlewares in their frameworks, asked over real connections, as Twilio and its enemy would."""

import asyncio
import contextlib
import http.client
import socket
import threading
import urllib.parse
import wsgiref.simple_server
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Annotated, Any

import fastapi
import flask
import pytest
import starlette.applications
import starlette.middleware
import starlette.requests
import starlette.responses
import starlette.routing
import uvicorn
import waitress
import werkzeug.serving

from twire.webhook import (
    Message,
    ReceivedWebhook,
    ReplayFilter,
    Validator,
    WebhookRejectedError,
    sign,
    sign_body,
)
from twire.webhook import asgi as twire_asgi
from twire.webhook import fastapi as twire_fastapi
from twire.webhook import flask as twire_flask
from twire.webhook import wsgi as twire_wsgi

TOKEN = "planted0token0planted0token00000"
FORM = "application/x-www-form-urlencoded"
BODY = b"MessageSid=SM1&From=%2B15551234567&Body=It%27s++a%0D%0A%2B&FromCity="
PAIRS = {"MessageSid": "SM1", "From": "+15551234567", "Body": "It's  a\r\n+", "FromCity": ""}
MOST = 4096


@dataclass
class Told:
    """Why requests were refused."""

    reasons: list[tuple[str, str]] = field(default_factory=list)

    def __call__(self, refused: WebhookRejectedError, explain: Callable[[], str]) -> None:
        verdict = refused.verdict
        self.reasons.append(("broken" if verdict is None else verdict.name, explain()))


def options(told: Told, **more: Any) -> dict[str, Any]:
    validator = Validator(TOKEN, max_bytes=MOST, trust_proxy=more.pop("trust_proxy", False))
    return {"validator": validator, "on_rejected": told, **more}


def shown(received: ReceivedWebhook, seen: bytes) -> str:
    """What an application makes of it: the event, and the body that it could still read."""
    event = received.event
    text = event.body if isinstance(event, Message) else event.kind
    return f"{text!r} {received.body == seen} {len(seen)} {received.is_replay}"


@dataclass
class Server:
    port: int
    told: Told
    name: str = ""

    def raw(self, request: bytes) -> tuple[int, str]:
        """Sends bytes as they are and gives status and body of the answer."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as stream:
            # A server may answer and close before it has read a body that it refuses.
            with contextlib.suppress(OSError):
                stream.sendall(request)
            answer = http.client.HTTPResponse(stream)
            try:
                answer.begin()
            except (http.client.RemoteDisconnected, ConnectionResetError):
                return 0, ""
            with contextlib.suppress(ConnectionResetError):
                return answer.status, answer.read().decode("latin-1")
            return answer.status, ""

    def ask(
        self,
        method: str,
        target: str,
        headers: dict[str, str] | list[tuple[str, str]],
        body: bytes = b"",
        *,
        chunked: bool = False,
    ) -> tuple[int, str]:
        fields = list(headers.items() if isinstance(headers, dict) else headers)
        if not any(name.lower() == "host" for name, _ in fields):
            fields.append(("Host", "example.com"))
        if chunked:
            fields.append(("Transfer-Encoding", "chunked"))
            half = len(body) // 2 or 1
            pieces = [p for p in (body[:half], body[half:]) if p]
            body = b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in pieces) + b"0\r\n\r\n"
        elif body or method == "POST":
            fields.append(("Content-Length", str(len(body))))
        fields.append(("Connection", "close"))
        head = f"{method} {target} HTTP/1.1\r\n" + "".join(f"{n}: {v}\r\n" for n, v in fields)
        return self.raw(head.encode() + b"\r\n" + body)

    def post(self, target: str, url: str, body: bytes = BODY, **more: Any) -> tuple[int, str]:
        headers = {"Content-Type": FORM, "X-Twilio-Signature": sign(TOKEN, url, PAIRS), **more}
        return self.ask("POST", target, headers, body)


# The applications: each answers with what it received and what body it could read afterwards.


def plain_wsgi(told: Told, **more: Any) -> Any:
    def app(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        length = int(environ.get("CONTENT_LENGTH") or 0)
        seen = environ["wsgi.input"].read(length)
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [shown(environ["twire.webhook"], seen).encode()]

    return twire_wsgi.WebhookMiddleware(app, **options(told, **more))


def flask_app(told: Told, **more: Any) -> Any:
    app = flask.Flask("shop")
    signed = twire_flask.SignedWebhook(**options(told, **more))

    def answer() -> str:
        body = flask.request.get_data()
        if isinstance(signed.event, Message) and flask.request.method == "POST":
            assert flask.request.form["Body"] == signed.event.body
        return shown(signed.received, body)

    @app.route("/decorated/<path:rest>", methods=["GET", "POST"])
    @signed
    def view(rest: str) -> str:
        return answer()

    @app.route("/async", methods=["POST"])
    @signed
    async def slow() -> str:
        return answer()

    @app.route("/early", methods=["POST"])
    def early() -> Any:
        assert flask.request.form["Body"]
        return signed.check() or "signed"

    blueprint = flask.Blueprint("twilio", "twilio")
    blueprint.before_request(signed.check)

    @blueprint.route("/", defaults={"rest": ""}, methods=["GET", "POST"])
    @blueprint.route("/<path:rest>", methods=["GET", "POST"])
    def views(rest: str) -> str:
        return answer()

    app.register_blueprint(blueprint)
    return app


def django_app(told: Told, kind: str, **more: Any) -> Any:
    import django
    from django.conf import settings
    from django.core.asgi import get_asgi_application
    from django.core.wsgi import get_wsgi_application

    if not settings.configured:
        settings.configure(
            ALLOWED_HOSTS=["*"],
            SECRET_KEY="x",
            ROOT_URLCONF="django_urls",
            MIDDLEWARE=["django_urls.site", "django.middleware.csrf.CsrfViewMiddleware"],
            LOGGING_CONFIG=None,
        )
        django.setup()
    import django_urls

    django_urls.use(options(told, **more))
    return get_wsgi_application() if kind == "wsgi" else get_asgi_application()


def plain_asgi(told: Told, **more: Any) -> Any:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        assert scope["type"] in ("http", "websocket")
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.accept"})
            await send({"type": "websocket.close"})
            return
        message = await receive()
        text = shown(scope["twire.webhook"], message["body"]).encode()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": text})

    return twire_asgi.WebhookMiddleware(app, **options(told, **more))


def starlette_app(told: Told, **more: Any) -> Any:
    async def endpoint(request: starlette.requests.Request) -> Any:
        received = request.scope["twire.webhook"]
        body, form = await request.body(), await request.form()
        if isinstance(received.event, Message) and request.method == "POST":
            assert form["Body"] == received.event.body
        return starlette.responses.PlainTextResponse(shown(received, body))

    wrap = starlette.middleware.Middleware(twire_asgi.WebhookMiddleware, **options(told, **more))
    route = starlette.routing.Route("/{rest:path}", endpoint, methods=["GET", "POST"])
    inner = starlette.routing.Mount("/mounted", routes=[route], middleware=[wrap])
    outer = starlette.routing.Mount("/", routes=[route], middleware=[wrap])
    return starlette.applications.Starlette(routes=[inner, outer])


def fastapi_app(told: Told, **more: Any) -> Any:
    app = fastapi.FastAPI()
    signed = twire_fastapi.SignedWebhook(**options(told, **more))
    Webhook = Annotated[ReceivedWebhook, fastapi.Depends(signed)]
    plain = starlette.responses.PlainTextResponse

    @app.post("/form/{rest:path}")
    async def form(webhook: Webhook, Body: Annotated[str, fastapi.Form()]) -> Any:
        assert isinstance(webhook.event, Message)
        assert webhook.event.body == Body
        return plain(shown(webhook, webhook.body))

    @app.websocket("/ws")
    async def websocket(socket: fastapi.WebSocket, webhook: Webhook) -> None:
        await socket.accept()
        await socket.close()

    @app.api_route("/{rest:path}", methods=["GET", "POST"])
    async def endpoint(webhook: Webhook, request: fastapi.Request) -> Any:
        return plain(shown(webhook, await request.body()))

    return app


class Quiet(wsgiref.simple_server.WSGIRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


@contextlib.contextmanager
def wsgiref_server(app: Any) -> Iterator[int]:
    server = wsgiref.simple_server.make_server("127.0.0.1", 0, app, handler_class=Quiet)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextlib.contextmanager
def werkzeug_server(app: Any) -> Iterator[int]:
    class Silent(werkzeug.serving.WSGIRequestHandler):
        def log(self, *args: object) -> None:
            pass

    server = werkzeug.serving.make_server("127.0.0.1", 0, app, threaded=True, request_handler=Silent)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextlib.contextmanager
def waitress_server(app: Any) -> Iterator[int]:
    server = waitress.create_server(
        app, host="127.0.0.1", port=0, threads=2, clear_untrusted_proxy_headers=False
    )

    def run() -> None:
        # It has no other end than that its socket is closed under it.
        with contextlib.suppress(OSError):
            server.run()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield server.effective_port
    finally:
        server.task_dispatcher.shutdown()
        # Its loop ends when nothing is left in it, and its own thread alone may see to that; it may
        # have done so before it is woken.
        with contextlib.suppress(OSError):
            server.trigger.pull_trigger(server.close)
        thread.join()


@contextlib.contextmanager
def uvicorn_server(app: Any, **more: Any) -> Iterator[int]:
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(app, log_level="critical", lifespan="off", proxy_headers=False, **more)
    server = uvicorn.Server(config)
    ready = threading.Event()

    async def serve() -> None:
        running = asyncio.create_task(server.serve(sockets=[listener]))
        while not server.started and not running.done():
            await asyncio.sleep(0.005)
        ready.set()
        await running

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert ready.wait(60)
    try:
        yield listener.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


APPS: dict[str, tuple[Callable[..., Any], Any]] = {
    "wsgiref": (plain_wsgi, wsgiref_server),
    "werkzeug": (plain_wsgi, werkzeug_server),
    "waitress": (plain_wsgi, waitress_server),
    "flask": (flask_app, werkzeug_server),
    "flask-waitress": (flask_app, waitress_server),
    "django-wsgi": (lambda told, **more: django_app(told, "wsgi", **more), waitress_server),
    "django-asgi": (lambda told, **more: django_app(told, "asgi", **more), uvicorn_server),
    "uvicorn": (plain_asgi, uvicorn_server),
    "starlette": (starlette_app, uvicorn_server),
    "fastapi": (fastapi_app, uvicorn_server),
}


@contextlib.contextmanager
def serving(name: str, **more: Any) -> Iterator[Server]:
    told = Told()
    make, serve = APPS[name]
    with serve(make(told, **more)) as port:
        yield Server(port, told, name)


@pytest.fixture(scope="module", params=APPS)
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    with serving(request.param) as running:
        yield running


GOOD = f"{PAIRS['Body']!r} True {len(BODY)} False"


@pytest.mark.parametrize(
    ("target", "url"),
    [
        ("/sms?a=1&a=%27b", "https://example.com/sms?a=1&a=%27b"),
        ("/sms", "http://example.com/sms"),
        ("/sms", "https://example.com:443/sms"),
        (
            "/a%20b/%C3%A9/%7Ex%2Fy/it's;v=1?q=a+b%2B&e=",
            "https://example.com/a%20b/%C3%A9/%7Ex%2Fy/it's;v=1?q=a+b%2B&e=",
        ),
        ("/sms?next=http://other.example/x", "https://example.com/sms?next=http://other.example/x"),
        ("/", "https://example.com"),
        ("/decorated/x", "https://example.com/decorated/x"),
        ("/mounted/x", "https://example.com/mounted/x"),
    ],
)
def test_signed_requests_go_through_and_the_body_is_there(server: Server, target: str, url: str) -> None:
    if target.startswith("/a%20b") and server.name in ("wsgiref", "django-wsgi"):
        # These servers tell the decoded path alone: `%2F` and `%7E` are lost.
        target, url = (text.replace("%7Ex%2Fy", "x") for text in (target, url))
    assert server.post(target, url) == (200, GOOD)


def test_host_with_a_port_and_ipv6(server: Server) -> None:
    assert server.post("/sms", "https://127.0.0.1/sms", Host="127.0.0.1:8000") == (200, GOOD)
    assert server.post("/sms", "http://[::1]:8000/sms", Host="[::1]:8000") == (200, GOOD)


def test_a_body_in_pieces(server: Server) -> None:
    signature = sign(TOKEN, "https://example.com/sms", PAIRS)
    headers = {"Content-Type": FORM, "X-Twilio-Signature": signature}
    if server.name == "wsgiref":
        # It does not read such a body, and neither does the middleware: it would wait forever.
        assert server.ask("POST", "/sms", headers, BODY, chunked=True)[0] == 403
        return
    assert server.ask("POST", "/sms", headers, BODY, chunked=True) == (200, GOOD)
    status, _ = server.ask("POST", "/sms", headers, b"A=" + b"x" * (MOST + 1), chunked=True)
    assert status == 413


def test_a_get(server: Server) -> None:
    url = "https://example.com/sms?MessageSid=SM1&Body=hi"
    headers = {"X-Twilio-Signature": sign(TOKEN, url)}
    assert server.ask("GET", "/sms?MessageSid=SM1&Body=hi", headers) == (200, "'hi' True 0 False")
    assert server.ask("GET", "/sms?MessageSid=SM1&Body=ho", headers)[0] == 403
    # What nothing signs does not come in by a GET's body.
    assert (
        server.ask("GET", "/sms?MessageSid=SM1&Body=hi", {**headers, "Content-Type": FORM}, b"A=1")[0] == 403
    )


def test_json(server: Server) -> None:
    body = b'{"a": 1}'
    url, signature = sign_body(TOKEN, "https://example.com/sms", body)
    headers = {"Content-Type": "application/json", "X-Twilio-Signature": signature}
    target = url.removeprefix("https://example.com")
    assert server.ask("POST", target, headers, body) == (200, "'json' True 8 False")
    assert server.ask("POST", target, headers, body + b" ")[0] == 403
    assert server.told.reasons[-1][0] == "bad_body_hash"


def test_refusals(server: Server) -> None:
    url = "https://example.com/sms"
    good = sign(TOKEN, url, PAIRS)
    form = {"Content-Type": FORM}

    def ask(headers: Any, body: bytes = BODY, target: str = "/sms") -> int:
        return server.ask("POST", target, headers, body)[0]

    assert ask(form) == 400
    assert server.told.reasons[-1] == ("missing_header", "")
    assert ask({**form, "X-Twilio-Signature": ""}) == 400
    assert ask({**form, "X-Twilio-Signature": good}) == 200
    assert ask({**form, "X-Twilio-Signature": good[:-2] + "A="}) == 403
    name, why = server.told.reasons[-1]
    assert name == "bad_signature"
    assert "tried as_is: https://example.com/sms" in why
    assert TOKEN not in why
    assert good not in why
    # One thing changed each.
    assert ask({**form, "X-Twilio-Signature": good}, BODY + b"x") == 403
    assert ask({**form, "X-Twilio-Signature": good}, BODY.replace(b"&FromCity=", b"")) == 403
    assert ask({**form, "X-Twilio-Signature": good}, BODY + b"&X=1") == 403
    assert ask({**form, "X-Twilio-Signature": good}, target="/other") == 403
    assert ask({**form, "X-Twilio-Signature": good}, target="/sms?x=1") == 403
    assert ask({**form, "X-Twilio-Signature": good, "Host": "other.example"}) == 403
    assert ask({**form, "X-Twilio-Signature": "ü" * 28}) == 403
    # The same bytes as something that a framework would read otherwise, or not at all.
    assert ask({"Content-Type": "application/json", "X-Twilio-Signature": good}) == 403
    assert ask({"Content-Type": "multipart/form-data; boundary=x", "X-Twilio-Signature": good}) == 403
    files = {"Content-Type": "multipart/form-data; boundary=x", "X-Twilio-Signature": sign(TOKEN, url)}
    multipart = b'--x\r\nContent-Disposition: form-data; name="Body"\r\n\r\nhi\r\n--x--\r\n'
    assert ask(files, multipart) == 403
    assert server.told.reasons[-1][0] == "body_not_covered"
    assert ask({"Content-Type": f"{FORM}; charset=utf-8", "X-Twilio-Signature": good}) == 200


def test_limits(server: Server) -> None:
    headers = {"Content-Type": FORM, "X-Twilio-Signature": "A" * 28}
    assert server.ask("POST", "/sms", headers, b"A=" + b"x" * MOST)[0] == 413
    assert server.told.reasons[-1][0] == "too_large"
    many = b"&".join([b"a="] * 1001)
    assert server.ask("POST", "/sms", headers, many)[0] == 413
    # A length that is not true, or no number, ends with a refusal and no crash.
    head = f"POST /sms HTTP/1.1\r\nHost: example.com\r\nContent-Type: {FORM}\r\nX-Twilio-Signature: x\r\n"
    for length in ("9" * 30, "9" * 5000, "-1", "1e3", "²"):
        status, _ = server.raw(f"{head}Content-Length: {length}\r\nConnection: close\r\n\r\n".encode())
        # 0: closed without an answer, as some servers do with what is no HTTP.
        assert status in (0, 400, 403, 413, 431), length
    assert server.post("/sms", "https://example.com/sms") == (200, GOOD)


def test_duplicated_fields(server: Server) -> None:
    good = sign(TOKEN, "https://example.com/sms", PAIRS)
    twice = [("Content-Type", FORM), ("X-Twilio-Signature", "A" * 28), ("x-twilio-signature", good)]
    assert server.ask("POST", "/sms", twice, BODY)[0] == 403
    lower = [("content-type", FORM), ("x-twilio-signature", good)]
    assert server.ask("POST", "/sms", lower, BODY)[0] == 200
    smuggled = [("Content_Type", FORM), ("Content-Type", "text/plain"), ("X-Twilio-Signature", good)]
    assert server.ask("POST", "/sms", smuggled, BODY)[0] in (400, 403)


def test_what_proxies_say_counts_only_when_they_are_trusted(server: Server) -> None:
    for spoofed in (
        {"X-Forwarded-Host": "public.example", "X-Forwarded-Proto": "https"},
        {"Forwarded": "host=public.example;proto=https"},
    ):
        assert server.post("/sms", "https://public.example/sms", **spoofed)[0] == 403
        assert server.post("/sms", "https://example.com/sms", **spoofed) == (200, GOOD)


# The framework that parses each of these has one case of its own.
SETTINGS = ["werkzeug", "flask", "django-wsgi", "django-asgi", "uvicorn", "fastapi"]


@pytest.mark.parametrize("name", SETTINGS)
def test_trusted_proxies(name: str) -> None:
    with serving(name, trust_proxy=True) as server:
        url = "https://public.example:8443/sms"
        fields = {"X-Forwarded-Proto": "https, http", "X-Forwarded-Host": "public.example, inner"}
        assert server.post("/sms", url, **fields, **{"X-Forwarded-Port": "8443"}) == (200, GOOD)
        assert server.post("/sms", url, Forwarded='for=1;host="public.example:8443";proto=https')[0] == 200
        # The outermost proxy's word counts, and what is no host is none.
        assert server.post("/sms", "https://inner/sms", **fields)[0] == 403
        assert server.post("/sms", url, **{"X-Forwarded-Host": "public.example:8443/x?"})[0] == 403
        # The scheme was told: nothing is guessed.
        assert server.post("/sms", "http://example.com/sms", **{"X-Forwarded-Proto": "https"})[0] == 403


@pytest.mark.parametrize("name", SETTINGS)
def test_a_fixed_origin(name: str) -> None:
    with serving(name, origin="https://public.example/", trust_proxy=True) as server:
        assert server.post("/sms?x=1", "https://public.example/sms?x=1", Host="inner") == (200, GOOD)
        fields = {"X-Forwarded-Host": "example.com", "Forwarded": "host=example.com"}
        assert server.post("/sms", "https://public.example/sms", **fields) == (200, GOOD)
        assert server.post("/sms", "https://example.com/sms", **fields)[0] == 403


@pytest.mark.parametrize("name", SETTINGS)
def test_replay_filter(name: str) -> None:
    with serving(name, replay_filter=ReplayFilter()) as server:
        token = {"I-Twilio-Idempotency-Token": "t1"}
        assert server.post("/sms", "https://example.com/sms", **token)[1].endswith("False")
        assert server.post("/sms", "https://example.com/sms", **token)[1].endswith("True")
        # A forged one is no memory.
        assert server.post("/sms", "https://other/sms", **{"I-Twilio-Idempotency-Token": "t2"})[0] == 403
        other = {"I-Twilio-Idempotency-Token": "t2"}
        assert server.post("/sms", "https://example.com/sms", **other)[1].endswith("False")


def test_a_script_name() -> None:
    inner = plain_wsgi(Told())
    raw_seen = []

    def mounted(environ: dict[str, Any], start_response: Any) -> Any:
        raw_seen.append(environ.get("RAW_URI"))
        assert environ["PATH_INFO"].startswith("/twilio/")
        environ["SCRIPT_NAME"], environ["PATH_INFO"] = "/twilio", environ["PATH_INFO"][7:]
        return inner(environ, start_response)

    for serve in (wsgiref_server, werkzeug_server):
        with serve(mounted) as port:
            assert Server(port, Told()).post("/twilio/sms", "https://example.com/twilio/sms") == (200, GOOD)
    assert raw_seen == [None, "/twilio/sms"]

    def stripped(environ: dict[str, Any], start_response: Any) -> Any:
        # As behind a proxy that cut the prefix off, and a middleware that knows it.
        environ["SCRIPT_NAME"] = "/public"
        return inner(environ, start_response)

    with werkzeug_server(stripped) as port:
        assert Server(port, Told()).post("/sms", "https://example.com/public/sms") == (200, GOOD)


def test_a_root_path() -> None:
    told = Told()
    # uvicorn puts the root before the path; a Mount leaves the path whole.
    with uvicorn_server(fastapi_app(told), root_path="/public") as port:
        assert Server(port, told).post("/sms", "https://example.com/public/sms") == (200, GOOD)
    with uvicorn_server(plain_asgi(told), root_path="/public") as port:
        assert Server(port, told).post("/sms", "https://example.com/public/sms") == (200, GOOD)


HANDSHAKE = {
    "Upgrade": "websocket",
    "Connection": "Upgrade",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
}


@pytest.mark.parametrize("name", ["uvicorn", "fastapi"])
def test_websockets(name: str) -> None:
    def shake(server: Server, target: str, signature: str | None) -> int:
        fields = {**HANDSHAKE, **({} if signature is None else {"X-Twilio-Signature": signature})}
        head = f"GET {target} HTTP/1.1\r\nHost: example.com\r\n"
        head += "".join(f"{n}: {v}\r\n" for n, v in fields.items())
        return server.raw(head.encode() + b"\r\n")[0]

    with serving(name) as server:
        assert shake(server, "/ws", sign(TOKEN, "wss://example.com/ws")) == 101
        assert shake(server, "/ws?t=1", sign(TOKEN, "wss://example.com/ws", {"t": "1"})) == 101
        assert shake(server, "/ws", sign(TOKEN, "wss://example.com/other")) == 403
        assert shake(server, "/ws", None) in (400, 403)


def test_other_scopes_pass() -> None:
    seen = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope["type"])

    async def nothing(*_: Any) -> Any:
        raise AssertionError("nobody asks")

    asyncio.run(twire_asgi.WebhookMiddleware(app, "t")({"type": "lifespan"}, nothing, nothing))
    assert seen == ["lifespan"]


def test_a_client_that_goes_away() -> None:
    told = Told()
    for name in ("werkzeug", "uvicorn", "django-asgi"):
        with serving(name) as server:
            told = server.told
            head = f"POST /sms HTTP/1.1\r\nHost: example.com\r\nContent-Type: {FORM}\r\n"
            head += "X-Twilio-Signature: x\r\n"
            with socket.create_connection(("127.0.0.1", server.port)) as stream:
                stream.sendall(head.encode() + b"Content-Length: 100\r\n\r\nA=1")
            # The server is well.
            assert server.post("/sms", "https://example.com/sms") == (200, GOOD)
    assert all(name == "broken" for name, _ in told.reasons)


class TestFlask:
    def test_async_views(self) -> None:
        pytest.importorskip("asgiref")
        with serving("flask") as server:
            assert server.post("/async", "https://example.com/async") == (200, GOOD)

    def test_a_form_that_was_read_before_is_a_defect_of_the_program(self) -> None:
        app = flask_app(Told())
        app.testing = True
        headers = {"X-Twilio-Signature": sign(TOKEN, "https://localhost/early", PAIRS)}
        with pytest.raises(RuntimeError, match="before the signature"):
            app.test_client().post("/early", data=BODY, content_type=FORM, headers=headers)


class TestDjango:
    @pytest.mark.parametrize("kind", ["django-wsgi", "django-asgi"])
    def test_views(self, kind: str) -> None:
        with serving(kind) as server:
            for view in ("async", "class", "site"):
                assert server.post(f"/{view}/", f"https://example.com/{view}/") == (200, GOOD), view
                assert server.post(f"/{view}/", "https://example.com/")[0] == 403, view
            # Django's own check is still there for the others.
            assert server.post("/unsigned/", "https://example.com/")[0] == 403


class TestFastAPI:
    def test_one_tokens_word_does_not_count_for_another(self) -> None:
        app = fastapi.FastAPI()
        plain = starlette.responses.PlainTextResponse
        outer, same = Validator(TOKEN), twire_fastapi.SignedWebhook
        for path, signed in (("/same", same(outer)), ("/again", same(TOKEN)), ("/other", same("other"))):

            @app.post(path, dependencies=[fastapi.Depends(signed)])
            async def endpoint(request: fastapi.Request) -> Any:
                return plain(shown(request.scope["twire.webhook"], await request.body()))

        with uvicorn_server(twire_asgi.WebhookMiddleware(app, outer)) as port:
            server = Server(port, Told())
            for path, expected in (("/same", 200), ("/again", 200), ("/other", 403)):
                assert server.post(path, f"https://example.com{path}")[0] == expected, path

    def test_form_parameters(self) -> None:
        with serving("fastapi") as server:
            status, text = server.post("/form/x", "https://example.com/form/x")
            assert (status, text.split()[0]) == (200, repr(PAIRS["Body"]).split()[0])
            assert server.post("/form/x", "https://example.com/form/y")[0] == 403


def test_the_token_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)
    app = twire_wsgi.WebhookMiddleware(lambda environ, start: (start("200 OK", []) and []) or [])
    with wsgiref_server(app) as port:
        assert Server(port, Told()).post("/sms", "https://example.com/sms")[0] == 200
        assert Server(port, Told()).post("/sms", "https://example.com/x")[0] == 403
    monkeypatch.delenv("TWILIO_AUTH_TOKEN")
    with pytest.raises(Exception, match="TWILIO_AUTH_TOKEN"):
        twire_wsgi.WebhookMiddleware(app)


def test_the_decoded_path_is_written_as_twilio_writes_it() -> None:
    environ = {
        "SCRIPT_NAME": "/é".encode().decode("latin-1"),
        "PATH_INFO": "/a b/x~y%",
        "QUERY_STRING": "q=%27",
    }
    assert twire_wsgi.targets(environ) == ["/%C3%A9/a%20b/x~y%25?q=%27"]
    assert urllib.parse.unquote("/%C3%A9/a%20b/x~y%25") == "/é/a b/x~y%"
