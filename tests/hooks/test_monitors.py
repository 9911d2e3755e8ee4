"""Real monitoring systems: each is made to alert, and a phone of the sandbox receives it."""

from __future__ import annotations

import shutil
import socket
import time
from collections.abc import Iterable
from pathlib import Path

from harness import need
from host import Host, free_port, is_open, until

NAGIOS_OBJECT = (
    "check_command dummy\n max_check_attempts 1\n check_period always\n active_checks_enabled 0\n"
    " passive_checks_enabled 1\n contacts oncall\n notification_interval 0\n notification_period always\n"
)


def nagios(host: Host, services: Iterable[str] = ("Disk /",)) -> Path:
    """Starts Nagios with a host and these services; its command pipe."""
    user = host.user("nagios", "nobody")
    for name in ("var/spool", "rw"):
        (host.folder / name).mkdir(parents=True)
    macros = '"$NOTIFICATIONTYPE$" "$HOSTNAME$"'
    service = f'{host.hook} nagios service {macros} "$SERVICEDESC$" "$SERVICESTATE$" "$SERVICEOUTPUT$" "$LONGSERVICEOUTPUT$" "$CONTACTPAGER$"'
    machine = f'{host.hook} nagios host {macros} "$HOSTSTATE$" "$HOSTOUTPUT$" "$CONTACTPAGER$"'
    days = "".join(
        f" {day} 00:00-24:00\n"
        for day in ("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
    )
    host.write("resource.cfg", "")
    host.write(
        "objects.cfg",
        f"define timeperiod {{\n timeperiod_name always\n alias always\n{days}}}\n"
        "define command {\n command_name dummy\n command_line /bin/true\n}\n"
        f"define command {{\n command_name by-twire\n command_line {service}\n}}\n"
        f"define command {{\n command_name host-by-twire\n command_line {machine}\n}}\n"
        "define contact {\n contact_name oncall\n pager ops\n host_notification_period always\n"
        " service_notification_period always\n host_notification_options d,u,r\n service_notification_options w,u,c,r\n"
        " host_notification_commands host-by-twire\n service_notification_commands by-twire\n}\n"
        f"define host {{\n host_name web1\n address 192.0.2.10\n {NAGIOS_OBJECT} notification_options d,u,r\n}}\n"
        + "".join(
            f"define service {{\n host_name web1\n service_description {service}\n"
            f" {NAGIOS_OBJECT} notification_options w,u,c,r\n}}\n"
            for service in services
        ),
    )
    files = "".join(
        f"{key}={host.folder}/{path}\n"
        for key, path in {
            "log_file": "var/nagios.log",
            "cfg_file": "objects.cfg",
            "object_cache_file": "var/cache",
            "precached_object_file": "var/precache",
            "resource_file": "resource.cfg",
            "status_file": "var/status",
            "state_retention_file": "var/retention",
            "lock_file": "var/lock",
            "temp_file": "var/temp",
            "temp_path": "var",
            "check_result_path": "var/spool",
            "query_socket": "rw/query",
            "command_file": "rw/nagios.cmd",
        }.items()
    )
    host.write(
        "nagios.cfg",
        f"{files}nagios_user={user}\nnagios_group={user}\ncheck_external_commands=1\ncheck_for_updates=0\n"
        "enable_notifications=1\nnotification_timeout=300\nexecute_host_checks=1\nexecute_service_checks=1\nuse_syslog=0\n"
        "illegal_macro_output_chars=`~$&|'\"<>\n",
    )
    for path in (host.folder / "var", host.folder / "var/spool", host.folder / "rw"):
        shutil.chown(path, user, user)
    host.start(["nagios4", str(host.folder / "nagios.cfg")])
    pipe = host.folder / "rw/nagios.cmd"
    until("Nagios", pipe.is_fifo)
    return pipe


def test_nagios(host: Host) -> None:
    need("nagios", "nagios4")
    pipe = nagios(host)

    def result(code: int, text: str) -> None:
        host.write_pipe(pipe, f"[{int(time.time())}] PROCESS_SERVICE_CHECK_RESULT;web1;Disk /;{code};{text}")

    result(2, "DISK CRITICAL - / 97% used: hé `id` $(id) <b>\\nsecond line")
    assert "`" not in host.wait_for("web1 Disk / CRITICAL: DISK CRITICAL - / 97% used: hé")
    result(0, "DISK OK")
    host.wait_for("RECOVERY web1 Disk / OK: DISK OK")
    host.write_pipe(pipe, f"[{int(time.time())}] PROCESS_HOST_CHECK_RESULT;web1;1;PING CRITICAL")
    host.wait_for("web1 DOWN: PING CRITICAL")


def test_icinga2(host: Host) -> None:
    need("icinga2", "icinga2")
    user = host.user("nagios", "nobody")
    for name in ("run/icinga2", "run/cmd", "data", "log", "cache", "spool2/perfdata", "etc"):
        (host.folder / name).mkdir(parents=True)
    host.write("etc/init.conf", "")
    options = "".join(
        f'"--{option}" = "${macro}$"\n'
        for option, macro in {
            "type": "notification.type",
            "host": "host.name",
            "service": "service.name",
            "state": "service.state",
            "output": "service.output",
            "author": "notification.author",
            "comment": "notification.comment",
            "to": "user.pager",
        }.items()
    )
    pipe = host.folder / "run/cmd/icinga2.cmd"
    host.write(
        "icinga2.conf",
        'include <itl>\nconst NodeName = "host1"\nobject Endpoint NodeName { }\n'
        'object Zone "z" { endpoints = [ NodeName ] }\n'
        'object NotificationComponent "notification" { }\nobject CheckerComponent "checker" { }\n'
        f'object ExternalCommandListener "command" {{ command_path = "{pipe}" }}\n'
        'object CheckCommand "dumb" { command = [ "/bin/true" ] }\n'
        'object User "oncall" { pager = "ops"; enable_notifications = true }\n'
        f'object NotificationCommand "twire" {{ command = [ "{host.hook}", "icinga2", "service" ]\n'
        f"arguments = {{\n{options}}} }}\n"
        'object Host "web1" { check_command = "dumb"; enable_active_checks = false; max_check_attempts = 1 }\n'
        'object Service "disk" { host_name = "web1"; check_command = "dumb"; enable_active_checks = false; max_check_attempts = 1 }\n'
        'object Notification "n" { host_name = "web1"; service_name = "disk"; command = "twire"; users = [ "oncall" ]; interval = 0 }\n',
    )
    for path in [host.folder / name for name in ("run", "data", "log", "cache", "spool2")]:
        for below in [path, *path.rglob("*")]:
            shutil.chown(below, user, user)
    places = {
        "ConfigDir": "etc",
        "DataDir": "data",
        "LogDir": "log",
        "CacheDir": "cache",
        "SpoolDir": "spool2",
        "InitRunDir": "run",
    }
    defines = [f"-D{name}={host.folder}/{path}" for name, path in places.items()]
    env = host.env(ICINGA2_INIT_RUN_DIR=str(host.folder / "run"))
    host.start(
        [
            "icinga2",
            "daemon",
            "-c",
            str(host.folder / "icinga2.conf"),
            *defines,
            f"-DRunAsUser={user}",
            f"-DRunAsGroup={user}",
        ],
        env=env,
    )
    # The pipe is there before what makes notifications is.
    log = host.folder / "icinga2.log"
    until("Icinga", lambda: "Activated all objects" in log.read_text(errors="replace") and pipe.is_fifo())

    def result(code: int, text: str) -> None:
        host.write_pipe(pipe, f"[{int(time.time())}] PROCESS_SERVICE_CHECK_RESULT;web1;disk;{code};{text}")

    result(2, "DISK CRITICAL hé `id` $(id) --x")
    host.wait_for("web1 disk CRITICAL: DISK CRITICAL hé `id` $(id) --x")
    result(0, "DISK OK")
    host.wait_for("RECOVERY web1 disk OK: DISK OK")


def test_monit(host: Host) -> None:
    need("monit", "monit")
    watched = host.write("watched", "here")
    call = f'exec "{host.hook} monit --to ops"'
    rules = host.write(
        "monitrc",
        f"set daemon 1\nset log {host.folder}/monit.log\nset pidfile {host.folder}/monit.pid\n"
        f"set idfile {host.folder}/monit.id\nset statefile {host.folder}/monit.state\n"
        f"check file watched with path {watched}\n  if not exist then {call} else if succeeded then {call}\n",
        0o600,
    )
    host.start(["monit", "-I", "-c", str(rules)])
    until("monit", lambda: "starting" in (host.folder / "monit.log").read_text().lower())
    watched.unlink()
    host.wait_for("watched on ", "Does not exist")
    watched.write_text("again")
    host.wait_for("watched on ", "Exists")


def test_collectd(host: Host) -> None:
    need("collectd", "collectd")
    call = host.script("collectd-hook", f'exec {host.hook} collectd --to ops "$@"')
    (host.folder / "data").mkdir()
    socket_path = host.folder / "collectd.sock"
    host.write(
        "collectd.conf",
        f'Hostname "host1"\nFQDNLookup false\nInterval 1\nBaseDir "{host.folder}/data"\nPIDFile "{host.folder}/c.pid"\n'
        f'LoadPlugin unixsock\n<Plugin unixsock>\n SocketFile "{socket_path}"\n DeleteSocket true\n</Plugin>\n'
        f'LoadPlugin exec\n<Plugin exec>\n NotificationExec "nobody" "{call}"\n</Plugin>\n',
    )
    host.start(["collectd", "-f", "-C", str(host.folder / "collectd.conf")])

    with socket.socket(socket.AF_UNIX) as client:
        # The socket is there before anybody listens at it.
        until("collectd", lambda: client.connect_ex(str(socket_path)) == 0)
        client.sendall(
            f'PUTNOTIF severity=failure time={int(time.time())} host=web1 plugin=df plugin_instance=root message="disk $(id) hé full"\n'.encode()
        )
        client.recv(300)
        host.wait_for("FAILURE web1 df root: disk $(id) hé full")


def alertmanager(host: Host, receiver: str, labels: str) -> str:
    """Starts Alertmanager, which groups by these labels and posts to this receiver; its address."""
    rules = host.write(
        "am.yml",
        f"global: {{resolve_timeout: 1h}}\nroute: {{receiver: hook, group_by: [{labels}], group_wait: 100ms,"
        " group_interval: 1s, repeat_interval: 1h}\n"
        f"receivers:\n- name: hook\n  webhook_configs:\n  - url: '{receiver}'\n",
    )
    port = free_port()
    command = [
        "prometheus-alertmanager",
        f"--config.file={rules}",
        f"--storage.path={host.folder}/am",
        "--cluster.listen-address=",
    ]
    host.start([*command, f"--web.listen-address=127.0.0.1:{port}"])
    until("Alertmanager", lambda: is_open(port))
    return f"http://127.0.0.1:{port}"


def test_alertmanager(host: Host) -> None:
    need("alertmanager", "prometheus-alertmanager", "amtool")
    port = free_port()
    text = host.config.read_text() + f'[serve]\nlisten = "127.0.0.1:{port}"\n'
    host.start([str(host.twire), "serve", "--config", str(host.write("serve.toml", text))], env=host.env())
    own = alertmanager(host, f"http://127.0.0.1:{port}/hook/alertmanager?to=ops", "alertname")
    add = ["amtool", f"--alertmanager.url={own}", "alert", "add", "alertname=DiskFull", "severity=critical"]
    add += ["instance=db1:9100", "--annotation=summary=Disk / on db1 is 97% full"]
    until("Alertmanager", lambda: host.run(add).returncode == 0)
    host.wait_for("DiskFull db1: Disk / on db1 is 97% full")
