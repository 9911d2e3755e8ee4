"""Real monitors of disks and power supplies: each is made to alert, and a phone of the sandbox receives it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from harness import ROOT, need, skip
from host import PHONE, Host, free_port, is_open, until

HOOKS = ROOT / "tests" / "hooks"


@pytest.fixture(scope="session")
def fake_disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    library = tmp_path_factory.mktemp("disk") / "fake_disk.so"
    command = ["cc", "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", str(library)]
    subprocess.run([*command, str(HOOKS / "fake_disk.c"), "-ldl"], check=True)
    return library


def check_disk(host: Host, library: Path, state: str, line: str) -> None:
    disk = host.folder / "sda"
    disk.write_bytes(b"\0" * 4096)
    configuration = host.write("smartd.conf", f"{disk} -d ata -a {line}\n")
    env = host.env(LD_PRELOAD=str(library), FAKE_DISK=str(host.write("state", state)))
    state_files = ["-s", f"{host.folder}/state.", "-A", f"{host.folder}/attributes."]
    done = host.run(["smartd", "-q", "onecheck", "-c", str(configuration), *state_files], env=env)
    # Debian's runner also starts a mail program, which may be missing.
    assert b"unexpected output" not in done.stdout or "smartd-runner" in line


def test_smartd(host: Host, fake_disk: Path) -> None:
    need("smartd", "smartd", "cc")
    hook = host.script("smartd", f'exec {host.hook} smartd "$@"')
    check_disk(host, fake_disk, "temperature=35", f"-m ops -M exec {hook} -M test")
    host.wait_for("Disk ", "TEST EMAIL from smartd")
    check_disk(host, fake_disk, "failing pending=8", f"-m {PHONE} -M exec {hook}")
    host.wait_for("FAILED SMART self-check. BACK UP DATA NOW!", "FAKE ATA DISK 1000")
    host.wait_for("8 Currently unreadable (pending) sectors")


def test_smartd_by_debians_runner(host: Host, fake_disk: Path) -> None:
    need("smartd runner", "smartd", "cc")
    folder = Path("/etc/smartmontools/run.d")
    if not folder.is_dir():
        skip("smartd runner", "no /etc/smartmontools/run.d")
    script = folder / "05twire-test"
    script.symlink_to(host.script("runner", f"exec {host.hook} smartd --to ops"))
    host.cleanups.append(script.unlink)
    check_disk(host, fake_disk, "failing", "-m root -M exec /usr/share/smartmontools/smartd-runner")
    host.wait_for("FAILED SMART self-check")


def test_mdadm(host: Host) -> None:
    need("mdadm", "mdadm")
    program = host.script("mdadm-hook", f'exec {host.hook} mdadm "$@"')
    host.run(["mdadm", "--monitor", "--oneshot", "--test", f"--program={program}", "/dev/md0"])
    host.wait_for("RAID md0 on ", ": TestMessage")
    host.wait_for("RAID md0 on ", ": DeviceDisappeared")
    host.be_mailer()
    configuration = host.write(
        "mdadm.conf", "ARRAY /dev/md/t UUID=00000000:00000000:00000000:00000001\nMAILADDR ops\n"
    )
    host.run(["mdadm", "--monitor", "--scan", "--oneshot", "--test", "-c", str(configuration)])
    host.wait_for("TestMessage event on /dev/md/t")


def test_nut(host: Host) -> None:
    need("nut", "upsd", "upsmon", "upsc", "upsrw")
    user, port = host.user("nut", "nobody"), free_port()
    etc, run = host.folder / "etc", host.folder / "run"
    etc.mkdir()
    run.mkdir()
    ups = f"ups1@127.0.0.1:{port}"
    host.write("etc/ups.conf", f"[ups1]\n driver = dummy-ups\n port = {etc}/ups1.dev\n mode = dummy-once\n")
    host.write("etc/ups1.dev", "ups.status: OL\nbattery.charge: 100\n")
    host.write("etc/upsd.conf", f"LISTEN 127.0.0.1 {port}\n")
    host.write(
        "etc/upsd.users", "[admin]\n password = pw\n actions = SET\n[mon]\n password = pw\n upsmon primary\n"
    )
    flags = "".join(
        f"NOTIFYFLAG {name} EXEC\n" for name in ("ONLINE", "ONBATT", "LOWBATT", "REPLBATT", "SHUTDOWN")
    )
    call = host.script("nut-hook", f'exec {host.hook} nut --to ops "$@"')
    host.write(
        "etc/upsmon.conf",
        f'MONITOR {ups} 1 mon pw primary\nMINSUPPLIES 1\nSHUTDOWNCMD "/bin/true"\nNOTIFYCMD {call}\nPOLLFREQ 1\n'
        f"POLLFREQALERT 1\nRBWARNTIME 1\nFINALDELAY 1\nPOWERDOWNFLAG {run}/killpower\nRUN_AS_USER {user}\n{flags}",
    )
    for path in (etc, run, *etc.iterdir()):
        shutil.chown(path, user, user)
        path.chmod(0o640 if path.is_file() else 0o750)
    env = host.env(
        NUT_CONFPATH=str(etc), NUT_STATEPATH=str(run), NUT_PIDPATH=str(run), NUT_ALTPIDPATH=str(run)
    )
    # Debian's /sbin/upsd and upsmon refuse to start while /etc/nut says MODE=none.
    real = Path("/lib/nut")
    host.start([str(real / "dummy-ups"), "-a", "ups1", "-D", "-u", "root"], env=env, cwd=etc)
    until("driver", lambda: list(run.glob("dummy-ups-ups1")))
    host.start([str(real / "upsd"), "-D", "-u", "root"], env=env)
    until("upsd", lambda: host.run(["upsc", ups, "ups.status"], env=env).stdout.startswith(b"OL"))
    host.start([str(real / "upsmon"), "-D"], env=env)
    log = host.folder / "upsmon.log"
    until("upsmon", lambda: "Logged into UPS" in log.read_text(errors="replace"))

    def become(status: str) -> None:
        # It is refused while the driver is late.
        command = ["upsrw", "-u", "admin", "-p", "pw", "-s", f"ups.status={status}", ups]
        until(f"status {status}", lambda: host.run(command, env=env).returncode == 0)

    become("OB")
    host.wait_for("Power failure: UPS ups1 on battery")
    become("OL")
    host.wait_for("Power is back: UPS ups1")
    become("OB LB")
    host.wait_for("Battery low: UPS ups1")


def test_apcupsd(host: Host) -> None:
    tree = ROOT / "target/hooks/apcupsd"
    daemon = next((p for p in (tree / "sbin/apcupsd", Path("/sbin/apcupsd")) if p.exists()), None)
    if daemon is None:
        skip("apcupsd", "apcupsd is not installed")
        return
    libraries = ":".join(str(p.parent) for p in tree.rglob("libusb-0.1.so.4"))
    scripts, port = host.folder / "scripts", free_port()
    scripts.mkdir()
    control = Path(tree if tree.exists() else "/") / "etc/apcupsd/apccontrol"
    text = control.read_text()
    for name, value in {
        "SCRIPTDIR": scripts,
        "SHUTDOWN": "/bin/true",
        "WALL": "/bin/true",
        "APCUPSD": "/bin/true",
    }.items():
        lines = [f"{name}={value}" if line.startswith(f"{name}=") else line for line in text.splitlines()]
        text = "\n".join(lines) + "\n"
    host.write("scripts/apccontrol", text, 0o755)
    for event in ("onbattery", "offbattery", "powerout", "mainsback"):
        host.write(
            f"scripts/{event}", f'#!/bin/sh\nexec {host.hook} apcupsd --to ops --event {event} "$1"\n', 0o755
        )
    state = host.write("ups", "ONLINE")
    host.start(["python3", str(HOOKS / "fake_ups.py"), str(port), str(state)])
    until("UPS", lambda: is_open(port))
    host.write(
        "apcupsd.conf",
        f"## apcupsd.conf v1.1 ##\nUPSNAME ups1\nUPSCABLE ether\nUPSTYPE net\nDEVICE 127.0.0.1:{port}\nPOLLTIME 1\n"
        f"LOCKFILE {host.folder}\nSCRIPTDIR {scripts}\nPWRFAILDIR {host.folder}\nNOLOGINDIR {host.folder}\n"
        f"ONBATTERYDELAY 1\nNETSERVER off\nEVENTSFILE {host.folder}/events\nUPSCLASS standalone\nUPSMODE disable\n",
    )
    configuration = ["-f", str(host.folder / "apcupsd.conf"), "-P", str(host.folder / "apcupsd.pid")]
    host.start([str(daemon), "-b", *configuration], env=host.env(LD_LIBRARY_PATH=libraries))
    events = host.folder / "events"
    until("apcupsd", lambda: events.exists() and "startup" in events.read_text())
    state.write_text("ONBATT")
    host.wait_for("Power failure: UPS ups1 on battery")
    state.write_text("ONLINE")
    host.wait_for("Power is back: UPS ups1")
