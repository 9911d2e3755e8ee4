"""A real Zabbix server with its database: media types as imported, a trigger, and a phone of the sandbox."""

from __future__ import annotations

import gzip
import json
import shutil
import socket
import struct
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from harness import ROOT, need, skip
from host import Host, free_port, until

sys.path.append(str(ROOT / "tests"))
from postgres import Missing, Postgres

SCHEMA = Path("/usr/share/zabbix-server-pgsql")
FRONTEND = Path("/usr/share/zabbix")
# What every new installation has; the rest of data.sql is templates, which take half a minute.
TABLES = (
    "role",
    "role_rule",
    "users",
    "usrgrp",
    "users_groups",
    "hstgrp",
    "config",
    "globalmacro",
    "regexps",
)
HEALTHY = "ok"


class Zabbix:
    """Server, database and the API of the frontend, on one machine."""

    def __init__(self, host: Host, database: Postgres) -> None:
        self.host, self.database, self.token = host, database, ""
        self.port, self.api_port = free_port(), free_port()
        database.psql("create role zabbix login superuser")
        database.psql("create database zabbix owner zabbix")
        with gzip.open(SCHEMA / "schema.sql.gz", "rt") as schema:
            database.psql(schema.read(), "zabbix", "zabbix")
        with gzip.open(SCHEMA / "data.sql.gz", "rt") as lines:
            wanted = tuple(f"INSERT INTO {table} " for table in TABLES)
            rows = "".join(line for line in lines if line.startswith(wanted))
        database.psql(rows, "zabbix", "zabbix")
        self.start_frontend()
        self.token = self.call("user.login", user="Admin", password="zabbix")

    def start_frontend(self) -> None:
        """The frontend, in PHP's own server. It looks for its configuration below /etc alone."""
        settings = {
            "TYPE": "POSTGRESQL",
            "SERVER": self.database.folder,
            "PORT": str(self.database.port),
            "DATABASE": "zabbix",
            "USER": "zabbix",
            "PASSWORD": "",
            "SCHEMA": "",
        }
        text = "".join(f"$DB['{name}'] = '{value}';\n" for name, value in settings.items())
        conf = self.host.write("etc/zabbix.conf.php", f"<?php\n{text}$DB['ENCRYPTION'] = false;\n")
        serve = f"exec php -d date.timezone=UTC -S 127.0.0.1:{self.api_port} -t {FRONTEND}"
        inside = f"mount --make-rprivate / && mount --bind {conf.parent} /etc/zabbix && {serve}"
        self.host.start(["unshare", "--mount", "sh", "-c", inside])

        def answers() -> bool:
            try:
                return bool(self.call("apiinfo.version"))
            except OSError:
                return False

        until("answer of the frontend", answers)

    def call(self, method: str, **params: Any) -> Any:
        """A method of the API."""
        request: dict[str, Any] = {"jsonrpc": "2.0", "method": method, "params": params, "id": 1}
        if self.token:
            request["auth"] = self.token
        url = f"http://127.0.0.1:{self.api_port}/api_jsonrpc.php"
        headers = {"Content-Type": "application/json-rpc"}
        sent = urllib.request.Request(url, json.dumps(request).encode(), headers)
        with urllib.request.urlopen(sent, timeout=60) as response:
            answer = json.loads(response.read())
        assert "result" in answer, (method, answer)
        return answer["result"]

    def media_type(self, name: str) -> dict[str, Any]:
        """Imports the media type of a hook, as its page says."""
        text = (ROOT / "hooks" / name / "media_type.yaml").read_text()
        rules = {"mediaTypes": {"createMissing": True, "updateExisting": True}}
        assert self.call("configuration.import", format="yaml", rules=rules, source=text)
        found: list[dict[str, Any]] = self.call("mediatype.get", output="extend")
        assert len(found) == 1
        return found[0]

    def tell(self, media_type: dict[str, Any], severity: int = 4) -> None:
        """A trigger on a host. Its problems and recoveries go to the administrator by this media type, with
        the messages of the media type."""
        group = self.call("hostgroup.get", output=["groupid"])[0]["groupid"]
        host = self.call("host.create", host="web1", groups=[{"groupid": group}])["hostids"][0]
        self.call("item.create", name="Trap", key_="trap", hostid=host, type=2, value_type=4)
        self.call(
            "trigger.create",
            description="Trap on {HOST.NAME}",
            event_name="Disk of {HOST.NAME} is {ITEM.LASTVALUE}",
            expression=f'last(/web1/trap)<>"{HEALTHY}"',
            priority=severity,
        )
        medium = {"mediatypeid": media_type["mediatypeid"], "sendto": "ops"}
        self.call("user.update", userid="1", medias=[medium])
        message = {"default_msg": 1, "mediatypeid": media_type["mediatypeid"]}
        self.call(
            "action.create",
            name="tell",
            eventsource=0,
            esc_period="1h",
            operations=[
                {"operationtype": 0, "opmessage": message, "opmessage_usr": [{"userid": "1"}]},
            ],
            recovery_operations=[{"operationtype": 11, "opmessage": {"default_msg": 1}}],
        )

    def start(self) -> None:
        """The server, once everything is configured, and a first value."""
        user, folder = self.host.user("zabbix", "nobody"), self.host.folder / "run"
        folder.mkdir()
        shutil.chown(folder, user)
        settings = {
            "ListenIP": "127.0.0.1",
            "ListenPort": self.port,
            "LogFile": folder / "log",
            "PidFile": folder / "pid",
            "SocketDir": folder,
            "DBHost": self.database.folder,
            "DBPort": self.database.port,
            "DBName": "zabbix",
            "DBUser": "zabbix",
            "AlertScriptsPath": self.host.folder / "alertscripts",
            "CacheUpdateFrequency": 1,
            "User": user,
        } | dict.fromkeys(("StartDiscoverers", "StartPingers", "StartHTTPPollers", "StartReportWriters"), 0)
        text = "".join(f"{name}={value}\n" for name, value in settings.items())
        server = self.host.write("zabbix_server.conf", text)
        self.host.start(["zabbix_server", "--foreground", "--config", str(server)])
        until("Zabbix server that knows the item", lambda: self.send(HEALTHY))

    def send(self, value: str) -> bool:
        """A value for the item, as zabbix_sender gives it; whether the server took it."""
        item = {"host": "web1", "key": "trap", "value": value}
        body = json.dumps({"request": "sender data", "data": [item]}).encode()
        try:
            with socket.create_connection(("127.0.0.1", self.port), 60) as server:
                server.sendall(b"ZBXD\1" + struct.pack("<II", len(body), 0) + body)
                return b"processed: 1;" in server.makefile("rb").read()
        except OSError:
            return False

    def alerts(self) -> list[str]:
        """What became of each alert: sent (1), failed (2), with its error."""
        rows = self.database.psql("select status, error from alerts order by alertid", "zabbix", "zabbix")
        return rows.splitlines()


@pytest.fixture
def zabbix(host: Host, request: pytest.FixtureRequest) -> Iterator[Zabbix]:
    name = request.node.name
    need(name, "zabbix_server", "php", "unshare")
    for path in (SCHEMA / "schema.sql.gz", FRONTEND / "api_jsonrpc.php"):
        if not path.exists():
            skip(name, f"{path} is missing")
    try:
        database = Postgres()
    except Missing:
        skip(name, "no PostgreSQL")
    with database:
        yield Zabbix(host, database)
        # The server's sessions end before their database does.
        host.stop()


BAD = "97 % `id` $(id) \"q\" 's' <b> & ; hé"


def test_zabbix(zabbix: Zabbix) -> None:
    """The script media type."""
    (zabbix.host.folder / "alertscripts").mkdir()
    zabbix.host.script("alertscripts/twire", f'exec {zabbix.host.hook} zabbix "$@"')
    zabbix.tell(zabbix.media_type("zabbix"))
    zabbix.start()
    assert zabbix.send(BAD)
    text = zabbix.host.wait_for(f"Problem: Disk of web1 is {BAD}")
    assert "Severity: High" in text
    assert zabbix.send(HEALTHY)
    zabbix.host.wait_for("Resolved in ", f": Disk of web1 is {BAD}")
    until("two alerts that are sent", lambda: zabbix.alerts() == ["1|", "1|"])
    assert len(zabbix.host.messages()) == 2


def test_zabbix_calls_again_what_was_not_enqueued(zabbix: Zabbix) -> None:
    host = zabbix.host
    (host.folder / "alertscripts").mkdir()
    calls = host.write("calls", "", 0o666)
    # What the hook exits with, a line for each call.
    host.script("alertscripts/twire", f'{host.hook} zabbix "$@"; code=$?; echo $code >>{calls}; exit $code')
    zabbix.tell(zabbix.media_type("zabbix"))
    zabbix.start()
    aside = host.spool.with_name("aside")
    host.spool.rename(aside)
    assert zabbix.send("full")
    until("end of the first call", lambda: "\n" in calls.read_text())
    aside.rename(host.spool)
    host.wait_for("Problem: Disk of web1 is full")
    until("alert that is sent", lambda: [row[:2] for row in zabbix.alerts()] == ["1|"])
    assert len(host.messages()) == 1
    codes = calls.read_text().split()
    assert codes[0] != "0"
    assert codes[-1] == "0"


def test_zabbix_webhook(zabbix: Zabbix) -> None:
    """The webhook media type, to `twire serve`."""
    host, port = zabbix.host, free_port()
    token = host.write("serve-token", "of-the-receiver\n", 0o600)
    text = f'{host.config.read_text()}[serve]\nlisten = "127.0.0.1:{port}"\ntoken_file = "{token}"\n'
    host.start([str(host.twire), "serve", "--config", str(host.write("serve.toml", text))])
    media_type = zabbix.media_type("zabbix-webhook")
    given = {"URL": f"http://127.0.0.1:{port}/hook/zabbix-webhook", "Token": "of-the-receiver"}
    parameters = [one | {"value": given.get(one["name"], one["value"])} for one in media_type["parameters"]]
    zabbix.call("mediatype.update", mediatypeid=media_type["mediatypeid"], parameters=parameters)
    zabbix.tell(media_type)
    zabbix.start()
    assert zabbix.send(BAD)
    text = host.wait_for(f"Problem: Disk of web1 is {BAD}")
    assert "Severity: High" in text
    assert zabbix.send(HEALTHY)
    host.wait_for("Resolved in ", f": Disk of web1 is {BAD}")
    until("two alerts that are sent", lambda: zabbix.alerts() == ["1|", "1|"])
    assert len(host.messages()) == 2
